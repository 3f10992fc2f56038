"""Preparations: how far a candidate has come, and what is to do on which day."""

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import exceptions
from tests.unit.domain.stories import a_story

import interviewkit as ik
from interviewkit.domain.preparation import Progress

JAKARTA, LONDON = ZoneInfo("Asia/Jakarta"), ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
NINE = datetime(2026, 3, 10, 9, 0, tzinfo=JAKARTA)


def an_item(id, phase="before", day=-1, minutes=10):
    """An item of a checklist."""
    return ik.ChecklistItem(id=id, phase=phase, day=day, minutes=minutes)


LIST = ik.Checklist(
    id="acme",
    items=[
        an_item("close"),
        an_item("read", day=-7, minutes=30),
        an_item("ask", "at", 0),
        an_item("tell", day=-7),
        an_item("thank", "after", 1),
    ],
)


@pytest.fixture
def mine():
    """A preparation that has not begun."""
    return ik.Preparation(checklist=LIST)


class TestProgress:
    def test_is_open_by_default(self):
        """Without reason and note."""
        assert Progress() == Progress(status="open", reason="", note="")

    @pytest.mark.parametrize(
        ("status", "reason", "allowed"),
        [
            ("skipped", "", "a text that is not blank"),
            ("skipped", " ", "a text that is not blank"),
            ("done", "x", "a reason only where it was skipped"),
            ("open", None, "a reason only where it was skipped"),
        ],
    )
    def test_has_a_reason_where_it_was_skipped(self, status, reason, allowed):
        """And only there."""
        with pytest.raises(ik.InvalidValueError) as caught:
            Progress(status=status, reason=reason)
        assert (caught.value.place, caught.value.allowed) == ("Progress.reason", allowed)

    def test_offers_a_near_match(self):
        """For its status."""
        with pytest.raises(ik.UnknownNameError) as caught:
            Progress(status="skiped")
        assert caught.value.near == "skipped"

    def test_shows_no_words(self):
        """They are the candidate's own."""
        assert repr(Progress(status="skipped", reason="private", note="secret")) == (
            "Progress(status=<ItemStatus.SKIPPED: 'skipped'>)"
        )


class TestPreparation:
    def test_begins_with_everything_open(self, mine):
        """Nothing is done."""
        assert (mine.open_items, mine.share_done, mine.minutes_left) == (LIST.items, 0.0, 70)

    def test_each_step_gives_a_new_one(self, mine):
        """The original never changes."""
        steps = [mine.done("read"), mine.skipped("read", reason="known"), mine.noted("read", "x")]
        assert mine == ik.Preparation(checklist=LIST)
        assert [str(step.status("read")) for step in steps] == ["done", "skipped", "open"]

    def test_counts_what_was_not_skipped(self, mine):
        """One of two that are left is a half; where all are skipped nothing is left to do."""
        half = mine.done("read")
        for id in ("close", "ask", "tell"):
            half = half.skipped(id, reason="not asked for")
        assert (half.share_done, half.minutes_left) == (0.5, 10)
        for item in LIST.items:
            half = half.skipped(item.id, reason="moved away")
        assert (half.share_done, half.open_items) == (1.0, ())

    def test_notes_survive_every_step(self, mine):
        """Until another one is written."""
        noted = mine.noted("read", "page 3")
        for step in (noted.done("read"), noted.skipped("read", reason="x"), noted.reopened("read")):
            assert step.progress("read").note == "page 3"
        assert noted.done("read", note="all").progress("read").note == "all"

    def test_a_reason_lasts_as_long_as_it_is_skipped(self, mine):
        """An item done or open again has none."""
        skipped = mine.skipped("read", reason="known")
        assert skipped.progress("read").reason == "known"
        assert skipped.done("read").progress("read").reason == ""
        assert skipped.reopened("read") == mine

    def test_needs_a_reason_for_skipping(self, mine):
        """A blank one is none."""
        with pytest.raises(ik.InvalidValueError, match=r"skipped\(reason\)"):
            mine.skipped("read", reason=" ")

    def test_the_order_of_steps_does_not_show(self, mine):
        """Who has done the same has come equally far."""
        assert mine.done("read").done("ask") == mine.done("ask").done("read")
        assert hash(mine.done("read").done("ask")) == hash(mine.done("ask").done("read"))

    def test_takes_entries_as_a_mapping_or_as_pairs(self, mine):
        """They mean the same."""
        done = Progress(status="done")
        one = ik.Preparation(checklist=LIST, entries={"read": done, "ask": Progress()})
        assert one == ik.Preparation(checklist=LIST, entries=[("read", done)]) == mine.done("read")

    def test_refuses_an_item_twice(self):
        """Nobody can tell which of them counts."""
        twice = [("read", Progress(status="done")), ("read", Progress(note="x"))]
        with pytest.raises(ik.InvalidValueError, match=r"Preparation\.entries"):
            ik.Preparation(checklist=LIST, entries=twice)

    @pytest.mark.parametrize(
        "step",
        [
            lambda mine: mine.done("red"),
            lambda mine: mine.skipped("red", reason="x"),
            lambda mine: mine.reopened("red"),
            lambda mine: mine.noted("red", "x"),
            lambda mine: mine.status("red"),
            lambda mine: mine.progress("red"),
            lambda mine: ik.Preparation(checklist=LIST, entries={"red": Progress(status="done")}),
        ],
    )
    def test_offers_a_near_match_for_an_item(self, mine, step):
        """Of this checklist, whatever is asked."""
        with pytest.raises(ik.UnknownNameError) as caught:
            step(mine)
        assert (caught.value.kind, caught.value.near) == ("item of the checklist", "read")

    def test_is_frozen_pickles_and_hides_words(self, mine):
        """As a value does; notes and stories are the candidate's own."""
        mine = mine.noted("read", "secret").with_story(a_story())
        with pytest.raises(exceptions.FrozenInstanceError):
            mine.stories = ()
        assert pickle.loads(pickle.dumps(mine)) == copy.deepcopy(mine) == mine
        assert "secret" not in repr(mine)
        assert "audit" not in repr(mine)


class TestStories:
    def test_a_story_replaces_one_of_its_id_in_its_place(self, mine):
        """The others stay, in their order."""
        mine = mine.with_story(a_story("one")).with_story(a_story("two"))
        again = mine.with_story(a_story("one", result=""))
        assert [story.id for story in again.stories] == ["one", "two"]
        assert not again.stories[0].is_complete
        assert mine.with_story(a_story("one")) == mine

    def test_refuses_two_of_one_id(self):
        """One of them would be lost."""
        with pytest.raises(ik.InvalidValueError, match=r"Preparation\.stories"):
            ik.Preparation(checklist=LIST, stories=[a_story(), a_story()])

    def test_readiness_counts_finished_stories(self, mine):
        """None is missing, one or a begun one is started, two are ready."""
        stories = [
            a_story("one", categories=["work_experience", "motivation"]),
            a_story("two", categories=["work_experience"]),
            a_story("begun", task="", categories=["customer"]),
        ]
        mine = ik.Preparation(checklist=LIST, stories=stories)
        found = mine.readiness(ik.catalogue(), "walk_in")
        assert {category: str(how) for category, how in found.items()} == {
            "opening": "missing",
            "work_experience": "ready",
            "motivation": "started",
            "customer": "started",
            "availability": "missing",
        }

    def test_no_story_is_wanted_for_what_the_candidate_asks(self, mine):
        """Only for what the interviewer asks about."""
        cat = ik.catalogue()
        for kind in cat.interview_types.values():
            for category in mine.coverage(cat, kind.id).categories:
                assert cat.question_categories[category].asked_by is ik.AskedBy.INTERVIEWER

    def test_offers_near_matches(self, mine):
        """For the type, and for a story's category, which would never be counted."""
        with pytest.raises(ik.UnknownNameError) as caught:
            mine.coverage(ik.catalogue(), "usr")
        assert caught.value.near == "user"
        with pytest.raises(ik.UnknownNameError) as caught:
            mine.with_story(a_story(categories="leadershp")).readiness(ik.catalogue(), "user")
        assert caught.value.near == "leadership"


class TestSchedule:
    def told(self, planned):
        """Days, labels and items."""
        return [(plan.on.day, plan.label, plan.item.id, plan.late) for plan in planned]

    def test_counts_days_from_the_occasion(self, mine):
        """Sorted by day, then in the checklist's order."""
        assert self.told(mine.schedule(NINE)) == [
            (3, "T-7d", "read", False),
            (3, "T-7d", "tell", False),
            (9, "T-1d", "close", False),
            (10, "T-0", "ask", False),
            (11, "T+1d", "thank", False),
        ]

    def test_leaves_out_what_is_done_or_skipped(self, mine):
        """It is what is still to do."""
        mine = mine.done("read").skipped("ask", reason="x")
        assert [plan.item.id for plan in mine.schedule(NINE)] == ["tell", "close", "thank"]

    def test_plans_what_is_late_for_today(self, mine):
        """With the label of the day on which it is done now."""
        assert self.told(mine.schedule(NINE, today=date(2026, 3, 9))) == [
            (9, "T-1d", "close", False),
            (9, "T-1d", "read", True),
            (9, "T-1d", "tell", True),
            (10, "T-0", "ask", False),
            (11, "T+1d", "thank", False),
        ]

    def test_keeps_what_is_open_after_the_occasion(self, mine):
        """Nothing is lost, though some of it has no use any more."""
        found = self.told(mine.schedule(NINE, today=date(2026, 3, 12)))
        assert [(day, label, late) for day, label, _, late in found] == [(12, "T+2d", True)] * 5
        assert [id for _, _, id, _ in found] == [item.id for item in LIST.items]

    @pytest.mark.parametrize(
        ("zone", "first"), [(None, 3), (JAKARTA, 3), (LONDON, 3), (NEW_YORK, 2), (UTC, 3)]
    )
    def test_counts_in_the_candidate_s_zone(self, mine, zone, first):
        """Nine in Jakarta is the evening before in New York."""
        assert mine.schedule(NINE, zone=zone)[0].on == date(2026, 3, first)

    @pytest.mark.parametrize("month", [3, 10])
    def test_a_change_of_clocks_moves_no_day(self, mine, month):
        """London changes on 29 March and on 25 October 2026, in the week before."""
        for hour in (0, 1, 9, 23):
            occasion = datetime(2026, month, 31, hour, 30, tzinfo=LONDON)
            planned = mine.schedule(occasion)
            assert [plan.on.isoformat() for plan in planned] == [
                f"2026-{month:02}-24",
                f"2026-{month:02}-24",
                f"2026-{month:02}-30",
                f"2026-{month:02}-31",
                f"2026-{month + 1:02}-01",
            ]

    @pytest.mark.parametrize(
        "occasion",
        [
            NINE.replace(tzinfo=None),
            date(2026, 3, 10),
            "2026-03-10T09:00:00+07:00",
            None,
            NINE.replace(year=9999),
            NINE.replace(year=1),
        ],
    )
    def test_refuses_what_is_no_instant(self, mine, occasion):
        """A naive datetime, a day, a text, and the ends of the calendar."""
        with pytest.raises(ik.InvalidValueError, match=r"schedule\(occasion\)"):
            mine.schedule(occasion)

    @pytest.mark.parametrize("today", [NINE, "2026-03-10", timedelta(0)])
    def test_refuses_a_today_with_a_time(self, mine, today):
        """Its day depends on a zone."""
        with pytest.raises(ik.InvalidValueError, match=r"schedule\(today\)"):
            mine.schedule(NINE, today=today)
