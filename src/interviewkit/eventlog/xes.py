"""Reading XES (IEEE 1849) as a stream: no entities, no external files, bounded memory.

The parser reads every byte, so nothing that is not well-formed passes. Most logs are written by
programs in one plain shape, and of these the texts are cut out directly; anything else, such as
nested attributes, comments or escapes, goes through the parser's handlers from the beginning.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO
from xml.parsers import expat

from interviewkit.eventlog.cases import Case, LogError, Skips, case_of, usable
from interviewkit.eventlog.plain import NotPlain, plain_cases
from interviewkit.eventlog.streams import name_of, opened, pieces
from interviewkit.wire import LogMapping

__all__ = ["read_xes"]

_LONGEST = 16 << 20
"""How much of a log may belong to one tag, in bytes."""


def read_xes(
    log: Path | str | BinaryIO, mapping: LogMapping | None = None, *, skips: Skips | None = None
) -> Iterator[Case]:
    """The cases of an XES log, each as soon as it is complete.

    Args:
        log: a path, or a file opened in binary mode that can be rewound; gzip is noticed.
        mapping: the attributes with the activity, the time and the role.
        skips: counts what is left out.

    Raises:
        LogError: for what is no XES, has entities, ends too early, or mixes times with and without
            an offset.
        OSError: if it cannot be opened.

    >>> from io import BytesIO
    >>> from interviewkit.eventlog import read_xes
    >>> text = b'''<log><trace><string key="concept:name" value="7"/>
    ... <event><string key="concept:name" value="Applied"/></event></trace></log>'''
    >>> [(case.id, case.activities) for case in read_xes(BytesIO(text))]
    [('7', ('Applied',))]
    """
    mapping, skips, name = mapping or LogMapping(), skips or Skips(), name_of(log)
    told = 0
    try:
        parser = _parser(name)
        odd = _notice_oddities(parser)
        with opened(log) as stream:
            checked = _checked(parser, stream, name)
            for case in plain_cases(checked, mapping, skips, lambda: bool(odd)):
                yield case
                told += 1
    except NotPlain:
        skips.reset()
        yield from islice(_any_cases(log, name, mapping, skips), told, None)


def _any_cases(
    log: Path | str | BinaryIO, name: str, mapping: LogMapping, skips: Skips
) -> Iterator[Case]:
    """The cases of a log of any shape."""
    if not isinstance(log, Path | str):
        log.seek(0)
    parser = _parser(name)
    reading = _Reading(name, mapping, skips, lambda: f"line {parser.CurrentLineNumber}")
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    with opened(log) as stream:
        for _ in _checked(parser, stream, name):
            yield from reading.done
            reading.done.clear()
        yield from reading.done


def _parser(name: str) -> Any:
    parser = expat.ParserCreate()

    def no_entities(entity: str, *_: object) -> None:
        problem = f"line {parser.CurrentLineNumber}: it declares the entity {entity!r}"
        raise LogError(name, f"{problem}; entities are not read, for they can hide anything")

    parser.EntityDeclHandler = no_entities
    return parser


def _notice_oddities(parser: Any) -> list[object]:
    """A list that is no longer empty once the parser has met what a plain log does not have."""
    odd: list[object] = []
    parser.CommentHandler = odd.append
    parser.ProcessingInstructionHandler = lambda *_: odd.append(None)
    parser.StartCdataSectionHandler = lambda: odd.append(None)
    parser.StartDoctypeDeclHandler = lambda *_: odd.append(None)
    return odd


def _checked(parser: Any, stream: BinaryIO, name: str) -> Iterator[bytes]:
    """The pieces of the log after the parser has read them; nothing ill-formed comes through."""
    fed = 0
    try:
        for piece in pieces(stream, name):
            parser.Parse(piece)
            fed += len(piece)
            if fed - max(parser.CurrentByteIndex, 0) > _LONGEST:
                line = parser.CurrentLineNumber
                problem = f"line {line}: one tag is longer than {_LONGEST >> 20} MiB"
                raise LogError(name, f"{problem}; this is no event log")
            yield piece
        parser.Parse(b"", True)  # noqa: FBT003 - expat's own signature
    except expat.ExpatError as error:
        where = f"line {error.lineno}, column {error.offset + 1}"
        raise LogError(name, f"{where}: {expat.errors.messages[error.code]}") from None


class _Reading:
    """What the parser's handlers gather; cases that are complete are in `done`."""

    def __init__(
        self, name: str, mapping: LogMapping, skips: Skips, where: Callable[[], str]
    ) -> None:
        self.name, self.mapping, self.skips, self.where = name, mapping, skips, where
        self.done: list[Case] = []
        self.open: list[str] = []
        self.case: str | None = None
        self.number = 0
        self.event: dict[str, str] = {}
        self.gathered: list[tuple[str, str | None, Any, str | None]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag begins."""
        local = tag.rpartition(":")[2]
        path = self.open
        path.append(local)
        if len(path) == 1 and local != "log":
            problem = f"{self.where()}: it begins with <{tag}>, an XES log with <log>"
            raise LogError(self.name, problem)
        if path == ["log", "trace"]:
            self.case = None
        elif local == "event" and len(path) in (2, 3):
            self.event = {}
        elif path[:-1] == ["log", "trace", "event"]:
            self.event[attributes.get("key", "")] = attributes.get("value", "")
        elif path[:-1] == ["log", "trace"] and attributes.get("key") == "concept:name":
            self.case = attributes.get("value")

    def end(self, _: str) -> None:
        """A tag ends."""
        path = self.open
        if path == ["log", "trace", "event"]:
            self.event_ended()
        elif path == ["log", "event"]:
            self.skips.read += 1
            self.skips.add("event outside of a case", self.where())
        elif path == ["log", "trace"]:
            self.number += 1
            id = self.case or f"#{self.number}"
            self.done.append(case_of(id, self.gathered, self.mapping))
            self.gathered = []
        path.pop()

    def event_ended(self) -> None:
        """An event is complete."""
        told, mapping = self.event, self.mapping
        place = f"case {self.case or f'#{self.number + 1}'}"
        event = usable(
            told.get(mapping.activity),
            told.get(mapping.time),
            told.get(mapping.role or ""),
            (self.name, self.skips, place),
        )
        if event is not None:
            self.gathered.append(event)
