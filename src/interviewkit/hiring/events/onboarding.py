"""Events between the contract and the first day."""

from interviewkit.hiring.events.base import Event, ReasonedEvent

__all__ = ["HiringCollapsed", "NoStartRecorded", "WorkStarted"]


class WorkStarted(Event):
    """The new colleague started work."""

    __slots__ = ()


class NoStartRecorded(ReasonedEvent):
    """The first day passed and nobody came."""

    __slots__ = ()


class HiringCollapsed(ReasonedEvent):
    """The hiring fell through before the first day."""

    __slots__ = ()
