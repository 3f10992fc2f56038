"""The rules of a process file: events, sources, targets, roles and guards, as they are written."""

from collections.abc import Mapping
from typing import Any

from interviewkit.machine import ANYONE, ORIGIN, STAY, Branch, Effect, Rule
from interviewkit.machine.rules import Target
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.process_guards import GuardReader
from interviewkit.wire.process_reading import Reading

__all__ = ["RuleReader"]

_SENT = ("id", "event", "source", "target", "roles", "guards", "branches")
_RULE = (*_SENT, "while_held", "after_close", "effect")
_PLAIN: dict[str, Target] = {"=": STAY, "=origin": ORIGIN}
_TARGETS = "a state, '=' to stay, '=origin' to go back to where an outcome was reached from"


class RuleReader:
    """Reads rules.

    Args:
        reading: where problems go.
        guards: reads the guards.

    Attributes:
        roles: every role that a rule names, with the path where it is named first.
        events: every event, with the path where it is named first.
    """

    def __init__(self, reading: Reading, guards: GuardReader) -> None:
        self.reading, self.guards = reading, guards
        self.roles: dict[str, str] = {}
        self.events: dict[str, str] = {}

    def rule(self, path: str, table: Mapping[str, Any]) -> Rule:
        """A rule; what cannot be read of it is a problem, and left out."""
        self.reading.keys(table, _RULE, path, "a rule")
        source = self.reading.names(table, "source", path)
        if not source and table.get("source", []) == []:
            clause = "names no state" if "source" in table else "is missing"
            self.reading.says(f"{path}.source", clause, "the states in which the rule works")
        event = self.reading.name(table, "event", path)
        if event is not None:
            self.events.setdefault(event, f"{path}.event")
        return Rule(
            id=self.reading.name(table, "id", path) or path,
            event=event or "",
            source=source,
            target=self._target(self.reading.name(table, "target", path), f"{path}.target"),
            roles=self._roles(path, table),
            guards=self.guards.several(table.get("guards", []), f"{path}.guards"),
            branches=self._branches(path, table),
            while_held=self.reading.flag(table, "while_held", path),
            after_close=self.reading.flag(table, "after_close", path),
            effect=self.reading.get(table, "effect", Effect, path, default=None),
        )

    def _roles(self, path: str, table: Mapping[str, Any]) -> tuple[str, ...]:
        place = f"{path}.roles"
        roles = self.reading.names(table, "roles", path)
        if not roles and table.get("roles", []) == []:
            clause = "names nobody" if "roles" in table else "is missing"
            self.reading.says(place, clause, "who may send the event, or '*' for anyone")
        for role in roles:
            self.roles.setdefault(role, place)
        return roles or tuple(ANYONE)

    def _branches(self, path: str, table: Mapping[str, Any]) -> list[Branch]:
        read: list[Branch] = []
        for place, one in self.reading.tables(table, "branches", path):
            self.reading.keys(one, ("guard", "target"), place, "a branch")
            target = self._target(self.reading.name(one, "target", place), f"{place}.target")
            if "guard" not in one:
                self.reading.says(f"{place}.guard", "is missing")
            elif (guard := self.guards.one(one["guard"], f"{place}.guard")) is not None:
                read.append(Branch(guard, target))
        return read

    def _target(self, text: str | None, path: str) -> Target:
        """The target; staying, where it could not be read."""
        if text is None or text in _PLAIN:
            return _PLAIN[text or "="]
        if text.startswith("="):
            self.reading.wrong(path, Unreadable(text, "is no target", allowed=_TARGETS))
            return STAY
        return text
