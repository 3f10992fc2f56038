"""The page about guarantees names tests, and these exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "guarantees.md"

# Mutation testing takes the tests along, but not the documentation.
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the documentation is not here")

NAMED = re.compile(r"^\| (?P<promise>.+) \| `(?P<path>\S+\.py)::(?P<name>\w+)` \|$")


def rows() -> list[str]:
    """The rows of the tables, without their heads."""
    lines = PAGE.read_text("utf-8").splitlines() if PAGE.exists() else []
    return [line for line in lines if line.startswith("| ") and line != "| promise | test |"]


@cache
def names(path: str) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(node.name for node in functions if node.name.startswith("test_"))


class TestGuarantees:
    @pytest.mark.parametrize("row", rows())
    def test_is_proved_by_a_test_that_exists(self, row: str) -> None:
        """A promise stands beside the path and the name of a test."""
        named = NAMED.match(row)
        assert named, row
        assert named["name"] in names(named["path"])

    def test_there_are_some(self) -> None:
        """An empty page promises nothing, and would pass."""
        assert len(rows()) > 40

    def test_each_is_made_once(self) -> None:
        """No promise is made twice, and no test proves two."""
        named = [match for row in rows() if (match := NAMED.match(row))]
        proofs = [(match["path"], match["name"]) for match in named]
        assert len(set(proofs)) == len(proofs)
