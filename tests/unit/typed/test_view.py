"""Using the types of a preset."""

import pickle
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

import interviewkit as ik
from interviewkit import typed
from interviewkit.typed import id as hiring

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
CLERK = ik.Position(title="Clerk")


@pytest.fixture
def view() -> hiring.AtEvaluationCollecting:
    """An application that has just begun."""
    return hiring.open(id="app-1", position=CLERK, at=NOW, by=ik.Role.RECRUITER)


class TestView:
    def test_opens_as_the_application_does(self, view: hiring.AtEvaluationCollecting) -> None:
        """The application is the one that `Application.open` makes."""
        expected = ik.Application.open(
            ik.processes["id"], id="app-1", position=CLERK, at=NOW, by=ik.Role.RECRUITER
        )
        assert view.application == expected

    @pytest.mark.parametrize("role", ik.Role)
    def test_who_may_open(self, role: ik.Role) -> None:
        """The roles that a checker lets open are those that `Application.open` takes."""
        roles = hiring.open.__annotations__["by"].__args__
        try:
            ik.Application.open(ik.processes["id"], id="a", position=CLERK, at=NOW, by=role)
        except ik.InvalidValueError:
            assert role not in roles
        else:
            assert role in roles

    def test_an_event_leads_to_the_class_of_its_state(
        self, view: hiring.AtEvaluationCollecting
    ) -> None:
        """The next view wraps the next application; this one is unchanged."""
        after = view.application_withdrawn(id="e-1", at=NOW, by=ik.Role.CANDIDATE)
        assert type(after) is hiring.AtOutcomeWithdrawn
        assert (after.state, after.application.version) == ("outcome.withdrawn", 2)
        assert view.application.version == 1

    def test_what_is_refused(self, view: hiring.AtEvaluationCollecting) -> None:
        """A guard refuses as ever."""
        with pytest.raises(ik.TransitionRefused) as refused:
            view.application_withdrawn(id="e-1", at=NOW - timedelta(1), by=ik.Role.CANDIDATE)
        assert [reason.id for reason in refused.value.reasons] == ["refusal.time_reversed"]

    def test_on_hold(self, view: hiring.AtEvaluationCollecting) -> None:
        """A pause leaves the class as it is; what then does not work is refused when it is sent."""
        held = view.application_held(
            id="e-1", at=NOW, by=ik.Role.RECRUITER, reason=ik.HoldReason.SEASONAL
        )
        assert type(held) is hiring.AtEvaluationCollecting
        with pytest.raises(ik.TransitionRefused):
            held.evaluation_round_opened(id="e-2", at=NOW, by=ik.Role.RECRUITER, reason="New.")

    def test_a_value(self, view: hiring.AtEvaluationCollecting) -> None:
        """Views of equal applications are equal, hash alike, and cannot be changed."""
        again = hiring.view(view.application)
        assert (again, hash(again)) == (view, hash(view))
        with pytest.raises(AttributeError):
            view.application = view.application  # type: ignore[misc]
        assert not hasattr(view, "__dict__")

    def test_pickles(self, view: hiring.AtEvaluationCollecting) -> None:
        """A view travels as its application does."""
        assert pickle.loads(pickle.dumps(view)) == view

    def test_matches_the_application(self, view: hiring.AtEvaluationCollecting) -> None:
        """A pattern may take the application out by position."""
        match hiring.view(view.application):
            case hiring.AtEvaluationCollecting(application):
                assert application is view.application
            case _:
                pytest.fail("it was collecting")

    def test_is_at(self, view: hiring.AtEvaluationCollecting) -> None:
        """It compares the state."""
        assert hiring.is_at(view.application, "evaluation.collecting")
        assert not hiring.is_at(view.application, "offer.sent")


class TestPackage:
    def test_dir(self) -> None:
        """The public names are listed."""
        assert dir(typed) == ["TypedApplication", "source"]

    def test_no_such_name(self) -> None:
        """Any other name is an error."""
        with pytest.raises(AttributeError, match="no attribute 'sauce'"):
            typed.sauce  # type: ignore[attr-defined] # noqa: B018
