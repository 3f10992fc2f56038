"""How endings, ways back and what undoes an offer change the record."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import ContractStatus, OfferStatus, Session, SessionStatus
from interviewkit.hiring import events as ev
from interviewkit.hiring.folds.contract import contract_ended
from interviewkit.hiring.folds.offer import alone, offer_ended
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_with_skipped = changer(Record, "skipped")
_with_sessions = changer(Record, "sessions")
_session_status = changer(Session, "status")

_PLANNED, _SENT, _OUT = SessionStatus.PLANNED, OfferStatus.SENT, ContractStatus.SENT
_BINDING = (_OUT, ContractStatus.EXECUTED, ContractStatus.REGISTERED)


def _skipped(record: Record, event: ev.StageSkipped, stage: str) -> Record:
    return _with_skipped(record, (*record.skipped, stage))


def _withdrew(record: Record, event: ev.ApplicationWithdrawn, stage: str) -> Record:
    record = replaced(record, withdrawn=True)
    offer, contract = record.offer, record.contract
    if offer is not None and offer.is_live:
        ended = OfferStatus.DECLINED if offer.status is _SENT else OfferStatus.RENEGED
        record = offer_ended(record, ended)
    if contract is not None and contract.status in _BINDING:
        record = contract_ended(record, ContractStatus.VOIDED)
    cancelled = SessionStatus.CANCELLED
    sessions = [
        _session_status(s, cancelled) if s.status is _PLANNED else s for s in record.sessions
    ]
    return _with_sessions(record, tuple(sessions))


def _rescinded(record: Record, event: ev.OfferRescinded, stage: str) -> Record:
    accepted = record.offer is not None and record.offer.is_accepted
    if accepted and event.approved_by in (None, event.actor):
        record = alone(record, event)
    return _undone(record, OfferStatus.RESCINDED)


def _reneged(record: Record, event: ev.OfferReneged, stage: str) -> Record:
    return _undone(record, OfferStatus.RENEGED)


def _not_met(record: Record, event: ev.OfferConditionFailed, stage: str) -> Record:
    return _undone(record, OfferStatus.CONDITIONS_NOT_MET)


def _undone(record: Record, status: OfferStatus) -> Record:
    """An accepted offer that ends takes the unsigned contract with it."""
    ended = offer_ended(record, status)
    waiting = record.contract is not None and record.contract.status is _OUT
    return contract_ended(ended, ContractStatus.VOIDED) if waiting else ended


def _sent_back(record: Record, event: ev.SentBack, stage: str) -> Record:
    waiting = record.contract is not None and record.contract.status is _OUT
    return contract_ended(record, ContractStatus.SUPERSEDED) if waiting else record


def _collapsed(record: Record, event: ev.HiringCollapsed, stage: str) -> Record:
    live = record.offer is not None and record.offer.is_live
    ended = offer_ended(record, OfferStatus.RESCINDED) if live else record
    return contract_ended(ended, ContractStatus.VOIDED)


def _reopened(record: Record, event: ev.ApplicationReopened, stage: str) -> Record:
    return replaced(record, withdrawn=False)


def _erased(record: Record, event: ev.PersonalDataErased, stage: str) -> Record:
    return replaced(record, erased=True)


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.OfferRescinded: _rescinded,
    ev.OfferReneged: _reneged,
    ev.OfferConditionFailed: _not_met,
    ev.SentBack: _sent_back,
    ev.StageSkipped: _skipped,
    ev.ApplicationWithdrawn: _withdrew,
    ev.HiringCollapsed: _collapsed,
    ev.ApplicationReopened: _reopened,
    ev.PersonalDataErased: _erased,
}
