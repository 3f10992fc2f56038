"""What an assessment leaves on record."""

import pytest

import interviewkit as ik
from interviewkit.hiring.folds.assessment import FOLDS
from interviewkit.hiring.record import EMPTY


@pytest.fixture
def told(make):
    """The record after some events in a stage, each a class or a class and its payload."""

    def record(*events, record=EMPTY, stage="assessment"):
        for event in events:
            cls, changes = event if isinstance(event, tuple) else (event, {})
            record = FOLDS[cls](record, make(cls, **changes), stage)
        return record

    return record


class TestAttempts:
    def test_are_numbered_by_stage(self, told):
        """Another stage begins at one."""
        record = told(ik.AssessmentInvited, ik.AssessmentInvited)
        record = told(ik.AssessmentInvited, record=record, stage="homework")
        numbers = [(attempt.stage, attempt.number) for attempt in record.assessments]
        assert numbers == [("assessment", 1), ("assessment", 2), ("homework", 1)]

    @pytest.mark.parametrize(
        ("cls", "status"),
        [
            (ik.AssessmentStarted, "started"),
            (ik.AssessmentSubmitted, "submitted"),
            (ik.AssessmentLapsed, "lapsed"),
            (ik.AssessmentScored, "scored"),
        ],
    )
    def test_change_one_at_a_time(self, cls, status, told):
        """The latest one of the stage, and no other."""
        record = told(ik.AssessmentInvited, ik.AssessmentInvited)
        record = told(ik.AssessmentInvited, record=record, stage="homework")
        record = told(cls, record=record)
        statuses = [str(attempt.status) for attempt in record.assessments]
        assert statuses == ["invited", status, "invited"]

    def test_keep_their_points(self, told):
        """With the most that there were."""
        record = told(ik.AssessmentInvited, (ik.AssessmentScored, {"points": 3, "out_of": 4}))
        (attempt,) = record.assessments
        assert (attempt.points, attempt.out_of) == (3, 4)

    def test_keep_the_latest_deadline(self, told, now):
        """An extension replaces it and changes nothing else."""
        before = told(ik.AssessmentInvited, ik.AssessmentStarted)
        (attempt,) = told((ik.AssessmentExtended, {"deadline": now}), record=before).assessments
        assert (attempt.deadline, attempt.status) == (now, "started")
