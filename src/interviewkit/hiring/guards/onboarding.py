"""Guards of the time between the contract and the first day."""

from datetime import date, datetime, timedelta
from typing import Final

from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = [
    "BEFORE_START_DAY",
    "conditions_met",
    "start_day",
    "start_day_reached",
    "start_grace_passed",
]


def start_day(record: Record) -> date | None:
    """The first day as it stands: a deferral wins, then the contract, then the offer."""
    offer, contract = record.offer, record.contract
    if offer is not None and offer.deferred_to is not None:
        return offer.deferred_to
    if contract is not None and contract.terms is not None:
        return contract.terms.start_on
    return None if offer is None else offer.start_on


@guard
def start_day_reached(record: Record, at: datetime) -> Message | None:
    """Nobody starts before the first day."""
    start = start_day(record)
    early = start is not None and at.date() < start
    return no("start_day_reached", start=start) if early and start else None


def start_grace_passed(grace: timedelta) -> Guard:
    """A first day is missed only after a little time."""

    @guard(name="start_grace_passed", params=(("grace", grace),))
    def check(record: Record, at: datetime) -> Message | None:
        start = start_day(record)
        early = start is not None and at.date() < start + grace
        return no("start_grace_passed", until=start + grace) if early and start else None

    return check


def _before_start_day(record: Record, at: datetime) -> Message | None:
    start = start_day(record)
    late = start is not None and at.date() >= start
    return no("before_start_day", start=start) if late and start else None


BEFORE_START_DAY: Final = not_later("before_start_day", _before_start_day)
"""From the first day on it would be a dismissal, which is another process."""


@guard
def conditions_met(record: Record) -> Message | None:
    """No condition of the offer is open on the first day."""
    opened = sorted(record.offer.open_conditions) if record.offer else []
    if not opened:
        return None
    labels = tuple(Message.of("label.condition", id=str(condition)) for condition in opened)
    return no("conditions_met", conditions=labels)
