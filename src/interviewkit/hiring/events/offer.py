"""Events of an offer, from its draft to its answer and what may still undo it."""

from datetime import date, datetime
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.checks import (
    aware,
    calendar_day,
    instant,
    of_class,
    optional_filled,
    positive,
)
from interviewkit.domain.offer import OfferCondition, OfferTerms
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events.base import CandidateEvent, Event, ReasonedEvent
from interviewkit.vocabulary import DeclineReason, RenegeReason, RescindReason

__all__ = [
    "CounterDeclined",
    "OfferAccepted",
    "OfferApprovalRefused",
    "OfferApproved",
    "OfferCancelled",
    "OfferConditionFailed",
    "OfferConditionMet",
    "OfferCountered",
    "OfferDeclined",
    "OfferDrafted",
    "OfferExpired",
    "OfferExtended",
    "OfferRecalled",
    "OfferReneged",
    "OfferRescinded",
    "OfferRevised",
    "OfferSent",
    "OfferSubmitted",
    "OfferViewed",
    "StartDeferred",
]


def _decline(reason: str | None) -> DeclineReason | None:
    return None if reason is None else DeclineReason(reason)


def _renege(reason: str | None) -> RenegeReason | None:
    return None if reason is None else RenegeReason(reason)


def _rescind(reason: str) -> RescindReason:
    return RescindReason(reason)


def _condition(condition: str) -> OfferCondition:
    return OfferCondition(condition)


def _some(event: object, attribute: Any, items: Any) -> None:
    if not items or not all(item.strip() for item in items):
        place = f"{type(event).__name__}.{attribute.name}"
        raise InvalidValueError(place, items, "at least one point, none of them blank")


@frozen(kw_only=True, weakref_slot=False)
class ExpiryEvent(Event):
    """An event that says until which instant an offer can be accepted, that instant included."""

    expires_at: datetime = field(converter=instant, validator=aware)


@frozen(kw_only=True, weakref_slot=False)
class OfferDrafted(Event):
    """Terms were written; drafting again replaces them."""

    terms: OfferTerms = field(validator=of_class(OfferTerms))
    visible = False


class OfferSubmitted(Event):
    """The draft went to those who approve."""

    __slots__ = ()
    visible = False


class OfferApproved(Event):
    """One approver agreed; the last needed one approves the offer."""

    __slots__ = ()
    visible = False


class OfferApprovalRefused(ReasonedEvent):
    """An approver did not agree; the offer is a draft again."""

    __slots__ = ()
    visible = False


class OfferRecalled(Event):
    """The offer was taken back before it was sent; approvals are void."""

    __slots__ = ()
    visible = False


class OfferSent(ExpiryEvent):
    """The offer letter went to the candidate."""

    __slots__ = ()


class OfferViewed(Event):
    """The candidate opened the letter."""

    __slots__ = ()


class OfferExtended(ExpiryEvent):
    """There is more time to answer."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class OfferCountered(Event):
    """The candidate asked for other terms."""

    items: tuple[str, ...] = field(converter=strings, validator=_some, repr=False)


class CounterDeclined(ReasonedEvent):
    """The offer stands as it is; the reason is what the candidate was told."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class OfferRevised(ReasonedEvent):
    """A new version is drafted; the old one never comes back."""

    terms: OfferTerms = field(validator=of_class(OfferTerms))


@frozen(kw_only=True, weakref_slot=False)
class OfferAccepted(CandidateEvent):
    """The candidate accepted that version of the offer."""

    version: int = field(validator=positive)


@frozen(kw_only=True, weakref_slot=False)
class OfferDeclined(CandidateEvent):
    """The candidate declined the offer."""

    reason: DeclineReason | None = field(default=None, converter=_decline, repr=False)


class OfferExpired(Event):
    """The time to answer is over."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class OfferRescinded(Event):
    """The organisation took the offer back.

    Attributes:
        approved_by: the second person, needed once the offer was accepted.
    """

    reason: RescindReason = field(converter=_rescind, repr=False)
    approved_by: str | None = field(default=None, repr=False, validator=optional_filled)


@frozen(kw_only=True, weakref_slot=False)
class OfferReneged(CandidateEvent):
    """The candidate backed out of an accepted offer."""

    reason: RenegeReason | None = field(default=None, converter=_renege, repr=False)


@frozen(kw_only=True, weakref_slot=False)
class StartDeferred(CandidateEvent):
    """Both sides agreed on a later first day."""

    start_on: date = field(validator=calendar_day)


@frozen(kw_only=True, weakref_slot=False)
class OfferConditionMet(Event):
    """A condition of the accepted offer is met, or waived."""

    condition: OfferCondition = field(converter=_condition)


@frozen(kw_only=True, weakref_slot=False)
class OfferConditionFailed(ReasonedEvent):
    """A condition is not met; the reason records the individual review."""

    condition: OfferCondition = field(converter=_condition)


class OfferCancelled(ReasonedEvent):
    """The offer was given up before it was sent."""

    __slots__ = ()
    visible = False
