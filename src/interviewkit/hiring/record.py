"""The record: the facts of an application beside its state, as one frozen value."""

from collections.abc import Callable
from typing import Any, TypeAlias

from interviewkit._attrs import field, frozen, replaced
from interviewkit.domain import (
    Assessment,
    AssessmentStatus,
    BackgroundCheck,
    CheckKind,
    Contract,
    MedicalRecord,
    Offer,
    Session,
    SubmittedCard,
)
from interviewkit.vocabulary import Role

__all__ = ["EMPTY", "EVALUATION", "Fold", "Record", "seen_by_candidate"]

EVALUATION = "evaluation"
_SUBMITTED, _SCORED = AssessmentStatus.SUBMITTED, AssessmentStatus.SCORED


@frozen(kw_only=True, weakref_slot=False)
class Record:
    """What is known of an application beside its state.

    Attributes:
        round: the number of the evaluation round, from 1.
        cards: every scorecard on record.
        waived: cards not waited for, as stage, round and role.
        sessions: every interview session.
        assessments: every attempt at an assessment.
        checks: every check of the candidate's past.
        medical: the medical check's outcome; None before anything happened there.
        offer: the latest version of the offer.
        earlier_offers: the versions before it, oldest first.
        contract: the latest version of the contract.
        earlier_contracts: the versions before it, oldest first.
        skipped: the stages that were left out.
        single_handed: the ids of the events that one person sent where a policy of four eyes would
            have asked for two.
        own: facts that events of your own added, as pairs of a name and a value.
        withdrawn: whether the candidate withdrew and it was not reopened since.
        erased: whether personal data was erased.
    """

    round: int = 1
    cards: tuple[SubmittedCard, ...] = field(default=(), repr=False)
    waived: tuple[tuple[str, int, Role], ...] = field(default=(), repr=False)
    sessions: tuple[Session, ...] = ()
    assessments: tuple[Assessment, ...] = field(default=(), repr=False)
    checks: tuple[BackgroundCheck, ...] = field(default=(), repr=False)
    medical: MedicalRecord | None = None
    offer: Offer | None = None
    earlier_offers: tuple[Offer, ...] = ()
    contract: Contract | None = None
    earlier_contracts: tuple[Contract, ...] = ()
    skipped: tuple[str, ...] = ()
    single_handed: tuple[str, ...] = ()
    own: tuple[tuple[str, Any], ...] = field(default=(), repr=False)
    withdrawn: bool = False
    erased: bool = False

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Every version of the offer, oldest first."""
        return self.earlier_offers if self.offer is None else (*self.earlier_offers, self.offer)

    @property
    def contracts(self) -> tuple[Contract, ...]:
        """Every version of the contract, oldest first."""
        earlier = self.earlier_contracts
        return earlier if self.contract is None else (*earlier, self.contract)

    def session(self, stage: str) -> Session | None:
        """The latest session of an interview stage."""
        for session in reversed(self.sessions):
            if session.stage == stage:
                return session
        return None

    def assessment(self, stage: str) -> Assessment | None:
        """The latest attempt at the stage's assessment."""
        for attempt in reversed(self.assessments):
            if attempt.stage == stage:
                return attempt
        return None

    def check(self, kind: CheckKind) -> BackgroundCheck | None:
        """The check of that kind, if it was asked for."""
        for check in self.checks:
            if check.kind is kind:
                return check
        return None

    def fact(self, name: str) -> Any:
        """A fact of your own, or None where no event added it."""
        return dict(self.own).get(name)

    def with_fact(self, name: str, fact: Any) -> "Record":
        """The record with a fact of your own, in place of an earlier one of that name."""
        return replaced(self, own=(*[pair for pair in self.own if pair[0] != name], (name, fact)))

    def number(self, stage: str) -> int:
        """The evaluation's round, or the number of the stage's latest session."""
        if stage == EVALUATION:
            return self.round
        session = self.session(stage)
        return 1 if session is None else session.number

    def current_cards(self, stage: str) -> tuple[SubmittedCard, ...]:
        """The cards of the stage's present round or session."""
        number = self.number(stage)
        return tuple([c for c in self.cards if c.stage == stage and c.round == number])


Fold: TypeAlias = Callable[[Record, Any, str], Record]
"""How an event changes the record: takes the record, the event, and the stage it happened in."""

EMPTY = Record()
"""The record of an application to which nothing has happened yet."""


def seen_by_candidate(record: Record) -> Record:
    """The part of the record that the candidate may see.

    No scorecard, no score, no draft of an offer or contract that was never sent, no review of a
    medical result or of a finding; of an offer neither who drafted nor who approved it; and none
    of the facts of your own.
    """
    if record.erased:
        return EMPTY
    medical = record.medical
    offers = [
        replaced(offer, drafted_by=None, approvals=())
        for offer in record.offers
        if offer.expires_at is not None
    ]
    contracts = [contract for contract in record.contracts if contract.sign_by is not None]
    return Record(
        sessions=record.sessions,
        assessments=tuple(
            replaced(
                attempt,
                points=None,
                out_of=None,
                status=_SUBMITTED if attempt.status is _SCORED else attempt.status,
            )
            for attempt in record.assessments
        ),
        checks=tuple(replaced(check, upheld=False) for check in record.checks),
        medical=None if medical is None else replaced(medical, review=None),
        offer=offers[-1] if offers else None,
        earlier_offers=tuple(offers[:-1]),
        contract=contracts[-1] if contracts else None,
        earlier_contracts=tuple(contracts[:-1]),
        skipped=record.skipped,
        withdrawn=record.withdrawn,
    )
