"""Deadlines: what is overdue, what will be next, and the event that records it.

A deadline is the last instant at which all is well. Everything is read from an application, its
events and its policies; there is no clock, the present time comes in as an argument.

On hold a deadline counts where its step still works on hold. So a live offer expires all the same,
while nobody is asked for what nobody may do.
"""

from datetime import datetime

from interviewkit._attrs import evolve, field, frozen
from interviewkit.domain.checks import instant
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.deadline_sources import (
    SOURCES,
    USUAL,
    Allowances,
    DeadlineKind,
    Look,
    Source,
)
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.vocabulary import Role

__all__ = ["Allowances", "Deadline", "DeadlineKind", "deadlines", "due", "next_deadline"]


def _kind(kind: str) -> DeadlineKind:
    return DeadlineKind(kind)


@frozen(kw_only=True)
class Deadline:
    """Something that has to happen in time.

    Attributes:
        kind: what.
        stage: the stage in which the application is.
        since: when the time began, for example when the offer was sent.
        at: the last instant at which it is in time. Like `since` it is in the application's zone,
            which is the UTC offset of its first event; a day ends with its last microsecond there.
        event: set by `due` alone: what the system would record, ready for `apply`; None where only
            people know, or can do, what comes next.

    >>> from datetime import datetime, timezone
    >>> from interviewkit.hiring.deadlines import Deadline
    >>> nine = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)
    >>> Deadline(kind="consent", stage="medical_checkup", since=nine, at=nine).event is None
    True
    """

    kind: DeadlineKind = field(converter=_kind)
    stage: str
    since: datetime
    at: datetime
    event: Event | None = None


def due(
    application: Application, now: datetime, *, allowances: Allowances = USUAL
) -> tuple[Deadline, ...]:
    """What is overdue, the oldest first; nothing in an outcome.

    At a deadline's own instant it is not overdue yet, later it is. Each event that is offered
    would be accepted; all of them can be applied one after the other. An event is dated `now`, or
    like the application's last event should the caller's clock be behind that. Its id is made of
    the application's id, the kind and the version, so whoever asks twice gets the same one.

    Args:
        application: whose deadlines.
        now: the present time, an aware datetime.
        allowances: how long things may take that no policy limits.

    Raises:
        InvalidValueError: for a naive datetime.

    >>> from datetime import datetime, timedelta, timezone
    >>> import interviewkit as ik
    >>> nine = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=nine, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> ik.due(app, nine + timedelta(days=3))
    ()
    >>> [str(late.kind) for late in ik.due(app, nine + timedelta(days=3, seconds=1))]
    ['feedback']
    """
    if now.utcoffset() is None:
        raise InvalidValueError("now", now.isoformat(), "a datetime with a UTC offset")
    present = instant(now)
    return tuple(
        evolve(deadline, event=_recording(application, source, present))
        for deadline, source in _found(application, allowances)
        if present > deadline.at
    )


def next_deadline(application: Application, *, allowances: Allowances = USUAL) -> Deadline | None:
    """The earliest instant at which something becomes overdue; None where nothing can.

    It depends on the application alone, so it may be stored beside it and searched for: at or
    before it `due` is empty, after it `due` is not.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> nine = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=nine, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> ik.next_deadline(app).at.isoformat()
    '2026-01-08T09:00:00+00:00'
    """
    return next(iter(deadlines(application, allowances=allowances)), None)


def deadlines(application: Application, *, allowances: Allowances = USUAL) -> tuple[Deadline, ...]:
    """Every deadline that counts, passed or not, the earliest first; none in an outcome.

    >>> from datetime import date, datetime, timezone
    >>> import interviewkit as ik
    >>> nine = datetime(2026, 1, 5, 9, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=nine, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> app = app.apply(ik.ApplicationHeld(id="e1", at=nine, by=ik.Role.RECRUITER,
    ...                                    reason="seasonal", review_on=date(2026, 2, 2)))
    >>> [(str(deadline.kind), deadline.at.isoformat()) for deadline in ik.deadlines(app)]
    [('hold_review', '2026-02-02T23:59:59.999999+00:00')]
    """
    return tuple(deadline for deadline, _ in _found(application, allowances))


def _found(application: Application, allowances: Allowances) -> list[tuple[Deadline, Source]]:
    """Every deadline that counts, the earliest first, and where it comes from."""
    table, stage = application.machine.table, application.stage
    look = Look(application, application.events, allowances)
    found: list[tuple[Deadline, Source]] = []
    for source in SOURCES:
        steps = table[application.state if source.on_hold else application.key]
        span = source.span(look) if steps.keys() >= source.steps else None
        if span is not None:
            since, at = span
            found.append((Deadline(kind=source.kind, stage=stage, since=since, at=at), source))
    return sorted(found, key=lambda pair: pair[0].at)


def _recording(application: Application, source: Source, now: datetime) -> Event | None:
    """The event by which the system records that the time is over, if that is for it to do."""
    if source.recorded is None:
        return None
    event = EVENTS[source.recorded](
        id=f"{application.id}:{source.kind}:{application.version}",
        at=max(now, application.since),
        by=Role.SYSTEM,
        application_id=application.id,
    )
    return event if application.decide(event) else None
