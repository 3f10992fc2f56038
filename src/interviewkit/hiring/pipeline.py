"""`Pipeline`: stages in order. `Process`: the same, compiled, checked, ready for positions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.domain import Position
from interviewkit.errors import DefinitionError, InvalidValueError, UnknownNameError
from interviewkit.hiring.laws import HOUSE_LAWS, JURISDICTION_LAWS, HiringLaw
from interviewkit.hiring.stages.overlays import ENDINGS, HIRED, overlays
from interviewkit.machine import (
    Machine,
    Problem,
    ProblemCode,
    Rule,
    Stage,
    compose,
    sequence,
    specialise,
    verify,
)
from interviewkit.machine.laws import names_of
from interviewkit.vocabulary import JobLevel, Jurisdiction

__all__ = ["Pipeline", "Process", "Report", "StaticFact", "asks_for", "level_from"]

_WIRING = {
    "onboarding.started": HIRED,
    "onboarding.did_not_start": "outcome.did_not_start",
    "onboarding.collapsed": "outcome.closed",
}


@frozen
class StaticFact:
    """A fact of a position on which a stage's need depends.

    Two facts of one name are taken for the same fact.

    Attributes:
        name: how a stage's requirement names it.
        holds: decides it for a position.
    """

    name: str
    holds: Callable[[Position], bool] = field(eq=False, repr=False)


def asks_for(stage: str) -> StaticFact:
    """The position asks for that stage among its extra stages.

    >>> from interviewkit.domain import Position
    >>> from interviewkit.hiring.pipeline import asks_for
    >>> asks_for("contract").holds(Position(title="Welder", extra_stages={"contract"}))
    True
    """
    return StaticFact(f"asks_for_{stage}", lambda position: stage in position.extra_stages)


def level_from(level: JobLevel) -> StaticFact:
    """The position is of that level or above.

    >>> from interviewkit.domain import Position
    >>> from interviewkit.hiring.pipeline import level_from
    >>> level_from("manager").holds(Position(title="Director", level="director"))
    True
    """
    return StaticFact(f"level_from_{level}", lambda position: position.level.at_least(level))


def _jurisdiction(jurisdiction: str) -> Jurisdiction:
    return Jurisdiction(jurisdiction)


def _stages(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    return tuple(stages)


def _facts(facts: Iterable[StaticFact]) -> tuple[StaticFact, ...]:
    return tuple(facts)


def _laws(laws: Iterable[HiringLaw]) -> tuple[HiringLaw, ...]:
    return tuple(laws)


@frozen(kw_only=True)
class Pipeline:
    """Stages in order, not yet compiled.

    Attributes:
        id: the process's id.
        version: the version of its definition; count it up when the definition changes.
        jurisdiction: whose law it follows.
        stages: the stages in order; the last one is the onboarding.
        facts: the facts of a position that the stages' requirements name.
        laws: laws of its own, beside those of the house and of the jurisdiction.
    """

    id: str
    version: str
    jurisdiction: Jurisdiction = field(converter=_jurisdiction)
    stages: tuple[Stage, ...] = field(converter=_stages, repr=False)
    facts: tuple[StaticFact, ...] = field(default=(), converter=_facts, repr=False)
    laws: tuple[HiringLaw, ...] = field(default=(), converter=_laws, repr=False)

    def build(self) -> "Process":
        """Compiles and checks everything.

        Raises:
            DefinitionError: with every problem at every point of the facts; a broken law comes
                with its citation and a shortest counterexample.

        >>> from interviewkit.hiring.presets import pipelines
        >>> pipelines["us"]().build().id
        'us'
        """
        process = Process(self)
        report = process.check()
        if not report.ok:
            raise DefinitionError(f"pipeline {self.id!r}", report.problems)
        return process


@frozen(kw_only=True)
class Report:
    """What checking a process showed.

    Attributes:
        ok: whether nothing is wrong.
        problems: every problem, a broken law among them with its counterexample in `path`.
        checked: how many laws were verified, over all points of the facts.
    """

    problems: tuple[Problem, ...]
    checked: int

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def __bool__(self) -> bool:
        return self.ok


Point = tuple[tuple[str, bool], ...]


@frozen
class Process:
    """A compiled process: one value that says what may happen to an application.

    Attributes:
        pipeline: its definition.

    >>> import interviewkit as ik
    >>> process = ik.processes["id"]
    >>> "offer.sent" in process.states, process.check().ok
    (True, True)
    """

    pipeline: Pipeline
    _machines: dict[Point, Machine] = field(init=False, factory=dict, eq=False, repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        from interviewkit.hiring.presets import processes  # noqa: PLC0415 - presets are processes

        if processes.get(self.id) is self:
            return _preset, (self.id, self.version)
        raise InvalidValueError(
            f"pickling process {self.id!r}",
            "a process of your own",
            "a preset; store an application's id and events and use Application.replay",
        )

    @property
    def id(self) -> str:
        """The process's id, for example ``"id-offer-first"``."""
        return self.pipeline.id

    @property
    def version(self) -> str:
        """The version of its definition."""
        return self.pipeline.version

    @property
    def jurisdiction(self) -> Jurisdiction:
        """Whose law it follows."""
        return self.pipeline.jurisdiction

    @property
    def stages(self) -> tuple[str, ...]:
        """The ids of its stages in order, those included that some positions leave out."""
        return tuple(stage.id for stage in self.pipeline.stages)

    @property
    def states(self) -> tuple[str, ...]:
        """Every state that some position can reach, in the order of the stages."""
        machines = self.machines()
        return tuple(dict.fromkeys(s for m in machines for s in m.states))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that some position has, in the order of the stages."""
        return tuple(dict.fromkeys(rule for m in self.machines() for rule in m.rules))

    @property
    def events(self) -> frozenset[str]:
        """The ids of every event that some position knows."""
        return frozenset().union(*(machine.events for machine in self.machines()))

    @property
    def laws(self) -> tuple[HiringLaw, ...]:
        """Every law it has to keep: the house's, its jurisdiction's, and its own."""
        return (*HOUSE_LAWS, *JURISDICTION_LAWS[self.jurisdiction], *self.pipeline.laws)

    def points(self) -> Iterator[dict[str, bool]]:
        """Every combination of the static facts."""
        names = [fact.name for fact in self.pipeline.facts]
        for values in product((False, True), repeat=len(names)):
            yield dict(zip(names, values, strict=True))

    def machines(self) -> tuple[Machine, ...]:
        """The machine of every combination of the static facts; equal ones once."""
        return tuple(dict.fromkeys(self._machine(point) for point in self.points()))

    def for_position(self, position: Position) -> Machine:
        """The machine for one position; the same object for positions with the same facts.

        Raises:
            InvalidValueError: if the position is under another jurisdiction.
            UnknownNameError: if it asks for a stage that the process does not have.
        """
        if position.jurisdiction not in (None, self.jurisdiction):
            raise InvalidValueError(
                "Position.jurisdiction",
                str(position.jurisdiction),
                f"{str(self.jurisdiction)!r}, the jurisdiction of process {self.id!r}",
            )
        for stage in sorted(position.extra_stages):
            if stage not in self.stages:
                raise UnknownNameError("stage", stage, self.stages)
        return self._machine({fact.name: fact.holds(position) for fact in self.pipeline.facts})

    def _machine(self, facts: Mapping[str, bool]) -> Machine:
        point = tuple(sorted(facts.items()))
        machine = self._machines.get(point)
        if machine is None:
            machine = self._machines.setdefault(point, _compiled(self.pipeline, facts))
        return machine

    def check(self) -> Report:
        """Checks every machine and every law, at every point of the static facts."""
        problems: dict[Problem, None] = {}
        machines: list[Machine] = []
        for point in self.points():
            try:
                machines.append(self._machine(point))
            except DefinitionError as error:
                problems.update(dict.fromkeys(p for p in error.problems if isinstance(p, Problem)))
        machines = list(dict.fromkeys(machines))
        checked = 0
        for law in self.laws if machines else ():
            found, count = _verified(law, machines)
            problems.update(dict.fromkeys(found))
            checked += count
        return Report(problems=tuple(problems), checked=checked)


def _verified(law: HiringLaw, machines: list[Machine]) -> tuple[list[Problem], int]:
    """The law's problems, and at how many points it could be verified."""
    place = f"law {law.id!r}"
    found: list[Problem] = []
    checked = 0
    for machine in machines:
        if not all(stage in names_of(machine) for stage in law.about):
            continue
        checked += 1
        try:
            verdict = verify(machine, law.law)
        except UnknownNameError as error:
            text = f"{law.law} says nothing here: {error}"
            found.append(Problem(code=ProblemCode.LAW_VACUOUS, place=place, text=text))
            continue
        if not verdict:
            text = f"{law.law} does not hold; {law.citation}"
            code = ProblemCode.LAW_BROKEN
            found.append(Problem(code=code, place=place, text=text, path=verdict.path))
    return found[:1], checked


def _compiled(pipeline: Pipeline, facts: Mapping[str, bool]) -> Machine:
    chain = specialise(sequence(*pipeline.stages), facts)
    return compose(
        chain,
        id=pipeline.id,
        version=pipeline.version,
        wiring=_WIRING,
        overlays=overlays(stage.id for stage in chain.stages),
        final=(HIRED,),
        closed=ENDINGS,
    )


def _preset(id: str, version: str) -> Process:
    """A preset, by the reference that a pickle holds."""
    from interviewkit.hiring.presets import processes  # noqa: PLC0415 - presets are processes

    process = processes[id]
    if process.version != version:
        raise InvalidValueError(
            f"process {id!r}", version, f"version {process.version!r}, which is installed here"
        )
    return process
