"""What is wrong with one text, by itself and beside the English that it was made of."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from interviewkit.content.languages import language
from interviewkit.content.locale_rules import locale_rules
from interviewkit.content.pofile import forms
from interviewkit.errors import InterviewKitError
from interviewkit.l10n import Audience, Field, Text, parse_phrase, placeholders
from interviewkit.l10n.catalog import COUNT

__all__ = ["faithful_problems", "is_for_candidate", "places", "text_problems"]

_BLANKS = re.compile(r"^\s|\s$|\s\s")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\w+")
_PLACE = re.compile(r"\{[^}]*\}")
_TAG = re.compile(r"</?\w+|https?://\S+|&\w+;")
_TO_CANDIDATES = ("tip.", "signal.", "signals.", "checklist.", "checklist_item.")
"""What is said to candidates, though everybody reads the same."""
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Controls, marks of direction, private letters and none at all, separators of lines."""
_LONGER = 3
"""How much longer than the English a text may be."""


def text_problems(key: str, text: str, tag: str, *, is_rendered: bool = False) -> Iterator[str]:
    """What is wrong with one text by itself.

    Args:
        key: its key, which says who reads it.
        text: what it says.
        tag: its language.
        is_rendered: whether its places are filled, with whatever script.

    >>> from interviewkit.content.check_texts import text_problems
    >>> list(text_problems("role.x.candidate", " Kandidat", "id"))
    ['id: role.x.candidate has outer or double blanks']
    """
    place = f"{tag}: {key}"
    if not text:
        yield f"{place} is empty"
    if unicodedata.normalize("NFC", text) != text:
        yield f"{place} is not in normal form C"
    if _BLANKS.search(text):
        yield f"{place} has outer or double blanks"
    if any(unicodedata.category(c) in _UNSEEN or c == "\ufffd" for c in text):
        yield f"{place} has control characters"
    try:
        parse_phrase(text, place)
    except InterviewKitError as error:
        yield str(error)
    if not is_rendered:
        plain = _PLACE.sub(" ", text)
        for_candidate = is_for_candidate(key)
        for problem in locale_rules(tag).problems(plain, for_candidate=for_candidate):
            yield f"{place}: {problem}"


def is_for_candidate(key: str) -> bool:
    """Whether the text of that key is said to a candidate."""
    return key.endswith(f".{Audience.CANDIDATE}") or key.startswith(_TO_CANDIDATES)


def places(key: str, text: str) -> frozenset[Field]:
    """The places of a text; none of one that is not well formed."""
    try:
        return placeholders(parse_phrase(text, key))
    except InterviewKitError:
        return frozenset()


def faithful_problems(
    key: str, english: Text, text: str, tag: str, *, form: str | None = None
) -> Iterator[str]:
    """Where a text is not a translation of the English one: places, numbers, tags, length, words.

    A plural form that is for a single count may leave the count out, or write it.

    Args:
        key: its key.
        english: the English text.
        text: what it says.
        tag: its language.
        form: which of its plural forms it is, for a text that has some.
    """
    said = forms(english)
    is_single = form is not None and language(tag).plurals.takes_one_count(form)
    yield from _place_problems(key, said, text, tag, {COUNT} if is_single else set())
    if "-x-" in tag:
        return
    if set(_TAG.findall(text)) != {found for one in said for found in _TAG.findall(one)}:
        yield f"{tag}: {key} has other tags or addresses than the English"
    ours = set().union(*map(_numbers, said))
    # English that writes no digits may mean some: a quarter is 25 per cent elsewhere.
    counted = not is_single and (ours or form is not None)
    if counted and (other := sorted(_numbers(text) - ours)):
        yield f"{tag}: {key} has the number {other[0]}, which the English has not"
    if len(text) > _LONGER * max(40, *map(len, said)):
        yield f"{tag}: {key} is more than {_LONGER} times as long as the English"
    words = set().union(*(_three_words(one) for one in said))
    loans = {tuple(loan.split()) for loan in locale_rules(tag).loans}
    if left := words & _three_words(text) - loans:
        yield f"{tag}: {key} has English in it: {' '.join(min(left))!r}"


def _place_problems(
    key: str, said: Iterable[str], text: str, tag: str, optional: set[str]
) -> Iterator[str]:
    ours = {place for one in said for place in places(key, one)}
    theirs = places(key, text)
    needed, named = {place.name for place in ours}, {place.name for place in theirs}
    if needed - optional != named - optional or named - needed:
        yield f"{tag}: {key} has the places {sorted(named)}, not {sorted(needed)}"
    elif other := sorted(map(str, theirs - ours)):
        yield f"{tag}: {key} has {other[0]}, which the English writes otherwise"


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in _NUMBER.findall(_PLACE.sub(" ", text))}


def _three_words(text: str) -> set[tuple[str, ...]]:
    """Three words in a row, of which two at least are no numbers: a statute has a name anywhere."""
    words = _WORD.findall(_TAG.sub(" ", _PLACE.sub(" ", text)).lower())
    rows = zip(words, words[1:], words[2:], strict=False)
    return {row for row in rows if sum(word.isdigit() for word in row) < 2}
