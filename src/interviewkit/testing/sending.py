"""Finding an event that an application accepts, with a payload and a time that its guards like."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any, Final, cast

from interviewkit._attrs import fields
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event, OfferSubmitted
from interviewkit.machine import ANYONE, Accepted, Machine, Refused, Rule
from interviewkit.messages import Message
from interviewkit.testing.choices import Chooser, one_of, systematically
from interviewkit.testing.payloads import event_of
from interviewkit.testing.scenes import Scene
from interviewkit.vocabulary import Role

__all__ = [
    "Found",
    "Way",
    "accepted_event",
    "accepted_events",
    "is_possible",
    "made",
    "new_id",
    "roles_of",
    "ways",
]

Way = tuple[type[Event], Role]
"""An event class and a role that may send it."""
Found = tuple[Event, Accepted]
"""An event, and the verdict on it."""

_GAPS: Final = tuple(timedelta(hours=hours) for hours in (1, 0, 0.25, 5, 24, 26, 3 * 24, 9 * 24))
_ROLES: Final = tuple(Role)
_MOST_TIMES: Final = 14
_NOWHERE: Final[frozenset[str]] = frozenset()


def _scene_of(app: Application, by: Role, at: datetime, aims: frozenset[str]) -> Scene:
    """The scene for the next event of an application."""
    return Scene(
        at=at,
        by=by,
        stage=app.stage,
        stages=app.process.stages,
        number=app.version + 1,
        record=app.record,
        application_id=app.id,
        aims=aims,
        named=app.machine.cached("testing.named", lambda: _named(app.machine)),
        barred=app.machine.cached("testing.barred", lambda: _barred(app)),
    )


def _params(machine: Machine, key: str) -> Iterator[Any]:
    """What the guards of submitting an offer say under that key; it is drafted long before that."""
    rules = (rule for rule in machine.rules if rule.event == OfferSubmitted.kind)
    params = (param for rule in rules for guard in rule.guards for param in guard.params)
    return chain.from_iterable(cast(Any, value) for name, value in params if name == key)


def _named(machine: Machine) -> frozenset[str]:
    """The conditions that an offer has to name."""
    return frozenset(_params(machine, "conditions"))


def _barred(app: Application) -> frozenset[str]:
    """The conditions that an offer for this position may not name."""
    holding = {fact.name for fact in app.process.pipeline.facts if fact.holds(app.position)}
    pairs = _params(app.machine, "only_if")
    return frozenset(condition for condition, fact in pairs if fact not in holding)


def roles_of(rule: Rule) -> list[Role]:
    """The roles that may send it, in the order of the roles."""
    return [role for role in _ROLES if role in rule.roles or rule.roles >= ANYONE]


def ways(app: Application) -> list[Way]:
    """Who could send what now, by the rule table; a guard may still refuse it."""
    facts = {"position": app.position, "record": app.record, "since": app.since}
    secret = app.is_terminal and not app.is_disclosed
    found: list[Way] = []
    for kind, (_, _, _, accepted) in app.machine.table[app.key].items():
        for role in roles_of(accepted.rule):
            apart = secret and role is Role.CANDIDATE
            if not apart and is_possible(accepted.rule, {**facts, "by": role}):
                found.append((app.process.event_types[kind], role))
    if secret:
        found += [(cls, Role.CANDIDATE) for cls in app.allowed(by=Role.CANDIDATE)]
    return found


def is_possible(rule: Rule, facts: dict[str, Any]) -> bool:
    """Whether no guard refuses whatever the payload and the time may be."""
    return all(guard.partial_failure(facts) is None for guard in rule.guards)


def new_id(app: Application) -> str:
    """The id of the next event."""
    return f"event-{app.version + 1}"


def accepted_event(
    app: Application,
    cls: type[Event],
    by: Role,
    chooser: Chooser,
    aims: frozenset[str] = _NOWHERE,
) -> Found | None:
    """An accepted event of that class by that role, with the verdict; None if none is found.

    What the chooser makes is tried first, then other times, then systematically other payloads.
    """
    at = app.since + one_of(chooser, _GAPS)
    event = made(app, (cls, by), at, chooser, aims=aims)
    verdict = None if event is None else app.decide(event)
    if event is not None and isinstance(verdict, Accepted):
        return event, verdict
    return next(accepted_events(app, cls, by, aims=aims), None)


def accepted_events(
    app: Application, cls: type[Event], by: Role, *, aims: frozenset[str] = _NOWHERE
) -> Iterator[Found]:
    """Accepted events of that class by that role, over payloads and times that are worth trying.

    The first time is an hour from the last event; then come those that a refusal names, which
    says until or from when, and those on record.
    """
    times, waiting = [app.since + _GAPS[0]], True
    for at in times:
        for chooser in systematically():
            event = made(app, (cls, by), at, chooser, aims=aims)
            verdict = None if event is None else app.decide(event)
            if event is not None and isinstance(verdict, Accepted):
                yield event, verdict
            elif isinstance(verdict, Refused) and waiting:
                times += _moments(app, verdict.reasons, known=times)
        if waiting:
            times += _moments(app, (), known=times)
            waiting = False
        if len(times) > _MOST_TIMES:
            del times[_MOST_TIMES:]


def made(
    app: Application,
    way: Way,
    at: datetime,
    chooser: Chooser,
    *,
    aims: frozenset[str] = _NOWHERE,
) -> Event | None:
    """An event for the application, or None where the choices do not fit together."""
    cls, by = way
    try:
        return event_of(cls, _scene_of(app, by, at, aims), chooser, id=new_id(app))
    except ValueError:
        # Validators of a user's own classes raise plain ones.
        return None


def _moments(
    app: Application, reasons: tuple[Message, ...], *, known: Sequence[datetime]
) -> list[datetime]:
    """Times at which something may become possible: those in the reasons, or those on record."""
    marks = _instants(reasons) if reasons else _instants_of(app.record)
    found = sorted({*_around(app, marks), *(() if reasons else (app.since,))})
    return [moment for moment in found if moment not in known]


def _around(app: Application, marks: Iterable[date]) -> Iterator[datetime]:
    """The instants and a little later; of days noon, and that of the next day."""
    zone = app.events[0].at.tzinfo or UTC
    for mark in marks:
        if isinstance(mark, datetime):
            pair = (mark, mark + timedelta(seconds=1))
        else:
            noon = datetime.combine(mark, time(12), zone)
            pair = (noon, noon + timedelta(days=1))
        yield from (moment for moment in pair if moment >= app.since)


def _instants(param: object) -> Iterator[date]:
    """Every instant and day among the parameters of messages."""
    if isinstance(param, date):
        yield param
    elif isinstance(param, Message):
        for _, inner in param.params:
            yield from _instants(inner)
    elif isinstance(param, tuple):
        for inner in param:
            yield from _instants(inner)


def _instants_of(value: Any) -> Iterator[date]:
    """Every instant and day in a noun, those of its parts included."""
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _instants_of(inner)
    elif hasattr(value, "__attrs_attrs__"):
        for field in fields(type(value)):
            yield from _instants_of(getattr(value, field.name))
