"""The checks that the nouns share."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from interviewkit.domain.checks import (
    aware,
    calendar_day,
    counted,
    duration,
    filled,
    happened,
    instant,
    of_class,
    positive,
)
from interviewkit.errors import InvalidValueError

HERE = SimpleNamespace(name="field")
NAIVE = datetime(2026, 1, 5, 9)  # noqa: DTZ001 - what is to be refused
AWARE = datetime(2026, 1, 5, 9, tzinfo=UTC)


class Owner:
    """Something with a field."""


def passes(check, value):
    """Whether a check lets the value pass; otherwise it raises."""
    check(Owner(), HERE, value)
    return True


def refusal(check, value):
    """The error with which a check refuses the value."""
    with pytest.raises(InvalidValueError) as caught:
        check(Owner(), HERE, value)
    return caught.value


class TestAware:
    def test_passes_an_aware_datetime(self):
        """A datetime with an offset is an instant."""
        assert passes(aware, AWARE)

    def test_refuses_a_naive_datetime(self):
        """Without an offset nobody can tell the instant; it is shown as it would be written."""
        error = refusal(aware, NAIVE)
        assert (error.place, error.value) == ("Owner.field", "2026-01-05T09:00:00")
        assert (
            error.allowed == "a datetime with a UTC offset, such as one ending in '+07:00' or 'Z'"
        )

    @pytest.mark.parametrize("moment", [None, "2026-01-05T09:00:00Z", date(2026, 1, 5), 0])
    def test_refuses_what_is_no_datetime(self, moment):
        """Nothing at all, text, a day and a number are no instants."""
        assert refusal(aware, moment).value == moment


class TestInstant:
    def test_keeps_a_fixed_offset(self):
        """A datetime that already has a fixed offset is left alone."""
        assert instant(AWARE) is AWARE

    def test_fixes_the_offset_of_a_zone(self):
        """The instant and its offset stay; the zone with its clock changes goes."""
        moment = datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
        assert instant(moment).tzinfo == timezone(timedelta(hours=7))

    def test_tells_the_repeated_hour_apart(self):
        """The second 02:30 in autumn is an hour after the first."""
        zone = ZoneInfo("Europe/Berlin")
        first, second = (datetime(2026, 10, 25, 2, 30, fold=f, tzinfo=zone) for f in (0, 1))
        assert instant(second) - instant(first) == timedelta(hours=1)

    @pytest.mark.parametrize("moment", [None, NAIVE, "now"])
    def test_leaves_the_rest_to_the_check(self, moment):
        """What has no zone is passed on for the validator to refuse."""
        assert instant(moment) is moment

    def test_leaves_a_zone_without_offset(self):
        """A zone that cannot say its offset is left for the validator to refuse."""

        class Nowhere(tzinfo):
            def utcoffset(self, moment):
                return None

            dst = tzname = utcoffset

        moment = NAIVE.replace(tzinfo=Nowhere())
        assert instant(moment) is moment


class TestCalendarDay:
    def test_passes_a_date(self):
        """A plain date is a day."""
        assert passes(calendar_day, date(2026, 1, 5))

    def test_refuses_a_datetime(self):
        """A datetime is a date to Python, and does not compare with one."""
        error = refusal(calendar_day, AWARE)
        assert (error.place, error.value, error.allowed) == (
            "Owner.field",
            "2026-01-05T09:00:00+00:00",
            "a date without a time, up to the year 9000",
        )

    @pytest.mark.parametrize("day", [None, "2026-01-05", 20260105, date(9001, 1, 1)])
    def test_refuses_what_is_no_date(self, day):
        """Nothing, text and numbers are no days."""
        assert refusal(calendar_day, day).value == day


class TestFilled:
    def test_passes_a_text(self):
        """One visible character is enough."""
        assert passes(filled, "x")

    @pytest.mark.parametrize("text", ["", " \t\n", None, 5])
    def test_refuses_a_blank(self, text):
        """Blank text and what is no text are refused."""
        error = refusal(filled, text)
        assert (error.place, error.value, error.allowed) == (
            "Owner.field",
            text,
            "a text that is not blank",
        )


class TestPositive:
    @pytest.mark.parametrize("number", [None, 1, 60])
    def test_passes_whole_numbers_from_one(self, number):
        """One and above, or no number at all."""
        assert passes(positive, number)

    @pytest.mark.parametrize("number", [0, -1, True, 1.5, "1"])
    def test_refuses_everything_else(self, number):
        """Zero, negative, boolean, fractional and written numbers are refused."""
        error = refusal(positive, number)
        assert (error.place, error.value, error.allowed) == (
            "Owner.field",
            number,
            "a whole number from 1 up",
        )


class TestCounted:
    @pytest.mark.parametrize("number", [0, 1, 10**6])
    def test_passes_a_whole_number(self, number):
        """None at all is one of them."""
        assert passes(counted, number)

    @pytest.mark.parametrize("number", [-1, 1.0, True, "1", None])
    def test_refuses_anything_else(self, number):
        """A truth value is no number."""
        assert refusal(counted, number).allowed == "a whole number from 0 up"


class TestDuration:
    @pytest.mark.parametrize("span", [timedelta(0), timedelta(minutes=15)])
    def test_passes_a_length_of_time(self, span):
        """None at all is one of them."""
        assert passes(duration, span)

    @pytest.mark.parametrize("span", [timedelta(seconds=-1), 15, "15m", None])
    def test_refuses_anything_else(self, span):
        """A number has no unit."""
        assert refusal(duration, span).allowed == "a timedelta that is not negative"


class TestLastYear:
    def test_an_instant_so_late_is_refused(self):
        """A deadline counted from it would not exist."""
        for year in (1, 9001):
            assert refusal(happened, AWARE.replace(year=year)).allowed == "a year from 2 to 9000"


class TestOfClass:
    def test_passes_a_value_of_the_class(self):
        """A subclass is one too."""
        assert passes(of_class(date), date(2026, 1, 5))
        assert passes(of_class(date), AWARE)

    def test_refuses_anything_else(self):
        """A table of a request is no value yet."""
        error = refusal(of_class(date), {"day": "2026-01-05"})
        assert (error.value, error.allowed) == ({"day": "2026-01-05"}, "a value of date")
