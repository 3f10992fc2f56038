"""What events carry: made up from the types of their fields.

Most classes need nothing here. A field of a type that is known is filled with a value of that type,
times and days lying ahead of the event. Where a rule asks for more, `_PAYLOADS` says what a class
needs. For classes of your own there is `register_payload`.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

from interviewkit._attrs import evolve
from interviewkit.domain import CheckKind, Scorecard, Slot
from interviewkit.hiring import events as ev
from interviewkit.hiring.events.base import CandidateEvent, Event
from interviewkit.testing.carried import scorecard_of, start_of
from interviewkit.testing.choices import Chooser, detail_of, one_of
from interviewkit.testing.filling import filled, value_of
from interviewkit.testing.scenes import DAYS_AHEAD, NAMES, WORDS, Scene, zone_of
from interviewkit.vocabulary import Role

__all__ = ["event_of"]


def _later_expiry(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    offer = scene.record.offer
    before = scene.at if offer is None or offer.expires_at is None else offer.expires_at
    ahead = timedelta(days=one_of(chooser, DAYS_AHEAD))
    return {"expires_at": max(before, scene.at) + ahead}


def _card(author: str, scene: Scene, chooser: Chooser) -> Scorecard:
    """The author's card; where no process has to accept it, any."""
    if scene.nouns is None:
        return scorecard_of(author, chooser)
    return evolve(value_of(Scorecard, scene, chooser), author=author)


def _own_new_card(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    return {"card": _card(scene.person(), scene, chooser), "actor": scene.person()}


def _own_old_card(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Another version of a card on record, preferably of this stage and by this role."""
    cards = [card for card in scene.record.current_cards(scene.stage) if card.role == scene.by]
    authors = [card.current.author for card in cards or scene.record.cards] or [scene.person()]
    author = one_of(chooser, authors)
    return {"card": _card(author, scene, chooser), "actor": author}


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
    start = max(start_of(scene.record) or scene.at.date(), scene.at.date())
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
    return {"deadline": max(before, scene.at) + timedelta(days=one_of(chooser, DAYS_AHEAD))}


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


def event_of(cls: type[Event], scene: Scene, chooser: Chooser, *, id: str) -> Event:
    """A well-formed event of that class; whether it is accepted is another question.

    Raises:
        UnknownTypeError: for a field of a type that is not known here.
        ValueError: if the class refuses what was made up.
    """
    envelope = _envelope if scene.nouns is None else _free_envelope
    payload = {"id": id, "at": scene.at, "by": scene.by, **envelope(scene, chooser)}
    more = _PAYLOADS[cls](scene, chooser) if cls in _PAYLOADS else {}
    payload |= more | filled(cls, scene, chooser, but=more)
    if issubclass(cls, CandidateEvent) and scene.by is not Role.CANDIDATE:
        payload["on_behalf_of"] = Role.CANDIDATE
        payload["evidence"] = payload["evidence"] or WORDS["evidence"]
    return cls(**payload)


def _envelope(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Sometimes a sender, a note, the application's id, or the time by another clock."""
    extra = chooser.seldom(5)
    if extra == 1:
        return {"actor": one_of(chooser, (scene.person(), *NAMES))}
    if extra == 2:
        return {"note": chooser.text("a note")}
    if extra == 3:
        return {"application_id": scene.application_id}
    if extra == 4:
        return {"at": scene.at.astimezone(zone_of(chooser))}
    return {}


def _free_envelope(scene: Scene, chooser: Chooser) -> dict[str, Any]:
    """Any of what an event may say beside its payload."""
    texts = {
        name: chooser.text(simplest)
        for name, simplest in (("actor", NAMES[0]), ("note", "a note"), ("application_id", "app-1"))
        if chooser.pick(3) == 1
    }
    return {
        **texts,
        "id": chooser.text(f"event-{scene.number}"),
        "on_behalf_of": one_of(chooser, (None, *Role)) if chooser.seldom(2) else None,
    }
