"""The public names, with all that can be reached through each."""

import ast
import enum
import functools
import inspect
import textwrap
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import attrs
from tests.unit.api_text import (
    LONGEST_VALUE,
    NAMED,
    bare_name,
    is_ours,
    signature_text,
    type_text,
    value_text,
)

MODULES = (
    "interviewkit",
    "interviewkit.machine",
    "interviewkit.messages",
    "interviewkit.errors",
    "interviewkit.vocabulary",
    "interviewkit.domain",
    "interviewkit.hiring.stages",
    "interviewkit.hiring.laws",
    "interviewkit.wire",
    "interviewkit.l10n",
    "interviewkit.content",
    "interviewkit.diagrams",
    "interviewkit.notebook",
    "interviewkit.typed",
    "interviewkit.calendars",
    "interviewkit.eventlog",
    "interviewkit.testing",
)
"""What `docs/stability.md` calls public: the names in `__all__` of these."""

_OPERATORS = frozenset(
    {
        "__bool__",
        "__call__",
        "__contains__",
        "__enter__",
        "__getitem__",
        "__iter__",
        "__len__",
        "__lt__",
        "__str__",
    }
)


@functools.cache
def homes() -> Mapping[type, str]:
    """Where each public class is described: at the first of its public names."""
    found: dict[type, str] = {}
    for module in MODULES:
        for name in public(module):
            item = getattr(import_module(module), name)
            if inspect.isclass(item):
                found.setdefault(item, f"{module}.{name}")
    return found


def public(module: str) -> tuple[str, ...]:
    """The public names of a module, sorted."""
    return tuple(sorted(import_module(module).__all__))


def module_lines(module: str) -> list[str]:
    """The public names of a module, with all that can be reached through each."""
    home = import_module(module)
    return [
        line for name in public(module) for line in _item(f"{module}.{name}", getattr(home, name))
    ]


def reached_lines() -> list[str]:
    """The classes that types have named and that no public name is, and what these lead to."""
    found: dict[type, list[str]] = {}
    while waiting := NAMED - homes().keys() - found.keys():
        found |= {cls: list(class_lines(cls.__name__, cls)) for cls in waiting}
    parts = sorted((cls.__name__, part) for cls, part in found.items())
    return [line for _, part in parts for line in part]


def _item(path: str, item: Any) -> Iterator[str]:
    if inspect.isclass(item) and not isinstance(item, types.GenericAlias):
        first = homes().get(item, path)
        if first != path:
            yield f"{path} is {first}"
        else:
            yield from class_lines(path, item)
    elif inspect.ismodule(item):
        yield f"{path}: module"
    elif typing.get_origin(item) is not None:
        yield f"{path}: type = {type_text(item)}"
    elif callable(item):
        yield f"{path}{signature_text(item)}"
    else:
        value = "..." if isinstance(item, Mapping) else value_text(item)
        shown = "" if "..." in value or len(value) > LONGEST_VALUE else f" = {value}"
        yield f"{path}: {bare_name(type(item))}{shown}"
        if type(item) not in homes() and is_ours(type(item)):
            yield from _members(path, type(item))


def class_lines(path: str, cls: type) -> Iterator[str]:
    """The class with its public bases, then its values, fields or attributes, then its methods."""
    bases = [base for base in _told_elsewhere(cls) if base is not object]
    nearest = [
        b for b in bases if not any(b is not other and issubclass(other, b) for other in bases)
    ]
    shown = ", ".join(sorted(map(bare_name, nearest)))
    yield f"{path}: {_kind(cls)}{f' ({shown})' if shown else ''}"
    if issubclass(cls, enum.Enum):
        for name, member in cls.__members__.items():
            yield f"{path}.{name} = {member.value!r}"
    elif attrs.has(cls):
        yield from _fields(path, cls)
    else:
        yield from _plain(path, cls)
    yield from _members(path, cls)


def _kind(cls: type) -> str:
    if issubclass(cls, enum.Enum):
        return "enum"
    if issubclass(cls, BaseException):
        return "error"
    return "value" if attrs.has(cls) else "class"


def _told_elsewhere(cls: type) -> tuple[type, ...]:
    """The bases whose members are listed at their own place, or are not ours to list."""
    return tuple(base for base in cls.__mro__[1:] if base in homes() or not is_ours(base))


def _fields(path: str, cls: Any) -> Iterator[str]:
    above = {f for base in _told_elsewhere(cls) if attrs.has(base) for f in attrs.fields(base)}
    positions = [f for f in attrs.fields(cls) if f.init and not f.kw_only]
    if any(field.name.startswith("_") for field in positions):
        positions = []  # Made by other functions, never by its constructor.
    for field in attrs.fields(cls):
        if field in above or field.name.startswith("_"):
            continue
        text = f"{path}.{field.name}: {type_text(field.type)}"
        if field.default is not attrs.NOTHING:
            text += f" = {value_text(field.default)}"
        notes = []
        if not field.init:
            notes.append("not in the constructor")
        elif field in positions:
            notes.append(f"position {positions.index(field) + 1}")
        if field.init and field.alias != field.name:
            notes.append(f"given as {field.alias}")
        if field.init and (accepted := _accepted(field.converter)) not in (None, field.type):
            notes.append(f"accepts {type_text(accepted)}")
        yield "; ".join([text, *notes])


def _accepted(converter: Any) -> Any:
    """What a converter takes, or None where there is none or it does not say."""
    function = getattr(converter, "converter", converter)
    if function is None or inspect.isclass(function):
        return None
    first = next(iter(inspect.signature(function).parameters.values()))
    return None if first.annotation is first.empty else first.annotation


def _plain(path: str, cls: type) -> Iterator[str]:
    """The constructor and the attributes of a class that attrs did not make."""
    init: Any = cls.__init__  # type: ignore[misc]
    if inspect.isfunction(init) and init.__module__.startswith("interviewkit"):
        yield f"{path}{signature_text(init, bound=True)}"
    skipped = _told_elsewhere(cls)
    found: dict[str, str] = {}
    for base in cls.__mro__:
        if base not in skipped:
            for name, annotation in vars(base).get("__annotations__", {}).items():
                found.setdefault(name, type_text(annotation))
            if inspect.isfunction(vars(base).get("__init__")):
                found = {**_assigned(vars(base)["__init__"]), **found}
    for name, text in found.items():
        if not name.startswith("_"):
            yield f"{path}.{name}: {text}" if text else f"{path}.{name}"


def _assigned(init: Callable[..., Any]) -> dict[str, str]:
    """The attributes that a constructor sets, with their types where these are written there."""
    parameters = inspect.signature(init).parameters
    known = {name: p.annotation for name, p in parameters.items() if p.annotation is not p.empty}
    found: dict[str, str] = {}
    for target, value, annotation in _assignments(init):
        match target, value:
            case ast.Attribute(value=ast.Name(id="self"), attr=name), _ if annotation is not None:
                found[name] = type_text(ast.unparse(annotation))
            case ast.Attribute(value=ast.Name(id="self"), attr=name), ast.Name(id=given):
                found.setdefault(name, type_text(known[given]) if given in known else "")
            case ast.Attribute(value=ast.Name(id="self"), attr=name), _:
                found.setdefault(name, "")
    return found


def _assignments(
    function: Callable[..., Any],
) -> Iterator[tuple[ast.expr, ast.expr | None, ast.expr | None]]:
    """What a function assigns: each target with its value and its annotation."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.AnnAssign):
            yield node.target, node.value, node.annotation
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for one, value in zip(target.elts, node.value.elts, strict=True):
                        yield one, value, None
                else:
                    yield target, node.value, None


def _members(path: str, cls: type) -> Iterator[str]:
    """Methods and properties, those of bases that are not public among them."""
    skipped = _told_elsewhere(cls)
    found: dict[str, Any] = {}
    for base in cls.__mro__:
        if base not in skipped:
            for name, member in vars(base).items():
                if not name.startswith("_") or name in _OPERATORS:
                    found.setdefault(name, member)
    for name, member in sorted(found.items()):
        if text := _member(f"{path}.{name}", member):
            yield text


def _member(path: str, member: Any) -> str | None:
    match member:
        case classmethod():
            return f"{path}{signature_text(member.__func__, bound=True)}; class method"
        case staticmethod():
            return f"{path}{signature_text(member.__func__)}; static method"
        case property():
            returned = inspect.signature(member.fget).return_annotation  # type: ignore[arg-type]
            return f"{path}: {type_text(returned)}; property"
    if inspect.isfunction(member) and member.__module__.startswith("interviewkit"):
        return f"{path}{signature_text(member, bound=True)}"
    return None
