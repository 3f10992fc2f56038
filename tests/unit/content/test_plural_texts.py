"""A text with plural forms, all the way: TOML, .po, .mo, translator."""

import tomllib
from io import BytesIO

import pytest
from babel.messages.mofile import write_mo
from tests.unit.content.entries import NOW, entry, po_of, texts_of, translator_of

import interviewkit as ik
from interviewkit.content import check, loader, pofile, pseudo
from interviewkit.content.languages import languages
from interviewkit.content.mofile import read_mo
from interviewkit.content.source import in_messages
from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message

TOML = """
["acme.left"]
text = { one = "{count} day left", other = "{count} days left" }
note = "On a card."
params = { count = "number" }
"""
SOURCE = tuple(in_messages(tomllib.loads(TOML), "acme.toml"))
ENGLISH = texts_of(SOURCE)
ARABIC = ("لا أيام", "يوم واحد", "يومان", "{count} أيام", "{count} يوما", "{count} يوم")


def left(words, count):
    """What is left."""
    return words.text(Message.of("acme.left", count=count))


def compiled(po):
    """The bytes of its .mo."""
    buffer = BytesIO()
    write_mo(buffer, po)
    return buffer.getvalue()


class TestEndToEnd:
    def test_the_po_file_has_a_plural(self):
        """As tools for translators know it, with as many places as the language has forms."""
        written = pofile.write(pofile.template("ar", NOW, SOURCE)).decode()
        assert '#. On a card.\n#: acme.toml\n#, python-brace-format\nmsgctxt "acme.left"' in written
        assert 'msgid "{count} day left"\nmsgid_plural "{count} days left"\n' in written
        assert written.count("msgstr[") == 6
        assert "nplurals=6; plural=(n == 0 ? 0 :" in written

    @pytest.mark.parametrize(
        ("count", "expected"),
        [
            (0, "لا أيام"),
            (1, "يوم واحد"),
            (2, "يومان"),
            (3, "3 أيام"),
            (11, "11 يوما"),
            (100, "100 يوم"),
            (103, "103 أيام"),
            (1_000_000, "1,000,000 يوم"),
        ],
    )
    def test_six_forms_in_arabic(self, count, expected):
        """Written, read, compiled, and read again."""
        po = po_of("ar", SOURCE, {"acme.left": ARABIC})
        again = pofile.parse(pofile.write(po), "ar")
        assert expected == left(translator_of(again, "ar", SOURCE), count)

    def test_one_form_in_indonesian(self):
        """Whatever the count."""
        words = translator_of(
            po_of("id", SOURCE, {"acme.left": ("sisa {count} hari",)}), "id", SOURCE
        )
        assert [left(words, n) for n in (0, 1, 2)] == [f"sisa {n} hari" for n in (0, 1, 2)]

    def test_english_is_said_where_a_form_is_missing(self):
        """Half a translation is none."""
        po = po_of("ar", SOURCE, {"acme.left": ("", *ARABIC[1:])})
        assert pofile.translations(po) == {}

    def test_the_gate_takes_the_right_forms(self):
        """All six."""
        po = po_of("ar", SOURCE, {"acme.left": ARABIC})
        assert list(check.po_problems(po, "ar", ENGLISH)) == []

    def test_pseudo_locales_have_forms_as_english_has(self):
        """Each of them made strange."""
        words = ik.l10n.Translator(pseudo.pseudo_catalog("en-XA", ENGLISH))
        assert left(words, 1) == "⟦1 dàÿ léft ·⟧"
        assert left(words, 2).startswith("⟦2 dàÿs")

    def test_a_text_of_a_host(self):
        """In the forms of the language, over English with two."""
        words = ik.translator(
            "ar", texts={"acme.left": dict(zip(NAMES, ARABIC, strict=True))}, prefix="acme"
        )
        assert left(words, 2) == "يومان"
        assert left(words, 12) == "12 يوما"


NAMES = languages()["ar"].plurals.categories


class TestAnotherNumberOfForms:
    def test_a_file_with_too_few_is_refused(self):
        """In one sentence that names the text."""
        with pytest.raises(InvalidValueError, match=r"ar, acme\.left: '2 plural forms' .* 6: zero"):
            loader._text(("a", "b"), "acme.left", "ar")

    def test_mo_files_keep_forms_apart(self):
        """A text with one form is no plain text."""
        po = po_of("id", SOURCE, {"acme.left": ("hari",)})
        assert read_mo(compiled(po), "id") == {"acme.left": ("hari",)}


class TestUpdating:
    def test_a_text_that_gets_forms_keeps_its_translation(self):
        """In each form, to be looked at."""
        before = po_of("ar", [entry("acme.left", text="Days: {count}")], {"acme.left": "أيام"})
        after = pofile.updated(before, "ar", NOW, SOURCE)
        (message,) = [message for message in after if message.id]
        assert message.string == ("أيام",) * 6
        assert message.fuzzy
        assert message.previous_id == ["Days: {count}"]
        assert pofile.translations(after) == {}

    def test_a_text_that_loses_its_forms_keeps_the_last_one(self):
        """Which is for most counts."""
        before = po_of("ar", SOURCE, {"acme.left": ARABIC})
        after = pofile.updated(before, "ar", NOW, [entry("acme.left", text="Days: {count}")])
        (message,) = [message for message in after if message.id]
        assert message.string == ARABIC[-1]
        assert message.previous_id == ["{count} day left", "{count} days left"]

    def test_forms_that_stay_are_kept(self):
        """And are not doubtful."""
        before = po_of("ar", SOURCE, {"acme.left": ARABIC})
        after = pofile.updated(before, "ar", NOW, SOURCE)
        assert pofile.write(after) == pofile.write(before)

    def test_what_is_doubtful_stays_so_with_what_it_was(self):
        """However often the file is brought up to date."""
        before = po_of("ar", [entry("acme.left", text="Days: {count}")], {"acme.left": "أيام"})
        once = pofile.write(pofile.updated(before, "ar", NOW, SOURCE))
        again = pofile.write(pofile.updated(pofile.parse(once, "ar"), "ar", NOW, SOURCE))
        assert once == again
        assert b'#| msgid "Days: {count}"' in again
        assert b"# | " not in again

    def test_the_comments_of_a_translator_are_kept(self):
        """They are not ours."""
        before = po_of("id", SOURCE, {"acme.left": ("hari",)})
        for message in before:
            message.user_comments = ["Like this."] if message.id else []
        after = pofile.updated(before, "id", NOW, SOURCE)
        assert b"\n# Like this.\n" in pofile.write(after)


class TestTheGate:
    def problems(self, **more):
        """Of a text with those forms."""
        return list(check.source_problems([entry(**more)]))

    def test_a_text_with_forms_needs_its_count(self):
        """Or no form could be chosen."""
        forms = {"one": "One day", "other": "Some days"}
        problem = "a.b: it has plural forms, and no number 'count' to choose one"
        assert self.problems(text=forms) == [problem]
        assert self.problems(text=forms, params={"count": "text"}) == [problem]
        assert self.problems(text=forms, params={"count": "number"}) == []

    @pytest.mark.parametrize("forms", [{"other": "x"}, {"one": "x", "two": "x", "other": "x"}])
    def test_english_has_two_forms(self, forms):
        """In its own source."""
        (found,) = self.problems(text=forms)
        assert found == f"a.b: its forms are {sorted(forms)}, not one and other"

    def test_each_form_is_looked_at(self):
        """One by one."""
        forms = {"one": "One  day", "other": "{n} days"}
        found = self.problems(text=forms, params={"count": "number"})
        assert found == ["en: a.b has outer or double blanks", "a.b: {n} is no parameter of it"]

    def test_a_style_for_a_language(self):
        """It is for the tags of languages."""
        assert self.problems(text="In {x:language}", params={"x": "language"}) == []
        (found,) = self.problems(text="In {x:language}", params={"x": "text"})
        assert "style that does not fit" in found
