"""Catalogues: which language says what, in which form."""

import copy
import pickle

import pytest

from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.l10n import Catalog, Direction, Plurals, Status, Translator
from interviewkit.l10n.catalog import keys_of
from interviewkit.l10n.phrase import LONGEST
from interviewkit.messages import Message

ENGLISH = Catalog.of(
    "en",
    {
        "a.both": "both",
        "a.each.recruiter": "recruiter",
        "a.each.candidate": "candidate",
        "a.only": "only English",
        "a.count": {"one": "one thing", "other": "{count} things"},
        "a.way": "Go {path:then}.",
        "a.way.without_path": "No way.",
    },
)
ARABIC = Plurals(
    "nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10"
    " ? 3 : n % 100 >= 11 && n % 100 <= 99 ? 4 : 5);",
    ("zero", "one", "two", "few", "many", "other"),
)


def over(texts, tag="ar", **more):
    """A catalogue of those texts that falls back to English."""
    more = {"direction": "rtl", "plurals": ARABIC, "fallback": ENGLISH, **more}
    return Catalog.of(tag, texts, **more)


def said(catalog, id, audience="recruiter", **params):
    """What it says, with its language."""
    shown = Translator(catalog, isolate="never").render(Message.of(id, **params), audience)
    return shown.text, shown.lang, str(shown.dir), shown.from_fallback


class TestFallback:
    def test_each_id_falls_back_by_itself(self):
        """A text that is missing is in English, and says so."""
        catalog = over({"a.both": "كلاهما"})
        assert said(catalog, "a.both") == ("كلاهما", "ar", "rtl", False)
        assert said(catalog, "a.only") == ("only English", "en", "ltr", True)
        assert catalog.chain == ("ar", "en")
        assert catalog.home("a.only", "recruiter") is ENGLISH

    def test_each_audience_falls_back_by_itself(self):
        """One may be translated and the other not."""
        catalog = over({"a.each.candidate": "المرشح"})
        assert said(catalog, "a.each", "candidate")[0] == "المرشح"
        assert said(catalog, "a.each", "recruiter")[:2] == ("recruiter", "en")

    def test_a_text_for_all_is_nearer_than_those_of_the_fallback_for_each(self):
        """The language that was asked for comes first."""
        catalog = over({"a.each": "الجميع"})
        assert said(catalog, "a.each", "candidate") == ("الجميع", "ar", "rtl", False)

    def test_a_text_for_one_is_nearer_than_that_for_all(self):
        """Within a language, and for that audience alone."""
        catalog = over({"a.both.candidate": "المرشح"})
        assert said(catalog, "a.both", "candidate")[1] == "ar"
        assert said(catalog, "a.both", "recruiter")[1] == "en"

    def test_the_parts_of_a_text_are_in_its_language(self):
        """Half a sentence in each language is no sentence."""
        catalog = over({"a.both": "كلاهما"}, fallback=over({"a.outer": "[{x}]"}, "en"))
        found = said(catalog, "a.outer", x=Message.of("a.both"))
        assert found == ("[both]", "en", "rtl", True)

    def test_a_chain_of_three(self):
        """The nearest one that has it says it."""
        catalog = Catalog.of("jv", {}, fallback=over({"a.both": "dua"}, "id", plurals=ARABIC))
        assert catalog.chain == ("jv", "id", "en")
        assert said(catalog, "a.both")[:2] == ("dua", "id")
        assert said(catalog, "a.only")[:2] == ("only English", "en")

    def test_an_empty_text_is_said(self):
        """It is there, though there is nothing to say."""
        assert said(over({"a.both": ""}), "a.both") == ("", "ar", "rtl", False)

    def test_what_nobody_says_is_refused(self):
        """With a near match, of a language or of a whole chain."""
        with pytest.raises(UnknownNameError, match=r"did you mean 'a\.only'"):
            over({}).home("a.onli", "recruiter")
        with pytest.raises(UnknownNameError, match=r"\(ar, recruiter\)"):
            over({}).phrase("a.only", "recruiter")

    def test_has(self):
        """Anywhere in the chain."""
        catalog = over({})
        assert catalog.has("a.each", "candidate")
        assert catalog.has("a.both", "candidate")
        assert not catalog.has("a.none", "candidate")

    def test_variants_are_those_of_the_language_that_says_it(self):
        """Another text where a list is empty."""
        assert said(over({}), "a.way", path=())[0] == "No way."
        assert ENGLISH.variants("a.way") == ("path",)
        assert ENGLISH.variants("a.both") == ()

    def test_without_gives_texts_back_to_the_fallback(self):
        """By how their keys begin."""
        catalog = over({"a.both": "x", "b.c": "y"}).without(["a."])
        assert catalog.ids == ("b.c",)
        assert said(catalog, "a.both")[1] == "en"


class TestForms:
    @pytest.mark.parametrize(
        ("count", "expected"),
        [(0, "zero"), (1, "one"), (2, "two"), (3, "few 3"), (11, "many 11"), (100, "other 100")],
    )
    def test_the_count_chooses_the_form(self, count, expected):
        """Of six."""
        forms = {name: name for name in ("zero", "one", "two")}
        forms |= {name: f"{name} {{count}}" for name in ("few", "many", "other")}
        assert said(over({"a.count": forms}), "a.count", count=count)[0] == expected

    def test_the_fallback_has_its_own_forms(self):
        """English has two, whoever falls back to it."""
        assert said(over({}), "a.count", count=2) == ("2 things", "en", "ltr", True)
        assert said(over({}), "a.count", count=1)[0] == "one thing"

    @pytest.mark.parametrize("count", ["2", None, (1, 2)])
    def test_a_count_is_a_whole_number(self, count):
        """Nothing is guessed."""
        params = {} if count is None else {"count": count}
        with pytest.raises(InvalidValueError, match=r"a\.count, count: .*a whole number"):
            said(ENGLISH, "a.count", **params)

    @pytest.mark.parametrize(
        "forms", [{}, {"other": "x"}, {"one": "x", "many": "x"}, {"one": "x", 2: "x"}]
    )
    def test_the_forms_are_those_of_the_language(self, forms):
        """All of them and no others."""
        with pytest.raises(InvalidValueError, match="it takes the forms one, other"):
            Catalog.of("en", {"a.count": forms})


class TestWhatComesIn:
    @pytest.mark.parametrize("text", [5, None, ["a"], b"x", {"one": 1, "other": "x"}])
    def test_only_texts_are_texts(self, text):
        """A file may have numbers where words were meant."""
        with pytest.raises(InvalidValueError, match=r"a\.b: .* it takes a text"):
            Catalog.of("en", {"a.b": text})

    def test_the_longest_text(self):
        """8 KiB and no more."""
        assert len(Catalog.of("en", {"a.b": "x" * LONGEST})) == 1
        with pytest.raises(InvalidValueError, match=f"'{LONGEST + 1} characters'"):
            Catalog.of("en", {"a.b": "x" * (LONGEST + 1)})

    @pytest.mark.parametrize(
        "more", [{"direction": "down"}, {"status": "perfect"}, {"direction": 1}]
    )
    def test_a_direction_and_a_status_are_one_of_a_few(self, more):
        """Named with those that there are."""
        with pytest.raises(UnknownNameError, match=r"known: (ltr, rtl|complete, draft)"):
            Catalog.of("en", {}, **more)

    def test_keys_of(self):
        """An id stands for every audience."""
        expected = ("a.b", "a.b.recruiter", "a.b.candidate")
        assert keys_of("a.b") == keys_of("a.b.recruiter") == keys_of("a.b.candidate") == expected

    def test_the_role_of_a_recruiter_is_no_role_said_to_recruiters(self):
        """An id may end as the name of an audience does."""
        catalog = Catalog.of(
            "en", {"role.recruiter": "Recruiter", "role.candidate.candidate": "You"}
        )
        assert catalog.ids == ("role.candidate", "role.recruiter")
        assert said(catalog, "role.recruiter", "candidate")[0] == "Recruiter"


class TestRegisters:
    def test_a_register_says_only_what_differs(self):
        """All else is as in the language, with its direction, status and forms."""
        language = over({"a.both": "Anda", "a.each": "sama"}, "id", status="draft")
        register = language.overlaid({"a.both": "kamu"}, tag="id-x-informal")
        assert said(register, "a.both")[:2] == ("kamu", "id-x-informal")
        assert said(register, "a.each")[0] == "sama"
        assert said(language, "a.both")[0] == "Anda"
        assert (register.status, register.direction) == (Status.DRAFT, Direction.RTL)
        assert register.chain == ("id-x-informal", "en")

    def test_a_text_for_all_takes_the_place_of_those_for_each(self):
        """It would be heard by nobody otherwise."""
        other = ENGLISH.overlaid({"a.each": "everybody"})
        assert {said(other, "a.each", a)[0] for a in ("recruiter", "candidate")} == {"everybody"}

    def test_numbers_are_those_of_the_language(self):
        """CLDR has no registers."""
        register = Translator(Catalog.of("id-x-informal", {}))
        assert register.write(12500) == "12.500"


class TestTheValue:
    def test_it_travels(self):
        """With its forms, direction and fallback; nothing in the copy can be changed."""
        catalog = over({"a.both": "x", "a.count": dict.fromkeys(ARABIC.categories, "x")})
        for other in (pickle.loads(pickle.dumps(catalog)), copy.deepcopy(catalog)):
            assert catalog == other
            assert hash(catalog) == hash(other)
            assert said(other, "a.only") == said(catalog, "a.only")
            with pytest.raises(TypeError):
                other.texts["a.count"]["one"] = ()

    def test_its_repr_is_short(self):
        """A thousand texts are no repr."""
        assert repr(over({"a.b": "x"})) == "<Catalog 'ar': 1 texts, complete>"
