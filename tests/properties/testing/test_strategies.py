"""Laws of the strategies: what they make is valid, is what was asked for, and can be pasted."""

import hashlib
import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings, strategies as st

import interviewkit as ik
from interviewkit import testing
from interviewkit.hiring.events import EVENTS
from interviewkit.machine import Refused
from interviewkit.testing import coverage
from interviewkit.vocabulary import Role

PRESETS = tuple(ik.processes)
SLOW = [HealthCheck.too_slow]
USUAL = settings(suppress_health_check=SLOW)
FEW = settings(USUAL, max_examples=8)
# Not to explain: on Python 3.11 that traces every line, once an example has failed.
REDUCED = settings(
    USUAL,
    max_examples=2000,
    database=None,
    derandomize=True,
    phases=[Phase.generate, Phase.shrink],
)
OUTCOMES = ("hired", "rejected", "withdrawn", "closed", "did_not_start")


def pasted(value):
    """What the code of a value makes."""
    scope: dict[str, object] = {}
    exec(testing.IMPORTS, scope)
    return eval(testing.code(value), scope)


def shortest(strategy, condition=lambda app: True):
    """What hypothesis reduces an example to that meets the condition."""
    return find(strategy, condition, settings=REDUCED)


class TestApplications:
    """What `applications` makes."""

    @USUAL
    @given(testing.applications())
    def test_it_is_what_its_events_make(self, app):
        """An application equals the replay of its events."""
        again = ik.Application.replay(app.process, app.id, app.events)
        assert (again, again.record) == (app, app.record)

    @pytest.mark.parametrize("preset", PRESETS)
    def test_pasted_code_makes_an_equal_one(self, preset):
        """What a failing test prints makes the same application again."""

        @FEW
        @given(testing.applications(preset))
        def check(app):
            assert pasted(app) == app

        check()

    @pytest.mark.parametrize("preset", PRESETS)
    def test_a_stage_is_met(self, preset):
        """`stage=` makes applications in that stage."""

        @FEW
        @given(st.data())
        def check(data):
            stage = data.draw(st.sampled_from(ik.processes[preset].stages))
            app = data.draw(testing.applications(preset, stage))
            assert (app.process.id, app.stage) == (preset, stage)

        check()

    @pytest.mark.parametrize("preset", PRESETS)
    def test_a_state_is_met(self, preset):
        """`state=` makes applications in that state, for every state of the preset."""

        @FEW
        @given(st.data())
        def check(data):
            state = data.draw(st.sampled_from(ik.processes[preset].states))
            assert data.draw(testing.applications(preset, state=state)).state == state

        check()

    @pytest.mark.parametrize("preset", PRESETS)
    def test_an_outcome_is_met(self, preset):
        """`outcome=` makes applications that ended so."""

        @FEW
        @given(st.data())
        def check(data):
            outcome = data.draw(st.sampled_from(OUTCOMES))
            app = data.draw(testing.applications(preset, outcome=outcome))
            assert app.state == f"outcome.{outcome}"

        check()

    @pytest.mark.parametrize("preset", PRESETS)
    def test_a_position_is_met(self, preset):
        """`position=` makes applications for that position."""

        @FEW
        @given(st.data())
        def check(data):
            position = data.draw(testing.positions(preset))
            assert data.draw(testing.applications(preset, position=position)).position == position

        check()

    @pytest.mark.parametrize("most", [1, 2, 7, 30])
    def test_the_most_events_are_kept(self, most):
        """`max_events=` is never passed, even where the goal then has to be another one."""

        @FEW
        @given(testing.applications("us", stage="evaluation", max_events=most))
        def check(app):
            assert app.version <= most

        check()

    @USUAL
    @given(testing.histories())
    def test_a_history_begins_with_the_opening(self, events):
        """A history is a whole one."""
        assert isinstance(events[0], ik.ApplicationOpened)


class TestReach:
    """How much of the presets is met."""

    def test_every_stage_and_outcome(self):
        """A thousand examples of `st.from_type` meet every stage and outcome of every preset."""
        met = coverage.sample(1000)
        assert [cell for cell in coverage.cells() if not met[cell]] == []

    def test_the_same_in_every_run(self):
        """What is made does not depend on the order in which a run keeps its sets."""
        code = (
            "import interviewkit as ik\n"
            "from hypothesis import given, settings, strategies as st\n"
            "from interviewkit.testing import code\n"
            "@settings(derandomize=True, database=None, max_examples=25, deadline=None)\n"
            "@given(st.from_type(ik.Application))\n"
            "def show(app): print(ascii(code(app)))\n"
            "show()\n"
        )
        printed = [
            subprocess.run(
                [sys.executable, "-c", code],
                env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
            for seed in ("1", "2")
        ]
        assert len(printed[0].splitlines()) > 20
        first, second = (hashlib.sha256(text).hexdigest() for text in printed)
        assert first == second


class TestEvents:
    """Events for an application."""

    @USUAL
    @given(testing.applications(), st.data())
    def test_what_is_for_it_is_accepted(self, app, data):
        """Everything from `events_for` is accepted; an end without a way on has nothing."""
        strategy = testing.events_for(app)
        assert strategy.is_empty == (app.allowed() == ())
        if not strategy.is_empty:
            assert app.decide(data.draw(strategy))

    @USUAL
    @given(testing.applications(), st.sampled_from(Role), st.data())
    def test_what_a_role_sends(self, app, by, data):
        """`by=` is empty exactly where the role may send nothing."""
        strategy = testing.events_for(app, by=by)
        assert strategy.is_empty == (app.allowed(by=by) == ())
        if not strategy.is_empty:
            event = data.draw(strategy)
            assert event.by is by
            assert app.decide(event)

    @USUAL
    @given(testing.applications(), st.data())
    def test_what_is_refused_has_reasons(self, app, data):
        """Everything from `refused_events` is refused, with reasons."""
        refused = app.decide(data.draw(testing.refused_events(app)))
        assert isinstance(refused, Refused)
        assert refused.reasons != ()

    def test_refusals_are_of_every_kind(self):
        """The refused events are near misses of every kind, and of many guards."""
        met: set[str] = set()

        @settings(
            max_examples=200,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=SLOW,
        )
        @given(testing.applications("us"), st.data())
        def collect(app, data):
            event = data.draw(testing.refused_events(app))
            met.update(reason.id for reason in app.decide(event).reasons)

        collect()
        assert met >= {
            "refusal.wrong_state",
            "refusal.wrong_role",
            "refusal.closed",
            "refusal.duplicate_event",
            "refusal.time_reversed",
            "refusal.wrong_application",
            "refusal.not_in_process",
            "guard.on_behalf",
            "guard.second_person",
        }


class TestTypes:
    """`st.from_type` for the kit's classes."""

    @pytest.mark.parametrize("cls", EVENTS.values(), ids=list(EVENTS))
    def test_every_event(self, cls):
        """An event is of its class, and its code makes an equal one."""

        @settings(USUAL, max_examples=2)
        @given(st.from_type(cls))
        def check(event):
            assert type(event) is cls
            assert pasted(event) == event

        check()

    @USUAL
    @given(st.from_type(ik.Event), st.from_type(ik.Process))
    def test_the_others(self, event, process):
        """Any event is of a known class, and any process is a preset."""
        assert EVENTS[event.kind] is type(event)
        assert ik.processes[process.id] is process

    @USUAL
    @given(st.from_type(ik.Position))
    def test_a_position_is_for_a_preset(self, position):
        """By its type it is not any position, but one that a preset takes."""
        takers = [
            process
            for process in ik.processes.values()
            if position.jurisdiction in (None, process.jurisdiction)
            and position.extra_stages <= {*process.stages}
        ]
        assert takers != []


class TestShrinking:
    """What a failing test is reduced to."""

    def test_the_simplest_application(self):
        """Without a condition it is one that was just opened, with simple values."""
        app = shortest(st.from_type(ik.Application))
        assert app.events == (
            ik.ApplicationOpened(
                id="event-1",
                at=app.since,
                by=Role.RECRUITER,
                position=ik.Position(title="Analyst"),
            ),
        )

    def test_the_shortest_way_to_work(self):
        """A hired one has the fewest events that lead there, with simple values."""
        app = shortest(testing.applications("us", outcome="hired"))
        assert [event.kind for event in app.events] == [
            "application_opened",
            "scorecard_submitted",
            "scorecard_submitted",
            "candidate_advanced",
            "stage_skipped",
            "offer_drafted",
            "offer_submitted",
            "offer_approved",
            "offer_sent",
            "offer_accepted",
            "stage_skipped",
            "work_started",
        ]
        assert not any(event.note for event in app.events)

    @pytest.mark.parametrize(
        ("what", "condition", "last", "version"),
        [
            ("a hold", lambda app: app.on_hold, "application_held", 2),
            ("a withdrawal", lambda app: app.state == "outcome.withdrawn", None, 2),
            ("an offer", lambda app: app.stage == "offer", None, 6),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_what_matters_stays(self, what, condition, last, version):
        """What fails is reached with the fewest events in the first preset, and nothing follows."""
        app = shortest(st.from_type(ik.Application), condition)
        assert (app.process.id, app.version) == ("id", version)
        assert last in (None, app.events[-1].kind)
