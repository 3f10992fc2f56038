"""The position that somebody applies for."""

from interviewkit._attrs import field, frozen, string_set
from interviewkit.domain.checks import filled
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction

__all__ = ["Position"]


def _level(level: str) -> JobLevel:
    return JobLevel(level)


def _jurisdiction(jurisdiction: str | None) -> Jurisdiction | None:
    return None if jurisdiction is None else Jurisdiction(jurisdiction)


def _employment(employment: str) -> Employment:
    return Employment(employment)


@frozen(kw_only=True, weakref_slot=False)
class Position:
    """What is being filled. A process decides from it which stages apply.

    Attributes:
        title: the position's name.
        level: its job level; strings are converted.
        jurisdiction: whose law applies; None takes the process's.
        employment: the kind of employment.
        extra_stages: stages that this position asks for beyond what its level needs, for example
            ``{"executive_interview"}``.

    Raises:
        UnknownNameError: for a level, jurisdiction or employment that does not exist.

    >>> from interviewkit.domain import Position
    >>> Position(title="Data lead", level="manager").level
    <JobLevel.MANAGER: 'manager'>
    """

    title: str = field(validator=filled)
    level: JobLevel = field(default=JobLevel.STAFF, converter=_level)
    jurisdiction: Jurisdiction | None = field(default=None, converter=_jurisdiction)
    employment: Employment = field(default=Employment.PERMANENT, converter=_employment)
    extra_stages: frozenset[str] = field(default=frozenset(), converter=string_set)
