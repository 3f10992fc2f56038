"""Assessments: a task with a deadline, and the points that it brought."""

from datetime import datetime

from interviewkit._attrs import frozen
from interviewkit.vocabulary.terms import Term

__all__ = ["Assessment", "AssessmentStatus"]


class AssessmentStatus(Term):
    """How one assessment stands."""

    INVITED = "invited"
    STARTED = "started"
    SUBMITTED = "submitted"
    LAPSED = "lapsed"
    SCORED = "scored"


@frozen(kw_only=True, weakref_slot=False)
class Assessment:
    """One attempt at a task.

    Attributes:
        stage: the stage it belongs to.
        number: 1 for the first attempt in that stage.
        task: what is to be done, in a few words.
        deadline: the last instant at which it can be handed in.
        status: how it stands.
        points: what it brought; None before it was scored.
        out_of: the most that it could have brought.
    """

    stage: str
    number: int
    task: str
    deadline: datetime
    status: AssessmentStatus = AssessmentStatus.INVITED
    points: int | None = None
    out_of: int | None = None
