"""Offers: terms, and versions that are superseded but never edited."""

from collections.abc import Iterable
from datetime import date, datetime

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.checks import calendar_day
from interviewkit.domain.money import Money
from interviewkit.vocabulary.terms import Term

__all__ = ["Offer", "OfferCondition", "OfferStatus", "OfferTerms"]


class OfferCondition(Term):
    """What an offer may depend on."""

    MEDICAL_CHECK = "medical_check"
    BACKGROUND_CHECK = "background_check"
    REFERENCES = "references"
    RIGHT_TO_WORK = "right_to_work"


_UNCONDITIONAL: frozenset[OfferCondition] = frozenset()


def _conditions(conditions: Iterable[str]) -> frozenset[OfferCondition]:
    return frozenset(map(OfferCondition, conditions)) or _UNCONDITIONAL


@frozen(kw_only=True, weakref_slot=False)
class OfferTerms:
    """What is offered.

    Attributes:
        salary: for one month.
        start_on: the first day of work.
        benefits: benefits and allowances, in words.
        conditions: what must be met before the offer binds without condition.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> from interviewkit.domain import Money, OfferTerms
    >>> pay = Money(amount=Decimal("12500000"), currency="IDR")
    >>> OfferTerms(salary=pay, start_on=date(2026, 3, 2)).conditions
    frozenset()
    """

    salary: Money = field(repr=False)
    start_on: date = field(validator=calendar_day)
    benefits: tuple[str, ...] = field(default=(), converter=strings, repr=False)
    conditions: frozenset[OfferCondition] = field(default=frozenset(), converter=_conditions)


class OfferStatus(Term):
    """How one version of an offer stands."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    ACCEPTED_CONDITIONALLY = "accepted_conditionally"
    SUPERSEDED = "superseded"
    DECLINED = "declined"
    EXPIRED = "expired"
    RESCINDED = "rescinded"
    RENEGED = "reneged"
    CONDITIONS_NOT_MET = "conditions_not_met"
    CANCELLED = "cancelled"


_LIVE = frozenset({OfferStatus.SENT, OfferStatus.ACCEPTED, OfferStatus.ACCEPTED_CONDITIONALLY})


@frozen(kw_only=True, weakref_slot=False)
class Offer:
    """One version of an offer.

    Attributes:
        version: 1 for the first.
        status: how it stands.
        terms: what is offered; None until drafted.
        drafted_by: who drafted it; may not approve it.
        approvals: who approved, in order.
        expires_at: the last instant at which it can be accepted.
        open_conditions: conditions not yet met.
        countered: the points that the candidate asked to change.
        deferred_to: the agreed first day, if it was moved.
    """

    version: int
    status: OfferStatus = OfferStatus.DRAFT
    terms: OfferTerms | None = None
    drafted_by: str | None = field(default=None, repr=False)
    approvals: tuple[str, ...] = field(default=(), repr=False)
    expires_at: datetime | None = None
    open_conditions: frozenset[OfferCondition] = frozenset()
    countered: tuple[str, ...] = field(default=(), repr=False)
    deferred_to: date | None = None

    @property
    def is_live(self) -> bool:
        """Whether it still binds the organisation: sent or accepted, not ended."""
        return self.status in _LIVE

    @property
    def is_accepted(self) -> bool:
        """Whether the candidate accepted it, with or without open conditions."""
        return self.is_live and self.status is not OfferStatus.SENT

    @property
    def start_on(self) -> date | None:
        """The first day of work as it stands now."""
        agreed = None if self.terms is None else self.terms.start_on
        return self.deferred_to or agreed
