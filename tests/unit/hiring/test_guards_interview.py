"""Guards of an interview."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import interview as g
from interviewkit.hiring.record import EMPTY, Record

STAGE = "superior_interview"
TICK = timedelta(microseconds=1)
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)


def holding(**changes):
    """A record of one session."""
    return Record(sessions=(ik.Session(**{"stage": STAGE, "number": 1, **changes}),))


UNBOOKED = pytest.mark.parametrize("record", [EMPTY, holding()], ids=["none", "unbooked"])


class TestDeadlineIsAhead:
    @pytest.mark.parametrize(
        ("ahead", "expected"), [(TICK, None), (TICK * 0, "deadline_is_ahead")], ids=["later", "now"]
    )
    def test_leaves_time(self, ahead, expected, make, refusal, now):
        """A deadline lies in the future."""
        event = make(ik.AvailabilityRequested, deadline=now + ahead)
        assert refusal(g.deadline_is_ahead, payload=event, at=now) == expected


class TestSlotIsAhead:
    @pytest.mark.parametrize(
        ("ahead", "expected"), [(TICK, None), (TICK * 0, "slot_is_ahead")], ids=["later", "now"]
    )
    def test_books_the_future(self, ahead, expected, make, a_slot, refusal, now):
        """A slot that begins now is not booked any more."""
        event = make(ik.InterviewScheduled, slot=a_slot(now + ahead))
        assert refusal(g.slot_is_ahead, payload=event, at=now) == expected

    def test_compares_instants(self, make, a_slot, refusal, now):
        """The same instant in another zone is no later."""
        event = make(ik.InterviewScheduled, slot=a_slot(now.astimezone(ZoneInfo("Asia/Jakarta"))))
        assert refusal(g.slot_is_ahead, payload=event, at=now) == "slot_is_ahead"

    def test_orders_the_repeated_hour(self, make, a_slot, coming, at_state):
        """A slot in the second 02:15 can be booked in the first 02:45."""
        zone = ZoneInfo("Europe/Berlin")
        event = coming(
            at_state("superior_interview.scheduling"),
            ik.InterviewScheduled,
            at=datetime(2026, 10, 25, 2, 45, tzinfo=zone),
            slot=a_slot(datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=zone)),
        )
        assert at_state("superior_interview.scheduling").decide(event)


class TestBeforeDeadline:
    GUARD = g.before_deadline(STAGE)
    AFTER = pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, None), (TICK, "before_deadline")], ids=["at", "after"]
    )

    @AFTER
    def test_includes_the_deadline(self, after, expected, refusal, now):
        """At the deadline one can still choose, one microsecond later not."""
        record = holding(deadline=now)
        assert refusal(self.GUARD, record=record, at=now + after) == expected

    @AFTER
    def test_is_hopeless_once_time_has_passed(self, after, expected, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = holding(deadline=now)
        assert hopeless(self.GUARD, record=record, since=now + after) == expected

    @UNBOOKED
    def test_passes_without_a_deadline(self, record, refusal, now):
        """No limit was set."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestDeadlinePassed:
    GUARD = g.deadline_passed(STAGE)

    @pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, "deadline_passed"), (TICK, None)], ids=["at", "after"]
    )
    def test_waits_for_the_deadline(self, after, expected, refusal, now):
        """It lapses after the deadline, not at it."""
        record = holding(deadline=now)
        assert refusal(self.GUARD, record=record, at=now + after) == expected

    @UNBOOKED
    def test_passes_without_a_deadline(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestBeforeStart:
    GUARD = g.before_start(STAGE)
    AFTER = pytest.mark.parametrize(
        ("after", "expected"), [(-TICK, None), (TICK * 0, "before_start")], ids=["before", "at"]
    )

    @AFTER
    def test_ends_with_the_start(self, after, expected, a_slot, refusal, now):
        """Once the interview should have begun it cannot be moved."""
        record = holding(slots=(a_slot(now),))
        assert refusal(self.GUARD, record=record, at=now + after) == expected

    @AFTER
    def test_is_hopeless_once_time_has_passed(self, after, expected, a_slot, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = holding(slots=(a_slot(now),))
        assert hopeless(self.GUARD, record=record, since=now + after) == expected

    @UNBOOKED
    def test_passes_without_a_slot(self, record, refusal, now):
        """Nothing has a start."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestReschedulesLeft:
    @pytest.mark.parametrize(("used", "expected"), [(1, None), (2, "reschedules_left")])
    def test_counts_what_was_used(self, used, expected, refusal):
        """A session moves only so often."""
        record = holding(reschedules=used)
        assert refusal(g.reschedules_left(STAGE, 2), record=record) == expected

    def test_passes_without_a_session(self, refusal):
        """Nothing was moved yet."""
        assert refusal(g.reschedules_left(STAGE, 1), record=EMPTY) is None


class TestNoShowsLeft:
    @pytest.mark.parametrize(("missed", "expected"), [(1, None), (2, "no_shows_left")])
    def test_counts_the_candidates(self, missed, expected, refusal):
        """Who did not come is invited again only so often."""
        record = holding(candidate_no_shows=missed)
        assert refusal(g.no_shows_left(STAGE, 2), record=record) == expected

    def test_does_not_count_the_interviewers(self, refusal):
        """What interviewers missed is never held against the candidate."""
        record = holding(interviewer_no_shows=9)
        assert refusal(g.no_shows_left(STAGE, 2), record=record) is None

    def test_passes_without_a_session(self, refusal):
        """Nobody has missed anything."""
        assert refusal(g.no_shows_left(STAGE, 1), record=EMPTY) is None


class TestTimeHasCome:
    GUARD = g.time_has_come(STAGE, QUARTER)

    @pytest.mark.parametrize(
        ("at", "expected"), [(-QUARTER - TICK, "time_has_come"), (-QUARTER, None)]
    )
    def test_begins_a_little_early_at_most(self, at, expected, a_slot, refusal, now):
        """An interview may begin a quarter before its slot, and no earlier."""
        record = holding(slots=(a_slot(now),))
        assert refusal(self.GUARD, record=record, at=now + at) == expected

    @UNBOOKED
    def test_passes_without_a_slot(self, record, refusal, now):
        """Nothing has a time."""
        assert refusal(self.GUARD, record=record, at=now) is None

    def test_is_open_without_a_time(self, a_slot, hopeless, now):
        """The time will come."""
        assert hopeless(self.GUARD, record=holding(slots=(a_slot(now + HOUR),)), since=now) is None


class TestGracePassed:
    GUARD = g.grace_passed(STAGE, QUARTER)

    @pytest.mark.parametrize(
        ("at", "expected"), [(QUARTER - TICK, "grace_passed"), (QUARTER, None)]
    )
    def test_waits_a_little(self, at, expected, a_slot, refusal, now):
        """Nobody is absent before a quarter of an hour."""
        record = holding(slots=(a_slot(now),))
        assert refusal(self.GUARD, record=record, at=now + at) == expected

    @UNBOOKED
    def test_passes_without_a_slot(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestSlotIsOver:
    GUARD = g.slot_is_over(STAGE)

    @pytest.mark.parametrize(("at", "expected"), [(HOUR - TICK, "slot_is_over"), (HOUR, None)])
    def test_waits_for_the_end(self, at, expected, a_slot, refusal, now):
        """Without a recorded start it counts as held once its time is over."""
        record = holding(slots=(a_slot(now),))
        assert refusal(self.GUARD, record=record, at=now + at) == expected

    @UNBOOKED
    def test_passes_without_a_slot(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestSessionsHeld:
    @pytest.mark.parametrize(
        ("statuses", "expected"),
        [
            (["done", "done"], None),
            (["done", "planned"], "sessions_held"),
            (["done", "incomplete"], "sessions_held"),
            ([], "sessions_held"),
        ],
        ids=["both", "one", "broken-off", "none"],
    )
    def test_counts_those_that_took_place(self, statuses, expected, refusal):
        """As many sessions as the stage asks for took place."""
        sessions = [
            ik.Session(stage=STAGE, number=number, status=ik.SessionStatus(status))
            for number, status in enumerate(statuses, 1)
        ]
        record = Record(sessions=tuple(sessions))
        assert refusal(g.sessions_held(STAGE, 2), record=record) == expected

    def test_counts_those_of_the_stage(self, refusal):
        """A session of another stage is another interview."""
        record = holding(stage="executive_interview", status=ik.SessionStatus.DONE)
        assert refusal(g.sessions_held(STAGE, 1), record=record) == "sessions_held"
