"""Which of the languages there are suits a reader best: BCP 47 tags, and what browsers send.

Babel's own `negotiate_locale` finds nothing for ``zh-TW``, ``in`` or ``pt``; langcodes finds Malay
for Indonesian, two languages that an employer must not mix up. So tags are matched here by what
CLDR says of likely scripts and of parents.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any, Final, NamedTuple

__all__ = ["candidates", "negotiate", "preferences"]

_LONGEST: Final = 128
_MOST: Final = 32


class _Tag(NamedTuple):
    """A language, its script and region, and what follows ``x``."""

    language: str
    script: str = ""
    region: str = ""
    private: str = ""

    def __str__(self) -> str:
        parts = [part for part in (self.language, self.script, self.region) if part]
        return "-".join([*parts, *(["x", self.private] if self.private else [])])


_SCRIPTS: Final = {"latin": "Latn", "cyrillic": "Cyrl"}
"""What glibc calls the script of a locale, after an @; all else there is a register's name."""


def _parsed(tag: str) -> _Tag | None:
    """The parts of a tag that matter here; None for what is none.

    Variants and extensions do not matter; ``ar-u-nu-latn`` is in Arabic letters all the same.
    """
    name, _, modifier = tag[:_LONGEST].replace("_", "-").lower().partition("@")
    plain, _, private = name.partition("-x-")
    language, *rest = plain.partition(".")[0].split("-")
    if not (tag.isascii() and language.isalpha() and 2 <= len(language) <= 8):
        return None
    # An older way to write cmn, yue and others; zh-min is older still, and not Minangkabau.
    if _is_letters(rest, 3):
        extended = rest.pop(0)
        language = extended if (language, extended) != ("zh", "min") else "nan"
    script = rest.pop(0).title() if _is_letters(rest, 4) else _SCRIPTS.get(modifier, "")
    region = rest[0].upper() if _is_letters(rest, 2) or _is_area(rest) else ""
    return _Tag(language, script, region, private or ("" if modifier in _SCRIPTS else modifier))


def _is_letters(parts: list[str], length: int) -> bool:
    return bool(parts) and len(parts[0]) == length and parts[0].isalpha()


def _is_area(parts: list[str]) -> bool:
    """Whether a number such as 419, Latin America, comes next."""
    return bool(parts) and len(parts[0]) == 3 and parts[0].isdigit()


@lru_cache(maxsize=1)
def _likely() -> tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]]:
    from babel.core import get_global  # noqa: PLC0415 - loads babel

    names: tuple[Any, ...] = ("likely_subtags", "language_aliases", "parent_exceptions")
    likely, aliases, parents = map(get_global, names)
    return likely, aliases, parents


def _modern(tag: _Tag) -> _Tag:
    """The tag with today's code for its language, and its script if that is not the usual one."""
    likely, aliases, _ = _likely()
    alias = _parsed(str(aliases.get(tag.language, tag.language))) or tag
    language = alias.language
    region = tag.region or alias.region
    for key in (f"{language}_{region}", language):
        found = _parsed(str(likely[key])) if key in likely else None
        if found is not None:
            return _Tag(language, tag.script or alias.script or found.script, region, tag.private)
    return _Tag(language, tag.script or alias.script, region, tag.private)


def candidates(tag: str) -> tuple[str, ...]:
    """The tags by which a language may be called, the most exact one first.

    >>> from interviewkit.l10n.negotiation import candidates
    >>> candidates("zh-TW")
    ('zh-Hant-TW', 'zh-Hant')
    >>> candidates("in-ID")
    ('id-Latn-ID', 'id-ID', 'id-Latn', 'id')
    """
    return _candidates(tag[:_LONGEST])


@lru_cache(maxsize=512)
def _candidates(tag: str) -> tuple[str, ...]:
    parsed = _parsed(tag)
    return () if parsed is None else tuple(dict.fromkeys(map(str, _widening(_modern(parsed)))))


def _widening(full: _Tag) -> Iterator[_Tag]:
    language, script, region = full.language, full.script, full.region
    usual = _modern(_Tag(language)).script == script
    for private in dict.fromkeys((full.private, "")):
        for place in dict.fromkeys((region, *_parents(full), "")):
            yield _Tag(language, script, place, private)
            # A language in a script that is not its usual one is another text altogether.
            if usual:
                yield _Tag(language, "", place, private)
    yield from _other_language(full)


def _parents(full: _Tag) -> Iterator[str]:
    """The regions that CLDR has above a region, such as 001 above Singapore for English."""
    _, _, parents = _likely()
    region = full.region
    while region:
        plain, exact = f"{full.language}_{region}", f"{full.language}_{full.script}_{region}"
        parent = _parsed(str(parents.get(exact, parents.get(plain, ""))))
        if parent is None or parent.language != full.language:
            return
        region = parent.region
        if region:
            yield region


def _other_language(full: _Tag) -> Iterator[_Tag]:
    """What CLDR has above a language: Norwegian above Bokmål, English above Hindi in Latin."""
    _, _, parents = _likely()
    for name in (f"{full.language}_{full.script}", full.language):
        parent = _parsed(str(parents.get(name, "")))
        if parent is not None and parent.language != full.language:
            yield from _widening(_modern(parent))


def preferences(header: str) -> tuple[str, ...]:
    """The tags of an ``Accept-Language`` header, the most wanted first; what is no tag is left out.

    >>> from interviewkit.l10n.negotiation import preferences
    >>> preferences("zh-HK;q=0.8, id, *;q=0.1, en;q=0")
    ('id', 'zh-HK')
    """
    if len(header) > _LONGEST * _MOST:
        header = header[: _LONGEST * _MOST].rpartition(",")[0]
    weighed: list[tuple[float, str]] = []
    for part in header.split(",")[:_MOST]:
        tag, *params = (piece.strip() for piece in part.split(";"))
        quality = _quality(params)
        if 0 < quality <= 1 and _parsed(tag) is not None:
            weighed.append((quality, tag))
    return tuple(tag for _, tag in sorted(weighed, key=lambda pair: -pair[0]))


def _quality(params: Iterable[str]) -> float:
    """The weight among a tag's parameters, 1 without one; 0 for what is none."""
    for param in params:
        name, _, weight = param.partition("=")
        if name.strip().lower() == "q":
            try:
                return float(weight)
            except ValueError:
                return 0.0
    return 1.0


def negotiate(
    wanted: str | Iterable[str] | None,
    available: Iterable[str],
    *,
    also: Mapping[str, str] | None = None,
) -> str | None:
    """The best of the languages there are, or None if none suits.

    Args:
        wanted: a BCP 47 tag or several, or the value of an ``Accept-Language`` header; the first
            one that can be had is taken. None, for no header at all, asks for nothing.
        available: the tags there are.
        also: where readers of a language read another one too, for example Javanese and
            Indonesian.

    >>> from interviewkit.l10n import negotiate
    >>> negotiate("zh-SG;q=0.8, fr", ["en", "id", "zh-Hans"])
    'zh-Hans'
    >>> negotiate("zh-TW", ["en", "zh-Hans"]) is None
    True
    """
    if wanted is None:
        return None
    there = tuple(available)
    if isinstance(wanted, str):
        return _best(wanted[: _LONGEST * _MOST + 1], there, tuple(also.items()) if also else ())
    tags = tuple(tag[:_LONGEST] for tag in islice(wanted, _MOST))
    return _best(tags, there, tuple(also.items()) if also else ())


@lru_cache(maxsize=256)
def _best(
    wanted: str | tuple[str, ...],
    available: tuple[str, ...],
    also: tuple[tuple[str, str], ...],
) -> str | None:
    there, others = _named(available), dict(also)
    for tag in preferences(wanted) if isinstance(wanted, str) else wanted:
        for candidate in _with_others(tag, others):
            if candidate in there:
                return there[candidate]
    return None


@lru_cache(maxsize=32)
def _named(available: tuple[str, ...]) -> Mapping[str, str]:
    """The languages there are by the names under which they are asked for, the exact one first."""
    there = {tag: tag for tag in available}
    for names in (_known_as, _usually_known_as):
        for tag in available:
            for known in names(tag):
                there.setdefault(known, tag)
    return MappingProxyType(there)


def _known_as(tag: str) -> Iterator[str]:
    """How a language that there is may be asked for: as it is called, and with its script."""
    parsed = _parsed(tag)
    if parsed is not None:
        yield from map(str, (parsed, _modern(parsed)))


def _usually_known_as(tag: str) -> Iterator[str]:
    """The same without its region, if that is the usual one of the language."""
    parsed = _parsed(tag)
    if parsed is None:
        return
    full = _modern(parsed)
    likely, _, _ = _likely()
    language, script = full.language, full.script
    usual = _parsed(str(likely.get(f"{language}_{script}", likely.get(language, ""))))
    if usual is None or (usual.script, usual.region) != (script, full.region):
        return
    yield str(_Tag(language, script, "", full.private))
    if _modern(_Tag(language)).script == script:
        yield str(_Tag(language, "", "", full.private))


def _with_others(tag: str, also: Mapping[str, str]) -> Iterator[str]:
    own = candidates(tag)
    yield from own
    for candidate in own:
        if candidate in also:
            yield from candidates(also[candidate])
