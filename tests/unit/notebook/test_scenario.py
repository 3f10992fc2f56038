"""Scenarios: steps, undo, the past, branches."""

import pickle
from datetime import UTC, datetime, timedelta

import pytest

import interviewkit as ik
from interviewkit import notebook as nb
from interviewkit.notebook.scenario import StepRefused

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)


def story() -> nb.Scenario:
    """A clerk's application, put on hold on the second day."""
    start = nb.Scenario.start("id", position=ik.Position(title="Clerk"))
    return start.wait(days=1).then("application_held", by="recruiter", reason="awaiting_budget")


class TestSteps:
    def test_the_clock(self) -> None:
        """Steps happen by the clock, and move it."""
        told = story()
        assert told.application.since == MONDAY + timedelta(days=1, hours=1)
        assert told.clock == told.application.since + timedelta(hours=1)
        later = told.until(MONDAY + timedelta(days=9))
        assert later.clock == MONDAY + timedelta(days=9)

    def test_ids_are_numbers(self) -> None:
        """The same steps make the same events."""
        assert [event.id for event in story().application.events] == ["app-1:opened", "e2"]
        assert story().application == story().application

    def test_the_only_role(self) -> None:
        """Who sends it may be left out where only one may."""
        start = nb.Scenario.start("id", position=ik.Position(title="Clerk"))
        with pytest.raises(
            ik.InvalidValueError, match="one of hiring_manager, hr_admin, recruiter"
        ):
            start.then("application_held", reason="awaiting_budget")
        assert start.event(ik.OfferSubmitted).by is ik.Role.RECRUITER

    def test_refused(self) -> None:
        """Every reason is told in words, and nothing has changed."""
        told = story()
        with pytest.raises(StepRefused, match="Not possible: Offer sent\n- “Offer sent” is not"):
            told.then(ik.OfferSent, by="recruiter", expires_at=MONDAY)
        assert not told.decide(ik.OfferSent, by="recruiter", expires_at=MONDAY)
        assert told == story()

    def test_refused_in_another_language(self) -> None:
        """A scenario is shown and refuses in its own; the error can be sent to another process."""
        told = nb.Scenario.of(story().application, locale="id")
        with pytest.raises(StepRefused, match="Belum bisa dilakukan: Penawaran dikirim\n- ") as up:
            told.then(ik.OfferSent, by="recruiter", expires_at=MONDAY)
        again = pickle.loads(pickle.dumps(up.value))
        assert (str(again), again.reasons) == (str(up.value), up.value.reasons)
        assert "Evaluasi: " in told._repr_html_()
        assert "Perbandingan" in nb.side_by_side(told, told.branch("lain")).text

    def test_unknown_event(self) -> None:
        """With a near match."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'offer_sent'"):
            story().then("ofer_sent", by="recruiter")

    def test_before_the_last_step(self) -> None:
        """The clock does not go back."""
        with pytest.raises(ik.InvalidValueError, match="no earlier than"):
            story().until(MONDAY)

    def test_steps_that_take_less_than_no_time(self) -> None:
        """Time goes forward."""
        with pytest.raises(ik.InvalidValueError, match="no less than zero"):
            nb.Scenario.start(
                "id", position=ik.Position(title="Clerk"), every=timedelta(seconds=-1)
            )


class TestPast:
    def test_undo(self) -> None:
        """As if it had not happened."""
        undone = story().undo()
        assert undone.application.version == 1
        assert undone.clock == MONDAY + timedelta(hours=1)
        assert story().undo(0).application == story().application

    def test_undo_of_the_opening(self) -> None:
        """The opening stays."""
        with pytest.raises(ik.InvalidValueError, match="0 to 1, for the opening stays"):
            story().undo(2)

    def test_as_of(self) -> None:
        """The application as it was."""
        assert not story().as_of(MONDAY + timedelta(hours=20)).on_hold
        assert story().as_of(MONDAY + timedelta(days=3)).on_hold

    def test_before_it_began(self) -> None:
        """There was no application."""
        with pytest.raises(ik.InvalidValueError, match="when it was opened"):
            story().as_of(MONDAY - timedelta(hours=1))

    def test_of_an_application(self) -> None:
        """A real application can be gone on with."""
        again = nb.Scenario.of(story().application)
        assert again.past == story().past
        assert again.title == "Clerk"


class TestBranches:
    def test_side_by_side(self) -> None:
        """From where they part to where each has come."""
        one = story().branch("she waits").then("application_resumed", by="recruiter")
        other = story().branch("she leaves").then("application_withdrawn", by="candidate")
        lines = nb.side_by_side(one, other).text.splitlines()
        assert lines[2] == "Side by side, after the same steps (2):"
        assert lines[3].split() == ["No.", "she", "waits", "she", "leaves"]
        assert lines[4].startswith("3")
        assert lines[-1].endswith("Withdrawn")

    def test_different_lengths_and_beginnings(self) -> None:
        """One may be longer, and they need not share anything."""
        other = nb.Scenario.start("us", position=ik.Position(title="Clerk"), by="hr_admin")
        text = nb.side_by_side(story(), other, locale="id").text
        assert text.startswith("Perbandingan:")

    def test_one_alone(self) -> None:
        """There is nothing beside it."""
        with pytest.raises(ik.InvalidValueError, match="two scenarios or more"):
            nb.side_by_side(story())


class TestShowing:
    def test_it_shows_the_application(self) -> None:
        """As the application's own card does."""
        bundle = story()._repr_mimebundle_()
        assert bundle == story().application._repr_mimebundle_()
        assert story()._repr_html_() == bundle["text/html"]
        assert repr(story()).startswith("<Scenario 'Clerk': <Application 'app-1'")
