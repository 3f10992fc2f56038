"""What the tests of the wire share: payloads, and the problems of those that are refused."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import evolve, field, frozen

import interviewkit as ik
from interviewkit import wire
from interviewkit.machine import ANYONE, STAY, Guard, Rule
from interviewkit.wire import WireProblem

__all__ = [
    "AT",
    "BADGE",
    "CLERK",
    "EVENT",
    "EXAMPLES",
    "MONEY",
    "NOON",
    "SLOT",
    "TERMS",
    "BadgeIssued",
    "changed",
    "codes",
    "opened",
    "paths",
    "played",
    "problems",
    "said",
    "with_badges",
]

EXAMPLES = Path(__file__).parents[3] / "examples"
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
AT = "2026-01-05T12:00:00+00:00"
EVENT = {"event": "offer_viewed", "id": "e1", "at": AT, "by": "candidate"}
MONEY = {"amount": "12500000", "currency": "IDR"}
SLOT = {"starts_at": AT, "ends_at": "2026-01-05T13:00:00+00:00"}
TERMS = {"salary": MONEY, "start_on": "2026-03-02"}
CLERK = ik.Position(title="Clerk")
BADGE = {"event": "badge_issued", "schema": 3, "id": "b1", "at": AT, "by": "recruiter"}


def problems(payload: Any, cls: Any = ik.Position, **options: Any) -> tuple[WireProblem, ...]:
    """The problems of a payload that cannot be read; a text or bytes are JSON."""
    is_json = isinstance(payload, str | bytes | bytearray | memoryview)
    read: Any = wire.from_json if is_json else wire.from_plain
    with pytest.raises(wire.WireError) as caught:
        read(payload, cls, **options)
    return caught.value.problems


def said(payload: Any, cls: Any = ik.Position, **options: Any) -> list[str]:
    """These problems as people read them."""
    return [str(problem) for problem in problems(payload, cls, **options)]


def paths(payload: Any, cls: Any = ik.Position, **options: Any) -> list[str]:
    """Their places."""
    return [problem.path for problem in problems(payload, cls, **options)]


def codes(payload: Any, cls: Any = ik.Position, **options: Any) -> list[tuple[str, str]]:
    """Their places and kinds."""
    return [(problem.path, problem.code) for problem in problems(payload, cls, **options)]


def changed(plain: Any, steps: Iterable[str | int], value: Any) -> Any:
    """A copy of plain data with another value at a place; `...` takes the place away."""
    found = deepcopy(plain)
    *above, last = steps
    holder = found
    for step in above:
        holder = holder[step]
    if value is ...:
        del holder[last]
    else:
        holder[last] = value
    return found


def opened(process: Any = "id", **position: Any) -> ik.Application:
    """A new application in a preset, or in a process given as a value."""
    found = ik.processes[process] if isinstance(process, str) else process
    return ik.Application.open(
        found,
        id="app-1",
        at=NOON,
        by=ik.Role.RECRUITER,
        actor="rina",
        position=evolve(CLERK, **position),
    )


def played(name: str) -> ik.Application:
    """The application at the end of an example."""
    scenario = wire.load_scenario(EXAMPLES / f"{name}.toml", ik.processes)
    return wire.play(scenario, ik.processes)[-1].after


@frozen(kw_only=True)
class BadgeIssued(ik.Event):
    """An event of one's own, in its third shape."""

    schema_version: ClassVar[int] = 3

    number: str
    colour: str = field(default="red")


def with_badges(**more: Any) -> ik.Process:
    """The intern's process, in which anyone may issue a badge before the first day."""
    guards: tuple[Guard, ...] = more.pop("guards", ())
    pipeline = ik.processes["id-intern"].pipeline
    first, *stages = pipeline.stages
    badge = Rule(
        id="issue_badge",
        event="badge_issued",
        source=first.entry,
        target=STAY,
        roles=ANYONE,
        guards=guards,
    )
    given: Mapping[str, Any] = {
        "id": "with-badges",
        "stages": (evolve(first, rules=(*first.rules, badge)), *stages),
        "events": (BadgeIssued,),
        **more,
    }
    return evolve(pipeline, **given).build()
