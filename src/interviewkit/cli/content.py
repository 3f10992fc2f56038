"""``interviewkit content``: what is asked of the texts that are shipped."""

import argparse
from typing import Any

from interviewkit.cli.output import Answer

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "content", help="check the texts of the library", description="Looks after the texts."
    )
    inner = parser.add_subparsers(title="verbs", dest="content_verb", required=True)
    check = inner.add_parser(
        "check",
        help="find every problem of every text in every language",
        description="Checks placeholders, plural forms, registers, scripts, stale translations "
        "and mistranslations, and renders every text in every language.",
        epilog="Answers 1 if there is a problem.",
    )
    check.add_argument(
        "--write",
        action="store_true",
        help="bring the .po files of a checkout in line with the English texts first",
    )
    check.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Checks the texts."""
    from datetime import UTC, datetime

    from interviewkit.content import check

    if args.write:
        check.bring_up_to_date(datetime.now(UTC))
    found = check.problems()
    return Answer("\n".join(found or [check.summary()]), 1 if found else 0)
