"""Laws of applications, on many applications of every preset."""

import pickle
from collections.abc import Iterator
from datetime import timedelta
from random import Random

import pytest
from tests.properties.hiring.hiring_interpreter import Interpreter

import interviewkit as ik
from interviewkit.testing.choices import SIMPLEST
from interviewkit.testing.sending import accepted_event, accepted_events, made

CANDIDATE = ik.Role.CANDIDATE
CONDITIONS = {str(condition) for condition in ik.OfferCondition}
PAPERS = CONDITIONS - {"medical_check"}
WAITING = "offer.accepted_conditionally"


def kind_of(app: ik.Application) -> tuple:
    """What makes applications worth asking apart."""
    live = app.record.offer is not None and app.record.offer.is_live
    return app.key, live, len(app.record.current_cards(app.stage))


@pytest.fixture(scope="module")
def applications(explored) -> list[ik.Application]:
    """Many applications, no two of them of one kind."""
    every = {kind_of(step.after): step.after for step in explored.steps}
    return Random(1).sample(list(every.values()), k=min(150, len(every)))


@pytest.fixture(scope="module")
def some(applications) -> list[ik.Application]:
    """A few of them, for what takes long to ask of each."""
    return applications[:15]


def ways(app: ik.Application) -> Iterator[tuple[type[ik.Event], ik.Role]]:
    """What each role may do."""
    for role in ik.Role:
        for cls in app.allowed(by=role):
            yield cls, role


def settled_later(machine) -> set[str]:
    """The conditions that a stage after the offer settles, read off the rule that accepts one.

    Where an accepted offer never waits for its conditions, later stages settle all of them.
    """
    if WAITING not in machine.states:
        return CONDITIONS
    for rule in machine.rules:
        for branch in rule.branches:
            if branch.guard.name == "conditions_are_open":
                return set(dict(branch.guard.params)["settled_later"])
    return set()


def beyond_data(machine) -> tuple[set[str], set[str]]:
    """The states and rules to which no data leads, by what the offer's policy settles later."""
    later = settled_later(machine)
    states = {WAITING} if later >= CONDITIONS else set()
    rules = {rule.id for rule in machine.rules if set(rule.source) <= states}
    if not later & PAPERS:
        rules |= {"offer.meet_condition_later", "offer.fail_condition_later"}
    return states & set(machine.states), rules & {rule.id for rule in machine.rules}


class TestWalks:
    """Walking a process."""

    def test_every_state_is_reached(self, explored):
        """Every state, outcomes included, is visited; but for those that data rules out."""
        states, _ = beyond_data(explored.machine)
        assert states == set(explored.missing_states)

    def test_every_rule_fires(self, explored):
        """There is a run for every rule; but for those that data rules out."""
        _, rules = beyond_data(explored.machine)
        assert rules == set(explored.missing_rules)

    def test_the_interpreter_goes_the_same_ways(self, explored):
        """Each step leads where an interpreter that shares no code says."""
        where: dict[int, Interpreter] = {}
        for step in explored.steps:
            at = where.get(id(step.before)) or Interpreter.beginning(explored.machine)
            expected = at.expects(step.before, step.event)
            assert expected is not None, f"{step.event} at {step.before.key} is refused"
            assert expected.keys() == (step.after.key, step.after._shown)
            where[id(step.after)] = expected


class TestQuestions:
    """`allowed`, `why_not` and `decide` answer from one table."""

    def test_allowed_and_why_not_agree(self, some):
        """An event is allowed to a role exactly where nothing speaks against it."""
        for app in some:
            for role in ik.Role:
                allowed = set(app.allowed(by=role))
                free = {cls for cls in ik.events.EVENTS.values() if not app.why_not(cls, by=role)}
                assert free == allowed, (app, role)

    def test_what_is_allowed_can_be_done(self, applications):
        """Where nothing speaks against an event, some event of that class is accepted."""
        for app in applications:
            for cls, role in ways(app):
                assert accepted_event(app, cls, role, SIMPLEST) is not None, (app, role, cls)

    def test_what_is_not_allowed_is_refused_with_reasons(self, some):
        """Every state x event x role is allowed or explained, and refusing changes nothing."""
        for app in some:
            before = (app.events, app.record, app.key)
            for role in ik.Role:
                allowed = set(app.allowed(by=role))
                for cls in ik.events.EVENTS.values():
                    if cls in allowed or cls is ik.ApplicationOpened:
                        continue
                    event = made(app, (cls, role), app.since, SIMPLEST)
                    assert event is not None
                    refused = app.decide(event)
                    assert not refused, (app, event)
                    assert len(refused.reasons) > 0
                    asked = {r.id for r in app.why_not(cls, by=role) if r.id.startswith("refusal")}
                    assert asked <= {reason.id for reason in refused.reasons}
            assert before == (app.events, app.record, app.key)

    def test_a_fact_more_never_allows_more(self, applications):
        """Naming the time can only rule events out."""
        for app in applications:
            at = app.since + timedelta(hours=1)
            assert set(app.allowed(at=at)) <= set(app.allowed())


class TestHistory:
    """An application is its events."""

    def test_replaying_gives_the_same_value(self, applications):
        """The fold of the events is the application."""
        for app in applications:
            again = ik.Application.replay(app.process, app.id, app.events)
            assert (app, app.record, app._shown) == (again, again.record, again._shown)

    def test_pickling_gives_the_same_value(self, some):
        """A pickle holds the process's id and the events, and gives the application back."""
        for app in some:
            again = pickle.loads(pickle.dumps(app))
            assert (app, app.record) == (again, again.record)

    def test_the_view_is_a_version_of_its_own(self, applications):
        """It counts what was disclosed, and no scorecard is among it."""
        for app in applications:
            view = app.as_seen_by(CANDIDATE)
            assert view.version == len(view.events) <= app.version
            assert view.record.cards == ()

    def test_hold_then_resume_is_identity_but_for_time(self, applications):
        """A pause leaves state and record as they were."""
        for app in applications:
            hold = accepted_event(app, ik.ApplicationHeld, ik.Role.HR_ADMIN, SIMPLEST)
            if hold is not None:
                held = app.apply(hold[0])
                assert (True, app.state) == (held.on_hold, held.state)
                resume = accepted_event(held, ik.ApplicationResumed, ik.Role.HR_ADMIN, SIMPLEST)
                assert resume is not None
                back = held.apply(resume[0])
                assert (app.key, app.record) == (back.key, back.record)


class TestCandidate:
    """What the candidate sees."""

    def test_a_hidden_event_changes_nothing_for_the_candidate(self, some):
        """Neither what is shown nor what can be done tells of an event that is not disclosed."""
        for app in some:
            for cls, role in ways(app):
                if cls.visible or cls is ik.PersonalDataErased:
                    continue
                for event, _ in accepted_events(app, cls, role):
                    after = app.apply(event)
                    mine, later = app.as_seen_by(CANDIDATE), after.as_seen_by(CANDIDATE)
                    now = after.since  # the candidate has a clock, too
                    before, then = mine.allowed(at=now), later.allowed(at=now)
                    assert (mine, set(before)) == (later, set(then)), cls

    def test_undoing_what_was_never_told_leaves_no_trace(self, applications):
        """A rejection that is reopened before it is disclosed was never there."""
        for app in applications:
            reject = accepted_event(app, ik.ApplicationRejected, ik.Role.RECRUITER, SIMPLEST)
            if reject is None:
                continue
            rejected = app.apply(reject[0])
            reopen = accepted_event(rejected, ik.ApplicationReopened, ik.Role.RECRUITER, SIMPLEST)
            assert reopen is not None
            back = rejected.apply(reopen[0])
            assert app.state == back.state
            assert app.as_seen_by(CANDIDATE) == back.as_seen_by(CANDIDATE)
            now = back.since  # the candidate has a clock, too
            assert app.allowed(by=CANDIDATE, at=now) == back.allowed(by=CANDIDATE, at=now)
