"""Making an application: a target, a way to it, and what else happens there."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random
from typing import Final

from interviewkit._attrs import evolve, frozen
from interviewkit.domain import Position
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.application import Application
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.stages.overlays import OUTCOMES
from interviewkit.machine import Machine
from interviewkit.testing.choices import SIMPLEST, Chooser, Seeded, one_of
from interviewkit.testing.plans import Plan, Point, outcome_state, plan_of
from interviewkit.testing.scenes import BEGIN, zone_of
from interviewkit.testing.walking import Walk
from interviewkit.vocabulary import Role

__all__ = ["LONGEST", "Target", "make", "make_position", "open_application"]

LONGEST: Final = 100
"""The most events of an application, if nothing else is said."""

_DAYS: Final = (0, 1, 45, 2, 300, 1400, 36, 54 * 7)
_TITLES: Final = ("Analyst", "Welder", "Data lead", "Kepala Bagian Produksi")
_RETRIES: Final = 16
_DETOURS: Final = 3
_LINGERS: Final = 4


@frozen(kw_only=True)
class Target:
    """What is asked of an application that is made; None leaves it open.

    Raises:
        UnknownNameError: for a stage, state or outcome that the process does not have.
        InvalidValueError: for more than one of them, or no event at all.
    """

    process: Process
    stage: str | None = None
    state: str | None = None
    outcome: str | None = None
    position: Position | None = None
    longest: int = LONGEST

    def __attrs_post_init__(self) -> None:
        asked = [name for name in (self.stage, self.state, self.outcome) if name is not None]
        if len(asked) > 1:
            raise InvalidValueError("applications()", asked, "one of stage, state and outcome")
        if self.longest < 1:
            raise InvalidValueError("applications(max_events)", self.longest, "1 or more")
        if self.stage not in (None, *self.process.stages):
            raise UnknownNameError("stage", self.stage, self.process.stages)
        if self.outcome is not None:
            outcome_state(self.outcome)
        # Made here whatever is asked: hypothesis would count it as time to generate.
        plan = plan_of(self.process)
        if self.state is not None and self.state not in OUTCOMES:
            stage = self.state.partition(".")[0]
            known = plan.states(stage) if stage in self.process.stages else ()
            if self.state not in known:
                raise UnknownNameError("state", self.state, known or self.process.states)

    def goals(self) -> tuple[str, ...]:
        """What was asked for: a stage or a state; nothing if anything will do."""
        if self.outcome is not None:
            return (outcome_state(self.outcome),)
        return tuple(name for name in (self.stage, self.state) if name is not None)

    def is_met(self, app: Application) -> bool:
        """Whether an application is what was asked for."""
        goals = self.goals()
        return not goals or app.stage in goals or app.state in goals


def make(target: Target, chooser: Chooser) -> Application:
    """An application that meets the target.

    Raises:
        InvalidValueError: if none is found; the process, the position or the most events allowed
            rule it out.
    """
    app = _attempt(target, chooser)
    if app is None or not target.is_met(app):
        app = _retried(target)
    return app


def _attempt(target: Target, chooser: Chooser) -> Application | None:
    """A way with detours, and without if that fails."""
    plan = plan_of(target.process)
    goal = _goal(target, chooser)
    positions = _positions(plan, target, goal, chooser)
    if not positions:
        return None
    machine = target.process.for_position(positions[0])
    states = [goal] if "." in goal else _states(machine, goal)
    trip = _trip(machine, one_of(chooser, states), chooser)
    chooser.next_step()
    position = target.position or _varied(one_of(chooser, positions), plan, chooser)
    start = open_application(target.process, position, chooser)
    # The first state of a stage is its entry.
    straight = _Trip(state=states[0])
    return _walked(start, trip, chooser, target.longest) or _walked(
        start, straight, SIMPLEST, target.longest
    )


def _goal(target: Target, chooser: Chooser) -> str:
    """What was asked for, or any stage or outcome, where a number means the same everywhere."""
    ends = chooser.pick(12) >= 7
    anything = OUTCOMES if ends else target.process.stages
    return one_of(chooser, target.goals() or anything)


def _positions(plan: Plan, target: Target, goal: str, chooser: Chooser) -> tuple[Position, ...]:
    """Positions with which the goal can be reached; all of them make the same machine."""
    if target.position is not None:
        states = target.process.for_position(target.position).states
        reachable = any(f"{state}.".startswith(f"{goal}.") for state in states)
        return (target.position,) if reachable else ()
    points = plan.points(goal.partition(".")[0])
    return plan.positions[_point(points, chooser)] if points else ()


def _varied(position: Position, plan: Plan, chooser: Chooser) -> Position:
    """The position with another title, and sometimes with the jurisdiction spelt out."""
    title = chooser.text(one_of(chooser, _TITLES))
    named = plan.process.jurisdiction if chooser.seldom(2) else None
    return evolve(position, title=title, jurisdiction=named)


def _point(points: Sequence[Point], chooser: Chooser) -> Point:
    """Half of the time the first one: each other one is a machine to compile, once.

    Hypothesis counts that as time to generate, and has a health check on the first ten examples.
    """
    return points[max(0, chooser.pick(2 * len(points)) - len(points))]


def make_position(process: Process, chooser: Chooser) -> Position:
    """A position for that process."""
    plan = plan_of(process)
    point = _point(plan.points(), chooser)
    return _varied(one_of(chooser, plan.positions[point]), plan, chooser)


def open_application(process: Process, position: Position, chooser: Chooser) -> Application:
    """An application that has just begun."""
    begin = (BEGIN + timedelta(days=one_of(chooser, _DAYS))).astimezone(zone_of(chooser))
    opener = one_of(chooser, (Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM))
    return Application.open(
        process, id="app-1", position=position, at=begin, by=opener, event_id="event-1"
    )


@frozen(kw_only=True)
class _Trip:
    """Where a walk goes, settled before its first step, so that fewer steps change nothing of it.

    Attributes:
        state: where it ends.
        detours: how many events on the last leg may lead elsewhere.
        lingers: how many events follow there.
        held: whether the application is put on hold at the end.
        stops: states to pass on the way.
    """

    state: str
    detours: int = 0
    lingers: int = 0
    held: bool = False
    stops: tuple[str, ...] = ()


def _trip(machine: Machine, state: str, chooser: Chooser) -> _Trip:
    return _Trip(
        state=state,
        detours=chooser.pick(_DETOURS),
        lingers=chooser.pick(_LINGERS),
        held=chooser.pick(6) == 5,
        stops=_stops(machine, state, chooser),
    )


def _walked(start: Application, trip: _Trip, chooser: Chooser, longest: int) -> Application | None:
    """The application at the end of the trip; None if it does not get there."""
    walk = Walk(start, chooser, longest=longest, aims=(*trip.stops, trip.state))
    for stop in trip.stops:
        walk.to(stop, detours=1)
    if not walk.to(trip.state, detours=trip.detours):
        walk = Walk(start, chooser, longest=longest)
        if not walk.to(trip.state):
            return None
    for _ in range(min(trip.lingers, longest - walk.app.version)):
        walk.linger((trip.state,))
    if trip.held and walk.app.version < longest:
        walk.pause()
    return walk.app


def _stops(machine: Machine, state: str, chooser: Chooser) -> tuple[str, ...]:
    """Up to two states to pass on the way, in their order; none lies behind an open goal."""
    stages = list(dict.fromkeys(name.partition(".")[0] for name in machine.states))
    last = len(stages) if machine.is_outcome(state) else stages.index(state.partition(".")[0]) + 1
    before = [
        name
        for stage in stages[:last]
        for name in _states(machine, stage)
        if not machine.is_outcome(name)
    ]
    found = sorted(chooser.pick(len(before)) for _ in range(chooser.pick(3)))
    return tuple(before[number] for number in found)


def _states(machine: Machine, stage: str) -> list[str]:
    by_stage: dict[str, list[str]] = machine.cached("testing.states", lambda: _by_stage(machine))
    return by_stage[stage]


def _by_stage(machine: Machine) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for state in machine.states:
        found.setdefault(state.partition(".")[0], []).append(state)
    return found


def _retried(target: Target) -> Application:
    """Other ways by fixed seeds, for what hangs on the data of early events."""
    for seed in range(_RETRIES):
        chooser = Seeded(Random(seed))  # noqa: S311 - not a secret
        app = _attempt(target, chooser)
        if app is not None and target.is_met(app):
            return app
    names = ", ".join(target.goals())
    raise InvalidValueError(
        f"applications({target.process.id!r}, max_events={target.longest})",
        names,
        "a stage, state or outcome that such an application can reach"
        + ("" if target.position is None else f" with {target.position}"),
    )
