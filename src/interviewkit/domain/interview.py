"""Interview sessions: their slots, how often they moved, and who failed to come."""

from datetime import datetime
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.checks import aware, instant
from interviewkit.errors import InvalidValueError
from interviewkit.vocabulary.terms import Term

__all__ = ["Session", "SessionStatus", "Slot"]


def _after_start(slot: "Slot", attribute: Any, ends_at: Any) -> None:
    aware(slot, attribute, ends_at)
    if ends_at <= slot.starts_at:
        allowed = f"a moment after starts_at, {slot.starts_at.isoformat()}"
        raise InvalidValueError("Slot.ends_at", ends_at.isoformat(), allowed)


@frozen(kw_only=True, weakref_slot=False)
class Slot:
    """A booked time and place.

    Attributes:
        starts_at: an aware datetime.
        ends_at: an aware datetime after `starts_at`.
        place: an address, a room or a link.
        interviewers: ids of the people who hold it.

    >>> from datetime import datetime, timezone
    >>> from interviewkit.domain import Slot
    >>> nine, ten = (datetime(2026, 1, 5, h, tzinfo=timezone.utc) for h in (9, 10))
    >>> Slot(starts_at=nine, ends_at=ten).interviewers
    ()
    """

    starts_at: datetime = field(converter=instant, validator=aware)
    ends_at: datetime = field(converter=instant, validator=_after_start)
    place: str | None = field(default=None, repr=False)
    interviewers: tuple[str, ...] = field(default=(), converter=strings, repr=False)


class SessionStatus(Term):
    """How one session stands."""

    PLANNED = "planned"
    DONE = "done"
    INCOMPLETE = "incomplete"
    CANCELLED = "cancelled"
    NO_SHOW_CANDIDATE = "no_show_candidate"
    NO_SHOW_INTERVIEWER = "no_show_interviewer"


@frozen(kw_only=True, weakref_slot=False)
class Session:
    """One interview, through all its slots.

    Attributes:
        stage: the stage it belongs to.
        number: 1 for the first session of that stage.
        slots: every slot it ever had, oldest first; the last one counts.
        status: how it stands.
        reschedules: how often it was moved or asked to be moved.
        candidate_no_shows: how often the candidate did not come.
        interviewer_no_shows: how often the interviewer did not come; never held against the
            candidate.
        deadline: until when the candidate may choose a slot.
    """

    stage: str
    number: int
    slots: tuple[Slot, ...] = ()
    status: SessionStatus = SessionStatus.PLANNED
    reschedules: int = 0
    candidate_no_shows: int = 0
    interviewer_no_shows: int = 0
    deadline: datetime | None = None

    @property
    def slot(self) -> Slot | None:
        """The slot that counts, if one was booked."""
        return self.slots[-1] if self.slots else None
