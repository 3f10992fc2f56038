"""How the fields of a class are filled: from their types, unless somebody says otherwise.

`manners` says with which values.
"""

import types
import typing
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from interviewkit._attrs import fields
from interviewkit.errors import InterviewKitError, InvalidValueError, UnknownNameError
from interviewkit.hiring.events.base import Event
from interviewkit.testing.carried import CARRIED
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.testing.manners import (
    CAREFULLY,
    FREELY,
    Manner,
    free_number,
    simplest_id,
    with_default,
)
from interviewkit.testing.scenes import Make, Scene, Values, among, identifier, several

__all__ = [
    "UnknownTypeError",
    "distinct",
    "fill",
    "filled",
    "register_payload",
    "value_of",
]

T = TypeVar("T")


class UnknownTypeError(InterviewKitError, TypeError):
    """A field of a class whose values nobody has said how to make up.

    Attributes:
        cls: the class.
        field: the field's name.
        hint: the field's type.
    """

    def __init__(self, cls: type, field: str, hint: object) -> None:
        self.cls, self.field, self.hint = cls, field, hint
        kind = getattr(hint, "__name__", None) or str(hint)
        super().__init__(
            f"{cls.__name__}.{field}: interviewkit.testing cannot make up a {kind}; name values "
            f"to try with testing.register_payload({cls.__name__}, {field}=lambda scene: [...])"
        )


_OWN: Final[WeakKeyDictionary[type, Mapping[str, Make]]] = WeakKeyDictionary()
"""What was registered for classes of the user's own."""


def register_payload(cls: type, /, **values: Values) -> None:
    """Says how the fields of an event of your own are made up, from now on.

    For a field of a type that the kit does not know, or where not any value will do. Every
    strategy, `explore` and `ApplicationMachine` follow it. A noun of your own that several events
    carry is registered the same way, once.

    Args:
        cls: the class of the event, or of a noun that events carry.
        values: for each field a function that is given the scene (`at`, `by`, `record`, ...) and
            returns the values to try, the simplest one first. Other fields are made up from their
            types.

    Raises:
        InvalidValueError: for a class that attrs did not make.
        UnknownNameError: for a field that the class does not have.

    >>> from attrs import frozen
    >>> from hypothesis import given
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> @frozen(kw_only=True)
    ... class BadgeIssued(ik.Event):
    ...     number: str
    >>> testing.register_payload(BadgeIssued, number=lambda scene: ["B-1", f"B-{scene.at:%Y}"])
    >>> @given(testing.events(BadgeIssued))
    ... def test_a_badge_has_a_number(event):
    ...     assert event.number.startswith("B-")
    >>> test_a_badge_has_a_number()
    """
    if not hasattr(cls, "__attrs_attrs__"):
        raise InvalidValueError("register_payload(cls)", cls.__name__, "an attrs class")
    known = [one.name for one in fields(typing.cast(Any, cls)) if one.init]
    for name in values:
        if name not in known:
            raise UnknownNameError(f"{cls.__name__} field", name, known)
    _OWN[cls] = {name: _tried(cls, name, some) for name, some in values.items()}
    _forget()


def _forget() -> None:
    for kept in _MAKERS.values():
        kept.clear()


def _tried(cls: type, name: str, values: Values) -> Make:
    place = f"register_payload({cls.__name__}, {name}=...)"

    def make(scene: Scene, chooser: Chooser) -> Any:
        some = values(scene)
        if not some:
            raise InvalidValueError(place, some, "one value at least, for every scene")
        return one_of(chooser, some)

    return make


def _maker(cls: type, name: str, hint: Any, manner: Manner) -> Make:
    """How a value of that type is made."""
    if hint is str:
        return manner.texts(cls, name)
    if hint in manner.simple:
        return manner.simple[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum) and len(hint):
        return among(tuple(hint))
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (inner, *_) = [kind for kind in arguments if kind is not types.NoneType]
        make = _maker(cls, name, inner, manner)
        return lambda scene, chooser: make(scene, chooser) if chooser.pick(2) else None
    if origin in (tuple, frozenset) and arguments[1:] in ((), (Ellipsis,)):
        collection = _pairs if origin is tuple and _is_pair(arguments[0]) else origin
        return several(collection, _maker(cls, name, arguments[0], manner), least=manner.least)
    if origin is tuple:
        return _row([_maker(cls, name, kind, manner) for kind in arguments])
    if origin in (dict, Mapping):
        pair = _row([_maker(cls, name, kind, manner) for kind in arguments])
        return several(dict, pair, least=manner.least)
    if isinstance(hint, type) and hasattr(hint, "__attrs_attrs__"):
        return lambda scene, chooser: value_of(hint, scene, chooser)
    raise UnknownTypeError(cls, name, hint)


def _is_pair(hint: Any) -> bool:
    """Whether it is a name with what it stands for."""
    arguments = typing.get_args(hint)
    return typing.get_origin(hint) is tuple and len(arguments) == 2 and arguments[0] is str


def _pairs(pairs: Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    """The pairs, each name once."""
    return tuple(dict(pairs).items())


def _row(makes: Collection[Make]) -> Make:
    return lambda scene, chooser: tuple(make(scene, chooser) for make in makes)


def distinct(make: Make, *, least: int) -> Make:
    """Makes from `least` to two more, each once."""
    return several(lambda made: tuple(dict.fromkeys(made)), make, least=least)


_ENVELOPE: Final = frozenset(one.name for one in fields(Event))

_Makers = Mapping[str, Make]
_MAKERS: Final[Mapping[str, WeakKeyDictionary[type, _Makers]]] = MappingProxyType(
    {"carefully": WeakKeyDictionary(), "freely": WeakKeyDictionary()}
)


def _makers(cls: type, scene: Scene) -> _Makers:
    """How the fields of a class are made; of an event's envelope only what was registered."""
    free = scene.nouns is not None and not issubclass(cls, Event)
    kept = _MAKERS["freely" if free else "carefully"]
    found = kept.get(cls)
    if found is None:
        found = kept[cls] = dict(_made_from(cls, FREELY if free else CAREFULLY))
    return found


def _made_from(cls: type, manner: Manner) -> Iterator[tuple[str, Make]]:
    hints = typing.get_type_hints(cls)
    own = _OWN.get(cls, {})
    implied = _ENVELOPE if issubclass(cls, Event) else frozenset[str]()
    for one in fields(typing.cast(Any, cls)):
        name = one.name
        if name in own:
            yield name, own[name]
        elif one.init and name not in implied:
            if manner is FREELY:
                yield name, with_default(one.default, _asked(cls, one, hints[name]))
            else:
                yield name, manner.named.get(name) or _maker(cls, name, hints[name], manner)


def _asked(cls: type, one: Any, hint: Any) -> Make:
    """How a field is filled so that its validator takes it."""
    from interviewkit.domain.catalogue.fields import dotted, once, some_once

    if one.validator is dotted:
        return identifier(simplest_id(cls, one.name))
    if one.validator in (once, some_once):
        single = _maker(cls, one.name, typing.get_args(hint)[0], FREELY)
        return distinct(single, least=int(one.validator is some_once))
    number = free_number(one.name) if hint is int else None
    return number or _maker(cls, one.name, hint, FREELY)


def value_of(cls: type[T], scene: Scene, chooser: Chooser) -> T:
    """A value of a noun's class.

    Raises:
        UnknownTypeError: for a field of a type that is not known here.
    """
    nouns = CARRIED if scene.nouns is None else scene.nouns
    special = nouns.get(cls)
    if special is not None:
        made: T = special(scene, chooser)
        return made
    return fill(cls, scene, chooser)


def fill(cls: type[T], scene: Scene, chooser: Chooser, **given: Any) -> T:
    """A value of the class with these fields; the others are made up from their types."""
    return cls(**given, **filled(cls, scene, chooser, but=given))


def filled(
    cls: type, scene: Scene, chooser: Chooser, *, but: Collection[str] = ()
) -> dict[str, Any]:
    """A value for each field of the class, but for some."""
    makers = _makers(cls, scene).items()
    return {name: make(scene, chooser) for name, make in makers if name not in but}
