"""Texts of a host: looked at before they are used, for they come from outside."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from interviewkit.errors import InvalidValueError, near_match
from interviewkit.l10n.catalog import Catalog, Text, keys_of
from interviewkit.l10n.phrase import parse_phrase, placeholders

__all__ = ["LARGEST", "checked"]

LARGEST: Final = 1 << 20
"""How long all texts together may be, in characters."""


def checked(
    catalog: Catalog, texts: Mapping[str, Text], prefixes: Collection[str]
) -> Mapping[str, Text]:
    """The texts, if each may stand beside or in place of those of the catalogue.

    Raises:
        InvalidValueError: with the key, for a new id without a prefix, an unknown parameter, or
            a text that is too long or not well formed.
    """
    length = 0
    for key, text in texts.items():
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValueError("texts", key, "ids as its keys")
        forms = list(text.values()) if isinstance(text, Mapping) else [text]
        names = {place.name for form in forms for place in placeholders(parse_phrase(form, key))}
        if not all(form.strip() for form in forms):
            raise InvalidValueError(key, "", "a text that says something")
        length += len(key) + sum(map(len, forms))
        if length > LARGEST:
            allowed = f"{LARGEST} characters at most"
            raise InvalidValueError("texts", f"more than {LARGEST} characters", allowed)
        known = _names(catalog, keys_of(key))
        if known is None:
            _is_own(catalog, key, prefixes)
        elif unknown := sorted(names - known):
            allowed = f"the parameters {', '.join(sorted(known)) or 'of it, which has none'}"
            raise InvalidValueError(key, f"{{{unknown[0]}}}", allowed)
    return texts


def _names(catalog: Catalog, keys: Iterable[str]) -> set[str] | None:
    """The parameters of a text in every language that says it; None if none does."""
    names: set[str] | None = None
    at: Catalog | None = catalog
    while at is not None:
        for found in [at.texts[key] for key in keys if key in at.texts]:
            phrases = [found] if isinstance(found, tuple) else list(found.values())
            places = {place.name for phrase in phrases for place in placeholders(phrase)}
            names = places | (names or set())
        at = at.fallback
    return names


def _is_own(catalog: Catalog, key: str, prefixes: Collection[str]) -> None:
    """Refuses a new id that is not under a prefix of the host's own."""
    if any(word in prefixes for word in key.split(".")[:2]):
        return
    near = near_match(key, catalog.homes)
    hint = f"; did you mean {near!r}?" if near is not None else ""
    named = " or ".join(map(repr, prefixes))
    own = f"an id with {named} as its first or second word" if prefixes else "ids that exist"
    raise InvalidValueError("texts", key, f"{own}{hint}")
