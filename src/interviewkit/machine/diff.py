"""What changed between two machines, as values."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from interviewkit._attrs import frozen
from interviewkit.machine.machine import Machine
from interviewkit.machine.rules import Rule
from interviewkit.machine.serial import rule_to_dict, to_dict

__all__ = ["Change", "ChangeKind", "Part", "diff", "diff_rules", "diff_states"]

_OF_A_MACHINE = ("id", "version", "initial", "final", "closed", "reentry", "roles", "guards")
_OF_A_RULE = (
    "event",
    "source",
    "target",
    "branches",
    "roles",
    "guards",
    "while_held",
    "after_close",
    "effect",
)


class ChangeKind(StrEnum):
    """What happened to a part."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Part(StrEnum):
    """What a change is about."""

    PROCESS = "process"
    STAGE = "stage"
    STATE = "state"
    RULE = "rule"
    LAW = "law"


@frozen(kw_only=True)
class Change:
    """One difference between two definitions.

    Attributes:
        kind: added, removed or changed.
        part: what it is about.
        name: the id of the state, rule, stage or law; of the process nothing.
        aspect: what of it changed, for example ``"roles"``; empty for added and removed parts.
        before: what stood there, as texts; of several names each is one.
        after: what stands there now.

    >>> from interviewkit.machine import Change, ChangeKind, Part
    >>> Change(kind=ChangeKind.CHANGED, part=Part.RULE, name="open", aspect="roles",
    ...        before=("owner",), after=("guest", "owner")).gained
    ('guest',)
    """

    kind: ChangeKind
    part: Part
    name: str = ""
    aspect: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def lost(self) -> tuple[str, ...]:
        """What stood there and no longer does."""
        return tuple((Counter(self.before) - Counter(self.after)).elements())

    @property
    def gained(self) -> tuple[str, ...]:
        """What stands there and did not before."""
        return tuple((Counter(self.after) - Counter(self.before)).elements())


def diff(before: Machine, after: Machine) -> tuple[Change, ...]:
    """Every difference: of the machine itself, of its states, of its rules.

    It is empty exactly for machines of the same id, version and structure hash; the order of
    states and rules makes no difference, that of guards and branches does.

    >>> from interviewkit._attrs import evolve
    >>> from interviewkit.machine import diff
    >>> open_to_all = evolve(door, rules=[evolve(door.rules[0], roles=ANYONE), *door.rules[1:]])
    >>> [(change.name, change.aspect, change.after) for change in diff(door, open_to_all)]
    [('open', 'roles', ('*',))]
    """
    old, new = to_dict(before), to_dict(after)
    return (
        *_aspects(Part.PROCESS, "", _OF_A_MACHINE, old, new),
        *diff_states(before.states, after.states),
        *diff_rules(before.rules, after.rules),
    )


def diff_states(before: Iterable[str], after: Iterable[str]) -> tuple[Change, ...]:
    """The states that came and went, in the order in which they are listed.

    >>> from interviewkit.machine.diff import diff_states
    >>> [str(change.kind) for change in diff_states(["a"], ["b"])]
    ['removed', 'added']
    """
    old, new = Counter(before), Counter(after)
    gone = (old - new).elements()
    come = (new - old).elements()
    return (
        *(Change(kind=ChangeKind.REMOVED, part=Part.STATE, name=name) for name in gone),
        *(Change(kind=ChangeKind.ADDED, part=Part.STATE, name=name) for name in come),
    )


def diff_rules(before: Iterable[Rule], after: Iterable[Rule]) -> tuple[Change, ...]:
    """The rules that came and went, and what changed of those that stayed, by their ids.

    >>> from interviewkit.machine import Rule
    >>> from interviewkit.machine.diff import diff_rules
    >>> one = Rule(id="r", event="go", source="a", target="b", roles={"admin"})
    >>> two = Rule(id="r", event="go", source="a", target="b", roles={"admin", "owner"})
    >>> diff_rules([one], [two])[0].gained
    ('owner',)
    """
    old = {rule.id: rule_to_dict(rule) for rule in before}
    new = {rule.id: rule_to_dict(rule) for rule in after}
    changes = [_whole(ChangeKind.REMOVED, name) for name in old if name not in new]
    changes += [_whole(ChangeKind.ADDED, name) for name in new if name not in old]
    for name, rule in old.items():
        if name in new:
            changes += _aspects(Part.RULE, name, _OF_A_RULE, rule, new[name])
    return tuple(changes)


def _whole(kind: ChangeKind, rule: str) -> Change:
    return Change(kind=kind, part=Part.RULE, name=rule)


def _aspects(
    part: Part,
    name: str,
    aspects: Iterable[str],
    old: Mapping[str, Any],
    new: Mapping[str, Any],
) -> Iterator[Change]:
    for aspect in aspects:
        before, after = (_settled(aspect, one.get(aspect)) for one in (old, new))
        # Python finds 1, 1.0 and True equal; what is written down tells them apart.
        if _written(before) != _written(after):
            yield Change(
                kind=ChangeKind.CHANGED,
                part=part,
                name=name,
                aspect=aspect,
                before=_texts(aspect, before),
                after=_texts(aspect, after),
            )


def _settled(aspect: str, plain: Any) -> Any:
    """The plain data of an aspect, without the order of what has none."""
    return sorted(plain) if aspect == "source" else plain


def _written(plain: Any) -> str:
    return json.dumps(plain, sort_keys=True)


def _texts(aspect: str, plain: Any) -> tuple[str, ...]:
    """The plain data of an aspect, as its reader wants it told."""
    if plain is None:
        return ()
    if aspect == "reentry":
        return tuple(f"{state} -> {back}" for state, back in plain.items())
    if aspect == "branches":
        return tuple(f"{_guard(one['guard'])} -> {one['target']}" for one in plain)
    if isinstance(plain, list):
        return tuple(_guard(item) for item in plain)
    return (plain if isinstance(plain, str) else _written(plain),)


def _guard(plain: str | Mapping[str, Any]) -> str:
    """A guard, or a plain name, in one line."""
    if isinstance(plain, str):
        return plain
    if "name" in plain:
        params = ", ".join(f"{key}={_written(item)}" for key, item in plain["params"].items())
        return f"{plain['name']}({params})"
    mode, parts = next(iter(plain.items()))
    return f"{mode}({', '.join(map(_guard, parts))})"
