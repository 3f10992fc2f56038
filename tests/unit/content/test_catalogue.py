"""The catalogue that is shipped: every id of the source is there, and everything has its words."""

import json
import re
from collections import Counter

import pytest
from attrs import fields

import interviewkit as ik
from interviewkit.content import catalogue as shipped, source
from interviewkit.content.source import english
from interviewkit.vocabulary import interviews

CATALOGUE = ik.catalogue()

# The ids of the source's sections 1 to 5 and of its last section, written out by hand.
TYPES = [
    "hr",
    "user",
    "superior",
    "executive",
    "walk_in",
    "panel",
    "phone_screen",
    "async_video",
    "technical",
    "case",
    "presentation",
    "lgd",
    "fgd",
    "psychometric_test",
    "bar_raiser",
    "closing",
]
INTERVIEWER = [
    "work_experience",
    "technical_skill",
    "problem_solving",
    "work_style",
    "personality",
    "attitude",
    "motivation",
    "culture_fit",
    "availability",
    "opening",
    "collaboration",
    "time",
    "tools",
    "technical_depth",
    "customer",
    "learning",
    "leadership",
    "strategy",
    "integrity",
]
CANDIDATE = ["team", "culture", "long_term_goals", "role_challenges"]
PARENTS = {
    "collaboration": "work_style",
    "time": "problem_solving",
    "tools": "technical_skill",
    "technical_depth": "technical_skill",
}
PREPARATION = [
    "research_company",
    "prepare_questions",
    "prepare_stories",
    "practise_answers",
    "prepare_closing",
]
TIPS = [
    "show_leadership",
    "show_enthusiasm",
    "tailor_stories",
    "show_communication",
    "dress_professionally",
]
SIGNALS = [
    "ran_over_time",
    "in_depth_questions",
    "shared_team_details",
    "asked_availability",
    "interviewer_enthusiastic",
]


def messages(thing):
    """Every message of a thing."""
    for name in (
        "label",
        "about",
        "place",
        "expect",
        "intent",
        "why",
        "how",
        "done_when",
        "reading",
    ):
        if hasattr(thing, name):
            yield getattr(thing, name)
    for name in ("probes", "anchors", "scale"):
        yield from getattr(thing, name, ())
    if getattr(thing, "caution", None) is not None:
        yield thing.caution


def every_thing(cat):
    """Everything on every shelf, and the items of the checklists."""
    for attribute in fields(ik.Catalogue):
        yield from getattr(cat, attribute.name).values()
    yield from cat.checklist_items.values()


class TestIdsOfTheSource:
    def test_interview_types(self):
        """The sixteen, and no other."""
        assert set(CATALOGUE.interview_types) == set(TYPES)

    def test_question_categories(self):
        """The twenty-three, and who asks."""
        found = {id: str(one.asked_by) for id, one in CATALOGUE.question_categories.items()}
        wanted = dict.fromkeys(INTERVIEWER, "interviewer") | dict.fromkeys(CANDIDATE, "candidate")
        assert found == wanted
        assert len(found) == 23

    def test_parts_of_categories(self):
        """Four of them are a part of another."""
        found = {id: one.parent for id, one in CATALOGUE.question_categories.items() if one.parent}
        assert found == PARENTS

    def test_preparation_in_its_order(self):
        """The five of the source lead the checklist of the user interview."""
        items = [item.id for item in CATALOGUE.checklists["user"].items]
        assert items[:5] == PREPARATION

    def test_practising_in_english(self):
        """An item of a checklist of its own."""
        assert "practise_in_english" in CATALOGUE.checklist_items
        assert any(
            item.id == "practise_in_english" for item in CATALOGUE.checklists["in_english"].items
        )

    def test_tips_and_signals(self):
        """All of them, beside others."""
        assert set(TIPS) <= set(CATALOGUE.tips)
        assert set(SIGNALS) <= set(CATALOGUE.signals)

    def test_the_source_s_signals_are_good_ones(self):
        """And none is more than folk wisdom."""
        assert {str(CATALOGUE.signals[id].points) for id in SIGNALS} == {"good"}
        assert {signal.strength for signal in CATALOGUE.signals.values()} == {ik.Strength.FOLK}

    def test_leadership_counts_most_for_those_who_lead(self):
        """Not for a beginner."""
        levels = CATALOGUE.tips["show_leadership"].levels
        assert ik.JobLevel.MANAGER in levels
        assert ik.JobLevel.STAFF not in levels

    def test_job_levels(self):
        """The five."""
        assert list(ik.JobLevel) == ["intern", "staff", "supervisor", "manager", "director"]


class TestWhoHoldsWhat:
    @pytest.mark.parametrize(
        ("kind", "axis", "values"),
        [
            ("hr", "conducted_by", {"recruiter"}),
            ("user", "conducted_by", {"hiring_manager", "peer"}),
            ("superior", "conducted_by", {"skip_level"}),
            ("executive", "conducted_by", {"executive", "board"}),
            ("walk_in", "booking", {"walk_in"}),
            ("panel", "setting", {"panel"}),
            ("phone_screen", "channel", {"phone"}),
            ("async_video", "channel", {"async_video"}),
            ("lgd", "setting", {"group"}),
            ("fgd", "setting", {"group"}),
            ("psychometric_test", "methods", {"psychometric"}),
            ("closing", "purpose", {"close"}),
        ],
    )
    def test_a_type_stands_where_the_source_says(self, kind, axis, values):
        """A walk-in is a booking, a panel a setting."""
        found = getattr(CATALOGUE.interview_types[kind], axis)
        assert set(found if isinstance(found, tuple) else (found,)) == values

    @pytest.mark.parametrize(
        ("kind", "categories"),
        [
            ("hr", ["personality", "attitude", "motivation", "culture_fit"]),
            ("user", ["work_experience", "technical_skill", "problem_solving", "work_style"]),
            ("user", CANDIDATE),
        ],
    )
    def test_a_type_asks_what_the_source_says(self, kind, categories):
        """The categories of section 2."""
        assert set(categories) <= set(CATALOGUE.interview_types[kind].categories)

    def test_every_category_is_asked_about_somewhere(self):
        """Otherwise its questions would be in no plan."""
        used = {c for kind in CATALOGUE.interview_types.values() for c in kind.categories}
        assert used == set(CATALOGUE.question_categories)


class TestQuestions:
    def test_there_are_enough(self):
        """At least 120, and five in each category without those of its parts."""
        counts = Counter(question.category for question in CATALOGUE.questions.values())
        assert len(CATALOGUE.questions) >= 120
        assert set(counts) == set(CATALOGUE.question_categories)
        assert min(counts.values()) >= 5

    def test_each_has_what_it_takes_to_ask_it(self):
        """An intent, two follow-ups and three anchors, each a text of its own."""
        said = english()
        for question in CATALOGUE.questions.values():
            assert (len(question.probes), len(question.anchors)) == (2, 3)
            texts = [said[message.id] for message in messages(question)]
            assert len(set(texts)) == len(texts) == 7

    def test_each_id_begins_with_its_category(self):
        """So that whoever reads a log knows what it was about."""
        for question in CATALOGUE.questions.values():
            assert re.fullmatch(rf"{question.category}\.[a-z][a-z0-9_]*", question.id)

    def test_no_two_are_the_same(self):
        """Nor do two have the same words."""
        said = english()
        texts = [said[question.label.id] for question in CATALOGUE.questions.values()]
        assert len(set(texts)) == len(texts)

    def test_each_category_has_five_bars(self):
        """All different."""
        said = english()
        for category in CATALOGUE.question_categories.values():
            bars = [said[message.id] for message in category.scale]
            assert len(set(bars)) == 5

    @pytest.mark.parametrize("level", list(ik.JobLevel))
    def test_each_category_has_one_for_every_level(self, level):
        """Nobody finds an empty list."""
        for category in CATALOGUE.question_categories:
            assert CATALOGUE.questions_in(category, level=level)

    def test_what_the_candidate_asks_informs_no_side(self):
        """A question to the company is not judged; nor are dates."""
        for id in [*CANDIDATE, "availability"]:
            assert CATALOGUE.question_categories[id].sides == ()


class TestPlansAndChecklists:
    @pytest.mark.parametrize("kind", TYPES)
    @pytest.mark.parametrize("level", list(ik.JobLevel))
    def test_every_type_has_a_plan(self, kind, level):
        """With questions, in its usual time."""
        plan = ik.plan_interview(CATALOGUE, kind, level=level)
        assert plan.questions
        assert plan.planned <= plan.minutes == CATALOGUE.interview_types[kind].minutes

    @pytest.mark.parametrize("kind", TYPES)
    def test_every_type_has_a_checklist(self, kind):
        """Of at least five items, for an interview."""
        checklist = CATALOGUE.checklists[kind]
        assert len(checklist.items) >= 5
        assert checklist.occasion is ik.Occasion.INTERVIEW

    @pytest.mark.parametrize("occasion", ["medical_checkup", "offer", "contract"])
    def test_so_have_the_other_occasions(self, occasion):
        """Their checklists say what they are for."""
        checklist = CATALOGUE.checklists[occasion]
        assert len(checklist.items) >= 5
        assert checklist.occasion == occasion

    def test_nobody_resigns_too_early(self):
        """Not before both have signed."""
        for id in ("offer", "contract"):
            assert "wait_to_resign" in [item.id for item in CATALOGUE.checklists[id].items]

    def test_of_one_day_what_comes_before_stands_first(self):
        """Then what is done there, then what is done afterwards."""
        order = list(interviews.Phase)
        for checklist in CATALOGUE.checklists.values():
            phases = [order.index(item.phase) for item in checklist.items]
            assert phases == sorted(phases)

    def test_health_identity_and_money_are_sensitive(self):
        """An adjustment that somebody asks for is nobody else's business."""
        items = CATALOGUE.checklist_items
        for id in ("ask_for_adjustments", "know_pay_range", "list_medicines_for_doctor"):
            assert items[id].sensitive


class TestWords:
    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_everything_has_its_words(self, tag):
        """In the language itself, not in one that it falls back to."""
        words = ik.translator(tag)
        for thing in every_thing(CATALOGUE):
            for message in messages(thing):
                for audience in ("recruiter", "candidate"):
                    shown = words.render(message, audience)
                    assert shown.text.strip()
                    assert (shown.lang, shown.from_fallback) == (tag, False)

    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_so_have_the_axes(self, tag):
        """Every member of every vocabulary of interviews."""
        words = ik.translator(tag)
        for name in interviews.__all__:
            for term in getattr(interviews, name):
                assert not words.render(term).from_fallback

    def test_indonesian_is_not_english(self):
        """No text was left as it was; “walk-in interview” is what Indonesians say."""
        en, id = ik.translator("en"), ik.translator("id")
        same = {
            message.id
            for thing in every_thing(CATALOGUE)
            for message in messages(thing)
            if en.text(message) == id.text(message)
        }
        assert same == {"interview_type.walk_in.name"}

    def test_no_text_is_without_a_thing(self):
        """What nothing names would be translated for nothing."""
        named = {message.id for thing in every_thing(CATALOGUE) for message in messages(thing)}
        for _, file in shipped.sources():
            assert set(file.texts) <= named

    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_signals_are_read_with_a_caveat(self, tag):
        """Without a number, in every language."""
        said = ik.translator(tag).text(ik.read_signals(CATALOGUE.signals.values()))
        assert not re.search(r"\d|%|percent|persen", said)


class TestBuilt:
    def test_what_is_built_says_what_is_written(self):
        """The JSON, read back, is the catalogue of the TOML files, in its order."""
        written = shipped._from_sources()
        built = shipped._from_json(json.loads(shipped.catalogue_as_json()))
        assert built == written
        for attribute in fields(ik.Catalogue):
            name = attribute.name
            assert list(getattr(built, name)) == list(getattr(written, name))

    @pytest.fixture
    def fresh(self):
        """Nothing is remembered of an earlier call, before or after."""
        shipped.load_catalogue.cache_clear()
        yield
        shipped.load_catalogue.cache_clear()

    def test_is_read_where_it_is_there(self, fresh, monkeypatch, tmp_path):
        """And the TOML files are not."""
        built = tmp_path / "catalogue.json"
        built.write_text(shipped.catalogue_as_json(), encoding="utf-8")
        monkeypatch.setattr(shipped, "built_file", lambda *names: built)
        monkeypatch.setattr(shipped, "_from_sources", None)
        assert shipped.load_catalogue() == CATALOGUE

    def test_the_sources_are_read_where_it_is_not(self, fresh, monkeypatch):
        """As in a checkout that nobody has built."""
        monkeypatch.setattr(shipped, "built_file", lambda *names: None)
        assert shipped.load_catalogue() == CATALOGUE

    def test_only_catalogue_files_are_read(self, tmp_path):
        """Whatever else lies beside them, in folders too."""
        (tmp_path / "in").mkdir()
        for name in ("a.toml", "notes.txt", "in/b.toml"):
            (tmp_path / name).write_text("")
        assert sorted(name for name, _ in shipped._files(tmp_path)) == ["a.toml", "in/b.toml"]

    def test_has_no_words(self):
        """They are in the languages' files."""
        data = json.loads(shipped.catalogue_as_json())
        texts = {text for text in english().values() if isinstance(text, str)}
        rows = [row for rows in data.values() for row in rows]
        assert not texts & {str(value) for row in rows for value in row.values()}


class TestTexts:
    """Where the English words are read: those of the catalogue stand behind all others."""

    @pytest.fixture
    def folder(self, monkeypatch, tmp_path):
        """A folder with messages of one's own, and a catalogue without words."""
        (tmp_path / "messages").mkdir()
        (tmp_path / "messages" / "notes.txt").write_text("Not read.")
        monkeypatch.setattr(source, "files", lambda _: tmp_path)
        monkeypatch.setattr(source, "sources", lambda: ())
        source.entries.cache_clear()
        yield tmp_path / "messages"
        source.entries.cache_clear()

    def test_only_toml_is_read(self, folder):
        """Whatever else lies beside it."""
        (folder / "a.toml").write_text('["a.b"]\ntext = "x"\n')
        assert [entry.id for entry in source.entries()] == ["a.b"]

    def test_an_id_is_in_one_file(self, folder):
        """The error says in which it is too."""
        for name in ("a.toml", "b.toml"):
            (folder / name).write_text('["a.b"]\ntext = "x"\n')
        with pytest.raises(ik.InvalidValueError, match=r"b\.toml: 'a\.b'.*a\.toml"):
            source.entries()

    @pytest.mark.parametrize(
        "wrong", ['txt = "x"', 'recruiter = "x"', 'text = "x"\ncandidate = "y"']
    )
    def test_an_entry_says_it_once(self, folder, wrong):
        """To everybody, or to each of the two."""
        (folder / "a.toml").write_text(f'["a.b"]\n{wrong}\n')
        with pytest.raises(ik.InvalidValueError, match=r"a\.toml, a\.b"):
            source.entries()

    def test_an_entry_of_the_catalogue_says_what_its_text_is(self):
        """A translator must know what an anchor is."""
        notes = {entry.id: entry.note for entry in source.entries()}
        assert "never a trait" in notes["question.time.missed_deadline.anchor.a1"]
        assert notes["tip.take_notes.text"] == ""
