"""The compiled table: for each configuration, what each event would do.

A configuration is a state plus what must be remembered beside it: whether the run is on hold, from
where an outcome was reached, and whether the outcome has been disclosed. Rows are compiled when a
configuration is first visited; a row holds its answer ready made, so a step allocates nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias

from interviewkit._attrs import frozen
from interviewkit.errors import UnknownNameError
from interviewkit.machine.guards import Facts
from interviewkit.machine.rules import ANYONE, ORIGIN, STAY, Effect, Rule, Target
from interviewkit.messages import Message

__all__ = ["Accepted", "Configuration", "Row", "Table", "settle"]

_HELD, _FROM, _DISCLOSED = "|held", "|from=", "|disclosed"


@frozen(kw_only=True)
class Configuration:
    """Where a run is, completely.

    Attributes:
        state: the state's id.
        held: whether the run is on hold.
        origin: the key of the configuration from which an outcome was reached, in an outcome that
            can be reopened.
        disclosed: whether the outcome has been disclosed.

    >>> from interviewkit.machine import Configuration
    >>> Configuration(state="offer.sent", held=True).key
    'offer.sent|held'
    >>> Configuration.parse("outcome.rejected|from=offer.draft").origin
    'offer.draft'
    """

    state: str
    held: bool = False
    origin: str | None = None
    disclosed: bool = False

    @property
    def key(self) -> str:
        """The configuration as one string, the key of the table."""
        held = _HELD if self.held else ""
        origin = f"{_FROM}{self.origin}" if self.origin is not None else ""
        return f"{self.state}{held}{origin}{_DISCLOSED if self.disclosed else ''}"

    @classmethod
    def parse(cls, key: str) -> "Configuration":
        """The inverse of `key`."""
        rest, disclosed = key.removesuffix(_DISCLOSED), key.endswith(_DISCLOSED)
        rest, _, origin = rest.partition(_FROM)
        held = rest.endswith(_HELD)
        state = rest.removesuffix(_HELD)
        return cls(state=state, held=held, origin=origin or None, disclosed=disclosed)


@frozen(kw_only=True)
class Accepted:
    """Yes: the event may happen, and this is where it leads. Truthy.

    Attributes:
        rule: the rule that allows it.
        source: the state it leaves.
        target: the state it reaches.
        key: the configuration it reaches, as a string.
        stage: the stage of the source, its name up to the first dot.
        reasons: always empty.

    >>> from interviewkit.machine import decide
    >>> bool(decide(door, "closed", "open", role="owner"))
    True
    """

    rule: Rule
    source: str
    target: str
    key: str
    stage: str

    @property
    def event(self) -> str:
        """The event's id."""
        return self.rule.event

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Nothing speaks against it."""
        return ()

    def __bool__(self) -> Literal[True]:
        return True


_Test: TypeAlias = Callable[[Facts], Message | None]
Row: TypeAlias = tuple[
    frozenset[str] | None, tuple[_Test, ...], tuple[tuple[_Test, Accepted], ...], Accepted
]
"""Roles (None: anyone), tests, branches, and the answer when no branch is taken."""


def settle(row: Row, role: str | None, facts: Facts) -> Accepted | None:
    """What the row says to that role with those facts; None if it refuses."""
    roles, tests, branches, accepted = row
    if roles is not None and role not in roles:
        return None
    for test in tests:
        if test(facts) is not None:
            return None
    for test, there in branches:
        if test(facts) is None:
            return there
    return accepted


class Table(dict["str | Configuration", dict[str, Row]]):
    """Configuration key -> event -> row; rows appear when first asked for.

    Filling it is idempotent, so threads may share it.
    """

    __slots__ = ("_by_source", "_closed", "_reentry", "_remembering", "_states")

    def __init__(
        self,
        rules: Iterable[Rule],
        states: frozenset[str],
        closed: frozenset[str],
        reentry: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._states, self._closed, self._reentry = states, closed, dict(reentry)
        self._by_source: dict[str, list[Rule]] = {}
        for rule in rules:
            for source in rule.source:
                self._by_source.setdefault(source, []).append(rule)
        self._remembering = _remembering(self._by_source, closed)

    def __missing__(self, key: str | Configuration) -> dict[str, Row]:
        at = key if isinstance(key, Configuration) else Configuration.parse(key)
        origin = None if at.origin is None else Configuration.parse(at.origin).state
        for name in (at.state, origin):
            if name is not None and name not in self._states:
                raise UnknownNameError("state", name, self._states)
        rows = {
            rule.event: self._row(rule, at)
            for rule in self._by_source.get(at.state, ())
            if self._applies(rule, at)
        }
        self[at.key] = rows
        return rows

    def _applies(self, rule: Rule, at: Configuration) -> bool:
        if at.state in self._closed:
            return rule.after_close and not (at.disclosed and rule.effect is Effect.DISCLOSE)
        if rule.effect is Effect.RESUME:
            return at.held
        return rule.while_held or not at.held

    def _row(self, rule: Rule, at: Configuration) -> Row:
        return (
            None if rule.roles == ANYONE else rule.roles,
            tuple(guard.test for guard in rule.guards),
            tuple(
                (branch.guard.test, self._accepted(rule, branch.target, at))
                for branch in rule.branches
            ),
            self._accepted(rule, rule.target, at),
        )

    def _accepted(self, rule: Rule, target: Target, at: Configuration) -> Accepted:
        there = self._next(rule, target, at)
        return Accepted(
            rule=rule,
            source=at.state,
            target=there.state,
            key=there.key,
            stage=at.state.partition(".")[0],
        )

    def _next(self, rule: Rule, target: Target, at: Configuration) -> Configuration:
        if target == ORIGIN:
            origin = Configuration.parse(at.origin or at.state)
            if at.disclosed:
                return Configuration(state=self._reentry.get(origin.state, origin.state))
            return origin
        state = at.state if target == STAY else str(target)
        if state in self._closed:
            from_here = at.origin if at.state in self._closed else at.key
            return Configuration(
                state=state,
                origin=from_here if state in self._remembering else None,
                disclosed=at.disclosed or rule.effect is Effect.DISCLOSE,
            )
        held = rule.effect is Effect.HOLD or (at.held and rule.effect is not Effect.RESUME)
        return Configuration(state=state, held=held)


def _remembering(by_source: Mapping[str, list[Rule]], closed: frozenset[str]) -> frozenset[str]:
    """The outcomes from which a run can come back, at once or by way of another outcome."""
    ways = {
        state: {target for rule in by_source.get(state, ()) for target in rule.targets}
        for state in closed
    }
    found = {state for state, targets in ways.items() if ORIGIN in targets}
    while more := {s for s, targets in ways.items() if s not in found and targets & found}:
        found |= more
    return frozenset(found)
