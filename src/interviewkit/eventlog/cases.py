"""`Case`: what a log tells of one case, in order; and what of a log could not be used."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from operator import itemgetter, le
from sys import intern
from typing import Any

from interviewkit._attrs import frozen, maker
from interviewkit.errors import InterviewKitError, InvalidValueError

__all__ = ["Case", "Event", "LogError", "Skipped", "Skips", "case_of", "usable"]


class LogError(InterviewKitError, ValueError):
    """A log that cannot be read; nothing of it is reported as if it were whole.

    Attributes:
        log: the log's name.
        problem: what is wrong, where, and what would be right.
    """

    def __init__(self, log: str, problem: str) -> None:
        self.log, self.problem = log, problem
        super().__init__(f"{log}: {problem}")


@frozen(weakref_slot=False)
class Case:
    """One case of a log.

    Attributes:
        id: the case's id.
        activities: what happened, in order.
        times: when, as the log writes it; None where it does not say.
        roles: who did it, where the log says; empty where nobody asked for it.
        lines: where the rows stand, from 1; empty for a log that is not a table.

    >>> from interviewkit.eventlog import Case
    >>> Case("1", ("Applied", "Hired"), (None, None)).activities
    ('Applied', 'Hired')
    """

    id: str
    activities: tuple[str, ...]
    times: tuple[str | None, ...]
    roles: tuple[str | None, ...] = ()
    lines: tuple[int, ...] = ()

    def __attrs_post_init__(self) -> None:
        count = len(self.activities)
        for name, told in (("times", self.times), ("roles", self.roles), ("lines", self.lines)):
            if len(told) != count and (told or name == "times"):
                allowed = f"one for each of the {count} activities"
                raise InvalidValueError(f"Case.{name}", told, allowed)


_made = maker(Case)


@frozen(kw_only=True)
class Skipped:
    """Events that could not be used, for one reason.

    Attributes:
        reason: why, for example ``"no activity"``.
        count: how many.
        first: where the first one stands.

    >>> from interviewkit.eventlog import Skipped
    >>> Skipped(reason="no activity", count=2, first="line 3").count
    2
    """

    reason: str
    count: int
    first: str


class Skips:
    """Counts what is left out while a log is read, and what was read in all.

    Attributes:
        read: the events, or the rows of a table, that were read.
        zoned: whether the log's times have an offset; None before the first one was met.
    """

    def __init__(self) -> None:
        self.read = 0
        self.zoned: bool | None = None
        self._example = ""
        self._found: dict[str, tuple[int, str]] = {}

    @property
    def naive(self) -> bool:
        """Whether the log's times have no offset."""
        return self.zoned is False

    def add(self, reason: str, where: str) -> None:
        """Counts one event that is left out."""
        count, first = self._found.get(reason, (0, where))
        self._found[reason] = (count + 1, first)

    def all(self) -> tuple[Skipped, ...]:
        """What was left out, by reason."""
        return tuple(
            Skipped(reason=reason, count=count, first=first)
            for reason, (count, first) in self._found.items()
        )

    def decide(self, log: str, example: str, *, zoned: bool) -> None:
        """Notes by the first time of a log whether its times have an offset.

        Raises:
            LogError: for a later time that differs from the first: they do not compare.
        """
        if self.zoned is None:
            self.zoned, self._example = zoned, example
            return
        offset, none = (example, self._example) if zoned else (self._example, example)
        problem = f"times with a UTC offset, {offset}, stand beside times without, {none}"
        raise LogError(log, f"{problem}; write all of them with their offset")


Event = tuple[str, str | None, datetime | None, str | None, int]
"""What happened, when as the log writes it, the instant, who did it, and the line."""


def usable(
    told: Sequence[str | None], log: str, skips: Skips, where: Callable[[], str], line: int = 0
) -> Event | None:
    """The event of a log; None, and counted, where it cannot be used.

    Args:
        told: the activity, the time and the role, as the log writes them.
        log: the log's name.
        skips: counts what is left out.
        where: says where the event stands.
        line: the same as a number, in a table.

    Raises:
        LogError: for a log that mixes times with and without an offset.
    """
    what, when, who = told
    what = what and what.strip()
    if not what:
        skips.add("no activity", where())
        return None
    at = None
    if when:
        try:
            at = datetime.fromisoformat(when)
        except ValueError:
            skips.add("unreadable time", where())
            return None
        zoned = at.tzinfo is not None
        if zoned is not skips.zoned:
            skips.decide(log, f"{when!r} ({where()})", zoned=zoned)
    # A log has few activities and roles, and they are looked up often.
    return intern(what), when or None, at, intern(who.strip()) or None if who else None, line


def case_of(id: str, events: Sequence[Event], *, has_roles: bool, has_lines: bool = False) -> Case:
    """The case with these events, in the order of their times."""
    if not events:
        return _made(id, (), (), (), ())
    whats, whens, _instants, whos, lines = zip(*_in_order(events), strict=True)
    return _made(id, whats, whens, whos if has_roles else (), lines if has_lines else ())


def _in_order(events: Sequence[Event]) -> Sequence[Event]:
    """The events by time.

    Ties keep the order of the file, and so does an event without a time: it belongs to the one
    before it.
    """
    instants: list[Any] = [event[2] for event in events]
    if None in instants:
        last = next((at for at in instants if at is not None), None)
        if last is None:
            return events
        instants = [last := last if at is None else at for at in instants]
    if all(map(le, instants, islice(instants, 1, None))):
        return events
    by_time = sorted(zip(instants, events, strict=True), key=itemgetter(0))
    return [event for _, event in by_time]
