"""The checks of a machine's definition: every mistake at once, each with a code and a place."""

import re
from collections.abc import Iterator

from interviewkit.errors import near_match
from interviewkit.machine.graph import search
from interviewkit.machine.guards import Guard
from interviewkit.machine.machine import Machine
from interviewkit.machine.problems import Problem, ProblemCode
from interviewkit.machine.rules import ANYONE, ORIGIN, STAY, Rule

__all__ = ["problems"]

_NAME = re.compile(r"[^|=\s][^|\n]*")


def problems(machine: Machine, *, declared: bool = True) -> tuple[Problem, ...]:
    """Every mistake in the machine; empty for a sound one.

    Args:
        machine: the machine.
        declared: whether its states were listed; without a list a state that is only a target
            is reported as the dead end that it is.
    """
    wrong = [*_names(machine), *_unknown_states(machine, declared=declared), *_ambiguous(machine)]
    wrong += [*_outcomes(machine), *_roles(machine), *_guards(machine)]
    # A walk needs every state to exist, also those that an open list of states leaves out.
    lame = {ProblemCode.UNKNOWN_STATE, ProblemCode.BAD_NAME, ProblemCode.DEAD_END}
    return tuple(wrong if lame.intersection(p.code for p in wrong) else [*wrong, *_walk(machine)])


def _place(rule: Rule) -> str:
    return f"rule {rule.id!r}"


def _names(machine: Machine) -> Iterator[Problem]:
    seen: set[str] = set()
    for rule in machine.rules:
        if rule.id in seen:
            yield Problem(
                code=ProblemCode.DUPLICATE_ID,
                place=_place(rule),
                text="another rule has this id; ids are unique",
            )
        seen.add(rule.id)
        if not rule.source:
            yield Problem(
                code=ProblemCode.NEVER_FIRES,
                place=_place(rule),
                text="it has no source; name the states in which it works",
            )
    for name in dict.fromkeys(machine.states):
        if _NAME.fullmatch(name) is None:
            yield Problem(
                code=ProblemCode.BAD_NAME,
                place=f"state {name!r}",
                text="a name starts with neither a blank nor '=' and holds no '|' or line break",
            )


def _unknown_states(machine: Machine, *, declared: bool) -> Iterator[Problem]:
    known = set(machine.states)
    named = [("initial", machine.initial)]
    named += [("final", state) for state in sorted(machine.final)]
    named += [("closed", state) for state in sorted(machine.closed)]
    named += [("reentry", state) for pair in machine.reentry for state in pair]
    for rule in machine.rules:
        named += [(_place(rule), source) for source in rule.source]
        named += [(_place(rule), t) for t in rule.targets if isinstance(t, str)]
        for target in rule.targets:
            if target == ORIGIN and not all(map(machine.is_outcome, rule.source)):
                yield Problem(
                    code=ProblemCode.UNKNOWN_STATE,
                    place=_place(rule),
                    text="an origin is remembered in outcomes only; an open state has none",
                )
            if not isinstance(target, str) and target not in (STAY, ORIGIN):
                yield Problem(
                    code=ProblemCode.UNKNOWN_STATE,
                    place=_place(rule),
                    text=f"target {target!r} makes sense inside a stage only; compose it first",
                )
    for place, state in dict.fromkeys(named):
        if state in known:
            continue
        near = near_match(state, known)
        hint = f"; did you mean {near!r}?" if near is not None else ""
        sort = "unknown state" if declared else "state without any rule that leaves it, nor final:"
        yield Problem(
            code=ProblemCode.UNKNOWN_STATE if declared else ProblemCode.DEAD_END,
            place=place,
            text=f"{sort} {state!r}{hint}",
        )


def _ambiguous(machine: Machine) -> Iterator[Problem]:
    again = [state for state, _ in machine.reentry]
    for state in dict.fromkeys(state for state in again if again.count(state) > 1):
        yield Problem(
            code=ProblemCode.AMBIGUOUS,
            place="reentry",
            text=f"{state!r} has more than one state in which to enter again",
        )
    first: dict[tuple[str, str], Rule] = {}
    for rule in machine.rules:
        for source in rule.source:
            earlier = first.setdefault((source, rule.event), rule)
            if earlier is not rule or rule.source.count(source) > 1:
                yield Problem(
                    code=ProblemCode.AMBIGUOUS,
                    place=_place(rule),
                    text=f"rule {earlier.id!r} already says what {rule.event!r} does in "
                    f"{source!r}; use branches for what depends on data",
                )


def _outcomes(machine: Machine) -> Iterator[Problem]:
    outcomes = machine.final | machine.closed
    for rule in machine.rules:
        for source in rule.source:
            if source in machine.final and any(t not in (STAY, source) for t in rule.targets):
                yield Problem(
                    code=ProblemCode.FINAL_WITH_EXIT,
                    place=_place(rule),
                    text=f"it leaves {source!r}, which is final; make that state closed instead",
                )
            if (source in outcomes) is not rule.after_close:
                yield Problem(
                    code=ProblemCode.CLOSED_WITHOUT_MARK,
                    place=_place(rule),
                    text=f"{source!r} is {'an outcome' if source in outcomes else 'open'}, and "
                    f"after_close is {rule.after_close}; such a rule would never fire",
                )


def _roles(machine: Machine) -> Iterator[Problem]:
    used: set[str] = set()
    for rule in machine.rules:
        if not rule.roles:
            yield Problem(
                code=ProblemCode.NO_ROLE,
                place=_place(rule),
                text="it has no role, so nobody could send it; use ANYONE if anybody may",
            )
        used |= rule.roles
        for role in sorted(rule.roles - ANYONE - (machine.roles or rule.roles)):
            near = near_match(role, machine.roles or ())
            hint = f"; did you mean {near!r}?" if near is not None else ""
            yield Problem(
                code=ProblemCode.UNKNOWN_ROLE,
                place=_place(rule),
                text=f"unknown role {role!r}{hint}",
            )
    for role in sorted((machine.roles or set()) - used):
        yield Problem(code=ProblemCode.UNUSED_ROLE, place=f"role {role!r}", text="no rule names it")


def _guards(machine: Machine) -> Iterator[Problem]:
    if machine.guards is None:
        return
    used = {
        part.name for rule in machine.rules for guard in rule.all_guards for part in _parts(guard)
    }
    for name in sorted(machine.guards - used):
        yield Problem(
            code=ProblemCode.UNUSED_GUARD, place=f"guard {name!r}", text="no rule uses it"
        )


def _parts(guard: Guard) -> Iterator[Guard]:
    yield guard
    for part in guard.parts:
        yield from _parts(part)


def _walk(machine: Machine) -> Iterator[Problem]:
    """What only shows when the wired machine is walked."""
    visited = {machine.configuration(key).state for key in machine.graph}
    fired = {row[3].rule.id for key in machine.graph for row in machine.table[key].values()}
    for state in machine.states:
        if state not in visited:
            yield Problem(
                code=ProblemCode.UNREACHABLE,
                place=f"state {state!r}",
                text=f"no run that begins in {machine.initial!r} can reach it",
            )
    for rule in machine.rules:
        if rule.id not in fired and visited.intersection(rule.source):
            yield Problem(
                code=ProblemCode.NEVER_FIRES,
                place=_place(rule),
                text="no reachable configuration lets it fire",
            )
    leaving = {
        machine.configuration(key).state
        for key, edges in machine.graph.items()
        if any(there != key for _, there in edges)
    }
    stuck = {state for state in visited if not machine.is_outcome(state)} - leaving
    for state in sorted(stuck):
        yield Problem(
            code=ProblemCode.DEAD_END,
            place=f"state {state!r}",
            text="no event leaves it, and it is neither final nor closed",
        )
    yield from _lost(machine, stuck)


def _lost(machine: Machine, stuck: set[str]) -> Iterator[Problem]:
    lost: dict[str, set[str]] = {}
    for key in no_way_out(machine):
        lost.setdefault(machine.configuration(key).state, set()).add(key)
    for state in sorted(lost.keys() - stuck):
        yield Problem(
            code=ProblemCode.NO_WAY_OUT,
            place=f"state {state!r}",
            text="from here no run can reach an outcome",
            path=_run_to(machine, lost[state]),
        )


def _run_to(machine: Machine, keys: set[str]) -> tuple[str, ...]:
    if machine.initial in keys:
        return ()
    run = search(machine, lambda _, __, there: there in keys)
    return tuple(step.event for step in run or ())


def no_way_out(machine: Machine) -> tuple[str, ...]:
    """Reachable configurations from which no outcome can be reached (AG EF outcome fails)."""
    arriving: dict[str, list[str]] = {}
    for key, edges in machine.graph.items():
        for _, there in edges:
            arriving.setdefault(there, []).append(key)
    waiting = [k for k in machine.graph if machine.is_outcome(machine.configuration(k).state)]
    saved = set(waiting)
    while waiting:
        for key in arriving.get(waiting.pop(), ()):
            if key not in saved:
                saved.add(key)
                waiting.append(key)
    return tuple(key for key in machine.graph if key not in saved)
