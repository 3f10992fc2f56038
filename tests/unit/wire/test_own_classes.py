"""Classes of the host's own, written in every way that attrs and cattrs know."""

from __future__ import annotations

import dataclasses
from typing import Any, Final, Generic, TypedDict, TypeVar

import attrs
import pytest
from tests.unit.wire.edges import EVENT, MONEY, changed, codes, paths

import interviewkit as ik
from interviewkit import wire

T = TypeVar("T")
PAY: Final = wire.from_plain(MONEY, ik.Money)
AS_TEXTS: Final = "bug: hints that are texts, as of `from __future__ import annotations`"


@attrs.frozen
class Trip:
    """A class whose hints are texts."""

    name: str
    paid: ik.Money | None = None
    stops: tuple[Trip, ...] = ()


@attrs.frozen(kw_only=True)
class TripPaid(ik.Event):
    """An event whose hints are texts."""

    trip: Trip
    why: str = ""


class TestHintsAsTexts:
    """Modules that put off what their hints mean."""

    PLAIN: Final = {"name": "a", "paid": MONEY, "stops": [{"name": "b"}]}

    def test_a_class(self) -> None:
        """Also one that holds others of its own kind."""
        trip = Trip("a", PAY, (Trip("b"),))
        assert wire.from_plain(self.PLAIN, Trip) == trip
        assert wire.to_plain(trip) == self.PLAIN
        assert paths(changed(self.PLAIN, ["stops", 0, "name"], 3), Trip) == ["$.stops[0].name"]

    def test_an_event(self) -> None:
        """Its own fields and those of its base."""
        mine = wire.make_converter(events=[TripPaid])
        plain = {**EVENT, "event": "trip_paid", "trip": self.PLAIN, "why": ""}
        event: Any = wire.from_plain(plain, ik.Event, converter=mine)
        assert (event.trip.paid, wire.to_plain(event, converter=mine)) == (PAY, plain)

    def test_its_schema(self) -> None:
        """Says what the hints mean."""
        found = wire.schema_of(Trip, "trip")
        assert found["properties"]["name"] == {"type": "string"}
        assert found["properties"]["stops"]["items"] == {"$ref": "#/$defs/trip"}


def plus_low(value: int, span: Any) -> int:
    """A number, counted from another one."""
    number: int = value + span.low
    return number


class TestDefaultsAndConverters:
    """What attrs offers beside the plain ones."""

    def test_a_default_made_of_other_fields(self) -> None:
        """As the constructor makes it."""
        made = attrs.Factory(lambda self: self.low + 1, takes_self=True)
        span = attrs.make_class(
            "Span", {"low": attrs.field(type=int), "high": attrs.field(type=int, default=made)}
        )
        assert wire.from_plain({"low": 1}, span) == span(1, 2)
        assert wire.from_plain({"low": 1, "high": 9}, span) == span(1, 9)
        assert wire.to_plain(span(1)) == {"low": 1, "high": 2}
        assert paths({"low": "1"}, span) == ["$.low"]

    def test_a_converter_that_takes_the_instance(self) -> None:
        """As the constructor calls it."""
        added: Any = attrs.Converter(plus_low, takes_self=True)
        span = attrs.make_class(
            "Span",
            {
                "low": attrs.field(type=int),
                "high": attrs.field(type=int, default=0, converter=added),
            },
        )
        assert wire.from_plain({"low": 1, "high": 2}, span) == span(1, 2)
        assert paths({"low": 1, "high": 2, "x": 3}, span) == ["$.x"]

    def test_a_converter_that_fails(self) -> None:
        """Is a problem of its field."""
        share = attrs.make_class(
            "Share", {"of": attrs.field(type=int, converter=lambda value: 100 // value)}
        )
        assert wire.from_plain({"of": 4}, share).of == 25
        assert codes({"of": 0}, share) == [("$.of", "not_allowed")]

    def test_other_failures_are_not_hidden(self) -> None:
        """Whoever cannot reach a database has no broken payload."""

        @attrs.frozen(init=True)
        class Stored:
            id = attrs.field(type=int)

            def __attrs_post_init__(self) -> None:
                raise RuntimeError("no database")

        with pytest.raises(RuntimeError, match="no database"):
            wire.from_plain({"id": 1}, Stored)


@dataclasses.dataclass(frozen=True)
class Pair:
    """A dataclass, which cattrs knows."""

    money: ik.Money
    count: int = 1


class Row(TypedDict):
    """A table with known keys, which cattrs knows as well."""

    count: int


@attrs.frozen
class Boxed(Generic[T]):
    """A class with a type for its part."""

    it: T


class TestOtherClasses:
    """Classes that are none of attrs, and generic ones, which say nothing of their parts."""

    @pytest.mark.parametrize("hint", [Pair, Row, Boxed[int]])
    def test_have_no_form(self, hint: Any) -> None:
        """Until the host gives them one."""
        with pytest.raises(wire.UnknownTypeError, match="register_structure_hook"):
            wire.from_plain({"it": 1}, hint)

    def test_are_read_as_the_host_says(self) -> None:
        """What its hook says against a payload is a mistake in it."""
        one = wire.make_converter()
        one.register_structure_hook(Pair, lambda value, _: Pair(PAY, int(value)))
        one.register_unstructure_hook(Pair, lambda pair: pair.count)
        assert wire.from_plain(2, Pair, converter=one) == Pair(PAY, 2)
        assert wire.to_plain(Pair(PAY, 2), converter=one) == 2
