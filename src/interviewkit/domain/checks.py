"""Checks that several nouns share; each raises with the place, the value and what is allowed."""

from datetime import datetime
from typing import Any

from interviewkit.errors import InvalidValueError

__all__ = ["aware", "filled", "positive"]


def _place(owner: object, attribute: Any) -> str:
    return f"{type(owner).__name__}.{attribute.name}"


def aware(owner: object, attribute: Any, moment: Any) -> None:
    """Refuses a datetime without a UTC offset: nobody can tell which instant it means."""
    if moment is None:
        return
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        allowed = "a datetime with a UTC offset, such as one ending in '+07:00' or 'Z'"
        raise InvalidValueError(_place(owner, attribute), _shown(moment), allowed)


def _shown(moment: object) -> object:
    return moment.isoformat() if isinstance(moment, datetime) else moment


def filled(owner: object, attribute: Any, text: Any) -> None:
    """Refuses an empty or blank text."""
    if not isinstance(text, str) or not text.strip():
        raise InvalidValueError(_place(owner, attribute), text, "a text that is not blank")


def positive(owner: object, attribute: Any, number: Any) -> None:
    """Refuses a number below 1."""
    if number is not None and (isinstance(number, bool) or number < 1):
        raise InvalidValueError(_place(owner, attribute), number, "a whole number from 1 up")
