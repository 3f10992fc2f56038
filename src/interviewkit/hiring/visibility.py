"""Which events a candidate may know of."""

from collections.abc import Iterator

from interviewkit.hiring.events import (
    ApplicationClosed,
    ApplicationRejected,
    ApplicationReopened,
    ApplicationWithdrawn,
    Event,
    OutcomeDisclosed,
)

__all__ = ["known_to_candidate"]


def known_to_candidate(events: tuple[Event, ...]) -> Iterator[Event]:
    """The events without the hidden ones, and without the undoing of what was never told."""
    untold = False
    for event in events:
        if isinstance(event, ApplicationRejected | ApplicationClosed):
            untold = True
        elif isinstance(event, OutcomeDisclosed | ApplicationWithdrawn):
            untold = False
        undone = untold and isinstance(event, ApplicationReopened)
        if isinstance(event, ApplicationReopened):
            untold = False
        if event.visible and not undone:
            yield event
