"""Guards of the medical check: consent, waiting times, validity, appeals."""

from datetime import date, datetime, timedelta
from typing import Any

from interviewkit.domain import (
    MedicalOutcome,
    ReviewConclusion,
)
from interviewkit.hiring.guards.onboarding import start_day
from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = [
    "appeal_is_open",
    "checks_left",
    "medical_counts",
    "recheck_day_is_ahead",
    "recheck_in_time",
    "result_expired",
    "review_clears",
    "valid_day_is_ahead",
    "validity_passed",
    "wait_is_over",
]


def checks_left(most: int) -> Guard:
    """A candidate who missed the check gets another date only so often."""

    @guard(name="checks_left", params=(("most", most),))
    def check(record: Record) -> Message | None:
        missed = 0 if record.medical is None else record.medical.no_shows
        return None if missed < most else no("checks_left", most=most)

    return check


@guard
def valid_day_is_ahead(payload: Any, at: datetime) -> Message | None:
    """A result counts at least on the day on which it is reported."""
    day = payload.valid_until
    return None if day >= at.date() else no("valid_day_is_ahead", day=day)


@guard
def recheck_day_is_ahead(payload: Any, at: datetime) -> Message | None:
    """The next check lies in the future."""
    day = payload.recheck_on
    return None if day > at.date() else no("recheck_day_is_ahead", day=day)


def _latest_recheck(record: Record, longest: timedelta) -> date | None:
    since = None if record.medical is None else record.medical.unfit_since
    return None if since is None else (since + longest).date()


def recheck_in_time(longest: timedelta) -> Guard:
    """The next check lies in the future and within the longest wait."""

    def possible(record: Record, since: datetime, at: datetime | None = None) -> Message | None:
        latest = _latest_recheck(record, longest)
        late = latest is not None and (at or since).date() >= latest
        return no("recheck_in_time", latest=latest) if late and latest else None

    @guard(name="recheck_in_time", possible=possible, params=(("longest", longest),))
    def check(record: Record, payload: Any, at: datetime) -> Message | None:
        latest, day = _latest_recheck(record, longest), payload.recheck_on
        if day <= at.date():
            return no("recheck_day_is_ahead", day=day)
        late = latest is not None and day > latest
        return no("recheck_in_time", latest=latest) if late and latest else None

    return check


def wait_is_over(longest: timedelta) -> Guard:
    """The longest wait for a new check has passed."""

    @guard(name="wait_is_over", params=(("longest", longest),))
    def check(record: Record, at: datetime) -> Message | None:
        latest = _latest_recheck(record, longest)
        early = latest is not None and at.date() <= latest
        return no("wait_is_over", latest=latest) if early and latest else None

    return check


def appeal_is_open(window: timedelta) -> Guard:
    """A second opinion is asked for soon enough after the result, and once."""

    def at_that_time(record: Record, at: datetime) -> Message | None:
        medical = record.medical
        if medical is not None and medical.second_opinion:
            return no("appeal_used")
        reported = None if medical is None else medical.reported_at
        late = reported is not None and at > reported + window
        return no("appeal_is_open", until=reported + window) if late and reported else None

    return not_later("appeal_is_open", at_that_time, (("window", window),))


@guard
def review_clears(payload: Any) -> Message | None:
    """The review found the candidate suitable; chooses a branch."""
    suitable = payload.conclusion is ReviewConclusion.SUITABLE
    return None if suitable else no("review_clears")


def _validity_known(record: Record) -> Message | None:
    medical = record.medical
    known = medical is not None and medical.valid_until is not None and not medical.expired
    return None if known else no("validity_known")


@guard(possible=_validity_known)
def validity_passed(record: Record, at: datetime) -> Message | None:
    """The last day of a result lies in the past, and this is not on record yet."""
    day = None if record.medical is None else record.medical.valid_until
    if day is None or _validity_known(record) is not None:
        return no("validity_known")
    return None if at.date() > day else no("validity_passed", day=day)


@guard
def result_expired(record: Record) -> Message | None:
    """Only an expired result needs a new one."""
    expired = record.medical is not None and record.medical.expired
    return None if expired else no("result_expired")


def _counts_on(record: Record, today: date) -> Message | None:
    medical = record.medical
    if medical is None or medical.outcome is MedicalOutcome.WAIVED:
        return None
    day = medical.valid_until
    over = medical.expired or (day is not None and today > day)
    return no("medical_counts", day=day) if over and day is not None else None


def medical_counts(*, from_start: bool = False) -> Guard:
    """The medical result, where there was a check, still counts on that day.

    With `from_start` the rule also waits for the first day of work, so no earlier day matters.
    """

    def possible(record: Record, since: datetime) -> Message | None:
        start = start_day(record) if from_start else None
        return _counts_on(record, since.date() if start is None else max(since.date(), start))

    @guard(name="medical_counts", possible=possible, params=(("from_start", int(from_start)),))
    def check(record: Record, at: datetime) -> Message | None:
        return _counts_on(record, at.date())

    return check
