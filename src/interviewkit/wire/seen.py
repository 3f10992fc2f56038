"""`SeenApplication`: what a candidate may see, as plain data that hides nothing behind it."""

from interviewkit._attrs import field, frozen
from interviewkit.domain import Position
from interviewkit.hiring.record import Record
from interviewkit.hiring.views import SeenEvent, View

__all__ = ["SeenApplication"]


@frozen(kw_only=True)
class SeenApplication:
    """A view as a value: what `as_seen_by` shows, and no way back to the application.

    A view is written in this form, and a service of the candidate's reads it back.

    Attributes:
        id: the application's id.
        position: what the candidate applies for.
        state: the state after the last event that the candidate may know of.
        on_hold: whether it is paused.
        is_terminal: whether the candidate knows that it has ended.
        events: what happened, as far as the candidate may know.
        record: the part of the record that the candidate may see.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> seen = wire.from_json(wire.to_json(app.as_seen_by(ik.Role.CANDIDATE)), wire.SeenApplication)
    >>> seen.state, [event.kind for event in seen.events]
    ('evaluation.collecting', ['application_opened'])
    """

    id: str
    position: Position
    state: str
    on_hold: bool
    is_terminal: bool
    events: tuple[SeenEvent, ...]
    record: Record = field(repr=False)

    @property
    def version(self) -> int:
        """The number of its events: what the candidate's next event expects."""
        return len(self.events)

    @classmethod
    def of(cls, view: View) -> "SeenApplication":
        """The view as a value."""
        return cls(
            id=view.id,
            position=view.position,
            state=view.state,
            on_hold=view.on_hold,
            is_terminal=view.is_terminal,
            events=view.events,
            record=view.record,
        )
