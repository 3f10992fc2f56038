"""`Checklist` and `ChecklistItem`: what to do before, at and after an occasion."""

from collections.abc import Iterable
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit._display import bundle
from interviewkit.domain.catalogue.fields import dotted
from interviewkit.domain.checks import whole
from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message
from interviewkit.vocabulary.interviews import Occasion, Phase

__all__ = ["Checklist", "ChecklistItem"]

_FARTHEST = 365


def _phase(phase: str) -> Phase:
    return Phase(phase)


def _occasion(occasion: str) -> Occasion:
    return Occasion(occasion)


def _day(item: Any, attribute: Any, day: Any) -> None:
    if not isinstance(day, int) or isinstance(day, bool) or abs(day) > _FARTHEST:
        allowed = f"whole days from the occasion, from -{_FARTHEST} to {_FARTHEST}"
        raise InvalidValueError("ChecklistItem.day", day, allowed)
    wrong = {Phase.BEFORE: day > 0, Phase.AT: day != 0, Phase.AFTER: day < 0}
    if wrong[item.phase]:
        allowed = "days up to 0 before, 0 at, and from 0 after the occasion"
        raise InvalidValueError("ChecklistItem.day", day, allowed)


@frozen(kw_only=True)
class ChecklistItem:
    """One thing to do.

    Attributes:
        id: its id, such as ``"research_company"``.
        phase: whether it is done before, at or after the occasion.
        day: when it is best begun, in days from the occasion; -7 is a week before.
        minutes: how long it takes.
        sensitive: whether it touches health, identity or money, and so is nobody else's business.

    Raises:
        UnknownNameError: for a phase that does not exist.
        InvalidValueError: for a day that does not fit the phase, an id that is not dotted lower
            case, or minutes that are not positive.

    >>> from interviewkit.domain.catalogue import ChecklistItem
    >>> ChecklistItem(id="acme.badge", phase="at", day=0, minutes=5).label.id
    'checklist_item.acme.badge.text'
    """

    id: str = field(validator=dotted)
    phase: Phase = field(converter=_phase)
    day: int = field(validator=_day)
    minutes: int = field(validator=whole)
    sensitive: bool = False

    @property
    def label(self) -> Message:
        """What to do."""
        return Message.of(f"checklist_item.{self.id}.text")

    @property
    def why(self) -> Message:
        """What it is good for."""
        return Message.of(f"checklist_item.{self.id}.why")

    @property
    def done_when(self) -> Message:
        """How to see that it is done."""
        return Message.of(f"checklist_item.{self.id}.done_when")


def _items(items: Iterable[ChecklistItem]) -> tuple[ChecklistItem, ...]:
    return tuple(items)


def _once(checklist: Any, attribute: Any, items: tuple[ChecklistItem, ...]) -> None:
    ids = [item.id for item in items]
    if not ids or len(set(ids)) < len(ids):
        raise InvalidValueError(
            f"Checklist({checklist.id!r}).items", ids, "items, each of them once"
        )


@frozen(kw_only=True)
class Checklist:
    """What to do for one occasion, in order.

    Attributes:
        id: its id; a checklist for an interview type has the type's id.
        occasion: what it prepares for.
        items: what to do.

    Raises:
        UnknownNameError: for an occasion that does not exist.
        InvalidValueError: for no items, or one that is there twice.

    >>> import interviewkit as ik
    >>> [item.id for item in ik.catalogue().checklists["user"].items[:2]]
    ['research_company', 'prepare_questions']
    """

    id: str = field(validator=dotted)
    occasion: Occasion = field(default=Occasion.INTERVIEW, converter=_occasion)
    items: tuple[ChecklistItem, ...] = field(converter=_items, validator=_once)

    _repr_mimebundle_ = bundle

    @property
    def label(self) -> Message:
        """Its name."""
        return Message.of(f"checklist.{self.id}.name")

    @property
    def about(self) -> Message:
        """What it is for."""
        return Message.of(f"checklist.{self.id}.about")

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(item.minutes for item in self.items)
