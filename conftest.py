"""What the tests and the snippets of the documentation share: the wheel is what is tested."""

import difflib
import doctest
import os
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

import interviewkit
import interviewkit.machine

ROOT = Path(__file__).parent
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# What a page shows for the reader to do once, and the docs need not do again.
NOT_RUN = ("cd ", "git clone ", "nox ", "pip install ", "python -m nox ", "python -m pip install ")


def pytest_configure() -> None:
    """Refuse to test the source tree, unless that was asked for."""
    here = Path(interviewkit.__file__).resolve()
    installed = Path(sysconfig.get_path("purelib")).resolve()
    if not here.is_relative_to(installed) and os.environ.get("INTERVIEWKIT_DEV") != "1":
        raise pytest.UsageError(
            f"interviewkit comes from {here.parent}, not from an installed wheel; "
            "run `python -m nox -s tests`, or set INTERVIEWKIT_DEV=1"
        )


def run_console(example: Example) -> str | None:
    """Run the ``$`` lines of a console block and compare what they print with what it shows."""
    command, shown, different = "", [], []
    for line in [*example.parsed.splitlines(), "$ "]:
        if not line.startswith("$ "):
            shown.append(line)
            continue
        if command:
            different += compare(command, "\n".join(shown).strip("\n"))
        elif any(shown):
            different.append(f"a console block starts with a `$ ` line, not with {shown[0]!r}")
        command, shown = line.removeprefix("$ ").strip(), []
    return "\n".join(different) or None


def compare(command: str, shown: str) -> list[str]:
    """The lines by which the output of a command differs from what is shown."""
    parts = [part.strip() for part in command.split("&&")]
    printed = [run(part) for part in parts if not f"{part} ".startswith(NOT_RUN)]
    if not printed:
        return []
    output = "\n".join(printed).strip("\n")
    if doctest.OutputChecker().check_output(f"{shown}\n", f"{output}\n", doctest.ELLIPSIS):
        return []
    diff = difflib.unified_diff(
        shown.splitlines(), output.splitlines(), "shown", "printed", lineterm=""
    )
    return [f"$ {command}", *diff]


def run(command: str) -> str:
    """What one command of ours prints, its errors included."""
    words = shlex.split(command)
    if words[:1] == ["interviewkit"]:
        words = ["python", "-m", *words]
    if words[:3] != ["python", "-m", "interviewkit"]:
        raise ValueError(f"{command!r} is neither a command of ours nor among {NOT_RUN}")
    done = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout.strip("\n")


def set_the_scene(namespace: dict[str, object]) -> None:
    """Give every module's examples the values that its package's docstring makes."""
    for example in doctest.DocTestParser().get_examples(interviewkit.machine.__doc__ or ""):
        exec(example.source, namespace)  # noqa: S102 - our own docstring


# Which of these are read is for the command line to say: by itself pytest looks into tests only.
pages = Sybil(
    parsers=[
        SkipParser(),
        PythonCodeBlockParser(doctest_optionflags=FLAGS),
        CodeBlockParser(language="console", evaluator=run_console),
    ],
    pattern="*.md",
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=FLAGS)], path="src", pattern="*.py", setup=set_the_scene
)
pytest_collect_file = (pages + docstrings).pytest()
