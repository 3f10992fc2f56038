"""Plural forms: which form of a text a count takes, by the header that gettext tools read."""

import gettext
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from interviewkit._attrs import field, frozen, strings
from interviewkit.errors import InvalidValueError

__all__ = ["CATEGORIES", "Plurals"]

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The names that CLDR has for plural forms, in its order."""
_HEADER = re.compile(r"\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?\s*")
_PROBES: Final = (*range(201), 1000, 10_000, 100_000, 1_000_000, 1_000_001)
"""Counts with which a rule is tried when it is first read."""


@lru_cache(maxsize=64)
def _rule(header: str) -> tuple[int, Callable[[int], int]]:
    found = _HEADER.fullmatch(header)
    if found is None:
        raise InvalidValueError("Plurals.header", header, "'nplurals=...; plural=...;'")
    try:
        count, choose = int(found[1]), gettext.c2py(found[2])
        wrong = next((n for n in _PROBES if not 0 <= choose(n) < count), None)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise InvalidValueError("Plurals.header", header, f"a rule in C ({error})") from None
    if wrong is not None:
        allowed = f"a rule that gives 0 to {count - 1}, for {wrong} as well"
        raise InvalidValueError("Plurals.header", header, allowed)
    return count, choose


@frozen
class Plurals:
    """The plural forms of a language.

    Attributes:
        header: the value of ``Plural-Forms`` in a .po file.
        categories: what CLDR calls each form, in the order of the header's numbers.

    Raises:
        InvalidValueError: for a header that is no rule, or of another number of forms.

    >>> from interviewkit.l10n import Plurals
    >>> english = Plurals("nplurals=2; plural=(n != 1);", ("one", "other"))
    >>> english.category(1), english.category(0)
    ('one', 'other')
    """

    header: str
    categories: tuple[str, ...] = field(converter=strings)

    def __attrs_post_init__(self) -> None:
        count, _ = _rule(self.header)
        wrong = [name for name in self.categories if name not in CATEGORIES]
        if wrong or len(set(self.categories)) != count or len(self.categories) != count:
            allowed = f"{count} of {', '.join(CATEGORIES)}, each once"
            raise InvalidValueError("Plurals.categories", self.categories, allowed)

    @property
    def rule(self) -> Callable[[int], int]:
        """Which of the categories, from 0, a count of 0 or more takes."""
        return _rule(self.header)[1]

    def category(self, count: int) -> str:
        """What CLDR calls the form for that many."""
        return self.categories[self.rule(abs(count))]

    def takes_one_count(self, category: str) -> bool:
        """Whether that form is for a single count, which its text may then leave out.

        >>> from interviewkit.l10n.plurals import ENGLISH
        >>> ENGLISH.takes_one_count("one"), ENGLISH.takes_one_count("other")
        (True, False)
        """
        return sum(self.category(count) == category for count in _PROBES) == 1


ENGLISH = Plurals("nplurals=2; plural=(n != 1);", ("one", "other"))
"""The forms of English, in which every text is first written."""
