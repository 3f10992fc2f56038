"""Events of an interview stage, the same for every kind of interview."""

from datetime import datetime

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import aware, filled, instant
from interviewkit.hiring.events.base import Event, ReasonedEvent, SlotEvent

__all__ = [
    "AvailabilityLapsed",
    "AvailabilityRequested",
    "CandidateNoShowRecorded",
    "FollowUpRequested",
    "InterviewBooked",
    "InterviewCancelled",
    "InterviewConfirmed",
    "InterviewFinished",
    "InterviewMarkedIncomplete",
    "InterviewRescheduled",
    "InterviewScheduled",
    "InterviewStarted",
    "InterviewerNoShowRecorded",
    "RebookingStarted",
    "RescheduleRequested",
    "WalkInStarted",
]


@frozen(kw_only=True, weakref_slot=False)
class AvailabilityRequested(Event):
    """The candidate was asked to choose a slot until the deadline."""

    deadline: datetime = field(converter=instant, validator=aware)


class InterviewBooked(SlotEvent):
    """The candidate chose a slot."""

    __slots__ = ()


class InterviewScheduled(SlotEvent):
    """The organisation set a slot."""

    __slots__ = ()


class InterviewRescheduled(SlotEvent):
    """The organisation moved the interview to another slot."""

    __slots__ = ()


class InterviewConfirmed(Event):
    """The candidate will come."""

    __slots__ = ()


class RescheduleRequested(ReasonedEvent):
    """Somebody asked for another slot."""

    __slots__ = ()


class InterviewStarted(Event):
    """The interview began."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class WalkInStarted(SlotEvent):
    """An interview began without a booking; its slot is when it really takes place.

    Attributes:
        notice_version: which text about their data the candidate was given.
    """

    notice_version: str = field(validator=filled)


class InterviewFinished(Event):
    """The interview took place."""

    __slots__ = ()


class InterviewMarkedIncomplete(ReasonedEvent):
    """The interview broke off: technique, time, safety, the wrong people."""

    __slots__ = ()


class CandidateNoShowRecorded(Event):
    """The candidate did not come. Not a rejection by itself."""

    __slots__ = ()


class InterviewerNoShowRecorded(Event):
    """The interviewer did not come. Never held against the candidate."""

    __slots__ = ()


class AvailabilityLapsed(Event):
    """The deadline for choosing a slot passed."""

    __slots__ = ()


class RebookingStarted(Event):
    """A new slot is looked for."""

    __slots__ = ()


class InterviewCancelled(ReasonedEvent):
    """The interview was called off."""

    __slots__ = ()


class FollowUpRequested(ReasonedEvent):
    """One more session of the same stage is wanted before deciding."""

    __slots__ = ()
