"""Pseudo-locales: English made strange, to find what no translator ever sees.

In ``en-XA`` every text is accented, longer, and in brackets: what is outside of brackets is written
in the code. In ``ar-XB`` it runs from right to left.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from interviewkit.l10n import Catalog, Direction, Status, Text

__all__ = ["PSEUDO", "pseudo_catalog"]

_PLACE = re.compile(r"(\{[^}]*\})")
_ACCENTS = str.maketrans("aeiouycnAEIOUYCN", "àéîöûÿçñÀÉÎÖÛÝÇÑ")
_OVERRIDE, _POP = "\u202e", "\u202c"


def _accented(text: str) -> str:
    pieces = [
        piece if piece.startswith("{") else piece.translate(_ACCENTS) for piece in _split(text)
    ]
    # Translations are longer than English; a third more is usual.
    return f"⟦{''.join(pieces)}{' ·' * (len(text) // 12)}⟧"


def _mirrored(text: str) -> str:
    return "".join(
        piece if piece.startswith("{") else f"{_OVERRIDE}{piece}{_POP}" for piece in _split(text)
    )


def _split(text: str) -> list[str]:
    return [piece for piece in _PLACE.split(text) if piece]


PSEUDO: Final[Mapping[str, tuple[Callable[[str], str], Direction]]] = {
    "en-XA": (_accented, Direction.LTR),
    "ar-XB": (_mirrored, Direction.RTL),
}
"""How each pseudo-locale is made of English."""


def pseudo_catalog(tag: str, english: Mapping[str, Text]) -> Catalog:
    """English in a strange dress.

    >>> from interviewkit.content.pseudo import pseudo_catalog
    >>> strange = pseudo_catalog("en-XA", {"role.candidate": "Candidate"})
    >>> strange.phrase("role.candidate", "recruiter")
    ('⟦Çàñdîdàté⟧',)
    """
    change, direction = PSEUDO[tag]
    texts: dict[str, Text] = {
        key: change(text)
        if isinstance(text, str)
        else {form: change(said) for form, said in text.items()}
        for key, text in english.items()
    }
    return Catalog.of(tag, texts, direction=direction, status=Status.DRAFT)
