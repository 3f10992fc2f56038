"""`Problem`: one mistake in a definition, as a value."""

from enum import StrEnum

from interviewkit._attrs import frozen

__all__ = ["Problem", "ProblemCode"]


class ProblemCode(StrEnum):
    """Every kind of mistake that a check of a definition can report."""

    BAD_NAME = "bad_name"
    UNKNOWN_STATE = "unknown_state"
    UNKNOWN_STAGE = "unknown_stage"
    UNKNOWN_EXIT = "unknown_exit"
    UNKNOWN_EVENT = "unknown_event"
    UNUSED_EXIT = "unused_exit"
    UNREACHABLE = "unreachable"
    DEAD_END = "dead_end"
    NO_WAY_OUT = "no_way_out"
    AMBIGUOUS = "ambiguous"
    DUPLICATE_ID = "duplicate_id"
    FINAL_WITH_EXIT = "final_with_exit"
    CLOSED_WITHOUT_MARK = "closed_without_mark"
    NEVER_FIRES = "never_fires"
    NO_ROLE = "no_role"
    UNKNOWN_ROLE = "unknown_role"
    UNUSED_ROLE = "unused_role"
    UNKNOWN_GUARD = "unknown_guard"
    UNUSED_GUARD = "unused_guard"
    WRONG_SHAPE = "wrong_shape"
    LAW_BROKEN = "law_broken"
    LAW_VACUOUS = "law_vacuous"


@frozen(kw_only=True)
class Problem:
    """A mistake: what kind, where, and in a developer's words.

    Attributes:
        code: the kind of mistake.
        place: where in the definition, for example ``"rule 'offer.send'"``.
        text: one sentence with the value and what would be right.
        path: the events of a run that shows it, where there is one.

    >>> from interviewkit.machine import Problem, ProblemCode
    >>> print(Problem(code=ProblemCode.DUPLICATE_ID, place="rule 'open'", text="it stands twice"))
    rule 'open': it stands twice (duplicate_id)
    """

    code: ProblemCode
    place: str
    text: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        shown = f" [{' -> '.join(self.path)}]" if self.path else ""
        return f"{self.place}: {self.text} ({self.code}){shown}"
