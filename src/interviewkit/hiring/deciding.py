"""Deciding: what may happen to an application, who may do it, and why not.

One question to the process's table from three sides. A candidate who has not been told an outcome
goes on acting where the application was, beside that outcome.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from interviewkit.domain.checks import FIRST_YEAR, LAST_YEAR, YEARS
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.events import Event, StageSkipped
from interviewkit.hiring.visibility import known_to_candidate
from interviewkit.machine import Accepted, Machine, Refused
from interviewkit.machine.decide import allowed as allowed_on, why_not as why_not_on
from interviewkit.machine.table import settle
from interviewkit.messages import Message
from interviewkit.vocabulary import Role
from interviewkit.vocabulary.terms import Term

if TYPE_CHECKING:
    from interviewkit.hiring.application import Application

__all__ = ["ApplicationCode", "allowed", "decide", "why_not"]

_CANDIDATE = Role.CANDIDATE


class ApplicationCode(Term):
    """The ids of the reasons that an application adds to those of its machine."""

    WRONG_APPLICATION = "refusal.wrong_application"
    """The event names another application. Params: application, expected."""
    DUPLICATE_EVENT = "refusal.duplicate_event"
    """An event of that id is on record. Params: id."""
    TIME_REVERSED = "refusal.time_reversed"
    """The event happened before the last one. Params: at, since."""
    VERSION_CONFLICT = "refusal.version_conflict"
    """The application has changed since it was read. Params: expected, version."""
    NOT_IN_PROCESS = "refusal.not_in_process"
    """This position's process has no such step. Params: event."""
    STAGE_REQUIRED = "refusal.stage_required"
    """This position's process does not let the stage be skipped. Params: stage."""


def decide(
    application: "Application",
    event: Event,
    *,
    expected_version: int | None = None,
    version: int | None = None,
) -> Accepted | Refused:
    """Whether the application accepts the event; says yes or gives every reason.

    The version that is expected is that of the application, or the one given: a view's.

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"), at=now)
    >>> bool(ik.decide(app, ik.ApplicationWithdrawn(id="e1", at=now, by=ik.Role.CANDIDATE)))
    True
    """
    run, kind, by = application._run, event.kind, event.by
    key = application.key
    if by is _CANDIDATE and key != application._shown:
        key = _standpoint(application, by)
    early: tuple[Message, ...] = ()
    if (
        event.at < application.since
        or event.id in application._log
        or event.application_id is not None
        or expected_version is not None
    ):
        seen = application.version if version is None else version
        versions = None if expected_version is None else (expected_version, seen)
        early = _envelope(application, event, event.at, versions, role=by)
    facts = {
        "position": run.position,
        "record": application.record,
        "since": application.since,
        "at": event.at if event.at.tzinfo == run.zone else event.at.astimezone(run.zone),
        "by": by,
        "actor": event.actor,
        "payload": event,
    }
    row = run.table[key].get(kind)
    if row is not None and not early:
        accepted = settle(row, by, facts)
        if accepted is not None:
            return accepted
    if kind not in run.machine.events:
        never = _not_in_process(application, by, kind)
        return Refused.because(kind, (*early, *never))
    told = application._shown if by is _CANDIDATE else key
    more = (*early, *_erased(application, by), *_required(run.machine, told, kind))
    return Refused(run.machine, told, kind, by, _tellable(run.machine, by, kind, facts), more)


def allowed(
    application: "Application",
    *,
    by: Role | None = None,
    at: datetime | None = None,
    actor: str | None = None,
) -> tuple[type[Event], ...]:
    """The events that could happen now; what is left out is open."""
    role = None if by is None else Role(by)
    facts = _open_facts(application, role, at, actor)
    if at is not None and at < application.since and at < _since(application, role):
        return ()
    found = list(
        allowed_on(application.machine, _standpoint(application, role), role=role, facts=facts)
    )
    apart = _standpoint(application, _CANDIDATE)
    if role is None and apart != application.key:
        found += allowed_on(application.machine, apart, role=_CANDIDATE, facts=facts)
    known = application.process.event_types
    return tuple(known[kind] for kind in found)


def why_not(
    application: "Application",
    event: type[Event] | str,
    *,
    by: Role | None = None,
    at: datetime | None = None,
    actor: str | None = None,
) -> tuple[Message, ...]:
    """Every reason why no event of that class could happen now; empty when one could.

    Raises:
        UnknownNameError: for a name that no event has.
    """
    kind = event if isinstance(event, str) else event.kind
    known = application.process.event_types
    if kind not in known:
        raise UnknownNameError("event", kind, known)
    role = None if by is None else Role(by)
    facts = _open_facts(application, role, at, actor)
    early = _envelope(application, None, at, role=role)
    facts = _tellable(application.machine, role, kind, facts)
    if kind not in application.machine.events:
        return (*early, *_not_in_process(application, role, kind))
    apart = _standpoint(application, _CANDIDATE)
    for key, sender in ((_standpoint(application, role), role), (apart, _CANDIDATE)):
        if role in (None, sender) and not why_not_on(
            application.machine, key, kind, role=sender, facts=facts
        ):
            return early
    told = application._shown if role is _CANDIDATE else application.key
    early += (*_erased(application, role), *_required(application.machine, told, kind))
    return (*early, *why_not_on(application.machine, told, kind, role=role, facts=facts))


def _envelope(
    application: "Application",
    event: Event | None,
    at: datetime | None,
    versions: tuple[int, int] | None = None,
    *,
    role: Role | None,
) -> tuple[Message, ...]:
    """What speaks against the event before the process is asked."""
    found: list[Message] = []
    if event is not None:
        named = event.application_id
        if named is not None and named != application.id:
            code = ApplicationCode.WRONG_APPLICATION
            found.append(Message.of(code, application=named, expected=application.id))
        if event.id in application._log and _is_recorded(application, event.id):
            found.append(Message.of(ApplicationCode.DUPLICATE_EVENT, id=event.id))
    # An event is dated after the last one on record; a candidate is told of the last one known.
    if at is not None and at < application.since:
        since = _since(application, role)
        if event is not None or at < since:
            code = ApplicationCode.TIME_REVERSED
            found.append(Message.of(code, at=at, since=since))
    if versions is not None and versions[0] != versions[1]:
        code = ApplicationCode.VERSION_CONFLICT
        found.append(Message.of(code, expected=versions[0], version=versions[1]))
    return tuple(found)


def _is_recorded(application: "Application", id: str) -> bool:
    """Whether the id is this application's, and not that of a sibling sharing the log."""
    if len(application._log) == application.version:
        return True
    return any(event.id == id for event in application.events)


def _erased(application: "Application", role: Role | None) -> tuple[Message, ...]:
    """Why a candidate whose data was erased can do nothing more."""
    ended = role is _CANDIDATE and application.record.erased
    return (Message.of("guard.not_erased"),) if ended else ()


def _required(machine: Machine, key: str, kind: str) -> tuple[Message, ...]:
    """Why nothing may be skipped in this stage, if that is so for this position."""
    state = machine.configuration(key).state
    if kind != StageSkipped.kind or machine.is_outcome(state):
        return ()
    stage, _, _ = state.partition(".")
    skips = [rule for rule in machine.rules if rule.event == kind]
    if any(source.startswith(f"{stage}.") for rule in skips for source in rule.source):
        return ()
    label = Message.of("label.stage", id=stage)
    return (Message.of(ApplicationCode.STAGE_REQUIRED, stage=label),)


def _not_in_process(
    application: "Application", role: Role | None, kind: str
) -> tuple[Message, ...]:
    """Why an event can never happen here; where nothing may be skipped, that is said instead."""
    told = application._shown if role is _CANDIDATE else application.key
    label = Message.of("label.event", id=kind)
    never = Message.of(ApplicationCode.NOT_IN_PROCESS, event=label)
    return _required(application.machine, told, kind) or (never,)


def _open_facts(
    application: "Application", by: Role | None, at: datetime | None, actor: str | None
) -> dict[str, object]:
    facts: dict[str, object] = {
        "position": application.position,
        "record": application.record,
        "since": _since(application, by),
    }
    if at is not None:
        if at.utcoffset() is None:
            raise InvalidValueError("at", at.isoformat(), "a datetime with a UTC offset")
        if not FIRST_YEAR <= at.year <= LAST_YEAR:
            raise InvalidValueError("at", at.isoformat(), YEARS)
        facts["at"] = at.astimezone(application._run.zone)
    if by is not None:
        facts["by"] = by
    if actor is not None:
        facts["actor"] = actor
    return facts


def _since(application: "Application", role: Role | None) -> datetime:
    """When the last event happened, of those that the role may know of."""
    if role is not _CANDIDATE:
        return application.since
    last = max((event.at for event in known_to_candidate(application.events)), default=None)
    return application.since if last is None else min(last, application.since)


def _tellable(
    machine: Machine, role: Role | None, kind: str, facts: dict[str, object]
) -> dict[str, object]:
    """The facts from which reasons may be told: none of them where the event is not for the role.

    Guards look at what is hidden, and what is never the candidate's to send needs no such reason.
    """
    if role is not _CANDIDATE:
        return facts
    roles = [rule.roles for rule in machine.rules if rule.event == kind]
    mine = any(_CANDIDATE in names or "*" in names for names in roles)
    return facts if mine else {}


def _standpoint(application: "Application", role: Role | None) -> str:
    """The configuration from which that role acts.

    A candidate who has not been told an outcome goes on acting where the application was.
    """
    at = application.configuration
    if role is not _CANDIDATE or at.origin is None or at.disclosed or application.record.erased:
        return application.key
    shown = application.machine.configuration(application._shown)
    if application.machine.is_outcome(shown.state):
        return application._shown
    return at.origin
