"""Fields filled from their types: classes of one's own, with care."""

from collections.abc import Mapping
from typing import Any

import pytest
from attrs import frozen
from hypothesis import Phase, given, settings
from tests.unit.testing.own import Colour

import interviewkit as ik
from interviewkit import testing
from interviewkit.vocabulary.terms import Term


def sampled(strategy, most=40):
    """So many values, the same ones in each run."""
    met = []

    @settings(max_examples=most, database=None, derandomize=True, phases=[Phase.generate])
    @given(strategy)
    def draw(value):
        met.append(value)

    draw()
    return met


@frozen(kw_only=True)
class Badge:
    """A noun of one's own."""

    place: tuple[str, int]
    doors: tuple[tuple[str, bool], ...]
    limits: Mapping[str, int]
    notes: dict[str, str | None]
    money: ik.Money
    level: ik.JobLevel


@frozen(kw_only=True)
class BadgeLent(ik.Event):
    """An event of one's own that carries it."""

    badge: Badge


class TestTypes:
    """Types that are made up of others."""

    def test_rows_and_tables(self):
        """Tuples of a fixed length, pairs and mappings are made from their parts."""
        first, *others = sampled(testing.values(Badge))
        assert first.place == ("place", 1)
        assert first.doors == (("doors", False),)
        assert first.limits == {"limits": 1}
        assert first.notes == {"notes": None}
        assert len({badge.place for badge in others}) > 1

    def test_names_come_once(self):
        """No name stands twice in pairs, for they are a table."""
        for badge in sampled(testing.values(Badge)):
            names = [name for name, _ in badge.doors]
            assert len(set(names)) == len(names)

    def test_there_is_one_at_least(self):
        """A class of one's own may refuse what is empty."""
        for badge in sampled(testing.values(Badge)):
            assert badge.doors
            assert badge.limits

    def test_an_event_carries_it(self):
        """So does an event of one's own, whichever way it is asked for."""
        (event,) = sampled(testing.values(BadgeLent), 1)
        assert isinstance(event.badge.money, ik.Money)
        assert type(sampled(testing.events(BadgeLent), 1)[0]) is BadgeLent

    @pytest.mark.parametrize("hint", [Any, Colour, Term, complex])
    def test_unknown_types(self, hint):
        """Of a type without known values the error names the field."""
        noun = frozen(kw_only=True)(type("Noun", (), {"__annotations__": {"thing": hint}}))
        with pytest.raises(testing.UnknownTypeError, match=r"^Noun\.thing: "):
            sampled(testing.values(noun), 1)
