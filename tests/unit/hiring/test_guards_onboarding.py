"""Guards of the time between the contract and the first day."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import onboarding as g
from interviewkit.hiring.guards.saying import role_labels
from interviewkit.hiring.record import EMPTY, Record

START = date(2026, 3, 2)
DAY = timedelta(days=1)
DAWN = datetime.combine(START, time.min, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.fixture
def starting(an_offer):
    """A record of somebody who starts on that day."""
    return Record(offer=ik.Offer(version=1, terms=an_offer(start_on=START)))


class TestStartDay:
    def test_is_unknown_at_first(self):
        """Nothing was agreed."""
        assert g.start_day(EMPTY) is None

    def test_is_that_of_the_offer(self, starting):
        """Before there is a contract the offer names it."""
        assert g.start_day(starting) == START

    def test_is_still_that_of_the_offer_under_a_contract_without_terms(self, starting, an_offer):
        """A contract not drafted yet names no day."""
        record = Record(offer=starting.offer, contract=ik.Contract(version=1))
        assert g.start_day(record) == START

    def test_is_that_of_the_contract(self, starting, a_contract):
        """The contract wins over the offer."""
        contract = ik.Contract(version=1, terms=a_contract(start_on=START + DAY))
        assert g.start_day(Record(offer=starting.offer, contract=contract)) == START + DAY

    def test_is_the_deferred_one(self, a_contract):
        """A deferral wins over both."""
        offer = ik.Offer(version=1, deferred_to=START + 2 * DAY)
        contract = ik.Contract(version=1, terms=a_contract())
        assert g.start_day(Record(offer=offer, contract=contract)) == START + 2 * DAY


class TestStartDayReached:
    @pytest.mark.parametrize(
        ("at", "expected"), [(DAWN - TICK, "start_day_reached"), (DAWN, None)], ids=["eve", "day"]
    )
    def test_begins_with_the_day(self, at, expected, starting, refusal):
        """Nobody starts before the first day."""
        assert refusal(g.start_day_reached, record=starting, at=at) == expected

    def test_passes_without_a_day(self, refusal):
        """Nothing is waited for."""
        assert refusal(g.start_day_reached, record=EMPTY, at=DAWN) is None


class TestStartGracePassed:
    GUARD = g.start_grace_passed(DAY)

    @pytest.mark.parametrize(
        ("at", "expected"), [(DAWN + DAY - TICK, "start_grace_passed"), (DAWN + DAY, None)]
    )
    def test_waits_a_day(self, at, expected, starting, refusal):
        """The first day is missed on the day after."""
        assert refusal(self.GUARD, record=starting, at=at) == expected

    def test_passes_without_a_day(self, refusal):
        """Nothing is waited for."""
        assert refusal(self.GUARD, record=EMPTY, at=DAWN) is None


class TestBeforeStartDay:
    AT = pytest.mark.parametrize(
        ("at", "expected"), [(DAWN - TICK, None), (DAWN, "before_start_day")], ids=["eve", "day"]
    )

    @AT
    def test_ends_with_the_day_before(self, at, expected, starting, refusal):
        """From the first day on it is a dismissal."""
        assert refusal(g.BEFORE_START_DAY, record=starting, at=at) == expected

    @AT
    def test_is_hopeless_once_the_day_has_come(self, at, expected, starting, hopeless):
        """Without a time it answers for the time of the last event."""
        assert hopeless(g.BEFORE_START_DAY, record=starting, since=at) == expected

    def test_passes_without_a_day(self, refusal):
        """No day, no dismissal."""
        assert refusal(g.BEFORE_START_DAY, record=EMPTY, at=DAWN) is None


class TestConditionsMet:
    def test_passes_without_open_ones(self, starting, refusal):
        """Nothing is open."""
        assert refusal(g.conditions_met, record=starting) is None

    def test_passes_without_an_offer(self, refusal):
        """There are no conditions."""
        assert refusal(g.conditions_met, record=EMPTY) is None

    def test_refuses_with_the_open_ones(self, explanation):
        """The message names them, sorted."""
        opened = frozenset({ik.OfferCondition.REFERENCES, ik.OfferCondition.BACKGROUND_CHECK})
        record = Record(offer=ik.Offer(version=1, open_conditions=opened))
        message = explanation(g.conditions_met, record=record)
        assert (message.id, [label.get("id") for label in message.get("conditions")]) == (
            "guard.conditions_met",
            ["background_check", "references"],
        )


class TestRoleLabels:
    def test_are_messages(self):
        """Roles are said by the translator, so a guard names them by id."""
        labels = role_labels([ik.Role.RECRUITER, "legal"])
        assert [(label.id, label.get("id")) for label in labels] == [
            ("label.role", "recruiter"),
            ("label.role", "legal"),
        ]
