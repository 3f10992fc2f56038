"""The reference, written by docs/generate_reference.py."""

import importlib
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from tests.unit.api_names import MODULES

DOCS = Path(__file__).parents[3] / "docs"

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="the documentation is not here")


@cache
def generator() -> ModuleType:
    """The script, which is not installed: it lies beside the pages."""
    sys.path.insert(0, str(DOCS))
    try:
        return importlib.import_module("generate_reference")
    finally:
        sys.path.remove(str(DOCS))


def test_fresh() -> None:
    """What is kept is what the public modules say now."""
    written = generator().pages()
    kept = {path.name: path.read_text("utf-8") for path in (DOCS / "reference").iterdir()}
    stale = sorted(name for name in kept | written if kept.get(name) != written.get(name))
    assert stale == [], f"run `{generator().COMMAND}` and look at what changed"


def test_one_page_for_each_public_module() -> None:
    """No public module is forgotten."""
    assert set(MODULES) <= set(generator().MODULES)
