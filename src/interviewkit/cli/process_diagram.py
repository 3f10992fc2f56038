"""``interviewkit process diagram``: a process as a drawing in text."""

import argparse
from typing import Any

from interviewkit.cli.output import Answer, add_locale

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "diagram",
        help="draw a process as a Mermaid diagram",
        description="Writes a Mermaid state diagram with every stage that a position may ask for.",
    )
    parser.add_argument("id", metavar="ID", help="the process, for example id")
    add_locale(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Draws the process that the arguments name."""
    import interviewkit as ik

    return Answer(ik.draw(ik.processes[args.id], "mermaid", locale=args.locale))
