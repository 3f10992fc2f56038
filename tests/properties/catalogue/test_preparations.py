"""Laws of preparations: steps, days and stories, each against a naive recomputation."""

import copy
import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import example, given, strategies as st
from tests.properties.catalogue.worlds import checklists

import interviewkit as ik
from interviewkit.domain.story import STAR

ZONES = [
    ZoneInfo(name)
    for name in (
        "Asia/Jakarta",
        "Europe/London",
        "America/New_York",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Australia/Lord_Howe",
        "UTC",
    )
]
LONDON = ZoneInfo("Europe/London")
ZONE = st.one_of(
    st.sampled_from(ZONES),
    st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
SECONDS = st.integers(631152000, 2840140800)
OCCASIONS = st.builds(datetime.fromtimestamp, SECONDS, tz=ZONE)
TEXTS = st.text(min_size=1, max_size=5).filter(str.strip)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("done"), st.integers(0, 5), st.one_of(st.none(), TEXTS)),
        st.tuples(st.just("skipped"), st.integers(0, 5), TEXTS),
        st.tuples(st.just("reopened"), st.integers(0, 5), st.none()),
        st.tuples(st.just("noted"), st.integers(0, 5), TEXTS),
    ),
    max_size=12,
)
CATEGORIES = ["time", "tools", "learning", "customer", "strategy"]


@st.composite
def stories(draw):
    """Some stories, finished or not, of some categories."""
    return [
        ik.Story(
            id=f"s{number}",
            categories=draw(st.lists(st.sampled_from(CATEGORIES), max_size=3)),
            **{part: draw(st.sampled_from(["", " ", "Told."])) for part in STAR},
        )
        for number in range(draw(st.integers(0, 5)))
    ]


def taken(mine, step):
    """The preparation after a step."""
    name, number, text = step
    items = mine.checklist.items
    id = items[number % len(items)].id
    if name == "done":
        return id, mine.done(id, note=text)
    if name == "skipped":
        return id, mine.skipped(id, reason=text)
    return id, mine.reopened(id) if name == "reopened" else mine.noted(id, text)


class TestSteps:
    @given(checklists(), STEPS)
    def test_keep_the_laws(self, checklist, steps):
        """Whatever is done in whatever order, as a naive record of it says."""
        mine = ik.Preparation(checklist=checklist)
        record = {item.id: ["open", "", ""] for item in checklist.items}
        for step in steps:
            before, kept = mine, copy.deepcopy(mine)
            id, mine = taken(mine, step)
            assert before == kept
            name, _, text = step
            if name == "noted":
                record[id][2] = text
            else:
                status = "open" if name == "reopened" else name
                record[id][:2] = [status, text if name == "skipped" else ""]
                record[id][2] = (text or record[id][2]) if name == "done" else record[id][2]
            assert taken(mine, step)[1] == mine
            found = {one: mine.progress(one) for one in record}
            assert {
                one: [str(how.status), how.reason, how.note] for one, how in found.items()
            } == record
            assert mine.checklist == checklist
        statuses = [status for status, _, _ in record.values()]
        counted = len(statuses) - statuses.count("skipped")
        assert mine.share_done == (statuses.count("done") / counted if counted else 1)
        assert 0 <= mine.share_done <= 1
        still = [item for item in checklist.items if record[item.id][0] == "open"]
        assert list(mine.open_items) == still
        assert mine.minutes_left == sum(item.minutes for item in still)

    @given(checklists(), STEPS)
    def test_undone_leave_nothing_behind(self, checklist, steps):
        """All items open again, and no note: it is as it was in the beginning."""
        mine = ik.Preparation(checklist=checklist)
        for step in steps:
            _, mine = taken(mine, step)
        for item in checklist.items:
            mine = mine.reopened(item.id).noted(item.id, "")
        assert mine == ik.Preparation(checklist=checklist)

    @given(checklists(), STEPS)
    def test_lose_no_story(self, checklist, steps):
        """They have nothing to do with items."""
        told = (ik.Story(id="a"), ik.Story(id="b"))
        mine = ik.Preparation(checklist=checklist, stories=told)
        for step in steps:
            _, mine = taken(mine, step)
        assert mine.stories == told


class TestSchedule:
    @given(
        checklists(),
        STEPS,
        OCCASIONS,
        st.one_of(st.none(), ZONE),
        st.one_of(st.none(), st.integers(-400, 400)),
    )
    def test_agrees_with_a_naive_one(self, checklist, steps, occasion, zone, shift):
        """Every open item once, on its day or today, sorted, with the label of that day."""
        mine = ik.Preparation(checklist=checklist)
        for step in steps:
            _, mine = taken(mine, step)
        day = occasion.date() if zone is None else occasion.astimezone(zone).date()
        today = None if shift is None else day + timedelta(days=shift)
        found = mine.schedule(occasion, zone=zone, today=today)
        assert sorted(plan.item.id for plan in found) == sorted(one.id for one in mine.open_items)
        order = [item.id for item in checklist.items]
        keys = [(plan.on, order.index(plan.item.id)) for plan in found]
        assert keys == sorted(keys)
        for plan in found:
            begins = date.fromordinal(day.toordinal() + plan.item.day)
            assert plan.late is (today is not None and begins < today)
            assert plan.on == (today if plan.late else begins)
            assert plan.on.toordinal() - day.toordinal() == self.days(plan.label)

    def days(self, label):
        """The days that a label says."""
        told = re.fullmatch(r"T(?:-0|([+-][1-9]\d*)d)", label)
        assert told is not None
        return int(told[1] or 0)

    @given(checklists(), OCCASIONS, ZONE)
    def test_depends_on_the_instant_alone(self, checklist, occasion, zone):
        """Wherever the interview takes place, the candidate's days are the same."""
        mine = ik.Preparation(checklist=checklist)
        elsewhere = occasion.astimezone(timezone(timedelta(hours=-7)))
        assert mine.schedule(occasion, zone=zone) == mine.schedule(elsewhere, zone=zone)

    @given(checklists(), st.sampled_from([(2026, 3, 29), (2026, 10, 25)]), st.integers(0, 47))
    @example(ik.catalogue().checklists["user"], (2026, 10, 25), 3)
    def test_knows_days_of_23_and_25_hours(self, checklist, day, half_hours):
        """Where London changes its clocks, on that day or on those around it."""
        year, month, number = day
        midnight = datetime(year, month, number, tzinfo=LONDON)
        for shift in range(-1, 9):
            occasion = (midnight + timedelta(days=shift)).replace(
                hour=half_hours // 2, minute=30 * (half_hours % 2)
            )
            for fold in (0, 1):
                found = ik.Preparation(checklist=checklist).schedule(occasion.replace(fold=fold))
                for plan in found:
                    assert (plan.on - occasion.date()).days == plan.item.day


class TestCoverage:
    @given(stories(), st.lists(st.sampled_from(CATEGORIES), max_size=6))
    def test_agrees_with_a_naive_recomputation(self, told, categories):
        """Cell by cell."""
        found = ik.coverage(told, categories)
        assert list(found.categories) == sorted(set(categories), key=categories.index)
        assert list(found.matrix) == [story.id for story in told]
        finished = [s for s in told if all(getattr(s, part).strip() for part in STAR)]
        for place, category in enumerate(found.categories):
            for story in told:
                assert found.matrix[story.id][place] is (category in story.categories)
            count = len([story for story in finished if category in story.categories])
            assert found.counts[category] == count
            assert (category in found.missing) is (count == 0)
        assert set(found.unfinished) == {story.id for story in told} - {s.id for s in finished}
        for story in told:
            blank = tuple(part for part in STAR if not getattr(story, part).strip())
            assert found.unfinished.get(story.id, ()) == blank

    @given(stories(), st.sampled_from(list(ik.catalogue().interview_types)))
    def test_readiness_follows_from_it(self, told, kind):
        """Two finished stories are ready, none at all is missing."""
        cat = ik.catalogue()
        mine = ik.Preparation(checklist=cat.checklists[kind], stories=told)
        for category, readiness in mine.readiness(cat, kind).items():
            here = [story for story in told if category in story.categories]
            finished = sum(story.is_complete for story in here)
            expected = "ready" if finished >= 2 else "started" if here else "missing"
            assert readiness == expected
