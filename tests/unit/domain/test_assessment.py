"""Assessments as values."""

import pickle
from datetime import UTC, datetime

import attrs
import pytest

from interviewkit.domain import Assessment, AssessmentStatus
from interviewkit.errors import UnknownNameError

DEADLINE = datetime(2026, 1, 9, 17, tzinfo=UTC)


def an_assessment(**changes):
    """The first attempt at a task."""
    given = {"stage": "assessment", "number": 1, "task": "a program", "deadline": DEADLINE}
    return Assessment(**{**given, **changes})


class TestAssessment:
    def test_begins_as_an_invitation(self):
        """Nothing was handed in, and there are no points."""
        attempt = an_assessment()
        assert (attempt.status, attempt.points, attempt.out_of) == ("invited", None, None)

    def test_is_frozen(self):
        """What was handed in is not edited."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            an_assessment().points = 20

    def test_pickles(self):
        """It goes from one process of a computer to another."""
        attempt = an_assessment(status=AssessmentStatus.SCORED, points=17, out_of=20)
        assert pickle.loads(pickle.dumps(attempt)) == attempt

    def test_differs_by_attempt(self):
        """The same task a second time is another attempt."""
        assert an_assessment() != an_assessment(number=2)


class TestAssessmentStatus:
    def test_has_stable_values(self):
        """They are written to files and logs."""
        assert [str(status) for status in AssessmentStatus] == [
            "invited",
            "started",
            "submitted",
            "lapsed",
            "scored",
        ]

    def test_offers_a_near_match(self):
        """A misspelt status names the right one."""
        with pytest.raises(UnknownNameError, match="did you mean 'submitted'"):
            AssessmentStatus("submited")
