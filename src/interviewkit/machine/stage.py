"""`Stage`: a small machine with an entry, named exits, and rules that outlive it."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from interviewkit._attrs import field, frozen, string_set, strings
from interviewkit.errors import InvalidValueError
from interviewkit.machine.guards import Guard
from interviewkit.machine.rules import (
    ANYONE,
    Branch,
    Rule,
    Target,
    branch_tuple,
    guard_tuple,
    role_set,
)

__all__ = ["OPTIONAL", "REQUIRED", "Need", "Requirement", "Stage", "Tail", "when"]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_BRACES = frozenset("{}")


class Need(StrEnum):
    """Whether a stage has its place in a run."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    ABSENT = "absent"


@frozen(kw_only=True)
class Requirement:
    """Whether a stage is needed, as data: the first case whose static fact is true wins.

    Attributes:
        otherwise: the need where no case applies.
        cases: pairs of a static fact's name and the need when it is true.

    >>> from interviewkit.machine import Need, Requirement
    >>> Requirement(cases=(("wet", Need.OPTIONAL),)).facts
    frozenset({'wet'})
    """

    otherwise: Need = Need.REQUIRED
    cases: tuple[tuple[str, Need], ...] = ()

    @property
    def facts(self) -> frozenset[str]:
        """The static facts that it depends on."""
        return frozenset(fact for fact, _ in self.cases)

    def resolve(self, facts: Mapping[str, bool]) -> "Requirement":
        """The requirement that remains once these facts are known; others stay open."""
        remaining: list[tuple[str, Need]] = []
        for fact, need in self.cases:
            if fact not in facts:
                remaining.append((fact, need))
            elif facts[fact]:
                return Requirement(otherwise=need, cases=tuple(remaining))
        return Requirement(otherwise=self.otherwise, cases=tuple(remaining))


REQUIRED: Final = Requirement()
OPTIONAL: Final = Requirement(otherwise=Need.OPTIONAL)


def when(*cases: tuple[str, Need], otherwise: Need = Need.ABSENT) -> Requirement:
    """A requirement that depends on static facts.

    >>> from interviewkit.machine import Need, when
    >>> when(("urgent", Need.OPTIONAL)).resolve({"urgent": True}).otherwise
    <Need.OPTIONAL: 'optional'>
    """
    return Requirement(otherwise=otherwise, cases=cases)


@frozen(kw_only=True)
class Tail:
    """A rule that a stage leaves behind: it works in the stages after it.

    Attributes:
        lasting: whether it goes on working after a later stage settled what it is about.

    >>> from interviewkit.machine import STAY, Stage, Tail
    >>> note = Tail(id="note", event="noted", target=STAY)
    >>> Stage(id="hall", states=["in"], entry="in", rules=(), tail=[note]).tail[0].event
    'noted'
    """

    id: str
    event: str
    target: Target
    roles: frozenset[str] = field(default=ANYONE, converter=role_set)
    guards: tuple[Guard, ...] = field(default=(), converter=guard_tuple)
    branches: tuple[Branch, ...] = field(default=(), converter=branch_tuple)
    while_held: bool = False
    lasting: bool = False


def stage_names(
    names: Mapping[str, str] | Iterable[tuple[str, str]],
) -> tuple[tuple[str, str], ...]:
    """What a stage is called, as pairs of a language and a name.

    Raises:
        InvalidValueError: for a name that says nothing, or that is in no language.

    >>> from interviewkit.machine.stage import stage_names
    >>> stage_names({"id": "Wawancara pemilik", "en": "Interview with the owner"})
    (('en', 'Interview with the owner'), ('id', 'Wawancara pemilik'))
    """
    found = dict(names)
    for language, name in found.items():
        if _TAG.fullmatch(language) is None:
            raise InvalidValueError("Stage.names", language, "a BCP 47 tag, such as 'id'")
        if not name.strip() or not _BRACES.isdisjoint(name):
            allowed = "a text that says something, without braces"
            raise InvalidValueError(f"Stage.names[{language!r}]", name, allowed)
    return tuple(sorted(found.items()))


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


def _tails(tails: Iterable[Tail]) -> tuple[Tail, ...]:
    return tuple(tails)


@frozen(kw_only=True)
class Stage:
    """A part of a process. State names are local here; composition writes ``stage.state``.

    Attributes:
        id: the stage's id, the prefix of its states.
        states: all local state names, the entry among them.
        entry: where the stage begins.
        rules: what may happen inside; a target may be an `Exit`.
        exits: the names of the ways out; the first leads to the next stage.
        tail: rules that keep working in the stages after this one.
        reentry: where the stage is entered again after a reopening (by default the entry).
        settles: whether the tails of earlier stages end when this stage is passed.
        settled: states of this stage in which they have ended already; implies `settles`.
        skippable: states in which an optional stage may be skipped (by default the entry).
        owners: roles that answer for this stage; overlays may extend their roles by these.
        requirement: whether the stage has its place, possibly depending on static facts.
        names: how it is called, by language, for whoever shows it; no rule reads them.
        kind: of which kind it is, where several stages share the words for their states.

    Raises:
        InvalidValueError: for a name that says nothing, or that is in no language.

    >>> from interviewkit.machine import Exit, Rule, Stage
    >>> go = Rule(id="go", event="go", source="in", target=Exit(), roles={"guest"})
    >>> Stage(id="hall", states=["in"], entry="in", rules=[go]).exits
    ('done',)
    """

    id: str
    states: tuple[str, ...] = field(converter=strings)
    entry: str
    rules: tuple[Rule, ...] = field(converter=_rules)
    exits: tuple[str, ...] = field(default=("done",), converter=strings)
    tail: tuple[Tail, ...] = field(default=(), converter=_tails)
    reentry: str | None = None
    settles: bool = False
    settled: frozenset[str] = field(default=frozenset(), converter=string_set)
    skippable: tuple[str, ...] = field(default=(), converter=strings)
    owners: frozenset[str] = field(default=frozenset(), converter=string_set)
    requirement: Requirement = REQUIRED
    names: tuple[tuple[str, str], ...] = field(default=(), converter=stage_names)
    kind: str | None = None

    def qualify(self, state: str) -> str:
        """The state's name in a machine.

        >>> from interviewkit.machine import Stage
        >>> Stage(id="offer", states=["draft"], entry="draft", rules=()).qualify("draft")
        'offer.draft'
        """
        return f"{self.id}.{state}"
