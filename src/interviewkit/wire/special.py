"""Types with a form of their own on the wire: ratings, messages, events, reasons, verdicts."""

import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from interviewkit._attrs import frozen
from interviewkit.domain.catalogue import Shelf
from interviewkit.domain.catalogue.reason_code import REASON_VOCABULARIES
from interviewkit.domain.scorecard import Ratings
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.views import View
from interviewkit.machine import Accepted, Refused
from interviewkit.messages import Message
from interviewkit.vocabulary import Side
from interviewkit.vocabulary.terms import Term
from interviewkit.wire.application import (
    read_application,
    read_process,
    write_application,
    write_process,
)
from interviewkit.wire.gathering import (
    Parts,
    each,
    gathered,
    in_field,
    keyed,
    several,
)
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.scalars import SCALARS, Schema, in_words, read_term
from interviewkit.wire.schema_parts import rows_of, table_of, told_apart
from interviewkit.wire.seen import SeenApplication

if TYPE_CHECKING:
    from interviewkit.wire.codec import Codec
    from interviewkit.wire.converter import WireConverter

__all__ = ["NOT_ASSESSED", "Special", "special_of"]

NOT_ASSESSED: Final = "not_assessed"
"""How a scorecard says that a side was not assessed."""
_TAGGED: Final[Mapping[str, type]] = {
    "decimal": Decimal,
    "instant": datetime,
    "date": date,
    "duration": timedelta,
}
"""What stands in a message as a table with one key, for JSON has no such type."""
_MESSAGE: Final = "message"
_REASONS: Final[Mapping[str, Term]] = {
    f"{name}.{term}": term for name, terms in REASON_VOCABULARIES.items() for term in terms
}
"""Every reason by its vocabulary and its id, for a reason alone does not say its vocabulary."""
_DEEPEST: Final = 8


@frozen
class Special:
    """A type with a form of its own.

    Attributes:
        read: the careful way in.
        write: the way out.
        schema: what JSON Schema says of it, given a function that refers to other types.
        fast: makes the fast way in, where there is one.
    """

    read: Callable[["WireConverter", Any], Any]
    write: Callable[["WireConverter", Any], Any]
    schema: Callable[[Callable[[Any], Schema]], Schema]
    fast: Callable[["Codec"], Callable[[Any], Any]] | None = None


def special_of(hint: Any) -> Special | None:
    """The form of that type, if it has one of its own.

    >>> from interviewkit.wire.special import special_of
    >>> special_of(int) is None
    True
    """
    if typing.get_origin(hint) is Shelf:
        return _shelf(typing.get_args(hint)[0])
    try:
        return _SPECIAL.get(hint)
    except TypeError:
        return None


def _read_ratings(_: "WireConverter", value: Any) -> Ratings:
    if not isinstance(value, Mapping):
        allowed = "{ technical = 4, ... }"
        raise Unreadable(value, "is no table of ratings", allowed=allowed, code="no_table")
    pairs = [(str(side), (side, rating)) for side, rating in value.items()]
    rated = gathered(pairs, lambda pair: (read_term(pair[0], Side), _rating(pair[1])), "ratings")
    return tuple(sorted(rated, key=itemgetter(0)))


def _rating(value: Any) -> int | None:
    if value is None or value == NOT_ASSESSED:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value not in range(1, 6):
        allowed = f"1 to 5, or {NOT_ASSESSED!r}"
        raise Unreadable(value, "is no rating", allowed=allowed, code="no_rating")
    return value


def _write_ratings(_: "WireConverter", ratings: Ratings) -> dict[str, int | str]:
    return {side._value_: NOT_ASSESSED if rating is None else rating for side, rating in ratings}


def _schema_of_ratings(_: Callable[[Any], Schema]) -> Schema:
    rating = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 5}, {"const": NOT_ASSESSED}]}
    rating["anyOf"].append({"type": "null"})
    return {
        "type": "object",
        "properties": {str(side): rating for side in Side},
        "additionalProperties": False,
    }


def _fast_ratings(_: "Codec") -> Callable[[Any], Any]:
    sides = {str(side): side for side in Side}
    # Pairs are shared, for there are few and cards are kept for long. The type is part of the
    # key, because True is 1 to Python, and no rating.
    pairs: dict[Any, tuple[Side, int | None]] = {}
    for name, side in sides.items():
        pairs |= {(name, int, number): (side, number) for number in range(1, 6)}
        pairs[name, str, NOT_ASSESSED] = pairs[name, type(None), None] = (side, None)

    def read(value: Any) -> Any:
        found = [pairs[side, rating.__class__, rating] for side, rating in value.items()]
        found.sort(key=itemgetter(0))
        return tuple(found)

    return read


def _read_param(converter: "WireConverter", value: Any, depth: int = 0) -> Any:
    if isinstance(value, str):
        return SCALARS[str].read(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return SCALARS[int].read(value)
    if isinstance(value, list | tuple) and depth <= _DEEPEST:
        return tuple(each(value, lambda item: _read_param(converter, item, depth + 1)))
    if isinstance(value, Mapping) and len(value) == 1:
        ((tag, inner),) = value.items()
        if tag == _MESSAGE:
            return keyed(tag, inner, lambda one: _read_message(converter, one, depth))
        if tag in _TAGGED:
            return keyed(tag, inner, SCALARS[_TAGGED[tag]].read)
        raise Unreadable.unknown("kind of parameter", tag, (*_TAGGED, _MESSAGE))
    kinds = ", ".join((*_TAGGED, _MESSAGE))
    allowed = f"a text, a whole number, a list of these, or a table with one key of {kinds}"
    raise Unreadable(value, "is no parameter", allowed=allowed, code="no_table")


def _write_param(converter: "WireConverter", value: Any) -> Any:
    if isinstance(value, Message):
        return {_MESSAGE: _write_message(converter, value)}
    if isinstance(value, tuple):
        return [_write_param(converter, item) for item in value]
    if isinstance(value, str):
        return SCALARS[str].write(str(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return SCALARS[int].write(value)
    for tag, kind in _TAGGED.items():
        if isinstance(value, kind):
            return {tag: SCALARS[kind].write(value)}
    raise InvalidValueError("a parameter", value, "what a message may hold")


def _schema_of_param(refer: Callable[[Any], Schema]) -> Schema:
    kinds = (*_TAGGED.items(), (_MESSAGE, Message))
    tagged = [table_of({tag: refer(kind)}, required=(tag,)) for tag, kind in kinds]
    plain = [refer(str), refer(int), {"type": "array", "items": {"$ref": "#/$defs/parameter"}}]
    return {"anyOf": [*plain, *tagged]}


def _read_message(converter: "WireConverter", value: Any, depth: int = 0) -> Message:
    if not isinstance(value, Mapping):
        allowed = "{ id = '...', params = { ... } }"
        raise Unreadable(value, "is no table", allowed=allowed, code="no_table")
    if depth > _DEEPEST:
        raise Unreadable(None, "messages lie too deep in each other", missing=True, code="deep")
    parts = Parts(value)
    id = parts.read("id", SCALARS[str].read)
    params = parts.may("params", lambda params: _read_params(converter, params, depth), default=())
    parts.done(("id", "params"), "a message", Message)
    try:
        return Message(id, params)
    except InvalidValueError as error:
        place = "id" if error.place == "Message.id" else "params"
        raise several("Message", [in_field(error, place)], Message) from None


def _read_params(converter: "WireConverter", value: Any, depth: int) -> Any:
    if not isinstance(value, Mapping):
        raise Unreadable(value, "is no table", allowed="{ name = value }", code="no_table")
    text = SCALARS[str].read

    def pair(item: tuple[Any, Any]) -> tuple[str, Any]:
        return text(item[0]), _read_param(converter, item[1], depth + 1)

    pairs = [(str(item[0]), item) for item in value.items()]
    return tuple(gathered(pairs, pair, "parameters"))


def _write_message(converter: "WireConverter", message: Message) -> dict[str, Any]:
    params = {name: _write_param(converter, param) for name, param in message.params}
    if len(params) != len(message.params):
        names = [name for name, _ in message.params]
        raise InvalidValueError(f"the parameters of message {message.id!r}", names, "each once")
    return {"id": message.id, **({"params": params} if params else {})}


def _schema_of_message(refer: Callable[[Any], Schema]) -> Schema:
    params = {"type": "object", "additionalProperties": refer(Any)}
    return table_of({"id": refer(str), "params": params}, required=("id",))


def _read_fact(converter: "WireConverter", value: Any) -> Any:
    """A fact of the host's own: what a message may hold, a truth value, or nothing."""
    return value if value is None or isinstance(value, bool) else _read_param(converter, value)


def _write_fact(converter: "WireConverter", value: Any) -> Any:
    return value if value is None or isinstance(value, bool) else _write_param(converter, value)


def _schema_of_fact(refer: Callable[[Any], Schema]) -> Schema:
    return {"anyOf": [*_schema_of_param(refer)["anyOf"], {"type": ["boolean", "null"]}]}


def _read_reason(_: "WireConverter", value: Any) -> Term:
    if not isinstance(value, str) or value not in _REASONS:
        raise Unreadable.unknown("reason", value, _REASONS)
    return _REASONS[value]


def _write_reason(_: "WireConverter", term: Term) -> str:
    for name, terms in REASON_VOCABULARIES.items():
        if type(term) is terms:
            return f"{name}.{term}"
    raise InvalidValueError("a reason", term, f"one of {', '.join(REASON_VOCABULARIES)}")


def _schema_of_reason(_: Callable[[Any], Schema]) -> Schema:
    return {"enum": list(_REASONS)}


def _shelf(kind: Any) -> Special:
    """A shelf is the list of what stands on it."""
    things = tuple[kind, ...]

    def read(converter: "WireConverter", value: Any) -> Shelf[Any]:
        return Shelf(in_words(kind.__name__), converter.structure(value, things))

    def write(converter: "WireConverter", shelf: Shelf[Any]) -> list[Any]:
        return [converter.codec.writer(kind)(thing) for thing in shelf.values()]

    return Special(read, write, lambda refer: refer(things))


def _read_refused(converter: "WireConverter", value: Any) -> Refused:
    found = converter.structure(value, _Refusal)
    return Refused.because(found.event, found.reasons)


def _write_refused(converter: "WireConverter", refused: Refused) -> dict[str, Any]:
    return {
        "event": refused.event,
        "reasons": [_write_message(converter, reason) for reason in refused.reasons],
    }


@frozen(kw_only=True)
class _Refusal:
    """Why an event may not happen.

    Attributes:
        event: the event's id.
        reasons: every reason, as messages.
    """

    event: str
    reasons: tuple[Message, ...]


@frozen(kw_only=True)
class _Acceptance:
    """What an accepted event does.

    Attributes:
        rule: the id of the rule that accepts it.
        source: the state before it.
        target: the state after it.
        stage: the stage in which it happens.
    """

    rule: str
    source: str
    target: str
    stage: str


def _read_accepted(_: "WireConverter", value: Any) -> Accepted:
    clause = "is an answer, which only its application can give; ask it again"
    raise Unreadable(value, clause, code="not_allowed")


def _write_accepted(_: "WireConverter", accepted: Accepted) -> dict[str, Any]:
    return {
        "rule": accepted.rule.id,
        "source": accepted.source,
        "target": accepted.target,
        "stage": accepted.stage,
    }


def _read_event(converter: "WireConverter", value: Any) -> Event:
    return converter.event(value)


def _write_event(converter: "WireConverter", event: Event) -> dict[str, Any]:
    written: dict[str, Any] = converter.codec.writer(type(event))(event)
    return written


def _schema_of_event(refer: Callable[[Any], Schema]) -> Schema:
    return told_apart("event", {kind: refer(cls) for kind, cls in EVENTS.items()})


def _fast_event(codec: "Codec") -> Callable[[Any], Any]:
    events = codec.events
    return lambda value: events[value["event"]](value)


def _read_view(_: "WireConverter", value: Any) -> View:
    clause = "is what a candidate may see, and no application; read it as a SeenApplication"
    raise Unreadable(value, clause, code="not_allowed")


def _write_view(converter: "WireConverter", view: View) -> dict[str, Any]:
    written: dict[str, Any] = converter.codec.writer(SeenApplication)(SeenApplication.of(view))
    return written


def _write_process(_: "WireConverter", process: Process) -> dict[str, Any]:
    return write_process(process)


def _schema_of_process(refer: Callable[[Any], Schema], *more: str) -> Schema:
    names = ("id", "version", *more)
    definition = {"type": "object", "description": "What its file says, if it has one."}
    properties = {**{name: refer(str) for name in names}, "definition": definition}
    return table_of(properties, required=("id", "version"))


def _schema_of_application(refer: Callable[[Any], Schema]) -> Schema:
    properties = {
        "id": refer(str),
        "process": _schema_of_process(refer, "structure"),
        "state": refer(str),
        "on_hold": refer(bool),
        "version": refer(int),
        "events": {**rows_of(refer(Event)), "minItems": 1},
    }
    return table_of(properties, required=("id", "process", "events"))


_SPECIAL: Final[Mapping[Any, Special]] = {
    Ratings: Special(_read_ratings, _write_ratings, _schema_of_ratings, _fast_ratings),
    Message: Special(_read_message, _write_message, _schema_of_message),
    Any: Special(_read_fact, _write_fact, _schema_of_fact),
    Term: Special(_read_reason, _write_reason, _schema_of_reason),
    Refused: Special(_read_refused, _write_refused, lambda refer: refer(_Refusal)),
    Accepted: Special(_read_accepted, _write_accepted, lambda refer: refer(_Acceptance)),
    Event: Special(_read_event, _write_event, _schema_of_event, _fast_event),
    Application: Special(read_application, write_application, _schema_of_application),
    Process: Special(read_process, _write_process, _schema_of_process),
    View: Special(_read_view, _write_view, lambda refer: refer(SeenApplication)),
}
