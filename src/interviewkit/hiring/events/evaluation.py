"""Events of the internal evaluation, and of the feedback after an interview."""

from interviewkit._attrs import field, frozen
from interviewkit.hiring.events.base import CardEvent, Event, ReasonedEvent
from interviewkit.vocabulary import Role

__all__ = [
    "DebriefOpened",
    "EvaluationEscalated",
    "EvaluationRoundOpened",
    "ScorecardAdjusted",
    "ScorecardAmended",
    "ScorecardSubmitted",
    "ScorecardWaived",
]


def _role(role: str) -> Role:
    return Role(role)


class ScorecardSubmitted(CardEvent):
    """An assessor handed in a scorecard."""

    __slots__ = ()
    visible = False


class ScorecardAmended(CardEvent):
    """The author corrected a card before seeing anybody else's."""

    __slots__ = ()
    visible = False


class ScorecardAdjusted(CardEvent):
    """The author changed a rating in the debrief; the first one stays on record."""

    __slots__ = ()
    visible = False


@frozen(kw_only=True, weakref_slot=False)
class ScorecardWaived(ReasonedEvent):
    """A missing scorecard is not waited for.

    Attributes:
        role: the part whose card is waived.
    """

    role: Role = field(converter=_role)
    visible = False


class DebriefOpened(Event):
    """The assessors see each other's cards and talk."""

    __slots__ = ()
    visible = False


class EvaluationEscalated(ReasonedEvent):
    """Those above decide, because the panel could not."""

    __slots__ = ()
    visible = False


class EvaluationRoundOpened(ReasonedEvent):
    """A new round of evaluation; the earlier cards stay on record."""

    __slots__ = ()
    visible = False
