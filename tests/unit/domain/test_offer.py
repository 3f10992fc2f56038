"""Offers: terms, and what each status means."""

import pickle
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from interviewkit.domain import Money, Offer, OfferCondition, OfferStatus, OfferTerms
from interviewkit.errors import InvalidValueError, UnknownNameError

PAY = Money(amount=Decimal(12500000), currency="IDR")
START = date(2026, 3, 2)
LIVE = {OfferStatus.SENT, OfferStatus.ACCEPTED, OfferStatus.ACCEPTED_CONDITIONALLY}


def some_terms(**changes):
    """Well-formed terms with some fields changed."""
    return OfferTerms(**{"salary": PAY, "start_on": START, **changes})


class TestOfferTerms:
    def test_converts_conditions(self):
        """Strings become members of a set."""
        terms = some_terms(conditions=["references", "references"])
        assert terms.conditions == frozenset({OfferCondition.REFERENCES})

    def test_offers_a_near_match_for_a_condition(self):
        """A misspelt condition is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            some_terms(conditions=["medical_chek"])
        assert caught.value.near == "medical_check"

    def test_takes_one_benefit_as_text(self):
        """A single benefit is a tuple of one."""
        assert some_terms(benefits="transport").benefits == ("transport",)

    def test_starts_on_a_day(self):
        """A datetime is refused: it would not compare with days later."""
        with pytest.raises(InvalidValueError) as caught:
            some_terms(start_on=datetime(2026, 3, 2, tzinfo=UTC))
        assert (caught.value.place, caught.value.allowed) == (
            "OfferTerms.start_on",
            "a date without a time, up to the year 9000",
        )

    def test_hides_pay_and_benefits(self):
        """What somebody earns is not shown in a log."""
        text = repr(some_terms(benefits=["car"]))
        assert not any(word in text for word in ("12500000", "car"))

    def test_pickles(self):
        """They come back from a pickle equal, with the same hash."""
        terms = some_terms(conditions=["references"], benefits=["car"])
        again = pickle.loads(pickle.dumps(terms))
        assert (again, hash(again)) == (terms, hash(terms))


class TestOffer:
    @pytest.mark.parametrize("status", OfferStatus)
    def test_is_live_once_sent_until_ended(self, status):
        """It binds while it is out or accepted."""
        assert Offer(version=1, status=status).is_live is (status in LIVE)

    @pytest.mark.parametrize("status", OfferStatus)
    def test_is_accepted_with_or_without_conditions(self, status):
        """An offer that is only out is not accepted."""
        accepted = status in LIVE - {OfferStatus.SENT}
        assert Offer(version=1, status=status).is_accepted is accepted

    def test_has_no_first_day_without_terms(self):
        """Nothing drafted, nothing agreed."""
        assert Offer(version=1).start_on is None

    def test_starts_as_agreed(self):
        """The terms name the first day."""
        assert Offer(version=1, terms=some_terms()).start_on == START

    def test_starts_later_when_deferred(self):
        """A deferral wins over the terms."""
        later = date(2026, 4, 1)
        assert Offer(version=1, terms=some_terms(), deferred_to=later).start_on == later

    def test_hides_people_and_wishes(self):
        """Who drafted and approved, and what was asked for, is not shown in a log."""
        offer = Offer(version=1, drafted_by="rina", approvals=("budi",), countered=("more pay",))
        assert not any(word in repr(offer) for word in ("rina", "budi", "more pay"))
