"""Of what schemas are put together: tables, lists of tables, and tables told apart by a key."""

from collections.abc import Iterable, Mapping
from typing import Final

from interviewkit.wire.scalars import Schema

__all__ = ["NAMES", "rows_of", "table_of", "told_apart"]

NAMES: Final[Schema] = {
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
}
"""One name, or several."""


def table_of(
    properties: dict[str, Schema], *, required: Iterable[str] = (), says: str = ""
) -> Schema:
    """The schema of a table with these keys and no others."""
    return {
        **({"description": says} if says else {}),
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def rows_of(row: Schema) -> Schema:
    """The schema of a list of such tables."""
    return {"type": "array", "items": row}


def told_apart(key: str, bodies: Mapping[str, Schema]) -> Schema:
    """A table of which that key says what it is: what is wrong with it is told for that one alone.

    Where no case is chosen by the key, `oneOf` would tell of every case why it is not meant.
    """
    cases = [
        {"if": {"properties": {key: {"const": name}}, "required": [key]}, "then": body}
        for name, body in bodies.items()
    ]
    return {
        "type": "object",
        "properties": {key: {"enum": list(bodies)}},
        "required": [key],
        "allOf": cases,
    }
