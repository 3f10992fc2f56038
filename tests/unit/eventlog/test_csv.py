"""Tables with one event a row, the whole and the broken."""

import csv
import gzip
import io
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from tests.unit.eventlog.test_xes import Endless, Slow

from interviewkit.errors import InvalidValueError
from interviewkit.eventlog import Case, LogError, Skips, read_csv, read_log
from interviewkit.wire import LogMapping

COLUMNS = LogMapping(case="case", activity="what", time="when")
HEAD = "case,what,when\n"
TABLE = HEAD + "1,a,2026-01-05\n2,a,2026-01-05\n1,b,2026-01-06\n"
RUNS = [("1", ("a", "b")), ("2", ("a",))]


def read(
    text: str | bytes, mapping: LogMapping = COLUMNS, **options: Any
) -> tuple[list[Case], Skips]:
    """The cases of a table, and what was left out."""
    data, skips = text.encode() if isinstance(text, str) else text, Skips()
    return list(read_csv(io.BytesIO(data), mapping, skips=skips, **options)), skips


def runs(text: str | bytes, mapping: LogMapping = COLUMNS, **options: Any) -> list[object]:
    """The ids and activities of the cases."""
    return [(case.id, case.activities) for case in read(text, mapping, **options)[0]]


def skipped(text: str) -> list[tuple[str, int, str]]:
    """What was left out."""
    return [(one.reason, one.count, one.first) for one in read(text)[1].all()]


def said(text: str | bytes, mapping: LogMapping = COLUMNS, **options: Any) -> str:
    """What the error says."""
    with pytest.raises(LogError) as caught:
        read(text, mapping, **options)
    return str(caught.value)


class TestTable:
    def test_interleaved(self) -> None:
        """Rows of several cases may alternate; cases come in the order of their first rows."""
        assert runs(TABLE) == RUNS

    def test_in_order_of_time(self) -> None:
        """Rows are sorted by instant; ties, and rows without a time, keep their order."""
        text = "1,c,2026-01-05T10:00Z\n1,d,\n1,a,2026-01-05T11:00+07:00\n1,e,2026-01-05T10:00Z\n"
        (case,) = read(HEAD + text)[0]
        assert (case.activities, case.lines) == (("a", "c", "d", "e"), (4, 2, 3, 5))

    def test_a_first_row_without_time(self) -> None:
        """A case may begin with rows that have no time."""
        text = "1,z,\n1,b,2026-01-06\n1,a,2026-01-05\n"
        assert runs(HEAD + text) == [("1", ("a", "z", "b"))]

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_delimiters(self, delimiter: str) -> None:
        """The usual delimiters are found."""
        assert runs(TABLE.replace(",", delimiter)) == RUNS

    def test_given_delimiter(self) -> None:
        """Any other one has to be given."""
        assert runs(TABLE.replace(",", "~"), delimiter="~") == RUNS

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_encodings(self, encoding: str) -> None:
        """A mark at the beginning is believed, another encoding has to be given."""
        text = (HEAD + "é,a,\n").encode(encoding)
        given = encoding if encoding == "cp1252" else None
        assert runs(text, encoding=given) == [("é", ("a",))]

    def test_mark_before_a_quote(self) -> None:
        """A mark is no part of the first column's name, even where the encoding is given."""
        text = '"case",what,when\n1,a,\n'.encode("utf-8-sig")
        assert runs(text, encoding="utf-8") == [("1", ("a",))]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_ends_of_lines(self, end: str) -> None:
        """Lines end as they do on any system."""
        assert runs(TABLE.replace("\n", end)) == RUNS

    def test_last_line_without_an_end(self) -> None:
        """The last line needs no end."""
        assert runs(TABLE.rstrip("\n")) == RUNS

    def test_quoted_lines(self) -> None:
        """A quoted field may have several lines; the row stands where it begins."""
        (case,) = read('case,what,"when"\n1,"a\nb",\n\n1,c,\n')[0]
        assert (case.activities, case.lines) == (("a\nb", "c"), (2, 5))

    def test_quoted_header(self) -> None:
        """A column's name may have several lines."""
        mapping = LogMapping(case="the\ncase", activity="what")
        (case,) = read('"the\ncase",what\n1,a\n', mapping)[0]
        assert (case.activities, case.lines) == (("a",), (3,))

    def test_quotes_in_a_field(self) -> None:
        """Quotes inside of a field are doubled, or stand in one without quotes around."""
        assert runs(HEAD + '1,"say ""a""",\n1,b "c",\n') == [("1", ('say "a"', 'b "c"'))]

    def test_gzip(self, tmp_path: Path) -> None:
        """A compressed table is unpacked, whatever it is called."""
        path = tmp_path / "log.csv"
        path.write_bytes(gzip.compress(TABLE.encode()))
        assert [(case.id, case.activities) for case in read_log(path, COLUMNS)] == RUNS

    @pytest.mark.parametrize("step", [1, 5])
    def test_pieces(self, step: int) -> None:
        """Where the pieces end makes no difference."""
        slow = Slow(
            TABLE.replace("a", "é").replace("cése", "case").replace("whét", "what").encode()
        )
        slow.step = step
        assert [case.id for case in read_csv(slow, COLUMNS)] == ["1", "2"]

    def test_roles(self) -> None:
        """The role is read where the mapping names its column; empty ones are open."""
        mapping = LogMapping(case="case", activity="what", role="who")
        assert read("case,what,who\n1,a,r\n1,b,\n", mapping)[0][0].roles == ("r", None)

    def test_blanks_around(self) -> None:
        """Blanks around names are no part of them."""
        assert runs("case , what\n 1 , a \n", LogMapping(case="case", activity="what")) == [
            ("1", ("a",))
        ]

    def test_without_times(self) -> None:
        """A table that has no times is in order as it stands."""
        mapping = LogMapping(case="case", activity="what")
        assert runs("case,what\n1,b\n1,a\n", mapping) == [("1", ("b", "a"))]


class TestRows:
    def test_too_few_columns(self) -> None:
        """A row that ends before a column that is needed is left out and counted."""
        assert skipped(HEAD + "1\n1,a,\n1,a\n") == [("too few columns", 2, "line 2")]

    def test_too_many_columns(self) -> None:
        """A row that says more than there are columns has a delimiter in a name."""
        assert skipped(HEAD + "1,a,\n1,Tested, passed,2026-01-05\n") == [
            ("too many columns", 1, "line 3")
        ]

    def test_delimiters_at_the_end(self) -> None:
        """Delimiters behind the last column do no harm."""
        assert (runs(HEAD + "1,a,,,\n"), skipped(HEAD + "1,a,,,\n")) == ([("1", ("a",))], [])

    def test_columns_that_nobody_needs(self) -> None:
        """A row may end before them."""
        mapping = LogMapping(case="case", activity="what")
        assert runs("case,what,more\n1,a\n", mapping) == [("1", ("a",))]

    def test_no_case(self) -> None:
        """A row without a case is left out and counted."""
        assert skipped(HEAD + " ,a,\n,b,\n") == [("no case", 2, "line 2")]

    def test_no_activity(self) -> None:
        """A row without an activity is left out and counted; its case is still one."""
        text = HEAD + "1, ,\n"
        assert (skipped(text), runs(text)) == ([("no activity", 1, "line 2")], [("1", ())])

    def test_unreadable_time(self) -> None:
        """A row whose time nobody can read is left out and counted."""
        assert skipped(HEAD + "1,a,05/01/2026\n") == [("unreadable time", 1, "line 2")]

    def test_all_are_counted(self) -> None:
        """Every row that is not blank is either used or left out."""
        cases, skips = read(HEAD + "1,a,\n\n1\n,a,\n1,,\n1,b,soon\n1,a,,b\n1,c,\n")
        used = sum(len(case.activities) for case in cases)
        assert (skips.read, used, sum(one.count for one in skips.all())) == (7, 2, 5)

    def test_mixed_offsets(self) -> None:
        """Times with and without an offset do not compare; both are shown."""
        text = said(HEAD + "1,a,2026-01-05T09:00Z\n2,a,2026-01-05\n")
        assert "'2026-01-05T09:00Z' (line 2), stand beside" in text
        assert "'2026-01-05' (line 3)" in text


class TestColumns:
    @pytest.mark.parametrize("option", ["case", "activity", "time", "role"])
    def test_missing(self, option: str) -> None:
        """A column that is missing is named, with its option and the closest one there is."""
        mapping = LogMapping(**{"case": "case", "activity": "what", "time": "when", option: "role"})  # type: ignore[arg-type]
        text = said("case,what,when,roles\n1,a,,\n", mapping)
        assert text.startswith(f"log: it has no column 'role' for the {option}; ")
        assert "did you mean 'roles'?" in text
        assert text.endswith(f"--{option}")

    @pytest.mark.parametrize("column", ["timestamp", "Start Time"])
    def test_another_time(self, column: str) -> None:
        """Times of another name are not passed over."""
        text = said(f"case,what,{column}\n", LogMapping(case="case", activity="what"))
        assert "no column 'time:timestamp' for the time" in text

    def test_twice(self) -> None:
        """Of two columns with the same name neither is taken."""
        assert "it has 2 columns 'what'" in said("case,what,when,what\n1,a,,b\n")

    def test_twice_a_column_that_nobody_needs(self) -> None:
        """Others may be called as they like."""
        assert runs("x,case,what,when,x\n,1,a,,\n") == [("1", ("a",))]

    def test_only_the_header(self) -> None:
        """A table without rows has no cases."""
        assert runs(HEAD) == []


class TestBroken:
    def test_empty(self) -> None:
        """A file without a line is no table."""
        assert said("") == "log: it is empty; the first line names the columns"

    def test_a_blank_first_line(self) -> None:
        """The columns are named in the first line, and nowhere else."""
        assert said(f"\n{TABLE}").startswith("log: its first line is blank; ")

    def test_a_long_header(self) -> None:
        """A first line that is no header is told as one."""
        assert "the row that begins in line 1 cannot be read" in said("a" * 200_000)

    @pytest.mark.parametrize("rows", [2, 50_000])
    def test_a_quote_without_an_end(self, rows: int) -> None:
        """A quote that is not closed does not take the rows behind it for one."""
        text = said(HEAD + '1,a,\n1,"b,\n' + "2,a,2026-01-05\n" * rows)
        assert text.startswith("log: the row that begins in line 3 cannot be read: ")

    def test_a_quote_in_the_wrong_place(self) -> None:
        """A quote that ends before its field does is told."""
        assert "line 2 cannot be read" in said(HEAD + '1,"a"b,\n')

    def test_a_long_field(self) -> None:
        """A field is as long as the csv module allows, and no longer."""
        size = csv.field_size_limit()
        assert runs(HEAD + f"1,{'a' * size},\n") == [("1", ("a" * size,))]
        assert "field larger than field limit" in said(HEAD + f"1,a{'a' * size},\n")

    def test_nul(self) -> None:
        """A NUL is no text; its line is told."""
        assert "line 3 has a NUL character" in said(HEAD + "1,a,\n1,b\0,\n")

    def test_utf_16_without_a_mark(self) -> None:
        """A table of two bytes a character is refused until its encoding is given."""
        text = TABLE.encode("utf-16-le")
        assert "name its encoding" in said(text)
        assert runs(text, encoding="utf-16-le") == RUNS

    def test_another_encoding(self) -> None:
        """The line and the byte are told that are not of the encoding."""
        text = (HEAD + "1,a,\n1,é,\n").encode("cp1252")
        assert "in line 3 the byte 0xe9 is no utf-8" in said(text)

    def test_half_a_character(self) -> None:
        """The last character has to be whole."""
        assert "in line 2 the byte 0xc3" in said((HEAD + "1,é").encode()[:-1])

    @pytest.mark.parametrize("encoding", ["x-nope", "base64", "undefined", "a\0b"])
    def test_no_encoding(self, encoding: str) -> None:
        """An encoding that does not exist is named, with some that do."""
        assert f"there is no encoding {encoding!r}; name one" in said(TABLE, encoding=encoding)

    def test_an_encoding_of_something_else(self) -> None:
        """What an encoding cannot make sense of is told."""
        assert "is no punycode" in said(b"case,what\n-\xff", encoding="punycode")

    @pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n"])
    def test_no_delimiter(self, delimiter: str) -> None:
        """A delimiter is one character that means nothing else."""
        with pytest.raises(InvalidValueError, match="it takes one character"):
            read(TABLE, delimiter=delimiter)

    @pytest.mark.parametrize("cut", [100, 5_000])
    def test_truncated_gzip(self, cut: int, tmp_path: Path) -> None:
        """A compressed table that is cut off is refused by name."""
        path = tmp_path / "cut.csv.gz"
        rows = "".join(f"{n},a{n * n},\n" for n in range(20_000))
        path.write_bytes(gzip.compress((HEAD + rows).encode())[:-cut])
        with pytest.raises(LogError, match=r"cut\.csv\.gz: .*ends in the middle"):
            list(read_log(path, COLUMNS))

    @pytest.mark.parametrize("piece", [b"a", b",", b'"'])
    def test_one_gigabyte_in_one_line(self, piece: bytes) -> None:
        """A line that does not end is refused early, and is not held."""
        tracemalloc.start()
        try:
            with pytest.raises(LogError, match="line 2 is longer than 1,048,576 characters"):
                list(read_csv(Endless(HEAD.encode(), piece), COLUMNS))  # type: ignore[arg-type]
            assert tracemalloc.get_traced_memory()[1] < 20 << 20
        finally:
            tracemalloc.stop()
