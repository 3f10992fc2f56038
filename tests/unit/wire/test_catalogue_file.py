"""Reading catalogues of one's own: what a file may say, and every way to say it wrong."""

import copy
import pickle
import tomllib
from pathlib import Path
from typing import Any

import pytest
from attrs import exceptions
from tests.by_path import by_path

import interviewkit as ik
from interviewkit.wire import CatalogueFile, CatalogueFileError, load_catalogue_file, load_texts

EXAMPLE = Path(__file__).parents[3] / "examples" / "own_catalogue"
HEAD = 'format = "interviewkit.catalogue/1"\n'
TEXTS = 'format = "interviewkit.texts/1"\nlanguage = "id"\n'

CATEGORY = """
[[category]]
id = "acme.safety"
name = "Safety"
about = "What it is."
bars = ["one", "two", "three", "four", "five"]
"""
QUESTION = """
[[question]]
id = "acme.exit"
category = "acme.safety"
methods = ["situational"]
minutes = 5
text = "What do you do?"
intent = "Shows it."
probes = ["Who?", "When?", "Why?"]
anchors = ["one", "three", "five"]
"""
TYPE = """
[[type]]
id = "acme.day"
conducted_by = ["peer"]
methods = ["work_sample"]
minutes = 30
name = "Day"
about = "What it is."
place = "Where it stands."
expect = "What to expect."
"""
ITEM = """
[[item]]
id = "acme.shoes"
phase = "before"
day = -3
minutes = 10
text = "Tell your size."
why = "They are lent."
done_when = "Somebody has answered."
"""
CHECKLIST = """
[[checklist]]
id = "acme.day"
items = ["acme.shoes"]
name = "Before the day"
about = "What it is for."
"""
TIP = """
[[tip]]
id = "acme.line"
text = "Ask first."
why = "There are vehicles."
how = "Say: may I?"
"""
SIGNAL = """
[[signal]]
id = "acme.tour"
points = "good"
text = "They showed you round."
reading = "It may mean nothing."
"""
ALL = HEAD + CATEGORY + QUESTION + TYPE + ITEM + CHECKLIST + TIP + SIGNAL


def problems(text, **arguments):
    """What is wrong with a catalogue file, as lines."""
    with pytest.raises(CatalogueFileError) as caught:
        load_catalogue_file(text, **arguments)
    return [by_path(problem) for problem in caught.value.problems]


def text_problems(text, **arguments):
    """What is wrong with a file of texts, as lines."""
    with pytest.raises(CatalogueFileError) as caught:
        load_texts(text, **arguments)
    return [by_path(problem) for problem in caught.value.problems]


class TestReading:
    def test_reads_every_kind_of_thing(self):
        """Each becomes a value."""
        file = load_catalogue_file(ALL)
        item = ik.ChecklistItem(id="acme.shoes", phase="before", day=-3, minutes=10)
        assert file == CatalogueFile(
            language="en",
            interview_types=(
                ik.InterviewType(
                    id="acme.day", conducted_by="peer", methods="work_sample", minutes=30
                ),
            ),
            question_categories=(ik.QuestionCategory(id="acme.safety"),),
            questions=(
                ik.Question(
                    id="acme.exit",
                    category="acme.safety",
                    methods="situational",
                    minutes=5,
                    probe_count=3,
                ),
            ),
            checklists=(ik.Checklist(id="acme.day", items=[item]),),
            tips=(ik.Tip(id="acme.line"),),
            signals=(ik.Signal(id="acme.tour", points="good"),),
            texts=file.texts,
        )

    def test_its_texts_are_those_that_the_things_name(self):
        """Every message of every thing has its text, and no other text is there."""
        file = load_catalogue_file(ALL)
        (kind,), (category,), (question,) = (
            file.interview_types,
            file.question_categories,
            file.questions,
        )
        (checklist,), (tip,), (signal,) = file.checklists, file.tips, file.signals
        (item,) = checklist.items
        messages = [
            *(kind.label, kind.about, kind.place, kind.expect),
            *(category.label, category.about, *category.scale),
            *(question.label, question.intent, *question.probes, *question.anchors),
            *(item.label, item.why, item.done_when, checklist.label, checklist.about),
            *(tip.label, tip.why, tip.how, signal.label, signal.reading),
        ]
        assert sorted(message.id for message in messages) == sorted(file.texts)

    def test_a_caution_makes_a_tip_cautioned(self):
        """Nobody has to say it twice."""
        file = load_catalogue_file(HEAD + TIP + 'caution = "It depends."')
        assert file.tips[0].cautioned
        assert file.texts["tip.acme.line.caution"] == "It depends."

    def test_reads_a_file_by_its_path(self):
        """And an error names it."""
        file = load_catalogue_file(
            EXAMPLE / "own_catalogue.toml", items=ik.catalogue().checklist_items
        )
        assert file.interview_types[0].id == "acme.site_day"
        with pytest.raises(CatalogueFileError, match=r"own_catalogue\.toml has 3 problems"):
            load_catalogue_file(EXAMPLE / "own_catalogue.toml")

    def test_an_empty_catalogue_is_one(self):
        """It only says what it is."""
        assert load_catalogue_file(HEAD).texts == {}

    @pytest.mark.parametrize("given", [dict, lambda shelf: list(shelf.values())])
    def test_checklists_may_name_items_of_others(self, given):
        """Given as a mapping, or one after the other."""
        items = given(ik.catalogue().checklist_items)
        text = HEAD + CHECKLIST.replace("acme.shoes", "rest_well")
        assert load_catalogue_file(text, items=items).checklists[0].items[0].id == "rest_well"

    def test_says_in_which_language_it_is(self):
        """English, where it does not say."""
        assert load_catalogue_file(HEAD + 'language = "id"').language == "id"

    def test_goes_onto_a_catalogue(self):
        """Which stays as it was; an id that is taken can be replaced."""
        file, cat = load_catalogue_file(ALL), ik.catalogue()
        both = file.onto(cat)
        assert "acme.day" in both.interview_types
        assert "acme.day" not in cat.interview_types
        with pytest.raises(ik.InvalidValueError):
            file.onto(both)
        assert file.onto(both, replacing=True) == both

    def test_never_changes(self):
        """Neither a field nor the texts."""
        file: Any = load_catalogue_file(ALL)
        with pytest.raises(exceptions.FrozenInstanceError):
            file.language = "id"
        with pytest.raises(TypeError):
            file.texts["x"] = "y"

    def test_pickles_copies_and_hashes(self):
        """As a value does."""
        file = load_catalogue_file(ALL)
        for other in (pickle.loads(pickle.dumps(file)), copy.deepcopy(file)):
            assert (other, hash(other)) == (file, hash(file))
            assert type(other.texts) is type(file.texts)


class TestMistakes:
    def test_are_told_at_once_with_their_paths(self):
        """Twelve of them in one file."""
        text = ALL.replace("catalogue/1", "catalogue/9")
        for right, wrong in [
            ('"situational"', '"situatonal"'),
            ("minutes = 5", 'minutes = "5"'),
            ('points = "good"', 'points = "god"'),
            ('phase = "before"', 'phase = "befor"'),
            ('["acme.shoes"]', '["acme.shoe"]'),
            ('why = "There are vehicles."', "why = 3"),
            ('intent = "Shows it."\n', ""),
            ('"five"]\n\n[[question]]', '" "]\n\n[[question]]'),
            ('["peer"]', "[]"),
            ("minutes = 30", "minutes = 0"),
            ('id = "acme.line"', 'id = "Acme line"'),
        ]:
            assert right in text
            text = text.replace(right, wrong)
        assert [line.partition(": ")[0] for line in problems(text)] == [
            "$.format",
            "$.category[0].bars[4]",
            "$.question[0].intent",
            "$.question[0].methods[0]",
            "$.question[0].minutes",
            "$.type[0].conducted_by",
            "$.type[0].minutes",
            "$.item[0].phase",
            "$.checklist[0].items[0]",
            "$.tip[0].id",
            "$.tip[0].why",
            "$.signal[0].points",
        ]

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("", ["$.format: is missing"]),
            (
                HEAD + "questions = 5",
                [
                    (
                        "$.questions: 'questions' is no field of a catalogue; allowed: category, "
                        "checklist, format, item, language, question, signal, tip, type; "
                        "did you mean 'question'?"
                    )
                ],
            ),
            (
                HEAD + "signal = 5",
                [
                    (
                        "$.signal: 5 is no list of tables; allowed: tables, each under a "
                        "line that says [[signal]]"
                    )
                ],
            ),
            (HEAD + "signal = [5]", ["$.signal[0]: 5 is no table"]),
            (HEAD + "language = 5", ["$.language: 5 is no text; allowed: a text in quotes"]),
            (
                HEAD + SIGNAL + SIGNAL,
                [
                    (
                        "$.signal[1].id: 'acme.tour' is the id of another signal too, "
                        "at $.signal[0].id; ids are unique"
                    )
                ],
            ),
            (
                HEAD + SIGNAL.replace('id = "acme.tour"\n', ""),
                ["$.signal[0].id: is missing"],
            ),
            (
                HEAD + SIGNAL + 'strenght = "folk"',
                [
                    (
                        "$.signal[0].strenght: 'strenght' is no field of Signal; "
                        "allowed: id, points, strength; did you mean 'strength'?"
                    )
                ],
            ),
            (
                HEAD + CATEGORY.replace(', "five"', ""),
                [
                    (
                        "$.category[0].bars: a list has another length; "
                        "allowed: a text for each of 1, 2, 3, 4, 5"
                    )
                ],
            ),
            (
                HEAD + CATEGORY + QUESTION.replace('["Who?", "When?", "Why?"]', "[]"),
                ["$.question[0].probes: is missing; allowed: a list with a follow-up or more"],
            ),
            (
                HEAD + CATEGORY + QUESTION + "probe_count = 3",
                ["$.question[0].probe_count: is counted from the words; leave it out"],
            ),
            (
                HEAD + TIP + "cautioned = true",
                ["$.tip[0].cautioned: is counted from the words; leave it out"],
            ),
            (HEAD + ITEM, ["$.item[0].id: 'acme.shoes' is in no checklist"]),
            (
                HEAD + ITEM + CHECKLIST + 'ocasion = "offer"',
                [
                    (
                        "$.checklist[0].ocasion: 'ocasion' is no field of a checklist; "
                        "allowed: id, items, occasion; did you mean 'occasion'?"
                    )
                ],
            ),
            (
                HEAD + ITEM + CHECKLIST + 'occasion = "ofer"',
                [
                    (
                        "$.checklist[0].occasion: 'ofer' is no occasion; "
                        "allowed: contract, interview, medical_checkup, offer; "
                        "did you mean 'offer'?"
                    )
                ],
            ),
            (
                HEAD + CHECKLIST.replace('items = ["acme.shoes"]\n', ""),
                ["$.checklist[0].items: is missing; allowed: a list with an item or more"],
            ),
            (
                HEAD + CHECKLIST.replace('["acme.shoes"]', "[]"),
                ["$.checklist[0].items: is missing; allowed: a list with an item or more"],
            ),
            (
                HEAD + ITEM + CHECKLIST.replace('["acme.shoes"]', '["acme.shoes", "acme.shoes"]'),
                [
                    (
                        "$.checklist[0].items[1]: 'acme.shoes' is the id of another item too, "
                        "at $.checklist[0].items[0]; ids are unique"
                    )
                ],
            ),
            (
                HEAD + ITEM + CHECKLIST.replace('["acme.shoes"]', "[5]"),
                ["$.checklist[0].items[0]: 5 is no text; allowed: a text in quotes"],
            ),
            (
                HEAD + ITEM + CHECKLIST.replace('"acme.day"', '"Acme day"'),
                [
                    (
                        "$.checklist[0].id: 'Acme day' is not allowed here; "
                        "allowed: lower-case words joined by dots, such as 'acme.site_tour'"
                    )
                ],
            ),
            (
                HEAD + ITEM + CHECKLIST.replace('id = "acme.day"\n', ""),
                ["$.checklist[0].id: is missing"],
            ),
            (
                HEAD + ITEM.replace("day = -3", "day = 3") + CHECKLIST,
                [
                    (
                        "$.item[0].day: 3 is not allowed here; "
                        "allowed: days up to 0 before, 0 at, and from 0 after the occasion"
                    )
                ],
            ),
        ],
    )
    def test_are_told_with_what_is_allowed(self, text, told):
        """Each once, and no other mistake follows from it."""
        assert problems(text) == told

    def test_of_the_toml_itself_are_told_with_their_line(self):
        """As every file's are."""
        assert problems(HEAD + "signal = [")[0].startswith("line 2, column")

    def test_an_unknown_category_is_told_when_it_is_merged(self):
        """For it may be in the catalogue that the file goes onto."""
        file = load_catalogue_file(HEAD + QUESTION)
        with pytest.raises(ik.DefinitionError, match=r"'acme\.safety'"):
            file.onto(ik.catalogue())


class TestTexts:
    def test_are_read_by_their_whole_ids(self):
        """However these are written in TOML."""
        texts = load_texts(
            TEXTS
            + """
            [texts]
            "signal.acme.tour.text" = "a"
            signal.acme.tour.reading = "b"
            [texts.tip."acme.line"]
            text = "c"
            """
        )
        assert texts == {
            "signal.acme.tour.text": "a",
            "signal.acme.tour.reading": "b",
            "tip.acme.line.text": "c",
        }

    def test_never_change(self):
        """Several translators may share them."""
        texts: Any = load_texts(TEXTS)
        with pytest.raises(TypeError):
            texts["x"] = "y"

    def test_of_the_example_are_complete(self):
        """They name what the catalogue's file names."""
        keys = load_catalogue_file(
            EXAMPLE / "own_catalogue.toml", items=ik.catalogue().checklist_items
        ).texts
        assert load_texts(EXAMPLE / "texts.id.toml", language="id", keys=keys).keys() == keys.keys()

    def test_are_what_a_translator_takes(self):
        """With the host's own prefix."""
        texts = load_texts(TEXTS + '[texts]\n"signal.acme.tour.text" = "Anda diajak berkeliling."')
        words = ik.translator("id", texts=texts, prefix="acme")
        assert words.text(ik.Signal(id="acme.tour", points="good")) == "Anda diajak berkeliling."

    @pytest.mark.parametrize(
        ("text", "arguments", "told"),
        [
            ("", {}, ["$.format: is missing", "$.language: is missing"]),
            (
                TEXTS.replace("texts/1", "text/1"),
                {},
                [
                    (
                        "$.format: 'interviewkit.text/1' is no format of a file of texts; allowed: "
                        "interviewkit.texts/1; did you mean 'interviewkit.texts/1'?"
                    )
                ],
            ),
            (
                TEXTS + "[text]\na.b = 'c'",
                {},
                [
                    (
                        "$.text: 'text' is no field of a file of texts; "
                        "allowed: format, language, texts; did you mean 'texts'?"
                    )
                ],
            ),
            (TEXTS, {"language": "ms"}, ["$.language: 'id' is another language; allowed: ms"]),
            (TEXTS + "texts = 5", {}, ["$.texts: 5 is no table; allowed: [texts]"]),
            (
                TEXTS + "[texts]\na.b = 5",
                {},
                ["$.texts.a.b: 5 is no text; allowed: a text in quotes"],
            ),
            (TEXTS + "[texts]\na.b = ' '", {"keys": ["a.b"]}, ["$.texts.a.b: ' ' is blank"]),
            (
                TEXTS + "[texts]\na.b = 'x'\n'a.b' = 'y'",
                {},
                [
                    (
                        "$.texts.a.b: 'a.b' is the id of another text too, "
                        "at $.texts.a.b; ids are unique"
                    )
                ],
            ),
            (
                TEXTS + "[texts]\nsignal.tour.txt = 'x'",
                {"keys": ["signal.tour.text"]},
                [
                    "$.texts.signal.tour.text: is missing",
                    (
                        "$.texts.signal.tour.txt: 'signal.tour.txt' is no id of a text; "
                        "allowed: signal.tour.text; did you mean 'signal.tour.text'?"
                    ),
                ],
            ),
        ],
    )
    def test_mistakes_are_told_at_once(self, text, arguments, told):
        """With their paths, what is allowed, and what was meant."""
        assert text_problems(text, **arguments) == told

    def test_ten_mistakes_in_one_file(self):
        """All of them are told."""
        wrong = "\n".join(f"a.b{n} = {n}" for n in range(10))
        assert len(text_problems(TEXTS + "[texts]\n" + wrong)) == 10

    def test_of_the_example_is_toml(self):
        """Any reader can read it."""
        assert tomllib.loads((EXAMPLE / "texts.id.toml").read_text(encoding="utf-8"))["texts"]
