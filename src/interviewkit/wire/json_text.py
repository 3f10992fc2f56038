"""JSON within limits: what is too large, too deep, twice there or no JSON at all is a problem.

orjson is several times as fast as Python's own module, and overlooks a key that comes twice. A
payload that orjson writes again letter for letter has no such key, and that holds for every payload
that was written here; any other one is read by Python's module, which tells.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeAlias

from interviewkit.wire.positions import json_places
from interviewkit.wire.problems import (
    TOO_DEEP,
    TOO_LONG,
    Unreadable,
    WireError,
    WireProblem,
    placed,
    too_large,
)

__all__ = ["Payload", "Twice", "dumps", "loads", "module", "problems_in_places"]

Payload: TypeAlias = str | bytes | bytearray | memoryview
"""JSON as a text, or as UTF-8."""


class Twice:
    """Stands where a key came twice, until the place is told."""


@cache
def _orjson() -> Any:
    """The module orjson, or None where it is not installed."""
    try:
        import orjson  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    return orjson


def module(backend: str) -> Any:
    """The module orjson, if the backend uses it here; None where that is Python's own.

    Raises:
        ImportError: without orjson, where it is asked for.
    """
    found = None if backend == "json" else _orjson()
    if found is None and backend == "orjson":
        raise ImportError(
            "orjson is not installed; `pip install interviewkit[orjson]` brings it", name="orjson"
        )
    return found


def dumps(value: Any, backend: str) -> str:
    """Plain data as JSON: no blanks, keys in their order, letters as they are.

    Raises:
        ImportError: if orjson is asked for and is not installed.
    """
    orjson = module(backend)
    if orjson is not None:
        text: str = orjson.dumps(value).decode()
        return text
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def loads(payload: Payload, backend: str, largest: int, what: str = "payload") -> Any:
    """What the JSON says.

    Args:
        payload: the JSON.
        backend: as of `make_converter`.
        largest: the most bytes that are read.
        what: what it is called in errors.

    Raises:
        WireError: for what cannot be read.
        TypeError: for a payload that is neither a text nor bytes.
    """
    data = _bytes_of(payload, largest, what)
    orjson = module(backend)
    if orjson is not None:
        try:
            found = orjson.loads(data)
            if orjson.dumps(found) == data:
                return found
        except (orjson.JSONDecodeError, TypeError, ValueError):
            pass
    return _carefully(data, what)


def _bytes_of(payload: object, largest: int, what: str) -> bytes:
    if isinstance(payload, str):
        try:
            data = payload.encode()
        except UnicodeEncodeError:
            clause = "it holds half of a surrogate pair, which is no character"
            raise _failed(what, clause, code="half_character") from None
    elif isinstance(payload, bytes | bytearray | memoryview):
        data = bytes(payload)
    else:
        kind = type(payload).__name__
        raise TypeError(f"a payload is a text or bytes, not {kind}; for a dict use from_plain")
    if len(data) > largest:
        raise _failed(what, too_large(largest), code="too_large")
    return data


def _failed(what: str, clause: str, **more: Any) -> WireError:
    return WireError(what, [WireProblem(path="$", value=None, text=clause, **more)])


def _carefully(data: bytes, what: str) -> Any:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _failed(what, f"byte {error.start + 1} is not UTF-8", code="syntax") from None
    twice: list[str] = []
    try:
        found = json.loads(text, object_pairs_hook=_pairs(twice), parse_constant=_no_number)
    except json.JSONDecodeError as error:
        clause = f"{error.msg[:1].lower()}{error.msg[1:]}"
        place = {"line": error.lineno, "column": error.colno}
        raise _failed(what, clause, code="syntax", **place) from None
    except RecursionError:
        raise _failed(what, TOO_DEEP, code="deep") from None
    except ValueError as error:
        clause = str(error) if isinstance(error, _NotANumber) else TOO_LONG
        raise _failed(what, clause, code="syntax") from None
    if twice:
        raise WireError(what, problems_in_places(_marked(found), text))
    return found


class _NotANumber(ValueError):
    """NaN or an infinity, which JSON does not have."""


def _no_number(name: str) -> Any:
    raise _NotANumber(f"{name} is no number")


def _pairs(twice: list[str]) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(pairs)
        if len(table) < len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    twice.append(key)
                    table[key] = Twice()
                seen.add(key)
        return table

    return build


def _marked(found: Any) -> Iterator[WireProblem]:
    """A problem at every key that came twice."""
    wrong = Unreadable(None, "the key stands here twice", missing=True, code="twice")
    waiting: list[tuple[str, Any]] = [("$", found)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, Twice):
            yield wrong.at(path)
        elif isinstance(value, dict):
            waiting += ((f"{path}.{key}", item) for key, item in value.items())
        elif isinstance(value, list):
            waiting += ((f"{path}[{n}]", item) for n, item in enumerate(value))


def problems_in_places(problems: Iterator[WireProblem], text: str) -> Iterable[WireProblem]:
    """The problems with their lines and columns, where the text has several lines."""
    return placed(problems, json_places(text)) if "\n" in text.strip() else problems
