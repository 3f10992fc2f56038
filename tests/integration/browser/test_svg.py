"""Our own SVG in a browser: what can be read of it, in both schemes and both directions."""

from pathlib import Path

import pytest

CHECK = Path(__file__).with_name("svg.js").read_text("utf-8")
# WCAG 2.2, success criterion 1.4.3.
CONTRAST = {"contrast": 4.5}
# Looked at by people; the checks are made on all of them.
PICTURED = {"id-all", "id-stages", "id-offer", "us-stages", "walk-in-assessment"}
MARKED = {f"id-offer.sent-{zoom}" for zoom in ("stages", "offer")}


@pytest.fixture
def look(open_page, tmp_path, shots):
    """Open drawings as files and tell what is wrong with them, in both schemes."""
    page = open_page(allow=("file:",))

    def at(drawings, pictured):
        found = []
        for name, drawing in drawings.items():
            path = tmp_path / f"{name}.svg"
            path.write_text(drawing, "utf-8")
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                page.goto(path.as_uri())
                seen = page.evaluate(CHECK, CONTRAST)
                assert seen["texts"]
                found += [f"{name} {scheme}: {what}" for what in seen["found"]]
                if name.rpartition("-")[0] in pictured:
                    shoot(page, shots / f"svg-{name}-{scheme}.png")
        return found, [address for address in page.asked if not address.startswith("file:")]

    return at


def shoot(page, path):
    """The whole picture in its own size."""
    size = "(({ width, height }) => [width.baseVal.value, height.baseVal.value])"
    width, height = page.evaluate(f"{size}(document.documentElement)")
    page.set_viewport_size({"width": int(width), "height": int(height)})
    page.screenshot(path=path)


class TestSvg:
    @pytest.mark.parametrize("locale", ["en", "id", "ar"])
    def test_every_drawing_can_be_read(self, locale, drawings, look):
        """Texts in their boxes, apart, dark on light or light on dark; with a name for the ear."""
        assert look(drawings("svg", locale), PICTURED) == ([], [])

    def test_the_marked_state_can_be_read(self, highlighted, look):
        """The colours of where an application is, was and can go."""
        assert look(highlighted("svg"), MARKED) == ([], [])

    @pytest.mark.parametrize(
        ("here", "wrong", "what"),
        [
            ('class="name"', 'class="name" style="font-size:40px"', "is wider than its box"),
            ('class="name"', 'class="name" style="fill:#999"', "contrast"),
            ('role="img"', "", "the role is not img"),
            ("</svg>", '<image href="https://example.org/a.png"/></svg>', "a image"),
            ('viewBox="0 0 ', 'viewBox="60 0 ', "is outside"),
        ],
    )
    def test_a_mistake_is_found(self, here, wrong, what, drawings, look):
        """Or else the other tests here could not fail."""
        drawing = drawings("svg", "en")["walk-in-stages-en"]
        assert here in drawing
        found, _ = look({"wrong": drawing.replace(here, wrong)}, ())
        assert any(what in line for line in found), found
