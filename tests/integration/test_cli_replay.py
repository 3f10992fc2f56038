"""Logs on the command line, in this process."""

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from interviewkit.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
REPAIR = str(EXAMPLES / "processes" / "equipment_repair.toml")
LOG = EXAMPLES / "logs" / "equipment_repair.csv"
WHOLE = """case,what,when,who
1,booked_in,2026-03-02T09:00Z,front_desk
1,cancelled,2026-03-02T10:00Z,customer
"""
COLUMNS = ("--case", "case", "--activity", "what", "--time", "when", "--role", "who")

Said = pytest.CaptureFixture[str]


def replay(*argv: str | Path, process: str = REPAIR) -> int:
    """The code with which `interviewkit replay` ends."""
    return main(["replay", *map(str, argv), "--process", process])


def in_json(said: Said, *argv: str | Path) -> dict[str, Any]:
    """What `--format json` says."""
    replay(*argv, "--format", "json")
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return found


def written(folder: Path, text: str | bytes, name: str = "log.csv") -> Path:
    """A log."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def xes(*activities: str) -> bytes:
    """A log of one case."""
    events = "".join(
        f'<event><string key="concept:name" value="{one}"/>'
        '<string key="who" value="front_desk"/></event>'
        for one in activities
    )
    return f"<log><trace>{events}</trace></log>".encode()


class TestText:
    @pytest.mark.parametrize("locale", ["en", "id"])
    def test_example(self, locale: str, capsys: Said) -> None:
        """The example's log is told in lines that fit a screen."""
        assert replay(LOG, "--locale", locale) == 1
        said = capsys.readouterr()
        assert said.err == ""
        assert "Smoke tested" in said.out
        assert max(len(line) for line in said.out.splitlines()) <= 100

    def test_english(self, capsys: Said) -> None:
        """Totals, verdicts and the sum come first."""
        replay(LOG)
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "Cases: 6 · events read: 36"
        assert lines[1] == "Conforming: 3 · violating: 3"
        assert lines[2] == "Of the events, replayed: 35, ignored: 1, skipped: 0"

    def test_indonesian(self, capsys: Said) -> None:
        """The same in the other language."""
        replay(LOG, "--locale", "id")
        assert capsys.readouterr().out.startswith("Kasus: 6 · peristiwa terbaca: 36\n")

    def test_what_was_left_out(self, tmp_path: Path, capsys: Said) -> None:
        """Rows that could not be used are told with their reason and their first line."""
        text = WHOLE + "1,,2026-03-02T10:00Z,customer\n2\n"
        assert replay(written(tmp_path, text), *COLUMNS) == 0
        said = capsys.readouterr().out
        assert "Of the events, replayed: 2, ignored: 0, skipped: 2" in said
        assert "Skipped: 1 (no activity), first at line 4" in said
        assert "Skipped: 1 (too few columns), first at line 5" in said

    @pytest.mark.parametrize(
        ("locale", "columns", "activity"),
        [
            ("id", "jumlah kolom kurang", "tanpa aktivitas"),
            ("ms", "too few columns", "no activity"),
        ],
    )
    def test_what_was_left_out_is_told_in_the_language(
        self, locale: str, columns: str, activity: str, tmp_path: Path, capsys: Said
    ) -> None:
        """With the reason; a draft says it in English."""
        text = WHOLE + "1,,2026-03-02T10:00Z,customer\n2\n"
        replay(written(tmp_path, text), *COLUMNS, "--locale", locale)
        said = capsys.readouterr().out
        assert f"1 ({activity})" in said
        assert f"1 ({columns})" in said

    @pytest.mark.parametrize(
        ("row", "english", "indonesian"),
        [
            ("1,,2026-03-02T10:00Z,customer\n", "no activity", "tanpa aktivitas"),
            ("1\n", "too few columns", "jumlah kolom kurang"),
            ("1,a,2026-03-02T10:00Z,customer,x\n", "too many columns", "jumlah kolom berlebih"),
            (",a,2026-03-02T10:00Z,customer\n", "no case", "tanpa kasus"),
            ("1,a,yesterday,customer\n", "unreadable time", "waktu tidak terbaca"),
        ],
    )
    def test_every_reason_of_a_table(
        self, row: str, english: str, indonesian: str, tmp_path: Path, capsys: Said
    ) -> None:
        """In each language; JSON has it as the reader of logs gives it."""
        log = written(tmp_path, WHOLE + row)
        for locale, reason in (("en", english), ("id", indonesian)):
            replay(log, *COLUMNS, "--locale", locale)
            assert f"({reason})" in capsys.readouterr().out
        found = in_json(capsys, log, *COLUMNS, "--locale", "id")
        assert [one["reason"] for one in found["skipped"]] == [english]

    def test_an_event_outside_of_a_case(self, tmp_path: Path, capsys: Said) -> None:
        """XES may have one."""
        log = xes("booked_in", "cancelled").replace(b"<log>", b"<log><event></event>")
        replay(written(tmp_path, log, "log.xes"), "--locale", "id")
        assert "(peristiwa di luar kasus)" in capsys.readouterr().out

    def test_a_reason_without_a_text(
        self, tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Is told as the reader of logs gives it."""
        from interviewkit.eventlog import Skips

        real = Skips.add
        monkeypatch.setattr(Skips, "add", lambda self, reason, where: real(self, "gone", where))
        replay(written(tmp_path, f"{WHOLE}1\n"), *COLUMNS, "--locale", "id")
        assert "1 (gone)" in capsys.readouterr().out

    def test_times_without_offset(self, tmp_path: Path, capsys: Said) -> None:
        """It is told that they are taken as UTC."""
        replay(written(tmp_path, WHOLE.replace("Z", "")), *COLUMNS)
        assert "no UTC offset" in capsys.readouterr().out

    def test_preset(self, tmp_path: Path, capsys: Said) -> None:
        """A preset's id names a process as well, and roles are checked against all its machines."""
        text = "case,what,who\n1,application_opened,recruiter\n1,hired,recruiter\n"
        columns = ("--case", "case", "--activity", "what", "--role", "who")
        assert replay(written(tmp_path, text), *columns, process="id") == 1
        assert "hired" in capsys.readouterr().out


class TestJson:
    @pytest.mark.parametrize("locale", ["en", "id"])
    def test_example(self, locale: str, capsys: Said) -> None:
        """Ids and counts are the same in each language, and the numbers add up."""
        found = in_json(capsys, LOG, "--locale", locale)
        assert found["format"] == "interviewkit.replay/1"
        assert [found[key] for key in ("cases", "conforming", "violating")] == [6, 3, 3]
        skipped = sum(one["count"] for one in found["skipped"])
        assert found["read"] == found["replayed"] + found["ignored"] + skipped
        assert {one["event"] for one in found["violations"]} == {
            "quote_sent",
            "test_passed",
            "Smoke tested",
        }
        assert [one["activity"] for one in found["unknown"]] == ["Smoke tested"]

    def test_first(self, capsys: Said) -> None:
        """The first offence has its place, its time and its line."""
        firsts = [one["first"] for one in in_json(capsys, LOG)["violations"]]
        assert {
            "case": "R-3",
            "position": 3,
            "activity": "Quote sent",
            "time": "2026-03-03T12:00:00+07:00",
            "line": 23,
        } in firsts

    def test_same_twice(self, capsys: Said) -> None:
        """The same log says the same."""
        assert in_json(capsys, LOG) == in_json(capsys, LOG)


class TestCsv:
    def test_example(self, capsys: Said) -> None:
        """A row for each violating case, in the order of the log."""
        assert replay(LOG, "--format", "csv") == 1
        rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
        assert [(row["case"], row["position"], row["reasons"]) for row in rows] == [
            ("R-3", "3", "refusal.wrong_state"),
            ("R-5", "6", "refusal.wrong_role"),
            ("R-6", "3", "log.unknown_activity"),
        ]

    def test_no_violation(self, tmp_path: Path, capsys: Said) -> None:
        """Without one there is only the header."""
        assert replay(written(tmp_path, WHOLE), *COLUMNS, "--format", "csv") == 0
        assert capsys.readouterr().out == "case,position,activity,time,line,reasons\n"


class TestOptions:
    def test_columns(self, tmp_path: Path, capsys: Said) -> None:
        """Columns are named on the command line instead of in the file."""
        found = in_json(capsys, written(tmp_path, WHOLE), *COLUMNS)
        assert (found["conforming"], found["read"]) == (1, 2)

    def test_role(self, tmp_path: Path) -> None:
        """A role that may not send an event violates the process."""
        text = WHOLE.replace("front_desk", "supplier")
        assert replay(written(tmp_path, text), *COLUMNS) == 1

    def test_activity_in_xes(self, tmp_path: Path) -> None:
        """In XES the options name attributes."""
        path = written(tmp_path, xes("booked_in", "cancelled"), "log.xes")
        codes = [
            replay(path, "--activity", activity, "--role", role)
            for activity, role in (("concept:name", "who"), ("concept:name", "by"), ("who", "who"))
        ]
        assert codes == [0, 0, 1]

    def test_time(self, tmp_path: Path) -> None:
        """The time says the order of the rows."""
        head, first, last = WHOLE.splitlines()
        path = written(tmp_path, f"{head}\n{last}\n{first}")
        assert replay(path, *COLUMNS) == 0

    @pytest.mark.parametrize(("ends", "code"), [("outcome", 1), ("anywhere", 0)])
    def test_ends(self, ends: str, code: int, tmp_path: Path) -> None:
        """A case that goes on violates the process, unless it may end anywhere."""
        path = written(tmp_path, "".join(WHOLE.splitlines(keepends=True)[:2]))
        assert replay(path, *COLUMNS, "--ends", ends) == code

    @pytest.mark.parametrize(("unknown", "violating"), [("violation", 3), ("skip", 2)])
    def test_unknown(self, unknown: str, violating: int, capsys: Said) -> None:
        """Activities that the process does not know can be left out."""
        found = in_json(capsys, LOG, "--unknown", unknown, "--ends", "anywhere")
        assert found["violating"] == violating
        assert found["unknown"][0]["count"] == 1

    @pytest.mark.parametrize("delimiter", ["~", ";"])
    def test_delimiter(self, delimiter: str, tmp_path: Path) -> None:
        """Any delimiter can be given."""
        path = written(tmp_path, WHOLE.replace(",", delimiter))
        assert replay(path, *COLUMNS, "--delimiter", delimiter) == 0

    def test_encoding(self, tmp_path: Path, capsys: Said) -> None:
        """Any encoding can be given."""
        path = written(tmp_path, WHOLE.replace("1,", "é,").encode("cp1252"))
        assert [replay(path, *COLUMNS), replay(path, *COLUMNS, "--encoding", "cp1252")] == [2, 0]

    @pytest.mark.parametrize("top", [0, 1])
    def test_top(self, top: int, capsys: Said) -> None:
        """Only so many variants are told."""
        found = in_json(capsys, LOG, "--top", str(top))
        assert (len(found["variants"]), found["variant_count"]) == (top, 3)

    def test_gzip(self, tmp_path: Path) -> None:
        """A compressed log is unpacked."""
        path = written(tmp_path, gzip.compress(WHOLE.encode()), "log.csv.gz")
        assert replay(path, *COLUMNS) == 0


class TestErrors:
    @pytest.mark.parametrize(
        ("text", "more", "says"),
        [
            ("", (), "it is empty"),
            ("a,b\n", (), "no column 'case' for the case"),
            (WHOLE.replace("who", "whom"), (), "did you mean 'whom'?"),
            (WHOLE + '1,"a', (), "line 4 cannot be read"),
            (WHOLE, ("--delimiter", ";;"), "';;' is not allowed"),
            (WHOLE, ("--encoding", "x-nope"), "no encoding 'x-nope'"),
            (WHOLE.replace("10:00Z", "10:00"), (), "times with a UTC offset"),
            ("<log>", (), "no element found"),
            ("<html/>", (), "it begins with <html>"),
            (b"\x1f\x8b this is no gzip", (), "the compressed file is damaged"),
        ],
    )
    def test_bad_logs(
        self, text: str | bytes, more: tuple[str, ...], says: str, tmp_path: Path, capsys: Said
    ) -> None:
        """What is wrong with a log is one line on stderr."""
        assert replay(written(tmp_path, text), *COLUMNS, *more) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert says in said.err

    def test_missing_log(self, tmp_path: Path, capsys: Said) -> None:
        """A log that is not there is named."""
        assert replay(tmp_path / "none.csv") == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert "none.csv" in said.err

    def test_missing_process(self, capsys: Said) -> None:
        """A process that does not exist is named, with those that do."""
        assert replay(LOG, process="ids") == 2
        said = capsys.readouterr().err
        assert ("'ids'" in said, said.count("\n")) == (True, 1)

    @pytest.mark.parametrize("option", ["--ends", "--unknown", "--format", "--top"])
    def test_bad_options(self, option: str, capsys: Said) -> None:
        """A value that an option does not take ends with 2 as well."""
        with pytest.raises(SystemExit) as caught:
            replay(LOG, option, "nope")
        assert caught.value.code == 2
        assert f"argument {option}" in capsys.readouterr().err
