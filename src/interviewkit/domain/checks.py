"""Checks that several nouns share; each raises with the place, the value and what is allowed."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

from interviewkit._attrs import frozen
from interviewkit.errors import InvalidValueError

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "YEARS",
    "aware",
    "calendar_day",
    "counted",
    "duration",
    "filled",
    "happened",
    "instant",
    "of_class",
    "optional_day",
    "optional_filled",
    "place",
    "positive",
    "whole",
]


# A little below what Python can hold, so that a deadline counted from a day exists too.
LAST_YEAR = 9000
# The one after Python's first, so that every moment exists in every zone.
FIRST_YEAR = 2
YEARS = f"a year from {FIRST_YEAR} to {LAST_YEAR}"


def place(owner: object, attribute: Any) -> str:
    """The name of a field, as errors give it."""
    return f"{type(owner).__name__}.{attribute.name}"


def instant(moment: datetime) -> datetime:
    """The same instant with the same offset, but of a fixed zone.

    Within one zone with daylight saving Python compares clock readings, and so orders the repeated
    hour wrongly; datetimes with fixed offsets compare as the instants that they are.
    """
    zone = getattr(moment, "tzinfo", None)
    if zone is None or isinstance(zone, timezone):
        return moment
    offset = moment.utcoffset()
    if offset is None:
        return moment
    return moment.replace(tzinfo=timezone(offset), fold=0)


def aware(owner: object, attribute: Any, moment: Any) -> None:
    """Refuses a datetime without a UTC offset: nobody can tell which instant it means."""
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        allowed = "a datetime with a UTC offset, such as one ending in '+07:00' or 'Z'"
        raise InvalidValueError(place(owner, attribute), _shown(moment), allowed)


def happened(owner: object, attribute: Any, moment: Any) -> None:
    """The same of an event, which no zone and no deadline counted from it may take too far."""
    aware(owner, attribute, moment)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise InvalidValueError(place(owner, attribute), _shown(moment), YEARS)


@frozen
class of_class:  # noqa: N801 - reads as the check that it is
    """A check that refuses what is not a value of the class.

    Attributes:
        kind: the class.
    """

    kind: type

    def __call__(self, owner: object, attribute: Any, value: Any) -> None:
        """Raises for a value of another class."""
        if not isinstance(value, self.kind):
            wanted = f"a value of {self.kind.__name__}"
            raise InvalidValueError(place(owner, attribute), value, wanted)


def _shown(moment: object) -> object:
    return moment.isoformat() if isinstance(moment, datetime) else moment


def calendar_day(owner: object, attribute: Any, day: Any) -> None:
    """Refuses what is not a plain date; a datetime does not compare with one."""
    if not isinstance(day, date) or isinstance(day, datetime) or day.year > LAST_YEAR:
        allowed = f"a date without a time, up to the year {LAST_YEAR}"
        raise InvalidValueError(place(owner, attribute), _shown(day), allowed)


def optional_day(owner: object, attribute: Any, day: Any) -> None:
    """The same, where a day may be left open."""
    if day is not None:
        calendar_day(owner, attribute, day)


def filled(owner: object, attribute: Any, text: Any) -> None:
    """Refuses an empty or blank text."""
    if not isinstance(text, str) or not text.strip():
        raise InvalidValueError(place(owner, attribute), text, "a text that is not blank")


def optional_filled(owner: object, attribute: Any, text: Any) -> None:
    """The same, where there may be no text at all."""
    if text is not None:
        filled(owner, attribute, text)


def whole(owner: object, attribute: Any, number: Any) -> None:
    """Refuses what is not a whole number from 1 up."""
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise InvalidValueError(place(owner, attribute), number, "a whole number from 1 up")


def positive(owner: object, attribute: Any, number: Any) -> None:
    """The same, where there may be no number at all."""
    if number is not None:
        whole(owner, attribute, number)


def counted(owner: object, attribute: Any, number: Any) -> None:
    """Refuses what is not a whole number from 0 up."""
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise InvalidValueError(place(owner, attribute), number, "a whole number from 0 up")


def duration(owner: object, attribute: Any, span: Any) -> None:
    """Refuses what is not a length of time; none at all is one."""
    if not isinstance(span, timedelta) or span < timedelta(0):
        allowed = "a timedelta that is not negative"
        raise InvalidValueError(place(owner, attribute), str(span), allowed)
