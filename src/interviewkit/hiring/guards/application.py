"""Guards of the whole application: ending, reopening, going back."""

from datetime import datetime
from typing import Any

from interviewkit.domain import ContractStatus, MedicalOutcome, ReviewConclusion
from interviewkit.hiring.guards.saying import no
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message
from interviewkit.vocabulary import RejectReason, Role

__all__ = [
    "agreement_recorded",
    "back_to",
    "consent_to_reopen",
    "medical_reason_reviewed",
    "names_stage",
    "no_live_offer",
    "not_erased",
    "on_behalf",
    "review_day_is_ahead",
]


_CANDIDATE = Role.CANDIDATE


@guard
def no_live_offer(record: Record) -> Message | None:
    """An offer that was sent or accepted binds; it is taken back before anything else ends."""
    live = record.offer is not None and record.offer.is_live
    return no("no_live_offer") if live else None


@guard
def on_behalf(payload: Any) -> Message | None:
    """Whoever acts for the candidate says so and names the evidence."""
    if payload.by is _CANDIDATE:
        return None
    proven = payload.on_behalf_of is _CANDIDATE and (payload.evidence or "").strip()
    return None if proven else no("on_behalf")


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
