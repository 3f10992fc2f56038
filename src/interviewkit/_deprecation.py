"""How a public name says that it will go: visibly, with the release, and with what to use instead.

What is promised is in ``docs/stability.md``. Each warning points at the line that uses the name.
"""

import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

from interviewkit._attrs import frozen
from interviewkit.errors import InterviewKitDeprecationWarning

__all__ = ["Deprecated", "deprecated", "moved", "renamed_argument"]

_P = ParamSpec("_P")
_R = TypeVar("_R")


@frozen(kw_only=True)
class Deprecated:
    """An old name of something public.

    Attributes:
        target: what it stands for, as a dotted name: the module, then the name there.
        since: the release that first warned.
        removed_in: the release that will no longer have the old name.
        instead: what to use; by default the target.
    """

    target: str
    since: str
    removed_in: str
    instead: str | None = None


def deprecated(
    *, name: str, since: str, removed_in: str, instead: str
) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Makes a function or method warn when it is called.

    It stands below `property`, `classmethod` and `staticmethod`. The text of the warning is in
    ``__deprecated__``, where tools look for it (PEP 702).

    Args:
        name: the public name of the function, for example ``"interviewkit.draw"``.
        since: the release that first warns.
        removed_in: the release that will no longer have it.
        instead: what to use.

    >>> import warnings
    >>> from interviewkit._deprecation import deprecated
    >>> @deprecated(name="kit.add", since="0.3", removed_in="0.5", instead="kit.total")
    ... def add(first: int, second: int) -> int:
    ...     return first + second
    >>> add.__deprecated__
    'kit.add is deprecated since 0.3 and will be removed in 0.5; use kit.total instead'
    >>> with warnings.catch_warnings(record=True) as seen:
    ...     warnings.simplefilter("always")
    ...     add(1, 2)
    3
    >>> seen[0].message.instead
    'kit.total'
    """
    text = str(InterviewKitDeprecationWarning(name, since, removed_in, instead))

    def decorate(function: Callable[_P, _R]) -> Callable[_P, _R]:
        @wraps(function)
        def warned(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            _warn(name, since, removed_in, instead)
            return function(*args, **kwargs)

        vars(warned)["__deprecated__"] = text
        return warned

    return decorate


def renamed_argument(
    old: str, new: str, *, name: str, since: str, removed_in: str
) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Makes a function take a keyword argument by its old name too, with a warning.

    Args:
        old: what the argument was called.
        new: what it is called now.
        name: the public name of the function.
        since: the release that first warns.
        removed_in: the release that will no longer know the old name.

    >>> import warnings
    >>> from interviewkit._deprecation import renamed_argument
    >>> @renamed_argument("lang", "locale", name="kit.say", since="0.3", removed_in="0.5")
    ... def say(*, locale: str) -> str:
    ...     return locale
    >>> with warnings.catch_warnings(record=True) as seen:
    ...     warnings.simplefilter("always")
    ...     say(lang="id")
    'id'
    >>> seen[0].message.name, seen[0].message.instead
    ('kit.say(lang=...)', 'kit.say(locale=...)')
    """

    def decorate(function: Callable[_P, _R]) -> Callable[_P, _R]:
        @wraps(function)
        def renamed(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            if old in kwargs:
                if new in kwargs:
                    raise TypeError(f"{name}() takes {new!r} or, deprecated, {old!r}; not both")
                _warn(f"{name}({old}=...)", since, removed_in, f"{name}({new}=...)")
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return renamed

    return decorate


def moved(module: str, table: Mapping[str, Deprecated]) -> Callable[[str], Any]:
    """Finds what the old names of a module stand for, with a warning.

    To be called by the module's `__getattr__`, whose caller the warning points at.

    Raises:
        AttributeError: for a name that is not in the table.
    """

    def find(name: str) -> Any:
        entry = table.get(name)
        if entry is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        instead = entry.instead or entry.target
        _warn(f"{module}.{name}", entry.since, entry.removed_in, instead, depth=2)
        home, _, today = entry.target.rpartition(".")
        return getattr(import_module(home), today)

    return find


def _warn(name: str, since: str, removed_in: str, instead: str, *, depth: int = 1) -> None:
    """Warns whoever called the function that asks for it, or is so many calls above it."""
    # Each time a new one: a warning that is raised as an error collects tracebacks.
    warning = InterviewKitDeprecationWarning(name, since, removed_in, instead)
    warnings.warn(warning, stacklevel=depth + 2)
