"""How the checks of a candidate's past change the record, and the offer that depends on them."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import (
    BackgroundCheck,
    CheckKind,
    CheckStatus,
    OfferCondition,
    ReviewConclusion,
)
from interviewkit.hiring import events as ev
from interviewkit.hiring.folds.offer import met
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_with_checks = changer(Record, "checks")


def _changed(record: Record, kind: CheckKind, **changes: object) -> Record:
    """The record with one check changed; a check that nobody asked for is added."""
    before = record.check(kind) or BackgroundCheck(kind=kind)
    others = [check for check in record.checks if check.kind is not kind]
    return _with_checks(record, (*others, replaced(before, **changes)))


def _done(record: Record, kind: CheckKind, status: CheckStatus) -> Record:
    return met(_changed(record, kind, status=status, upheld=False), OfferCondition(kind))


def _requested(record: Record, event: ev.BackgroundCheckRequested, stage: str) -> Record:
    others = [check for check in record.checks if check.kind not in event.checks]
    fresh = [BackgroundCheck(kind=kind) for kind in sorted(event.checks)]
    return _with_checks(record, (*others, *fresh))


def _consented(record: Record, event: ev.BackgroundConsentGiven, stage: str) -> Record:
    begun = [
        replaced(check, status=CheckStatus.IN_PROGRESS) if check.is_running else check
        for check in record.checks
    ]
    return _with_checks(record, tuple(begun))


def _refused(record: Record, event: ev.BackgroundConsentRefused, stage: str) -> Record:
    """Of further checks that were refused nothing is left; the first ones may be agreed to yet."""
    waiting = (CheckStatus.REQUESTED, CheckStatus.WAIVED)
    if all(check.status in waiting for check in record.checks):
        return record
    kept = [check for check in record.checks if check.status is not CheckStatus.REQUESTED]
    return _with_checks(record, tuple(kept))


def _cleared(record: Record, event: ev.BackgroundCheckCleared, stage: str) -> Record:
    return _done(record, event.check, CheckStatus.CLEARED)


def _waived(record: Record, event: ev.BackgroundCheckWaived, stage: str) -> Record:
    return _done(record, event.check, CheckStatus.WAIVED)


def _reported(record: Record, event: ev.AdverseFindingReported, stage: str) -> Record:
    adverse = CheckStatus.ADVERSE
    return _changed(record, event.check, status=adverse, reported_at=event.at, answered=False)


def _answered(record: Record, event: ev.AdverseFindingAnswered, stage: str) -> Record:
    return _changed(record, event.check, answered=True)


def _reviewed(record: Record, event: ev.AdverseFindingReviewed, stage: str) -> Record:
    if event.conclusion is ReviewConclusion.SUITABLE:
        return _done(record, event.check, CheckStatus.CLEARED)
    return _changed(record, event.check, upheld=True)


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.BackgroundCheckRequested: _requested,
    ev.BackgroundConsentGiven: _consented,
    ev.BackgroundConsentRefused: _refused,
    ev.BackgroundCheckCleared: _cleared,
    ev.BackgroundCheckWaived: _waived,
    ev.AdverseFindingReported: _reported,
    ev.AdverseFindingAnswered: _answered,
    ev.AdverseFindingReviewed: _reviewed,
}
