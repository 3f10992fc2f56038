"""Guards of scorecards, in the evaluation and after an interview."""

from typing import Any

from interviewkit.hiring.guards.saying import no, role_labels
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message
from interviewkit.vocabulary import Role

__all__ = [
    "card_covers",
    "card_is_missing",
    "cards_in",
    "cards_left",
    "first_card",
    "has_own_card",
    "on_record",
    "others_unseen",
    "own_card",
]


@guard
def own_card(payload: Any) -> Message | None:
    """A card is handed in by its author."""
    mine = payload.actor is None or payload.actor == payload.card.author
    return None if mine else no("own_card")


def first_card(stage: str) -> Guard:
    """One card an assessor and round; a second one would be an amendment."""

    def handed_in(record: Record, author: str | None) -> bool:
        return author in [card.current.author for card in record.current_cards(stage)]

    def possible(record: Record, actor: str | None) -> Message | None:
        return no("first_card") if handed_in(record, actor) else None

    @guard(name="first_card", possible=possible, params=(("stage", stage),))
    def check(record: Record, payload: Any) -> Message | None:
        return no("first_card") if handed_in(record, payload.card.author) else None

    return check


def card_covers(sides: tuple[str, ...]) -> Guard:
    """Every side is rated or marked as not assessed, with evidence."""

    @guard(name="card_covers", params=(("sides", sides),))
    def check(payload: Any) -> Message | None:
        covered = dict(payload.card.ratings)
        missing = [side for side in sides if side not in covered]
        if missing:
            return no("card_covers", sides=tuple(Message.of("label.side", id=s) for s in missing))
        return None if payload.card.evidence.strip() else no("card_evidence")

    return check


def has_own_card(stage: str) -> Guard:
    """Only a card that was handed in can be changed, and only by its author in the same role."""

    def possible(
        record: Record, actor: str | None = None, by: Role | None = None
    ) -> Message | None:
        for card in record.current_cards(stage):
            if actor in (None, card.current.author) and by in (None, card.role):
                return None
        return no("has_own_card")

    @guard(name="has_own_card", possible=possible, params=(("stage", stage),))
    def check(record: Record, payload: Any) -> Message | None:
        if payload.actor is None:
            return no("actor_named")
        return possible(record, payload.card.author, payload.by)

    return check


def others_unseen(stage: str) -> Guard:
    """A card is amended only while its author cannot have seen another one."""

    @guard(name="others_unseen", params=(("stage", stage),))
    def check(record: Record) -> Message | None:
        return no("others_unseen") if len(record.current_cards(stage)) > 1 else None

    return check


def _missing(record: Record, stage: str, needed: tuple[Role, ...], *also: Role) -> list[Role]:
    number = record.number(stage)
    there = [card.role for card in record.cards if card.round == number and card.stage == stage]
    there += also
    there += [role for s, n, role in record.waived if n == number and s == stage]
    return [role for role in needed if role not in there]


def cards_in(stage: str, needed: tuple[Role, ...]) -> Guard:
    """With this card or waiver nothing is waited for any more; chooses a branch."""
    waiting = no("cards_in")

    @guard(name="cards_in", params=(("stage", stage), ("roles", needed)))
    def check(record: Record, payload: Any) -> Message | None:
        role = payload.role if payload.kind == "scorecard_waived" else payload.by
        return waiting if _missing(record, stage, needed, role) else None

    return check


def card_is_missing(stage: str, needed: tuple[Role, ...]) -> Guard:
    """Only a card that is waited for can be waived."""

    def possible(record: Record) -> Message | None:
        return None if _missing(record, stage, needed) else no("card_is_missing", roles=())

    @guard(name="card_is_missing", possible=possible, params=(("stage", stage), ("roles", needed)))
    def check(record: Record, payload: Any) -> Message | None:
        missing = _missing(record, stage, needed)
        if payload.role in missing:
            return None
        return no("card_is_missing", roles=role_labels(missing))

    return check


def cards_left(stage: str, quorum: int) -> Guard:
    """Enough cards remain when one is waived."""

    @guard(name="cards_left", params=(("stage", stage), ("quorum", quorum)))
    def check(record: Record) -> Message | None:
        count = len(record.current_cards(stage))
        return None if count >= quorum else no("cards_left", count=count, quorum=quorum)

    return check


def on_record(stage: str, roles: tuple[Role, ...]) -> Guard:
    """Those who have to judge have their cards on record in this round."""

    @guard(name="on_record", params=(("stage", stage), ("roles", roles)))
    def check(record: Record) -> Message | None:
        there = [card.role for card in record.current_cards(stage)]
        missing = [role for role in roles if role not in there]
        return no("on_record", roles=role_labels(missing)) if missing else None

    return check
