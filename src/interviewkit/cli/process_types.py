"""``interviewkit process types``: a process as a Python module of types."""

import argparse
from pathlib import Path
from typing import Any

from interviewkit.cli.output import Answer
from interviewkit.cli.process_subject import add_process, process_of

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "types",
        help="write a process as a Python module of types",
        description="Writes a Python module with a class for each state, whose methods are the "
        "events that may happen there; type checkers then know the process.",
        epilog="Answers 1 if the file that --check names is not what would be written.",
    )
    add_process(parser, "subject")
    parser.add_argument(
        "--check", metavar="FILE", help="write nothing; tell whether that file is up to date"
    )
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Writes the types of the process that the arguments name."""
    from interviewkit.errors import InvalidValueError
    from interviewkit.hiring.pipeline import Process
    from interviewkit.typed import source

    process = process_of(args.subject).subject
    if not isinstance(process, Process):
        raise InvalidValueError("process types", args.subject, "a hiring process, made of stages")
    text = source(process)
    if args.check is None:
        return Answer(text.removesuffix("\n"))
    if Path(args.check).read_text("utf-8") == text:
        return Answer(f"{args.check} is up to date.")
    command = f"interviewkit process types {args.subject} > {args.check}"
    return Answer(code=1, errors=f"{args.check} is not up to date; run `{command}`")
