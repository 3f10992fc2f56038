"""Payloads that are almost right, each mistake at its place."""

from typing import Any, ClassVar

import attrs
import pytest
from tests.unit.wire.edges import (
    AT,
    EVENT,
    MONEY,
    SLOT,
    TERMS,
    changed,
    codes,
    opened,
    paths,
    problems,
    said,
)

import interviewkit as ik
from interviewkit import wire
from interviewkit.domain.catalogue import Question, ReasonCode

EVERY = tuple(str(role) for role in ik.Role)


class TestFields:
    """Fields by their names."""

    def test_unknown(self) -> None:
        """With everything that there is, and a near match."""
        allowed = "employment, extra_stages, jurisdiction, level, title"
        assert said({"title": "Clerk", "levle": "staff", "zone": 1}) == [
            f"$.levle: 'levle' is no field of Position; allowed: {allowed}; did you mean 'level'?",
            f"$.zone: 'zone' is no field of Position; allowed: {allowed}",
        ]

    @pytest.mark.parametrize("key", [3, None, True, ("a",)])
    def test_keys_that_are_no_texts(self, key: Any) -> None:
        """Plain data may hold them; nothing reads them."""
        assert codes({"title": "Clerk", key: 1}) == [(f"$.{key}", "unknown_field")]

    def test_nested(self) -> None:
        """At any depth."""
        payload = {
            **EVENT,
            "event": "offer_drafted",
            "terms": changed(TERMS, ["salary", "amunt"], 1),
        }
        (problem,) = problems(payload, ik.Event)
        expected = ("$.terms.salary.amunt", "amount", "unknown_field")
        assert (problem.path, problem.near, problem.code) == expected

    def test_missing_and_null(self) -> None:
        """What may be None may be missing; what may not be None may not be null."""
        assert wire.from_plain({**EVENT, "actor": None}, ik.Event).actor is None
        assert codes({"title": None, "level": None}) == [
            ("$.title", "no_text"),
            ("$.level", "unknown_name"),
        ]
        assert codes({}) == [("$.title", "missing")]

    def test_what_was_not_looked_at(self) -> None:
        """After a hundred mistakes of one list the rest is only counted."""
        assert wire.from_plain({"interviewers": ["sari"] * 101, **SLOT}, ik.Slot)
        with pytest.raises(wire.WireError) as caught:
            wire.from_plain({"interviewers": [*range(100), *["sari"] * 5], **SLOT}, ik.Slot)
        assert (len(caught.value.problems), caught.value.more) == (100, 5)
        first, *_, last = str(caught.value).splitlines()
        assert first == "payload has more than 100 problems:"
        assert last.startswith("  ... and 5 more")

    def test_a_thousand_unknown_fields(self) -> None:
        """Are told in no time, and not a thousand times."""
        plain = {"title": "Clerk", **{f"k{n}": n for n in range(1_000)}}
        with pytest.raises(wire.WireError) as caught:
            wire.from_plain(plain, ik.Position)
        assert (len(caught.value.problems), caught.value.more) == (100, 900)
        assert [p.path for p in caught.value.problems[::99]] == ["$.k0", "$.k99"]

    def test_more_than_a_hundred_problems(self) -> None:
        """Of several lists together; the others are counted."""
        cards = [{"interviewers": [0] * 60, **SLOT}] * 2
        with pytest.raises(wire.WireError) as caught:
            wire.from_plain(cards, tuple[ik.Slot, ...])
        assert (len(caught.value.problems), caught.value.more) == (100, 20)

    def test_as_many_as_are_told(self) -> None:
        """A hundred unknown fields are no more than a hundred."""
        with pytest.raises(wire.WireError) as caught:
            wire.from_plain({"title": "a", **{f"k{n}": n for n in range(100)}}, ik.Position)
        assert (len(caught.value.problems), caught.value.more) == (100, 0)


class TestNames:
    """Members of vocabularies."""

    def test_unknown(self) -> None:
        """A short vocabulary is told as a whole."""
        (problem,) = problems({**EVENT, "by": "candidat"}, ik.Event)
        assert (problem.code, problem.near, problem.value) == (
            "unknown_name",
            "candidate",
            "'candidat'",
        )
        assert problem.allowed == ", ".join(sorted(EVERY))

    def test_near_in_a_long_list(self) -> None:
        """Of a long one only the near match."""
        (problem,) = problems({**EVENT, "event": "offer_veiwed"}, ik.Event)
        assert (problem.allowed, problem.near) == ("", "offer_viewed")

    def test_far_in_a_long_list(self) -> None:
        """Or the first few, and how many more there are."""
        (problem,) = problems({**EVENT, "event": "zzz"}, ik.Event)
        assert (problem.near, problem.allowed[-12:]) == (None, " and 93 more")

    @pytest.mark.parametrize("value", ["Candidate", "CANDIDATE", " candidate", 0, None, True, []])
    def test_no_members(self, value: Any) -> None:
        """A member is written as its id."""
        assert codes({**EVENT, "by": value}, ik.Event) == [("$.by", "unknown_name")]


class TestLists:
    """Tuples and sets."""

    @pytest.mark.parametrize("value", ["rina", {"rina": 1}, None, 3, {"rina"}])
    def test_no_lists(self, value: Any) -> None:
        """A text is not taken for its letters, nor a table for its keys."""
        assert codes({**SLOT, "interviewers": value}, ik.Slot) == [("$.interviewers", "no_list")]

    @pytest.mark.parametrize("value", [["references", "references"], ["references"] * 3])
    def test_members_twice(self, value: list[str]) -> None:
        """Nobody knows whether another one was meant."""
        expected = ["$.conditions: a list: names something twice; allowed: each once"]
        assert said({**TERMS, "conditions": value}, ik.OfferTerms) == expected

    def test_tuples_of_plain_data(self) -> None:
        """Are lists."""
        terms = wire.from_plain({**TERMS, "conditions": ("references",)}, ik.OfferTerms)
        assert terms.conditions == {"references"}

    def test_fixed_length(self) -> None:
        """As many items as there are fields, each of its own type."""

        @attrs.frozen
        class Row:
            pair: tuple[str, int]
            pairs: tuple[tuple[str, int], ...] = ()

        found = wire.from_plain({"pair": ["a", 1], "pairs": [("b", 2)]}, Row)
        assert found == Row(("a", 1), (("b", 2),))
        assert wire.to_plain(found) == {"pair": ["a", 1], "pairs": [["b", 2]]}
        for pair in (["a"], ["a", 1, 1], []):
            expected = "$.pair: a list has another length; allowed: 2 items"
            assert said({"pair": pair}, Row) == [expected]
        assert paths({"pair": [1, "a"], "pairs": [["b", "c"], "de"]}, Row) == [
            "$.pair[0]",
            "$.pair[1]",
            "$.pairs[0][1]",
            "$.pairs[1]",
        ]


class TestRatings:
    """The ratings of a scorecard."""

    CARD: ClassVar = {"author": "rina", "recommendation": "yes", "evidence": "Led a migration."}

    @pytest.mark.parametrize("value", [0, 6, -1, 4.0, "4", True, False, "not assessed", [4], {}])
    def test_no_ratings(self, value: Any) -> None:
        """True is 1 to Python, and no rating."""
        (problem,) = problems({**self.CARD, "ratings": {"technical": value}}, ik.Scorecard)
        assert (problem.path, problem.code) == ("$.ratings.technical", "no_rating")
        assert problem.allowed == "1 to 5, or 'not_assessed'"

    @pytest.mark.parametrize("value", ["not_assessed", None])
    def test_not_assessed(self, value: Any) -> None:
        """Is a word, and null as well."""
        card = wire.from_plain({**self.CARD, "ratings": {"technical": value}}, ik.Scorecard)
        assert card.ratings == (("technical", None),)
        assert wire.to_plain(card)["ratings"] == {"technical": "not_assessed"}

    def test_unknown_side(self) -> None:
        """With a near match."""
        (problem,) = problems(
            {**self.CARD, "ratings": {"tecnical": 4, "team_fit": 9}}, ik.Scorecard
        )[:1]
        assert (problem.path, problem.near, problem.code) == (
            "$.ratings.tecnical",
            "technical",
            "unknown_name",
        )

    @pytest.mark.parametrize("value", [[["technical", 4]], "technical", None, 4])
    def test_no_table(self, value: Any) -> None:
        """A table by side."""
        assert codes({**self.CARD, "ratings": value}, ik.Scorecard) == [("$.ratings", "no_table")]


class TestTags:
    """How an event says which one it is."""

    def test_missing(self) -> None:
        """Every other mistake is told as well."""
        found = codes({"id": " ", "at": AT, "by": "me"}, ik.Event)
        assert found == [
            ("$.event", "missing"),
            ("$.id", "not_allowed"),
            ("$.by", "unknown_name"),
        ]

    def test_unknown(self) -> None:
        """What is common to all events is looked at, and nothing else."""
        payload = {**EVENT, "event": "offer_vewed", "at": "now", "card": 3}
        assert codes(payload, ik.Event) == [("$.event", "unknown_name"), ("$.at", "no_instant")]

    @pytest.mark.parametrize("value", [None, 3, ["offer_viewed"], {"id": "offer_viewed"}, True])
    def test_no_text(self, value: Any) -> None:
        """An id is a text."""
        assert codes({**EVENT, "event": value}, ik.Event) == [("$.event", "no_text")]

    @pytest.mark.parametrize("value", [3, None, '"offer_viewed"', [EVENT]])
    def test_no_table(self, value: Any) -> None:
        """An event is a table."""
        assert codes(value, ik.Event) == [("$", "no_table")]

    def test_left_out(self) -> None:
        """Where the class says it already."""
        plain = {key: value for key, value in EVENT.items() if key != "event"}
        assert wire.from_plain(plain, ik.OfferViewed) == wire.from_plain(EVENT, ik.Event)

    @pytest.mark.parametrize("value", ["offer_sent", "", 3, None])
    def test_another_class(self, value: Any) -> None:
        """It may not contradict the class, and nothing else is told then."""
        payload = {**EVENT, "event": value, "foo": 1}
        (problem,) = problems(payload, ik.OfferViewed)
        assert (problem.path, problem.code) == ("$.event", "not_allowed")
        assert problem.allowed == "'offer_viewed'"

    def test_an_event_within_a_value(self) -> None:
        """Is read by its tag there, too."""
        (entry,) = ik.timeline(opened())
        plain = wire.to_plain(entry)
        assert wire.from_plain(plain, ik.Entry) == entry
        assert codes(changed(plain, ["event", "event"], "opened"), ik.Entry) == [
            ("$.event.event", "unknown_name")
        ]


class TestTheCarefulWay:
    """What tells the mistakes reads everything that the fast way reads."""

    REASON: ClassVar = {"id": "reject.other", "term": "reject.other", "side": "organisation"}
    QUESTION: ClassVar = {
        "id": "own.question",
        "category": "leadership",
        "methods": ["situational"],
        "minutes": 5,
        "levels": ["staff", "staff"],
    }

    def test_a_reason(self) -> None:
        """A reason that is right is no problem beside another mistake."""
        assert wire.from_plain(self.REASON, ReasonCode).term == ik.RejectReason.OTHER
        assert paths({**self.REASON, "x": 1}, ReasonCode) == ["$.x"]

    def test_a_check_of_what_a_converter_makes(self) -> None:
        """Either way asks the same."""
        try:
            wire.from_plain(self.QUESTION, Question)
        except wire.WireError:
            expected = ["$.levels", "$.x"]
        else:
            expected = ["$.x"]
        assert paths({**self.QUESTION, "x": 1}, Question) == expected

    def test_a_check_of_the_whole(self) -> None:
        """A mistake that only the finished value shows is told at the value."""

        @attrs.frozen
        class Span:
            low: int
            high: int

            def __attrs_post_init__(self) -> None:
                if self.low > self.high:
                    raise ik.InvalidValueError("Span", self.low, "at most high")

        assert wire.from_plain({"low": 1, "high": 2}, Span) == Span(1, 2)
        assert said(
            {"spans": [{"low": 3, "high": 2}]},
            attrs.make_class("S", {"spans": attrs.field(type=tuple[Span, ...])}),
        ) == ["$.spans[0]: 3 is not allowed here; allowed: at most high"]

    def test_no_table_at_all(self) -> None:
        """A mistake in a payload that is no table at all."""
        (problem,) = problems('"recuiter"', ik.Role)
        assert (problem.path, problem.near) == ("$", "recruiter")
        (problem,) = problems([MONEY, {**MONEY, "amount": 0.5}], tuple[ik.Money, ...])
        assert (problem.path, problem.allowed) == ("$[1].amount", "'0.5' or a whole number")
