"""Checks that the catalogue's nouns share; each raises with place, value and what is allowed."""

import re
from typing import Any

from interviewkit.domain.checks import place
from interviewkit.errors import InvalidValueError

__all__ = ["dotted", "once", "some_once"]

_ID = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)*")


def dotted(owner: object, attribute: Any, id: Any) -> None:
    """Refuses what cannot be a part of a message's id, for then no translator finds its words."""
    if not isinstance(id, str) or _ID.fullmatch(id) is None:
        allowed = "lower-case words joined by dots, such as 'acme.site_tour'"
        raise InvalidValueError(place(owner, attribute), id, allowed)


def once(owner: object, attribute: Any, names: tuple[str, ...]) -> None:
    """Refuses a name that is there twice."""
    if len(set(names)) < len(names):
        raise InvalidValueError(place(owner, attribute), list(names), "each of them once")


def some_once(owner: object, attribute: Any, names: tuple[str, ...]) -> None:
    """Refuses no name at all, and a name that is there twice."""
    if not names or len(set(names)) < len(names):
        raise InvalidValueError(place(owner, attribute), list(names), "one or more, each once")
