"""Applications in SQLite: one row each, the whole of it as JSON in one column."""

import sqlite3

import interviewkit as ik
from interviewkit import wire

__all__ = ["Stale", "Store", "UnknownApplication"]

_TABLE = """
create table if not exists application (
    id text primary key,
    version integer not null,
    body text not null
)
"""


class UnknownApplication(LookupError):
    """There is no application of that id."""


class Stale(Exception):
    """Somebody has saved the application since it was read."""


class Store:
    """Applications by id.

    The version stands beside the JSON, so that one statement both compares and saves.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        with connection:
            connection.execute(_TABLE)

    def add(self, application: ik.Application) -> None:
        """Keeps a new application.

        Raises:
            sqlite3.IntegrityError: if there is one of that id.
        """
        row = (application.id, application.version, wire.to_json(application))
        with self._connection:
            self._connection.execute("insert into application values (?, ?, ?)", row)

    def get(self, id: str) -> ik.Application:
        """The application as it was last saved.

        Raises:
            UnknownApplication: if there is none of that id.
        """
        found = self._connection.execute("select body from application where id = ?", (id,))
        row = found.fetchone()
        if row is None:
            raise UnknownApplication(id)
        return wire.from_json(row[0], ik.Application, processes=ik.processes)

    def save(self, application: ik.Application, *, expected_version: int) -> None:
        """Keeps what has become of an application.

        Args:
            application: the application after one event or several.
            expected_version: the version that it had when it was read.

        Raises:
            Stale: if that is no longer the version that is kept.
        """
        row = (application.version, wire.to_json(application), application.id, expected_version)
        with self._connection:
            saved = self._connection.execute(
                "update application set version = ?, body = ? where id = ? and version = ?", row
            )
        if saved.rowcount == 0:
            raise Stale(application.id)
