"""Phrases: what a text may contain, and what it never may."""

import pytest

from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Field, Style, parse_phrase, placeholders


class TestParsing:
    def test_literal_text_is_one_segment(self):
        """A text without places stays as it is."""
        assert parse_phrase("Penawaran terkirim") == ("Penawaran terkirim",)

    def test_empty_text_has_no_segments(self):
        """Nothing is nothing."""
        assert parse_phrase("") == ()

    def test_places_are_named(self):
        """A place is a name; a style says how several items are written."""
        expected = ("Ask ", Field("roles", Style.OR), " by ", Field("day"))
        assert expected == parse_phrase("Ask {roles:or} by {day}")

    def test_places_may_touch(self):
        """No literal is made up between two places."""
        assert parse_phrase("{a}{b}") == (Field("a"), Field("b"))

    @pytest.mark.parametrize("style", Style)
    def test_every_style_is_written_as_it_is_read(self, style):
        """A field prints as the text that it came from."""
        text = f"{{items:{style}}}"
        assert text == "".join(str(segment) for segment in parse_phrase(text))

    @pytest.mark.parametrize(
        "text",
        [
            "{",
            "}",
            "{}",
            "{0}",
            "{Name}",
            "{c.secret}",
            "{c.__class__.__init__.__globals__[sys]}",
            "{n:>20000000}",
            "{n!r}",
            "{{n}}",
            "{n:or:and}",
        ],
    )
    def test_nothing_else_is_allowed_in_braces(self, text):
        """Attributes, indexes, widths and conversions are refused when the text is read."""
        with pytest.raises(InvalidValueError, match="only braces"):
            parse_phrase(text, "acme.hello")

    def test_an_unknown_style_is_refused_by_name(self):
        """The error lists the styles that there are."""
        with pytest.raises(InvalidValueError, match=r"acme\.hello, style: 'nor'.*or-quoted"):
            parse_phrase("{roles:nor}", "acme.hello")

    def test_placeholders_are_the_places_once_each(self):
        """A place that is used twice is one."""
        assert {Field("day")} == placeholders(parse_phrase("{day} or {day}"))
