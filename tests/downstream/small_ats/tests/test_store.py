"""The store: what is kept comes back, and nobody overwrites what they have not seen."""

import sqlite3
from datetime import datetime, timedelta, timezone

import interviewkit as ik
import pytest

from small_ats import Stale, Store, UnknownApplication

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=timezone(timedelta(hours=7)))


@pytest.fixture
def store():
    """An empty one, in memory."""
    connection = sqlite3.connect(":memory:")
    yield Store(connection)
    connection.close()


@pytest.fixture
def application():
    """One that was just opened."""
    return ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title="Data lead", level="manager"),
        at=NOW,
        by=ik.Role.RECRUITER,
    )


def held(application, id="e2"):
    """The application on hold."""
    event = ik.ApplicationHeld(id=id, at=NOW, by=ik.Role.RECRUITER, reason="awaiting_budget")
    return application.apply(event)


def test_what_is_kept_comes_back(store, application):
    """With every event."""
    store.add(application)
    assert store.get("app-1") == application
    store.save(held(application), expected_version=1)
    assert store.get("app-1") == held(application)


def test_the_second_to_save_is_told(store, application):
    """Both have read version 1; the first one's event is kept."""
    store.add(application)
    store.save(held(application, "first"), expected_version=1)
    with pytest.raises(Stale):
        store.save(held(application, "second"), expected_version=1)
    assert [event.id for event in store.get("app-1").events][1:] == ["first"]


def test_what_is_not_there(store):
    """Is no application."""
    with pytest.raises(UnknownApplication, match="app-9"):
        store.get("app-9")


def test_an_id_is_taken_once(store, application):
    """A second application of that id is a mistake."""
    store.add(application)
    with pytest.raises(sqlite3.IntegrityError):
        store.add(application)
