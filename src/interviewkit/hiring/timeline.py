"""The timeline: what happened to an application, one line an event."""

from interviewkit._attrs import frozen
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.machine import Accepted

__all__ = ["Entry", "timeline"]


@frozen(kw_only=True)
class Entry:
    """One event and what it did.

    Attributes:
        number: 1 for the event that opened the application.
        event: what happened.
        source: the state before it; None for the opening.
        target: the state after it.
        rule: the id of the rule that allowed it; None for the opening.
        held: whether the application was on hold after it.
    """

    number: int
    event: Event
    source: str | None
    target: str
    rule: str | None
    held: bool


def timeline(application: Application) -> tuple[Entry, ...]:
    """The application's events with what each of them did, oldest first.

    Nothing of it is stored: the events are replayed.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit.hiring.timeline import timeline
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> app = app.apply(ik.ApplicationWithdrawn(id="e1", at=now, by=ik.Role.CANDIDATE))
    >>> for entry in timeline(app):
    ...     print(entry.number, entry.event.kind, entry.target, entry.rule)
    1 application_opened evaluation.collecting None
    2 application_withdrawn outcome.withdrawn withdraw
    """
    opened, *others = application.events
    now = Application.replay(application.process, application.id, [opened])
    entries = [Entry(number=1, event=opened, source=None, target=now.state, rule=None, held=False)]
    for number, event in enumerate(others, start=2):
        verdict, before = now.decide(event), now.state
        now = now.apply(event)
        entries.append(
            Entry(
                number=number,
                event=event,
                source=before,
                target=now.state,
                rule=verdict.rule.id if isinstance(verdict, Accepted) else None,
                held=now.on_hold,
            )
        )
    return tuple(entries)
