"""The gate for texts: every kind of mistake is planted once, and is found."""

import pytest
from tests.unit.content.entries import NOW, entry, po_of, texts_of
from tests.unit.content.test_files import compiled

import interviewkit as ik
from interviewkit.content import check, pofile
from interviewkit.content.check_texts import faithful_problems, text_problems
from interviewkit.content.locale_rules import LocaleRules, locale_rules
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Audience, Catalog
from interviewkit.messages import Message

ENGLISH = "Please send {count} letters to {name} before Monday"
INDONESIAN = "Mohon kirim {count} surat kepada {name} sebelum hari Senin"
SOURCE = (
    entry("acme.letter", text=ENGLISH, params={"count": "number", "name": "text"}),
    entry("acme.days", text={"one": "{count} day", "other": "{count} days"}),
    entry("acme.page", text="See <b>the page</b> at https://acme.test/jobs in 30 days"),
)
SAID = {
    "acme.letter": INDONESIAN,
    "acme.days": ("{count} hari",),
    "acme.page": "Lihat <b>halaman</b> di https://acme.test/jobs dalam 30 hari",
}
WRITTEN = pofile.write(po_of("id", SOURCE, SAID)).decode()


def problems(written, tag="id"):
    """What the gate says of a .po file."""
    return list(check.file_problems(written.encode(), tag, texts_of(SOURCE)))


def with_letter(text):
    """The file in which the letter is said so."""
    return pofile.write(po_of("id", SOURCE, {**SAID, "acme.letter": text})).decode()


# A defect, the file with it, and what the gate says.
PLANTED = {
    "missing placeholder": (with_letter("Mohon kirim {count} surat"), "has the places ['count']"),
    "extra placeholder": (with_letter(f"{INDONESIAN} {{day}}"), "['count', 'day', 'name']"),
    "misspelt placeholder": (with_letter(INDONESIAN.replace("name", "nama")), "['count', 'nama']"),
    "attribute": (with_letter(INDONESIAN.replace("name", "name.secret")), "only braces"),
    "index": (with_letter(INDONESIAN.replace("name", "name[0]")), "only braces"),
    "width": (with_letter(INDONESIAN.replace("count", "count:>99")), "only braces"),
    "conversion": (with_letter(INDONESIAN.replace("name", "name!r")), "only braces"),
    "lone brace": (with_letter(INDONESIAN + " }"), "only braces"),
    "unknown style": (with_letter(INDONESIAN.replace("name", "name:nor")), "style: 'nor'"),
    "other style": (with_letter(INDONESIAN.replace("name", "name:or")), "has {name:or}, which"),
    "wrong plural forms": (
        WRITTEN.replace("nplurals=1; plural=0;", "nplurals=2; plural=(n != 1);"),
        "its Plural-Forms are 'nplurals=2; plural=(n != 1);'",
    ),
    "no plural forms": (
        pofile.write(
            po_of(
                "id",
                [entry("acme.days", text="{count} day"), *SOURCE[::2]],
                {**SAID, "acme.days": "{count} hari"},
            )
        ).decode(),
        "acme.days was translated from '{count} day'",
    ),
    "fuzzy": (
        WRITTEN.replace('msgctxt "acme.letter"', '#, fuzzy\nmsgctxt "acme.letter"'),
        "acme.letter is marked as fuzzy",
    ),
    "stale": (
        WRITTEN.replace("before Monday", "before Sunday"),
        "acme.letter was translated from 'Please send {count} letters to {name} before Sunday'",
    ),
    "untranslated": (with_letter(""), "acme.letter is empty"),
    "missing": (
        WRITTEN.partition('\n\n#: a.toml\n#, python-brace-format\nmsgctxt "acme.days')[0] + "\n",
        "is missing",
    ),
    "same as source": (with_letter(ENGLISH), "has English in it: 'before monday'"[:20]),
    "half translated": (
        with_letter("Mohon {count} {name} before monday send letters to"),
        "has English in it",
    ),
    "outer blank": (with_letter(f"{INDONESIAN} "), "outer or double blanks"),
    "double blank": (with_letter(INDONESIAN.replace(" ", "  ", 1)), "outer or double blanks"),
    "no-break blank": (with_letter(f"\u00a0{INDONESIAN}"), "outer or double blanks"),
    "line break": (with_letter(f"{INDONESIAN}\nYa"), "control characters"),
    "bidi mark": (with_letter(f"\u200f{INDONESIAN}"), "control characters"),
    "override": (with_letter(f"\u202e{INDONESIAN}"), "control characters"),
    "zero width": (with_letter(INDONESIAN.replace("surat", "su\u200brat")), "control characters"),
    "line separator": (
        with_letter(INDONESIAN.replace("surat", "su\u2028rat")),
        "control characters",
    ),
    "private letter": (with_letter(f"{INDONESIAN}\ue000"), "control characters"),
    "replacement": (with_letter(f"{INDONESIAN}\ufffd"), "control characters"),
    "not composed": (with_letter(f"{INDONESIAN} cafe\u0301"), "normal form C"),
    "wrong register": (with_letter(INDONESIAN.replace("Mohon", "Kamu")), "'Kamu' is informal"),
    "possessive": (with_letter(INDONESIAN.replace("surat", "suratmu")), "'suratmu' is informal"),
    "foreign script": (with_letter(INDONESIAN.replace("surat", "письма")), "another script"),
    "look-alike": (with_letter(INDONESIAN.replace("surat", "sur\u0430t")), "another script"),
    "too long": (with_letter(INDONESIAN + " sekali" * 30), "3 times as long"),
    "unknown id": (WRITTEN.replace('"acme.page"', '"acme.pages"'), "acme.pages is no text of ours"),
    "duplicate": (
        WRITTEN + WRITTEN[WRITTEN.index('msgctxt "acme.letter"') :].partition("\n\n")[0] + "\n",
        "acme.letter is there more than once",
    ),
    "obsolete": (
        WRITTEN + '#~ msgctxt "acme.old"\n#~ msgid "Old"\n#~ msgstr "Lama"\n',
        "acme.old is obsolete",
    ),
    "another number": (WRITTEN.replace("30 hari", "31 hari"), "has the number 31"),
    "tag left out": (WRITTEN.replace("<b>halaman</b>", "halaman"), "other tags or addresses"),
    "another tag": (WRITTEN.replace("<b>halaman</b>", "<i>halaman</i>"), "other tags or addresses"),
    "another address": (
        WRITTEN.replace("acme.test/jobs dalam", "evil.test dalam"),
        "other tags or",
    ),
    "entity": (WRITTEN.replace("halaman</b>", "halaman&nbsp;</b>"), "other tags or addresses"),
    "count left out": (WRITTEN.replace('"{count} hari"', '"beberapa hari"'), "['count']"),
}


class TestPlantedDefects:
    def test_the_clean_file_is_clean(self):
        """No false alarm."""
        assert problems(WRITTEN) == []

    @pytest.mark.parametrize("defect", PLANTED)
    def test_each_is_found(self, defect):
        """And named by its key."""
        written, expected = PLANTED[defect]
        assert written != WRITTEN
        found = problems(written)
        assert any(expected in one for one in found), found
        assert all(one.startswith("id: ") or "acme." in one for one in found)

    @pytest.mark.parametrize("forms", [("{count} hari", "{count} hari"), ()])
    def test_a_wrong_number_of_forms(self, forms):
        """Babel lets a file have more forms than its header says."""
        po = po_of("id", SOURCE, {**SAID, "acme.days": forms})
        found = list(check.po_problems(po, "id", texts_of(SOURCE)))
        assert found == [f"id: acme.days has {len(forms)} forms, not 1"]

    def test_a_duplicate_over_two_lines(self):
        """Long keys are broken."""
        data = b'msgctxt ""\n"a."\n"b"\nmsgid "x"\nmsgstr "y"\n\nmsgctxt "a.b"\nmsgid "x"\n'
        assert pofile.duplicates(data) == ("a.b",)
        assert pofile.duplicates(WRITTEN.encode()) == ()


class TestNumbers:
    @pytest.mark.parametrize("tag", ["ar", "en"])
    def test_a_form_for_a_single_count_may_leave_it_out_or_write_it(self, tag):
        """In English one; in Arabic none, one and two."""
        english = {"one": "{count} day", "other": "{count} days"}
        assert list(faithful_problems("a.b", english, "1 x", tag, form="one")) == []
        assert list(faithful_problems("a.b", english, "x", tag, form="one")) == []

    def test_the_form_called_one_in_filipino_is_not_for_one_alone(self):
        """It is said of 0, 1, 2, 3, 5 and so on."""
        english = {"one": "{count} day", "other": "{count} days"}
        found = list(faithful_problems("a.b", english, "1 araw", "fil", form="one"))
        assert found == [
            "fil: a.b has the places [], not ['count']",
            "fil: a.b has the number 1, which the English has not",
        ]

    def test_words_for_numbers(self):
        """A quarter is 25 per cent elsewhere."""
        assert list(faithful_problems("a.b", "fell by a quarter", "turun 25 persen", "id")) == []
        (found,) = faithful_problems("a.b", "in 30 days", "dalam 31 hari", "id")
        assert "the number 31" in found
        assert list(faithful_problems("a.b", "in 30 days", "خلال ٣٠ يوما", "ar")) == []


class TestRegisters:
    def test_a_register_may_differ_in_everything_but_its_places(self):
        """It is compared with English no further."""
        assert list(faithful_problems("a.b", "Hello", "Halo <b>1</b>", "id-x-informal")) == []
        assert list(faithful_problems("a.b", "Hello {x}", "Halo", "id-x-informal")) != []

    def test_a_register_needs_nothing(self):
        """What it does not say is said by its language."""
        po = pofile.template("id", NOW, [])
        assert list(check.po_problems(po, "id-x-informal", {"a.b": "Hello"})) == []

    def test_each_register_has_its_own_rules(self):
        """What is formal in one is wrong in the other."""
        for tag, text in (("id-x-informal", "Lamaran Anda"), ("id", "Lamaran kamu")):
            assert len(list(text_problems("a.b", text, tag))) == 1


class TestDrafts:
    @pytest.mark.parametrize(
        ("key", "needed"),
        [
            ("state.offer.sent.recruiter", True),
            ("interview_type.user.name", True),
            ("tip.x.text", True),
            ("interview_type.user.about", False),
            ("question.x.text", False),
            ("checklist_item.x.text", False),
            ("cli.at_the_end.recruiter", False),
            ("log.naive.recruiter", False),
            ("skip_reason.no_case", False),
        ],
    )
    def test_what_a_draft_needs(self, key, needed):
        """Processes, names and tips; a complete locale needs everything."""
        assert needed == check.is_needed(key, "ar")
        assert check.is_needed(key, "id")
        assert not check.is_needed(key, "id-x-informal")

    def test_what_a_draft_need_not_have_is_no_problem(self):
        """Empty in its file, or not in it."""
        source = [entry("question.x.text", text="Why?"), entry("log.x", text="Why?")]
        po = po_of("ar", source, {})
        assert list(check.po_problems(po, "ar", texts_of(source))) == []


class TestEnglish:
    def test_places_need_parameters(self):
        """A place that nothing fills, and a style for one item."""
        found = list(check.source_problems([entry()]))
        assert found == [f"a.b.{a}: {{x}} is no parameter of it" for a in Audience]
        styled = entry(recruiter="{x:or}", params={"x": "text"})
        found = list(check.source_problems([styled]))
        assert found == ["a.b.recruiter: {x:or} has a style that does not fit its kind"]
        found = list(check.source_problems([entry(params={"x": "texts"})]))
        assert found == ["a.b: parameter 'x' has the unknown kind 'texts'"]

    def test_a_text_is_looked_at_by_itself(self):
        """As translations are."""
        found = list(check.source_problems([entry(text="The user interview ")]))
        assert len(found) == 2
        (only,) = check.source_problems([entry(candidate="You failed {x}", params={"x": "text"})])
        assert only == "en: a.b.candidate: 'failed' is not for a candidate"


class TestTexts:
    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("", "is empty"),
            (" Ya", "outer or double blanks"),
            ("Ya  ya", "outer or double blanks"),
            ("Ya\u200f", "control characters"),
            ("Cafe\u0301", "normal form C"),
            ("Ya {", "only braces"),
            ("Silakan hubungi kamu", "'kamu' is informal"),
            ("Lamaranmu kami terima", "'Lamaranmu' is informal"),
            ("Anda gagal", "'gagal' is not for a candidate"),
        ],
    )
    def test_a_text_with_a_mistake_is_found(self, text, problem):
        """Each rule of form and of register."""
        (found,) = text_problems("a.b.candidate", text, "id")
        assert problem in found

    @pytest.mark.parametrize("text", ["Kami ingin bertemu Anda", "Tamu dan ilmu", "Temu muka"])
    def test_words_that_only_look_informal_pass(self, text):
        """Not every word that ends in -mu is about you."""
        assert list(text_problems("a.b.candidate", text, "id")) == []

    def test_what_is_rendered_may_be_in_any_script(self):
        """Names are what they are."""
        assert list(text_problems("a.b", "Halo مريم", "id", is_rendered=True)) == []
        assert list(text_problems("a.b", "Halo مريم", "id")) != []


class TestRendering:
    @pytest.fixture
    def one_entry(self, monkeypatch):
        """The gate for a few texts instead of all."""

        def look(*found, texts=None, tags=("en",)):
            catalog = Catalog.of("en", texts_of(found) if texts is None else texts)
            monkeypatch.setattr(check, "locales", lambda: tags)
            monkeypatch.setattr(check, "PSEUDO", {})
            monkeypatch.setattr(check, "entries", lambda: found)
            monkeypatch.setattr(check, "load_catalog", lambda tag, *, drafts: catalog)
            return list(check.rendering_problems())

        return look

    def test_every_text_can_be_said(self, one_entry):
        """With every kind of parameter."""
        assert one_entry(entry(params={"x": "number"}), entry("a.c", text="Hello")) == []

    def test_a_text_that_cannot_be_said(self, one_entry):
        """A parameter is missing, or a form has none to choose it by."""
        found = one_entry(entry())
        assert len(found) == 2
        assert "'x' as well" in found[0]
        found = one_entry(entry(text={"one": "a day", "other": "days"}))
        assert len(found) == 1
        assert "a whole number" in found[0]

    def test_what_only_shows_when_it_is_said(self, one_entry):
        """Two blanks where a list is empty, say."""
        (found,) = one_entry(entry("a.c", text="Hello  you"))
        assert "double blanks" in found

    def test_words_that_are_in_no_catalogue(self, monkeypatch):
        """A pseudo-locale shows what is written in the code."""
        monkeypatch.setattr(check, "locales", lambda: ())
        monkeypatch.setattr(check, "entries", lambda: (entry("a.c", text="Hello"),))
        catalog = Catalog.of("en-XA", {"a.c": "Hello"})
        monkeypatch.setattr(check, "load_catalog", lambda tag, *, drafts: catalog)
        found, *_ = check.rendering_problems()
        assert found == "en-XA: a.c.recruiter has words that are in no catalogue: 'Hello'"


class TestTheWholeGate:
    def test_words_that_nobody_wrote(self, monkeypatch):
        """Of a state, an event or a role; and of a code of refusal."""
        monkeypatch.setattr(check, "locales", lambda: ("en",))
        monkeypatch.setattr(check, "entries", tuple)
        monkeypatch.setattr(check, "nouns", lambda: [Message.of("label.state", id="a.lost")])
        found = list(check._unwritten())
        assert "en: refusal.wrong_state is missing" in found
        assert "en: a.lost has no words for a candidate" in found

    @pytest.mark.parametrize("built", ["another", "broken", "right", "none"])
    def test_a_compiled_file_of_another_po(self, built, tmp_path, monkeypatch):
        """Is told, as is one that is broken."""
        from interviewkit.content.building import compiled_english

        file = tmp_path / "ms.mo"
        contents = {"another": compiled_english(), "broken": b"x", "right": compiled("ms")}
        file.write_bytes(contents.get(built, b""))
        there = None if built == "none" else file
        monkeypatch.setattr(check, "compiled_file", lambda tag: there)
        found = [one for one in check._translation_problems("ms") if ".mo" in one or "bytes" in one]
        expected = {
            "another": ["ms: the .mo was made of another .po; build it anew"],
            "broken": ["ms: ms: "],
        }
        for one, begin in zip(found, expected.get(built, []), strict=True):
            assert one.startswith(begin)

    def test_a_broken_po_beside_a_compiled_file(self, monkeypatch, tmp_path):
        """The file is told as broken, and nothing raises."""
        (tmp_path / "locale").mkdir()
        (tmp_path / "locale" / "ms.po").write_bytes(b"nonsense")
        monkeypatch.setattr(check, "files", lambda package: tmp_path)
        monkeypatch.setattr(check, "compiled_file", lambda tag: tmp_path / "locale" / "ms.po")
        found = list(check._translation_problems("ms"))
        assert len(found) == 2
        assert all("ms.po" in one for one in found)

    def test_a_summary(self):
        """How many texts in which languages."""
        assert check.summary().endswith(
            "texts in ar, en, id, id-x-informal, ms, zh-Hans: no problems"
        )


class TestLocaleRules:
    def test_a_locale_without_rules_has_no_problems(self):
        """Any script will do."""
        assert list(locale_rules("xx").problems("Привет مريم", for_candidate=True)) == []

    def test_words_of_another_script(self):
        """Some are words of the language all the same."""
        assert (
            list(locale_rules("zh-Hans").problems("固定期限\uff08PKWT\uff09", for_candidate=True))
            == []
        )
        (found,) = locale_rules("zh-Hans").problems("请 join us", for_candidate=False)
        assert found == "'join' is in another script than CJK"

    def test_what_is_wrong_for_candidates_only(self):
        """A recruiter may be told plainly."""
        rules = LocaleRules(to_candidates=[{"pattern": "no", "why": "is rude"}])
        assert list(rules.problems("no", for_candidate=False)) == []
        assert list(rules.problems("NO", for_candidate=True)) == ["'NO' is rude"]


class TestUpdating:
    def test_an_update_keeps_what_still_holds(self):
        """New texts are empty, changed ones wait for somebody to look, gone ones go."""
        po = pofile.template("id", NOW, [entry(), entry("c.d", "Old", "Old"), entry("e.f")])
        for message in po:
            if message.id:
                message.string = f"({message.id})"
        source = [entry(), entry("c.d", "New", "New"), entry("g.h", "More", "More")]
        new = pofile.updated(po, "id", NOW, source)
        found = {m.context: (m.string or "", m.fuzzy) for m in new if m.id}
        assert found == {
            f"{id}.{audience}": expected
            for audience in Audience
            for id, expected in (
                ("a.b", ("(One {x})", False)),
                ("c.d", ("(Old)", True)),
                ("g.h", ("", False)),
            )
        }

    def test_a_style_is_no_format_of_python(self):
        """Tools would call it a mistake; a plain place is one."""
        source = [entry("a.b", text="{x:or}"), entry("a.c", text="{x}"), entry("a.d", text="{x.y}")]
        po = pofile.PoCatalog(locale="id")
        for one in source:
            po.add(one.text, context=one.id, flags=["python-brace-format"])
        pofile.write(po)
        flags = {m.context: "python-brace-format" in m.flags for m in po if m.id}
        assert flags == {"a.b": False, "a.c": True, "a.d": True}


class TestEntries:
    def test_an_entry_needs_both_audiences(self):
        """And has no keys that nobody reads."""
        from interviewkit.content.source import _entry

        with pytest.raises(InvalidValueError, match="candidate"):
            _entry("a.b", {"recruiter": "One"}, "a.toml")
        with pytest.raises(InvalidValueError, match="plural"):
            _entry("a.b", {"recruiter": "One", "candidate": "One", "plural": "x"}, "a.toml")
        with pytest.raises(InvalidValueError, match="either text, or recruiter and candidate"):
            _entry("a.b", {"text": "One", "candidate": "One"}, "a.toml")

    def test_an_id_is_in_one_file(self, tmp_path, monkeypatch):
        """The error names both; other files are not read."""
        from interviewkit.content import source

        (tmp_path / "messages").mkdir()
        for name in ("one.toml", "two.toml", "notes.txt"):
            (tmp_path / "messages" / name).write_text('["a.b"]\ntext = "x"\n')
        monkeypatch.setattr(source, "files", lambda package: tmp_path)
        with pytest.raises(InvalidValueError, match=r"two\.toml: 'a\.b' .* not in one\.toml too"):
            source.entries.__wrapped__()

    def test_a_text_for_all_has_one_key(self):
        """Its id; it is said to each."""
        assert entry(text="Hello").texts == {"a.b": "Hello"}
        assert set(entry().texts) == {"a.b.recruiter", "a.b.candidate"}
        words = ik.l10n.Translator(Catalog.of("en", entry(text="Hello").texts))
        for audience in Audience:
            assert words.text(Message.of("a.b"), audience) == "Hello"
