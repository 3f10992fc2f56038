"""Events of the medical check. They carry outcomes and what work must allow for, no diagnosis."""

from datetime import date

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import calendar_day, filled
from interviewkit.domain.medical import ReviewConclusion
from interviewkit.hiring.events.base import CandidateEvent, Event, ReasonedEvent, SlotEvent

__all__ = [
    "AccommodationRuledOut",
    "MedicalAttended",
    "MedicalConsentGiven",
    "MedicalExpired",
    "MedicalFitReported",
    "MedicalFitWithNotesReported",
    "MedicalFurtherTestsReported",
    "MedicalNoShowRecorded",
    "MedicalNotesAccepted",
    "MedicalRefused",
    "MedicalRenewed",
    "MedicalRescheduled",
    "MedicalReviewRecorded",
    "MedicalScheduled",
    "MedicalTemporarilyUnfitReported",
    "MedicalUnfitReported",
    "MedicalWaived",
    "RecheckLapsed",
    "RecheckPlanned",
    "SecondOpinionRequested",
]


@frozen(kw_only=True, weakref_slot=False)
class ValidityEvent(Event):
    """A result that counts until a day, that day included."""

    valid_until: date = field(validator=calendar_day)


@frozen(kw_only=True, weakref_slot=False)
class RecheckEvent(Event):
    """An event that names the day of the next check."""

    recheck_on: date = field(validator=calendar_day)


@frozen(kw_only=True, weakref_slot=False)
class MedicalConsentGiven(Event):
    """The candidate consented to the check, to the text of that version."""

    consent_version: str = field(validator=filled)


class MedicalRefused(CandidateEvent):
    """The candidate does not consent, or no longer does."""

    __slots__ = ()


class MedicalWaived(ReasonedEvent):
    """No check is needed, for example because a recent certificate counts."""

    __slots__ = ()


class MedicalScheduled(SlotEvent):
    """The check has a time and place."""

    __slots__ = ()


class MedicalRescheduled(SlotEvent):
    """The check was moved."""

    __slots__ = ()


class MedicalNoShowRecorded(Event):
    """The candidate did not come to the check."""

    __slots__ = ()


class MedicalAttended(Event):
    """The check took place; its result is awaited."""

    __slots__ = ()


class MedicalFitReported(ValidityEvent):
    """Fit for the job."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class MedicalFitWithNotesReported(ValidityEvent):
    """Fit, if the work allows for the restrictions. No diagnosis."""

    restrictions: str = field(validator=filled, repr=False)


class MedicalTemporarilyUnfitReported(RecheckEvent):
    """Not fit at present; to be checked again."""

    __slots__ = ()


class MedicalUnfitReported(ReasonedEvent):
    """Unfit for this job; the reason names the part of the job, not the illness.

    Never a rejection by itself: a person reviews it.
    """

    __slots__ = ()


class MedicalFurtherTestsReported(Event):
    """The examiner needs more tests before concluding."""

    __slots__ = ()


class MedicalNotesAccepted(ReasonedEvent):
    """The work allows for the restrictions; the reason says how."""

    __slots__ = ()


class AccommodationRuledOut(ReasonedEvent):
    """The work cannot allow for the restrictions; the reason records the review."""

    __slots__ = ()


class RecheckPlanned(RecheckEvent):
    """The day of the next check was set."""

    __slots__ = ()


class RecheckLapsed(Event):
    """The longest waiting time for a new check passed."""

    __slots__ = ()


class SecondOpinionRequested(CandidateEvent):
    """Another examiner is to look. Possible once."""

    __slots__ = ()


def _conclusion(conclusion: str) -> ReviewConclusion:
    return ReviewConclusion(conclusion)


@frozen(kw_only=True, weakref_slot=False)
class MedicalReviewRecorded(ReasonedEvent):
    """A person reviewed an unfit result for this candidate and this job."""

    conclusion: ReviewConclusion = field(converter=_conclusion, repr=False)


class MedicalExpired(Event):
    """The result no longer counts."""

    __slots__ = ()


class MedicalRenewed(ValidityEvent):
    """A new result counts instead of an expired one."""

    __slots__ = ()
