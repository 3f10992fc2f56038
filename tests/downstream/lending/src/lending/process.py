"""The process: who may do what with a thing, and when."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from interviewkit.machine import (
    ANYONE,
    STAY,
    Law,
    Machine,
    Rule,
    can_finish,
    precedes,
    requires_guard,
)

from lending.guards import below_limit, due_soon_enough, is_trained, renewals_left

__all__ = ["LAWS", "Event", "Policy", "Role", "process"]


class Role(StrEnum):
    """Who does something."""

    MEMBER = "member"
    DESK = "desk"
    WORKSHOP = "workshop"


class Event(StrEnum):
    """What can happen to a thing."""

    LENT = "lent"
    RENEWED = "renewed"
    RETURNED = "returned"
    CLEARED = "cleared"
    FOUND_BROKEN = "found_broken"
    REPAIRED = "repaired"
    LOST = "lost"
    SCRAPPED = "scrapped"


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What one neighbourhood decides for itself."""

    most_things: int = 3
    most_renewals: int = 1
    most_days: int = 14


@cache
def process(policy: Policy) -> Machine:
    """The rules under a policy, checked once."""
    in_time = due_soon_enough(policy.most_days)
    return Machine(
        id="lending",
        version="1",
        initial="shelf",
        final={"lost", "scrapped"},
        roles={*Role},
        rules=(
            Rule(
                id="lend",
                event=Event.LENT,
                source="shelf",
                target="lent",
                roles={Role.DESK},
                guards=[is_trained, below_limit(policy.most_things), in_time],
            ),
            Rule(
                id="renew",
                event=Event.RENEWED,
                source="lent",
                target=STAY,
                roles={Role.DESK, Role.MEMBER},
                guards=[renewals_left(policy.most_renewals), in_time],
            ),
            Rule(
                id="return",
                event=Event.RETURNED,
                source="lent",
                target="inspection",
                roles=ANYONE,
            ),
            Rule(
                id="clear",
                event=Event.CLEARED,
                source="inspection",
                target="shelf",
                roles={Role.DESK},
            ),
            Rule(
                id="find_broken",
                event=Event.FOUND_BROKEN,
                source=["inspection", "shelf"],
                target="workshop",
                roles={Role.DESK},
            ),
            Rule(
                id="repair",
                event=Event.REPAIRED,
                source="workshop",
                target="inspection",
                roles={Role.WORKSHOP},
            ),
            Rule(
                id="lose",
                event=Event.LOST,
                source="lent",
                target="lost",
                roles={Role.DESK},
            ),
            Rule(
                id="scrap",
                event=Event.SCRAPPED,
                source="workshop",
                target="scrapped",
                roles={Role.WORKSHOP},
            ),
        ),
    )


LAWS: Final[tuple[Law, ...]] = (
    can_finish(),
    precedes(Event.LENT, Event.LOST),
    precedes(Event.FOUND_BROKEN, "scrapped"),
    requires_guard(Event.LENT, "is_trained"),
    requires_guard(Event.RENEWED, "due_soon_enough"),
)
"""What holds under every policy."""
