"""The lenient mode: unknown fields are kept and written back, everything else is strict."""

import json
from typing import Any, Final, TypeAlias

import pytest
from tests.unit.wire.edges import BADGE, EVENT, NOON, BadgeIssued, changed, opened

import interviewkit as ik
from interviewkit import wire
from interviewkit.wire import Kept, keeping

A: TypeAlias = ik.Application
HELD: Final = opened().apply(
    ik.ApplicationHeld(id="e2", at=NOON, by=ik.Role.RECRUITER, reason="seasonal")
)
UNKNOWN: Final[list[tuple[tuple[Any, ...], Any]]] = [
    (("source",), "fair"),
    (("process", "owner"), {"id": 7}),
    (("events", 0, "channel"), ["web", None]),
    (("events", 0, "position", "grade"), 7),
    (("events", 1, "until"), None),
]


def newer(**changes: Any) -> str:
    """The payload of a newer release, which says more."""
    plain = json.loads(wire.to_json(HELD))
    for steps, value in UNKNOWN:
        plain = changed(plain, steps, value)
    return json.dumps({**plain, **changes})


def refused(payload: str, cls: Any = A, **options: Any) -> list[tuple[str, str]]:
    """The places and kinds of what is refused all the same."""
    with pytest.raises(wire.WireError) as caught:
        keeping(payload, cls, **options)
    return [(problem.path, problem.code) for problem in caught.value.problems]


class TestReading:
    def test_at_any_depth(self) -> None:
        """Each with the way to it."""
        kept = keeping(newer(), A)
        assert kept.value == HELD
        assert sorted(kept.unknown, key=str) == sorted(UNKNOWN, key=str)

    def test_nothing_unknown(self) -> None:
        """Most payloads."""
        assert keeping(wire.to_json(HELD), A) == Kept(value=HELD)

    def test_its_repr_shows_none(self) -> None:
        """What nobody understands may be personal."""
        assert repr(keeping(newer(), A)) == f"Kept(value={HELD!r})"

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"state": 3}, ("$.state", "no_text")),
            ({"state": "offer.sent"}, ("$.state", "other_state")),
            ({"events": []}, ("$.events", "no_list")),
            ({"process": {"id": "idd", "version": "1"}}, ("$.process.id", "unknown_name")),
            ({"format": "interviewkit.application/2"}, ("$.format", "newer_version")),
        ],
    )
    def test_known_fields_are_read_strictly(
        self, changes: dict[str, Any], expected: tuple[str, str]
    ) -> None:
        """And then they are all that is told."""
        assert refused(newer(**changes)) == [expected]

    def test_unknown_events_are_refused(self) -> None:
        """Nobody can tell what they did to the application."""
        payload = json.dumps(changed(json.loads(newer()), ["events", 1, "event"], "frozen"))
        assert refused(payload) == [("$.events[1].event", "unknown_name")]

    def test_unknown_members_are_refused(self) -> None:
        """A side of a scorecard is no field."""
        card = {"author": "rina", "recommendation": "yes", "ratings": {"humour": 5}}
        assert refused(json.dumps(card), ik.Scorecard) == [("$.ratings.humour", "unknown_name")]

    @pytest.mark.parametrize("payload", ["[]", "3", "", '{"title":"a","x":1,"x":2}'])
    def test_no_payload(self, payload: str) -> None:
        """What is no table, no JSON or ambiguous has nothing to keep."""
        assert len(refused(payload, ik.Position)) == 1

    def test_keys_of_any_kind(self) -> None:
        """A way is no path, so dots do no harm."""
        plain = {"title": "a", "b.c": 1, "": 2, "0": 3, "[0]": 4}
        kept = keeping(json.dumps(plain), ik.Position)
        assert dict(kept.unknown) == {("b.c",): 1, ("",): 2, ("0",): 3, ("[0]",): 4}
        assert json.loads(kept.to_json()).items() >= plain.items()

    def test_within_messages(self) -> None:
        """However deep they lie."""
        plain = {
            "id": "a.b",
            "tone": 1,
            "params": {
                "p": {"message": {"id": "c.d", "hue": 2}},
                "q": [{"message": {"id": "e.f", "x": 3}}],
            },
        }
        kept = keeping(json.dumps(plain), ik.Message)
        assert json.loads(kept.to_json())["params"] == plain["params"]

    @pytest.mark.parametrize("count", [1, 100, 101, 1_000])
    def test_many(self, count: int) -> None:
        """As many as a thousand."""
        plain = {"title": "a", **{f"k{n}": n for n in range(count)}}
        kept = keeping(json.dumps(plain), ik.Position)
        assert len(kept.unknown) == count
        assert json.loads(kept.to_json()).items() >= plain.items()

    @pytest.mark.parametrize(
        "count",
        [
            1_001,
            1_200,
            5_000,
        ],
    )
    def test_too_many(self, count: int) -> None:
        """Such a payload is another one."""
        plain = {"title": "a", **{f"k{n}": n for n in range(count)}}
        assert {code for _, code in refused(json.dumps(plain), ik.Position)} == {"unknown_field"}

    def test_with_a_converter_and_processes(self) -> None:
        """As `from_json` takes them."""
        mine = wire.make_converter(events=[BadgeIssued])
        plain = {**BADGE, "number": "B-1", "shape": "round"}
        assert keeping(json.dumps(plain), ik.Event, converter=mine).unknown == (
            (("shape",), "round"),
        )
        assert refused(newer(), processes={}) == [("$.process.id", "unknown_name")]

    def test_what_a_step_made(self) -> None:
        """A field that nobody sent, but an upcaster made, is a mistake of the upcaster."""

        def novel(table: dict[str, Any]) -> dict[str, Any]:
            return {**table, "novel": 1}

        mine = wire.make_converter(events=[BadgeIssued], upcasters={("badge_issued", 2): novel})
        payload = json.dumps({**BADGE, "schema": 2, "number": "B-1"})
        assert refused(payload, ik.Event, converter=mine) == [("$.novel", "unknown_field")]

    def test_lines(self) -> None:
        """As of `from_json`."""
        with pytest.raises(wire.WireError) as caught:
            keeping('{\n"title": 3,\n"x": 1}', ik.Position)
        assert [problem.line for problem in caught.value.problems] == [2]

    def test_its_name(self) -> None:
        """Errors call the payload so."""
        with pytest.raises(wire.WireError, match=r"^row 7 has 1 problem"):
            keeping("{}", ik.Position, what="row 7")


class TestWriting:
    def test_back(self) -> None:
        """Everything is where it was."""
        assert json.loads(keeping(newer(), A).to_json()) == json.loads(newer())

    def test_after_further_events(self) -> None:
        """A history only grows, so the fields of its events stay theirs."""
        kept = keeping(newer(), A)
        resumed = ik.ApplicationResumed(id="e3", at=NOON, by=ik.Role.RECRUITER)
        after = kept.with_value(kept.value.apply(resumed))
        plain = json.loads(after.to_json())
        assert [len(plain["events"]), "on_hold" in plain] == [3, False]
        again = keeping(after.to_json(), A)
        assert (again.value.version, sorted(again.unknown, key=str)) == (
            3,
            sorted(UNKNOWN, key=str),
        )

    def test_where_the_place_is_gone(self) -> None:
        """Without its table a field is left out."""
        kept = Kept(value=opened(), unknown=tuple(UNKNOWN))
        plain = json.loads(kept.to_json())
        assert plain["events"][0]["channel"] == ["web", None]
        assert len(plain["events"]) == 1

    def test_beside_a_value_of_another_kind(self) -> None:
        """Nothing is put into texts and lists."""
        unknown: Any = ((("title", "x"), 1), (("title", "x", "y"), 1), (("extra_stages", 0), 1))
        kept = Kept(value=ik.Position(title="a", extra_stages={"offer"}), unknown=unknown)
        assert kept.to_json() == wire.to_json(kept.value)

    def test_what_is_known_by_now(self) -> None:
        """A field that the value has itself is not overwritten."""
        kept = Kept(value=ik.Position(title="new"), unknown=((("title",), "old"),))
        assert json.loads(kept.to_json())["title"] == "new"

    def test_by_a_converter(self) -> None:
        """With hooks and events of one's own."""
        mine = wire.make_converter(backend="json")
        mine.register_unstructure_hook(str, str.upper)
        kept = Kept(value=ik.Position(title="clerk"), unknown=((("x",), "y"),))
        assert '"title":"CLERK"' in kept.to_json(converter=mine)
        assert '"x":"y"' in kept.to_json(converter=mine)

    def test_an_event(self) -> None:
        """A payload of its own, too."""
        payload = json.dumps({"format": "interviewkit.event/1", **EVENT, "seen_on": "phone"})
        assert json.loads(keeping(payload, ik.Event).to_json()) == json.loads(payload)
