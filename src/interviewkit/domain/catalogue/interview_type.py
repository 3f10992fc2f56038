"""`InterviewType`: a named point on the axes of interviews, and what sets two of them apart."""

from collections.abc import Iterable
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.catalogue.fields import dotted, once, some_once
from interviewkit.domain.checks import optional_filled, whole
from interviewkit.messages import Message
from interviewkit.vocabulary.interviews import (
    Booking,
    Channel,
    ConductedBy,
    DecisionWeight,
    InterviewStyle,
    Method,
    Purpose,
    Setting,
    Structure,
)

__all__ = ["AXES", "AxisDifference", "InterviewType", "TypeComparison", "compare_types"]


def _hosts(hosts: Iterable[str]) -> tuple[ConductedBy, ...]:
    return tuple(ConductedBy(host) for host in strings(hosts))


def _methods(methods: Iterable[str]) -> tuple[Method, ...]:
    return tuple(Method(method) for method in strings(methods))


def _setting(setting: str) -> Setting:
    return Setting(setting)


def _channel(channel: str) -> Channel:
    return Channel(channel)


def _booking(booking: str) -> Booking:
    return Booking(booking)


def _purpose(purpose: str) -> Purpose:
    return Purpose(purpose)


def _style(style: str) -> InterviewStyle:
    return InterviewStyle(style)


def _structure(structure: str) -> Structure:
    return Structure(structure)


def _weight(weight: str) -> DecisionWeight:
    return DecisionWeight(weight)


@frozen(kw_only=True)
class InterviewType:
    """A kind of interview: where it stands on each axis, and what it asks about.

    Attributes:
        id: its id, such as ``"user"``, the Indonesian word for the hiring manager.
        conducted_by: who holds it.
        setting: how many meet how many.
        channel: where it takes place.
        booking: whether a time was agreed on before.
        methods: what is done in it.
        purpose: what it is for.
        style: how it feels.
        structure: how much of it is the same for every candidate.
        weight: what its result does to the decision.
        minutes: how long it usually takes.
        language: a BCP 47 tag where it is held in another language than the company's.
        categories: the question categories that it covers, most important first.

    Raises:
        UnknownNameError: for a value that its axis does not have.
        InvalidValueError: for an id that is not dotted lower case, minutes that are not positive,
            nobody who holds it, no method, or a value that is there twice.

    >>> from interviewkit.domain.catalogue import InterviewType
    >>> chat = InterviewType(id="acme.coffee", conducted_by="peer", methods="culture_contribution",
    ...                      minutes=30, style="relaxed")
    >>> chat.setting, chat.language
    (<Setting.ONE_TO_ONE: 'one_to_one'>, None)
    """

    id: str = field(validator=dotted)
    conducted_by: tuple[ConductedBy, ...] = field(converter=_hosts, validator=some_once)
    methods: tuple[Method, ...] = field(converter=_methods, validator=some_once)
    minutes: int = field(validator=whole)
    categories: tuple[str, ...] = field(default=(), converter=strings, validator=once)
    setting: Setting = field(default=Setting.ONE_TO_ONE, converter=_setting)
    channel: Channel = field(default=Channel.ON_SITE, converter=_channel)
    booking: Booking = field(default=Booking.BOOKED, converter=_booking)
    purpose: Purpose = field(default=Purpose.ASSESS, converter=_purpose)
    style: InterviewStyle = field(default=InterviewStyle.CONVERSATIONAL, converter=_style)
    structure: Structure = field(default=Structure.STRUCTURED, converter=_structure)
    weight: DecisionWeight = field(default=DecisionWeight.GATE, converter=_weight)
    language: str | None = field(default=None, validator=optional_filled)

    @property
    def label(self) -> Message:
        """Its name."""
        return Message.of(f"interview_type.{self.id}.name")

    @property
    def about(self) -> Message:
        """Who holds it, and what it looks at."""
        return Message.of(f"interview_type.{self.id}.about")

    @property
    def place(self) -> Message:
        """Where it stands in the process."""
        return Message.of(f"interview_type.{self.id}.place")

    @property
    def expect(self) -> Message:
        """What the candidate can expect."""
        return Message.of(f"interview_type.{self.id}.expect")


AXES = (
    "conducted_by",
    "setting",
    "channel",
    "booking",
    "methods",
    "purpose",
    "style",
    "structure",
    "weight",
    "minutes",
    "language",
)
"""What two types can differ in, beside what they ask about."""


@frozen(kw_only=True)
class AxisDifference:
    """One axis on which two types stand apart.

    Attributes:
        axis: its name, one of `AXES`.
        first: the values of the first type.
        second: the values of the second type.
    """

    axis: str
    first: tuple[Any, ...]
    second: tuple[Any, ...]


@frozen(kw_only=True)
class TypeComparison:
    """What sets two interview types apart, as data.

    Attributes:
        first: the first type's id.
        second: the second type's id.
        shared: the categories that both ask about, in the first one's order.
        only_first: those that only the first asks about.
        only_second: those that only the second asks about.
        axes: where they stand apart.
    """

    first: str
    second: str
    shared: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    axes: tuple[AxisDifference, ...]


def compare_types(first: InterviewType, second: InterviewType) -> TypeComparison:
    """What one interview looks at and the other does not.

    >>> import interviewkit as ik
    >>> types = ik.catalogue().interview_types
    >>> compared = ik.compare_types(types["hr"], types["user"])
    >>> "motivation" in compared.only_first, "technical_skill" in compared.only_second
    (True, True)
    """
    return TypeComparison(
        first=first.id,
        second=second.id,
        shared=tuple(c for c in first.categories if c in second.categories),
        only_first=tuple(c for c in first.categories if c not in second.categories),
        only_second=tuple(c for c in second.categories if c not in first.categories),
        axes=tuple(
            AxisDifference(axis=axis, first=one, second=two)
            for axis in AXES
            if (one := _values(first, axis)) != (two := _values(second, axis))
        ),
    )


def _values(kind: InterviewType, axis: str) -> tuple[Any, ...]:
    """Where a type stands on an axis; the order of several values says nothing."""
    found = getattr(kind, axis)
    if isinstance(found, tuple):
        return tuple(sorted(found))
    return () if found is None else (found,)
