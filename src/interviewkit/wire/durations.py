"""Lengths of time as ISO 8601 texts: ``PT15M``, ``P14D``, ``-P1DT0.5S``."""

import re
from datetime import timedelta
from typing import Any, Final

from interviewkit.wire.problems import Unreadable

__all__ = ["DURATION", "duration_of", "duration_text"]

_DIGITS: Final = r"\d{1,9}"
_TIME: Final = rf"T(?=\d)({_DIGITS}H)?({_DIGITS}M)?({_DIGITS}(\.\d{{1,6}})?S)?"
DURATION: Final = rf"-?P(?=[\dT])({_DIGITS}W)?({_DIGITS}D)?({_TIME})?"
"""What such a text looks like; weeks, days, hours, minutes and seconds, in this order."""
_IS_DURATION: Final = re.compile(DURATION, re.ASCII)
_PART: Final = re.compile(r"([\d.]+)([WDHMS])")
_UNITS: Final = {
    "W": timedelta(weeks=1),
    "D": timedelta(days=1),
    "H": timedelta(hours=1),
    "M": timedelta(minutes=1),
}
_SECOND, _MICROS = timedelta(seconds=1), 6


def duration_of(value: Any) -> timedelta:
    """The length of time that a text tells.

    Raises:
        Unreadable: for anything else.

    >>> from interviewkit.wire.durations import duration_of
    >>> duration_of("P1DT12H")
    datetime.timedelta(days=1, seconds=43200)
    """
    if isinstance(value, str) and _IS_DURATION.fullmatch(value) is not None:
        try:
            return _sum(value)
        except OverflowError:
            pass
    allowed = "a text such as 'PT15M' (15 minutes), 'P14D' (14 days) or 'P1DT12H'"
    raise Unreadable(value, "is no duration", allowed=allowed, code="no_duration")


def _sum(text: str) -> timedelta:
    whole = timedelta(0)
    for number, unit in _PART.findall(text):
        if unit == "S":
            seconds, _, rest = number.partition(".")
            whole += int(seconds) * _SECOND
            whole += timedelta(microseconds=int(rest.ljust(_MICROS, "0") or 0))
        else:
            whole += int(number) * _UNITS[unit]
    return -whole if text.startswith("-") else whole


def duration_text(span: timedelta) -> str:
    """A length of time as a text, always the same one.

    >>> from datetime import timedelta
    >>> from interviewkit.wire.durations import duration_text
    >>> duration_text(timedelta(hours=36)), duration_text(timedelta(0))
    ('P1DT12H', 'PT0S')
    """
    # In whole numbers, for the smallest negative one has no positive counterpart.
    micros = (span.days * 86_400 + span.seconds) * 10**6 + span.microseconds
    sign, micros = ("-", -micros) if micros < 0 else ("", micros)
    seconds, micros = divmod(micros, 10**6)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    rest = f".{micros:06d}".rstrip("0") if micros else ""
    clock = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes)
    clock += f"{seconds}{rest}S" if seconds or rest else ""
    text = f"{days}D" * bool(days) + (f"T{clock}" if clock else "")
    return f"{sign}P{text or 'T0S'}"
