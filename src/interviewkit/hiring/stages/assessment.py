"""An assessment: a task with a deadline. Its score is a fact; people decide what follows."""

from collections.abc import Mapping

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import whole
from interviewkit.hiring.guards import application as app, assessment as g
from interviewkit.hiring.guards.interview import deadline_is_ahead
from interviewkit.machine import REQUIRED, STAY, Exit, Requirement, Rule, Stage
from interviewkit.vocabulary import Role

__all__ = ["AssessmentPolicy", "assessment"]

_OPEN = ("invited", "in_progress")
_DECIDERS = (Role.RECRUITER, Role.HIRING_MANAGER)
_WORKS = (Role.CANDIDATE, Role.SYSTEM, Role.RECRUITER)
_SCORES = (Role.INTERVIEWER, *_DECIDERS)


@frozen(kw_only=True)
class AssessmentPolicy:
    """How a company assesses.

    Attributes:
        attempts: how often a candidate may be given a task in one stage.

    >>> from interviewkit.hiring.stages import AssessmentPolicy, assessment
    >>> assessment(policy=AssessmentPolicy(attempts=1)).id
    'assessment'
    """

    attempts: int = field(default=2, validator=whole)


def assessment(
    id: str = "assessment",
    *,
    requirement: Requirement = REQUIRED,
    policy: AssessmentPolicy | None = None,
    names: Mapping[str, str] | None = None,
) -> Stage:
    """A test or a piece of work, scored by people or by a machine; people decide on it.

    Args:
        id: the stage's id.
        requirement: when the stage has its place.
        policy: limits and times.
        names: how it is called, by language, if not an assessment; see `interview`.

    >>> from interviewkit.hiring.stages import assessment
    >>> assessment().states
    ('inviting', 'invited', 'in_progress', 'awaiting_score', 'deciding', 'lapsed')
    """
    policy = policy or AssessmentPolicy()
    return Stage(
        id=id,
        states=("inviting", *_OPEN, "awaiting_score", "deciding", "lapsed"),
        entry="inviting",
        skippable=("inviting", "lapsed"),
        requirement=requirement,
        names=names or {},
        kind="assessment",
        rules=(*_inviting(id, policy), *_working(id), *_scoring()),
    )


def _inviting(stage: str, policy: AssessmentPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="invite",
            event="assessment_invited",
            source="inviting",
            target="invited",
            roles=_DECIDERS,
            guards=(deadline_is_ahead,),
        ),
        Rule(
            id="invite_again",
            event="assessment_invited",
            source=(*_OPEN, "awaiting_score", "deciding", "lapsed"),
            target="invited",
            roles=_DECIDERS,
            guards=(deadline_is_ahead, g.attempts_left(stage, policy.attempts)),
        ),
        Rule(
            id="extend",
            event="assessment_extended",
            source=_OPEN,
            target=STAY,
            roles=_DECIDERS,
            guards=(g.assessment_prolonged(stage),),
            while_held=True,
        ),
        Rule(
            id="lapse",
            event="assessment_lapsed",
            source=_OPEN,
            target="lapsed",
            roles=(Role.SYSTEM,),
            guards=(g.assessment_over(stage),),
            while_held=True,
        ),
    )


def _working(stage: str) -> tuple[Rule, ...]:
    in_time = g.in_assessment_time(stage)
    return (
        Rule(
            id="start",
            event="assessment_started",
            source="invited",
            target="in_progress",
            roles=_WORKS,
            guards=(in_time, app.on_behalf_unless_system),
            while_held=True,
        ),
        Rule(
            id="submit",
            event="assessment_submitted",
            source=_OPEN,
            target="awaiting_score",
            roles=_WORKS,
            guards=(in_time, app.on_behalf_unless_system),
            while_held=True,
        ),
    )


def _scoring() -> tuple[Rule, ...]:
    return (
        Rule(
            id="score",
            event="assessment_scored",
            source="awaiting_score",
            target="deciding",
            roles=(*_SCORES, Role.SYSTEM),
        ),
        Rule(
            id="correct_score",
            event="assessment_scored",
            source="deciding",
            target=STAY,
            roles=_SCORES,
        ),
        Rule(
            id="defer",
            event="decision_deferred",
            source="deciding",
            target=STAY,
            roles=_DECIDERS,
            guards=(app.review_day_is_ahead,),
        ),
        Rule(
            id="advance",
            event="candidate_advanced",
            source="deciding",
            target=Exit(),
            roles=_DECIDERS,
        ),
    )
