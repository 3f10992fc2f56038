"""Walking an application to a state: along the rule table, with detours, past guards that block."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import chain, islice
from math import inf
from operator import itemgetter
from typing import Final

from interviewkit.hiring.application import Application
from interviewkit.hiring.events import ApplicationHeld, Event, PersonalDataErased
from interviewkit.machine import ORIGIN, STAY, Accepted, Machine, Rule
from interviewkit.testing.choices import SIMPLEST, Chooser, beginning_anywhere
from interviewkit.testing.sending import (
    Found,
    Way,
    accepted_event,
    accepted_events,
    is_possible,
    roles_of,
    ways,
)
from interviewkit.vocabulary import Role

__all__ = ["Recorder", "Walk", "distances", "unrecorded"]

Recorder = Callable[[Application, Event, Application], None]
"""Told of every step: the application before, the event, the application after."""

_PATIENCE: Final = 12
"""How many steps in a row may bring the goal no nearer."""
_MOST_OTHERS: Final = 60
"""How many payloads are tried where a branch hangs on them."""


_SENT_BY_THE_KIT: Final = frozenset({"process_changed"})
"""Events of which a walk is not made: `migrate` sends them, and they say what it did."""


def _steps(app: Application) -> list[Way]:
    """Who could send what now, as far as somebody decides to."""
    return [way for way in ways(app) if way[0].kind not in _SENT_BY_THE_KIT]


def unrecorded(before: Application, event: Event, after: Application) -> None:
    """Records nothing."""


def distances(machine: Machine, goal: Iterable[str]) -> Mapping[str, int]:
    """For every open state the fewest events to one of the states, guards left aside."""
    names = ",".join(sorted(goal))
    found: dict[str, int] = machine.cached(
        f"testing.distances:{names}", lambda: _distances(machine, names.split(","))
    )
    return found


def _distances(machine: Machine, goal: list[str]) -> dict[str, int]:
    arriving: Mapping[str, set[str]] = machine.cached(
        "testing.arriving", lambda: _arriving(machine)
    )
    found = dict.fromkeys(goal, 0)
    waiting = list(goal)
    for state in waiting:
        for source in arriving.get(state, ()):
            if source not in found:
                found[source] = found[state] + 1
                waiting.append(source)
    return found


def _arriving(machine: Machine) -> dict[str, set[str]]:
    """For every state those from which an event leads to it."""
    arriving: dict[str, set[str]] = {}
    for rule in machine.rules:
        for target in rule.targets:
            if target not in (STAY, ORIGIN):
                arriving.setdefault(str(target), set()).update(rule.source)
    return arriving


class Walk:
    """One way of an application, towards one goal after the other."""

    def __init__(
        self,
        app: Application,
        chooser: Chooser,
        *,
        longest: int,
        aims: Iterable[str] = (),
        record: Recorder = unrecorded,
    ) -> None:
        self.app, self.chooser, self.longest = app, chooser, longest
        self._aims = frozenset(aims)
        self._record = record
        self._sent: Counter[tuple[str, Role]] = Counter()
        chooser.next_step()

    def send(self, event: Event) -> None:
        """Goes one step."""
        before, self.app = self.app, self.app.apply(event)
        self._sent[event.kind, event.by] += 1
        self._record(before, event, self.app)
        self.chooser.next_step()

    def to(self, *goal: str, detours: int = 0) -> bool:
        """Goes on until the application is in one of the states, and says whether it got there."""
        near, idle = inf, 0
        self._aims |= {*goal}
        towards = _Towards.of(self.app.machine, goal)
        while not self.is_in(goal):
            if idle > _PATIENCE or not self._has_room(towards):
                return False
            astray = self.chooser.pick(10) == 9
            if detours and astray:
                detours -= 1
                self.wander(towards)
                continue
            event = self._nearer(towards) or self._unlocking(towards)
            if event is None:
                return False
            self.send(event)
            here = towards.distance(self.app.key)
            near, idle = (here, 0) if here < near else (near, idle + 1)
        return True

    def _has_room(self, towards: "_Towards") -> bool:
        """Whether the goal can be reached with the events that are left; some end a hold, too."""
        least = towards.distance(self.app.key) - self.app.on_hold
        return self.app.version + max(1, least) <= self.longest

    def is_in(self, goal: Iterable[str]) -> bool:
        """Whether the application is in one of these states."""
        return self.app.state in goal

    def wander(self, towards: "_Towards") -> None:
        """Does anything from which there is a way back."""
        self.do(way for way in _steps(self.app) if towards.leads_back(self.app, way[0]))

    def linger(self, goal: Collection[str]) -> None:
        """Does something that stays in the goal, if there is anything."""
        table = self.app.machine.table[self.app.key]
        staying = {kind for kind, row in table.items() if not _targets(row).isdisjoint(goal)}
        self.do((way for way in _steps(self.app) if way[0].kind in staying), within=goal)

    def pause(self) -> None:
        """Puts the application on hold, where that is possible."""
        self.do(way for way in ways(self.app) if way[0] is ApplicationHeld)

    def do(self, choices: Iterable[Way], *, within: Collection[str] | None = None) -> None:
        """Sends one of these, if any is accepted and does not lead out of the states."""
        for cls, by in beginning_anywhere(self.chooser, tuple(choices)):
            found = accepted_event(self.app, cls, by, self.chooser, self._aims)
            if found is not None and (within is None or found[1].target in within):
                self.send(found[0])
                return

    def _nearer(self, towards: "_Towards") -> Event | None:
        """An event that leads nearer to the goal, or that one may lead nearer after; or None."""
        app = self.app
        here = towards.distance(app.key)
        options = beginning_anywhere(self.chooser, towards.options(app.key))
        staying: dict[str, Found] = {}
        for kind, _ in options:
            cls = app.process.event_types[kind]
            for by in self._senders(kind):
                found = accepted_event(app, cls, by, self.chooser, self._aims)
                if found is not None and towards.distance(found[1].key) < here:
                    return found[0]
                if found is not None:
                    staying.setdefault(kind, found)
        others = (
            self._another(event, towards, here)
            for event, verdict in staying.values()
            if _hangs_on_payload(verdict.rule)
        )
        candidates = chain(others, (event for event, _ in staying.values()))
        return next((event for event in candidates if event is not None), None)

    def _another(self, event: Event, towards: "_Towards", here: float) -> Event | None:
        """An event like this one which, with another payload, leads nearer."""
        others = accepted_events(self.app, type(event), event.by, aims=self._aims)
        for other, verdict in islice(others, _MOST_OTHERS):
            if towards.distance(verdict.key) < here:
                return other
        return None

    def _senders(self, kind: str) -> list[Role]:
        """Who may send it, those first who sent it least; among these the chooser picks."""
        app = self.app
        rule = app.machine.table[app.key][kind][3].rule
        facts = {"position": app.position, "record": app.record, "since": app.since}
        roles = [by for by in roles_of(rule) if is_possible(rule, {**facts, "by": by})]
        return sorted(beginning_anywhere(self.chooser, roles), key=lambda by: self._sent[kind, by])

    def _unlocking(self, towards: "_Towards") -> Event | None:
        """An event after which the goal is nearer or can be approached; else the rarest one."""
        app, here = self.app, towards.distance(self.app.key)
        choices = [way for way in _steps(app) if towards.leads_back(app, way[0])]
        choices.sort(key=lambda way: self._sent[way[0].kind, way[1]])
        rarest: Event | None = None
        for cls, by in choices:
            found = accepted_event(app, cls, by, SIMPLEST, self._aims)
            if found is None or cls is ApplicationHeld:
                continue
            after = Walk(app.apply(found[0]), SIMPLEST, longest=self.longest)
            if towards.distance(after.app.key) <= here and after._nearer(towards) is not None:
                return found[0]
            rarest = rarest or found[0]
        return rarest


class _Towards:
    """Distances of configurations to a goal; made once for each machine and goal."""

    def __init__(self, machine: Machine, goal: tuple[str, ...]) -> None:
        self._machine, self._goal = machine, goal
        self._states = distances(machine, goal)
        self._reentry = dict(machine.reentry)
        self._known: dict[str, float] = {}
        self._options: dict[str, list[tuple[str, float]]] = {}

    @classmethod
    def of(cls, machine: Machine, goal: tuple[str, ...]) -> "_Towards":
        """The distances to a goal."""
        name = f"testing.towards:{','.join(goal)}"
        found: _Towards = machine.cached(name, lambda: cls(machine, goal))
        return found

    def distance(self, key: str) -> float:
        """The fewest events to the goal; infinite where there is no way."""
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._distance(key)
        return known

    def _distance(self, key: str) -> float:
        at = self._machine.configuration(key)
        if at.state in self._goal:
            return 0
        if not self._machine.is_outcome(at.state):
            return self._states.get(at.state, inf) + at.held
        if at.origin is None or not self._reopens(key):
            return inf
        if not at.disclosed:
            return 1 + self.distance(at.origin)
        state = self._machine.configuration(at.origin).state
        return 1 + self.distance(self._reentry.get(state, state))

    def _reopens(self, key: str) -> bool:
        rows = self._machine.table[key].values()
        return any(accepted.rule.target == ORIGIN for _, _, _, accepted in rows)

    def options(self, key: str) -> list[tuple[str, float]]:
        """The events that could lead nearer, those first that could lead nearest."""
        found = self._options.get(key)
        if found is None:
            here = self.distance(key)
            every = [
                (kind, min(self.distance(there.key) for there in _answers(row)))
                for kind, row in self._machine.table[key].items()
            ]
            nearer = [option for option in every if option[1] < here]
            found = self._options[key] = sorted(nearer, key=itemgetter(1))
        return found

    def leads_back(self, app: Application, cls: type[Event]) -> bool:
        """Whether the goal stays in reach after such an event."""
        row = app.machine.table[app.key].get(cls.kind)
        if row is None or cls is PersonalDataErased:
            return False
        return all(self.distance(there.key) < inf for there in _answers(row))


def _hangs_on_payload(rule: Rule) -> bool:
    return any("payload" in branch.guard.needs for branch in rule.branches)


_Row = tuple[object, object, tuple[tuple[object, Accepted], ...], Accepted]


def _answers(row: _Row) -> list[Accepted]:
    """Every answer that the row may give."""
    return [*(there for _, there in row[2]), row[3]]


def _targets(row: _Row) -> set[str]:
    return {there.target for there in _answers(row)}
