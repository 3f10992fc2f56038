"""Which kind of log a file is."""

import gzip
import io
from pathlib import Path

import pytest
from tests.unit.eventlog.test_csv import COLUMNS, RUNS, TABLE
from tests.unit.eventlog.test_xes import event, log, trace

from interviewkit.eventlog import LogError, read_log

XES = log(trace("1", event("a"), event("b")), trace("2", event("a")))


class TestKind:
    @pytest.mark.parametrize("text", [XES, TABLE.encode()])
    @pytest.mark.parametrize("packed", [True, False])
    def test_by_its_first_sign(self, text: bytes, packed: bool, tmp_path: Path) -> None:
        """The name of a file says nothing, its first sign does."""
        path = tmp_path / "log"
        path.write_bytes(gzip.compress(text) if packed else text)
        assert [(case.id, case.activities) for case in read_log(path, COLUMNS_OF[text])] == RUNS

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
    def test_behind_a_mark(self, encoding: str) -> None:
        """A mark of the encoding is no sign."""
        text = XES.decode().partition("\n")[2].encode(encoding)
        assert len(list(read_log(io.BytesIO(text)))) == 2

    def test_an_open_file(self, tmp_path: Path) -> None:
        """A file is read from its beginning."""
        path = tmp_path / "log.xes"
        path.write_bytes(XES)
        with path.open("rb") as file:
            assert len(list(read_log(file))) == 2

    @pytest.mark.parametrize(("name", "says"), [("a.xes", "no element"), ("a.csv", "it is empty")])
    def test_empty(self, name: str, says: str, tmp_path: Path) -> None:
        """What an empty file lacks is told by its name."""
        path = tmp_path / name
        path.touch()
        with pytest.raises(LogError, match=says):
            list(read_log(path))

    def test_after_the_end_of_gzip(self, tmp_path: Path) -> None:
        """What stands behind the compressed log is not passed over."""
        path = tmp_path / "a.xes.gz"
        path.write_bytes(gzip.compress(XES) + b"more")
        with pytest.raises(LogError, match="is damaged"):
            list(read_log(path))


COLUMNS_OF = {XES: None, TABLE.encode(): COLUMNS}
