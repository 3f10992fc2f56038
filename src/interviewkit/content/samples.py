"""The kinds of parameters that texts have, each with an example to render them with."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Final

from interviewkit.messages import Message, Param

__all__ = ["PLURAL", "SAMPLES", "sample"]

_JAKARTA = timezone(timedelta(hours=7))


def _labels(kind: str, *ids: str) -> tuple[Message, ...]:
    return tuple(Message.of(f"label.{kind}", id=id) for id in ids)


SAMPLES: Final[Mapping[str, Param]] = MappingProxyType(
    {
        "event": _labels("event", "offer_sent")[0],
        "state": _labels("state", "evaluation.ready")[0],
        "stage": _labels("stage", "superior_interview")[0],
        "role": _labels("role", "recruiter")[0],
        "events": _labels("event", "debrief_opened", "candidate_advanced", "offer_drafted"),
        "states": _labels("state", "offer.approved", "superior_interview.deciding"),
        "stages": _labels("stage", "evaluation", "superior_interview", "medical_checkup"),
        "roles": _labels("role", "recruiter", "hiring_manager"),
        "sides": _labels("side", "technical", "team_fit"),
        "conditions": _labels("condition", "medical_check", "references"),
        "messages": (Message.of("guard.actor_named"), Message.of("guard.own_card")),
        "text": "app-7",
        "language": "id",
        "number": 3,
        "day": date(2026, 3, 2),
        "instant": datetime(2026, 3, 2, 9, 30, tzinfo=_JAKARTA),
    }
)
"""An example of every kind of parameter."""

PLURAL: Final = frozenset(kind for kind, value in SAMPLES.items() if isinstance(value, tuple))
"""The kinds of which a parameter holds several."""


def sample(id: str, params: tuple[tuple[str, str], ...]) -> Message:
    """A message of that id with an example for every parameter.

    >>> from interviewkit.content.samples import sample
    >>> sample("guard.last_condition", (("count", "number"),)).get("count")
    3
    """
    return Message.of(id, **{name: SAMPLES[kind] for name, kind in params})
