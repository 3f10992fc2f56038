"""Stages of one's own: called as their process calls them, wherever they are said or drawn."""

import pickle
from datetime import UTC, datetime

import pytest

import interviewkit as ik
from interviewkit import notebook as nb
from interviewkit.hiring.stages import assessment, evaluation, interview, offer, onboarding
from interviewkit.l10n import Catalog

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TALK = {"en": "Talk with the owner", "id": "Bincang dengan pemilik"}


def built(**names: dict[str, str] | None) -> ik.Process:
    """A bakery: a trial shift, then a talk with the owner, with these names."""
    stages = [
        assessment("trial_shift", names=names.get("trial")),
        evaluation(),
        interview("meet_the_owner", ik.Role.EXECUTIVE, names=names.get("talk")),
        offer(),
        onboarding(),
    ]
    return ik.Pipeline(id="bakery", version="1", jurisdiction="id", stages=stages).build()


NAMED = built(talk=TALK, trial={"ID": "Kerja percobaan"})
NAMELESS = built()


def application(process: ik.Process = NAMED) -> ik.Application:
    """An application that was only just opened."""
    return ik.Application.open(
        process, id="app-1", position=ik.Position(title="Baker"), at=NOW, by=ik.Role.RECRUITER
    )


class TestTranslator:
    @pytest.mark.parametrize(
        ("tag", "expected"),
        [
            ("en", "Talk with the owner: scheduled"),
            ("id", "Bincang dengan pemilik: sudah dijadwalkan"),
            ("id-x-informal", "Bincang dengan pemilik: sudah dijadwalkan"),
            ("ms", "Talk with the owner: telah dijadualkan"),
        ],
    )
    def test_its_states_follow_its_name(self, tag: str, expected: str) -> None:
        """In the language, in the one that a register belongs to, or in that which it falls to."""
        assert ik.translator(tag, process=NAMED).text("meet_the_owner.scheduled") == expected

    def test_a_name_in_another_language(self) -> None:
        """Any name is better than an id."""
        words = ik.translator("en", process=NAMED)
        assert words.text("trial_shift.lapsed") == "Kerja percobaan: not handed in by the deadline"

    def test_without_a_name(self) -> None:
        """Its kind still says its states: a talk is no task, and is late in another way."""
        words = ik.translator("en", process=NAMELESS)
        late = "meet_the_owner: no time chosen by the deadline"
        assert words.text("meet_the_owner.lapsed") == late
        assert words.text("trial_shift.lapsed") == "trial_shift: not handed in by the deadline"

    def test_nobody_else_says_it(self) -> None:
        """A translator that was not given the process does not know the stage."""
        assert ik.translator("en", process=NAMED) is ik.translator("en", process=NAMED)
        assert ik.translator("en", process=ik.processes["id"]) is ik.translator("en")
        with pytest.raises(ik.UnknownNameError, match=r"'state\.meet_the_owner\.scheduled'"):
            ik.translator("en").text("meet_the_owner.scheduled")

    def test_a_known_stage_is_called_otherwise(self) -> None:
        """Both audiences are told the same name."""
        talk = interview("user_interview", "hiring_manager", names={"en": "Kitchen talk"})
        stages = [evaluation(), talk, offer(), onboarding()]
        own = ik.Pipeline(id="k", version="1", jurisdiction="id", stages=stages).build()
        words = ik.translator("en", process=own)
        assert words.text("user_interview", audience="candidate") == "Kitchen talk"
        assert words.text("user_interview.scheduled") == "Kitchen talk: scheduled"

    def test_a_text_that_falls_back(self) -> None:
        """The sentence is in the other language, and so is the name in it."""
        english = Catalog.of("en", {"state.interview.deciding": "{stage}: to decide"})
        catalog = Catalog.of("id", {"role.candidate.recruiter": "Kandidat"}, fallback=english)
        named = catalog.with_stages([("meet", "interview", TALK.items())])
        from interviewkit.l10n import Translator

        assert Translator(named).text("meet.deciding") == "Talk with the owner: to decide"

    def test_pickles(self) -> None:
        """With its stages."""
        words = pickle.loads(pickle.dumps(ik.translator("id", process=NAMED)))
        assert words.text("trial_shift.deciding") == "Kerja percobaan: menunggu keputusan"


class TestShown:
    def test_pictures(self) -> None:
        """Each format, by stages and in detail, and marked for an application."""
        for format in ("svg", "mermaid", "dot", "md", "text"):
            assert "Bincang dengan pemilik" in ik.draw(NAMED, format, locale="id", zoom="stages")
        drawn = ik.draw(NAMED, "text", locale="id", zoom="trial_shift", highlight=application())
        assert drawn.startswith("Proses rekrutmen “bakery”: Kerja percobaan")
        assert "trial_shift" not in drawn

    def test_cards_and_tables(self) -> None:
        """Of an application, for either audience, and of the process."""
        app = application()
        for audience in ("recruiter", "candidate"):
            assert "Kerja percobaan" in nb.card(app, locale="id", audience=audience).text
        assert "Kerja percobaan" in str(nb.timeline(app, locale="id"))
        assert "Bincang dengan pemilik" in str(nb.states(NAMED, locale="id"))
        assert "Bincang dengan pemilik" in str(nb.rules(NAMED, locale="id"))
        assert "Kerja percobaan" in nb.diagram(app, locale="id").text

    def test_what_does_not_know_its_process(self) -> None:
        """A refusal is said with the names of the process that the reader is given."""
        refused = application().decide(ik.WorkStarted(id="e2", at=NOW, by="onboarding_owner"))
        assert isinstance(refused, ik.Refused)
        assert "trial_shift" in nb.Reader("id").card(refused).text
        assert "Kerja percobaan" in nb.Reader("id", process=NAMED).card(refused).text

    def test_stories(self) -> None:
        """Each with the names of its own process."""
        named = nb.Scenario(title="named", past=(application(),), clock=NOW)
        other = nb.Scenario(title="other", past=(application(NAMELESS),), clock=NOW)
        told = nb.side_by_side(named, other, locale="id").text
        assert "Kerja percobaan: menunggu undangan dikirim" in told
        assert "trial_shift: menunggu undangan dikirim" in told
        assert "Kerja percobaan" in named._repr_html_()
