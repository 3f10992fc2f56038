"""Checks of a candidate's past: references, background, right to work. Never what was found."""

from datetime import datetime

from interviewkit._attrs import frozen
from interviewkit.vocabulary.terms import Term

__all__ = ["BackgroundCheck", "CheckKind", "CheckStatus"]


class CheckKind(Term):
    """What is checked. An offer may depend on each, by the condition of the same name."""

    REFERENCES = "references"
    BACKGROUND_CHECK = "background_check"
    RIGHT_TO_WORK = "right_to_work"


class CheckStatus(Term):
    """How one check stands."""

    REQUESTED = "requested"
    IN_PROGRESS = "in_progress"
    CLEARED = "cleared"
    ADVERSE = "adverse"
    WAIVED = "waived"


@frozen(kw_only=True, weakref_slot=False)
class BackgroundCheck:
    """One check and how it stands. What was found is kept elsewhere.

    Attributes:
        kind: what is checked.
        status: how it stands.
        reported_at: when an adverse finding was reported.
        answered: whether the candidate has said something to the finding.
        upheld: whether a person concluded that the finding stands in the way.

    >>> from interviewkit.domain import BackgroundCheck, CheckKind
    >>> BackgroundCheck(kind=CheckKind.REFERENCES).is_done
    False
    """

    kind: CheckKind
    status: CheckStatus = CheckStatus.REQUESTED
    reported_at: datetime | None = None
    answered: bool = False
    upheld: bool = False

    @property
    def is_done(self) -> bool:
        """Whether nothing is waited for: cleared, or waived."""
        return self.status in (CheckStatus.CLEARED, CheckStatus.WAIVED)

    @property
    def is_running(self) -> bool:
        """Whether a result is waited for."""
        return self.status in (CheckStatus.REQUESTED, CheckStatus.IN_PROGRESS)
