"""The kernel a second time, as plainly as it can be said: loops over rules, no table, no cache.

It shares no code with the kernel. A configuration is a tuple of state, held, origin (the key of the
open configuration that was left for an outcome) and disclosed.
"""

from collections import deque
from typing import Any

from interviewkit.machine import ORIGIN, STAY

START_FLAGS = (False, None, False)


def begin(machine):
    """The configuration in which a run begins."""
    return (machine.initial, *START_FLAGS)


def key_of(configuration):
    """The text by which the kernel calls a configuration."""
    state, held, origin, disclosed = configuration
    text = state
    if held:
        text += "|held"
    if origin is not None:
        text += f"|from={origin}"
    if disclosed:
        text += "|disclosed"
    return text


def passes(guard, facts):
    """Whether a guard of the strategies passes, read off its name."""
    if guard.mode == "all":
        return all(passes(part, facts) for part in guard.parts)
    if guard.mode == "any":
        return any(passes(part, facts) for part in guard.parts)
    if guard.name == "at_least":
        return facts["n"] >= dict(guard.params)["least"]
    return facts[guard.name[-1]]


def works(machine, rule, configuration):
    """Whether a rule works in a configuration, whoever sends it with whatever facts."""
    state, held, _, disclosed = configuration
    if state not in rule.source:
        return False
    if state in machine.final or state in machine.closed:
        return rule.after_close and not (disclosed and rule.effect == "disclose")
    if rule.effect == "resume":
        return held
    return rule.while_held or not held


def lands(machine, rule, target, configuration):
    """The configuration that a rule's target leads to."""
    state, held, origin, disclosed = configuration
    ended = machine.final | machine.closed
    if target == ORIGIN:
        back, *rest = (origin or state).split("|")
        if disclosed:
            return (dict(machine.reentry).get(back, back), *START_FLAGS)
        return (back, bool(rest), None, False)
    there = state if target == STAY else target
    if there in ended:
        where = origin if state in ended else key_of(configuration)
        can_reopen = any(there in r.source and ORIGIN in r.targets for r in machine.rules)
        can_tell = any(r.effect == "disclose" for r in machine.rules)
        told = can_tell and (disclosed or rule.effect == "disclose")
        return (there, False, where if can_reopen else None, told)
    if rule.effect == "hold":
        held = True
    if rule.effect == "resume":
        held = False
    return (there, held, None, False)


def step(machine, configuration, event, role, facts):
    """The configuration after an event; None if it is refused."""
    for rule in machine.rules:
        if rule.event != event or not works(machine, rule, configuration):
            continue
        if "*" not in rule.roles and role not in rule.roles:
            return None
        if not all(passes(guard, facts) for guard in rule.guards):
            return None
        for branch in rule.branches:
            if passes(branch.guard, facts):
                return lands(machine, rule, branch.target, configuration)
        return lands(machine, rule, rule.target, configuration)
    return None


def edges(machine, configuration):
    """Every event and configuration that some sender with some facts could come to."""
    found = set()
    for rule in machine.rules:
        if works(machine, rule, configuration):
            for target in rule.targets:
                found.add((rule.event, lands(machine, rule, target, configuration)))
    return found


def graph(machine):
    """Every reachable configuration with its edges."""
    found = {}
    waiting = [begin(machine)]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found[here] = edges(machine, here)
            waiting.extend(there for _, there in found[here])
    return found


def distances(machine, start):
    """How many events each configuration is away from one."""
    known = {start: 0}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for _, there in edges(machine, here):
            if there not in known:
                known[there] = known[here] + 1
                waiting.append(there)
    return known


def simple_paths(machine, goal, longest):
    """Every way to a state that visits no configuration twice, as tuples of event and target."""
    found = set()

    def extend(path, seen, here):
        for event, there in edges(machine, here):
            if there in seen or len(path) == longest:
                continue
            longer = (*path, (event, there))
            if there[0] == goal:
                found.add(longer)
            else:
                extend(longer, seen | {there}, there)

    extend((), {begin(machine)}, begin(machine))
    return found


def runs(machine, longest):
    """Every run of at most so many events, shorter ones first: tuples of source, event, target."""
    layer: list[Any] = [((), begin(machine))]
    for _ in range(longest):
        following = []
        for run, here in layer:
            for event, there in sorted(edges(machine, here), key=str):
                longer = (*run, (here, event, there))
                yield longer
                following.append((longer, there))
        layer = following
