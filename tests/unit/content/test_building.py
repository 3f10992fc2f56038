"""What the build makes: the same in every build, and nothing of what has a mistake."""

import json
import shutil
from pathlib import Path

import pytest

from interviewkit.content import building, catalogue
from interviewkit.content.mofile import read_mo
from interviewkit.content.source import english
from interviewkit.errors import DefinitionError

HEAD = """msgid ""
msgstr ""
"Language: id\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""
WHOLE = HEAD + 'msgctxt "a.b"\nmsgid "One"\nmsgstr "Satu"\n'


@pytest.fixture
def written(tmp_path):
    """Writes a .po file."""

    def write(text: str, name: str = "id.po") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


class TestCompiled:
    def test_a_whole_file(self, written):
        """Each text is found by its context."""
        assert read_mo(building.compiled(written(WHOLE)), "id.mo") == {"a.b": "Satu"}

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            (WHOLE.replace('msgctxt "a.b"', '#, fuzzy\nmsgctxt "a.b"'), "fuzzy: 'One'"),
            (WHOLE.replace('msgid ""', '#, fuzzy\nmsgid ""', 1), "fuzzy: 'the header'"),
            (WHOLE + '\n#~ msgctxt "c.d"\n#~ msgid "Two"\n#~ msgstr "Dua"\n', "obsolete: 'Two'"),
            (HEAD + '#, python-format\nmsgctxt "a"\nmsgid "%(x)s"\nmsgstr "%s"\n', "1 problem"),
            (WHOLE.replace("msgstr", "msgsrt"), "1 problem"),
        ],
    )
    def test_a_mistake_stops_the_build(self, text, said, written):
        """With the file's name and everything that is wrong with it."""
        with pytest.raises(DefinitionError, match=said) as caught:
            building.compiled(written(text))
        assert caught.value.what == "id.po"


class TestBuild:
    @pytest.fixture
    def folder(self, tmp_path, written):
        """A folder with one translation, and a compiled one whose source is gone."""
        (tmp_path / "locale").mkdir()
        shutil.move(written(WHOLE), tmp_path / "locale" / "id.po")
        (tmp_path / "locale" / "xx.mo").write_bytes(b"old")
        return tmp_path

    def test_makes_everything(self, folder):
        """Each language, English and the catalogue; what is stale goes."""
        building.build(folder)
        names = {path.name for path in (folder / "locale").glob("*.mo")}
        assert names == {"id.mo", "en.mo"}
        assert "questions" in json.loads((folder / catalogue.BUILT).read_text(encoding="utf-8"))

    def test_is_the_same_in_every_build(self, folder):
        """To the byte: no file holds the time at which it was made."""
        building.build(folder)
        first = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        building.build(folder)
        assert first == {path: path.read_bytes() for path in first}

    def test_writes_nothing_where_something_is_wrong(self, folder):
        """A wheel never has a part of the languages."""
        (folder / "locale" / "id.po").write_text(WHOLE.replace("msgstr", "msgsrt"), "utf-8")
        with pytest.raises(DefinitionError):
            building.build(folder)
        assert not (folder / "locale" / "en.mo").exists()


class TestCompiledEnglish:
    def test_has_every_text(self):
        """By key, and of one with plural forms each of them."""
        told = read_mo(building.compiled_english(), "en.mo")
        assert told.keys() == english().keys()
