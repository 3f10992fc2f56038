"""XES logs, the whole and the broken."""

import gzip
import io
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from interviewkit.eventlog import Case, LogError, Skips, read_log, read_xes, xes
from interviewkit.wire import LogMapping

HEAD = b'<?xml version="1.0" encoding="utf-8" ?>\n<log xes.version="1849-2016">\n'
BOMB = b"""<!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<log><trace><string key="concept:name" value="&d;"/></trace></log>"""
EXTERNAL = b"""<!DOCTYPE log [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<log><trace><string key="concept:name" value="1"/>&a;</trace></log>"""

UNDECLARED = b"""<!DOCTYPE log [ %other; ]>
<log><trace><string key="concept:name" value="a&b;c"/></trace></log>"""


def event(activity: str | None, time: str | None = "2026-01-05T09:00:00+00:00") -> bytes:
    """An event as most programs write it."""
    what = "" if activity is None else f'<string key="concept:name" value="{activity}" />'
    when = "" if time is None else f'<date key="time:timestamp" value="{time}" />'
    return f"<event>{what}{when}</event>".encode()


def trace(name: str | None, *events: bytes) -> bytes:
    """A trace; None leaves its name out."""
    named = "" if name is None else f'<string key="concept:name" value="{name}" />'
    return f"<trace>{named}".encode() + b"".join(events) + b"</trace>\n"


def log(*traces: bytes) -> bytes:
    """A whole log."""
    return HEAD + b"".join(traces) + b"</log>"


def read(text: bytes, mapping: LogMapping | None = None) -> tuple[list[Case], Skips]:
    """The cases of a log, and what was left out."""
    skips = Skips()
    return list(read_xes(io.BytesIO(text), mapping, skips=skips)), skips


class Slow(io.BytesIO):
    """A file that hands out a few bytes at a time."""

    step = 1

    def read(self, size: int | None = -1, /) -> bytes:
        """Fewer bytes than asked for."""
        return super().read(min(self.step, size) if size and size > 0 else self.step)


class Endless(io.RawIOBase):
    """A file of 1 GB: a beginning, and then the same piece over and over."""

    def __init__(self, head: bytes, piece: bytes, size: int = 1 << 30) -> None:
        self.head, self.piece, self.size, self.at = head, piece, size, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Goes to a place, from the beginning."""
        self.at = offset
        return offset

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes; none at the end."""
        if self.at >= self.size:
            return b""
        begin, self.at = self.at, self.at + size
        filling = self.piece * (size // len(self.piece) + 2)
        text = self.head[begin:] + filling[max(begin - len(self.head), 0) % len(self.piece) :]
        return text[:size]


class TestCases:
    def test_in_order_of_time(self) -> None:
        """Events are sorted by instant, whatever their offsets; ties stay as they are."""
        events = [
            event("c", "2026-01-05T10:00:00+00:00"),
            event("a", "2026-01-05T11:00:00+07:00"),
            event("d", "2026-01-05T10:00:00+00:00"),
        ]
        cases, _ = read(log(trace("1", *events)))
        assert cases[0].activities == ("a", "c", "d")

    def test_an_event_without_time_stays_behind_its_neighbour(self) -> None:
        """What has no time follows the event before it in the file."""
        late, early = "2026-01-06T10:00:00+00:00", "2026-01-05T10:00:00+00:00"
        events = [event("b", late), event("c", None), event("a", early)]
        cases, skips = read(log(trace("1", *events)))
        assert (cases[0].activities, skips.read) == (("a", "b", "c"), 3)

    def test_without_a_name(self) -> None:
        """A trace without a name is called by its number."""
        cases, _ = read(log(trace("1", event("a")), trace(None, event("a"))))
        assert [case.id for case in cases] == ["1", "#2"]

    def test_without_an_activity(self) -> None:
        """An event that does not say what happened is counted, and left out."""
        cases, skips = read(log(trace("1", event("a"), event(None))))
        assert (cases[0].activities, skips.read, skips.all()[0].count) == (("a",), 2, 1)

    def test_outside_of_a_trace(self) -> None:
        """An event of no case is counted, and left out."""
        cases, skips = read(log(trace("1", event("a")), event("b")))
        assert (len(cases), skips.read, skips.all()[0].count) == (1, 2, 1)

    def test_nested_attributes_are_not_the_events_own(self) -> None:
        """A name inside of another attribute names nothing else."""
        inner = b'<list key="x"><values><string key="concept:name" value="no"/></values></list>'
        text = trace("1", event("a").replace(b"<event>", b"<event>" + inner))
        text = text.replace(b"<trace>", b"<trace>" + inner)
        cases, _ = read(log(text))
        assert (cases[0].id, cases[0].activities) == ("1", ("a",))

    def test_defaults_of_the_log_are_no_events(self) -> None:
        """What the log declares for all events is not taken for one of them."""
        declared = b'<global scope="event"><string key="concept:name" value="none"/></global>'
        cases, skips = read(HEAD + declared + trace("1", event("a")) + b"</log>")
        assert (cases[0].activities, skips.read) == (("a",), 1)

    def test_other_attributes(self) -> None:
        """The mapping may take the activity, time and role from elsewhere."""
        text = b"""<log><trace><event><string key="what" value="a"/><string key="who" value="r"/>
        <date key="when" value="2026-01-05T09:00:00Z"/></event></trace></log>"""
        cases, _ = read(text, LogMapping(activity="what", time="when", role="who"))
        assert (cases[0].activities, cases[0].roles) == (("a",), ("r",))

    def test_prefixed(self) -> None:
        """Element names may have a prefix."""
        text = b'<x:log xmlns:x="u"><x:trace><x:event><x:string key="concept:name" value="a"/>'
        cases, _ = read(text + b"</x:event></x:trace></x:log>")
        assert cases[0].activities == ("a",)

    @pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1"])
    def test_encodings(self, encoding: str) -> None:
        """The document says its encoding."""
        text = log(trace("é", event("a"))).decode().replace("utf-8", encoding)
        cases, _ = read(text.encode(encoding))
        assert cases[0].id == "é"

    @pytest.mark.parametrize("step", [1, 7, 500])
    def test_pieces(self, step: int) -> None:
        """Where the pieces end makes no difference."""
        text = log(*(trace(str(n), event("a"), event("b")) for n in range(20)))
        slow = Slow(text)
        slow.step = step
        assert read(text)[0] == list(read_xes(slow))


class TestOddities:
    def test_empty_name(self) -> None:
        """A trace with an empty name is called by its number."""
        assert read(log(trace("", event("a"))))[0][0].id == "#1"

    @pytest.mark.parametrize("activity", ["", "  "])
    def test_empty_activity(self, activity: str) -> None:
        """An event with an empty activity is left out and counted, by its place."""
        cases, skips = read(log(trace("7", event("a"), event(activity))))
        (skipped,) = skips.all()
        assert (cases[0].activities, skips.read) == (("a",), 2)
        assert (skipped.reason, skipped.first) == ("no activity", "case 7, event 2")

    def test_empty_time(self) -> None:
        """An empty time is none."""
        assert read(log(trace("1", event("a", ""))))[0][0].times == (None,)

    def test_blanks_around(self) -> None:
        """Blanks around names are no part of them."""
        (case,) = read(log(trace(" 7 ", event(" a "))))[0]
        assert (case.id, case.activities) == ("7", ("a",))

    def test_twice_the_same_key(self) -> None:
        """Of a key that occurs twice the last value counts."""
        twice = event("a").replace(b"<date", b'<string key="concept:name" value="b" /><date')
        assert read(log(trace("1", twice)))[0][0].activities == ("b",)

    @pytest.mark.parametrize(
        "odd", [b'key="concept:name" value="x"', b'<string mykey="concept:name" value="x" />']
    )
    def test_what_only_looks_like_an_attribute(self, odd: bytes) -> None:
        """Text, or an attribute of another name, is not taken for an activity."""
        text = log(trace("1", event("a").replace(b"</event>", odd + b"</event>")))
        assert read(text)[0][0].activities == ("a",)

    @pytest.mark.parametrize(
        "attribute",
        [
            b'<string value="b" key="concept:name"/>',
            b"<string key='concept:name' value='b'/>",
            b'<string key="concept:name" value="b" more="x"/>',
            b'<x:string xmlns:x="u" key="concept:name" value="b"/>',
            b'<string key="concept:name" value="&#98;"></string>',
        ],
    )
    def test_other_ways_to_write_an_attribute(self, attribute: bytes) -> None:
        """Order, quotes and escapes make no difference."""
        text = log(trace("1", b"<event>" + attribute + b"</event>"))
        assert read(text)[0][0].activities == ("b",)

    def test_comments_and_instructions(self) -> None:
        """They say nothing about the log."""
        text = log(trace("1", event("a"))).replace(b"<event>", b"<!-- <event> --><?x y?><event>")
        assert read(text)[0][0].activities == ("a",)

    @pytest.mark.parametrize("inner", ["<event/>", "<list><event/></list>", "<trace/>"])
    def test_in_the_wrong_place(self, inner: str) -> None:
        """A trace or an event in another element is not passed over."""
        with pytest.raises(LogError, match=r"line 3: <\w+> stands inside of "):
            read(log(trace("1", b"<event>" + inner.encode() + b"</event>")))

    def test_without_roles(self) -> None:
        """An event that does not say who did it leaves the role open."""
        (case,) = read(log(trace("1", event("a"))), LogMapping(role="who"))[0]
        assert case.roles == (None,)

    def test_read_while_it_comes(self) -> None:
        """A case is there before the rest of the log is read."""
        endless = Endless(HEAD, trace("1", event("a"), event("b")))
        assert next(read_xes(endless)).activities == ("a", "b")  # type: ignore[arg-type]
        assert endless.at <= 1 << 20


class TestBroken:
    @staticmethod
    def said(text: bytes) -> str:
        """What the error says."""
        with pytest.raises(LogError) as caught:
            read(text)
        return str(caught.value)

    def test_truncated_gzip(self, tmp_path: Path) -> None:
        """A compressed log that is cut off is refused by name."""
        path = tmp_path / "cut.xes.gz"
        text = log(*(trace(str(n), event(f"a{n * n}")) for n in range(3_000)))
        path.write_bytes(gzip.compress(text)[:-200])
        with pytest.raises(LogError, match=r"cut\.xes\.gz: .*ends in the middle"):
            list(read_log(path))

    def test_damaged_gzip(self, tmp_path: Path) -> None:
        """Damaged data are refused by name."""
        path = tmp_path / "bad.xes.gz"
        data = bytearray(gzip.compress(log(trace("1", event("a")))))
        data[10] |= 0b111
        path.write_bytes(data)
        with pytest.raises(LogError, match=r"bad\.xes\.gz"):
            list(read_log(path))

    def test_truncated(self) -> None:
        """A log without its end is refused."""
        assert "no element found" in self.said(log(trace("1", event("a")))[:-6])

    def test_corrupt(self) -> None:
        """The error has the line and the column."""
        assert self.said(HEAD + b"<trace><oh no</trace>").startswith("log: line 3, column 14: ")

    @pytest.mark.parametrize("text", [BOMB, EXTERNAL, UNDECLARED])
    def test_document_type(self, text: bytes) -> None:
        """Where entities could be declared they are refused, before any file is read."""
        assert self.said(text).startswith("log: line 1: it declares a document type")

    def test_unknown_entity(self) -> None:
        """A name does not lose a part that nobody declares."""
        assert "undefined entity" in self.said(log(trace("1", event("a&other;b"))))

    @pytest.mark.parametrize("encoding", ["x-nope", "gbk", "base64", "undefined"])
    def test_unknown_encoding(self, encoding: str) -> None:
        """An encoding that the parser does not know is named."""
        said = self.said(log(trace("1", event("a"))).replace(b"utf-8", encoding.encode()))
        assert said.startswith("log: line 1: ")
        assert said.endswith("; write the log in UTF-8")

    def test_nul(self) -> None:
        """XML has no NUL."""
        assert "line 3, column 89: not well-formed" in self.said(log(trace("1", event("a\0"))))

    def test_external_subset(self) -> None:
        """A name does not lose the part that somebody else would declare."""
        text = b'<!DOCTYPE log SYSTEM "http://127.0.0.1/x.dtd">' + log(
            trace("1", event("a&amp;b".replace("amp", "other")))
        ).removeprefix(HEAD.partition(b"\n")[0])
        assert "line 1" in self.said(text)

    def test_no_xes(self) -> None:
        """Another document is refused with what it begins with."""
        assert "<html>" in self.said(b"<html><trace/></html>")

    def test_empty(self) -> None:
        """An empty file is no log."""
        assert "no element found" in self.said(b"")

    def test_mixed_zones(self) -> None:
        """Times with and without an offset do not compare; both are shown."""
        events = event("a"), event("b", "2026-01-05T08:00:00")
        said = self.said(log(trace("1", *events)))
        assert "2026-01-05T09:00:00+00:00" in said
        assert "2026-01-05T08:00:00'" in said

    def test_unreadable_time(self) -> None:
        """An event whose time nobody can read is counted, and left out."""
        _, skips = read(log(trace("1", event("a"), event("b", "yesterday"))))
        assert [(s.reason, s.count) for s in skips.all()] == [("unreadable time", 1)]

    def test_a_directory(self, tmp_path: Path) -> None:
        """A directory is no file."""
        with pytest.raises(IsADirectoryError):
            list(read_log(tmp_path))

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is told by the system."""
        with pytest.raises(FileNotFoundError):
            list(read_log(tmp_path / "none.xes"))

    def test_deep(self) -> None:
        """Attributes may lie deep in each other."""
        text = trace("1", event("a").replace(b"</event>", b"<list>" * 50_000 + b"</event>"))
        cases, _ = read(log(text.replace(b"</event>", b"</list>" * 50_000 + b"</event>")))
        assert cases[0].activities == ("a",)

    def test_deep_and_open(self) -> None:
        """What is not closed is told, however deep."""
        assert "no element found" in self.said(HEAD + b"<trace>" + b"<list>" * 50_000)


class TestLarge:
    @pytest.fixture(autouse=True)
    def measured(self) -> Iterator[None]:
        """Nothing here may take much memory."""
        tracemalloc.start()
        yield
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert most < 150 << 20

    @pytest.mark.parametrize("head", [b'<trace><string key="', b"<!-- ", b"<?x "])
    def test_one_gigabyte_in_one_tag(self, head: bytes) -> None:
        """A tag that does not end is refused early, and is not held."""
        with pytest.raises(LogError, match="line 3: one tag is longer than 16 MiB"):
            list(read_xes(Endless(HEAD + head, b"a" * 4096)))  # type: ignore[arg-type]

    def test_one_gigabyte_in_one_line(self) -> None:
        """Cases come out of a line that does not end."""
        endless = Endless(HEAD, trace("1", event("a")).strip())
        cases = read_xes(endless)  # type: ignore[arg-type]
        assert sum(len(case.activities) for case in islice(cases, 5_000)) == 5_000

    def test_text_between(self) -> None:
        """Text that means nothing is not held."""
        size = 64 << 20
        endless = Endless(HEAD + b"<trace>" + event("a"), b"a" * 4096, size)
        with pytest.raises(LogError, match="no element found"):
            list(read_xes(endless))  # type: ignore[arg-type]

    def test_a_case_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A case is held until it ends, so the number of its events is limited."""
        monkeypatch.setattr(xes, "_MOST", 1_000)
        assert len(read(log(trace("1", *[event("a")] * 1_000)))[0]) == 1
        with pytest.raises(LogError, match="case 1 has more than 1,000 events"):
            read(log(trace("1", *[event("a")] * 1_001)))

    def test_a_case_of_a_million_events(self) -> None:
        """The limit is a million."""
        assert xes._MOST == 1_000_000

    def test_a_file_that_inflates_a_hundredfold(self) -> None:
        """What is unpacked is never held at once."""
        blank = b" " * (1 << 20)
        packed = io.BytesIO()
        with gzip.open(packed, "wb", compresslevel=1) as file:
            for part in (HEAD, trace("1", event("a")), *[blank] * 64, b"</log>"):
                file.write(part)
        packed.seek(0)
        tracemalloc.reset_peak()
        assert len(list(read_xes(packed))) == 1
        assert tracemalloc.get_traced_memory()[1] < 40 << 20
