"""``interviewkit process``: lists, shows, checks and draws processes."""

import argparse
from typing import Any

from interviewkit.cli import process_check, process_diagram, process_list, process_show

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb with its own verbs."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "process",
        help="list, show, check or draw processes",
        description="Lists the presets, or shows, checks or draws one of them.",
    )
    inner = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
    for verb in (process_list, process_show, process_check, process_diagram):
        verb.add(inner)
