"""Events of the whole application: opening, pausing, ending, reopening."""

from datetime import date

from interviewkit._attrs import field, frozen, string_pairs
from interviewkit.domain.checks import filled, of_class, optional_day, optional_filled
from interviewkit.domain.position import Position
from interviewkit.hiring.events.base import CandidateEvent, Event, ReasonedEvent
from interviewkit.vocabulary import CloseReason, HoldReason, RejectReason, WithdrawReason

__all__ = [
    "ApplicationClosed",
    "ApplicationHeld",
    "ApplicationOpened",
    "ApplicationRejected",
    "ApplicationReopened",
    "ApplicationResumed",
    "ApplicationWithdrawn",
    "CandidateAdvanced",
    "DecisionDeferred",
    "OutcomeDisclosed",
    "PersonalDataErased",
    "ProcessChanged",
    "ReevaluationRequested",
    "SentBack",
    "StageSkipped",
]


def _reject(reason: str) -> RejectReason:
    return RejectReason(reason)


def _close(reason: str) -> CloseReason:
    return CloseReason(reason)


def _withdraw(reason: str | None) -> WithdrawReason | None:
    return None if reason is None else WithdrawReason(reason)


def _hold(reason: str) -> HoldReason:
    return HoldReason(reason)


@frozen(kw_only=True, weakref_slot=False)
class ApplicationOpened(Event):
    """The application began; always its first event."""

    position: Position = field(validator=of_class(Position))


class CandidateAdvanced(Event):
    """Those who decide let the candidate go on."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class DecisionDeferred(ReasonedEvent):
    """No decision yet: under consideration until it is looked at again."""

    review_on: date | None = field(default=None, validator=optional_day)
    visible = False


class StageSkipped(ReasonedEvent):
    """An optional stage was left out."""

    __slots__ = ()


class ReevaluationRequested(ReasonedEvent):
    """The evaluation begins again, in a new round."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class SentBack(ReasonedEvent):
    """The candidate goes back to an earlier stage, the one named in `to`."""

    to: str = field(validator=filled)


@frozen(kw_only=True, weakref_slot=False)
class ApplicationHeld(Event):
    """The application pauses."""

    reason: HoldReason = field(converter=_hold, repr=False)
    review_on: date | None = field(default=None, validator=optional_day)


class ApplicationResumed(Event):
    """The pause is over."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class ApplicationRejected(Event):
    """The organisation decided not to go on. The candidate knows once it is disclosed."""

    reason: RejectReason = field(converter=_reject, repr=False)
    visible = False


@frozen(kw_only=True, weakref_slot=False)
class ApplicationWithdrawn(CandidateEvent):
    """The candidate does not go on."""

    reason: WithdrawReason | None = field(default=None, converter=_withdraw, repr=False)


@frozen(kw_only=True, weakref_slot=False)
class ApplicationClosed(Event):
    """The application ends without a decision about the candidate."""

    reason: CloseReason = field(converter=_close, repr=False)
    visible = False


class OutcomeDisclosed(Event):
    """The candidate was told the outcome."""

    __slots__ = ()


@frozen(kw_only=True, weakref_slot=False)
class ApplicationReopened(ReasonedEvent):
    """The application goes on from where it ended.

    Attributes:
        candidate_consents: whether the candidate agreed; needed after a withdrawal.
    """

    candidate_consents: bool = False


class PersonalDataErased(Event):
    """The candidate's personal data was erased; the application cannot be reopened."""

    __slots__ = ()
    visible = False


@frozen(kw_only=True, weakref_slot=False)
class ProcessChanged(Event):
    """The application goes on under another process, or another version of it.

    A note for the record: it changes nothing, and `migrate` sends it.

    Attributes:
        from_process: the id of the process so far.
        from_version: its version.
        from_structure: the hash of its structure for the position.
        to_process: the id of the process from now on.
        to_version: its version.
        to_structure: the hash of its structure for the position.
        names: stages and states that were called otherwise, as pairs of the old name and the new.
        reason: why.
    """

    from_process: str = field(validator=filled)
    from_version: str = field(validator=filled)
    from_structure: str = field(validator=filled)
    to_process: str = field(validator=filled)
    to_version: str = field(validator=filled)
    to_structure: str = field(validator=filled)
    names: tuple[tuple[str, str], ...] = field(default=(), converter=string_pairs)
    reason: str | None = field(default=None, repr=False, validator=optional_filled)
    visible = False
