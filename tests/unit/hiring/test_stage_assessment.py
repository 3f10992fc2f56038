"""The assessment: a task with a deadline, handed in by the candidate, decided on by people."""

from datetime import timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring import stages
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.vocabulary import Role

DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
WORK = (ik.AssessmentStarted, ik.AssessmentSubmitted)


def reasons(messages):
    """The ids of some messages."""
    return [message.id for message in messages]


@pytest.fixture(scope="module")
def process():
    """A process that begins with an assessment."""
    parts = (stages.assessment(), stages.evaluation(), stages.offer(), stages.onboarding())
    return Pipeline(id="mine", version="1", jurisdiction="id", stages=parts).build()


@pytest.fixture
def at(at_state, process):
    """An application in a state of the assessment."""
    return lambda state: at_state(f"assessment.{state}", process=process)


class TestInviting:
    def test_gives_a_task_and_a_deadline(self, at):
        """Both are on record, as the first attempt."""
        attempt = at("invited").record.assessment("assessment")
        assert (attempt.number, attempt.task, attempt.status) == (1, "a small program", "invited")

    def test_needs_a_deadline_ahead(self, at, coming):
        """Nobody is given a task whose time is over."""
        app = at("inviting")
        event = coming(app, ik.AssessmentInvited, deadline=app.since)
        assert reasons(app.decide(event).reasons) == ["guard.deadline_is_ahead"]

    @pytest.mark.parametrize(
        "state", ["invited", "in_progress", "awaiting_score", "deciding", "lapsed"]
    )
    def test_again_is_another_attempt(self, state, at, then):
        """The earlier one stays on record as it was."""
        before = at(state)
        app = then(before, ik.AssessmentInvited)
        first, second = app.record.assessments
        assert (app.state, second.number, first) == (
            "assessment.invited",
            2,
            before.record.assessment("assessment"),
        )

    def test_ends_after_the_last_attempt(self, at, then):
        """By default there are two."""
        app = then(at("lapsed"), ik.AssessmentInvited)
        assert reasons(app.why_not(ik.AssessmentInvited)) == ["guard.attempts_left"]

    def test_as_often_as_the_policy_says(self, at_state, then):
        """A company may give a task once only."""
        once = stages.assessment(policy=stages.AssessmentPolicy(attempts=1))
        parts = (once, stages.evaluation(), stages.offer(), stages.onboarding())
        built = Pipeline(id="mine", version="2", jurisdiction="id", stages=parts).build()
        app = at_state("assessment.invited", process=built)
        assert reasons(app.why_not(ik.AssessmentInvited)) == ["guard.attempts_left"]


class TestWorking:
    def test_is_for_the_candidate_the_system_and_the_recruiter(self, at):
        """The candidate works; the others may record it."""
        app = at("invited")
        may = {role for role in Role if {*WORK} & set(app.allowed(by=role))}
        assert may == {Role.CANDIDATE, Role.SYSTEM, Role.RECRUITER}

    @pytest.mark.parametrize("cls", WORK)
    @pytest.mark.parametrize(
        ("by", "whose", "evidence", "expected"),
        [
            ("candidate", None, None, []),
            ("system", None, None, []),
            ("recruiter", "candidate", "an e-mail", []),
            ("recruiter", "candidate", None, ["guard.on_behalf"]),
            ("recruiter", None, "an e-mail", ["guard.on_behalf"]),
        ],
    )
    def test_is_recorded_with_evidence(self, cls, by, whose, evidence, expected, at, coming):
        """A person who records it says for whom and how it is known; a system need not."""
        app = at("invited")
        event = coming(app, cls, by=by, on_behalf_of=whose, evidence=evidence)
        verdict = app.decide(event)
        assert ([] if verdict else reasons(verdict.reasons)) == expected

    def test_needs_no_beginning(self, at, then):
        """Who hands in has begun."""
        app = then(at("invited"), ik.AssessmentSubmitted)
        assert (app.state, app.record.assessment("assessment").status) == (
            "assessment.awaiting_score",
            "submitted",
        )

    def test_goes_on_while_on_hold(self, at, then):
        """A pause does not stop the clock, so it does not stop the work."""
        app = then(at("invited"), ik.ApplicationHeld)
        app = then(then(app, ik.AssessmentStarted), ik.AssessmentSubmitted)
        assert (app.state, app.on_hold) == ("assessment.awaiting_score", True)

    def test_is_not_scored_on_hold(self, at, then):
        """The pause is the company's."""
        app = then(at("awaiting_score"), ik.ApplicationHeld)
        assert reasons(app.why_not(ik.AssessmentScored)) == ["refusal.on_hold"]

    def test_ends_with_the_deadline(self, at, coming):
        """The last instant is in time, the next one is not."""
        app = at("in_progress")
        deadline = app.record.assessment("assessment").deadline
        answers = [
            bool(app.decide(coming(app, ik.AssessmentSubmitted, at=deadline + late)))
            for late in (timedelta(0), TICK)
        ]
        assert answers == [True, False]

    @pytest.mark.parametrize("state", ["invited", "in_progress"])
    def test_lapses_after_the_deadline(self, state, at, then):
        """On hold, too; and a lapse rejects nobody."""
        app = then(then(at(state), ik.ApplicationHeld), ik.AssessmentLapsed, after=3 * DAY)
        assert (app.state, app.is_terminal, app.record.assessments[-1].status) == (
            "assessment.lapsed",
            False,
            "lapsed",
        )

    def test_is_given_more_time(self, at, then):
        """The new deadline is the one that counts."""
        app = at("in_progress")
        later = app.since + 9 * DAY
        app = then(app, ik.AssessmentExtended, deadline=later)
        assert (app.state, app.record.assessment("assessment").deadline) == (
            "assessment.in_progress",
            later,
        )


class TestScoring:
    def test_decides_nothing(self, at, then):
        """Whatever the points, people decide."""
        app = then(at("awaiting_score"), ik.AssessmentScored, points=0)
        assert (app.state, app.is_terminal) == ("assessment.deciding", False)

    def test_is_not_seen_by_the_candidate(self, at):
        """The candidate sees that the work was handed in."""
        attempt = at("deciding").as_seen_by(Role.CANDIDATE).record.assessment("assessment")
        assert (attempt.status, attempt.points, attempt.out_of) == ("submitted", None, None)

    def test_is_corrected_by_people(self, at):
        """A system scores once; a person may correct it."""
        app = at("deciding")
        may = {role for role in Role if ik.AssessmentScored in app.allowed(by=role)}
        assert may == {Role.INTERVIEWER, Role.RECRUITER, Role.HIRING_MANAGER}

    def test_a_correction_replaces_the_points(self, at, then):
        """Of the same attempt."""
        app = then(at("deciding"), ik.AssessmentScored, points=19)
        (attempt,) = app.record.assessments
        assert (attempt.points, attempt.out_of) == (19, 20)

    def test_leads_on_by_a_decision(self, at, then):
        """Advanced, or deferred and still there."""
        app = at("deciding")
        ends = [then(app, cls).state for cls in (ik.CandidateAdvanced, ik.DecisionDeferred)]
        assert ends == ["evaluation.collecting", "assessment.deciding"]
