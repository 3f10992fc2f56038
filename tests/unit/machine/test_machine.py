"""Machines: construction, identity and the digest of their structure."""

import os
import pickle
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from tests.unit.machine.building import DOOR, has_key, is_adult, machine, older_than, rule

import interviewkit
from interviewkit._attrs import evolve
from interviewkit.errors import DefinitionError
from interviewkit.machine import (
    STAY,
    Configuration,
    Effect,
    all_of,
    any_of,
    decide,
    guard,
    to_dict,
)
from interviewkit.messages import Message

HASHED = """
from interviewkit.machine import Machine, Rule
names = [f"s{n}" for n in range(9)]
rules = [
    Rule(id=f"r{n}", event="go", source=names[n], target=names[n + 1], roles=names)
    for n in range(8)
]
print(Machine(id="m", version="1", initial="s0", final={"s8"}, rules=rules).structure_hash)
"""
TO_B, TO_Z = rule("to_b", "go", "a", "b"), rule("to_z", "go", "b", "z")


def hashed_in_another_run(seed):
    """The digest that a process with another order of sets computes."""
    source = str(Path(interviewkit.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", HASHED],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


class TestMachine:
    def test_its_states_are_found(self):
        """Without a list the states are the initial one, the sources and the outcomes."""
        assert machine(TO_Z, TO_B).states == ("a", "b", "z")

    def test_its_states_may_be_listed(self):
        """A list of states keeps its order."""
        assert machine(TO_B, TO_Z, states=["z", "b", "a"]).states == ("z", "b", "a")

    def test_its_events_are_those_of_the_rules(self):
        """An event exists when a rule has it."""
        assert DOOR.events == {"open", "close", "lock", "unlock", "remove"}

    @pytest.mark.parametrize(
        ("state", "outcome"), [("a", False), ("z", True), ("y", True), ("nowhere", False)]
    )
    def test_outcomes_are_final_or_closed(self, state, outcome):
        """Both kinds of ending are outcomes."""
        built = machine(rule("r", "go", "a", "z"), rule("s", "stop", "a", "y"), closed={"y"})
        assert built.is_outcome(state) is outcome

    def test_it_may_begin_in_an_outcome(self):
        """A machine without rules is a machine."""
        assert machine(initial="z").graph == {"z": ()}

    def test_its_graph_has_both_ways_of_a_branch(self):
        """Where the target depends on data the graph has every target, once."""
        branches = [(is_adult, "z"), (has_key, "a")]
        built = machine(rule("r", "go", "a", "z", branches=branches))
        assert built.graph == {"a": (("go", "z"), ("go", "a")), "z": ()}

    def test_its_graph_has_reachable_configurations_only(self):
        """An outcome that cannot be reopened remembers nothing, and is there once."""
        hold = rule("h", "hold", "a", STAY, effect=Effect.HOLD)
        built = machine(hold, rule("r", "go", "a", "z", while_held=True))
        assert built.graph == {
            "a": (("hold", "a|held"), ("go", "z")),
            "a|held": (("go", "z"),),
            "z": (),
        }

    def test_its_configurations_are_parsed_once(self):
        """A key is the same object each time."""
        found = DOOR.configuration("open")
        assert found == Configuration(state="open")
        assert DOOR.configuration("open") is found

    def test_what_is_cached_is_built_once(self):
        """A second question about the same name builds nothing."""
        built = machine(TO_B, TO_Z)
        assert [built.cached("n", lambda: 1), built.cached("n", lambda: 2)] == [1, 1]

    def test_it_refuses_every_mistake_at_once(self):
        """The error holds all problems, not the first."""
        with pytest.raises(DefinitionError, match="machine 'm' has 2 problems"):
            machine(rule("r", "go", "a", "z", ()), rule("r", "stop", "a", "z"))

    def test_its_repr_is_short(self):
        """The repr counts the rules."""
        assert repr(machine(TO_B, TO_Z)) == (
            "Machine(id='m', version='1', initial='a', rules=<2 rules>)"
        )


class TestIdentity:
    def test_equal_definitions_are_equal(self):
        """A machine is a value: equal ones hash alike, asked before or not."""
        one, two = machine(TO_B, TO_Z), machine(TO_B, TO_Z)
        assert one.graph
        assert {one, two} == {two}

    def test_it_pickles(self):
        """A machine travels without its table and decides as before."""
        assert decide(DOOR, "closed", "lock", role="owner", facts={"key": True})
        again = pickle.loads(pickle.dumps(DOOR))
        assert again == DOOR
        assert decide(again, "closed", "lock", role="owner", facts={"key": True}).target == "locked"

    def test_it_pickles_without_the_table(self):
        """What was compiled on the way is left at home."""
        fresh = machine(TO_B, TO_Z)
        before = pickle.dumps(fresh)
        assert fresh.structure_hash
        assert fresh.graph
        assert pickle.dumps(fresh) == before


class TestStructureHash:
    def test_it_is_the_same_in_every_run(self):
        """The order that a run gives to its sets makes no difference."""
        assert hashed_in_another_run("1") == hashed_in_another_run("2")

    def test_it_has_64_digits(self):
        """The digest is a SHA-256 in hexadecimal."""
        digest = DOOR.structure_hash
        assert (len(digest), set(digest) <= set("0123456789abcdef")) == (64, True)

    def test_the_order_of_rules_makes_no_difference(self):
        """Rules are told apart by their ids."""
        one = machine(TO_B, TO_Z, states=["a", "b", "z"])
        assert machine(TO_Z, TO_B, states=["z", "b", "a"]).structure_hash == one.structure_hash

    def test_the_order_of_sources_makes_no_difference(self):
        """A rule's sources are a set in all but name."""
        begin = rule("t", "turn", "a", "b")
        one = machine(begin, rule("r", "go", ("a", "b"), "z"))
        two = machine(begin, rule("r", "go", ("b", "a"), "z"))
        assert one.structure_hash == two.structure_hash

    def test_id_and_version_are_left_out(self):
        """A new name for the same structure changes nothing."""
        renamed = evolve(DOOR, id="gate", version="2")
        assert renamed.structure_hash == DOOR.structure_hash

    @pytest.mark.parametrize(
        "other",
        [
            rule("r2", "go", "a", "z"),
            rule("r", "went", "a", "z"),
            rule("r", "go", "a", "z", {"admin"}),
            rule("r", "go", "a", "z", guards=[has_key]),
            rule("r", "go", "a", "z", guards=[older_than(1)]),
            rule("r", "go", "a", "z", guards=[older_than(2)]),
            rule("r", "go", "a", "z", guards=[all_of(has_key, is_adult)]),
            rule("r", "go", "a", "z", guards=[any_of(has_key, is_adult)]),
            rule("r", "go", "a", "z", branches=[(has_key, STAY)]),
            rule("r", "go", "a", "z", while_held=True),
            rule("r", "go", "a", "z", effect=Effect.DISCLOSE),
        ],
        ids=str,
    )
    def test_what_a_rule_does_makes_a_difference(self, other):
        """Every field of a rule is part of the structure."""
        assert machine(other).structure_hash != machine(rule("r", "go", "a", "z")).structure_hash

    @pytest.mark.parametrize(
        ("param", "plain"),
        [
            (Decimal("1.50"), "1.50"),
            (date(2026, 3, 1), "2026-03-01"),
            (timedelta(minutes=1), 60.0),
            ((1, "x", ("y",)), [1, "x", ["y"]]),
            (Message.of("a.b", on=date(2026, 3, 1)), {"id": "a.b", "params": {"on": "2026-03-01"}}),
        ],
        ids=str,
    )
    def test_every_parameter_becomes_plain(self, param, plain):
        """A guard may be built with anything that a message can hold."""
        made = guard(name="g", params=(("p", param),))(lambda age: None)
        built = machine(rule("r", "go", "a", "z", guards=[made]))
        assert to_dict(built)["rules"][0]["guards"] == [{"name": "g", "params": {"p": plain}}]
        assert len(built.structure_hash) == 64
