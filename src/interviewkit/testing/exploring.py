"""Going everywhere in a process without hypothesis: an application for each state and each rule."""

from collections import Counter
from collections.abc import Mapping
from functools import partial
from random import Random
from types import MappingProxyType
from typing import Final

from interviewkit._attrs import frozen
from interviewkit.domain import Position
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Accepted, Machine, Rule
from interviewkit.testing.choices import SIMPLEST, Chooser, Seeded
from interviewkit.testing.making import open_application
from interviewkit.testing.plans import plan_of, process_of
from interviewkit.testing.sending import accepted_event, roles_of, ways
from interviewkit.testing.walking import Walk

__all__ = ["Exploration", "Step", "explore"]

_LONGEST: Final = 80
_TRIES: Final = 20


@frozen(kw_only=True)
class Step:
    """One event of a walk.

    Attributes:
        before: the application before it.
        event: what happened.
        after: the application after it.
        rule: the id of the rule that allowed it.

    >>> from interviewkit.testing import Step, explore
    >>> first = explore("small-company").steps[0]
    >>> isinstance(first, Step), first.after.version - first.before.version
    (True, 1)
    """

    before: Application
    event: Event
    after: Application
    rule: str


@frozen(kw_only=True)
class Exploration:
    """Where one can get with one position.

    Attributes:
        machine: the process, specialised for the position.
        steps: every step, in order; each begins at a new application or where another one ended.
        states: for each state an application that is in it, none of them on hold.
        rules: for each rule an application right after it.

    >>> from interviewkit.testing import Exploration, explore
    >>> explored = explore("small-company")
    >>> isinstance(explored, Exploration), explored.missing_states
    (True, ())
    """

    machine: Machine
    steps: tuple[Step, ...]
    states: Mapping[str, Application]
    rules: Mapping[str, Application]

    @property
    def missing_states(self) -> tuple[str, ...]:
        """The states that no walk reached: no data leads there, or the kit does not know which."""
        return tuple(state for state in self.machine.states if state not in self.states)

    @property
    def missing_rules(self) -> tuple[str, ...]:
        """The rules that fired on no walk."""
        return tuple(rule.id for rule in self.machine.rules if rule.id not in self.rules)


def explore(
    process: Process | str,
    position: Position | None = None,
    *,
    seed: int = 0,
    tries: int = _TRIES,
) -> Exploration:
    """Walks a process until every state was visited and every rule has fired.

    The same arguments give the same walks: for tests with one case for each state, for snapshots,
    or to see whether a process of your own has states that no data can reach.

    Args:
        process: a process, or the id of a preset.
        position: what the candidates apply for; by default a plain one.
        seed: other seeds walk in other ways.
        tries: how often each rule is tried, at other places and with other data.

    Raises:
        UnknownNameError: for an id that no preset has.

    >>> from interviewkit import testing
    >>> explored = testing.explore("small-company")
    >>> explored.missing_states
    ()
    >>> explored.states["offer.sent"].state
    'offer.sent'
    """
    chosen = process_of(process)
    if position is None:
        plan = plan_of(chosen)
        position = plan.positions[plan.points()[0]][0]
    explorer = _Explorer(open_application(chosen, position, SIMPLEST), Random(seed))  # noqa: S311
    explorer.visit_states()
    explorer.fire_rules(tries)
    return explorer.result()


_Steps = list[tuple[Application, Event, Application]]


def _keep(steps: _Steps, before: Application, event: Event, after: Application) -> None:
    steps.append((before, event, after))


class _Explorer:
    """Walks, and what they have met so far."""

    def __init__(self, start: Application, random: Random) -> None:
        self.start, self.machine = start, start.machine
        self.chooser: Chooser = Seeded(random)
        self.steps: list[Step] = []
        self.states: dict[str, Application] = {start.state: start}
        self.rules: dict[str, Application] = {}
        self.known = [start]
        self.tried: Counter[str] = Counter()
        self.order = list(start.machine.states)
        random.shuffle(self.order)

    def result(self) -> Exploration:
        """What was found."""
        return Exploration(
            machine=self.machine,
            steps=tuple(self.steps),
            states=MappingProxyType(self.states),
            rules=MappingProxyType(self.rules),
        )

    def record(self, before: Application, event: Event, after: Application) -> None:
        """Keeps a step, and what it met for the first time."""
        verdict = before.decide(event)
        assert isinstance(verdict, Accepted)  # noqa: S101 - it was applied
        rule = verdict.rule.id
        self.steps.append(Step(before=before, event=event, after=after, rule=rule))
        if rule not in self.rules:
            self.rules[rule] = after
            self.known.append(after)
        if after.state not in self.states and not after.on_hold:
            self.states[after.state] = after

    def walk(self, chooser: Chooser, *aims: str) -> Walk:
        """A new walk from the beginning."""
        return Walk(self.start, chooser, longest=_LONGEST, aims=aims, record=self.record)

    def visit_states(self) -> None:
        """Goes to every state, straight where that is possible."""
        choosers = (SIMPLEST, *[self.chooser] * 5)
        for state in self.machine.states:
            if state not in self.states:
                any(self.walk(chooser).to(state, detours=1) for chooser in choosers)

    def fire_rules(self, tries: int) -> None:
        """Fires every rule: where walks have led, and then where further ones lead."""
        for attempt in range(tries):
            missing = [rule for rule in self.machine.rules if rule.id not in self.rules]
            for rule in missing:
                if rule.id not in self.rules and not self.try_known(rule):
                    self.try_rule(rule, attempt)

    def try_rule(self, rule: Rule, attempt: int) -> None:
        """Goes where the rule starts, and tries to fire it there."""
        sources = [state for state in rule.source if state in self.states]
        if not sources:
            return
        source = sources[attempt % len(sources)]
        walk = self.walk(self.chooser, source, *map(str, rule.targets))
        walk.to(self.via(rule, attempt), detours=1)
        if not walk.to(source, detours=1):
            return
        for _ in range(1 + attempt % 3):
            if self.fired(walk, rule):
                return
            walk.linger((source,))
        self.prepare(walk.app, rule, source)

    def try_known(self, rule: Rule) -> bool:
        """Tries to fire the rule right after each other one; says whether it fired."""
        waiting = self.known[self.tried[rule.id] :]
        self.tried[rule.id] = len(self.known)
        walks = (Walk(a, self.chooser, longest=_LONGEST, record=self.record) for a in waiting)
        return any(self.fired(walk, rule) for walk in walks)

    def via(self, rule: Rule, attempt: int) -> str:
        """A state to pass on the way, for what happens there may be what is needed.

        Each one in its turn, those first that are in the stage of which the rule is.
        """
        own = f"{rule.id.partition('.')[0]}."
        order = sorted(self.order, key=lambda state: not state.startswith(own))
        return order[attempt % len(order)]

    def prepare(self, app: Application, rule: Rule, source: str) -> None:
        """Fires the rule after another event that makes it possible, and after which one is back.

        Such as a withdrawal, reopened, after which an offer no longer stands.
        """
        for way in ways(app):
            steps: _Steps = []
            trial = Walk(app, SIMPLEST, longest=_LONGEST, record=partial(_keep, steps))
            trial.do([way])
            if steps and trial.to(source) and self.fired(trial, rule):
                for step in steps:
                    self.record(*step)
                return

    def fired(self, walk: Walk, rule: Rule) -> bool:
        """Whether the rule fired, with anybody who may send its event."""
        app = walk.app
        row = app.machine.table[app.key].get(rule.event)
        if row is None or row[3].rule != rule:
            return False
        cls = app.process.event_types[rule.event]
        for by in roles_of(rule):
            found = accepted_event(app, cls, by, self.chooser)
            if found is not None and found[1].rule == rule:
                walk.send(found[0])
                return True
        return False
