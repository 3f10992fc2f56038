"""Guards of the contract: lawfulness, signing, registration."""

from datetime import datetime
from typing import Any, Final

from interviewkit._attrs import asdict
from interviewkit.domain import (
    ContractRules,
    contract_faults,
)
from interviewkit.hiring.guards.saying import no, not_later
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message, Params
from interviewkit.vocabulary import Employment

__all__ = [
    "BEFORE_SIGN_BY",
    "contract_is_lawful",
    "contract_terms_set",
    "registration_is_due",
    "sign_by_is_ahead",
    "sign_by_passed",
]


@guard
def contract_terms_set(record: Record) -> Message | None:
    """A contract goes to review with terms, drafted for this version."""
    contract = record.contract
    drafted = contract is not None and contract.terms is not None and contract.status == "draft"
    return None if drafted else no("contract_terms_set")


def _as_params(rules: ContractRules) -> Params:
    """The rules as part of the structure: other rules make another machine."""
    registered = " ".join(sorted(rules.registered))
    facts = {**asdict(rules, recurse=False), "registered": registered}
    return tuple((name, str(fact)) for name, fact in facts.items())


def contract_is_lawful(rules: ContractRules) -> Guard:
    """Nothing in the terms is known to be against the law that the rules describe."""

    @guard(name="contract_is_lawful", params=_as_params(rules))
    def check(record: Record) -> Message | None:
        terms = None if record.contract is None else record.contract.terms
        faults = () if terms is None else contract_faults(terms, rules)
        return no("contract_is_lawful", faults=faults) if faults else None

    return check


@guard
def sign_by_is_ahead(payload: Any, at: datetime) -> Message | None:
    """There is time to sign."""
    ahead = payload.sign_by > at
    return None if ahead else no("sign_by_is_ahead", sign_by=payload.sign_by)


@guard
def sign_by_passed(record: Record, at: datetime) -> Message | None:
    """A contract lapses after the last instant for signing."""
    until = None if record.contract is None else record.contract.sign_by
    early = until is not None and at <= until
    return no("sign_by_passed", sign_by=until) if early and until else None


def _before_sign_by(record: Record, at: datetime) -> Message | None:
    until = None if record.contract is None else record.contract.sign_by
    late = until is not None and at > until
    return no("before_sign_by", sign_by=until) if late and until else None


BEFORE_SIGN_BY: Final = not_later("before_sign_by", _before_sign_by)
"""A contract can be signed until its last instant, that instant included."""


def registration_is_due(rules: ContractRules | None) -> Guard:
    """A contract of this kind has to be registered; chooses a branch."""
    kinds = frozenset[Employment]() if rules is None else rules.registered

    @guard(name="registration_is_due", params=(("kinds", tuple(sorted(kinds))),))
    def check(record: Record) -> Message | None:
        terms = None if record.contract is None else record.contract.terms
        due = terms is not None and terms.kind in kinds
        return None if due else no("registration_is_due")

    return check
