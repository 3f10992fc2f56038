"""Migration: an application goes on under another process, or another version of its own.

Applications live for months, and their process changes meanwhile. Nothing in a history is trusted
to fit: the new process decides the same events again, from the first one. What it accepts, with the
application ending where it was, goes on there; for everything else there is a reason.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from interviewkit._attrs import evolve, field, frozen, replaced
from interviewkit.domain import Position
from interviewkit.errors import InterviewKitError, InvalidValueError
from interviewkit.hiring.application import Application, TransitionRefused
from interviewkit.hiring.events import ApplicationOpened, Event, ProcessChanged, SentBack
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.record import Record
from interviewkit.hiring.stages.overlays import OUTCOMES
from interviewkit.machine import Configuration
from interviewkit.machine.explain import event_label, state_label
from interviewkit.messages import Message, Param
from interviewkit.vocabulary import Role
from interviewkit.vocabulary.terms import Term

__all__ = [
    "MigrationCode",
    "MigrationRefused",
    "StoredApplication",
    "migrate",
    "migrate_stored",
    "why_not_migrate",
]

_SAME_NAMES: Final[Mapping[str, str]] = MappingProxyType({})
_UNRECORDED: Final = "unrecorded"
"""The structure of a process that nobody wrote down."""


class MigrationCode(Term):
    """The ids of the reasons why an application cannot go on under another process.

    `process` and `version` in the parameters name the process that lacks something.
    """

    NOTHING_TO_DO = "migration.nothing_to_do"
    """It is under this process, version and structure already. Params: process, version."""
    OLD_NAME_UNKNOWN = "migration.old_name_unknown"
    """The mapping renames what the process so far does not have. Params: name, process, version."""
    NEW_NAME_UNKNOWN = "migration.new_name_unknown"
    """The mapping gives a name that the new process lacks. Params: name, process, version."""
    OTHER_JURISDICTION = "migration.other_jurisdiction"
    """The position is under another law. Params: jurisdiction, expected, process, version."""
    STAGE_MISSING = "migration.stage_missing"
    """The position asks for a stage that the new process lacks. Params: stage, process, version."""
    STATE_MISSING = "migration.state_missing"
    """A state that counts has no counterpart. Params: state, name, process, version."""
    EVENT_UNKNOWN = "migration.event_unknown"
    """The new process has no such event class. Params: number, event, process, version."""
    EVENT_REFUSED = "migration.event_refused"
    """The new process refuses a past event. Params: number, event, reasons (of the refusal)."""
    OTHER_STATE = "migration.other_state"
    """The events lead to another state. Params: state, other."""
    OTHER_HOLD = "migration.other_hold"
    """It is on hold under one of the processes only. No params."""
    OTHER_DISCLOSURE = "migration.other_disclosure"
    """Its outcome is disclosed under one of the processes only. No params."""
    OTHER_ORIGIN = "migration.other_origin"
    """If it is reopened it goes on somewhere else. Params: state, other."""
    OTHER_VIEW = "migration.other_view"
    """The candidate would see another state. Params: state, other."""
    OTHER_DETAILS = "migration.other_details"
    """The candidate would see other facts of the record. No params."""


class MigrationRefused(InterviewKitError):
    """An application cannot go on under another process. It is unchanged.

    Attributes:
        reasons: every reason, as messages.
    """

    def __init__(self, process: str, version: str, reasons: Iterable[Message]) -> None:
        self.reasons = tuple(reasons)
        codes = ", ".join(reason.id for reason in self.reasons)
        super().__init__(f"migration to {process!r}, version {version!r}, was refused: {codes}")


def migrate(
    application: Application,
    *,
    to: Process,
    mapping: Mapping[str, str] = _SAME_NAMES,
    at: datetime,
    by: Role,
    actor: str | None = None,
    reason: str | None = None,
    event_id: str | None = None,
) -> Application:
    """The application under another process, or another version of its own.

    The new process decides the same events again, each has to be accepted, and the application has
    to end where it was: in the same state by its new name, on hold, disclosed and seen by the
    candidate as before. Then the change itself is recorded as `ProcessChanged`.

    Args:
        application: the application; it stays as it is.
        to: the process under which it goes on.
        mapping: the new name of each stage or state that is called otherwise. A stage's name stands
            for those of its states, unless they have names of their own here. Where events name a
            stage, they name it by its new name afterwards; nothing else in them is touched.
        at: when; an aware datetime, not before the last event.
        by: HR admin or system.
        actor: who did it.
        reason: why.
        event_id: the id of the event; by default made from the application's id and version.

    Raises:
        MigrationRefused: with every reason that can be found.
        TransitionRefused: if it may not be recorded so: by that role, or at that time.

    >>> from attrs import evolve
    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> new = evolve(ik.processes["id"].pipeline, version="2").build()
    >>> app = ik.migrate(app, to=new, at=now, by=ik.Role.HR_ADMIN)
    >>> app.state, app.process.version, app.events[-1].kind
    ('evaluation.collecting', '2', 'process_changed')
    """
    tried = _tried(application, to, _Names(mapping))
    if not isinstance(tried, Application):
        raise MigrationRefused(to.id, to.version, tried)
    before = application.process
    changed = ProcessChanged(
        **_change(tried, at=at, by=by, actor=actor, reason=reason, event_id=event_id),
        from_process=before.id,
        from_version=before.version,
        from_structure=application.machine.structure_hash,
        names=mapping,
    )
    return tried.apply(changed)


def _change(
    tried: Application,
    *,
    at: datetime,
    by: Role,
    actor: str | None,
    reason: str | None,
    event_id: str | None,
) -> dict[str, Any]:
    """What the event that records the change says beside where the application comes from."""
    return {
        "id": event_id or f"{tried.id}:process_changed:{tried.version + 1}",
        "at": at,
        "by": by,
        "actor": actor,
        "reason": reason,
        "to_process": tried.process.id,
        "to_version": tried.process.version,
        "to_structure": tried.machine.structure_hash,
    }


@frozen(kw_only=True)
class StoredApplication:
    """What is stored of an application, whose process need no longer be at hand.

    Attributes:
        id: the application's id.
        process: the id of the process that decided about it.
        version: that process's version.
        structure: the hash of its structure for the position; None where nobody wrote it down.
        state: the state in which it was; None where nobody wrote it down.
        on_hold: whether it was paused.
        events: its events, the opening first.
    """

    id: str
    process: str
    version: str
    structure: str | None = None
    state: str | None = None
    on_hold: bool = False
    events: tuple[Event, ...] = field(repr=False)


def migrate_stored(
    stored: StoredApplication,
    *,
    to: Process,
    mapping: Mapping[str, str] = _SAME_NAMES,
    at: datetime,
    by: Role,
    actor: str | None = None,
    reason: str | None = None,
    event_id: str | None = None,
) -> Application:
    """The application under another process, where the one so far is no longer at hand.

    As `migrate`, but for what only the process so far could tell: whether the candidate would see
    the same, and where an outcome would be reopened. With both processes at hand use `migrate`.

    Args:
        stored: what is stored of it.
        to: as for `migrate`.
        mapping: as for `migrate`.
        at: as for `migrate`.
        by: as for `migrate`.
        actor: as for `migrate`.
        reason: as for `migrate`.
        event_id: as for `migrate`.

    Raises:
        MigrationRefused: with every reason that can be found.
        TransitionRefused: if it may not be recorded so: by that role, or at that time.
        InvalidValueError: if the first event does not open an application.
    """
    opened = stored.events[0] if stored.events else None
    if not isinstance(opened, ApplicationOpened):
        kind = None if opened is None else opened.kind
        raise InvalidValueError("StoredApplication.events[0]", kind, "application_opened")
    tried = _tried_stored(stored, opened.position, to, _Names(mapping))
    if not isinstance(tried, Application):
        raise MigrationRefused(to.id, to.version, tried)
    changed = ProcessChanged(
        **_change(tried, at=at, by=by, actor=actor, reason=reason, event_id=event_id),
        from_process=stored.process,
        from_version=stored.version,
        from_structure=stored.structure or _UNRECORDED,
        names=mapping,
    )
    return tried.apply(changed)


def why_not_migrate(
    application: Application, *, to: Process, mapping: Mapping[str, str] = _SAME_NAMES
) -> tuple[Message, ...]:
    """Every reason why the application cannot go on under that process; empty when it can.

    What can be found independently is reported at once; of the events, the first one refused.

    Args:
        application: the application.
        to: the process under which it would go on.
        mapping: the new name of each stage or state that is called otherwise, as for `migrate`.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk", jurisdiction="id"))
    >>> [reason.id for reason in ik.why_not_migrate(app, to=ik.processes["us"])]
    ['migration.other_jurisdiction']
    """
    tried = _tried(application, to, _Names(mapping))
    return () if isinstance(tried, Application) else tried


@frozen
class _Names:
    """What stages and states are called in the new process."""

    new: Mapping[str, str] = field(repr=False)

    def stage(self, name: str) -> str:
        return self.new.get(name, name)

    def state(self, name: str) -> str:
        stage, dot, rest = name.partition(".")
        return self.new.get(name, f"{self.stage(stage)}{dot}{rest}")

    def position(self, position: Position) -> Position:
        named = position.extra_stages
        stages = frozenset(map(self.stage, named))
        return position if stages == named else evolve(position, extra_stages=stages)

    def event(self, event: Event) -> Event:
        """The event with the stages that it names; the same one where these keep their names."""
        if isinstance(event, ApplicationOpened):
            position = self.position(event.position)
            return event if position is event.position else evolve(event, position=position)
        if isinstance(event, SentBack) and self.stage(event.to) != event.to:
            return evolve(event, to=self.stage(event.to))
        return event

    def record(self, record: Record) -> Record:
        """The part of a record that a candidate sees, with the stages that it names."""
        return replaced(
            record,
            sessions=tuple(replaced(s, stage=self.stage(s.stage)) for s in record.sessions),
            assessments=tuple(replaced(a, stage=self.stage(a.stage)) for a in record.assessments),
            skipped=tuple(map(self.stage, record.skipped)),
        )


def _tried(
    application: Application, to: Process, names: _Names
) -> Application | tuple[Message, ...]:
    """The application under the new process, the change not yet recorded; or every reason."""
    position = names.position(application.position)
    misnamed = tuple(_misnamed(application.process, to, names))
    unsuited = tuple(_unsuited(position, to))
    if not unsuited and _is_same(application, to, position):
        return (*misnamed, _of(MigrationCode.NOTHING_TO_DO, to))
    states = _states(to) if unsuited else to.for_position(position).states
    missing = _without_counterpart(application, to, names, states)
    unknown = _unknown(application.events, to)
    found = [*misnamed, *unsuited, *missing.values(), *unknown.values()]
    if unsuited:
        return tuple(found)
    after = _replayed(application.id, application.events, to, names)
    if isinstance(after, Application):
        found += _differences(application, after, names, missing)
    elif after.event not in unknown:
        found.append(after.reason)
    if found or not isinstance(after, Application):
        return tuple(found)
    return after


def _tried_stored(
    stored: StoredApplication, position: Position, to: Process, names: _Names
) -> Application | tuple[Message, ...]:
    """The application under the new process, the change not yet recorded; or every reason."""
    wanted = names.position(position)
    unsuited = tuple(_unsuited(wanted, to))
    states = _states(to) if unsuited else to.for_position(wanted).states
    unknown, was = _unknown(stored.events, to), stored.state
    missing = _missing(() if was is None else (was,), to, names, states)
    found = [*unsuited, *unknown.values(), *missing.values()]
    if unsuited:
        return tuple(found)
    after = _replayed(stored.id, stored.events, to, names)
    if not isinstance(after, Application):
        return tuple(found) if after.event in unknown else (*found, after.reason)
    if was is not None:
        if was not in missing and after.state != names.state(was):
            found.append(_other(MigrationCode.OTHER_STATE, was, after.state))
        if stored.on_hold != after.on_hold:
            found.append(Message.of(MigrationCode.OTHER_HOLD))
    return tuple(found) or after


def _is_same(application: Application, to: Process, position: Position) -> bool:
    """Whether the process is the one that the application is under."""
    now = application.process
    if (now.id, now.version) != (to.id, to.version):
        return False
    return application.machine.structure_hash == to.for_position(position).structure_hash


def _of(code: MigrationCode, process: Process, **params: Param) -> Message:
    return Message.of(code, process=process.id, version=process.version, **params)


def _misnamed(before: Process, to: Process, names: _Names) -> Iterator[Message]:
    """Names in the mapping that nothing has."""
    for old, new in names.new.items():
        named = _states if "." in old else _stages
        if old not in named(before):
            yield _of(MigrationCode.OLD_NAME_UNKNOWN, before, name=old)
        if new not in named(to):
            yield _of(MigrationCode.NEW_NAME_UNKNOWN, to, name=new)


def _stages(process: Process) -> Container[str]:
    return process.stages


def _states(process: Process) -> Container[str]:
    """Every state of every stage, and the outcomes; `Process.states` compiles every machine."""
    stages = process.pipeline.stages
    return {*OUTCOMES, *(stage.qualify(state) for stage in stages for state in stage.states)}


def _unsuited(position: Position, to: Process) -> Iterator[Message]:
    """Why the new process is for no such position."""
    law = position.jurisdiction
    if law not in (None, to.jurisdiction):
        ours, theirs = (Message.of("label.jurisdiction", id=str(j)) for j in (law, to.jurisdiction))
        code = MigrationCode.OTHER_JURISDICTION
        yield _of(code, to, jurisdiction=ours, expected=theirs)
    for stage in sorted(position.extra_stages.difference(to.stages)):
        yield _of(MigrationCode.STAGE_MISSING, to, stage=Message.of("label.stage", id=stage))


def _without_counterpart(
    application: Application, to: Process, names: _Names, states: Container[str]
) -> dict[str, Message]:
    """The states that count and have nothing in their place.

    They are its own, the one in which it would be reopened, and the one that the candidate sees.
    """
    at, seen = application.configuration, application.as_seen_by(Role.CANDIDATE)
    return _missing((at.state, _origin(at).state, seen.state), to, names, states)


def _missing(
    wanted: Iterable[str], to: Process, names: _Names, states: Container[str]
) -> dict[str, Message]:
    """Those of the states that have nothing in their place among the new ones."""
    found: dict[str, Message] = {}
    for state in wanted:
        name = names.state(state)
        if name not in states:
            code = MigrationCode.STATE_MISSING
            found[state] = _of(code, to, state=state_label(state), name=name)
    return found


def _unknown(events: Iterable[Event], to: Process) -> dict[str, Message]:
    """Events of classes that the new process does not have, each class where it first occurs."""
    found: dict[str, Message] = {}
    code, known = MigrationCode.EVENT_UNKNOWN, to.event_types
    for number, event in enumerate(events, start=1):
        if known.get(event.kind) is not event.__class__ and event.kind not in found:
            found[event.kind] = _of(code, to, number=number, event=event_label(event.kind))
    return found


@frozen
class _Stopped:
    """The event at which the new process stopped, and why."""

    event: str
    reason: Message


def _replayed(
    id: str, events: Iterable[Event], to: Process, names: _Names
) -> Application | _Stopped:
    """The application that the same events make under the new process."""
    opened, *others = map(names.event, events)
    after = Application.replay(to, id, [opened])
    for number, event in enumerate(others, start=2):
        try:
            after = after.apply(event)
        except TransitionRefused as refused:
            label, why = event_label(event.kind), refused.reasons
            code = MigrationCode.EVENT_REFUSED
            reason = Message.of(code, number=number, event=label, reasons=why)
            return _Stopped(event.kind, reason)
    return after


def _differences(
    before: Application, after: Application, names: _Names, missing: Container[str]
) -> Iterator[Message]:
    """Where the application, or what the candidate sees of it, would be another one."""
    was, now = before.configuration, after.configuration
    if _pauses(before) != _pauses(after):
        yield Message.of(MigrationCode.OTHER_HOLD)
    if was.state in missing:
        return
    if now.state != names.state(was.state):
        yield _other(MigrationCode.OTHER_STATE, was.state, now.state)
        return
    if now.disclosed != was.disclosed:
        yield Message.of(MigrationCode.OTHER_DISCLOSURE)
    origin, other = _origin(was).state, _origin(now).state
    if other != names.state(origin) and origin not in missing:
        yield _other(MigrationCode.OTHER_ORIGIN, origin, other)
    seen, then = (app.as_seen_by(Role.CANDIDATE) for app in (before, after))
    if then.state != names.state(seen.state) and seen.state not in missing:
        yield _other(MigrationCode.OTHER_VIEW, seen.state, then.state)
    if then.record != names.record(seen.record):
        yield Message.of(MigrationCode.OTHER_DETAILS)


def _other(code: MigrationCode, state: str, other: str) -> Message:
    return Message.of(code, state=state_label(state), other=state_label(other))


def _origin(at: Configuration) -> Configuration:
    """Where an outcome was reached from; the configuration itself where none is remembered."""
    return at if at.origin is None else Configuration.parse(at.origin)


def _pauses(application: Application) -> tuple[bool, ...]:
    """Whether it is on hold, would be if it was reopened, and is for the candidate."""
    at, seen = application.configuration, application.as_seen_by(Role.CANDIDATE)
    return at.held, _origin(at).held, seen.on_hold
