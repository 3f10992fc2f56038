"""XES as most programs write it, cut out of the text without looking at every attribute.

What is cut has been read by the parser before, so it is well-formed. A log is plain while each
attribute is one tag with its key right before its value, in double quotes, and nothing is escaped.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from interviewkit.eventlog.cases import Case, Skips, case_of
from interviewkit.wire import LogMapping

__all__ = ["NotPlain", "plain_cases"]

_LARGEST = 16 << 20
"""How large a trace may be, in bytes, before the handlers have to read it."""
_CASE = b'key="concept:name" value="'
_TRACE, _TRACE_END = b"<trace>", b"</trace>"
_EVENT, _EVENT_END = b"<event>", b"</event>"


class NotPlain(Exception):
    """The log has another shape; it is to be read through the parser's handlers."""


def plain_cases(
    checked: Iterator[bytes], mapping: LogMapping, skips: Skips, is_odd: Callable[[], bool]
) -> Iterator[Case]:
    """The cases of a plain log, as its pieces come in.

    Args:
        checked: the pieces, after the parser has read them.
        mapping: the attributes that are wanted.
        skips: counts what is read.
        is_odd: whether the parser has met comments and the like.

    Raises:
        NotPlain: at the first piece that is not plain; what was yielded before is right.
    """
    cutter = _Cutter(mapping, skips)
    rest, begun = b"", False
    for piece in checked:
        rest += piece
        if not begun:
            rest, begun = _after_header(rest), True
        whole, end, after = rest.rpartition(_TRACE_END)
        if is_odd() or b"&" in rest or b"'" in rest:
            raise NotPlain
        if end:
            yield from cutter.cases(whole)
            rest = after
        elif len(rest) > _LARGEST:
            raise NotPlain
    if not begun or b"<event" in rest or b"<trace" in rest:
        raise NotPlain


def _after_header(text: bytes) -> bytes:
    """The text from the first trace on, of a log that is written in UTF-8."""
    begin = text.find(_TRACE)
    header = text[: max(begin, 0)]
    declared = header.split(b"?>")[0].lower()
    utf8 = b"encoding" not in declared or b'"utf-8"' in declared
    if not utf8 or b"<log" not in header or b"<event" in header:
        raise NotPlain
    return text[begin:]


class _Cutter:
    """Cuts the wanted attributes out of traces."""

    def __init__(self, mapping: LogMapping, skips: Skips) -> None:
        self.mapping, self.skips = mapping, skips
        self.activity, self.time = _mark(mapping.activity), _mark(mapping.time)
        self.role = None if mapping.role is None else _mark(mapping.role)
        self.number = 0
        self.texts: dict[bytes, str] = {}
        self.naive: bool | None = None

    def cases(self, text: bytes) -> list[Case]:
        """The cases of whole traces, without the last one's end."""
        found: list[Case] = []
        read = 0
        for trace in text.split(_TRACE_END):
            between, begin, told = trace.partition(_TRACE)
            if not begin or _EVENT in between:
                raise NotPlain
            head, *events = told.split(_EVENT)
            self.number += 1
            read += len(events)
            name = _value(head, _CASE).decode() if _CASE in head else f"#{self.number}"
            found.append(case_of(name, self.events(events), self.mapping))
        # Any other end of a tag belongs to an attribute with something inside.
        if text.count(b"</") != read + len(found) - 1:
            raise NotPlain
        self.skips.read += read
        return found

    def events(self, events: list[bytes]) -> list[Any]:
        """What is told of each event."""
        activity, time, texts, parse = self.activity, self.time, self.texts, datetime.fromisoformat
        past_activity, past_time = len(activity), len(time)
        found: list[Any] = []
        for event in events:
            end = event.find(_EVENT_END)
            first, second = event.find(activity, 0, end), event.find(time, 0, end)
            if end < 0 or first < 0 or second < 0 or not _blank(event[end + 8 :]):
                raise NotPlain
            first += past_activity
            second += past_time
            raw = event[first : event.find(b'"', first)]
            what = texts.get(raw)
            if what is None:
                what = texts[raw] = raw.decode()
            when = event[second : event.find(b'"', second)].decode()
            try:
                at = parse(when)
            except ValueError:
                raise NotPlain from None
            if (at.tzinfo is None) is not self.naive:
                self.decide(when, is_naive=at.tzinfo is None)
            who = None if self.role is None else _value(event, self.role).decode()
            found.append((what, when, at, who))
        return found

    def decide(self, when: str, *, is_naive: bool) -> None:
        """The first time of a log says whether its times have offsets."""
        if self.naive is not None:
            raise NotPlain
        self.naive = is_naive
        if is_naive:
            self.skips.naive = repr(when)
        else:
            self.skips.aware = repr(when)


def _mark(key: str) -> bytes:
    return f'key="{key}" value="'.encode()


def _blank(text: bytes) -> bool:
    return not text or text.isspace()


def _value(text: bytes, mark: bytes) -> bytes:
    """The value behind the mark."""
    begin = text.find(mark)
    if begin < 0:
        raise NotPlain
    begin += len(mark)
    return text[begin : text.find(b'"', begin)]
