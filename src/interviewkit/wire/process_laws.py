"""The laws of a process file, and how its events are called in a log."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from interviewkit._attrs import evolve
from interviewkit.hiring.laws import Citation, HiringLaw
from interviewkit.machine import Law, LawKind, absence, can_finish, precedes, requires_guard
from interviewkit.wire.log_mapping import LogMapping
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.process_reading import Reading

__all__ = ["KEYS", "LawReader", "read_log"]

KEYS = ("id", "says", "source", "checked_on", "about", *LawKind)
"""What a law has."""
_UNSTATED = "the process file"


class LawReader:
    """Reads laws.

    Args:
        reading: where problems go.
        names: the events, states and stages that a law may name.
        guards: the guards that some rule has.
        taken: the ids of laws that the process has already, each with its place.
    """

    def __init__(
        self,
        reading: Reading,
        *,
        names: Iterable[str],
        guards: Iterable[str],
        taken: Mapping[str, str],
    ) -> None:
        self.reading, self.names = reading, sorted(names)
        self.guards, self.taken = sorted(guards), dict(taken)

    def laws(self, table: Mapping[str, Any]) -> tuple[HiringLaw, ...]:
        """Every law that could be read."""
        read = [self._law(path, one) for path, one in self.reading.tables(table, "law", "$")]
        return tuple(law for law in read if law is not None)

    def _law(self, path: str, table: Mapping[str, Any]) -> HiringLaw | None:
        reading = self.reading
        reading.keys(table, KEYS, path, "a law")
        id = reading.name(table, "id", path)
        if id is not None:
            reading.once(f"{path}.id", "law", id, self.taken)
        says = reading.name(table, "says", path)
        about = reading.names(table, "about", path)
        for number, name in enumerate(about):
            place = f"{path}.about" if table["about"] == name else f"{path}.about[{number}]"
            self._is_known(place, name)
        citation = Citation(
            source=reading.get(table, "source", str, path, default=_UNSTATED),
            says=says or "",
            checked_on=reading.get(table, "checked_on", date, path, default=None),
        )
        law = self._stated(path, table)
        if id is None or says is None or law is None:
            return None
        return HiringLaw(id=id, law=law, citation=citation, about=about)

    def _stated(self, path: str, table: Mapping[str, Any]) -> Law | None:
        kinds = [kind for kind in LawKind if kind in table]
        if len(kinds) != 1:
            found = " and ".join(kinds) or "nothing"
            clause = f"a law states one thing, and this one states {found}"
            self.reading.says(path, clause, f"one of {', '.join(LawKind)}")
            return None
        kind, place = kinds[0], f"{path}.{kinds[0]}"
        if kind is LawKind.CAN_FINISH:
            return self._can_finish(table[kind], place)
        if kind is LawKind.ABSENCE:
            names = self._names(table[kind], place)
            return absence(*names) if names else None
        return self._pair(kind, table[kind], place)

    def _can_finish(self, value: object, place: str) -> Law | None:
        if value is True:
            return can_finish()
        self.reading.wrong(place, Unreadable(value, "is not allowed here", allowed="true"))
        return None

    def _pair(self, kind: LawKind, value: object, place: str) -> Law | None:
        guarded = kind is LawKind.REQUIRES_GUARD
        if not isinstance(value, list) or len(value) != 2:
            pair = "[event, guard]" if guarded else "[first, then], each a name or a list of names"
            self.reading.wrong(place, Unreadable(value, "is no pair", allowed=pair))
            return None
        first = self._names(value[0], f"{place}[0]")
        if not guarded:
            then = self._names(value[1], f"{place}[1]")
            return precedes(first, then) if first and then else None
        is_guard = self.reading.is_one(f"{place}[1]", "guard of a rule", value[1], self.guards)
        return requires_guard(first, str(value[1])) if first and is_guard else None

    def _names(self, value: object, place: str) -> tuple[str, ...]:
        """One name or several; none where one of them does not exist."""
        names: list[Any] = value if isinstance(value, list) else [value]
        if not names:
            self.reading.says(place, "names nothing; a law about nothing would always hold")
        places = [f"{place}[{n}]" for n in range(len(names))] if names is value else [place]
        good = [self._is_known(at, name) for at, name in zip(places, names, strict=True)]
        return tuple(names) if all(good) else ()

    def _is_known(self, place: str, name: object) -> bool:
        return self.reading.is_one(place, "event, state or stage", name, self.names)


def read_log(reading: Reading, table: Mapping[str, Any], events: Iterable[str]) -> LogMapping:
    """How the process's events are called in a log; its table ``[log]`` may be missing."""
    log = dict(reading.table(table, "log", "$"))
    pairs = reading.table(log, "events", "$.log")
    log.pop("events", None)
    found = reading.get({"log": log}, "log", LogMapping, "$")
    known = sorted(events)
    named = {
        activity: str(event)
        for activity, event in pairs.items()
        if reading.is_one(f"$.log.events.{activity}", "event of this process", event, known)
    }
    return LogMapping() if found is None else evolve(found, events=named)
