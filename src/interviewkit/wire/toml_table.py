"""TOML as a table, read within limits: what is too large, deep or long is a problem, no crash."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.wire.positions import toml_places
from interviewkit.wire.problems import (
    TOO_DEEP,
    TOO_LONG,
    Unreadable,
    WireError,
    WireProblem,
    placed,
    shown,
    too_large,
)

__all__ = ["LARGEST", "TomlFile", "beyond", "read_table"]

LARGEST = 1 << 20
"""The largest file that is read, in bytes."""
_DEEPEST = 32
_WIDEST = 1 << 63
_PLACE = re.compile(r" \(at (.*)\)$")
_NUMBERS = re.compile(r"\d+")


@frozen
class TomlFile:
    """A table, and the text it was read from.

    Attributes:
        name: what it is called in errors.
        text: the text.
        table: what it says.
    """

    name: str
    text: str = field(repr=False)
    table: dict[str, Any] = field(repr=False)

    @contextmanager
    def placing(self) -> Iterator[None]:
        """Within it every problem that is raised gets its line and column.

        >>> from interviewkit.wire import WireError, WireProblem
        >>> from interviewkit.wire.toml_table import read_table
        >>> file = read_table("id = 'loan'", "process", WireError)
        >>> with file.placing():
        ...     raise WireError("process", [WireProblem(path="$.id", value=None, text="is short")])
        Traceback (most recent call last):
        interviewkit.wire.problems.WireError: process has 1 problem:
          line 1, column 1: $.id: is short
        """
        try:
            yield
        except WireError as error:
            found = placed(error.problems, toml_places(self.text))
            raise type(error)(error.what, found, error.more) from None


def read_table(source: Path | str, what: str, error: type[WireError]) -> TomlFile:
    """The table that a TOML text says.

    Args:
        source: a file's path, or the text itself.
        what: what the text is called, for example ``"process"``; a file is called by its name.
        error: what to raise.

    Raises:
        WireError: the error asked for, with every problem.
        OSError: if the file cannot be opened.

    >>> from interviewkit.wire import WireError
    >>> from interviewkit.wire.toml_table import read_table
    >>> read_table("id = 'loan'", "process", WireError).table
    {'id': 'loan'}
    """
    name, text = _text_of(source, what, error)
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise error(name, [_syntax(wrong, text, what)]) from None
    file = TomlFile(name, text, table)
    if problems := list(beyond(table)):
        with file.placing():
            raise error(name, problems)
    return file


def _text_of(source: Path | str, what: str, error: type[WireError]) -> tuple[str, str]:
    if isinstance(source, str):
        name, size, data = what, len(source), source
    else:
        with source.open("rb") as file:
            raw = file.read(LARGEST + 1)
        name, size = source.name, len(raw)
        data = _decoded(raw, name, error) if size <= LARGEST else ""
    if size > LARGEST:
        clause = too_large(LARGEST)
        raise error(name, [WireProblem(path="$", value=None, text=clause, code="syntax")])
    return name, data


def _decoded(raw: bytes, name: str, error: type[WireError]) -> str:
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        clause = f"line {line} is not UTF-8"
        raise error(name, [WireProblem(path="$", value=None, text=clause, code="syntax")]) from None


def _syntax(error: ValueError | RecursionError, text: str, what: str) -> WireProblem:
    """Where the TOML itself is wrong, with its line and column."""
    if not isinstance(error, tomllib.TOMLDecodeError):
        # The parser does not say where: lists in lists in lists, or a number of many digits.
        deep = isinstance(error, RecursionError)
        clause = TOO_DEEP if deep else TOO_LONG
        return WireProblem(path="$", value=None, text=clause, code="syntax")
    if "\n" not in text and text.endswith(".toml"):
        clause = f"this is read as the {what} itself; give a file's path as a pathlib.Path"
        return WireProblem(path="$", value=shown(text), text=clause)
    said = str(error)
    place = _PLACE.search(said)
    where = "" if place is None else place.group(1)
    if where.startswith("line"):
        line, column = map(int, _NUMBERS.findall(where))
    else:
        lines = text.splitlines() or [""]
        line, column = len(lines), len(lines[-1]) + 1
    clause = _PLACE.sub("", said)
    clause = f"{clause[:1].lower()}{clause[1:]}"
    return WireProblem(path="$", value=None, text=clause, code="syntax", line=line, column=column)


def beyond(table: Mapping[str, Any]) -> Iterator[WireProblem]:
    """Numbers beyond TOML's 64 bits, which Python may refuse to print; tables nested deeply."""
    waiting: list[tuple[str, Any, int]] = [("$", table, 0)]
    while waiting:
        path, value, depth = waiting.pop()
        if depth > _DEEPEST:
            yield Unreadable(None, TOO_DEEP, missing=True).at(path)
        elif isinstance(value, Mapping):
            waiting += ((f"{path}.{key}", item, depth + 1) for key, item in value.items())
        elif isinstance(value, list):
            waiting += ((f"{path}[{n}]", item, depth + 1) for n, item in enumerate(value))
        elif isinstance(value, int) and not -_WIDEST <= value < _WIDEST:
            yield Unreadable(None, TOO_LONG, missing=True).at(path)
