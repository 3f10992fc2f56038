"""Shelves: mappings by id that never change, and say what was meant."""

import copy
import pickle
from types import MappingProxyType

import pytest
from tests.unit.domain.catalogue.making import a_signal

from interviewkit.domain.catalogue import Shelf
from interviewkit.errors import InvalidValueError, UnknownNameError


@pytest.fixture
def shelf():
    """A shelf with two signals."""
    return Shelf("signal", [a_signal("b"), a_signal("a")])


class TestShelf:
    def test_is_a_mapping_in_the_given_order(self, shelf):
        """Keys, values, length and membership are a dict's."""
        assert (list(shelf), len(shelf)) == (["b", "a"], 2)
        assert ("a" in shelf, "c" in shelf, [] in shelf, shelf["a"]) == (
            True,
            False,
            False,
            a_signal("a"),
        )

    def test_says_what_was_meant(self):
        """A misspelt id is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            Shelf("signal", [a_signal("tour")])["tuor"]
        assert (caught.value.kind, caught.value.near) == ("signal", "tour")

    def test_knows_no_id_that_is_no_text(self, shelf):
        """Not even one that cannot be a key."""
        with pytest.raises(UnknownNameError):
            shelf[["a"]]

    def test_get_gives_the_default(self, shelf):
        """As of any mapping."""
        assert shelf.get("c", 5) == 5

    def test_refuses_an_id_twice(self):
        """The error names the kind and the id."""
        with pytest.raises(InvalidValueError, match="signal 'a'"):
            Shelf("signal", [a_signal("a"), a_signal("a", points="bad")])

    def test_never_changes(self, shelf):
        """No item, and no attribute."""
        with pytest.raises(TypeError):
            shelf["c"] = a_signal("c")
        with pytest.raises(AttributeError):
            shelf.kind = "tip"
        with pytest.raises(TypeError):
            shelf._things["c"] = a_signal("c")

    def test_equals_a_mapping_with_the_same_things(self, shelf):
        """And equal shelves have equal hashes, whatever they are called."""
        other = Shelf("sign", [a_signal("a"), a_signal("b")])
        assert shelf == other == dict(shelf)
        assert hash(shelf) == hash(other)

    def test_pickles_and_copies(self, shelf):
        """As itself, in its order."""
        for other in (pickle.loads(pickle.dumps(shelf)), copy.deepcopy(shelf)):
            assert (other, list(other), other.kind) == (shelf, ["b", "a"], "signal")

    def test_repr_counts(self, shelf):
        """It does not print what may be hundreds of things."""
        assert repr(shelf) == "<2 of kind 'signal'>"


class TestAndThese:
    def test_adds_behind(self, shelf):
        """The original stays as it was."""
        assert list(shelf.and_these([a_signal("c")])) == ["b", "a", "c"]
        assert list(shelf) == ["b", "a"]

    def test_refuses_an_id_that_is_taken(self, shelf):
        """Unless it is to be replaced."""
        with pytest.raises(InvalidValueError, match="'a'"):
            shelf.and_these([a_signal("a", points="bad")])

    def test_replaces_in_place(self, shelf):
        """The order of the others stays, what is new stands behind."""
        new = shelf.and_these([a_signal("c"), a_signal("b", points="bad")], replacing=True)
        assert (list(new), str(new["b"].points)) == (["b", "a", "c"], "bad")
        assert str(shelf["b"].points) == "good"

    @pytest.mark.parametrize("replacing", [True, False])
    def test_refuses_two_new_ones_of_one_id(self, shelf, replacing):
        """Nobody can tell which of them is meant."""
        with pytest.raises(InvalidValueError, match="'c'"):
            shelf.and_these([a_signal("c"), a_signal("c", points="bad")], replacing=replacing)

    def test_takes_an_iterator(self, shelf):
        """It is read once."""
        assert list(shelf.and_these(iter([a_signal("c")]), replacing=True)) == ["b", "a", "c"]

    def test_takes_what_a_mapping_gives(self):
        """The table behind it is a copy."""
        assert isinstance(Shelf("signal")._things, MappingProxyType)
