"""How nouns are made here: frozen, slotted attrs classes, and the converters that they share.

A value is `@frozen(kw_only=True)`, or plain `@frozen` where its one or two fields read well by
position. (A decorator of our own would hide the converters from mypy.) Each converter is a named,
typed function, so that every checker knows what a field accepts.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from attrs import asdict, evolve, field, fields, frozen, make_class

__all__ = [
    "asdict",
    "changer",
    "evolve",
    "field",
    "fields",
    "frozen",
    "maker",
    "optional_string_set",
    "replaced",
    "string_pairs",
    "string_set",
    "strings",
]


_T = TypeVar("_T")


def _twin(cls: type) -> Any:
    """A class of the same layout that is not frozen.

    A frozen attrs class pays for every field that its constructor sets (about 60 ns each), because
    it has to go round its own lock. Its twin pays a fifth; a value is filled in as a twin and then
    becomes what it is a twin of.
    """
    names = [attribute.name for attribute in fields(cast(Any, cls))]
    return make_class(cls.__name__, {n: field() for n in names}, slots=True, weakref_slot=False)


def maker(cls: type[_T]) -> Callable[..., _T]:
    """A constructor that takes checked field values in order, and neither converts nor validates.

    For code that makes values out of checked ones; what comes from outside goes through the class
    itself.
    """
    twin = _twin(cls)

    def make(*values: Any) -> _T:
        new = twin(*values)
        new.__class__ = cls
        return cast(_T, new)

    return make


@cache
def _copier(cls: Any) -> Callable[[Any], Any]:
    """A function that copies a value into a twin; written out, as attrs writes constructors."""
    reads = ", ".join(f"value.{attribute.name}" for attribute in fields(cls))
    scope: dict[str, Any] = {"twin": _twin(cls)}
    exec(f"def copy(value): return twin({reads})", scope)  # noqa: S102 - names of our own fields
    copier: Callable[[Any], Any] = scope["copy"]
    return copier


def replaced(value: _T, **changes: Any) -> _T:
    """The value with some fields replaced, at a third of the cost of `evolve`.

    It runs neither converters nor validators, so it is for code that makes values out of checked
    ones; what comes from outside goes through the constructor. The class has slots and no weak
    references.
    """
    cls = value.__class__
    new = _copier(cast(Any, cls))(value)
    for name, item in changes.items():
        setattr(new, name, item)
    new.__class__ = cls
    return cast(_T, new)


def changer(cls: type[_T], *names: str) -> Callable[..., _T]:
    """`replaced` for these fields of one class, at half its cost.

    The returned function takes the value and then the new fields by position.
    """
    every = [attribute.name for attribute in fields(cast(Any, cls))]
    reads = [name if name in names else f"_from.{name}" for name in every]
    scope: dict[str, Any] = {"twin": _twin(cls), "cls": cls}
    exec(_CHANGE.format(", ".join(names), ", ".join(reads)), scope)  # noqa: S102 - see _copier
    change: Callable[..., _T] = scope["change"]
    return change


_CHANGE = """
def change(_from, {}):
    new = twin({})
    new.__class__ = cls
    return new
"""


def strings(names: str | Iterable[str]) -> tuple[str, ...]:
    """One name or several, as a tuple."""
    return (names,) if isinstance(names, str) else tuple(names)


_NONE: frozenset[str] = frozenset()


def string_set(names: str | Iterable[str]) -> frozenset[str]:
    """One name or several, as a set; the members of a `StrEnum` count as their values."""
    return frozenset(map(str, strings(names))) or _NONE


def optional_string_set(names: Iterable[str] | None) -> frozenset[str] | None:
    """Names as a set, or None for no statement at all."""
    return None if names is None else string_set(names)


def string_pairs(
    pairs: Mapping[str, str] | Iterable[tuple[str, str]],
) -> tuple[tuple[str, str], ...]:
    """A mapping of names as sorted pairs, which hash and compare."""
    items = pairs.items() if isinstance(pairs, Mapping) else pairs
    return tuple(sorted((str(key), str(item)) for key, item in items))
