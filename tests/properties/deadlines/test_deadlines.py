"""Laws of deadlines, on applications that wandered through every preset."""

from datetime import UTC, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import given, strategies as st
from tests.properties.deadlines.wanderings import wandered

import interviewkit as ik
from interviewkit.hiring.events import EVENTS

TICK, DAY = timedelta(microseconds=1), timedelta(days=1)
SHORT = ik.Allowances(feedback=timedelta(hours=5), consent=DAY, outcome=TICK, registration=1)
LONG = ik.Allowances(feedback=90 * DAY, consent=30 * DAY, outcome=2 * DAY, registration=30)
NONE = ik.Allowances(feedback=None, consent=None, outcome=None, registration=None)

APPLICATIONS = st.builds(wandered, st.integers(0, 10**6))
ALLOWANCES = st.sampled_from([ik.Allowances(), SHORT, LONG, NONE])
WAITS = st.one_of(
    st.timedeltas(-DAY, 400 * DAY), st.sampled_from([timedelta(0), TICK, -TICK, 5000 * DAY])
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))

BY_TIME = [cls for kind, cls in EVENTS.items() if kind.endswith(("_expired", "_lapsed"))]
FEEDBACK_AND_CONSENT = ("feedback", "consent")


def bare(found):
    """Deadlines without what would record them."""
    return [evolve(deadline, event=None) for deadline in found]


def instants(app, allowances, wait):
    """Times worth asking about: around every deadline, and some time after the last event."""
    marks = [
        d.at + step for d in ik.deadlines(app, allowances=allowances) for step in (-TICK, TICK)
    ]
    return [app.since + wait, *marks]


class TestNextDeadline:
    """The next deadline and what is due are two sides of one thing."""

    @given(APPLICATIONS, ALLOWANCES)
    def test_nothing_is_due_until_it(self, app, allowances):
        """At the very instant nothing is overdue; a microsecond later it is."""
        first = ik.next_deadline(app, allowances=allowances)
        if first is None:
            assert ik.due(app, app.since + 5000 * DAY, allowances=allowances) == ()
        else:
            assert ik.due(app, first.at, allowances=allowances) == ()
            late = ik.due(app, first.at + TICK, allowances=allowances)
            assert first in bare(late)

    @given(APPLICATIONS, ALLOWANCES)
    def test_each_becomes_due_at_its_own_instant(self, app, allowances):
        """Whatever else is waiting."""
        for deadline in ik.deadlines(app, allowances=allowances):
            in_time = ik.due(app, deadline.at, allowances=allowances)
            late = ik.due(app, deadline.at + TICK, allowances=allowances)
            assert deadline not in bare(in_time)
            assert deadline in bare(late)

    @given(APPLICATIONS, ALLOWANCES)
    def test_are_in_order(self, app, allowances):
        """The earliest comes first, and no time begins after it ended."""
        found = ik.deadlines(app, allowances=allowances)
        assert list(found) == sorted(found, key=lambda d: d.at.astimezone(UTC))
        assert len({(d.kind, d.stage) for d in found}) == len(found)

    @given(APPLICATIONS, ALLOWANCES)
    def test_are_read_from_the_events(self, app, allowances):
        """A replayed application has the same ones."""
        again = ik.Application.replay(app.process, app.id, app.events)
        found = ik.deadlines(app, allowances=allowances)
        assert found == ik.deadlines(again, allowances=allowances)


class TestDue:
    """What is due."""

    @given(APPLICATIONS, ALLOWANCES, WAITS)
    def test_offers_what_is_accepted(self, app, allowances, wait):
        """Every event that is offered may be applied."""
        for now in instants(app, allowances, wait):
            for late in ik.due(app, now, allowances=allowances):
                if late.event is not None:
                    assert app.decide(late.event, expected_version=app.version), late

    @given(APPLICATIONS, ALLOWANCES, WAITS)
    def test_misses_nothing_that_time_allows(self, app, allowances, wait):
        """What the system may record because of the time is offered, and nothing else is."""
        for now in instants(app, allowances, wait):
            at = max(now, app.since)
            probes = [cls(id="probe", at=at, by=ik.Role.SYSTEM) for cls in BY_TIME]
            allowed = {type(probe) for probe in probes if app.decide(probe)}
            # A clock that is behind the last event is believed: it is not late yet for everybody.
            offered = {type(d.event) for d in ik.due(app, now, allowances=allowances) if d.event}
            assert offered <= allowed if now < app.since else offered == allowed

    @given(APPLICATIONS, ALLOWANCES, WAITS)
    def test_leaves_nothing_once_applied(self, app, allowances, wait):
        """One after the other all of them are accepted, and then the system has nothing to do."""
        for now in instants(app, allowances, wait):
            after = app
            for late in ik.due(app, now, allowances=allowances):
                after = after if late.event is None else after.apply(late.event)
            left = ik.due(after, now, allowances=allowances)
            assert [late.event for late in left if late.event] == []

    @given(APPLICATIONS, ALLOWANCES, WAITS, ZONES)
    def test_is_the_same_on_every_clock(self, app, allowances, wait, zone):
        """An instant is an instant, however far the clock that shows it is from Greenwich."""
        now = app.since + wait
        there = ik.due(app, now.astimezone(zone), allowances=allowances)
        assert ik.due(app, now, allowances=allowances) == there

    @given(APPLICATIONS, ALLOWANCES, WAITS)
    def test_only_grows(self, app, allowances, wait):
        """What is late stays late until something happens."""
        early = bare(ik.due(app, app.since + wait, allowances=allowances))
        later = bare(ik.due(app, app.since + wait + DAY, allowances=allowances))
        assert later[: len(early)] == early

    @given(APPLICATIONS, WAITS)
    def test_is_nothing_in_an_outcome(self, app, wait):
        """However it ended."""
        ended = ik.ApplicationWithdrawn(id="gone", at=app.since, by=ik.Role.CANDIDATE)
        if app.decide(ended):
            app = app.apply(ended)
        if app.is_terminal:
            assert (ik.due(app, app.since + wait), ik.next_deadline(app)) == ((), None)


class TestHold:
    """A hold pauses what is counted, and nothing else."""

    @given(
        APPLICATIONS, ALLOWANCES, st.timedeltas(timedelta(0), 20 * DAY), st.timedeltas(TICK, DAY)
    )
    def test_moves_what_is_counted_by_its_length(self, app, allowances, wait, pause):
        """If it began in time; on hold nobody is asked."""
        before = app.since + wait
        hold = ik.ApplicationHeld(id="held", at=before, by=ik.Role.RECRUITER, reason="seasonal")
        if not app.decide(hold):
            return
        held = app.apply(hold)
        back = ik.ApplicationResumed(id="back", at=before + pause, by=ik.Role.RECRUITER)
        resumed = held.apply(back)
        for deadline in ik.deadlines(app, allowances=allowances):
            again = {d.kind: d.at for d in ik.deadlines(resumed, allowances=allowances)}
            counted = deadline.kind in FEEDBACK_AND_CONSENT and before <= deadline.at
            assert again[deadline.kind] == deadline.at + (pause if counted else timedelta(0))
        asked = {d.kind for d in ik.deadlines(held, allowances=allowances)}
        assert asked.isdisjoint(FEEDBACK_AND_CONSENT)


class TestWanderings:
    """The applications that these laws are tried on."""

    @pytest.mark.parametrize("kind", list(ik.DeadlineKind))
    def test_meet_every_kind(self, kind):
        """A law about a deadline that never occurs would say nothing."""
        assert any(kind == d.kind for seed in range(600) for d in ik.deadlines(_walk(seed)))


_WALKS: dict[int, ik.Application] = {}


def _walk(seed):
    if seed not in _WALKS:
        _WALKS[seed] = wandered(seed)
    return _WALKS[seed]
