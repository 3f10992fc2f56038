"""`Machine`: a checked, compiled process over plain strings."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from interviewkit._attrs import (
    field,
    fields,
    frozen,
    optional_string_set,
    string_pairs,
    string_set,
    strings,
)
from interviewkit.errors import DefinitionError
from interviewkit.machine.rules import Rule
from interviewkit.machine.table import Configuration, Table

__all__ = ["Edge", "Machine"]

Edge = tuple[str, str]
"""An event and the key of the configuration that it reaches."""


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


@frozen(kw_only=True)
class Machine:
    """Rules, checked and ready to answer.

    Attributes:
        id: the machine's name.
        version: the version of its definition, as you count them.
        initial: the state in which a run begins.
        rules: at most one for each pair of source and event.
        final: states without an exit, ever.
        closed: outcomes in which only rules marked `after_close` work (reopen, disclose, ...).
        states: all states; may be left out where the rules name them all.
        reentry: where a disclosed outcome returns to, for each state that is not its own reentry.
        roles: the roles that exist, if their spelling is to be checked.
        guards: the guards' names that exist, if unused ones are to be reported.

    Raises:
        DefinitionError: with *all* problems found.

    >>> from interviewkit.machine import Machine, Rule, decide
    >>> rule = Rule(id="r1", event="go", source="a", target="z", roles={"admin"})
    >>> m = Machine(id="m", version="1", initial="a", final={"z"}, rules=(rule,))
    >>> decide(m, "a", "go", role="admin").target
    'z'
    """

    id: str
    version: str
    initial: str
    rules: tuple[Rule, ...] = field(converter=_rules, repr=lambda rules: f"<{len(rules)} rules>")
    final: frozenset[str] = field(default=frozenset(), converter=string_set, repr=False)
    closed: frozenset[str] = field(default=frozenset(), converter=string_set, repr=False)
    states: tuple[str, ...] = field(default=(), converter=strings, repr=False)
    reentry: tuple[tuple[str, str], ...] = field(default=(), converter=string_pairs, repr=False)
    roles: frozenset[str] | None = field(default=None, converter=optional_string_set, repr=False)
    guards: frozenset[str] | None = field(default=None, converter=optional_string_set, repr=False)
    events: frozenset[str] = field(init=False, eq=False, repr=False)
    table: Table = field(init=False, eq=False, repr=False)
    _cache: dict[str, Any] = field(init=False, eq=False, repr=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        from interviewkit.machine.check import problems  # noqa: PLC0415 - needs Machine

        declared = bool(self.states)
        if not declared:
            object.__setattr__(self, "states", _states_of(self))
        outcomes = self.final | self.closed
        table = Table(self.rules, frozenset(self.states), outcomes, dict(self.reentry))
        object.__setattr__(self, "events", frozenset(rule.event for rule in self.rules))
        object.__setattr__(self, "table", table)
        if found := problems(self, declared=declared):
            raise DefinitionError(f"machine {self.id!r}", found)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, tuple(getattr(self, name) for name in _FIELDS)

    @property
    def structure_hash(self) -> str:
        """A digest of the definition; equal in every run and on every machine (64 hex digits)."""
        from interviewkit.machine.serial import structure_hash  # noqa: PLC0415 - needs Machine

        digest: str = self.cached("hash", lambda: structure_hash(self))
        return digest

    @property
    def graph(self) -> Mapping[str, tuple[Edge, ...]]:
        """Every reachable configuration with its edges; an undecided branch counts as both."""
        graph: Mapping[str, tuple[Edge, ...]] = self.cached(
            "graph", lambda: MappingProxyType(_graph(self))
        )
        return graph

    def configuration(self, key: str) -> Configuration:
        """The configuration with that key."""
        configurations: dict[str, Configuration] = self.cached("configurations", dict)
        known = configurations.get(key)
        if known is None:
            known = configurations[key] = Configuration.parse(key)
        return known

    def cached(self, name: str, build: Any) -> Any:
        """What `build()` returned the first time that this machine was asked for `name`."""
        if name not in self._cache:
            self._cache[name] = build()
        return self._cache[name]

    def is_outcome(self, state: str) -> bool:
        """Whether a run that is there has ended, for now or for ever."""
        return state in self.final or state in self.closed


_FIELDS = tuple(attribute.name for attribute in fields(Machine) if attribute.init)


def _restored(*state: Any) -> Machine:
    return Machine(**dict(zip(_FIELDS, state, strict=True)))


def _states_of(machine: Machine) -> tuple[str, ...]:
    """The states that a definition without a list of states names as its own."""
    sources = [source for rule in machine.rules for source in rule.source]
    return tuple(
        dict.fromkeys([machine.initial, *sources, *sorted(machine.final | machine.closed)])
    )


def _graph(machine: Machine) -> dict[str, tuple[Edge, ...]]:
    graph: dict[str, tuple[Edge, ...]] = {}
    waiting = [machine.initial]
    while waiting:
        key = waiting.pop()
        if key in graph:
            continue
        edges: dict[Edge, None] = {}
        for event, (_, _, branches, accepted) in machine.table[key].items():
            for _, there in branches:
                edges[event, there.key] = None
            edges[event, accepted.key] = None
        graph[key] = tuple(edges)
        waiting.extend(there for _, there in edges)
    return graph
