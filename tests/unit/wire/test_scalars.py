"""Values without parts, as they are read and written."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import attrs
import pytest
from tests.unit.wire.edges import EVENT, MONEY, TERMS, codes, paths, problems, said

import interviewkit as ik
from interviewkit import wire
from interviewkit.wire.durations import duration_of, duration_text

JAKARTA = timezone(timedelta(hours=7))


def event_at(at: Any) -> Any:
    """An event at that time."""
    return wire.from_plain({**EVENT, "at": at}, ik.Event)


@attrs.frozen
class Held:
    """One of each."""

    span: timedelta = timedelta(0)
    flag: bool = False
    count: int = 0
    amount: Decimal = Decimal(0)


class TestTruth:
    @pytest.mark.parametrize("value", ["false", "true", "", 0, 1, 0.0, None, [], {}])
    def test_no_truth_values(self, value: Any) -> None:
        """Nothing is true or false but true and false."""
        assert codes({"flag": value}, Held) == [("$.flag", "no_truth")]

    def test_its_sentence(self) -> None:
        """With what would be right."""
        expected = "$.flag: 'false' is no truth value; allowed: true or false, without quotes"
        assert said({"flag": "false"}, Held) == [expected]

    @pytest.mark.parametrize("value", [True, False])
    def test_truth_values(self, value: bool) -> None:
        """As they stand."""
        assert wire.from_plain({"flag": value}, Held).flag is value


class TestWholeNumbers:
    @pytest.mark.parametrize("value", [1.9, 1.0, -0.0, True, False, "1", None, Decimal(1), [1]])
    def test_no_whole_numbers(self, value: Any) -> None:
        """Nothing is rounded, parsed or counted."""
        assert codes({"count": value}, Held) == [("$.count", "no_number")]

    @pytest.mark.parametrize("value", [2**63, -(2**63), 10**400], ids=["2^63", "-2^63", "10^400"])
    def test_too_large(self, value: int) -> None:
        """A number of many digits is not printed."""
        expected = f"$.count: the number is too large; allowed: up to {2**63 - 1}"
        assert said({"count": value}, Held) == [expected]

    @pytest.mark.parametrize("value", [2**63, -(2**63)])
    def test_too_large_to_be_written(self, value: int) -> None:
        """What cannot be read again is not written, wherever it stands."""
        with pytest.raises(ik.InvalidValueError, match=f"up to {2**63 - 1}"):
            wire.to_plain(value)
        with pytest.raises(ik.InvalidValueError, match=f"up to {2**63 - 1}"):
            wire.to_plain(Held(count=value))

    @pytest.mark.parametrize("value", [2**63 - 1, 1 - 2**63])
    def test_the_largest(self, value: int) -> None:
        """Is read and written."""
        assert wire.to_plain(wire.from_plain({"count": value}, Held))["count"] == value


class TestAmounts:
    @pytest.mark.parametrize(
        "amount",
        ["1e3", "1E+3", "+1", " 1", "1 ", "1_000", "1,5", ".5", "5.", "-", "", "0x1", "٣", "1\n"],
    )
    def test_texts_that_are_none(self, amount: str) -> None:
        """Digits, and a point between them."""
        assert codes({**MONEY, "amount": amount}, ik.Money) == [("$.amount", "no_amount")]

    @pytest.mark.parametrize(
        "amount", ["NaN", "sNaN", "Infinity", "-inf", "9" * 31, f"1.{'0' * 31}"]
    )
    def test_texts_that_decimals_take(self, amount: str) -> None:
        """Nothing that is no number, or beyond thirty digits."""
        expected = "allowed: digits, such as '12500000' or '12.50'"
        (found,) = said({**MONEY, "amount": amount}, ik.Money)
        assert found.endswith(expected)

    @pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("1E+31"), Decimal("1E-31")])
    def test_decimals_that_are_none(self, amount: Decimal) -> None:
        """Neither read nor written."""
        assert codes({**MONEY, "amount": amount}, ik.Money) == [("$.amount", "no_amount")]
        with pytest.raises(ik.InvalidValueError, match="up to 30 digits on either side"):
            wire.to_plain(Held(amount=amount))

    @pytest.mark.parametrize("amount", [True, None, [], {}, date(2026, 1, 5)])
    def test_other_things(self, amount: Any) -> None:
        """They are told the two forms."""
        (found,) = said({**MONEY, "amount": amount}, ik.Money)
        assert found.endswith("is no amount; allowed: a text such as '12.50' or a whole number")

    @pytest.mark.parametrize(
        ("amount", "written"),
        [
            ("12.50", "12.50"),
            ("-0", "-0"),
            ("007", "7"),
            (12, "12"),
            (-3, "-3"),
            (Decimal("1E+5"), "100000"),
            (Decimal("1E-5"), "0.00001"),
            ("9" * 30, "9" * 30),
        ],
    )
    def test_amounts(self, amount: Any, written: str) -> None:
        """Trailing zeros are kept, for they were written on purpose; an exponent is not."""
        money = wire.from_plain({**MONEY, "amount": amount}, ik.Money)
        assert wire.to_plain(money)["amount"] == written


class TestInstants:
    @pytest.mark.parametrize(
        ("at", "expected"),
        [
            ("2026-01-05T10:00:00Z", datetime(2026, 1, 5, 10, tzinfo=UTC)),
            ("2026-01-05T10:00Z", datetime(2026, 1, 5, 10, tzinfo=UTC)),
            ("2026-01-05 10:00:00+07:00", datetime(2026, 1, 5, 10, tzinfo=JAKARTA)),
            ("2026-01-05t10:00:00z", datetime(2026, 1, 5, 10, tzinfo=UTC)),
            ("2026-01-05T10:00:00.5Z", datetime(2026, 1, 5, 10, 0, 0, 500_000, tzinfo=UTC)),
            ("2026-01-05T10:00:00.000001Z", datetime(2026, 1, 5, 10, 0, 0, 1, tzinfo=UTC)),
            ("2026-01-05T10:00:00.000001+07:00", datetime(2026, 1, 5, 10, 0, 0, 1, JAKARTA)),
            ("0002-01-01T00:00:00+14:00", datetime(2, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
            (datetime(2026, 1, 5, 10, tzinfo=JAKARTA), datetime(2026, 1, 5, 10, tzinfo=JAKARTA)),
        ],
    )
    def test_forms(self, at: Any, expected: datetime) -> None:
        """The offset is kept, and so is the fraction."""
        found = event_at(at).at
        assert (found, found.utcoffset()) == (expected, expected.utcoffset())

    @pytest.mark.parametrize(
        "at",
        ["2026-01-05T10:00:00", "2026-01-05T10:00", "2026-01-05 10:00:00.5", datetime(2026, 1, 5)],  # noqa: DTZ001
    )
    def test_without_an_offset(self, at: Any) -> None:
        """The remedy is told."""
        (problem,) = problems({**EVENT, "at": at}, ik.Event)
        assert (problem.path, problem.code) == ("$.at", "no_offset")
        assert str(problem).endswith("has no UTC offset; write '+07:00' or 'Z'")

    @pytest.mark.parametrize(
        "at",
        [
            "2026-01-05",
            "20260105T100000Z",
            "2026-01-05_10:00:00Z",
            "2026-01-05T10:00:00,5Z",
            "2026-01-05T10:00:00.1234567Z",
            "2026-01-05T10.00.00Z",
            "2026/01/05T10:00:00Z",
            "2026-W02-1T10:00:00Z",
            "2026-005T10:00:00Z",
            "2026-01-05T10:00:00 Z",
            "2026-01-05T10:00:00+0700",
            "2026-01-05T10:00:00+07",
            "2026-01-05T10:00:00+25:00",
            "2026-01-05T25:00:00Z",
            "2026-01-05T10:60:00Z",
            "2026-13-05T10:00:00Z",
            "2026-02-30T10:00:00Z",
            "-026-01-05T10:00:00Z",
            "٢٠٢٦-01-05T10:00:00Z",
            "2026-01-05T10:00:00Z\n",
            "",
            1767607200,
            1767607200.5,
            True,
            None,
            date(2026, 1, 5),
            ["2026-01-05T10:00:00Z"],
        ],
    )
    def test_no_instants(self, at: Any) -> None:
        """Not even what Python's own parser would take."""
        assert codes({**EVENT, "at": at}, ik.Event) == [("$.at", "no_instant")]

    @pytest.mark.parametrize("at", ["9999-12-31T23:59:59-23:59", "9001-01-01T00:00:00Z"])
    def test_too_late(self, at: str) -> None:
        """A deadline counted from it would not exist."""
        (problem,) = problems({**EVENT, "at": at}, ik.Event)
        assert (problem.path, problem.allowed) == ("$.at", "a year from 2 to 9000")

    def test_a_naive_instant_is_not_written(self) -> None:
        """The class of a host may hold one; no payload does."""
        with pytest.raises(ik.InvalidValueError, match="has no UTC offset"):
            wire.to_plain(datetime(2026, 1, 5))  # noqa: DTZ001


class TestDays:
    @pytest.mark.parametrize(
        "day",
        ["20260302", "2026-3-2", "2026-03-02T00:00:00Z", "2026-02-30", "2026-W10-1", "02.03.2026"],
    )
    def test_no_days(self, day: Any) -> None:
        """One form, and only days that the calendar has."""
        assert codes({**TERMS, "start_on": day}, ik.OfferTerms) == [("$.start_on", "no_day")]

    def test_too_late(self) -> None:
        """Neither is a year after the last that is taken."""
        (problem,) = problems({**TERMS, "start_on": "9001-01-01"}, ik.OfferTerms)
        assert (problem.path, problem.code) == ("$.start_on", "not_allowed")


class TestTexts:
    @pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0\u3000"])
    def test_blank(self, text: str) -> None:
        """Where a text has to say something."""
        assert paths({"title": text}) == ["$.title"]

    @pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
    def test_half_a_character(self, text: str) -> None:
        """Neither read nor written, in any place that takes a text."""
        assert codes({"title": text}) == [("$.title", "half_character")]
        assert codes({"title": "a", "extra_stages": [text]}) == [
            ("$.extra_stages[0]", "half_character")
        ]
        with pytest.raises(ik.InvalidValueError, match="half of a surrogate pair"):
            wire.to_json(ik.Position(title=text))

    def test_a_subclass_becomes_a_text(self) -> None:
        """What was read holds no value of a stranger's class."""

        class Mine(str):
            __slots__ = ()

        assert type(wire.from_plain({"title": Mine("Clerk")}, ik.Position).title) is str


class TestDurations:
    @pytest.mark.parametrize(
        ("text", "span", "written"),
        [
            ("PT15M", timedelta(minutes=15), "PT15M"),
            ("P14D", timedelta(days=14), "P14D"),
            ("P2W", timedelta(weeks=2), "P14D"),
            ("P1W1DT1H1M1S", timedelta(8, 3661), "P8DT1H1M1S"),
            ("PT36H", timedelta(hours=36), "P1DT12H"),
            ("PT0S", timedelta(0), "PT0S"),
            ("P0D", timedelta(0), "PT0S"),
            ("PT0.5S", timedelta(milliseconds=500), "PT0.5S"),
            ("PT0.000001S", timedelta(microseconds=1), "PT0.000001S"),
            ("-P1DT0.5S", -timedelta(days=1, milliseconds=500), "-P1DT0.5S"),
            ("P999999999DT23H59M59.999999S", timedelta.max, "P999999999DT23H59M59.999999S"),
            ("-P999999999D", timedelta.min, "-P999999999D"),
        ],
    )
    def test_durations(self, text: str, span: timedelta, written: str) -> None:
        """However it is told, it is always written the same."""
        assert duration_of(text) == span
        assert duration_text(span) == written
        assert wire.to_plain(wire.from_plain({"span": text}, Held))["span"] == written

    @pytest.mark.parametrize(
        "text",
        [
            "", "P", "PT", "P1DT", "-P", "1D", "P1", "PT1", "P1H", "PT1D", "P1M", "P1Y", "PT1M1H",
            "p1d", "P1.5D", "PT1,5S", "PT.5S", "PT1.S", "PT1.0000001S", "P-1D", "--P1D", "+P1D",
            " P1D", "P1D\n", "P٣D", "P9999999999D", "P999999999W", "1:00", 3600, 1.5, True, None,
            timedelta(1), ["P1D"],
        ],
    )  # fmt: skip
    def test_no_durations(self, text: Any) -> None:
        """Months and years have no length, and what is too long cannot be held."""
        assert codes({"span": text}, Held) == [("$.span", "no_duration")]

    def test_its_sentence(self) -> None:
        """With examples."""
        expected = (
            "$.span: '15m' is no duration; allowed: a text such as 'PT15M' (15 minutes), "
            "'P14D' (14 days) or 'P1DT12H'"
        )
        assert said({"span": "15m"}, Held) == [expected]
