"""Checks that the catalogue's nouns share; each raises with place, value and what is allowed."""

import re
from typing import Any

from interviewkit.errors import InvalidValueError

__all__ = ["dotted", "once", "some_once", "whole"]

_ID = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)*")


def _place(owner: object, attribute: Any) -> str:
    return f"{type(owner).__name__}.{attribute.name}"


def dotted(owner: object, attribute: Any, id: Any) -> None:
    """Refuses what cannot be a part of a message's id, for then no translator finds its words."""
    if not isinstance(id, str) or _ID.fullmatch(id) is None:
        allowed = "lower-case words joined by dots, such as 'acme.site_tour'"
        raise InvalidValueError(_place(owner, attribute), id, allowed)


def whole(owner: object, attribute: Any, number: Any) -> None:
    """Refuses what is not a whole number from 1 up."""
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise InvalidValueError(_place(owner, attribute), number, "a whole number from 1 up")


def once(owner: object, attribute: Any, names: tuple[str, ...]) -> None:
    """Refuses a name that is there twice."""
    if len(set(names)) < len(names):
        raise InvalidValueError(_place(owner, attribute), list(names), "each of them once")


def some_once(owner: object, attribute: Any, names: tuple[str, ...]) -> None:
    """Refuses no name at all, and a name that is there twice."""
    if not names or len(set(names)) < len(names):
        raise InvalidValueError(_place(owner, attribute), list(names), "one or more, each once")
