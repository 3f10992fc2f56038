"""How payloads become values: strictly, and with every problem at its place."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin

import attrs
from cattrs import BaseValidationError, ClassValidationError, Converter, IterableValidationError
from cattrs.errors import AttributeValidationNote, IterableValidationNote

from interviewkit.domain.scorecard import Ratings
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.vocabulary import Side
from interviewkit.wire.problems import Unreadable, WireError, WireProblem

__all__ = ["NOT_ASSESSED", "make_converter", "problems_of", "structure"]

_T = TypeVar("_T")

NOT_ASSESSED = "not_assessed"
"""How a scorecard in a file says that a side was not assessed."""

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_ZONE = "write '+07:00' or 'Z'"


def make_converter() -> Converter:
    """A new converter that reads the kit's values and nothing else.

    It guesses nothing: a text is no number, ``1.9`` no whole number, a number no truth value;
    money is a text or a whole number, never a float; a datetime says its UTC offset; a key that
    nothing reads is refused.

    >>> from interviewkit.domain import Money
    >>> from interviewkit.wire import make_converter, structure
    >>> structure(make_converter(), {"amount": "12500000", "currency": "IDR"}, Money)
    Money(amount=Decimal('12500000'), currency='IDR')
    """
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    scalars: dict[Any, Callable[[Any, Any], Any]] = {
        str: _text,
        bool: _truth,
        int: _whole,
        Decimal: _decimal,
        date: _day,
        datetime: _instant,
        StrEnum: _term,
    }
    for kind, hook in scalars.items():
        converter.register_structure_hook(kind, hook)
    converter.register_structure_hook_factory(_is_collection, _reads_items(converter))
    converter.register_structure_hook_factory(attrs.has, _reads_class(converter))
    converter.register_structure_hook_func(_is_ratings, _reads_ratings)
    return converter


def structure(converter: Converter, payload: object, cls: type[_T], what: str = "payload") -> _T:
    """The payload as a value of that class.

    Raises:
        WireError: with every problem of the payload.
    """
    try:
        value: _T = converter.structure(payload, cls)
    except (BaseValidationError, Unreadable) as error:
        raise WireError(what, problems_of(error)) from None
    return value


def problems_of(error: Exception, path: str = "$") -> Iterator[WireProblem]:
    """Every problem in what a converter raised, each with its place."""
    if isinstance(error, BaseValidationError):
        inner: Exception
        for inner in error.exceptions:
            yield from problems_of(inner, path + _step(inner))
    elif isinstance(error, Unreadable):
        yield error.at(path)
    else:
        yield _constructor_says(error).at(path)


def _step(error: Exception) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]" if isinstance(note.index, int) else f".{note.index}"
    return ""


def _constructor_says(error: Exception) -> Unreadable:
    """What a value's own check said, in the words of this module."""
    if isinstance(error, UnknownNameError):
        return Unreadable.unknown(_in_words(error.kind), error.name, error.known)
    if isinstance(error, InvalidValueError):
        return Unreadable(error.value, "is not allowed here", allowed=error.allowed)
    raise error


def _is_ratings(wanted: Any) -> bool:
    return bool(wanted == Ratings)


def _is_collection(wanted: Any) -> bool:
    return get_origin(wanted) in (tuple, frozenset)


def _text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise Unreadable(value, "is no text", allowed="a text in quotes")
    return str(value)


def _truth(value: Any, _: Any) -> bool:
    if not isinstance(value, bool):
        raise Unreadable(value, "is no truth value", allowed="true or false, without quotes")
    return value


def _whole(value: Any, _: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unreadable(value, "is no whole number", allowed="a whole number, without quotes")
    return value


def _decimal(value: Any, _: Any) -> Decimal:
    if isinstance(value, float):
        near = "a number with a point is not exact here; write it as a text"
        raise Unreadable(value, near, allowed=f"'{value}' or a whole number")
    if not isinstance(value, str | int | Decimal) or isinstance(value, bool):
        raise Unreadable(value, "is no amount", allowed="a text such as '12.50' or a whole number")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise Unreadable(value, "is no amount", allowed="digits, such as '12500000' or '12.50'")
    return amount


def _day(value: Any, _: Any) -> date:
    if isinstance(value, str):
        value = _parsed(date, value)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise Unreadable(value, "is no day", allowed="a day such as 2026-03-02, without a time")
    return value


def _instant(value: Any, _: Any) -> datetime:
    if isinstance(value, str):
        value = _parsed(datetime, value)
    if not isinstance(value, datetime):
        allowed = "a date and time with its offset, such as 2026-01-05T10:00:00+07:00"
        raise Unreadable(value, "is no date and time", allowed=allowed)
    if value.utcoffset() is None:
        raise Unreadable(value, f"has no UTC offset; {_ZONE}")
    return value


def _parsed(kind: type[date], text: str) -> object:
    """The text as a date where it is one; ``2026-01-05`` alone is no date and time."""
    if kind is datetime and "T" not in text.upper() and " " not in text:
        return text
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return text


def _term(value: Any, cls: Any) -> Any:
    known = [str(member) for member in cls]
    if not isinstance(value, str) or value not in known:
        raise Unreadable.unknown(_in_words(cls.__name__), value, known)
    return cls(value)


def _in_words(name: str) -> str:
    return _CAPITAL.sub(" ", name).lower()


def _reads_ratings(value: Any, _: Any) -> Ratings:
    """A table of ratings by side; a file without null says ``"not_assessed"``."""
    if not isinstance(value, Mapping):
        raise Unreadable(value, "is no table of ratings", allowed="{ technical = 4, ... }")
    rated: list[tuple[Side, int | None]] = []
    problems: list[Exception] = []
    for side, rating in value.items():
        try:
            rated.append((_term(side, Side), _rating(rating)))
        except Unreadable as error:
            problems.append(_in_item(error, str(side)))
    if problems:
        raise _several(IterableValidationError, "ratings", problems, dict)
    return tuple(sorted(rated))


def _rating(value: Any) -> int | None:
    if value is None or value == NOT_ASSESSED:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value not in range(1, 6):
        raise Unreadable(value, "is no rating", allowed=f"1 to 5, or {NOT_ASSESSED!r}")
    return value


def _in_item(error: Exception, index: int | str) -> Exception:
    """The error, with the item or key at which it happened."""
    error.add_note(IterableValidationNote("", index, None))
    return error


def _in_field(error: Exception, name: str) -> Exception:
    """The error, with the field at which it happened."""
    error.add_note(AttributeValidationNote("", name, None))
    return error


def _several(kind: Any, what: str, problems: list[Exception], cls: Any) -> BaseValidationError:
    """All problems of one value, as cattrs groups them."""
    group: BaseValidationError = kind(what, problems, cls)
    return group


def _reads_items(converter: Converter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    """Lists become tuples and sets; a text is not taken for a list of letters."""

    def factory(wanted: Any) -> Callable[[Any, Any], Any]:
        item, build = get_args(wanted)[0], get_origin(wanted)

        def hook(value: Any, _: Any) -> Any:
            if not isinstance(value, list | tuple):
                raise Unreadable(value, "is no list", allowed="a list, such as ['a', 'b']")
            made, problems = _each(converter, value, item)
            if problems:
                raise _several(IterableValidationError, "items", problems, wanted)
            return build(made)

        return hook

    return factory


def _each(
    converter: Converter, values: Iterable[Any], item: Any
) -> tuple[list[Any], list[Exception]]:
    made: list[Any] = []
    problems: list[Exception] = []
    for index, value in enumerate(values):
        try:
            made.append(converter.structure(value, item))
        except (BaseValidationError, Unreadable) as error:
            problems.append(_in_item(error, index))
    return made, problems


def _reads_class(converter: Converter) -> Callable[[Any], Callable[[Any, Any], Any]]:
    def factory(cls: Any) -> Callable[[Any, Any], Any]:
        def hook(value: Any, _: Any) -> Any:
            if not isinstance(value, Mapping):
                raise Unreadable(value, "is no table", allowed=f"the fields of {cls.__name__}")
            return _built(converter, cls, value)

        return hook

    return factory


def _built(converter: Converter, cls: Any, value: Mapping[str, Any]) -> Any:
    """An instance, or every problem: of each field, and of the keys that nothing reads.

    A field's own check runs as soon as the field is read, so that it is heard even where another
    field keeps the instance from being made.
    """
    known = [attribute for attribute in attrs.fields(cls) if attribute.init]
    half = object.__new__(cls)
    made: dict[str, Any] = {}
    problems: list[Exception] = []
    for attribute in known:
        if attribute.alias not in value and attribute.default is not attrs.NOTHING:
            continue
        try:
            made[attribute.alias] = read = _field(converter, attribute, value)
            _checked(half, attribute, read)
        except (BaseValidationError, Unreadable, InvalidValueError, UnknownNameError) as error:
            problems.append(_in_field(error, attribute.alias))
    names = [attribute.alias for attribute in known]
    problems += [_unread(key, names, cls) for key in value if key not in names]
    if problems:
        raise _several(ClassValidationError, cls.__name__, problems, cls)
    try:
        return cls(**made)
    except (InvalidValueError, UnknownNameError) as error:
        raise _several(ClassValidationError, cls.__name__, [error], cls) from None


def _field(converter: Converter, attribute: Any, value: Mapping[str, Any]) -> Any:
    if attribute.alias not in value:
        raise Unreadable(None, "is missing", missing=True)
    return converter.structure(value[attribute.alias], attribute.type)


def _checked(half: Any, attribute: Any, read: Any) -> None:
    """Runs a field's check on an instance that has only the fields read so far."""
    object.__setattr__(half, attribute.name, read)
    if attribute.validator is not None:
        try:
            attribute.validator(half, attribute, read)
        except AttributeError:
            return  # It looks at a field that could not be read, which is a problem already.


def _unread(key: str, names: list[str], cls: Any) -> Exception:
    return _in_field(Unreadable.unknown(f"field of {cls.__name__}", key, names), key)
