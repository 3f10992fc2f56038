"""Guards of the whole application: ending, reopening, going back."""

from datetime import datetime
from typing import Any

from interviewkit.domain import (
    CheckStatus,
    ContractStatus,
    MedicalOutcome,
    OfferCondition,
    ReviewConclusion,
)
from interviewkit.hiring.guards.saying import no
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message
from interviewkit.vocabulary import RejectReason, RescindReason, Role

__all__ = [
    "agreement_recorded",
    "back_to",
    "consent_to_reopen",
    "medical_reason_reviewed",
    "names_stage",
    "no_live_offer",
    "not_erased",
    "nothing_awaits_review",
    "on_behalf",
    "on_behalf_unless_system",
    "rescinding_was_reviewed",
    "review_day_is_ahead",
    "unmet_was_reviewed",
]


_CANDIDATE = Role.CANDIDATE


@guard
def no_live_offer(record: Record) -> Message | None:
    """An offer that was sent or accepted binds; it is taken back before anything else ends."""
    live = record.offer is not None and record.offer.is_live
    return no("no_live_offer") if live else None


def _by_candidate(payload: Any) -> Message | None:
    if payload.by is _CANDIDATE:
        return None
    proven = payload.on_behalf_of is _CANDIDATE and (payload.evidence or "").strip()
    return None if proven else no("on_behalf")


@guard
def on_behalf(payload: Any) -> Message | None:
    """Whoever acts for the candidate says so and names the evidence."""
    return _by_candidate(payload)


@guard(name="on_behalf", params=(("unless", str(Role.SYSTEM)),))
def on_behalf_unless_system(payload: Any) -> Message | None:
    """The same where a system may record what the candidate does in it."""
    return None if payload.by is Role.SYSTEM else _by_candidate(payload)


@guard
def agreement_recorded(payload: Any) -> Message | None:
    """What both sides agreed on is written down."""
    return None if (payload.evidence or "").strip() else no("agreement_recorded")


@guard
def medical_reason_reviewed(record: Record, payload: Any) -> Message | None:
    """Nobody is rejected for health reasons unless a person reviewed the result and agreed."""
    if payload.reason is not RejectReason.MEDICAL_UNFIT_REVIEWED:
        return None
    medical = record.medical
    if medical is None or medical.outcome is not MedicalOutcome.UNFIT:
        return no("medical_reason_reviewed")
    agreed = medical.review is ReviewConclusion.NOT_SUITABLE
    return None if agreed else no("medical_reason_reviewed")


def _awaiting_review(record: Record) -> frozenset[OfferCondition]:
    """What a person has to weigh before it may count against the candidate."""
    found = {
        OfferCondition(check.kind)
        for check in record.checks
        if check.status is CheckStatus.ADVERSE and not check.upheld
    }
    if record.medical is not None and record.medical.awaits_review:
        found.add(OfferCondition.MEDICAL_CHECK)
    return frozenset(found)


def _not_before_review(conditions: frozenset[OfferCondition]) -> Message | None:
    labels = tuple(Message.of("label.condition", id=str(one)) for one in sorted(conditions))
    return no("nothing_awaits_review", conditions=labels) if labels else None


@guard
def nothing_awaits_review(record: Record) -> Message | None:
    """Whatever the reason given, nobody is rejected over a finding that no person has reviewed."""
    return _not_before_review(_awaiting_review(record))


_OF_THE_COMPANY = frozenset(
    {RescindReason.BUDGET, RescindReason.RESTRUCTURING, RescindReason.LEGAL}
)


@guard(name="nothing_awaits_review", params=(("unless", tuple(sorted(_OF_THE_COMPANY))),))
def rescinding_was_reviewed(record: Record, payload: Any) -> Message | None:
    """The same of taking an offer back, unless for a reason that lies with the company."""
    if payload.reason in _OF_THE_COMPANY:
        return None
    return _not_before_review(_awaiting_review(record))


@guard(name="nothing_awaits_review", params=(("of", "condition"),))
def unmet_was_reviewed(record: Record, payload: Any) -> Message | None:
    """The same of saying that a condition of the offer is not met."""
    return _not_before_review(_awaiting_review(record) & {payload.condition})


@guard
def not_erased(record: Record) -> Message | None:
    """Erased data cannot come back."""
    return no("not_erased") if record.erased else None


@guard
def consent_to_reopen(record: Record, payload: Any) -> Message | None:
    """After a withdrawal the candidate has to agree."""
    refused = record.withdrawn and not payload.candidate_consents
    return no("consent_to_reopen") if refused else None


@guard
def review_day_is_ahead(payload: Any, at: datetime) -> Message | None:
    """A day on which to look again lies in the future."""
    day = payload.review_on
    return None if day is None or day > at.date() else no("review_day_is_ahead", day=day)


_EXECUTED = (ContractStatus.EXECUTED, ContractStatus.REGISTERED)


def back_to(earlier: tuple[str, ...], after_offer: tuple[str, ...]) -> Guard:
    """The stage named lies earlier, and what binds is undone before it is repeated.

    A live offer is rescinded first, an executed contract annulled.
    """

    def live(record: Record) -> bool:
        return record.offer is not None and record.offer.is_live

    def binds(record: Record) -> bool:
        executed = record.contract is not None and record.contract.status in _EXECUTED
        # Where an offer was made and has fallen, so has what followed from it.
        return executed and (record.offer is None or live(record))

    def possible(record: Record) -> Message | None:
        if binds(record):
            return no("no_executed_contract")
        stuck = live(record) and not set(earlier) & set(after_offer)
        return no("no_live_offer") if stuck else None

    @guard(name="back_to", possible=possible, params=(("earlier", earlier), ("after", after_offer)))
    def check(record: Record, payload: Any) -> Message | None:
        if payload.to not in earlier:
            labels = tuple(Message.of("label.stage", id=stage) for stage in earlier)
            return no("back_to", stages=labels, to=payload.to)
        if live(record) and payload.to not in after_offer:
            return no("no_live_offer")
        return possible(record)

    return check


def names_stage(stage: str) -> Guard:
    """The event names that stage; only used to choose a branch."""

    @guard(name="names_stage", params=(("stage", stage),))
    def check(payload: Any) -> Message | None:
        return None if payload.to == stage else no("names_stage", to=payload.to)

    return check
