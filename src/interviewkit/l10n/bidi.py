"""Directions: inserted text is set apart from text that runs the other way."""

import unicodedata
from typing import Final

from interviewkit.vocabulary import Term

__all__ = ["Isolation", "isolated"]

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_DISTURBING: Final = frozenset({"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", *_ISOLATES})
"""The classes of letters and marks that change the order of what stands beside them."""


class Isolation(Term):
    """When inserted text is set apart, with marks that nobody sees."""

    AUTO = "auto"
    """In text from right to left, and wherever the inserted text runs the other way."""
    ALWAYS = "always"
    """Everywhere, for whoever puts texts of several languages together."""
    NEVER = "never"
    """Nowhere, for what shows the marks as boxes."""


def isolated(text: str, direction: str, isolate: Isolation) -> str:
    r"""The text, set apart where the text around it needs that, and never twice.

    Marks that it brings along are closed, so that they reach nothing that stands after it.

    Args:
        text: what is inserted.
        direction: that of the text around it, ``"ltr"`` or ``"rtl"``.
        isolate: when to set apart.

    >>> from interviewkit.l10n.bidi import Isolation, isolated
    >>> isolated("Budi", "ltr", Isolation.AUTO)
    'Budi'
    >>> isolated("Budi", "rtl", Isolation.AUTO) == "\u2068Budi\u2069"
    True
    """
    if not text or (text.isascii() and direction != "rtl" and isolate is not Isolation.ALWAYS):
        return text
    closed, is_one = _closed(text)
    if isolate is Isolation.NEVER or is_one or not closed:
        return closed
    apart = isolate is Isolation.ALWAYS or direction == "rtl" or _disturbs(closed)
    return f"{_FIRST_STRONG_ISOLATE}{closed}{_POP_ISOLATE}" if apart else closed


def _disturbs(text: str) -> bool:
    """Whether anything in it runs from right to left, at its end perhaps."""
    return any(unicodedata.bidirectional(letter) in _DISTURBING for letter in text)


def _closed(text: str) -> tuple[str, bool]:
    """The text with its isolates closed, and whether it is one isolate from end to end."""
    if text.isascii():
        return text, False
    kept: list[str] = []
    depth = 0
    is_one = True
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        # What closes nothing here would close what the text stands in.
        if kind == "PDI" and depth == 0:
            continue
        is_one = is_one and (depth > 0 or (not kept and kind in _ISOLATES))
        depth += (kind in _ISOLATES) - (kind == "PDI")
        kept.append(letter)
    return "".join(kept) + _POP_ISOLATE * depth, is_one and bool(kept)
