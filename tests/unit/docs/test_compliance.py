"""The page about compliance, written by docs/generate_compliance.py."""

import importlib
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import interviewkit as ik
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS

DOCS = Path(__file__).parents[3] / "docs"

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="the documentation is not here")


@cache
def generator() -> ModuleType:
    """The script, which is not installed: it lies beside the page."""
    sys.path.insert(0, str(DOCS))
    try:
        return importlib.import_module("generate_compliance")
    finally:
        sys.path.remove(str(DOCS))


@cache
def kept() -> str:
    """The page as it is kept."""
    return (DOCS / "compliance.md").read_text("utf-8")


class TestCompliance:
    def test_fresh(self) -> None:
        """What is kept is what the laws and rules say now."""
        assert kept() == generator().page(), f"run `{generator().COMMAND}` and look at what changed"

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_law_of_a_preset_is_told(self, preset: str) -> None:
        """No law that a preset is held to is missing, and neither is its source."""
        for law in ik.processes[preset].laws:
            assert f"| `{law.id}` | {law.citation.says} |" in kept()
            assert law.citation.source in kept() or law.citation.source == "house rule"

    def test_every_rule_about_questions_is_told(self) -> None:
        """Each rule has one row, with its source."""
        for rule in ik.question_rules().rules:
            rows = [line for line in kept().splitlines() if f" `{rule.id}` |" in line]
            assert len(rows) == 1
            assert rule.source in rows[0]

    def test_the_rules_of_contracts_are_told(self) -> None:
        """The page has the source of the contract rules and the day from which they hold."""
        assert INDONESIAN_CONTRACTS.source in kept()
        assert INDONESIAN_CONTRACTS.valid_from.isoformat() in kept()

    def test_it_says_what_it_is_not(self) -> None:
        """Nobody takes the page for legal advice."""
        assert "not legal advice" in kept()
