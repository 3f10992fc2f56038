"""`Signal`: what people take for a sign of how an interview went, and how to read it."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen
from interviewkit.domain.catalogue.fields import dotted
from interviewkit.messages import Message
from interviewkit.vocabulary.interviews import SignalPoints, Strength

__all__ = ["Signal", "read_signals"]


def _strength(strength: str) -> Strength:
    return Strength(strength)


def _points(points: str) -> SignalPoints:
    return SignalPoints(points)


@frozen(kw_only=True)
class Signal:
    """Something noticed in an interview that people read as a sign.

    No study is known that supports any of them. A signal may inform a candidate, never a decision:
    it has no rating and no weight, and no field of a scorecard takes one.

    Attributes:
        id: its id, such as ``"ran_over_time"``.
        points: in which direction people read it.
        strength: what stands behind it.

    Raises:
        UnknownNameError: for a direction or strength that does not exist.
        InvalidValueError: for an id that is not dotted lower case.

    >>> import interviewkit as ik
    >>> ik.catalogue().signals["ran_over_time"].strength
    <Strength.FOLK: 'folk'>
    """

    id: str = field(validator=dotted)
    points: SignalPoints = field(converter=_points)
    strength: Strength = field(default=Strength.FOLK, converter=_strength)

    @property
    def label(self) -> Message:
        """What was noticed."""
        return Message.of(f"signal.{self.id}.text")

    @property
    def reading(self) -> Message:
        """What people read into it, and what else may explain it."""
        return Message.of(f"signal.{self.id}.reading")


def read_signals(signals: Iterable[Signal]) -> tuple[Message, ...]:
    """What the signals together may mean, in words: a summary, each reading, and a caveat.

    It is never a probability: nothing is known from which one could be computed.

    >>> import interviewkit as ik
    >>> seen = [ik.catalogue().signals["asked_availability"]]
    >>> [message.id for message in ik.read_signals(seen)]
    ['signals.good', 'signal.asked_availability.reading', 'signals.caveat']
    """
    seen = tuple(dict.fromkeys(signals))
    found = {signal.points for signal in seen} - {SignalPoints.EITHER}
    summary = str(*found) if len(found) == 1 else "mixed" if found else "none"
    return (
        Message.of(f"signals.{summary}"),
        *(signal.reading for signal in seen),
        Message.of("signals.caveat"),
    )
