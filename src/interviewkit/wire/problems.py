"""What is wrong with a payload: every problem as a value, all of them in one error."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from interviewkit._attrs import evolve, frozen
from interviewkit.errors import InterviewKitError, near_match
from interviewkit.messages import Message, Param
from interviewkit.wire.positions import Place, place_of

__all__ = [
    "TOO_DEEP",
    "TOO_LONG",
    "ScenarioError",
    "UnknownTypeError",
    "Unreadable",
    "WireError",
    "WireProblem",
    "placed",
    "shown",
    "too_large",
]

_LONGEST = 60
_LONGEST_PATH = 400
_FEW = 15
_MISSING = "is missing"
TOO_DEEP = "tables or lists lie too deep in each other"
TOO_LONG = "a number is too long"
_SHOWN = 100


@frozen(kw_only=True)
class WireProblem:
    """One thing in a payload that cannot be read.

    Attributes:
        path: where, for example ``"$.step[3].at"``; lists count from 0.
        value: what stands there, as it is shown; None where something is missing.
        text: what is wrong, as a clause for developers.
        allowed: what would be right, in words.
        near: the closest name that exists, where a name is misspelt.
        code: what kind of mistake it is, such as ``"missing"`` or ``"no_offset"``; mistakes in
            definitions, which concern developers alone, are all of the kind ``"definition"``.
        because: the reasons, where it is an event that was not accepted.
        rest: how many items of the same list or table were not looked at after it; 0 but where a
            hundred mistakes came before.
        line: where in a file, from 1; None where that is not known.
        column: the character in that line, from 1.

    >>> from interviewkit.wire import WireProblem
    >>> str(WireProblem(path="$.step[0].by", value="'recuiter'", text="is no role",
    ...                 allowed="candidate, recruiter", near="recruiter", line=12, column=1))
    "line 12, column 1: $.step[0].by: 'recuiter' is no role; allowed: candidate, recruiter; did ..."
    """

    path: str
    value: str | None
    text: str
    allowed: str = ""
    near: str | None = None
    code: str = "definition"
    because: tuple[Message, ...] = ()
    rest: int = 0
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.explained}"

    @property
    def explained(self) -> str:
        """The value, what is wrong with it, what would be right, and what may be meant."""
        allowed = f"; allowed: {self.allowed}" if self.allowed else ""
        hint = f"; did you mean {self.near!r}?" if self.near is not None else ""
        return f"{self.sentence}{allowed}{hint}"

    @property
    def place(self) -> str:
        """Where it is, as people look for it: by line and column, where they are known."""
        if self.line is None:
            return self.path
        rest = f": {self.path}" if self.path != "$" else ""
        return f"line {self.line}, column {self.column}{rest}"

    @property
    def sentence(self) -> str:
        """The value and what is wrong with it."""
        if self.value is None:
            return self.text
        joint = " " if self.text.startswith(("has ", "is ", "says ", "holds ")) else ": "
        return f"{self.value}{joint}{self.text}"

    def placed(self, line: int, column: int) -> "WireProblem":
        """The same problem, with its place in a text."""
        return evolve(self, line=line, column=column)

    @property
    def message(self) -> Message:
        """The problem as a message, for a translator; its place is told apart from it.

        >>> from interviewkit.wire import WireProblem
        >>> import interviewkit as ik
        >>> problem = WireProblem(path="$.at", value=None, text="is missing", code="missing")
        >>> ik.translator("en").text(problem.message)
        'This is missing.'
        """
        said: dict[str, Param] = {
            "value": self.value or "",
            "allowed": self.allowed,
            "near": self.near or "",
            "text": self.sentence,
            "because": self.because,
        }
        params = {name: param for name, param in said.items() if param}
        return Message.of(f"problem.{self.code}", **params)


class Unreadable(InterviewKitError, ValueError):
    """A value that does not fit its place; the place is added by whoever knows it.

    Attributes:
        value: what stands there, as it is shown; None where something is missing.
        text: what is wrong, as a clause.
        allowed: what would be right, in words.
        near: the closest name that exists.
        under: where below the place it stands, for example ``".amount"``.
        code: what kind of mistake it is; the id of its text is ``problem.`` and this.
        because: the refusal's reasons, where an event was not accepted.
        rest: how many items after it were not looked at.
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
        code: str | None = None,
        because: Iterable[Message] = (),
        rest: int = 0,
    ) -> None:
        self.value = None if missing else shown(value)
        self.text, self.allowed, self.near, self.under = text, allowed, near, under
        self.code = code or ("missing" if text == _MISSING else "definition")
        self.because, self.rest = tuple(because), rest
        super().__init__(text)

    @classmethod
    def absent(cls, allowed: str = "") -> "Unreadable":
        """Something that has to be there and is not."""
        return cls(None, _MISSING, allowed=allowed, missing=True)

    @classmethod
    def again(cls, problem: WireProblem, under: str) -> "Unreadable":
        """A problem that was told already, as one of what it is a part of."""
        found = cls(
            None,
            problem.text,
            allowed=problem.allowed,
            near=problem.near,
            under=under,
            missing=True,
            code=problem.code,
            because=problem.because,
        )
        found.value = problem.value
        return found

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
            code="unknown_field" if kind.startswith("field of ") else "unknown_name",
        )

    def at(self, path: str) -> WireProblem:
        """The problem, once its place is known."""
        return WireProblem(
            path=_printable(path + self.under),
            value=self.value,
            text=self.text,
            allowed=self.allowed,
            near=self.near,
            code=self.code,
            because=self.because,
            rest=self.rest,
        )


class UnknownTypeError(InterviewKitError, TypeError):
    """A type that no payload can hold until the host says how. A mistake of the program.

    Attributes:
        hint: the type.
    """

    def __init__(self, hint: object) -> None:
        self.hint = hint
        name = getattr(hint, "__name__", None) or str(hint)
        super().__init__(
            f"no payload can hold a {name}; before the converter is first used, tell it how with "
            f"converter.register_structure_hook({name}, ...) and "
            f"converter.register_unstructure_hook({name}, ...)"
        )


class WireError(InterviewKitError, ValueError):
    """A payload that cannot be read; its problems are in `problems`.

    Attributes:
        what: what was read, for example a file's name.
        problems: the problems, in the order of the payload: all of them up to the first hundred.
        more: how many more problems there are, and items that were not looked at.
    """

    def __init__(self, what: str, problems: Iterable[WireProblem], more: int = 0) -> None:
        shown: list[WireProblem] = []
        for problem in problems:
            if problem.rest or len(shown) == _SHOWN:
                more += problem.rest or 1
            else:
                shown.append(problem)
        self.what, self.problems, self.more = what, tuple(shown), more
        count = f"{len(shown)} problem{'s' if len(shown) != 1 else ''}"
        lines = "".join(f"\n  {problem}" for problem in self.problems)
        rest = f"\n  ... and {more} more, or not looked at" if more else ""
        counted = f"more than {count}" if more else count
        super().__init__(f"{what} has {counted}:{lines}{rest}")


class ScenarioError(WireError):
    """A scenario that cannot be read."""


def _printable(path: str) -> str:
    """The path, whatever keys hold: half of a character, or what would move a terminal."""
    if len(path) > _LONGEST_PATH:
        path = f"{path[: _LONGEST_PATH // 2]}...{path[-_LONGEST_PATH // 2 :]}"
    if path.isprintable():
        return path
    signs = (sign if sign.isprintable() else repr(sign)[1:-1] for sign in path)
    return "".join(signs)


def too_large(most: int) -> str:
    """What is said of a text with more bytes than are read."""
    return f"it is larger than {most} bytes, the most that is read"


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


def placed(problems: Iterable[WireProblem], places: Mapping[str, Place]) -> list[WireProblem]:
    """The problems at their places in a text, in its order; one of the whole text stays before."""
    found = [_at(problem, places) for problem in problems]
    return sorted(found, key=lambda problem: (problem.line or 0, problem.column or 0))


def _at(problem: WireProblem, places: Mapping[str, Place]) -> WireProblem:
    place = place_of(places, problem.path)
    if place is None or problem.path == "$":
        return problem
    return problem.placed(*place)
