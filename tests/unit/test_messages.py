"""Messages: what is to be said, without the words."""

import pickle
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest

from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
NAIVE = NOW.replace(tzinfo=None)


class Colour(StrEnum):
    """A text by another type."""

    RED = "red"


def nested(depth):
    """Tuples within tuples."""
    value: Any = "x"
    for _ in range(depth):
        value = (value,)
    return value


class TestMessage:
    @pytest.mark.parametrize("id", ["", "word", "Upper.case", "a.", ".a", "a..b", "a b.c", "1.a"])
    def test_a_bad_id_is_refused(self, id):
        """An id is lower-case words joined by dots."""
        with pytest.raises(InvalidValueError, match=r"Message.id") as caught:
            Message(id)
        assert caught.value.value == id

    @pytest.mark.parametrize("id", ["a.b", "refusal.wrong_role", "a1.b-2.c_3"])
    def test_a_dotted_id_is_taken(self, id):
        """Digits, dashes and underscores may follow a word's first letter."""
        assert Message.of(id).id == id

    def test_parameters_are_sorted(self):
        """However a message is built, equal ones are equal."""
        assert Message("a.b", (("z", 1), ("a", "x"))) == Message.of("a.b", a="x", z=1)

    def test_equal_messages_hash_alike(self):
        """A message is a value."""
        assert len({Message.of("a.b", x=1, y=2), Message.of("a.b", y=2, x=1)}) == 1

    def test_get_finds_a_parameter(self):
        """A parameter is found by its name."""
        assert Message.of("a.b", x=1, y=2).get("y") == 2

    def test_get_of_an_unknown_parameter_is_none(self):
        """A name that the message does not have gives nothing."""
        assert Message.of("a.b", x=1).get("y") is None

    def test_its_text_is_the_id(self):
        """Without a translator the id is what can be said."""
        assert str(Message.of("a.b", x=1)) == "a.b"

    def test_an_id_parameter_is_possible(self):
        """A parameter may be called id."""
        assert Message.of("a.b", id="x").params == (("id", "x"),)

    def test_it_pickles(self):
        """A message travels between processes."""
        message = Message.of("a.b", at=NOW, amount=Decimal("1.5"), inner=Message.of("c.d", n=(1,)))
        assert pickle.loads(pickle.dumps(message)) == message


class TestParam:
    @pytest.mark.parametrize(
        "param",
        [
            "text",
            Colour.RED,
            3,
            Decimal("2.50"),
            date(2026, 3, 1),
            NOW,
            timedelta(days=1),
            Message.of("c.d"),
            (),
            ("x", (1, Message.of("c.d", n=1))),
        ],
    )
    def test_what_a_translator_can_say_is_taken(self, param):
        """Types with one way of being shown are taken as they are."""
        assert Message.of("a.b", x=param).get("x") == param

    @pytest.mark.parametrize(
        "param", [1.5, True, None, ["x"], {"x"}, NAIVE, time(9), b"x", ("x", 1.5)]
    )
    def test_what_it_would_have_to_guess_is_refused(self, param):
        """A type that needs a guess is refused, and the place is named."""
        with pytest.raises(InvalidValueError) as caught:
            Message.of("a.b", x=param)
        assert caught.value.place == "a.b.x"

    def test_a_naive_datetime_is_told_what_it_lacks(self):
        """The error says that an offset is missing."""
        with pytest.raises(InvalidValueError, match="it takes a datetime with a UTC offset"):
            Message.of("a.b", x=NAIVE)

    def test_eight_levels_are_taken(self):
        """Nesting is possible."""
        assert Message.of("a.b", x=nested(8)).get("x") == nested(8)

    def test_nine_levels_are_refused(self):
        """Nesting has an end."""
        with pytest.raises(InvalidValueError, match="at most 8"):
            Message.of("a.b", x=nested(9))

    def test_any_depth_is_refused_alike(self):
        """What nests without end is refused before the stack ends."""
        with pytest.raises(InvalidValueError, match="at most 8"):
            Message.of("a.b", x=nested(50_000))

    def test_levels_count_through_messages(self):
        """A message within a message is one level deeper."""
        with pytest.raises(InvalidValueError, match="at most 8"):
            Message.of("a.b", x=Message.of("c.d", y=nested(8)))

    def test_wide_is_not_deep(self):
        """Many values side by side are one level."""
        assert Message.of("a.b", x=(("x",),) * 20).get("x") == (("x",),) * 20
