"""A process of one's own: the intern's, with a badge that is issued before work starts."""

from enum import Enum

from attrs import evolve, field, frozen

import interviewkit as ik
from interviewkit.machine import ANYONE, STAY, Rule


class Colour(Enum):
    """No `StrEnum`, so no type of which the kit knows the values."""

    RED = 1
    GREEN = 2


def _is_known(event, attribute, value):
    if value is Colour.RED:
        raise ValueError("red badges have run out")


@frozen(kw_only=True)
class BadgeIssued(ik.Event):
    """A badge was issued, in a colour."""

    colour: Colour = field(validator=_is_known)


def with_badges():
    """The intern's process, in which anyone may issue a badge before the first day."""
    pipeline = ik.processes["id-intern"].pipeline
    *stages, onboarding = pipeline.stages
    badge = Rule(
        id="issue_badge",
        event="badge_issued",
        source=onboarding.entry,
        target=STAY,
        roles=ANYONE,
    )
    rules = (*onboarding.rules, badge)
    return evolve(
        pipeline,
        id="with-badges",
        stages=(*stages, evolve(onboarding, rules=rules)),
        events=(BadgeIssued,),
    ).build()
