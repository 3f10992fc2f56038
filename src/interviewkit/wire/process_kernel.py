"""Processes about anything: rules over states, read from a table."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from interviewkit._attrs import evolve
from interviewkit.errors import DefinitionError
from interviewkit.machine import ANYONE, Machine, ProblemCode, Rule
from interviewkit.machine.serial import Guards
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.process_guards import GuardReader
from interviewkit.wire.process_reading import Reading
from interviewkit.wire.process_rules import RuleReader

__all__ = ["KEYS", "KernelReader", "declared_names"]

KEYS = ("id", "version", "initial", "final", "closed", "states", "roles", "guards", "reentry")
"""What stands above the rules."""
_WALKED = frozenset(
    {
        ProblemCode.UNREACHABLE,
        ProblemCode.DEAD_END,
        ProblemCode.NO_WAY_OUT,
        ProblemCode.NEVER_FIRES,
        ProblemCode.UNUSED_ROLE,
        ProblemCode.UNUSED_GUARD,
    }
)
"""Problems that may come of another mistake, and are told once the others are gone."""


def declared_names(reading: Reading, table: Mapping[str, Any], key: str) -> tuple[str, ...] | None:
    """The names that a file lists under that key; None if it has no such list."""
    return reading.names(table, key, "$") if key in table else None


class KernelReader:
    """Reads a machine.

    Attributes:
        events: the events that its rules name.
        names: every name that a law may use: events, states and stages.
    """

    def __init__(self, reading: Reading, table: Mapping[str, Any], guards: Guards | None) -> None:
        self.reading, self.table = reading, table
        self.id = reading.name(table, "id", "$")
        self.version = reading.name(table, "version", "$")
        self.initial = reading.name(table, "initial", "$")
        self.final = reading.names(table, "final", "$")
        self.closed = reading.names(table, "closed", "$")
        self.states = reading.names(table, "states", "$")
        self.roles = declared_names(reading, table, "roles")
        self.guards = declared_names(reading, table, "guards")
        self.reentry: dict[str, str] = {}
        for state in (pairs := reading.table(table, "reentry", "$")):
            back = reading.name(pairs, state, "$.reentry")
            self.reentry.update({} if back is None else {state: back})
        reader = GuardReader(reading, self.guards, guards)
        reader.missing("$.guards")
        self.reader = RuleReader(reading, reader)
        found = reading.tables(table, "rule", "$")
        self.rules = [(path, self.reader.rule(path, one)) for path, one in found]
        self.known = tuple(self.states or self._states())
        self._places()

    @property
    def events(self) -> frozenset[str]:
        """The events that its rules name."""
        return frozenset(self.reader.events)

    @property
    def names(self) -> frozenset[str]:
        """Every name that a law may use: events, states and stages."""
        stages = {state.partition(".")[0] for state in self.known if "." in state}
        return self.events | frozenset(self.known) | stages

    @property
    def guard_names(self) -> frozenset[str]:
        """The guards that some rule has among those that must pass."""
        return frozenset(
            part.name for _, rule in self.rules for guard in rule.guards for part in guard.walk()
        )

    def machine(self) -> Machine | None:
        """The machine, or None where there are problems."""
        unknown = [state for path, state in self._mentions() if not self._is_state(path, state)]
        self._check_names()
        if not self.reading.problems:
            return self._built([rule for _, rule in self.rules], self.states)
        self._rest((*self.known, *unknown))
        return None

    def _states(self) -> Iterator[str]:
        """The states of a file that does not list them: what rules leave, and the outcomes."""
        sources = [source for _, rule in self.rules for source in rule.source]
        yield from dict.fromkeys([*sources, *sorted({*self.final, *self.closed})])

    def _mentions(self) -> Iterator[tuple[str, str]]:
        """Every state that is named, with the path of where it is."""
        if self.initial is not None:
            yield "$.initial", self.initial
        for key, names in (("final", self.final), ("closed", self.closed)):
            yield from ((_item("$", self.table, key, n), name) for n, name in enumerate(names))
        for state, back in self.reentry.items():
            yield from ((f"$.reentry.{state}", one) for one in (state, back))
        for path, rule in self.rules:
            for number, source in enumerate(rule.source):
                yield _item(path, self._at(path), "source", number), source
            if isinstance(rule.target, str):
                yield f"{path}.target", rule.target
            for number, branch in enumerate(rule.branches):
                if isinstance(branch.target, str):
                    yield f"{path}.branches[{number}].target", branch.target

    def _at(self, path: str) -> Mapping[str, Any]:
        """The rule's own table."""
        found: Mapping[str, Any] = self.table["rule"][int(path[len("$.rule[") : -1])]
        return found

    def _is_state(self, path: str, state: str) -> bool:
        if state in self.known:
            return True
        found = Unreadable.unknown("state", state, self.known)
        if self.states:
            self.reading.wrong(path, found)
            return False
        clause = "is no state: no rule leaves it, and it is neither final nor closed"
        self.reading.wrong(path, Unreadable(state, clause, near=found.near))
        return False

    def _check_names(self) -> None:
        """Ids and roles; the kernel would tell of them without the path."""
        taken: dict[str, str] = {}
        for path, rule in self.rules:
            self.reading.once(f"{path}.id", "rule", rule.id, taken)
        if self.roles is not None:
            for role, path in self.reader.roles.items():
                if role not in ANYONE:
                    self.reading.is_one(path, "role", role, self.roles)

    def _places(self) -> None:
        """Where the kernel's problems point to."""
        places = self.reading.places
        for path, state in self._mentions():
            # The path of the first mention is the one to look at.
            places.setdefault(f"state {state!r}", path)
        for key, names in (("state", self.states), ("role", self.roles), ("guard", self.guards)):
            for number, name in enumerate(names or ()):
                places[f"{key} {name!r}"] = f"$.{key}s[{number}]"
        for path, rule in self.rules:
            places.setdefault(f"rule {rule.id!r}", path)
        places["reentry"] = "$.reentry"

    def _built(self, rules: Iterable[Rule], states: Iterable[str]) -> Machine | None:
        try:
            return Machine(
                id=self.id or "",
                version=self.version or "",
                initial=self.initial or "",
                rules=rules,
                final=self.final,
                closed=self.closed,
                states=states,
                reentry=self.reentry,
                roles=self.roles,
                guards=self.guards,
            )
        except DefinitionError as error:
            for problem in error.problems:
                self.reading.translate(problem)
        return None

    def _rest(self, states: tuple[str, ...]) -> None:
        """What the kernel finds beside the problems that are known: nothing that follows of them.

        Every state that is named counts as one, and every rule has an id and a role.
        """
        rules = [evolve(rule, id=f"{rule.id}\n{path}") for path, rule in self.rules]
        for path, rule in zip((path for path, _ in self.rules), rules, strict=True):
            self.reading.places[f"rule {rule.id!r}"] = path
        try:
            Machine(
                id="",
                version="",
                initial=self.initial or next(iter(states), ""),
                rules=[rule for rule in rules if rule.source and rule.event],
                final=self.final,
                closed=self.closed,
                states=states,
                reentry=self.reentry,
            )
        except DefinitionError as error:
            for problem in error.problems:
                if problem.code not in _WALKED and states:
                    text = problem.text
                    for path, rule in self.rules:
                        text = text.replace(repr(f"{rule.id}\n{path}"), repr(rule.id))
                    self.reading.translate(evolve(problem, text=text))


def _item(path: str, table: Mapping[str, Any], key: str, number: int) -> str:
    """The path of a name that may stand alone or in a list."""
    return f"{path}.{key}" if isinstance(table.get(key), str) else f"{path}.{key}[{number}]"
