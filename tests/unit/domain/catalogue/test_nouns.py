"""What the nouns of the catalogue have in common: checked fields, messages for words, no prose."""

import copy
import pickle

import pytest
from attrs import exceptions, fields
from tests.unit.domain.catalogue.making import (
    a_category,
    a_checklist,
    a_question,
    a_signal,
    a_tip,
    a_type,
    an_item,
)

import interviewkit as ik
from interviewkit.domain.catalogue import REASON_CODES

MAKERS = [a_type, a_category, a_question, an_item, a_checklist, a_tip, a_signal]


@pytest.fixture(params=MAKERS, ids=lambda make: make.__name__)
def make(request):
    """Every kind of thing in turn."""
    return request.param


class TestEveryNoun:
    @pytest.mark.parametrize(
        "id", ["", " ", "Acme", "acme tour", "acme.", ".acme", "acme..tour", "1st", "é", None, 5]
    )
    def test_refuses_an_id_without_words(self, make, id):
        """An id that no message can have would fail only when somebody reads it."""
        with pytest.raises(ik.InvalidValueError) as caught:
            make(id=id)
        assert caught.value.place == f"{type(make()).__name__}.id"

    def test_every_text_is_a_message_under_its_id(self, make):
        """All of them begin with the kind and the id."""
        thing = make()
        kind = thing.label.id.removesuffix(f".{thing.label.id.rpartition('.')[2]}")
        for name in ("label", "about", "place", "expect", "intent", "why", "how", "done_when"):
            message = getattr(thing, name, thing.label)
            assert message.id.startswith(f"{kind}.")
        assert kind.endswith(f".{thing.id}")

    def test_is_frozen(self, make):
        """No field can be set."""
        thing = make()
        with pytest.raises(exceptions.FrozenInstanceError):
            thing.id = "other"

    def test_pickles_copies_and_hashes(self, make):
        """As a value does."""
        thing = make()
        for other in (pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing)):
            assert (other, hash(other)) == (thing, hash(thing))

    def test_is_made_by_named_fields(self, make):
        """So that no field can be taken for another."""
        with pytest.raises(TypeError):
            type(make())("acme.other")

    def test_takes_no_words(self, make):
        """A text is no field: it belongs to a translator."""
        for name in ("text", "label", "about", "why", "intent"):
            with pytest.raises(TypeError):
                make(**{name: "Some words."})

    @pytest.mark.parametrize("minutes", [0, -5, None, True, 2.5, "5"])
    @pytest.mark.parametrize("timed", [a_type, a_question, an_item])
    def test_takes_whole_minutes(self, timed, minutes):
        """From one up; None would break every plan."""
        with pytest.raises(ik.InvalidValueError):
            timed(minutes=minutes)


class TestNoProse:
    """`Fields hold no words`: whatever a noun of the shipped catalogue has in a field is an id."""

    def strings(self, thing):
        """Every text in the fields of a thing, and of what it holds."""
        for attribute in fields(type(thing)):
            value = getattr(thing, attribute.name)
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, str):
                    yield str(one)
                elif hasattr(one, "__attrs_attrs__"):
                    yield from self.strings(one)

    def test_no_noun_holds_any(self):
        """A word in lower case, or several joined by dots: nothing that could be a sentence."""
        cat = ik.catalogue()
        shelves = [getattr(cat, attribute.name) for attribute in fields(ik.Catalogue)]
        found = {
            text for shelf in shelves for thing in shelf.values() for text in self.strings(thing)
        }
        assert len(found) > 200
        assert not [text for text in found if not text.replace(".", "_").isidentifier()]
        assert not [text for text in found if text != text.lower()]


class TestInterviewType:
    def test_converts_its_axes(self):
        """Strings become members, one of several alone a tuple."""
        kind = a_type(conducted_by=["peer", "board"], setting="panel", style="formal")
        assert kind.conducted_by == (ik.ConductedBy.PEER, ik.ConductedBy.BOARD)
        assert (kind.methods, kind.setting) == ((ik.Method.SCREENING,), ik.Setting.PANEL)

    @pytest.mark.parametrize(
        ("axis", "wrong", "near"),
        [
            ("conducted_by", "recuiter", "recruiter"),
            ("methods", "behavioral", "behavioural"),
            ("setting", "pannel", "panel"),
            ("channel", "phon", "phone"),
            ("booking", "boked", "booked"),
            ("purpose", "asess", "assess"),
            ("style", "formel", "formal"),
            ("structure", "structurd", "structured"),
            ("weight", "advisry", "advisory"),
        ],
    )
    def test_offers_a_near_match_on_every_axis(self, axis, wrong, near):
        """A misspelt value is met with the one that was meant."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_type(**{axis: wrong})
        assert caught.value.near == near

    @pytest.mark.parametrize(
        "wrong",
        [
            {"conducted_by": ()},
            {"conducted_by": ("peer", "peer")},
            {"methods": ()},
            {"methods": ("case", "case")},
            {"categories": ("time", "time")},
            {"language": ""},
        ],
    )
    def test_refuses_nobody_nothing_and_twice(self, wrong):
        """A category that is there twice would have two turns in a plan."""
        with pytest.raises(ik.InvalidValueError) as caught:
            a_type(**wrong)
        assert caught.value.place == f"InterviewType.{next(iter(wrong))}"

    def test_has_four_texts(self):
        """Its name, what it is, its place, and what to expect."""
        kind = a_type()
        found = [kind.label.id, kind.about.id, kind.place.id, kind.expect.id]
        assert found == [
            f"interview_type.acme.chat.{n}" for n in ("name", "about", "place", "expect")
        ]


class TestCompareTypes:
    def test_of_a_type_with_itself_finds_nothing(self):
        """Everything is shared."""
        one = a_type(categories=("time", "team"))
        found = ik.compare_types(one, one)
        assert (found.shared, found.only_first, found.only_second, found.axes) == (
            ("time", "team"),
            (),
            (),
            (),
        )

    def test_tells_categories_in_order(self):
        """Those shared and those of the first in its order, the others in the second's."""
        one = a_type(categories=("a", "b", "c"))
        other = a_type(id="acme.other", categories=("d", "c", "e", "b"))
        found = ik.compare_types(one, other)
        assert (found.first, found.second) == ("acme.chat", "acme.other")
        assert (found.shared, found.only_first, found.only_second) == (
            ("b", "c"),
            ("a",),
            ("d", "e"),
        )

    def test_tells_every_axis_that_differs(self):
        """The order of several values says nothing; no value is an empty tuple."""
        one = a_type(methods=("case", "role_play"))
        other = a_type(methods=("role_play", "case"), minutes=60, language="en", setting="panel")
        found = {d.axis: (d.first, d.second) for d in ik.compare_types(one, other).axes}
        assert found == {
            "setting": ((ik.Setting.ONE_TO_ONE,), (ik.Setting.PANEL,)),
            "minutes": ((30,), (60,)),
            "language": ((), ("en",)),
        }


class TestQuestion:
    def test_sorts_its_levels(self):
        """In rising order, however they are given."""
        question = a_question(levels=["director", "staff", "director"])
        assert question.levels == (ik.JobLevel.STAFF, ik.JobLevel.DIRECTOR)
        assert (question.suits("staff"), question.suits(ik.JobLevel.INTERN)) == (True, False)

    def test_suits_no_unknown_level(self):
        """A misspelt level is met with the one that was meant."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_question().suits("manger")
        assert caught.value.near == "manager"

    @pytest.mark.parametrize(
        ("field", "wrong", "near"),
        [
            ("methods", "situationl", "situational"),
            ("levels", "stff", "staff"),
            ("asked_by", "candidat", "candidate"),
        ],
    )
    def test_offers_near_matches(self, field, wrong, near):
        """For each vocabulary that it uses."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_question(**{field: wrong})
        assert caught.value.near == near

    @pytest.mark.parametrize(
        "wrong", [{"methods": ()}, {"levels": ()}, {"probe_count": 0}, {"category": ""}]
    )
    def test_refuses_what_nobody_could_ask(self, wrong):
        """A question of no method, for no level, or without a follow-up."""
        with pytest.raises(ik.InvalidValueError) as caught:
            a_question(**wrong)
        assert caught.value.place == f"Question.{next(iter(wrong))}"

    def test_numbers_its_probes_and_anchors(self):
        """As many probes as it has, and an anchor for 1, 3 and 5."""
        question = a_question(probe_count=3)
        base = "question.acme.safety.exit"
        assert [m.id for m in question.probes] == [f"{base}.probe.p{n}" for n in (1, 2, 3)]
        assert [m.id for m in question.anchors] == [f"{base}.anchor.a{n}" for n in (1, 3, 5)]
        assert (question.label.id, question.intent.id) == (f"{base}.text", f"{base}.intent")


class TestQuestionCategory:
    def test_has_a_scale_of_five(self):
        """One description for each rating."""
        category = a_category()
        base = "question_category.acme.safety"
        assert [m.id for m in category.scale] == [f"{base}.bars.b{n}" for n in (1, 2, 3, 4, 5)]
        assert category.about.id == f"{base}.about"

    @pytest.mark.parametrize(
        ("field", "wrong", "near"),
        [("sides", "tecnical", "technical"), ("asked_by", "interviwer", "interviewer")],
    )
    def test_offers_near_matches(self, field, wrong, near):
        """For its sides, and who asks."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_category(**{field: wrong})
        assert caught.value.near == near

    @pytest.mark.parametrize("wrong", [{"sides": ["technical"] * 2}, {"parent": ""}])
    def test_refuses_a_side_twice_and_a_blank_parent(self, wrong):
        """Each side once; no parent is None."""
        with pytest.raises(ik.InvalidValueError):
            a_category(**wrong)


class TestChecklist:
    @pytest.mark.parametrize(
        ("phase", "day"), [("before", -365), ("before", 0), ("at", 0), ("after", 0), ("after", 365)]
    )
    def test_takes_days_of_its_phase(self, phase, day):
        """Up to the day itself before, from it on after."""
        assert an_item(phase=phase, day=day).day == day

    @pytest.mark.parametrize(
        ("phase", "day"),
        [
            ("before", 1),
            ("at", -1),
            ("at", 1),
            ("after", -1),
            ("before", -366),
            ("after", 366),
            ("before", True),
            ("before", -1.5),
            ("before", None),
        ],
    )
    def test_refuses_other_days(self, phase, day):
        """What is done before cannot be done after."""
        with pytest.raises(ik.InvalidValueError, match=r"ChecklistItem\.day"):
            an_item(phase=phase, day=day)

    def test_offers_near_matches(self):
        """For phases and occasions."""
        with pytest.raises(ik.UnknownNameError) as caught:
            an_item(phase="befor")
        assert caught.value.near == "before"
        with pytest.raises(ik.UnknownNameError) as caught:
            a_checklist(occasion="ofer")
        assert caught.value.near == "offer"

    @pytest.mark.parametrize("items", [[], [an_item(), an_item(day=-3)]])
    def test_refuses_no_item_and_one_twice(self, items):
        """There is something to do, and each once."""
        with pytest.raises(ik.InvalidValueError, match=r"Checklist\('acme.visit'\)\.items"):
            a_checklist(items=items)

    def test_sums_its_minutes(self):
        """Over all items."""
        assert a_checklist(items=[an_item("a"), an_item("b", minutes=7)]).minutes == 12


class TestTip:
    def test_has_a_caution_where_it_says_so(self):
        """Otherwise None, so that nobody looks for words that do not exist."""
        assert a_tip().caution is None
        assert a_tip(cautioned=True).caution == ik.Message.of("tip.acme.tip.caution")

    def test_refuses_no_level(self):
        """It counts for somebody."""
        with pytest.raises(ik.InvalidValueError):
            a_tip(levels=())

    def test_offers_a_near_match(self):
        """For a level."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_tip(levels="maneger")
        assert caught.value.near == "manager"


class TestSignal:
    def test_is_folk_wisdom(self):
        """There is no stronger one."""
        assert list(ik.Strength) == [a_signal().strength] == ["folk"]

    @pytest.mark.parametrize(("field", "wrong"), [("points", "god"), ("strength", "folks")])
    def test_offers_near_matches(self, field, wrong):
        """For its two vocabularies."""
        with pytest.raises(ik.UnknownNameError) as caught:
            a_signal(**{field: wrong})
        assert caught.value.near is not None

    @pytest.mark.parametrize(
        ("points", "summary"),
        [
            ([], "none"),
            (["either"], "none"),
            (["good"], "good"),
            (["good", "either", "good"], "good"),
            (["bad"], "bad"),
            (["good", "bad"], "mixed"),
        ],
    )
    def test_are_read_together(self, points, summary):
        """A summary, each reading once, and the caveat always."""
        seen = [a_signal(f"s{n}", points=p) for n, p in enumerate(points)]
        found = ik.read_signals([*seen, *seen])
        readings = tuple(signal.reading for signal in seen)
        first, last = ik.Message.of(f"signals.{summary}"), ik.Message.of("signals.caveat")
        assert found == (first, *readings, last)

    def test_reading_them_gives_no_number(self):
        """Not even as a parameter: nothing is known from which one could be computed."""
        assert not any(
            message.params for message in ik.read_signals(ik.catalogue().signals.values())
        )


class TestReasonCode:
    def test_names_the_words_of_its_vocabulary(self):
        """``reject.pay_gap`` is told by ``reject_reason.pay_gap``."""
        for code in REASON_CODES.values():
            vocabulary, _, name = code.id.partition(".")
            assert code.label == ik.Message.of(f"{vocabulary}_reason.{name}")
            assert ik.translator("en").text(code) == ik.translator("en").text(code.term)

    def test_has_the_side_whose_decision_it_is(self):
        """A withdrawal is the candidate's, a rejection the organisation's, a hold nobody's."""
        sides = {code.id.partition(".")[0]: str(code.side) for code in REASON_CODES.values()}
        assert sides == {
            "reject": "organisation",
            "rescind": "organisation",
            "withdraw": "candidate",
            "decline": "candidate",
            "renege": "candidate",
            "close": "neither",
            "hold": "neither",
            "void": "neither",
        }

    def test_a_better_candidate_is_no_filled_position(self):
        """One is a decision about the candidate, the other is not."""
        better, filled = (
            REASON_CODES["reject.better_candidate"],
            REASON_CODES["close.position_filled"],
        )
        assert (better.side, filled.side) == (ik.ReasonSide.ORGANISATION, ik.ReasonSide.NEITHER)

    def test_of_a_host_is_checked(self):
        """Its id has two words, its side exists."""
        term = ik.RejectReason.BETTER_CANDIDATE
        assert (
            ik.ReasonCode(id="acme.late", term=term, side="neither").side is ik.ReasonSide.NEITHER
        )
        for id in ("acme", "Acme.late"):
            with pytest.raises(ik.InvalidValueError, match=r"ReasonCode\.id"):
                ik.ReasonCode(id=id, term=term, side="neither")
        with pytest.raises(ik.UnknownNameError) as caught:
            ik.ReasonCode(id="acme.late", term=term, side="nither")
        assert caught.value.near == "neither"


class TestNeverOnAScorecard:
    """What people read into a talk is no evidence, and advice is no criterion."""

    @pytest.fixture(params=[a_signal, a_tip], ids=["signal", "tip"])
    def thing(self, request):
        """A signal and a tip."""
        return request.param()

    def card(self, **changes):
        """A card with some fields changed."""
        given = {"author": "rina", "ratings": {"technical": 4}, "recommendation": "yes"}
        return ik.Scorecard(**{**given, **changes})

    @pytest.mark.parametrize("place", ["author", "evidence", "recommendation"])
    def test_not_in_a_field(self, thing, place):
        """Each field refuses it, as it is and as its message."""
        for wrong in (thing, thing.label):
            with pytest.raises(ValueError, match=r"Scorecard|Recommendation"):
                self.card(**{place: wrong})

    def test_not_as_a_rating_or_a_side(self, thing):
        """It has no number and judges no side."""
        with pytest.raises(ik.InvalidValueError):
            self.card(ratings={"technical": thing})
        for side in (thing, thing.id, thing.label):
            with pytest.raises(ik.UnknownNameError):
                self.card(ratings={side: 4})

    def test_has_no_number(self, thing):
        """Neither a weight nor a rating that a product could add up."""
        assert not [
            a.name for a in fields(type(thing)) if isinstance(getattr(thing, a.name), float)
        ]
        assert {a.name for a in fields(type(thing))} <= {
            "id",
            "points",
            "strength",
            "levels",
            "cautioned",
        }
