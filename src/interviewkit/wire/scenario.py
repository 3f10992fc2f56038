"""`Scenario`: an application told as a TOML file, for trying out what a process would say."""

import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs
from cattrs import BaseValidationError

from interviewkit._attrs import field, frozen
from interviewkit.domain import Position
from interviewkit.domain.checks import filled
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.application import Application, ApplicationCode
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import RefusalCode
from interviewkit.vocabulary import Role
from interviewkit.wire.converter import make_converter, problems_of
from interviewkit.wire.problems import ScenarioError, Unreadable, WireProblem, shown

__all__ = ["Expectation", "Scenario", "Step", "load_scenario"]

_TOML_PLACE = re.compile(r" \(at (.*)\)$")
_GUARD = re.compile(r"guard\.[a-z][a-z0-9_]*")
_REFUSALS = tuple(str(code) for code in (*RefusalCode, *ApplicationCode))
_STEP_KEYS = ("event", "expect", "because")


class Expectation(StrEnum):
    """What a step of a scenario expects to hear."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@frozen(kw_only=True)
class Step:
    """One event of a scenario, and the answer that its author expects.

    Attributes:
        event: what happens.
        expect: the expected answer.
        because: ids of reasons that must be among those of a refusal.
    """

    event: Event
    expect: Expectation = Expectation.ACCEPTED
    because: tuple[str, ...] = ()


@frozen(kw_only=True)
class Opening:
    """How a scenario's application begins.

    Attributes:
        id: the application's id.
        opened_at: when.
        opened_by: recruiter, HR admin or system.
        actor: who opened it.
    """

    id: str = field(validator=filled)
    opened_at: datetime
    opened_by: Role
    actor: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Scenario:
    """An application from its opening on, as a file tells it.

    Attributes:
        title: what it shows.
        process: the id of the process.
        position: what the candidate applies for.
        application_id: the application's id.
        opened_at: when it was opened.
        opened_by: the part that its opener plays.
        opened_actor: who opened it.
        steps: the events, in their order.
    """

    title: str
    process: str
    position: Position
    application_id: str
    opened_at: datetime
    opened_by: Role
    opened_actor: str | None = field(default=None, repr=False)
    steps: tuple[Step, ...] = ()

    def open(self, processes: Mapping[str, Process]) -> Application:
        """The application as it begins, before the first step."""
        return Application.open(
            processes[self.process],
            id=self.application_id,
            position=self.position,
            at=self.opened_at,
            by=self.opened_by,
            actor=self.opened_actor,
        )


def load_scenario(source: Path | str, processes: Mapping[str, Process]) -> Scenario:
    """Reads a scenario.

    Args:
        source: a file's path, or the text itself.
        processes: the processes that it may name.

    Raises:
        ScenarioError: with every problem of the file.
        OSError: if the file cannot be opened.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import load_scenario
    >>> scenario = load_scenario('''
    ... title = "Opened and withdrawn"
    ... process = "id"
    ... [application]
    ... id = "app-1"
    ... opened_at = 2026-01-05T09:00:00+07:00
    ... opened_by = "recruiter"
    ... [position]
    ... title = "Clerk"
    ... [[step]]
    ... event = "application_withdrawn"
    ... at = 2026-01-06T09:00:00+07:00
    ... by = "candidate"
    ... ''', ik.processes)
    >>> scenario.steps[0].event.id
    'step-1'
    """
    what, text = _text_of(source)
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ScenarioError(what, [_syntax(error, text)]) from None
    reader = _Reader(table, processes)
    scenario = reader.scenario()
    if scenario is None:
        raise ScenarioError(what, reader.problems)
    return scenario


def _text_of(source: Path | str) -> tuple[str, str]:
    if isinstance(source, str):
        return "scenario", source
    data = source.read_bytes()
    try:
        return source.name, data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = Unreadable(None, f"line {line} is not UTF-8", missing=True)
        raise ScenarioError(source.name, [wrong.at("$")]) from None


def _syntax(error: ValueError | RecursionError, text: str) -> WireProblem:
    """Where the TOML itself is wrong, with its line and column."""
    if not isinstance(error, tomllib.TOMLDecodeError):
        # The parser does not say where: lists in lists in lists, or a number of many digits.
        deep = isinstance(error, RecursionError)
        clause = "tables or lists lie too deep in each other" if deep else "a number is too long"
        return WireProblem(path="$", value=None, text=clause)
    if "\n" not in text and text.endswith(".toml"):
        clause = "this is read as the scenario itself; give a file's path as a pathlib.Path"
        return WireProblem(path="$", value=shown(text), text=clause)
    said = str(error)
    place = _TOML_PLACE.search(said)
    where = "" if place is None else place.group(1)
    if not where.startswith("line"):
        lines = text.splitlines() or [""]
        where = f"line {len(lines)}, column {len(lines[-1]) + 1}"
    clause = _TOML_PLACE.sub("", said)
    return WireProblem(path=where, value=None, text=f"{clause[:1].lower()}{clause[1:]}")


class _Reader:
    """Reads one table and gathers what is wrong with it."""

    def __init__(self, table: dict[str, Any], processes: Mapping[str, Process]) -> None:
        self.table, self.processes = table, processes
        self.problems: list[WireProblem] = []
        self.converter = make_converter()

    def scenario(self) -> Scenario | None:
        known = ("title", "process", "application", "position", "step")
        for key in self.table:
            if key not in known:
                self.wrong(f"$.{key}", Unreadable.unknown("field of a scenario", key, known))
        title = self.title()
        process = self.process()
        opening = self.read("$", self.table, "application", Opening)
        position = self.read("$", self.table, "position", Position)
        steps = self.steps()
        if self.problems or not (title and process and opening and position):
            return None
        scenario = Scenario(
            title=title,
            process=process.id,
            position=position,
            application_id=opening.id,
            opened_at=opening.opened_at,
            opened_by=opening.opened_by,
            opened_actor=opening.actor,
            steps=steps,
        )
        return scenario if self.opens(scenario) else None

    def wrong(self, path: str, error: Unreadable) -> None:
        self.problems.append(error.at(path))

    def title(self) -> str | None:
        title: str | None = self.read("$", self.table, "title", str)
        if title is not None and not title.strip():
            self.wrong("$.title", Unreadable(title, "is blank"))
        return title

    def read(self, path: str, table: Mapping[str, Any], key: str, kind: Any) -> Any:
        """The table's value under that key, or None where it is missing or wrong."""
        place = f"{path}.{key}"
        if key not in table:
            self.wrong(place, Unreadable(None, "is missing", missing=True))
            return None
        try:
            return self.converter.structure(table[key], kind)
        except (BaseValidationError, Unreadable) as error:
            self.problems.extend(problems_of(error, place))
            return None

    def process(self) -> Process | None:
        id = self.read("$", self.table, "process", str)
        if id is None or id in self.processes:
            return None if id is None else self.processes[id]
        self.wrong("$.process", Unreadable.unknown("preset", id, self.processes))
        return None

    def steps(self) -> tuple[Step, ...]:
        tables = self.table.get("step", [])
        if not isinstance(tables, list):
            allowed = "each step under a line that says [[step]]"
            self.wrong("$.step", Unreadable(tables, "is no list of steps", allowed=allowed))
            return ()
        read = [self.step(number, table) for number, table in enumerate(tables)]
        return tuple(step for step in read if step is not None)

    def step(self, number: int, table: Any) -> Step | None:
        path = f"$.step[{number}]"
        if not isinstance(table, dict):
            self.wrong(path, Unreadable(table, "is no table", allowed="event, at, by, ..."))
            return None
        before = len(self.problems)
        event = self.event(path, number, table)
        expect, because = self.expectation(path, table)
        if event is None or len(self.problems) > before:
            return None
        return Step(event=event, expect=expect, because=because)

    def event(self, path: str, number: int, table: dict[str, Any]) -> Event | None:
        kind: str | None = self.read(path, table, "event", str)
        if kind is not None and kind not in EVENTS:
            self.wrong(f"{path}.event", Unreadable.unknown("event", kind, EVENTS))
        fields = {key: value for key, value in table.items() if key not in _STEP_KEYS}
        fields.setdefault("id", f"step-{number + 1}")
        if kind is None or kind not in EVENTS:
            self.envelope(path, fields)
            return None
        try:
            event: Event = self.converter.structure(fields, EVENTS[kind])
        except BaseValidationError as error:
            self.problems.extend(problems_of(error, path))
            return None
        return event

    def envelope(self, path: str, fields: dict[str, Any]) -> None:
        """What every event has, where it is unknown which event it is."""
        common = {attribute.name for attribute in attrs.fields(Event)}
        try:
            self.converter.structure({k: v for k, v in fields.items() if k in common}, Event)
        except BaseValidationError as error:
            self.problems.extend(problems_of(error, path))

    def expectation(self, path: str, table: dict[str, Any]) -> tuple[Expectation, tuple[str, ...]]:
        expect = Expectation.ACCEPTED
        if "expect" in table:
            expect = self.read(path, table, "expect", Expectation) or expect
        if "because" not in table:
            return expect, ()
        if table.get("expect", "accepted") == "accepted":
            text = "reasons are expected of a refusal only; add expect = 'refused'"
            self.wrong(f"{path}.because", Unreadable(None, text, missing=True))
        if not isinstance(table["because"], list):
            allowed = "a list, such as ['refusal.wrong_state']"
            self.wrong(
                f"{path}.because", Unreadable(table["because"], "is no list", allowed=allowed)
            )
            return expect, ()
        for index, code in enumerate(table["because"]):
            if not _is_code(code):
                found = Unreadable.unknown("reason", code, (*_REFUSALS, "guard.<name>"))
                self.wrong(f"{path}.because[{index}]", found)
        return expect, tuple(table["because"])

    def opens(self, scenario: Scenario) -> bool:
        """Whether an application can begin so; what it says against it is a problem."""
        try:
            scenario.open(self.processes)
        except (InvalidValueError, UnknownNameError) as error:
            self.wrong(*_opening_says(error))
            return False
        return True


def _is_code(code: object) -> bool:
    return isinstance(code, str) and (code in _REFUSALS or _GUARD.fullmatch(code) is not None)


def _opening_says(error: InvalidValueError | UnknownNameError) -> tuple[str, Unreadable]:
    if isinstance(error, UnknownNameError):
        found = Unreadable.unknown("stage of this process", error.name, error.known)
        return "$.position.extra_stages", found
    paths: dict[str, str] = {
        "Position.jurisdiction": "$.position.jurisdiction",
        "ApplicationOpened.by": "$.application.opened_by",
        "Application.id": "$.application.id",
    }
    found = Unreadable(error.value, "is not allowed here", allowed=error.allowed)
    return paths.get(error.place, "$.application"), found
