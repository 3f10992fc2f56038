"""Phrases: catalogue text, parsed once into literal text and named places.

Text from a catalogue is never given to `str.format`, whose fields can read attributes and ask for
any width. Here a place is a name and at most a style, and nothing else.
"""

import re
from enum import StrEnum
from typing import Final, TypeAlias

from interviewkit._attrs import frozen
from interviewkit.errors import InvalidValueError

__all__ = ["LONGEST", "Field", "Phrase", "Style", "parse_phrase", "placeholders"]

LONGEST: Final = 8192
"""The longest text, in characters."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?::([a-z-]+))?\}")
_BRACE = re.compile(r"[{}]")


class Style(StrEnum):
    """How a parameter is written in its place, most of them for several items."""

    AND = "and"
    """a, b, and c, the way the locale does it."""
    OR = "or"
    """a, b, or c."""
    OR_QUOTED = "or-quoted"
    """The same, each item in quotation marks; for names that have blanks and colons in them."""
    THEN = "then"
    """One after the other, with arrows between."""
    SENTENCES = "sentences"
    """Full sentences in a row."""
    LANGUAGE = "language"
    """Not for a list: the name of the language of which the parameter is the BCP 47 tag."""


@frozen
class Field:
    """A place in a phrase: the name of a parameter, and perhaps a style.

    >>> from interviewkit.l10n import Field
    >>> str(Field("roles", "or"))
    '{roles:or}'
    """

    name: str
    style: Style | None = None

    def __str__(self) -> str:
        return f"{{{self.name}:{self.style}}}" if self.style is not None else f"{{{self.name}}}"


Phrase: TypeAlias = tuple[str | Field, ...]


def parse_phrase(text: str, place: str = "text") -> Phrase:
    """The segments of a text: ``{name}`` and ``{name:style}`` are places, all else is literal.

    Args:
        text: what a catalogue says.
        place: what to call it in an error, for example its id.

    Raises:
        InvalidValueError: for a lone brace, an unknown style, or anything else between braces; for
            a text that is too long, or none.

    >>> from interviewkit.l10n import parse_phrase
    >>> parse_phrase("Ask {roles:or} first.")
    ('Ask ', Field(name='roles', style=<Style.OR: 'or'>), ' first.')
    """
    # What a host hands in comes from a file perhaps, where a number is easily taken for a text.
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValueError(place, text, "a text")
    if len(text) > LONGEST:
        raise InvalidValueError(place, f"{len(text)} characters", f"{LONGEST} characters at most")
    if "{" not in text and "}" not in text:
        return (text,) if text else ()
    segments: list[str | Field] = []
    end = 0
    for match in _PLACE.finditer(text):
        segments += _literal(text[end : match.start()], text, place)
        segments.append(Field(match[1], None if match[2] is None else _style(match[2], place)))
        end = match.end()
    return (*segments, *_literal(text[end:], text, place))


def _literal(piece: str, text: str, place: str) -> tuple[str, ...]:
    if _BRACE.search(piece):
        raise InvalidValueError(place, text, "{name} and {name:style} as its only braces")
    return (piece,) if piece else ()


def _style(style: str, place: str) -> Style:
    if style not in set(Style):
        raise InvalidValueError(f"{place}, style", style, f"one of {', '.join(Style)}")
    return Style(style)


def placeholders(phrase: Phrase) -> frozenset[Field]:
    """The places of a phrase.

    >>> from interviewkit.l10n import parse_phrase, placeholders
    >>> [field.name for field in placeholders(parse_phrase("Until {day}."))]
    ['day']
    """
    return frozenset(segment for segment in phrase if isinstance(segment, Field))
