"""``interviewkit process``: lists, shows, checks, compares, draws and types processes."""

import argparse
from typing import Any

from interviewkit.cli import (
    process_check,
    process_diagram,
    process_diff,
    process_list,
    process_show,
    process_types,
)

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb with its own verbs."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "process",
        help="list, show, check, compare or draw processes",
        description="Lists the presets; shows, checks, compares or draws them and process files.",
    )
    inner = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
    for verb in (
        process_list,
        process_show,
        process_check,
        process_diff,
        process_diagram,
        process_types,
    ):
        verb.add(inner)
