"""Rules for the texts of a locale: words that are wrong in it, and the scripts of its letters."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from interviewkit._attrs import field, frozen, strings

__all__ = ["LocaleRules", "Wrong", "locale_rules"]

_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Wrong:
    """A pattern that must not occur, and what is wrong with it."""

    pattern: re.Pattern[str]
    why: str


def _wrongs(rows: Iterable[Mapping[str, str]]) -> tuple[Wrong, ...]:
    return tuple(Wrong(re.compile(row["pattern"], re.IGNORECASE), row["why"]) for row in rows)


@frozen(kw_only=True)
class LocaleRules:
    """What a text of a locale must not have.

    Attributes:
        never: patterns that are wrong in every text.
        to_candidates: patterns that are wrong in what a candidate reads.
        scripts: the scripts of its letters, by the first word of their Unicode names; empty where
            any will do.
        words: words of another script that are words of the language all the same.
        loans: English expressions that the language has taken over, in small letters.
    """

    never: tuple[Wrong, ...] = field(default=(), converter=_wrongs)
    to_candidates: tuple[Wrong, ...] = field(default=(), converter=_wrongs)
    scripts: tuple[str, ...] = field(default=(), converter=strings)
    words: tuple[str, ...] = field(default=(), converter=strings)
    loans: tuple[str, ...] = field(default=(), converter=strings)

    def problems(self, text: str, *, for_candidate: bool) -> Iterator[str]:
        """What is wrong with a text, without its place.

        >>> from interviewkit.content.locale_rules import locale_rules
        >>> list(locale_rules("id").problems("Perusahaan menyewa Anda.", for_candidate=False))
        ["'menyewa' is renting a thing, not hiring a person"]
        """
        wrongs = (*self.never, *(self.to_candidates if for_candidate else ()))
        for wrong in wrongs:
            if found := wrong.pattern.search(text):
                yield f"{found[0]!r} {wrong.why}"
        foreign = next(filter(self._is_foreign, _WORD.findall(text)), None)
        if foreign is not None:
            yield f"{foreign!r} is in another script than {' and '.join(self.scripts)}"

    def _is_foreign(self, word: str) -> bool:
        if not self.scripts or word in self.words:
            return False
        return any(unicodedata.name(c, "?").partition(" ")[0] not in self.scripts for c in word)


@cache
def _all() -> Mapping[str, LocaleRules]:
    text = (files("interviewkit.content") / "locale_rules.toml").read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = tomllib.loads(text)
    return MappingProxyType({tag: LocaleRules(**rules) for tag, rules in found.items()})


def locale_rules(tag: str) -> LocaleRules:
    """The rules for a locale; for one without any, rules that find nothing."""
    return _all().get(tag, LocaleRules())
