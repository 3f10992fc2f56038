"""What is known of languages, and which locales are shipped."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.errors import UnknownNameError
from interviewkit.l10n import Direction, Plurals, Status, negotiate

__all__ = ["Language", "language", "languages", "locales", "resolve", "status_of"]


def _direction(direction: str) -> Direction:
    return Direction(direction)


@frozen(kw_only=True)
class Language:
    """How a language is written.

    Attributes:
        tag: its BCP 47 tag.
        plurals: its plural forms.
        direction: in which direction it is written.
        joint: what stands between two sentences.
        also: older codes for it.
        falls_to: a language that its readers read too.
        read_by: languages of which nothing else is known here, whose readers read this one.
    """

    tag: str
    plurals: Plurals
    direction: Direction = field(default=Direction.LTR, converter=_direction)
    joint: str = " "
    also: tuple[str, ...] = field(default=(), converter=strings)
    falls_to: str | None = None
    read_by: tuple[str, ...] = field(default=(), converter=strings)


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("interviewkit.content") / name).read_text(encoding="utf-8"))


@cache
def languages() -> Mapping[str, Language]:
    """Every language of which plural forms and direction are known, shipped or not.

    >>> from interviewkit.content.languages import languages
    >>> languages()["ar"].plurals.category(3)
    'few'
    """
    return MappingProxyType(
        {
            tag: Language(
                tag=tag, plurals=Plurals(facts.pop("forms"), facts.pop("categories")), **facts
            )
            for tag, facts in _table("languages.toml").items()
        }
    )


def language(tag: str) -> Language:
    """The language of a tag; of a register that of the language that it is a register of.

    Raises:
        UnknownNameError: for a language of which nothing is known here.
    """
    plain = tag.partition("-x-")[0]
    if plain not in languages():
        raise UnknownNameError("language", plain, languages())
    return languages()[plain]


@cache
def _shipped() -> Mapping[str, Status]:
    found = _table("locales.toml")["shipped"]
    return MappingProxyType({tag: Status(status) for tag, status in found.items()})


def locales() -> tuple[str, ...]:
    """The tags of the locales that are shipped, registers among them.

    >>> from interviewkit.content import locales
    >>> "en" in locales(), "id" in locales()
    (True, True)
    """
    return tuple(sorted(_shipped()))


def status_of(tag: str) -> Status:
    """How far a shipped locale has come."""
    return _shipped()[tag]


@cache
def _also() -> Mapping[str, str]:
    """Older codes, and languages whose readers read a shipped one too."""
    known = languages().values()
    others = {code: one.tag for one in known for code in (*one.also, *one.read_by)}
    return {**others, **{one.tag: one.falls_to for one in known if one.falls_to is not None}}


def resolve(tag: str) -> str:
    """The shipped locale for a tag.

    Raises:
        UnknownNameError: if none suits.

    >>> from interviewkit.content.languages import resolve
    >>> resolve("id-ID"), resolve("in"), resolve("jv")
    ('id', 'id', 'id')
    """
    if tag in _shipped():
        return tag
    found = negotiate([tag], locales(), also=_also())
    if found is None:
        raise UnknownNameError("locale", tag, locales())
    return found
