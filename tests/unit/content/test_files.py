"""The files that the build makes, and whether they are still what their sources say."""

import gettext
import os
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo

import interviewkit as ik
from interviewkit.content import built, catalogue, check, load_catalog, loader, locales, pofile
from interviewkit.content.building import build, compiled_english
from interviewkit.content.mofile import read_mo
from interviewkit.content.source import english
from interviewkit.errors import InvalidValueError

LOCALE = Path(ik.__file__).parent / "content" / "locale"
TRANSLATED = [tag for tag in locales() if tag != "en"]


def compiled(tag):
    """The bytes of a .mo made of the .po."""
    buffer = BytesIO()
    write_mo(buffer, pofile.parse((LOCALE / f"{tag}.po").read_bytes(), tag))
    return buffer.getvalue()


def older(path, seconds):
    """Makes a file older than it is."""
    when = path.stat().st_mtime - seconds
    os.utime(path, (when, when))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of content in which nothing is built yet."""
    (tmp_path / "locale").mkdir()
    (tmp_path / "messages").mkdir()
    (tmp_path / "catalogue" / "questions").mkdir(parents=True)
    (tmp_path / "locale" / "id.po").touch()
    (tmp_path / "messages" / "a.toml").touch()
    (tmp_path / "catalogue" / "questions" / "a.toml").touch()
    monkeypatch.setattr(built, "files", lambda package: tmp_path)
    return tmp_path


class TestCompiled:
    @pytest.mark.parametrize("tag", TRANSLATED)
    def test_the_compiled_catalogue_is_the_written_one(self, tag):
        """What gettext reads from the .mo is what translators wrote in the .po."""
        po = pofile.parse((LOCALE / f"{tag}.po").read_bytes(), tag)
        data = compiled(tag)
        words, ours = gettext.GNUTranslations(BytesIO(data)), english()
        told = {key: words.pgettext(key, str(ours[key])) for key in pofile.translations(po)}
        assert told == pofile.translations(po) == read_mo(data, tag)

    def test_the_compiled_english_is_the_written_one(self):
        """Text by text."""
        words = {
            key: said if isinstance(said, str) else dict(zip(("one", "other"), said, strict=True))
            for key, said in read_mo(compiled_english(), "en").items()
        }
        assert english() == words

    @pytest.mark.parametrize("tag", locales())
    def test_it_is_the_same_whether_it_was_built_or_not(self, tag, monkeypatch):
        """In a checkout, the sources are read."""
        loader._loaded.cache_clear()
        monkeypatch.setattr(loader, "compiled_file", lambda tag: None)
        from_sources = loader._loaded(tag)
        loader._loaded.cache_clear()
        monkeypatch.undo()
        assert from_sources == load_catalog(tag, drafts=True)

    @pytest.mark.parametrize("tag", TRANSLATED)
    def test_what_is_built_is_read(self, tag, monkeypatch, tmp_path):
        """In place of the .po, which need not be there."""
        file = tmp_path / f"{tag}.mo"
        file.write_bytes(compiled(tag))
        monkeypatch.setattr(loader, "compiled_file", lambda tag: file)
        from_built = loader._texts(tag)
        monkeypatch.setattr(loader, "compiled_file", lambda tag: None)
        assert from_built == loader._texts(tag)

    def test_only_toml_files_are_of_the_catalogue(self, monkeypatch, tmp_path):
        """A note beside them is none."""
        (tmp_path / "catalogue").mkdir()
        (tmp_path / "catalogue" / "notes.txt").write_text("Not this one.")
        monkeypatch.setattr(catalogue, "files", lambda package: tmp_path)
        assert catalogue.sources.__wrapped__() == ()

    def test_forms_are_kept(self, monkeypatch):
        """Of an English text that has some."""
        from interviewkit.content import building

        texts = {"a.b": {"one": "{count} day", "other": "{count} days"}}
        monkeypatch.setattr(building, "english", lambda: texts)
        assert read_mo(compiled_english(), "en") == {"a.b": ("{count} day", "{count} days")}

    def test_the_build(self, tmp_path):
        """Two files, which are read as they were written."""
        (tmp_path / "locale").mkdir()
        build(tmp_path)
        assert (tmp_path / "locale" / "en.mo").read_bytes() == compiled_english()
        assert (tmp_path / "catalogue.json").read_text("utf-8") == catalogue.catalogue_as_json()

    def test_the_built_catalogue_is_the_written_one(self, tmp_path, monkeypatch):
        """Every noun of it, and in a checkout its sources are read."""
        file = tmp_path / "catalogue.json"
        file.write_text(catalogue.catalogue_as_json(), encoding="utf-8")
        monkeypatch.setattr(catalogue, "built_file", lambda *paths: file)
        from_json = catalogue.load_catalogue.__wrapped__()
        monkeypatch.setattr(catalogue, "built_file", lambda *paths: None)
        assert from_json == catalogue.load_catalogue.__wrapped__()


class TestBuiltFile:
    def test_what_is_not_built_is_not_there(self, folder):
        """Then the sources are read."""
        assert loader.compiled_file("id") is None
        assert loader.compiled_file("en") is None

    def test_what_is_newer_than_its_source_counts(self, folder):
        """As after every build."""
        (folder / "locale" / "id.mo").touch()
        assert loader.compiled_file("id") == folder / "locale" / "id.mo"

    @pytest.mark.parametrize("seconds", [6, 3600])
    def test_what_is_older_than_its_source_does_not(self, folder, seconds):
        """In a checkout, an edited .po counts at once."""
        file = folder / "locale" / "id.mo"
        file.touch()
        older(file, seconds)
        assert loader.compiled_file("id") is None

    def test_the_order_of_an_installation_does_not_matter(self, folder):
        """It writes its files within seconds."""
        file = folder / "locale" / "id.mo"
        file.touch()
        older(file, 2)
        assert loader.compiled_file("id") == file

    @pytest.mark.parametrize("source", ["messages/a.toml", "catalogue/questions/a.toml"])
    def test_english_is_made_of_folders(self, folder, source):
        """Any file in them counts, however deep."""
        file = folder / "locale" / "en.mo"
        file.touch()
        assert loader.compiled_file("en") == file
        older(file, 3600)
        for other in folder.rglob("*.toml"):
            older(other, 7200)
        assert loader.compiled_file("en") == file
        (folder / source).touch()
        assert loader.compiled_file("en") is None

    def test_a_source_that_is_not_installed(self, folder):
        """A wheel may be without."""
        (folder / "locale" / "ms.mo").touch()
        assert loader.compiled_file("ms") == folder / "locale" / "ms.mo"

    def test_in_an_archive_there_are_no_times(self, monkeypatch):
        """What is built is taken."""
        from zipfile import Path as InZip, ZipFile

        with ZipFile(BytesIO(), "w") as archive:
            archive.writestr("locale/id.mo", b"")
            monkeypatch.setattr(built, "files", lambda package: InZip(archive))
            found = loader.compiled_file("id")
            assert found is not None
            assert found.name == "id.mo"


class TestPoFiles:
    @pytest.mark.parametrize("tag", TRANSLATED)
    def test_writing_again_changes_nothing(self, tag):
        """The .po is as the tool writes it, so that differences show only changed texts."""
        data = (LOCALE / f"{tag}.po").read_bytes()
        po = pofile.parse(data, tag)
        created = pofile.created(po)
        assert created is not None
        assert data == pofile.write(pofile.updated(po, tag, created))

    def test_plural_forms_follow_cldr(self):
        """Indonesian has one form, whatever babel's own table says."""
        assert "nplurals=1; plural=0;" in (LOCALE / "id.po").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        "data",
        [
            b"msgid",
            b'msgid "x\n',
            b"nonsense",
            b'msgid "\xff"\nmsgstr ""\n',
            b'msgid ""\nmsgstr "Plural-Forms: nplurals=x; plural=y;\\n"\n',
            b'msgid "a"\nmsgid_plural "b"\nmsgstr[9] "x"\n',
        ],
    )
    def test_a_broken_file(self, data):
        """Is refused in one sentence, and is a problem that the gate tells."""
        with pytest.raises(InvalidValueError, match=r"id\.po: .* well formed"):
            pofile.parse(data, "id")
        (found,) = check.file_problems(data, "id", {})
        assert found.startswith("id: id.po: ")


class TestBringUpToDate:
    @pytest.fixture
    def checkout(self, tmp_path, monkeypatch):
        """A copy of the content with two locales, one of which has no file yet."""
        (tmp_path / "locale").mkdir()
        (tmp_path / "locale" / "id.po").write_bytes((LOCALE / "id.po").read_bytes())
        monkeypatch.setattr(check, "__file__", str(tmp_path / "check.py"))
        monkeypatch.setattr(check, "locales", lambda: ("en", "id", "vi"))
        return tmp_path / "locale"

    def test_a_new_locale_gets_its_file(self, checkout):
        """With every text to be translated, and no file for English."""
        from tests.unit.content.entries import NOW

        check.bring_up_to_date(NOW)
        assert sorted(path.name for path in checkout.iterdir()) == ["id.po", "vi.po"]
        po = pofile.parse((checkout / "vi.po").read_bytes(), "vi")
        assert {message.context for message in po if message.id} == set(english())
        assert pofile.translations(po) == {}

    def test_nothing_is_written_where_nothing_changed(self, checkout):
        """Not even the day."""
        from tests.unit.content.entries import NOW

        check.bring_up_to_date(NOW)
        assert (checkout / "id.po").read_bytes() == (LOCALE / "id.po").read_bytes()

    def test_a_changed_text_is_written_with_the_day(self, checkout):
        """And what was translated from another one waits for somebody."""
        from tests.unit.content.entries import NOW

        path = checkout / "id.po"
        data = path.read_bytes().replace(b'msgid "Offer sent"', b'msgid "Offer is sent"')
        path.write_bytes(data)
        check.bring_up_to_date(NOW)
        written = path.read_text(encoding="utf-8")
        assert '"POT-Creation-Date: 2026-01-05 09:00+0000\\n"' in written
        assert "#, fuzzy\n" in written
        assert '#| msgid "Offer is sent"\n' in written
