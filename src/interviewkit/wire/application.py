"""Applications as payloads: their events, and which process decided about them.

The state is what the events make of it. It is written all the same, for people and for queries, and
checked when the payload is read.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from cattrs import BaseValidationError

from interviewkit.errors import InterviewKitError
from interviewkit.hiring.application import Application, TransitionRefused
from interviewkit.hiring.events import ApplicationOpened, Event
from interviewkit.hiring.migration import StoredApplication
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes as presets
from interviewkit.wire.gathering import MISTAKES, Parts, each, in_field, in_item, several
from interviewkit.wire.misfit import Misfit
from interviewkit.wire.problems import Unreadable, WireError
from interviewkit.wire.scalars import SCALARS

if TYPE_CHECKING:
    from interviewkit.wire.converter import WireConverter

__all__ = [
    "APPLICATION_KEYS",
    "Processes",
    "read_application",
    "read_events",
    "read_process",
    "read_stored",
    "write_application",
    "write_process",
]

Processes = Mapping[str, Process]
_WRITTEN: Final = ("id", "process", "state", "events")
_HASH: Final = "structure"
_REFERENCE: Final = ("id", "version", _HASH)
APPLICATION_KEYS: Final = ("id", "process", "state", "on_hold", "version", "events")
_DERIVED: Final = {"state": str, "on_hold": bool, "version": int}
_text: Final = SCALARS[str].read


def write_process(process: Process) -> dict[str, Any]:
    """A process by its id and version; one that came from a file with what the file said."""
    written: dict[str, Any] = {"id": process.id, "version": process.version}
    if process.pipeline.source is not None:
        written["definition"] = _plain(process.pipeline.source)
    return written


def _plain(value: Any) -> Any:
    """A table of TOML as JSON has it."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def write_application(converter: "WireConverter", application: Application) -> dict[str, Any]:
    """The application as a table."""
    writer = converter.codec.writer
    process = write_process(application.process)
    process["structure"] = application.machine.structure_hash
    at = application.configuration
    written: dict[str, Any] = {"id": application.id, "process": process, "state": at.state}
    if at.held:
        written["on_hold"] = True
    written["events"] = [writer(event.__class__)(event) for event in application.events]
    return written


def read_process(
    converter: "WireConverter",
    value: Any,
    processes: Processes | None = None,
    *,
    also: Sequence[str] = (),
) -> Process:
    """The process that a table refers to.

    Raises:
        BaseValidationError: for one that is not there, or of another version.
        Unreadable: for what is no table.
    """
    named = _reference(value, also)
    id, version = named["id"], named["version"]
    given = converter.processes if processes is None else processes
    found = _given(given, id, version)
    if found is None and "definition" in value:
        found = _defined(converter, value, id, version)
    if found is None:
        names = given if given is presets else {process.id for process in given.values()}
        wrong = Unreadable.unknown("process that is given", id, names)
        raise several("process", [in_field(wrong, "id")], Process)
    if found.version != version:
        clause = f"is not the version of {id!r} that is given, which is {found.version!r}"
        wrong = Unreadable(version, clause, allowed=_OTHER_VERSION, code="other_process")
        raise several("process", [in_field(wrong, "version")], Process)
    return found


_OTHER_VERSION: Final = (
    "give the process that it names too, under a key of your own, or bring the application to the "
    "new one with wire.migrated"
)


def _given(processes: Processes, id: str, version: str) -> Process | None:
    """The process of that id and version; the one of that id where none has the version.

    A mapping may hold several versions, under keys of the host's own.
    """
    found = processes.get(id)
    if found is not None and found.id == id and found.version == version:
        return found
    if processes is presets:
        return found
    known = [process for process in processes.values() if process.id == id]
    return next((process for process in known if process.version == version), None) or next(
        iter(known), None
    )


def _defined(
    converter: "WireConverter", value: Mapping[str, Any], id: str, version: str
) -> Process | None:
    """The process that the payload itself defines, where the host trusts payloads so far."""
    if not converter.inline_processes:
        clause = f"a process that nobody gave, {id!r}, is defined by the payload itself"
        allowed = (
            "give it in processes, or trust definitions: make_converter(inline_processes=True)"
        )
        wrong = Unreadable(None, clause, allowed=allowed, missing=True, code="other_process")
        raise several("process", [in_field(wrong, "definition")], Process)
    from interviewkit.wire.process_file import process_from_table  # noqa: PLC0415 - needs this

    known = converter.defined.get((id, version))
    if known is not None and known.pipeline.source == value["definition"]:
        return known
    try:
        subject = process_from_table(value["definition"]).subject
    except WireError as error:
        inner = [in_field(one, "definition") for one in _problems_as_errors(error)]
        raise several("process", inner, Process) from None
    if not isinstance(subject, Process) or (subject.id, subject.version) != (id, version):
        clause = f"defines {subject.id!r} {subject.version!r}, which is not what is referred to"
        wrong = Unreadable(None, clause, missing=True, code="other_process")
        raise several("process", [in_field(wrong, "definition")], Process)
    converter.remember(subject)
    return subject


def _problems_as_errors(error: WireError) -> list[Unreadable]:
    return [
        Unreadable.again(problem, under=problem.path.removeprefix("$"))
        for problem in error.problems
    ]


def read_application(
    converter: "WireConverter", value: Any, processes: Processes | None = None
) -> Application:
    """The application that a table tells.

    Raises:
        BaseValidationError: with every problem.
        Unreadable: for what is no table.
    """
    given = converter.processes if processes is None else processes
    try:
        return _fast(converter, value, given)
    except Exception:  # noqa: BLE001 - whatever it is, the careful way tells it
        return _careful(converter, value, given)


def _fast(converter: "WireConverter", value: Any, processes: Processes) -> Application:
    """The application of a payload that is right as it stands; see the module `codec`."""
    named = value["process"]
    process = processes[named["id"]]
    if len(value["events"]) > converter.limits.events:
        raise Misfit
    readers = converter.codec.events
    events = [readers[table["event"]](table) for table in value["events"]]
    id, held = value["id"], value.get("on_hold", False)
    if (
        held.__class__ is not bool
        or (process.id, process.version) != (named["id"], named["version"])
        or process.pipeline.events
        or len(named) != len(_REFERENCE)
        or len(value) != len(_WRITTEN) + ("on_hold" in value)
    ):
        raise Misfit
    application = Application.replay(process, _text(id), events)
    at = application.configuration
    structure = application.machine.structure_hash
    if (at.state, at.held, structure) != (value["state"], held, named["structure"]):
        raise Misfit
    return application


def _careful(converter: "WireConverter", value: Any, processes: Processes) -> Application:
    """The application, or every problem."""
    parts = _parts_of(value)
    id = parts.read("id", _text)
    process = parts.read("process", lambda ref: _referred(converter, ref, processes))
    types = _event_types(converter, process)
    events = parts.read("events", lambda events: read_events(converter, events, types))
    _derived(parts)
    parts.done(APPLICATION_KEYS, "an application", Application)
    return _replayed(process, id, events, value)


def _event_types(converter: "WireConverter", process: Process | None) -> Mapping[str, type[Event]]:
    """The events of the converter, and those that the process brings."""
    if process is None or not process.pipeline.events:
        return converter.event_types
    return {**converter.event_types, **process.event_types}


def _derived(parts: Parts) -> dict[str, Any]:
    """What a payload says of itself and its events make, as far as it says it."""
    return {name: parts.may(name, SCALARS[kind].read) for name, kind in _DERIVED.items()}


def read_stored(
    converter: "WireConverter", value: Any, types: Mapping[str, type[Event]]
) -> StoredApplication:
    """What a table tells of an application, without asking the process that decided about it.

    Raises:
        BaseValidationError: with every problem.
        Unreadable: for what is no table.
    """
    parts = _parts_of(value)
    id = parts.read("id", _text)
    process = parts.read("process", _reference)
    events = parts.read("events", lambda events: read_events(converter, events, types))
    said = _derived(parts)
    parts.done(APPLICATION_KEYS, "an application", Application)
    return StoredApplication(
        id=id,
        process=process["id"],
        version=process["version"],
        structure=process.get(_HASH),
        state=said["state"],
        on_hold=bool(said["on_hold"]),
        events=tuple(events),
    )


def _reference(value: Any, also: Sequence[str] = (_HASH,)) -> dict[str, str]:
    """What a table says about a process, as texts; of the further keys those that are there."""
    if not isinstance(value, Mapping):
        raise Unreadable(value, "is no table", allowed="id, version", code="no_table")
    parts = Parts(value)
    found = {name: parts.read(name, _text) for name in ("id", "version")}
    found |= {name: parts.read(name, _text) for name in also if name in value}
    parts.may("definition", _definition)
    parts.done(("id", "version", *also, "definition"), "a process", Process)
    return found


def _definition(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Unreadable(value, "is no table", code="no_table")
    return value


def _referred(converter: "WireConverter", value: Any, processes: Processes | None) -> Process:
    return read_process(converter, value, processes, also=(_HASH,))


def _parts_of(value: Any) -> Parts:
    if not isinstance(value, Mapping):
        allowed = "id, process, events"
        raise Unreadable(value, "is no table", allowed=allowed, code="no_table")
    return Parts(value)


def read_events(
    converter: "WireConverter", value: Any, types: Mapping[str, type[Event]]
) -> list[Event]:
    """The events of a list; as many as the limits allow."""
    if not isinstance(value, list | tuple):
        raise Unreadable(value, "is no list", allowed="a list of events", code="no_list")
    if not value:
        allowed = "events, of which the first one is application_opened"
        raise Unreadable(None, "there is none", allowed=allowed, missing=True, code="no_list")
    most = converter.limits.events
    if len(value) > most:
        clause = f"there are {len(value)} events, more than are read"
        allowed = f"{most}, or make_converter(limits=Limits(events=...))"
        raise Unreadable(None, clause, allowed=allowed, missing=True, code="too_large")
    reader = converter.codec.reader
    try:
        return [reader(types[table["event"]])(table) for table in value]
    except Exception:  # noqa: BLE001 - whatever it is, the careful way tells it
        return each(value, lambda table: converter.event(table, types), "events")


def _replayed(
    process: Process, id: str, events: list[Event], value: Mapping[str, Any]
) -> Application:
    """The application that the events make; every difference to what the payload says is told."""
    problems: list[Exception] = []
    application: Application | None = None
    try:
        application = Application.replay(process, id, events)
    except TransitionRefused:
        problems.append(in_field(_refused(process, id, events), "events"))
    except InterviewKitError as error:
        problems.append(_not_opened(error))
    problems += _other_structure(process, events, value)
    if application is not None:
        problems += _other_facts(application, value)
    if problems or application is None:
        raise several("application", problems, Application)
    return application


def _refused(process: Process, id: str, events: Sequence[Event]) -> Exception:
    """The first event that the process does not accept, with its reasons."""
    application = Application.replay(process, id, events[:1])
    for number, event in enumerate(events[1:], start=1):
        verdict = application.decide(event)
        if not verdict:
            reasons = ", ".join(reason.id for reason in verdict.reasons)
            clause = f"{event.kind} is not accepted in {application.state!r}: {reasons}"
            wrong = Unreadable(
                None, clause, missing=True, code="event_refused", because=verdict.reasons
            )
            return in_list(wrong, number)
        application = application.apply(event)
    raise AssertionError("an event that was refused is accepted")  # pragma: no cover


def in_list(wrong: Exception, number: int) -> BaseValidationError:
    """The mistake as one of a list."""
    return several("events", [in_item(wrong, number)])


_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "Application.id": ("id",),
    "ApplicationOpened.by": ("by",),
    "Position.jurisdiction": ("position", "jurisdiction"),
    "events[0]": (),
    "events[0].application_id": ("application_id",),
}
"""Where in the opening event, or beside it, what an application says against it stands."""


def _not_opened(error: Exception) -> Exception:
    """Why an application cannot begin so."""
    if isinstance(error, MISTAKES):
        steps = _PLACES.get(getattr(error, "place", ""), ("position", "extra_stages"))
        if steps == ("id",):
            return in_field(error, "id")
        for step in reversed(steps):
            error = several("events", [in_field(error, step)], Event)
        return in_field(in_list(error, 0), "events")
    raise error


def _other_structure(
    process: Process, events: Sequence[Event], value: Mapping[str, Any]
) -> list[Exception]:
    opened = events[0] if events else None
    written = value["process"].get("structure")
    if written is None or not isinstance(opened, ApplicationOpened):
        return []
    try:
        installed = process.for_position(opened.position).structure_hash
    except MISTAKES:
        return []
    if written == installed:
        return []
    clause = f"is another structure of {process.id!r} {process.version!r} than the one given"
    wrong = Unreadable(written, clause, allowed=_OTHER_VERSION, code="other_process")
    return [in_field(several("process", [in_field(wrong, "structure")], Process), "process")]


def _other_facts(application: Application, value: Mapping[str, Any]) -> list[Exception]:
    """What the payload says of itself, and its events do not."""
    found = {
        "state": application.state,
        "on_hold": application.on_hold,
        "version": application.version,
    }
    return [
        in_field(_differs(value[name], fact), name)
        for name, fact in found.items()
        if name in value and value[name] != fact
    ]


def _differs(said: Any, fact: Any) -> Unreadable:
    clause = "is not what the events make of it"
    return Unreadable(said, clause, allowed=repr(fact), code="other_state")
