"""Why not: every reason against an event, from the same table that decides."""

from collections import deque
from enum import StrEnum
from functools import lru_cache
from typing import Any, Literal

from interviewkit._display import bundle
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.machine.guards import Facts
from interviewkit.machine.machine import Machine
from interviewkit.machine.rules import ANYONE, Rule
from interviewkit.machine.table import Configuration
from interviewkit.messages import Message, Param

__all__ = ["RefusalCode", "Refused", "event_label", "explain", "role_label", "state_label"]


class RefusalCode(StrEnum):
    """The ids of the kernel's own reasons; a failed guard adds its own message beside these."""

    WRONG_STATE = "refusal.wrong_state"
    """The event does not start here. Params: event, state, states (where it would), path."""
    ON_HOLD = "refusal.on_hold"
    """The event starts here, but not while the run is on hold. Params: event, state."""
    CLOSED = "refusal.closed"
    """The run has ended. Params: event, state, path (how it could still come to it)."""
    WRONG_ROLE = "refusal.wrong_role"
    """The role may not send it. Params: event, roles (who may), role if one was given."""


# Names are few and are said in every reason, so their messages are made once.
_MOST_NAMES = 4096


@lru_cache(_MOST_NAMES)
def state_label(state: str) -> Message:
    """A state's name as a message, so that a translator can say it in the reader's words."""
    return Message("label.state", (("id", state),))


@lru_cache(_MOST_NAMES)
def event_label(event: str) -> Message:
    """An event's name as a message."""
    return Message("label.event", (("id", event),))


@lru_cache(_MOST_NAMES)
def role_label(role: str) -> Message:
    """A role's name as a message."""
    return Message("label.role", (("id", str(role)),))


class Refused:
    """No: the event may not happen. Falsy; the reasons are built when they are read.

    Attributes:
        event: the event's id.
        target: always None.
        reasons: every reason, as messages: wrong state, wrong role, each failed guard.

    >>> from interviewkit.machine import decide
    >>> refused = decide(door, "open", "open", role="guest")
    >>> [reason.id for reason in refused.reasons]
    ['refusal.wrong_state', 'refusal.wrong_role']
    """

    __slots__ = ("_facts", "_key", "_machine", "_more", "_reasons", "_role", "event")

    def __init__(  # noqa: PLR0917 - positional is cheaper, and only the kernel calls it
        self,
        machine: Machine,
        key: str,
        event: str,
        role: str | None,
        facts: Facts,
        more: tuple[Message, ...] = (),
    ) -> None:
        self._machine, self._key, self.event = machine, key, event
        # A copy: the caller may go on to change its facts before the reasons are read.
        self._role, self._facts, self._more = role, dict(facts), more
        self._reasons: tuple[Message, ...] | None = None

    @classmethod
    def because(cls, event: str, reasons: tuple[Message, ...]) -> "Refused":
        """A refusal whose reasons are known already."""
        refused = cls.__new__(cls)
        refused.event, refused._reasons = event, reasons
        return refused

    @property
    def target(self) -> None:
        """A refused event leads nowhere."""
        return

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Every reason against the event; never empty."""
        if self._reasons is None:
            found = explain(self._machine, self._key, self.event, self._role, self._facts)
            self._reasons = self._more + found
        return self._reasons

    def __bool__(self) -> Literal[False]:
        return False

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Refused):
            return NotImplemented
        return self.event == other.event and self.reasons == other.reasons

    def __hash__(self) -> int:
        return hash(self.event)

    def __repr__(self) -> str:
        return f"Refused({self.event!r}, {', '.join(reason.id for reason in self.reasons)})"

    _repr_mimebundle_ = bundle

    def __reduce__(self) -> tuple[Any, ...]:
        return Refused.because, (self.event, self.reasons)


def explain(
    machine: Machine,
    key: str,
    event: str,
    role: str | None,
    facts: Facts,
    *,
    partial: bool = False,
) -> tuple[Message, ...]:
    """Every reason against the event, or an empty tuple.

    Facts left out are open: only what no further fact could mend is a reason. With `partial`, a
    role left out is open too; otherwise it is a reason where the rule asks for one.
    """
    machine.table[key]
    at = machine.configuration(key)
    rule = rule_at(machine, at, event)
    if rule is not None:
        return _of_rule(rule, role, facts, partial=partial)
    resumed = rule_at(machine, Configuration(state=at.state), event) if at.held else None
    if resumed is not None:
        held = Message.of(
            RefusalCode.ON_HOLD, event=event_label(event), state=state_label(at.state)
        )
        return (held, *_of_rule(resumed, role, facts, partial=partial))
    return (_elsewhere(machine, at, event), *_role_anywhere(machine, event, role, partial=partial))


def rule_at(machine: Machine, at: Configuration, event: str) -> Rule | None:
    """The rule for the event in that configuration, if there is one."""
    row = machine.table[at.key].get(event)
    return None if row is None else row[3].rule


def _of_rule(rule: Rule, role: str | None, facts: Facts, *, partial: bool) -> tuple[Message, ...]:
    found = [*_role_reason(rule.event, rule.roles, role, partial=partial)]
    for guard in rule.guards:
        failure = guard.partial_failure(facts)
        if failure is None:
            continue
        if not isinstance(failure, Message):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValueError(f"guard {guard.name!r}", failure, "None or a Message")
        found.append(failure)
    return tuple(found)


def _role_reason(
    event: str, roles: frozenset[str], role: str | None, *, partial: bool
) -> tuple[Message, ...]:
    if roles == ANYONE or role in roles or (partial and role is None):
        return ()
    return (_wrong_role(event, roles, role),)


@lru_cache(_MOST_NAMES)
def _wrong_role(event: str, roles: frozenset[str], role: str | None) -> Message:
    params: dict[str, Param] = {
        "event": event_label(event),
        "roles": tuple(role_label(r) for r in sorted(roles)),
    }
    if role is not None:
        params["role"] = role_label(role)
    return Message.of(RefusalCode.WRONG_ROLE, **params)


def _role_anywhere(
    machine: Machine, event: str, role: str | None, *, partial: bool
) -> tuple[Message, ...]:
    return _role_reason(event, _rules_of(machine, event)[0], role, partial=partial)


def _elsewhere(machine: Machine, at: Configuration, event: str) -> Message:
    path = tuple(event_label(name) for name in route(machine, at.key, event))
    here: dict[str, Param] = {
        "event": event_label(event),
        "state": state_label(at.state),
        "path": path,
    }
    if machine.is_outcome(at.state):
        return Message.of(RefusalCode.CLOSED, **here)
    return Message.of(RefusalCode.WRONG_STATE, **here, states=_rules_of(machine, event)[1])


def _rules_of(machine: Machine, event: str) -> tuple[frozenset[str], tuple[Message, ...]]:
    """The roles that may send the event anywhere, and the states in which it starts."""
    known: dict[str, tuple[frozenset[str], tuple[Message, ...]]] = machine.cached("events", dict)
    if event not in known:
        rules = [rule for rule in machine.rules if rule.event == event]
        roles = [rule.roles for rule in rules]
        states = tuple(state_label(source) for rule in rules for source in rule.source)
        anywhere = ANYONE if ANYONE in roles else frozenset[str]().union(*roles)
        known[event] = (anywhere, states)
    return known[event]


def route(machine: Machine, key: str, event: str) -> tuple[str, ...]:
    """The fewest events after which this event could happen; empty if there is no way."""
    routes: dict[str, Any] = machine.cached("routes", dict)
    hops = routes.get(event)
    if hops is None:
        hops = routes[event] = _hops(machine, event)
    path: list[str] = []
    while (hop := hops.get(key)) is not None:
        path.append(hop[0])
        key = hop[1]
    return tuple(path)


def _hops(machine: Machine, event: str) -> dict[str, tuple[str, str]]:
    """For every configuration the first step of a shortest way to one that has the event."""
    arriving: dict[str, list[tuple[str, str]]] = {}
    goals: list[str] = []
    for key, edges in machine.graph.items():
        for name, there in edges:
            arriving.setdefault(there, []).append((name, key))
        if any(name == event for name, _ in edges):
            goals.append(key)
    seen, waiting = set(goals), deque(goals)
    hops: dict[str, tuple[str, str]] = {}
    while waiting:
        there = waiting.popleft()
        for name, key in arriving.get(there, ()):
            if key not in seen:
                seen.add(key)
                hops[key] = (name, there)
                waiting.append(key)
    return hops


def unknown_event(machine: Machine, event: str) -> UnknownNameError:
    """The error for an event that no rule of the machine has."""
    return UnknownNameError("event", event, machine.events)
