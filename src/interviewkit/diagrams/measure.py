"""How much room a text takes, without a font at hand: an estimate on the wide side."""

import unicodedata
from functools import lru_cache

__all__ = ["lines", "width"]

_NARROW, _SLIM, _BROAD, _HUGE = "iljI.,:;'|!", 'ftr()[]{}/- “”"', "mwMW@%", "—…→"
_EM: dict[str, float] = {
    **dict.fromkeys(_NARROW, 0.31),
    **dict.fromkeys(_SLIM, 0.41),
    **dict.fromkeys(_BROAD, 0.95),
    **dict.fromkeys(_HUGE, 1.0),
}


@lru_cache(maxsize=4096)
def _em(character: str) -> float:
    if character in _EM:
        return _EM[character]
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.02
    return 0.72 if character.isupper() else 0.6


@lru_cache(maxsize=8192)
def width(text: str, size: int) -> int:
    """The width of a text in a sans-serif font of that size, in pixels, rounded up."""
    return int(sum(map(_em, text)) * size) + 1


def _parts(text: str) -> list[str]:
    """What a line may be broken between: words, and each letter of a script without spaces."""
    parts: list[str] = []
    for word in text.split():
        wide = [unicodedata.east_asian_width(letter) in "WF" for letter in word]
        parts += [*word] if all(wide) else [word]
    return parts


@lru_cache(maxsize=4096)
def lines(text: str, size: int, most: int) -> tuple[str, ...]:
    """The text broken into lines of at most that width, where its words allow it."""
    found, now = [], ""
    for part in _parts(text):
        joint = "" if now and _glued(now[-1], part[0]) else " "
        longer = f"{now}{joint}{part}" if now else part
        if now and width(longer, size) > most:
            found.append(now)
            now = part
        else:
            now = longer
    return (*found, now)


def _glued(before: str, after: str) -> bool:
    """Whether two parts were one word: in scripts without spaces they are set without one."""
    return all(unicodedata.east_asian_width(letter) in "WF" for letter in (before, after))
