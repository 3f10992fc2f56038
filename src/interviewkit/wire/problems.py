"""What is wrong with a payload: every problem as a value, all of them in one error."""

from collections.abc import Iterable
from datetime import date, datetime

from interviewkit._attrs import frozen
from interviewkit.errors import InterviewKitError, near_match

__all__ = ["ScenarioError", "Unreadable", "WireError", "WireProblem", "shown"]

_LONGEST = 60
_FEW = 15


@frozen(kw_only=True)
class WireProblem:
    """One thing in a payload that cannot be read.

    Attributes:
        path: where, for example ``"$.step[3].at"``; lists count from 0.
        value: what stands there, as it is shown; None where something is missing.
        text: what is wrong, as a clause.
        allowed: what would be right, in words.
        near: the closest name that exists, where a name is misspelt.

    >>> from interviewkit.wire import WireProblem
    >>> str(WireProblem(path="$.step[0].by", value="'recuiter'", text="is no role",
    ...                 allowed="candidate, recruiter", near="recruiter"))
    "$.step[0].by: 'recuiter' is no role; allowed: candidate, recruiter; did you mean 'recruiter'?"
    """

    path: str
    value: str | None
    text: str
    allowed: str = ""
    near: str | None = None

    def __str__(self) -> str:
        allowed = f"; allowed: {self.allowed}" if self.allowed else ""
        hint = f"; did you mean {self.near!r}?" if self.near is not None else ""
        return f"{self.path}: {self.sentence}{allowed}{hint}"

    @property
    def sentence(self) -> str:
        """The value and what is wrong with it."""
        if self.value is None:
            return self.text
        joint = " " if self.text.startswith(("has ", "is ", "says ")) else ": "
        return f"{self.value}{joint}{self.text}"


class Unreadable(InterviewKitError, ValueError):
    """A value that does not fit its place; the place is added by whoever knows it.

    Attributes:
        value: what stands there, as it is shown; None where something is missing.
        text: what is wrong, as a clause.
        allowed: what would be right, in words.
        near: the closest name that exists.
        under: where below the place it stands, for example ``".amount"``.
    """

    def __init__(
        self,
        value: object,
        text: str,
        *,
        allowed: str = "",
        near: str | None = None,
        under: str = "",
        missing: bool = False,
    ) -> None:
        self.value = None if missing else shown(value)
        self.text, self.allowed, self.near, self.under = text, allowed, near, under
        super().__init__(text)

    @classmethod
    def unknown(
        cls, kind: str, name: object, known: Iterable[str], under: str = ""
    ) -> "Unreadable":
        """A name that nothing has."""
        names = sorted(known)
        near = near_match(name, names)
        few = len(names) <= _FEW
        allowed = ", ".join(names[:_FEW]) + ("" if few else f" and {len(names) - _FEW} more")
        # A long list helps nobody who only misspelt a name.
        return cls(
            name,
            f"is no {kind}",
            allowed=allowed if few or near is None else "",
            near=near,
            under=under,
        )

    def at(self, path: str) -> WireProblem:
        """The problem, once its place is known."""
        return WireProblem(
            path=path + self.under,
            value=self.value,
            text=self.text,
            allowed=self.allowed,
            near=self.near,
        )


class WireError(InterviewKitError, ValueError):
    """A payload that cannot be read; every problem is in `problems`.

    Attributes:
        what: what was read, for example a file's name.
        problems: every problem, in the order of the payload.
    """

    def __init__(self, what: str, problems: Iterable[WireProblem]) -> None:
        self.what, self.problems = what, tuple(problems)
        count = len(self.problems)
        lines = "".join(f"\n  {problem}" for problem in self.problems)
        super().__init__(f"{what} has {count} problem{'s' if count != 1 else ''}:{lines}")


class ScenarioError(WireError):
    """A scenario that cannot be read."""


def shown(value: object) -> str:
    """A value as an error shows it: dates as they are written, long texts cut."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
