"""Texts of a host: parsed, held against what they take the place of, and never evaluated."""

import pytest

import interviewkit as ik
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Catalog, Translator, overlay
from interviewkit.l10n.phrase import LONGEST
from interviewkit.messages import Message

HIDDEN = "a secret of the host"
ENGLISH = Catalog.of(
    "en",
    {
        "a.plain": "Until {day}",
        "a.each.recruiter": "{name} waits",
        "a.each.candidate": "You wait",
        "a.count": {"one": "one day", "other": "{count} days"},
        "a.list": "One of {items:or}",
    },
)
INDONESIAN = Catalog.of("id", {"a.plain": "Hingga {day}"}, fallback=ENGLISH)


def with_texts(texts, prefix=None, catalog=ENGLISH):
    """A translator that says these as well."""
    return Translator(catalog).with_texts(texts, prefix=prefix)


class TestTakingThePlace:
    def test_a_text_is_said_otherwise(self):
        """The first translator stays as it was."""
        words = Translator(ENGLISH)
        other = words.with_texts({"a.plain": "By {day} at the latest"})
        assert other.text(Message.of("a.plain", day="Monday")) == "By Monday at the latest"
        assert words.text(Message.of("a.plain", day="Monday")) == "Until Monday"

    def test_a_parameter_may_be_left_out(self):
        """Whoever writes knows why."""
        words = with_texts({"a.plain": "Soon"})
        assert words.text(Message.of("a.plain", day="Monday")) == "Soon"

    def test_one_audience_alone(self):
        """Of a text for all, too."""
        words = with_texts({"a.plain.candidate": "You have until {day}"})
        message = Message.of("a.plain", day="Monday")
        assert words.text(message, "candidate") == "You have until Monday"
        assert words.text(message) == "Until Monday"

    def test_both_audiences_at_once(self):
        """With the parameters that either has."""
        words = with_texts({"a.each": "{name} waits, as all do"})
        message = Message.of("a.each", name="Budi")
        assert words.text(message) == words.text(message, "candidate") == "Budi waits, as all do"

    def test_what_the_fallback_says(self):
        """Is then said in the language itself."""
        words = with_texts({"a.each": "{name} menunggu"}, catalog=INDONESIAN)
        shown = words.render(Message.of("a.each", name="Budi"))
        assert (shown.text, shown.lang, shown.from_fallback) == ("Budi menunggu", "id", False)

    def test_later_texts_take_the_place_of_earlier_ones(self):
        """In the order in which they are given."""
        words = with_texts({"a.plain": "One"}).with_texts({"a.plain": "Two"})
        assert words.text(Message.of("a.plain")) == "Two"

    def test_by_the_front_door(self):
        """`ik.translator` takes them as well, and its isolation stays."""
        texts = {"role.recruiter": "Talent partner", "signal.acme.tour.text": "Asked to be shown"}
        words = ik.translator("en", texts=texts, prefix="acme")
        assert words.text(ik.Role.RECRUITER) == "Talent partner"
        assert words.text(Message.of("signal.acme.tour.text")) == "Asked to be shown"
        never = Translator(ENGLISH, isolate="never").with_texts({"a.plain": "x"})
        assert never.isolate == "never"


class TestForms:
    def test_forms_take_the_place_of_forms(self):
        """Those of the language."""
        words = with_texts({"a.count": {"one": "a day", "other": "{count} long days"}})
        assert words.text(Message.of("a.count", count=1)) == "a day"
        assert words.text(Message.of("a.count", count=3)) == "3 long days"

    def test_a_text_without_forms_may_take_their_place(self):
        """And the reverse: the message has its count either way."""
        words = with_texts({"a.count": "days: {count}"})
        assert words.text(Message.of("a.count", count=1)) == "days: 1"
        words = with_texts({"acme.n": {"one": "one", "other": "{count}"}}, "acme")
        assert words.text(Message.of("acme.n", count=2)) == "2"

    @pytest.mark.parametrize("forms", [{"other": "x"}, {"few": "x", "other": "x"}, {}])
    def test_forms_of_another_language_are_refused(self, forms):
        """With those of this one."""
        with pytest.raises(InvalidValueError, match=r"a\.count: .*the forms one, other"):
            with_texts({"a.count": forms})


class TestRefused:
    @pytest.mark.parametrize(
        ("key", "text", "problem"),
        [
            ("a.plain", "Until {date}", r"'\{date\}' .* the parameters day"),
            ("a.plain.candidate", "Until {date}", r"'\{date\}' .* the parameters day"),
            ("a.each.candidate", "{day}", r"'\{day\}' .* the parameters name"),
            ("a.each", "{day}", r"'\{day\}' .* the parameters name"),
            ("a.count", {"one": "{n}", "other": "{count}"}, r"'\{n\}' .* count"),
        ],
    )
    def test_an_unknown_parameter(self, key, text, problem):
        """Found when it comes in, and not when it is said."""
        with pytest.raises(InvalidValueError, match=problem):
            with_texts({key: text})

    def test_a_parameter_of_a_text_that_has_none(self):
        """Nobody would fill it."""
        words = Translator(Catalog.of("en", {"a.b": "Hello"}))
        with pytest.raises(InvalidValueError, match="the parameters of it, which has none"):
            words.with_texts({"a.b": "Hello {name}"})

    def test_a_new_id_without_a_prefix(self):
        """With the id that may have been meant."""
        with pytest.raises(InvalidValueError, match=r"ids that exist; did you mean 'a\.plain'\?"):
            with_texts({"a.plian": "Until {day}"})
        with pytest.raises(InvalidValueError, match=r"ids that exist$"):
            with_texts({"zzz.zzz.zzz": "x"})

    def test_several_prefixes(self):
        """A host may have more than one kind of thing of its own."""
        words = with_texts({"acme.a": "x", "stage.talk": "y"}, ["acme", "talk"])
        assert words.text(Message.of("stage.talk")) == "y"
        with pytest.raises(InvalidValueError, match="with 'acme' or 'talk' as its first"):
            with_texts({"stage.walk": "z"}, ["acme", "talk"])

    def test_a_new_id_outside_of_the_prefix(self):
        """A prefix is the first word of an id, or the second."""
        for key in ("acme.a", "signal.acme.tour.text"):
            assert with_texts({key: "x"}, "acme").text(Message.of(key)) == "x"
        for key in ("signal.tour.acme.text", "acmes.a"):
            with pytest.raises(InvalidValueError, match="'acme' as its first or second word"):
                with_texts({key: "x"}, "acme")

    @pytest.mark.parametrize(
        "text",
        [
            "{",
            "}",
            "{}",
            "{0}",
            "{day.year}",
            "{day[0]}",
            "{day!r}",
            "{day:>99999999}",
            "{day.__class__.__init__.__globals__[HIDDEN]}",
            "{{day}}",
            "%(day)s {",
        ],
    )
    def test_anything_else_in_braces(self, text):
        """Attributes, indexes, widths, conversions and lone braces."""
        with pytest.raises(InvalidValueError, match="only braces") as caught:
            with_texts({"a.plain": text})
        assert HIDDEN not in str(caught.value)

    def test_an_unknown_style(self):
        """With the styles that there are."""
        with pytest.raises(InvalidValueError, match=r"a\.list, style: 'nor'"):
            with_texts({"a.list": "{items:nor}"})

    def test_a_text_that_is_too_long(self):
        """Each, and all together."""
        with pytest.raises(InvalidValueError, match=r"a\.plain: '8193 characters'"):
            with_texts({"a.plain": "x" * (LONGEST + 1)})
        many = {f"acme.t{n}": "x" * LONGEST for n in range(overlay.LARGEST // LONGEST - 1)}
        assert len(with_texts(many, "acme").catalog) > len(many)
        with pytest.raises(InvalidValueError, match="more than 1048576 characters"):
            with_texts({**many, "acme.more": "x" * LONGEST}, "acme")

    @pytest.mark.parametrize("text", [5, None, b"x", ["x"], {"one": 1, "other": "x"}])
    def test_what_is_no_text(self, text):
        """A number in a file, say."""
        with pytest.raises(InvalidValueError, match=r"a\.plain: .* it takes a text"):
            with_texts({"a.plain": text})

    def test_what_is_no_key(self):
        """Keys are ids."""
        with pytest.raises(InvalidValueError, match="it takes ids as its keys"):
            with_texts({5: "x"})
