"""The strategies: applications, events that are accepted or refused, histories."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from hypothesis import reject, strategies as st

from interviewkit.domain import Position
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes as presets
from interviewkit.testing.choices import Chooser, Tape, beginning_anywhere, one_of
from interviewkit.testing.making import LONGEST, Target, make, make_position
from interviewkit.testing.payloads import event_of
from interviewkit.testing.plans import process_of
from interviewkit.testing.refusing import refused_event
from interviewkit.testing.scenes import BEGIN, Scene, zone_of
from interviewkit.testing.sending import Way, accepted_event, ways
from interviewkit.vocabulary import Role

__all__ = [
    "STAGES",
    "USUAL",
    "applications",
    "events",
    "events_for",
    "histories",
    "positions",
    "processes",
    "refused_events",
    "scene_of",
]


_TAPES: Final = st.binary(min_size=Tape.SIZE, max_size=Tape.SIZE)
_SHORT: Final = st.binary(min_size=Tape.SHORT, max_size=Tape.SHORT)


def processes() -> st.SearchStrategy[Process]:
    """The presets.

    >>> from hypothesis import given
    >>> from interviewkit import testing
    >>> @given(testing.processes())
    ... def test_onboarding_comes_last(process):
    ...     assert process.stages[-1] == "onboarding"
    >>> test_onboarding_comes_last()
    """
    return st.sampled_from(tuple(presets)).map(presets.__getitem__)


def positions(process: Process | str | None = None) -> st.SearchStrategy[Position]:
    """Positions for that process, a preset's id included; by default for any preset.

    They vary in all that decides about the process: level, employment, extra stages.

    Raises:
        UnknownNameError: for an id that no preset has.

    >>> from hypothesis import given
    >>> from interviewkit import testing
    >>> @given(testing.positions("us"))
    ... def test_everybody_gets_an_offer(position):
    ...     assert "offer.sent" in ik.processes["us"].for_position(position).states
    >>> import interviewkit as ik
    >>> test_everybody_gets_an_offer()
    """
    chosen = None if process is None else process_of(process)
    return _positions(chosen)


@st.composite
def _positions(draw: st.DrawFn, process: Process | None) -> Position:
    chooser = Tape(draw(_SHORT))
    return make_position(process or _any_preset(chooser), chooser)


def applications(
    process: Process | str | None = None,
    stage: str | None = None,
    *,
    state: str | None = None,
    outcome: str | None = None,
    position: Position | None = None,
    max_events: int = LONGEST,
) -> st.SearchStrategy[Application]:
    """Applications of every kind: in any stage or outcome, on hold, reopened, in any time zone.

    Each is what its events made of it, so it is valid. It shrinks to a short history of simple
    values.

    Args:
        process: a process, or the id of a preset; by default any preset.
        stage: only applications in that stage, for example ``"offer"``.
        state: only those in that state, for example ``"offer.sent"``.
        outcome: only those that ended so: ``"hired"``, ``"rejected"``, ...
        position: what the candidates apply for; by default anything.
        max_events: the most events; too few for the target are reported when drawing.

    Raises:
        UnknownNameError: for a preset, stage, state or outcome that does not exist.
        InvalidValueError: for more than one of stage, state and outcome, or no event at all.

    >>> from hypothesis import given
    >>> from interviewkit import testing
    >>> @given(testing.applications("id", stage="offer"))
    ... def test_a_medical_check_came_first(app):
    ...     assert "medical_checkup" in app.record.skipped or app.record.medical is not None
    >>> test_a_medical_check_came_first()
    """
    targets = [
        Target(
            process=one,
            stage=stage,
            state=state,
            outcome=outcome,
            position=position,
            longest=max_events,
        )
        for one in _asked(process, stage or (state or "").partition(".")[0], position)
    ]
    return _applications(tuple(targets))


def _asked(process: Process | str | None, stage: str, position: Position | None) -> list[Process]:
    """The process, or the presets that have the stage and the position; all of them if none has."""
    if process is not None:
        return [process_of(process)]
    every = list(presets.values())
    return [one for one in every if _suits(one, stage, position)] or every


def _suits(process: Process, stage: str, position: Position | None) -> bool:
    if stage not in ("", "outcome", *process.stages):
        return False
    if position is None:
        return True
    here = position.jurisdiction in (None, process.jurisdiction)
    return here and position.extra_stages <= {*process.stages}


@st.composite
def _applications(draw: st.DrawFn, targets: tuple[Target, ...]) -> Application:
    chooser = Tape(draw(_TAPES))
    return make(one_of(chooser, targets), chooser)


def histories(process: Process | str | None = None) -> st.SearchStrategy[tuple[Event, ...]]:
    """The events of applications, the opening first: what `Application.replay` accepts.

    Raises:
        UnknownNameError: for an id that no preset has.

    >>> from hypothesis import given
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> @given(testing.histories("us"))
    ... def test_a_history_can_be_replayed(events):
    ...     app = ik.Application.replay(ik.processes["us"], "app-1", events)
    ...     assert app.version == len(events)
    >>> test_a_history_can_be_replayed()
    """
    return _histories(applications(process))


@st.composite
def _histories(draw: st.DrawFn, made: st.SearchStrategy[Application]) -> tuple[Event, ...]:
    return draw(made).events


def events_for(application: Application, by: Role | None = None) -> st.SearchStrategy[Event]:
    """Events that the application accepts; nothing where nothing can happen any more.

    Args:
        application: where they are to happen.
        by: only what this role sends.

    >>> from hypothesis import given, strategies as st
    >>> from interviewkit import testing
    >>> @given(testing.applications(), st.data())
    ... def test_what_is_offered_is_accepted(app, data):
    ...     event = data.draw(testing.events_for(app))
    ...     assert app.apply(event).version == app.version + 1
    >>> test_what_is_offered_is_accepted()
    """
    choices = [way for way in ways(application) if by in (None, way[1])]
    if by is not None:
        choices = [way for way in choices if way[0] in application.allowed(by=by)]
    return _events_for(application, tuple(choices)) if choices else st.nothing()


@st.composite
def _events_for(draw: st.DrawFn, app: Application, choices: tuple[Way, ...]) -> Event:
    chooser = Tape(draw(_SHORT))
    for cls, by in beginning_anywhere(chooser, choices):
        found = accepted_event(app, cls, by, chooser)
        if found is not None:
            return found[0]
    return reject()


def refused_events(application: Application) -> st.SearchStrategy[Event]:
    """Well-formed events that the application refuses, each with its reasons.

    Near misses: the wrong role or state, what a guard refuses (too late, a second person missing,
    another version, ...), an id that is on record, a time before the last event, an event of
    another application or process.

    >>> from hypothesis import given, strategies as st
    >>> from interviewkit import testing
    >>> @given(testing.applications(), st.data())
    ... def test_a_refusal_has_reasons(app, data):
    ...     event = data.draw(testing.refused_events(app))
    ...     assert app.decide(event).reasons != ()
    >>> test_a_refusal_has_reasons()
    """
    return _refused_events(application)


@st.composite
def _refused_events(draw: st.DrawFn, app: Application) -> Event:
    return refused_event(app, Tape(draw(_SHORT)))


def events(cls: type[Event] | None = None) -> st.SearchStrategy[Any]:
    """Well-formed events of a class, by default of any, that belong to no application.

    For what only carries events, such as a queue or a file; for an application see `events_for`.

    >>> from hypothesis import given
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> @given(testing.events(ik.OfferSent))
    ... def test_an_offer_can_expire(event):
    ...     assert event.expires_at > event.at
    >>> test_an_offer_can_expire()
    """
    return _events(tuple(EVENTS.values()) if cls is None or cls is Event else (cls,))


@st.composite
def _events(draw: st.DrawFn, classes: tuple[type[Event], ...]) -> Event:
    chooser = Tape(draw(_SHORT))
    cls = one_of(chooser, classes)
    scene = scene_of(chooser)
    return event_of(cls, scene, chooser, id=f"event-{scene.number}")


STAGES: Final = ("evaluation", "medical_checkup", "offer", "contract", "onboarding")


def scene_of(chooser: Chooser) -> Scene:
    """Any time, by anybody."""
    hours = timedelta(hours=one_of(chooser, (0, 1, 25, 24 * 40, 24 * 400)))
    at: datetime = (BEGIN + hours).astimezone(zone_of(chooser))
    by = one_of(chooser, tuple(Role))
    return Scene(at=at, by=by, stages=STAGES, number=1 + chooser.pick(4))


def _any_preset(chooser: Chooser) -> Process:
    return presets[one_of(chooser, tuple(presets))]


USUAL: Final[Mapping[type, Callable[[], st.SearchStrategy[Any]]]] = MappingProxyType(
    {Application: applications, Position: positions, Process: processes}
)
"""What `st.from_type` draws where that is not any value, but one that a preset has use for."""
