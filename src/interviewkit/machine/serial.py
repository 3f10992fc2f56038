"""Machines as plain data, and back. Files name guards; nothing in a file is ever evaluated."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from interviewkit.errors import DefinitionError, InterviewKitError, near_match, unknown_name
from interviewkit.machine.guards import Guard, Mode, all_of, any_of
from interviewkit.machine.machine import Machine
from interviewkit.machine.problems import Problem, ProblemCode
from interviewkit.machine.rules import ORIGIN, STAY, Branch, Effect, Rule, Target
from interviewkit.messages import Message

__all__ = ["Guards", "from_dict", "rule_to_dict", "structure_hash", "to_dict"]

Guards: TypeAlias = Mapping[str, Guard | Callable[..., Guard]]
"""The guards that a file may name: guards, or factories that take the file's parameters."""

_T = TypeVar("_T")
_STAY, _ORIGIN = "=", "=origin"


def to_dict(machine: Machine) -> dict[str, Any]:
    """The machine as dicts, lists, strings and booleans; sets are sorted.

    >>> from interviewkit.machine import from_dict, to_dict
    >>> from_dict(to_dict(door), guards={"has_key": has_key}) == door
    True
    """
    return {
        "id": machine.id,
        "version": machine.version,
        "initial": machine.initial,
        "final": sorted(machine.final),
        "closed": sorted(machine.closed),
        "states": list(machine.states),
        "reentry": dict(machine.reentry),
        "roles": None if machine.roles is None else sorted(machine.roles),
        "guards": None if machine.guards is None else sorted(machine.guards),
        "rules": [rule_to_dict(rule) for rule in machine.rules],
    }


def rule_to_dict(rule: Rule) -> dict[str, Any]:
    """The rule as plain data; what is empty or false is left out.

    >>> from interviewkit.machine.serial import rule_to_dict
    >>> rule_to_dict(door.rules[0])["source"]
    ['closed']
    """
    plain: dict[str, Any] = {
        "id": rule.id,
        "event": rule.event,
        "source": list(rule.source),
        "target": _target_to_text(rule.target),
        "roles": sorted(rule.roles),
        "guards": [_guard_to_data(guard) for guard in rule.guards],
        "branches": [
            {"guard": _guard_to_data(b.guard), "target": _target_to_text(b.target)}
            for b in rule.branches
        ],
        "while_held": rule.while_held,
        "after_close": rule.after_close,
        "effect": None if rule.effect is None else str(rule.effect),
    }
    return {key: item for key, item in plain.items() if item not in ([], None, False)}


def _target_to_text(target: Target) -> str:
    if target == STAY:
        return _STAY
    return _ORIGIN if target == ORIGIN else str(target)


def _guard_to_data(guard: Guard) -> str | dict[str, Any]:
    if guard.mode is not Mode.LEAF:
        return {str(guard.mode): [_guard_to_data(part) for part in guard.parts]}
    if not guard.params:
        return guard.name
    return {"name": guard.name, "params": {key: _plain(item) for key, item in guard.params}}


def _plain(param: object) -> Any:
    if isinstance(param, tuple):
        return [_plain(item) for item in param]
    if isinstance(param, Message):
        return {"id": param.id, "params": {key: _plain(item) for key, item in param.params}}
    if isinstance(param, timedelta):
        return param.total_seconds()
    return str(param) if isinstance(param, str | Decimal | date) else param


def structure_hash(machine: Machine) -> str:
    """A digest of what the machine does, without its id and version (SHA-256, 64 hex digits)."""
    import hashlib  # noqa: PLC0415 - only paid for when asked
    import json  # noqa: PLC0415

    plain = to_dict(machine)
    del plain["id"], plain["version"]
    plain["states"] = sorted(plain["states"])
    plain["rules"] = sorted(
        ({**rule, "source": sorted(rule["source"])} for rule in plain["rules"]),
        key=lambda rule: str(rule["id"]),
    )
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def from_dict(data: Mapping[str, Any], *, guards: Guards) -> Machine:
    """Builds a machine from plain data.

    Args:
        data: what `to_dict` returns; a rule's `source` may be one string, and keys with an empty
            value may be left out.
        guards: the guards that it may name.

    Raises:
        DefinitionError: with every mistake, each with its place in the data.
    """
    reader = _Reader(guards)
    fields = reader.machine(data)
    what = f"machine {fields['id']!r}"
    try:
        machine = Machine(**fields)
    except DefinitionError as error:
        raise DefinitionError(what, (*reader.problems, *error.problems)) from None
    if reader.problems:
        raise DefinitionError(what, reader.problems)
    return machine


class _Reader:
    """Reads plain data; wrong parts become problems, and reading goes on."""

    def __init__(self, guards: Guards) -> None:
        self.guards = guards
        self.problems: list[Problem] = []

    def machine(self, data: object) -> dict[str, Any]:
        if not isinstance(data, Mapping):
            self._problem(ProblemCode.WRONG_SHAPE, "$", f"{data!r} is not a table of fields")
            raise DefinitionError("machine", self.problems)
        known = ("id", "version", "initial", "final", "closed", "states", "reentry", "roles")
        self._keys(data, (*known, "guards", "rules"), "$")
        fields: dict[str, Any] = {
            name: self._get(data, name, str, "$", default="")
            for name in ("id", "version", "initial")
        }
        for name in ("final", "closed", "states"):
            fields[name] = self._strings(data.get(name, []), f"$.{name}")
        for name in ("roles", "guards"):
            listed = data.get(name)
            fields[name] = None if listed is None else self._strings(listed, f"$.{name}")
        fields["reentry"] = self._get(data, "reentry", dict, "$", default={}, optional=True)
        rules = self._get(data, "rules", list, "$", default=[])
        read = [self.rule(rule, f"$.rules[{number}]") for number, rule in enumerate(rules)]
        fields["rules"] = [rule for rule in read if rule is not None]
        return fields

    def rule(self, data: object, place: str) -> Rule | None:
        if not isinstance(data, Mapping):
            self._problem(ProblemCode.WRONG_SHAPE, place, f"{data!r} is not a table of fields")
            return None
        known = ("id", "event", "source", "target", "roles", "guards", "branches")
        self._keys(data, (*known, "while_held", "after_close", "effect"), place)
        source = data.get("source", [])
        roles = self._strings(data.get("roles", []), f"{place}.roles")
        branches = self._get(data, "branches", list, place, default=[], optional=True)
        return Rule(
            id=self._get(data, "id", str, place, default=place),
            event=self._get(data, "event", str, place, default=""),
            source=source if isinstance(source, str) else self._strings(source, f"{place}.source"),
            target=_target_of(self._get(data, "target", str, place, default="")),
            roles=roles,
            guards=self._guards(data.get("guards", []), f"{place}.guards"),
            branches=[
                branch
                for number, item in enumerate(branches)
                for branch in self._branch(item, f"{place}.branches[{number}]")
            ],
            while_held=self._flag(data, "while_held", place),
            after_close=self._flag(data, "after_close", place),
            effect=self._effect(data.get("effect"), f"{place}.effect"),
        )

    def _branch(self, data: object, place: str) -> Iterable[Branch]:
        if not isinstance(data, Mapping):
            self._problem(ProblemCode.WRONG_SHAPE, place, f"{data!r} is not a table of fields")
            return
        self._keys(data, ("guard", "target"), place)
        target = _target_of(self._get(data, "target", str, place, default=""))
        guard = self._guard(data.get("guard"), f"{place}.guard")
        if guard is not None:
            yield Branch(guard, target)

    def _guards(self, data: object, place: str) -> list[Guard]:
        if not isinstance(data, list | tuple):
            self._problem(ProblemCode.WRONG_SHAPE, place, f"{data!r} is not a list of guards")
            return []
        read = [self._guard(item, f"{place}[{number}]") for number, item in enumerate(data)]
        return [guard for guard in read if guard is not None]

    def _guard(self, data: object, place: str) -> Guard | None:
        if isinstance(data, str):
            return self._named(data, {}, place)
        if isinstance(data, Mapping):
            for mode, combine in ((Mode.ALL, all_of), (Mode.ANY, any_of)):
                if list(data) == [str(mode)]:
                    return self._combined(data[str(mode)], combine, f"{place}.{mode}")
            if set(data) <= {"name", "params"} and isinstance(data.get("params", {}), Mapping):
                return self._named(data.get("name"), data.get("params", {}), place)
        text = f"{data!r} is not a guard; write a name, or a table with name and params, all or any"
        self._problem(ProblemCode.WRONG_SHAPE, place, text)
        return None

    def _combined(self, data: object, combine: Callable[..., Guard], place: str) -> Guard | None:
        before = len(self.problems)
        parts = self._guards(data, place)
        if not parts and len(self.problems) == before:
            self._problem(ProblemCode.WRONG_SHAPE, place, "it combines no guard; name at least one")
        return combine(*parts) if parts else None

    def _named(self, name: object, params: Mapping[str, Any], place: str) -> Guard | None:
        found = self.guards.get(str(name))
        if found is None:
            known = tuple(sorted(self.guards))
            text = unknown_name("guard", name, known, near_match(name, known))
            self._problem(ProblemCode.UNKNOWN_GUARD, place, text)
            return None
        if isinstance(found, Guard):
            if params:
                self._problem(ProblemCode.WRONG_SHAPE, place, f"guard {name!r} takes no parameters")
            return found
        try:
            return found(**params)
        except (TypeError, ValueError, InterviewKitError) as error:
            self._problem(ProblemCode.WRONG_SHAPE, place, f"guard {name!r}: {error}")
            return None

    def _effect(self, data: object, place: str) -> Effect | None:
        if data is None or data in tuple(Effect):
            return None if data is None else Effect(str(data))
        known = tuple(str(effect) for effect in Effect)
        text = unknown_name("effect", data, known, near_match(data, known))
        self._problem(ProblemCode.WRONG_SHAPE, place, text)
        return None

    def _strings(self, data: object, place: str) -> list[str]:
        if isinstance(data, list | tuple) and all(isinstance(item, str) for item in data):
            return list(data)
        self._problem(ProblemCode.WRONG_SHAPE, place, f"{data!r} is not a list of strings")
        return []

    def _get(
        self,
        data: Mapping[str, Any],
        name: str,
        kind: type[_T],
        place: str,
        *,
        default: _T,
        optional: bool = False,
    ) -> _T:
        found = data.get(name)
        if isinstance(found, kind):
            return found
        if found is not None or not optional:
            text = f"{found!r} is not a {kind.__name__}" if name in data else "it is missing"
            self._problem(ProblemCode.WRONG_SHAPE, f"{place}.{name}", text)
        return default

    def _flag(self, data: Mapping[str, Any], name: str, place: str) -> bool:
        return self._get(data, name, bool, place, default=False, optional=True)

    def _keys(self, data: Mapping[str, Any], known: tuple[str, ...], place: str) -> None:
        for key in data:
            if key not in known:
                text = unknown_name("field", key, known, near_match(key, known))
                self._problem(ProblemCode.WRONG_SHAPE, f"{place}.{key}", text)

    def _problem(self, code: ProblemCode, place: str, text: str) -> None:
        self.problems.append(Problem(code=code, place=place, text=text))


def _target_of(text: str) -> Target:
    if text == _STAY:
        return STAY
    return ORIGIN if text == _ORIGIN else text
