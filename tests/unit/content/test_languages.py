"""What is known of languages: checked against CLDR, for every count that anybody writes."""

from types import MappingProxyType

import pytest
from babel import Locale

from interviewkit._attrs import evolve
from interviewkit.content import check, languages, locales
from interviewkit.content.languages import language, status_of
from interviewkit.errors import UnknownNameError
from interviewkit.l10n import Direction, Plurals, Status

KNOWN = languages.languages()

NOT_ONE = "nplurals=2; plural=(n != 1);"
WRONG = [
    *((tag, NOT_ONE) for tag in ("es", "fil", "hi", "id", "jv", "ms", "su")),
    ("fr", "nplurals=2; plural=(n > 1);"),
    ("pt", "nplurals=2; plural=(n > 1);"),
    (
        "ar",
        (
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 :"
            " n%100>=0 && n%100<=2 ? 4 : 5);"
        ),
    ),
]


def changed(tag, **facts):
    """All languages, with one of which something else is said."""
    return lambda: MappingProxyType({**KNOWN, tag: evolve(KNOWN[tag], **facts)})


class TestLanguages:
    @pytest.mark.parametrize("tag", KNOWN)
    def test_plural_forms_are_those_of_cldr(self, tag):
        """For every count up to 10,000, and for some larger ones."""
        rule, plurals = Locale.parse(tag, sep="-").plural_form, KNOWN[tag].plurals
        counts = [*range(10_001), 100_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 10**12]
        assert [rule(n) for n in counts] == [plurals.category(n) for n in counts]

    @pytest.mark.parametrize("tag", KNOWN)
    def test_every_category_is_there(self, tag):
        """As CLDR has them for whole numbers."""
        rule = Locale.parse(tag, sep="-").plural_form
        found = {rule(n) for n in (*range(201), 1_000_000)}
        assert found == set(KNOWN[tag].plurals.categories)

    def test_the_gate_finds_nothing(self):
        """Forms and directions are right."""
        assert list(check.language_problems()) == []

    @pytest.mark.parametrize(("tag", "header"), WRONG)
    def test_the_gate_notices_a_header_that_other_tables_have(self, tag, header, monkeypatch):
        """Those of babel 2.18; the names are CLDR's, as far as there are forms for them."""
        names = KNOWN[tag].plurals.categories
        names = names if header.startswith(f"nplurals={len(names)};") else ("one", "other")
        monkeypatch.setattr(check, "languages", changed(tag, plurals=Plurals(header, names)))
        monkeypatch.setattr(check, "locales", lambda: tuple(KNOWN))
        (found,) = check.language_problems()
        assert found.startswith(f"{tag}: the form for ")
        assert found.endswith("in CLDR")

    def test_the_gate_notices_a_header_that_is_wrong_for_large_counts_only(self, monkeypatch):
        """Ten thousand is looked at too."""
        wrong = Plurals("nplurals=2; plural=(n != 1 && n != 10000);", ("one", "other"))
        monkeypatch.setattr(check, "languages", changed("en", plurals=wrong))
        assert list(check.language_problems()) == ["en: the form for 10000 is 'other' in CLDR"]

    def test_the_gate_notices_a_wrong_direction(self, monkeypatch):
        """Arabic is written from right to left."""
        monkeypatch.setattr(check, "languages", changed("ar", direction="ltr"))
        assert list(check.language_problems()) == ["ar: it is written rtl"]


class TestLanguage:
    def test_a_register_is_written_as_its_language(self):
        """With the same forms."""
        assert language("id-x-informal") is language("id")

    def test_an_unknown_one_gets_a_near_match(self):
        """And the list of those that are known."""
        with pytest.raises(UnknownNameError, match="unknown language 'xx'"):
            language("xx")

    def test_directions(self):
        """Of those that are known, one runs the other way."""
        right = [tag for tag, one in KNOWN.items() if one.direction is Direction.RTL]
        assert right == ["ar"]


class TestLocales:
    def test_two_languages_are_complete(self):
        """And a register of one; all others are drafts until somebody has read them."""
        complete = [tag for tag in locales() if status_of(tag) is Status.COMPLETE]
        assert complete == ["en", "id", "id-x-informal"]

    def test_each_is_a_language_that_is_known(self):
        """With its forms."""
        assert all(language(tag) for tag in locales())
