"""Guards of an interview: slots, deadlines, absences."""

from datetime import datetime, timedelta
from typing import Any

from interviewkit.domain import (
    Session,
)
from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = [
    "before_deadline",
    "before_start",
    "deadline_is_ahead",
    "deadline_passed",
    "grace_passed",
    "no_shows_left",
    "reschedules_left",
    "sessions_held",
    "slot_is_ahead",
    "slot_is_now",
    "slot_is_over",
    "time_has_come",
]


def _slot_times(session: Session | None) -> tuple[datetime, datetime] | None:
    slot = None if session is None else session.slot
    return None if slot is None else (slot.starts_at, slot.ends_at)


@guard
def deadline_is_ahead(payload: Any, at: datetime) -> Message | None:
    """A deadline that is set lies in the future."""
    ahead = payload.deadline > at
    return None if ahead else no("deadline_is_ahead", deadline=payload.deadline)


@guard
def slot_is_ahead(payload: Any, at: datetime) -> Message | None:
    """A slot that is booked lies in the future."""
    start = payload.slot.starts_at
    return None if start > at else no("slot_is_ahead", start=start)


@guard
def slot_is_now(payload: Any, at: datetime) -> Message | None:
    """Without a booking the slot is the present one."""
    slot = payload.slot
    return None if slot.starts_at <= at < slot.ends_at else no("slot_is_now")


def before_deadline(stage: str) -> Guard:
    """A slot is chosen by the deadline, that instant included."""

    def at_that_time(record: Record, at: datetime) -> Message | None:
        session = record.session(stage)
        deadline = None if session is None else session.deadline
        late = deadline is not None and at > deadline
        return no("before_deadline", deadline=deadline) if late and deadline else None

    return not_later("before_deadline", at_that_time, (("stage", stage),))


def deadline_passed(stage: str) -> Guard:
    """The deadline for choosing a slot is over."""

    @guard(name="deadline_passed", params=(("stage", stage),))
    def check(record: Record, at: datetime) -> Message | None:
        session = record.session(stage)
        deadline = None if session is None else session.deadline
        early = deadline is not None and at <= deadline
        return no("deadline_passed", deadline=deadline) if early and deadline else None

    return check


def before_start(stage: str) -> Guard:
    """Another slot can be asked for until the interview begins."""

    def at_that_time(record: Record, at: datetime) -> Message | None:
        times = _slot_times(record.session(stage))
        late = times is not None and at >= times[0]
        return no("before_start", start=times[0]) if late and times else None

    return not_later("before_start", at_that_time, (("stage", stage),))


def reschedules_left(stage: str, most: int) -> Guard:
    """A session moves only so often."""

    @guard(name="reschedules_left", params=(("most", most), ("stage", stage)))
    def check(record: Record) -> Message | None:
        session = record.session(stage)
        used = 0 if session is None else session.reschedules
        return None if used < most else no("reschedules_left", most=most)

    return check


def no_shows_left(stage: str, most: int) -> Guard:
    """Somebody who did not come is invited again only so often."""

    @guard(name="no_shows_left", params=(("most", most), ("stage", stage)))
    def check(record: Record) -> Message | None:
        session = record.session(stage)
        missed = 0 if session is None else session.candidate_no_shows
        return None if missed < most else no("no_shows_left", most=most)

    return check


def time_has_come(stage: str, early: timedelta) -> Guard:
    """An interview does not begin long before its slot."""

    @guard(name="time_has_come", params=(("early", early), ("stage", stage)))
    def check(record: Record, at: datetime) -> Message | None:
        times = _slot_times(record.session(stage))
        too_early = times is not None and at < times[0] - early
        return no("time_has_come", start=times[0]) if too_early and times else None

    return check


def grace_passed(stage: str, grace: timedelta) -> Guard:
    """Nobody is called absent before a little time has passed."""

    @guard(name="grace_passed", params=(("grace", grace), ("stage", stage)))
    def check(record: Record, at: datetime) -> Message | None:
        times = _slot_times(record.session(stage))
        too_early = times is not None and at < times[0] + grace
        return no("grace_passed", until=times[0] + grace) if too_early and times else None

    return check


def slot_is_over(stage: str) -> Guard:
    """Without a recorded start, an interview counts as held only after its slot ended."""

    @guard(name="slot_is_over", params=(("stage", stage),))
    def check(record: Record, at: datetime) -> Message | None:
        times = _slot_times(record.session(stage))
        too_early = times is not None and at < times[1]
        return no("slot_is_over", end=times[1]) if too_early and times else None

    return check


def sessions_held(stage: str, needed: int) -> Guard:
    """As many sessions took place as the stage asks for."""

    @guard(name="sessions_held", params=(("needed", needed), ("stage", stage)))
    def check(record: Record) -> Message | None:
        held = sum(1 for s in record.sessions if s.stage == stage and s.status == "done")
        return None if held >= needed else no("sessions_held", held=held, needed=needed)

    return check
