"""The scalars of the wire: how each is read, written and described, stated once.

They guess nothing: a text is no number, ``1.9`` no whole number, a number no truth value; money is
a text or a whole number, never a float; an instant says its UTC offset.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from math import isfinite
from types import MappingProxyType
from typing import Any, Final

from interviewkit._attrs import frozen
from interviewkit.wire.durations import DURATION, duration_of, duration_text
from interviewkit.wire.problems import Unreadable

__all__ = ["LARGEST_WHOLE", "SCALARS", "Scalar", "Schema", "in_words", "is_term", "read_term"]

Schema = dict[str, Any]

LARGEST_WHOLE: Final = (1 << 63) - 1
"""The largest whole number that is read or written: what TOML, databases and orjson can hold."""
_DAY: Final = r"\d{4}-\d{2}-\d{2}"
_CLOCK: Final = r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?"
_OFFSET: Final = r"([Zz]|[+-]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?)"
_INSTANT: Final = rf"{_DAY}[Tt ]{_CLOCK}{_OFFSET}"
_AMOUNT: Final = r"-?\d{1,30}(\.\d{1,30})?"
_IS_DAY, _IS_INSTANT = (re.compile(one, re.ASCII) for one in (_DAY, _INSTANT))
_IS_LOCAL: Final = re.compile(rf"{_DAY}[Tt ]{_CLOCK}", re.ASCII)
_IS_AMOUNT: Final = re.compile(_AMOUNT, re.ASCII)
_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")
_ZONE: Final = "write '+07:00' or 'Z'"
_AN_INSTANT: Final = "a date and time with its offset, such as 2026-01-05T10:00:00+07:00"


def _asked(pattern: str) -> str:
    """A pattern as JSON Schema asks for one: about the whole text, digits being those of ASCII."""
    return f"^{pattern}$".replace(r"[\dT]", "[0-9T]").replace(r"\d", "[0-9]")


@frozen
class Scalar:
    """A type of values that have no parts.

    Attributes:
        read: the careful way in; it raises `Unreadable`.
        write: the way out.
        schema: what JSON Schema says of it.
    """

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    schema: Schema


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Unreadable(value, "is no text", allowed="a text in quotes", code="no_text")
    try:
        value.encode()
    except UnicodeEncodeError:
        clause = "holds half of a surrogate pair, which is no character"
        raise Unreadable(value, clause, code="half_character") from None
    return str(value)


def _written_text(value: str) -> str:
    if not value.isascii():
        # Raises where no file could hold it.
        _text(value)
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        allowed = "true or false, without quotes"
        raise Unreadable(value, "is no truth value", allowed=allowed, code="no_truth")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        allowed = "a whole number, without quotes"
        raise Unreadable(value, "is no whole number", allowed=allowed, code="no_number")
    if not -LARGEST_WHOLE <= value <= LARGEST_WHOLE:
        allowed = f"up to {LARGEST_WHOLE}"
        clause = "the number is too large"
        raise Unreadable(None, clause, allowed=allowed, missing=True, code="no_number")
    return value


def _decimal(value: Any) -> Decimal:
    if isinstance(value, float):
        near = "a number with a point is not exact here; write it as a text"
        exact = f"'{value}'" if isfinite(value) else "a text such as '12.50'"
        allowed = f"{exact} or a whole number"
        raise Unreadable(value, near, allowed=allowed, code="inexact_amount")
    if not isinstance(value, str | int | Decimal) or isinstance(value, bool):
        allowed = "a text such as '12.50' or a whole number"
        raise Unreadable(value, "is no amount", allowed=allowed, code="no_amount")
    if isinstance(value, int):
        return Decimal(_whole(value))
    text = value if isinstance(value, str) else _written_decimal(value)
    if _IS_AMOUNT.fullmatch(text) is None:
        allowed = "digits, such as '12500000' or '12.50'"
        raise Unreadable(value, "is no amount", allowed=allowed, code="no_amount")
    return Decimal(text)


def _written_decimal(value: Decimal) -> str:
    """Digits without an exponent; trailing zeros are kept, for they were written on purpose."""
    if not value.is_finite() or abs(value.adjusted()) > 30:
        allowed = "up to 30 digits on either side of the point"
        raise Unreadable(str(value), "is no amount", allowed=allowed, code="no_amount")
    return f"{value:f}"


def _day(value: Any) -> date:
    if isinstance(value, str) and _IS_DAY.fullmatch(value):
        value = _parsed(date, value)
    if not isinstance(value, date) or isinstance(value, datetime):
        allowed = "a day such as 2026-03-02, without a time"
        raise Unreadable(value, "is no day", allowed=allowed, code="no_day")
    return value


def _instant(value: Any) -> datetime:
    if isinstance(value, str) and (_IS_INSTANT.fullmatch(value) or _IS_LOCAL.fullmatch(value)):
        value = _parsed(datetime, value.upper())
    if not isinstance(value, datetime):
        raise Unreadable(value, "is no date and time", allowed=_AN_INSTANT, code="no_instant")
    if value.utcoffset() is None:
        raise Unreadable(value, f"has no UTC offset; {_ZONE}", code="no_offset")
    return value


def _parsed(kind: type[date], text: str) -> object:
    """The text as a date where it is one."""
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return text


def _written_instant(value: datetime) -> str:
    if value.utcoffset() is None:
        raise Unreadable(value, f"has no UTC offset; {_ZONE}", code="no_offset")
    return value.isoformat()


SCALARS: Final[Mapping[Any, Scalar]] = MappingProxyType(
    {
        str: Scalar(_text, _written_text, {"type": "string"}),
        bool: Scalar(_truth, bool, {"type": "boolean"}),
        int: Scalar(
            _whole,
            _whole,
            {"type": "integer", "minimum": -LARGEST_WHOLE, "maximum": LARGEST_WHOLE},
        ),
        Decimal: Scalar(
            _decimal,
            _written_decimal,
            {
                "anyOf": [
                    {"type": "string", "pattern": _asked(_AMOUNT)},
                    {"type": "integer", "minimum": -LARGEST_WHOLE, "maximum": LARGEST_WHOLE},
                ]
            },
        ),
        date: Scalar(
            _day,
            lambda day: day.isoformat(),
            {"type": "string", "format": "date", "pattern": _asked(_DAY)},
        ),
        datetime: Scalar(
            _instant,
            _written_instant,
            {"type": "string", "format": "date-time", "pattern": _asked(_INSTANT)},
        ),
        timedelta: Scalar(
            duration_of,
            duration_text,
            {"type": "string", "pattern": _asked(DURATION)},
        ),
    }
)
"""Every scalar by its type; members of a vocabulary are beside them."""


def is_term(hint: Any) -> bool:
    """Whether the type is a vocabulary that has members."""
    return isinstance(hint, type) and issubclass(hint, StrEnum) and len(hint) > 0


def read_term(value: Any, cls: type[StrEnum]) -> Any:
    """A member of a vocabulary, by its id."""
    known = [str(member) for member in cls]
    if not isinstance(value, str) or value not in known:
        raise Unreadable.unknown(in_words(cls.__name__), value, known)
    return cls(value)


def in_words(name: str) -> str:
    """A class's name as words."""
    return _CAPITAL.sub(" ", name).lower()
