"""The contract: drafted, reviewed, signed by both sides in either order, registered where due."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen
from interviewkit.domain import ContractRules
from interviewkit.hiring.guards import contract as g, offer as offers
from interviewkit.hiring.stages.four_eyes import FourEyes, may_break
from interviewkit.machine import REQUIRED, STAY, Exit, Requirement, Rule, Stage
from interviewkit.vocabulary import Role

__all__ = ["ContractPolicy", "contract"]

_DRAFTERS = (Role.LEGAL, Role.RECRUITER)
_OUT = ("sent", "candidate_signed", "company_signed")
_FAILED = ("declined", "lapsed", "voided")


def _roles(roles: Iterable[str]) -> tuple[Role, ...]:
    return tuple(Role(role) for role in roles)


def _four_eyes(policy: str) -> FourEyes:
    return FourEyes(policy)


@frozen(kw_only=True)
class ContractPolicy:
    """How contracts are made.

    Attributes:
        rules: what the law asks of a contract, as dated facts; None for no check, which the laws of
            a jurisdiction may not allow.
        signed_by: who may sign for the company.
        four_eyes: whether one person may void a contract that one side has signed.
    """

    rules: ContractRules | None = None
    signed_by: tuple[Role, ...] = field(default=(Role.SIGNATORY,), converter=_roles)
    four_eyes: FourEyes = field(default=FourEyes.STRICT, converter=_four_eyes)


def contract(*, requirement: Requirement = REQUIRED, policy: ContractPolicy | None = None) -> Stage:
    """The contract. Once both sides have signed, the offer's own ways out end.

    >>> from interviewkit.hiring.stages import contract
    >>> contract().settles
    True
    """
    policy = policy or ContractPolicy()
    registered = policy.rules is not None and bool(policy.rules.registered)
    due = ((g.registration_is_due(policy.rules), "executed"),) if registered else ()
    # Without rules there is no such guard, or a law that asks for it were kept by name only.
    lawful = (g.contract_is_lawful(policy.rules),) if policy.rules is not None else ()
    return Stage(
        id="contract",
        states=("draft", "review", *_OUT, *(("executed",) if registered else ()), *_FAILED),
        entry="draft",
        settles=True,
        settled=("executed",) if registered else (),
        requirement=requirement,
        rules=(
            Rule(
                id="draft",
                event="contract_drafted",
                source="draft",
                target=STAY,
                roles=_DRAFTERS,
            ),
            Rule(
                id="submit",
                event="contract_submitted",
                source="draft",
                target="review",
                roles=_DRAFTERS,
                guards=(g.contract_terms_set, offers.offer_stands),
            ),
            Rule(
                id="return",
                event="contract_returned",
                source="review",
                target="draft",
                roles=(Role.LEGAL,),
            ),
            Rule(
                id="send",
                event="contract_sent",
                source="review",
                target="sent",
                roles=_DRAFTERS,
                guards=(*lawful, g.sign_by_is_ahead),
            ),
            Rule(
                id="candidate_signs",
                event="contract_signed_by_candidate",
                source="sent",
                target="candidate_signed",
                roles=(Role.CANDIDATE,),
                guards=(g.BEFORE_SIGN_BY,),
                while_held=True,
            ),
            Rule(
                id="company_signs",
                event="contract_signed_by_company",
                source="sent",
                target="company_signed",
                roles=policy.signed_by,
                guards=(g.BEFORE_SIGN_BY,),
            ),
            Rule(
                id="candidate_signs_last",
                event="contract_signed_by_candidate",
                source="company_signed",
                target=Exit(),
                branches=due,
                roles=(Role.CANDIDATE,),
                guards=(g.BEFORE_SIGN_BY,),
                while_held=True,
            ),
            Rule(
                id="company_signs_last",
                event="contract_signed_by_company",
                source="candidate_signed",
                target=Exit(),
                branches=due,
                roles=policy.signed_by,
                guards=(g.BEFORE_SIGN_BY,),
            ),
            *(_registering() if registered else ()),
            *_undoing(policy),
        ),
    )


def _registering() -> tuple[Rule, ...]:
    return (
        Rule(
            id="register",
            event="contract_registered",
            source="executed",
            target=Exit(),
            roles=_DRAFTERS,
            while_held=True,
        ),
        Rule(
            id="annul",
            event="contract_annulled",
            source="executed",
            target="voided",
            roles=(Role.LEGAL,),
        ),
    )


def _undoing(policy: ContractPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="change",
            event="contract_change_requested",
            source=_OUT,
            target="draft",
            roles=(Role.CANDIDATE, Role.LEGAL),
        ),
        Rule(
            id="decline",
            event="contract_declined",
            source=("sent", "company_signed"),
            target="declined",
            roles=(Role.CANDIDATE,),
            while_held=True,
        ),
        Rule(
            id="lapse",
            event="contract_lapsed",
            source=_OUT,
            target="lapsed",
            roles=(Role.SYSTEM,),
            guards=(g.sign_by_passed,),
            while_held=True,
        ),
        Rule(
            id="void",
            event="contract_voided",
            source=("draft", "review", "sent"),
            target="voided",
            roles=(*_DRAFTERS, Role.SYSTEM),
        ),
        Rule(
            id="void_signed",
            event="contract_voided",
            source=("candidate_signed", "company_signed"),
            target="voided",
            roles=_DRAFTERS,
            guards=may_break(policy.four_eyes),
        ),
        Rule(
            id="reissue",
            event="contract_reissued",
            source=_FAILED,
            target="draft",
            roles=_DRAFTERS,
        ),
    )
