"""What is written as a locale does, and what a page has to know of a text."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

import interviewkit as ik
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Catalog, Translator
from interviewkit.messages import Message

WIB = timezone(timedelta(hours=7))
MORNING = datetime(2026, 3, 2, 9, 30, tzinfo=WIB)


def rupiah(amount):
    """So many."""
    return ik.Money(amount=Decimal(amount), currency="IDR")


def plain(text):
    """With usual blanks: CLDR has some that do not break."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


class TestWrite:
    @pytest.mark.parametrize(
        ("value", "english", "indonesian"),
        [
            (rupiah("12500000"), "IDR12,500,000.00", "Rp12.500.000,00"),
            (rupiah("0.005"), "IDR0.005", "Rp0,005"),
            (rupiah("-5"), "-IDR5.00", "-Rp5,00"),
            (rupiah("1E+30"), f"IDR1{',000' * 10}.00", f"Rp1{'.000' * 10},00"),
            (12500, "12,500", "12.500"),
            (0, "0", "0"),
            (10**40, f"10{',000' * 13}", f"10{'.000' * 13}"),
            (Decimal("1E+30"), f"1{',000' * 10}", f"1{'.000' * 10}"),
            (Decimal("1E-30"), f"0.{'0' * 29}1", f"0,{'0' * 29}1"),
            (Decimal("1234.50"), "1,234.5", "1.234,5"),
            (date(2026, 3, 2), "March 2, 2026", "2 Maret 2026"),
            (MORNING, "March 2, 2026, 9:30 AM (UTC+07:00)", "2 Maret 2026 pukul 09.30 (UTC+07:00)"),
            (timedelta(days=45), "45 days", "45 hari"),
            (timedelta(days=-1), "-1 day", "-1 hari"),
            (["tea", "coffee", "milk"], "tea, coffee, and milk", "tea, coffee, dan milk"),
            (("tea",), "tea", "tea"),
            ([], "", ""),
        ],
    )
    def test_as_the_locale_does(self, value, english, indonesian):
        """Money, numbers, days, instants, durations and lists."""
        assert english == plain(ik.translator("en").write(value))
        assert indonesian == plain(ik.translator("id").write(value))

    @pytest.mark.parametrize("tag", ["ms", "zh-Hans", "ar", "en-XA", "ar-XB"])
    def test_in_every_language(self, tag):
        """Each has what it needs."""
        words = ik.translator(tag)
        for value in (rupiah(5), 5, MORNING, MORNING.date(), timedelta(hours=5), ["a", "b", "c"]):
            assert words.write(value)

    def test_lists_with_or(self):
        """And as is the default."""
        words = ik.translator("id")
        assert words.write(["teh", "kopi"], "or") == "teh atau kopi"
        assert words.write(["teh", "kopi"], "and") == words.write(["teh", "kopi"])

    def test_a_long_list_is_counted_and_nothing_is_in_it_twice(self):
        """Seven things are four and three more."""
        words = ik.translator("en")
        assert words.write(list("aab")) == "a and b"
        assert words.write(list("abcdefg")) == "a, b, c, d, and 3 more"

    @pytest.mark.parametrize("style", ["nor", "", "then", "sentences", "language", "or-quoted"])
    def test_other_styles_are_for_texts(self, style):
        """Refused, and not taken for another one."""
        with pytest.raises(InvalidValueError, match=r"write, style: .* 'and' or 'or'"):
            ik.translator("en").write(["a", "b"], style)

    @pytest.mark.parametrize(
        "value", [1.5, True, None, "tea", b"tea", {"a": 1}, Decimal("NaN"), Decimal("Infinity")]
    )
    def test_what_cannot_be_written_without_guessing(self, value):
        """A float is hardly the number that is meant, and a text is no list of letters."""
        with pytest.raises(InvalidValueError, match="write"):
            ik.translator("en").write(value)

    def test_a_naive_datetime(self):
        """The moment would be another one elsewhere."""
        with pytest.raises(InvalidValueError, match="a datetime with a UTC offset"):
            ik.translator("en").write(datetime(2026, 3, 2, 9, 30))  # noqa: DTZ001

    @pytest.mark.parametrize(
        "value", [10**100, Decimal("1E-101"), rupiah("1E+1000"), 1 << 20_000], ids="abcd"
    )
    def test_numbers_that_fill_a_page(self, value):
        """Two letters in a file can ask for a gigabyte."""
        with pytest.raises(InvalidValueError, match="100 digits at most"):
            ik.translator("en").write(value)

    def test_a_language_that_cldr_does_not_have(self):
        """It has texts, and no numbers."""
        with pytest.raises(InvalidValueError, match="a tag that CLDR knows"):
            Translator(Catalog.of("qqq", {})).write(5000)


class TestRender:
    def test_a_text_with_its_language(self):
        """And it prints as the text."""
        shown = ik.translator("id").render(ik.OfferSent)
        assert (shown.lang, str(shown.dir), shown.from_fallback) == ("id", "ltr", False)
        assert shown.text == ik.translator("id").text(ik.OfferSent)
        assert str(shown) == shown.text

    def test_what_a_draft_lacks_is_english(self):
        """With the direction of English."""
        shown = ik.translator("ar").render("outcome.rejected")
        english = ik.translator("en").render("outcome.rejected")
        assert (shown.text, shown.lang, str(shown.dir)) == (english.text, "en", "ltr")
        assert shown.from_fallback

    def test_what_a_draft_has_is_its_own(self):
        """From right to left."""
        shown = ik.translator("ar").render("offer.sent")
        assert (shown.lang, str(shown.dir), shown.from_fallback) == ("ar", "rtl", False)

    def test_several_messages(self):
        """The language is that of the first; whether all are in it is told."""
        english = Catalog.of("en", {"a.b": "English", "a.c": "more"})
        words = Translator(Catalog.of("id", {"a.b": "Indonesia"}, fallback=english))
        both = words.render((Message.of("a.b"), Message.of("a.c")))
        assert (both.text, both.lang, both.from_fallback) == ("Indonesia\nmore", "id", True)

    def test_where_it_is_looked_up(self):
        """The chain of the catalogue."""
        assert ik.translator("ar").chain == ("ar", "en")

    def test_nothing(self):
        """Nothing to say is in the language that was asked for."""
        shown = ik.translator("ar").render(())
        assert (shown.text, shown.lang, str(shown.dir)) == ("", "ar", "rtl")

    def test_a_thing_with_a_label(self):
        """Told by its name."""
        assert ik.translator("id").render(ik.catalogue().interview_types["user"]).lang == "id"

    def test_dates_in_texts_keep_their_zone(self):
        """Whatever the machine's own is."""
        message = Message.of("guard.before_expiry", expires_at=datetime(2026, 3, 2, tzinfo=UTC))
        assert "UTC" in ik.translator("id").text(message)
