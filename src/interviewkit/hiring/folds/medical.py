"""How the medical check changes the record."""

from typing import Any, Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import MedicalOutcome, MedicalRecord, OfferCondition
from interviewkit.hiring import events as ev
from interviewkit.hiring.folds.offer import met
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_NO_CHECK = MedicalRecord()

_with_medical = changer(Record, "medical")
_consent = changer(MedicalRecord, "consent_version", "second_opinion")
_result = changer(MedicalRecord, "outcome", "reported_at", "valid_until", "expired", "recheck_on")

_FIT, _NEEDS_FIT = MedicalOutcome.FIT, OfferCondition.MEDICAL_CHECK
_FRESH = (False, None)  # neither expired nor to be checked again


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
    return met(_with_medical(record, fresh), _NEEDS_FIT)


def _medical_no_show(record: Record, event: ev.MedicalNoShowRecorded, stage: str) -> Record:
    before = record.medical or _NO_CHECK
    return _medical(record, no_shows=before.no_shows + 1)


def _fit(record: Record, event: ev.MedicalFitReported, stage: str) -> Record:
    before = record.medical or _NO_CHECK
    fit = _result(before, _FIT, event.at, event.valid_until, *_FRESH)
    return met(_with_medical(record, fit), _NEEDS_FIT)


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
    return met(record, _NEEDS_FIT)


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
    return met(reviewed, _NEEDS_FIT) if suitable else reviewed


def _medical_expired(record: Record, event: ev.Event, stage: str) -> Record:
    return _medical(record, expired=True)


def _medical_renewed(record: Record, event: ev.MedicalRenewed, stage: str) -> Record:
    changes = {"reported_at": event.at, "valid_until": event.valid_until, "expired": False}
    return _medical(record, outcome=MedicalOutcome.FIT, **changes)


FOLDS: Final[dict[type[ev.Event], Fold]] = {
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
}
