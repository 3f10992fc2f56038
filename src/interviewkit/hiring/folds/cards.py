"""How scorecards and evaluation rounds change the record."""

from typing import Any, Final

from interviewkit._attrs import changer, maker, replaced
from interviewkit.domain import SubmittedCard
from interviewkit.hiring import events as ev
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_with_cards = changer(Record, "cards")
_card = maker(SubmittedCard)


def _submitted(record: Record, event: ev.ScorecardSubmitted, stage: str) -> Record:
    card = _card(stage, record.number(stage), event.by, event.card, event.card)
    return _with_cards(record, (*record.cards, card))


def _amended(record: Record, event: ev.ScorecardAmended, stage: str) -> Record:
    return _card_changed(record, event, stage, initial=event.card, current=event.card)


def _adjusted(record: Record, event: ev.ScorecardAdjusted, stage: str) -> Record:
    return _card_changed(record, event, stage, current=event.card)


def _card_changed(record: Record, event: Any, stage: str, **changes: Any) -> Record:
    author = event.card.author
    mine = next(c for c in record.current_cards(stage) if c.current.author == author)
    new = replaced(mine, **changes)
    return _with_cards(record, tuple(new if c is mine else c for c in record.cards))


def _waived(record: Record, event: ev.ScorecardWaived, stage: str) -> Record:
    entry = (stage, record.number(stage), event.role)
    return replaced(record, waived=(*record.waived, entry))


def _next_round(record: Record, event: ev.Event, stage: str) -> Record:
    return replaced(record, round=record.round + 1)


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.ScorecardSubmitted: _submitted,
    ev.ScorecardAmended: _amended,
    ev.ScorecardAdjusted: _adjusted,
    ev.ScorecardWaived: _waived,
    ev.EvaluationRoundOpened: _next_round,
    ev.ReevaluationRequested: _next_round,
}
