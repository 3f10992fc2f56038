"""The pages about the presets, written by docs/generate_presets.py."""

import importlib
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import interviewkit as ik
from interviewkit.diagrams.mermaid import MOST_CHARACTERS, MOST_EDGES

DOCS = Path(__file__).parents[2] / "docs"

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="the documentation is not here")


@cache
def module(name: str) -> ModuleType:
    """A module of the generator, which is not installed: it lies beside the pages."""
    sys.path.insert(0, str(DOCS))
    try:
        return importlib.import_module(f"preset_pages.{name}")
    finally:
        sys.path.remove(str(DOCS))


@cache
def pages() -> dict[str, str]:
    """What the script would write now."""
    written: dict[str, str] = module("page").pages()
    return written


def drawings(text: str) -> list[str]:
    """The Mermaid blocks of a page."""
    return re.findall(r"```mermaid\n(.*?)```", text, re.DOTALL)


class TestPages:
    def test_fresh(self) -> None:
        """What is kept is what the processes say now."""
        paths = [path for path in (DOCS / "presets").iterdir() if path.suffix in {".md", ".svg"}]
        kept = {path.name: path.read_text("utf-8") for path in paths}
        stale = sorted(name for name in kept | pages() if kept.get(name) != pages().get(name))
        command = module("page").COMMAND
        assert stale == [], f"run `{command}` and look at what changed"

    def test_one_for_each_preset(self) -> None:
        """No preset is forgotten, and the index leads to all of them."""
        written = [name for name in pages() if name.endswith(".md")]
        assert written == ["index.md", *(f"{preset}.md" for preset in ik.processes)]
        assert len(pages()) == len(written) + len(ik.processes)
        assert re.findall(r"\]\((\S+?)\.md\) \|", pages()["index.md"]) == list(ik.processes)

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_rule_is_told_once(self, preset: str) -> None:
        """A rule has one row, however many kinds of position know it."""
        told = re.findall(r"^\| `([^`]+)` \| [^|]+ `\w+` \|", pages()[f"{preset}.md"], re.MULTILINE)
        laws = [law.id for law in ik.processes[preset].laws]
        rules = {rule.id for rule in ik.processes[preset].rules}
        assert sorted(id for id in told if id not in laws) == sorted(rules)

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_law_is_told(self, preset: str) -> None:
        """Those too that have nothing to say here."""
        laws = pages()[f"{preset}.md"].partition("## Laws")[2]
        assert [law.id for law in ik.processes[preset].laws if f"`{law.id}`" not in laws] == []

    @pytest.mark.parametrize("preset", ik.processes)
    def test_drawings(self, preset: str) -> None:
        """One of each stage, all within the limits of viewers, and a picture of the whole."""
        found = drawings(pages()[f"{preset}.md"])
        assert len(found) == len(ik.processes[preset].stages)
        assert f"]({preset}.svg)" in pages()[f"{preset}.md"]
        assert max(drawing.count("-->") for drawing in found) <= MOST_EDGES // 5
        assert max(map(len, found)) <= MOST_CHARACTERS // 5


class TestWords:
    def test_a_requirement_with_several_cases(self) -> None:
        """The first case that applies wins, so each is told as an otherwise."""
        (stage,) = (s for s in ik.processes["id-intern"].pipeline.stages if s.id == "evaluation")
        assert module("words").requirement(stage) == (
            "left out for the employment *Daily worker* or *Internship*; otherwise required"
        )

    def test_an_unknown_fact(self) -> None:
        """A fact without words is an error, not an id on a page."""
        with pytest.raises(ValueError, match="'speaks_welsh' is a fact"):
            module("words").fact("speaks_welsh")

    def test_a_condition_has_its_numbers(self) -> None:
        """The sentence is the guard's own, the numbers are those of the process."""
        rules = {rule.id: rule for rule in ik.processes["walk-in"].rules}
        guard = rules["hr_interview.start"].guards[0]
        assert module("words").condition(guard) == (
            "An interview does not begin long before its slot (early: 15 minutes)."
        )

    def test_a_condition_that_is_a_constant(self) -> None:
        """Its sentence stands below it, where a program does not see it without looking."""
        rules = {rule.id: rule for rule in ik.processes["walk-in"].rules}
        guard = rules["offer.counter"].guards[0]
        assert module("words").condition(guard) == (
            "An offer can be answered until it expires, that instant included."
        )
