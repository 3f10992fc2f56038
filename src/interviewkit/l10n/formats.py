"""How a locale writes lists, numbers, days, instants and durations; all that needs babel."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, timedelta
from decimal import Decimal, localcontext
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from interviewkit.errors import InvalidValueError
from interviewkit.l10n.phrase import Style

__all__ = [
    "join",
    "language_name",
    "locale_of",
    "write_day",
    "write_duration",
    "write_money",
    "write_number",
    "write_offset",
    "write_time",
]

_MOST_DIGITS, _USUAL_DIGITS = 100, 20
_UNITS = (
    ("duration-day", timedelta(days=1)),
    ("duration-hour", timedelta(hours=1)),
    ("duration-minute", timedelta(minutes=1)),
)


@lru_cache(maxsize=64)
def locale_of(tag: str) -> Locale:
    """Babel's data for a BCP 47 tag.

    Raises:
        InvalidValueError: if babel has none.
    """
    # CLDR has nothing of registers, nor of the regions XA and XB of pseudo-locales.
    plain = tag.partition("-x-")[0].removesuffix("-XA").removesuffix("-XB")
    try:
        return Locale.parse(plain, sep="-")
    except (UnknownLocaleError, ValueError):
        raise InvalidValueError("locale", tag, "a tag that CLDR knows, such as 'id'") from None


def join(items: Sequence[str], style: Style, locale: Locale) -> str:
    """The items as a list in running text, with *and* or with *or*."""
    return format_list(items, style="standard" if style is Style.AND else "or", locale=locale)


def write_number(number: int | Decimal, locale: Locale) -> str:
    """A number with the locale's separators; nothing is rounded.

    Raises:
        InvalidValueError: for a number of more than 100 digits.
    """
    with _exact(number):
        return format_decimal(number, locale=locale, decimal_quantization=False)


def write_money(amount: Decimal, currency: str, locale: Locale) -> str:
    """An amount with its currency; what is smaller than the currency's last digit is kept.

    Raises:
        InvalidValueError: for an amount of more than 100 digits.
    """
    with _exact(amount):
        return format_currency(amount, currency, locale=locale, decimal_quantization=False)


def _exact(number: int | Decimal) -> AbstractContextManager[object]:
    """Room for all digits of a number, where the 28 that decimals usually have are not enough."""
    exact = Decimal(number)
    exponent = exact.as_tuple().exponent
    below = -exponent if isinstance(exponent, int) else 0
    digits = max(exact.adjusted() + 1, 1) + max(below, 0)
    if digits > _MOST_DIGITS:
        raise InvalidValueError("number", f"{digits} digits", f"{_MOST_DIGITS} digits at most")
    return localcontext(prec=digits + _USUAL_DIGITS) if digits > _USUAL_DIGITS else nullcontext()


def write_day(day: date, locale: Locale) -> str:
    """A day with its month in words, which no reader takes for another day."""
    return format_date(day, format="long", locale=locale)


def write_time(instant: datetime, locale: Locale) -> str:
    """The time of day, as it was given: the reader's own zone is not guessed."""
    return format_time(instant, format="short", locale=locale)


def write_offset(instant: datetime) -> str:
    """The offset from UTC, which names the zone in every language.

    >>> from datetime import datetime, timedelta, timezone
    >>> from interviewkit.l10n.formats import write_offset
    >>> write_offset(datetime(2026, 3, 2, tzinfo=timezone(timedelta(hours=7))))
    'UTC+07:00'
    """
    offset = instant.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"


def language_name(tag: str, locale: Locale) -> str:
    """The name of a language in another one; its tag where the locale has no name for it."""
    return str(locale.languages.get(tag, tag))


def write_duration(duration: timedelta, locale: Locale) -> str:
    """A duration in the largest unit that holds it exactly: 45 days are never *2 months*."""
    for unit, length in _UNITS:
        if duration and not duration % length:
            return format_unit(duration // length, unit, locale=locale)
    seconds = Decimal(duration // timedelta(microseconds=1)).scaleb(-6).normalize()
    return format_unit(seconds, "duration-second", locale=locale)
