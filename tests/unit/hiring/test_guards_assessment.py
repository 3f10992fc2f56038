"""Guards of an assessment."""

from datetime import timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import assessment as g
from interviewkit.hiring.record import EMPTY, Record

TICK = timedelta(microseconds=1)
ZERO = timedelta(0)


@pytest.fixture
def given_out(now):
    """A record of a task whose deadline is now, in the stage `assessment`."""

    def record(number=1):
        attempt = ik.Assessment(stage="assessment", number=number, task="a program", deadline=now)
        return Record(assessments=(attempt,))

    return record


class TestInAssessmentTime:
    GUARD = g.in_assessment_time("assessment")

    @pytest.mark.parametrize(
        ("late", "expected"), [(-TICK, None), (ZERO, None), (TICK, "in_assessment_time")]
    )
    def test_ends_with_the_deadline(self, late, expected, given_out, refusal, now):
        """The last instant is not too late; the next one is."""
        assert refusal(self.GUARD, record=given_out(), at=now + late) == expected

    def test_says_when_it_ended(self, given_out, explanation, now):
        """The refusal names the deadline."""
        message = explanation(self.GUARD, record=given_out(), at=now + TICK)
        assert message.get("deadline") == now

    @pytest.mark.parametrize("stage", ["assessment", "homework"])
    def test_passes_without_a_task(self, stage, refusal, now):
        """Where no deadline was set none has passed."""
        assert refusal(g.in_assessment_time(stage), record=EMPTY, at=now) is None

    def test_knows_its_own_stage_only(self, given_out, refusal, now):
        """Another stage's task has a clock of its own."""
        guard = g.in_assessment_time("homework")
        assert refusal(guard, record=given_out(), at=now + TICK) is None

    @pytest.mark.parametrize(("late", "expected"), [(ZERO, None), (TICK, "in_assessment_time")])
    def test_knows_from_the_last_event(self, late, expected, given_out, hopeless, now):
        """Once something happened after the deadline nothing can be in time."""
        assert hopeless(self.GUARD, record=given_out(), since=now + late) == expected


class TestAssessmentOver:
    GUARD = g.assessment_over("assessment")

    @pytest.mark.parametrize(
        ("late", "expected"), [(-TICK, "assessment_over"), (ZERO, "assessment_over"), (TICK, None)]
    )
    def test_begins_after_the_deadline(self, late, expected, given_out, refusal, now):
        """At no instant a task is both in time and over."""
        assert refusal(self.GUARD, record=given_out(), at=now + late) == expected

    def test_passes_without_a_task(self, refusal, now):
        """There is no deadline to wait for."""
        assert refusal(self.GUARD, record=EMPTY, at=now) is None

    def test_says_until_when(self, given_out, explanation, now):
        """The refusal names the deadline."""
        assert explanation(self.GUARD, record=given_out(), at=now).get("deadline") == now


class TestAssessmentProlonged:
    GUARD = g.assessment_prolonged("assessment")

    @pytest.mark.parametrize(
        ("gain", "expected"),
        [(-TICK, "assessment_prolonged"), (ZERO, "assessment_prolonged"), (TICK, None)],
    )
    def test_gives_more_time(self, gain, expected, given_out, make, refusal, now):
        """A new deadline is later than the old one."""
        event = make(ik.AssessmentExtended, deadline=now + gain)
        facts = {"record": given_out(), "payload": event, "at": now - timedelta(days=1)}
        assert refusal(self.GUARD, **facts) == expected

    def test_is_not_over_already(self, given_out, make, refusal, now):
        """A later deadline that has passed as well gives no time."""
        event = make(ik.AssessmentExtended, deadline=now + TICK)
        facts = {"record": given_out(), "payload": event, "at": now + TICK}
        assert refusal(self.GUARD, **facts) == "assessment_prolonged"

    @pytest.mark.parametrize(("gain", "expected"), [(ZERO, "assessment_prolonged"), (TICK, None)])
    def test_looks_at_the_clock_without_a_task(self, gain, expected, make, refusal, now):
        """Without an old deadline the new one lies ahead."""
        event = make(ik.AssessmentExtended, deadline=now + gain)
        assert refusal(self.GUARD, record=EMPTY, payload=event, at=now) == expected


class TestAttemptsLeft:
    GUARD = g.attempts_left("assessment", 2)

    @pytest.mark.parametrize(
        ("number", "expected"), [(1, None), (2, "attempts_left"), (3, "attempts_left")]
    )
    def test_there_is_an_end(self, number, expected, given_out, refusal):
        """After the last attempt there is no other."""
        assert refusal(self.GUARD, record=given_out(number)) == expected

    def test_counts_in_its_own_stage(self, given_out, refusal):
        """Another stage's attempts are not used up."""
        assert refusal(g.attempts_left("homework", 2), record=given_out(2)) is None

    def test_says_how_many_there_were(self, given_out, explanation):
        """The refusal names the limit."""
        assert explanation(self.GUARD, record=given_out(2)).get("most") == 2
