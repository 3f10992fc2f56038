"""Making an application: a target, a way to it, and what else happens there."""

from datetime import UTC, datetime, timedelta
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
from interviewkit.testing.payloads import zone_of
from interviewkit.testing.plans import Plan, outcome_state, plan_of
from interviewkit.testing.walking import Walk
from interviewkit.vocabulary import Role

__all__ = ["BEGIN", "LONGEST", "Target", "make", "make_position", "open_application"]

LONGEST: Final = 100
"""The most events of an application, if nothing else is said."""

BEGIN: Final = datetime(2026, 1, 5, 9, tzinfo=UTC)
_DAYS: Final = (0, 1, 45, 2, 300, 1400, 36, 54 * 7)
_TITLES: Final = ("Analyst", "Welder", "Data lead", "Kepala Bagian Produksi")
_RETRIES: Final = 16
_DETOURS: Final = 3


@frozen(kw_only=True)
class Target:
    """What is asked of an application that is made; None leaves it open.

    Raises:
        UnknownNameError: for a stage, state or outcome that the process does not have.
        InvalidValueError: for more than one of them.
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
        if self.stage not in (None, *self.process.stages):
            raise UnknownNameError("stage", self.stage, self.process.stages)
        if self.outcome is not None:
            outcome_state(self.outcome)
        if self.state is not None and self.state not in OUTCOMES:
            stage = self.state.partition(".")[0]
            known = plan_of(self.process).states(stage) if stage in self.process.stages else ()
            if self.state not in known:
                raise UnknownNameError("state", self.state, known or self.process.states)

    def goals(self) -> tuple[str, ...]:
        """What it may aim at: stages, or one state."""
        if self.outcome is not None:
            return (outcome_state(self.outcome),)
        if self.state is not None:
            return (self.state,)
        return (self.stage,) if self.stage is not None else (*self.process.stages, *OUTCOMES)

    def is_met(self, app: Application) -> bool:
        """Whether an application is what was asked for."""
        if self.stage is not None:
            return app.stage == self.stage
        if self.state is None and self.outcome is None:
            return True
        return app.state in self.goals()


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
    goal = one_of(chooser, target.goals())
    machine, position = _place(plan, target, goal, chooser)
    if machine is None or position is None:
        return None
    start = open_application(target.process, position, chooser)
    state = goal if "." in goal else one_of(chooser, _states(machine, goal))
    app = _walked(start, state, chooser, target)
    if app is None:
        # The first state of a stage is its entry.
        entry = goal if "." in goal else _states(machine, goal)[0]
        app = _walked(start, entry, SIMPLEST, target)
    return app


def _place(
    plan: Plan, target: Target, goal: str, chooser: Chooser
) -> tuple[Machine | None, Position | None]:
    """A position with which the goal can be reached, and its machine."""
    if target.position is not None:
        machine = target.process.for_position(target.position)
        reachable = any(f"{state}.".startswith(f"{goal}.") for state in machine.states)
        return (machine, target.position) if reachable else (None, None)
    points = plan.points(goal.partition(".")[0])
    if not points:
        return None, None
    point = one_of(chooser, points)
    return plan.machine(point), _varied(one_of(chooser, plan.positions[point]), plan, chooser)


def _varied(position: Position, plan: Plan, chooser: Chooser) -> Position:
    """The position with another title, and sometimes with the jurisdiction spelt out."""
    title = chooser.text(one_of(chooser, _TITLES))
    named = plan.process.jurisdiction if chooser.seldom(2) else None
    return evolve(position, title=title, jurisdiction=named)


def make_position(process: Process, chooser: Chooser) -> Position:
    """A position for that process."""
    plan = plan_of(process)
    point = one_of(chooser, plan.points())
    return _varied(one_of(chooser, plan.positions[point]), plan, chooser)


def open_application(process: Process, position: Position, chooser: Chooser) -> Application:
    """An application that has just begun."""
    begin = (BEGIN + timedelta(days=one_of(chooser, _DAYS))).astimezone(zone_of(chooser))
    opener = one_of(chooser, (Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM))
    return Application.open(
        process, id="app-1", position=position, at=begin, by=opener, event_id="event-1"
    )


def _walked(start: Application, state: str, chooser: Chooser, target: Target) -> Application | None:
    """The application in that state, by way of others; None if it is not reached."""
    stops = _stops(start.machine, state, chooser)
    walk = Walk(start, chooser, longest=target.longest, aims=(*stops, state))
    for stop in stops:
        walk.to(stop, detours=1)
    if not walk.to(state, detours=chooser.pick(_DETOURS)):
        walk = Walk(start, chooser, longest=target.longest)
        if not walk.to(state):
            return None
    for _ in range(chooser.pick(4)):
        if walk.app.version < target.longest:
            walk.linger((state,))
    if chooser.pick(6) == 5 and walk.app.version < target.longest:
        walk.pause()
    return walk.app


def _stops(machine: Machine, state: str, chooser: Chooser) -> tuple[str, ...]:
    """Up to two states to pass on the way, in their order; those behind an open goal are left out."""
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
