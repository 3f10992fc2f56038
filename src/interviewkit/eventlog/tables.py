"""Reading event logs from CSV: interleaved cases, any of the usual delimiters and encodings."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from interviewkit.errors import InvalidValueError, near_match
from interviewkit.eventlog.cases import Case, Event, LogError, Skips, case_of, usable
from interviewkit.eventlog.streams import name_of, opened, pieces
from interviewkit.wire import LogMapping

__all__ = ["read_csv"]

_DELIMITERS = ",;\t|"
_LONGEST = 1 << 20
"""How long a line may be, in characters."""
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


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
    of their first rows. A row is skipped, and counted, if it says more than there are columns, or
    ends before a column that is needed.

    Args:
        log: a path, or a file opened in binary mode; gzip is noticed.
        mapping: the columns with the case, the activity, the time and the role. A table without
            any column of a time is in order as it stands, unless the mapping asks for one.
        delimiter: between columns; by default whichever of comma, semicolon, tab and bar fits.
        encoding: by default UTF-8, or what the file's first bytes say.
        skips: counts what is left out.

    Raises:
        LogError: for a table without the columns, of another encoding, that ends too early, or
            that mixes times with and without an offset.
        InvalidValueError: for a delimiter that is none.
        OSError: if it cannot be opened.

    >>> from io import BytesIO
    >>> from interviewkit.eventlog import read_csv
    >>> from interviewkit.wire import LogMapping
    >>> columns = LogMapping(case="who", activity="what", time="when")
    >>> table = b"who;what;when\n7;Applied;2026-01-05\n8;Applied;2026-01-06\n7;Hired;2026-02-02"
    >>> [(case.id, case.activities) for case in read_csv(BytesIO(table), columns)]
    [('7', ('Applied', 'Hired')), ('8', ('Applied',))]
    """
    mapping, name = mapping or LogMapping(), name_of(log)
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n\x00'):
        raise InvalidValueError(
            "delimiter", delimiter, "one character, but no quote and no end of a line"
        )
    with opened(log) as stream:
        lines = _lines(stream, name, encoding)
        header = next(lines, "")
        if not header.strip():
            problem = "its first line is blank" if header else "it is empty"
            raise LogError(name, f"{problem}; the first line names the columns")
        between = delimiter or _delimiter(header, mapping)
        # A strict reader tells of a quote that is not closed, instead of taking all rows for one.
        rows = _rows(csv.reader(chain((header,), lines), delimiter=between, strict=True), name)
        _, columns = next(rows)
        grouping = _Grouping(columns, mapping, name, skips or Skips())
        for line, row in rows:
            grouping.add(line, row)
    for id, events in grouping.cases.items():
        yield case_of(id, events, has_roles=mapping.role is not None, has_lines=True)


def _lines(stream: BinaryIO, name: str, encoding: str | None) -> Iterator[str]:
    """The lines of the text; one that is too long is refused before it is read to its end."""
    parts = pieces(stream, name)
    first = next(parts, b"")
    marked = next((code for mark, code in _MARKS if first.startswith(mark)), "utf-8")
    decoder = io.IncrementalNewlineDecoder(_decoder(encoding or marked, name), translate=True)
    rest, number = "", 0
    for piece in chain((first,), parts, (b"",)):
        try:
            text = decoder.decode(piece, final=not piece)
        except UnicodeError as error:
            raise LogError(name, _misread(encoding or marked, number, error)) from None
        if number == 0 and not rest:
            text = text.removeprefix("\ufeff")
        if "\x00" in text:
            before = text.partition("\x00")[0].count("\n")
            problem = f"line {number + 1 + before} has a NUL character"
            raise LogError(name, f"{problem}; if this is text, name its encoding")
        *whole, rest = (rest + text).split("\n")
        for line in whole:
            number += 1
            yield f"{line}\n"
        if len(rest) > _LONGEST:
            problem = f"line {number + 1} is longer than {_LONGEST:,} characters"
            raise LogError(name, f"{problem}; this is no table of events")
    if rest:
        yield rest


def _decoder(encoding: str, name: str) -> codecs.IncrementalDecoder:
    """A decoder for the encoding, if it is one of text."""
    try:
        "a".encode(encoding)
        return codecs.getincrementaldecoder(encoding)()
    except (LookupError, ValueError):
        known = "for example utf-8, utf-16 or cp1252"
        raise LogError(name, f"there is no encoding {encoding!r}; name one, {known}") from None


def _misread(encoding: str, number: int, error: UnicodeError) -> str:
    if not isinstance(error, UnicodeDecodeError):
        return f"what follows line {number} is no {encoding}: {error}"
    before, byte = error.object[: error.start], error.object[error.start : error.start + 1].hex()
    line = number + 1 + before.decode(encoding, errors="replace").count("\n")
    return (
        f"in line {line} the byte 0x{byte} is no {encoding}; "
        "name the encoding, for example --encoding cp1252"
    )


def _delimiter(header: str, mapping: LogMapping) -> str:
    """The delimiter that finds the columns; otherwise the most frequent one."""
    wanted = {mapping.case, mapping.activity}
    for found in _DELIMITERS:
        if wanted <= {name.strip(' "\n') for name in header.split(found)}:
            return found
    return max(_DELIMITERS, key=header.count)


def _rows(reader: Any, name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the lines that they begin in; lines that are blank are none."""
    line = 1
    try:
        for row in reader:
            if row:
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        problem = f"the row that begins in line {line} cannot be read: {error}"
        raise LogError(name, problem) from None


class _Grouping:
    """Gathers the rows of a table by case."""

    def __init__(self, header: Sequence[str], mapping: LogMapping, name: str, skips: Skips) -> None:
        self.name, self.skips, self.width, self.line = name, skips, len(header), 1
        self.case, *told = _columns([column.strip() for column in header], mapping, name)
        # What no column says is read from a blank one behind the row.
        self.told = [self.width if place is None else place for place in told]
        self.needed = 1 + max(p for p in (self.case, *told) if p is not None)
        self.cases: dict[str, list[Event]] = {}

    def add(self, line: int, row: list[str]) -> None:
        """Gathers a row, counted."""
        self.line = line
        self.skips.read += 1
        case = row[self.case].strip() if self.case < len(row) else ""
        if len(row) < self.needed:
            self.skips.add("too few columns", self.where())
        elif any(row[self.width :]):
            self.skips.add("too many columns", self.where())
        elif not case:
            self.skips.add("no case", self.where())
        else:
            padded = [*row, *[""] * (self.width + 1 - len(row))]
            told = [padded[place].strip() for place in self.told]
            event = usable(told, self.name, self.skips, self.where, line)
            # A case is one even if none of its events can be used.
            events = self.cases.setdefault(case, [])
            if event is not None:
                events.append(event)

    def where(self) -> str:
        """Which row is read."""
        return f"line {self.line}"


def _columns(
    header: Sequence[str], mapping: LogMapping, name: str
) -> tuple[int, int, int | None, int | None]:
    """The places of the columns with the case, the activity, the time and the role."""
    return (
        _column("case", mapping.case, header, name),
        _column("activity", mapping.activity, header, name),
        _time_column(mapping.time, header, name),
        None if mapping.role is None else _column("role", mapping.role, header, name),
    )


def _time_column(column: str, header: Sequence[str], name: str) -> int | None:
    """The place of the times; None for a table that has none and was not said to have them."""
    if column == LogMapping().time and not any("time" in one.lower() for one in header):
        return None
    return _column("time", column, header, name)


def _column(option: str, column: str, header: Sequence[str], name: str) -> int:
    """The place of a column that there has to be, once."""
    count = Counter(header)[column]
    if count == 1:
        return header.index(column)
    if count:
        problem = f"it has {count} columns {column!r}, of which one is to be the {option}"
        raise LogError(name, f"{problem}; call them by different names")
    near = near_match(column, header)
    meant = f"; did you mean {near!r}?" if near is not None else ""
    few = ", ".join(repr(one) for one in header[:12])
    problem = f"it has no column {column!r} for the {option}{meant}; it has {few}"
    raise LogError(name, f"{problem}; name another one with --{option}")
