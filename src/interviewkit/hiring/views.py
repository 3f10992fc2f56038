"""Views: an application as somebody else may see it."""

from datetime import datetime
from typing import TYPE_CHECKING, NoReturn

from interviewkit._attrs import frozen
from interviewkit._display import bundle
from interviewkit.domain import Position
from interviewkit.errors import InvalidValueError
from interviewkit.hiring import deciding
from interviewkit.hiring.events import Event
from interviewkit.hiring.record import Record, seen_by_candidate
from interviewkit.hiring.visibility import known_to_candidate
from interviewkit.machine import Accepted, Configuration, Refused
from interviewkit.messages import Message
from interviewkit.vocabulary import Role

if TYPE_CHECKING:
    from interviewkit.hiring.application import Application

__all__ = ["SeenEvent", "View"]


@frozen(kw_only=True)
class SeenEvent:
    """That something happened, without what was said about it.

    Attributes:
        kind: the event's id.
        at: when.
        by: the part its sender plays.
    """

    kind: str
    at: datetime
    by: Role


class View:
    """The application as the candidate sees it: the fold of what was disclosed.

    It has its own version. Neither an undisclosed outcome nor its undoing leaves a trace. It has no
    fields, so that nothing which turns objects into data finds what it hides.

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"),
    ...                           at=datetime(2026, 1, 5, 9, tzinfo=UTC))
    >>> seen = app.as_seen_by(ik.Role.CANDIDATE)
    >>> isinstance(seen, ik.View), seen.stage
    (True, 'evaluation')
    """

    __slots__ = ("_application",)

    def __init__(self, application: "Application") -> None:
        self._application = application

    @property
    def id(self) -> str:
        """The application's id."""
        return self._application.id

    @property
    def position(self) -> Position:
        """What the candidate applies for."""
        return self._application.position

    @property
    def state(self) -> str:
        """The state after the last event that the candidate may know of."""
        return self._shown.state

    @property
    def stage(self) -> str:
        """The stage of that state, or ``"outcome"``."""
        return self.state.partition(".")[0]

    @property
    def is_terminal(self) -> bool:
        """Whether the candidate knows that it has ended."""
        return self._application.machine.is_outcome(self.state)

    @property
    def on_hold(self) -> bool:
        """Whether it is paused."""
        return self._shown.held

    @property
    def events(self) -> tuple[SeenEvent, ...]:
        """What happened, as far as the candidate may know."""
        return tuple(
            SeenEvent(kind=event.kind, at=event.at, by=event.by)
            for event in known_to_candidate(self._application.events)
        )

    @property
    def version(self) -> int:
        """The number of these events."""
        return len(self.events)

    @property
    def record(self) -> Record:
        """The part of the record that the candidate may see."""
        return seen_by_candidate(self._application.record)

    def allowed(self, *, at: datetime | None = None) -> tuple[type[Event], ...]:
        """What the candidate could do now."""
        return self._application.allowed(by=Role.CANDIDATE, at=at)

    def why_not(
        self, event: type[Event] | str, *, at: datetime | None = None
    ) -> tuple[Message, ...]:
        """Why the candidate could not do that; empty when it is possible."""
        return self._application.why_not(event, by=Role.CANDIDATE, at=at)

    def decide(self, event: Event, *, expected_version: int | None = None) -> Accepted | Refused:
        """Whether the application accepts the candidate's event.

        Args:
            event: what the candidate sends.
            expected_version: the version of the view that the candidate acted on.

        Raises:
            InvalidValueError: for an event that somebody else sends.
        """
        if event.by is not Role.CANDIDATE:
            raise InvalidValueError("by", event.by, "candidate, whose view this is")
        return deciding.decide(
            self._application, event, expected_version=expected_version, version=self.version
        )

    @property
    def _shown(self) -> Configuration:
        return self._application.machine.configuration(self._application._shown)

    _repr_mimebundle_ = bundle

    def __reduce__(self) -> NoReturn:
        raise TypeError("a view is not pickled, it holds what it hides; pickle the application")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View):
            return NotImplemented
        mine = (self.id, self._shown, self.events, self.record)
        return mine == (other.id, other._shown, other.events, other.record)

    def __hash__(self) -> int:
        return hash((self.id, self._shown))

    def __repr__(self) -> str:
        return f"<View of {self.id!r} by the candidate: {self.state}, {self.version} events>"
