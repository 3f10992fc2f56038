"""The medical check: its outcome and what follows for work. Never a diagnosis."""

from datetime import date, datetime

from interviewkit._attrs import field, frozen
from interviewkit.vocabulary.terms import Term

__all__ = ["MedicalOutcome", "MedicalRecord", "ReviewConclusion"]


class MedicalOutcome(Term):
    """What the examiner reports. Indonesian occupational practice uses these words.

    No law fixes the categories; a provider's own are mapped to them.
    """

    FIT = "fit"
    FIT_WITH_NOTES = "fit_with_notes"
    TEMPORARILY_UNFIT = "temporarily_unfit"
    UNFIT = "unfit"
    FURTHER_TESTS = "further_tests"
    WAIVED = "waived"


class ReviewConclusion(Term):
    """What a person concluded after an unfit result."""

    SUITABLE = "suitable"
    NOT_SUITABLE = "not_suitable"


@frozen(kw_only=True, weakref_slot=False)
class MedicalRecord:
    """What the process may know about the medical check.

    Attributes:
        consent_version: which text the candidate consented to.
        outcome: the last reported outcome.
        reported_at: when it was reported.
        valid_until: the last day on which the result counts.
        expired: whether its end was recorded.
        restrictions: what the work must allow for; no diagnosis.
        recheck_on: when to check again.
        unfit_since: when a temporary unfitness was first reported.
        no_shows: how often the candidate did not come.
        second_opinion: whether a second opinion was asked for; it can be only once.
        review: what a person concluded after an unfit result.
    """

    consent_version: str | None = None
    outcome: MedicalOutcome | None = None
    reported_at: datetime | None = None
    valid_until: date | None = None
    expired: bool = False
    restrictions: str | None = field(default=None, repr=False)
    recheck_on: date | None = None
    unfit_since: datetime | None = None
    no_shows: int = 0
    second_opinion: bool = False
    review: ReviewConclusion | None = field(default=None, repr=False)

    @property
    def awaits_review(self) -> bool:
        """Whether it speaks against the candidate, and nobody has weighed it yet.

        So does an unfit result of which a second opinion was asked for, until that is there.
        """
        appealed = self.second_opinion and self.outcome is None and self.consent_version is not None
        return self.review is None and (appealed or self.outcome is MedicalOutcome.UNFIT)
