"""Events of an assessment. A score is a fact; what follows from it is for people to decide."""

from datetime import datetime
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import aware, filled, instant, positive
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events.base import CandidateEvent, Event

__all__ = [
    "AssessmentExtended",
    "AssessmentInvited",
    "AssessmentLapsed",
    "AssessmentScored",
    "AssessmentStarted",
    "AssessmentSubmitted",
]


def _points(event: "AssessmentScored", attribute: Any, points: Any) -> None:
    """Refuses what is no whole number from 0 to the most there is, which is checked before."""
    whole = isinstance(points, int) and not isinstance(points, bool)
    if not whole or not 0 <= points <= event.out_of:
        allowed = f"a whole number from 0 to out_of, {event.out_of}"
        raise InvalidValueError("AssessmentScored.points", points, allowed)


@frozen(kw_only=True, weakref_slot=False)
class AssessmentInvited(Event):
    """The candidate was given a task.

    Attributes:
        task: what is to be done, in a few words.
        deadline: the last instant at which it can be handed in.
    """

    task: str = field(validator=filled)
    deadline: datetime = field(converter=instant, validator=aware)


@frozen(kw_only=True, weakref_slot=False)
class AssessmentExtended(Event):
    """There is more time for the task."""

    deadline: datetime = field(converter=instant, validator=aware)


class AssessmentStarted(CandidateEvent):
    """The candidate began with the task."""

    __slots__ = ()


class AssessmentSubmitted(CandidateEvent):
    """The candidate handed the work in."""

    __slots__ = ()


class AssessmentLapsed(Event):
    """The time for the task is over."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class AssessmentScored(Event):
    """The work was scored.

    Attributes:
        out_of: the most points that there were, a whole number from 1 up.
        points: the points that the work brought, a whole number from 0 to `out_of`.
    """

    out_of: int = field(validator=positive)
    points: int = field(validator=_points, repr=False)
    visible = False
