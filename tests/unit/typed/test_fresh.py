"""The generated modules are what the presets and events say now."""

from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import typed
from interviewkit.typed.generate import events_source, module_name, source

FOLDER = Path(typed.__file__).parent
RUN = "run `python docs/generate_typed.py` and look at what changed"


class TestFresh:
    @pytest.mark.parametrize("preset", ik.processes)
    def test_preset(self, preset: str) -> None:
        """The module of a preset is what its rules would make of it."""
        kept = (FOLDER / f"{module_name(preset)}.py").read_text("utf-8")
        assert kept == source(ik.processes[preset]), RUN

    def test_events(self) -> None:
        """The classes of the events are what the events would make of them."""
        assert (FOLDER / "can.py").read_text("utf-8") == events_source(), RUN

    def test_nothing_else(self) -> None:
        """No module is left over from a preset that is gone."""
        wanted = {"__init__", "base", "can", "generate", "writing", *map(module_name, ik.processes)}
        assert {path.stem for path in FOLDER.glob("*.py")} == wanted
