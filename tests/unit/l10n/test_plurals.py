"""Plural forms: rules as gettext tools write them, named as CLDR does."""

import pickle

import pytest

from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Plurals

RULE = "nplurals=2; plural=(n != 1);"


class TestPlurals:
    @pytest.mark.parametrize(("count", "expected"), [(1, "one"), (-1, "one"), (0, "other")])
    def test_a_count_has_a_form(self, count, expected):
        """Minus one thing is one thing too."""
        assert expected == Plurals(RULE, ("one", "other")).category(count)

    def test_numbers_that_hold_no_bound(self):
        """Counts may be as large as they like."""
        assert Plurals(RULE, ("one", "other")).category(10**40) == "other"

    @pytest.mark.parametrize(
        "header",
        [
            "",
            "nplurals=2",
            "plural=(n != 1);",
            "nplurals=two; plural=(n != 1);",
            "nplurals=2; plural=n.__class__;",
            "nplurals=2; plural=__import__('os');",
            "nplurals=2; plural=(n != 1",
            "nplurals=2; plural=" + "(" * 500 + "n" + ")" * 500,
            "nplurals=2; plural=n % 0;",
            "nplurals=2; plural=1 % n;",
            "nplurals=" + "9" * 5000 + "; plural=0;",
        ],
    )
    def test_a_header_that_is_no_rule_is_refused(self, header):
        """It comes from a file, and is never evaluated as Python."""
        with pytest.raises(InvalidValueError, match=r"Plurals\.header"):
            Plurals(header, ("one", "other"))

    @pytest.mark.parametrize(
        ("header", "count"),
        [("nplurals=1; plural=(n != 1);", 0), ("nplurals=2; plural=n;", 2)],
    )
    def test_a_rule_that_gives_a_form_there_is_none_of_is_refused(self, header, count):
        """Before it is needed for that count."""
        with pytest.raises(InvalidValueError, match=f"for {count} as well"):
            Plurals(header, ("one", "other"))

    @pytest.mark.parametrize(
        "categories", [(), ("other",), ("one", "one"), ("one", "some"), ("one", "few", "other")]
    )
    def test_the_categories_are_as_many_as_the_forms(self, categories):
        """Each once, and called as in CLDR."""
        with pytest.raises(InvalidValueError, match=r"2 of zero, one, .* each once"):
            Plurals(RULE, categories)

    def test_a_form_for_a_single_count(self):
        """In English one; in Filipino the form of that name is for many counts."""
        english = Plurals(RULE, ("one", "other"))
        assert english.takes_one_count("one")
        assert not english.takes_one_count("other")
        filipino = "n != 1 && n != 2 && n != 3 && (n % 10 == 4 || n % 10 == 6 || n % 10 == 9)"
        words = Plurals(f"nplurals=2; plural=({filipino});", ("one", "other"))
        assert not words.takes_one_count("one")

    def test_it_is_a_value(self):
        """Equal, hashable, and at home in another process."""
        one, other = Plurals(RULE, ("one", "other")), Plurals(RULE, ["one", "other"])
        assert {one: 1} == {other: 1}
        assert one == pickle.loads(pickle.dumps(one))
