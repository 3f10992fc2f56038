"""`Application`: one candidate's run for one position, as the fold of its events."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from interviewkit._attrs import frozen, maker
from interviewkit._display import bundle
from interviewkit.domain import Position
from interviewkit.errors import InterviewKitError, InvalidValueError
from interviewkit.hiring.deciding import ApplicationCode, allowed, decide, why_not
from interviewkit.hiring.events import ApplicationOpened, ApplicationReopened, Event
from interviewkit.hiring.folds import fold
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.record import EMPTY, Fold, Record
from interviewkit.hiring.views import View
from interviewkit.machine import Accepted, Configuration, Machine, Refused
from interviewkit.machine.table import Table
from interviewkit.messages import Message
from interviewkit.vocabulary import Role

__all__ = ["Application", "ApplicationCode", "TransitionRefused", "decide", "evolve"]

_CANDIDATE = Role.CANDIDATE
_OPENERS = (Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM)


class TransitionRefused(InterviewKitError):
    """An event was not accepted. The application is unchanged.

    Attributes:
        refused: the refusal, with every reason.
    """

    def __init__(self, refused: Refused) -> None:
        self.refused = refused
        reasons = ", ".join(reason.id for reason in refused.reasons)
        super().__init__(f"{refused.event} was refused: {reasons}")

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Every reason, as messages."""
        return self.refused.reasons


@frozen(kw_only=True, weakref_slot=False)
class _Run:
    """What never changes in an application."""

    process: Process
    machine: Machine
    table: Table
    id: str
    position: Position
    zone: tzinfo
    folds: Mapping[type[Event], Fold]


@frozen(weakref_slot=False, eq=False, repr=False)
class Application:
    """One candidate's application for one position: a frozen value.

    Events are added with `apply`, which returns the next application; nothing is ever edited.
    Successive applications share their history, so one costs little; it may be shared between
    threads.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> clerk = ik.Position(title="Clerk")
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", position=clerk, at=now,
    ...                           by=ik.Role.RECRUITER)
    >>> app.state, app.version
    ('evaluation.collecting', 1)
    >>> [reason.id for reason in app.why_not(ik.OfferSent, by=ik.Role.CANDIDATE)]
    ['refusal.wrong_state', 'refusal.wrong_role']
    """

    _run: _Run
    record: Record
    key: str
    """The configuration as a string: the state, and what is remembered beside it."""
    _shown: str
    version: int
    """The number of events."""
    since: datetime
    """When the last event happened."""
    _log: dict[str, Event]

    @classmethod
    def open(
        cls,
        process: Process,
        *,
        id: str,
        position: Position,
        at: datetime,
        by: Role,
        actor: str | None = None,
        event_id: str | None = None,
    ) -> "Application":
        """Begins an application.

        Args:
            process: what governs it.
            id: its id in your system.
            position: what the candidate applies for.
            at: when; an aware datetime.
            by: recruiter, HR admin or system.
            actor: who opened it.
            event_id: the id of the first event; by default made from the application's id.

        Raises:
            InvalidValueError: for a position under another jurisdiction, a naive datetime, or a
                role that does not open applications.
        """
        opened = ApplicationOpened(
            id=event_id or f"{id}:opened", at=at, by=by, actor=actor, position=position
        )
        return _opened(process, id, opened)

    @classmethod
    def replay(cls, process: Process, id: str, events: Iterable[Event]) -> "Application":
        """The application that these events make; the first one must open it.

        Raises:
            TransitionRefused: at the first event that the process does not accept.
            InvalidValueError: if the first event does not open this application.
        """
        waiting = iter(events)
        first = next(waiting, None)
        if not isinstance(first, ApplicationOpened):
            kind = None if first is None else first.kind
            raise InvalidValueError("events[0]", kind, "application_opened")
        if first.application_id not in (None, id):
            raise InvalidValueError("events[0].application_id", first.application_id, id)
        application = _opened(process, id, first)
        for event in waiting:
            application = application.apply(event)
        return application

    @property
    def id(self) -> str:
        """The application's id."""
        return self._run.id

    @property
    def process(self) -> Process:
        """The process that governs it."""
        return self._run.process

    @property
    def machine(self) -> Machine:
        """The process, specialised for the position."""
        return self._run.machine

    @property
    def position(self) -> Position:
        """What the candidate applies for."""
        return self._run.position

    @property
    def configuration(self) -> Configuration:
        """The state and what is remembered beside it."""
        return self._run.machine.configuration(self.key)

    @property
    def state(self) -> str:
        """The state's id, for example ``"offer.sent"``; on hold it stays what it was."""
        return self.configuration.state

    @property
    def stage(self) -> str:
        """The stage's id, or ``"outcome"``."""
        return self.state.partition(".")[0]

    @property
    def is_terminal(self) -> bool:
        """Whether it has ended; it may be reopened all the same."""
        return self.machine.is_outcome(self.state)

    @property
    def on_hold(self) -> bool:
        """Whether it is paused."""
        return self.configuration.held

    @property
    def is_disclosed(self) -> bool:
        """Whether an outcome has been told; true while there is none."""
        return not self.is_terminal or self.configuration.disclosed

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, oldest first."""
        return tuple(self._log.copy().values())[: self.version]

    def decide(self, event: Event, *, expected_version: int | None = None) -> Accepted | Refused:
        """Whether the event would be accepted; the truth value says which.

        It never raises for a well-typed event.
        """
        return decide(self, event, expected_version=expected_version)

    def apply(self, event: Event, expected_version: int | None = None) -> "Application":
        """The application after the event.

        Args:
            event: what happened.
            expected_version: the version that the sender saw, to notice concurrent changes.

        Raises:
            TransitionRefused: with every reason; this application is unchanged.
        """
        verdict = decide(self, event, expected_version=expected_version)
        if isinstance(verdict, Refused):
            raise TransitionRefused(verdict)
        return _after(self, event, verdict)

    def allowed(
        self, *, by: Role | None = None, at: datetime | None = None, actor: str | None = None
    ) -> tuple[type[Event], ...]:
        """The events that could happen now; what is left out is open.

        Args:
            by: only what this role may send.
            at: only what may happen then.
            actor: only what this person may send.
        """
        return allowed(self, by=by, at=at, actor=actor)

    def why_not(
        self,
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
        return why_not(self, event, by=by, at=at, actor=actor)

    def as_seen_by(self, role: Role) -> "View":
        """What somebody in that role may know; for the candidate, what was disclosed.

        Raises:
            InvalidValueError: for a role without a view of its own.
        """
        if Role(role) is not Role.CANDIDATE:
            raise InvalidValueError("as_seen_by(role)", str(role), "Role.CANDIDATE")
        return View(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Application):
            return NotImplemented
        if self.id != other.id or self.version != other.version or self.key != other.key:
            return False
        return self.process == other.process and self.events == other.events

    def __hash__(self) -> int:
        return hash((self.id, self.version, self.key))

    def __repr__(self) -> str:
        held = ", on hold" if self.on_hold else ""
        return (
            f"<Application {self.id!r} in {self.process.id!r}: {self.state}{held}, "
            f"{self.version} event{'s' if self.version != 1 else ''}>"
        )

    _repr_mimebundle_ = bundle

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._run.process, self.id, self.machine.structure_hash, self.events)


def _restored(process: Process, id: str, structure: str, events: tuple[Event, ...]) -> Application:
    opened: Any = events[0]
    installed = process.for_position(opened.position).structure_hash
    if installed != structure:
        place, allowed = f"the process of application {id!r}", "the structure installed here"
        raise InvalidValueError(place, structure, f"{allowed}, {installed}")
    return Application.replay(process, id, events)


def _opened(process: Process, id: str, opened: ApplicationOpened) -> Application:
    if not id.strip():
        raise InvalidValueError("Application.id", id, "a text that is not blank")
    if opened.by not in _OPENERS:
        roles = ", ".join(str(role) for role in _OPENERS)
        raise InvalidValueError("ApplicationOpened.by", str(opened.by), f"one of {roles}")
    machine = process.for_position(opened.position)
    run = _Run(
        process=process,
        machine=machine,
        table=machine.table,
        id=id,
        position=opened.position,
        zone=opened.at.tzinfo or UTC,
        folds=process.pipeline.folds,
    )
    start = machine.initial
    return Application(run, EMPTY, start, start, 1, opened.at, {opened.id: opened})


def evolve(application: Application, event: Event) -> Application:
    """The application after the event.

    Raises:
        TransitionRefused: if the event is not accepted.

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"), at=now)
    >>> ik.evolve(app, ik.ApplicationWithdrawn(id="e1", at=now, by=ik.Role.CANDIDATE)).state
    'outcome.withdrawn'
    """
    return application.apply(event)


def _after(application: Application, event: Event, accepted: Accepted) -> Application:
    run = application._run
    key = shown = accepted.key
    if not event.visible:
        shown = application._shown
    elif application.key != application._shown:
        key, shown = _beside(application, event, accepted)
    return _made(
        run,
        fold(application.record, event, accepted.stage, run.folds),
        key,
        shown,
        application.version + 1,
        event.at if event.at.tzinfo == run.zone else event.at.astimezone(run.zone),
        _logged(application, event),
    )


_made = maker(Application)


def _beside(application: Application, event: Event, accepted: Accepted) -> tuple[str, str]:
    """The configuration, and the one that the candidate sees, around an undisclosed outcome."""
    at, machine = application.configuration, application.machine
    if at.origin is None or at.disclosed:
        return accepted.key, _seen(application, accepted)
    told = machine.is_outcome(machine.configuration(application._shown).state)
    if isinstance(event, ApplicationReopened):
        if not told:
            return accepted.key, application._shown
        known = Configuration(state=at.state, origin=at.origin, disclosed=True)
        back = machine.table[known][event.kind][3].key
        return back, back
    if event.by is not _CANDIDATE:
        return accepted.key, accepted.key
    if machine.is_outcome(accepted.target):
        return application.key, accepted.key
    return Configuration(state=at.state, origin=accepted.key).key, accepted.key


def _seen(application: Application, accepted: Accepted) -> str:
    """What the candidate sees of an event that is visible while something before it is not.

    An event that moves the application shows where it is now; one that leaves the state as it is,
    such as a pause, must not give away a state that was never shown.
    """
    if accepted.target != accepted.source:
        return accepted.key
    shown = application.machine.configuration(application._shown)
    held = application.machine.configuration(accepted.key).held
    return Configuration(state=shown.state, held=held).key


def _logged(application: Application, event: Event) -> dict[str, Event]:
    """The shared history with the event added, or a copy where the history has gone another way.

    Successive applications share one dict, of which each sees its own number of events. Whoever
    adds first goes on with it; anybody who branches off later, or loses a race, copies.
    """
    log, version = application._log, application.version
    alone = len(log) == version and log.setdefault(event.id, event) is event
    if alone and len(log) == version + 1:
        return log
    return {**{known.id: known for known in application.events}, event.id: event}
