"""Laws of hiring: what every process must keep, and where that is written.

Dated facts, not legal advice. Each law of a jurisdiction carries a citation; the house's own laws
carry the reason instead.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from interviewkit._attrs import frozen
from interviewkit.domain import ContractRules
from interviewkit.machine import Law, can_finish, precedes, requires_guard
from interviewkit.vocabulary import Employment, Jurisdiction

__all__ = ["HOUSE_LAWS", "INDONESIAN_CONTRACTS", "JURISDICTION_LAWS", "Citation", "HiringLaw"]


@frozen(kw_only=True)
class Citation:
    """Where a fact is written, and when somebody last looked.

    Attributes:
        source: the statute and its section, or the reason of a house law.
        says: what it says, in one sentence.
        checked_on: when its text was last checked; None where nobody did, and for house rules.
    """

    source: str
    says: str
    checked_on: date | None = None

    def __str__(self) -> str:
        checked = "" if self.checked_on is None else f" (checked {self.checked_on.isoformat()})"
        return f"{self.source}: {self.says}{checked}"


@frozen(kw_only=True)
class HiringLaw:
    """A law about runs, with its citation.

    Attributes:
        about: the stages it speaks of; where one of them is left out it has nothing to say.

    >>> import interviewkit as ik
    >>> from interviewkit.machine import absence
    >>> law = ik.processes["id"].laws[0]
    >>> own = ik.HiringLaw(id="no_tests", law=absence("assessment_invited"), citation=law.citation)
    >>> str(own.law)
    'assessment_invited never happens'
    """

    id: str
    law: Law
    citation: Citation
    about: tuple[str, ...] = ()


_CHECKED = date(2026, 11, 23)


def _house(id: str, law: Law, says: str, *about: str) -> HiringLaw:
    citation = Citation(source="house rule", says=says)
    return HiringLaw(id=id, law=law, citation=citation, about=about)


_CHECK_RESULTS = ("background_check_cleared", "adverse_finding_reported")

HOUSE_LAWS: Final = (
    _house("can_finish", can_finish(), "nobody is left in a process that cannot end"),
    _house(
        "sent_before_accepted",
        precedes("offer_sent", "offer_accepted"),
        "only an offer that was sent can be accepted",
        "offer",
    ),
    _house(
        "accepted_before_contract",
        precedes("offer_accepted", "contract"),
        "a contract follows an accepted offer",
        "offer",
        "contract",
    ),
    _house(
        "accepted_before_work",
        precedes("offer_accepted", "outcome.hired"),
        "nobody starts work without having accepted an offer",
        "offer",
    ),
    _house(
        "latest_offer_only",
        requires_guard("offer_accepted", "latest_version"),
        "a superseded offer cannot be accepted",
        "offer",
    ),
    _house(
        "offer_in_time",
        requires_guard("offer_accepted", "before_expiry"),
        "an expired offer cannot be accepted",
        "offer",
    ),
    _house(
        "live_offer_binds",
        requires_guard(("application_rejected", "application_closed"), "no_live_offer"),
        "a live offer is rescinded before the application ends",
    ),
    _house(
        "medical_counts_at_start",
        requires_guard("work_started", "medical_counts"),
        "a medical result that no longer counts does not let anybody start",
    ),
    _house(
        "health_needs_review",
        requires_guard("application_rejected", "medical_reason_reviewed"),
        "a person reviews before anybody is rejected for health reasons",
    ),
    _house(
        "review_before_rejection",
        requires_guard("application_rejected", "nothing_awaits_review"),
        "nobody is rejected over a finding that no person has reviewed, whatever the reason given",
    ),
    _house(
        "review_before_rescinding",
        requires_guard("offer_rescinded", "nothing_awaits_review"),
        "no offer is taken back over a finding that no person has reviewed",
        "offer",
    ),
    _house(
        "consent_before_background_check",
        precedes("background_consent_given", _CHECK_RESULTS),
        "nobody looks into a candidate's past without consent",
        "background_check",
    ),
    _house(
        "findings_are_answered",
        requires_guard("adverse_finding_reviewed", "candidate_was_heard"),
        "a finding counts against nobody who had no time to answer it",
        "background_check",
    ),
)
"""What every process keeps, whatever the jurisdiction."""

INDONESIAN_CONTRACTS: Final = ContractRules(
    source="UU 13/2003 art. 56-60 (as amended by UU 6/2023), PP 35/2021 art. 6-14, "
    "MK 168/PUU-XXI/2023",
    valid_from=date(2021, 2, 2),
    fixed_term_probation=False,
    longest_fixed_term=60,
    longest_probation=3,
    language="id",
    registered=frozenset({Employment.FIXED_TERM}),
)
"""What Indonesian law asks of a contract: fixed term (PKWT) and permanent (PKWTT)."""

_MEDICAL_AFTER_OFFER = precedes("offer_sent", "medical_checkup")

JURISDICTION_LAWS: Final[Mapping[Jurisdiction, tuple[HiringLaw, ...]]] = MappingProxyType(
    {
        Jurisdiction.ID: (
            HiringLaw(
                id="lawful_contract",
                law=requires_guard("contract_sent", "contract_is_lawful"),
                about=("contract",),
                citation=Citation(
                    source=INDONESIAN_CONTRACTS.source,
                    says="fixed-term contracts have no probation and last five years at most",
                    checked_on=_CHECKED,
                ),
            ),
            HiringLaw(
                id="medical_before_work",
                law=precedes("medical_checkup", "outcome.hired"),
                about=("medical_checkup",),
                citation=Citation(
                    source="Permenakertrans Per.02/MEN/1980 art. 1(a), UU 1/1970 art. 8",
                    says="where a check is due it takes place before the work does",
                    checked_on=_CHECKED,
                ),
            ),
        ),
        Jurisdiction.US: (
            HiringLaw(
                id="medical_after_offer",
                law=_MEDICAL_AFTER_OFFER,
                about=("medical_checkup",),
                citation=Citation(
                    source="42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b)",
                    says="no medical question or examination before an offer has been made",
                    checked_on=_CHECKED,
                ),
            ),
            HiringLaw(
                id="disclosed_and_authorised",
                law=precedes("background_consent_given", _CHECK_RESULTS),
                about=("background_check",),
                citation=Citation(
                    source="15 USC 1681b(b)(2)-(3)",
                    says="a report about a candidate takes a disclosure and the candidate's "
                    "written authorisation first",
                    checked_on=date(2026, 11, 27),
                ),
            ),
        ),
        Jurisdiction.GB: (
            HiringLaw(
                id="medical_after_offer",
                law=_MEDICAL_AFTER_OFFER,
                about=("medical_checkup",),
                citation=Citation(
                    source="Equality Act 2010, s. 60",
                    says="no question about health before an offer of work has been made",
                    checked_on=_CHECKED,
                ),
            ),
        ),
    }
)
"""What a jurisdiction asks of every process that follows it."""
