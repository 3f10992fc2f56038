"""The checks of a candidate's past: consent first, and a person before any consequence."""

from collections.abc import Iterable
from datetime import timedelta

from interviewkit._attrs import field, frozen
from interviewkit.domain import CheckKind
from interviewkit.hiring.guards import application as app, background as g
from interviewkit.hiring.guards.medical import review_clears
from interviewkit.machine import REQUIRED, STAY, Exit, Requirement, Rule, Stage
from interviewkit.vocabulary import Role

__all__ = ["BackgroundPolicy", "background_check"]

_ASKS = (Role.RECRUITER, Role.HR_ADMIN)
_REPORTS = (*_ASKS, Role.SYSTEM)
_RUNNING = ("in_progress", "under_review", "adverse")


def _kinds(kinds: Iterable[str]) -> frozenset[CheckKind]:
    return frozenset(map(CheckKind, kinds))


@frozen(kw_only=True)
class BackgroundPolicy:
    """How a company looks into a candidate's past.

    Attributes:
        required: the checks that must be done; others can be asked for beside them.
        waivable: the checks that may be waived.
        answer: how long a candidate may answer a finding before it can count.
    """

    required: frozenset[CheckKind] = field(
        default=frozenset({CheckKind.REFERENCES, CheckKind.BACKGROUND_CHECK}), converter=_kinds
    )
    waivable: frozenset[CheckKind] = field(
        default=frozenset({CheckKind.REFERENCES, CheckKind.BACKGROUND_CHECK}), converter=_kinds
    )
    answer: timedelta = timedelta(days=5)


def background_check(
    *, requirement: Requirement = REQUIRED, policy: BackgroundPolicy | None = None
) -> Stage:
    """References, background, right to work: several checks at once, one stage.

    An adverse finding rejects nobody: the candidate is told and may answer, then a person weighs
    it against the work.

    >>> from interviewkit.hiring.stages import background_check
    >>> background_check().entry
    'requesting'
    """
    policy = policy or BackgroundPolicy()
    return Stage(
        id="background_check",
        states=("requesting", "awaiting_consent", "refused", *_RUNNING),
        entry="requesting",
        requirement=requirement,
        rules=(*_requesting(), *_checking(policy), *_reviewing(policy)),
    )


def _requesting() -> tuple[Rule, ...]:
    return (
        Rule(
            id="request",
            event="background_check_requested",
            source="requesting",
            target="awaiting_consent",
            roles=_ASKS,
        ),
        Rule(
            id="request_more",
            event="background_check_requested",
            source=_RUNNING,
            target="awaiting_consent",
            roles=_ASKS,
            guards=(g.check_can_begin,),
        ),
        Rule(
            id="consent",
            event="background_consent_given",
            source=("awaiting_consent", "refused"),
            target="in_progress",
            roles=(Role.CANDIDATE,),
        ),
        Rule(
            id="refuse",
            event="background_consent_refused",
            source="awaiting_consent",
            target="refused",
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(app.on_behalf,),
        ),
    )


def _checking(policy: BackgroundPolicy) -> tuple[Rule, ...]:
    last = ((g.last_check(policy.required), Exit()),)
    opened = g.check_is_open(policy.required)
    return (
        Rule(
            id="clear",
            event="background_check_cleared",
            source=_RUNNING,
            target=STAY,
            branches=last,
            roles=_REPORTS,
            guards=(opened,),
            while_held=True,
        ),
        Rule(
            id="waive",
            event="background_check_waived",
            source=("requesting", "awaiting_consent", "refused", *_RUNNING),
            target=STAY,
            branches=last,
            roles=_ASKS,
            guards=(g.check_may_be_waived(policy.required, policy.waivable),),
        ),
        Rule(
            id="report",
            event="adverse_finding_reported",
            source=("in_progress", "under_review"),
            target="under_review",
            roles=_REPORTS,
            guards=(opened,),
            while_held=True,
        ),
        Rule(
            id="report_another",
            event="adverse_finding_reported",
            source="adverse",
            target=STAY,
            roles=_REPORTS,
            guards=(opened,),
            while_held=True,
        ),
    )


def _reviewing(policy: BackgroundPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="answer",
            event="adverse_finding_answered",
            source=_RUNNING,
            target=STAY,
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(g.finding_awaits_answer, app.on_behalf),
            while_held=True,
        ),
        Rule(
            id="review",
            event="adverse_finding_reviewed",
            source=_RUNNING,
            target="adverse",
            branches=(
                (g.finding_was_last(policy.required), Exit()),
                (g.one_finding, "in_progress"),
                (review_clears, STAY),
            ),
            roles=(*_ASKS, Role.LEGAL),
            guards=(g.finding_is_under_review, g.candidate_was_heard(policy.answer)),
        ),
    )
