"""The front page of the documentation, as built, on a desk and on a phone.

SITE says where the built pages are; by default docs/_build/html.
"""

import os
from pathlib import Path

import pytest

SITE = Path(os.environ.get("SITE", Path(__file__).parents[3] / "docs/_build/html"))
SIZES = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}
# The theme's own frame is not ours to mend; what stands in the article is, but for two things that
# Sphinx writes: captions of tables of contents, headings without a level, and listings that scroll.
AXE = """async () => (await axe.run("[role=main], main")).violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    .filter((line) => !line.startsWith('aria-required-attr: <p class="caption"'))
    .filter((line) => !line.startsWith("scrollable-region-focusable: <pre>"))"""


@pytest.fixture(params=SIZES)
def front(request, open_page, shots):
    """The front page in one size, and the name of the size."""
    index = SITE / "index.html"
    if not index.is_file():
        pytest.skip(f"no built site in {SITE}: build it, or set SITE")
    page = open_page(allow=("file:",), viewport=SIZES[request.param])
    page.goto(index.as_uri())
    page.screenshot(path=shots / f"site-{request.param}.png")
    return page, request.param


class TestFrontPage:
    def test_it_fits(self, front):
        """Nothing makes the page scroll sideways."""
        page, size = front
        assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size]["width"]

    def test_axe_finds_nothing(self, front, module):
        """In what we have written."""
        page, _ = front
        page.add_script_tag(path=module("axe-core/axe.min.js"))
        assert page.evaluate(AXE) == []

    def test_it_loads_nothing_from_elsewhere(self, front):
        """All that it shows comes with it."""
        page, _ = front
        assert page.asked == []
