"""What a run of activities comes to in a process, and why."""

from collections.abc import Iterable, Sequence

from interviewkit.eventlog.automaton import Automaton, Step
from interviewkit.hiring.events import ApplicationOpened
from interviewkit.machine import Machine, RefusalCode
from interviewkit.machine.explain import event_label, explain, state_label
from interviewkit.messages import Message
from interviewkit.wire import Ends, LogMapping, Unknown

__all__ = ["Judge", "Verdict"]

_OPENING = ApplicationOpened.kind
_UNKNOWN, _UNFINISHED = "log.unknown_activity", "log.not_finished"

Verdict = tuple[int, int]
"""Where a run stops following the process: the event's place, and the set of configurations."""


class Judge:
    """A process with the names that a log has for its events."""

    def __init__(self, machines: Machine | Iterable[Machine], mapping: LogMapping) -> None:
        several = (machines,) if isinstance(machines, Machine) else tuple(machines)
        self.events = frozenset[str]().union(*(machine.events for machine in several))
        self.automaton = Automaton(several, None if _OPENING in self.events else _OPENING)
        self.mapping, self.named = mapping, dict(mapping.events)
        self._heard: dict[str, str | None] = {}

    def event(self, activity: str) -> str:
        """The event's id."""
        return self.named.get(activity, activity)

    def knows(self, activity: str) -> bool:
        """Whether the process has an event for the activity."""
        return self.is_event(self.event(activity))

    def is_event(self, event: str) -> bool:
        """Whether the process has the event, or begins with it."""
        return event in self.events or event == self.automaton.opening

    def hear(self, activity: str) -> str | None:
        """The event's id; None where the mapping leaves the activity out."""
        skips = self.mapping.unknown is Unknown.SKIP and not self.knows(activity)
        left_out = skips or activity in self.mapping.ignored
        event = self._heard[activity] = None if left_out else self.event(activity)
        return event

    def verdict(self, run: Sequence[str], roles: Sequence[str | None]) -> Verdict | None:
        """Where the run stops following the process; None where it follows to the end."""
        heard = self._heard
        events = [heard[what] if what in heard else self.hear(what) for what in run]
        kept = [place for place, event in enumerate(events) if event is not None]
        steps: list[Step] = [
            event if who is None else (event, who)
            for event, who in zip(events, roles or (None,) * len(run), strict=True)
            if event is not None
        ]
        count, here = self.automaton.follow(steps)
        if count < len(kept):
            return kept[count], here
        if self.mapping.ends is Ends.OUTCOME and not self.automaton.finished(here):
            return len(run), here
        return None

    def reasons(self, event: str | None, role: str | None, here: int) -> tuple[Message, ...]:
        """Why the event could not happen there; without an event, why it could not end there."""
        if event is None:
            return (Message.of(_UNFINISHED, states=_labels(self.automaton.states(here))),)
        if not self.is_event(event):
            return (Message.of(_UNKNOWN, activity=event),)
        found: dict[Message, None] = {}
        for machine, key in self.automaton.places(here):
            if event in machine.events:
                # Unlike `why_not`, it also has a reason against a role that the machine lacks.
                said = explain(machine, key, event, role, {}, partial=True)
                found.update(dict.fromkeys(said))
        return tuple(found) or (self.elsewhere(event, here),)

    def elsewhere(self, event: str, here: int) -> Message:
        """The reason against an event that no machine still in question has."""
        rules = [rule for machine in self.automaton.machines for rule in machine.rules]
        sources = {source for rule in rules if rule.event == event for source in rule.source}
        states = self.automaton.states(0) if event == self.automaton.opening else sorted(sources)
        return Message.of(
            RefusalCode.WRONG_STATE,
            event=event_label(event),
            state=state_label(self.automaton.states(here)[0]),
            states=_labels(states),
            path=(),
        )

    def possible(self, here: int) -> tuple[str, ...]:
        """The events that could happen there, sorted."""
        places = self.automaton.places(here)
        return tuple(sorted({event for machine, key in places for event in machine.table[key]}))


def _labels(states: Iterable[str]) -> tuple[Message, ...]:
    return tuple(state_label(state) for state in states)
