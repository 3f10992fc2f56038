"""`Sheet`: what a card says, before it is HTML or plain text. Each part is written as both.

The HTML takes its colours from where it is shown: borders and tints are made of the text's own
colour, so it is light where the notebook is light and dark where it is dark. It loads nothing, runs
nothing, and has no ids, so many cards may stand on a page.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Protocol, TypeAlias
from unicodedata import east_asian_width

from interviewkit._attrs import frozen

__all__ = ["Block", "Facts", "Grid", "Lines", "Row", "Sheet", "Steps", "as_html", "as_text"]

Row: TypeAlias = tuple[str, ...]
_FRAME = (
    "border:1px solid color-mix(in srgb,currentColor 35%,transparent);border-radius:8px;"
    "padding:.8em 1em;margin-block:.5em;max-width:60em;font-size:1em;line-height:1.5;"
    "color:inherit;text-align:start"
)
_CELL = (
    "border-block-start:1px solid color-mix(in srgb,currentColor 25%,transparent);"
    "padding:.25em .6em;text-align:start;vertical-align:top;color:inherit"
)
# Front ends lay out lists of descriptions in ways of their own.
_FREE = "margin:0;padding:0;width:auto;max-width:none;float:none"
_TINT = "background:color-mix(in srgb,currentColor 9%,transparent)"
_SIGNS = {"done": "✓", "now": "●", "later": "·"}


class Block(Protocol):
    """A part of a card."""

    def html(self) -> Iterator[str]:
        """The part as HTML."""
        ...

    def text(self) -> Iterator[str]:
        """The part as lines of text."""
        ...


@frozen
class Facts:
    """Names with what they are."""

    items: tuple[tuple[str, str], ...]

    def html(self) -> Iterator[str]:
        """A list of descriptions."""
        yield (
            '<dl style="display:grid;grid-template-columns:max-content 1fr;'
            'gap:.1em 1em;margin-block:.4em">'
        )
        for name, fact in self.items:
            yield f'<dt dir="auto" style="font-weight:600;{_FREE}">{escape(name)}</dt>'
            yield f'<dd dir="auto" style="{_FREE}">{escape(fact)}</dd>'
        yield "</dl>"

    def text(self) -> Iterator[str]:
        """One a line."""
        yield from (f"{name}: {fact}" for name, fact in self.items)


@frozen
class Lines:
    """Sentences below a heading; the heading may be empty."""

    heading: str
    items: tuple[str, ...]

    def html(self) -> Iterator[str]:
        """A list."""
        if self.heading:
            yield f'<p style="font-weight:600;margin-block:.6em .2em">{escape(self.heading)}</p>'
        yield '<ul style="margin-block:.2em;padding-inline-start:1.4em">'
        yield from (f'<li dir="auto">{escape(item)}</li>' for item in self.items)
        yield "</ul>"

    def text(self) -> Iterator[str]:
        """One a line, with a dash before it."""
        if self.heading:
            yield f"{self.heading}:"
        yield from (f"- {item}" for item in self.items)


@frozen
class Steps:
    """What was, what is and what is to come, in order: pairs of ``done|now|later`` and words."""

    heading: str
    items: tuple[tuple[str, str], ...]

    def html(self) -> Iterator[str]:
        """An ordered list in one line, the present step marked for screen readers too."""
        yield f'<p style="font-weight:600;margin-block:.6em .2em">{escape(self.heading)}</p>'
        yield (
            '<ol style="display:flex;flex-wrap:wrap;gap:.3em;list-style:none;'
            'padding:0;margin-block:.2em">'
        )
        for when, words in self.items:
            present = ' aria-current="step"' if when == "now" else ""
            look = f"font-weight:700;{_TINT}" if when == "now" else ""
            yield (
                f'<li{present} style="border:1px solid color-mix(in srgb,currentColor 35%,'
                f'transparent);border-radius:1em;padding:.05em .7em;{look}">'
                f"{_SIGNS[when]} {escape(words)}</li>"
            )
        yield "</ol>"

    def text(self) -> Iterator[str]:
        """One a line, with its sign."""
        yield f"{self.heading}:"
        yield from (f"{_SIGNS[when]} {words}" for when, words in self.items)


@frozen
class Grid:
    """A table; its caption says what it is of."""

    caption: str
    head: Row
    rows: tuple[Row, ...]

    def html(self) -> Iterator[str]:
        """A table whose columns have headings."""
        yield f'<div style="overflow-x:auto" tabindex="0" role="group" aria-label="{_q(self)}">'
        yield '<table style="border-collapse:collapse;color:inherit;margin-block:.4em">'
        yield (
            '<caption dir="auto" style="text-align:start;font-weight:600;color:inherit">'
            f"{escape(self.caption)}</caption>"
        )
        cells = "".join(
            f'<th scope="col" dir="auto" style="{_CELL}">{escape(name)}</th>' for name in self.head
        )
        yield f"<thead><tr>{cells}</tr></thead>"
        yield "<tbody>"
        for row in self.rows:
            cells = "".join(f'<td dir="auto" style="{_CELL}">{escape(cell)}</td>' for cell in row)
            yield f"<tr>{cells}</tr>"
        yield "</tbody></table></div>"

    def text(self) -> Iterator[str]:
        """Columns side by side."""
        yield f"{self.caption}:"
        yield from columns((self.head, *self.rows))


def _q(grid: Grid) -> str:
    return escape(grid.caption, quote=True)


def columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Rows as aligned columns; a wide letter takes two places."""
    rows = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    widths = [max(map(_places, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell + " " * (size - _places(cell)) for cell, size in zip(row, widths, strict=True)
        )
        yield "  ".join(cells).rstrip()


def _places(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


@frozen(kw_only=True)
class Sheet:
    """Everything that a card says.

    Attributes:
        title: what it is about.
        blocks: its parts.
        lang: the language, a BCP 47 tag.
        dir: ``"ltr"`` or ``"rtl"``.
    """

    title: str
    blocks: tuple[Block, ...]
    lang: str
    dir: str

    @property
    def headed(self) -> bool:
        """Whether the title is shown: a table alone has it for its caption."""
        alone = self.blocks[0] if len(self.blocks) == 1 else None
        return not (isinstance(alone, Grid) and alone.caption == self.title)


def as_html(sheet: Sheet) -> str:
    """The card as a piece of HTML that stands alone; everything that came from outside is text."""
    name = escape(sheet.title, quote=True)
    opening = (
        f'<article lang="{escape(sheet.lang)}" dir="{escape(sheet.dir)}" aria-label="{name}" '
        f'style="{_FRAME}">'
    )
    title = (
        f'<p dir="auto" style="font-weight:700;font-size:1.1em;margin:0">{escape(sheet.title)}</p>'
    )
    parts = (part for block in sheet.blocks for part in block.html())
    return "\n".join([opening, *([title] if sheet.headed else []), *parts, "</article>"])


def as_text(sheet: Sheet) -> str:
    """The same, all of it, as plain text."""
    parts = ["\n".join(block.text()) for block in sheet.blocks]
    title = [sheet.title] if sheet.headed else []
    return "\n\n".join([*title, *filter(None, parts)])
