"""Reading values strictly, with all problems at their places."""

import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

import attrs
import pytest

import interviewkit as ik
from interviewkit.hiring.events import EVENTS
from interviewkit.wire import WireError, WireProblem, make_converter, structure

AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
EVENT = {"id": "e1", "at": "2026-01-05T09:00:00Z", "by": "recruiter"}
SLOT = {"starts_at": "2026-01-05T09:00:00Z", "ends_at": "2026-01-05T10:00:00Z"}
MONEY = {"amount": "12500000", "currency": "IDR"}


def read(payload: object, cls: Any) -> Any:
    """The payload as that class."""
    return structure(make_converter(), payload, cls)


def problems(payload: object, cls: Any) -> tuple[WireProblem, ...]:
    """The problems of a payload that cannot be read."""
    with pytest.raises(WireError) as caught:
        read(payload, cls)
    return caught.value.problems


def paths(payload: object, cls: Any) -> list[str]:
    """The places of these problems."""
    return [problem.path for problem in problems(payload, cls)]


class TestScalars:
    @pytest.mark.parametrize("payload", ["false", 0, 1, None, "true"])
    def test_only_true_and_false_are_truth_values(self, payload: object) -> None:
        """A text or a number says nothing about truth."""
        reopened = {**EVENT, "reason": "x", "candidate_consents": payload}
        assert paths(reopened, ik.ApplicationReopened) == ["$.candidate_consents"]

    @pytest.mark.parametrize("payload", [1.9, 1.0, "1", True, None])
    def test_only_whole_numbers_are_whole_numbers(self, payload: object) -> None:
        """Nothing is rounded, and nothing is parsed out of a text."""
        assert paths({**EVENT, "version": payload}, ik.OfferAccepted) == ["$.version"]

    def test_a_check_of_the_value_itself(self) -> None:
        """What the class does not allow is a problem of the payload."""
        (problem,) = problems({**EVENT, "version": 0}, ik.OfferAccepted)
        assert str(problem) == "$.version: 0 is not allowed here; allowed: a whole number from 1 up"

    @pytest.mark.parametrize("payload", [3, 1.5, True, ["a"], None])
    def test_only_texts_are_texts(self, payload: object) -> None:
        """Nothing is turned into a text."""
        assert paths({"title": payload}, ik.Position) == ["$.title"]


class TestMoney:
    @pytest.mark.parametrize("amount", ["12500000", 12500000, Decimal(12500000)])
    def test_exact_amounts(self, amount: object) -> None:
        """A text or a whole number is exact."""
        expected = ik.Money(amount=Decimal(12500000), currency="IDR")
        assert expected == read({"amount": amount, "currency": "IDR"}, ik.Money)

    @pytest.mark.parametrize("amount", [12.5, "12,5", "", "NaN", "Infinity", True, None])
    def test_other_amounts(self, amount: object) -> None:
        """A float is not exact, and the rest is no amount."""
        assert paths({"amount": amount, "currency": "IDR"}, ik.Money) == ["$.amount"]

    def test_a_float_is_told_how_to_be_written(self) -> None:
        """The message has the remedy."""
        (problem,) = problems({"amount": 12.5, "currency": "IDR"}, ik.Money)
        assert "allowed: '12.5' or a whole number" in str(problem)


class TestTimes:
    def test_without_an_offset(self) -> None:
        """Nobody can tell which instant it means."""
        (problem,) = problems({**EVENT, "at": datetime(2026, 1, 5, 10)}, ik.OfferViewed)  # noqa: DTZ001
        expected = "$.at: 2026-01-05T10:00:00 has no UTC offset; write '+07:00' or 'Z'"
        assert expected == str(problem)

    @pytest.mark.parametrize("at", ["2026-01-05", date(2026, 1, 5), 1767600000, "tomorrow", None])
    def test_no_instants(self, at: object) -> None:
        """A day is no instant, nor is a number."""
        assert paths({**EVENT, "at": at}, ik.OfferViewed) == ["$.at"]

    @pytest.mark.parametrize("at", [AT, "2026-01-05T09:00:00Z", "2026-01-05T16:00:00+07:00"])
    def test_instants(self, at: object) -> None:
        """A datetime with its offset, or its text."""
        assert read({**EVENT, "at": at}, ik.OfferViewed).at == AT

    @pytest.mark.parametrize("day", [AT, "2026-03-02T00:00:00Z", 20260302, "soon"])
    def test_no_days(self, day: object) -> None:
        """A day has no time."""
        assert paths({"salary": MONEY, "start_on": day}, ik.OfferTerms) == ["$.start_on"]

    @pytest.mark.parametrize("day", [date(2026, 3, 2), "2026-03-02"])
    def test_days(self, day: object) -> None:
        """A date, or its text."""
        terms = read({"salary": MONEY, "start_on": day}, ik.OfferTerms)
        assert terms.start_on == date(2026, 3, 2)


class TestNames:
    def test_a_misspelt_member(self) -> None:
        """The closest member is named."""
        (problem,) = problems({**EVENT, "by": "recuiter"}, ik.OfferViewed)
        assert (problem.path, problem.near) == ("$.by", "recruiter")

    @pytest.mark.parametrize("payload", ["RECRUITER", 3, None, ["recruiter"]])
    def test_other_things_than_a_member(self, payload: object) -> None:
        """A member is written as its value."""
        assert paths({**EVENT, "by": payload}, ik.OfferViewed) == ["$.by"]

    def test_a_misspelt_field(self) -> None:
        """A key that nothing reads is no key to be ignored."""
        (problem,) = problems({"title": "Clerk", "levle": "staff"}, ik.Position)
        assert (problem.path, problem.near) == ("$.levle", "level")

    def test_a_missing_field(self) -> None:
        """What has no default has to be there."""
        (problem,) = problems({}, ik.Position)
        assert str(problem) == "$.title: is missing"


class TestCollections:
    def test_a_text_is_no_list(self) -> None:
        """Otherwise it would become its letters."""
        assert paths({**EVENT, "items": "pay"}, ik.OfferCountered) == ["$.items"]

    def test_items_have_their_numbers(self) -> None:
        """The place says which item it is."""
        terms = {"salary": MONEY, "start_on": "2026-03-02", "conditions": ["references", "medical"]}
        assert paths(terms, ik.OfferTerms) == ["$.conditions[1]"]

    def test_a_list_is_no_table(self) -> None:
        """A value is read from a table."""
        assert paths({**EVENT, "slot": ["9:00"]}, ik.InterviewBooked) == ["$.slot"]

    def test_nested_places(self) -> None:
        """A place is followed through every level."""
        terms = {"salary": {"amount": 1.5, "currency": "idr"}, "start_on": "2026-03-02"}
        found = paths({**EVENT, "terms": terms}, ik.OfferDrafted)
        assert found == ["$.terms.salary.amount", "$.terms.salary.currency"]

    def test_a_check_that_looks_at_two_fields(self) -> None:
        """It is reported at the field that has it."""
        slot = {"starts_at": SLOT["ends_at"], "ends_at": SLOT["starts_at"]}
        assert paths({**EVENT, "slot": slot}, ik.InterviewBooked) == ["$.slot.ends_at"]

    def test_a_check_that_looks_at_a_field_that_cannot_be_read(self) -> None:
        """Only what is certain is reported."""
        slot = {"starts_at": "nine", "ends_at": SLOT["ends_at"]}
        assert paths({**EVENT, "slot": slot}, ik.InterviewBooked) == ["$.slot.starts_at"]


class TestScorecard:
    CARD: ClassVar = {"author": "rina", "recommendation": "yes", "evidence": "Led a migration."}

    def test_ratings(self) -> None:
        """A table by side; what was not assessed is a word, not a number."""
        card = read(
            {**self.CARD, "ratings": {"technical": "not_assessed", "attitude": 4}}, ik.Scorecard
        )
        assert card.ratings == (("attitude", 4), ("technical", None))

    @pytest.mark.parametrize("rating", [0, 6, 4.0, "4", True])
    def test_ratings_off_the_scale(self, rating: object) -> None:
        """1 to 5."""
        assert paths({**self.CARD, "ratings": {"attitude": rating}}, ik.Scorecard) == [
            "$.ratings.attitude"
        ]

    def test_unknown_side(self) -> None:
        """A side that does not exist is named at its place."""
        (problem,) = problems({**self.CARD, "ratings": {"atitude": 4}}, ik.Scorecard)
        assert (problem.path, problem.near) == ("$.ratings.atitude", "attitude")

    def test_ratings_that_are_no_table(self) -> None:
        """A list says not which side is meant."""
        assert paths({**self.CARD, "ratings": [4, 5]}, ik.Scorecard) == ["$.ratings"]


class TestEvents:
    @pytest.mark.parametrize("kind", sorted(EVENTS))
    def test_every_event_can_be_read(self, kind: str) -> None:
        """Plain subclasses are read like the classes that they share their fields with."""
        cls = EVENTS[kind]
        payload = {a.name: example(a) for a in attrs.fields(cls) if a.default is attrs.NOTHING}
        event = read(payload, cls)
        assert (cls, "e1", AT) == (type(event), event.id, event.at)


def example(attribute: Any) -> object:
    """A payload that fits the attribute."""
    known = {**EVENT, "position": {"title": "Clerk"}, "slot": SLOT, "version": 1, "items": ["pay"]}
    known |= {"out_of": 20, "points": 17, "checks": ["references"]}
    known["card"] = {**TestScorecard.CARD, "ratings": {}}
    if attribute.name == "terms":
        start = {"start_on": "2026-03-02"}
        return (
            {"salary": MONEY, **start}
            if attribute.type is ik.OfferTerms
            else {"kind": "daily", **start}
        )
    if attribute.name in known:
        return known[attribute.name]
    if isinstance(attribute.type, type) and issubclass(attribute.type, StrEnum):
        return str(next(iter(attribute.type)))
    return {date: "2026-03-02", datetime: "2026-03-02T00:00:00Z"}.get(attribute.type, "text")


class TestErrors:
    def test_all_problems_at_once(self) -> None:
        """A value's own check is heard even where another field cannot be read."""
        found = paths({"title": " ", "level": "boss", "extra_stages": "offer", "x": 1}, ik.Position)
        assert found == ["$.title", "$.level", "$.extra_stages", "$.x"]

    def test_the_payload_itself(self) -> None:
        """What is no table at all is a problem at the root."""
        (problem,) = problems([1], ik.Position)
        assert str(problem) == "$: a list is no table; allowed: the fields of Position"

    def test_an_error_pickles(self) -> None:
        """Its problems travel with it."""
        with pytest.raises(WireError) as caught:
            read({}, ik.Position)
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(caught.value), caught.value.problems) == (str(again), again.problems)

    def test_an_error_is_a_value_error(self) -> None:
        """Whoever knows nothing of this library still catches it."""
        with pytest.raises(ValueError, match=r"payload has 1 problem:\n  \$\.title: is missing"):
            read({}, ik.Position)

    def test_converters_share_nothing(self) -> None:
        """Changing one leaves the next one as it was."""
        first = make_converter()
        first.register_structure_hook(int, lambda value, _: 7)
        assert paths({**EVENT, "version": "1"}, ik.OfferAccepted) == ["$.version"]
