"""The medical check: consent first, an outcome only, and a person before any consequence."""

from datetime import timedelta

from interviewkit._attrs import frozen
from interviewkit.hiring.guards import application as app, medical as g
from interviewkit.hiring.guards.interview import slot_is_ahead
from interviewkit.machine import REQUIRED, STAY, Exit, Guard, Requirement, Rule, Stage, Tail
from interviewkit.vocabulary import Role

__all__ = ["MedicalPolicy", "medical_checkup"]

_STAFF = (Role.RECRUITER, Role.MEDICAL_EXAMINER)
_EXAMINER = (Role.MEDICAL_EXAMINER,)


@frozen(kw_only=True)
class MedicalPolicy:
    """How a company holds medical checks.

    Attributes:
        no_shows: how often a candidate may fail to come.
        longest_wait: how long a temporary unfitness may last before it counts as unfit.
        appeal: how long after a result a second opinion may be asked for.

    >>> from datetime import timedelta
    >>> from interviewkit.hiring.stages import MedicalPolicy
    >>> MedicalPolicy(appeal=timedelta(days=30)).longest_wait.days
    180
    """

    no_shows: int = 2
    longest_wait: timedelta = timedelta(days=180)
    appeal: timedelta = timedelta(days=14)


def medical_checkup(
    *, requirement: Requirement = REQUIRED, policy: MedicalPolicy | None = None
) -> Stage:
    """The medical check before somebody starts work.

    Its appointments and results also work on hold: a recheck is what one is often waiting for.

    >>> from interviewkit.hiring.stages import medical_checkup
    >>> medical_checkup().entry
    'pending'
    """
    policy = policy or MedicalPolicy()
    return Stage(
        id="medical_checkup",
        states=(
            "pending",
            "consented",
            "scheduled",
            "awaiting_result",
            "fit_with_notes",
            "temporarily_unfit",
            "recheck_due",
            "further_tests",
            "unfit",
            "refused",
        ),
        entry="pending",
        requirement=requirement,
        rules=(*_consenting(), *_examining(policy), *_reporting(), *_following_up(policy)),
        tail=(
            Tail(
                id="expire",
                event="medical_expired",
                target=STAY,
                roles=(Role.SYSTEM,),
                guards=(g.validity_passed,),
                while_held=True,
                lasting=True,
            ),
            Tail(
                id="renew",
                event="medical_renewed",
                target=STAY,
                roles=_EXAMINER,
                guards=(g.result_expired, g.valid_day_is_ahead),
                while_held=True,
                lasting=True,
            ),
        ),
    )


def _consenting() -> tuple[Rule, ...]:
    return (
        Rule(
            id="consent",
            event="medical_consent_given",
            source=("pending", "refused"),
            target="consented",
            roles=(Role.CANDIDATE,),
        ),
        Rule(
            id="refuse",
            event="medical_refused",
            source=("pending", "consented", "scheduled"),
            target="refused",
            roles=(Role.CANDIDATE,),
        ),
        Rule(
            id="waive",
            event="medical_waived",
            source=("pending", "refused"),
            target=Exit(),
            roles=(Role.HR_ADMIN, Role.RECRUITER),
        ),
    )


def _examining(policy: MedicalPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="schedule",
            event="medical_scheduled",
            source=("consented", "recheck_due", "further_tests"),
            target="scheduled",
            roles=_STAFF,
            guards=(slot_is_ahead, g.checks_left(policy.no_shows)),
            while_held=True,
        ),
        Rule(
            id="reschedule",
            event="medical_rescheduled",
            source="scheduled",
            target=STAY,
            roles=(Role.RECRUITER, Role.CANDIDATE),
            guards=(slot_is_ahead,),
            while_held=True,
        ),
        Rule(
            id="absent",
            event="medical_no_show_recorded",
            source="scheduled",
            target="consented",
            roles=_STAFF,
            while_held=True,
        ),
        Rule(
            id="attend",
            event="medical_attended",
            source="scheduled",
            target="awaiting_result",
            roles=_STAFF,
            while_held=True,
        ),
    )


def _reporting() -> tuple[Rule, ...]:
    def report(id: str, event: str, target: Exit | str, *guards: Guard) -> Rule:
        return Rule(
            id=id,
            event=event,
            source="awaiting_result",
            target=target,
            roles=_EXAMINER,
            guards=guards,
            while_held=True,
        )

    return (
        report("fit", "medical_fit_reported", Exit(), g.valid_day_is_ahead),
        report(
            "fit_with_notes",
            "medical_fit_with_notes_reported",
            "fit_with_notes",
            g.valid_day_is_ahead,
        ),
        report(
            "temporarily_unfit",
            "medical_temporarily_unfit_reported",
            "temporarily_unfit",
            g.recheck_day_is_ahead,
        ),
        report("unfit", "medical_unfit_reported", "unfit"),
        report("further_tests", "medical_further_tests_reported", "further_tests"),
    )


def _following_up(policy: MedicalPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="accept_notes",
            event="medical_notes_accepted",
            source="fit_with_notes",
            target=Exit(),
            roles=(Role.RECRUITER, Role.HIRING_MANAGER),
        ),
        Rule(
            id="rule_out_accommodation",
            event="accommodation_ruled_out",
            source="fit_with_notes",
            target="unfit",
            roles=(Role.RECRUITER, Role.LEGAL),
        ),
        Rule(
            id="plan_recheck",
            event="recheck_planned",
            source="temporarily_unfit",
            target="recheck_due",
            roles=_STAFF,
            guards=(g.recheck_in_time(policy.longest_wait),),
            while_held=True,
        ),
        Rule(
            id="lapse",
            event="recheck_lapsed",
            source=("temporarily_unfit", "recheck_due"),
            target="unfit",
            roles=(Role.SYSTEM, Role.RECRUITER),
            guards=(g.wait_is_over(policy.longest_wait),),
            while_held=True,
        ),
        Rule(
            id="second_opinion",
            event="second_opinion_requested",
            source="unfit",
            target="consented",
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(g.appeal_is_open(policy.appeal), app.on_behalf),
            while_held=True,
        ),
        Rule(
            id="review",
            event="medical_review_recorded",
            source="unfit",
            target=STAY,
            branches=((g.review_clears, Exit()),),
            roles=(Role.RECRUITER, Role.LEGAL),
        ),
    )
