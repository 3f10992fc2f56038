"""The position converts what it is given and decides nothing."""

import pickle

import pytest

from interviewkit.domain import Position
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction


class TestPosition:
    def test_needs_a_title_only(self):
        """The rest defaults to a permanent job at staff level under the process's law."""
        assert Position(title="Clerk") == Position(
            title="Clerk",
            level=JobLevel.STAFF,
            jurisdiction=None,
            employment=Employment.PERMANENT,
            extra_stages=frozenset(),
        )

    @pytest.mark.parametrize(
        ("name", "given", "held"),
        [
            ("level", "manager", JobLevel.MANAGER),
            ("jurisdiction", "us", Jurisdiction.US),
            ("employment", "fixed_term", Employment.FIXED_TERM),
            ("extra_stages", ["contract", "contract"], frozenset({"contract"})),
        ],
    )
    def test_converts(self, name, given, held):
        """Strings become members and lists become sets."""
        assert getattr(Position(title="Clerk", **{name: given}), name) == held

    @pytest.mark.parametrize(
        ("name", "given", "near"),
        [
            ("level", "manger", "manager"),
            ("employment", "fixed", "fixed_term"),
        ],
    )
    def test_offers_a_near_match(self, name, given, near):
        """A misspelt id is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            Position(title="Clerk", **{name: given})
        assert caught.value.near == near

    def test_knows_the_jurisdictions(self):
        """Another country's law is unknown, and the known ones are named."""
        with pytest.raises(UnknownNameError) as caught:
            Position(title="Clerk", jurisdiction="fr")
        assert caught.value.known == ("gb", "id", "us")

    def test_refuses_a_blank_title(self):
        """A position has a name."""
        with pytest.raises(InvalidValueError) as caught:
            Position(title=" ")
        assert caught.value.place == "Position.title"

    def test_hashes_by_value(self):
        """Equal positions are one key."""
        one, other = (Position(title="Clerk", extra_stages=s) for s in (["a", "b"], ["b", "a"]))
        assert {one: 1}[other] == 1

    def test_pickles(self):
        """It comes back from a pickle equal."""
        position = Position(title="Clerk", level="director", jurisdiction="id")
        assert pickle.loads(pickle.dumps(position)) == position

    def test_is_frozen(self):
        """A position is never edited."""
        with pytest.raises(AttributeError):
            Position(title="Clerk").title = "Cook"  # type: ignore[misc]
