"""Events of the contract, from its draft to both signatures."""

from datetime import datetime

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import aware, filled, instant, of_class, optional_filled
from interviewkit.domain.contract import ContractTerms
from interviewkit.hiring.events.base import CandidateEvent, Event, ReasonedEvent
from interviewkit.vocabulary import VoidReason

__all__ = [
    "ContractAnnulled",
    "ContractChangeRequested",
    "ContractDeclined",
    "ContractDrafted",
    "ContractLapsed",
    "ContractRegistered",
    "ContractReissued",
    "ContractReturned",
    "ContractSent",
    "ContractSignedByCandidate",
    "ContractSignedByCompany",
    "ContractSubmitted",
    "ContractVoided",
]


def _void(reason: str) -> VoidReason:
    return VoidReason(reason)


@frozen(kw_only=True, weakref_slot=False)
class ContractDrafted(Event):
    """Terms were written; drafting again replaces them."""

    terms: ContractTerms = field(validator=of_class(ContractTerms))
    visible = False


class ContractSubmitted(Event):
    """The draft went to internal review."""

    __slots__ = ()
    visible = False


class ContractReturned(ReasonedEvent):
    """The review sent the draft back."""

    __slots__ = ()
    visible = False


@frozen(kw_only=True, weakref_slot=False)
class ContractSent(Event):
    """The contract went to both sides for signing, until that instant."""

    sign_by: datetime = field(converter=instant, validator=aware)


class ContractSignedByCandidate(Event):
    """The candidate signed."""

    __slots__ = ()


class ContractSignedByCompany(Event):
    """The company's signatory signed."""

    __slots__ = ()


class ContractChangeRequested(ReasonedEvent):
    """A change is wanted: a new version is drafted, signatures are void."""

    __slots__ = ()


class ContractDeclined(CandidateEvent):
    """The candidate does not sign."""

    __slots__ = ()


class ContractLapsed(Event):
    """The time for signing is over."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class ContractVoided(Event):
    """The contract is void before both have signed.

    Attributes:
        approved_by: the second person, needed once one side has signed.
    """

    reason: VoidReason = field(converter=_void, repr=False)
    approved_by: str | None = field(default=None, repr=False, validator=optional_filled)


class ContractReissued(ReasonedEvent):
    """A new version is drafted after the last one failed."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class ContractRegistered(Event):
    """The contract was recorded with the authority, under that reference."""

    reference: str = field(validator=filled)


class ContractAnnulled(ReasonedEvent):
    """Both sides undid the signed contract before the first day."""

    __slots__ = ()
