"""Payloads of every release load for ever."""

import json
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import wire

KEPT = Path(__file__).parent / "payloads"
FILES = sorted(KEPT.glob("*/*.jsonl"))


def lines(path):
    """The payloads in a file; not by splitlines, which splits at what may stand in a JSON text."""
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
class TestKeptPayloads:
    def test_load(self, path):
        """Each is read as what it says that it is, by both ways of reading JSON."""
        cls = wire.formats()[path.stem]
        for backend in ("json", "orjson"):
            converter = wire.make_converter(backend=backend)
            for line in lines(path):
                assert wire.from_json(line, cls, converter=converter) is not None

    def test_come_back(self, path):
        """What was read is written in the present version, and is the same value then."""
        cls = wire.formats()[path.stem]
        for line in lines(path):
            value: object = wire.from_json(line, cls)
            written = wire.to_json(value)
            assert wire.to_json(wire.from_json(written, cls)) == written

    def test_of_this_release_are_written_the_same_today(self, path):
        """Until something changes, which then is a new version of the format."""
        if path.parent.name != ik.__version__:
            pytest.skip("of an earlier release")
        cls = wire.formats()[path.stem]
        assert [wire.to_json(wire.from_json(line, cls)) for line in lines(path)] == lines(path)


class TestKept:
    def test_every_format_is_kept(self):
        """But for answers, which nobody reads back."""
        kept = {path.stem for path in FILES}
        assert set(wire.formats()) - kept == {"accepted"}

    def test_every_event_is_kept(self):
        """A payload of each class."""
        kept = {
            json.loads(line)["event"] for path in KEPT.glob("*/event.jsonl") for line in lines(path)
        }
        assert kept == set(ik.events.EVENTS)
