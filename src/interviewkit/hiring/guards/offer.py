"""Guards of the offer: approval, expiry, versions, conditions."""

from datetime import datetime
from typing import Any, Final, Protocol

from interviewkit.domain import OfferCondition, Position
from interviewkit.hiring.guards.onboarding import start_day
from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = [
    "BEFORE_EXPIRY",
    "PAPERS",
    "SECOND_PERSON",
    "PositionFact",
    "actor_named",
    "another_approves",
    "condition_is_open",
    "conditions_are_open",
    "conditions_can_be_met",
    "conditions_named",
    "expiry_is_ahead",
    "expiry_is_later",
    "expiry_passed",
    "last_approval",
    "last_condition",
    "latest_version",
    "nothing_depends_on",
    "offer_stands",
    "paper_is_open",
    "start_is_later",
    "terms_set",
]


@guard
def terms_set(record: Record) -> Message | None:
    """An offer is submitted with terms, drafted for this version."""
    offer = record.offer
    drafted = offer is not None and offer.terms is not None and offer.status == "draft"
    return None if drafted else no("terms_set")


class PositionFact(Protocol):
    """Something that holds of a position or not, with a name."""

    @property
    def name(self) -> str:
        """What it is called in a definition."""
        ...

    def holds(self, position: Position, /) -> bool:
        """Whether it does."""
        ...


def conditions_can_be_met(
    only_if: tuple[tuple[OfferCondition, PositionFact], ...],
) -> Guard:
    """An offer names no condition that nothing in this position's process could ever meet."""
    params = tuple((str(condition), fact.name) for condition, fact in only_if)

    @guard(name="conditions_can_be_met", params=(("only_if", params),))
    def check(record: Record, position: Position) -> Message | None:
        terms = None if record.offer is None else record.offer.terms
        named = frozenset() if terms is None else terms.conditions
        left = [one for one, fact in only_if if one in named and not fact.holds(position)]
        labels = tuple(Message.of("label.condition", id=str(name)) for name in sorted(left))
        return no("conditions_can_be_met", conditions=labels) if labels else None

    return check


def conditions_named(conditions: frozenset[OfferCondition]) -> Guard:
    """What the process will hold the candidate to is said in the offer."""
    names = tuple(sorted(str(condition) for condition in conditions))

    @guard(name="conditions_named", params=(("conditions", names),))
    def check(record: Record) -> Message | None:
        terms = None if record.offer is None else record.offer.terms
        left = sorted(conditions - terms.conditions) if terms is not None else []
        labels = tuple(Message.of("label.condition", id=str(name)) for name in left)
        return no("conditions_named", conditions=labels) if labels else None

    return check


@guard
def offer_stands(record: Record) -> Message | None:
    """The offer was accepted and nobody has undone it, or the process makes no offers."""
    return None if record.offer is None or record.offer.is_accepted else no("offer_stands")


@guard
def actor_named(actor: str | None) -> Message | None:
    """Where a second person has to agree, the first one is named."""
    return no("actor_named") if actor is None else None


@guard
def another_approves(record: Record, actor: str | None) -> Message | None:
    """Nobody approves a draft of their own, or twice."""
    offer = record.offer
    if actor is None:
        return no("actor_named")
    if offer is not None and (actor == offer.drafted_by or actor in offer.approvals):
        return no("another_approves")
    return None


def last_approval(steps: int) -> Guard:
    """This approval is the last one needed; chooses a branch."""

    @guard(name="last_approval", params=(("steps", steps),))
    def check(record: Record) -> Message | None:
        given = 1 + (0 if record.offer is None else len(record.offer.approvals))
        return None if given >= steps else no("last_approval", given=given, steps=steps)

    return check


@guard
def expiry_is_ahead(payload: Any, at: datetime) -> Message | None:
    """An offer can be accepted for some time."""
    expiry = payload.expires_at
    return None if expiry > at else no("expiry_is_ahead", expires_at=expiry)


@guard
def expiry_is_later(record: Record, payload: Any, at: datetime) -> Message | None:
    """An extension gives more time."""
    expiry, before = payload.expires_at, record.offer.expires_at if record.offer else None
    later = expiry > at and (before is None or expiry > before)
    return None if later else no("expiry_is_later", expires_at=expiry)


def _before_expiry(record: Record, at: datetime) -> Message | None:
    expiry = record.offer.expires_at if record.offer else None
    late = expiry is not None and at > expiry
    return no("before_expiry", expires_at=expiry) if late and expiry else None


BEFORE_EXPIRY: Final = not_later("before_expiry", _before_expiry)
"""An offer can be answered until it expires, that instant included."""


@guard
def expiry_passed(record: Record, at: datetime) -> Message | None:
    """An offer expires after its last instant."""
    expiry = record.offer.expires_at if record.offer else None
    early = expiry is not None and at <= expiry
    return no("expiry_passed", expires_at=expiry) if early and expiry else None


@guard
def latest_version(record: Record, payload: Any) -> Message | None:
    """Only the latest version of an offer can be accepted."""
    latest = record.offer.version if record.offer else 0
    if payload.version == latest:
        return None
    return no("latest_version", version=payload.version, latest=latest)


def conditions_are_open(settled_later: frozenset[OfferCondition]) -> Guard:
    """Something is to be met that no later stage settles; chooses a branch."""
    names = tuple(sorted(str(condition) for condition in settled_later))

    @guard(name="conditions_are_open", params=(("settled_later", names),))
    def check(record: Record) -> Message | None:
        waiting = record.offer is not None and record.offer.open_conditions - settled_later
        return None if waiting else no("conditions_are_open")

    return check


def _open_conditions(record: Record) -> frozenset[OfferCondition]:
    return record.offer.open_conditions if record.offer else frozenset()


def _some_condition(record: Record) -> Message | None:
    return None if _open_conditions(record) else no("condition_is_open")


@guard(possible=_some_condition)
def condition_is_open(record: Record, payload: Any) -> Message | None:
    """Only a condition that is open can be met or fail."""
    return None if payload.condition in _open_conditions(record) else no("condition_is_open")


PAPERS = frozenset(OfferCondition) - {OfferCondition.MEDICAL_CHECK}


def _some_paper(record: Record) -> Message | None:
    return None if _open_conditions(record) & PAPERS else no("condition_is_open")


@guard(possible=_some_paper)
def paper_is_open(record: Record, payload: Any) -> Message | None:
    """Papers may come in until the first day; a medical condition is met by a check only."""
    opened = _open_conditions(record) & PAPERS
    return None if payload.condition in opened else no("condition_is_open")


def last_condition(settled_later: frozenset[OfferCondition]) -> Guard:
    """With this condition met nothing is waited for any more; chooses a branch."""
    names = tuple(sorted(str(condition) for condition in settled_later))

    @guard(name="last_condition", params=(("settled_later", names),))
    def check(record: Record, payload: Any) -> Message | None:
        left = _open_conditions(record) - settled_later - {payload.condition}
        return no("last_condition", count=len(left)) if left else None

    return check


def nothing_depends_on(conditions: tuple[OfferCondition, ...]) -> Guard:
    """A check on which a live offer depends takes place or is waived; it is not left out."""
    names = tuple(sorted(str(condition) for condition in conditions))

    @guard(name="nothing_depends_on_check", params=(("conditions", names),))
    def check(record: Record) -> Message | None:
        live = record.offer is not None and record.offer.is_live
        depending = sorted(_open_conditions(record).intersection(conditions)) if live else []
        labels = tuple(Message.of("label.condition", id=str(name)) for name in depending)
        return no("nothing_depends_on_check", conditions=labels) if labels else None

    return check


def _second_person(actor: str | None, payload: Any) -> Message | None:
    if actor is None:
        return no("actor_named")
    second = payload.approved_by
    return None if second not in (None, actor) else no("second_person")


SECOND_PERSON: Final = guard(name="second_person")(_second_person)
"""A second person agrees to what breaks a promise."""


@guard
def start_is_later(record: Record, payload: Any) -> Message | None:
    """A deferral moves the first day to a later one."""
    start = start_day(record)
    later = start is None or payload.start_on > start
    return None if later or start is None else no("start_is_later", start=start)
