"""The timeline of an application."""

from datetime import UTC, datetime, timedelta

import interviewkit as ik
from interviewkit.hiring.timeline import timeline

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def later(hours: int) -> datetime:
    """Some hours after the opening."""
    return NOW + timedelta(hours=hours)


def opened() -> ik.Application:
    """An application with one event."""
    return ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title="Clerk"),
        at=NOW,
        by=ik.Role.RECRUITER,
    )


def rejected(app: ik.Application) -> ik.Application:
    """The application, rejected without telling the candidate."""
    event = ik.ApplicationRejected(
        id="rejected", at=later(1), by=ik.Role.RECRUITER, reason="better_candidate"
    )
    return app.apply(event)


class TestTimeline:
    def test_opening(self) -> None:
        """The first entry has no source and no rule."""
        (entry,) = timeline(opened())
        expected = (1, None, "evaluation.collecting", None, False)
        assert expected == (entry.number, entry.source, entry.target, entry.rule, entry.held)

    def test_one_entry_an_event(self) -> None:
        """Entries carry the events themselves, in their order."""
        app = rejected(opened())
        assert app.events == tuple(entry.event for entry in timeline(app))

    def test_source_target_and_rule(self) -> None:
        """An entry says what its event did."""
        entry = timeline(rejected(opened()))[-1]
        expected = ("evaluation.collecting", "outcome.rejected", "reject")
        assert expected == (entry.source, entry.target, entry.rule)

    def test_hold(self) -> None:
        """The flag says whether the application was on hold after the event."""
        held = opened().apply(
            ik.ApplicationHeld(id="h", at=later(1), by=ik.Role.RECRUITER, reason="other")
        )
        resumed = held.apply(ik.ApplicationResumed(id="r", at=later(2), by=ik.Role.RECRUITER))
        assert [entry.held for entry in timeline(resumed)] == [False, True, False]

    def test_a_step_of_a_candidate_who_was_not_told(self) -> None:
        """Beside an undisclosed outcome the state is that outcome, before and after."""
        app = rejected(opened())
        assert app.as_seen_by(ik.Role.CANDIDATE).state == "evaluation.collecting"
        withdrawn = app.apply(ik.ApplicationWithdrawn(id="w", at=later(2), by=ik.Role.CANDIDATE))
        entry = timeline(withdrawn)[-1]
        assert entry.source == "outcome.rejected"
        assert entry.target == withdrawn.state

    def test_the_last_target_is_the_state(self) -> None:
        """Whatever happened, the timeline ends where the application is."""
        app = rejected(opened())
        assert app.state == timeline(app)[-1].target
