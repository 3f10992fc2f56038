"""Guards of the medical check."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import medical as g
from interviewkit.hiring.record import EMPTY, Record

DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
TODAY = date(2026, 1, 5)
MONTH = timedelta(days=30)


def checked(**changes):
    """A record of a medical check."""
    return Record(medical=ik.MedicalRecord(**changes))


class TestChecksLeft:
    @pytest.mark.parametrize(("missed", "expected"), [(1, None), (2, "checks_left")])
    def test_counts_what_was_missed(self, missed, expected, refusal):
        """Who did not come gets another date only so often."""
        assert refusal(g.checks_left(2), record=checked(no_shows=missed)) == expected

    def test_passes_before_anything_happened(self, refusal):
        """Nothing was missed."""
        assert refusal(g.checks_left(1), record=EMPTY) is None


class TestValidDayIsAhead:
    @pytest.mark.parametrize(
        ("day", "expected"), [(TODAY, None), (TODAY - DAY, "valid_day_is_ahead")]
    )
    def test_counts_today_at_least(self, day, expected, make, refusal, now):
        """A result that ended yesterday is none."""
        event = make(ik.MedicalFitReported, valid_until=day)
        assert refusal(g.valid_day_is_ahead, payload=event, at=now) == expected


class TestRecheckDayIsAhead:
    @pytest.mark.parametrize(
        ("day", "expected"), [(TODAY + DAY, None), (TODAY, "recheck_day_is_ahead")]
    )
    def test_is_not_today(self, day, expected, make, refusal, now):
        """The next check lies in the future."""
        event = make(ik.MedicalTemporarilyUnfitReported, recheck_on=day)
        assert refusal(g.recheck_day_is_ahead, payload=event, at=now) == expected


class TestRecheckInTime:
    GUARD = g.recheck_in_time(MONTH)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (TODAY, "recheck_day_is_ahead"),
            (TODAY + DAY, None),
            (TODAY + MONTH, None),
            (TODAY + MONTH + DAY, "recheck_in_time"),
        ],
    )
    def test_lies_between_today_and_the_longest_wait(self, day, expected, make, refusal, now):
        """The last day of the longest wait will do, one day later will not."""
        event = make(ik.RecheckPlanned, recheck_on=day)
        record = checked(unfit_since=now)
        assert refusal(self.GUARD, record=record, payload=event, at=now) == expected

    def test_passes_any_day_without_a_beginning(self, make, refusal, now):
        """Where nobody is unfit no wait has begun."""
        event = make(ik.RecheckPlanned, recheck_on=TODAY + 99 * MONTH)
        assert refusal(self.GUARD, record=EMPTY, payload=event, at=now) is None

    @pytest.mark.parametrize(
        ("after", "expected"), [(MONTH - DAY, None), (MONTH, "recheck_in_time")]
    )
    def test_is_hopeless_once_no_day_is_left(self, after, expected, hopeless, now):
        """Without a day it refuses from the last day of the wait on."""
        record = checked(unfit_since=now)
        assert hopeless(self.GUARD, record=record, since=now + after) == expected

    def test_takes_the_time_when_it_knows_it(self, hopeless, now):
        """A given time counts instead of that of the last event."""
        record = checked(unfit_since=now)
        asked = hopeless(self.GUARD, record=record, since=now, at=now + MONTH)
        assert asked == "recheck_in_time"

    def test_is_open_without_a_beginning(self, hopeless, now):
        """Where nobody is unfit some day is left."""
        assert hopeless(self.GUARD, record=EMPTY, since=now) is None


class TestWaitIsOver:
    GUARD = g.wait_is_over(MONTH)

    @pytest.mark.parametrize(("after", "expected"), [(MONTH, "wait_is_over"), (MONTH + DAY, None)])
    def test_lasts_to_the_end_of_its_last_day(self, after, expected, refusal, now):
        """The wait is over on the day after."""
        assert refusal(self.GUARD, record=checked(unfit_since=now), at=now + after) == expected

    @pytest.mark.parametrize("record", [EMPTY, checked()], ids=["none", "not-unfit"])
    def test_passes_without_a_beginning(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(self.GUARD, record=record, at=now) is None


class TestAppealIsOpen:
    GUARD = g.appeal_is_open(14 * DAY)
    AFTER = pytest.mark.parametrize(
        ("after", "expected"),
        [(14 * DAY, None), (14 * DAY + TICK, "appeal_is_open")],
        ids=["at", "after"],
    )

    @AFTER
    def test_closes_after_its_window(self, after, expected, refusal, now):
        """Two weeks to the instant, and not one microsecond more."""
        record = checked(reported_at=now)
        assert refusal(self.GUARD, record=record, at=now + after) == expected

    @AFTER
    def test_is_hopeless_once_time_has_passed(self, after, expected, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = checked(reported_at=now)
        assert hopeless(self.GUARD, record=record, since=now + after) == expected

    def test_is_used_once(self, refusal, now):
        """A second opinion is one opinion."""
        record = checked(reported_at=now, second_opinion=True)
        assert refusal(self.GUARD, record=record, at=now) == "appeal_used"

    def test_passes_without_a_result(self, refusal, now):
        """No window has begun."""
        assert refusal(self.GUARD, record=EMPTY, at=now) is None


class TestReviewClears:
    @pytest.mark.parametrize(
        ("conclusion", "expected"), [("suitable", None), ("not_suitable", "review_clears")]
    )
    def test_chooses_by_the_conclusion(self, conclusion, expected, make, refusal):
        """The way on is taken when the review found the candidate suitable."""
        event = make(ik.MedicalReviewRecorded, conclusion=conclusion)
        assert refusal(g.review_clears, payload=event) == expected


class TestValidityPassed:
    @pytest.mark.parametrize(("day", "expected"), [(TODAY, "validity_passed"), (TODAY - DAY, None)])
    def test_waits_for_the_last_day(self, day, expected, refusal, now):
        """A result counts on its last day."""
        assert refusal(g.validity_passed, record=checked(valid_until=day), at=now) == expected

    @pytest.mark.parametrize(
        "record",
        [EMPTY, checked(), checked(valid_until=TODAY - DAY, expired=True)],
        ids=["no-check", "no-end", "on-record"],
    )
    def test_is_hopeless_without_a_validity(self, record, hopeless, refusal, now):
        """What has no end, or whose end is on record, does not expire; the record says so."""
        asked = (
            hopeless(g.validity_passed, record=record),
            refusal(g.validity_passed, record=record, at=now),
        )
        assert asked == ("validity_known", "validity_known")

    def test_is_open_without_a_time(self, hopeless):
        """The day will pass."""
        assert hopeless(g.validity_passed, record=checked(valid_until=TODAY)) is None


class TestResultExpired:
    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (EMPTY, "result_expired"),
            (checked(), "result_expired"),
            (checked(expired=True), None),
        ],
        ids=["none", "valid", "expired"],
    )
    def test_needs_an_end_on_record(self, record, expected, refusal):
        """Only an expired result needs a new one."""
        assert refusal(g.result_expired, record=record) == expected


class TestMedicalCounts:
    GUARD = g.medical_counts()
    AT_START = g.medical_counts(from_start=True)
    END = datetime.combine(TODAY, time.max, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("at", "expected"), [(END, None), (END + TICK, "medical_counts")], ids=["last", "after"]
    )
    def test_counts_to_the_end_of_its_last_day(self, at, expected, refusal):
        """The last microsecond of the last day counts, the next one does not."""
        assert refusal(self.GUARD, record=checked(valid_until=TODAY), at=at) == expected

    def test_does_not_count_once_expired(self, refusal, now):
        """An end on record is an end."""
        record = checked(valid_until=TODAY + MONTH, expired=True)
        assert refusal(self.GUARD, record=record, at=now) == "medical_counts"

    @pytest.mark.parametrize(
        "record",
        [EMPTY, checked(), checked(outcome=ik.MedicalOutcome.WAIVED, valid_until=TODAY - DAY)],
        ids=["no-check", "no-end", "waived"],
    )
    def test_passes_where_nothing_ends(self, record, refusal, now):
        """No check, no end and a waiver do not stop anybody."""
        assert refusal(self.GUARD, record=record, at=now) is None

    def test_is_hopeless_once_the_day_has_passed(self, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = checked(valid_until=TODAY)
        assert hopeless(self.GUARD, record=record, since=now + DAY) == "medical_counts"

    @pytest.mark.parametrize(
        ("start", "expected"), [(TODAY, None), (TODAY + DAY, "medical_counts")], ids=["on", "after"]
    )
    def test_is_hopeless_when_it_ends_before_the_first_day(self, start, expected, hopeless, now):
        """Where one waits for the first day, a result that ends before it cannot count."""
        offer = ik.Offer(version=1, deferred_to=start)
        record = Record(offer=offer, medical=ik.MedicalRecord(valid_until=TODAY))
        assert hopeless(self.AT_START, record=record, since=now - DAY) == expected

    def test_waits_for_no_day_when_none_is_agreed(self, hopeless, now):
        """Without a first day the time of the last event counts."""
        assert hopeless(self.AT_START, record=checked(valid_until=TODAY), since=now) is None
