"""Values as JSON, TOML and plain data, and back."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.migration import StoredApplication, migrate_stored
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.views import View
from interviewkit.vocabulary import Role
from interviewkit.wire.application import read_application, read_process, read_stored
from interviewkit.wire.converter import WireConverter, usual
from interviewkit.wire.formats import FORMAT, format_of, read_format
from interviewkit.wire.gathering import MISTAKES, in_field, problems_of, several
from interviewkit.wire.json_text import Payload, dumps, loads, problems_in_places
from interviewkit.wire.problems import UnknownTypeError, Unreadable, WireError, WireProblem
from interviewkit.wire.seen import SeenApplication
from interviewkit.wire.toml_table import read_table

__all__ = [
    "from_json",
    "from_plain",
    "from_toml",
    "headed",
    "in_places",
    "migrated",
    "read_value",
    "to_json",
    "to_plain",
    "to_toml",
]

_T = TypeVar("_T")
_NONE: Final = {"none": True}
_A_TOML: Final = "a value whose payload is a table; vocabularies and lists are none"


def to_plain(value: Any, *, converter: WireConverter | None = None) -> Any:
    """The value as dicts, lists, texts, whole numbers, booleans and None: what JSON can hold.

    Args:
        value: any public value; also a tuple or list of such values.
        converter: one of your own, where values of your own are in it.

    Raises:
        InvalidValueError: for what no payload can hold, such as half of a surrogate pair.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> wire.to_plain(ik.Position(title="Data lead", level="manager"))
    {'title': 'Data lead', 'level': 'manager', 'employment': 'permanent'}
    """
    mine = converter or usual()
    try:
        if isinstance(value, list | tuple):
            return [to_plain(item, converter=mine) for item in value]
        return mine.codec.writer(value.__class__)(value)
    except Unreadable as error:
        place = f"a payload of {type(value).__name__}"
        raise InvalidValueError(place, error.value, error.allowed or error.text) from None


def to_json(value: Any, *, converter: WireConverter | None = None) -> str:
    """The value as JSON: the same value gives the same text, wherever and whenever.

    What the payload is stands in it, as ``"format": "interviewkit.NAME/VERSION"``.

    Args:
        value: any public value, for example an application, an event or a refusal.
        converter: one of your own, where values of your own are in it.

    Raises:
        InvalidValueError: for what no payload can hold, such as half of a surrogate pair.

    >>> from decimal import Decimal
    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> wire.to_json(ik.Money(amount=Decimal("12500000"), currency="IDR"))
    '{"format":"interviewkit.money/1","amount":"12500000","currency":"IDR"}'
    """
    mine = converter or usual()
    return dumps(headed(value, mine), mine.backend)


def headed(value: Any, converter: WireConverter) -> Any:
    """Plain data that says what it is."""
    plain = to_plain(value, converter=converter)
    cls = SeenApplication if isinstance(value, View) else type(value)
    format = format_of(cls) if isinstance(plain, dict) else None
    return plain if format is None else {FORMAT: format, **plain}


def to_toml(value: Any, *, converter: WireConverter | None = None) -> str:
    """The value as TOML. It needs the extra ``toml``.

    TOML has no null; where one has to be said it is the table ``{ none = true }``.

    Raises:
        InvalidValueError: for a value that is no table, such as a member of a vocabulary.
        ImportError: without the extra.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> print(wire.to_toml(ik.Position(title="Data lead", level="manager")))
    format = "interviewkit.position/1"
    title = "Data lead"
    level = "manager"
    employment = "permanent"
    <BLANKLINE>
    """
    try:
        import tomli_w  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ImportError(
            "tomli_w is not installed; `pip install interviewkit[toml]` brings it", name="tomli_w"
        ) from error
    plain = headed(value, converter or usual())
    if not isinstance(plain, dict):
        raise InvalidValueError("to_toml(value)", value, _A_TOML)
    return tomli_w.dumps(_mapped(plain, lambda item: dict(_NONE) if item is None else item))


def _mapped(plain: Any, change: Callable[[Any], Any]) -> Any:
    """Plain data with every part of it changed, the outermost first."""
    plain = change(plain)
    if isinstance(plain, dict):
        return {key: _mapped(item, change) for key, item in plain.items()}
    return [_mapped(item, change) for item in plain] if isinstance(plain, list) else plain


def from_json(
    payload: Payload,
    cls: type[_T],
    *,
    processes: Mapping[str, Process] | None = None,
    converter: WireConverter | None = None,
    what: str = "payload",
) -> _T:
    """The value that the JSON tells.

    Args:
        payload: the JSON, as a text or as UTF-8.
        cls: what it is to be; `ik.Event` for any event, `wire.SeenApplication` for a view.
        processes: the processes to which an application may refer; by default those of the
            converter, which are the presets.
        converter: one of your own, for other limits, event classes, or types.
        what: what the payload is called in errors.

    Raises:
        WireError: with every problem and its place. Nothing is read of a payload with a problem.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> wire.from_json('{"title": "Data lead", "level": "manger", "benefit": 1}', ik.Position)
    Traceback (most recent call last):
    interviewkit.wire.problems.WireError: payload has 2 problems:
      $.level: 'manger' is no job level; ... did you mean 'manager'?
      $.benefit: 'benefit' is no field of Position; ...
    """
    mine = converter or usual()
    value: _T = _read(payload, mine, what, lambda table: read_value(mine, table, cls, processes))
    return value


def _read(payload: Payload, converter: WireConverter, what: str, read: Callable[[Any], Any]) -> Any:
    """What is read of the table that the JSON tells; problems with their places."""
    table = loads(payload, converter.backend, converter.limits.size, what)
    try:
        return read(table)
    except MISTAKES as error:
        raise WireError(what, in_places(error, payload)) from None


def in_places(error: Exception, payload: Payload) -> Iterable[WireProblem]:
    """The problems that reading a payload raised, with their lines and columns."""
    text = payload if isinstance(payload, str) else bytes(payload).decode()
    return problems_in_places(problems_of(error), text)


def migrated(
    payload: Payload,
    *,
    to: Process,
    mapping: Mapping[str, str] = MappingProxyType({}),
    at: datetime,
    by: Role,
    actor: str | None = None,
    reason: str | None = None,
    converter: WireConverter | None = None,
    what: str = "payload",
) -> Application:
    """The application of a stored payload under another process than the one that it names.

    For payloads that outlived their process: a preset of a later release, or a company's process
    of which the older version is no longer at hand. The new process decides the same events again;
    each has to be accepted, and the application has to end in the state that the payload says. The
    change is recorded as a `ProcessChanged`, last in the history.

    Args:
        payload: the JSON.
        to: the process under which it goes on.
        mapping: the new name of each stage or state that is called otherwise.
        at: when; an aware datetime, not before the last event.
        by: HR admin or system.
        actor: who did it.
        reason: why.
        converter: as of `from_json`.
        what: as of `from_json`.

    Raises:
        WireError: with every problem of the payload.
        MigrationRefused: with every reason why the new process does not take it.

    >>> from attrs import evolve
    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> stored = wire.to_json(ik.Application.open(
    ...     ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...     position=ik.Position(title="Clerk")))
    >>> new = evolve(ik.processes["id"].pipeline, version="2").build()
    >>> app = wire.migrated(stored, to=new, at=now, by=ik.Role.SYSTEM)
    >>> app.process.version, app.events[-1].kind
    ('2', 'process_changed')
    """
    mine = converter or usual()
    types = {**mine.event_types, **to.event_types}

    def read(table: Any) -> StoredApplication:
        return read_stored(mine, without_format(table, Application), types)

    stored: StoredApplication = _read(payload, mine, what, read)
    return migrate_stored(stored, to=to, mapping=mapping, at=at, by=by, actor=actor, reason=reason)


def from_plain(
    table: Any,
    cls: type[_T],
    *,
    processes: Mapping[str, Process] | None = None,
    converter: WireConverter | None = None,
    what: str = "payload",
) -> _T:
    """The value that plain data tells, as a JSON column or a web framework hands it over.

    Args:
        table: dicts, lists, texts, numbers.
        cls: as of `from_json`.
        processes: as of `from_json`.
        converter: as of `from_json`.
        what: as of `from_json`.

    Raises:
        WireError: with every problem and its place.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> wire.from_plain({"title": "Data lead", "level": "manager"}, ik.Position).level
    <JobLevel.MANAGER: 'manager'>
    """
    try:
        value: _T = read_value(converter or usual(), table, cls, processes)
    except MISTAKES as error:
        raise WireError(what, problems_of(error)) from None
    return value


def from_toml(
    source: Path | str,
    cls: type[_T],
    *,
    processes: Mapping[str, Process] | None = None,
    converter: WireConverter | None = None,
    what: str = "payload",
) -> _T:
    r"""The value that the TOML tells.

    Args:
        source: a file's path, or the text itself.
        cls: as of `from_json`.
        processes: as of `from_json`.
        converter: as of `from_json`.
        what: as of `from_json`.

    Raises:
        WireError: with every problem, its place, its line and its column.
        OSError: if the file cannot be opened.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> wire.from_toml("title = 'Data lead'\nlevel = 'manager'", ik.Position).level
    <JobLevel.MANAGER: 'manager'>
    """
    file = read_table(source, what, WireError)
    with file.placing():
        table = _mapped(file.table, lambda item: None if item == _NONE else item)
        return from_plain(table, cls, processes=processes, converter=converter, what=file.name)


def read_value(
    converter: WireConverter, table: Any, cls: Any, processes: Mapping[str, Process] | None = None
) -> Any:
    """The value that a table tells; what it says that it is has to fit, where it says so.

    Raises:
        BaseValidationError: with every problem.
        Unreadable: for what is no table.
    """
    table = without_format(table, cls)
    if cls is Application:
        return read_application(converter, table, processes)
    if cls is Process:
        return read_process(converter, table, processes)
    if not converter.codec.knows(cls):
        raise UnknownTypeError(cls)
    return converter.structure(table, cls)


def without_format(table: Any, cls: Any) -> Any:
    """The payload in its present version, without what it says that it is.

    Raises:
        BaseValidationError: where it says that it is something else, or of a newer version.
    """
    named = format_of(cls)
    if named is None or not isinstance(table, dict) or FORMAT not in table:
        return table
    name = named.removeprefix("interviewkit.").partition("/")[0]
    try:
        return read_format(table, name)
    except Unreadable as error:
        raise several(cls.__name__, [in_field(error, FORMAT)], cls) from None
