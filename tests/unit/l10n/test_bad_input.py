"""What comes from outside and is wrong: refused at once, with its name and its place."""

from datetime import datetime
from io import BytesIO

import pytest

import interviewkit as ik
from interviewkit.content import load_catalog, locales, pofile
from interviewkit.content.extract import extract_toml
from interviewkit.errors import InterviewKitError, InvalidValueError, UnknownNameError
from interviewkit.l10n import Text, overlay
from interviewkit.l10n.phrase import LONGEST
from interviewkit.messages import Message
from interviewkit.wire import CatalogueFileError, load_catalogue_file, load_texts

NAIVE = datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001
BEGIN, END, OVERRIDE = "\u2068", "\u2069", "\u202e"
TEXTS: dict[str, Text] = {
    "acme.hello": "Hello {name}!",
    "acme.days": {"one": "a day", "other": "{count} days"},
    "acme.outer": "[{inner}] {n}",
}


def own(**more):
    """A translator with texts of a host."""
    return ik.translator("en", texts={**TEXTS, **more}, prefix="acme")


class TestNames:
    @pytest.mark.parametrize("tag", locales())
    def test_an_unknown_id_stays_unknown(self, tag):
        """Asked for again, and after one that is known."""
        words = ik.translator(tag)
        for _ in range(2):
            for id in ("state.offer.sennt", "offer.sent", "state.offer"):
                with pytest.raises(UnknownNameError):
                    words.text(Message.of(id))
            assert words.text(Message.of("state.offer.sent")) == words.text("offer.sent")

    @pytest.mark.parametrize("audience", ["candidat", "", "Recruiter", "recruiter ", None, 5])
    @pytest.mark.parametrize("what", ["offer.sent", Message.of("state.offer.sent")])
    def test_an_unknown_audience(self, what, audience):
        """Also of what was said to a known one before, and with its language."""
        words = ik.translator("id")
        words.text(what)
        for say in (words.text, words.render):
            with pytest.raises(UnknownNameError, match="known: candidate, recruiter"):
                say(what, audience)

    @pytest.mark.parametrize(
        "tag", ["../../etc/passwd", "en/../id", "en\0", "id/po", "\uff49\uff44", "q" * 100_000]
    )
    @pytest.mark.parametrize("drafts", [False, True])
    def test_a_tag_that_is_a_path_or_worse(self, tag, drafts):
        """A tag is looked up among those that there are, and never made a file's name."""
        with pytest.raises(UnknownNameError, match="unknown locale"):
            load_catalog(tag, drafts=drafts)
        with pytest.raises(UnknownNameError, match="unknown locale"):
            ik.translator(tag, drafts=drafts)

    def test_an_unknown_category(self):
        """Of questions, with those that there are."""
        catalogue = ik.catalogue()
        with pytest.raises(UnknownNameError, match="'atitude'; known: attitude"):
            catalogue.question_categories["atitude"]
        with pytest.raises(UnknownNameError, match="did you mean 'attitude'"):
            catalogue.questions_in("atitude")


class TestParameters:
    @pytest.mark.parametrize(
        "text", ["{name}", "{name.__class__}", "{0}", "%s %(name)s", "{", "}}", "${name}", "\\1"]
    )
    def test_what_is_filled_in_is_not_read_again(self, text):
        """A name with braces in it is a name."""
        words = own()
        assert words.text(Message.of("acme.hello", name=text)) == f"Hello {text}!"
        inner = Message.of("acme.hello", name=text)
        assert words.text(Message.of("acme.outer", inner=inner, n=1)) == f"[Hello {text}!] 1"

    @pytest.mark.parametrize("value", [1.5, True, NAIVE, None, ("a", True), ((NAIVE,),)])
    def test_a_message_takes_none_that_has_to_be_guessed(self, value):
        """However it is made; and so no translator meets one."""
        with pytest.raises(InvalidValueError, match=r"^acme\.hello\.name: "):
            Message("acme.hello", (("name", value),))

    @pytest.mark.parametrize("count", ["3", ("3",), Message.of("acme.hello", name="x")])
    def test_a_count_that_is_none(self, count):
        """Of a text with forms, each time."""
        words = own()
        for _ in range(2):
            with pytest.raises(InvalidValueError, match=r"acme\.days, count: .*a whole number"):
                words.text(Message.of("acme.days", count=count))
            assert words.text(Message.of("acme.days", count=2)) == "2 days"

    def test_a_parameter_that_is_missing(self):
        """Each time, and also where another message had it."""
        words = own()
        assert words.text(Message.of("acme.hello", name="Budi")) == "Hello Budi!"
        for _ in range(2):
            with pytest.raises(InvalidValueError, match=r"acme\.hello, parameters: 'nam' .*'name'"):
                words.text(Message.of("acme.hello", nam="Budi"))
            with pytest.raises(InvalidValueError, match=r"acme\.days, count: None"):
                words.text(Message.of("acme.days"))

    @pytest.mark.parametrize("items", [[1.5], ["a", None], [b"x", "y"], ["a", True]])
    def test_a_list_of_what_is_no_text(self, items):
        """Refused like a value alone."""
        with pytest.raises(InvalidValueError, match="write"):
            ik.translator("en").write(items)


class TestOverlays:
    @pytest.mark.parametrize(
        "marks", [OVERRIDE, BEGIN, "\u2067", "\u202b", END, f"{END}{OVERRIDE}"]
    )
    def test_marks_in_a_text_end_with_it(self, marks):
        """A text of the host inside of another one turns nothing round that stands after it."""
        words = own(**{"acme.evil": f"{marks}evil"})
        said = words.text(Message.of("acme.outer", inner=Message.of("acme.evil"), n=3))
        inside, after = said.removeprefix("[").rsplit("]", 1)
        assert after == " 3"
        assert inside.count(END) == sum(map(inside.count, "\u2066\u2067\u2068"))
        # An override ends with the isolate around it.
        assert not {OVERRIDE, "\u202b"} & set(inside) or (inside[0], inside[-1]) == (BEGIN, END)

    @pytest.mark.parametrize(
        "text",
        ["{name!s:>9999999}", "{name:9999999}", "{name:{name}}", "{name.real}", "{name\u202e}"],
    )
    def test_widths_and_attributes(self, text):
        """In every form of a text, and in what a shipped text says."""
        with pytest.raises(InvalidValueError, match=r"^acme\.more: "):
            own(**{"acme.more": {"one": "{count}", "other": text}})
        with pytest.raises(InvalidValueError, match=r"^state\.offer\.sent: "):
            own(**{"state.offer.sent": text})

    @pytest.mark.parametrize("in_forms", [False, True])
    def test_a_hundred_megabytes(self, monkeypatch, in_forms):
        """Refused when the limit is reached, and the rest is not even read."""
        read = []

        def counted(text, place):
            read.append(place)
            return parse(text, place)

        parse = overlay.parse_phrase
        monkeypatch.setattr(overlay, "parse_phrase", counted)
        long, number = "x" * LONGEST, 100_000_000 // LONGEST
        texts = {
            f"acme.t{n}": {"one": long, "other": long} if in_forms else long
            for n in range(number // 2 if in_forms else number)
        }
        with pytest.raises(InvalidValueError) as caught:
            own(**texts)
        assert f"{overlay.LARGEST} characters at most" in str(caught.value)
        assert len(str(caught.value)) < 200
        assert len(read) <= overlay.LARGEST // LONGEST + 10 < number // 4

    def test_a_hundred_megabytes_in_one_text(self):
        """Whatever is in it; the error does not repeat it."""
        for letter in "x{\u202e":
            with pytest.raises(InvalidValueError, match=r"^acme\.big: '100000000 char") as caught:
                own(**{"acme.big": letter * 100_000_000})
            assert len(str(caught.value)) < 200

    def test_keys_that_are_too_long_together(self):
        """They take as much room as texts do."""
        number = overlay.LARGEST // LONGEST + 1
        with pytest.raises(InvalidValueError, match="characters at most"):
            own(**{f"acme.{'a' * LONGEST}{n}": "x" for n in range(number)})


class TestFiles:
    def test_a_po_file_names_the_place(self):
        """The line, as babel counts them."""
        data = b'msgctxt "a.b"\nmsgid "x"\nnonsense "y"\n'
        with pytest.raises(InvalidValueError, match=r"^id\.po: .*keyword on 2\)"):
            pofile.parse(data, "id")

    @pytest.mark.parametrize("charset", ["utf-99", "zlib", "rot13"])
    def test_a_po_file_in_no_encoding(self, charset):
        """What it calls itself is not believed."""
        data = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n\nmsgid "a"\n'
        with pytest.raises(InvalidValueError, match=r"^id\.po: .*well formed"):
            pofile.parse(data.encode(), "id")

    @pytest.mark.parametrize("load", [load_catalogue_file, load_texts])
    def test_a_toml_file_names_the_file_and_the_place(self, load, tmp_path):
        """Of a catalogue, and of its texts in another language."""
        file = tmp_path / "words.toml"
        file.write_text('language = "id"\n["x\n', encoding="utf-8")
        with pytest.raises(CatalogueFileError, match=r"words\.toml .*\n +line 2, column 4: "):
            load(file)

    @pytest.mark.parametrize(
        "data",
        [
            b'["a.b"]\ntext = "x\n',
            b'["a.b"]\ntext = "\xff"\n',
            b'"a.b" = ' + b"[" * 100_000,
            b'"a.b" = 5\n',
            b'["a.b"]\ntext = 5\n',
            b'["a.b"]\ntext = { one = "x" }\n',
            b'[["a.b"]]\ntext = "x"\n',
        ],
        ids=["unclosed", "no UTF-8", "deep", "no table", "no text", "one form", "list"],
    )
    def test_a_file_of_messages_with_a_mistake(self, data):
        """As the extractor promises."""
        with pytest.raises(InterviewKitError):
            list(extract_toml(BytesIO(data), (), (), {}))
