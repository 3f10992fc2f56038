"""The nouns that events carry, made up so that a process may accept them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from interviewkit.domain import (
    ContractTerms,
    Money,
    OfferCondition,
    OfferTerms,
    Position,
    Scorecard,
    Slot,
)
from interviewkit.hiring.record import Record
from interviewkit.testing.choices import Chooser, detail_of, one_of
from interviewkit.testing.scenes import DAYS_AHEAD, NAMES, Make, Scene, among, several
from interviewkit.vocabulary import Employment, Recommendation, Side

__all__ = ["AMOUNTS", "CARRIED", "STARTS", "day_ahead", "scorecard_of", "start_of"]

STARTS: Final = (30, 7, 14, 61, 120)
_CURRENCIES: Final = ("IDR", "USD", "GBP", "EUR", "JPY", "KWD")
AMOUNTS: Final = tuple(
    map(Decimal, ("12500000", "1", "4200.50", "0", "99999999999.99", "1E+7", "0.001"))
)
_CONDITIONAL: Final = frozenset({"offer.accepted_conditionally", "offer.conditions_not_met"})
_REGISTERED: Final = "contract.executed"


def day_ahead(days: Sequence[int] = DAYS_AHEAD) -> Make:
    """Makes a day that lies so many days ahead."""

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
        interviewers=NAMES[: chooser.detail(3) + 1] if extras == 2 else (),
    )


def _money(scene: Scene, chooser: Chooser) -> Money:
    return Money(amount=detail_of(chooser, AMOUNTS), currency=detail_of(chooser, _CURRENCIES))


def scorecard_of(author: str, chooser: Chooser) -> Scorecard:
    """A scorecard about every side."""
    marks = (4, None, 1, 2, 3, 5)
    ratings: dict[str, int | None] = {side: detail_of(chooser, marks) for side in Side}
    return Scorecard(
        author=author,
        ratings=ratings,
        recommendation=detail_of(chooser, (Recommendation.YES, *Recommendation)),
        evidence=chooser.text("Explained a migration."),
    )


def start_of(record: Record) -> date | None:
    """The latest first day of work that anything on record names."""
    terms = None if record.contract is None else record.contract.terms
    offered = None if record.offer is None else record.offer.start_on
    agreed = None if terms is None else terms.start_on
    return max((day for day in (offered, agreed) if day is not None), default=None)


def _contract_terms(scene: Scene, chooser: Chooser) -> ContractTerms:
    registered = _REGISTERED in scene.aims
    kind = Employment.FIXED_TERM if registered else one_of(chooser, tuple(Employment))
    languages = one_of(chooser, (("id", "en"), ("id",), ("en",)))
    agreed = start_of(scene.record)
    start = agreed or day_ahead(STARTS)(scene, chooser)
    months = 12 * (1 + chooser.pick(3)) if kind is Employment.FIXED_TERM else None
    probation = 0 if months else chooser.pick(4)
    return ContractTerms(
        kind=kind, start_on=start, months=months, probation_months=probation, languages=languages
    )


def _offer_terms(scene: Scene, chooser: Chooser) -> OfferTerms:
    some = several(frozenset, among(tuple(OfferCondition)), least=0)(scene, chooser)
    wanted = some if _CONDITIONAL.isdisjoint(scene.aims) else frozenset(OfferCondition)
    return OfferTerms(
        salary=_money(scene, chooser),
        start_on=day_ahead(STARTS)(scene, chooser),
        benefits=tuple(chooser.text("meals") for _ in range(chooser.detail(3))),
        conditions=scene.named | (wanted - scene.barred),
    )


def _position(scene: Scene, chooser: Chooser) -> Position:
    level = one_of(chooser, ("staff", "manager", "intern", "supervisor", "director"))
    return Position(title=chooser.text("Analyst"), level=level)


CARRIED: Final[Mapping[type, Callable[[Scene, Chooser], Any]]] = MappingProxyType(
    {
        Slot: _slot,
        Money: _money,
        Scorecard: lambda scene, chooser: scorecard_of(scene.person(), chooser),
        OfferTerms: _offer_terms,
        ContractTerms: _contract_terms,
        Position: _position,
    }
)
"""Nouns that are not simply made of their fields."""
