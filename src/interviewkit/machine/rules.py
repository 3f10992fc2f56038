"""`Rule`: one line of the table that answers every question about a process."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, TypeAlias

from interviewkit._attrs import field, frozen, string_set, strings
from interviewkit.errors import UnknownNameError
from interviewkit.machine.guards import Guard

__all__ = [
    "ANYONE",
    "ORIGIN",
    "STAY",
    "Branch",
    "Effect",
    "Enter",
    "Exit",
    "Origin",
    "Rule",
    "Stay",
    "Target",
]

ANYONE: Final[frozenset[str]] = frozenset({"*"})
"""The roles of a rule that asks for no role."""


@frozen
class Exit:
    """A way out of a stage, by name; composition wires it to the next stage.

    >>> from interviewkit.machine import Exit, Rule, Stage
    >>> go = Rule(id="go", event="go", source="open", target=Exit("out"), roles={"owner"})
    >>> Stage(id="yard", states=["open"], entry="open", rules=[go], exits=["out"]).exits
    ('out',)
    """

    name: str = "done"


@frozen
class Enter:
    """The state in which another stage is entered again.

    >>> from interviewkit.machine import Enter, Overlay
    >>> Overlay(id="again", event="start_again", roles={"owner"}, target=Enter("yard")).target
    Enter(stage='yard')
    """

    stage: str


@frozen
class Stay:
    """The source itself."""


@frozen
class Origin:
    """The remembered state from which an outcome was reached."""


STAY: Final = Stay()
ORIGIN: Final = Origin()

Target: TypeAlias = str | Exit | Enter | Stay | Origin


class Effect(StrEnum):
    """What a rule does to the configuration beside moving the state."""

    HOLD = "hold"
    RESUME = "resume"
    DISCLOSE = "disclose"


@frozen
class Branch:
    """A target taken when its guard passes.

    >>> from interviewkit.machine import Branch, Rule
    >>> leave = Rule(id="leave", event="leave", source="open", target="closed", roles={"owner"},
    ...              branches=[Branch(has_key, "locked")])
    >>> leave.branches[0].guard.name
    'has_key'
    """

    guard: Guard
    target: Target


def role_set(roles: Iterable[str]) -> frozenset[str]:
    """Roles as a set; where anyone may, no other role makes a difference."""
    names = string_set(roles)
    return ANYONE if "*" in names else names


def guard_tuple(guards: Iterable[Guard]) -> tuple[Guard, ...]:
    """Guards as a tuple."""
    return tuple(guards)


def branch_tuple(branches: Iterable[Branch | tuple[Guard, Target]]) -> tuple[Branch, ...]:
    """Branches as values; a plain pair of guard and target will do."""
    return tuple(b if isinstance(b, Branch) else Branch(*b) for b in branches)


def _effect(effect: str | None) -> Effect | None:
    """An effect by its name."""
    if effect is not None and effect not in tuple(Effect):
        raise UnknownNameError("effect", effect, Effect)
    return None if effect is None else Effect(effect)


@frozen(kw_only=True)
class Rule:
    """What may happen: an event, where from, where to, who may send it and under which guards.

    Attributes:
        id: unique in its stage and, after composition, in its machine.
        event: the event's id.
        source: one state or several.
        target: a state, `STAY`, `ORIGIN`, or inside a stage an `Exit` or `Enter`. Where there are
            branches it is the target when no branch's guard passes.
        branches: ordered pairs of guard and target; the first whose guard passes is taken.
        roles: who may send it, or `ANYONE`.
        guards: all must pass.
        while_held: whether it works while the run is on hold.
        after_close: whether it works in an outcome (and only there).
        effect: what it does to the configuration beside moving the state.

    >>> from interviewkit.machine import Rule
    >>> Rule(id="r1", event="go", source="a", target="b", roles={"admin"}).source
    ('a',)
    """

    id: str
    event: str
    source: tuple[str, ...] = field(converter=strings)
    target: Target
    roles: frozenset[str] = field(converter=role_set)
    guards: tuple[Guard, ...] = field(default=(), converter=guard_tuple)
    branches: tuple[Branch, ...] = field(default=(), converter=branch_tuple)
    while_held: bool = False
    after_close: bool = False
    effect: Effect | None = field(default=None, converter=_effect)

    @property
    def targets(self) -> tuple[Target, ...]:
        """Every target it may have, branches first."""
        return (*(branch.target for branch in self.branches), self.target)

    @property
    def all_guards(self) -> tuple[Guard, ...]:
        """The guards that must pass, then those that choose a branch."""
        return (*self.guards, *(branch.guard for branch in self.branches))
