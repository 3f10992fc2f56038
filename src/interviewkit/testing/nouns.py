"""The nouns of hiring by themselves, made up freely: whatever their classes allow."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from interviewkit.domain import (
    Assessment,
    AssessmentStatus,
    ContractTerms,
    Money,
    Position,
    Scorecard,
    Slot,
)
from interviewkit.hiring.deadlines import Allowances, Deadline, DeadlineKind
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.views import SeenEvent
from interviewkit.messages import Message
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.testing.filling import fill
from interviewkit.testing.manners import free_day, free_instant
from interviewkit.testing.payloads import event_of
from interviewkit.testing.scenes import Make, Scene, among, several, words, zone_of
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction, Recommendation, Role, Side

__all__ = ["HIRING"]

_AMOUNTS: Final = tuple(
    map(
        Decimal,
        (
            "12500000",
            "12.50",
            "1E+7",
            "0",
            "0.00",
            "4200.5",
            "-12.50",
            "1E-7",
            "0E+3",
            "99999999999.99",
            "123456789012345678901234567890.12",
        ),
    )
)
_CURRENCIES: Final = ("IDR", "USD", "GBP", "EUR", "JPY", "KWD", "XXX")
_LENGTHS: Final = (
    timedelta(0),
    timedelta(hours=36),
    timedelta(microseconds=1),
    timedelta(days=400, seconds=59, microseconds=999_999),
)


def _money(_: Scene, chooser: Chooser) -> Money:
    return Money(amount=one_of(chooser, _AMOUNTS), currency=one_of(chooser, _CURRENCIES))


def _slot(scene: Scene, chooser: Chooser) -> Slot:
    starts = free_instant(scene, chooser)
    ends = starts + one_of(
        chooser,
        (timedelta(hours=1), timedelta(microseconds=1), timedelta(minutes=45), timedelta(days=2)),
    )
    return Slot(
        starts_at=starts,
        ends_at=ends.astimezone(zone_of(chooser)) if chooser.seldom(2) else ends,
        place=chooser.text("room 1") if chooser.pick(2) else None,
        interviewers=several(tuple, words("sari"), least=0)(scene, chooser),
    )


def _scorecard(_: Scene, chooser: Chooser) -> Scorecard:
    marks = (4, None, 1, 2, 3, 5)
    sides = [side for side in Side if chooser.pick(4) != 3]
    ratings: dict[str, int | None] = {side: one_of(chooser, marks) for side in sides}
    return Scorecard(
        author=chooser.text("sari"),
        ratings=ratings,
        recommendation=one_of(chooser, (Recommendation.YES, *Recommendation)),
        evidence=chooser.text("Explained a migration.") if chooser.pick(2) else "",
    )


def _position(scene: Scene, chooser: Chooser) -> Position:
    stages = among(("executive_interview", "medical_checkup", "background_check"))
    stage = words("panel")
    return Position(
        title=chooser.text("Analyst"),
        level=one_of(chooser, (JobLevel.STAFF, *JobLevel)),
        jurisdiction=one_of(chooser, (None, *Jurisdiction)),
        employment=one_of(chooser, (Employment.PERMANENT, *Employment)),
        extra_stages=several(set, stage if chooser.seldom(2) else stages, least=0)(scene, chooser),
    )


def _contract_terms(scene: Scene, chooser: Chooser) -> ContractTerms:
    return fill(
        ContractTerms,
        scene,
        chooser,
        start_on=free_day(scene, chooser),
        probation_months=one_of(chooser, (0, 3, 1)),
    )


def _assessment(scene: Scene, chooser: Chooser) -> Assessment:
    """Scored out of something, or without points."""
    out_of = one_of(chooser, (100, 10, 1, 7))
    points = out_of * (4, 0, 1, 2, 3)[chooser.pick(5)] // 4
    status = one_of(chooser, tuple(AssessmentStatus))
    scored = status is AssessmentStatus.SCORED
    return fill(
        Assessment,
        scene,
        chooser,
        status=status,
        points=points if scored else None,
        out_of=out_of if scored else None,
    )


def _allowances(_: Scene, chooser: Chooser) -> Allowances:
    usual = Allowances()
    return Allowances(
        feedback=one_of(chooser, (usual.feedback, None, *_LENGTHS)),
        consent=one_of(chooser, (usual.consent, None, *_LENGTHS)),
        outcome=one_of(chooser, (usual.outcome, None, *_LENGTHS)),
        registration=one_of(chooser, (usual.registration, None, 1, 14)),
    )


def _deadline(scene: Scene, chooser: Chooser) -> Deadline:
    since = free_instant(scene, chooser)
    return fill(
        Deadline,
        scene,
        chooser,
        kind=one_of(chooser, tuple(DeadlineKind)),
        since=since,
        at=since + one_of(chooser, (timedelta(days=3), *_LENGTHS)),
    )


def _any_event(scene: Scene, chooser: Chooser) -> Event:
    cls = one_of(chooser, tuple(EVENTS.values()))
    return event_of(cls, scene, chooser, id=f"event-{scene.number}")


def _seen_event(scene: Scene, chooser: Chooser) -> SeenEvent:
    kinds = sorted(kind for kind, cls in EVENTS.items() if cls.visible)
    return fill(SeenEvent, scene, chooser, kind=one_of(chooser, kinds))


_DEEPEST: Final = 8
"""How deep parameters may lie in a message."""
_WIDE: Final = 3
"""What lies deeper than that lies there alone, or a message would have hundreds of parts."""
_IDS: Final = (
    "guard.too_early",
    "refusal.wrong_role",
    "acme.a-b_c.x1",
    "a.b",
    "label.state",
    "question.motivation.why_us.text",
)
_PARAMS: Final = ("until", "role", "count", "id", "params", "message", "date", "nama_calon", "n")
_NUMBERS: Final = (3, 0, 1, -1, 2**31, 2**53 + 1, 2**63 - 1, -(2**63 - 1))
_SPANS: Final = (
    timedelta(days=3),
    timedelta(0),
    timedelta(days=-1),
    timedelta(microseconds=-1),
    timedelta(days=-2, hours=5, microseconds=7),
    timedelta(days=400, seconds=1),
)
_SIMPLE: Final[tuple[Make, ...]] = (
    words("Clerk"),
    among(_NUMBERS),
    among(_AMOUNTS),
    free_day,
    free_instant,
    among(_SPANS),
    among(tuple(Role)),
)


def _message(scene: Scene, chooser: Chooser) -> Message:
    """Mostly flat; sometimes as deep as a message may be."""
    return _message_within(scene, chooser, (1, 0, 2, 3, _DEEPEST)[chooser.pick(5)])


def _message_within(scene: Scene, chooser: Chooser, levels: int) -> Message:
    """One whose parameters lie that deep, or less."""
    count = chooser.pick(2 if levels > _WIDE else 4)
    names = dict.fromkeys(one_of(chooser, _PARAMS) for _ in range(count))
    params = {name: _param(scene, chooser, levels) for name in names}
    return Message.of(one_of(chooser, _IDS), **params)


def _param(scene: Scene, chooser: Chooser, levels: int) -> Any:
    kind = chooser.pick(len(_SIMPLE) + 4)
    deeper = levels and (kind >= len(_SIMPLE) or (levels > _WIDE and chooser.pick(4)))
    if not deeper:
        return _SIMPLE[kind % len(_SIMPLE)](scene, chooser)
    if kind % 2:
        return _message_within(scene, chooser, levels - 1)
    count = 1 if levels > _WIDE else (1, 0, 2)[chooser.pick(3)]
    return tuple(_param(scene, chooser, levels - 1) for _ in range(count))


def _fact(scene: Scene, chooser: Chooser) -> Any:
    """What an event of one's own may keep: a truth value, nothing, or what a message may hold."""
    kind = chooser.pick(4)
    return (False, True, None)[kind - 1] if kind else _param(scene, chooser, 2)


HIRING: Final[Mapping[Any, Callable[[Scene, Chooser], Any]]] = MappingProxyType(
    {
        Allowances: _allowances,
        Any: _fact,
        Assessment: _assessment,
        ContractTerms: _contract_terms,
        Deadline: _deadline,
        Event: _any_event,
        Message: _message,
        Money: _money,
        Position: _position,
        Scorecard: _scorecard,
        SeenEvent: _seen_event,
        Slot: _slot,
    }
)
"""How these are made; the others are simply made of their fields."""
