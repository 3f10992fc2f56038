"""The example of a catalogue of one's own: it runs, and says everything in both languages."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import wire

EXAMPLE = Path(__file__).parents[2] / "examples" / "own_catalogue"


@pytest.fixture(scope="module")
def output():
    """What the example prints."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", EXAMPLE / "use_it.py"],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def own():
    """Its catalogue."""
    items = ik.catalogue().checklist_items
    return wire.load_catalogue_file(EXAMPLE / "own_catalogue.toml", items=items)


class TestExample:
    """`examples/own_catalogue`."""

    def test_prints_the_plan_in_english(self, output):
        """Its own questions and those that are shipped, with their minutes."""
        english, _ = output.strip().split("\n\n")
        lines = english.splitlines()
        assert lines[0] == "Site day: 27/30"
        assert lines[1] == (
            "   0-3   Welcome: who is here, how long it takes, what happens with the notes"
        )
        assert lines[2] == (
            "   3-8   Interviewer: Pallets stand in front of an emergency exit, "
            "and the lorry leaves in ten minutes: what do you do?"
        )
        assert lines[-1] == "  * Ask before you step over a yellow line."

    def test_prints_the_same_in_indonesian(self, output):
        """Line for line the same times, in other words."""
        english, indonesian = (part.splitlines() for part in output.strip().split("\n\n"))
        assert indonesian[0] == "Kunjungan kerja: 27/30"
        assert indonesian[2] == (
            "   3-8   Pewawancara: Palet menutupi pintu darurat, sedangkan truk berangkat "
            "sepuluh menit lagi: apa yang Anda lakukan?"
        )
        assert indonesian[-1] == "  * Bertanyalah sebelum melewati garis kuning."
        assert len(english) == len(indonesian)
        for one, other in zip(english[1:], indonesian[1:], strict=True):
            times = re.match(r"\s*(?:\d+-\d+|\[ \]|\*)", one)
            assert times is not None
            assert other.startswith(times[0])
            assert one != other

    def test_has_every_text_in_indonesian(self, own):
        """And no other."""
        texts = wire.load_texts(EXAMPLE / "texts.id.toml", language="id", keys=own.texts)
        assert not {key for key, text in texts.items() if text == own.texts[key]}

    def test_says_all_that_the_library_says_of_such_things(self, own):
        """Every message of its own things has a text in both languages."""
        texts = wire.load_texts(EXAMPLE / "texts.id.toml")
        for words in (
            ik.translator("en", texts=own.texts, prefix="acme"),
            ik.translator("id", texts=texts, prefix="acme"),
        ):
            for question in own.questions:
                for message in (question.intent, *question.probes, *question.anchors):
                    assert not words.render(message).from_fallback
            (category,) = own.question_categories
            assert all(words.text(message) for message in (category.about, *category.scale))
