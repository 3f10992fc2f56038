"""Mermaid itself draws what we write, within the limits that it sets by default."""

from pathlib import Path

import pytest

DRAW = Path(__file__).with_name("mermaid.js").read_text("utf-8")


@pytest.fixture
def render(module, open_page):
    """Have one of the major releases that viewers ship render drawings."""

    def with_release(release, drawings):
        page = open_page('<!doctype html><html lang="en"><body></body></html>')
        page.add_script_tag(path=module(f"{release}/dist/mermaid.min.js"))
        return page.evaluate(DRAW, drawings)

    return with_release


class TestMermaid:
    # The newest, and the one before it, which is still in many viewers: once, for it takes long.
    @pytest.mark.parametrize(
        ("release", "locale"),
        [("mermaid", "en"), ("mermaid", "id"), ("mermaid", "ar"), ("mermaid-11", "ar")],
    )
    def test_every_drawing_is_rendered(self, release, locale, render, drawings):
        """With every state's label in it, as text and not as codes."""
        wanted = drawings("mermaid", locale)
        assert render(release, wanted) == {"count": len(wanted), "found": []}

    @pytest.mark.parametrize("release", ["mermaid", "mermaid-11"])
    def test_the_marked_state_is_rendered(self, release, render, highlighted):
        """An application's place in its process takes styles, which are statements of their own."""
        wanted = highlighted("mermaid")
        assert render(release, wanted) == {"count": len(wanted), "found": []}

    @pytest.mark.parametrize("release", ["mermaid", "mermaid-11"])
    def test_a_mistake_is_found(self, release, render):
        """Or else the other tests here could not fail."""
        wrong = {
            "grammar": 'stateDiagram-v2\n    state "a: b" as a {\n',
            "size": "stateDiagram-v2\n    a --> b : " + "x" * 50_001,
            "code": "stateDiagram-v2\n    a --> b : &amp;lt#59;",
        }
        found = render(release, wrong)["found"]
        assert {line.partition(":")[0] for line in found} == set(wrong)
