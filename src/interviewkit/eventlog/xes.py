"""Reading XES (IEEE 1849) as a stream: no entities, no external files, bounded memory."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO
from xml.parsers import expat

from interviewkit.eventlog.cases import Case, Event, LogError, Skips, case_of, usable
from interviewkit.eventlog.streams import name_of, opened, pieces
from interviewkit.wire import LogMapping

__all__ = ["read_xes"]

_LONGEST = 16 << 20
"""How much of a log may belong to one tag, in bytes."""
_MOST = 1_000_000
"""How many events a case may have: it is held until it ends."""
_CASE = "concept:name"
_LEVELS = ("log", "trace", "event")
_LOG, _TRACE, _EVENT = 1, 2, 3
_ATTRIBUTES = frozenset(
    {"boolean", "container", "date", "float", "id", "int", "list", "string", "values"}
)
"""The elements that are neither a log nor a trace nor an event, nearly all of a log."""


def read_xes(
    log: Path | str | BinaryIO, mapping: LogMapping | None = None, *, skips: Skips | None = None
) -> Iterator[Case]:
    """The cases of an XES log, each as soon as it is complete.

    What is held is a piece of the log, and one case of up to 1,000,000 events.

    Args:
        log: a path, or a file opened in binary mode that can be rewound; gzip is noticed.
        mapping: the attributes with the activity, the time and the role.
        skips: counts what is left out.

    Raises:
        LogError: for what is no XES, declares a document type, ends too early, has a case that is
            too long, or mixes times with and without an offset.
        OSError: if it cannot be opened.

    >>> from io import BytesIO
    >>> from interviewkit.eventlog import read_xes
    >>> text = b'''<log><trace><string key="concept:name" value="7"/>
    ... <event><string key="concept:name" value="Applied"/></event></trace></log>'''
    >>> [(case.id, case.activities) for case in read_xes(BytesIO(text))]
    [('7', ('Applied',))]
    """
    name, parser = name_of(log), expat.ParserCreate()
    reading = _Reading(parser, name, mapping or LogMapping(), skips or Skips())
    with opened(log) as stream:
        # A parser may leave something for the end, which an empty piece tells it.
        for piece in chain(pieces(stream, name), (b"",)):
            _parse(parser, piece, reading)
            yield from reading.done
            reading.done.clear()


def _parse(parser: Any, piece: bytes, reading: "_Reading") -> None:
    """Lets the parser read a piece, or the end of the log if that is empty."""
    name = reading.name
    try:
        parser.Parse(piece, not piece)
    except expat.ExpatError as error:
        where = f"line {error.lineno}, column {error.offset + 1}"
        raise LogError(name, f"{where}: {expat.errors.messages[error.code]}") from None
    except (LookupError, ValueError) as error:
        # It is in the first line that the parser asks Python for an encoding.
        if isinstance(error, LogError) or reading.inside:
            raise
        raise LogError(name, f"line 1: {error}; write the log in UTF-8") from None
    reading.fed += len(piece)
    if reading.fed - max(parser.CurrentByteIndex, 0) > _LONGEST:
        problem = f"{reading.line()}: one tag is longer than {_LONGEST >> 20} MiB"
        raise LogError(name, f"{problem}; this is no event log")


class _Reading:
    """What the parser's handlers gather; cases that are complete are in `done`.

    `inside` is the level of the log, trace or event that is open, and `deep` how many other
    elements are open in it.
    """

    def __init__(self, parser: Any, name: str, mapping: LogMapping, skips: Skips) -> None:
        self.parser, self.name, self.skips = parser, name, skips
        self.keys = (mapping.activity, mapping.time, mapping.role or "")
        self.has_roles = mapping.role is not None
        self.inside = self.deep = self.fed = self.number = self.count = 0
        self.done: list[Case] = []
        self.gathered: list[Event] = []
        self.case: dict[str, str] = {}
        self.told: dict[str, str] = {}
        self.wanted: tuple[str, ...] = ()
        parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.StartDoctypeDeclHandler = self.no_document_type

    def no_document_type(self, *_: object) -> None:
        """A document type could declare entities, here or in a file elsewhere."""
        problem = f"{self.line()}: it declares a document type, which XES has not"
        raise LogError(self.name, f"{problem}; the entities of one can hide anything")

    def start(self, tag: str, attributes: list[str]) -> None:
        """A tag begins; its attributes are names and values in turn."""
        if tag not in _ATTRIBUTES and self.enters(tag):
            return
        self.deep += 1
        if self.deep > 1:
            return
        match attributes:
            case ["key", key, "value", value]:
                pass
            case _:
                pairs = dict(zip(attributes[::2], attributes[1::2], strict=True))
                key, value = pairs.get("key", ""), pairs.get("value", "")
        if key in self.wanted:
            self.told[key] = value

    def end(self, _: str) -> None:
        """A tag ends."""
        if self.deep:
            self.deep -= 1
            return
        if self.inside == _EVENT:
            self.event_ended()
        elif self.inside == _TRACE:
            self.trace_ended()
        self.inside -= 1

    def enters(self, tag: str) -> bool:
        """Whether the tag is a log, a trace or an event; each has its place."""
        local, inside = tag.rpartition(":")[2], self.inside
        if inside and local not in _LEVELS:
            return False
        if inside == _LOG and local == "event" and not self.deep:
            self.skips.read += 1
            self.skips.add("event outside of a case", self.line())
            return False
        if self.deep or inside == _EVENT or local != _LEVELS[inside]:
            self.misplaced(tag)
        self.inside = inside + 1
        if local == "trace":
            self.number += 1
            self.count = 0
            self.gathered, self.case = [], {}
            self.told, self.wanted = self.case, (_CASE,)
        elif local == "event":
            self.told, self.wanted = {}, self.keys
        return True

    def event_ended(self) -> None:
        """An event is complete."""
        told, self.told, self.wanted = self.told, self.case, (_CASE,)
        self.skips.read += 1
        self.count += 1
        if self.count > _MOST:
            problem = f"{self.line()}: case {self.id()} has more than {_MOST:,} events"
            raise LogError(self.name, f"{problem}; no case is that long")
        event = usable([told.get(key) for key in self.keys], self.name, self.skips, self.place)
        if event is not None:
            self.gathered.append(event)

    def trace_ended(self) -> None:
        """A case is complete."""
        self.done.append(case_of(self.id(), self.gathered, has_roles=self.has_roles))
        self.told, self.wanted = {}, ()

    def id(self) -> str:
        """The case's id; its number where it has none."""
        return self.case.get(_CASE, "").strip() or f"#{self.number}"

    def line(self) -> str:
        """Where the parser is."""
        return f"line {self.parser.CurrentLineNumber}"

    def place(self) -> str:
        """Which event is read."""
        return f"case {self.id()}, event {self.count}"

    def misplaced(self, tag: str) -> None:
        """Nothing that looks like a trace or an event is passed over."""
        if not self.inside:
            problem = f"it begins with <{tag}>, an XES log with <log>"
        else:
            problem = f"<{tag}> stands inside of "
            problem += "another element" if self.deep else f"<{_LEVELS[self.inside - 1]}>"
            problem += "; a log has traces, and a trace has events"
        raise LogError(self.name, f"{self.line()}: {problem}")
