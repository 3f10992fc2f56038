"""How offers change the record."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import Offer, OfferCondition, OfferStatus
from interviewkit.hiring import events as ev
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS", "alone", "met", "offer_ended"]

_FIRST_OFFER = Offer(version=1)

_with_offer = changer(Record, "offer")
_offer_drafted = changer(Offer, "terms", "drafted_by", "open_conditions")
_offer_approvals = changer(Offer, "approvals")
_offer_sent = changer(Offer, "status", "expires_at")
_offer_status = changer(Offer, "status")

# Read once: on 3.11 an enum's class looks its members up in Python.
_DRAFT, _SENT = OfferStatus.DRAFT, OfferStatus.SENT
_ACCEPTED, _CONDITIONAL = OfferStatus.ACCEPTED, OfferStatus.ACCEPTED_CONDITIONALLY


def _drafted(record: Record, event: ev.OfferDrafted, stage: str) -> Record:
    terms, last = event.terms, record.offer or _FIRST_OFFER
    if last.status is not _DRAFT:
        record = replaced(record, earlier_offers=record.offers)
        last = Offer(version=last.version + 1)
    return _with_offer(record, _offer_drafted(last, terms, event.actor, terms.conditions))


def _submitted_offer(record: Record, event: ev.OfferSubmitted, stage: str) -> Record:
    return _with_offer(record, _offer_approvals(record.offer or _FIRST_OFFER, ()))


def _approved(record: Record, event: ev.OfferApproved, stage: str) -> Record:
    offer = record.offer or _FIRST_OFFER
    if event.actor == offer.drafted_by or event.actor in offer.approvals:
        record = alone(record, event)
    approvals = (*offer.approvals, event.actor or "")
    return _with_offer(record, _offer_approvals(offer, approvals))


def alone(record: Record, event: ev.Event) -> Record:
    """The record, with a note that one person did what two should do."""
    return replaced(record, single_handed=(*record.single_handed, event.id))


def _back_to_draft(record: Record, event: ev.Event, stage: str) -> Record:
    offer = record.offer or _FIRST_OFFER
    return _with_offer(record, _offer_approvals(_offer_status(offer, _DRAFT), ()))


def _sent(record: Record, event: ev.OfferSent | ev.OfferExtended, stage: str) -> Record:
    return _with_offer(record, _offer_sent(record.offer or _FIRST_OFFER, _SENT, event.expires_at))


def _countered(record: Record, event: ev.OfferCountered, stage: str) -> Record:
    return _with_offer(record, replaced(record.offer or _FIRST_OFFER, countered=event.items))


def _offer(status: OfferStatus) -> Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return offer_ended(record, status)

    return change


def _cancelled(record: Record, event: ev.OfferCancelled, stage: str) -> Record:
    """Only a draft can be given up; how an earlier version ended stays on record."""
    draft = record.offer is not None and record.offer.status is _DRAFT
    return offer_ended(record, OfferStatus.CANCELLED) if draft else record


def offer_ended(record: Record, status: OfferStatus) -> Record:
    """The record with the latest offer ended in that way; unchanged where there is none."""
    offer = record.offer
    return record if offer is None else _with_offer(record, _offer_status(offer, status))


def _revised(record: Record, event: ev.OfferRevised, stage: str) -> Record:
    last, earlier = record.offer, record.offers
    if last is not None and last.status in (OfferStatus.SENT, OfferStatus.DRAFT):
        superseded = replaced(last, status=OfferStatus.SUPERSEDED)
        earlier = (*record.earlier_offers, superseded)
    new = Offer(
        version=len(earlier) + 1,
        terms=event.terms,
        drafted_by=event.actor,
        open_conditions=event.terms.conditions,
    )
    return replaced(record, offer=new, earlier_offers=earlier)


def _accepted(record: Record, event: ev.OfferAccepted, stage: str) -> Record:
    offer = record.offer or _FIRST_OFFER
    status = _CONDITIONAL if offer.open_conditions else _ACCEPTED
    return _with_offer(record, _offer_status(offer, status))


def _condition_met(record: Record, event: ev.OfferConditionMet, stage: str) -> Record:
    return met(record, event.condition)


def met(record: Record, condition: OfferCondition) -> Record:
    """The record once a condition of the offer is met; the last one makes acceptance final."""
    offer = record.offer
    if offer is None or condition not in offer.open_conditions:
        return record
    left = offer.open_conditions - {condition}
    final = offer.status is _CONDITIONAL and not left
    status = _ACCEPTED if final else offer.status
    return _with_offer(record, replaced(offer, open_conditions=left, status=status))


def _deferred(record: Record, event: ev.StartDeferred, stage: str) -> Record:
    return _with_offer(record, replaced(record.offer or _FIRST_OFFER, deferred_to=event.start_on))


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.OfferDrafted: _drafted,
    ev.OfferSubmitted: _submitted_offer,
    ev.OfferApproved: _approved,
    ev.OfferApprovalRefused: _back_to_draft,
    ev.OfferRecalled: _back_to_draft,
    ev.OfferSent: _sent,
    ev.OfferExtended: _sent,
    ev.OfferCountered: _countered,
    ev.OfferRevised: _revised,
    ev.OfferAccepted: _accepted,
    ev.OfferDeclined: _offer(OfferStatus.DECLINED),
    ev.OfferExpired: _offer(OfferStatus.EXPIRED),
    ev.OfferCancelled: _cancelled,
    ev.OfferConditionMet: _condition_met,
    ev.StartDeferred: _deferred,
}
