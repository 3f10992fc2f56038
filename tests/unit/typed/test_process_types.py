"""``interviewkit process types``."""

from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit.cli import main
from interviewkit.typed import source


class TestTypes:
    def test_writes_the_source(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What is printed is the module, to its last letter."""
        assert main(["process", "types", "small-company"]) == 0
        assert capsys.readouterr().out == source(ik.processes["small-company"])

    def test_up_to_date(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that is what would be written is fine."""
        kept = tmp_path / "kept.py"
        kept.write_text(source(ik.processes["small-company"]), encoding="utf-8")
        assert main(["process", "types", "small-company", "--check", str(kept)]) == 0
        assert capsys.readouterr().out == f"{kept} is up to date.\n"

    def test_not_up_to_date(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that is not is told with the command that writes it, and left as it is."""
        kept = tmp_path / "kept.py"
        kept.write_text("", encoding="utf-8")
        assert main(["process", "types", "small-company", "--check", str(kept)]) == 1
        assert f"run `interviewkit process types small-company > {kept}`" in capsys.readouterr().err
        assert kept.read_text("utf-8") == ""

    def test_no_such_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that is not there cannot be read."""
        missing = tmp_path / "missing.py"
        assert main(["process", "types", "small-company", "--check", str(missing)]) == 2
        assert str(missing) in capsys.readouterr().err

    def test_no_hiring_process(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Only hiring processes have applications to give types to."""
        repair = Path(__file__).parents[3] / "examples" / "processes" / "equipment_repair.toml"
        assert main(["process", "types", str(repair)]) == 2
        assert "it takes a hiring process, made of stages" in capsys.readouterr().err
