"""Calendar files, as two readers that share no code see them."""

import sys
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]

from interviewkit.calendars import AllDay, Timed, calendar_file
from interviewkit.errors import InvalidValueError

JAKARTA = timezone(timedelta(hours=7))
AT = datetime(2027, 1, 15, 10, tzinfo=JAKARTA)
TALK = Timed(id="user", summary="Interview", at=AT, minutes=60)
HARD = 'Commas, semicolons; back\\slashes, "quotes" and: colons\non two lines — 面试 é 👋 ' * 3


def read(written: bytes) -> list[Any]:
    """The events of a file, by icalendar."""
    return list(icalendar.Calendar.from_ical(written).events)


class TestFile:
    def test_the_occasion(self) -> None:
        """In UTC, with its end."""
        (event,) = read(calendar_file(TALK, []))
        assert event["dtstart"].dt == AT
        assert event["dtstart"].dt.utcoffset() == timedelta(0)
        assert event["dtend"].dt == AT + timedelta(hours=1)
        assert (event["uid"], event["summary"]) == (
            "user.20270115T030000Z@interviewkit",
            "Interview",
        )
        assert "transp" not in event

    def test_an_occasion_of_unknown_length(self) -> None:
        """Has no end."""
        (event,) = read(calendar_file(Timed(id="offer", summary="Offer", at=AT), []))
        assert "dtend" not in event
        assert "description" not in event

    def test_an_entry(self) -> None:
        """Takes the whole day, and blocks none of it."""
        entry = AllDay(id="rest", summary="Sleep", on=date(2027, 1, 31), description="Why not")
        event = read(calendar_file(TALK, [entry]))[1]
        assert (event["dtstart"].dt, event["dtend"].dt) == (date(2027, 1, 31), date(2027, 2, 1))
        assert (event["transp"], event["description"]) == ("TRANSPARENT", "Why not")
        assert event["uid"] == "user.rest.20270115T030000Z@interviewkit"
        assert "class" not in event

    def test_a_private_entry(self) -> None:
        """Is marked as such."""
        entry = AllDay(id="pay", summary="Pay", on=date(2027, 1, 31), private=True)
        assert read(calendar_file(TALK, [entry]))[1]["class"] == "PRIVATE"

    def test_the_stamp_is_no_clock(self) -> None:
        """It is the occasion's, in whole seconds, so that the same plan is the same bytes."""
        precise = Timed(id="user", summary="Interview", at=AT.replace(microsecond=5), minutes=60)
        entry = AllDay(id="rest", summary="Sleep", on=date(2027, 1, 14))
        written = calendar_file(precise, [entry])
        assert written == calendar_file(TALK, [entry])
        assert {event["dtstamp"].dt for event in read(written)} == {AT}

    def test_the_same_instant_elsewhere(self) -> None:
        """Is the same file."""
        elsewhere = Timed(id="user", summary="Interview", at=AT.astimezone(UTC), minutes=60)
        assert calendar_file(elsewhere, []) == calendar_file(TALK, [])

    def test_hard_texts(self) -> None:
        """Are escaped and folded, and both readers give them back."""
        entry = AllDay(id="hard", summary=HARD, on=date(2027, 1, 14), description=HARD)
        written = calendar_file(TALK, [entry])
        lines = written.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert b"\n" not in b"".join(lines)
        first = read(written)[1]
        second = vobject.readOne(written.decode()).vevent_list[1]
        assert str(first["summary"]) == second.summary.value == HARD
        assert str(first["description"]) == second.description.value == HARD


class TestBadInput:
    def test_a_naive_time(self) -> None:
        """It is refused."""
        with pytest.raises(InvalidValueError, match="with a UTC offset"):
            Timed(id="user", summary="Interview", at=AT.replace(tzinfo=None))

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The module says what brings it."""
        monkeypatch.delitem(sys.modules, "interviewkit.calendars")
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(ImportError, match=r"pip install interviewkit\[calendar\]"):
            __import__("interviewkit.calendars")
