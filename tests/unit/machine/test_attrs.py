"""What the kit's values share."""

import pytest

from interviewkit._attrs import (
    changer,
    field,
    frozen,
    maker,
    optional_string_set,
    replaced,
    string_pairs,
    string_set,
    strings,
)
from interviewkit.machine import Effect


@frozen(kw_only=True, weakref_slot=False)
class Point:
    """A value with a converter."""

    x: int = field(converter=int)
    y: int = 0


class TestStrings:
    def test_one_name_is_a_tuple(self):
        """A plain string is one name, not its letters."""
        assert strings("ab") == ("ab",)

    def test_several_names_keep_their_order(self):
        """An iterable of names becomes a tuple."""
        assert strings(iter(["b", "a"])) == ("b", "a")

    def test_a_set_holds_plain_strings(self):
        """The members of an enum count as their values."""
        assert {type(name) for name in string_set([Effect.HOLD, "x"])} == {str}

    def test_no_set_is_no_statement(self):
        """None stays None, and an empty set does not become it."""
        assert (optional_string_set(None), optional_string_set([])) == (None, frozenset())

    @pytest.mark.parametrize("pairs", [{"b": "y", "a": "x"}, [("b", "y"), ("a", "x")]])
    def test_pairs_are_sorted(self, pairs):
        """A mapping and its pairs are the same."""
        assert string_pairs(pairs) == (("a", "x"), ("b", "y"))


class TestReplaced:
    def test_it_changes_one_field(self):
        """The other fields stay, and the class does."""
        assert replaced(Point(x=1, y=2), y=3) == Point(x=1, y=3)

    def test_it_leaves_the_value_alone(self):
        """The value it was made of is unchanged."""
        point = Point(x=1, y=2)
        replaced(point, x=5)
        assert point == Point(x=1, y=2)

    def test_it_trusts_what_it_is_given(self):
        """Converters do not run again."""
        assert replaced(Point(x=1), x="7").x == "7"

    def test_what_it_makes_is_frozen(self):
        """The new value cannot be changed either."""
        with pytest.raises(AttributeError):
            setattr(replaced(Point(x=1), x=2), "x", 3)  # noqa: B010 - what no checker lets through


class TestChanger:
    def test_it_changes_its_fields(self):
        """It makes what `replaced` makes, the new fields by position."""
        assert changer(Point, "y", "x")(Point(x=1, y=2), 3, 4) == Point(x=4, y=3)

    def test_what_it_makes_is_frozen(self):
        """The new value cannot be changed either."""
        with pytest.raises(AttributeError):
            setattr(changer(Point, "y")(Point(x=1), 3), "y", 4)  # noqa: B010 - as above


class TestMaker:
    def test_it_makes_an_equal_value(self):
        """Values in the order of the fields give the value that the class gives."""
        assert maker(Point)(1, 2) == Point(x=1, y=2)

    def test_it_trusts_what_it_is_given(self):
        """Converters do not run."""
        assert maker(Point)("7", 2).x == "7"
