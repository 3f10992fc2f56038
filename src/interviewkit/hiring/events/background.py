"""Events of the checks of a candidate's past. They say how a check stands, not what was found."""

from collections.abc import Iterable
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.domain.background import CheckKind
from interviewkit.domain.checks import filled
from interviewkit.domain.medical import ReviewConclusion
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events.base import CandidateEvent, Event, ReasonedEvent

__all__ = [
    "AdverseFindingAnswered",
    "AdverseFindingReported",
    "AdverseFindingReviewed",
    "BackgroundCheckCleared",
    "BackgroundCheckRequested",
    "BackgroundCheckWaived",
    "BackgroundConsentGiven",
    "BackgroundConsentRefused",
]


def _kind(kind: str) -> CheckKind:
    return CheckKind(kind)


def _kinds(kinds: Iterable[str]) -> frozenset[CheckKind]:
    return frozenset(map(CheckKind, (kinds,) if isinstance(kinds, str) else kinds))


def _conclusion(conclusion: str) -> ReviewConclusion:
    return ReviewConclusion(conclusion)


def _some(event: object, attribute: Any, kinds: Any) -> None:
    if not kinds:
        place = f"{type(event).__name__}.{attribute.name}"
        raise InvalidValueError(place, (), f"at least one of {', '.join(CheckKind)}")


@frozen(kw_only=True, weakref_slot=False)
class BackgroundCheckRequested(Event):
    """Checks were asked for; those that had been done before begin again."""

    checks: frozenset[CheckKind] = field(converter=_kinds, validator=_some)


@frozen(kw_only=True, weakref_slot=False)
class BackgroundConsentGiven(Event):
    """The candidate consented to the checks, to the text of that version."""

    consent_version: str = field(validator=filled)


class BackgroundConsentRefused(CandidateEvent):
    """The candidate does not consent."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class BackgroundCheckCleared(Event):
    """Nothing was found that stands in the way."""

    check: CheckKind = field(converter=_kind)


@frozen(kw_only=True, weakref_slot=False)
class BackgroundCheckWaived(ReasonedEvent):
    """A check is not needed after all."""

    check: CheckKind = field(converter=_kind)


@frozen(kw_only=True, weakref_slot=False)
class AdverseFindingReported(Event):
    """Something was found that a person has to look at; the candidate is told and may answer."""

    check: CheckKind = field(converter=_kind)


@frozen(kw_only=True, weakref_slot=False)
class AdverseFindingAnswered(CandidateEvent):
    """The candidate explained or disputed what was found."""

    check: CheckKind = field(converter=_kind)


@frozen(kw_only=True, weakref_slot=False)
class AdverseFindingReviewed(ReasonedEvent):
    """A person weighed the finding against the work; the reason records the individual review."""

    check: CheckKind = field(converter=_kind)
    conclusion: ReviewConclusion = field(converter=_conclusion, repr=False)
