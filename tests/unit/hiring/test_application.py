"""`Application`: opening, applying, refusing, asking, sharing."""

import gc
import pickle
import sys
import threading
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest

import interviewkit as ik

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
R = ik.Role


def opened(preset="id", **position):
    """A new application."""
    spot = ik.Position(**{"title": "Clerk", **position})
    return ik.Application.open(
        ik.processes[preset], id="app-1", position=spot, at=NOW, by=R.RECRUITER
    )


def sent(cls, by=R.RECRUITER, *, id="e1", hours=1, **fields):
    """An event some hours after the opening."""
    return cls(id=id, at=NOW + timedelta(hours=hours), by=by, **fields)


def card(author):
    """A complete card."""
    ratings = {"technical": 4, "attitude": 4, "team_fit": 5}
    return ik.Scorecard(author=author, ratings=ratings, recommendation="yes", evidence="Seen.")


def ready():
    """An application whose cards are in."""
    app = opened()
    app = app.apply(sent(ik.ScorecardSubmitted, id="c1", card=card("rina")))
    return app.apply(sent(ik.ScorecardSubmitted, R.HIRING_MANAGER, id="c2", card=card("budi")))


def codes(reasons):
    """The ids of reasons."""
    return [reason.id for reason in reasons]


class TestOpening:
    """`Application.open`."""

    def test_it_begins_in_the_evaluation(self):
        """The opening is event 1."""
        app = opened()
        assert (
            app.state,
            app.stage,
            app.version,
            app.is_terminal,
            app.on_hold,
        ) == ("evaluation.collecting", "evaluation", 1, False, False)
        assert [ik.ApplicationOpened] == [type(event) for event in app.events]
        assert app.events[0].id == "app-1:opened"

    def test_the_position_decides_which_stages_apply(self):
        """A manager's process has an executive interview, a clerk's has none."""
        states = {level: opened(level=level).machine.states for level in ("staff", "manager")}
        assert "executive_interview.scheduling" in states["manager"]
        assert "executive_interview.scheduling" not in states["staff"]

    def test_a_position_under_another_jurisdiction_is_refused(self):
        """With the jurisdiction that would do."""
        with pytest.raises(ik.InvalidValueError, match=r"'us' is not allowed.*'id'"):
            opened(jurisdiction="us")

    def test_an_unknown_extra_stage_has_a_near_match(self):
        """A stage that the process does not have cannot be asked for."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'executive_interview'"):
            opened(extra_stages={"executive_interviews"})

    def test_a_candidate_does_not_open(self):
        """Recruiter, HR admin and system do."""
        with pytest.raises(ik.InvalidValueError, match="recruiter, hr_admin, system"):
            ik.Application.open(
                ik.processes["id"], id="a", position=ik.Position(title="X"), at=NOW, by=R.CANDIDATE
            )

    def test_a_blank_id_is_refused(self):
        """An application has an id."""
        with pytest.raises(ik.InvalidValueError, match=r"Application\.id"):
            ik.Application.open(
                ik.processes["id"], id=" ", position=ik.Position(title="X"), at=NOW, by=R.RECRUITER
            )


class TestReplay:
    """`Application.replay`."""

    def test_the_first_event_opens(self):
        """Anything else at the beginning is refused, nothing at all too."""
        for events in ([], [sent(ik.ApplicationResumed)]):
            with pytest.raises(ik.InvalidValueError, match=r"events\[0\]"):
                ik.Application.replay(ik.processes["id"], "app-1", events)

    def test_the_events_of_another_application_are_refused(self):
        """From the first one on, which names its application."""
        first = attrs.evolve(opened().events[0], application_id="app-2")
        with pytest.raises(ik.InvalidValueError, match=r"events\[0\]\.application_id"):
            ik.Application.replay(ik.processes["id"], "app-1", [first])

    def test_an_event_that_is_not_accepted_stops_it(self):
        """History obeys the rules too."""
        with pytest.raises(ik.TransitionRefused, match=r"refusal\.wrong_state"):
            ik.Application.replay(
                ik.processes["id"], "app-1", [*opened().events, sent(ik.ApplicationResumed)]
            )


class TestApplying:
    """`apply`, `decide`, `evolve`."""

    def test_it_returns_the_next_value(self):
        """The application itself stays as it was."""
        app = opened()
        event = sent(ik.ApplicationHeld, reason="other")
        held = app.apply(event)
        assert ((app.version, app.on_hold), (held.version, held.on_hold)) == ((1, False), (2, True))
        assert held.state == "evaluation.collecting"
        assert held == ik.evolve(app, event)

    def test_a_refusal_carries_every_reason(self):
        """Wrong state and wrong role at once."""
        event = sent(ik.OfferSent, R.CANDIDATE, expires_at=NOW + timedelta(days=9))
        with pytest.raises(ik.TransitionRefused) as caught:
            opened().apply(event)
        assert codes(caught.value.reasons) == ["refusal.wrong_state", "refusal.wrong_role"]
        assert caught.value.refused.target is None

    def test_the_error_survives_pickling(self):
        """With its reasons."""
        with pytest.raises(ik.TransitionRefused) as caught:
            opened().apply(sent(ik.ApplicationResumed))
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(caught.value), codes(caught.value.reasons)) == (
            str(again),
            codes(again.reasons),
        )

    def test_time_does_not_go_back(self):
        """An event before the last one is refused; the same instant is not."""
        app = opened()
        early = sent(ik.ApplicationHeld, hours=-1, reason="other")
        assert codes(app.decide(early).reasons) == ["refusal.time_reversed"]
        assert app.decide(sent(ik.ApplicationHeld, hours=0, reason="other"))

    def test_instants_are_compared_not_clocks(self):
        """16:30 in Jakarta is later than 9:00 in UTC, 15:30 is not."""
        jakarta = timezone(timedelta(hours=7))
        for minutes, expected in ((30, True), (-30, False)):
            at = datetime(2026, 1, 5, 16, 0, tzinfo=jakarta) + timedelta(minutes=minutes)
            event = ik.ApplicationHeld(id="h", at=at, by=R.RECRUITER, reason="other")
            assert expected == bool(opened().decide(event))

    def test_another_applications_event_is_refused(self):
        """Where the event says whose it is."""
        stray = sent(ik.ApplicationHeld, reason="other", application_id="app-2")
        mine = sent(ik.ApplicationHeld, reason="other", application_id="app-1")
        assert codes(opened().decide(stray).reasons) == ["refusal.wrong_application"]
        assert opened().decide(mine)

    def test_an_event_counts_once(self):
        """The same id a second time is refused."""
        held = opened().apply(sent(ik.ApplicationHeld, reason="other"))
        again = sent(ik.ApplicationResumed, hours=2)
        assert codes(held.decide(again).reasons) == ["refusal.duplicate_event"]

    def test_a_concurrent_change_is_noticed(self):
        """By the version that the sender saw."""
        app = opened()
        event = sent(ik.ApplicationHeld, reason="other")
        assert codes(app.decide(event, expected_version=7).reasons) == ["refusal.version_conflict"]
        with pytest.raises(ik.TransitionRefused, match="version_conflict"):
            app.apply(event, expected_version=0)
        assert app.apply(event, expected_version=1).version == 2

    def test_all_reasons_come_together(self):
        """Those of the envelope, then those of the process."""
        app = opened().apply(sent(ik.ApplicationHeld, reason="other"))
        event = sent(ik.OfferViewed, R.LEGAL, hours=-2, application_id="app-2")
        assert codes(app.decide(event, expected_version=5).reasons) == [
            "refusal.wrong_application",
            "refusal.duplicate_event",
            "refusal.time_reversed",
            "refusal.version_conflict",
            "refusal.wrong_state",
            "refusal.wrong_role",
        ]

    def test_a_step_of_another_process_is_explained(self):
        """A walk-in does not exist in this process."""
        slot = ik.Slot(starts_at=NOW, ends_at=NOW + timedelta(hours=1))
        verdict = opened().decide(sent(ik.WalkInStarted, slot=slot, notice_version="1"))
        assert codes(verdict.reasons) == ["refusal.not_in_process"]
        assert codes(opened().why_not(ik.WalkInStarted)) == ["refusal.not_in_process"]

    def test_a_required_stage_says_so(self):
        """Skipping the executive interview of a manager names the rule."""
        app = opened(level="manager")
        for event in (*ready().events[1:], sent(ik.CandidateAdvanced, id="a", hours=2)):
            app = app.apply(event)
        app = app.apply(sent(ik.StageSkipped, id="s", hours=3, reason="not asked for"))
        assert app.state == "executive_interview.scheduling"
        again = sent(ik.StageSkipped, id="t", hours=4, reason="in a hurry")
        expected = ["refusal.stage_required", "refusal.wrong_state"]
        assert expected == codes(app.decide(again).reasons)
        assert expected == codes(app.why_not(ik.StageSkipped, by=R.RECRUITER))

    def test_an_ended_application_does_not_speak_of_required_stages(self):
        """There is nothing to skip any more."""
        app = opened().apply(sent(ik.ApplicationClosed, reason="budget"))
        assert codes(app.why_not(ik.StageSkipped, by=R.RECRUITER)) == ["refusal.closed"]

    def test_on_hold_is_a_reason_of_its_own(self):
        """What the state would allow has to wait."""
        app = ready().apply(sent(ik.ApplicationHeld, id="h", reason="other"))
        assert codes(app.why_not(ik.DebriefOpened, by=R.RECRUITER)) == ["refusal.on_hold"]


class TestAsking:
    """`allowed` and `why_not`."""

    def test_allowed_names_the_classes(self):
        """Those that the role could send."""
        assert (ik.ApplicationWithdrawn,) == opened().allowed(by=R.CANDIDATE)

    def test_why_not_takes_a_class_or_an_id(self):
        """Both mean the same event."""
        app = opened()
        assert app.why_not(ik.OfferSent) == app.why_not("offer_sent") != ()

    def test_an_unknown_event_has_a_near_match(self):
        """Strict: nothing is swallowed."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'offer_sent'"):
            opened().why_not("ofer_sent")

    def test_an_unknown_role_has_a_near_match(self):
        """For every question."""
        for ask in (
            lambda: opened().allowed(by="recuiter"),
            lambda: opened().why_not("offer_sent", by="recuiter"),
        ):
            with pytest.raises(ik.UnknownNameError, match="did you mean 'recruiter'"):
                ask()

    def test_a_time_before_the_last_event_allows_nothing(self):
        """And why_not says it."""
        early = NOW - timedelta(hours=1)
        assert opened().allowed(at=early) == ()
        assert "refusal.time_reversed" in codes(opened().why_not(ik.ApplicationHeld, at=early))

    def test_a_time_after_all_calendars_is_refused(self):
        """Deadlines counted from it would not exist."""
        with pytest.raises(ik.InvalidValueError, match="a year from 2 to 9000"):
            opened().allowed(at=NOW.replace(year=9999))

    def test_a_naive_time_is_refused(self):
        """Nobody can tell which instant it means."""
        with pytest.raises(ik.InvalidValueError, match="UTC offset"):
            opened().allowed(at=datetime(2026, 1, 5))  # noqa: DTZ001 - the point of it

    def test_the_actor_is_a_fact(self):
        """Whoever has handed in a card may not do it again, anybody else may."""
        app = opened().apply(sent(ik.ScorecardSubmitted, card=card("rina"), actor="rina"))
        assert ik.ScorecardSubmitted not in app.allowed(by=R.RECRUITER, actor="rina")
        assert ik.ScorecardSubmitted in app.allowed(by=R.RECRUITER, actor="sari")
        reasons = app.why_not(ik.ScorecardSubmitted, by=R.RECRUITER, actor="rina")
        assert codes(reasons) == ["guard.first_card"]


class TestUndisclosed:
    """An outcome that the candidate has not been told."""

    def rejected(self):
        """Rejected, while an interview is being arranged."""
        app = ready().apply(sent(ik.CandidateAdvanced, id="a", hours=2))
        slot = ik.Slot(starts_at=NOW + timedelta(days=2), ends_at=NOW + timedelta(days=2, hours=1))
        app = app.apply(sent(ik.InterviewScheduled, id="i", hours=3, slot=slot))
        return app.apply(sent(ik.ApplicationRejected, id="r", hours=4, reason="pay_gap"))

    def test_the_candidate_goes_on_acting(self):
        """The act is recorded beside the outcome."""
        app = self.rejected()
        assert (app.is_terminal, app.is_disclosed) == (True, False)
        after = app.apply(sent(ik.InterviewConfirmed, R.CANDIDATE, id="c", hours=5))
        assert (after.state, after.version) == ("outcome.rejected", 7)
        assert after.as_seen_by(R.CANDIDATE).state == "superior_interview.confirmed"

    def test_undoing_restores_what_the_candidate_saw(self):
        """The candidate's acts are not lost."""
        app = self.rejected().apply(sent(ik.InterviewConfirmed, R.CANDIDATE, id="c", hours=5))
        back = app.apply(sent(ik.ApplicationReopened, id="o", hours=6, reason="a mistake"))
        assert back.state == "superior_interview.confirmed"

    def test_the_candidate_may_still_withdraw(self):
        """Reopening then needs consent, and is no secret."""
        app = self.rejected().apply(sent(ik.ApplicationWithdrawn, R.CANDIDATE, id="w", hours=5))
        view = app.as_seen_by(R.CANDIDATE)
        assert (app.state, view.state) == ("outcome.rejected", "outcome.withdrawn")
        assert app.allowed(by=R.CANDIDATE) == ()
        silent = sent(ik.ApplicationReopened, id="o", hours=6, reason="a mistake")
        assert codes(app.decide(silent).reasons) == ["guard.consent_to_reopen"]
        agreed = sent(
            ik.ApplicationReopened, id="o", hours=6, reason="asked", candidate_consents=True
        )
        back = app.apply(agreed)
        assert back.state == back.as_seen_by(R.CANDIDATE).state

    def test_questions_without_a_role_include_the_candidate(self):
        """What anybody could do, the candidate could too."""
        app = self.rejected()
        assert ik.InterviewConfirmed in app.allowed()
        assert app.why_not(ik.InterviewConfirmed) == ()
        assert codes(app.why_not(ik.OfferSent)) == ["refusal.closed"]

    def test_disclosing_tells(self):
        """From then on the view is at the outcome, and reopening is seen."""
        app = self.rejected().apply(sent(ik.OutcomeDisclosed, id="d", hours=5))
        assert (app.as_seen_by(R.CANDIDATE).state, app.is_disclosed) == ("outcome.rejected", True)
        back = app.apply(sent(ik.ApplicationReopened, id="o", hours=6, reason="second thought"))
        assert "superior_interview.scheduling" == back.state == back.as_seen_by(R.CANDIDATE).state

    def test_a_pause_does_not_give_away_a_hidden_state(self):
        """Seen are the pause and the state that was seen before."""
        app = ready().apply(sent(ik.EvaluationEscalated, id="x", hours=2, reason="a tie"))
        held = app.apply(sent(ik.ApplicationHeld, id="h", hours=3, reason="other"))
        view = held.as_seen_by(R.CANDIDATE)
        assert (view.state, view.on_hold) == ("evaluation.collecting", True)
        back = held.apply(sent(ik.ApplicationResumed, id="b", hours=4))
        assert (
            back.as_seen_by(R.CANDIDATE).state,
            back.as_seen_by(R.CANDIDATE).on_hold,
        ) == ("evaluation.collecting", False)

    def test_refusals_to_the_candidate_speak_of_what_was_shown(self):
        """Neither asking nor trying tells the hidden state."""
        app = ready().apply(sent(ik.EvaluationEscalated, id="x", hours=2, reason="a tie"))
        try_it = sent(ik.OfferAccepted, R.CANDIDATE, id="y", hours=3, version=1)
        for reasons in (app.why_not(ik.OfferAccepted, by=R.CANDIDATE), app.decide(try_it).reasons):
            assert reasons[0].get("state").get("id") == "evaluation.collecting"

    def test_after_a_told_ending_the_stage_begins_again(self):
        """A withdrawal undid the session, so the interview is arranged anew."""
        app = self.rejected().apply(sent(ik.ApplicationWithdrawn, R.CANDIDATE, id="w", hours=5))
        agreed = sent(
            ik.ApplicationReopened, id="o", hours=6, reason="asked", candidate_consents=True
        )
        assert app.apply(agreed).state == "superior_interview.scheduling"

    def test_erasure_ends_the_candidates_side_too(self):
        """Nothing new is recorded, and the view is empty."""
        app = self.rejected().apply(sent(ik.PersonalDataErased, R.SYSTEM, id="x", hours=5))
        assert app.allowed(by=R.CANDIDATE) == ()
        assert ik.Record() == app.as_seen_by(R.CANDIDATE).record

    def test_a_second_opinion_reopens_the_question(self):
        """While it is awaited nobody is rejected for health reasons."""
        unfit = ik.MedicalRecord(
            outcome=ik.MedicalOutcome.UNFIT, review=ik.ReviewConclusion.NOT_SUITABLE
        )
        from interviewkit.hiring.folds import fold

        event = sent(ik.SecondOpinionRequested, R.CANDIDATE)
        after = fold(ik.Record(medical=unfit), event, "medical_checkup").medical
        assert after is not None
        assert (after.outcome, after.review, after.second_opinion) == (None, None, True)


class TestDays:
    """Days are counted where the application was opened."""

    def test_the_senders_offset_does_not_move_the_day(self):
        """One instant is one day, however it is written."""
        jakarta = timezone(timedelta(hours=7))
        opened_at = datetime(2026, 1, 5, 9, 0, tzinfo=jakarta)
        app = ik.Application.open(
            ik.processes["id"],
            id="a",
            position=ik.Position(title="X"),
            at=opened_at,
            by=R.RECRUITER,
        )
        midnight = datetime(2026, 1, 6, 0, 30, tzinfo=jakarta)
        for at in (midnight, midnight.astimezone(UTC)):
            hold = ik.ApplicationHeld(
                id="h", at=at, by=R.RECRUITER, reason="other", review_on=date(2026, 1, 6)
            )
            assert codes(app.decide(hold).reasons) == ["guard.review_day_is_ahead"]


class TestSharing:
    """Applications are values that may be shared."""

    def test_branches_do_not_disturb_each_other(self):
        """Two futures of one application have their own histories."""
        app = opened()
        held = app.apply(sent(ik.ApplicationHeld, id="one", reason="other"))
        closed = app.apply(sent(ik.ApplicationClosed, id="two", reason="budget"))
        late = app.apply(sent(ik.ApplicationHeld, id="two", reason="other"))
        assert [e.id for e in held.events] == ["app-1:opened", "one"]
        assert [e.id for e in closed.events] == ["app-1:opened", "two"]
        assert (len(app.events), held == late) == (1, False)
        again = held.apply(sent(ik.ApplicationResumed, id="two", hours=2))
        assert again.version == 3

    def test_many_threads_may_go_on_from_one(self):
        """Each gets its own future, complete."""
        app, results = opened(), {}
        barrier = threading.Barrier(8)

        def go(number):
            barrier.wait()
            now = app
            for step in range(50):
                kind = ik.ApplicationHeld if step % 2 == 0 else ik.ApplicationResumed
                extra = {"reason": "other"} if step % 2 == 0 else {}
                now = now.apply(sent(kind, id=f"{number}-{step}", **extra))
            results[number] = now

        threads = [threading.Thread(target=go, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for number, after in results.items():
            expected = ["app-1:opened", *(f"{number}-{step}" for step in range(50))]
            assert expected == [event.id for event in after.events]

    def test_equal_by_value(self):
        """Same process, id and events; nothing else is equal to it."""
        assert opened() == opened()
        assert hash(opened()) == hash(opened())
        assert opened() != opened(title="Cook")
        assert opened() != opened("us")
        assert opened() != opened().apply(sent(ik.ApplicationHeld, reason="other"))
        assert opened() != "app-1"

    def test_the_repr_shows_no_personal_data(self):
        """Ids, state and counts."""
        app = opened().apply(sent(ik.ApplicationHeld, reason="other", actor="rina", note="ill"))
        text = "<Application 'app-1' in 'id': evaluation.collecting, on hold, 2 events>"
        assert text == repr(app)
        assert "1 event>" in repr(opened())

    def test_there_is_no_reference_cycle(self):
        """Dropping applications leaves nothing to the collector."""
        gc.collect()
        for number in range(50):
            opened().apply(sent(ik.ApplicationHeld, id=str(number), reason="other"))
        assert gc.collect() == 0

    def test_it_is_small(self):
        """The value itself takes a few dozen bytes; the history is shared."""
        assert sys.getsizeof(opened()) <= 100

    def test_a_pickle_gives_the_same_value(self):
        """It holds a reference to the process and the events; the record is folded again."""
        app = opened().apply(sent(ik.ApplicationHeld, id="held", reason="other"))
        again = pickle.loads(pickle.dumps(app))
        assert (app, app.record, app.key) == (again, again.record, again.key)
        assert again.process is app.process

    def test_a_pickle_of_another_structure_is_refused(self):
        """What was written under other rules is not read as if nothing had changed."""
        from interviewkit.hiring.application import _restored

        app = opened()
        with pytest.raises(ik.InvalidValueError, match="structure"):
            _restored(app.process, app.id, "0" * 64, app.events)

    def test_a_process_of_ones_own_is_not_pickled(self):
        """Its guards are code; the error says what to store instead."""
        from attrs import evolve

        from interviewkit.hiring.presets import pipelines

        process = ik.Process(evolve(pipelines["id"](), id="mine"))
        app = ik.Application.open(
            process, id="a", position=ik.Position(title="X"), at=NOW, by=R.RECRUITER
        )
        with pytest.raises(ik.InvalidValueError, match=r"Application\.replay"):
            pickle.dumps(app)

    def test_a_view_is_not_pickled(self):
        """It would carry what it hides."""
        with pytest.raises(TypeError, match="pickle the application"):
            pickle.dumps(opened().as_seen_by(R.CANDIDATE))

    def test_only_the_candidate_has_a_view(self):
        """Another role's view does not exist yet, and says so."""
        with pytest.raises(ik.InvalidValueError, match=r"Role\.CANDIDATE"):
            opened().as_seen_by(R.LEGAL)
