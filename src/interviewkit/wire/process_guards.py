"""The guards that a process file names: looked up, or left open; never evaluated."""

from collections.abc import Callable, Mapping
from typing import Any

from interviewkit.machine import Guard, all_of, any_of
from interviewkit.machine.serial import Guards
from interviewkit.messages import Message
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.process_reading import Reading

__all__ = ["GuardReader", "open_guard"]

_DEEPEST = 8
_COMBINED = {"all": all_of, "any": any_of}
_ALLOWED = "a guard's name, { name = ..., params = { ... } }, { all = [...] } or { any = [...] }"


def open_guard(name: str, params: Mapping[str, Any] | None = None) -> Guard:
    """A guard of which only the name is known: a fact of the same name decides it.

    Without that fact it is left open, as every guard is.

    >>> from interviewkit.wire.process_guards import open_guard
    >>> guard = open_guard("in_warranty")
    >>> guard.failure({"in_warranty": True}) is None, guard.partial_failure({}) is None
    (True, True)
    >>> guard.failure({"in_warranty": False}).get("guard")
    'in_warranty'
    """

    def check(fact: object) -> Message | None:
        return None if fact else Message.of("guard.not_met", guard=name)

    plain = tuple(sorted((key, _hashable(item)) for key, item in (params or {}).items()))
    return Guard(name=name, check=check, needs=(name,), params=plain)


def _hashable(item: Any) -> Any:
    if isinstance(item, Mapping):
        return tuple(sorted((key, _hashable(inner)) for key, inner in item.items()))
    return tuple(map(_hashable, item)) if isinstance(item, list) else item


class GuardReader:
    """Reads guards, by the names that a file declares and the functions that are given for them.

    Args:
        reading: where problems go.
        declared: the names that the file lists; None if it lists none.
        given: the guards themselves; None to leave those that the file lists open.
    """

    def __init__(
        self, reading: Reading, declared: tuple[str, ...] | None, given: Guards | None
    ) -> None:
        self.reading, self.declared, self.given = reading, declared, given
        known = tuple(declared or ()) if given is None else tuple(given)
        self.known = known if declared is None else tuple(n for n in declared if n in known)

    def missing(self, path: str) -> None:
        """Every name that the file lists and nobody gave."""
        for number, name in enumerate(self.declared or ()):
            if self.given is not None and name not in self.given:
                found = Unreadable.unknown("guard that was given", name, self.given)
                self.reading.wrong(f"{path}[{number}]", found)

    def several(self, data: object, path: str, depth: int = 0) -> list[Guard]:
        """A list of guards."""
        if not isinstance(data, list | tuple):
            self.reading.wrong(path, Unreadable(data, "is no list of guards", allowed=_ALLOWED))
            return []
        read = [self.one(item, f"{path}[{number}]", depth) for number, item in enumerate(data)]
        return [guard for guard in read if guard is not None]

    def one(self, data: object, path: str, depth: int = 0) -> Guard | None:
        """A guard; None where there is none, which is a problem."""
        if isinstance(data, str):
            return self._named(data, {}, path)
        if isinstance(data, Mapping):
            for mode, combine in _COMBINED.items():
                if list(data) == [mode]:
                    return self._combined(data[mode], combine, f"{path}.{mode}", depth)
            params = data.get("params", {})
            if set(data) <= {"name", "params"} and isinstance(params, Mapping):
                return self._named(data.get("name"), params, path)
        self.reading.wrong(path, Unreadable(data, "is no guard", allowed=_ALLOWED))
        return None

    def _combined(
        self, data: object, combine: Callable[..., Guard], path: str, depth: int
    ) -> Guard | None:
        if depth == _DEEPEST:
            self.reading.says(path, f"guards are combined at most {_DEEPEST} deep")
            return None
        if data == []:
            self.reading.says(path, "it combines no guard; name at least one")
        parts = self.several(data, path, depth + 1)
        return combine(*parts) if parts else None

    def _named(self, name: object, params: Mapping[str, Any], path: str) -> Guard | None:
        if name not in self.known:
            self._unknown(name, path)
            return None
        if self.given is None:
            return open_guard(str(name), params)
        return self._made(self.given[str(name)], params, path)

    def _unknown(self, name: object, path: str) -> None:
        if name in (self.declared or ()):
            return  # It is listed and was not given, which is a problem of the list.
        if not self.known:
            clause = "is no guard; list it in `guards`, or give its function when reading the file"
            self.reading.wrong(path, Unreadable(name, clause))
            return
        self.reading.wrong(path, Unreadable.unknown("guard", name, self.known))

    def _made(
        self, found: Guard | Callable[..., Guard], params: Mapping[str, Any], path: str
    ) -> Guard | None:
        if isinstance(found, Guard):
            if params:
                self.reading.says(path, f"guard {found.name!r} takes no parameters")
            return found
        try:
            made = found(**params)
            hash(made)
        except Exception as error:  # noqa: BLE001 - whatever a factory says against a file's values
            self.reading.says(f"{path}.params", f"these parameters do not suit it: {error}")
            return None
        return made
