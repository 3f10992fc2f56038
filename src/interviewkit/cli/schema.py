"""``interviewkit schema``: prints the schema of a file or a payload."""

import argparse
from typing import Any

from interviewkit.cli.output import Answer, in_json

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "schema",
        help="print a JSON Schema",
        description="Prints the JSON Schema (2020-12) of a kind of file or payload, for editors "
        "and for programs in other languages. Without a name it lists them.",
        epilog="Answers 2 for a name that no schema has.",
    )
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="scenario, process, catalogue, application, ..."
    )
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Prints the schema that the arguments name."""
    from interviewkit.content.question_rules_schema import every_schema

    schemas = every_schema()
    if args.name is None:
        return Answer("\n".join(schemas.names))
    return in_json(schemas.named(args.name))
