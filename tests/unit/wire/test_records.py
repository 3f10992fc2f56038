"""Rows of events, for tables."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

import attrs
from tests.unit.wire.edges import CLERK, NOON, opened, played

import interviewkit as ik
from interviewkit import wire

COLUMNS: Final = [
    "application", "process", "process_version", "title", "level", "number", "event", "id", "at",
    "offset", "by", "actor", "on_behalf_of", "note", "stage", "state", "on_hold", "rule", "data",
]  # fmt: skip


class TestRows:
    def test_columns(self) -> None:
        """The same in every row, in the order in which they are described."""
        rows = wire.to_records(played("manager_hire"))
        assert [list(row) for row in rows] == [COLUMNS] * len(rows)

    def test_an_opening(self) -> None:
        """What is not there is None."""
        (row,) = wire.to_records(opened(level="manager"))
        opening = {"title": "Clerk", "level": "manager", "employment": "permanent"}
        assert json.loads(row.pop("data")) == {"position": opening}
        assert row == {
            "application": "app-1",
            "process": "id",
            "process_version": "1",
            "title": "Clerk",
            "level": "manager",
            "number": 1,
            "event": "application_opened",
            "id": "app-1:opened",
            "at": NOON,
            "offset": 0,
            "by": "recruiter",
            "actor": "rina",
            "on_behalf_of": None,
            "note": None,
            "stage": "evaluation",
            "state": "evaluation.collecting",
            "on_hold": False,
            "rule": None,
        }

    def test_each_event(self) -> None:
        """With the state after it, and the rule by which it was accepted."""
        held = ik.ApplicationHeld(
            id="e2", at=NOON, by="recruiter", reason="seasonal", note="back in May"
        )
        gone = ik.ApplicationWithdrawn(
            id="e3", at=NOON, by="recruiter", on_behalf_of="candidate", evidence="an e-mail"
        )
        _, pause, end = wire.to_records(opened().apply(held).apply(gone))
        assert (pause["on_hold"], pause["state"], pause["note"]) == (
            True,
            "evaluation.collecting",
            "back in May",
        )
        assert (end["on_behalf_of"], end["stage"], end["number"]) == ("candidate", "outcome", 3)
        assert isinstance(end["rule"], str)
        assert json.loads(pause["data"]) == {"reason": "seasonal"}
        assert "evidence" in json.loads(end["data"])

    def test_times_are_of_one_zone(self) -> None:
        """UTC, with the offset of the original beside it, in minutes."""
        at = datetime(2026, 1, 5, 17, 45, tzinfo=timezone(timedelta(hours=5, minutes=45)))
        app = ik.Application.open(
            ik.processes["id"], id="a", at=at, by=ik.Role.SYSTEM, position=CLERK
        )
        (row,) = wire.to_records(app)
        assert (row["at"], row["at"].tzinfo, row["offset"]) == (NOON, UTC, 345)

    def test_several(self) -> None:
        """One after the other."""
        apps = [played("staff_hire"), opened(), played("walk_in_day")]
        rows = wire.to_records(iter(apps))
        assert len(rows) == sum(app.version for app in apps)
        assert rows == [row for app in apps for row in wire.to_records(app)]
        assert wire.to_records([]) == []

    def test_plain_texts(self) -> None:
        """No member of a vocabulary, which a table would show in its own way."""
        for row in wire.to_records(played("us_conditional_offer")):
            assert {type(value) for value in row.values()} <= {
                str,
                int,
                float,
                bool,
                datetime,
                type(None),
            }

    def test_by_a_converter(self) -> None:
        """A host's hooks are followed within the data."""
        mine = wire.make_converter()
        mine.register_unstructure_hook(ik.Position, lambda position: position.title)
        (row,) = wire.to_records(opened(), converter=mine)
        assert row["data"] == '{"position":"Clerk"}'


def test_offsets_of_seconds() -> None:
    """An offset that is no whole number of minutes stays exact."""
    zone = timezone(timedelta(seconds=90))
    app = opened()
    moved = attrs.evolve(app.events[0], at=NOON.astimezone(zone))
    (row,) = wire.to_records(ik.Application.replay(app.process, "app-1", [moved]))
    assert row["offset"] == 1.5
