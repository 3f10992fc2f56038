"""The command line, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import interviewkit as ik
from interviewkit.diagrams import FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAM = [sys.executable, "-m", "interviewkit"]


def run(*argv: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    """The command line, run to its end."""
    return subprocess.run(
        [*PROGRAM, *argv],
        env={**os.environ, **env},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )


class TestProgram:
    def test_run(self) -> None:
        """An example runs."""
        done = run("run", str(EXAMPLES / "staff_hire.toml"), "--locale", "id")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode("utf-8").startswith("A payroll officer is hired\n")

    def test_exit_codes(self, tmp_path: Path) -> None:
        """2 for what cannot be read, with nothing on stdout."""
        bad = tmp_path / "bad.toml"
        bad.write_text("title = ", encoding="utf-8")
        done = run("run", str(bad))
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"line 1, column 9: invalid value" in done.stderr

    def test_utf8_whatever_the_system_says(self) -> None:
        """A system set to ASCII gets UTF-8 all the same."""
        done = run(
            "run", str(EXAMPLES / "staff_hire.toml"), PYTHONIOENCODING="ascii", PYTHONUTF8="0"
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert "→" in done.stdout.decode("utf-8")

    def test_a_closed_pipe(self) -> None:
        """Whoever has read enough gets no traceback."""
        command = [*PROGRAM, "process", "show", "id"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
            assert done.stdout is not None
            assert done.stderr is not None
            done.stdout.close()
            errors = done.stderr.read()
            done.wait(timeout=60)
        assert (done.returncode, errors) == (141, b"")

    def test_help_loads_little(self) -> None:
        """Neither cattrs nor babel is loaded to print a help text."""
        code = (
            "import sys\nfrom interviewkit.cli import main\n"
            "try: main(['run', '--help'])\n"
            "except SystemExit: pass\n"
            "print(sorted({'cattrs', 'babel', 'interviewkit.hiring'} & set(sys.modules)))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, timeout=60, check=True
        )
        assert done.stdout.splitlines()[-1] == b"[]"


class TestDiagram:
    def test_a_picture_of_the_stages(self) -> None:
        """What the shell writes to a file is the picture that the library draws."""
        done = run("process", "diagram", "id", "--format", "svg", "--zoom", "stages")
        drawn = ik.draw(ik.processes["id"], "svg", zoom="stages")
        assert done.stdout.decode("utf-8") == f"{drawn}\n"

    def test_a_process_about_anything_else(self) -> None:
        """A file's process is drawn with its ids as words."""
        path = str(EXAMPLES / "processes" / "equipment_repair.toml")
        done = run("process", "diagram", path, "--format", "text", "--locale", "id")
        assert "booked in -> waiting [front desk]" in done.stdout.decode("utf-8")

    def test_unknown_zoom(self) -> None:
        """The error names the stages that there are."""
        done = run("process", "diagram", "id", "--zoom", "ofer")
        assert done.returncode == 2
        assert b"did you mean 'offer'?" in done.stderr

    def test_formats(self) -> None:
        """The help names those that there are, and another one is refused with a near match."""
        told = run("process", "diagram", "--help").stdout.decode("utf-8")
        assert f"--format {'|'.join(FORMATS)}" in told
        done = run("process", "diagram", "id", "--format", "mermade")
        assert (done.returncode, b"did you mean 'mermaid'?" in done.stderr) == (2, True)
