"""The extractor: what Babel makes of the TOML files is what our own template has."""

import tomllib
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract, extract_from_dir
from tests.unit.content.entries import NOW

import interviewkit as ik
from interviewkit.content import pofile
from interviewkit.content.extract import extract_toml
from interviewkit.errors import InterviewKitError

CONTENT = Path(ik.__file__).parent / "content"
METHOD = "interviewkit.content.extract:extract_toml"
MAPPING = [("messages/*.toml", METHOD), ("catalogue/**.toml", METHOD)]


class TestExtract:
    def test_babel_finds_every_text(self):
        """With the same context, English text and comments as in the .po files."""
        template = {
            message.context: (message.id, message.auto_comments)
            for message in pofile.template("id", NOW)
            if message.id
        }
        found = extract_from_dir(CONTENT, MAPPING)
        assert template == {
            context: (tuple(id) if isinstance(id, list) else id, comments)
            for _, _, id, comments, context in found
        }

    def test_texts_with_forms_are_plurals(self):
        """One entry with both."""
        file = BytesIO(b'\n["a.b"]\ntext = { one = "a day", other = "{count} days" }\n')
        (found,) = extract(METHOD, file)
        assert found == (2, ("a day", "{count} days"), [], "a.b")

    def test_lines_and_comments(self):
        """Where an entry begins, and what a translator must know."""
        file = BytesIO(
            b'# Words.\n\n["a.b"]\nrecruiter = "One"\ncandidate = "Two"\nnote = "On a card."\n'
        )
        assert list(extract_toml(file, (), (), {})) == [
            (3, "pgettext", ("a.b.recruiter", "One"), ["On a card."]),
            (3, "pgettext", ("a.b.candidate", "Two"), ["On a card."]),
        ]

    def test_a_file_with_a_mistake(self):
        """Is refused, and not left out."""
        with pytest.raises(InterviewKitError):
            list(extract_toml(BytesIO(b'["a.b"]\nrecruiter = "One"\n'), (), (), {}))

    def test_babel_finds_the_extractor(self):
        """By the name that the project gives it."""
        project = Path(__file__).parents[3] / "pyproject.toml"
        told = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["entry-points"]
        assert told["babel.extractors"] == {"interviewkit": METHOD}
