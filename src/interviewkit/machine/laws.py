"""Laws: temporal properties of a machine, checked with a shortest counterexample.

A law names events, states or stages (a stage stands for all its states). A name that does not
exist, or an event that can never happen, is an error and not a law that holds by accident. A
branch that depends on data counts as going both ways.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from interviewkit._attrs import frozen
from interviewkit.errors import UnknownNameError
from interviewkit.machine.check import no_way_out
from interviewkit.machine.graph import Step, search
from interviewkit.machine.machine import Machine

__all__ = [
    "Law",
    "LawKind",
    "Verdict",
    "absence",
    "can_finish",
    "precedes",
    "requires_guard",
    "verify",
]


class LawKind(StrEnum):
    """The four shapes of a law."""

    ABSENCE = "absence"
    PRECEDES = "precedes"
    CAN_FINISH = "can_finish"
    REQUIRES_GUARD = "requires_guard"


@frozen(kw_only=True)
class Law:
    """A property that every run of a machine must have.

    Attributes:
        kind: its shape.
        names: what must not happen (absence), or what must not happen too early (precedes), or
            the event (requires_guard).
        first: what must have happened before (precedes).
        guard: the guard's name (requires_guard).

    >>> from interviewkit.machine import Law, LawKind
    >>> str(Law(kind=LawKind.ABSENCE, names=("locked",)))
    'locked never happens'
    """

    kind: LawKind
    names: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    guard: str | None = None

    def __str__(self) -> str:
        if self.kind is LawKind.PRECEDES:
            return f"{' or '.join(self.first)} precedes {' or '.join(self.names)}"
        if self.kind is LawKind.REQUIRES_GUARD:
            return f"{' or '.join(self.names)} requires the guard {self.guard}"
        if self.kind is LawKind.ABSENCE:
            return f"{' or '.join(self.names)} never happens"
        return "an outcome can be reached from everywhere"


@frozen(kw_only=True)
class Verdict:
    """What checking a law showed. Truthy when it holds.

    Attributes:
        law: the law.
        ok: whether it holds.
        counterexample: a shortest run that breaks it; empty when it holds.

    >>> from interviewkit.machine import Verdict, absence, verify
    >>> verdict = verify(door, absence("locked"))
    >>> isinstance(verdict, Verdict), bool(verdict), verdict.path
    (True, False, ('lock',))
    """

    law: Law
    ok: bool
    counterexample: tuple[Step, ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """The counterexample's events."""
        return tuple(step.event for step in self.counterexample)

    def __bool__(self) -> bool:
        return self.ok


def absence(*names: str) -> Law:
    """None of these events happens, none of these states or stages is ever reached.

    >>> from interviewkit.machine import absence, verify
    >>> verify(door, absence("locked")).path
    ('lock',)
    """
    return Law(kind=LawKind.ABSENCE, names=names)


def precedes(first: str | tuple[str, ...], then: str | tuple[str, ...]) -> Law:
    """Whenever `then` happens, `first` has happened before, at least once.

    >>> from interviewkit.machine import precedes, verify
    >>> verify(door, precedes("lock", "unlock")).ok
    True
    """
    return Law(kind=LawKind.PRECEDES, names=_tuple(then), first=_tuple(first))


def can_finish() -> Law:
    """From every reachable configuration some outcome stays reachable.

    >>> from interviewkit.machine import can_finish, verify
    >>> bool(verify(door, can_finish()))
    True
    """
    return Law(kind=LawKind.CAN_FINISH)


def requires_guard(event: str | tuple[str, ...], guard: str) -> Law:
    """Every rule for the event has the guard among those that must pass.

    >>> from interviewkit.machine import requires_guard, verify
    >>> verify(door, requires_guard("lock", "has_key")).ok
    True
    """
    return Law(kind=LawKind.REQUIRES_GUARD, names=_tuple(event), guard=guard)


def _tuple(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names


def verify(machine: Machine, law: Law) -> Verdict:
    """Checks the law on the wired machine.

    Raises:
        UnknownNameError: if the law names something that does not exist or can never happen.

    >>> from interviewkit.machine import can_finish, verify
    >>> verify(door, can_finish()).ok
    True
    """
    path = _CHECKS[law.kind](machine, law)
    return Verdict(law=law, ok=path is None, counterexample=path or ())


def _absence(machine: Machine, law: Law) -> tuple[Step, ...] | None:
    happens = _Names(machine, law.names)
    return () if happens.begin else search(machine, happens.met_by)


def _precedes(machine: Machine, law: Law) -> tuple[Step, ...] | None:
    first, then = _Names(machine, law.first), _Names(machine, law.names)
    first.must_happen()
    then.must_happen()
    if first.begin:
        return None
    caused, causing, arrivals = then.events, first.events, then.keys

    def too_early(event: str, source: str, there: str) -> bool:
        """Within one step the event comes before the arrival that it causes."""
        return event in caused or (there in arrivals and event not in causing)

    return () if then.begin else search(machine, too_early, blocked=first.met_by)


def _can_finish(machine: Machine, law: Law) -> tuple[Step, ...] | None:
    lost = frozenset(no_way_out(machine))
    if not lost:
        return None
    found = search(machine, lambda _, __, there: there in lost)
    return () if machine.initial in lost else found


def _requires_guard(machine: Machine, law: Law) -> tuple[Step, ...] | None:
    for name in law.names:
        if name not in machine.events:
            raise UnknownNameError("event in a law", name, machine.events)
    _Names(machine, law.names).must_happen()
    bare = {
        rule.id
        for rule in machine.rules
        if rule.event in law.names
        and law.guard not in {part.name for guard in rule.guards for part in guard.walk()}
    }

    def fires(event: str, source: str, there: str) -> bool:
        return event in law.names and machine.table[source][event][3].rule.id in bare

    return search(machine, fires) if bare else None


_CHECKS: dict[LawKind, Callable[[Machine, Law], tuple[Step, ...] | None]] = {
    LawKind.ABSENCE: _absence,
    LawKind.PRECEDES: _precedes,
    LawKind.CAN_FINISH: _can_finish,
    LawKind.REQUIRES_GUARD: _requires_guard,
}


def names_of(machine: Machine) -> frozenset[str]:
    """Every name that a law about this machine may use: events, states and stages."""
    found: frozenset[str] = machine.cached("names", lambda: _all_names(machine))
    return found


def _all_names(machine: Machine) -> frozenset[str]:
    stages = {state.partition(".")[0] for state in machine.states if "." in state}
    return machine.events | frozenset(machine.states) | stages


def _met(machine: Machine) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The events that can happen, and where each state and each stage is: the keys by its name."""
    events: set[str] = set()
    keys: dict[str, set[str]] = {}
    for key, edges in machine.graph.items():
        events.update(event for event, _ in edges)
        state = machine.configuration(key).state
        for name in {state, state.partition(".")[0]}:
            keys.setdefault(name, set()).add(key)
    return frozenset(events), {name: frozenset(found) for name, found in keys.items()}


class _Names:
    """The events, states and stages that a law names, and the steps that match them.

    Attributes:
        events: the events among them.
        keys: the configurations that are in one of the states or stages.
        begin: whether a run begins in one of these.
    """

    def __init__(self, machine: Machine, names: tuple[str, ...]) -> None:
        known = names_of(machine)
        # No name at all would hold by accident, too.
        for name in names or ("",):
            if name not in known:
                raise UnknownNameError(_IN_A_LAW, name, known)
        self.machine, self.names = machine, names
        self.events = machine.events.intersection(names)
        self.fired, places = machine.cached("met", lambda: _met(machine))
        # Where an event has the name of a stage, the event is meant.
        there = [name for name in names if name in machine.states or name not in self.events]
        self.keys = frozenset[str]().union(*(places.get(name, ()) for name in there))
        self.begin = machine.initial in self.keys

    def met_by(self, event: str, source: str, there: str) -> bool:  # noqa: ARG002 - as `search` asks
        """Whether the step is one of the events, or arrives in one of the states or stages."""
        return event in self.events or there in self.keys

    def must_happen(self) -> None:
        """Refuses names that no run ever meets: a law about them would hold by accident."""
        if not self.keys and self.events.isdisjoint(self.fired):
            never = f"{' or '.join(self.names)} (it can never happen)"
            raise UnknownNameError(_IN_A_LAW, never, names_of(self.machine))


_IN_A_LAW = "event, state or stage in a law"
