"""Slots end after they start; sessions keep every slot."""

import pickle
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from interviewkit.domain import Session, SessionStatus, Slot
from interviewkit.errors import InvalidValueError

NINE = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEN = NINE + timedelta(hours=1)


class TestSlot:
    def test_takes_one_interviewer_as_text(self):
        """A single name is a tuple of one."""
        assert Slot(starts_at=NINE, ends_at=TEN, interviewers="rina").interviewers == ("rina",)

    def test_takes_several_interviewers(self):
        """Names come in any iterable."""
        slot = Slot(starts_at=NINE, ends_at=TEN, interviewers=["rina", "hadi"])
        assert slot.interviewers == ("rina", "hadi")

    @pytest.mark.parametrize("ends_at", [NINE, NINE - timedelta(microseconds=1)])
    def test_ends_after_it_starts(self, ends_at):
        """A slot without a length is refused with the start that it must exceed."""
        with pytest.raises(InvalidValueError) as caught:
            Slot(starts_at=NINE, ends_at=ends_at)
        assert (caught.value.place, caught.value.value, caught.value.allowed) == (
            "Slot.ends_at",
            ends_at.isoformat(),
            "a moment after starts_at, 2026-01-05T09:00:00+00:00",
        )

    def test_compares_instants_of_different_zones(self):
        """17:00 in Jakarta is after 09:00 UTC."""
        ends_at = datetime(2026, 1, 5, 17, tzinfo=ZoneInfo("Asia/Jakarta"))
        assert Slot(starts_at=NINE, ends_at=ends_at).ends_at == TEN

    def test_compares_instants_in_the_repeated_hour(self):
        """From the first 02:45 to the second 02:15 in autumn is half an hour."""
        zone = ZoneInfo("Europe/Berlin")
        slot = Slot(
            starts_at=datetime(2026, 10, 25, 2, 45, tzinfo=zone),
            ends_at=datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=zone),
        )
        assert slot.ends_at - slot.starts_at == timedelta(minutes=30)

    @pytest.mark.parametrize("name", ["starts_at", "ends_at"])
    @pytest.mark.parametrize("moment", [None, datetime(2026, 1, 5, 9)])  # noqa: DTZ001
    def test_takes_instants_only(self, name, moment):
        """Neither end may be missing or naive."""
        with pytest.raises(InvalidValueError) as caught:
            Slot(**{"starts_at": NINE, "ends_at": TEN, name: moment})
        assert caught.value.place == f"Slot.{name}"

    def test_hides_place_and_people(self):
        """Its text shows the times only."""
        text = repr(Slot(starts_at=NINE, ends_at=TEN, place="Jl. Melati 5", interviewers="rina"))
        assert not any(word in text for word in ("Melati", "rina"))

    def test_pickles(self):
        """It comes back from a pickle equal, with the same hash."""
        slot = Slot(starts_at=NINE, ends_at=TEN, place="room")
        again = pickle.loads(pickle.dumps(slot))
        assert (again, hash(again)) == (slot, hash(slot))


class TestSession:
    def test_begins_planned(self):
        """A new session is planned, and nothing has happened to it."""
        session = Session(stage="superior_interview", number=1)
        assert (session.status, session.reschedules) == (SessionStatus.PLANNED, 0)

    def test_has_no_slot_at_first(self):
        """Before a booking no slot counts."""
        assert Session(stage="superior_interview", number=1).slot is None

    def test_counts_the_last_slot(self):
        """Of several slots the last one counts."""
        first = Slot(starts_at=NINE, ends_at=TEN)
        last = Slot(starts_at=TEN, ends_at=TEN + timedelta(hours=1))
        assert Session(stage="superior_interview", number=1, slots=(first, last)).slot is last
