"""What the readers of process files share: fields by their kind, and every problem at its path."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from cattrs import BaseValidationError

from interviewkit.machine import Problem
from interviewkit.wire.converter import make_converter
from interviewkit.wire.gathering import problems_of
from interviewkit.wire.problems import Unreadable, WireError, WireProblem

__all__ = ["ProcessFileError", "Reading"]


class ProcessFileError(WireError):
    """A process file that cannot be read, or defines no sound process."""


_NEEDED: Final = object()
_NUMBER: Final = re.compile(r"\[\d+\]")


class Reading:
    """Reads tables, and gathers what is wrong with them.

    Attributes:
        problems: every problem so far.
        places: the path of what a problem of the kernel may name, for example
            ``"rule 'lend'"``.
    """

    def __init__(self) -> None:
        self.problems: list[WireProblem] = []
        self.places: dict[str, str] = {}
        self.converter = make_converter()

    def wrong(self, path: str, error: Unreadable) -> None:
        """Adds a problem."""
        self.problems.append(error.at(path))

    def says(self, path: str, clause: str, allowed: str = "") -> None:
        """Adds a problem about what is missing, or about a place as a whole."""
        self.wrong(path, Unreadable(None, clause, allowed=allowed, missing=True))

    def keys(self, table: Mapping[str, Any], known: Iterable[str], path: str, what: str) -> None:
        """Every key that nothing reads is a problem."""
        names = tuple(known)
        for key in table:
            if key not in names:
                self.wrong(f"{path}.{key}", Unreadable.unknown(f"field of {what}", key, names))

    def get(
        self,
        table: Mapping[str, Any],
        key: str,
        kind: Any,
        path: str,
        *,
        default: Any = _NEEDED,
    ) -> Any:
        """The value under that key; None where it is missing or wrong, which is a problem."""
        place = f"{path}.{key}"
        if key not in table:
            if default is _NEEDED:
                self.says(place, "is missing")
                return None
            return default
        try:
            return self.converter.structure(table[key], kind)
        except (BaseValidationError, Unreadable) as error:
            self.problems.extend(problems_of(error, place))
            return None if default is _NEEDED else default

    def name(self, table: Mapping[str, Any], key: str, path: str) -> str | None:
        """A text that has to be there and to say something."""
        found: str | None = self.get(table, key, str, path)
        if found is not None and not found.strip():
            self.wrong(f"{path}.{key}", Unreadable(found, "is blank", code="blank"))
            return None
        return found

    def names(self, table: Mapping[str, Any], key: str, path: str) -> tuple[str, ...]:
        """One name as a text, or several as a list; none where the key is missing."""
        if isinstance(table.get(key), str):
            return (table[key],)
        found: tuple[str, ...] = self.get(table, key, tuple[str, ...], path, default=())
        return found

    def flag(self, table: Mapping[str, Any], key: str, path: str) -> bool:
        """A truth value; false where the key is missing."""
        found: bool = self.get(table, key, bool, path, default=False)
        return found

    def tables(
        self, table: Mapping[str, Any], key: str, path: str
    ) -> list[tuple[str, Mapping[str, Any]]]:
        """The tables under ``[[key]]``, each with its path."""
        found = table.get(key, [])
        place = f"{path}.{key}"
        if not isinstance(found, list):
            header = _NUMBER.sub("", place.removeprefix("$."))
            allowed = f"tables, each under a line that says [[{header}]]"
            self.wrong(place, Unreadable(found, "is no list of tables", allowed=allowed))
            return []
        read: list[tuple[str, Mapping[str, Any]]] = []
        for number, one in enumerate(found):
            if isinstance(one, Mapping):
                read.append((f"{place}[{number}]", one))
            else:
                self.wrong(f"{place}[{number}]", Unreadable(one, "is no table"))
        return read

    def table(self, table: Mapping[str, Any], key: str, path: str) -> Mapping[str, Any]:
        """The table under that key; empty where it is missing."""
        found = table.get(key, {})
        if isinstance(found, Mapping):
            return found
        self.wrong(f"{path}.{key}", Unreadable(found, "is no table", allowed=f"[{key}]"))
        return {}

    def is_one(self, path: str, kind: str, name: object, known: Iterable[str]) -> bool:
        """Whether the name is among those known; a problem if not."""
        names = tuple(known)
        if name in names:
            return True
        self.wrong(path, Unreadable.unknown(kind, name, names))
        return False

    def once(self, path: str, kind: str, name: str, taken: dict[str, str]) -> bool:
        """Whether the name is new; a problem with the place of the other one if not."""
        if name in taken:
            clause = f"is the id of another {kind} too, at {taken[name]}; ids are unique"
            self.wrong(path, Unreadable(name, clause))
            return False
        taken[name] = path
        return True

    def translate(self, problem: Problem, otherwise: str = "$") -> None:
        """Adds a problem of the kernel at the path of what it names."""
        kind, _, quoted = problem.place.partition(" ")
        # The path of a rule says which one it is; a state may be named in many places.
        silent = problem.place in self.places and kind == "rule"
        run = f" (run: {' -> '.join(problem.path)})" if problem.path else ""
        path = self.places.get(problem.place, otherwise)
        self.problems.append(
            WireProblem(
                path=path,
                value=None if silent else quoted or None,
                text=f"{problem.text}{run}",
            )
        )
