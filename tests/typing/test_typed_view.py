"""What type checkers make of the typed view: of what is right, and of planted mistakes."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

PLANTED = Path(__file__).parent / "planted"
FILES = ("right.py", "mistakes.py", "page.py")
PAGE = Path(__file__).parents[2] / "docs" / "typed-view.md"
GIVEN = """\
from datetime import datetime
import interviewkit as ik
from interviewkit.typed import id as hiring
"""
MARK = re.compile(r"# E: (\S+) (\S+)$")
KINDS = {
    "misspelt_event",
    "misspelt_state",
    "wrong_payload",
    "not_exhaustive",
    "illegal_here",
}
"""The five mistakes, by the functions that make them."""

Found = dict[tuple[str, int], set[str]]


def run(command: list[str], folder: Path) -> str:
    """What a checker prints about the files in the folder."""
    environment = {**os.environ, "MYPYPATH": ""}
    done = subprocess.run(
        [*command, *FILES],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.stdout


def mypy(folder: Path) -> Found:
    """The errors of ``mypy --strict`` with no plugin and no other setting."""
    if importlib.util.find_spec("mypy") is None:
        pytest.skip("mypy is not installed; it is in the dependency group `types`")
    options = ["--strict", "--config-file=", "--cache-dir=cache", "--no-error-summary"]
    found: Found = {}
    for line in run([sys.executable, "-m", "mypy", *options], folder).splitlines():
        if " note: " not in line:
            error = re.fullmatch(r"(\w+\.py):(\d+): error: .*\[([\w-]+)\]", line)
            assert error is not None, line
            found.setdefault((error[1], int(error[2])), set()).add(error[3])
    return found


def pyright(folder: Path) -> Found:
    """The errors of pyright as it comes, by the middle of its rules' names."""
    program = shutil.which("pyright", path=f"{Path(sys.executable).parent}{os.pathsep}{os.defpath}")
    if program is None:
        pytest.skip("pyright is not installed; it is in the dependency group `types`")
    printed = run([program, "--outputjson", "--pythonpath", sys.executable], folder)
    found: Found = {}
    for error in json.loads(printed)["generalDiagnostics"]:
        if error["severity"] == "error":
            place = (Path(error["file"]).name, error["range"]["start"]["line"] + 1)
            rule = re.sub(r"^report|(Issue|Type)$", "", error.get("rule", "syntax"))
            found.setdefault(place, set()).add(rule)
    return found


CHECKERS = {"mypy": mypy, "pyright": pyright}


def planted(checker: str) -> Found:
    """The mistakes that the files mark, with that checker's name for each."""
    found: Found = {}
    for name in FILES[:2]:
        for number, line in enumerate((PLANTED / name).read_text("utf-8").splitlines(), 1):
            if mark := MARK.search(line):
                found[name, number] = {mark[1 + list(CHECKERS).index(checker)]}
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, away from this project's settings."""
    made = tmp_path_factory.mktemp("typed")
    for name in FILES[:2]:
        shutil.copy(PLANTED / name, made)
    (made / "page.py").write_text(shown(), encoding="utf-8")
    # Pyright leaves out what lies below a folder with a dot, as the temporary ones of nox do.
    (made / "pyrightconfig.json").write_text('{"exclude": ["cache"]}', encoding="utf-8")
    return made


class Said(dict[str, Found]):
    """What each checker has said; it is asked once."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, checker: str) -> Found:
        found = self[checker] = CHECKERS[checker](self.folder)
        return found


@pytest.fixture(scope="module")
def said(folder: Path) -> Said:
    """What each checker says of the files."""
    return Said(folder)


def shown() -> str:
    """The mistakes that the documentation shows."""
    text = PAGE.read_text("utf-8")
    start = text.index("```python\nfrom typing import assert_never\n")
    return GIVEN + text[start : text.index("\n```\n", start)].removeprefix("```python\n") + "\n"


class TestPlanted:
    def test_all_kinds(self) -> None:
        """Each of the five mistakes is planted, in the function that is called after it."""
        text = (PLANTED / "mistakes.py").read_text("utf-8")
        functions = re.findall(r"^def (\w+)\(.*?(?=^def |\Z)", text, re.MULTILINE | re.DOTALL)
        bodies = re.split(r"^def \w+", text, flags=re.MULTILINE)[1:]
        marked = {name for name, body in zip(functions, bodies, strict=True) if "# E: " in body}
        assert marked >= KINDS
        assert marked == set(functions)

    @pytest.mark.parametrize("checker", CHECKERS)
    def test_found_and_nothing_else(self, checker: str, said: Mapping[str, Found]) -> None:
        """Each marked line is an error of that name, and no other line is one."""
        found = {place: names for place, names in said[checker].items() if place[0] != "page.py"}
        assert found == planted(checker)

    @pytest.mark.parametrize("checker", CHECKERS)
    def test_page(self, checker: str, said: Mapping[str, Found]) -> None:
        """What the documentation shows as mistakes are all of those, and the only ones."""
        lines = enumerate(shown().splitlines(), 1)
        commented = {number for number, line in lines if "  # " in line}
        assert len(commented) == len(KINDS)
        assert {line for file, line in said[checker] if file == "page.py"} == commented
