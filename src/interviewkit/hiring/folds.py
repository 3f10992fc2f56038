"""How each event changes the record.

Most events change one value in it; their changes are compiled once, below, because they are what
an application pays for on every event.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from interviewkit._attrs import changer, maker, replaced
from interviewkit.domain import (
    Contract,
    ContractStatus,
    MedicalOutcome,
    MedicalRecord,
    Offer,
    OfferCondition,
    OfferStatus,
    Session,
    SessionStatus,
    SubmittedCard,
)
from interviewkit.hiring import events as ev
from interviewkit.hiring.events.base import SlotEvent
from interviewkit.hiring.record import Record

__all__ = ["fold"]

_Fold: TypeAlias = Callable[[Record, Any, str], Record]

_FIRST_OFFER = Offer(version=1)
_FIRST_CONTRACT = Contract(version=1)
_NO_CHECK = MedicalRecord()

_with_cards = changer(Record, "cards")
_with_sessions = changer(Record, "sessions")
_with_medical = changer(Record, "medical")
_with_offer = changer(Record, "offer")
_with_contract = changer(Record, "contract")
_with_skipped = changer(Record, "skipped")

_card = maker(SubmittedCard)
_session_status = changer(Session, "status")
_session_slots = changer(Session, "slots", "status")
_session_moved = changer(Session, "slots", "status", "reschedules")
_consent = changer(MedicalRecord, "consent_version", "second_opinion")
_result = changer(MedicalRecord, "outcome", "reported_at", "valid_until", "expired", "recheck_on")
_offer_drafted = changer(Offer, "terms", "drafted_by", "open_conditions")
_offer_approvals = changer(Offer, "approvals")
_offer_sent = changer(Offer, "status", "expires_at")
_offer_status = changer(Offer, "status")
_contract_terms = changer(Contract, "terms")
_contract_sent = changer(Contract, "status", "sign_by")
_contract_status = changer(Contract, "status")
_candidate_signature = changer(Contract, "status", "candidate_signed_at")
_company_signature = changer(Contract, "status", "company_signed_at")

# Read once: on 3.11 an enum's class looks its members up in Python.
_DONE, _PLANNED = SessionStatus.DONE, SessionStatus.PLANNED
_FIT, _NEEDS_FIT = MedicalOutcome.FIT, OfferCondition.MEDICAL_CHECK
_FRESH = (False, None)  # neither expired nor to be checked again
_DRAFT, _SENT = OfferStatus.DRAFT, OfferStatus.SENT
_ACCEPTED, _CONDITIONAL = OfferStatus.ACCEPTED, OfferStatus.ACCEPTED_CONDITIONALLY
_UNSIGNED, _OUT = ContractStatus.DRAFT, ContractStatus.SENT
_EXECUTED = ContractStatus.EXECUTED
_BINDING = (_OUT, _EXECUTED, ContractStatus.REGISTERED)


def fold(record: Record, event: ev.Event, stage: str) -> Record:
    """The record after an accepted event that happened in that stage."""
    change = _FOLDS.get(event.__class__)
    return record if change is None else change(record, event, stage)


def _submitted(record: Record, event: ev.ScorecardSubmitted, stage: str) -> Record:
    card = _card(stage, record.number(stage), event.by, event.card, event.card)
    return _with_cards(record, (*record.cards, card))


def _amended(record: Record, event: ev.ScorecardAmended, stage: str) -> Record:
    return _card_changed(record, event, stage, initial=event.card, current=event.card)


def _adjusted(record: Record, event: ev.ScorecardAdjusted, stage: str) -> Record:
    return _card_changed(record, event, stage, current=event.card)


def _card_changed(record: Record, event: Any, stage: str, **changes: Any) -> Record:
    author = event.card.author
    mine = next(c for c in record.current_cards(stage) if c.current.author == author)
    new = replaced(mine, **changes)
    return _with_cards(record, tuple(new if c is mine else c for c in record.cards))


def _waived(record: Record, event: ev.ScorecardWaived, stage: str) -> Record:
    entry = (stage, record.number(stage), event.role)
    return replaced(record, waived=(*record.waived, entry))


def _next_round(record: Record, event: ev.Event, stage: str) -> Record:
    return replaced(record, round=record.round + 1)


def _open_session(record: Record, stage: str) -> tuple[Session, tuple[Session, ...]]:
    """The stage's open session and the others; a new one after a session that took place."""
    last = record.session(stage)
    if last is None:
        return Session(stage=stage, number=1), record.sessions
    if last.status is _DONE:
        return Session(stage=stage, number=last.number + 1), record.sessions
    return last, tuple([session for session in record.sessions if session is not last])


def _asked(record: Record, event: ev.AvailabilityRequested, stage: str) -> Record:
    session, others = _open_session(record, stage)
    asked = replaced(session, deadline=event.deadline, status=_PLANNED)
    return _with_sessions(record, (*others, asked))


def _booked(record: Record, event: SlotEvent, stage: str) -> Record:
    session, others = _open_session(record, stage)
    booked = _session_slots(session, (*session.slots, event.slot), _PLANNED)
    return _with_sessions(record, (*others, booked))


def _moved(record: Record, event: ev.InterviewRescheduled, stage: str) -> Record:
    session, others = _open_session(record, stage)
    slots = (*session.slots, event.slot)
    moved = _session_moved(session, slots, _PLANNED, session.reschedules + 1)
    return _with_sessions(record, (*others, moved))


def _asked_to_move(record: Record, event: ev.RescheduleRequested, stage: str) -> Record:
    session, others = _open_session(record, stage)
    asked = replaced(session, reschedules=session.reschedules + 1)
    return _with_sessions(record, (*others, asked))


def _missed_by_candidate(record: Record, event: ev.Event, stage: str) -> Record:
    session, others = _open_session(record, stage)
    count, status = session.candidate_no_shows + 1, SessionStatus.NO_SHOW_CANDIDATE
    missed = replaced(session, candidate_no_shows=count, status=status)
    return _with_sessions(record, (*others, missed))


def _missed_by_interviewer(record: Record, event: ev.Event, stage: str) -> Record:
    session, others = _open_session(record, stage)
    count, status = session.interviewer_no_shows + 1, SessionStatus.NO_SHOW_INTERVIEWER
    missed = replaced(session, interviewer_no_shows=count, status=status)
    return _with_sessions(record, (*others, missed))


def _session(status: SessionStatus) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        last = record.session(stage)
        if last is None or (last.status is _DONE and status is not SessionStatus.INCOMPLETE):
            return record
        changed = _session_status(last, status)
        return _with_sessions(record, tuple([changed if s is last else s for s in record.sessions]))

    return change


def _medical(record: Record, **changes: Any) -> Record:
    return _with_medical(record, replaced(record.medical or _NO_CHECK, **changes))


def _consented(record: Record, event: ev.MedicalConsentGiven, stage: str) -> Record:
    """Consent after a refusal goes on with the same check; any other begins a new one."""
    before = record.medical or _NO_CHECK
    same = before if before.consent_version is None else _NO_CHECK
    asked = before.second_opinion
    return _with_medical(record, _consent(same, event.consent_version, asked))


def _refused(record: Record, event: ev.MedicalRefused, stage: str) -> Record:
    return _medical(record, consent_version=None)


def _medically_waived(record: Record, event: ev.MedicalWaived, stage: str) -> Record:
    fresh = MedicalRecord(outcome=MedicalOutcome.WAIVED, reported_at=event.at)
    return _met(_with_medical(record, fresh), _NEEDS_FIT)


def _medical_no_show(record: Record, event: ev.MedicalNoShowRecorded, stage: str) -> Record:
    before = record.medical or _NO_CHECK
    return _medical(record, no_shows=before.no_shows + 1)


def _fit(record: Record, event: ev.MedicalFitReported, stage: str) -> Record:
    before = record.medical or _NO_CHECK
    fit = _result(before, _FIT, event.at, event.valid_until, *_FRESH)
    return _met(_with_medical(record, fit), _NEEDS_FIT)


def _fit_with_notes(record: Record, event: ev.MedicalFitWithNotesReported, stage: str) -> Record:
    return _medical(
        record,
        outcome=MedicalOutcome.FIT_WITH_NOTES,
        reported_at=event.at,
        valid_until=event.valid_until,
        expired=False,
        recheck_on=None,
        restrictions=event.restrictions,
    )


def _notes_accepted(record: Record, event: ev.MedicalNotesAccepted, stage: str) -> Record:
    return _met(record, _NEEDS_FIT)


def _temporarily_unfit(
    record: Record, event: ev.MedicalTemporarilyUnfitReported, stage: str
) -> Record:
    since = record.medical.unfit_since if record.medical else None
    return _medical(
        record,
        outcome=MedicalOutcome.TEMPORARILY_UNFIT,
        reported_at=event.at,
        recheck_on=event.recheck_on,
        unfit_since=since or event.at,
    )


def _unfit(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, outcome=MedicalOutcome.UNFIT, reported_at=event.at, review=None)


def _further_tests(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, outcome=MedicalOutcome.FURTHER_TESTS, reported_at=event.at)


def _recheck_planned(record: Record, event: ev.RecheckPlanned, stage: str) -> Record:
    return _medical(record, recheck_on=event.recheck_on)


def _second_opinion(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, second_opinion=True, outcome=None, review=None)


def _reviewed(record: Record, event: ev.MedicalReviewRecorded, stage: str) -> Record:
    reviewed = _medical(record, review=event.conclusion)
    suitable = event.conclusion == "suitable"
    return _met(reviewed, _NEEDS_FIT) if suitable else reviewed


def _medical_expired(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, expired=True)


def _medical_renewed(record: Record, event: ev.MedicalRenewed, stage: str) -> Record:
    changes = {"reported_at": event.at, "valid_until": event.valid_until, "expired": False}
    return _medical(record, outcome=MedicalOutcome.FIT, **changes)


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
    approvals = (*offer.approvals, event.actor or "")
    return _with_offer(record, _offer_approvals(offer, approvals))


def _back_to_draft(record: Record, event: ev.Event, stage: str) -> Record:
    offer = record.offer or _FIRST_OFFER
    return _with_offer(record, _offer_approvals(_offer_status(offer, _DRAFT), ()))


def _sent(record: Record, event: ev.OfferSent | ev.OfferExtended, stage: str) -> Record:
    return _with_offer(record, _offer_sent(record.offer or _FIRST_OFFER, _SENT, event.expires_at))


def _countered(record: Record, event: ev.OfferCountered, stage: str) -> Record:
    return _with_offer(record, replaced(record.offer or _FIRST_OFFER, countered=event.items))


def _offer(status: OfferStatus) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return _offer_ended(record, status)

    return change


def _cancelled(record: Record, event: ev.OfferCancelled, stage: str) -> Record:
    """Only a draft can be given up; how an earlier version ended stays on record."""
    draft = record.offer is not None and record.offer.status is _DRAFT
    return _offer_ended(record, OfferStatus.CANCELLED) if draft else record


def _offer_ended(record: Record, status: OfferStatus) -> Record:
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
    return _met(record, event.condition)


def _met(record: Record, condition: OfferCondition) -> Record:
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


def _contract_drafted(record: Record, event: ev.ContractDrafted, stage: str) -> Record:
    last = record.contract or _FIRST_CONTRACT
    if last.status is not _UNSIGNED:
        record = replaced(record, earlier_contracts=record.contracts)
        last = Contract(version=last.version + 1)
    return _with_contract(record, _contract_terms(last, event.terms))


def _contract_out(record: Record, event: ev.ContractSent, stage: str) -> Record:
    contract = record.contract or _FIRST_CONTRACT
    return _with_contract(record, _contract_sent(contract, _OUT, event.sign_by))


def _candidate_signed(record: Record, event: ev.ContractSignedByCandidate, stage: str) -> Record:
    contract = record.contract or _FIRST_CONTRACT
    status = _EXECUTED if contract.is_signed_by_one else contract.status
    return _with_contract(record, _candidate_signature(contract, status, event.at))


def _company_signed(record: Record, event: ev.ContractSignedByCompany, stage: str) -> Record:
    contract = record.contract or _FIRST_CONTRACT
    status = _EXECUTED if contract.is_signed_by_one else contract.status
    return _with_contract(record, _company_signature(contract, status, event.at))


def _contract_again(record: Record, event: ev.Event, stage: str) -> Record:
    last, earlier = record.contract or _FIRST_CONTRACT, record.contracts
    if last.status is ContractStatus.SENT:
        superseded = replaced(last, status=ContractStatus.SUPERSEDED)
        earlier = (*record.earlier_contracts, superseded)
    new = Contract(version=last.version + 1, terms=last.terms)
    return replaced(record, contract=new, earlier_contracts=earlier)


def _contract(status: ContractStatus) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return _contract_ended(record, status)

    return change


def _contract_ended(record: Record, status: ContractStatus) -> Record:
    contract = record.contract
    if contract is None:
        return record
    return _with_contract(record, _contract_status(contract, status))


def _registered(record: Record, event: ev.ContractRegistered, stage: str) -> Record:
    contract, status = record.contract or _FIRST_CONTRACT, ContractStatus.REGISTERED
    registered = replaced(contract, status=status, registered_as=event.reference)
    return _with_contract(record, registered)


def _skipped(record: Record, event: ev.StageSkipped, stage: str) -> Record:
    return _with_skipped(record, (*record.skipped, stage))


def _withdrew(record: Record, event: ev.ApplicationWithdrawn, stage: str) -> Record:
    record = replaced(record, withdrawn=True)
    offer, contract = record.offer, record.contract
    if offer is not None and offer.is_live:
        ended = OfferStatus.DECLINED if offer.status is _SENT else OfferStatus.RENEGED
        record = _offer_ended(record, ended)
    if contract is not None and contract.status in _BINDING:
        record = _contract_ended(record, ContractStatus.VOIDED)
    cancelled = SessionStatus.CANCELLED
    sessions = [
        _session_status(s, cancelled) if s.status is _PLANNED else s for s in record.sessions
    ]
    return _with_sessions(record, tuple(sessions))


def _undone(status: OfferStatus) -> _Fold:
    """An accepted offer that ends takes the unsigned contract with it."""

    def change(record: Record, event: ev.Event, stage: str) -> Record:
        ended = _offer_ended(record, status)
        waiting = record.contract is not None and record.contract.status is _OUT
        return _contract_ended(ended, ContractStatus.VOIDED) if waiting else ended

    return change


def _sent_back(record: Record, event: ev.SentBack, stage: str) -> Record:
    waiting = record.contract is not None and record.contract.status is _OUT
    return _contract_ended(record, ContractStatus.SUPERSEDED) if waiting else record


def _collapsed(record: Record, event: ev.HiringCollapsed, stage: str) -> Record:
    live = record.offer is not None and record.offer.is_live
    ended = _offer_ended(record, OfferStatus.RESCINDED) if live else record
    return _contract_ended(ended, ContractStatus.VOIDED)


def _reopened(record: Record, event: ev.ApplicationReopened, stage: str) -> Record:
    return replaced(record, withdrawn=False)


def _erased(record: Record, event: ev.PersonalDataErased, stage: str) -> Record:
    return replaced(record, erased=True)


_FOLDS: Final[dict[type[ev.Event], _Fold]] = {
    ev.ScorecardSubmitted: _submitted,
    ev.ScorecardAmended: _amended,
    ev.ScorecardAdjusted: _adjusted,
    ev.ScorecardWaived: _waived,
    ev.EvaluationRoundOpened: _next_round,
    ev.ReevaluationRequested: _next_round,
    ev.AvailabilityRequested: _asked,
    ev.InterviewBooked: _booked,
    ev.InterviewScheduled: _booked,
    ev.WalkInStarted: _booked,
    ev.InterviewRescheduled: _moved,
    ev.RescheduleRequested: _asked_to_move,
    ev.InterviewFinished: _session(SessionStatus.DONE),
    ev.InterviewMarkedIncomplete: _session(SessionStatus.INCOMPLETE),
    ev.InterviewCancelled: _session(SessionStatus.CANCELLED),
    ev.RebookingStarted: _session(SessionStatus.PLANNED),
    ev.CandidateNoShowRecorded: _missed_by_candidate,
    ev.InterviewerNoShowRecorded: _missed_by_interviewer,
    ev.MedicalConsentGiven: _consented,
    ev.MedicalRefused: _refused,
    ev.MedicalWaived: _medically_waived,
    ev.MedicalNoShowRecorded: _medical_no_show,
    ev.MedicalFitReported: _fit,
    ev.MedicalFitWithNotesReported: _fit_with_notes,
    ev.MedicalNotesAccepted: _notes_accepted,
    ev.MedicalTemporarilyUnfitReported: _temporarily_unfit,
    ev.MedicalUnfitReported: _unfit,
    ev.AccommodationRuledOut: _unfit,
    ev.RecheckLapsed: _unfit,
    ev.MedicalFurtherTestsReported: _further_tests,
    ev.RecheckPlanned: _recheck_planned,
    ev.SecondOpinionRequested: _second_opinion,
    ev.MedicalReviewRecorded: _reviewed,
    ev.MedicalExpired: _medical_expired,
    ev.MedicalRenewed: _medical_renewed,
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
    ev.OfferRescinded: _undone(OfferStatus.RESCINDED),
    ev.OfferReneged: _undone(OfferStatus.RENEGED),
    ev.OfferCancelled: _cancelled,
    ev.OfferConditionMet: _condition_met,
    ev.OfferConditionFailed: _offer(OfferStatus.CONDITIONS_NOT_MET),
    ev.StartDeferred: _deferred,
    ev.ContractDrafted: _contract_drafted,
    ev.ContractSent: _contract_out,
    ev.ContractSignedByCandidate: _candidate_signed,
    ev.ContractSignedByCompany: _company_signed,
    ev.ContractChangeRequested: _contract_again,
    ev.ContractReissued: _contract_again,
    ev.ContractDeclined: _contract(ContractStatus.DECLINED),
    ev.ContractLapsed: _contract(ContractStatus.LAPSED),
    ev.ContractVoided: _contract(ContractStatus.VOIDED),
    ev.ContractAnnulled: _contract(ContractStatus.VOIDED),
    ev.ContractRegistered: _registered,
    ev.SentBack: _sent_back,
    ev.StageSkipped: _skipped,
    ev.ApplicationWithdrawn: _withdrew,
    ev.HiringCollapsed: _collapsed,
    ev.ApplicationReopened: _reopened,
    ev.PersonalDataErased: _erased,
}
