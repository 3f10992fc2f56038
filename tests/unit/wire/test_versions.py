"""Older payloads are brought up to date by steps; newer ones are refused."""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

import pytest
from tests.unit.wire.edges import AT, BADGE, EVENT, BadgeIssued, codes, paths, problems, said

import interviewkit as ik
from interviewkit import wire
from interviewkit.wire import formats
from interviewkit.wire.formats import format_of
from interviewkit.wire.versions import upcast


def numbered(table: dict[str, Any]) -> dict[str, Any]:
    """The second version calls the number by its name."""
    number = table.pop("no")
    return {**table, "number": number}


def coloured(table: dict[str, Any]) -> dict[str, Any]:
    """The third version tells the colour."""
    return {"colour": "blue", **table}


STEPS: Final = {("badge_issued", 1): numbered, ("badge_issued", 2): coloured}
FIRST: Final = {**BADGE, "schema": 1, "no": "B-1"}


def converter(steps: Mapping[tuple[str, int], Any] = STEPS) -> wire.WireConverter:
    """A converter that knows the event and these steps."""
    return wire.make_converter(events=[BadgeIssued], upcasters=steps)


def read(payload: Any, **changes: Any) -> Any:
    """The event of a payload, by a converter that knows every step."""
    return wire.from_plain({**payload, **changes}, ik.Event, converter=converter())


class TestEvents:
    """Versions of an event's shape."""

    @pytest.mark.parametrize("version", [{"schema": 1}, {}])
    def test_the_first(self, version: dict[str, Any]) -> None:
        """Where nothing is said it is the first; one step leads to the next."""
        plain = {key: value for key, value in FIRST.items() if key != "schema"}
        found = read(plain, **version)
        assert (found.number, found.colour) == ("B-1", "blue")

    def test_one_step(self) -> None:
        """What is newer skips the first steps."""
        assert read({**BADGE, "schema": 2, "number": "B-1"}).colour == "blue"
        assert read({**BADGE, "schema": 3, "number": "B-1"}).colour == "red"

    def test_the_payload_stays_as_it_is(self) -> None:
        """A step gets a table of its own."""
        payload = dict(FIRST)
        read(payload)
        assert payload == FIRST

    def test_written_with_its_version(self) -> None:
        """So that the next release can tell; a first version says none."""
        event = read({**BADGE, "number": "B-1"})
        assert list(wire.to_plain(event))[:3] == ["event", "schema", "id"]
        assert wire.to_plain(event)["schema"] == 3
        assert "schema" not in wire.to_plain(wire.from_plain(EVENT, ik.Event))

    def test_newer(self) -> None:
        """It is refused, and the remedy told."""
        (problem,) = problems({**BADGE, "schema": 4}, ik.Event, converter=converter())
        assert (problem.path, problem.value, problem.code) == ("$.schema", "4", "newer_version")
        assert problem.text == "is of a newer version than is read here, which is 3"
        assert problem.allowed.startswith("upgrade interviewkit where this is read")

    def test_newer_than_a_shipped_event(self) -> None:
        """The kit's own events are in their first version."""
        assert wire.from_plain({**EVENT, "schema": 1}, ik.Event).id == "e1"
        assert codes({**EVENT, "schema": 2}, ik.Event) == [("$.schema", "newer_version")]

    @pytest.mark.parametrize("version", [0, -1, "1", 1.0, True, None, [1]])
    def test_no_version(self, version: Any) -> None:
        """A whole number from 1."""
        for event, most in ((EVENT, 1), (BADGE, 3)):
            (problem,) = problems({**event, "schema": version}, ik.Event, converter=converter())
            assert (problem.path, problem.code) == ("$.schema", "no_number")
            assert problem.allowed == f"a whole number from 1 to {most}"

    @pytest.mark.parametrize(
        ("steps", "stuck"),
        [({}, 1), ({("badge_issued", 1): numbered}, 2), ({("badge_issued", 2): coloured}, 1)],
    )
    def test_a_missing_step(self, steps: dict[tuple[str, int], Any], stuck: int) -> None:
        """The one that is missing is named, as it is to be given."""
        (problem,) = problems(FIRST, ik.Event, converter=converter(steps))
        assert (problem.path, problem.value, problem.code) == (
            "$.schema",
            str(stuck),
            "older_version",
        )
        expected = f"give upcasters={{('badge_issued', {stuck}): ...}} to make_converter"
        assert problem.allowed == expected

    def test_a_step_that_fails(self) -> None:
        """What it says is told, for it is a payload that nobody foresaw."""
        plain = {key: value for key, value in FIRST.items() if key != "no"}
        expected = "$.schema: 1 is older, and could not be brought to version 2: KeyError('no')"
        assert said(plain, ik.Event, converter=converter()) == [expected]

    @pytest.mark.parametrize(
        "error", [KeyError("x"), IndexError(), TypeError(), ValueError(), ZeroDivisionError()]
    )
    def test_steps_fail_in_many_ways(self, error: Exception) -> None:
        """Each is a problem of the payload."""

        def failing(_: dict[str, Any]) -> dict[str, Any]:
            raise error

        steps = {("badge_issued", 1): failing}
        assert codes(FIRST, ik.Event, converter=converter(steps)) == [("$.schema", "older_version")]

    def test_other_failures_are_not_hidden(self) -> None:
        """Whoever cannot reach a database has no broken payload."""

        def failing(_: dict[str, Any]) -> dict[str, Any]:
            raise RuntimeError("no database")

        with pytest.raises(RuntimeError, match="no database"):
            wire.from_plain(FIRST, ik.Event, converter=converter({("badge_issued", 1): failing}))

    @pytest.mark.parametrize("made", [None, [], 3])
    def test_a_step_that_makes_no_table(self, made: Any) -> None:
        """Is a mistake of its author, who is told which step it is."""
        steps: Any = {**STEPS, ("badge_issued", 2): lambda table: made}
        with pytest.raises((TypeError, wire.WireError), match="2"):
            wire.from_plain(FIRST, ik.Event, converter=converter(steps))

    def test_a_step_that_forgets_fields(self) -> None:
        """What it makes is read as strictly as ever."""
        steps = {**STEPS, ("badge_issued", 2): lambda table: {"event": "badge_issued", "x": 1}}
        found = codes(FIRST, ik.Event, converter=converter(steps))
        assert found == [
            ("$.id", "missing"),
            ("$.at", "missing"),
            ("$.by", "missing"),
            ("$.number", "missing"),
            ("$.x", "unknown_field"),
        ]

    def test_where_the_class_is_known(self) -> None:
        """The tag may be left out, the version not, where it is not the first."""
        plain = {"id": "b1", "at": AT, "by": "recruiter", "number": "B-1"}
        found = wire.from_plain({**plain, "schema": 3}, BadgeIssued, converter=converter())
        assert found == read({**BADGE, "number": "B-1"})
        assert codes(plain, BadgeIssued, converter=converter()) == [("$.schema", "older_version")]

    def test_no_step_for_the_present(self) -> None:
        """A table of the present version is left as it is."""
        table = {"schema": 2, "a": 1}
        assert upcast("x", table, 2, {}) is table


class TestFormats:
    """What a payload says that it is."""

    POSITION: Final = {"title": "Clerk"}

    def codes(self, said: Any, cls: Any = ik.Position) -> list[tuple[str, str]]:
        """The problems of a payload that says this of itself, and has another mistake too."""
        return codes({"format": said, "titel": 1}, cls)

    @pytest.mark.parametrize("version", [2, 17, 999_999])
    def test_newer(self, version: int) -> None:
        """Nothing else is told of a payload that nobody here can read."""
        name = f"interviewkit.position/{version}"
        (problem,) = problems({"format": name, "titel": 1})
        assert (problem.path, problem.code) == ("$.format", "newer_version")
        assert problem.text.endswith("which is interviewkit.position/1")
        assert self.codes("interviewkit.application/2", ik.Application) == [
            ("$.format", "newer_version")
        ]

    @pytest.mark.parametrize(
        "name",
        [
            "interviewkit.money/1",
            "interviewkit.positions/1",
            "interviewkit.position",
            "interviewkit.position/",
            "interviewkit.position/0",
            "interviewkit.position/01",
            "interviewkit.position/1.0",
            "interviewkit.position/1 ",
            "interviewkit.position/1\n",
            "interviewkit.position/9999999",
            "interviewkit.position/\u0661",
            "Interviewkit.Position/1",
            "position/1",
            "",
            None,
            1,
            ["interviewkit.position/1"],
        ],
    )
    def test_another(self, name: Any) -> None:
        """Or none at all."""
        assert self.codes(name) == [("$.format", "other_format")]
        (problem,) = problems({"format": name})
        assert problem.allowed == "'interviewkit.position/1'"

    def test_left_out(self) -> None:
        """It need not be there."""
        one = wire.from_plain({"format": "interviewkit.position/1", **self.POSITION}, ik.Position)
        assert one == wire.from_plain(self.POSITION, ik.Position)

    def test_only_at_the_top(self) -> None:
        """A value within another one says nothing of itself."""
        opening = {
            "event": "application_opened",
            "id": "e",
            "at": AT,
            "by": "recruiter",
            "position": {"format": "interviewkit.position/1", **self.POSITION},
        }
        assert paths(opening, ik.Event) == ["$.position.format"]

    def test_of_a_class_of_ones_own(self) -> None:
        """An event of one's own is an event; other classes have no format."""
        assert format_of(BadgeIssued) == "interviewkit.event/1"
        assert format_of(dict) is None
        assert '"format"' not in wire.to_json([ik.Position(title="Clerk")])

    def test_every_format_is_a_class_of_its_own(self) -> None:
        """And says its own name."""
        names = {format_of(cls) for cls in formats().values()}
        assert names == {f"interviewkit.{name}/1" for name in formats()}


class TestOlderFormats:
    """A format that was changed twice."""

    @pytest.fixture(autouse=True)
    def third(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A release in which positions are in their third version."""

        def titled(table: Mapping[str, Any]) -> Mapping[str, Any]:
            rest = {key: value for key, value in table.items() if key != "name"}
            return {**rest, "title": table["name"]}

        def levelled(table: Mapping[str, Any]) -> Mapping[str, Any]:
            return {"level": "intern", **table}

        steps: dict[tuple[str, int], Callable[..., Any]] = {
            ("position", 1): titled,
            ("position", 2): levelled,
        }
        monkeypatch.setattr(_module(), "VERSIONS", MappingProxyType({"position": 3}))
        monkeypatch.setattr(_module(), "UPCASTERS", MappingProxyType(steps))

    @pytest.mark.parametrize(
        ("payload", "level"),
        [
            ({"format": "interviewkit.position/1", "name": "Clerk"}, "intern"),
            ({"format": "interviewkit.position/2", "title": "Clerk"}, "intern"),
            ({"format": "interviewkit.position/3", "title": "Clerk"}, "staff"),
            ({"title": "Clerk"}, "staff"),
        ],
    )
    def test_each_is_read(self, payload: dict[str, Any], level: str) -> None:
        """Step by step; without a format it is the present one."""
        assert wire.from_plain(payload, ik.Position) == ik.Position(title="Clerk", level=level)

    def test_written_in_the_present_one(self) -> None:
        """Whatever it was read from."""
        text = wire.to_json(ik.Position(title="Clerk"))
        assert text.startswith('{"format":"interviewkit.position/3"')

    def test_newer(self) -> None:
        """The fourth is not known."""
        assert codes({"format": "interviewkit.position/4"}) == [("$.format", "newer_version")]

    def test_a_step_that_fails(self) -> None:
        """A payload that never was one of the first version is refused."""
        assert paths({"format": "interviewkit.position/1"}) == ["$.format"]


def _module() -> Any:
    """The module, which the function of the same name hides in its package."""
    return sys.modules["interviewkit.wire.formats"]
