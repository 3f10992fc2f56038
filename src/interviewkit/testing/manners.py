"""With how much care fields are filled.

Where a process has to accept what is made up, there are few values, all of them likely to pass. A
noun by itself may be whatever its class allows.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

from attrs import NOTHING

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import LAST_YEAR
from interviewkit.testing.carried import AMOUNTS, STARTS, day_ahead
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.testing.scenes import Make, Scene, among, instant_ahead, words, zone_of

__all__ = [
    "CAREFULLY",
    "FREELY",
    "Manner",
    "free_day",
    "free_instant",
    "free_number",
    "simplest_id",
    "with_default",
]


def free_day(scene: Scene, chooser: Chooser) -> date:
    """Any day: some days ahead, some ago, or at an end of what there is."""
    days = one_of(chooser, (10, 0, 1, 30, 365, -1, -400, 59))
    ends = chooser.seldom(4)
    far = (None, date(1, 1, 1), date(2028, 2, 29), date(LAST_YEAR, 12, 31))[ends]
    return far or (scene.at + timedelta(days=days)).date()


def free_instant(scene: Scene, chooser: Chooser) -> datetime:
    """Any moment around that of the scene, sometimes by another clock."""
    moment = scene.at + one_of(chooser, _AROUND)
    return moment.astimezone(zone_of(chooser)) if chooser.seldom(2) else moment


_AROUND: Final = tuple(
    timedelta(days=days, microseconds=micros)
    for days, micros in ((10, 0), (0, 0), (1, 0), (0, 1), (-1, 0), (90, 999_999), (-400, 0))
)
_LENGTHS: Final = (
    timedelta(days=7),
    timedelta(0),
    timedelta(microseconds=1),
    timedelta(minutes=90),
    timedelta(days=400, seconds=1, microseconds=500_000),
)
_COUNTS: Final = (0, 1, 2, 3, 12)


@frozen(kw_only=True)
class Manner:
    """How carefully fields are filled.

    Attributes:
        simple: how values of a type without parts are made.
        named: how a field of that name is filled, where its type says too little.
        least: the fewest of several.
        texts: makes the texts of a field of that name, of a class.
    """

    simple: Mapping[Any, Make] = field(repr=False)
    named: Mapping[str, Make] = field(repr=False)
    least: int
    texts: Callable[[type, str], Make]


CAREFULLY: Final = Manner(
    simple=MappingProxyType(
        {
            bool: among((False, True)),
            int: among((1, 2, 3, 12, 100)),
            float: among((1.0, 0.0, 0.5, 100.0)),
            Decimal: among(AMOUNTS),
            date: day_ahead(),
            datetime: instant_ahead,
            timedelta: among([timedelta(days=days) for days in (1, 7, 30)]),
        }
    ),
    named=MappingProxyType(
        {
            "start_on": day_ahead(STARTS),
            "valid_until": day_ahead((365, 1, 10, 30, 90)),
            "version": among((1, 2, 3)),
        }
    ),
    least=1,
    texts=lambda _, name: words(name),
)
"""One at least of several, for some may not be empty; times and days lie ahead."""

_KNOWN_TEXTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "stage": ("evaluation", "offer", "medical_checkup", "contract", "user_interview"),
        "skipped": ("medical_checkup", "background_check"),
        "about": ("offer", "medical_checkup"),
        "language": ("id", "en", "zh-Hans", "ar", "pt-BR"),
        "category": ("motivation", "work_style", "acme.travel"),
        "interview_type": ("user", "hr", "acme.coffee"),
        "state": ("evaluation.collecting", "offer.sent", "outcome.rejected"),
        "event": ("offer_sent", "work_started"),
    }
)
"""What stands in a text of that name, beside any other text."""
_ALIKE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "languages": "language",
        "categories": "category",
        "shared": "category",
        "only_first": "category",
        "only_second": "category",
        "parent": "category",
        "TypeComparison.first": "interview_type",
        "TypeComparison.second": "interview_type",
        "Entry.source": "state",
        "Entry.target": "state",
        "path": "event",
    }
)
"""Which names mean the same; a class is named where the name alone says too little."""
_KNOWN_NUMBERS: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "minutes": (15, 1, 45, 600),
        **dict.fromkeys(("number", "round", "version"), (1, 2, 3, 100, 2**53 + 1)),
    }
)
"""Numbers of that name; the last one of some is none that a float holds exactly."""


def _known_texts(cls: type, name: str) -> tuple[str, ...]:
    alike = _ALIKE.get(f"{cls.__name__}.{name}", _ALIKE.get(name, name))
    return _KNOWN_TEXTS.get(alike, ())


def _free_texts(cls: type, name: str) -> Make:
    known = _known_texts(cls, name)
    if not known:
        return words(name)

    def make(_: Scene, chooser: Chooser) -> str:
        number = chooser.pick(len(known) + 1)
        return known[number] if number < len(known) else chooser.text(known[0])

    return make


def _fact(scene: Scene, chooser: Chooser) -> Any:
    nouns: Mapping[Any, Make] = scene.nouns or {}
    return nouns[Any](scene, chooser)


FREELY: Final = Manner(
    simple=MappingProxyType(
        {
            **CAREFULLY.simple,
            date: free_day,
            datetime: free_instant,
            timedelta: among(_LENGTHS),
            Any: _fact,
        }
    ),
    named=MappingProxyType({}),
    least=0,
    texts=_free_texts,
)
"""Anything that the class takes."""

_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")


def simplest_id(cls: type, name: str) -> str:
    """The simplest id for a field of that name; without one, what the class is called."""
    return (*_known_texts(cls, name), _CAPITAL.sub("_", cls.__name__).lower())[0]


def free_number(name: str) -> Make | None:
    """Makes whole numbers for a field of that name, if there is more to say than its type does."""
    known = _KNOWN_NUMBERS.get(name)
    return None if known is None else among(known)


def with_default(default: Any, make: Make) -> Make:
    """The same, but with the default as the simplest value, for products meet it most."""
    if default is NOTHING or default is None or hasattr(default, "takes_self"):
        return make
    if isinstance(default, bool):
        return among((default, not default))
    if isinstance(default, Enum):
        return among((default, *(other for other in type(default) if other is not default)))
    if default == 0:
        return among(_COUNTS)
    if default in ((), frozenset()):
        return make
    return lambda scene, chooser: make(scene, chooser) if chooser.pick(2) else default
