"""How values become plain data, and payloads values: strictly, with every problem at its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import whole
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes as presets
from interviewkit.wire.codec import TAG, VERSION, Codec, fields_of, is_optional, is_the_hosts
from interviewkit.wire.gathering import MISTAKES, each, in_field, problems_of, several, unread
from interviewkit.wire.json_text import module
from interviewkit.wire.problems import UnknownTypeError, Unreadable, WireError
from interviewkit.wire.scalars import SCALARS, read_term
from interviewkit.wire.special import special_of
from interviewkit.wire.versions import OWN_BUGS, Upcasters, upcast

__all__ = ["Backend", "Limits", "WireConverter", "make_converter", "structure", "usual"]

_T = TypeVar("_T")

Backend: TypeAlias = Literal["auto", "json", "orjson"]
"""What reads and writes JSON: Python's own module, orjson, or orjson where it is installed."""


@frozen(kw_only=True)
class Limits:
    """The most that is read; what is larger is refused before anything is made of it.

    Attributes:
        size: of a payload, in bytes.
        events: of one application.

    >>> from interviewkit.wire import Limits, make_converter
    >>> make_converter(limits=Limits(events=500)).limits.events
    500
    """

    size: int = field(default=16 << 20, validator=whole)
    events: int = field(default=10_000, validator=whole)


_USUAL: Final = Limits()
_KEPT: Final = 16


class Registered:
    """The types for which hooks were registered."""

    def __init__(self) -> None:
        self._classes: list[Any] = []
        self._predicates: list[Callable[[Any], bool]] = []

    def add(self, hint: Any) -> None:
        """Remembers a type."""
        self._classes.append(hint)

    def add_predicate(self, predicate: Callable[[Any], bool]) -> None:
        """Remembers what says for which types there is a hook."""
        self._predicates.append(predicate)

    def has(self, hint: Any) -> bool:
        """Whether there is a hook for that type, or for a class above it."""
        if any(hint is one or hint == one for one in self._classes):
            return True
        above = hint.__mro__ if isinstance(hint, type) else ()
        if any(one in above for one in self._classes):
            return True
        return any(predicate(hint) for predicate in self._predicates)


class WireConverter(Converter):
    """A cattrs converter for the kit's values.

    It is the host's own: hooks for further types are registered on it before it is first used.

    Attributes:
        backend: what reads and writes JSON.
        limits: the most that is read.
        event_types: the event classes that it reads, by their ids.
        upcasters: what brings older payloads up to date.
        codec: the fast ways in and out.
        processes: the processes to which applications may refer.
        inline_processes: whether a payload may define the process that decided about it.
        defined: the processes that payloads defined lately.
        reads: the types for which the host registered a way in.
        writes: the types for which the host registered a way out.

    >>> from interviewkit.wire import WireConverter, make_converter
    >>> converter = make_converter()
    >>> isinstance(converter, WireConverter), "offer_sent" in converter.event_types
    (True, True)
    """

    backend: Backend
    limits: Limits
    event_types: Mapping[str, type[Event]]
    upcasters: Upcasters
    codec: Codec
    processes: Mapping[str, Process]
    inline_processes: bool
    defined: Mapping[tuple[str, str], Process]
    reads: Registered
    writes: Registered

    def __init__(self, **arguments: Any) -> None:
        self.reads, self.writes = Registered(), Registered()
        super().__init__(**arguments)

    def register_structure_hook(self, cl: Any, func: Any = None) -> Any:
        """As cattrs does; the type then has a form of the host's own."""
        self.reads.add(cl if func is not None else get_type_hints(cl)["return"])
        register: Any = super().register_structure_hook
        return register(cl, func)

    def register_unstructure_hook(self, cls: Any, func: Any = None) -> Any:
        """As cattrs does; the type then has a form of the host's own."""
        first = next(iter(get_type_hints(cls).values()), None) if func is None else cls
        self.writes.add(first)
        register: Any = super().register_unstructure_hook
        return register(cls, func)

    def register_structure_hook_func(self, check_func: Any, func: Any) -> None:
        """As cattrs does; the types then have a form of the host's own."""
        self.reads.add_predicate(check_func)
        super().register_structure_hook_func(check_func, func)

    def register_unstructure_hook_func(self, check_func: Any, func: Any) -> None:
        """As cattrs does; the types then have a form of the host's own."""
        self.writes.add_predicate(check_func)
        super().register_unstructure_hook_func(check_func, func)

    def register_structure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        """As cattrs does; the types then have a form of the host's own."""
        self.reads.add_predicate(predicate)
        return super().register_structure_hook_factory(predicate, factory)

    def register_unstructure_hook_factory(self, predicate: Any, factory: Any = None) -> Any:
        """As cattrs does; the types then have a form of the host's own."""
        self.writes.add_predicate(predicate)
        return super().register_unstructure_hook_factory(predicate, factory)

    def remember(self, process: Process) -> None:
        """Keeps a process that a payload defined, for the next one that does; the last few."""
        kept = {**self.defined, (process.id, process.version): process}
        self.defined = MappingProxyType(dict(list(kept.items())[-_KEPT:]))

    def event(self, value: Any, types: Mapping[str, type[Event]] | None = None) -> Event:
        """The event that a table tells.

        Args:
            value: the table; its key ``event`` says which one it is.
            types: the event classes that it may be; by default those of the converter.

        Raises:
            Unreadable: for what is no table, or names no event.
            BaseValidationError: with every mistake in its fields.
        """
        known = self.event_types if types is None else types
        if not isinstance(value, Mapping):
            allowed = "a table with an event, at, by, ..."
            raise Unreadable(value, "is no table", allowed=allowed, code="no_table")
        kind = value.get(TAG)
        if isinstance(kind, str) and kind in known:
            found: Event = _built(self, known[kind], value)
            return found
        wrong = Unreadable.absent("the id of an event")
        if TAG in value:
            try:
                wrong = Unreadable.unknown("event", SCALARS[str].read(kind), known)
            except Unreadable as error:
                wrong = error
        raise several("Event", [in_field(wrong, TAG), *_envelope(self, value)], Event)


def make_converter(
    *,
    backend: Backend = "auto",
    limits: Limits = _USUAL,
    events: Iterable[type[Event]] = (),
    upcasters: Upcasters = MappingProxyType({}),
    processes: Mapping[str, Process] = presets,
    inline_processes: bool = False,
) -> WireConverter:
    """A new converter for the kit's values.

    It guesses nothing: a text is no number, ``1.9`` no whole number, a number no truth value;
    money is a text or a whole number, never a float; a datetime says its UTC offset; a key that
    nothing reads is refused.

    Args:
        backend: what reads and writes JSON; by default orjson where it is installed.
        limits: the most that is read.
        events: event classes of your own, beside those that an application's process brings.
        upcasters: for an event's id and an older version of its shape, what makes the next
            version's table of it.
        processes: the processes to which applications may refer; by default the presets.
        inline_processes: whether a payload may define its process itself, as those do whose
            process came from a file. Whoever sends such a payload makes the rules: only for
            payloads of your own.

    Raises:
        ImportError: if orjson is asked for and is not installed.

    >>> from interviewkit.domain import Money
    >>> from interviewkit.wire import make_converter, structure
    >>> structure(make_converter(), {"amount": "12500000", "currency": "IDR"}, Money)
    Money(amount=Decimal('12500000'), currency='IDR')
    """
    if backend not in get_args(Backend):
        raise InvalidValueError("make_converter(backend)", backend, "auto, json or orjson")
    module(backend)
    converter = WireConverter(detailed_validation=True, forbid_extra_keys=True)
    converter.backend, converter.limits = backend, limits
    converter.event_types = MappingProxyType({**EVENTS, **{cls.kind: cls for cls in events}})
    converter.upcasters = upcasters
    converter.processes = processes
    converter.inline_processes, converter.defined = inline_processes, MappingProxyType({})
    converter.codec = Codec(converter)
    for kind, scalar in SCALARS.items():
        converter.register_structure_hook(kind, _reads(scalar.read))
        converter.register_unstructure_hook(kind, scalar.write)
    converter.register_structure_hook(StrEnum, _reads_term(converter))
    converter.register_unstructure_hook(StrEnum, _term_id)
    converter.register_structure_hook_factory(_is_collection, _reads_items(converter))
    converter.register_structure_hook_factory(attrs.has, _reads_class(converter))
    converter.register_unstructure_hook_factory(attrs.has, _writes(converter))
    converter.register_structure_hook_factory(_is_special, _reads_special(converter))
    converter.register_unstructure_hook_factory(_is_special, _writes(converter))
    converter.reads, converter.writes = Registered(), Registered()
    return converter


@cache
def usual() -> WireConverter:
    """The converter of who brings none. No function hands it out, so that nobody changes it."""
    return make_converter()


def structure(converter: Converter, payload: object, cls: type[_T], what: str = "payload") -> _T:
    """The payload as a value of that class.

    Raises:
        WireError: with every problem of the payload.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import make_converter, structure
    >>> structure(make_converter(), {"title": "Clerk"}, ik.Position).title
    'Clerk'
    """
    try:
        value: _T = converter.structure(payload, cls)
    except MISTAKES as error:
        raise WireError(what, problems_of(error)) from None
    return value


def _reads(read: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda value, _: read(value)


def _reads_term(converter: WireConverter) -> Callable[[Any, Any], Any]:
    def hook(value: Any, cls: Any) -> Any:
        special = special_of(cls)
        return read_term(value, cls) if special is None else special.read(converter, value)

    return hook


def _term_id(member: Any) -> str:
    return str(member)


def _is_collection(hint: Any) -> bool:
    return get_origin(hint) in (tuple, frozenset)


def _is_special(hint: Any) -> bool:
    return special_of(hint) is not None


def _reads_special(converter: WireConverter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    def factory(hint: Any) -> Callable[[Any, Any], Any]:
        special: Any = special_of(hint)
        return lambda value, _: special.read(converter, value)

    return factory


def _writes(converter: WireConverter) -> Callable[[Any], Callable[[Any], Any]]:
    """The codec's way out; made when first used, for a class may hold others."""

    def factory(hint: Any) -> Callable[[Any], Any]:
        return lambda value: converter.codec.writer(hint)(value)  # noqa: PLW0108 - made late

    return factory


def _reads_items(converter: WireConverter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    """Lists become tuples and sets; a text is not taken for a list of letters."""

    def factory(hint: Any) -> Callable[[Any, Any], Any]:
        build, kinds = get_origin(hint), get_args(hint)
        fixed = build is tuple and kinds[-1] is not Ellipsis

        def hook(value: Any, _: Any) -> Any:
            if not isinstance(value, list | tuple):
                allowed = "a list, such as ['a', 'b']"
                raise Unreadable(value, "is no list", allowed=allowed, code="no_list")
            if not fixed:
                made = each(value, lambda item: _part(converter, item, kinds[0]))
                return _distinct(value, frozenset(made)) if build is frozenset else tuple(made)
            if len(value) != len(kinds):
                allowed = f"{len(kinds)} items"
                raise Unreadable(value, "has another length", allowed=allowed, code="no_list")
            pairs = list(zip(value, kinds, strict=True))
            return tuple(each(pairs, lambda pair: _part(converter, *pair)))

        return hook

    return factory


def _distinct(value: Any, made: frozenset[Any]) -> frozenset[Any]:
    if len(made) < len(value):
        raise Unreadable(value, "names something twice", allowed="each once", code="twice")
    return made


def _reads_class(converter: WireConverter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    """First the fast way; where that does not fit, the careful one, which tells the mistakes."""

    def factory(cls: Any) -> Callable[[Any, Any], Any]:
        def hook(value: Any, _: Any) -> Any:
            read = converter.codec.reader(cls)
            try:
                return read(value)
            except Exception:  # noqa: BLE001 - whatever it is, the careful way tells it
                return _built(converter, cls, value)

        return hook

    return factory


def _built(converter: WireConverter, cls: Any, value: Any) -> Any:
    """An instance, or every problem: of each field, and of the keys that nothing reads.

    A field's own check runs as soon as the field is read, so that it is heard even where another
    field keeps the instance from being made.
    """
    if not isinstance(value, Mapping):
        allowed = f"the fields of {cls.__name__}"
        raise Unreadable(value, "is no table", allowed=allowed, code="no_table")
    if issubclass(cls, Event):
        value = _untagged(converter, cls, value)
    known, told = fields_of(cls), _saying if is_the_hosts(cls) else nullcontext
    half = object.__new__(cls)
    made: dict[str, Any] = {}
    problems: list[Exception] = []
    for attribute in known:
        if attribute.alias not in value and attribute.default is not attrs.NOTHING:
            continue
        try:
            made[attribute.alias] = read = _field(converter, attribute, value)
            with told(value.get(attribute.alias)):
                _checked(half, attribute, read)
        except MISTAKES as error:
            problems.append(in_field(error, attribute.alias))
    problems += unread(value, [attribute.alias for attribute in known], cls.__name__)
    if problems:
        raise several(cls.__name__, problems, cls)
    try:
        with told(None):
            return cls(**made)
    except MISTAKES as error:
        raise several(cls.__name__, [error], cls) from None


def _untagged(
    converter: WireConverter, cls: type[Event], value: Mapping[str, Any]
) -> Mapping[str, Any]:
    """An event's own fields in their present shape; its tag may be left out, and may not lie."""
    kind = value.get(TAG, cls.kind)
    if kind != cls.kind:
        wrong = Unreadable(kind, "is another event", allowed=repr(cls.kind), code="not_allowed")
        raise several(cls.__name__, [in_field(wrong, TAG)], cls)
    if VERSION in value or cls.schema_version > 1:
        try:
            value = upcast(cls.kind, value, cls.schema_version, converter.upcasters)
        except Unreadable as error:
            raise several(cls.__name__, [in_field(error, VERSION)], cls) from None
    return {key: item for key, item in value.items() if key not in (TAG, VERSION)}


def _envelope(converter: WireConverter, value: Mapping[str, Any]) -> list[Exception]:
    """What is wrong with the fields that every event has, where nobody knows which one it is."""
    names = {attribute.alias for attribute in fields_of(Event)}
    try:
        _built(converter, Event, {key: value[key] for key in value if key in names})
    except MISTAKES as error:
        return list(getattr(error, "exceptions", (error,)))
    return []


def _field(converter: WireConverter, attribute: Any, value: Mapping[str, Any]) -> Any:
    if attribute.alias in value:
        return _part(converter, value[attribute.alias], attribute.type)
    if is_optional(attribute.type) is not None:
        return None
    raise Unreadable.absent()


def _part(converter: WireConverter, value: Any, hint: Any) -> Any:
    """A part of a value. What a hook of the host's own says against it is a mistake in it."""
    hook = converter.codec.own_read(hint)
    inner = is_optional(hint)
    if inner is not None:
        return None if value is None else _part(converter, value, inner)
    if not converter.codec.knows(hint):
        raise UnknownTypeError(hint)
    if hook is None:
        return converter.structure(value, hint)
    with _saying(value):
        return hook(value, hint)


@contextmanager
def _saying(value: Any) -> Iterator[None]:
    """What the host's own functions say against a value is a mistake in the payload."""
    try:
        yield
    except MISTAKES:
        raise
    except OWN_BUGS as error:
        clause = f"is not allowed here: {error}"
        raise Unreadable(value, clause, code="not_allowed") from error


def _checked(half: Any, attribute: Any, read: Any) -> None:
    """Runs a field's check on an instance that has only the fields read so far."""
    if isinstance(attribute.converter, attrs.Converter):
        return  # It may need the instance; the constructor will say what is wrong.
    if callable(attribute.converter):
        read = attribute.converter(read)
    object.__setattr__(half, attribute.name, read)
    if attribute.validator is not None:
        try:
            attribute.validator(half, attribute, read)
        except AttributeError:
            return  # It looks at a field that could not be read, which is a problem already.
