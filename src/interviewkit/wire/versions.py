"""Versions of payloads: what is older is brought up to date by steps; what is newer is refused.

An upcaster is a plain function of the table as an older version wrote it. It returns the table as
the next version writes it, and knows nothing of the versions after.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from interviewkit.wire.problems import Unreadable

__all__ = ["OWN_BUGS", "Upcaster", "Upcasters", "newer", "stepped", "upcast"]

Upcaster: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes the table of the next version."""
Upcasters: TypeAlias = Mapping[tuple[str, int], Upcaster]
"""Upcasters by the id of an event, or the name of a format, and the version that they take."""

_KEY: Final = "schema"
OWN_BUGS: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the host's own functions raise for a payload that they did not expect."""


def upcast(
    kind: str, table: Mapping[str, Any], current: int, upcasters: Upcasters
) -> Mapping[str, Any]:
    """The table in the present version.

    Args:
        kind: the id of the event.
        table: as it was written; its key ``schema`` says the version, which is 1 where it is
            missing.
        current: the present version.
        upcasters: the steps.

    Raises:
        Unreadable: for a version that is newer, no version at all, or one that no step leads from.

    >>> from interviewkit.wire.versions import upcast
    >>> def named(table):
    ...     return {**table, "number": table["no"]}
    >>> upcast("badge_issued", {"no": "B-1"}, 2, {("badge_issued", 1): named})["number"]
    'B-1'
    """
    version = table.get(_KEY, 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        allowed = f"a whole number from 1 to {current}"
        raise Unreadable(version, "is no version", allowed=allowed, code="no_number")
    if version > current:
        raise newer(version, current)
    while version < current:
        step = upcasters.get((kind, version))
        if step is None:
            clause = f"is an older version, and nothing brings {kind!r} from it to {version + 1}"
            allowed = f"give upcasters={{({kind!r}, {version}): ...}} to make_converter"
            raise Unreadable(version, clause, allowed=allowed, code="older_version")
        table = stepped(kind, step, table, version)
        version += 1
    return table


def stepped(kind: str, step: Upcaster, table: Mapping[str, Any], version: int) -> dict[str, Any]:
    """What a step makes of a table.

    Raises:
        Unreadable: for whatever the step raises, or if it makes no table.
    """
    try:
        found: Any = step(dict(table))
    except OWN_BUGS as error:
        clause = f"is older, and could not be brought to version {version + 1}: {error!r}"
        raise Unreadable(version, clause, code="older_version") from error
    if not isinstance(found, dict):
        clause = f"is older, and what brings {kind!r} to version {version + 1} made no table of it"
        raise Unreadable(version, clause, code="older_version")
    return found


def newer(version: object, current: object) -> Unreadable:
    """What is said of a payload from a newer version."""
    clause = f"is of a newer version than is read here, which is {current}"
    allowed = (
        "upgrade interviewkit where this is read, or have the sender write the older version; "
        "nothing was changed"
    )
    return Unreadable(version, clause, allowed=allowed, code="newer_version")
