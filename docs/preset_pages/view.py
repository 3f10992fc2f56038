"""A process as the pages look at it: every rule once, whatever a position leaves out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import interviewkit as ik
from interviewkit.hiring.laws import HiringLaw
from interviewkit.hiring.stages import overlays
from interviewkit.machine import Machine, Rule

NEXT = "next"
OUTCOME = "outcome"
CHOICE = "names_stage"
"""The guard of a branch that the event itself chooses, by naming a stage."""


def stage_of(state: str) -> str:
    """The stage of a state, by the state's name."""
    return state.partition(".")[0]


@dataclass(frozen=True)
class Entry:
    """A rule as the page shows it: once, whatever stages a position leaves out."""

    rule: Rule
    sources: tuple[str, ...]
    ways: tuple[tuple[str, Any], ...]
    """Pairs of a branch's guard, or nothing, and a target."""

    @property
    def stage(self) -> str:
        """The stage that the rule belongs to; empty for a rule of several stages."""
        stage, dot, _ = self.rule.id.partition(".")
        return stage if dot else ""

    @property
    def is_tail(self) -> bool:
        """Whether it works in stages after its own."""
        return bool(self.stage) and stage_of(self.sources[0]) != self.stage


class View:
    """A process as the pages look at it; what it computes anew for each question is kept here."""

    def __init__(self, process: ik.Process) -> None:
        self.process = process
        self.id = process.id
        self.order = process.stages
        self.stages = process.pipeline.stages
        self.entrances = frozenset(stage.qualify(stage.entry) for stage in self.stages)
        self.machines = process.machines()
        met = dict.fromkeys(state for machine in self.machines for state in machine.states)
        # A stage that the first position leaves out would come last otherwise.
        order = (*self.order, OUTCOME)
        self.states = tuple(sorted(met, key=lambda state: order.index(stage_of(state))))
        self.entries = tuple(sorted(_entries(self), key=self._place))

    def _place(self, entry: Entry) -> tuple[int, int]:
        """Where it stands among the rules: by the stage that it begins in, a rule's kin together.

        The stages that a position leaves out would otherwise bring their rules last.
        """
        base, at, stage = entry.rule.id.partition("@")
        if entry.stage:
            return self.order.index(entry.stage), 0
        kin = list(dict.fromkeys(overlay.id for overlay in overlays(self.order)))
        return len(self.order) + kin.index(base), self.order.index(stage) + 1 if at else 0

    def states_of(self, stage: str) -> tuple[str, ...]:
        """The states of a stage."""
        return tuple(state for state in self.states if stage_of(state) == stage)

    def stages_in(self, machine: Machine) -> list[str]:
        """The stages that some position has."""
        there = set(map(stage_of, machine.states))
        return [stage for stage in self.order if stage in there]

    def laws(self) -> list[tuple[HiringLaw, int]]:
        """The laws, each with the number of machines that have what it is about."""
        names = [m.events.union(m.states, self.stages_in(m)) for m in self.machines]
        laws = self.process.laws
        return [(law, sum(known.issuperset(law.about) for known in names)) for law in laws]


def _entries(view: View) -> Iterator[Entry]:
    """Every rule of the process once, with the sources and targets of all positions together."""
    variants: dict[str, list[Rule]] = {}
    for machine in view.machines:
        for rule in machine.rules:
            variants.setdefault(rule.id, []).append(rule)
    for rules in variants.values():
        met = {source for rule in rules for source in rule.source}
        ways = {
            (guard if guard != CHOICE else "", _beyond(view.order, rule, target)): None
            for rule in rules
            for guard, target in (
                *((branch.guard.name, branch.target) for branch in rule.branches),
                ("", rule.target),
            )
        }
        yield Entry(rules[0], tuple(state for state in view.states if state in met), tuple(ways))


def _beyond(order: tuple[str, ...], rule: Rule, target: Any) -> Any:
    """The target; which stage comes next depends on the position, so it is just the next one."""
    if not isinstance(target, str) or stage_of(target) not in order:
        return target
    there = order.index(stage_of(target))
    return NEXT if all(order.index(stage_of(s)) < there for s in rule.source) else target
