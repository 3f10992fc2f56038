"""Applications as payloads: their events, and the process that decided about them."""

import json
from datetime import timedelta
from typing import Any, Final, TypeAlias

import pytest
from attrs import evolve
from tests.unit.wire.edges import (
    BADGE,
    NOON,
    BadgeIssued,
    changed,
    codes,
    opened,
    paths,
    played,
    problems,
    said,
    with_badges,
)

import interviewkit as ik
from interviewkit import wire

A: TypeAlias = ik.Application
HELD: Final = opened().apply(
    ik.ApplicationHeld(id="e2", at=NOON, by=ik.Role.RECRUITER, reason="seasonal")
)
PLAIN: Final[dict[str, Any]] = wire.to_plain(HELD)
OPENED, PAUSED = PLAIN["events"]


def telling(*events: Any) -> dict[str, Any]:
    """The payload of an application that tells only its events."""
    return {"id": "app-1", "process": {"id": "id", "version": "1"}, "events": list(events)}


def renamed(process: str, **changes: Any) -> ik.Process:
    """A preset under another name or version."""
    return evolve(ik.processes[process].pipeline, **changes).build()


class TestForm:
    """What is written."""

    def test_keys(self) -> None:
        """In this order; what follows from the events is written for people and queries."""
        assert list(PLAIN) == ["id", "process", "state", "on_hold", "events"]
        assert PLAIN["process"] == {
            "id": "id",
            "version": "1",
            "structure": HELD.machine.structure_hash,
        }
        assert (PLAIN["state"], PLAIN["on_hold"]) == ("evaluation.collecting", True)
        assert "on_hold" not in wire.to_plain(opened())

    @pytest.mark.parametrize("name", ["manager_hire", "us_conditional_offer", "walk_in_day"])
    def test_a_long_history(self, name: str) -> None:
        """Comes back as it was, by every way."""
        app = played(name)
        for text in (wire.to_json(app), wire.to_json(app).encode()):
            assert wire.from_json(text, A) == app
        assert wire.from_toml(wire.to_toml(app), A) == app
        assert wire.from_plain(wire.to_plain(app), A) == app

    def test_within_a_list(self) -> None:
        """Several are a list of payloads, which say nothing of their format."""
        (plain,) = wire.to_plain((HELD,))
        assert plain == PLAIN
        assert wire.from_plain([plain], tuple[A, ...]) == (HELD,)


class TestTable:
    """The parts of the payload."""

    @pytest.mark.parametrize("payload", [None, 3, [PLAIN], '"app-1"'])
    def test_no_table(self, payload: Any) -> None:
        """An application is a table."""
        assert codes(payload, A) == [("$", "no_table")]

    def test_empty(self) -> None:
        """What has to be there is told."""
        assert codes({}, A) == [
            ("$.id", "missing"),
            ("$.process", "missing"),
            ("$.events", "missing"),
        ]

    def test_unknown_fields(self) -> None:
        """Also those of its process."""
        plain = changed({**PLAIN, "sate": "x"}, ["process", "verson"], "1")
        found = [(p.path, p.near) for p in problems(plain, A)]
        assert found == [("$.process.verson", "version"), ("$.sate", "state")]

    @pytest.mark.parametrize(
        ("key", "value", "code"),
        [
            ("id", 3, "no_text"),
            ("id", None, "no_text"),
            ("id", " ", "not_allowed"),
            ("id", "", "not_allowed"),
            ("state", None, "no_text"),
            ("state", 3, "no_text"),
            ("on_hold", "true", "no_truth"),
            ("on_hold", None, "no_truth"),
            ("version", True, "no_number"),
            ("version", 2.0, "no_number"),
            ("events", None, "no_list"),
            ("events", "e", "no_list"),
            ("events", {"e1": OPENED}, "no_list"),
            ("process", "id", "no_table"),
            ("process", None, "no_table"),
        ],
    )
    def test_wrong_types(self, key: str, value: Any, code: str) -> None:
        """Each at its place."""
        assert codes({**PLAIN, key: value}, A) == [(f"$.{key}", code)]

    @pytest.mark.parametrize("value", [1, 1.0])
    def test_numbers_are_no_truth(self, value: Any) -> None:
        """Though Python takes 1 for True."""
        assert codes({**PLAIN, "on_hold": value}, A) == [("$.on_hold", "no_truth")]

    def test_a_structure_is_a_text(self) -> None:
        """It may be left out; null it may not be."""
        plain = changed(PLAIN, ["process", "structure"], None)
        assert codes(plain, A) == [("$.process.structure", "no_text")]

    def test_what_follows_from_the_events_may_be_left_out(self) -> None:
        """They say it."""
        assert wire.from_plain(telling(OPENED, PAUSED), A) == HELD

    def test_what_does_not_follow(self) -> None:
        """Each difference is told, with what the events make of it."""
        plain = {**PLAIN, "state": "offer.sent", "on_hold": False, "version": 7}
        found = [(p.path, p.code, p.value, p.allowed) for p in problems(plain, A)]
        assert found == [
            ("$.state", "other_state", "'offer.sent'", "'evaluation.collecting'"),
            ("$.on_hold", "other_state", "false", "True"),
            ("$.version", "other_state", "7", "2"),
        ]

    def test_what_does_follow(self) -> None:
        """Is as good as nothing."""
        assert wire.from_plain({**PLAIN, "version": 2}, A) == HELD
        assert wire.from_plain({**wire.to_plain(opened()), "on_hold": False}, A) == opened()


class TestProcess:
    """The process that it refers to."""

    def test_missing(self) -> None:
        """Id and version say which one it is."""
        plain = {**PLAIN, "process": {}}
        expected = [("$.process.id", "missing"), ("$.process.version", "missing")]
        assert codes(plain, A) == expected

    def test_unknown(self) -> None:
        """With a near match among those that are given."""
        (problem,) = problems(changed(PLAIN, ["process", "id"], "id-inter"), A)
        expected = ("$.process.id", "id-intern", "unknown_name")
        assert (problem.path, problem.near, problem.code) == expected

    def test_none_given(self) -> None:
        """Nor is a preset, where none is given."""
        assert said(PLAIN, A, processes={}) == ["$.process.id: 'id' is no process that is given"]

    def test_another_version(self) -> None:
        """Both are told, and what can be done."""
        (problem,) = problems(changed(PLAIN, ["process", "version"], "0"), A)
        assert (problem.path, problem.code) == ("$.process.version", "other_process")
        assert problem.text == "is not the version of 'id' that is given, which is '1'"
        assert "under a key of your own" in problem.allowed
        assert "wire.migrated" in problem.allowed

    def test_several_versions(self) -> None:
        """Under any keys; the one of the right version counts."""
        given = {
            "id": renamed("id", version="2"),
            "old": ik.processes["id"],
            "us": ik.processes["us"],
        }
        assert wire.from_plain(PLAIN, A, processes=given).process.version == "1"
        newer = changed(changed(PLAIN, ["process", "version"], "2"), ["process", "structure"], ...)
        assert wire.from_plain(newer, A, processes=given).process.version == "2"
        (problem,) = problems(changed(PLAIN, ["process", "version"], "3"), A, processes=given)
        assert "which is '2'" in problem.text

    @pytest.mark.parametrize("key", ["mine", "us"])
    def test_under_a_key_of_ones_own(self, key: str) -> None:
        """What counts is what the process says of itself."""
        given = {key: ik.processes["id"]}
        assert wire.from_plain(PLAIN, A, processes=given) == HELD

    @pytest.mark.parametrize("key", ["mine", "us"])
    def test_a_key_is_no_id(self, key: str) -> None:
        """It is the host's own, and in no payload."""
        plain = changed(PLAIN, ["process", "id"], key)
        assert paths(plain, A, processes={key: ik.processes["id"]}) == ["$.process.id"]

    def test_another_process_under_its_id(self) -> None:
        """A process of the same structure is another one all the same."""
        given = {"id": renamed("id", id="other")}
        assert paths(PLAIN, A, processes=given) == ["$.process.id"]

    def test_what_is_given_is_told(self) -> None:
        """By the ids of the processes, which is what a payload has to say."""
        (problem,) = problems(PLAIN, A, processes={"id": ik.processes["us"]})
        assert (problem.allowed, problem.near) == ("us", None)

    def test_of_the_converter(self) -> None:
        """It knows processes as well; those of the call come first."""
        mine = wire.make_converter(processes={"id": ik.processes["id"]})
        assert wire.from_plain(PLAIN, A, converter=mine) == HELD
        assert paths(PLAIN, A, converter=mine, processes={}) == ["$.process.id"]
        us = wire.to_plain(opened("us"))
        assert paths(us, A, converter=mine) == ["$.process.id"]

    def test_another_structure(self) -> None:
        """A process that was changed and kept its version is not the same."""
        (problem,) = problems(changed(PLAIN, ["process", "structure"], "abc"), A)
        assert (problem.path, problem.code) == ("$.process.structure", "other_process")
        assert problem.text == "is another structure of 'id' '1' than the one given"

    def test_another_structure_that_refuses(self) -> None:
        """It is told beside the event that it does not accept, which it explains."""
        plain = changed(played_plain(), ["process"], {"id": "us", "version": "1", "structure": "x"})
        assert codes(plain, A) == [
            ("$.events[1]", "event_refused"),
            ("$.process.structure", "other_process"),
        ]


def played_plain() -> dict[str, Any]:
    """A payload of which no process accepts the second event."""
    plain: dict[str, Any] = wire.to_plain(played("staff_hire"))
    opening, *_, last = plain["events"]
    return {**plain, "events": [opening, last]}


class TestEvents:
    """The events, and the process that is to accept them."""

    def test_no_opening(self) -> None:
        """The first one opens the application."""
        (problem,) = problems(telling(PAUSED), A)
        assert (problem.path, problem.allowed) == ("$.events[0]", "application_opened")
        assert (problem.value, problem.code) == ("'application_held'", "not_allowed")

    def test_none(self) -> None:
        """Without events there is no application."""
        (found,) = said(telling(), A)
        assert found.startswith("$.events: ")
        assert found.endswith("events, of which the first one is application_opened")

    def test_two_openings(self) -> None:
        """And no other one does."""
        plain = telling(OPENED, {**OPENED, "id": "again"})
        (problem,) = problems(plain, A)
        reasons = [reason.id for reason in problem.because]
        assert (problem.path, reasons) == ("$.events[1]", ["refusal.not_in_process"])

    def test_refused(self) -> None:
        """With its number, its state and every reason, as messages and in words."""
        sent = {"event": "offer_viewed", "id": "e3", "at": PAUSED["at"], "by": "recruiter"}
        (problem,) = problems(telling(OPENED, PAUSED, sent), A)
        assert (problem.path, problem.code, problem.value) == ("$.events[2]", "event_refused", None)
        told = [reason.id for reason in problem.because]
        assert told == [
            reason.id for reason in HELD.decide(wire.from_plain(sent, ik.Event)).reasons
        ]
        assert problem.text == (
            f"offer_viewed is not accepted in 'evaluation.collecting': {', '.join(told)}"
        )

    def test_only_the_first_one(self) -> None:
        """Whether those after it would be accepted nobody can tell."""
        sent = {"event": "offer_viewed", "id": "e3", "at": PAUSED["at"], "by": "candidate"}
        assert paths(telling(OPENED, sent, sent), A) == ["$.events[1]"]

    def test_without_a_rule_in_this_process(self) -> None:
        """A kind of event that exists, in a process that has no rule for it."""
        started = {"event": "assessment_started", "id": "e3", "at": PAUSED["at"], "by": "recruiter"}
        intern = wire.to_plain(opened("id-intern"))
        (problem,) = problems({**intern, "events": [*intern["events"], started]}, A)
        reasons = [reason.id for reason in problem.because]
        assert (problem.path, reasons) == ("$.events[1]", ["refusal.not_in_process"])

    def test_twice(self) -> None:
        """An event that was sent twice is refused."""
        resumed = {
            "event": "application_resumed",
            "id": "e2",
            "at": PAUSED["at"],
            "by": "recruiter",
        }
        (problem,) = problems(telling(OPENED, PAUSED, resumed), A)
        assert [reason.id for reason in problem.because] == ["refusal.duplicate_event"]

    def test_earlier_than_the_last(self) -> None:
        """Time does not go back."""
        earlier = (NOON - timedelta(days=1)).isoformat()
        (problem,) = problems(telling(OPENED, {**PAUSED, "at": earlier}), A)
        assert [reason.id for reason in problem.because] == ["refusal.time_reversed"]

    def test_of_another_application(self) -> None:
        """An event may say whose it is."""
        stray = {**PAUSED, "application_id": "app-2"}
        (problem,) = problems(telling(OPENED, stray), A)
        assert [reason.id for reason in problem.because] == ["refusal.wrong_application"]
        (problem,) = problems(telling({**OPENED, "application_id": "app-2"}), A)
        assert (problem.path, problem.value) == ("$.events[0].application_id", "'app-2'")
        own = telling({**OPENED, "application_id": "app-1"})
        assert wire.from_plain(own, A).id == "app-1"

    @pytest.mark.parametrize(
        ("steps", "value", "near"),
        [
            (["by"], "candidate", None),
            (["position", "jurisdiction"], "us", None),
            (["position", "extra_stages"], ["ofer"], "offer"),
        ],
    )
    def test_that_cannot_open(self, steps: list[str], value: Any, near: str | None) -> None:
        """What the process says of the opening is a problem of the first event."""
        (problem,) = problems(changed(PLAIN, ["events", 0, *steps], value), A)
        place = f"$.events[0].{'.'.join(steps)}"
        assert (problem.path, problem.near) == (place, near)

    def test_each_with_its_number(self) -> None:
        """Every event is read before any is decided."""
        found = codes(telling(3, {**OPENED, "at": "now"}, {**PAUSED, "event": "paused"}), A)
        assert found == [
            ("$.events[0]", "no_table"),
            ("$.events[1].at", "no_instant"),
            ("$.events[2].event", "unknown_name"),
        ]


class TestEventsOfOnesOwn:
    """Event classes that the kit does not know."""

    def test_of_the_process(self) -> None:
        """A process that has them brings them."""
        process = with_badges()
        badge = BadgeIssued(id="b1", at=NOON, by=ik.Role.RECRUITER, number="B-1")
        app = opened(process).apply(badge)
        given = {process.id: process}
        found = wire.from_json(wire.to_json(app), A, processes=given)
        assert (found, found.events[-1]) == (app, badge)
        plain = wire.to_plain(app)
        assert plain["events"][1] == {**BADGE, "number": "B-1", "colour": "red"}
        assert codes(changed(plain, ["events", 1, "number"], 3), A, processes=given) == [
            ("$.events[1].number", "no_text")
        ]

    def test_of_another_process(self) -> None:
        """Elsewhere they are unknown."""
        found = codes(telling(OPENED, {**BADGE, "number": "B-1"}), A)
        assert found == [("$.events[1].event", "unknown_name")]

    def test_of_the_converter(self) -> None:
        """Or they are given; a process without a rule for them refuses."""
        mine = wire.make_converter(events=[BadgeIssued])
        badge = {**BADGE, "number": "B-1"}
        assert wire.from_plain(badge, ik.Event, converter=mine).kind == "badge_issued"
        (problem,) = problems(telling(OPENED, badge), A, converter=mine)
        assert [reason.id for reason in problem.because] == ["refusal.not_in_process"]

    def test_a_version_is_a_whole_number(self) -> None:
        """3.0 is none."""
        mine = wire.make_converter(events=[BadgeIssued])
        badge = {**BADGE, "number": "B-1", "schema": 3.0}
        assert codes(badge, BadgeIssued, converter=mine) == [("$.schema", "no_number")]


class TestMigrated:
    """A stored payload under another process."""

    NEW: Final = renamed("id", version="2")
    TEXT: Final = wire.to_json(HELD)

    def brought(self, payload: str = TEXT, **more: Any) -> ik.Application:
        """The application of the payload, under the new process."""
        return wire.migrated(payload, to=self.NEW, at=NOON, by=ik.Role.SYSTEM, **more)

    def test_another_version(self) -> None:
        """The new process decides the same events again."""
        app = self.brought()
        assert (app.process, app.state, app.on_hold) == (self.NEW, HELD.state, True)
        assert app.events[:2] == HELD.events
        assert (app.events[2].kind, app.version) == ("process_changed", 3)

    @pytest.mark.parametrize(
        ("steps", "value", "expected"),
        [
            (["process"], "id", ("$.process", "no_table")),
            (["process", "id"], 3, ("$.process.id", "no_text")),
            (["process", "structure"], None, ("$.process.structure", "no_text")),
            (["process", "strukture"], "a", ("$.process.strukture", "unknown_field")),
            (["state"], 3, ("$.state", "no_text")),
            (["stat"], "x", ("$.stat", "unknown_field")),
            (["events", 1, "reason"], "sea", ("$.events[1].reason", "unknown_name")),
            (["format"], "interviewkit.application/2", ("$.format", "newer_version")),
        ],
    )
    def test_problems(self, steps: list[Any], value: Any, expected: tuple[str, str]) -> None:
        """A payload that cannot be read is refused as ever."""
        text = json.dumps(changed(json.loads(self.TEXT), steps, value))
        with pytest.raises(wire.WireError) as caught:
            self.brought(text)
        assert [(p.path, p.code) for p in caught.value.problems] == [expected]

    def test_no_table(self) -> None:
        """Nor is a list an application."""
        with pytest.raises(wire.WireError, match=r"row 3 has 1 problem:\n  \$: a list is no table"):
            self.brought("[]", what="row 3")

    def test_without_what_follows(self) -> None:
        """A payload that tells only its events can be brought as well."""
        kept = telling(OPENED)
        assert self.brought(json.dumps(kept)).version == 2
