"""The offer: approved by others, sent once a version, answered in time; and what may undo it."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen
from interviewkit.domain import OfferCondition
from interviewkit.domain.checks import counted
from interviewkit.hiring.guards import application as app, medical, offer as g
from interviewkit.hiring.stages.four_eyes import FourEyes, may_approve, may_break
from interviewkit.machine import (
    REQUIRED,
    STAY,
    Branch,
    Exit,
    Guard,
    Requirement,
    Rule,
    Stage,
    Tail,
)
from interviewkit.vocabulary import Role

__all__ = ["OfferPolicy", "offer"]

_RECRUITER = (Role.RECRUITER,)
_ANSWER = (Role.CANDIDATE, Role.RECRUITER)
_BREAK = (Role.RECRUITER, Role.LEGAL)
_OPEN = ("sent", "viewed", "countered")
_FAILED = ("declined", "expired", "rescinded", "reneged", "conditions_not_met")


def _conditions(conditions: Iterable[str]) -> frozenset[OfferCondition]:
    return frozenset(OfferCondition(condition) for condition in conditions)


def _only_if(
    pairs: Iterable[tuple[str, g.PositionFact]],
) -> tuple[tuple[OfferCondition, g.PositionFact], ...]:
    return tuple((OfferCondition(condition), fact) for condition, fact in pairs)


def _four_eyes(policy: str) -> FourEyes:
    return FourEyes(policy)


@frozen(kw_only=True)
class OfferPolicy:
    """How a company makes offers.

    A pause binds the company, not the candidate: while the offer's time runs, it can be answered.

    Attributes:
        approvals: how many approvers must agree; 0 for none.
        settled_later: conditions that a stage after the offer settles, so that an offer accepted
            with only these open goes on at once.
        named: conditions that every offer has to name, because the process will hold the candidate
            to them.
        only_if: conditions that an offer may name only where the position has a fact, because the
            stage that settles them has its place only then.
        four_eyes: whether one person may draft and approve, or rescind an accepted offer alone.
    """

    approvals: int = field(default=1, validator=counted)
    settled_later: frozenset[OfferCondition] = field(default=frozenset(), converter=_conditions)
    named: frozenset[OfferCondition] = field(default=frozenset(), converter=_conditions)
    only_if: tuple[tuple[OfferCondition, g.PositionFact], ...] = field(
        default=(), converter=_only_if
    )
    four_eyes: FourEyes = field(default=FourEyes.STRICT, converter=_four_eyes)


def offer(policy: OfferPolicy | None = None, *, requirement: Requirement = REQUIRED) -> Stage:
    """The offer. It leaves a tail: until the contract binds it can be rescinded or reneged.

    >>> from interviewkit.hiring.stages import offer
    >>> [tail.id for tail in offer().tail]
    ['rescind_accepted', 'renege', 'defer_start']
    """
    policy = policy or OfferPolicy()
    return Stage(
        id="offer",
        states=(*_unsent(policy), *_OPEN, *_waiting(policy), *_FAILED, "cancelled"),
        entry="draft",
        requirement=requirement,
        rules=(
            *_preparing(policy),
            *_out(),
            *_answering(policy),
            *(_conditional(policy) if _waiting(policy) else ()),
            *_again(policy),
        ),
        tail=(
            Tail(
                id="rescind_accepted",
                event="offer_rescinded",
                target="rescinded",
                roles=_BREAK,
                guards=(
                    g.offer_stands,
                    app.rescinding_was_reviewed,
                    *may_break(policy.four_eyes),
                ),
                while_held=True,
            ),
            Tail(
                id="renege",
                event="offer_reneged",
                target="reneged",
                roles=_ANSWER,
                guards=(g.offer_stands, app.on_behalf),
                while_held=True,
            ),
            Tail(
                id="defer_start",
                event="start_deferred",
                target=STAY,
                roles=_ANSWER,
                guards=(g.offer_stands, app.agreement_recorded, g.start_is_later),
                lasting=True,
            ),
            *(_later() if policy.settled_later & g.PAPERS else ()),
        ),
    )


def _later() -> tuple[Tail, ...]:
    """Papers that come in after the offer was accepted."""
    return (
        Tail(
            id="meet_condition_later",
            event="offer_condition_met",
            target=STAY,
            roles=(Role.RECRUITER, Role.SYSTEM),
            guards=(g.offer_stands, g.paper_is_open),
            lasting=True,
        ),
        Tail(
            id="fail_condition_later",
            event="offer_condition_failed",
            target="conditions_not_met",
            roles=_BREAK,
            guards=(g.offer_stands, g.paper_is_open, app.unmet_was_reviewed),
        ),
    )


def _unsent(policy: OfferPolicy) -> tuple[str, ...]:
    """The states before the letter; without approvals nothing waits for one."""
    return ("draft", *(("pending_approval",) if policy.approvals else ()), "approved")


def _waiting(policy: OfferPolicy) -> tuple[str, ...]:
    """Where an accepted offer waits for its conditions, unless later stages settle all of them."""
    return ("accepted_conditionally",) if frozenset(OfferCondition) - policy.settled_later else ()


def _drafter(policy: OfferPolicy) -> tuple[Guard, ...]:
    """Whoever drafts is named where somebody else has to approve."""
    return (g.actor_named,) if policy.approvals else ()


def _preparing(policy: OfferPolicy) -> tuple[Rule, ...]:
    submit = Rule(
        id="submit",
        event="offer_submitted",
        source="draft",
        target="pending_approval" if policy.approvals else "approved",
        roles=_RECRUITER,
        guards=(
            g.terms_set,
            *((g.conditions_named(policy.named),) if policy.named else ()),
            *((g.conditions_can_be_met(policy.only_if),) if policy.only_if else ()),
        ),
    )
    approving = (
        Rule(
            id="approve",
            event="offer_approved",
            source="pending_approval",
            target=STAY,
            branches=(Branch(g.last_approval(policy.approvals), "approved"),),
            roles=(Role.APPROVER,),
            guards=may_approve(policy.four_eyes),
        ),
        Rule(
            id="refuse_approval",
            event="offer_approval_refused",
            source="pending_approval",
            target="draft",
            roles=(Role.APPROVER,),
        ),
    )
    return (
        Rule(
            id="draft",
            event="offer_drafted",
            source="draft",
            target=STAY,
            roles=_RECRUITER,
            guards=_drafter(policy),
        ),
        Rule(
            id="draft_again",
            event="offer_drafted",
            source="cancelled",
            target="draft",
            roles=_RECRUITER,
            guards=_drafter(policy),
        ),
        submit,
        *(approving if policy.approvals else ()),
        Rule(
            id="recall",
            event="offer_recalled",
            source=_unsent(policy)[1:],
            target="draft",
            roles=_RECRUITER,
        ),
        Rule(
            id="cancel",
            event="offer_cancelled",
            source=_unsent(policy),
            target="cancelled",
            roles=(Role.RECRUITER, Role.SYSTEM),
        ),
        Rule(
            id="send",
            event="offer_sent",
            source="approved",
            target="sent",
            roles=_RECRUITER,
            guards=(g.expiry_is_ahead, medical.medical_counts()),
        ),
    )


def _out() -> tuple[Rule, ...]:
    return (
        Rule(
            id="view",
            event="offer_viewed",
            source="sent",
            target="viewed",
            roles=(Role.CANDIDATE, Role.SYSTEM),
        ),
        Rule(
            id="extend",
            event="offer_extended",
            source=_OPEN,
            target=STAY,
            roles=_RECRUITER,
            guards=(g.expiry_is_later,),
            while_held=True,
        ),
        Rule(
            id="counter",
            event="offer_countered",
            source=("sent", "viewed"),
            target="countered",
            roles=(Role.CANDIDATE,),
            guards=(g.BEFORE_EXPIRY,),
            while_held=True,
        ),
        Rule(
            id="stand_firm",
            event="counter_declined",
            source="countered",
            target="viewed",
            roles=_RECRUITER,
        ),
        Rule(
            id="expire",
            event="offer_expired",
            source=_OPEN,
            target="expired",
            roles=(Role.SYSTEM,),
            guards=(g.expiry_passed,),
            while_held=True,
        ),
        Rule(
            id="rescind",
            event="offer_rescinded",
            source=_OPEN,
            target="rescinded",
            roles=_BREAK,
            guards=(app.rescinding_was_reviewed,),
            while_held=True,
        ),
    )


def _answering(policy: OfferPolicy) -> tuple[Rule, ...]:
    waiting = g.conditions_are_open(policy.settled_later)
    return (
        Rule(
            id="accept",
            event="offer_accepted",
            source=("sent", "viewed"),
            target=Exit(),
            branches=[(waiting, state) for state in _waiting(policy)],
            roles=_ANSWER,
            guards=(g.latest_version, g.BEFORE_EXPIRY, app.on_behalf),
            while_held=True,
        ),
        Rule(
            id="decline",
            event="offer_declined",
            source=_OPEN,
            target="declined",
            roles=_ANSWER,
            guards=(app.on_behalf,),
            while_held=True,
        ),
    )


def _conditional(policy: OfferPolicy) -> tuple[Rule, ...]:
    last = g.last_condition(policy.settled_later)
    here = "accepted_conditionally"
    return (
        Rule(
            id="meet_condition",
            event="offer_condition_met",
            source=here,
            target=STAY,
            branches=((last, Exit()),),
            roles=(Role.RECRUITER, Role.SYSTEM),
            guards=(g.condition_is_open,),
        ),
        Rule(
            id="fail_condition",
            event="offer_condition_failed",
            source=here,
            target="conditions_not_met",
            roles=_BREAK,
            guards=(g.condition_is_open, app.unmet_was_reviewed),
        ),
        Rule(
            id="rescind_conditional",
            event="offer_rescinded",
            source=here,
            target="rescinded",
            roles=_BREAK,
            guards=(app.rescinding_was_reviewed, *may_break(policy.four_eyes)),
            while_held=True,
        ),
        Rule(
            id="renege_conditional",
            event="offer_reneged",
            source=here,
            target="reneged",
            roles=_ANSWER,
            guards=(app.on_behalf,),
            while_held=True,
        ),
        Rule(
            id="defer_start_conditional",
            event="start_deferred",
            source=here,
            target=STAY,
            roles=_ANSWER,
            guards=(app.agreement_recorded, g.start_is_later),
        ),
    )


def _again(policy: OfferPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="revise",
            event="offer_revised",
            source=(*_OPEN, *_FAILED),
            target="draft",
            roles=_RECRUITER,
            guards=_drafter(policy),
        ),
    )
