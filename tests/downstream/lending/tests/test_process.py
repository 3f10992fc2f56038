"""The process: its laws, and what a mistake in it looks like."""

from dataclasses import replace

import pytest
from attrs import evolve
from interviewkit import DefinitionError
from interviewkit.machine import Rule, diff, from_dict, reachable, shortest_path, to_dict, verify

from lending import LAWS, Event, Policy, Role, process
from lending.guards import below_limit, due_soon_enough, is_trained, renewals_left

USUAL = Policy()
STRICT = replace(USUAL, most_things=1, most_renewals=0, most_days=2)


@pytest.mark.parametrize("policy", [USUAL, STRICT])
@pytest.mark.parametrize("law", LAWS, ids=str)
def test_each_law_holds(policy, law):
    """Under every policy; a law that does not hold shows a run that breaks it."""
    verdict = verify(process(policy), law)
    assert verdict.ok, verdict.path


def test_a_law_that_is_broken_shows_how():
    """A thing that nobody has found broken could be scrapped."""
    machine = process(USUAL)
    (law,) = (law for law in LAWS if "scrapped" in law.names)
    unseen = Rule(
        id="give_up", event=Event.LOST, source="shelf", target="scrapped", roles={Role.DESK}
    )
    verdict = verify(evolve(machine, rules=(*machine.rules, unseen)), law)
    assert verdict.path == ("lost",)


def test_every_state_is_reached():
    """By some run from the shelf; the shortest to the end of a thing has two steps."""
    machine = process(USUAL)
    assert reachable(machine) == {*machine.states}
    assert [step.event for step in shortest_path(machine, "scrapped") or ()] == [
        "found_broken",
        "scrapped",
    ]


def test_every_event_has_a_rule():
    """And every rule an event that somebody can send."""
    assert process(USUAL).events == {*Event}


def test_policies_differ_in_parameters_alone():
    """So the comparison of two names the rules whose guards have other numbers."""
    changes = diff(process(USUAL), process(STRICT))
    assert sorted({change.name for change in changes}) == ["lend", "renew"]


def test_the_rules_are_data():
    """Written out and read back with our own guards, they are the same machine."""
    guards = {
        "is_trained": is_trained,
        "below_limit": below_limit,
        "renewals_left": renewals_left,
        "due_soon_enough": due_soon_enough,
    }
    machine = process(USUAL)
    assert from_dict(to_dict(machine), guards=guards) == machine


def test_a_misspelt_state_is_told_at_once():
    """Before anything runs, with the near match."""
    machine = process(USUAL)
    wrong = evolve(machine.rules[0], target="lend")
    with pytest.raises(DefinitionError, match="did you mean 'lent'"):
        evolve(machine, rules=(wrong, *machine.rules[1:]))
