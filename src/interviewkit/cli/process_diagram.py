"""``interviewkit process diagram``: a process as a drawing in text."""

import argparse
from typing import Any

from interviewkit.cli.output import Answer
from interviewkit.cli.process_subject import add_process, process_of, words_for

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "diagram",
        help="draw a process as a Mermaid diagram",
        description="Writes a Mermaid state diagram with every stage that a position may ask for.",
    )
    add_process(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Draws the process that the arguments name."""
    import interviewkit as ik
    from interviewkit.diagrams import render

    translator = ik.translator(args.locale)
    process = process_of(args.process)
    words = words_for(process, translator)
    return Answer(render(process.machines()[-1], "mermaid", label=words.label))
