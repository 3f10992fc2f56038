"""What may happen in any stage: pausing, ending, disclosing, reopening, going back."""

from collections.abc import Iterable

from interviewkit.domain import CheckKind, OfferCondition
from interviewkit.hiring.guards import application as g
from interviewkit.hiring.guards.offer import nothing_depends_on
from interviewkit.hiring.record import EVALUATION
from interviewkit.machine import (
    ORIGIN,
    Effect,
    Enter,
    Guard,
    Overlay,
    Scope,
    SendBack,
)
from interviewkit.vocabulary import Role

__all__ = ["ENDINGS", "HIRED", "OUTCOMES", "overlays"]

HIRED = "outcome.hired"
ENDINGS = (
    "outcome.rejected",
    "outcome.withdrawn",
    "outcome.closed",
    "outcome.did_not_start",
)
OUTCOMES = (HIRED, *ENDINGS)

_HR = (Role.RECRUITER, Role.HR_ADMIN)
_LAST = ("onboarding",)


def overlays(stages: Iterable[str]) -> tuple[Overlay | SendBack, ...]:
    """The overlays for a process with these stages, in their order.

    >>> from interviewkit.hiring.stages import overlays
    >>> [overlay.id for overlay in overlays(["evaluation", "offer"])][:2]
    ['hold', 'resume']
    """
    order = tuple(stages)
    return (
        *_pausing(),
        *_ending(),
        *_after_the_end(),
        *_going_back(order),
        *_SKIPS,
        *_CHANGES,
    )


def _pausing() -> tuple[Overlay, ...]:
    roles = (Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN)
    return (
        Overlay(
            id="hold",
            event="application_held",
            roles=roles,
            guards=(g.review_day_is_ahead,),
            effect=Effect.HOLD,
        ),
        Overlay(
            id="resume",
            event="application_resumed",
            roles=roles,
            effect=Effect.RESUME,
            while_held=True,
        ),
    )


def _ending() -> tuple[Overlay, ...]:
    return (
        Overlay(
            id="reject",
            event="application_rejected",
            target="outcome.rejected",
            roles=(Role.RECRUITER, Role.HIRING_MANAGER),
            owners=True,
            guards=(g.no_live_offer, g.medical_reason_reviewed, g.nothing_awaits_review),
            while_held=True,
            without=_LAST,
        ),
        Overlay(
            id="withdraw",
            event="application_withdrawn",
            target="outcome.withdrawn",
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(g.on_behalf,),
            while_held=True,
            effect=Effect.DISCLOSE,
        ),
        Overlay(
            id="close",
            event="application_closed",
            target="outcome.closed",
            roles=(*_HR, Role.SYSTEM),
            guards=(g.no_live_offer,),
            while_held=True,
            without=_LAST,
        ),
    )


def _after_the_end() -> tuple[Overlay, ...]:
    return (
        Overlay(
            id="disclose",
            event="outcome_disclosed",
            roles=(Role.RECRUITER, Role.SYSTEM),
            scope=Scope.CLOSED,
            outcomes=("outcome.rejected", "outcome.closed"),
            effect=Effect.DISCLOSE,
        ),
        Overlay(
            id="reopen",
            event="application_reopened",
            target=ORIGIN,
            roles=_HR,
            guards=(g.not_erased, g.consent_to_reopen),
            scope=Scope.CLOSED,
            outcomes=ENDINGS,
        ),
        Overlay(
            id="erase",
            event="personal_data_erased",
            roles=(Role.HR_ADMIN, Role.SYSTEM),
            guards=(g.not_erased,),
            scope=Scope.CLOSED,
        ),
    )


def _going_back(order: tuple[str, ...]) -> tuple[Overlay | SendBack, ...]:
    after_offer = order[order.index("offer") + 1 :] if "offer" in order else ()
    before = order[: order.index(EVALUATION)] if EVALUATION in order else ()

    def among(earlier: tuple[str, ...]) -> Guard:
        return g.back_to(earlier, after_offer)

    return (
        Overlay(
            id="reevaluate",
            event="reevaluation_requested",
            target=Enter(EVALUATION),
            roles=(Role.RECRUITER, Role.HIRING_MANAGER),
            guards=(g.no_live_offer,),
            without=(*before, EVALUATION, "contract", *_LAST),
        ),
        SendBack(
            id="send_back",
            event="sent_back",
            roles=_HR,
            stages=order,
            targets=[stage for stage in order if stage not in (EVALUATION, *_LAST)],
            among=among,
            choose=g.names_stage,
        ),
    )


_DEPENDING = {
    "medical_checkup": (OfferCondition.MEDICAL_CHECK,),
    "background_check": tuple(OfferCondition(kind) for kind in CheckKind),
}
"""The stages on whose results an offer may depend, and by which conditions."""
_SKIPS = (
    Overlay(
        id="skip",
        event="stage_skipped",
        roles=_HR,
        scope=Scope.OPTIONAL,
        without=_DEPENDING,
    ),
    *(
        Overlay(
            id="skip",
            event="stage_skipped",
            roles=_HR,
            guards=(nothing_depends_on(conditions),),
            scope=Scope.OPTIONAL,
            stages=(stage,),
        )
        for stage, conditions in _DEPENDING.items()
    ),
)
_CHANGES = (
    Overlay(
        id="change_process",
        event="process_changed",
        roles=(Role.HR_ADMIN, Role.SYSTEM),
        while_held=True,
    ),
    Overlay(
        id="change_process_after_the_end",
        event="process_changed",
        roles=(Role.HR_ADMIN, Role.SYSTEM),
        scope=Scope.CLOSED,
    ),
)
"""A note, wherever the application is: it leaves everything as it is."""
