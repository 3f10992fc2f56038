"""What events and other nouns carry: made up from the types of their fields.

Most classes need nothing here. A field of a type that is known is filled with a value of that type,
times and days lying ahead of the event. Where a rule asks for more, `_PAYLOADS` says what a class
needs, and `_FIELDS` how a field of that name is filled. For classes of your own there is
`register_payload`.
"""

import types
import typing
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from interviewkit._attrs import fields, frozen
from interviewkit.domain import (
    CheckKind,
    ContractTerms,
    Money,
    OfferCondition,
    OfferTerms,
    Position,
    Scorecard,
    Slot,
)
from interviewkit.errors import InterviewKitError, InvalidValueError, UnknownNameError
from interviewkit.hiring import events as ev
from interviewkit.hiring.events.base import CandidateEvent, Event
from interviewkit.hiring.record import EMPTY, Record
from interviewkit.testing.choices import Chooser, detail_of, one_of
from interviewkit.vocabulary import Employment, Recommendation, Role, Side

__all__ = [
    "Scene",
    "UnknownTypeError",
    "event_of",
    "register_payload",
    "value_of",
    "zone_of",
]

T = TypeVar("T")


@frozen(kw_only=True)
class Scene:
    """Where and when something is made up.

    Attributes:
        at: the moment of the event.
        by: who sends it.
        stage: the stage it happens in.
        stages: the stages of the process.
        number: the number of the event, from 1.
        record: what is known of the application.
        application_id: the application's id, if there is one.
        aims: the states that the application is on its way to; some need other data early on.
        named: the conditions that an offer has to name before it can be submitted.
        barred: those that it may not name.
    """

    at: datetime
    by: Role = Role.RECRUITER
    stage: str = "evaluation"
    stages: tuple[str, ...] = ("evaluation",)
    number: int = 1
    record: Record = EMPTY
    application_id: str | None = None
    aims: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()

    def person(self) -> str:
        """Somebody who has not acted before."""
        return f"person-{self.number}"


class UnknownTypeError(InterviewKitError, TypeError):
    """A field of a class whose values nobody has said how to make up.

    Attributes:
        cls: the class.
        field: the field's name.
        hint: the field's type.
    """

    def __init__(self, cls: type, field: str, hint: object) -> None:
        self.cls, self.field, self.hint = cls, field, hint
        kind = getattr(hint, "__name__", None) or str(hint)
        super().__init__(
            f"{cls.__name__}.{field}: interviewkit.testing cannot make up a {kind}; name values "
            f"to try with testing.register_payload({cls.__name__}, {field}=lambda scene: [...])"
        )


Make = Callable[[Scene, Chooser], Any]
Values = Callable[[Scene], Sequence[Any]]
"""For a scene the values to try, the simplest one first."""

_DAYS_AHEAD: Final = (10, 1, 3, 30, 90)
_STARTS: Final = (30, 7, 14, 61, 120)
_VALID: Final = (365, 1, 10, 30, 90)
_NAMES: Final = ("sari", "budi", "alex")
_ZONES: Final = (
    UTC,
    timezone(timedelta(hours=7)),
    timezone(timedelta(hours=-5)),
    timezone(timedelta(hours=5, minutes=45)),
    timezone(timedelta(hours=14)),
    timezone(timedelta(hours=-9, minutes=-30)),
)
_CURRENCIES: Final = ("IDR", "USD", "GBP", "EUR", "JPY", "KWD")
_AMOUNTS: Final = tuple(
    map(Decimal, ("12500000", "1", "4200.50", "0", "99999999999.99", "1E+7", "0.001"))
)
_CONDITIONAL: Final = frozenset({"offer.accepted_conditionally", "offer.conditions_not_met"})
_REGISTERED: Final = "contract.executed"
_WORDS: Final = {
    "reason": "as agreed",
    "evidence": "an e-mail of that day",
    "restrictions": "no night work",
    "consent_version": "2026-1",
    "title": "Analyst",
    "languages": "id",
}


def zone_of(chooser: Chooser) -> timezone:
    """A time zone; UTC is the simplest."""
    return one_of(chooser, _ZONES)


def _words(name: str) -> Make:
    simplest = _WORDS.get(name, name.replace("_", " "))
    return lambda _, chooser: chooser.text(simplest)


def _among(values: Sequence[Any]) -> Make:
    return lambda _, chooser: one_of(chooser, values)


def _instant_ahead(scene: Scene, chooser: Chooser) -> datetime:
    return scene.at + timedelta(days=one_of(chooser, _DAYS_AHEAD))


def _day_ahead(days: Sequence[int] = _DAYS_AHEAD) -> Make:
    def make(scene: Scene, chooser: Chooser) -> date:
        return (scene.at + timedelta(days=one_of(chooser, days))).date()

    return make


def _slot(scene: Scene, chooser: Chooser) -> Slot:
    start = scene.at + timedelta(days=one_of(chooser, (1, 2, 7, 21)))
    length = timedelta(minutes=detail_of(chooser, (60, 15, 45, 600)))
    extras = chooser.detail(8)
    return Slot(
        starts_at=start,
        ends_at=start + length,
        place=chooser.text("room 1") if extras == 1 else None,
        interviewers=_NAMES[: chooser.detail(3) + 1] if extras == 2 else (),
    )


def _money(scene: Scene, chooser: Chooser) -> Money:
    return Money(amount=detail_of(chooser, _AMOUNTS), currency=detail_of(chooser, _CURRENCIES))


def _scorecard(author: str, chooser: Chooser) -> Scorecard:
    marks = (4, None, 1, 2, 3, 5)
    ratings: dict[str, int | None] = {side: detail_of(chooser, marks) for side in Side}
    return Scorecard(
        author=author,
        ratings=ratings,
        recommendation=detail_of(chooser, (Recommendation.YES, *Recommendation)),
        evidence=chooser.text("Explained a migration."),
    )


def _start_of(record: Record) -> date | None:
    """The latest first day of work that anything on record names."""
    terms = None if record.contract is None else record.contract.terms
    offered = None if record.offer is None else record.offer.start_on
    agreed = None if terms is None else terms.start_on
    return max((day for day in (offered, agreed) if day is not None), default=None)


def _contract_terms(scene: Scene, chooser: Chooser) -> ContractTerms:
    registered = _REGISTERED in scene.aims
    kind = Employment.FIXED_TERM if registered else one_of(chooser, tuple(Employment))
    languages = one_of(chooser, (("id", "en"), ("id",), ("en",)))
    agreed = _start_of(scene.record)
    start = agreed or _day_ahead(_STARTS)(scene, chooser)
    months = 12 * (1 + chooser.pick(3)) if kind is Employment.FIXED_TERM else None
    probation = 0 if months else chooser.pick(4)
    return ContractTerms(
        kind=kind, start_on=start, months=months, probation_months=probation, languages=languages
    )


def _offer_terms(scene: Scene, chooser: Chooser) -> OfferTerms:
    some = _several(frozenset, _among(tuple(OfferCondition)), least=0)(scene, chooser)
    wanted = some if _CONDITIONAL.isdisjoint(scene.aims) else frozenset(OfferCondition)
    return OfferTerms(
        salary=_money(scene, chooser),
        start_on=_day_ahead(_STARTS)(scene, chooser),
        benefits=tuple(chooser.text("meals") for _ in range(chooser.detail(3))),
        conditions=scene.named | (wanted - scene.barred),
    )


def _position(scene: Scene, chooser: Chooser) -> Position:
    level = one_of(chooser, ("staff", "manager", "intern", "supervisor", "director"))
    return Position(title=chooser.text("Analyst"), level=level)


_NOUNS: Final[dict[type, Make]] = {
    Slot: _slot,
    Money: _money,
    Scorecard: lambda scene, chooser: _scorecard(scene.person(), chooser),
    OfferTerms: _offer_terms,
    ContractTerms: _contract_terms,
    Position: _position,
}
"""Nouns that are not simply made of their fields."""


def _later_expiry(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    offer = scene.record.offer
    before = scene.at if offer is None or offer.expires_at is None else offer.expires_at
    ahead = timedelta(days=one_of(chooser, _DAYS_AHEAD))
    return {"expires_at": max(before, scene.at) + ahead}


def _own_new_card(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    return {"card": _scorecard(scene.person(), chooser), "actor": scene.person()}


def _own_old_card(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Another version of a card on record, preferably of this stage and by this role."""
    cards = [card for card in scene.record.current_cards(scene.stage) if card.role == scene.by]
    authors = [card.current.author for card in cards or scene.record.cards] or [scene.person()]
    author = one_of(chooser, authors)
    return {"card": _scorecard(author, chooser), "actor": author}


def _two_people(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    second = (f"{scene.person()}-head", scene.person(), None)[chooser.pick(3)]
    return {"actor": scene.person(), "approved_by": second}


def _approver(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Somebody new, or the one who drafted the offer: some companies have nobody else."""
    return {"actor": one_of(chooser, (scene.person(), "drafter"))}


def _present_slot(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    ends = scene.at + timedelta(minutes=detail_of(chooser, (60, 15, 45)))
    return {"slot": Slot(starts_at=scene.at, ends_at=ends)}


def _accepted_version(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    return {"version": 1 if scene.record.offer is None else scene.record.offer.version}


def _later_start(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    start = max(_start_of(scene.record) or scene.at.date(), scene.at.date())
    deferred = start + timedelta(days=one_of(chooser, (7, 1, 31)))
    return {"start_on": deferred, "evidence": chooser.text("an e-mail of both")}


def _open_condition(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    offer = scene.record.offer
    waiting = sorted(offer.open_conditions) if offer is not None else []
    return {"condition": one_of(chooser, waiting)} if waiting else {}


def _checks_to_come(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """The checks that are not on record, all or one."""
    begun = {check.kind for check in scene.record.checks}
    left = [kind for kind in CheckKind if kind not in begun]
    singles = [frozenset({kind}) for kind in left or CheckKind]
    return {"checks": one_of(chooser, (frozenset(left or CheckKind), *singles))}


def _earlier_stage(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    return {"to": one_of(chooser, tuple(reversed(scene.stages)))}


def _longer_deadline(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    task = scene.record.assessment(scene.stage)
    before = scene.at if task is None else task.deadline
    return {"deadline": max(before, scene.at) + timedelta(days=one_of(chooser, _DAYS_AHEAD))}


def _score(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    out_of = one_of(chooser, (100, 10, 1, 7))
    return {"out_of": out_of, "points": out_of * (4, 0, 1, 2, 3)[chooser.pick(5)] // 4}


def _drafter(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    return {"actor": "drafter"}


_PAYLOADS: Final[dict[type[Event], Callable[[Scene, Chooser], dict[str, Any]]]] = {
    ev.ScorecardSubmitted: _own_new_card,
    ev.ScorecardAmended: _own_old_card,
    ev.ScorecardAdjusted: _own_old_card,
    ev.OfferDrafted: _drafter,
    ev.OfferRevised: _drafter,
    ev.OfferApproved: _approver,
    ev.OfferExtended: _later_expiry,
    ev.OfferAccepted: _accepted_version,
    ev.OfferRescinded: _two_people,
    ev.ContractVoided: _two_people,
    ev.OfferConditionMet: _open_condition,
    ev.OfferConditionFailed: _open_condition,
    ev.StartDeferred: _later_start,
    ev.BackgroundCheckRequested: _checks_to_come,
    ev.SentBack: _earlier_stage,
    ev.WalkInStarted: _present_slot,
    ev.AssessmentExtended: _longer_deadline,
    ev.AssessmentScored: _score,
}
"""What an event of that class needs beyond values of the right types: fields by their names."""

_FIELDS: Final[dict[str, Make]] = {
    "start_on": _day_ahead(_STARTS),
    "valid_until": _day_ahead(_VALID),
    "version": _among((1, 2, 3)),
}
"""How a field of that name is filled, where its type says too little."""

_OWN: Final[WeakKeyDictionary[type, Mapping[str, Make]]] = WeakKeyDictionary()
"""What was registered for classes of the user's own."""


def register_payload(cls: type, /, **values: Values) -> None:
    """Says how the fields of an event of your own are made up, from now on.

    For a field of a type that the kit does not know, or where not any value will do. Every
    strategy, `explore` and `ApplicationMachine` follow it. A noun of your own that several events
    carry is registered the same way, once.

    Args:
        cls: the class of the event, or of a noun that events carry.
        values: for each field a function that is given the scene (`at`, `by`, `record`, ...) and
            returns the values to try, the simplest one first. Other fields are made up from their
            types.

    Raises:
        InvalidValueError: for a class that attrs did not make.
        UnknownNameError: for a field that the class does not have.

    >>> from attrs import frozen
    >>> from hypothesis import given
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> @frozen(kw_only=True)
    ... class BadgeIssued(ik.Event):
    ...     number: str
    >>> testing.register_payload(BadgeIssued, number=lambda scene: ["B-1", f"B-{scene.at:%Y}"])
    >>> @given(testing.events(BadgeIssued))
    ... def test_a_badge_has_a_number(event):
    ...     assert event.number.startswith("B-")
    >>> test_a_badge_has_a_number()
    """
    if not hasattr(cls, "__attrs_attrs__"):
        raise InvalidValueError("register_payload(cls)", cls.__name__, "an attrs class")
    known = [field.name for field in fields(typing.cast(Any, cls)) if field.init]
    for name in values:
        if name not in known:
            raise UnknownNameError(f"{cls.__name__} field", name, known)
    _OWN[cls] = {name: _tried(cls, name, some) for name, some in values.items()}
    _MAKERS.clear()


def _tried(cls: type, name: str, values: Values) -> Make:
    place = f"register_payload({cls.__name__}, {name}=...)"

    def make(scene: Scene, chooser: Chooser) -> Any:
        some = values(scene)
        if not some:
            raise InvalidValueError(place, some, "one value at least, for every scene")
        return one_of(chooser, some)

    return make


_TYPES: Final[dict[Any, Make]] = {
    bool: _among((False, True)),
    int: _among((1, 2, 3, 12, 100)),
    float: _among((1.0, 0.0, 0.5, 100.0)),
    Decimal: _among(_AMOUNTS),
    date: _day_ahead(),
    datetime: _instant_ahead,
    timedelta: _among([timedelta(days=days) for days in (1, 7, 30)]),
}


def _maker(cls: type, name: str, hint: Any) -> Make:
    """How a value of that type is made."""
    if hint is str:
        return _words(name)
    if hint in _TYPES:
        return _TYPES[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _among(tuple(hint))
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (inner, *_) = [kind for kind in arguments if kind is not types.NoneType]
        make = _maker(cls, name, inner)
        return lambda scene, chooser: make(scene, chooser) if chooser.pick(2) else None
    if origin in (tuple, frozenset) and arguments[1:] in ((), (Ellipsis,)):
        return _several(origin, _maker(cls, name, arguments[0]), least=1)
    if isinstance(hint, type) and hasattr(hint, "__attrs_attrs__"):
        return lambda scene, chooser: value_of(hint, scene, chooser)
    raise UnknownTypeError(cls, name, hint)


def _several(collection: Callable[[Any], Any], make: Make, *, least: int) -> Make:
    """From `least` to two more; one at least where nothing is known, for some may not be empty."""

    def several(scene: Scene, chooser: Chooser) -> Any:
        count = least + chooser.pick(3)
        return collection(make(scene, chooser) for _ in range(count))

    return several


_ENVELOPE: Final = frozenset(field.name for field in fields(Event))


_Makers = Mapping[str, Make]
_MAKERS: Final[WeakKeyDictionary[type, _Makers]] = WeakKeyDictionary()


def _makers(cls: type) -> _Makers:
    """How the fields of a class are made; of an event's envelope only what was registered."""
    found = _MAKERS.get(cls)
    if found is None:
        found = _MAKERS[cls] = dict(_made_from(cls))
    return found


def _made_from(cls: type) -> Iterator[tuple[str, Make]]:
    hints = typing.get_type_hints(cls)
    own = _OWN.get(cls, {})
    implied = _ENVELOPE if issubclass(cls, Event) else frozenset[str]()
    for field in fields(typing.cast(Any, cls)):
        name = field.name
        if name in own:
            yield name, own[name]
        elif field.init and name not in implied:
            yield name, _FIELDS.get(name) or _maker(cls, name, hints[name])


def value_of(cls: type[T], scene: Scene, chooser: Chooser) -> T:
    """A value of a noun's class.

    Raises:
        UnknownTypeError: for a field of a type that is not known here.
    """
    special = _NOUNS.get(cls)
    if special is not None:
        made: T = special(scene, chooser)
        return made
    return cls(**_filled(cls, scene, chooser))


def event_of(cls: type[Event], scene: Scene, chooser: Chooser, *, id: str) -> Event:
    """A well-formed event of that class; whether it is accepted is another question.

    Raises:
        UnknownTypeError: for a field of a type that is not known here.
        ValueError: if the class refuses what was made up.
    """
    payload = {"id": id, "at": scene.at, "by": scene.by, **_envelope(scene, chooser)}
    more = _PAYLOADS[cls](scene, chooser) if cls in _PAYLOADS else {}
    payload |= more | _filled(cls, scene, chooser, but=more)
    if issubclass(cls, CandidateEvent) and scene.by is not Role.CANDIDATE:
        payload["on_behalf_of"] = Role.CANDIDATE
        payload["evidence"] = payload["evidence"] or _WORDS["evidence"]
    return cls(**payload)


def _filled(
    cls: type, scene: Scene, chooser: Chooser, *, but: Collection[str] = ()
) -> dict[str, Any]:
    """A value for each field of the class, but for some."""
    makers = _makers(cls).items()
    return {name: make(scene, chooser) for name, make in makers if name not in but}


def _envelope(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Sometimes a sender, a note, the application's id, or the time by another clock."""
    extra = chooser.seldom(5)
    if extra == 1:
        return {"actor": one_of(chooser, (scene.person(), *_NAMES))}
    if extra == 2:
        return {"note": chooser.text("a note")}
    if extra == 3:
        return {"application_id": scene.application_id}
    if extra == 4:
        return {"at": scene.at.astimezone(zone_of(chooser))}
    return {}
