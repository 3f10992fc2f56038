"""``interviewkit process list``."""

import argparse
from typing import Any

from interviewkit.cli.output import Answer, add_format, in_json, table

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "list", help="list the presets", description="Lists the presets, one a line."
    )
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Lists the presets."""
    import interviewkit as ik

    found = [
        {
            "id": process.id,
            "version": process.version,
            "jurisdiction": str(process.jurisdiction),
            "stages": list(process.stages),
            "states": len(process.states),
            # Some positions have a variant of a rule; a rule is counted once.
            "rules": len({rule.id for rule in process.rules}),
        }
        for process in ik.processes.values()
    ]
    if args.format == "json":
        return in_json({"format": "interviewkit.processes/1", "processes": found})
    rows = [
        (
            str(one["id"]),
            f"version {one['version']}",
            str(one["jurisdiction"]),
            f"{len(process.stages)} stages",
            f"{one['states']} states",
            f"{one['rules']} rules",
        )
        for one, process in zip(found, ik.processes.values(), strict=True)
    ]
    return Answer("\n".join(table(rows)))
