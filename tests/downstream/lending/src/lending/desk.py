"""The desk: sends events, and says what is possible and why something is not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from interviewkit.machine import Machine, Refused, allowed, decide
from interviewkit.machine import why_not as reasons_against
from interviewkit.messages import Message

from lending.process import Event, Role
from lending.things import Member, Thing
from lending.words import say

__all__ = ["NotPossible", "options", "send", "why_not"]


class NotPossible(Exception):
    """An event that was refused.

    Attributes:
        reasons: every reason, as messages.
    """

    def __init__(self, reasons: tuple[Message, ...]) -> None:
        self.reasons = reasons
        super().__init__(" ".join(map(say, reasons)))

    def __reduce__(self) -> tuple[type["NotPossible"], tuple[tuple[Message, ...]]]:
        return type(self), (self.reasons,)


def send(
    process: Machine,
    thing: Thing,
    event: Event,
    *,
    by: Role,
    today: date,
    member: Member | None = None,
    due: date | None = None,
) -> Thing:
    """The thing after the event.

    Raises:
        NotPossible: with every reason; the thing is unchanged.
        interviewkit.MissingFactsError: where a rule needs the member or the day, and has none.
    """
    facts = _facts(thing, today, member, due)
    verdict = decide(process, thing.state, event, role=by, facts=facts)
    if isinstance(verdict, Refused):
        raise NotPossible(verdict.reasons)
    moved = replace(thing, state=verdict.target)
    match event:
        case Event.LENT:
            return replace(moved, due=due, renewals=0)
        case Event.RENEWED:
            return replace(moved, due=due, renewals=thing.renewals + 1)
        case Event.RETURNED | Event.LOST:
            return replace(moved, due=None)
        case _:
            return moved


def options(
    process: Machine,
    thing: Thing,
    *,
    by: Role,
    today: date | None = None,
    member: Member | None = None,
) -> tuple[Event, ...]:
    """What the role could do now; what is not given is left open."""
    facts = _facts(thing, today, member, None)
    return tuple(Event(event) for event in allowed(process, thing.state, role=by, facts=facts))


def why_not(
    process: Machine,
    thing: Thing,
    event: Event,
    *,
    by: Role | None = None,
    today: date | None = None,
    member: Member | None = None,
    due: date | None = None,
) -> tuple[str, ...]:
    """A sentence for each reason against the event; none where it could happen."""
    facts = _facts(thing, today, member, due)
    return tuple(map(say, reasons_against(process, thing.state, event, role=by, facts=facts)))


def _facts(
    thing: Thing, today: date | None, member: Member | None, due: date | None
) -> Mapping[str, object]:
    given = {"thing": thing, "today": today, "member": member, "due": due}
    return {name: fact for name, fact in given.items() if fact is not None}
