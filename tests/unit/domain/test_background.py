"""Checks of a candidate's past as values."""

import pickle
from datetime import UTC, datetime

import attrs
import pytest

from interviewkit.domain import BackgroundCheck, CheckKind, CheckStatus, OfferCondition
from interviewkit.errors import UnknownNameError

REPORTED = datetime(2026, 1, 9, 17, tzinfo=UTC)


def a_check(status="requested", **changes):
    """A check of references in some status."""
    kind = CheckKind.REFERENCES
    return BackgroundCheck(kind=kind, status=CheckStatus(status), **changes)


class TestBackgroundCheck:
    def test_begins_as_a_request(self):
        """Nothing was found, answered or upheld."""
        check = BackgroundCheck(kind=CheckKind.REFERENCES)
        assert (check.status, check.reported_at, check.answered, check.upheld) == (
            "requested",
            None,
            False,
            False,
        )

    @pytest.mark.parametrize(
        ("status", "done", "running"),
        [
            ("requested", False, True),
            ("in_progress", False, True),
            ("cleared", True, False),
            ("adverse", False, False),
            ("waived", True, False),
        ],
    )
    def test_is_done_or_running_or_has_a_finding(self, status, done, running):
        """A finding is neither: it waits for a person, not for a result."""
        check = a_check(status)
        assert (check.is_done, check.is_running) == (done, running)

    def test_does_not_say_what_was_found(self):
        """There is no place for it: the finding itself is kept elsewhere."""
        names = {attribute.name for attribute in attrs.fields(BackgroundCheck)}
        assert names == {"kind", "status", "reported_at", "answered", "upheld"}

    def test_is_frozen(self):
        """A finding is not edited away."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            a_check("adverse").status = CheckStatus.CLEARED

    def test_pickles(self):
        """It goes from one process of a computer to another."""
        check = a_check("adverse", reported_at=REPORTED, answered=True, upheld=True)
        assert pickle.loads(pickle.dumps(check)) == check


class TestCheckKind:
    def test_is_a_condition_of_the_same_name(self):
        """An offer may depend on each kind of check."""
        assert [OfferCondition(kind) for kind in CheckKind] == [
            OfferCondition.REFERENCES,
            OfferCondition.BACKGROUND_CHECK,
            OfferCondition.RIGHT_TO_WORK,
        ]

    def test_offers_a_near_match(self):
        """A misspelt kind names the right one."""
        with pytest.raises(UnknownNameError, match="did you mean 'right_to_work'"):
            CheckKind("right_to_wrok")


class TestCheckStatus:
    def test_has_stable_values(self):
        """They are written to files and logs."""
        assert [str(status) for status in CheckStatus] == [
            "requested",
            "in_progress",
            "cleared",
            "adverse",
            "waived",
        ]
