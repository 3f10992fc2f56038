"""What a position is, in ids: its level, its employment and the law that it is under."""

from interviewkit.vocabulary.terms import Term

__all__ = ["Employment", "JobLevel", "Jurisdiction"]


class JobLevel(Term):
    """The level of a position, in rising order.

    >>> from interviewkit.vocabulary import JobLevel
    >>> JobLevel.DIRECTOR.at_least(JobLevel.MANAGER)
    True
    """

    INTERN = "intern"
    STAFF = "staff"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    DIRECTOR = "director"

    def at_least(self, other: "JobLevel") -> bool:
        """Whether this level is the other one or above it."""
        order = list(JobLevel)
        return order.index(self) >= order.index(other)


class Employment(Term):
    """The kind of employment; Indonesian law names the first two PKWTT and PKWT."""

    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"
    INTERNSHIP = "internship"
    DAILY = "daily"


class Jurisdiction(Term):
    """Whose law a process follows."""

    ID = "id"
    US = "us"
    GB = "gb"
