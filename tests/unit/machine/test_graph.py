"""Questions to the graph of a machine."""

import pytest
from tests.unit.machine.building import DOOR, has_key, machine, rule
from tests.unit.machine.test_table import RUN

from interviewkit.errors import UnknownNameError
from interviewkit.machine import STAY, Step, dead_ends, reachable, shortest_path, simple_paths


def events(path):
    """The events of a path."""
    return tuple(step.event for step in path)


class TestReachable:
    def test_it_begins_where_the_machine_does(self):
        """By default everything that a run can reach."""
        assert reachable(DOOR) == set(DOOR.states)

    def test_it_may_begin_elsewhere(self):
        """From the end only the end is reached."""
        assert reachable(DOOR, "gone") == {"gone"}

    def test_it_names_states_and_not_configurations(self):
        """A held state is the state."""
        assert reachable(RUN, "a|held") == {"a", "b", "out", "hired"}

    def test_an_unreachable_start_is_an_error(self):
        """A configuration that no run has has a near match."""
        with pytest.raises(UnknownNameError, match=r"unknown reachable configuration 'a.held'"):
            reachable(RUN, "a.held")


class TestDeadEnds:
    def test_a_sound_machine_has_none(self):
        """Outcomes are ends, and no dead ones."""
        assert dead_ends(DOOR) == ()

    def test_a_state_that_only_stays_is_one(self, unchecked):
        """A state that is left by no event is named."""
        built = unchecked(
            rule("r", "go", "a", "b"), rule("s", "stay", "b", STAY), states=["a", "b"]
        )
        assert dead_ends(built) == ("b",)


class TestShortestPath:
    def test_it_has_every_step(self):
        """Each step has its event and both ends."""
        assert shortest_path(DOOR, "locked", start="open") == (
            Step(event="close", source="open", target="closed"),
            Step(event="lock", source="closed", target="locked"),
        )

    def test_there_already_is_no_step(self):
        """A run that is there needs nothing."""
        assert shortest_path(DOOR, "closed") == ()

    def test_another_configuration_of_the_state_will_do(self):
        """On hold in a state is in that state."""
        assert shortest_path(RUN, "a", start="a|held") == ()

    def test_no_way_is_none(self):
        """What cannot be reached has no path, not an empty one."""
        assert shortest_path(DOOR, "open", start="gone") is None

    def test_an_unknown_goal_is_an_error(self):
        """A goal that is no state has a near match."""
        with pytest.raises(UnknownNameError, match="did you mean 'locked'"):
            shortest_path(DOOR, "loked")

    def test_a_branch_is_a_way(self):
        """A branch that depends on data counts as taken."""
        built = machine(
            rule("r", "go", "a", "b", branches=[(has_key, "z")]), rule("s", "end", "b", "z")
        )
        assert events(shortest_path(built, "z")) == ("go",)


class TestSimplePaths:
    def test_every_path_is_found(self):
        """All ways that meet no configuration twice, and no other."""
        found = {events(path) for path in simple_paths(DOOR, "gone", start="locked")}
        assert found == {("unlock", "remove"), ("unlock", "open", "remove")}

    def test_long_paths_are_left_out(self):
        """No path is longer than asked for."""
        found = [events(p) for p in simple_paths(DOOR, "gone", start="locked", longest=2)]
        assert found == [("unlock", "remove")]

    def test_no_step_is_no_path(self):
        """Without a step there is no path."""
        assert list(simple_paths(DOOR, "gone", longest=0)) == []

    def test_a_path_ends_at_its_first_arrival(self):
        """A path does not go through its goal."""
        assert [events(p) for p in simple_paths(DOOR, "closed", start="open")] == [("close",)]

    def test_an_unknown_goal_is_an_error(self):
        """A goal that is no state has a near match."""
        with pytest.raises(UnknownNameError, match="did you mean 'locked'"):
            next(simple_paths(DOOR, "loked"))
