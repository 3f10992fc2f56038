"""How contracts change the record."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import Contract, ContractStatus
from interviewkit.hiring import events as ev
from interviewkit.hiring.folds.offer import alone
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS", "contract_ended"]

_FIRST_CONTRACT = Contract(version=1)

_with_contract = changer(Record, "contract")
_contract_terms = changer(Contract, "terms")
_contract_sent = changer(Contract, "status", "sign_by")
_contract_status = changer(Contract, "status")
_candidate_signature = changer(Contract, "status", "candidate_signed_at")
_company_signature = changer(Contract, "status", "company_signed_at")

# Read once: on 3.11 an enum's class looks its members up in Python.
_UNSIGNED, _OUT = ContractStatus.DRAFT, ContractStatus.SENT
_EXECUTED = ContractStatus.EXECUTED


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


def _contract(status: ContractStatus) -> Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return contract_ended(record, status)

    return change


def _voided(record: Record, event: ev.ContractVoided, stage: str) -> Record:
    signed = record.contract is not None and record.contract.is_signed_by_one
    if signed and event.approved_by in (None, event.actor):
        record = alone(record, event)
    return contract_ended(record, ContractStatus.VOIDED)


def contract_ended(record: Record, status: ContractStatus) -> Record:
    """The record with the latest contract ended in that way; unchanged where there is none."""
    contract = record.contract
    if contract is None:
        return record
    return _with_contract(record, _contract_status(contract, status))


def _registered(record: Record, event: ev.ContractRegistered, stage: str) -> Record:
    contract, status = record.contract or _FIRST_CONTRACT, ContractStatus.REGISTERED
    registered = replaced(contract, status=status, registered_as=event.reference)
    return _with_contract(record, registered)


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.ContractDrafted: _contract_drafted,
    ev.ContractSent: _contract_out,
    ev.ContractSignedByCandidate: _candidate_signed,
    ev.ContractSignedByCompany: _company_signed,
    ev.ContractChangeRequested: _contract_again,
    ev.ContractReissued: _contract_again,
    ev.ContractDeclined: _contract(ContractStatus.DECLINED),
    ev.ContractLapsed: _contract(ContractStatus.LAPSED),
    ev.ContractVoided: _voided,
    ev.ContractAnnulled: _contract(ContractStatus.VOIDED),
    ev.ContractRegistered: _registered,
}
