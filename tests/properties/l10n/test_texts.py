"""Laws of texts: what comes in from outside does no harm, and comes out as it was."""

import struct
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO

import pytest
from babel.messages.mofile import write_mo
from hypothesis import given, strategies as st

from interviewkit.content import pofile
from interviewkit.content.mofile import read_mo
from interviewkit.content.source import Entry
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Catalog, Field, Isolation, Translator, parse_phrase
from interviewkit.l10n.bidi import isolated
from interviewkit.messages import Message

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
BEGINNING, END = "\u2066\u2067\u2068", "\u2069"
# Text with what could be taken for places, and with letters and marks of both directions.
TRICKY = st.text(
    st.sampled_from("ab {}x:.![]_0%$" + BEGINNING + END + "\u202e\u202cمد1"), max_size=30
)
TEXTS = st.one_of(st.text(max_size=40), TRICKY)
NAMES = st.sampled_from(["a", "b", "name"])
# What a .po file can hold: no surrogates, and no NUL, which separates forms in a .mo.
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\x04"),
    min_size=1,
    max_size=60,
).filter(lambda text: "{" not in text and "}" not in text)
ATTRIBUTES = st.sampled_from(
    [".x", "[0]", "!r", ":>9", ".__class__", ".__init__.__globals__", "()", " "]
)


def balanced(text):
    """Whether every isolate that begins ends, and none ends that did not begin."""
    depth = 0
    for letter in text:
        depth += (letter in BEGINNING) - (letter == END)
        if depth < 0:
            return False
    return depth == 0


def accepted(text):
    """The phrase of a text, or None for one that is refused."""
    try:
        return parse_phrase(text)
    except InvalidValueError:
        return None


class TestPhrases:
    @given(text=TEXTS, value=TEXTS)
    def test_literal_parts_are_said_unchanged(self, text, value):
        """Whatever they look like; and what is inserted is not read as text."""
        phrase = accepted(text)
        if phrase is None:
            return
        assert text == "".join(map(str, phrase))
        words = Translator(Catalog.of("en", {"a.b": text}))
        params = {one.name: 7 for one in phrase if isinstance(one, Field)}
        if all(one.style is None for one in phrase if isinstance(one, Field)):
            expected = "".join(one if isinstance(one, str) else "7" for one in phrase)
            assert expected == words.text(Message.of("a.b", **params))
        outer = Translator(Catalog.of("en", {"a.c": "[{value}]"}))
        shown = outer.text(Message.of("a.c", value=value))
        marks = str.maketrans("", "", BEGINNING + END)
        assert shown.translate(marks) == f"[{value}]".translate(marks)

    @given(name=NAMES, attribute=ATTRIBUTES, before=st.text(max_size=5))
    def test_nothing_is_evaluated(self, name, attribute, before):
        """Attributes, indexes, conversions and widths are refused, wherever they stand."""
        words = Translator(Catalog.of("en", {"a.b": f"{{{name}}}"}))
        for text in (f"{{{name}{attribute}}}", f"{before}{{{name}{attribute}}}"):
            with pytest.raises(InvalidValueError, match="only braces"):
                words.with_texts({"a.b": text})

    @given(text=TEXTS)
    def test_a_text_of_a_host_is_said_as_it_is_or_refused(self, text):
        """Nothing in between, and nothing else is raised."""
        words = Translator(Catalog.of("en", {"a.b": "Hello"}))
        try:
            said = words.with_texts({"a.b": text}).text(Message.of("a.b"))
        except InvalidValueError:
            assert "{" in text or "}" in text or not text.strip()
        else:
            assert said == text


class TestIsolation:
    @given(TEXTS, st.sampled_from(["ltr", "rtl"]), st.sampled_from(Isolation))
    def test_marks_are_always_balanced(self, text, direction, isolate):
        """So nothing after an inserted text is turned round by it."""
        assert balanced(isolated(text, direction, isolate))

    @given(TEXTS, st.sampled_from(["ltr", "rtl"]), st.sampled_from(Isolation))
    def test_nothing_is_set_apart_twice(self, text, direction, isolate):
        """Doing it again changes nothing."""
        once = isolated(text, direction, isolate)
        assert once == isolated(once, direction, isolate)

    @given(st.lists(TEXTS, max_size=9), st.sampled_from(["ltr", "rtl"]))
    def test_sentences_are_balanced(self, items, direction):
        """With lists, quotation marks and messages inside of messages."""
        texts = {
            "a.b": "{x} ({x:or-quoted})",
            "a.c": "{x}",
            "list.quoted": "“{item}”",
            "list.more": "{count} more",
        }
        words = Translator(Catalog.of("en", texts, direction=direction))
        inner = Message.of("a.c", x=tuple(items))
        assert balanced(words.text(Message.of("a.b", x=(inner, *items))))

    @given(st.integers(), st.sampled_from(["ltr", "rtl"]))
    def test_numbers_are_never_set_apart(self, number, direction):
        """They have no direction that could be wrong."""
        words = Translator(Catalog.of("en", {"a.b": "{x}"}, direction=direction), isolate="always")
        small = number % 10**90
        assert not set(words.text(Message.of("a.b", x=small))) & {*BEGINNING, END}


class TestFiles:
    @given(st.binary(max_size=200))
    def test_any_bytes(self, data):
        """Are a catalogue, or are refused with the one error that says so."""
        for start in (b"", struct.pack("<2I", 0x950412DE, 0)):
            with suppress(InvalidValueError):
                read_mo(start + data, "x.mo")

    @given(st.data())
    def test_any_damage(self, data):
        """To a file that was whole."""
        po = pofile.PoCatalog(locale="id", fuzzy=False)
        for n in range(4):
            po.add(f"Text {n}", f"Teks {n}", context=f"a.b{n}")
        buffer = BytesIO()
        write_mo(buffer, po)
        damaged = bytearray(buffer.getvalue())
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(damaged) - 1))
            damaged[place] = data.draw(st.integers(0, 255))
        with suppress(InvalidValueError):
            read_mo(bytes(damaged), "x.mo")

    @given(
        st.dictionaries(
            st.from_regex(r"a\.[a-z]{1,40}", fullmatch=True), st.tuples(WORDS, WORDS), max_size=5
        )
    )
    def test_po_files_are_read_as_they_were_written(self, texts):
        """And written as they were read."""
        source = [Entry(id=id, text=one, file="a.toml") for id, (one, _) in texts.items()]
        po = pofile.template("id", NOW, source)
        for message in po:
            if message.id:
                message.string = texts[str(message.context)][1]
        written = pofile.write(po)
        again = pofile.parse(written, "id")
        assert {id: said for id, (_, said) in texts.items()} == pofile.translations(again)
        assert written == pofile.write(again)
        assert written == pofile.write(pofile.updated(again, "id", NOW, source))

    @given(st.tuples(WORDS, WORDS), st.lists(WORDS, min_size=6, max_size=6))
    def test_forms_too(self, english, arabic):
        """In a language with six, through the compiled file as well."""
        entry = Entry(id="a.b", text={"one": english[0], "other": english[1]}, file="a.toml")
        po = pofile.template("ar", NOW, [entry])
        for message in po:
            if message.id:
                message.string = tuple(arabic)
        again = pofile.parse(pofile.write(po), "ar")
        assert pofile.translations(again) == {"a.b": tuple(arabic)}
        buffer = BytesIO()
        write_mo(buffer, again)
        assert read_mo(buffer.getvalue(), "x") == {"a.b": tuple(arabic)}
