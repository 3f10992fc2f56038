"""The error tree: one base class, each branch also the builtin that fits.

Every message is one lower-case sentence with the value, then what was allowed, then a near match.
Errors are plain classes, so that they pickle.
"""

from collections.abc import Iterable
from typing import Any

__all__ = [
    "DefinitionError",
    "InterviewKitDeprecationWarning",
    "InterviewKitError",
    "InvalidValueError",
    "MissingFactsError",
    "UnknownNameError",
    "near_match",
]


class InterviewKitError(Exception):
    """The base of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(
    cls: type[InterviewKitError], args: tuple[Any, ...], state: dict[str, Any]
) -> InterviewKitError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidValueError(InterviewKitError, ValueError):
    """A value that its place cannot hold.

    Attributes:
        place: where it was found, for example ``"Position.level"``.
        value: what was found.
        allowed: what would have been right, in words.
    """

    def __init__(self, place: str, value: object, allowed: str) -> None:
        self.place, self.value, self.allowed = place, value, allowed
        super().__init__(f"{place}: {value!r} is not allowed; it takes {allowed}")


class UnknownNameError(InterviewKitError, KeyError, ValueError):
    """A name that nothing has.

    Attributes:
        kind: what was looked for, for example ``"preset"``.
        name: the name that nothing has.
        known: all names that exist there, sorted.
        near: the closest known name, or None.
    """

    def __init__(self, kind: str, name: object, known: Iterable[str]) -> None:
        self.kind, self.name = kind, name
        self.known = tuple(sorted(str(k) for k in known))
        self.near = near_match(name, self.known)
        super().__init__(unknown_name(kind, name, self.known, self.near))

    def __str__(self) -> str:
        return str(self.args[0])


class MissingFactsError(InterviewKitError, LookupError):
    """A guard was to be decided without a fact that it declares it needs.

    Attributes:
        guard: the guard's name.
        missing: the names of the facts that were not given.
    """

    def __init__(self, guard: str, missing: Iterable[str]) -> None:
        self.guard, self.missing = guard, tuple(sorted(missing))
        super().__init__(
            f"guard {guard!r} cannot be decided without {', '.join(self.missing)}; "
            "give them in facts=, or ask allowed() or why_not(), which leave facts open"
        )


class DefinitionError(InterviewKitError, ValueError):
    """A definition with mistakes; all of them are in `problems`.

    Attributes:
        problems: each mistake as a value with a code, a place and a sentence.
    """

    def __init__(self, what: str, problems: Iterable[object]) -> None:
        self.what = what
        self.problems: tuple[Any, ...] = tuple(problems)
        count = len(self.problems)
        lines = "".join(f"\n  - {problem}" for problem in self.problems)
        super().__init__(f"{what} has {count} problem{'s' if count != 1 else ''}:{lines}")


class InterviewKitDeprecationWarning(FutureWarning):
    """Something public that a later release will no longer have.

    Python shows it by default, which it does not do with a `DeprecationWarning` that comes from a
    library: whoever reads it can act on it.

    Attributes:
        name: what is deprecated.
        since: the release that first warned.
        removed_in: the release that will no longer have it.
        instead: what to use.

    >>> from interviewkit.errors import InterviewKitDeprecationWarning
    >>> print(InterviewKitDeprecationWarning("kit.add", "0.3", "0.5", "kit.total"))
    kit.add is deprecated since 0.3 and will be removed in 0.5; use kit.total instead
    """

    def __init__(self, name: str, since: str, removed_in: str, instead: str) -> None:
        self.name, self.since, self.removed_in, self.instead = name, since, removed_in, instead
        super().__init__(
            f"{name} is deprecated since {since} and will be removed in {removed_in}; "
            f"use {instead} instead"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.name, self.since, self.removed_in, self.instead)


_LONGEST = 200


def near_match(name: object, known: Iterable[str]) -> str | None:
    """The known name closest to a misspelt one, or None where none is close.

    >>> near_match("ofer_sent", ["offer_sent", "offer_viewed"])
    'offer_sent'
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only paid for by a mistake

    if len(str(name)) > _LONGEST:
        # Whatever it is, it is no misspelt name, and comparing it takes time.
        return None
    return next(iter(get_close_matches(str(name), list(known), n=1, cutoff=0.6)), None)


def unknown_name(kind: str, name: object, known: tuple[str, ...], near: str | None) -> str:
    """The sentence for a name that nothing has: value, what exists, near match."""
    shown = ", ".join(known[:12]) + (f" and {len(known) - 12} more" if len(known) > 12 else "")
    hint = f"; did you mean {near!r}?" if near is not None else ""
    return f"unknown {kind} {name!r}; known: {shown or 'none'}{hint}"
