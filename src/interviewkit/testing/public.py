"""Any public value of the kit: of which classes there are some, and how they are drawn."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from interviewkit.hiring.application import Application
from interviewkit.hiring.deadlines import Deadline, deadlines, due
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.record import Record
from interviewkit.hiring.timeline import Entry, timeline
from interviewkit.hiring.views import SeenEvent, View
from interviewkit.machine import Accepted, Refused
from interviewkit.messages import Message
from interviewkit.testing.catalogues import CATALOGUES
from interviewkit.testing.choices import Chooser, Reel, Tape, one_of
from interviewkit.testing.filling import value_of
from interviewkit.testing.homes import HOMES, classes_in
from interviewkit.testing.nouns import HIRING
from interviewkit.testing.payloads import event_of
from interviewkit.testing.scenes import BEGIN, Make, Scene, zone_of
from interviewkit.testing.strategies import (
    STAGES,
    applications,
    events,
    events_for,
    processes,
    refused_events,
    scene_of,
)
from interviewkit.testing.verdicts import VERDICTS
from interviewkit.vocabulary import Role

__all__ = ["PUBLIC_CLASSES", "public_values", "values"]

T = TypeVar("T")

_NO_DATA: Final = (Event, Process)
"""The base of the events, each of which is there; and what holds functions."""

PUBLIC_CLASSES: Final[tuple[type[Any], ...]] = tuple(
    cls for home in HOMES for cls in classes_in(import_module(home)) if cls not in _NO_DATA
)
"""Every class of plain data that the kit gives or takes: nouns, events, `Application`, answers."""

_REELS: Final = st.binary(min_size=Reel.LENGTH, max_size=Reel.LENGTH)
_SHORT: Final = st.binary(min_size=Tape.SHORT, max_size=Tape.SHORT)
_MOMENTS: Final = (
    BEGIN,
    datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2024, 2, 29, 12, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2199, 12, 31, 17, 30, tzinfo=UTC),
)
_FRACTIONS: Final = (0, 0, 1, 999_999, 500_000, 120)
_NOUNS: Final[Mapping[Any, Make]] = MappingProxyType({**HIRING, **CATALOGUES, **VERDICTS})


def _free_scene(chooser: Chooser) -> Scene:
    """Any moment, to the microsecond, by anybody."""
    moment = one_of(chooser, _MOMENTS) if chooser.pick(2) else BEGIN
    fraction = timedelta(microseconds=one_of(chooser, _FRACTIONS))
    return Scene(
        at=(moment + fraction).astimezone(zone_of(chooser)),
        by=one_of(chooser, tuple(Role)),
        stages=STAGES,
        number=1 + chooser.pick(4),
        nouns=_NOUNS,
    )


def values(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Values of one of the kit's classes, for example of `ik.OfferTerms`: whatever it allows.

    Texts are in any script, and may look like something else; moments have microseconds and any
    offset; amounts have exponents and trailing zeros. What the kit computes (`ik.InterviewPlan`,
    `ik.LintResult`, `ik.Entry`, ...) is mostly computed. Of a class of your own, values are made up
    from its fields.

    Raises:
        UnknownTypeError: when drawing, for a field of a type that is not known here.

    >>> from hypothesis import given
    >>> import interviewkit as ik
    >>> from interviewkit import testing
    >>> @given(testing.values(ik.Slot))
    ... def test_a_slot_has_a_length(slot):
    ...     assert slot.starts_at < slot.ends_at
    >>> test_a_slot_has_a_length()
    """
    made = _MADE.get(cls)
    if made is not None:
        return made()
    if cls in PUBLIC_CLASSES:
        return _free_values(cls)
    return events(cls) if issubclass(cls, Event) else _values(cls)


def public_values() -> st.SearchStrategy[Any]:
    """Values of any of `PUBLIC_CLASSES`, for what is to cope with all of them.

    >>> from hypothesis import given
    >>> from interviewkit import testing
    >>> @given(testing.public_values())
    ... def test_it_can_be_put_into_a_set(value):
    ...     assert value in {value}
    >>> test_it_can_be_put_into_a_set()
    """
    return st.sampled_from(PUBLIC_CLASSES).flatmap(values)


@st.composite
def _values(draw: st.DrawFn, cls: type[T]) -> T:
    chooser = Tape(draw(_SHORT))
    return value_of(cls, scene_of(chooser), chooser)


@st.composite
def _free_values(draw: st.DrawFn, cls: type[Any]) -> Any:
    chooser = Reel(draw(_REELS))
    scene = _free_scene(chooser)
    if issubclass(cls, Event) and cls is not Event:
        return event_of(cls, scene, chooser, id=f"event-{scene.number}")
    return value_of(cls, scene, chooser)


def _seen(app: Application) -> View:
    return app.as_seen_by(Role.CANDIDATE)


def _records() -> st.SearchStrategy[Record]:
    apps = applications()
    seen = apps.map(lambda app: _seen(app).record)
    return st.one_of(_free_values(Record), apps.map(lambda app: app.record), seen)


def _views() -> st.SearchStrategy[View]:
    return applications().map(_seen)


def _seen_events() -> st.SearchStrategy[SeenEvent]:
    seen = applications().flatmap(lambda app: st.sampled_from(_seen(app).events))
    return st.one_of(_free_values(SeenEvent), seen)


def _entries() -> st.SearchStrategy[Entry]:
    told = applications().flatmap(lambda app: st.sampled_from(timeline(app)))
    return st.one_of(_free_values(Entry), told)


def _deadlines() -> st.SearchStrategy[Deadline]:
    return st.one_of(_free_values(Deadline), _running())


@st.composite
def _running(draw: st.DrawFn) -> Deadline:
    """One that counts in an application; sometimes it is over."""
    app, chooser = draw(applications()), Tape(draw(_SHORT))
    late = app.since + timedelta(days=one_of(chooser, (90, 4, 400)))
    found = due(app, late) if chooser.pick(2) else deadlines(app)
    return one_of(chooser, found) if found else draw(_free_values(Deadline))


@st.composite
def _accepted(draw: st.DrawFn) -> Accepted:
    """The answer to an event of an application's history, or to the first that could follow."""
    app = draw(applications())
    opened, *others = app.events
    if not others:
        verdict = app.decide(draw(events_for(app)))
    else:
        number = draw(st.integers(0, len(others) - 1))
        before = Application.replay(app.process, app.id, [opened, *others[:number]])
        verdict = before.decide(others[number])
    assert isinstance(verdict, Accepted)  # noqa: S101 - what the strategies promise
    return verdict


@st.composite
def _refused(draw: st.DrawFn) -> Refused:
    """The answer to an event that an application refuses; sometimes with any reasons."""
    if draw(st.booleans()):
        reasons = draw(st.lists(_free_values(Message), min_size=1, max_size=3))
        return Refused.because(draw(st.sampled_from(sorted(EVENTS))), tuple(reasons))
    app = draw(applications())
    verdict = app.decide(draw(refused_events(app)))
    assert isinstance(verdict, Refused)  # noqa: S101 - what the strategies promise
    return verdict


_MADE: Final[Mapping[type, Callable[[], st.SearchStrategy[Any]]]] = MappingProxyType(
    {
        Accepted: _accepted,
        Application: applications,
        Deadline: _deadlines,
        Entry: _entries,
        Event: lambda: _free_values(Event),
        Process: processes,
        Record: _records,
        Refused: _refused,
        SeenEvent: _seen_events,
        View: _views,
    }
)
"""What is not made up by a single maker, for it comes from applications."""
