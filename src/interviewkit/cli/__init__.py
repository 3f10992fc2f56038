"""The command line: hiring scenarios, processes and logs; questions and preparation."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import metadata

from interviewkit.cli import (
    catalogue,
    checklist,
    content,
    lint,
    process,
    questions,
    replay,
    run,
    schema,
    validate,
)
from interviewkit.cli.output import Answer, unreadable, utf8

__all__ = ["main"]

_CLOSED_PIPE = 141
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: the words after the program's name; by default those of the process.

    Returns:
        0 where all is well; 1 where a scenario went otherwise than expected, or a process has
        problems; 2 for something that cannot be read or does not exist.

    >>> from interviewkit.cli import main
    >>> main(["process", "list"])
    id              version 1  id  7 stages ...
    id-offer-first  version 1  id  7 stages ...
    id-intern       version 1  id  7 stages ...
    ...
    0
    """
    utf8(sys.stdout, sys.stderr)
    args = parser().parse_args(argv)
    try:
        answer = _answer(args)
        _write(answer)
    except BrokenPipeError:
        # Whoever read the output has enough of it; nothing may be written when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _CLOSED_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return answer.code


def parser() -> argparse.ArgumentParser:
    """The parser of all verbs."""
    found = argparse.ArgumentParser(
        prog="interviewkit",
        description="Plays hiring scenarios; shows, checks and draws hiring processes; plans "
        "interviews and the preparation for them.",
        epilog="Answers 0 if all is well, 1 if something is not as it should be, 2 for bad input.",
    )
    found.add_argument("--version", action="version", version=f"interviewkit {_version()}")
    verbs = found.add_subparsers(title="verbs", required=True, metavar="VERB")
    run.add(verbs)
    process.add(verbs)
    replay.add(verbs)
    catalogue.add(verbs)
    questions.add(verbs)
    checklist.add(verbs)
    lint.add(verbs)
    schema.add(verbs)
    validate.add(verbs)
    content.add(verbs)
    return found


def _version() -> str:
    try:
        return metadata.version("interviewkit")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _answer(args: argparse.Namespace) -> Answer:
    from interviewkit.errors import InterviewKitError

    try:
        answer: Answer = args.verb(args)
    except (InterviewKitError, OSError) as error:
        return unreadable(error)
    return answer


def _write(answer: Answer) -> None:
    if answer.text.endswith("\r\n"):
        # A file of a format with line ends of its own, which no system's may take the place of.
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")
        print(answer.text, end="")
    elif answer.text:
        print(answer.text)
    if answer.errors:
        print(answer.errors, file=sys.stderr)
    sys.stdout.flush()
