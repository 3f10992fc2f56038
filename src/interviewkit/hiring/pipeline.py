"""`Pipeline`: stages in order. `Process`: the same, compiled, checked, ready for positions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from types import MappingProxyType
from typing import Any

from interviewkit._attrs import evolve, field, frozen
from interviewkit._display import bundle
from interviewkit.domain import Position
from interviewkit.errors import (
    DefinitionError,
    InvalidValueError,
    UnknownNameError,
    near_match,
    unknown_name,
)
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.laws import HOUSE_LAWS, JURISDICTION_LAWS, HiringLaw
from interviewkit.hiring.record import Fold
from interviewkit.hiring.stages.overlays import ENDINGS, HIRED, overlays
from interviewkit.machine import (
    Chain,
    Machine,
    Problem,
    ProblemCode,
    Report,
    Rule,
    Stage,
    compose,
    report,
    sequence,
    specialise,
)
from interviewkit.machine.laws import names_of
from interviewkit.messages import Message
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction

__all__ = ["Pipeline", "Process", "Report", "StaticFact", "asks_for", "employed_as", "level_from"]

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
        label: which positions it holds for, in a message that has a text: it is said after "for:";
            without it a drawing says only that a stage is not for every position.
    """

    name: str
    holds: Callable[[Position], bool] = field(eq=False, repr=False)
    label: Message | None = field(default=None, eq=False, repr=False)


def asks_for(stage: str) -> StaticFact:
    """The position asks for that stage among its extra stages.

    >>> from interviewkit.domain import Position
    >>> from interviewkit.hiring.pipeline import asks_for
    >>> asks_for("contract").holds(Position(title="Welder", extra_stages={"contract"}))
    True
    """
    label = Message.of("fact.asks_for")
    return StaticFact(f"asks_for_{stage}", lambda position: stage in position.extra_stages, label)


def level_from(level: JobLevel | str) -> StaticFact:
    """The position is of that level or above.

    >>> from interviewkit.domain import Position
    >>> from interviewkit.hiring.pipeline import level_from
    >>> level_from("manager").holds(Position(title="Director", level="director"))
    True
    """
    least = JobLevel(level)
    label = Message.of("fact.level_from", level=Message.of(f"job_level.{least}"))
    return StaticFact(f"level_from_{least}", lambda p: p.level.at_least(least), label)


def employed_as(*kinds: Employment | str) -> StaticFact:
    """The position is of one of these kinds of employment.

    >>> from interviewkit.domain import Position
    >>> from interviewkit.hiring.pipeline import employed_as
    >>> employed_as("internship").holds(Position(title="Trainee", employment="internship"))
    True
    """
    known = tuple(map(Employment, kinds))
    names = "_or_".join(sorted(known))
    said = tuple(Message.of(f"employment.{kind}") for kind in known)
    label = Message.of("fact.employed_as", kinds=said)
    return StaticFact(f"employed_as_{names}", lambda p: p.employment in known, label)


def _jurisdiction(jurisdiction: str) -> Jurisdiction:
    return Jurisdiction(jurisdiction)


def _stages(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    return tuple(stages)


def _facts(facts: Iterable[StaticFact]) -> tuple[StaticFact, ...]:
    return tuple(facts)


def _laws(laws: Iterable[HiringLaw]) -> tuple[HiringLaw, ...]:
    return tuple(laws)


def _events(events: Iterable[type[Event]]) -> tuple[type[Event], ...]:
    return tuple(events)


def _folds(folds: Mapping[type[Event], Fold]) -> Mapping[type[Event], Fold]:
    return MappingProxyType(dict(folds))


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
        events: event classes of its own, beside those of `interviewkit.events`.
        folds: how events of its own change the record; those that are not named leave it as it is.
        source: the table that it was read from, where it was read from a file; a changed copy has
            none.

    Raises:
        DefinitionError: if an event of its own has the id of another one.
    """

    id: str
    version: str
    jurisdiction: Jurisdiction = field(converter=_jurisdiction)
    stages: tuple[Stage, ...] = field(converter=_stages, repr=False)
    facts: tuple[StaticFact, ...] = field(default=(), converter=_facts, repr=False)
    laws: tuple[HiringLaw, ...] = field(default=(), converter=_laws, repr=False)
    events: tuple[type[Event], ...] = field(default=(), converter=_events, repr=False)
    folds: Mapping[type[Event], Fold] = field(factory=dict, converter=_folds, eq=False, repr=False)
    source: Mapping[str, Any] | None = field(init=False, default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        taken = [*EVENTS, *(event.kind for event in self.events)]
        twice = sorted({event.kind for event in self.events if taken.count(event.kind) > 1})
        if twice:
            text = "another event has this id already; call the class something else"
            code = ProblemCode.DUPLICATE_ID
            problems = [Problem(code=code, place=f"event {kind!r}", text=text) for kind in twice]
            raise DefinitionError(f"pipeline {self.id!r}", problems)

    def with_source(self, table: Mapping[str, Any]) -> "Pipeline":
        """The pipeline, with the table that it was read from."""
        found = evolve(self)
        object.__setattr__(found, "source", MappingProxyType(dict(table)))
        return found

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


Point = tuple[tuple[str, bool], ...]
Shape = tuple[tuple[str, str], ...]


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
    _machines: dict[Point | Shape, Machine] = field(init=False, factory=dict, eq=False, repr=False)
    _unions: dict[str, tuple[Any, ...]] = field(init=False, factory=dict, eq=False, repr=False)

    _repr_mimebundle_ = bundle

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
        return self._once("states", lambda: dict.fromkeys(s for m in self._all for s in m.states))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that some position has, in the order of the stages."""
        return self._once("rules", lambda: dict.fromkeys(r for m in self._all for r in m.rules))

    @property
    def events(self) -> frozenset[str]:
        """The ids of every event that some position knows."""
        return frozenset(self._once("events", lambda: {e for m in self._all for e in m.events}))

    @property
    def event_types(self) -> Mapping[str, type[Event]]:
        """Every event class that its rules may name, by the event's id."""
        own = {event.kind: event for event in self.pipeline.events}
        return MappingProxyType({**EVENTS, **own}) if own else EVENTS

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
        return self._all

    @property
    def _all(self) -> tuple[Machine, ...]:
        # Facts that lead to the same stages lead to one object, so no deep hash is needed.
        return self._once(
            "machines",
            lambda: tuple({id(m): m for m in map(self._machine, self.points())}.values()),
        )

    def _once(self, name: str, make: Callable[[], Iterable[Any]]) -> tuple[Any, ...]:
        """What follows from all machines together: made when first asked for."""
        found = self._unions.get(name)
        if found is None:
            found = self._unions.setdefault(name, tuple(make()))
        return found

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
            chain = specialise(sequence(*self.pipeline.stages), facts)
            # Facts that lead to the same stages lead to the same machine.
            shape = tuple((stage.id, str(stage.requirement.otherwise)) for stage in chain.stages)
            machine = self._machines.get(shape) or _compiled(self.pipeline, chain)
            if unknown := _unknown_events(machine, self.event_types):
                raise DefinitionError(f"pipeline {self.id!r}", unknown)
            machine = self._machines.setdefault(shape, machine)
            self._machines[point] = machine
        return machine

    def check(self) -> Report:
        """Checks every machine and every law, at every point of the static facts.

        A process never changes, so it is checked once.
        """
        found: Report = self._once("report", lambda: (self._report(),))[0]
        return found

    def _report(self) -> Report:
        problems: dict[Problem, None] = {}
        machines: list[Machine] = []
        for point in self.points():
            try:
                machines.append(self._machine(point))
            except DefinitionError as error:
                problems.update(dict.fromkeys(p for p in error.problems if isinstance(p, Problem)))
        return report(machines, self.laws, problems=[*problems, *self._aimless(machines)])

    def _aimless(self, machines: list[Machine]) -> Iterator[Problem]:
        """Laws of its own about what it never has, which would hold by accident."""
        known = tuple(sorted(frozenset().union(*(names_of(machine) for machine in machines))))
        for law in self.pipeline.laws if machines else ():
            for name in law.about:
                if name not in known:
                    text = unknown_name("name", name, known, near_match(name, known))
                    place, code = f"law {law.id!r}", ProblemCode.LAW_VACUOUS
                    text = f"it is about what the process does not have: {text}"
                    yield Problem(code=code, place=place, text=text)


def _compiled(pipeline: Pipeline, chain: Chain) -> Machine:
    return compose(
        chain,
        id=pipeline.id,
        version=pipeline.version,
        wiring=_WIRING,
        overlays=overlays(stage.id for stage in chain.stages),
        final=(HIRED,),
        closed=ENDINGS,
    )


def _unknown_events(machine: Machine, known: Mapping[str, type[Event]]) -> list[Problem]:
    """The events in the rules that no class stands for: nobody could send them."""
    found: list[Problem] = []
    for rule in machine.rules:
        if rule.event not in known:
            names = tuple(sorted(known))
            text = unknown_name("event", rule.event, names, near_match(rule.event, names))
            text = f"{text}; give its class to the pipeline's `events`"
            code = ProblemCode.UNKNOWN_EVENT
            found.append(Problem(code=code, place=f"rule {rule.id!r}", text=text))
    return found


def _preset(id: str, version: str) -> Process:
    """A preset, by the reference that a pickle holds."""
    from interviewkit.hiring.presets import processes  # noqa: PLC0415 - presets are processes

    process = processes[id]
    if process.version != version:
        raise InvalidValueError(
            f"process {id!r}", version, f"version {process.version!r}, which is installed here"
        )
    return process
