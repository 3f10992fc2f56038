"""The kinds of parameters that texts have, each with an example to render them with."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Final

from interviewkit.messages import Message, Param

__all__ = ["PLURAL", "SAMPLES", "sample", "samples"]

_JAKARTA = timezone(timedelta(hours=7))
_MANAGER = Message.of("job_level.manager")


def _labels(kind: str, *ids: str) -> tuple[Message, ...]:
    return tuple(Message.of(f"label.{kind}", id=id) for id in ids)


SAMPLES: Final[Mapping[str, Param]] = MappingProxyType(
    {
        "event": _labels("event", "offer_sent")[0],
        "state": _labels("state", "evaluation.ready")[0],
        "stage": _labels("stage", "superior_interview")[0],
        "role": _labels("role", "recruiter")[0],
        "jurisdiction": _labels("jurisdiction", "id")[0],
        "events": _labels("event", "debrief_opened", "candidate_advanced", "offer_drafted"),
        "states": _labels("state", "offer.approved", "superior_interview.deciding"),
        "stages": _labels("stage", "evaluation", "superior_interview", "medical_checkup"),
        "roles": _labels("role", "recruiter", "hiring_manager"),
        "sides": _labels("side", "technical", "team_fit"),
        "category": _labels("category", "work_experience")[0],
        "conditions": _labels("condition", "medical_check", "references"),
        "level": _MANAGER,
        "employments": (Message.of("employment.daily"), Message.of("employment.internship")),
        "facts": (Message.of("fact.level_from", level=_MANAGER), Message.of("fact.asks_for")),
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


_COUNTS: Final = (0, 1, 2, 3, 5, 11, 21, 100, 1000, 1_000_000)


def samples(id: str, params: tuple[tuple[str, str], ...]) -> Iterator[Message]:
    """The message with usual parameters, and with each of the unusual ones.

    Counts of every plural form, names in other scripts, and empty lists where one may be left out.

    >>> from interviewkit.content.samples import samples
    >>> [message.get("count") for message in samples("list.more", (("count", "number"),))][1:4]
    [0, 1, 2]
    """
    usual = sample(id, params)
    yield usual
    for name, kind in params:
        others = {"number": _COUNTS, "text": ("مريم", "<b>", "{x}")}.get(kind, ())
        for other in others:
            yield Message(id, [(n, other if n == name else item) for n, item in usual.params])


def sample(id: str, params: tuple[tuple[str, str], ...]) -> Message:
    """A message of that id with an example for every parameter.

    >>> from interviewkit.content.samples import sample
    >>> sample("guard.last_condition", (("count", "number"),)).get("count")
    3
    """
    return Message.of(id, **{name: SAMPLES[kind] for name, kind in params})
