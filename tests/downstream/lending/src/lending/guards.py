"""Conditions. Each names the facts it needs in its signature, and says why not.

Facts: `member`, `thing`, `today` and `due`.
"""

from datetime import date, timedelta

from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

from lending.things import Member, Thing

__all__ = ["below_limit", "due_soon_enough", "is_trained", "renewals_left"]


@guard
def is_trained(member: Member, thing: Thing) -> Message | None:
    """A dangerous thing takes training."""
    if not thing.dangerous or thing.kind in member.trained_on:
        return None
    return Message.of("lending.is_trained", kind=thing.kind)


def below_limit(most: int) -> Guard:
    """A member has at most so many things at home."""

    @guard(name="below_limit", params=(("most", most),))
    def check(member: Member) -> Message | None:
        if member.has < most:
            return None
        return Message.of("lending.below_limit", has=member.has, most=most)

    return check


def renewals_left(most: int) -> Guard:
    """A loan is renewed at most so often."""

    @guard(name="renewals_left", params=(("most", most),))
    def check(thing: Thing) -> Message | None:
        if thing.renewals < most:
            return None
        return Message.of("lending.renewals_left", most=most)

    return check


def due_soon_enough(days: int) -> Guard:
    """A thing comes back after today, and within so many days."""

    @guard(name="due_soon_enough", params=(("days", days),))
    def check(today: date, due: date) -> Message | None:
        last = today + timedelta(days=days)
        if today < due <= last:
            return None
        return Message.of("lending.due_soon_enough", due=due, last=last)

    return check
