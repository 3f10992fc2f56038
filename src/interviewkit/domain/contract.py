"""Contracts: terms, versions, signatures, and what a dated rule says of them."""

from datetime import date, datetime
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.checks import calendar_day, positive
from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message
from interviewkit.vocabulary import Employment
from interviewkit.vocabulary.terms import Term

__all__ = ["Contract", "ContractRules", "ContractStatus", "ContractTerms", "contract_faults"]


def _employment(employment: str) -> Employment:
    return Employment(employment)


def _not_negative(owner: object, attribute: Any, months: Any) -> None:
    if not isinstance(months, int) or isinstance(months, bool) or months < 0:
        raise InvalidValueError("ContractTerms.probation_months", months, "0 or more whole months")


@frozen(kw_only=True, weakref_slot=False)
class ContractTerms:
    """What the contract says, as far as a process must know.

    Attributes:
        kind: permanent (PKWTT), fixed term (PKWT), ...
        start_on: the first day of work.
        months: the length of a fixed term, extensions included.
        probation_months: 0 for none.
        languages: BCP 47 tags of the languages it is written in.

    >>> from datetime import date
    >>> from interviewkit.domain import ContractTerms
    >>> ContractTerms(kind="fixed_term", start_on=date(2026, 3, 2), months=12).probation_months
    0
    """

    kind: Employment = field(converter=_employment)
    start_on: date = field(validator=calendar_day)
    months: int | None = field(default=None, validator=positive)
    probation_months: int = field(default=0, validator=_not_negative)
    languages: tuple[str, ...] = field(default=("id",), converter=strings)


class ContractStatus(Term):
    """How one version of a contract stands."""

    DRAFT = "draft"
    SENT = "sent"
    EXECUTED = "executed"
    REGISTERED = "registered"
    SUPERSEDED = "superseded"
    DECLINED = "declined"
    LAPSED = "lapsed"
    VOIDED = "voided"


@frozen(kw_only=True, weakref_slot=False)
class Contract:
    """One version of a contract.

    Attributes:
        version: 1 for the first.
        status: how it stands.
        terms: what it says; None until drafted.
        sign_by: the last instant at which it can be signed.
        candidate_signed_at: when the candidate signed.
        company_signed_at: when the company signed.
        registered_as: the reference of its registration.
    """

    version: int
    status: ContractStatus = ContractStatus.DRAFT
    terms: ContractTerms | None = None
    sign_by: datetime | None = None
    candidate_signed_at: datetime | None = None
    company_signed_at: datetime | None = None
    registered_as: str | None = None

    @property
    def is_signed_by_one(self) -> bool:
        """Whether at least one party has signed."""
        return self.candidate_signed_at is not None or self.company_signed_at is not None


@frozen(kw_only=True)
class ContractRules:
    """What a jurisdiction asks of a contract, as dated facts. Not legal advice.

    Attributes:
        source: the statute.
        valid_from: since when it holds.
        fixed_term_probation: whether a fixed term, or work by the day, may have a probation.
        longest_fixed_term: in months, extensions included; None for no limit.
        longest_probation: in months; None for no limit.
        language: the language it must be written in; None for any.
        registered: the kinds of employment whose contract must be registered.
    """

    source: str
    valid_from: date
    fixed_term_probation: bool = True
    longest_fixed_term: int | None = None
    longest_probation: int | None = None
    language: str | None = None
    registered: frozenset[Employment] = frozenset()


_FIXED = (Employment.FIXED_TERM, Employment.DAILY)
"""What does not last; work by the day is a fixed term of its own kind."""


def contract_faults(terms: ContractTerms, rules: ContractRules) -> tuple[Message, ...]:
    """What in the terms the rules do not allow; empty when nothing is known against them.

    >>> from datetime import date
    >>> from interviewkit.domain import ContractRules, ContractTerms, contract_faults
    >>> rules = ContractRules(source="UU 13/2003", valid_from=date(2003, 3, 25),
    ...                       fixed_term_probation=False)
    >>> terms = ContractTerms(kind="fixed_term", start_on=date(2026, 3, 2), months=12,
    ...                       probation_months=3)
    >>> [fault.id for fault in contract_faults(terms, rules)]
    ['contract_fault.probation_in_fixed_term']
    """
    found: list[Message] = []
    fixed, source = terms.kind is Employment.FIXED_TERM, rules.source
    passing = terms.kind in _FIXED
    if passing and terms.probation_months and not rules.fixed_term_probation:
        found.append(Message.of("contract_fault.probation_in_fixed_term", source=source))
    if fixed and terms.months is None:
        found.append(Message.of("contract_fault.fixed_term_without_length", source=source))
    longest = rules.longest_fixed_term
    if fixed and longest is not None and (terms.months or 0) > longest:
        found.append(
            Message.of("contract_fault.fixed_term_too_long", source=source, months=longest)
        )
    longest = rules.longest_probation
    if not passing and longest is not None and terms.probation_months > longest:
        found.append(Message.of("contract_fault.probation_too_long", source=source, months=longest))
    if rules.language is not None and rules.language not in terms.languages:
        found.append(
            Message.of("contract_fault.language_missing", source=source, language=rules.language)
        )
    return tuple(found)
