"""What the candidate sees: made from the candidate's view alone."""

from dataclasses import dataclass
from datetime import datetime

import interviewkit as ik

__all__ = ["Button", "Page", "candidate_page"]


@dataclass(frozen=True)
class Button:
    """Something that the candidate can do now.

    Attributes:
        event: the event's id.
        text: what is written on it.
    """

    event: str
    text: str


@dataclass(frozen=True)
class Page:
    """The candidate's page.

    Attributes:
        title: the position.
        status: where the application is, in words.
        version: to be sent along with what the candidate does.
        buttons: what can be done.
        history: what happened, as far as the candidate was told.
    """

    title: str
    status: str
    version: int
    buttons: tuple[Button, ...]
    history: tuple[str, ...]


def candidate_page(application: ik.Application, *, locale: str, at: datetime) -> Page:
    """The page at a time; nothing that was not disclosed has an effect on it."""
    words = ik.translator(locale)
    view = application.as_seen_by(ik.Role.CANDIDATE)
    return Page(
        title=view.position.title,
        status=words.text(view.state, audience="candidate"),
        version=view.version,
        buttons=tuple(
            Button(event.kind, words.text(event, audience="candidate"))
            for event in view.allowed(at=at)
        ),
        history=tuple(
            f"{words.write(event.at)}: {words.text(event.kind, audience='candidate')}"
            for event in view.events
        ),
    )
