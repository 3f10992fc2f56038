"""The closed list of refusal codes as a table: ``python -m interviewkit.content.refusals``."""

import sys

from interviewkit.content.source import Entry, entries

__all__ = ["refusals", "table"]

_FILES = ("refusals.toml", "guards.toml", "contract_faults.toml", "migration.toml")


def refusals() -> tuple[Entry, ...]:
    """The entries for everything that can be said against an event or a migration.

    >>> from interviewkit.content.refusals import refusals
    >>> refusals()[0].id
    'refusal.wrong_state'
    """
    return tuple(entry for file in _FILES for entry in entries() if entry.file == file)


def table() -> str:
    """The codes, when each is given, its parameters, and what a recruiter reads in English."""
    lines = ["| id | when | parameters | in English, to a recruiter |", "|---|---|---|---|"]
    for entry in refusals():
        params = ", ".join(f"`{name}` ({kind})" for name, kind in entry.params) or "none"
        lines.append(f"| `{entry.id}` | {entry.note} | {params} | {entry.recruiter} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
