"""`Scenario`: an application told as a TOML file, for trying out what a process would say."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.domain import Position
from interviewkit.domain.checks import filled
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.application import Application, ApplicationCode
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import RefusalCode
from interviewkit.vocabulary import Role
from interviewkit.wire.gathering import MISTAKES, problems_of
from interviewkit.wire.problems import ScenarioError, Unreadable
from interviewkit.wire.process_reading import Reading
from interviewkit.wire.toml_table import read_table

__all__ = ["Expectation", "Scenario", "Step", "load_scenario"]

KEYS = ("title", "process", "application", "position", "step")
"""What a scenario's file has."""
STEP_KEYS = ("expect", "because")
"""What a step has beside its event."""
GUARD = r"guard\.[a-z][a-z0-9_]*"
"""How a guard's reason is called."""
REFUSALS = tuple(str(code) for code in (*RefusalCode, *ApplicationCode))
"""The reasons that are no guard's."""


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

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> from interviewkit.wire.scenario import Expectation, Step
    >>> gone = ik.ApplicationWithdrawn(id="e1", at=datetime(2026, 1, 5, tzinfo=UTC), by="candidate")
    >>> Step(event=gone).expect is Expectation.ACCEPTED
    True
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

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> from interviewkit.wire import Scenario
    >>> scenario = Scenario(title="Opened", process="id", position=ik.Position(title="Clerk"),
    ...                     application_id="app-1", opened_by=ik.Role.RECRUITER,
    ...                     opened_at=datetime(2026, 1, 5, 9, tzinfo=UTC))
    >>> scenario.open(ik.processes).state
    'evaluation.collecting'
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
    file = read_table(source, "scenario", ScenarioError)
    reader = _Reader(file.table, processes)
    scenario = reader.scenario()
    if scenario is None:
        with file.placing():
            raise ScenarioError(file.name, reader.reading.problems)
    return scenario


class _Reader:
    """Reads one table and gathers what is wrong with it."""

    def __init__(self, table: dict[str, Any], processes: Mapping[str, Process]) -> None:
        self.table, self.processes, self.reading = table, processes, Reading()

    def scenario(self) -> Scenario | None:
        reading, table = self.reading, self.table
        reading.keys(table, KEYS, "$", "a scenario")
        title = reading.name(table, "title", "$")
        process = self.process()
        opening: Opening | None = reading.get(table, "application", Opening, "$")
        position: Position | None = reading.get(table, "position", Position, "$")
        steps = tuple(self.steps())
        if reading.problems or not (title and process and opening and position):
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

    def process(self) -> Process | None:
        id: str | None = self.reading.get(self.table, "process", str, "$")
        known = id is not None and self.reading.is_one("$.process", "preset", id, self.processes)
        return self.processes[id] if known and id is not None else None

    def steps(self) -> Iterator[Step]:
        for number, (path, table) in enumerate(self.reading.tables(self.table, "step", "$")):
            before = len(self.reading.problems)
            event = self.event(path, number, table)
            expect, because = self.expectation(path, table)
            if event is not None and len(self.reading.problems) == before:
                yield Step(event=event, expect=expect, because=because)

    def event(self, path: str, number: int, table: Mapping[str, Any]) -> Event | None:
        """The step's event; without an id of its own it is called after the step's number."""
        fields = {key: value for key, value in table.items() if key not in STEP_KEYS}
        fields.setdefault("id", f"step-{number + 1}")
        try:
            return self.reading.converter.event(fields)
        except MISTAKES as error:
            self.reading.problems.extend(problems_of(error, path))
            return None

    def expectation(
        self, path: str, table: Mapping[str, Any]
    ) -> tuple[Expectation, tuple[str, ...]]:
        reading, place = self.reading, f"{path}.because"
        usual = Expectation.ACCEPTED
        expect: Expectation = reading.get(table, "expect", Expectation, path, default=usual)
        if "because" not in table:
            return expect, ()
        if table.get("expect", "accepted") == "accepted":
            reading.says(place, "reasons are expected of a refusal only; add expect = 'refused'")
        because = table["because"]
        if not isinstance(because, list):
            allowed = "a list, such as ['refusal.wrong_state']"
            reading.wrong(place, Unreadable(because, "is no list", allowed=allowed, code="no_list"))
            return expect, ()
        for index, code in enumerate(because):
            if not _is_code(code):
                found = Unreadable.unknown("reason", code, (*REFUSALS, "guard.<name>"))
                reading.wrong(f"{place}[{index}]", found)
        return expect, tuple(because)

    def opens(self, scenario: Scenario) -> bool:
        """Whether an application can begin so; what it says against it is a problem."""
        try:
            scenario.open(self.processes)
        except (InvalidValueError, UnknownNameError) as error:
            self.reading.wrong(*_opening_says(error))
            return False
        return True


def _is_code(code: object) -> bool:
    return isinstance(code, str) and (code in REFUSALS or re.fullmatch(GUARD, code) is not None)


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
