"""Graphviz draws what we write, and says nothing about it."""

import subprocess
from xml.etree import ElementTree as ET

import pytest

TEXT = "{http://www.w3.org/2000/svg}text"


@pytest.fixture
def dot(program):
    """Run dot on one drawing: the SVG, and all that it said."""
    path = program("dot")

    def run(drawing):
        done = subprocess.run(
            [path, "-Tsvg"], input=drawing.encode(), capture_output=True, timeout=120, check=False
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


class TestDot:
    @pytest.mark.parametrize("locale", ["en", "id", "ar"])
    def test_every_drawing_is_rendered(self, locale, dot, drawings):
        """Without an error, a warning, or a code where a letter should be."""
        found = []
        for name, drawing in drawings("dot", locale).items():
            code, svg, said = dot(drawing)
            if code or said:
                found.append(f"{name}: exit {code}, {said[:200]}")
                continue
            shown = [text.text or "" for text in ET.fromstring(svg).iter(TEXT)]
            found += [f"{name}: {text!r}" for text in shown if "&" in text and ";" in text]
            if not any(shown):
                found.append(f"{name}: no text")
        assert found == []

    def test_the_marked_state_is_rendered(self, dot, highlighted):
        """An application's place in its process."""
        said = {name: dot(drawing)[::2] for name, drawing in highlighted("dot").items()}
        assert said == dict.fromkeys(said, (0, ""))

    def test_a_mistake_is_found(self, dot):
        """Or else the other tests here could not fail."""
        code, _, said = dot('digraph { a [label="b" }')
        assert code != 0
        assert "syntax error" in said
