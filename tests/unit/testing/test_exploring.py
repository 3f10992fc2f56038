"""`explore`: an application in each state and after each rule, without hypothesis."""

import gc
import weakref

import pytest
from attrs import evolve

import interviewkit as ik
from interviewkit import testing
from interviewkit.machine import Rule

TRAINEE = ik.Position(title="Trainee", level="intern", employment="internship")


def with_onboarding(*, states=(), rules=()):
    """The intern's process with further states and rules of its last stage."""
    pipeline = ik.processes["id-intern"].pipeline
    *stages, onboarding = pipeline.stages
    changed = evolve(
        onboarding,
        states=(*onboarding.states, *states),
        rules=(*onboarding.rules, *rules),
    )
    return ik.Process(evolve(pipeline, stages=(*stages, changed)))


def rule(id, source, target, by="nobody"):
    """A rule that by default nobody can use."""
    return Rule(id=id, event="recheck_lapsed", source=source, target=target, roles={by})


@pytest.fixture(scope="module")
def explored():
    """A small company, explored once."""
    return testing.explore("small-company", tries=1)


class TestExplore:
    """Walks through a preset."""

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_preset(self, preset):
        """Every state is visited and every rule fires."""
        explored = testing.explore(preset)
        assert (explored.missing_states, explored.missing_rules) == ((), ())

    def test_each_application_is_in_its_state(self, explored):
        """The mappings hold what their keys say; none is on hold."""
        assert {name: app.state for name, app in explored.states.items()} == {
            name: name for name in explored.machine.states
        }
        assert not any(app.on_hold for app in explored.states.values())

    def test_each_step_is_a_decision(self, explored):
        """A step is an event that was accepted, with the rule that accepted it."""
        for step in explored.steps:
            assert step.before.decide(step.event).rule.id == step.rule
            assert step.before.apply(step.event) == step.after

    def test_the_same_again(self, explored):
        """The same arguments give the same walks."""
        again = testing.explore("small-company", tries=1)
        assert [step.event for step in again.steps] == [step.event for step in explored.steps]

    def test_another_seed(self, explored):
        """Another seed walks in other ways."""
        other = testing.explore("small-company", tries=1, seed=1)
        assert [step.event for step in other.steps] != [step.event for step in explored.steps]

    def test_a_position(self):
        """A position decides which machine is explored."""
        director = ik.Position(title="Director", level="director")
        explored = testing.explore("id", director, tries=0)
        assert "executive_interview.deciding" in explored.states

    def test_a_rule_that_never_fires(self):
        """A rule that nobody can use is the only one that is missing."""
        process = with_onboarding(rules=[rule("never", "preparing", "preparing")])
        explored = testing.explore(process, TRAINEE, tries=3)
        assert (explored.missing_states, explored.missing_rules) == ((), ("onboarding.never",))

    def test_a_state_that_no_data_reaches(self):
        """A state to which only such a rule leads is missing, and so is the way on from it."""
        process = with_onboarding(
            states=["nowhere"],
            rules=[
                rule("never", "preparing", "nowhere"),
                rule("nor_back", "nowhere", "preparing", by="recruiter"),
            ],
        )
        explored = testing.explore(process, TRAINEE, tries=1)
        assert explored.missing_states == ("onboarding.nowhere",)
        assert {"onboarding.never", "onboarding.nor_back"} <= {*explored.missing_rules}


class TestMemory:
    """What is remembered of a process."""

    def test_a_process_is_let_go(self):
        """A process of one's own is not kept by what was made of it."""
        process = ik.Process(ik.processes["small-company"].pipeline)
        testing.explore(process, tries=0)
        alive = weakref.ref(process)
        del process
        gc.collect()
        assert alive() is None
