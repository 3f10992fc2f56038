"""Events that an application refuses though they are well-formed: near misses of accepted ones."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, Final

from interviewkit._attrs import evolve, fields
from interviewkit.domain import Scorecard, Slot
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import ApplicationOpened, Event
from interviewkit.testing.choices import SIMPLEST, Chooser, beginning_anywhere, one_of
from interviewkit.testing.sending import accepted_event, made, new_id, roles_of, ways
from interviewkit.vocabulary import Role

__all__ = ["refused_event"]

_Miss = Callable[[Application, Chooser], Event | None]


def refused_event(app: Application, chooser: Chooser) -> Event:
    """A well-formed event that the application refuses."""
    events = (miss(app, chooser) for miss in beginning_anywhere(chooser, _MISSES))
    # There always is one: no process takes a second opening.
    return next(event for event in events if event is not None and not app.decide(event))


def _accepted(app: Application, chooser: Chooser) -> Event | None:
    """Something that could happen, to be spoilt."""
    for cls, by in beginning_anywhere(chooser, ways(app)):
        found = accepted_event(app, cls, by, chooser)
        if found is not None:
            return found[0]
    return None


def _elsewhere(app: Application, chooser: Chooser) -> Event | None:
    """What starts in other states."""
    here = app.machine.table[app.key]
    kinds = sorted(kind for kind in app.machine.events if kind not in here)
    kind = one_of(chooser, kinds)
    rules = [rule for rule in app.machine.rules if rule.event == kind]
    by = one_of(chooser, roles_of(one_of(chooser, rules)))
    return made(app, (app.process.event_types[kind], by), app.since, chooser)


def _by_somebody_else(app: Application, chooser: Chooser) -> Event | None:
    """What somebody in another role may do."""
    event = _accepted(app, chooser)
    return None if event is None else evolve(event, by=one_of(chooser, tuple(Role)))


def _spoilt(app: Application, chooser: Chooser) -> Event | None:
    """What a guard refuses: too early or too late, the wrong person, version, stage, day."""
    guarded = [way for way in ways(app) if _is_guarded(app, way[0])]
    for cls, by in beginning_anywhere(chooser, guarded):
        found = accepted_event(app, cls, by, SIMPLEST)
        variants = () if found is None else _variants(found[0])
        refused = [event for event in variants if not app.decide(event)]
        if refused:
            return one_of(chooser, refused)
    return None


def _is_guarded(app: Application, cls: type[Event]) -> bool:
    row = app.machine.table[app.key].get(cls.kind)
    return row is not None and bool(row[3].rule.guards)


def _variants(event: Event) -> Iterator[Event]:
    """The event with one field changed to something that could be wrong."""
    for field in fields(type(event)):
        for value in _wrong(event, field.name, getattr(event, field.name)):
            with suppress(InvalidValueError):
                yield evolve(event, **{field.name: value})


def _wrong(event: Event, name: str, value: Any) -> list[Any]:
    if name in {"id", "by", "note", "application_id"}:
        return []
    if name == "at":
        return [event.at + timedelta(days=days) for days in (1, 30, 1000)]
    if isinstance(value, datetime):
        return [event.at, event.at - timedelta(days=1)]
    if isinstance(value, date):
        return [event.at.date(), event.at.date() - timedelta(days=400)]
    if isinstance(value, Slot):
        earlier = event.at - timedelta(days=1)
        return [Slot(starts_at=earlier, ends_at=event.at)]
    if isinstance(value, Scorecard):
        return [evolve(value, author="somebody else"), evolve(value, ratings={}, evidence=" ")]
    if isinstance(value, Enum):
        return [member for member in type(value) if member is not value]
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value + 100]
    return [None, event.actor] if isinstance(value, str) else []


def _twice(app: Application, chooser: Chooser) -> Event | None:
    """An event whose id is on record."""
    event = _accepted(app, chooser)
    return None if event is None else evolve(event, id=one_of(chooser, app.events).id)


def _before_the_last(app: Application, chooser: Chooser) -> Event | None:
    """An event that happened before the last one."""
    event = _accepted(app, chooser)
    earlier = one_of(chooser, (1, 3600, 86400 * 40))
    return None if event is None else evolve(event, at=app.since - timedelta(seconds=earlier))


def _of_another(app: Application, chooser: Chooser) -> Event | None:
    """An event of another application."""
    event = _accepted(app, chooser)
    return None if event is None else evolve(event, application_id=f"{app.id}-other")


def _foreign(app: Application, chooser: Chooser) -> Event | None:
    """An event that this position's process does not know."""
    known = app.process.event_types
    kinds = sorted(kind for kind in known if kind not in app.machine.events)
    way = known[one_of(chooser, kinds)], one_of(chooser, tuple(Role))
    return made(app, way, app.since, chooser)


def _opened_again(app: Application, chooser: Chooser) -> Event:
    """A second opening."""
    return ApplicationOpened(id=new_id(app), at=app.since, by=Role.RECRUITER, position=app.position)


_MISSES: Final[tuple[_Miss, ...]] = (
    _elsewhere,
    _by_somebody_else,
    _spoilt,
    _spoilt,
    _twice,
    _before_the_last,
    _of_another,
    _foreign,
    _opened_again,
)
