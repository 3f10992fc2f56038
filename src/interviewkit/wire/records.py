"""Rows: the events of applications as plain dicts, which pandas and polars take as they are."""

from collections.abc import Iterable
from datetime import UTC
from typing import Any

from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.timeline import timeline
from interviewkit.wire.converter import WireConverter, usual
from interviewkit.wire.json_text import dumps

__all__ = ["to_records"]

_ENVELOPE = frozenset({"event", "schema", "id", "at", "by", "actor", "on_behalf_of", "note"})


def to_records(
    applications: Application | Iterable[Application], *, converter: WireConverter | None = None
) -> list[dict[str, Any]]:
    """A row for each event of an application, or of several: the same columns in every row.

    The columns are ``application``, ``process``, ``process_version``, ``title``, ``level``,
    ``number`` (from 1), ``event``, ``id``, ``at`` (an aware datetime in UTC), ``offset`` (that of
    the original, in minutes), ``by``, ``actor``, ``on_behalf_of``, ``note``, ``stage`` and
    ``state`` after the event, ``on_hold``, ``rule``, and ``data``, the event's own fields as JSON.
    What is not there is None.

    Args:
        applications: one or several.
        converter: one of your own, where values of your own are in the events.

    >>> from datetime import datetime, timezone
    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
    >>> app = ik.Application.open(ik.processes["id"], id="app-1", at=now, by=ik.Role.RECRUITER,
    ...                           position=ik.Position(title="Clerk"))
    >>> row, = wire.to_records(app)
    >>> row["number"], row["event"], row["state"], row["data"]
    (1, 'application_opened', 'evaluation.collecting', '{"position":{"title":"Clerk",...}}')
    """
    mine = converter or usual()
    several = [applications] if isinstance(applications, Application) else applications
    return [row for application in several for row in _rows(application, mine)]


def _rows(application: Application, converter: WireConverter) -> Iterable[dict[str, Any]]:
    for entry in timeline(application):
        event = entry.event
        stage, _, _ = entry.target.partition(".")
        yield {
            "application": application.id,
            "process": application.process.id,
            "process_version": application.process.version,
            "title": application.position.title,
            "level": str(application.position.level),
            "number": entry.number,
            "event": event.kind,
            "id": event.id,
            "at": event.at.astimezone(UTC),
            "offset": _minutes(event),
            "by": str(event.by),
            "actor": event.actor,
            "on_behalf_of": None if event.on_behalf_of is None else str(event.on_behalf_of),
            "note": event.note,
            "stage": stage,
            "state": entry.target,
            "on_hold": entry.held,
            "rule": entry.rule,
            "data": _data(event, converter),
        }


def _minutes(event: Event) -> float:
    offset: Any = event.at.utcoffset()
    minutes: float = offset.total_seconds() / 60
    return minutes


def _data(event: Event, converter: WireConverter) -> str:
    """The event's own fields."""
    plain = converter.codec.writer(type(event))(event)
    own = {key: item for key, item in plain.items() if key not in _ENVELOPE}
    return dumps(own, converter.backend)
