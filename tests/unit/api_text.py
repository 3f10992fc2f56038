"""Types, defaults and signatures as text that is the same on every supported Python."""

import ast
import enum
import inspect
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs

LONGEST_VALUE = 100
NAMED: set[type] = set()
"""The classes of the kit that some type has named so far."""


def is_ours(cls: type) -> bool:
    """Whether the kit has made the class."""
    return cls.__module__.partition(".")[0] == "interviewkit"


def type_text(annotation: object) -> str:
    """An annotation as text: unions sorted with None last, classes by their bare names."""
    if annotation is None or annotation is type(None):
        return "None"
    if annotation is Ellipsis:
        return "..."
    if isinstance(annotation, str):
        return _node_text(ast.parse(annotation.strip(), mode="eval").body)
    if isinstance(annotation, typing.ForwardRef):
        return type_text(annotation.__forward_arg__)
    if isinstance(annotation, list):
        return f"[{', '.join(map(type_text, annotation))}]"
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is None:
        return bare_name(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union(map(type_text, args))
    if origin is typing.Literal:
        return _subscript("Literal", sorted(map(value_text, args)))
    if origin is typing.Annotated:
        return type_text(args[0])
    return _subscript(bare_name(origin), map(type_text, args))


def _node_text(node: ast.expr) -> str:
    """A type that was written as a string."""
    match node:
        case ast.Constant(value=str() as quoted):
            return type_text(quoted)
        case ast.Constant(value=value):
            return type_text(value)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union(map(_node_text, (left, right)))
        case ast.List(elts=items):
            return f"[{', '.join(map(_node_text, items))}]"
        case ast.Subscript(value=value, slice=inner):
            name = _node_text(value)
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            if name == "Literal":
                return _subscript(name, sorted(map(ast.unparse, items)))
            args = list(map(_node_text, items))
            if name in ("Optional", "Union"):
                return _union([*args, "None"] if name == "Optional" else args)
            return args[0] if name == "Annotated" else _subscript(name, args)
    raise ValueError(f"{ast.unparse(node)!r} is no type that can be written here")


def bare_name(of: Any) -> str:
    """The name of a class, function or special form, without its module."""
    if inspect.isclass(of) and is_ours(of):
        NAMED.add(of)
    return str(getattr(of, "__qualname__", None) or getattr(of, "__name__", None) or of._name)


def _subscript(name: str, args: Iterable[str]) -> str:
    inner = ", ".join(args)
    return f"{name}[{inner}]" if inner else name


def _union(parts: Iterable[str]) -> str:
    """The alternatives in an order of their own; those of an alternative are among them."""
    flat = {part: None for text in parts for part in _alternatives(text)}
    return " | ".join(sorted(flat, key=lambda part: (part == "None", part)))


def _alternatives(text: str) -> Iterator[str]:
    depth, start = 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "[") - (letter == "]")
        if letter == "|" and not depth:
            yield text[start : at - 1]
            start = at + 2
    yield text[start:]


def value_text(value: object) -> str:
    """A default or constant as text that is the same in every run."""
    match value:
        case enum.Enum():
            return f"{type(value).__name__}.{value.name}"
        case None | bool() | int() | float() | str() | bytes() | date() | Decimal():
            return repr(value)
        case timedelta():
            return f"timedelta({value})"
        case tuple() | list() | set() | frozenset() | Mapping():
            return _items_text(value)
        # To checkers it is a function.
        case attrs.Factory():  # type: ignore[misc]
            return "computed" if value.takes_self else value_text(value.factory())
    if attrs.has(type(value)):
        return _fields_text(value)
    return bare_name(value if callable(value) else type(value))


def _items_text(value: Iterable[Any]) -> str:
    match value:
        case tuple():
            return _shortened(map(value_text, value), "(", ",)" if len(value) == 1 else ")")
        case list():
            return _shortened(map(value_text, value), "[", "]")
        case Mapping():
            items = (f"{value_text(key)}: {value_text(item)}" for key, item in value.items())
            return _shortened(items, "{", "}")
    return _shortened(sorted(map(value_text, value)), "{", "}") if value else "set()"


def _fields_text(value: Any) -> str:
    fields = [field for field in attrs.fields(type(value)) if field.init and field.eq]
    given = ((field, getattr(value, field.name)) for field in fields)
    shown = (f"{field.alias}={value_text(item)}" for field, item in given if item != field.default)
    return _shortened(shown, f"{type(value).__name__}(", ")")


def _shortened(items: Iterable[str], before: str, after: str) -> str:
    """The items, or dots for many: content is no interface."""
    inner = ", ".join(items)
    return f"{before}{inner if len(inner) <= LONGEST_VALUE else '...'}{after}"


def signature_text(function: Callable[..., Any], *, bound: bool = False) -> str:
    """Parameters with their kinds, types and defaults, and what is returned."""
    signature = inspect.signature(function)
    parameters = list(signature.parameters.values())[int(bound) :]
    plain = [(parameter.kind, _parameter_text(parameter)) for parameter in parameters]
    shown = [text for _, text in plain]
    before = [kind for kind, _ in plain].count(inspect.Parameter.POSITIONAL_ONLY)
    stars = [number for number, (kind, _) in enumerate(plain) if kind in _AFTER_STAR]
    if stars and plain[stars[0]][0] is inspect.Parameter.KEYWORD_ONLY:
        shown.insert(stars[0], "*")
    if before:
        shown.insert(before, "/")
    returned = signature.return_annotation
    arrow = "" if returned is signature.empty else f" -> {type_text(returned)}"
    return f"({', '.join(shown)}){arrow}"


_AFTER_STAR = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.KEYWORD_ONLY)


def _parameter_text(parameter: inspect.Parameter) -> str:
    text = parameter.name
    if parameter.kind is parameter.VAR_POSITIONAL:
        text = f"*{text}"
    elif parameter.kind is parameter.VAR_KEYWORD:
        text = f"**{text}"
    if parameter.annotation is not parameter.empty:
        text += f": {type_text(parameter.annotation)}"
    if parameter.default is not parameter.empty:
        text += f" = {value_text(parameter.default)}"
    return text
