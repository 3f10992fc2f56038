"""The glossary says what the library says."""

import re
from pathlib import Path

import pytest

from interviewkit.content import pofile

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "glossary.md"
INDONESIAN = ROOT / "src" / "interviewkit" / "content" / "locale" / "id.po"

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the documentation is not here")

ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| `([a-z_]+\.[a-z_]+)` \| [^|]+ \|$", re.MULTILINE)


def rows() -> list[tuple[str, str, str]]:
    """English, Indonesian and the id of each row that has one."""
    return ROW.findall(PAGE.read_text("utf-8")) if PAGE.exists() else []


class TestGlossary:
    def test_says_what_the_library_says(self) -> None:
        """Each term stands in the catalogue of texts as it stands on the page."""
        po = pofile.parse(INDONESIAN.read_bytes(), "id")
        said = {message.context: (message.id, message.string) for message in po}
        differ = [
            (id, english, indonesian)
            for english, indonesian, id in rows()
            if (english, indonesian) not in {said.get(f"{id}.recruiter"), said.get(f"{id}.name")}
        ]
        assert differ == []

    def test_is_long_enough(self) -> None:
        """Around seventy terms, none of them twice."""
        ids = [id for _, _, id in rows()]
        assert len(ids) == len(set(ids))
        assert len(ids) >= 65
