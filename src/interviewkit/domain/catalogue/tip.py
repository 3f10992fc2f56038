"""`Tip`: what helps a candidate during an interview."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.catalogue.fields import dotted, some_once
from interviewkit.messages import Message
from interviewkit.vocabulary import JobLevel

__all__ = ["Tip"]


def _levels(levels: Iterable[str]) -> tuple[JobLevel, ...]:
    named = {JobLevel(level) for level in strings(levels)}
    return tuple(level for level in JobLevel if level in named)


@frozen(kw_only=True)
class Tip:
    """Advice to a candidate. It is no criterion: nothing here belongs on a scorecard.

    Attributes:
        id: its id, such as ``"show_leadership"``.
        levels: the job levels for which it counts most; all of them by default.
        cautioned: whether it comes with a caution, because disability, culture or religion decide
            what a person can or wants to do about it.

    Raises:
        UnknownNameError: for a level that does not exist.
        InvalidValueError: for an id that is not dotted lower case, or no level at all.

    >>> import interviewkit as ik
    >>> tips = ik.catalogue().tips
    >>> tips["dress_professionally"].cautioned, tips["tailor_stories"].caution
    (True, None)
    """

    id: str = field(validator=dotted)
    levels: tuple[JobLevel, ...] = field(
        default=tuple(JobLevel), converter=_levels, validator=some_once
    )
    cautioned: bool = False

    @property
    def label(self) -> Message:
        """What to do."""
        return Message.of(f"tip.{self.id}.text")

    @property
    def why(self) -> Message:
        """What it is good for."""
        return Message.of(f"tip.{self.id}.why")

    @property
    def how(self) -> Message:
        """An example of doing it."""
        return Message.of(f"tip.{self.id}.how")

    @property
    def caution(self) -> Message | None:
        """What to keep in mind, where something is."""
        return Message.of(f"tip.{self.id}.caution") if self.cautioned else None
