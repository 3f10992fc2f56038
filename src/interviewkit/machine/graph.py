"""Questions to the graph of a machine: what can be reached, by which way, and where it ends."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import TypeAlias

from interviewkit._attrs import frozen
from interviewkit.errors import UnknownNameError
from interviewkit.machine.machine import Machine

__all__ = ["Step", "dead_ends", "reachable", "shortest_path", "simple_paths"]


@frozen(kw_only=True, weakref_slot=False)
class Step:
    """One edge of a path.

    Attributes:
        event: the event's id.
        source: the key of the configuration it leaves.
        target: the key of the configuration it reaches.

    >>> from interviewkit.machine import Step, shortest_path
    >>> shortest_path(door, "locked") == (Step(event="lock", source="closed", target="locked"),)
    True
    """

    event: str
    source: str
    target: str


Asked: TypeAlias = Callable[[str, str, str], bool]
"""A question about an edge: its event, the key that it leaves, and the one that it reaches."""


def reachable(machine: Machine, start: str | None = None) -> frozenset[str]:
    """The states that a run can still reach from a configuration (by default the initial one).

    >>> from interviewkit.machine import reachable
    >>> sorted(reachable(door, "open"))
    ['closed', 'gone', 'locked', 'open']
    """
    seen: set[str] = set()
    waiting = [_start(machine, start)]
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting.extend(there for _, there in machine.graph[key])
    return frozenset(machine.configuration(key).state for key in seen)


def dead_ends(machine: Machine) -> tuple[str, ...]:
    """Reachable open states that no event leaves.

    >>> from interviewkit.machine import dead_ends
    >>> dead_ends(door)
    ()
    """
    ends = {
        machine.configuration(key).state
        for key, edges in machine.graph.items()
        if all(there == key for _, there in edges)
    }
    return tuple(sorted(state for state in ends if not machine.is_outcome(state)))


def shortest_path(
    machine: Machine, goal: str, *, start: str | None = None
) -> tuple[Step, ...] | None:
    """A shortest way to a state; None where there is none, empty where the run is there already.

    Raises:
        UnknownNameError: for a goal that is not a state.

    >>> from interviewkit.machine import shortest_path
    >>> [step.event for step in shortest_path(door, "locked", start="open")]
    ['close', 'lock']
    """
    if goal not in machine.states:
        raise UnknownNameError("state", goal, machine.states)
    begin = _start(machine, start)
    if machine.configuration(begin).state == goal:
        return ()
    return search(machine, lambda _, __, there: machine.configuration(there).state == goal, begin)


def search(
    machine: Machine,
    found: Asked,
    start: str | None = None,
    blocked: Asked | None = None,
) -> tuple[Step, ...] | None:
    """A shortest path whose last edge is `found`, using no edge that is `blocked`."""
    begin, graph = _start(machine, start), machine.graph
    came: dict[str, tuple[str, str] | None] = {begin: None}
    waiting = deque([begin])
    while waiting:
        key = waiting.popleft()
        for event, there in graph[key]:
            if found(event, key, there):
                return (*_back(came, key), Step(event=event, source=key, target=there))
            if there not in came and not (blocked is not None and blocked(event, key, there)):
                came[there] = event, key
                waiting.append(there)
    return None


def _back(came: dict[str, tuple[str, str] | None], key: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    while (edge := came[key]) is not None:
        event, source = edge
        steps.append(Step(event=event, source=source, target=key))
        key = source
    return tuple(reversed(steps))


def simple_paths(
    machine: Machine, goal: str, *, start: str | None = None, longest: int = 12
) -> Iterator[tuple[Step, ...]]:
    """Every path to a state that visits no configuration twice, of at most `longest` steps.

    >>> from interviewkit.machine import simple_paths
    >>> sum(1 for _ in simple_paths(door, "gone", start="open", longest=3))
    2
    """
    if goal not in machine.states:
        raise UnknownNameError("state", goal, machine.states)
    begin = _start(machine, start)
    yield from _extend(machine, goal, (), begin, seen=frozenset([begin]), longest=longest)


def _extend(
    machine: Machine,
    goal: str,
    path: tuple[Step, ...],
    key: str,
    *,
    seen: frozenset[str],
    longest: int,
) -> Iterator[tuple[Step, ...]]:
    if path and machine.configuration(key).state == goal:
        yield path
        return
    if len(path) == longest:
        return
    for event, there in machine.graph[key]:
        if there not in seen:
            step = Step(event=event, source=key, target=there)
            longer, met = (*path, step), seen | {there}
            yield from _extend(machine, goal, longer, there, seen=met, longest=longest)


def _start(machine: Machine, start: str | None) -> str:
    key = machine.initial if start is None else start
    if key not in machine.graph:
        raise UnknownNameError("reachable configuration", key, machine.graph)
    return key
