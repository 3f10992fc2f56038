"""How each event changes the record; one module a noun.

Most events change one value in it; their changes are compiled once, because they are what an
application pays for on every event.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from interviewkit.hiring import events as ev
from interviewkit.hiring.folds import (
    assessment,
    background,
    cards,
    contract,
    ending,
    medical,
    offer,
    sessions,
)
from interviewkit.hiring.record import Fold, Record

__all__ = ["fold"]

_PARTS = (cards, assessment, sessions, background, medical, offer, contract, ending)
_FOLDS: Final[dict[type[ev.Event], Fold]] = {
    kind: change for part in _PARTS for kind, change in part.FOLDS.items()
}


def fold(
    record: Record,
    event: ev.Event,
    stage: str,
    own: Mapping[type[ev.Event], Fold] = MappingProxyType({}),
) -> Record:
    """The record after an accepted event that happened in that stage.

    `own` says how events that the kit does not know change it.
    """
    change = _FOLDS.get(event.__class__) or own.get(event.__class__)
    return record if change is None else change(record, event, stage)
