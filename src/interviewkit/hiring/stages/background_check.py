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
_REVIEWS = (*_ASKS, Role.LEGAL)
_RUNNING = ("in_progress", "under_review", "adverse")
_MEANWHILE = "awaiting_more_consent"
"""Further checks wait for consent; those consented to before go on."""
_WAITING = ("requesting", "awaiting_consent", "refused", _MEANWHILE)
"""Where nothing new runs; a finding of an earlier round may still be answered and reviewed."""


def _kinds(kinds: Iterable[str]) -> frozenset[CheckKind]:
    return frozenset(map(CheckKind, kinds))


@frozen(kw_only=True)
class BackgroundPolicy:
    """How a company looks into a candidate's past.

    Attributes:
        required: the checks that must be done; others can be asked for beside them.
        waivable: the checks that may be waived.
        answer: how long a candidate may answer a finding before it can count, in days of the
            calendar. Where working days are the custom, allow for the weekend.

    >>> from interviewkit.domain import CheckKind
    >>> from interviewkit.hiring.stages import BackgroundPolicy
    >>> policy = BackgroundPolicy(required={CheckKind.REFERENCES}, waivable=())
    >>> sorted(policy.required), policy.answer.days
    ([<CheckKind.REFERENCES: 'references'>], 5)
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
        states=(*_WAITING[:3], *_RUNNING, _MEANWHILE),
        entry="requesting",
        requirement=requirement,
        rules=(*_requesting(policy), *_checking(policy), *_reviewing(policy)),
    )


def _requesting(policy: BackgroundPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="request",
            event="background_check_requested",
            source="requesting",
            target="awaiting_consent",
            roles=_ASKS,
            guards=(g.finding_is_kept,),
        ),
        Rule(
            id="request_more",
            event="background_check_requested",
            source=_RUNNING,
            target=_MEANWHILE,
            roles=_ASKS,
            guards=(g.check_can_begin,),
        ),
        Rule(
            id="consent",
            event="background_consent_given",
            source=("awaiting_consent", "refused", _MEANWHILE),
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
        Rule(
            id="refuse_more",
            event="background_consent_refused",
            source=_MEANWHILE,
            target="in_progress",
            branches=((g.refused_was_last(policy.required), Exit()),),
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(app.on_behalf,),
        ),
    )


def _checking(policy: BackgroundPolicy) -> tuple[Rule, ...]:
    last = ((g.last_check(policy.required), Exit()),)
    return (
        Rule(
            id="clear",
            event="background_check_cleared",
            source=(*_RUNNING, _MEANWHILE),
            target=STAY,
            branches=last,
            roles=_REPORTS,
            guards=(g.check_is_open,),
            while_held=True,
        ),
        Rule(
            id="waive",
            event="background_check_waived",
            source=(*_WAITING, *_RUNNING),
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
            guards=(g.check_is_open,),
            while_held=True,
        ),
        Rule(
            id="report_another",
            event="adverse_finding_reported",
            source=("adverse", _MEANWHILE),
            target=STAY,
            roles=_REPORTS,
            guards=(g.check_is_open,),
            while_held=True,
        ),
    )


def _reviewing(policy: BackgroundPolicy) -> tuple[Rule, ...]:
    reviewable = (g.finding_is_under_review, g.candidate_was_heard(policy.answer))
    return (
        Rule(
            id="answer",
            event="adverse_finding_answered",
            source=(*_RUNNING, *_WAITING),
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
            roles=_REVIEWS,
            guards=reviewable,
        ),
        Rule(
            id="review_meanwhile",
            event="adverse_finding_reviewed",
            source=_WAITING,
            target=STAY,
            branches=((g.finding_was_last(policy.required), Exit()),),
            roles=_REVIEWS,
            guards=reviewable,
        ),
    )
