"""What the verbs share: answers, options, tables, wrapped text, JSON."""

import argparse
import io
import json
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TextIO

__all__ = [
    "PIPED_WIDTH",
    "Answer",
    "add_format",
    "add_locale",
    "in_json",
    "joined",
    "message_json",
    "table",
    "unreadable",
    "utf8",
    "width",
    "wrapped",
]

PIPED_WIDTH = 100
"""The width of text that does not go to a terminal, in columns."""
_NARROWEST, _WIDEST = 60, 120


class Answer(NamedTuple):
    """What a verb says, and how the process ends."""

    text: str = ""
    code: int = 0
    errors: str = ""


def add_locale(parser: argparse.ArgumentParser) -> None:
    """Adds ``--locale``."""
    parser.add_argument(
        "--locale",
        default="en",
        metavar="TAG",
        help="the language of the output, a BCP 47 tag such as en or id (default: en)",
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    """Adds ``--format``."""
    parser.add_argument(
        "--format",
        default="text",
        choices=("text", "json"),
        help="text for people, json for programs (default: text)",
    )


def utf8(*streams: TextIO) -> None:
    """Makes the streams write UTF-8, whatever the system would have chosen."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def unreadable(error: Exception) -> Answer:
    """The answer to something that cannot be read or does not exist."""
    if isinstance(error, OSError):
        return Answer(code=2, errors=f"interviewkit: {error.filename}: {error.strerror}")
    return Answer(code=2, errors=f"interviewkit: {error}")


def width() -> int:
    """How many columns the text may take."""
    if not sys.stdout.isatty():
        return PIPED_WIDTH
    return max(_NARROWEST, min(shutil.get_terminal_size().columns, _WIDEST))


def wrapped(text: str, first: str, rest: str) -> list[str]:
    """A text in lines, the first one and the others with their indents."""
    lines = textwrap.wrap(
        text,
        width(),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [first.rstrip()]


def table(rows: Sequence[Sequence[str]], indent: str = "") -> list[str]:
    """Rows as aligned columns; the last column is wrapped under itself."""
    if not rows:
        return []
    columns = list(zip(*rows, strict=True))[:-1]
    widths = [max(len(cell) for cell in column) for column in columns]
    lines: list[str] = []
    for row in rows:
        cells = (cell.ljust(size) for cell, size in zip(row[:-1], widths, strict=True))
        head = indent + "".join(f"{cell}  " for cell in cells)
        lines += [line.rstrip() for line in wrapped(row[-1], head, " " * len(head))]
    return lines


def in_json(value: dict[str, Any]) -> Answer:
    """The answer as JSON, its keys in the order in which they were written."""
    return Answer(text=json.dumps(value, ensure_ascii=False, indent=2))


def message_json(message: Any, text: str) -> dict[str, Any]:
    """A message with its sentence, as JSON."""
    params = {name: _param(param) for name, param in message.params}
    return {"id": message.id, "params": params, "text": text}


def _param(param: Any) -> Any:
    if isinstance(param, tuple):
        return [_param(item) for item in param]
    if isinstance(param, datetime | date):
        return param.isoformat()
    if isinstance(param, timedelta):
        return param.total_seconds()
    if isinstance(param, str | int):
        return param
    if hasattr(param, "params"):
        return {"id": param.id, "params": {name: _param(inner) for name, inner in param.params}}
    return str(param)


def joined(parts: Iterable[str]) -> str:
    """The parts that say something, with commas between."""
    return ", ".join(part for part in parts if part)
