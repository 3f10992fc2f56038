"""``interviewkit process diagram``: a process as a picture, a diagram, a table or text."""

import argparse
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer
from interviewkit.cli.process_subject import add_process, process_of, words_for

if TYPE_CHECKING:
    from interviewkit.wire import ProcessFile

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "diagram",
        help="draw a process: SVG, Mermaid, DOT, a Markdown table or text",
        description="Draws a process with every stage that a position may ask for.",
    )
    add_process(parser)
    parser.add_argument(
        "--format",
        default="mermaid",
        # Spelt out, for what draws need not be loaded to read the command line; a test compares.
        metavar="svg|mermaid|dot|md|text",
        help="the format (default: mermaid)",
    )
    parser.add_argument(
        "--zoom",
        default="all",
        metavar="ZOOM",
        help="stages for the stages only, a stage's id for that one, all for every state (default)",
    )
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Draws the process that the arguments name."""
    import interviewkit as ik
    from interviewkit.hiring.pipeline import Process

    process = process_of(args.process)
    if isinstance(process.subject, Process):
        return Answer(ik.draw(process.subject, args.format, locale=args.locale, zoom=args.zoom))
    return Answer(_drawn(process, args))


def _drawn(process: "ProcessFile", args: argparse.Namespace) -> str:
    """A process about anything else, in which ids are read as words."""
    from interviewkit.diagrams import diagram, draw_diagram

    words = words_for(process, args.locale)
    translator = words.translator
    drawn = diagram(
        process.machines()[-1],
        label=words.label,
        zoom=args.zoom,
        lang=translator.tag,
        rtl=translator.direction == "rtl",
    )
    return draw_diagram(drawn, args.format)
