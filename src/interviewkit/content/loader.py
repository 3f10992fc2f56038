"""Loading the catalogue of a language, once."""

import gettext
import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from threading import Lock
from typing import Any

from interviewkit.content.source import english
from interviewkit.errors import UnknownNameError
from interviewkit.l10n import Catalog

__all__ = ["load_catalog", "locales"]

_SOURCE = "en"
_INSTALLING = 5.0
"""Seconds that may lie between the two files of one installation."""
_loaded: dict[str, Catalog] = {}
_loading = Lock()


@cache
def _shipped() -> dict[str, dict[str, Any]]:
    text = (files("interviewkit.content") / "locales.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def locales() -> tuple[str, ...]:
    """The tags of the languages that are shipped.

    >>> from interviewkit.content import locales
    >>> locales()
    ('en', 'id')
    """
    return tuple(sorted(_shipped()))


def load_catalog(tag: str) -> Catalog:
    """The catalogue of a language. It is read when first asked for; threads share one.

    Args:
        tag: a BCP 47 tag. What follows the language makes no difference yet, so ``"en-GB"`` is
            English; ``"in"`` is the older code for Indonesian.

    Raises:
        UnknownNameError: for a language that is not shipped.

    >>> from interviewkit.content import load_catalog
    >>> load_catalog("id-ID").tag
    'id'
    """
    found = _resolve(tag)
    with _loading:
        if found not in _loaded:
            _loaded[found] = _read(found)
        return _loaded[found]


def _resolve(tag: str) -> str:
    language = tag.replace("_", "-").lower().partition("-")[0]
    for shipped, facts in _shipped().items():
        if language == shipped or language in facts.get("also", ()):
            return shipped
    raise UnknownNameError("locale", tag, locales())


def _read(tag: str) -> Catalog:
    facts = _shipped()[tag]
    texts = english() if tag == _SOURCE else _translated(tag)
    return Catalog.of(tag, texts, direction=facts["direction"], status=facts["status"])


def _translated(tag: str) -> dict[str, str]:
    """Each text in that language; in English where the translation was made of another text."""
    compiled = compiled_file(tag)
    if compiled is None:
        from interviewkit.content.pofile import parse, translations  # noqa: PLC0415 - loads babel

        written = files("interviewkit.content") / "locale" / f"{tag}.po"
        told = translations(parse(written.read_bytes(), tag))
        return {key: told.get((key, text)) or text for key, text in english().items()}
    with compiled.open("rb") as file:
        words = gettext.GNUTranslations(file)
    return {key: words.pgettext(key, text) for key, text in english().items()}


def compiled_file(tag: str) -> Traversable | None:
    """The compiled catalogue; None in a checkout without one, or where it is out of date.

    An installer writes the two files at about the same time, in any order.
    """
    folder = files("interviewkit.content") / "locale"
    compiled, written = folder / f"{tag}.mo", folder / f"{tag}.po"
    if not compiled.is_file():
        return None
    if isinstance(compiled, Path) and isinstance(written, Path) and written.is_file():
        edited, built = written.stat().st_mtime, compiled.stat().st_mtime
        return None if edited > built + _INSTALLING else compiled
    return compiled
