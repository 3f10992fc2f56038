"""Answers, views and messages: what has a form of its own, and what is never read back."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

import pytest
from tests.unit.wire.edges import NOON, codes, opened, paths, played, problems, said

import interviewkit as ik
from interviewkit import wire
from interviewkit.domain.catalogue import ReasonCode, Shelf
from interviewkit.hiring.record import Record
from interviewkit.machine import Accepted, Refused
from interviewkit.messages import Message
from interviewkit.wire import SeenApplication
from interviewkit.wire.special import special_of

APP: Final = opened()
HOLD: Final = ik.ApplicationHeld(id="e2", at=NOON, by=ik.Role.RECRUITER, reason="seasonal")
PARAMS: Final[dict[str, Any]] = {
    "text": "é",
    "blank": "",
    "whole": -7,
    "decimal": Decimal("12.50"),
    "instant": datetime(2026, 1, 5, 12, tzinfo=UTC),
    "day": date(2026, 3, 2),
    "span": timedelta(minutes=90),
    "message": Message.of("label.event", id="offer_sent"),
    "several": ("a", 1, (Decimal(1), Message.of("a.b"))),
    "none": (),
}
WRITTEN: Final[dict[str, Any]] = {
    "text": "é",
    "blank": "",
    "whole": -7,
    "decimal": {"decimal": "12.50"},
    "instant": {"instant": "2026-01-05T12:00:00+00:00"},
    "day": {"date": "2026-03-02"},
    "span": {"duration": "PT1H30M"},
    "message": {"message": {"id": "label.event", "params": {"id": "offer_sent"}}},
    "several": ["a", 1, [{"decimal": "1"}, {"message": {"id": "a.b"}}]],
    "none": [],
}


class TestMessage:
    """Messages travel, and any locale can render them later."""

    def test_every_kind_of_parameter(self) -> None:
        """What JSON has no type for is a table with one key."""
        message = Message.of("a.b", **PARAMS)
        plain = wire.to_plain(message)
        assert (plain["id"], plain["params"]) == ("a.b", WRITTEN)
        assert wire.from_plain(plain, Message) == message
        assert wire.from_json(wire.to_json(message), Message) == message
        assert wire.from_toml(wire.to_toml(message), Message) == message

    def test_without_parameters(self) -> None:
        """An id alone."""
        assert wire.to_plain(Message.of("a.b")) == {"id": "a.b"}
        assert wire.from_plain({"id": "a.b", "params": {}}, Message) == Message.of("a.b")

    @pytest.mark.parametrize("payload", [None, [], '"a.b"', 3])
    def test_no_table(self, payload: Any) -> None:
        """An id alone is none."""
        assert codes(payload, Message) == [("$", "no_table")]

    def test_all_mistakes(self) -> None:
        """Each at its place."""
        plain = {
            "idd": 1,
            "params": {"a": 1.5, "b": [True, {"decimal": "x"}], "c": {"message": {"id": 3}}},
        }
        assert codes(plain, Message) == [
            ("$.id", "missing"),
            ("$.params.a", "no_table"),
            ("$.params.b[0]", "no_table"),
            ("$.params.b[1].decimal", "no_amount"),
            ("$.params.c.message.id", "no_text"),
            ("$.idd", "unknown_field"),
        ]

    @pytest.mark.parametrize("id", ["word", "A.b", "a.b ", "", "a..b", ".a"])
    def test_no_id(self, id: str) -> None:
        """Lower-case words joined by dots."""
        assert paths({"id": id}, Message) == ["$.id"]

    @pytest.mark.parametrize("params", [None, [], "a", 3])
    def test_no_parameters(self, params: Any) -> None:
        """A table by name."""
        assert codes({"id": "a.b", "params": params}, Message) == [("$.params", "no_table")]

    @pytest.mark.parametrize(
        "param", [None, True, 1.5, {}, {"decimal": "1", "date": "2026-01-05"}, b"x"]
    )
    def test_no_parameter(self, param: Any) -> None:
        """Nothing that no translator could render."""
        (problem,) = problems({"id": "a.b", "params": {"p": param}}, Message)
        assert (problem.path, problem.code) == ("$.params.p", "no_table")
        assert problem.allowed.endswith("decimal, instant, date, duration, message")

    def test_unknown_kind(self) -> None:
        """With a near match."""
        (problem,) = problems({"id": "a.b", "params": {"p": {"decimle": "1"}}}, Message)
        assert (problem.path, problem.near) == ("$.params.p", "decimal")

    @pytest.mark.parametrize(
        ("tag", "value", "code"),
        [
            ("decimal", 1.5, "inexact_amount"),
            ("instant", "2026-01-05T12:00:00", "no_offset"),
            ("date", "2026-02-30", "no_day"),
            ("duration", "90", "no_duration"),
            ("message", "a.b", "no_table"),
        ],
    )
    def test_a_kind_that_lies(self, tag: str, value: Any, code: str) -> None:
        """Each kind is read strictly."""
        found = codes({"id": "a.b", "params": {"p": {tag: value}}}, Message)
        assert found == [(f"$.params.p.{tag}", code)]

    @pytest.mark.parametrize("value", ["\ud800", 2**63])
    def test_texts_and_numbers(self, value: Any) -> None:
        """They have the limits of all texts and numbers."""
        assert paths({"id": "a.b", "params": {"p": value}}, Message) == ["$.params.p"]
        assert paths({"id": "a.b", "params": {"\ud800": 1}}, Message) == ["$.params.\\ud800"]

    def test_deep_messages(self) -> None:
        """Eight levels, and no more."""
        deepest = Message.of("a.b")
        for _ in range(8):
            deepest = Message.of("a.b", p=deepest)
        assert wire.from_json(wire.to_json(deepest), Message) == deepest
        deeper = {"id": "a.b", "params": {"p": {"message": wire.to_plain(deepest)}}}
        assert len(paths(deeper, Message)) == 1
        for _ in range(200):
            deeper = {"id": "a.b", "params": {"p": {"message": deeper}}}
        (problem,) = problems(deeper, Message)
        assert problem.path.startswith("$.params.p.message.params.p.message")

    def test_deep_lists(self) -> None:
        """They count as levels as well."""
        deep: Any = "x"
        for _ in range(200):
            deep = [deep]
        assert len(paths({"id": "a.b", "params": {"p": deep}}, Message)) == 1
        eight: Any = "x"
        for _ in range(8):
            eight = (eight,)
        message = Message.of("a.b", p=eight)
        assert wire.from_plain(wire.to_plain(message), Message) == message

    def test_a_parameter_twice(self) -> None:
        """A message that could not be read again is not written."""
        with pytest.raises(ik.InvalidValueError, match="each once"):
            wire.to_plain(Message("a.b", (("p", 1), ("p", 2))))

    def test_a_member_of_a_vocabulary(self) -> None:
        """Is a text."""
        plain = wire.to_plain(Message.of("a.b", role=ik.Role.LEGAL))
        assert type(plain["params"]["role"]) is str


class TestAnswers:
    """What an application answers."""

    def test_refused_is_read_back(self) -> None:
        """With every reason."""
        refused = APP.decide(ik.OfferViewed(id="e", at=NOON, by="candidate"))
        assert isinstance(refused, Refused)
        found = wire.from_json(wire.to_json(refused), Refused)
        assert (found.event, found.reasons, bool(found)) == (refused.event, refused.reasons, False)
        assert wire.to_plain(found)["event"] == "offer_viewed"

    def test_refused_is_read_strictly(self) -> None:
        """As everything else."""
        assert codes({"event": 3, "reasons": [{"idd": "a.b"}]}, Refused) == [
            ("$.event", "no_text"),
            ("$.reasons[0].id", "missing"),
            ("$.reasons[0].idd", "unknown_field"),
        ]

    def test_accepted_is_written(self) -> None:
        """What the event does."""
        accepted = APP.decide(HOLD)
        assert isinstance(accepted, Accepted)
        assert wire.to_plain(accepted) == {
            "rule": accepted.rule.id,
            "source": "evaluation.collecting",
            "target": "evaluation.collecting",
            "stage": "evaluation",
        }

    @pytest.mark.parametrize("payload", [{}, {"rule": "x"}, None])
    def test_accepted_is_not_read_back(self, payload: Any) -> None:
        """Only its application can give that answer."""
        (problem,) = problems(payload, Accepted)
        assert (problem.path, problem.code) == ("$", "not_allowed")
        assert "only its application can give" in problem.text


class TestSeenApplication:
    """What a candidate may see."""

    def test_of_a_view(self) -> None:
        """Everything that it shows."""
        view = played("us_conditional_offer").as_seen_by(ik.Role.CANDIDATE)
        seen = SeenApplication.of(view)
        assert (seen.id, seen.position, seen.state) == (view.id, view.position, view.state)
        assert (seen.on_hold, seen.is_terminal) == (view.on_hold, view.is_terminal)
        assert (seen.events, seen.record) == (view.events, view.record)

    def test_written_as_a_candidates_view(self) -> None:
        """Under that name, whichever of the two is given."""
        view = APP.apply(HOLD).as_seen_by(ik.Role.CANDIDATE)
        text = wire.to_json(view)
        assert text.startswith('{"format":"interviewkit.candidate_view/1","id":"app-1"')
        assert text == wire.to_json(SeenApplication.of(view))
        assert wire.from_json(text, SeenApplication) == SeenApplication.of(view)
        assert wire.from_toml(wire.to_toml(view), SeenApplication) == SeenApplication.of(view)

    def test_hides_what_is_hidden(self) -> None:
        """No actor, no note, and none of the events that the candidate may not know of."""
        card = ik.Scorecard(
            author="rina",
            ratings={"technical": 5, "attitude": 5, "team_fit": 5},
            recommendation="yes",
            evidence="a secret",
        )
        hidden = ik.ScorecardSubmitted(id="c", at=NOON, by="recruiter", card=card, note="a secret")
        text = wire.to_json(APP.apply(hidden).as_seen_by(ik.Role.CANDIDATE))
        assert "rina" not in text
        assert "secret" not in text
        assert text == wire.to_json(APP.as_seen_by(ik.Role.CANDIDATE))

    def test_a_view_is_not_read_back(self) -> None:
        """The remedy is told."""
        text = wire.to_json(APP.as_seen_by(ik.Role.CANDIDATE))
        for payload in (text, json.loads(text)):
            (found,) = said(payload, ik.View)
            assert found.endswith("read it as a SeenApplication")
        assert codes("{}", ik.View) == [("$", "not_allowed")]

    def test_its_version(self) -> None:
        """Counts what the candidate knows of."""
        seen = SeenApplication.of(played("staff_hire").as_seen_by(ik.Role.CANDIDATE))
        assert seen.version == len(seen.events)

    def test_its_repr(self) -> None:
        """Shows no record."""
        assert "record" not in repr(SeenApplication.of(APP.as_seen_by(ik.Role.CANDIDATE)))


class TestFacts:
    """What a record's facts of the host's own may be: anything that a message may hold."""

    @pytest.mark.parametrize(
        "fact", [None, True, False, "x", 3, ("a", 1), Decimal("1.5"), NOON, Message.of("a.b")]
    )
    def test_come_back(self, fact: Any) -> None:
        """As they were, truth values and None as well."""
        record = Record().with_fact("badge", fact)
        found = wire.from_json(wire.to_json(record), Record)
        assert (found, type(found.fact("badge"))) == (record, type(fact))

    @pytest.mark.parametrize("fact", [object(), 1.5, {"a": 1}, [1], (True,)])
    def test_what_no_payload_can_hold(self, fact: Any) -> None:
        """Is not written."""
        with pytest.raises(ik.InvalidValueError, match="what a message may hold"):
            wire.to_plain(Record().with_fact("badge", fact))

    def test_is_read_strictly(self) -> None:
        """As a message's parameters are."""
        plain = {"own": [["a", {"decimal": "x"}], ["b", 1.5], ["c"], ["d", [True]]]}
        assert codes(plain, Record) == [
            ("$.own[0][1].decimal", "no_amount"),
            ("$.own[1][1]", "no_table"),
            ("$.own[2]", "no_list"),
            ("$.own[3][1][0]", "no_table"),
        ]


class TestReasons:
    """Reasons of every vocabulary."""

    def test_written_with_their_vocabulary(self) -> None:
        """For several have members of the same name."""
        code = ReasonCode(id="reject.other", term=ik.RejectReason.OTHER, side="organisation")
        assert wire.to_plain(code)["term"] == "reject.other"
        assert wire.from_plain(wire.to_plain(code), ReasonCode) == code

    @pytest.mark.parametrize("term", ["other", "reject.othr", 3, None])
    def test_unknown(self, term: Any) -> None:
        """A problem at its place."""
        plain = {"id": "reject.other", "term": term, "side": "organisation"}
        assert codes(plain, ReasonCode) == [("$.term", "unknown_name")]

    def test_a_member_of_something_else(self) -> None:
        """Is no reason, and not written."""
        special = special_of(ik.Term)
        assert special is not None
        with pytest.raises(ik.InvalidValueError, match="one of"):
            special.write(wire.make_converter(), ik.OfferCondition.REFERENCES)


def test_a_shelf_is_a_list() -> None:
    """A catalogue's things are told in their order, whatever their ids."""
    hint = Shelf[ik.Signal]
    special = special_of(hint)
    assert special is not None
    mine = wire.make_converter()
    shelf = ik.catalogue().signals
    plain = special.write(mine, shelf)
    assert special.read(mine, plain) == shelf
    (problem,) = problems({"signals": [{"idd": 1}]}, ik.Catalogue)[-1:]
    assert problem.path == "$.signals[0].idd"


def test_types_without_a_form_of_their_own() -> None:
    """Also what cannot be hashed."""
    assert special_of(int) is None
    assert special_of(list) is None
    assert special_of({}) is None
