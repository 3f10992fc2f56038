"""JSON Schema 2020-12, made of the definitions that the reader itself follows.

What a schema refuses the reader refuses too. The reader refuses more, for a schema cannot say it:
days that the calendar lacks, an end before its start, what the process does not allow.
"""

import typing
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

import attrs

from interviewkit.domain.checks import counted, filled, optional_filled, positive, whole
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.wire.codec import TAG, VERSION, fields_of, is_class, is_optional
from interviewkit.wire.formats import FORMAT, format_of, formats
from interviewkit.wire.scalars import SCALARS, Schema, in_words, is_term
from interviewkit.wire.schema_parts import told_apart
from interviewkit.wire.special import special_of

__all__ = [
    "DIALECT",
    "Maker",
    "described",
    "schema_of",
    "value_schemas",
]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_CHECKS: Final[Mapping[Any, Schema]] = MappingProxyType(
    {
        filled: {"pattern": r"\S"},
        optional_filled: {"pattern": r"\S"},
        whole: {"minimum": 1},
        positive: {"minimum": 1},
        counted: {"minimum": 0},
    }
)
"""What a schema can say of a field's check."""
_INLINE: Final = (str, bool)
_PARAMETER: Final = "parameter"


class Maker:
    """Makes schemas, and gathers the definitions that they refer to.

    Args:
        instead: what to say of a type in place of what would follow from it.

    Attributes:
        definitions: every type that was referred to, by its name.
    """

    def __init__(self, instead: Mapping[Any, Schema] = MappingProxyType({})) -> None:
        self.instead = instead
        self.definitions: dict[str, Schema] = {}

    def refer(self, hint: Any) -> Schema:
        """A schema for values of that type: in place where it is short, else a reference."""
        if hint in _INLINE:
            return dict(SCALARS[hint].schema)
        inner = is_optional(hint)
        if inner is not None:
            return {"anyOf": [self.refer(inner), {"type": "null"}]}
        if typing.get_origin(hint) in (tuple, frozenset) and special_of(hint) is None:
            return self._items(hint)
        name = _name(hint)
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.made(hint)
        return {"$ref": f"#/$defs/{name}"}

    def made(self, hint: Any) -> Schema:
        """The schema of a type itself."""
        if hint in self.instead:
            return dict(self.instead[hint])
        special = special_of(hint)
        if special is not None:
            return {**_doc_of(hint), **special.schema(self.refer)}
        if typing.get_origin(hint) in (tuple, frozenset):
            return self._items(hint)
        if hint in SCALARS:
            return dict(SCALARS[hint].schema)
        if is_term(hint):
            return {**_doc_of(hint), "enum": [str(member) for member in hint]}
        if is_class(hint):
            return self.table(hint)
        # A type of the host's own, of which nothing is known here.
        return {}

    def table(self, cls: Any, *, but: Any = (), more: Schema = MappingProxyType({})) -> Schema:  # type: ignore[assignment]
        """The schema of a class's fields.

        Args:
            cls: the class.
            but: fields that may be left out all the same.
            more: further properties, none of which is required.
        """
        said, required = described(cls), []
        properties: dict[str, Schema] = {}
        if issubclass(cls, Event):
            properties[TAG] = {"const": cls.kind}
            properties[VERSION] = {"const": cls.schema_version}
            required = [TAG, VERSION] if cls.schema_version > 1 else [TAG]
        for attribute in fields_of(cls):
            schema = self._checked(attribute)
            if attribute.name in said:
                schema["description"] = said[attribute.name]
            properties[attribute.alias] = schema
            missing = attribute.default is attrs.NOTHING and is_optional(attribute.type) is None
            if missing and attribute.alias not in but:
                required.append(attribute.alias)
        return {
            **_doc_of(cls),
            "type": "object",
            "properties": {**properties, **more},
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def _checked(self, attribute: Any) -> Schema:
        """The schema of a field, with what its check says."""
        check = attribute.validator
        several = getattr(check, "_validators", (check,))
        said = [_CHECKS[one] for one in several if one in _CHECKS]
        inner = is_optional(attribute.type)
        schema = self.refer(inner or attribute.type)
        for one in said:
            schema = {**schema, **one}
        return schema if inner is None else {"anyOf": [schema, {"type": "null"}]}

    def _items(self, hint: Any) -> Schema:
        build, kinds = typing.get_origin(hint), typing.get_args(hint)
        if build is tuple and kinds[-1] is not Ellipsis:
            size = len(kinds)
            rows = {"prefixItems": [self.refer(kind) for kind in kinds], "items": False}
            return {"type": "array", **rows, "minItems": size, "maxItems": size}
        unique = {"uniqueItems": True} if build is frozenset else {}
        return {"type": "array", "items": self.refer(kinds[0]), **unique}

    def document(self, name: str, body: Schema) -> Schema:
        """A schema that stands alone."""
        used = sorted(_referred(body, self.definitions))
        return {
            "$schema": DIALECT,
            "$id": f"urn:interviewkit:{name}",
            **body,
            "$defs": {one: self.definitions[one] for one in used},
        }


def _referred(body: Schema, definitions: Mapping[str, Schema]) -> set[str]:
    """The definitions that a schema refers to, and those to which these do."""
    found: set[str] = set()
    waiting: list[Any] = [body]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            name = str(part.get("$ref", "")).removeprefix("#/$defs/")
            if name in definitions and name not in found:
                found.add(name)
                waiting.append(definitions[name])
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return found


def _name(hint: Any) -> str:
    """The name of a definition; of events the id, of the kit's formats the name for ever."""
    if hint is Any:
        return _PARAMETER
    if isinstance(hint, type) and issubclass(hint, Event) and hint is not Event:
        return f"event.{hint.kind}"
    format = format_of(hint) if isinstance(hint, type) and hint in formats().values() else None
    if format is not None:
        return format.removeprefix("interviewkit.").partition("/")[0]
    named = getattr(hint, "__name__", None) or str(hint)
    if not isinstance(hint, type):
        arguments = typing.get_args(hint)
        named = f"{named}_{arguments[0].__name__}" if arguments else named
    return in_words(named).strip("_ ").replace(" ", "_")


def _doc_of(cls: Any) -> Schema:
    first = _first_lines(cls)
    return {"description": first} if first else {}


@cache
def _first_lines(cls: Any) -> str:
    """The first paragraph of a docstring; of a class without one nothing."""
    own = vars(cls).get("__doc__") if isinstance(cls, type) and cls is not Any else None
    return " ".join((own or "").strip().partition("\n\n")[0].split())


@cache
def described(cls: type) -> Mapping[str, str]:
    """What the docstrings of a class and its bases say of each field.

    >>> from interviewkit.domain import Money
    >>> from interviewkit.wire.schema import described
    >>> described(Money)["currency"]
    'the ISO 4217 code.'
    """
    found: dict[str, str] = {}
    for one in reversed(cls.__mro__):
        found.update(_attributes(vars(one).get("__doc__") or ""))
    return MappingProxyType(found)


def _attributes(doc: str) -> dict[str, str]:
    _, _, section = doc.partition("Attributes:\n")
    found: dict[str, str] = {}
    indent, name = 0, ""
    for line in section.splitlines():
        text = line.strip()
        if not text:
            break
        depth = len(line) - len(line.lstrip())
        indent = indent or depth
        head, colon, rest = text.partition(": ")
        if depth == indent and colon and head.isidentifier():
            name = head
            found[name] = rest
        elif name:
            found[name] = f"{found[name]} {text}"
    return found


def schema_of(cls: Any, name: str | None = None) -> Schema:
    """The schema of payloads of that class.

    Args:
        cls: a public class; `ik.Event` for any event.
        name: what the schema is called; by default the name of its format.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> schema = wire.schema_of(ik.Money)
    >>> schema["properties"]["currency"]
    {'type': 'string', 'description': 'the ISO 4217 code.'}
    >>> schema["required"]
    ['amount', 'currency']
    """
    return _document(cls, name or _name(cls), Maker())


def _document(cls: Any, name: str, maker: Maker) -> Schema:
    body = maker.made(cls)
    if body.get("$ref", "").startswith("#/$defs/"):
        body = maker.definitions[body["$ref"].removeprefix("#/$defs/")]
    format = format_of(cls)
    if format is not None:
        body = _headed(body, {FORMAT: {"const": format}}, maker)
    return maker.document(name, body)


def _headed(body: Schema, head: Schema, maker: Maker) -> Schema:
    """The schema of a payload that may say what it is."""
    if "allOf" not in body:
        return {**body, "properties": {**head, **body["properties"]}}
    # Each event as a payload of its own: its format, then what an event is.
    told = {kind: _headed(maker.definitions[f"event.{kind}"], head, maker) for kind in EVENTS}
    return {**_doc_of(Event), **told_apart(TAG, told)}


def value_schemas() -> dict[str, Schema]:
    """The schema of every format, by its name."""
    return {name: _document(cls, name, Maker()) for name, cls in formats().items()}
