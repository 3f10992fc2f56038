"""Calendar files (iCalendar, RFC 5545) of dated plans; needs the extra ``calendar``."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING

from interviewkit._attrs import field, frozen
from interviewkit.errors import InvalidValueError

if TYPE_CHECKING:
    from attrs import Attribute

try:
    import_module("icalendar")
except ImportError as error:
    raise ImportError(
        "interviewkit.calendars needs icalendar, which cannot be imported; "
        "`pip install interviewkit[calendar]` brings it",
        name="icalendar",
    ) from error

from icalendar import Calendar, Event

__all__ = ["AllDay", "Timed", "calendar_file"]

_PRODUCT = "-//interviewkit//dated plan//EN"


def _aware(timed: "Timed", attribute: "Attribute[datetime]", at: datetime) -> None:
    if at.utcoffset() is None:
        raise InvalidValueError("Timed.at", at.isoformat(), "a datetime with a UTC offset")


@frozen(kw_only=True)
class Timed:
    """What takes place at a time.

    Attributes:
        id: its id within the plan.
        summary: what it is called.
        at: when it begins, an aware datetime.
        minutes: how long it takes; None where nobody knows.
        description: more about it.

    Raises:
        InvalidValueError: for a naive datetime.

    >>> from datetime import UTC, datetime
    >>> from interviewkit.calendars import Timed
    >>> begin = datetime(2027, 1, 15, 3, tzinfo=UTC)
    >>> Timed(id="talk", summary="Interview", at=begin, minutes=45).minutes
    45
    """

    id: str
    summary: str
    at: datetime = field(validator=_aware)
    minutes: int | None = None
    description: str = ""


@frozen(kw_only=True)
class AllDay:
    """What is to be done on a day.

    Attributes:
        id: its id within the plan.
        summary: what to do.
        on: the day.
        description: more about it.
        private: whether it is nobody else's business.

    >>> from datetime import date
    >>> from interviewkit.calendars import AllDay
    >>> AllDay(id="rest_well", summary="Sleep", on=date(2027, 1, 14)).private
    False
    """

    id: str
    summary: str
    on: date
    description: str = ""
    private: bool = False


def calendar_file(occasion: Timed, entries: Iterable[AllDay]) -> bytes:
    r"""A calendar with the occasion, in UTC, and an all-day event for each entry.

    It reads neither clock nor chance: the same plan is the same bytes, and an entry keeps its UID
    in every language, so that a file imported again replaces what the first one brought.

    Args:
        occasion: what the entries lead up to.
        entries: what is to be done, on which days. The days stay free for appointments.

    >>> from datetime import UTC, date, datetime
    >>> from interviewkit.calendars import AllDay, Timed, calendar_file
    >>> talk = Timed(id="user", summary="Interview", at=datetime(2027, 1, 15, 3, tzinfo=UTC))
    >>> rest = AllDay(id="rest_well", summary="Sleep", on=date(2027, 1, 14))
    >>> lines = calendar_file(talk, [rest]).decode().split("\r\n")
    >>> [line for line in lines if line.startswith("DTSTART")]
    ['DTSTART:20270115T030000Z', 'DTSTART;VALUE=DATE:20270114']
    """
    # UTC times of RFC 5545 have no fractions of a second.
    stamp = occasion.at.astimezone(UTC).replace(microsecond=0)
    found = Calendar()
    found.add("prodid", _PRODUCT)
    found.add("version", "2.0")
    found.add_component(_timed(occasion, stamp))
    for entry in entries:
        found.add_component(_all_day(entry, occasion, stamp))
    written: bytes = found.to_ical()
    return written


def _event(one: Timed | AllDay, uid: str, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uid}.{stamp:%Y%m%dT%H%M%SZ}@interviewkit")
    event.add("dtstamp", stamp)
    event.add("summary", one.summary)
    if one.description:
        event.add("description", one.description)
    return event


def _timed(occasion: Timed, stamp: datetime) -> Event:
    event = _event(occasion, occasion.id, stamp)
    event.add("dtstart", stamp)
    if occasion.minutes is not None:
        event.add("dtend", stamp + timedelta(minutes=occasion.minutes))
    return event


def _all_day(entry: AllDay, occasion: Timed, stamp: datetime) -> Event:
    event = _event(entry, f"{occasion.id}.{entry.id}", stamp)
    event.add("dtstart", entry.on)
    event.add("dtend", entry.on + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if entry.private:
        event.add("class", "PRIVATE")
    return event
