"""Guards of an assessment: its deadline, and how often it can be repeated."""

from datetime import datetime
from typing import Any

from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = ["assessment_over", "assessment_prolonged", "attempts_left", "in_assessment_time"]


def _deadline(record: Record, stage: str) -> datetime | None:
    last = record.assessment(stage)
    return None if last is None else last.deadline


def in_assessment_time(stage: str) -> Guard:
    """Work is handed in by its deadline, that instant included."""

    def at_that_time(record: Record, at: datetime) -> Message | None:
        until = _deadline(record, stage)
        late = until is not None and at > until
        return no("in_assessment_time", deadline=until) if late and until else None

    return not_later("in_assessment_time", at_that_time, (("stage", stage),))


def assessment_over(stage: str) -> Guard:
    """An assessment lapses after its last instant."""

    @guard(name="assessment_over", params=(("stage", stage),))
    def check(record: Record, at: datetime) -> Message | None:
        until = _deadline(record, stage)
        early = until is not None and at <= until
        return no("assessment_over", deadline=until) if early and until else None

    return check


def assessment_prolonged(stage: str) -> Guard:
    """An extension gives more time."""

    @guard(name="assessment_prolonged", params=(("stage", stage),))
    def check(record: Record, payload: Any, at: datetime) -> Message | None:
        before, deadline = _deadline(record, stage), payload.deadline
        later = deadline > at and (before is None or deadline > before)
        return None if later else no("assessment_prolonged", deadline=deadline)

    return check


def attempts_left(stage: str, most: int) -> Guard:
    """An assessment is repeated only so often."""

    @guard(name="attempts_left", params=(("stage", stage), ("most", most)))
    def check(record: Record) -> Message | None:
        last = record.assessment(stage)
        done = 0 if last is None else last.number
        return None if done < most else no("attempts_left", most=most)

    return check
