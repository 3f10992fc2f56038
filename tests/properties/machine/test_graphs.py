"""Questions to the graph, on every machine, held against searches that are plainly right."""

from typing import Any

import pytest
from hypothesis import given, strategies as st
from tests.properties.machine import naive, strategies as ours

from interviewkit.machine import (
    Machine,
    Rule,
    Step,
    absence,
    can_finish,
    dead_ends,
    precedes,
    reachable,
    requires_guard,
    shortest_path,
    simple_paths,
    verify,
    why_not,
)

LONGEST = 4


def is_run(machine, path, start):
    """Whether the steps follow each other along edges of the graph."""
    here = start
    for step in path:
        if step.source != here or (step.event, step.target) not in machine.graph[here]:
            return False
        here = step.target
    return True


class TestGraph:
    @given(ours.machines())
    def test_it_is_what_a_plain_walk_finds(self, machine):
        """Configurations and edges are those of the interpreter, each edge once."""
        expected = {
            naive.key_of(here): sorted((event, naive.key_of(there)) for event, there in found)
            for here, found in naive.graph(machine).items()
        }
        assert {key: sorted(found) for key, found in machine.graph.items()} == expected

    @given(ours.machines())
    def test_a_sound_machine_has_no_dead_end(self, machine):
        """Every state that is no outcome can be left."""
        assert dead_ends(machine) == ()

    @given(ours.machines())
    def test_reachable_is_what_is_at_some_distance(self, machine):
        """From each configuration the states that a plain search meets can be reached."""
        for here in naive.graph(machine):
            expected = {state for state, *_ in naive.distances(machine, here)}
            assert reachable(machine, naive.key_of(here)) == expected


class TestShortestPath:
    @given(ours.machines())
    def test_it_is_a_shortest_run(self, machine):
        """From each configuration to each state, no plain search finds a shorter way."""
        for here in naive.graph(machine):
            far = naive.distances(machine, here)
            for goal in machine.states:
                least = min((far[there] for there in far if there[0] == goal), default=None)
                path = shortest_path(machine, goal, start=naive.key_of(here))
                assert (None if path is None else len(path)) == least
                assert is_run(machine, path or (), naive.key_of(here))


class TestSimplePaths:
    @given(ours.machines(most=2), st.integers(0, LONGEST))
    def test_they_are_all_and_only_the_simple_ones(self, machine, longest):
        """Each way that meets no configuration twice is found, and found once."""
        for goal in machine.states:
            found = [
                tuple((step.event, step.target) for step in path)
                for path in simple_paths(machine, goal, longest=longest)
            ]
            expected = {
                tuple((event, naive.key_of(there)) for event, there in path)
                for path in naive.simple_paths(machine, goal, longest)
            }
            assert (len(found), set(found)) == (len(expected), expected)


class TestRefusal:
    @given(ours.machines())
    def test_its_way_is_a_shortest_one(self, machine):
        """A refusal for the wrong state shows the fewest events that lead to a right one."""
        plain = naive.graph(machine)
        for here in plain:
            far = naive.distances(machine, here)
            for event in machine.events:
                reasons = why_not(machine, naive.key_of(here), event)
                kinds = {reason.id: reason for reason in reasons}
                reason = kinds.get("refusal.wrong_state") or kinds.get("refusal.closed")
                if reason is not None:
                    goals = [far[there] for there in far if event in dict(plain[there])]
                    path: Any = reason.get("path")
                    assert len(path) == min(goals, default=0)


def names_in(machine, names):
    """Which of these a machine has."""
    return [name for name in names if name in machine.events or name in machine.states]


def happens(step, names):
    """Whether a step is one of the events, or arrives in one of the states."""
    _, event, (state, *_) = step
    return event in names or state in names


def shortest(machine, breaks):
    """The length of the shortest run that breaks a law; None if none up to the bound does."""
    return next((len(run) for run in naive.runs(machine, LONGEST) if breaks(run)), None)


def length(verdict):
    """The length of the counterexample, as far as the enumeration can see; None if it holds."""
    return None if verdict or len(verdict.path) > LONGEST else len(verdict.path)


subjects = st.sampled_from(["f0", "f1", "end_x0", "hold", "tell", "reopen", "s1", "x0", "z"])


class TestLaws:
    @given(ours.machines(most=2), st.lists(subjects, min_size=1, max_size=2))
    def test_absence_is_the_first_run_in_which_it_happens(self, machine, wanted):
        """The verdict is that of every run up to the bound."""
        names = names_in(machine, wanted)
        if names:
            verdict = verify(machine, absence(*names))
            assert length(verdict) == shortest(machine, lambda run: happens(run[-1], names))
            assert is_run(machine, verdict.counterexample, machine.initial)

    @given(ours.machines(most=2), subjects, subjects)
    def test_precedes_is_the_first_run_that_comes_too_early(self, machine, first, then):
        """The verdict is that of every run up to the bound."""
        if len(names_in(machine, {first, then})) < len({first, then}):
            return

        def breaks(run):
            *before, last = run
            _, event, (state, *_) = last
            too_early = event == then or (state == then and event != first)
            return too_early and not any(happens(step, [first]) for step in before)

        verdict = verify(machine, precedes(first, then))
        assert length(verdict) == shortest(machine, breaks)
        assert is_run(machine, verdict.counterexample, machine.initial)

    @given(ours.machines(most=2), st.sampled_from(["f0", "f1", "next"]))
    def test_requires_guard_is_the_first_run_without_it(self, machine, event):
        """The verdict is that of every run up to the bound."""
        if event not in machine.events:
            return

        def holds(guard):
            return guard.name == "is_p" or (
                guard.mode == "all" and any(holds(part) for part in guard.parts)
            )

        def breaks(run):
            (state, *_), name, _ = run[-1]
            rules = [rule for rule in machine.rules if rule.event == name and state in rule.source]
            return name == event and not any(holds(guard) for guard in rules[0].guards)

        verdict = verify(machine, requires_guard(event, "is_p"))
        assert length(verdict) == shortest(machine, breaks)

    @given(ours.machines())
    def test_a_sound_machine_can_always_finish(self, machine):
        """A machine that passed its checks keeps an outcome within reach."""
        assert verify(machine, can_finish()).ok is True


plain_rules = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["u", "v"]), st.sampled_from("abcdz")),
    unique_by=lambda rule: rule[:2],
    max_size=8,
)


def unchecked(drawn):
    """A machine of these rules; the checks would refuse the very ones that break this law."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("interviewkit.machine.check.problems", lambda *args, **kwargs: ())
        return Machine(
            id="m",
            version="1",
            initial="a",
            final={"z"},
            states=tuple("abcdz"),
            rules=[
                Rule(id=str(n), event=event, source=source, target=target, roles={"*"})
                for n, (source, event, target) in enumerate(drawn)
            ],
        )


class TestCanFinish:
    @given(plain_rules)
    def test_it_is_the_nearest_configuration_that_is_lost(self, drawn):
        """On machines that no check has seen, the counterexample is the shortest way into loss."""
        machine = unchecked(drawn)
        far = naive.distances(machine, naive.begin(machine))
        lost = [
            far[here]
            for here in far
            if all(there[0] != "z" for there in naive.distances(machine, here))
        ]
        verdict = verify(machine, can_finish())
        assert (None if verdict else len(verdict.path)) == min(lost, default=None)
        assert is_run(machine, verdict.counterexample, "a")
        assert all(isinstance(step, Step) for step in verdict.counterexample)
