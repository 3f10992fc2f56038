"""A process of one's own with an event of one's own, whose fields are of many types."""

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Literal

from attrs import evolve, field, frozen

import interviewkit as ik
from interviewkit.hiring.stages import interview
from interviewkit.machine import ANYONE, STAY, Rule


class Colour(Enum):
    """What is written down as ``Colour.RED``, not by its value."""

    RED = 1
    GREEN = 2


@frozen(kw_only=True)
class BadgeIssued(ik.Event):
    """A badge was issued.

    It opens some doors.
    """

    colour: Colour = Colour.GREEN
    doors: tuple[str, ...] = ("front",)
    floor: Literal[1, 2]
    photo: bytes | None = None
    size: Annotated[int, "in millimetres"] = 86
    codes: Mapping[str, int] = field(factory=dict)
    position: ik.Position
    _secret: str = "none"
    serial: int = field(init=False, default=0)


class DoorOpened(ik.Event):
    r"""A "door" was opened, \o/."""


class State(ik.Event):
    """An event whose name every class of a state has already."""


def pipeline(*events, id="with-badges", **rule):
    """The intern's process, in which anyone may issue a badge before the first day."""
    *stages, onboarding = ik.processes["id-intern"].pipeline.stages
    badge = Rule(
        **{
            "id": "issue_badge",
            "event": events[0].kind,
            "source": onboarding.entry,
            "target": STAY,
            "roles": ANYONE,
            **rule,
        }
    )
    last = evolve(onboarding, rules=(*onboarding.rules, badge))
    whole = ik.processes["id-intern"].pipeline
    return evolve(whole, id=id, stages=(*stages, last), events=events)


def process():
    """The process with badges."""
    return pipeline(BadgeIssued).build()


def with_a_stage(*ids):
    """A small company's process, with interviews of these names."""
    first, *others = ik.processes["small-company"].pipeline.stages
    interviews = [interview(id, ik.Role.RECRUITER) for id in ids]
    whole = ik.processes["small-company"].pipeline
    return evolve(whole, id="more-interviews", stages=(first, *interviews, *others)).build()
