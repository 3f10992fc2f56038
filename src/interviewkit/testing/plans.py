"""What of a process can be reached, with which positions: made once for each process."""

from collections.abc import Iterable, Mapping
from itertools import chain, combinations
from typing import Final

from interviewkit._attrs import frozen
from interviewkit.domain import Position
from interviewkit.errors import UnknownNameError
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes
from interviewkit.hiring.stages.overlays import OUTCOMES
from interviewkit.machine import Machine, sequence, specialise
from interviewkit.vocabulary import Employment, JobLevel

__all__ = ["OUTCOME_NAMES", "Plan", "Point", "outcome_state", "plan_of", "process_of"]

OUTCOME_NAMES: Final = tuple(outcome.partition(".")[2] for outcome in OUTCOMES)
"""The outcomes without their stage: ``"hired"``, ``"rejected"``, ..."""

Point = tuple[bool, ...]
"""Which of the static facts of a process hold, in their order."""
_PLAIN: Final = Position(title="Analyst")


@frozen(eq=False)
class Plan:
    """The positions of a process, those together that make the same machine.

    Attributes:
        process: the process.
        positions: for each point of its static facts the positions there, simple ones first.
        stages: for each point the stages that such a position goes through.
    """

    process: Process
    positions: Mapping[Point, tuple[Position, ...]]
    stages: Mapping[Point, tuple[str, ...]]

    def points(self, stage: str | None = None) -> tuple[Point, ...]:
        """The points at which the process has the stage."""
        if stage in (None, "outcome"):
            return tuple(self.positions)
        return tuple(point for point, stages in self.stages.items() if stage in stages)

    def machine(self, point: Point) -> Machine:
        """The machine of a point."""
        return self.process.for_position(self.positions[point][0])

    def states(self, stage: str) -> tuple[str, ...]:
        """The states of a stage, in order, at the first point that has it.

        Raises:
            UnknownNameError: for a stage that the process does not have.
        """
        for point in self.points(stage):
            return tuple(s for s in self.machine(point).states if s.startswith(f"{stage}."))
        raise UnknownNameError("stage", stage, self.process.stages)


def process_of(process: Process | str) -> Process:
    """The process itself, or the preset of that id.

    Raises:
        UnknownNameError: for an id that no preset has.
    """
    return processes[process] if isinstance(process, str) else process


def outcome_state(outcome: str) -> str:
    """The state of an outcome, named with or without its stage.

    Raises:
        UnknownNameError: for an outcome that does not exist.
    """
    name = outcome.removeprefix("outcome.")
    if name not in OUTCOME_NAMES:
        raise UnknownNameError("outcome", outcome, OUTCOME_NAMES)
    return f"outcome.{name}"


def plan_of(process: Process) -> Plan:
    """The plan of a process, made once.

    The process's own machine keeps it, so it goes when the process goes.
    """
    machine = process.for_position(_PLAIN)
    plan: Plan = machine.cached("testing.plan", lambda: _plan(process))
    return plan


def _plan(process: Process) -> Plan:
    facts = process.pipeline.facts
    positions: dict[Point, list[Position]] = {}
    for position in _positions(process):
        point = tuple(fact.holds(position) for fact in facts)
        positions.setdefault(point, []).append(position)
    names = [fact.name for fact in facts]
    return Plan(
        process,
        {point: tuple(some) for point, some in positions.items()},
        {point: _stages(process, dict(zip(names, point, strict=True))) for point in positions},
    )


def _stages(process: Process, facts: Mapping[str, bool]) -> tuple[str, ...]:
    chosen = specialise(sequence(*process.pipeline.stages), facts)
    return tuple(stage.id for stage in chosen.stages)


def _positions(process: Process) -> Iterable[Position]:
    """Every level and employment, with every choice of the extra stages that make a difference."""
    levels = (JobLevel.STAFF, JobLevel.MANAGER, *JobLevel)
    asked = [stage for stage in process.stages if _matters(process, stage)]
    subsets = chain.from_iterable(combinations(asked, n) for n in range(len(asked) + 1))
    for extra in subsets:
        for level in dict.fromkeys(levels):
            for employment in Employment:
                yield Position(
                    title="Analyst", level=level, employment=employment, extra_stages=extra
                )


def _matters(process: Process, stage: str) -> bool:
    """Whether it makes a difference that a position asks for this stage."""
    return any(
        fact.holds(Position(title="Analyst", level=level))
        != fact.holds(Position(title="Analyst", level=level, extra_stages=(stage,)))
        for fact in process.pipeline.facts
        for level in JobLevel
    )
