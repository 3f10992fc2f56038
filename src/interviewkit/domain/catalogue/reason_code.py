"""`ReasonCode`: every reason for an end or a pause, with the side whose decision it explains."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from interviewkit._attrs import field, frozen
from interviewkit.domain.catalogue.fields import dotted
from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message
from interviewkit.vocabulary.interviews import ReasonSide
from interviewkit.vocabulary.reasons import (
    CloseReason,
    DeclineReason,
    HoldReason,
    RejectReason,
    RenegeReason,
    RescindReason,
    VoidReason,
    WithdrawReason,
)
from interviewkit.vocabulary.terms import Term

__all__ = ["REASON_CODES", "REASON_VOCABULARIES", "ReasonCode"]

_SIDES: Final[Mapping[type[Term], ReasonSide]] = {
    RejectReason: ReasonSide.ORGANISATION,
    RescindReason: ReasonSide.ORGANISATION,
    WithdrawReason: ReasonSide.CANDIDATE,
    DeclineReason: ReasonSide.CANDIDATE,
    RenegeReason: ReasonSide.CANDIDATE,
    CloseReason: ReasonSide.NEITHER,
    HoldReason: ReasonSide.NEITHER,
    VoidReason: ReasonSide.NEITHER,
}


def _two_words(code: object, attribute: Any, id: Any) -> None:
    dotted(code, attribute, id)
    if "." not in id:
        allowed = "a vocabulary and a name, joined by a dot, such as 'reject.acme_rule'"
        raise InvalidValueError("ReasonCode.id", id, allowed)


def _side(side: str) -> ReasonSide:
    return ReasonSide(side)


@frozen(kw_only=True)
class ReasonCode:
    """One reason, of one vocabulary.

    Attributes:
        id: the vocabulary's name and the reason's, such as ``"reject.better_candidate"``.
        term: the reason as events take it.
        side: whose decision it explains.

    Raises:
        UnknownNameError: for a side that does not exist.
        InvalidValueError: for an id that is not dotted lower case.

    >>> import interviewkit as ik
    >>> code = ik.catalogue().reason_codes["reject.better_candidate"]
    >>> code.term, str(code.side)
    (<RejectReason.BETTER_CANDIDATE: 'better_candidate'>, 'organisation')
    """

    id: str = field(validator=_two_words)
    term: Term
    side: ReasonSide = field(converter=_side)

    @property
    def label(self) -> Message:
        """Its words; what a candidate is told is another text than the internal one."""
        vocabulary, _, name = self.id.partition(".")
        return Message.of(f"{vocabulary}_reason.{name}")


REASON_VOCABULARIES: Final[Mapping[str, type[Term]]] = MappingProxyType(
    {vocabulary.__name__.removesuffix("Reason").lower(): vocabulary for vocabulary in _SIDES}
)
"""Every vocabulary of reasons, by the first part of the ids of its codes."""


def _codes() -> Iterator[ReasonCode]:
    for name, vocabulary in REASON_VOCABULARIES.items():
        for term in vocabulary:
            yield ReasonCode(id=f"{name}.{term}", term=term, side=_SIDES[vocabulary])


REASON_CODES: Final[Mapping[str, ReasonCode]] = MappingProxyType({c.id: c for c in _codes()})
"""Every reason that an event takes, by id."""
