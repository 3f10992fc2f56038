"""Reading event logs from CSV: interleaved cases, any of the usual delimiters and encodings."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from interviewkit.errors import near_match
from interviewkit.eventlog.cases import Case, LogError, Skips, in_order, instant_of
from interviewkit.eventlog.streams import name_of, opened, pieces
from interviewkit.wire import LogMapping

__all__ = ["read_csv"]

_DELIMITERS = ",;\t|"
_LONGEST = 1 << 20
"""How long a line may be, in characters."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(
    log: Path | str | BinaryIO,
    mapping: LogMapping | None = None,
    *,
    delimiter: str | None = None,
    encoding: str | None = None,
    skips: Skips | None = None,
) -> Iterator[Case]:
    r"""The cases of a table with one event a row; rows of several cases may alternate.

    A table is only known to the end, so all of its events are held; the cases come in the order
    of their first rows.

    Args:
        log: a path, or a file opened in binary mode; gzip is noticed.
        mapping: the columns with the case, the activity, the time and the role.
        delimiter: between columns; by default whichever of comma, semicolon, tab and bar fits.
        encoding: by default UTF-8, or what the file's first bytes say.
        skips: counts what is left out.

    Raises:
        LogError: for a table without the columns, of another encoding, that ends too early, or
            that mixes times with and without an offset.
        OSError: if it cannot be opened.

    >>> from io import BytesIO
    >>> from interviewkit.eventlog import read_csv
    >>> from interviewkit.wire import LogMapping
    >>> columns = LogMapping(case="who", activity="what", time="when")
    >>> table = b"who;what;when\n7;Applied;2026-01-05\n8;Applied;2026-01-06\n7;Hired;2026-02-02"
    >>> [(case.id, case.activities) for case in read_csv(BytesIO(table), columns)]
    [('7', ('Applied', 'Hired')), ('8', ('Applied',))]
    """
    mapping, skips, name = mapping or LogMapping(), skips or Skips(), name_of(log)
    with opened(log) as stream:
        lines = _lines(stream, name, encoding)
        header = next(lines, None)
        if header is None:
            raise LogError(name, "it is empty; the first line names the columns")
        between = delimiter or _delimiter(header, mapping)
        columns = _columns(next(csv.reader([header], delimiter=between), []), mapping, name)
        cases = _grouped(csv.reader(lines, delimiter=between), columns, name, skips)
    for id, rows in cases.items():
        yield _case(id, rows, mapping)


def _lines(stream: BinaryIO, name: str, encoding: str | None) -> Iterator[str]:
    """The lines of the text; one that is too long is refused before it is read to its end."""
    parts = pieces(stream, name)
    first = next(parts, b"")
    known = next((code for mark, code in _MARKS if first.startswith(mark)), "utf-8")
    try:
        decoder = codecs.getincrementaldecoder(encoding or known)()
    except LookupError:
        raise LogError(name, f"there is no encoding {encoding!r}") from None
    decode = io.IncrementalNewlineDecoder(decoder, translate=True)
    rest, number = "", 0
    for piece in chain((first,), parts):
        try:
            text = decode.decode(piece)
        except UnicodeDecodeError as error:
            raise LogError(name, _misread(encoding or known, number, error)) from None
        *whole, rest = (rest + text).split("\n")
        for line in whole:
            number += 1
            yield f"{line}\n"
        if len(rest) > _LONGEST:
            problem = f"line {number + 1} is longer than {_LONGEST:,} characters"
            raise LogError(name, f"{problem}; this is no table of events")
    try:
        rest += decode.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise LogError(name, _misread(encoding or known, number, error)) from None
    if rest:
        yield rest


def _misread(encoding: str, number: int, error: UnicodeDecodeError) -> str:
    byte = error.object[error.start : error.start + 1].hex()
    return (
        f"after line {number} the byte 0x{byte} is no {encoding}; "
        "name the encoding, for example --encoding cp1252"
    )


def _delimiter(header: str, mapping: LogMapping) -> str:
    """The delimiter that finds the columns; otherwise the most frequent one."""
    wanted = {mapping.case, mapping.activity}
    for found in _DELIMITERS:
        if wanted <= {name.strip() for name in next(csv.reader([header], delimiter=found), [])}:
            return found
    return max(_DELIMITERS, key=header.count)


def _columns(header: Sequence[str], mapping: LogMapping, name: str) -> tuple[int, int, int, int]:
    """The places of the columns: case, activity, time, role; -1 where there is none."""
    there = [column.strip().removeprefix("\ufeff") for column in header]
    found: list[int] = []
    wanted = {"case": mapping.case, "activity": mapping.activity, "time": mapping.time}
    if mapping.role is not None:
        wanted["role"] = mapping.role
    for option, column in wanted.items():
        if column in there:
            found.append(there.index(column))
        elif option == "time" and column == LogMapping().time:
            found.append(-1)
        else:
            near = near_match(column, there)
            hint = f"; did you mean {near!r}?" if near is not None else ""
            few = ", ".join(repr(one) for one in there[:12])
            problem = f"it has no column {column!r} for the {option}{hint}; it has {few}"
            raise LogError(name, f"{problem}; name another one with --{option}")
    case, activity, time, *role = found
    return case, activity, time, role[0] if role else -1


_Row = tuple[str, str | None, Any, str | None, int]


def _grouped(
    rows: Any, columns: tuple[int, int, int, int], name: str, skips: Skips
) -> dict[str, list[_Row]]:
    case, activity, time, role = columns
    width = max(columns) + 1
    cases: dict[str, list[_Row]] = {}
    try:
        for row in rows:
            line = rows.line_num + 1
            if not row:
                continue
            skips.read += 1
            where = f"line {line}"
            if len(row) < width:
                skips.add("too few columns", where)
            elif not row[case].strip():
                skips.add("no case", where)
            elif not row[activity].strip():
                skips.add("no activity", where)
            else:
                text = row[time].strip() if time >= 0 else ""
                at = instant_of(text, name, skips, where) if text else None
                if text and at is None:
                    skips.add("unreadable time", where)
                    continue
                who = row[role].strip() or None if role >= 0 else None
                told = (row[activity].strip(), text or None, at, who, line)
                cases.setdefault(row[case].strip(), []).append(told)
    except csv.Error as error:
        raise LogError(name, f"line {rows.line_num + 1}: {error}") from None
    return cases


def _case(id: str, rows: list[_Row], mapping: LogMapping) -> Case:
    order = in_order([row[2] for row in rows])
    if order is not None:
        rows = [rows[place] for place in order]
    what, when, _, who, lines = zip(*rows, strict=True)
    return Case(id, what, when, () if mapping.role is None else who, lines)
