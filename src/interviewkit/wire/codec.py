"""The fast way between values and plain data, written out for each class.

attrs writes a constructor for each class; this writes a reader and a writer in the same manner. A
reader takes what is right as it stands, and raises for anything else. It never says what is wrong:
the converter's careful way, which is five times slower, then reads the same again, and either finds
it right after all (a date of TOML, say) or names every mistake. So the fast way may be stricter
than the careful one, and never more lenient.
"""

import re
import types
import typing
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import attrs

from interviewkit._attrs import optional_string_set, string_set, strings
from interviewkit.domain.checks import (
    FIRST_YEAR,
    LAST_YEAR,
    aware,
    calendar_day,
    filled,
    happened,
    instant,
    of_class,
    optional_day,
    optional_filled,
)
from interviewkit.domain.scorecard import Ratings
from interviewkit.hiring.events import Event
from interviewkit.wire.misfit import Misfit
from interviewkit.wire.problems import UnknownTypeError
from interviewkit.wire.scalars import LARGEST_WHOLE, SCALARS, is_term
from interviewkit.wire.special import special_of

if TYPE_CHECKING:
    from interviewkit.wire.converter import WireConverter

__all__ = [
    "TAG",
    "VERSION",
    "Codec",
    "fields_of",
    "is_class",
    "is_optional",
    "is_the_hosts",
]

TAG: Final = "event"
"""The key under which an event says which one it is."""
VERSION: Final = "schema"
"""The key under which an event says the version of its shape, where that is not the first."""
EMPTY: Final[tuple[Any, ...]] = (None, (), frozenset())
"""What is left out where it is the default."""
_DROPPED: Final = {instant, strings, string_set, optional_string_set}
"""Converters that change nothing about a value of the field's own type."""
_NO_MORE: Final = {filled, optional_filled, aware, happened, calendar_day, optional_day}
"""Checks that are written out, or that every value passes which was read."""
_Factory: Any = attrs.Factory
_IS_INSTANT: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?(Z|[+-]\d\d:\d\d)", re.ASCII
).fullmatch


def is_optional(hint: Any) -> Any:
    """The type that is meant beside None; None for a type without it."""
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        return None
    kinds = [kind for kind in typing.get_args(hint) if kind is not types.NoneType]
    return kinds[0] if len(kinds) == 1 and len(typing.get_args(hint)) == 2 else None


def default_of(attribute: Any) -> Any:
    """The default of a field, made where it has to be made; NOTHING where there is none."""
    default = attribute.default
    if not isinstance(default, _Factory):
        return default
    return attrs.NOTHING if default.takes_self else default.factory()


def left_out(attribute: Any, hint: Any) -> Any:
    """What a field holds where it is left out of a payload; NOTHING for one that has to be there.

    A field that may be None is None where it is missing, for TOML cannot say it otherwise.
    """
    default = default_of(attribute)
    if default is attrs.NOTHING:
        return None if is_optional(hint) is not None else default
    return default if default in EMPTY else attrs.NOTHING


def _text(value: Any) -> str:
    if value.__class__ is not str:
        raise Misfit
    if not value.isascii():
        value.encode()
    return value


def _whole(value: Any) -> int:
    if value.__class__ is not int or not -LARGEST_WHOLE <= value <= LARGEST_WHOLE:
        raise Misfit
    return value


def _truth(value: Any) -> bool:
    if value.__class__ is not bool:
        raise Misfit
    return value


def _instant(value: Any) -> datetime:
    """What is written as it would be written here, or with a Z for the offset of UTC."""
    if _IS_INSTANT(value) is None:
        raise Misfit
    return datetime.fromisoformat(value)


def _day(value: Any) -> date:
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise Misfit
    return day


_READ: Final[dict[Any, Callable[[Any], Any]]] = {
    str: _text,
    int: _whole,
    bool: _truth,
    datetime: _instant,
    date: _day,
    Decimal: SCALARS[Decimal].read,
}
_INLINE_WRITE: Final[dict[Any, str]] = {
    bool: "{}",
    date: "{}.isoformat()",
}


class _ByKind(dict[str, Callable[[Any], Any]]):
    """The readers of the converter's events by their ids, each made when it is first needed."""

    def __init__(self, codec: "Codec") -> None:
        super().__init__()
        self._codec = codec

    def __missing__(self, kind: str) -> Callable[[Any], Any]:
        read = self[kind] = self._codec.reader(self._codec.converter.event_types[kind])
        return read


class Codec:
    """Readers and writers for one converter, each made when it is first needed.

    Attributes:
        converter: the converter.
        events: the readers of its events by their ids.
    """

    def __init__(self, converter: "WireConverter") -> None:
        self.converter = converter
        self.events = _ByKind(self)
        self._readers: dict[Any, Callable[[Any], Any]] = {}
        self._writers: dict[Any, Callable[[Any], Any]] = {}

    def reader(self, hint: Any) -> Callable[[Any], Any]:
        """The fast way in for that type; it raises whatever it likes for what does not fit."""
        found = self._readers.get(hint)
        if found is None:
            # A class may hold others of its own kind; those look for the reader when it is there.
            self._readers[hint] = lambda value: self._readers[hint](value)  # noqa: PLW0108 - replaced
            found = self._readers[hint] = self._reader(hint)
        return found

    def writer(self, hint: Any) -> Callable[[Any], Any]:
        """The way out for values of that type."""
        found = self._writers.get(hint)
        if found is None:
            self._writers[hint] = lambda value: self._writers[hint](value)  # noqa: PLW0108 - replaced
            found = self._writers[hint] = self._writer(hint)
        return found

    def _reader(self, hint: Any) -> Callable[[Any], Any]:
        own = self.own_read(hint)
        if own is not None:
            return lambda value: own(value, hint)
        special = special_of(hint)
        if special is not None:
            return special.fast(self) if special.fast else _careful(special.read, self.converter)
        if hint in _READ:
            return _READ[hint]
        if hint in SCALARS:
            return SCALARS[hint].read
        if is_term(hint):
            return {str(member): member for member in hint}.__getitem__
        inner = is_optional(hint)
        if inner is not None:
            read = self.reader(inner)
            return lambda value: None if value is None else read(value)
        if typing.get_origin(hint) in (tuple, frozenset):
            return self._read_items(hint)
        if is_class(hint):
            return self._read_class(hint)
        return _unknown(hint)

    def _writer(self, hint: Any) -> Callable[[Any], Any]:
        own = self.own_write(hint)
        if own is not None:
            return own
        special = special_of(hint)
        if special is not None:
            converter, write = self.converter, special.write
            return lambda value: write(converter, value)
        if hint in SCALARS:
            return SCALARS[hint].write
        if is_term(hint):
            return lambda member: member._value_
        inner = is_optional(hint)
        if inner is not None:
            write_inner = self.writer(inner)
            return lambda value: None if value is None else write_inner(value)
        if typing.get_origin(hint) in (tuple, frozenset):
            return self._write_items(hint)
        if is_class(hint):
            return self._write_class(hint)
        return _unknown(hint)

    def knows(self, hint: Any) -> bool:
        """Whether values of that type have a form: one of the kit's, or one that the host gave."""
        if self.own_read(hint) is not None:
            return True
        if special_of(hint) is not None or hint in SCALARS or is_term(hint) or is_class(hint):
            return True
        return is_optional(hint) is not None or typing.get_origin(hint) in (tuple, frozenset)

    def own_read(self, hint: Any) -> Callable[[Any, Any], Any] | None:
        """The host's own way in for that type, if it has registered one."""
        converter = self.converter
        return converter.get_structure_hook(hint) if converter.reads.has(hint) else None

    def own_write(self, hint: Any) -> Callable[[Any], Any] | None:
        """The host's own way out for that type, if it has registered one."""
        converter = self.converter
        return converter.get_unstructure_hook(hint) if converter.writes.has(hint) else None

    def _read_items(self, hint: Any) -> Callable[[Any], Any]:
        build, kinds = typing.get_origin(hint), typing.get_args(hint)
        if build is tuple and kinds[-1] is not Ellipsis:
            reads = [self.reader(kind) for kind in kinds]
            return lambda value: _row(value, reads)
        read = self.reader(kinds[0])
        if build is frozenset:
            return lambda value: _set(value, read)
        return lambda value: tuple([read(item) for item in _list(value)])

    def _write_items(self, hint: Any) -> Callable[[Any], Any]:
        build, kinds = typing.get_origin(hint), typing.get_args(hint)
        if build is tuple and kinds[-1] is not Ellipsis:
            writes = [self.writer(kind) for kind in kinds]
            return lambda row: [write(item) for write, item in zip(writes, row, strict=True)]
        write = self.writer(kinds[0])
        if build is frozenset:
            return lambda items: sorted(write(item) for item in items)
        return lambda items: [write(item) for item in items]

    def _read_class(self, cls: Any) -> Callable[[Any], Any]:
        """A function of a table, written out: each field read, none unknown, each check run."""
        if any(_takes_self(attribute) for attribute in fields_of(cls)):
            return _misfit
        return _Reader(self, cls).function()

    def _write_class(self, cls: Any) -> Callable[[Any], Any]:
        """A function of a value, written out: the fields in their order, then the optional ones."""
        scope: dict[str, Any] = {}
        heads, tails = [], []
        if issubclass(cls, Event):
            heads.append(f"{TAG!r}: {cls.kind!r}")
            if cls.schema_version > 1:
                heads.append(f"{VERSION!r}: {cls.schema_version}")
        for number, attribute in enumerate(fields_of(cls)):
            hint, name, key = attribute.type, f"v.{attribute.name}", attribute.alias
            missing = left_out(attribute, hint)
            inner = is_optional(hint)
            said = self._expression(inner or hint, "x" if inner else name, number, scope)
            if inner is not None and missing is None:
                tails.append(f"    x = {name}\n    if x is not None: out[{key!r}] = {said}")
            elif inner is not None:
                heads.append(f"{key!r}: None if (x := {name}) is None else {said}")
            elif missing is not attrs.NOTHING:
                tails.append(f"    if {name}: out[{key!r}] = {said}")
            else:
                heads.append(f"{key!r}: {said}")
        source = f"def write(v):\n    out = {{{', '.join(heads)}}}\n"
        source += "\n".join([*tails, "    return out"])
        exec(source, scope)  # noqa: S102 - names of fields, as attrs writes constructors
        written: Callable[[Any], Any] = scope["write"]
        return written

    def _expression(self, hint: Any, name: str, number: int, scope: dict[str, Any]) -> str:
        plain = self.own_write(hint) is None
        if plain and hint in _INLINE_WRITE:
            return _INLINE_WRITE[hint].format(name)
        if plain and hint is str:
            scope[f"w{number}"] = self.writer(str)
            return f"({name} if {name}.isascii() else w{number}({name}))"
        if plain and is_term(hint):
            return f"{name}._value_"
        scope[f"w{number}"] = self.writer(hint)
        return f"w{number}({name})"


def _takes_self(attribute: Any) -> bool:
    """Whether a field's default or converter needs the instance, which only attrs has."""
    default, converter = attribute.default, attribute.converter
    made = isinstance(default, _Factory) and default.takes_self
    return made or isinstance(converter, attrs.Converter)


def _misfit(value: Any) -> Any:
    """The way in of a class that only its constructor can make."""
    raise Misfit


def _unknown(hint: Any) -> Callable[[Any], Any]:
    """What is said where a value of that type comes; until then it may stand in a class."""

    def refuse(value: Any) -> Any:
        raise UnknownTypeError(hint)

    return refuse


def is_class(hint: Any) -> bool:
    """Whether the type is a class that attrs made."""
    return isinstance(hint, type) and attrs.has(hint)


def is_the_hosts(cls: type) -> bool:
    """Whether somebody else wrote the class, and so decides what its checks raise."""
    return not cls.__module__.startswith("interviewkit.")


def fields_of(cls: Any) -> list[Any]:
    """The fields that payloads of that class have: those that its constructor takes."""
    if is_the_hosts(cls):
        # Types of the host's own may stand there as texts.
        with suppress(NameError):
            attrs.resolve_types(cls)
    return [attribute for attribute in attrs.fields(cls) if attribute.init]


def _careful(read: Any, converter: "WireConverter") -> Callable[[Any], Any]:
    return lambda value: read(converter, value)


def _list(value: Any) -> list[Any]:
    if value.__class__ is not list:
        raise Misfit
    items: list[Any] = value
    return items


def _row(value: Any, reads: list[Callable[[Any], Any]]) -> tuple[Any, ...]:
    return tuple([read(item) for read, item in zip(reads, _list(value), strict=True)])


def _set(value: Any, read: Callable[[Any], Any]) -> frozenset[Any]:
    found = frozenset([read(item) for item in _list(value)])
    if len(found) != len(value):
        raise Misfit
    return found


class _Reader:
    """Writes the reader of one class."""

    def __init__(self, codec: Codec, cls: Any) -> None:
        self.codec, self.cls = codec, cls
        self.attributes = fields_of(cls)
        self.scope: dict[str, Any] = {
            "Misfit": Misfit,
            "new": object.__new__,
            "cls": cls,
            "first": FIRST_YEAR,
            "last": LAST_YEAR,
        }
        self.lines: list[str] = []

    def function(self) -> Callable[[Any], Any]:
        """The reader."""
        self._say(0, "def read(d):")
        self._say(1, "if d.__class__ is not dict: raise Misfit")
        tagged = self._tag()
        self._say(1, f"n = {tagged}" if isinstance(tagged, int) else tagged)
        if self._can_be_filled():
            self._fill()
        else:
            self._construct()
        self._say(1, "return v")
        exec("\n".join(self.lines), self.scope)  # noqa: S102 - names of fields only
        read: Callable[[Any], Any] = self.scope["read"]
        return read

    def _say(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _tag(self) -> Any:
        """The lines about the event's name; what they count of the table's keys."""
        if not issubclass(self.cls, Event):
            return 0
        self._say(1, f"if d[{TAG!r}] != {self.cls.kind!r}: raise Misfit")
        if self.cls.schema_version > 1:
            self._say(1, f"x = d[{VERSION!r}]")
            wrong = f"x.__class__ is not int or x != {self.cls.schema_version}"
            self._say(1, f"if {wrong}: raise Misfit")
            return 2
        return 1

    def _can_be_filled(self) -> bool:
        """Whether attrs made the class as usual: its slots can be filled without its constructor.

        What the constructor would check is written out, or called after.
        """
        cls = self.cls
        usual = cls.__init__.__code__.co_filename.startswith("<attrs generated")
        every = len(self.attributes) == len(attrs.fields(cls))
        slots = all(
            isinstance(getattr(cls, one.name, None), types.MemberDescriptorType)
            for one in self.attributes
        )
        return usual and every and slots and not hasattr(cls, "__attrs_pre_init__")

    def _read(self) -> Iterator[tuple[int, Any]]:
        """The lines that read each field into a variable of its own, and count the keys."""
        optional = []
        for number, attribute in enumerate(self.attributes):
            missing = attribute.default
            if missing is attrs.NOTHING and is_optional(attribute.type) is None:
                self._say(1, f"x{number} = d[{attribute.alias!r}]; n += 1")
                self._field(1, number, attribute)
            else:
                optional.append((number, attribute))
            yield number, attribute
        if not optional:
            self._say(1, "if len(d) != n: raise Misfit")
            return
        for number, attribute in optional:
            default = default_of(attribute)
            self.scope[f"d{number}"] = None if default is attrs.NOTHING else default
            self._say(1, f"x{number} = d{number}")
        self._say(1, "if len(d) != n:")
        for number, attribute in optional:
            self._say(2, f"if {attribute.alias!r} in d:")
            self._say(3, f"x{number} = d[{attribute.alias!r}]; n += 1")
            self._field(3, number, attribute)
        self._say(2, "if len(d) != n: raise Misfit")

    def _field(self, depth: int, number: int, attribute: Any) -> None:
        """The lines that read one field and run the checks that are written out."""
        hint, x = attribute.type, f"x{number}"
        inner = is_optional(hint)
        if inner is not None:
            self._say(depth, f"if {x} is not None:")
            hint, depth = inner, depth + 1
        self.scope[f"r{number}"] = self.codec.reader(hint)
        if self.scope[f"r{number}"] is _text:
            self._say(depth, f"if {x}.__class__ is not str: raise Misfit")
            self._say(depth, f"{x}.isascii() or {x}.encode()")
        else:
            self._say(depth, f"{x} = r{number}({x})")
        for check in _validators(attribute):
            if check in (filled, optional_filled):
                self._say(depth, f"if not {x}.strip(): raise Misfit")
            elif check is happened:
                self._say(depth, f"if not first <= {x}.year <= last: raise Misfit")
            elif check in (calendar_day, optional_day):
                self._say(depth, f"if {x}.year > last: raise Misfit")

    def _fill(self) -> None:
        """Sets each slot; then the checks that are not written out, as the constructor does."""
        read = list(self._read())
        self._say(1, "v = new(cls)")
        checks: list[tuple[int, Any, Any]] = []
        for number, attribute in read:
            value = f"x{number}"
            if self._converts(attribute):
                self.scope[f"c{number}"] = attribute.converter
                value = f"c{number}({value})"
            self.scope[f"s{number}"] = getattr(self.cls, attribute.name).__set__
            self._say(1, f"s{number}(v, {value})")
            rest = [check for check in _validators(attribute) if not _is_kept(attribute, check)]
            checks += [(number, attribute, check) for check in rest]
        for place, (_, attribute, check) in enumerate(checks):
            self.scope[f"a{place}"], self.scope[f"k{place}"] = attribute, check
            self._say(1, f"k{place}(v, a{place}, v.{attribute.name})")
        if hasattr(self.cls, "__attrs_post_init__"):
            self._say(1, "v.__attrs_post_init__()")

    def _converts(self, attribute: Any) -> bool:
        """Whether the field's converter may change what the reader made."""
        hint = is_optional(attribute.type) or attribute.type
        settled = attribute.converter in _DROPPED or is_term(hint) or hint == Ratings
        return attribute.converter is not None and not settled

    def _construct(self) -> None:
        given = ", ".join(f"{one.alias}=x{number}" for number, one in self._read())
        self._say(1, f"v = cls({given})")


def _is_kept(attribute: Any, check: Any) -> bool:
    """Whether a check is written out, or kept by every value that the reader makes."""
    hint = is_optional(attribute.type) or attribute.type
    of_that_class = isinstance(check, of_class) and check.kind is hint
    return of_that_class or check in _NO_MORE or hint == Ratings


def _validators(attribute: Any) -> list[Any]:
    check = attribute.validator
    if check is None:
        return []
    several = getattr(check, "_validators", None)
    return list(several) if several is not None else [check]
