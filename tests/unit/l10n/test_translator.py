"""The translator: names, messages, lists, values, audiences."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

import interviewkit as ik
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.l10n import Catalog, Translator
from interviewkit.machine import Refused
from interviewkit.messages import Message

WIB = timezone(timedelta(hours=7))
TEXTS = {
    "state.offer.sent": "Offer sent",
    "state.interview.scheduled": "{stage}: scheduled",
    "stage.superior_interview": "Skip-level interview",
    "event.offer_sent": "Offer sent out",
    "role.recruiter": "Recruiter",
    "role.candidate": "Candidate",
    "role.legal": "Legal team",
    "offer_condition.references": "References",
    "reject_reason.pay_gap": "Pay too far apart",
    "a.plain": "Value: {x}",
    "a.and": "All of {x:and}.",
    "a.or": "One of {x:or}.",
    "a.quoted": "One of {x:or-quoted}.",
    "a.then": "Go: {x:then}.",
    "a.sentences": "Why: {x:sentences}",
    "a.way": "Go {path:then}.",
    "a.way.without_path": "No way.",
    "a.inner": "“{x}”",
    "a.language": "In {x:language}.",
    "value.instant": "{day} at {time} in {zone}",
    "list.quoted": "«{item}»",
    "list.more": "{count} more",
    "list.more_steps": "{count} more steps",
}


def translator(tag="en", **more):
    """One that knows the texts above."""
    texts = {f"{id}.recruiter": text for id, text in TEXTS.items()}
    texts |= {f"{id}.candidate": f"you: {text}" for id, text in TEXTS.items()}
    return Translator(Catalog.of(tag, texts | more))


def say(id, tag="en", audience="recruiter", **params):
    """What it makes of one message."""
    return translator(tag).text(Message.of(id, **params), audience)


class TestNames:
    @pytest.mark.parametrize(
        ("what", "expected"),
        [
            ("offer.sent", "Offer sent"),
            ("superior_interview", "Skip-level interview"),
            ("offer_sent", "Offer sent out"),
            (ik.OfferSent, "Offer sent out"),
            (ik.Role.RECRUITER, "Recruiter"),
            (ik.OfferCondition.REFERENCES, "References"),
            (ik.RejectReason.PAY_GAP, "Pay too far apart"),
        ],
    )
    def test_everything_that_has_an_id_has_words(self, what, expected):
        """States, stages, events, event classes and members of vocabularies."""
        assert expected == translator().text(what)

    def test_a_stage_shares_the_states_of_its_kind(self):
        """The last word of the stage's id is its kind; the stage's own name stands in the text."""
        expected = "Skip-level interview: scheduled"
        assert expected == translator().text("superior_interview.scheduled")

    def test_the_audience_goes_down_to_the_parts(self):
        """The stage inside a state is named for the same reader."""
        expected = "you: you: Skip-level interview: scheduled"
        assert expected == translator().text("superior_interview.scheduled", audience="candidate")

    def test_a_misspelt_state_gets_a_near_match(self):
        """An id without a text is an error, not an empty label."""
        with pytest.raises(UnknownNameError, match=r"did you mean 'state\.offer\.sent'"):
            translator().text("offer.sennt")

    def test_a_misspelt_message_gets_a_near_match(self):
        """Messages too."""
        with pytest.raises(UnknownNameError, match=r"did you mean 'a\.plain'"):
            say("a.plainn")

    def test_an_unknown_audience_gets_a_near_match(self):
        """There are two audiences."""
        with pytest.raises(UnknownNameError, match="did you mean 'candidate'"):
            translator().text("offer.sent", audience="candidat")

    @pytest.mark.parametrize("id", ["Open Case", "legal_review.waiting", "superior_interview.lost"])
    def test_a_label_that_nobody_wrote_is_its_id(self, id):
        """A host's own process is readable before it has a catalogue."""
        assert id == translator().text(Message.of("label.state", id=id))

    def test_a_label_of_a_condition_is_found_in_its_vocabulary(self):
        """The kind in a label is shorter than the vocabulary's name."""
        assert translator().text(Message.of("label.condition", id="references")) == "References"


class TestEvents:
    def test_an_event_is_said_as_its_class(self) -> None:
        """Whoever has one in hand need not ask for its class."""
        at = datetime(2026, 1, 5, tzinfo=UTC)
        event = ik.OfferSent(id="e", at=at, by="recruiter", expires_at=at)
        words = ik.translator("id")
        assert words.text(event) == words.text(ik.OfferSent)

    def test_what_cannot_be_said(self) -> None:
        """The error says what can."""
        with pytest.raises(ik.InvalidValueError, match="a message, id, event, term"):
            ik.translator("en").text(7)  # type: ignore[arg-type]


class TestMessages:
    def test_nested_messages_are_said_to_the_same_reader(self):
        """Recursively."""
        inner = Message.of("a.inner", x=Message.of("label.role", id="legal"))
        expected = "you: Value: you: “you: Legal team”"
        assert expected == say("a.plain", audience="candidate", x=inner)

    def test_a_missing_parameter_is_named(self):
        """The error says what was given and what is needed."""
        with pytest.raises(InvalidValueError, match=r"a\.plain, parameters: 'y'.*'x' as well"):
            say("a.plain", y=1)

    def test_text_in_a_parameter_is_not_parsed(self):
        """A name with braces in it stays as it is."""
        assert say("a.plain", x="{x} {y:or}") == "Value: {x} {y:or}"

    @pytest.mark.parametrize("params", [{}, {"path": ()}])
    def test_without_a_list_another_text_is_taken(self, params):
        """The variant `without_path` is for a path that is empty or not given."""
        assert say("a.way", **params) == "No way."

    def test_with_the_list_the_usual_text_is_taken(self):
        """One item is enough."""
        assert say("a.way", path=("home",)) == "Go home."

    def test_a_refusal_is_one_line_a_reason(self):
        """All reasons, in their order; what reads the same is said once."""
        reasons = (
            Message.of("a.plain", x=1),
            Message.of("a.plain", x=2),
            Message.of("a.plain", x=1),
        )
        refused = Refused.because("offer_sent", reasons)
        assert translator().text(refused) == "Value: 1\nValue: 2"

    def test_several_messages_are_one_line_each(self):
        """What `why_not` returns can be said as it is; nothing is said of nothing."""
        assert translator().text((Message.of("a.plain", x=1),)) == "Value: 1"
        assert translator().text(()) == ""


class TestLists:
    @pytest.mark.parametrize(
        ("id", "tag", "expected"),
        [
            ("a.and", "en", "All of a, b, and c."),
            ("a.and", "id", "All of a, b, dan c."),
            ("a.or", "en", "One of a, b, or c."),
            ("a.or", "id", "One of a, b, atau c."),
            ("a.quoted", "en", "One of «a», «b», or «c»."),
            ("a.plain", "id", "Value: a, b, dan c"),
            ("a.then", "en", "Go: a → b → c."),
            ("a.sentences", "en", "Why: a b c"),
        ],
    )
    def test_each_style_in_the_language(self, id, tag, expected):
        """Lists are joined the way the language does it."""
        assert expected == say(id, tag, x=("a", "b", "c"))

    def test_two_items_and_one(self):
        """Short lists need no comma."""
        assert say("a.or", "id", x=("a", "b")) == "One of a atau b."
        assert say("a.or", "id", x=("a",)) == "One of a."

    def test_the_same_words_are_listed_once(self):
        """Two states can have one name for a candidate."""
        assert say("a.or", x=("a", "b", "a")) == "One of a or b."

    def test_a_way_may_come_by_a_place_twice(self):
        """Its order and length are what it says."""
        assert say("a.then", x=("a", "b", "a")) == "Go: a → b → a."

    def test_six_items_are_listed_and_seven_are_counted(self):
        """Long lists name the first four."""
        assert say("a.or", x=tuple("abcdef")) == "One of a, b, c, d, e, or f."
        assert say("a.or", x=tuple("abcdefg")) == "One of a, b, c, d, or 3 more."
        assert say("a.then", x=tuple("abcdefg")) == "Go: a → b → c → d → 3 more steps."


class TestValues:
    @pytest.mark.parametrize(
        ("value", "english", "indonesian"),
        [
            (12500, "12,500", "12.500"),
            (Decimal("1234.50"), "1,234.5", "1.234,5"),
            (Decimal("0.123456"), "0.123456", "0,123456"),
            (date(2026, 3, 2), "March 2, 2026", "2 Maret 2026"),
            (timedelta(days=45), "45 days", "45 hari"),
            (timedelta(hours=36), "36 hours", "36 jam"),
            (timedelta(minutes=15), "15 minutes", "15 menit"),
            (timedelta(seconds=1.5), "1.5 seconds", "1,5 detik"),
            (timedelta(0), "0 seconds", "0 detik"),
        ],
    )
    def test_values_are_written_as_the_language_does(self, value, english, indonesian):
        """Separators, months and units; nothing is rounded away."""
        assert f"Value: {english}" == say("a.plain", x=value)
        assert f"Value: {indonesian}" == say("a.plain", "id", x=value)

    @pytest.mark.parametrize(
        ("zone", "expected"),
        [
            (WIB, "2 Maret 2026 at 16.05 in UTC+07:00"),
            (UTC, "2 Maret 2026 at 16.05 in UTC"),
            (timezone(-timedelta(hours=3, minutes=30)), "2 Maret 2026 at 16.05 in UTC-03:30"),
        ],
    )
    def test_an_instant_has_its_day_time_and_offset(self, zone, expected):
        """The reader can tell which moment is meant, wherever the reader is."""
        instant = datetime(2026, 3, 2, 16, 5, tzinfo=zone)
        assert f"Value: {expected}" == say("a.plain", "id", x=instant)

    @pytest.mark.parametrize(
        ("tag", "name", "expected"),
        [("en", "id", "Indonesian"), ("id", "id", "Indonesia"), ("en", "qqq", "qqq")],
    )
    def test_a_language_is_named(self, tag, name, expected):
        """A tag is no word for a reader; where there is no word, it has to do."""
        assert f"In {expected}." == say("a.language", tag, x=name)

    def test_a_language_without_data_is_refused_when_it_is_needed(self):
        """Plain text needs no data of the language."""
        words = translator("qqq")
        assert words.text("offer.sent") == "Offer sent"
        with pytest.raises(InvalidValueError, match="qqq"):
            words.text(Message.of("a.plain", x=1000))


class TestTheValue:
    def test_translators_of_equal_catalogues_are_equal(self):
        """They can be keys, and travel to another process."""
        words = translator()
        assert {words: 1} == {translator(): 1}
        assert words == pickle.loads(pickle.dumps(words))
        assert words != translator("id")

    def test_it_tells_its_language(self):
        """Tag, direction and status come from the catalogue, the locale from babel."""
        words = translator("id")
        assert (words.tag, words.direction, words.status) == ("id", "ltr", "complete")
        assert words.locale.language == "id"
        assert repr(words) == "<Translator 'id'>"

    def test_its_texts_cannot_be_changed(self):
        """Nor by the mapping that they came from."""
        source = {"a.b.recruiter": "one"}
        catalog = Catalog.of("en", source)
        source["a.b.recruiter"] = "two"
        assert Translator(catalog).text(Message.of("a.b")) == "one"
        with pytest.raises(TypeError):
            catalog.texts["a.b.recruiter"] = ()  # type: ignore[index]

    def test_threads_say_what_one_would_say(self):
        """Two languages at once, first uses included."""
        pairs = [(translator(tag), n) for n in range(200) for tag in ("en", "id")]

        def render(pair):
            words, n = pair
            return words.text(Message.of("a.or", x=(n * 1000, Decimal(n) / 4, "c")))

        serial = [render(pair) for pair in pairs]
        with ThreadPoolExecutor(16) as pool:
            assert serial == list(pool.map(render, pairs))
