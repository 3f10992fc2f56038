"""What the checks of the past leave on record."""

from functools import partial

import pytest

import interviewkit as ik
from interviewkit.hiring.folds.background import FOLDS
from interviewkit.hiring.record import EMPTY

REFERENCES, BACKGROUND, WORK = ik.CheckKind
ASKED, AGREED = ik.BackgroundCheckRequested, ik.BackgroundConsentGiven
REFUSED = ik.BackgroundConsentRefused


@pytest.fixture
def told(make):
    """The record after some events, each a class or a class and its payload."""

    def record(*events, record=EMPTY):
        for event in events:
            cls, changes = event if isinstance(event, tuple) else (event, {})
            record = FOLDS[cls](record, make(cls, **changes), "background_check")
        return record

    return record


@pytest.fixture
def depending(told):
    """A record of an accepted offer that depends on references and the right to work."""
    offer = ik.Offer(
        version=1,
        status=ik.OfferStatus.ACCEPTED_CONDITIONALLY,
        open_conditions=frozenset({ik.OfferCondition.REFERENCES, ik.OfferCondition.RIGHT_TO_WORK}),
    )
    return partial(told, record=ik.Record(offer=offer))


def statuses(record):
    """How each check stands."""
    return {str(check.kind): str(check.status) for check in record.checks}


class TestRequested:
    def test_adds_each_check(self, told):
        """In one order, whatever the order they were named in."""
        record = told((ASKED, {"checks": ("right_to_work", "background_check")}))
        assert [check.kind for check in record.checks] == [BACKGROUND, WORK]

    def test_begins_a_check_that_was_done_again(self, told):
        """The old result does not count for the new request; others stay."""
        cleared = ik.BackgroundCheckCleared
        both = (ASKED, AGREED, cleared, (cleared, {"check": "background_check"}))
        record = told(*both, (ASKED, {"checks": "references"}))
        assert statuses(record) == {"background_check": "cleared", "references": "requested"}


class TestConsent:
    def test_begins_what_waits(self, told):
        """And nothing that is done, or has a finding."""
        more = (ASKED, {"checks": ("right_to_work",)})
        found = (ik.AdverseFindingReported, {"check": "background_check"})
        record = told(ASKED, AGREED, ik.BackgroundCheckCleared, found, more, AGREED)
        assert statuses(record) == {
            "references": "cleared",
            "background_check": "adverse",
            "right_to_work": "in_progress",
        }


class TestRefusal:
    def test_keeps_the_first_request(self, told):
        """The candidate may agree to it yet."""
        record = told(ASKED)
        assert told(REFUSED, record=record) is record

    def test_keeps_the_first_request_beside_a_waiver(self, told):
        """What was waived meanwhile has not begun either."""
        record = told(ASKED, ik.BackgroundCheckWaived)
        assert told(REFUSED, record=record) is record

    @pytest.mark.parametrize(
        ("events", "status"),
        [
            ((), "in_progress"),
            ((ik.BackgroundCheckCleared,), "cleared"),
            ((ik.AdverseFindingReported,), "adverse"),
        ],
    )
    def test_drops_further_requests(self, events, status, told):
        """Nothing is left of them; the first ones are as they were."""
        asked = (ASKED, {"checks": ("references",)})
        more = (ASKED, {"checks": ("right_to_work", "background_check")})
        record = told(asked, AGREED, *events, more, REFUSED)
        assert statuses(record) == {"references": status}


class TestResults:
    def test_meet_the_condition_of_that_name(self, depending):
        """The last one makes the acceptance final."""
        one = depending(ik.BackgroundCheckCleared)
        both = depending(ik.BackgroundCheckCleared, (ik.BackgroundCheckWaived, {"check": WORK}))
        assert (one.offer.status, set(one.offer.open_conditions), both.offer.status) == (
            "accepted_conditionally",
            {"right_to_work"},
            "accepted",
        )

    def test_add_a_check_that_nobody_asked_for(self, told):
        """A required check can be waived before it is requested."""
        assert statuses(told(ik.BackgroundCheckWaived)) == {"references": "waived"}


class TestFinding:
    def test_keeps_when_it_was_reported(self, told, now):
        """The time to answer counts from then; nobody has answered."""
        check = told(ASKED, AGREED, ik.AdverseFindingReported).check(REFERENCES)
        assert (check.status, check.reported_at, check.answered, check.upheld) == (
            "adverse",
            now,
            False,
            False,
        )

    def test_meets_no_condition(self, depending):
        """The condition is open until a person has reviewed it."""
        record = depending(ik.AdverseFindingReported, ik.AdverseFindingReviewed)
        assert ik.OfferCondition.REFERENCES in record.offer.open_conditions

    def test_is_upheld_by_a_review(self, told):
        """The finding stands, and was weighed."""
        check = told(ik.AdverseFindingReported, ik.AdverseFindingReviewed).check(REFERENCES)
        assert (check.status, check.upheld) == ("adverse", True)

    def test_is_cleared_by_a_review(self, depending):
        """Also one that was upheld before; the condition is met then."""
        suitable = (ik.AdverseFindingReviewed, {"conclusion": "suitable"})
        record = depending(ik.AdverseFindingReported, ik.AdverseFindingReviewed, suitable)
        check = record.check(REFERENCES)
        assert (check.status, check.upheld, set(record.offer.open_conditions)) == (
            "cleared",
            False,
            {"right_to_work"},
        )

    def test_is_answered(self, told):
        """That it was, not what was said."""
        check = told(ik.AdverseFindingReported, ik.AdverseFindingAnswered).check(REFERENCES)
        assert (check.status, check.answered) == ("adverse", True)
