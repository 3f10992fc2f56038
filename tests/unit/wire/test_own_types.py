"""Types of the host's own: hooks, classes with the kit's values in them, event classes."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, Final, Optional

import attrs
import pytest
from tests.unit.wire.edges import EVENT, MONEY, NOON, TERMS, changed, codes, paths, problems, said

import interviewkit as ik
from interviewkit import wire

PAY: Final = ik.Money(amount=Decimal(12500000), currency="IDR")
OFFER: Final = ik.OfferTerms(salary=PAY, start_on=date(2026, 3, 2))


def short(money: ik.Money) -> str:
    """Money as this host writes it."""
    return f"{money.currency} {money.amount}"


def long(value: Any, _: Any) -> ik.Money:
    """Money as this host reads it."""
    currency, _, amount = value.partition(" ")
    return ik.Money(currency=currency, amount=Decimal(amount))


@pytest.fixture
def mine() -> wire.WireConverter:
    """A converter with hooks for money, registered before it is first used."""
    converter = wire.make_converter()
    converter.register_structure_hook(ik.Money, long)
    converter.register_unstructure_hook(ik.Money, short)
    return converter


class TestHooks:
    """A hook for a type of the kit."""

    def test_at_the_top(self, mine: wire.WireConverter) -> None:
        """In both directions."""
        assert wire.to_json(PAY, converter=mine) == '"IDR 12500000"'
        assert wire.from_json('"IDR 12500000"', ik.Money, converter=mine) == PAY

    def test_nested(self, mine: wire.WireConverter) -> None:
        """In both directions, the generated code included."""
        plain = {"salary": "IDR 12500000", "start_on": "2026-03-02"}
        assert wire.to_plain(OFFER, converter=mine) == plain
        assert wire.from_plain(plain, ik.OfferTerms, converter=mine) == OFFER
        drafted = ik.OfferDrafted(id="e", at=NOON, by=ik.Role.RECRUITER, terms=OFFER)
        text = wire.to_json(drafted, converter=mine)
        assert '"salary":"IDR 12500000"' in text
        assert wire.from_json(text, ik.Event, converter=mine) == drafted

    def test_on_the_careful_way(self, mine: wire.WireConverter) -> None:
        """Beside another mistake it is no problem."""
        plain = {"salary": "IDR 1", "start_on": "soon"}
        assert paths(plain, ik.OfferTerms, converter=mine) == ["$.start_on"]

    def test_only_on_its_converter(self, mine: wire.WireConverter) -> None:
        """Nobody else's."""
        assert wire.to_plain(OFFER, converter=mine)["salary"] == "IDR 12500000"
        assert wire.to_plain(OFFER)["salary"] == MONEY

    @pytest.mark.parametrize("amount", ["IDR", "IDR x", "idr 5"])
    def test_what_it_refuses(self, amount: str, mine: wire.WireConverter) -> None:
        """Is a problem at its place, whatever it raises."""
        plain = {"salary": amount, "start_on": "2026-03-02"}
        if amount == "IDR x":
            mine.register_structure_hook(ik.Money, lambda value, _: int(value))
        elif amount == "IDR":
            mine.register_structure_hook(ik.Money, lambda value, _: value.split()[1])
        (found,) = paths(plain, ik.OfferTerms, converter=mine)
        assert found.startswith("$.salary")

    def test_of_scalars(self) -> None:
        """For texts, instants and numbers as well."""
        converter = wire.make_converter()
        converter.register_structure_hook(str, lambda value, _: str(value).strip())
        converter.register_unstructure_hook(str, str.upper)
        converter.register_structure_hook(datetime, lambda at, _: datetime.fromtimestamp(at, UTC))
        converter.register_unstructure_hook(datetime, lambda at: int(at.timestamp()))
        plain = {**EVENT, "at": 1767614400, "actor": " sari "}
        event = wire.from_plain(plain, ik.OfferViewed, converter=converter)
        assert (event.at, event.actor) == (NOON, "sari")
        written = wire.to_plain(event, converter=converter)
        assert (written["at"], written["actor"]) == (1767614400, "SARI")
        assert wire.to_plain(event)["actor"] == "sari"

    def test_of_a_type_of_ones_own(self) -> None:
        """A class that the kit cannot know."""

        class Badge:
            def __init__(self, number: str) -> None:
                self.number = number

        @attrs.frozen
        class Holder:
            badge: Badge
            badges: tuple[Badge, ...] = ()

        converter = wire.make_converter()
        converter.register_structure_hook(Badge, lambda value, _: Badge(value))
        converter.register_unstructure_hook(Badge, lambda badge: badge.number)
        found = wire.from_plain({"badge": "B-1", "badges": ["B-2"]}, Holder, converter=converter)
        assert [badge.number for badge in (found.badge, *found.badges)] == ["B-1", "B-2"]
        assert wire.to_plain(found, converter=converter) == {"badge": "B-1", "badges": ["B-2"]}


def distinct(names: Iterable[str]) -> frozenset[str]:
    """Names, each once."""
    return frozenset(names)


def titled(text: str | None) -> str | None:
    """A text with capitals."""
    return None if text is None else text.title()


def positive(number: int) -> int:
    """A number without its sign."""
    return abs(number)


class Wing(StrEnum):
    """Parts of a building."""

    EAST = "east"
    WEST = "west"


@attrs.frozen
class Room:
    """A room with places."""

    number: int
    wings: frozenset[Wing] = frozenset()


@attrs.frozen(kw_only=True)
class Visit:
    """A host's own class: plain types, the kit's values, and more of its own."""

    money: ik.Money
    when: datetime
    rooms: tuple[Room, ...] = ()
    seat: tuple[str, int] = ("A", 1)
    day: date | None = None
    count: Optional[int] = None  # noqa: UP045 - hosts write it so
    said: str | None
    length: timedelta = timedelta(minutes=45)
    flag: bool = False
    title: str = attrs.field(default="visit", alias="name")
    _note: str = ""
    made: int = attrs.field(init=False, default=7)


VISIT: Final = Visit(
    money=PAY,
    when=NOON,
    rooms=(Room(1, frozenset(Wing)), Room(2)),
    seat=("B", 2),
    said="hello",
    name="tour",
    note="é",
)
PLAIN: Final[dict[str, Any]] = {
    "money": MONEY,
    "when": "2026-01-05T12:00:00+00:00",
    "seat": ["B", 2],
    "said": "hello",
    "length": "PT45M",
    "flag": False,
    "name": "tour",
    "note": "é",
    "rooms": [{"number": 1, "wings": ["east", "west"]}, {"number": 2}],
}


class TestOwnClass:
    """A class of the host's own, without any hook."""

    def test_written(self) -> None:
        """Under the names of its constructor; what is made is not written, nor what is empty."""
        assert wire.to_plain(VISIT) == PLAIN

    def test_read(self) -> None:
        """From plain data, JSON and TOML."""
        assert wire.from_plain(PLAIN, Visit) == VISIT
        for backend in ("json", "orjson"):
            converter = wire.make_converter(backend=backend)
            text = wire.to_json(VISIT, converter=converter)
            assert json.loads(text) == PLAIN
            assert wire.from_json(text, Visit, converter=converter) == VISIT
        assert wire.from_toml(wire.to_toml(VISIT), Visit) == VISIT

    def test_what_may_be_left_out(self) -> None:
        """What has a default, and what may be None."""
        found = wire.from_plain({"money": MONEY, "when": PLAIN["when"]}, Visit)
        assert found == Visit(money=PAY, when=NOON, said=None)
        assert "said" not in wire.to_plain(found)

    @pytest.mark.parametrize(
        ("steps", "value", "expected"),
        [
            (["money", "amount"], 1.5, ("$.money.amount", "inexact_amount")),
            (["when"], "2026-01-05T12:00:00", ("$.when", "no_offset")),
            (["when"], datetime(2026, 1, 5), ("$.when", "no_offset")),  # noqa: DTZ001
            (["rooms", 0, "wings", 1], "esat", ("$.rooms[0].wings[1]", "unknown_name")),
            (["rooms", 0, "wings", 1], "east", ("$.rooms[0].wings", "twice")),
            (["rooms", 1, "number"], "2", ("$.rooms[1].number", "no_number")),
            (["rooms", 1], 2, ("$.rooms[1]", "no_table")),
            (["seat"], ["B"], ("$.seat", "no_list")),
            (["seat", 1], "2", ("$.seat[1]", "no_number")),
            (["day"], "soon", ("$.day", "no_day")),
            (["count"], True, ("$.count", "no_number")),
            (["said"], 3, ("$.said", "no_text")),
            (["length"], 45, ("$.length", "no_duration")),
            (["flag"], None, ("$.flag", "no_truth")),
            (["name"], None, ("$.name", "no_text")),
            (["title"], "x", ("$.title", "unknown_field")),
            (["made"], 7, ("$.made", "unknown_field")),
            (["_note"], "x", ("$._note", "unknown_field")),
        ],
    )
    def test_strict(self, steps: list[Any], value: Any, expected: tuple[str, str]) -> None:
        """As strictly as the kit's own."""
        assert codes(changed(PLAIN, steps, value), Visit) == [expected]

    def test_a_naive_instant_is_not_written(self) -> None:
        """Nobody could tell which one it is."""
        with pytest.raises(ik.InvalidValueError, match="a payload of Visit"):
            wire.to_plain(attrs.evolve(VISIT, when=datetime(2026, 1, 5)))  # noqa: DTZ001

    def test_that_may_be_changed(self) -> None:
        """Whether it is frozen or has slots makes no difference."""

        @attrs.define(slots=False)
        class Open:
            price: ik.Money
            tags: tuple[str, ...] = attrs.field(factory=tuple)

        found = wire.from_plain({"price": MONEY, "tags": ["a"]}, Open)
        assert found == Open(PAY, ("a",))
        assert wire.to_plain(Open(PAY)) == {"price": MONEY}

    def test_with_a_constructor_of_its_own(self) -> None:
        """What it does in its steps is done."""

        @attrs.frozen
        class Noted:
            text: str
            heard: ClassVar[list[str]] = []

            def __attrs_pre_init__(self) -> None:
                self.heard.append("before")

            def __attrs_post_init__(self) -> None:
                self.heard.append("after")

        assert wire.from_plain({"text": "a"}, Noted) == Noted("a")
        assert Noted.heard == ["before", "after"] * 2

    def test_with_converters(self) -> None:
        """A field's own converter sees what was read."""

        @attrs.frozen
        class Shelf:
            names: frozenset[str] = attrs.field(converter=distinct)
            title: str | None = attrs.field(default=None, converter=titled)
            size: int = attrs.field(
                default=1,
                converter=positive,
                validator=[attrs.validators.ge(0), attrs.validators.le(9)],
            )

        plain = {"names": ["a"], "title": "big one", "size": -3}
        assert wire.from_plain(plain, Shelf) == Shelf(["a"], "Big One", 3)
        assert wire.from_plain({"names": []}, Shelf) == Shelf([])

    def test_with_the_validators_of_attrs(self) -> None:
        """What they refuse is a problem of the payload."""

        @attrs.frozen
        class Small:
            size: int = attrs.field(validator=attrs.validators.le(9))

        assert paths({"size": 10}, Small) == ["$.size"]


class TestOwnEvents:
    """Event classes of one's own."""

    def test_a_plain_subclass(self) -> None:
        """A kind of its own with the fields of its base."""

        class TourGiven(ik.Event):
            """Somebody was shown round."""

            __slots__ = ()

        converter = wire.make_converter(events=[TourGiven])
        plain = {**EVENT, "event": "tour_given"}
        event = wire.from_plain(plain, ik.Event, converter=converter)
        assert (type(event), wire.to_plain(event)) == (TourGiven, plain)
        assert codes(plain, ik.Event) == [("$.event", "unknown_name")]

    def test_near_match(self) -> None:
        """They are among the names that are known."""

        class TourGiven(ik.Event):
            """Somebody was shown round."""

            __slots__ = ()

        converter = wire.make_converter(events=[TourGiven])
        (problem,) = problems({**EVENT, "event": "tour_give"}, ik.Event, converter=converter)
        assert problem.near == "tour_given"

    def test_with_a_value_of_the_kit(self) -> None:
        """Read and written with it."""

        @attrs.frozen(kw_only=True)
        class TripPaid(ik.Event):
            """The way to the interview was paid."""

            paid: ik.Money
            parts: tuple[ik.Money, ...] = ()

        converter = wire.make_converter(events=[TripPaid])
        plain = {**EVENT, "event": "trip_paid", "paid": MONEY, "parts": [dict(MONEY)]}
        event: Any = wire.from_plain(plain, ik.Event, converter=converter)
        assert (event.paid, event.parts) == (PAY, (PAY,))
        assert wire.to_plain(event, converter=converter) == plain
        assert paths(
            changed(plain, ["parts", 0, "amount"], 0.5), ik.Event, converter=converter
        ) == ["$.parts[0].amount"]


class Badge:
    """A class that is no value."""


@attrs.frozen
class Holder:
    """A class that may hold one."""

    count: int
    badge: Badge | None = None
    badges: tuple[Badge, ...] = ()


class TestUnknownTypes:
    """Types of which nobody has said how a payload holds them."""

    def test_may_stand_in_a_class(self) -> None:
        """As long as no payload has one."""
        for value in (Holder(1), Holder(1, None, ())):
            assert wire.from_plain(wire.to_plain(value), Holder) == value
        assert paths({"count": "1"}, Holder) == ["$.count"]

    @pytest.mark.parametrize(
        "key",
        [
            "badge",
            "badges",
        ],
    )
    def test_are_a_mistake_of_the_program(self, key: str) -> None:
        """The type is named, and how to tell of it."""
        one = {"badge": "B-1", "badges": ["B-1"]}[key]
        with pytest.raises(wire.UnknownTypeError, match="register_structure_hook") as caught:
            wire.from_plain({"count": 1, key: one}, Holder)
        assert caught.value.hint is Badge
        badge: Any = {"badge": Badge(), "badges": (Badge(),)}[key]
        with pytest.raises(TypeError, match="no payload can hold a Badge"):
            wire.to_plain(Holder(1, **{key: badge}))

    @pytest.mark.parametrize("hint", [list[int], int | str, list[int] | None, float])
    def test_are_not_read_where_they_are_not_written(self, hint: Any) -> None:
        """What is read can be written again."""
        holder = attrs.make_class("Holder", {"it": attrs.field(type=hint)})
        with pytest.raises(wire.UnknownTypeError):
            wire.to_plain(holder(1.5 if hint is float else [1]))
        with pytest.raises(wire.UnknownTypeError):
            wire.from_plain({"it": 1.5 if hint is float else [1]}, holder)

    @pytest.mark.parametrize("value", [1.5, None, b"x", object()])
    def test_alone(self, value: Any) -> None:
        """Nor is what JSON has and no value of the kit holds."""
        with pytest.raises(wire.UnknownTypeError):
            wire.to_plain(value)
        with pytest.raises(wire.UnknownTypeError):
            wire.from_plain(value, type(value))


def test_optional_items() -> None:
    """None among others."""

    @attrs.frozen
    class Row:
        cells: tuple[int | None, ...]
        pair: tuple[str | None, date | None] = (None, None)

    plain = {"cells": [1, None], "pair": [None, "2026-03-02"]}
    row = Row((1, None), (None, date(2026, 3, 2)))
    assert wire.from_plain(plain, Row) == row
    assert wire.to_plain(row) == plain
    assert wire.from_toml(wire.to_toml(row), Row) == row
    assert paths({"cells": [1, None, "2"]}, Row) == ["$.cells[2]"]


def test_by_cattrs_itself() -> None:
    """A host may call the converter as any other one."""
    converter = wire.make_converter()
    assert converter.unstructure(OFFER) == TERMS
    assert converter.unstructure(ik.Role.LEGAL) == "legal"
    assert converter.unstructure(NOON) == "2026-01-05T12:00:00+00:00"
    assert converter.structure(TERMS, ik.OfferTerms) == OFFER


def test_a_vocabulary_of_ones_own() -> None:
    """A `StrEnum` is written as its values, and read with near matches."""
    assert wire.to_plain(Wing.EAST) == "east"
    assert wire.from_json('"west"', Wing) is Wing.WEST
    assert said('"esat"', Wing)[0].startswith("$: 'esat' is no wing; allowed: east, west; did you")


def test_terms_beside_a_hook_for_text() -> None:
    """Days and amounts keep their own form."""
    assert wire.to_plain(OFFER) == TERMS
