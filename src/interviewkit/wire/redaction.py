"""Bug reports that can be shared: an application without anything that tells whose it is."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

import attrs

from interviewkit.domain import ContractTerms, Money, Position
from interviewkit.domain.scorecard import Ratings
from interviewkit.errors import InvalidValueError
from interviewkit.hiring import events as ev
from interviewkit.hiring.application import Application, TransitionRefused
from interviewkit.vocabulary import Recommendation
from interviewkit.wire.codec import fields_of, is_optional

__all__ = ["redact"]

_STRUCTURE: Final[Mapping[type, frozenset[str]]] = MappingProxyType(
    {
        ev.SentBack: frozenset({"to"}),
        ev.ProcessChanged: frozenset(
            {"from_process", "from_version", "from_structure"}
            | {"to_process", "to_version", "to_structure", "names"}
        ),
        ContractTerms: frozenset({"languages"}),
        Money: frozenset({"currency"}),
        Position: frozenset({"extra_stages"}),
    }
)
"""Texts on which decisions depend, and that tell nothing of a person."""
_PEOPLE: Final = frozenset({"actor", "approved_by", "author", "interviewers"})
_NEUTRAL: Final = 3
"""The rating that stands for every rating."""
_AMOUNT: Final = Decimal(1)

Redaction = Mapping[type[ev.Event], Callable[[Any], ev.Event]]


def redact(application: Application, *, own: Redaction = MappingProxyType({})) -> Application:
    """The same application as a bug report that can be shared.

    It went the same way through the same process: events, roles, times, states, job level, reasons
    and outcomes are those of the original. Replaced are all texts and names, ids, salaries, scores,
    ratings and recommendations; the same person is the same placeholder everywhere, because four
    eyes are counted. Times are kept, for rules depend on them: whoever knows the calendar may
    recognise them.

    Args:
        application: the application.
        own: what replaces events of your own; without it their texts are replaced, nothing else.

    Raises:
        InvalidValueError: where the process goes another way without the texts, which happens only
            if guards of your own read them.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           actor="rina", position=ik.Position(title="Secret project lead"))
    >>> shared = wire.redact(app)
    >>> shared.position.title, shared.events[0].actor, shared.state == app.state
    ('text-1', 'person-1', True)
    """
    replacing = _Replacing(application.id)
    events = [
        own[type(event)](event) if type(event) in own else replacing.value(event)
        for event in application.events
    ]
    try:
        found = Application.replay(application.process, replacing.application, events)
    except TransitionRefused as error:
        raise _other_way(error.refused.event) from None
    if found.key != application.key:
        raise _other_way(application.state)
    return found


def _other_way(where: str) -> InvalidValueError:
    allowed = "decisions that depend on no text; tell in `own` how your events are redacted"
    return InvalidValueError("redact(application)", where, allowed)


class _Replacing:
    """Placeholders, the same one for the same text."""

    application = "application-1"

    def __init__(self, id: str) -> None:
        self._given: dict[tuple[str, str], str] = {("application", id): self.application}
        self._counts: dict[str, int] = {"application": 1}

    def value(self, value: Any) -> Any:
        """An attrs value with its fields replaced."""
        cls, kept = type(value), _STRUCTURE.get(type(value), frozenset())
        changes = {
            attribute.alias: self._field(cls, attribute, getattr(value, attribute.name))
            for attribute in fields_of(cls)
            if attribute.name not in kept
        }
        return attrs.evolve(value, **changes)

    def _field(self, cls: type, attribute: Any, value: Any) -> Any:
        name, hint = attribute.name, is_optional(attribute.type) or attribute.type
        if hint is Recommendation:
            return Recommendation.YES
        if value is None:
            return None
        if hint is Decimal:
            return _AMOUNT
        if hint == Ratings:
            return tuple((side, None if mark is None else _NEUTRAL) for side, mark in value)
        if cls is ev.AssessmentScored and name == "points":
            return 0
        return self._replaced(self._kind(cls, name), value)

    def _kind(self, cls: type, name: str) -> str:
        if name in _PEOPLE:
            return "person"
        if name == "application_id":
            return "application"
        return "event" if name == "id" and issubclass(cls, ev.Event) else "text"

    def _replaced(self, kind: str, value: Any) -> Any:
        if isinstance(value, StrEnum):
            return value
        if isinstance(value, str):
            return self._placeholder(kind, value) if value.strip() else value
        if isinstance(value, tuple | frozenset | list):
            return type(value)(self._replaced(kind, item) for item in value)
        if isinstance(value, Mapping):
            return {key: self._replaced(kind, item) for key, item in value.items()}
        return self.value(value) if attrs.has(type(value)) else value

    def _placeholder(self, kind: str, text: str) -> str:
        known = self._given.get((kind, text))
        if known is None:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            known = self._given[kind, text] = f"{kind}-{self._counts[kind]}"
        return known
