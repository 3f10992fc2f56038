"""How assessments change the record."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import Assessment, AssessmentStatus
from interviewkit.hiring import events as ev
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_with_assessments = changer(Record, "assessments")


def _latest(record: Record, stage: str, **changes: object) -> Record:
    """The record with the stage's latest attempt changed."""
    last = record.assessment(stage)
    attempts = [replaced(a, **changes) if a is last else a for a in record.assessments]
    return _with_assessments(record, tuple(attempts))


def _invited(record: Record, event: ev.AssessmentInvited, stage: str) -> Record:
    last = record.assessment(stage)
    number = 1 if last is None else last.number + 1
    attempt = Assessment(stage=stage, number=number, task=event.task, deadline=event.deadline)
    return _with_assessments(record, (*record.assessments, attempt))


def _extended(record: Record, event: ev.AssessmentExtended, stage: str) -> Record:
    return _latest(record, stage, deadline=event.deadline)


def _scored(record: Record, event: ev.AssessmentScored, stage: str) -> Record:
    scored = AssessmentStatus.SCORED
    return _latest(record, stage, status=scored, points=event.points, out_of=event.out_of)


def _became(status: AssessmentStatus) -> Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        return _latest(record, stage, status=status)

    return change


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.AssessmentInvited: _invited,
    ev.AssessmentExtended: _extended,
    ev.AssessmentStarted: _became(AssessmentStatus.STARTED),
    ev.AssessmentSubmitted: _became(AssessmentStatus.SUBMITTED),
    ev.AssessmentLapsed: _became(AssessmentStatus.LAPSED),
    ev.AssessmentScored: _scored,
}
