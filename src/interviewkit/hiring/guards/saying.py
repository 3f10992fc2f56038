"""How hiring guards say no, and how they answer without knowing the time."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from typing import TypeAlias

from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message, Param, Params

__all__ = ["AtThatTime", "no", "not_later", "role_labels"]

AtThatTime: TypeAlias = Callable[[Record, datetime], Message | None]


def no(name: str, /, **params: Param) -> Message:
    """The message with which the guard of that name refuses."""
    return Message.of(f"guard.{name}", **params) if params else _bare(name)


@cache
def _bare(name: str) -> Message:
    """A message without parameters, made once: branches are chosen by guards that often refuse."""
    return Message.of(f"guard.{name}")


def role_labels(roles: Iterable[str]) -> tuple[Message, ...]:
    """Roles as messages, so that each is said in the reader's words."""
    return tuple(Message.of("label.role", id=str(role)) for role in roles)


def not_later(name: str, at_that_time: AtThatTime, params: Params = ()) -> Guard:
    """A guard that once refusing refuses for ever.

    Asked without a time it answers for the earliest time there can be, that of the last event.
    """

    def possible(record: Record, since: datetime) -> Message | None:
        return at_that_time(record, since)

    @guard(name=name, possible=possible, params=params)
    def check(record: Record, at: datetime) -> Message | None:
        return at_that_time(record, at)

    return check
