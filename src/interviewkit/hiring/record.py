"""The record: the facts of an application, folded from its events into frozen values."""

from collections.abc import Callable
from typing import Any, TypeAlias

from interviewkit._attrs import field, frozen, maker, putter, replaced
from interviewkit.domain import (
    Contract,
    ContractStatus,
    MedicalOutcome,
    MedicalRecord,
    Offer,
    OfferCondition,
    OfferStatus,
    Scorecard,
    Session,
    SessionStatus,
    SubmittedCard,
)
from interviewkit.hiring import events as ev
from interviewkit.hiring.events.base import SlotEvent
from interviewkit.vocabulary import Role

__all__ = ["EMPTY", "Record", "fold", "seen_by_candidate"]

EVALUATION = "evaluation"
MEDICAL = "medical_checkup"


@frozen(kw_only=True, weakref_slot=False)
class Record:
    """What is known of an application beside its state.

    Attributes:
        round: the number of the evaluation round, from 1.
        cards: every scorecard on record.
        waived: cards not waited for, as stage, round and role.
        sessions: every interview session.
        medical: the medical check's outcome; None before anything happened there.
        offer: the latest version of the offer.
        earlier_offers: the versions before it, oldest first.
        contract: the latest version of the contract.
        earlier_contracts: the versions before it, oldest first.
        skipped: the stages that were left out.
        withdrawn: whether the candidate's withdrawal is the last word.
        erased: whether personal data was erased.
    """

    round: int = 1
    cards: tuple[SubmittedCard, ...] = field(default=(), repr=False)
    waived: tuple[tuple[str, int, Role], ...] = field(default=(), repr=False)
    sessions: tuple[Session, ...] = ()
    medical: MedicalRecord | None = None
    offer: Offer | None = None
    earlier_offers: tuple[Offer, ...] = ()
    contract: Contract | None = None
    earlier_contracts: tuple[Contract, ...] = ()
    skipped: tuple[str, ...] = ()
    withdrawn: bool = False
    erased: bool = False

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Every version of the offer, oldest first."""
        return self.earlier_offers if self.offer is None else (*self.earlier_offers, self.offer)

    @property
    def contracts(self) -> tuple[Contract, ...]:
        """Every version of the contract, oldest first."""
        earlier = self.earlier_contracts
        return earlier if self.contract is None else (*earlier, self.contract)

    def session(self, stage: str) -> Session | None:
        """The latest session of an interview stage."""
        return next((s for s in reversed(self.sessions) if s.stage == stage), None)

    def number(self, stage: str) -> int:
        """The evaluation's round, or the number of the stage's latest session."""
        if stage == EVALUATION:
            return self.round
        session = self.session(stage)
        return 1 if session is None else session.number

    def current_cards(self, stage: str) -> tuple[SubmittedCard, ...]:
        """The cards of the stage's present round or session."""
        number = self.number(stage)
        return tuple([c for c in self.cards if c.stage == stage and c.round == number])


EMPTY = Record()

_FIRST_OFFER = Offer(version=1)
_FIRST_CONTRACT = Contract(version=1)
_NO_CHECK = MedicalRecord()
_SENT = OfferStatus.SENT
_OUT = ContractStatus.SENT

_put_cards = putter(Record, "cards")
_put_sessions = putter(Record, "sessions")
_put_medical = putter(Record, "medical")
_put_offer = putter(Record, "offer")
_put_contract = putter(Record, "contract")
_card = maker(SubmittedCard)

_Fold: TypeAlias = Callable[[Record, Any, str], Record]


def fold(record: Record, event: ev.Event, stage: str) -> Record:
    """The record after an accepted event that happened in that stage."""
    change = _FOLDS.get(event.__class__)
    return record if change is None else change(record, event, stage)


def _submitted(record: Record, event: ev.ScorecardSubmitted, stage: str) -> Record:
    card = _card(stage, record.number(stage), event.by, event.card, event.card)
    return _put_cards(record, (*record.cards, card))


def _amended(record: Record, event: ev.ScorecardAmended, stage: str) -> Record:
    return _with_card(record, event.card, stage, initial=event.card)


def _adjusted(record: Record, event: ev.ScorecardAdjusted, stage: str) -> Record:
    return _with_card(record, event.card, stage)


def _with_card(record: Record, card: Scorecard, stage: str, **changes: Scorecard) -> Record:
    mine = next(c for c in record.current_cards(stage) if c.current.author == card.author)
    new = replaced(mine, current=card, **changes)
    return _put_cards(record, tuple(new if c is mine else c for c in record.cards))


def _waived(record: Record, event: ev.ScorecardWaived, stage: str) -> Record:
    entry = (stage, record.number(stage), event.role)
    return replaced(record, waived=(*record.waived, entry))


def _next_round(record: Record, event: ev.Event, stage: str) -> Record:
    return replaced(record, round=record.round + 1)


def _with_session(record: Record, stage: str, **changes: Any) -> Record:
    """The stage's open session changed; a new one after a session that took place."""
    last = record.session(stage)
    if last is None or last.status is SessionStatus.DONE:
        number = 1 if last is None else last.number + 1
        new = replaced(Session(stage=stage, number=number), **changes)
        return _put_sessions(record, (*record.sessions, new))
    changed = replaced(last, **changes)
    return _put_sessions(record, tuple(changed if s is last else s for s in record.sessions))


def _asked(record: Record, event: ev.AvailabilityRequested, stage: str) -> Record:
    planned = SessionStatus.PLANNED
    return _with_session(record, stage, deadline=event.deadline, status=planned)


def _booked(
    record: Record,
    event: SlotEvent,
    stage: str,
) -> Record:
    last = record.session(stage)
    slots = () if last is None or last.status is SessionStatus.DONE else last.slots
    status = SessionStatus.PLANNED
    return _with_session(record, stage, slots=(*slots, event.slot), status=status)


def _moved(record: Record, event: ev.InterviewRescheduled, stage: str) -> Record:
    return _asked_to_move(_booked(record, event, stage), event, stage)


def _asked_to_move(record: Record, event: ev.Event, stage: str) -> Record:
    last = record.session(stage)
    return _with_session(record, stage, reschedules=1 + (last.reschedules if last else 0))


def _missed_by_candidate(record: Record, event: ev.Event, stage: str) -> Record:
    last = record.session(stage)
    count = 1 + (last.candidate_no_shows if last else 0)
    status = SessionStatus.NO_SHOW_CANDIDATE
    return _with_session(record, stage, candidate_no_shows=count, status=status)


def _missed_by_interviewer(record: Record, event: ev.Event, stage: str) -> Record:
    last = record.session(stage)
    count = 1 + (last.interviewer_no_shows if last else 0)
    status = SessionStatus.NO_SHOW_INTERVIEWER
    return _with_session(record, stage, interviewer_no_shows=count, status=status)


def _status(status: SessionStatus) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        last = record.session(stage)
        if last is None:
            return record
        changed = replaced(last, status=status)
        sessions = tuple(changed if s is last else s for s in record.sessions)
        return _put_sessions(record, sessions)

    return change


def _medical(record: Record, **changes: Any) -> Record:
    return _put_medical(record, replaced(record.medical or _NO_CHECK, **changes))


def _consented(record: Record, event: ev.MedicalConsentGiven, stage: str) -> Record:
    asked = record.medical is not None and record.medical.second_opinion
    fresh = replaced(_NO_CHECK, consent_version=event.consent_version, second_opinion=asked)
    return _put_medical(record, fresh)


def _refused(record: Record, event: ev.MedicalRefused, stage: str) -> Record:
    return _medical(record, consent_version=None)


def _medically_waived(record: Record, event: ev.MedicalWaived, stage: str) -> Record:
    fresh = MedicalRecord(outcome=MedicalOutcome.WAIVED, reported_at=event.at)
    return _met(_put_medical(record, fresh), OfferCondition.MEDICAL_CHECK)


def _medical_no_show(record: Record, event: ev.MedicalNoShowRecorded, stage: str) -> Record:
    before = record.medical.no_shows if record.medical else 0
    return _medical(record, no_shows=before + 1)


def _fit(record: Record, event: ev.MedicalFitReported, stage: str) -> Record:
    changes = {"reported_at": event.at, "valid_until": event.valid_until, "expired": False}
    fit = _medical(record, outcome=MedicalOutcome.FIT, recheck_on=None, **changes)
    return _met(fit, OfferCondition.MEDICAL_CHECK)


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
    return _met(record, OfferCondition.MEDICAL_CHECK)


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
    return _medical(record, second_opinion=True)


def _reviewed(record: Record, event: ev.MedicalReviewRecorded, stage: str) -> Record:
    reviewed = _medical(record, review=event.conclusion)
    suitable = event.conclusion == "suitable"
    return _met(reviewed, OfferCondition.MEDICAL_CHECK) if suitable else reviewed


def _medical_expired(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, expired=True)


def _medical_renewed(record: Record, event: ev.MedicalRenewed, stage: str) -> Record:
    changes = {"reported_at": event.at, "valid_until": event.valid_until, "expired": False}
    return _medical(record, outcome=MedicalOutcome.FIT, **changes)


def _with_offer(record: Record, **changes: Any) -> Record:
    return _put_offer(record, replaced(record.offer or _FIRST_OFFER, **changes))


def _offer_status(status: OfferStatus, **more: Any) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return _with_offer(record, status=status, **more) if record.offer else record

    return change


def _drafted(record: Record, event: ev.OfferDrafted, stage: str) -> Record:
    conditions = event.terms.conditions
    changes = {"terms": event.terms, "drafted_by": event.actor, "open_conditions": conditions}
    last = record.offer
    if last is not None and last.status is not OfferStatus.DRAFT:
        new = Offer(version=last.version + 1)
        record = replaced(record, offer=new, earlier_offers=record.offers)
    return _with_offer(record, **changes)


def _submitted_offer(record: Record, event: ev.OfferSubmitted, stage: str) -> Record:
    return _with_offer(record, approvals=())


def _approved(record: Record, event: ev.OfferApproved, stage: str) -> Record:
    before = record.offer.approvals if record.offer else ()
    return _with_offer(record, approvals=(*before, event.actor or ""))


def _sent(record: Record, event: ev.OfferSent, stage: str) -> Record:
    offer = record.offer or _FIRST_OFFER
    sent = replaced(offer, status=_SENT, expires_at=event.expires_at)
    return _put_offer(record, sent)


def _extended(record: Record, event: ev.OfferExtended, stage: str) -> Record:
    return _with_offer(record, expires_at=event.expires_at)


def _countered(record: Record, event: ev.OfferCountered, stage: str) -> Record:
    return _with_offer(record, countered=event.items)


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
    open_conditions = record.offer.open_conditions if record.offer else frozenset()
    conditional = OfferStatus.ACCEPTED_CONDITIONALLY
    return _with_offer(record, status=conditional if open_conditions else OfferStatus.ACCEPTED)


def _condition_met(record: Record, event: ev.OfferConditionMet, stage: str) -> Record:
    return _met(record, event.condition)


def _met(record: Record, condition: OfferCondition) -> Record:
    """The record once a condition of the offer is met; the last one makes acceptance final."""
    offer = record.offer
    if offer is None or condition not in offer.open_conditions:
        return record
    left = offer.open_conditions - {condition}
    final = offer.status is OfferStatus.ACCEPTED_CONDITIONALLY and not left
    status = OfferStatus.ACCEPTED if final else offer.status
    return _with_offer(record, open_conditions=left, status=status)


def _deferred(record: Record, event: ev.StartDeferred, stage: str) -> Record:
    return _with_offer(record, deferred_to=event.start_on)


def _with_contract(record: Record, **changes: Any) -> Record:
    return _put_contract(record, replaced(record.contract or _FIRST_CONTRACT, **changes))


def _contract_drafted(record: Record, event: ev.ContractDrafted, stage: str) -> Record:
    last = record.contract
    if last is not None and last.status is not ContractStatus.DRAFT:
        new = Contract(version=last.version + 1)
        record = replaced(record, contract=new, earlier_contracts=record.contracts)
    return _with_contract(record, terms=event.terms)


def _contract_sent(record: Record, event: ev.ContractSent, stage: str) -> Record:
    contract = record.contract or _FIRST_CONTRACT
    return _put_contract(record, replaced(contract, status=_OUT, sign_by=event.sign_by))


def _candidate_signed(record: Record, event: ev.ContractSignedByCandidate, stage: str) -> Record:
    return _signed(record, candidate_signed_at=event.at)


def _company_signed(record: Record, event: ev.ContractSignedByCompany, stage: str) -> Record:
    return _signed(record, company_signed_at=event.at)


def _signed(record: Record, **signature: Any) -> Record:
    other = record.contract is not None and record.contract.is_signed_by_one
    if other:
        signature["status"] = ContractStatus.EXECUTED
    return _with_contract(record, **signature)


def _contract_again(record: Record, event: ev.Event, stage: str) -> Record:
    last, earlier = record.contract or _FIRST_CONTRACT, record.contracts
    if last.status is ContractStatus.SENT:
        superseded = replaced(last, status=ContractStatus.SUPERSEDED)
        earlier = (*record.earlier_contracts, superseded)
    new = Contract(version=last.version + 1, terms=last.terms)
    return replaced(record, contract=new, earlier_contracts=earlier)


def _contract_status(status: ContractStatus) -> _Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return _with_contract(record, status=status)

    return change


def _registered(record: Record, event: ev.ContractRegistered, stage: str) -> Record:
    registered = ContractStatus.REGISTERED
    return _with_contract(record, status=registered, registered_as=event.reference)


def _skipped(record: Record, event: ev.StageSkipped, stage: str) -> Record:
    return replaced(record, skipped=(*record.skipped, stage))


def _withdrew(record: Record, event: ev.ApplicationWithdrawn, stage: str) -> Record:
    record = replaced(record, withdrawn=True)
    offer, contract = record.offer, record.contract
    if offer is not None and offer.is_live:
        sent = offer.status is OfferStatus.SENT
        status = OfferStatus.DECLINED if sent else OfferStatus.RENEGED
        record = _with_offer(record, status=status)
    if contract is not None and contract.status is ContractStatus.SENT:
        record = _with_contract(record, status=ContractStatus.VOIDED)
    return record


def _collapsed(record: Record, event: ev.Event, stage: str) -> Record:
    record = _with_offer(record, status=OfferStatus.RESCINDED) if record.offer else record
    voided = ContractStatus.VOIDED
    return _with_contract(record, status=voided) if record.contract else record


def _reopened(record: Record, event: ev.ApplicationReopened, stage: str) -> Record:
    return replaced(record, withdrawn=False)


def _erased(record: Record, event: ev.PersonalDataErased, stage: str) -> Record:
    return replaced(record, erased=True)


_FOLDS: dict[type[ev.Event], _Fold] = {
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
    ev.InterviewFinished: _status(SessionStatus.DONE),
    ev.InterviewMarkedIncomplete: _status(SessionStatus.INCOMPLETE),
    ev.InterviewCancelled: _status(SessionStatus.CANCELLED),
    ev.RebookingStarted: _status(SessionStatus.PLANNED),
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
    ev.OfferApprovalRefused: _offer_status(OfferStatus.DRAFT, approvals=()),
    ev.OfferRecalled: _offer_status(OfferStatus.DRAFT, approvals=()),
    ev.OfferSent: _sent,
    ev.OfferExtended: _extended,
    ev.OfferCountered: _countered,
    ev.OfferRevised: _revised,
    ev.OfferAccepted: _accepted,
    ev.OfferDeclined: _offer_status(OfferStatus.DECLINED),
    ev.OfferExpired: _offer_status(OfferStatus.EXPIRED),
    ev.OfferRescinded: _offer_status(OfferStatus.RESCINDED),
    ev.OfferReneged: _offer_status(OfferStatus.RENEGED),
    ev.OfferCancelled: _offer_status(OfferStatus.CANCELLED),
    ev.OfferConditionMet: _condition_met,
    ev.OfferConditionFailed: _offer_status(OfferStatus.CONDITIONS_NOT_MET),
    ev.StartDeferred: _deferred,
    ev.ContractDrafted: _contract_drafted,
    ev.ContractSent: _contract_sent,
    ev.ContractSignedByCandidate: _candidate_signed,
    ev.ContractSignedByCompany: _company_signed,
    ev.ContractChangeRequested: _contract_again,
    ev.ContractReissued: _contract_again,
    ev.ContractDeclined: _contract_status(ContractStatus.DECLINED),
    ev.ContractLapsed: _contract_status(ContractStatus.LAPSED),
    ev.ContractVoided: _contract_status(ContractStatus.VOIDED),
    ev.ContractAnnulled: _contract_status(ContractStatus.VOIDED),
    ev.ContractRegistered: _registered,
    ev.StageSkipped: _skipped,
    ev.ApplicationWithdrawn: _withdrew,
    ev.HiringCollapsed: _collapsed,
    ev.ApplicationReopened: _reopened,
    ev.PersonalDataErased: _erased,
}


def seen_by_candidate(record: Record) -> Record:
    """The part of the record that the candidate may see.

    No scorecard, no draft of an offer or contract that was never sent, no review of a medical
    result; of an offer neither who drafted nor who approved it.
    """
    medical = record.medical
    offers = [
        replaced(offer, drafted_by=None, approvals=())
        for offer in record.offers
        if offer.expires_at is not None
    ]
    contracts = [contract for contract in record.contracts if contract.sign_by is not None]
    return Record(
        sessions=record.sessions,
        medical=None if medical is None else replaced(medical, review=None),
        offer=offers[-1] if offers else None,
        earlier_offers=tuple(offers[:-1]),
        contract=contracts[-1] if contracts else None,
        earlier_contracts=tuple(contracts[:-1]),
        skipped=record.skipped,
        withdrawn=record.withdrawn,
    )
