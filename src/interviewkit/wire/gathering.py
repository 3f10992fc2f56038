"""Reading several things, and telling all that is wrong with them: cattrs' groups and notes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from cattrs import BaseValidationError, ClassValidationError, IterableValidationError
from cattrs.errors import AttributeValidationNote, IterableValidationNote

from interviewkit.errors import DefinitionError, InvalidValueError, UnknownNameError
from interviewkit.wire.problems import Unreadable, WireProblem
from interviewkit.wire.scalars import in_words

__all__ = [
    "MISTAKES",
    "Parts",
    "constructor_says",
    "each",
    "gathered",
    "in_field",
    "in_item",
    "keyed",
    "problems_of",
    "several",
    "step_of",
    "unread",
]

MISTAKES: Final = (
    BaseValidationError,
    Unreadable,
    InvalidValueError,
    UnknownNameError,
    DefinitionError,
)
"""What reading a payload raises for a mistake in it."""
MOST: Final = 100
"""So many mistakes of one list or table are told; what comes after them is counted."""


def in_item(error: Exception, index: int | str) -> Exception:
    """The error, with the item or key at which it happened."""
    error.add_note(IterableValidationNote("", index, None))
    return error


def in_field(error: Exception, name: str) -> Exception:
    """The error, with the field at which it happened."""
    error.add_note(AttributeValidationNote("", name, None))
    return error


def several(what: str, problems: Sequence[Exception], cls: Any = None) -> BaseValidationError:
    """All problems of one value, as cattrs groups them."""
    kind: Any = IterableValidationError if cls is None else ClassValidationError
    group: BaseValidationError = kind(what, list(problems), cls or list)
    return group


def gathered(
    pairs: Iterable[tuple[int | str, Any]], read: Callable[[Any], Any], what: str
) -> list[Any]:
    """What was read of each; all the mistakes together, up to a number.

    Raises:
        BaseValidationError: for any mistake.
    """
    made: list[Any] = []
    problems: list[Exception] = []
    waiting = iter(pairs)
    for index, value in waiting:
        try:
            made.append(read(value))
        except MISTAKES as error:
            problems.append(in_item(error, index))
            if len(problems) == MOST:
                problems += _uncounted(sum(1 for _ in waiting), what)
    if problems:
        raise several(what, problems)
    return made


def each(values: Sequence[Any], read: Callable[[Any], Any], what: str = "items") -> list[Any]:
    """What was read of each item of a list.

    Raises:
        BaseValidationError: for any mistake.
    """
    return gathered(enumerate(values), read, what)


def keyed(key: str, value: Any, read: Callable[[Any], Any]) -> Any:
    """What was read of a value under that key.

    Raises:
        BaseValidationError: for any mistake.
    """
    return gathered([(key, value)], read, "fields")[0]


def unread(keys: Iterable[Any], names: Iterable[str], what: str) -> Iterator[Exception]:
    """The mistakes that keys are which nothing reads."""
    known = tuple(names)
    unknown = [key for key in keys if key not in known]
    for key in unknown[:MOST]:
        yield in_field(Unreadable.unknown(f"field of {what}", key, known), str(key))
    yield from _uncounted(len(unknown[MOST:]), "fields")


class Parts:
    """Reads the parts of a table, and gathers what is wrong with them."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.table = table
        self.problems: list[Exception] = []

    def read(self, name: str, read: Callable[[Any], Any]) -> Any:
        """What stands under that key, read; None where it is missing or wrong."""
        if name not in self.table:
            self.problems.append(in_field(Unreadable.absent(), name))
            return None
        return self.may(name, read)

    def may(self, name: str, read: Callable[[Any], Any], default: Any = None) -> Any:
        """The same of a key that may be missing."""
        if name not in self.table:
            return default
        try:
            return read(self.table[name])
        except MISTAKES as error:
            self.problems.append(in_field(error, name))
            return None

    def done(self, names: Iterable[str], what: str, cls: Any) -> None:
        """Raises all that is wrong, keys that nothing reads among it.

        Raises:
            BaseValidationError: for any mistake.
        """
        self.problems += unread(self.table, names, what)
        if self.problems:
            raise several(what, self.problems, cls)


def _uncounted(count: int, what: str) -> list[Exception]:
    if not count:
        return []
    clause = f"{count} more {what} were not looked at, after {MOST} mistakes"
    return [Unreadable(None, clause, missing=True, code="more", rest=count)]


def problems_of(error: Exception, path: str = "$") -> Iterator[WireProblem]:
    """Every problem in what a converter raised, each with its place.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import make_converter, problems_of
    >>> try:
    ...     make_converter().structure({"title": 7}, ik.Position)
    ... except Exception as error:
    ...     [problem.path for problem in problems_of(error)]
    ['$.title']
    """
    if isinstance(error, BaseValidationError):
        inner: Exception
        for inner in error.exceptions:
            step = step_of(inner)
            below = "" if step is None else f"[{step}]" if isinstance(step, int) else f".{step}"
            yield from problems_of(inner, path + below)
    elif isinstance(error, Unreadable):
        yield error.at(path)
    elif isinstance(error, DefinitionError):
        for problem in error.problems:
            yield Unreadable(None, str(problem), missing=True).at(path)
    else:
        yield constructor_says(error).at(path)


def step_of(error: Exception) -> str | int | None:
    """The field, key or number below which a mistake was made; None where that is not known."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return note.name
        if isinstance(note, IterableValidationNote):
            return note.index
    return None


def constructor_says(error: Exception) -> Unreadable:
    """What a value's own check said, in the words of this module."""
    if isinstance(error, UnknownNameError):
        return Unreadable.unknown(in_words(error.kind), error.name, error.known)
    if isinstance(error, InvalidValueError):
        clause = "is not allowed here"
        return Unreadable(error.value, clause, allowed=error.allowed, code="not_allowed")
    raise error
