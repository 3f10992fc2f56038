"""Shapes and words of an SVG picture: light and dark, left to right or right to left."""

from collections.abc import Sequence
from hashlib import sha256
from html import escape
from itertools import pairwise

__all__ = ["SMALL", "TEXT", "TITLE", "Canvas", "document"]

TITLE, TEXT, SMALL = 17, 14, 12
"""Sizes of letters in pixels."""

# Every pair of text and ground has a contrast of at least 4.5 to 1, in both schemes.
_LIGHT = {
    "ground": "#ffffff",
    "panel": "#f5f6f8",
    "box": "#ffffff",
    "line": "#5b6472",
    "faint": "#c9ced6",
    "ink": "#161b22",
    "soft": "#4a5361",
    "now": "#fff0c2",
    "now-line": "#8a5a00",
    "done": "#e1eeff",
    "done-line": "#1f5fa8",
    "next": "#0f6b3a",
    "end": "#eceef1",
}
_DARK = {
    "ground": "#0f141a",
    "panel": "#171d25",
    "box": "#1f2731",
    "line": "#9aa5b4",
    "faint": "#3a4452",
    "ink": "#eef1f5",
    "soft": "#b6c0cc",
    "now": "#4a3800",
    "now-line": "#f0c24b",
    "done": "#15314f",
    "done-line": "#85b8f2",
    "next": "#6fd69b",
    "end": "#262e38",
}
_RULES = """
.ik{font-family:"Noto Sans","Noto Sans Arabic","Noto Sans SC","Helvetica Neue",Arial,sans-serif}
.ik .ground{fill:var(--ik-ground)}
.ik .panel{fill:var(--ik-panel);stroke:var(--ik-faint)}
.ik .box{fill:var(--ik-box);stroke:var(--ik-line)}
.ik .some{stroke-dasharray:5 4}
.ik .end{fill:var(--ik-end);stroke:var(--ik-line)}
.ik .away{fill:var(--ik-panel);stroke:var(--ik-line);stroke-dasharray:2 3}
.ik .now{fill:var(--ik-now);stroke:var(--ik-now-line);stroke-width:3}
.ik .done{fill:var(--ik-done);stroke:var(--ik-done-line)}
.ik .veil{fill:var(--ik-panel)}
.ik .way{fill:none;stroke:var(--ik-line);stroke-width:1.4}
.ik .head{fill:var(--ik-line)}
.ik .way.done{fill:none;stroke:var(--ik-done-line);stroke-width:2.4}
.ik .head.done{fill:var(--ik-done-line);stroke:none}
.ik .way.next{stroke:var(--ik-next);stroke-width:2.4}
.ik .head.next{fill:var(--ik-next)}
.ik text{fill:var(--ik-ink);font-size:14px}
.ik .title{font-size:17px;font-weight:600}
.ik .name{font-weight:600}
.ik .small{font-size:12px}
.ik .soft{fill:var(--ik-soft)}
.ik text.next{fill:var(--ik-next);font-weight:600}
"""


def _scheme(colours: dict[str, str]) -> str:
    return ".ik{" + "".join(f"--ik-{name}:{colour};" for name, colour in colours.items()) + "}"


_STYLE = (
    f"{_scheme(_LIGHT)}@media(prefers-color-scheme:dark){{{_scheme(_DARK)}}}{_RULES.strip()}"
).replace("\n", "")


class Canvas:
    """Collects shapes; where the words run from right to left, it mirrors their places."""

    def __init__(self, width: int, *, rtl: bool) -> None:
        self.width, self.rtl = width, rtl
        self.parts: list[str] = []

    def _x(self, x: int) -> int:
        return self.width - x if self.rtl else x

    def box(self, place: tuple[int, int, int, int], kind: str, *, radius: int = 8) -> None:
        """A rectangle: left, top, width and height."""
        x, y, width, height = place
        left = self.width - x - width if self.rtl else x
        self.parts.append(
            f'<rect class="{kind}" x="{left}" y="{y}" width="{width}" height="{height}" '
            f'rx="{radius}"/>'
        )

    def dot(self, x: int, y: int) -> None:
        """Where something begins."""
        self.parts.append(f'<circle class="head" cx="{self._x(x)}" cy="{y}" r="6"/>')

    def write(self, x: int, y: int, words: str, kind: str = "", *, middle: bool = False) -> None:
        """One line of text, its base line at y; x is where it starts, or its middle."""
        anchor = ' text-anchor="middle"' if middle else ""
        style = f' class="{kind}"' if kind else ""
        self.parts.append(f'<text x="{self._x(x)}" y="{y}"{style}{anchor}>{escape(words)}</text>')

    def way(self, points: Sequence[tuple[int, int]], kind: str, about: str = "") -> None:
        """A way through these points, with an arrow's head; bends lie between the rows."""
        places = [(self._x(x), y) for x, y in points]
        (x, y), *others = places
        path = f"M{x} {y}"
        for (x, y), (to_x, to_y) in pairwise(places):
            half = (y + to_y) // 2
            straight = x == to_x
            path += f"V{to_y}" if straight else f"C{x} {half} {to_x} {half} {to_x} {to_y}"
        self._arrow(path, others[-1], 1 if others[-1][1] >= places[-2][1] else -1, kind, about)

    def _arrow(self, path: str, end: tuple[int, int], down: int, kind: str, about: str) -> None:
        x, y = end
        told = f"<title>{escape(about)}</title>" if about else ""
        head = f"M{x} {y}l-4 {-8 * down}h8z"
        kinds = (f"way {kind}".strip(), f"head {kind}".strip())
        self.parts.append(
            f'<g>{told}<path class="{kinds[0]}" d="{path}"/>'
            f'<path class="{kinds[1]}" d="{head}"/></g>'
        )

    def across(self, x: int, to: int, y: int, kind: str) -> None:
        """A straight arrow along a line of reading."""
        step = -1 if self.rtl else 1
        start, end = self._x(x), self._x(to)
        self.parts.append(
            f'<path class="{f"way {kind}".strip()}" d="M{start} {y}H{end - 6 * step}"/>'
            f'<path class="{f"head {kind}".strip()}" d="M{end} {y}l{-8 * step} -4v8z"/>'
        )

    def next_line(self, start: tuple[int, int], end: tuple[int, int], kind: str) -> None:
        """An arrow from the foot of the last box of a line to the top of the first of the next."""
        (x, y), (to, bottom) = start, end
        x, to = self._x(x), self._x(to)
        half = (y + bottom) // 2
        self._arrow(f"M{x} {y}V{half}H{to}V{bottom}", (to, bottom), 1, kind, "")


def document(canvas: Canvas, height: int, *, title: str, about: str, lang: str) -> str:
    """The picture as a document that stands alone, with its name and description for the ear."""
    body = "\n".join(canvas.parts)
    name = sha256(f"{title}{about}{body}".encode()).hexdigest()[:8]
    direction = ' direction="rtl"' if canvas.rtl else ""
    size = f'width="{canvas.width}" height="{height}" viewBox="0 0 {canvas.width} {height}"'
    names = f'aria-labelledby="ik-{name}-t ik-{name}-d"'
    tongue = f'xml:lang="{escape(lang)}" lang="{escape(lang)}"{direction}'
    root = f'<svg xmlns="http://www.w3.org/2000/svg" {size} class="ik" role="img" {names} {tongue}>'
    return "\n".join(
        [
            root,
            f'<title id="ik-{name}-t">{escape(title)}</title>',
            f'<desc id="ik-{name}-d">{escape(about)}</desc>',
            f"<style>{_STYLE}</style>",
            f'<rect class="ground" width="{canvas.width}" height="{height}"/>',
            body,
            "</svg>",
        ]
    )
