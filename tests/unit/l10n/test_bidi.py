"""Directions: what is inserted reaches nothing that stands beside it."""

import pytest

from interviewkit.errors import UnknownNameError
from interviewkit.l10n import Catalog, Isolation, Translator
from interviewkit.l10n.bidi import isolated
from interviewkit.messages import Message

BEGIN, END = "\u2068", "\u2069"
OVERRIDE = "\u202e"
MARYAM = "مريم"
TEXTS = {
    "a.hello": "Hello {name}!",
    "a.outer": "[{inner}]",
    "a.only": "{name}",
    "a.list": "Both: {names:and}",
    "a.quoted": "One of {names:or-quoted}",
    "list.quoted": "«{item}»",
    "value.instant": "{day}, {time} ({zone})",
}


def set_apart(text):
    """Between the marks."""
    return f"{BEGIN}{text}{END}"


def translator(direction="ltr", tag="en", **more):
    """One that writes in that direction."""
    return Translator(Catalog.of(tag, TEXTS, direction=direction), **more)


class TestIsolated:
    @pytest.mark.parametrize("text", ["Budi", "12", "app-7", "Émile", "李雷", "Привет"])
    def test_what_runs_the_same_way_needs_no_marks(self, text):
        """From left to right inside of left to right."""
        assert text == isolated(text, "ltr", Isolation.AUTO)

    @pytest.mark.parametrize("text", [MARYAM, f"{MARYAM} Smith", f"John {MARYAM}", "٣", "דנה"])
    def test_what_runs_the_other_way_anywhere_is_set_apart(self, text):
        """A name that ends in Arabic would draw the next number to itself."""
        assert set_apart(text) == isolated(text, "ltr", Isolation.AUTO)

    @pytest.mark.parametrize("text", ["Budi", "12", "app-7", MARYAM])
    def test_all_text_is_set_apart_from_text_from_right_to_left(self, text):
        """A translated text does not know what its places will hold."""
        assert set_apart(text) == isolated(text, "rtl", Isolation.AUTO)

    @pytest.mark.parametrize("direction", ["ltr", "rtl"])
    def test_always_and_never(self, direction):
        """Whatever runs where."""
        for text in ("Budi", MARYAM):
            assert set_apart(text) == isolated(text, direction, Isolation.ALWAYS)
            assert text == isolated(text, direction, Isolation.NEVER)

    @pytest.mark.parametrize("isolate", Isolation)
    @pytest.mark.parametrize("direction", ["ltr", "rtl"])
    def test_nothing_is_set_apart_twice(self, direction, isolate):
        """Nor is nothing set apart at all."""
        assert set_apart("Budi") == isolated(set_apart("Budi"), direction, isolate)
        assert isolated("", direction, isolate) == ""

    def test_two_isolates_in_a_row_are_not_one(self):
        """They begin and end with marks, which are not each other's."""
        text = f"{set_apart('a')} {set_apart('b')}"
        assert set_apart(text) == isolated(text, "ltr", Isolation.AUTO)
        touching = set_apart("a") + set_apart("b")
        assert set_apart(touching) == isolated(touching, "ltr", Isolation.AUTO)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (f"a{END}b", "ab"),
            (f"{BEGIN}a", set_apart("a")),
            ("\u2067a", f"\u2067a{END}"),
            (f"a{BEGIN}b", set_apart(f"a{set_apart('b')}")),
            (f"{OVERRIDE}evil", set_apart(f"{OVERRIDE}evil")),
            (END, ""),
        ],
    )
    def test_marks_that_come_in_are_closed(self, text, expected):
        """A name cannot turn the rest of a sentence round."""
        assert expected == isolated(text, "ltr", Isolation.AUTO)

    def test_marks_are_closed_even_where_none_are_set(self):
        """Never means that none are added for what is harmless."""
        assert isolated(f"{BEGIN}a", "ltr", Isolation.NEVER) == set_apart("a")
        assert isolated(f"a{END}", "rtl", Isolation.NEVER) == "a"
        assert isolated(END, "ltr", Isolation.ALWAYS) == ""

    def test_another_way_of_isolation_is_refused(self):
        """With those that there are."""
        with pytest.raises(UnknownNameError, match=r"'sometimes'; known: always, auto, never"):
            translator(isolate="sometimes")


class TestInSentences:
    def test_a_name_in_arabic_inside_of_english(self):
        """And English inside of English."""
        words = translator()
        assert words.text(Message.of("a.hello", name=MARYAM)) == f"Hello {set_apart(MARYAM)}!"
        assert words.text(Message.of("a.hello", name="Budi")) == "Hello Budi!"

    def test_a_name_in_latin_letters_inside_of_arabic(self):
        """The sentence keeps its direction."""
        words = translator("rtl", "ar")
        assert words.text(Message.of("a.hello", name="Budi")) == f"Hello {set_apart('Budi')}!"

    def test_numbers_are_not_set_apart(self):
        """Their digits have an order of their own."""
        words = translator("rtl", "ar", isolate="always")
        assert words.text(Message.of("a.hello", name=12)) == "Hello 12!"

    def test_the_parts_of_an_instant_are_not_set_apart(self):
        """They are written for that language."""
        from datetime import UTC, datetime

        when = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
        words = translator("rtl", "ar")
        assert BEGIN not in words.text(Message.of("a.hello", name=when))

    def test_a_message_inside_of_a_message_is_set_apart_once(self):
        """Though what it says is nothing but a place."""
        inner = Message.of("a.only", name=MARYAM)
        said = translator().text(Message.of("a.outer", inner=inner))
        assert said == f"[{set_apart(MARYAM)}]"

    def test_each_item_of_a_list_is_set_apart_once(self):
        """In quotation marks too."""
        words = translator()
        both = f"{set_apart(MARYAM)} and Budi"
        assert words.text(Message.of("a.list", names=(MARYAM, "Budi"))) == f"Both: {both}"
        quoted = words.text(Message.of("a.quoted", names=(MARYAM,)))
        assert quoted == f"One of «{set_apart(MARYAM)}»"

    def test_a_list_that_is_written_is_set_apart_as_well(self):
        """As in messages."""
        assert translator().write([MARYAM, "Budi"]) == f"{set_apart(MARYAM)} and Budi"
        assert translator(isolate="never").write([MARYAM, "Budi"]) == f"{MARYAM} and Budi"

    def test_arrows_point_where_the_language_goes(self):
        """From right to left."""
        words = Translator(Catalog.of("ar", {"a.way": "{path:then}"}, direction="rtl"))
        said = words.text(Message.of("a.way", path=(MARYAM, "Budi")))
        assert said == f"{set_apart(MARYAM)} ← {set_apart('Budi')}"
