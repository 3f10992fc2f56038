"""`Case`: what a log tells of one case, in order; and what of a log could not be used."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from interviewkit._attrs import frozen, maker
from interviewkit.errors import InterviewKitError
from interviewkit.wire import LogMapping

__all__ = ["Case", "LogError", "Skipped", "Skips", "case_of", "in_order", "instant_of", "usable"]


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


_made = maker(Case)


@frozen(kw_only=True)
class Skipped:
    """Events that could not be used, for one reason.

    Attributes:
        reason: why, for example ``"no activity"``.
        count: how many.
        first: where the first one stands.
    """

    reason: str
    count: int
    first: str


class Skips:
    """Counts what is left out while a log is read, and what was read in all."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forgets everything, because the log is read once more."""
        self.read = 0
        self.naive: str | None = None
        self.aware: str | None = None
        self._found: dict[str, tuple[int, str]] = {}

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


def instant_of(text: str, log: str, skips: Skips, where: str) -> datetime | None:
    """The instant that the text means; None if it means none.

    A log without offsets is taken as UTC. One that mixes times with and without them says not how
    they compare.

    Raises:
        LogError: for a log that mixes both.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if at.tzinfo is None:
        skips.naive = skips.naive or f"{text!r} ({where})"
        at = at.replace(tzinfo=UTC)
    else:
        skips.aware = skips.aware or f"{text!r} ({where})"
    if skips.naive is not None and skips.aware is not None:
        problem = (
            f"times with a UTC offset, {skips.aware}, stand beside times without, {skips.naive}; "
            "write all of them with their offset"
        )
        raise LogError(log, problem)
    return at


def in_order(instants: Sequence[datetime | None]) -> list[int] | None:
    """The places of the events by time; None where they stand in order already.

    Ties keep the order of the file, and so does an event without a time: it belongs to the one
    before it.
    """
    last: Any = None
    late = False
    filled: list[Any] = []
    for at in instants:
        if at is None:
            at = last  # noqa: PLW2901 - it takes the time of the event before it
        elif last is not None and at < last:
            late = True
        last = at
        filled.append(at)
    if not late:
        return None
    first = next(at for at in filled if at is not None)
    return sorted(range(len(filled)), key=lambda place: filled[place] or first)


_Event = tuple[str, str | None, Any, str | None]
"""What happened, when as the log writes it, the instant, and who did it."""


def usable(
    what: str | None, when: str | None, who: str | None, context: tuple[str, Skips, str]
) -> _Event | None:
    """The event of an XES log, counted; None where it cannot be used."""
    log, skips, where = context
    skips.read += 1
    if not what:
        skips.add("no activity", where)
        return None
    at = None if when is None else instant_of(when, log, skips, where)
    if when is not None and at is None:
        skips.add("unreadable time", where)
        return None
    return what, when, at, who


def case_of(id: str, events: Sequence[_Event], mapping: LogMapping) -> Case:
    """The case with these events, in the order of their times."""
    order = in_order([event[2] for event in events])
    if order is not None:
        events = [events[place] for place in order]
    roles = () if mapping.role is None else tuple([event[3] for event in events])
    whats = tuple([event[0] for event in events])
    return _made(id, whats, tuple([event[1] for event in events]), roles, ())
