"""The laws of strictness: what is almost a payload is refused with its problems, by every way.

Each payload begins as one that the library wrote, and is changed in one place or a few.
"""

import json
from copy import deepcopy
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st
from jsonschema import Draft202012Validator

import interviewkit as ik
from interviewkit import testing, wire
from interviewkit.domain.catalogue import Catalogue
from interviewkit.machine import Accepted, Refused
from interviewkit.wire.formats import format_of
from interviewkit.wire.misfit import Misfit

ANSWERS = (Accepted, ik.View)
"""What is never read."""
LARGE = (Catalogue,)
"""What is slow to make up, and holds nothing that others do not."""
READ = [
    cls
    for cls in testing.PUBLIC_CLASSES
    if cls not in (*ANSWERS, *LARGE) and (cls is ik.Event or not issubclass(cls, ik.Event))
]
SCHEMAS = {name: Draft202012Validator(schema) for name, schema in wire.schemas().items()}
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 6, 1.0, 1.5, 1e308, 2**63, -(2**63) - 1, 10**30, "", " ", "1",
    "\u00a0", "x" * 200, "\ud800", "\x00", "a.b", "2026-01-05", "20260105", "2026-02-30",
    "2026-01-05T10:00", "2026-01-05T10:00:00Z", "2026-01-05 10:00:00+07:00",
    "2026-01-05t10:00:00z", "2026-01-05T10:00:00.5Z", "2026-01-05T10:00:00.123456+07:00",
    "2026-01-05T10:00:00,5Z", "2026-01-05T10:00:00+25:00", "2026-01-05T10:00:00+0700",
    "9999-12-31T23:59:59-23:59", "٢٠٢٦-01-05", "NaN", "1e3", "1_000", "12.50", "-0", "٣", "P1D",
    "P1W", "p1d", "PT1.5S", "P-1D", "not_assessed", [], {}, [[]], {"": None}, ["a", "a"], [1],
    {"none": True}, {"decimal": "1E+9"}, {"decimal": "1.5"}, {"duration": "P1D"},
    {"message": {"id": "a.b"}}, {"message": {"id": "A"}}, [[[["a"]]]],
)  # fmt: skip


def careful_converter() -> wire.WireConverter:
    """A converter whose fast way never fits, so that every value is read the careful way."""

    def never(value: Any) -> Any:
        raise Misfit

    converter = wire.make_converter()
    converter.codec.reader = lambda hint: never  # type: ignore[method-assign]
    return converter


FAST, CAREFUL = wire.make_converter(), careful_converter()
BACKENDS = (wire.make_converter(backend="json"), wire.make_converter(backend="orjson"))


def holders(plain: Any) -> list[Any]:
    """Every table and list that holds something."""
    found: list[Any] = []
    waiting = [plain]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict | list) and one:
            found.append(one)
            waiting += one.values() if isinstance(one, dict) else one
    return found


def misspelt(draw: st.DrawFn, text: str) -> str:
    """The text with a letter too many or too few, or in capitals."""
    place = draw(st.integers(0, len(text)))
    short = text[:place] + text[place + 1 :]
    return draw(st.sampled_from((short, f"{text[:place]}e{text[place:]}", text.upper())))


def change(draw: st.DrawFn, plain: Any) -> None:
    """Changes one value, key or item, anywhere."""
    found = holders(plain)
    if not found:
        return
    holder = found[draw(st.integers(0, len(found) - 1))]
    key = draw(st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder))))
    kind = draw(st.sampled_from(("odd", "gone", "name", "text", "twice", "other", "wrapped")))
    if kind == "gone":
        del holder[key]
    elif kind == "name" and isinstance(holder, dict):
        holder[misspelt(draw, key)] = holder.pop(key)
    elif kind == "text" and isinstance(holder[key], str):
        holder[key] = misspelt(draw, holder[key])
    elif kind == "twice" and isinstance(holder, list):
        holder.insert(0, deepcopy(holder[key]))
    elif kind == "other":
        other = draw(st.sampled_from(found))
        holder[key] = deepcopy(
            draw(st.sampled_from([*other.values()] if isinstance(other, dict) else other))
        )
    elif kind == "wrapped":
        holder[key] = draw(st.sampled_from(([holder[key]], {"value": holder[key]})))
    else:
        holder[key] = deepcopy(draw(st.sampled_from(ODD)))


@st.composite
def near_misses(draw: st.DrawFn) -> tuple[Any, Any]:
    """A class, and plain data that is almost a payload of it."""
    cls = draw(st.sampled_from(READ))
    plain = json.loads(wire.to_json(draw(testing.values(cls))))
    if draw(st.booleans()):
        del plain["format"]
    for _ in range(draw(st.integers(1, 3))):
        change(draw, plain)
    return cls, plain


def outcome(payload: Any, cls: Any, converter: wire.WireConverter = FAST) -> Any:
    """The value, or the problems; a text is JSON."""
    try:
        if isinstance(payload, str):
            value = wire.from_json(payload, cls, converter=converter)
        else:
            value = wire.from_plain(deepcopy(payload), cls, converter=converter)
    except wire.WireError as error:
        return error.problems
    return (value.event, value.reasons) if isinstance(value, Refused) else value


def refused(found: Any) -> bool:
    """Whether these are problems."""
    return isinstance(found, tuple) and isinstance(found[0], wire.WireProblem)


def is_known(fast: Any, careful: Any) -> bool:
    """Whether the ways differ for a reason that is known, and to be removed.

    The careful way takes no reason for a `Term`, and checks `levels` before they are sorted.
    """
    more = [one for one in careful if not refused(fast) or one not in fast]
    return all(one.path.endswith((".term", ".levels")) for one in more)


@PATIENT
@given(near_misses())
def test_only_one_error_comes(near):
    """Whatever a payload says it is read, or refused with problems that can be shown."""
    cls, plain = near
    found = outcome(plain, cls)
    if not refused(found):
        assert outcome(wire.to_plain(wire.from_plain(plain, cls)), cls) == found
        return
    assert all(problem.path.startswith("$") for problem in found)
    assert all(problem.message.id == f"problem.{problem.code}" for problem in found)


@PATIENT
@given(near_misses())
def test_both_ways_agree(near):
    """The fast way reads nothing that the careful one would refuse, and tells nothing else."""
    cls, plain = near
    fast, careful = outcome(plain, cls), outcome(plain, cls, CAREFUL)
    if fast != careful:
        assert refused(careful)
        assert is_known(fast, careful)


@PATIENT
@given(near_misses())
def test_what_the_schema_refuses_is_refused(near):
    """A schema is never stricter than the reader.

    One exception is known and to be removed: a process's structure that is null.
    """
    cls, plain = near
    name = (format_of(cls) or "").removeprefix("interviewkit.").partition("/")[0]
    errors = [error.json_path for error in SCHEMAS[name].iter_errors(plain)]
    if errors and errors != ["$.process.structure"]:
        assert refused(outcome(plain, cls)), errors


@PATIENT
@given(near_misses())
def test_json_says_the_same(near):
    """Read from a text by either module, a payload has the same problems at the same places."""
    cls, plain = near
    expected, text = outcome(plain, cls), json.dumps(plain)
    for converter in BACKENDS:
        assert outcome(text, cls, converter) == expected
