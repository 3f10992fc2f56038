"""Types, defaults and names as Python source."""

import inspect
import keyword
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from typing import Any

from attrs import NOTHING

from interviewkit._attrs import fields, frozen
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events import Event
from interviewkit.vocabulary import Role

__all__ = [
    "Imports",
    "Parameter",
    "camel",
    "docstring",
    "identifier",
    "parameters",
    "plain",
    "roles_in_order",
    "wrapped",
]

WIDTH = 100
_ENVELOPE = tuple(attribute.name for attribute in fields(Event))
_LEFT_OUT = "application_id"
"""Whoever calls a method of an application need not say which application is meant."""


class Imports:
    """The imports that a module turns out to need."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}

    def name(self, module: str, name: str) -> str:
        """Imports a name, and says how to write it."""
        if module != "builtins":
            self._names.setdefault(module, set()).add(name.partition(".")[0])
        return name

    def lines(self) -> Iterator[str]:
        """The imports in order: the standard library's, then others."""
        ours = [module for module in self._names if module.startswith("interviewkit")]
        for part in (sorted(self._names.keys() - set(ours)), sorted(ours)):
            yield from self._lines(part)
            if part:
                yield ""

    def _lines(self, modules: Iterable[str]) -> Iterator[str]:
        for module in modules:
            names = sorted(self._names[module])
            line = f"from {module} import {', '.join(names)}"
            if len(line) <= WIDTH:
                yield line
            else:
                yield from (f"from {module} import (", *(f"    {n}," for n in names), ")")


@frozen(kw_only=True)
class Parameter:
    """A keyword argument of a method, and of the event that it makes.

    Attributes:
        name: its name.
        type: its type, as source.
        default: its default, as source; None where it has to be given.
    """

    name: str
    type: str
    default: str | None

    @property
    def text(self) -> str:
        """As it stands in a signature."""
        return f"{self.name}: {self.type}" + ("" if self.default is None else f" = {self.default}")


def camel(name: str) -> str:
    """A name in snake case, or with dots and hyphens, as a class is called."""
    words = name.replace(".", "_").replace("-", "_").split("_")
    return "".join(word[:1].upper() + word[1:] for word in words)


def identifier(name: str, place: str) -> str:
    """The name, if Python takes it as one.

    Raises:
        InvalidValueError: if it does not.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise InvalidValueError(place, name, "letters, digits and underscores")
    return name


def plain(text: str, place: str) -> str:
    """The text, if it means nothing else between quotation marks.

    Raises:
        InvalidValueError: if it may end them or break the line.
    """
    if not text.isprintable() or '"' in text or "\\" in text:
        raise InvalidValueError(place, text, "a text without quotation marks and backslashes")
    return text


def docstring(event: type[Event]) -> str:
    """What an event's docstring says first."""
    first = (inspect.getdoc(event) or event.kind).partition("\n")[0]
    return first.replace("\\", "\\\\").replace('"', '\\"')


def parameters(event: type[Event], imports: Imports) -> tuple[Parameter, ...]:
    """What an event is made of: what has to be given, the payload first, then the rest."""
    hints = typing.get_type_hints(event)
    found = [
        Parameter(
            name=attribute.alias or attribute.name,
            type="By" if attribute.name == "by" else type_text(hints[attribute.name], imports),
            default=default_text(attribute.default, imports),
        )
        for attribute in fields(event)
        if attribute.init and attribute.name != _LEFT_OUT
    ]
    payload = [one for one in found if one.name not in _ENVELOPE]
    envelope = [one for one in found if one.name in _ENVELOPE]
    given = [one for one in (*envelope, *payload) if one.default is None]
    return (*given, *(one for one in (*payload, *envelope) if one.default is not None))


def type_text(hint: Any, imports: Imports) -> str:
    """A type as source."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint is None or hint is type(None):
        return "None"
    if hint is Ellipsis:
        return "..."
    if origin in (typing.Union, types.UnionType):
        return " | ".join(type_text(one, imports) for one in args)
    if origin is typing.Literal:
        inner = ", ".join(value_text(one, imports) for one in args)
        return f"{imports.name('typing', 'Literal')}[{inner}]"
    if origin is typing.Annotated:
        return type_text(args[0], imports)
    if isinstance(hint, list):
        return f"[{', '.join(type_text(one, imports) for one in hint)}]"
    if origin is not None:
        inner = ", ".join(type_text(one, imports) for one in args)
        return f"{type_text(origin, imports)}[{inner}]"
    return imports.name(*_home(hint))


def _home(hint: Any) -> tuple[str, str]:
    """Where a class is imported from: for the kit's own nouns the package that tells of them."""
    name: str = getattr(hint, "__qualname__", None) or hint.__name__
    module: str = hint.__module__
    if module.startswith("interviewkit."):
        package = module.rsplit(".", 1)[0] if module.count(".") > 1 else module
        known: Mapping[str, Any] = vars(import_module(package))
        module = package if known.get(name) is hint else module
    return module, name


def default_text(default: Any, imports: Imports) -> str | None:
    """A default as source; None where there is none, or none that can be written down."""
    if default is NOTHING:
        return None
    try:
        return value_text(default, imports)
    except InvalidValueError:
        return None


def value_text(value: Any, imports: Imports) -> str:
    """A constant as source.

    Raises:
        InvalidValueError: for a value that is no constant.
    """
    if isinstance(value, Enum):
        return f"{imports.name(*_home(type(value)))}.{value.name}"
    if type(value) is tuple:
        inner = ", ".join(value_text(one, imports) for one in value)
        return f"({inner}{',' if len(value) == 1 else ''})"
    if value is None or type(value) in (bool, int, str, bytes):
        return repr(value)
    raise InvalidValueError("a default", value, "None, a number, a text, a member, or such a tuple")


def wrapped(parts: Iterable[str], between: str, indent: int) -> Iterator[str]:
    """The parts in lines that are as full as they may be."""
    line = ""
    for part in parts:
        longer = f"{line}{between if line else ''}{part}"
        if line and indent + len(longer) + len(between) > WIDTH:
            yield " " * indent + line + between.rstrip()
            line = part
        else:
            line = longer
    if line:
        yield " " * indent + line


def roles_in_order(roles: Iterable[str]) -> list[Role]:
    """Roles in the order in which they are listed."""
    wanted = set(roles)
    return [role for role in Role if role in wanted]
