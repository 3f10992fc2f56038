"""Measures payloads beside pydantic's models of the same shape.

All sides read and write the same application with twelve events in one process, in turn in each
round, so that a busy moment of the machine meets them alike; the least time of all rounds counts.
pydantic's models hold the same fields, types and vocabularies, frozen, with further fields
forbidden. They hold events only: nothing of pydantic's knows whether a process accepts them. So the
events alone are compared too, and the decisions are measured apart.
"""

import platform
import types
import typing
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any, Literal

import attrs
from page import options, write
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, create_model

import interviewkit as ik
from interviewkit import wire
from interviewkit.domain.scorecard import Ratings

ROOT = Path(__file__).parent.parent
SCENARIO = ROOT / "examples" / "staff_hire.toml"
EVENTS = 12
CALLS = 20
"""How often a task is repeated in a round: few, to fit between pauses of the machine."""


def application() -> ik.Application:
    """An application with twelve events: cards, a medical check, an offer that was approved."""
    played = wire.play(wire.load_scenario(SCENARIO, ik.processes), ik.processes)
    found = played[EVENTS - 1].before
    assert found.version == EVENTS
    return found


class Models:
    """pydantic's models for attrs classes, field by field."""

    def __init__(self) -> None:
        self.made: dict[type, type[BaseModel]] = {}

    def model(self, cls: Any) -> type[BaseModel]:
        """The model of a class."""
        if cls not in self.made:
            fields: dict[str, Any] = {}
            if issubclass(cls, ik.Event):
                fields["event"] = (Literal[cls.kind], ...)
            for one in attrs.fields(cls):
                default = ... if one.default is attrs.NOTHING else one.default
                if isinstance(default, attrs.Factory):
                    default = default.factory()
                fields[one.alias] = (self.hint(one.type), default)
            config = ConfigDict(extra="forbid", frozen=True)
            self.made[cls] = create_model(cls.__name__, __config__=config, **fields)
        return self.made[cls]

    def hint(self, hint: Any) -> Any:
        """The same type in pydantic's words."""
        if hint == Ratings:
            return dict[ik.Side, int | Literal["not_assessed"] | None]
        if hint is datetime:
            return AwareDatetime
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            (inner,) = [one for one in arguments if one is not type(None)]
            return self.hint(inner) | None
        if origin in (tuple, frozenset):
            inner = self.hint(arguments[0])
            return tuple[inner, ...] if origin is tuple else frozenset[inner]
        if isinstance(hint, type) and not issubclass(hint, StrEnum) and attrs.has(hint):
            return self.model(hint)
        return hint


def tasks() -> dict[str, Callable[[], object]]:
    """Everything that is measured, by its name."""
    app = application()
    models = Models()
    union = Annotated[
        typing.Union[tuple(models.model(type(e)) for e in app.events)],  # noqa: UP007 - made here
        Field(discriminator="event"),
    ]
    # As our payload has it, so that both read the same text.
    payload = wire.to_json(app)
    reference = create_model("Ref", id=(str, ...), version=(str, ...), structure=(str, ...))
    shape = create_model(
        "Application",
        __config__=ConfigDict(extra="forbid", frozen=True),
        format=(str, ...),
        id=(str, ...),
        process=(reference, ...),
        state=(str, ...),
        events=(tuple[union, ...], ...),
    )
    adapter = TypeAdapter(tuple[union, ...])
    theirs = shape.model_validate_json(payload)
    assert len(theirs.events) == EVENTS
    converters = {name: wire.make_converter(backend=name) for name in ("orjson", "json")}
    events = [wire.to_json(event) for event in app.events]
    listed = f"[{','.join(events)}]".replace('"format":"interviewkit.event/1",', "")
    plain = wire.to_plain(app)["events"]
    fast = converters["orjson"]
    types_ = fast.event_types
    return {
        "encode": lambda: wire.to_json(app, converter=fast),
        "encode, json": lambda: wire.to_json(app, converter=converters["json"]),
        "encode, pydantic": lambda: theirs.model_dump_json(exclude_none=True),
        "decode": lambda: wire.from_json(payload, ik.Application, converter=fast),
        "decode, json": lambda: wire.from_json(
            payload, ik.Application, converter=converters["json"]
        ),
        "decode, pydantic": lambda: shape.model_validate_json(payload),
        "events": lambda: wire.application.read_events(fast, plain, types_),
        "events, pydantic": lambda: adapter.validate_python(plain),
        "events from JSON, pydantic": lambda: adapter.validate_json(listed),
        "decisions": lambda: ik.Application.replay(app.process, app.id, app.events),
        "constructors": lambda: [rebuilt(event) for event in app.events],
    }


def rebuilt(event: ik.Event) -> ik.Event:
    """The event made again by its constructor: what reading it would cost without the codec."""
    return type(event)(**{one.alias: getattr(event, one.name) for one in attrs.fields(type(event))})


def measured(rounds: int) -> dict[str, float]:
    """The least time of each task, in microseconds; the sides take turns in each round."""
    best: dict[str, float] = {}
    chosen = tasks()
    for _ in range(rounds):
        for name, task in chosen.items():
            task()
            start = perf_counter()
            for _ in range(CALLS):
                task()
            took = (perf_counter() - start) / CALLS * 1e6
            best[name] = min(took, best.get(name, took))
    return best


def schemas(rounds: int) -> float:
    """The least time in which every schema is made, in milliseconds."""
    best = float("inf")
    for _ in range(max(3, rounds // 3)):
        start = perf_counter()
        wire.schemas()
        best = min(best, (perf_counter() - start) * 1e3)
    return best


ROWS = (
    ("write an application of 12 events, orjson", "encode", 60),
    ("the same, Python's json", "encode, json", None),
    ("read it, orjson: 12 events read, 11 decided", "decode", 120),
    ("the same, Python's json", "decode, json", None),
    ("the decisions in it: `Application.replay`", "decisions", None),
    ("its events alone, from plain data", "events", None),
    ("the same events by their constructors", "constructors", None),
)
MISSED = "**missed**"
PAIRS = (
    ("write", "encode", "encode, pydantic"),
    ("read, with the decisions", "decode", "decode, pydantic"),
    ("read the events from plain data", "events", "events, pydantic"),
)


def report(best: dict[str, float], made: float, date: str, rounds: int) -> str:
    """The figures as Markdown."""
    names = ("interviewkit", "cattrs", "orjson", "pydantic")
    found = ", ".join(f"{name} {metadata.version(name)}" for name in names)
    versions = f"Versions: {found}."
    system = f"CPython {platform.python_version()} on {platform.system()} ({platform.machine()})"
    lines = [
        f"Measured on {date} with {system}, {rounds} rounds. {versions}",
        "",
        "| what | measured | at most | |",
        "|---|---|---|---|",
    ]
    for words, name, most in ROWS:
        met = "" if most is None else "met" if best[name] <= most else MISSED
        lines.append(f"| {words} | {best[name]:.1f} µs | {most or ''} | {met} |")
    met = "met" if made <= 200 else MISSED
    lines += [f"| every schema made once more | {made:.0f} ms | 200 | {met} |", ""]
    lines += ["| task | interviewkit | pydantic | x pydantic |", "|---|---|---|---|"]
    for words, ours, theirs in PAIRS:
        ratio = best[ours] / best[theirs]
        lines.append(f"| {words} | {best[ours]:.1f} µs | {best[theirs]:.1f} µs | {ratio:.2f} |")
    return "\n".join(lines)


def main() -> None:
    """Measures, prints, and writes the figures into the page."""
    given = options(__doc__, rounds=(150, "how often each side is measured")).parse_args()
    text = report(measured(given.rounds), schemas(given.rounds), given.date, given.rounds)
    print(text)
    if not given.check:
        write(given.page, "wire.py", text)
    if given.strict and MISSED in text:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
