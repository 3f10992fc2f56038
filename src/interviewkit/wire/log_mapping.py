"""`LogMapping`: how the events of a log are called in a process."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from interviewkit._attrs import field, frozen, string_pairs, string_set

__all__ = ["Ends", "LogMapping", "Unknown"]


class Ends(StrEnum):
    """Where a case of a log may end."""

    OUTCOME = "outcome"
    """Only in an outcome; a case that goes on is not finished, which violates the process."""
    ANYWHERE = "anywhere"
    """In any state."""


class Unknown(StrEnum):
    """What an activity that the process does not know does to its case."""

    VIOLATION = "violation"
    """The case violates the process there."""
    SKIP = "skip"
    """The event is left out, and counted."""


def _ends(ends: str) -> Ends:
    return Ends(ends)


def _unknown(unknown: str) -> Unknown:
    return Unknown(unknown)


def _pairs(events: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return string_pairs(events)


@frozen(kw_only=True)
class LogMapping:
    """How the events of a log are called in a process.

    Attributes:
        case: the column (CSV) with the case's id; in XES the trace's ``concept:name``.
        activity: the column or event attribute that names the activity.
        time: the column or event attribute with the time.
        role: the column or event attribute with the sender's role; None leaves the role open.
        events: pairs of an activity in the log and the event's id in the process; an activity
            that is not among them is taken for an event's id itself.
        ignored: activities that are left out; they are counted.
        ends: where a case may end.
        unknown: what an activity that the process does not know does to its case.

    >>> from interviewkit.wire import LogMapping
    >>> LogMapping(events={"Make Job Offer": "offer_made"}).events
    (('Make Job Offer', 'offer_made'),)
    """

    case: str = "case:concept:name"
    activity: str = "concept:name"
    time: str = "time:timestamp"
    role: str | None = None
    events: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs)
    ignored: frozenset[str] = field(default=frozenset(), converter=string_set)
    ends: Ends = field(default=Ends.OUTCOME, converter=_ends)
    unknown: Unknown = field(default=Unknown.VIOLATION, converter=_unknown)
