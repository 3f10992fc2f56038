"""`Event`: something that happened to an application, and the payload shapes that events share.

Events with the same payload are plain subclasses of one attrs class, which keeps importing them
cheap. An event's id is its class name in snake case: `OfferSent` is ``offer_sent``.
"""

import re
from datetime import datetime
from typing import ClassVar

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import filled, happened, instant, of_class, optional_filled
from interviewkit.domain.interview import Slot
from interviewkit.domain.scorecard import Scorecard
from interviewkit.vocabulary import Role

__all__ = ["CandidateEvent", "CardEvent", "Event", "ReasonedEvent", "SlotEvent"]

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def _role(role: str) -> Role:
    return Role(role)


def _optional_role(role: str | None) -> Role | None:
    return None if role is None else Role(role)


@frozen(kw_only=True, weakref_slot=False)
class Event:
    """Something that happened, told in the past tense.

    Attributes:
        id: unique in its application; sending the same id twice is refused.
        at: when it happened, an aware datetime.
        by: the part that its sender plays.
        actor: who sent it; the id of a person in your system.
        on_behalf_of: for whom the sender acted, if for somebody else.
        note: a private remark; views never show it.
        application_id: the application it belongs to; checked where it is given.

    Raises:
        InvalidValueError: for a blank id or a naive datetime.
        UnknownNameError: for a role that does not exist.
    """

    kind: ClassVar[str] = "event"
    """The event's id in rules, files and messages."""
    visible: ClassVar[bool] = True
    """Whether the candidate may know of it."""
    schema_version: ClassVar[int] = 1
    """The version of its shape in payloads; counted up when fields change their meaning."""

    id: str = field(validator=filled)
    at: datetime = field(converter=instant, validator=happened)
    by: Role = field(converter=_role)
    actor: str | None = field(default=None, repr=False, validator=optional_filled)
    on_behalf_of: Role | None = field(default=None, converter=_optional_role)
    note: str | None = field(default=None, repr=False)
    application_id: str | None = None

    def __init_subclass__(cls) -> None:
        cls.kind = _CAPITAL.sub("_", cls.__name__).lower()


@frozen(kw_only=True, weakref_slot=False)
class ReasonedEvent(Event):
    """An event that must say why, in free text for the organisation's own eyes."""

    reason: str = field(validator=filled, repr=False)


@frozen(kw_only=True, weakref_slot=False)
class CandidateEvent(Event):
    """What a candidate does; somebody acting on the candidate's behalf names the evidence."""

    evidence: str | None = field(default=None, repr=False)


@frozen(kw_only=True, weakref_slot=False)
class SlotEvent(Event):
    """An event that books a time and place."""

    slot: Slot = field(validator=of_class(Slot))


@frozen(kw_only=True, weakref_slot=False)
class CardEvent(Event):
    """An event that carries a scorecard."""

    card: Scorecard = field(validator=of_class(Scorecard))
