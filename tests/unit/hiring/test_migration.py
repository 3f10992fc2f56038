"""Migration: an application goes on under another process, or there are reasons why not."""

import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

import interviewkit as ik
from interviewkit.content.refusals import refusals
from interviewkit.hiring.migration import StoredApplication, migrate_stored
from interviewkit.hiring.pipeline import asks_for
from interviewkit.hiring.stages import (
    EvaluationPolicy,
    OfferPolicy,
    evaluation,
    interview,
    offer,
)
from interviewkit.machine import Effect, Exit, Need, Rule, Stage, when

HOUR = timedelta(hours=1)
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
R = ik.Role
PRESET = ik.processes["id"]
HEADS = {"superior_interview": "head_interview"}
HEAD = asks_for("head_interview")
PARAMS = {entry.id: [name for name, _ in entry.params] for entry in refusals()}
LATE = [
    "superior_interview.scheduling",
    "executive_interview.deciding",
    "medical_checkup.unfit",
    "offer.sent",
    "contract.candidate_signed",
    "onboarding.preparing",
]
OUTCOMES = ["hired", "did_not_start", "rejected", "withdrawn", "closed"]


@attrs.frozen(kw_only=True)
class BadgeIssued(ik.Event):
    """An event of a company's own."""

    number: str = "B-1"


def changed(*stages, version="2", without=(), **parts):
    """The process with some stages replaced, by the id that is given as a pair, or left out."""
    others = dict(stages)
    kept = [stage for stage in PRESET.pipeline.stages if stage.id not in without]
    chosen = [others.get(stage.id, stage) for stage in kept]
    return ik.Process(attrs.evolve(PRESET.pipeline, version=version, stages=chosen, **parts))


def with_effect(id, rule, effect):
    """The stage of that id with a rule that has the effect."""
    (stage,) = [stage for stage in PRESET.pipeline.stages if stage.id == id]
    rules = [attrs.evolve(r, effect=effect) if r.id == rule else r for r in stage.rules]
    assert rules != list(stage.rules)
    return id, attrs.evolve(stage, rules=rules)


def later(app, by=R.HR_ADMIN, **arguments):
    """When and by whom."""
    return {"at": app.since + HOUR, "by": by, **arguments}


def told(app, to, mapping=None):
    """The reasons, as ids with their parameters, which are those that are written."""
    reasons = ik.why_not_migrate(app, to=to, mapping=mapping or {})
    with pytest.raises(ik.MigrationRefused) as caught:
        ik.migrate(app, to=to, mapping=mapping or {}, **later(app))
    assert reasons == caught.value.reasons
    for one in reasons:
        assert [name for name, _ in one.params] == PARAMS[one.id]
    return [(one.id.removeprefix("migration."), *map(shown, one.params)) for one in reasons]


def without(*states):
    """That version 2 has nothing in place of these states."""
    process, version = ("process", "id"), ("version", "2")
    return [("state_missing", ("name", s), process, ("state", s), version) for s in states]


def shown(param):
    """A parameter by name; of a label its id, of further reasons their ids."""
    name, value = param
    if isinstance(value, ik.Message):
        return name, value.get("id")
    return name, [one.id for one in value] if isinstance(value, tuple) else value


def tried(stage, state):
    """A process with a stage of its own before the evaluation: waiting, then that state."""
    return beginning_with(
        stage,
        ("waiting", state),
        ("debrief_opened", "waiting", state),
        ("candidate_advanced", state, Exit()),
    )


def trial(shown, other):
    """One with a stage in which advancing shows one state, escalating the other."""
    return beginning_with(
        "trial",
        ("waiting", "first", "second", "open"),
        ("candidate_advanced", "waiting", shown),
        ("evaluation_escalated", "waiting", other),
        ("decision_deferred", ("first", "second"), "open"),
        ("candidate_advanced", "open", Exit()),
        id=shown,
    )


def beginning_with(stage, states, *rules, id=None):
    """The process with a stage of such rules (event, source, target) before the evaluation."""
    roles = {R.RECRUITER, R.HIRING_MANAGER}
    rows = [
        Rule(id=f"r{n}", event=event, source=source, target=target, roles=roles)
        for n, (event, source, target) in enumerate(rules)
    ]
    first = Stage(id=stage, states=states, entry=states[0], rules=rows)
    pipeline = PRESET.pipeline
    stages = (first, *pipeline.stages)
    return ik.Process(attrs.evolve(pipeline, id=id or stage, stages=stages))


def badged(version):
    """A process in which badges are issued in the evaluation."""
    stage = PRESET.pipeline.stages[0]
    rule = Rule(
        id="badge",
        event="badge_issued",
        source=stage.entry,
        target=stage.entry,
        roles={R.HIRING_MANAGER, R.RECRUITER},
    )
    return changed(
        ("evaluation", attrs.evolve(stage, rules=(*stage.rules, rule))),
        version=version,
        events=(BadgeIssued,),
        folds={BadgeIssued: lambda record, event, _: record.with_fact("badge", event.number)},
    )


def issued(begin, then):
    """An application for which two badges were issued."""
    app = begin(badged("1"))
    for number in (1, 2):
        app = app.apply(BadgeIssued(id=f"b{number}", at=app.since + HOUR, by=R.RECRUITER))
    return then(app, ik.ScorecardSubmitted, by=R.RECRUITER)


@pytest.fixture(scope="module")
def newer():
    """The same process in its next version."""
    return changed()


@pytest.fixture(scope="module")
def renamed():
    """The process with another name for one of its stages."""
    need = when((HEAD.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
    head = interview("head_interview", R.SUPERIOR, requirement=need)
    return changed(("superior_interview", head), facts=(HEAD, *PRESET.pipeline.facts[1:]))


@pytest.fixture(scope="module")
def shorter():
    """The process without that stage."""
    return changed(without=("superior_interview",), facts=PRESET.pipeline.facts[1:])


@pytest.fixture(scope="module")
def stricter():
    """The process with two approvals of an offer."""
    return changed(("offer", offer(OfferPolicy(approvals=2))))


@pytest.fixture(scope="module")
def holding():
    """The process with a pause in every debrief."""
    return changed(with_effect("evaluation", "open_debrief", Effect.HOLD))


class TestNextVersion:
    """The same stages and rules, and a higher number."""

    @pytest.mark.parametrize("state", LATE)
    @pytest.mark.parametrize("held", [False, True])
    def test_goes_on_where_it_was(self, state, held, at_state, then, newer):
        """State, pause, record and history are kept, and one event is added."""
        app = at_state(state, level="manager", extra_stages=frozenset({"superior_interview"}))
        app = then(app, ik.ApplicationHeld) if held else app
        after = ik.migrate(app, to=newer, **later(app))
        assert (after.process, after.key, after.record) == (newer, app.key, app.record)
        assert (after.on_hold, after.events[:-1]) == (held, app.events)

    @pytest.mark.parametrize("outcome", OUTCOMES)
    def test_goes_on_after_the_end(self, outcome, at_state, newer):
        """Hired people too, so that an old version can be given up one day."""
        app = at_state(f"outcome.{outcome}")
        after = ik.migrate(app, to=newer, **later(app))
        assert (after.key, after.is_terminal, after.version) == (app.key, True, app.version + 1)

    @pytest.mark.parametrize("disclosed", [False, True])
    def test_keeps_what_is_disclosed(self, disclosed, at_state, then, newer):
        """And what is not."""
        app = at_state("outcome.rejected")
        app = then(app, ik.OutcomeDisclosed) if disclosed else app
        after = ik.migrate(app, to=newer, **later(app))
        assert after.is_disclosed is disclosed
        assert after.as_seen_by(R.CANDIDATE) == app.as_seen_by(R.CANDIDATE)

    def test_keeps_what_the_candidate_did_beside_an_outcome(self, at_state, then, newer):
        """Who was not told yet has withdrawn meanwhile."""
        app = then(then(at_state("offer.draft"), ik.ApplicationRejected), ik.ApplicationWithdrawn)
        after = ik.migrate(app, to=newer, **later(app))
        assert (after.state, after.key) == ("outcome.rejected", app.key)
        assert after.as_seen_by(R.CANDIDATE).state == "outcome.withdrawn"

    def test_keeps_what_is_erased(self, at_state, then, newer):
        """Erased data stays away."""
        app = then(at_state("outcome.closed"), ik.PersonalDataErased)
        after = ik.migrate(app, to=newer, **later(app))
        (reason,) = after.why_not(ik.ApplicationReopened)
        assert reason.id == "guard.not_erased"

    def test_leaves_the_old_value_as_it_is(self, at_state, newer):
        """Both can go on."""
        app = at_state("offer.sent")
        before = app.events
        ik.migrate(app, to=newer, **later(app))
        assert (app.process, app.events) == (PRESET, before)

    def test_replays(self, at_state, newer):
        """Its events make it again, under the new process."""
        app = at_state("contract.sent")
        after = ik.migrate(app, to=newer, **later(app))
        assert after == ik.Application.replay(newer, app.id, after.events)

    def test_can_be_done_again(self, at_state, newer):
        """From version to version, with a note of each."""
        app = at_state("contract.sent")
        twice = ik.migrate(app, to=newer, **later(app))
        twice = ik.migrate(twice, to=changed(version="3"), **later(twice))
        notes = [event for event in twice.events if isinstance(event, ik.ProcessChanged)]
        assert [(note.from_version, note.to_version) for note in notes] == [("1", "2"), ("2", "3")]
        assert len({event.id for event in twice.events}) == app.version + 2

    def test_decides_by_the_new_rules_from_now_on(self, at_state, then, stricter):
        """What changed counts for what is still to come: one approval is not enough."""
        app = at_state("offer.draft")
        both = app, ik.migrate(app, to=stricter, **later(app))
        for event in (ik.OfferDrafted, ik.OfferSubmitted, ik.OfferApproved):
            both = tuple(then(one, event) for one in both)
        assert [one.state for one in both] == ["offer.approved", "offer.pending_approval"]

    def test_changes_in_parts_that_are_not_reached_do_no_harm(self, at_state, shorter):
        """An interview is dropped for those who are still being judged."""
        app = at_state("evaluation.debrief")
        after = ik.migrate(app, to=shorter, **later(app))
        assert (after.state, ik.why_not_migrate(app, to=shorter)) == (app.state, ())


class TestNote:
    """`ProcessChanged`, as `migrate` records it."""

    def test_says_from_what_to_what(self, at_state, newer):
        """Ids, versions, the structure for the position; when, by whom, why."""
        app = at_state("offer.sent", level="manager")
        after = ik.migrate(app, to=newer, **later(app, actor="dewi", reason="new rules in July"))
        structure = app.machine.structure_hash
        assert after.events[-1] == ik.ProcessChanged(
            id=f"app-1:process_changed:{app.version + 1}",
            at=app.since + HOUR,
            by=R.HR_ADMIN,
            actor="dewi",
            from_process="id",
            from_version="1",
            from_structure=structure,
            to_process="id",
            to_version="2",
            to_structure=after.machine.structure_hash,
            reason="new rules in July",
        )

    def test_holds_the_names(self, at_state, renamed):
        """Sorted, as pairs."""
        mapping = {"superior_interview": "head_interview", "offer.sent": "offer.sent"}
        app = at_state("evaluation.ready")
        after = ik.migrate(app, to=renamed, mapping=mapping, **later(app))
        changed: Any = after.events[-1]
        assert changed.names == tuple(sorted(mapping.items()))

    def test_takes_an_id(self, at_state, newer):
        """A store may have ids of its own."""
        app = at_state("evaluation.ready")
        after = ik.migrate(app, to=newer, **later(app, event_id="m-1"))
        assert after.events[-1].id == "m-1"

    def test_hides_the_reason(self, make):
        """It is free text."""
        assert "moved" not in repr(make(ik.ProcessChanged, reason="moved"))

    @pytest.mark.parametrize("field", ["from_process", "to_version", "to_structure", "reason"])
    def test_refuses_blanks(self, field, make):
        """There is always something to say, or for a reason nothing."""
        with pytest.raises(ik.InvalidValueError, match=field):
            make(ik.ProcessChanged, **{field: " "})
        assert make(ik.ProcessChanged, reason=None).reason is None

    @pytest.mark.parametrize("by", [R.HR_ADMIN, R.SYSTEM])
    @pytest.mark.parametrize("state", [*LATE, *(f"outcome.{outcome}" for outcome in OUTCOMES)])
    def test_is_possible_everywhere_and_changes_nothing(self, state, by, at_state, coming):
        """Wherever the application is."""
        app = at_state(state, level="manager", extra_stages=frozenset({"superior_interview"}))
        after = app.apply(coming(app, ik.ProcessChanged, by=by))
        assert (after.key, after.record) == (app.key, app.record)
        assert after.as_seen_by(R.CANDIDATE) == app.as_seen_by(R.CANDIDATE)

    def test_is_possible_on_hold(self, at_state, then):
        """It does not wait for the end of the pause."""
        held = then(at_state("offer.sent"), ik.ApplicationHeld)
        assert then(held, ik.ProcessChanged).on_hold

    @pytest.mark.parametrize("by", sorted({*R} - {R.HR_ADMIN, R.SYSTEM}))
    def test_is_for_administrators(self, by, at_state, newer):
        """Whoever else tries is refused as with any event."""
        app = at_state("offer.sent")
        with pytest.raises(ik.TransitionRefused, match="process_changed"):
            ik.migrate(app, to=newer, **later(app, by=by))

    def test_is_dated_after_the_last_event(self, at_state, newer):
        """As every event."""
        app = at_state("offer.sent")
        with pytest.raises(ik.TransitionRefused, match="time_reversed"):
            ik.migrate(app, to=newer, at=app.since - HOUR, by=R.SYSTEM)

    def test_is_never_on_a_shortest_way(self, at_state):
        """It leads nowhere."""
        for kind in ik.events.EVENTS:
            for reason in at_state("evaluation.collecting").why_not(kind):
                path = reason.get("path") or ()
                assert "process_changed" not in [label.get("id") for label in path]


class TestOtherNames:
    """Stages and states that are called otherwise."""

    def test_renames_a_stage(self, at_state, renamed):
        """Its states and what the record says of it, included."""
        app = at_state("superior_interview.scheduled")
        after = ik.migrate(app, to=renamed, mapping=HEADS, **later(app))
        assert after.state == "head_interview.scheduled"
        session: Any = after.record.session("head_interview")
        assert session.slot == app.record.sessions[0].slot

    def test_renames_the_stages_that_events_name(self, at_state, then, renamed):
        """Where the application was sent back to, and what the position asks for."""
        app = at_state("medical_checkup.pending", extra_stages=frozenset({"superior_interview"}))
        app = then(app, ik.SentBack)
        after = ik.migrate(app, to=renamed, mapping=HEADS, **later(app))
        assert after.state == "head_interview.scheduling"
        assert after.position.extra_stages == {"head_interview"}
        assert after.events[-2] == attrs.evolve(app.events[-1], to="head_interview")
        assert after.events[1:-2] == app.events[1:-1]

    def test_leaves_other_names_as_they_are(self, at_state, then, renamed):
        """An event that names another stage is the same value as before."""
        app = then(at_state("offer.draft"), ik.SentBack, to="medical_checkup")
        after = ik.migrate(app, to=renamed, mapping=HEADS, **later(app))
        assert after.events[0] is app.events[0]
        assert after.events[-2] is app.events[-1]

    def test_renames_where_an_outcome_was_reached_from(self, at_state, then, renamed):
        """So that it can be reopened there."""
        app = then(at_state("superior_interview.scheduling"), ik.ApplicationRejected)
        after = ik.migrate(app, to=renamed, mapping=HEADS, **later(app))
        assert then(after, ik.ApplicationReopened).state == "head_interview.scheduling"
        assert after.as_seen_by(R.CANDIDATE).state == "head_interview.scheduling"

    def test_renames_the_stage_that_was_skipped(self, at_state, renamed):
        """A candidate sees that it was."""
        app = at_state("medical_checkup.pending")
        after = ik.migrate(app, to=renamed, mapping=HEADS, **later(app))
        assert (app.record.skipped, after.record.skipped) == (
            ("superior_interview",),
            ("head_interview",),
        )

    @pytest.mark.parametrize(
        ("mapping", "state"),
        [
            ({"trial": "tryout"}, "tryout.running"),
            ({"trial": "tryout", "trial.running": "tryout.busy"}, "tryout.busy"),
            ({"trial.running": "tryout.busy", "trial.waiting": "tryout.waiting"}, "tryout.busy"),
        ],
    )
    def test_a_states_own_name_wins(self, mapping, state, begin, then):
        """Over the name that its stage has now."""
        app = then(begin(tried("trial", "running")), ik.DebriefOpened)
        to = tried("tryout", state.partition(".")[2])
        after = ik.migrate(app, to=to, mapping=mapping, **later(app))
        assert (app.state, after.state) == ("trial.running", state)


class TestReasons:
    """`why_not_migrate`: everything that stands against it."""

    def test_nothing_to_do(self, at_state):
        """The process is the one that it is under, be it another value."""
        app, same = at_state("offer.sent"), changed(version="1")
        assert told(app, same) == [("nothing_to_do", ("process", "id"), ("version", "1"))]

    def test_the_version_was_not_counted_up(self, at_state):
        """Another structure under the same version is another process."""
        stricter = changed(("offer", offer(OfferPolicy(approvals=2))), version="1")
        app = at_state("evaluation.ready")
        assert ik.migrate(app, to=stricter, **later(app)).state == "evaluation.ready"

    def test_names_that_nothing_has(self, at_state, newer):
        """In the old process or in the new one, stages and states."""
        mapping = {
            "superior": "superior_interview",
            "offer": "offers",
            "offer.out": "offer.sent",
            "contract.sent": "contract",
        }
        assert told(at_state("evaluation.ready"), newer, mapping) == [
            ("old_name_unknown", ("name", "superior"), ("process", "id"), ("version", "1")),
            ("new_name_unknown", ("name", "offers"), ("process", "id"), ("version", "2")),
            ("old_name_unknown", ("name", "offer.out"), ("process", "id"), ("version", "1")),
            ("new_name_unknown", ("name", "contract"), ("process", "id"), ("version", "2")),
        ]

    def test_a_wrong_name_and_nothing_to_do(self, at_state):
        """Both are said."""
        app = at_state("evaluation.ready")
        found = [id for id, *_ in told(app, PRESET, {"a": "offer"})]
        assert found == ["old_name_unknown", "nothing_to_do"]

    def test_another_jurisdiction(self, at_state):
        """A position under one law does not go on under another."""
        assert told(at_state("evaluation.ready", jurisdiction="id"), ik.processes["us"]) == [
            (
                "other_jurisdiction",
                ("expected", "us"),
                ("jurisdiction", "id"),
                ("process", "us"),
                ("version", "1"),
            )
        ]

    def test_stages_that_the_position_asks_for(self, at_state):
        """And, found at the same time, the state that is missing."""
        app = at_state("superior_interview.scheduling", extra_stages=frozenset({"contract"}))
        short = changed(without=("superior_interview", "contract"), facts=PRESET.pipeline.facts[1:])
        assert told(app, short) == [
            ("stage_missing", ("process", "id"), ("stage", "contract"), ("version", "2")),
            *without("superior_interview.scheduling"),
        ]

    def test_states_without_counterpart_and_the_first_refusal(self, at_state, shorter):
        """Where it is, where the candidate sees it, and the way there."""
        app = at_state("superior_interview.deciding")
        assert told(app, shorter) == [
            *without("superior_interview.deciding", "superior_interview.awaiting_feedback"),
            (
                "event_refused",
                ("event", "interview_scheduled"),
                ("number", 5),
                ("reasons", ["refusal.not_in_process"]),
            ),
        ]

    @pytest.mark.parametrize("end", [None, ik.ApplicationRejected, ik.ApplicationWithdrawn])
    def test_a_state_without_counterpart_alone(self, end, at_state, then, shorter):
        """Where every event is accepted, where they lead is no further reason.

        It counts as well where the application would be reopened.
        """
        app = at_state("superior_interview.scheduling")
        app = app if end is None else then(app, end)
        assert told(app, shorter) == without("superior_interview.scheduling")

    def test_a_refusal_has_its_own_reasons(self, at_state):
        """As messages, that a translator can say."""
        policy = EvaluationPolicy(on_record=(R.RECRUITER, R.HIRING_MANAGER, R.INTERVIEWER))
        stricter = changed(("evaluation", evaluation(policy)))
        (reason,) = ik.why_not_migrate(at_state("superior_interview.scheduling"), to=stricter)
        reasons: Any = reason.get("reasons")
        (why,) = reasons
        assert (reason.get("number"), why.id) == (4, "guard.on_record")
        assert ik.translator("en").text(reason) == (
            "Event 4, “Candidate moved on to the next stage”, is not possible under the new "
            f"process. {ik.translator('en').text(why)}"
        )

    def test_another_state(self, at_state, stricter):
        """The same events, one approval more."""
        assert told(at_state("offer.approved"), stricter) == [
            ("other_state", ("other", "offer.pending_approval"), ("state", "offer.approved"))
        ]

    def test_a_pause_that_would_come(self, at_state, holding):
        """A debrief holds the application there."""
        assert told(at_state("evaluation.debrief"), holding) == [("other_hold",)]

    def test_a_pause_and_a_state_without_counterpart(self, at_state, holding):
        """Both are found, and where the events lead is no further reason."""
        found = told(at_state("evaluation.debrief"), holding, {"evaluation.debrief": "talk"})
        assert [id for id, *_ in found] == ["new_name_unknown", "state_missing", "other_hold"]

    def test_a_pause_behind_an_outcome(self, at_state, then, holding):
        """It would be there again once the application is reopened."""
        app = then(at_state("evaluation.debrief"), ik.ApplicationRejected)
        assert told(app, holding) == [("other_hold",)]

    def test_an_outcome_that_would_be_disclosed(self, at_state):
        """Who did not come need not be told; here that is dropped."""
        silent = changed(with_effect("onboarding", "no_start", None))
        assert told(at_state("outcome.did_not_start"), silent) == [("other_disclosure",)]

    def test_an_outcome_reached_from_elsewhere(self, at_state, then, stricter):
        """It would be reopened there."""
        app = then(at_state("offer.approved"), ik.ApplicationClosed)
        assert told(app, stricter) == [
            ("other_origin", ("other", "offer.pending_approval"), ("state", "offer.approved"))
        ]

    def test_another_state_that_the_candidate_sees(self, begin, then):
        """What was hidden since led both to the same state."""
        app = then(begin(trial("first", "second")), ik.CandidateAdvanced)
        app = then(app, ik.DecisionDeferred)
        assert told(app, trial("second", "first")) == [
            ("other_view", ("other", "trial.second"), ("state", "trial.first"))
        ]

    def test_facts_that_the_candidate_sees(self, at_state, then, shorter):
        """An interview cannot become one of another stage."""
        booked = at_state("superior_interview.scheduled", level="manager")
        app = then(booked, ik.ReevaluationRequested)
        assert told(app, shorter) == [("other_details",)]

    def test_events_of_ones_own(self, begin, then, newer):
        """Each kind once, where it first happened."""
        assert told(issued(begin, then), newer) == [
            (
                "event_unknown",
                ("event", "badge_issued"),
                ("number", 2),
                ("process", "id"),
                ("version", "2"),
            )
        ]

    def test_events_of_ones_own_that_both_know(self, begin, then):
        """The class goes with them."""
        app = issued(begin, then)
        to = badged("2")
        assert ik.migrate(app, to=to, **later(app)).record.fact("badge") == "B-1"

    def test_the_reasons_can_be_said(self, at_state, shorter):
        """In every language, to both audiences."""
        app = at_state("superior_interview.deciding")
        reasons = ik.why_not_migrate(app, to=shorter, mapping={"offer.out": "offer"})
        for tag in ("en", "id", "ar"):
            for audience in ("recruiter", "candidate"):
                assert "{" not in ik.translator(tag).text(reasons, audience)


class TestMigrationRefused:
    """The error."""

    def test_says_where_to_and_why_not(self, at_state, stricter):
        """With the ids of the reasons."""
        app = at_state("offer.approved")
        with pytest.raises(
            ik.MigrationRefused, match=r"'id', version '2'.*: migration\.other_state"
        ):
            ik.migrate(app, to=stricter, **later(app))

    def test_survives_pickling(self):
        """With its reasons."""
        error = ik.MigrationRefused("id", "2", [ik.Message.of("migration.other_hold")])
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.reasons) == (str(error), error.reasons)


def stored(app, **changes):
    """What is stored of an application."""
    known = StoredApplication(
        id=app.id,
        process=app.process.id,
        version=app.process.version,
        structure=app.machine.structure_hash,
        state=app.state,
        on_hold=app.on_hold,
        events=app.events,
    )
    return attrs.evolve(known, **changes)


def refused(kept, to, app, mapping=None):
    """Why what is stored cannot go on there, as ids."""
    with pytest.raises(ik.MigrationRefused) as caught:
        migrate_stored(kept, to=to, mapping=mapping or {}, **later(app))
    return [reason.id.removeprefix("migration.") for reason in caught.value.reasons]


class TestStored:
    """Where the process so far is no longer at hand."""

    @pytest.mark.parametrize("state", LATE)
    def test_is_the_same_as_with_both_processes(self, state, at_state, newer):
        """Down to the event that records it."""
        app = at_state(state, level="manager" if "executive" in state else "staff")
        assert migrate_stored(stored(app), to=newer, **later(app)) == ik.migrate(
            app, to=newer, **later(app)
        )

    def test_other_names(self, at_state, renamed):
        """Are told in the mapping."""
        app = at_state("superior_interview.scheduling")
        found = migrate_stored(stored(app), to=renamed, mapping=HEADS, **later(app))
        assert found.state == "head_interview.scheduling"

    def test_what_nobody_wrote_down(self, at_state, newer):
        """A state that is not said is not compared, and a structure is recorded as unknown."""
        app = at_state("offer.sent")
        kept = stored(app, state=None, structure=None, on_hold=True)
        found = migrate_stored(kept, to=newer, **later(app), event_id="e-last")
        last: Any = found.events[-1]
        assert (last.from_structure, last.id) == ("unrecorded", "e-last")

    def test_no_opening(self, at_state, newer):
        """Nothing begins without one."""
        app = at_state("offer.sent")
        for events, kind in (((), None), (app.events[1:], app.events[1].kind)):
            with pytest.raises(ik.InvalidValueError) as caught:
                migrate_stored(stored(app, events=events), to=newer, **later(app))
            assert caught.value.value == kind

    def test_states_without_counterpart(self, at_state, shorter, newer):
        """And the first event that is refused."""
        app = at_state("superior_interview.scheduling")
        assert refused(stored(app), shorter, app) == ["state_missing"]
        app = at_state("superior_interview.deciding")
        assert refused(stored(app), shorter, app) == ["state_missing", "event_refused"]
        assert refused(stored(app, state="offer.gone"), newer, app) == ["state_missing"]

    def test_another_state(self, at_state, newer):
        """Than the one that was written down."""
        app = at_state("offer.sent")
        assert refused(stored(app, state="offer.draft"), newer, app) == ["other_state"]
        assert refused(stored(app, on_hold=True), newer, app) == ["other_hold"]

    def test_another_law(self, at_state):
        """The position is under."""
        position = ik.Position(title="Clerk", jurisdiction="id")
        app = ik.Application.open(PRESET, id="a", position=position, at=NOW, by=R.RECRUITER)
        assert refused(stored(app), ik.processes["us"], app) == ["other_jurisdiction"]

    def test_an_event_of_a_class_that_is_unknown(self, at_state, newer):
        """Is told once, as unknown."""
        app = at_state("offer.sent")
        badge = BadgeIssued(id="b", at=app.since, by=R.RECRUITER)
        kept = stored(app, events=(*app.events, badge))
        assert refused(kept, newer, app) == ["event_unknown"]
