"""Deadlines: when each kind is overdue, what the system records, and what a hold does to them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

import interviewkit as ik
from interviewkit._attrs import evolve
from interviewkit.hiring import events
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.hiring.stages import (
    BackgroundPolicy,
    MedicalPolicy,
    OnboardingPolicy,
    assessment,
    background_check,
    evaluation,
    medical_checkup,
    offer,
    onboarding,
)
from interviewkit.machine import guard
from interviewkit.messages import Message

HOUR, DAY, TICK = timedelta(hours=1), timedelta(days=1), timedelta(microseconds=1)
OPENED = datetime(2026, 1, 5, 9, tzinfo=UTC)
NEVER = ik.Allowances(feedback=None, consent=None, outcome=None, registration=None)
JAKARTA = timezone(timedelta(hours=7))

RECORDED = {
    "offer_expiry": ("offer.sent", ik.OfferExpired),
    "availability": ("superior_interview.awaiting_candidate", ik.AvailabilityLapsed),
    "recheck_wait": ("medical_checkup.temporarily_unfit", ik.RecheckLapsed),
    "medical_validity": ("offer.draft", ik.MedicalExpired),
    "signing": ("contract.sent", ik.ContractLapsed),
}
BY_PEOPLE = {
    "interview_outcome": "superior_interview.scheduled",
    "feedback": "superior_interview.awaiting_feedback",
    "consent": "medical_checkup.pending",
    "medical_appointment": "medical_checkup.scheduled",
    "recheck": "medical_checkup.recheck_due",
    "registration": "contract.executed",
    "start": "onboarding.preparing",
}


def end_of(day, zone=UTC):
    """The last microsecond of a day."""
    return datetime.combine(day, time.max, zone)


def named(found):
    """The kinds of some deadlines."""
    return [str(deadline.kind) for deadline in found]


def soonest(app, **changes):
    """The application's next deadline, where there is one."""
    found = ik.next_deadline(app, **changes)
    assert found is not None
    return found


def offered(app, now, kind=None):
    """The only event that is offered then, or the only one of a kind."""
    (event,) = [late.event for late in ik.due(app, now) if kind in (None, late.kind)]
    assert event is not None
    return event


def the(kind, app, **changes):
    """The application's deadline of that kind, or None."""
    found = [d for d in ik.deadlines(app, **changes) if d.kind == kind]
    return found[0] if found else None


@pytest.fixture
def held(then):
    """The application on hold, an hour later; by default without a day for looking again."""

    def hold(app, review_on=None, **changes):
        return then(app, ik.ApplicationHeld, review_on=review_on, **changes)

    return hold


class TestKinds:
    """Every kind of deadline, by a state in which it counts."""

    @pytest.mark.parametrize(("kind", "state"), [(k, s) for k, (s, _) in RECORDED.items()])
    def test_is_recorded_by_the_system(self, kind, state, at_state):
        """After its last instant the event is offered; it is accepted, and then nothing is left."""
        app = at_state(state)
        late = the(kind, app).at + TICK
        event = offered(app, late, kind)
        after = app.apply(event)
        assert (RECORDED[kind][1], late, "system") == (type(event), event.at, str(event.by))
        assert kind not in named(ik.due(after, late))

    @pytest.mark.parametrize(("kind", "state"), BY_PEOPLE.items())
    def test_is_left_to_people(self, kind, state, at_state):
        """It is overdue, but nothing is recorded without them."""
        app = at_state(state)
        (late,) = [d for d in ik.due(app, the(kind, app).at + TICK) if d.kind == kind]
        assert late.event is None

    @pytest.mark.parametrize(
        ("kind", "state"),
        [*((k, s) for k, (s, _) in RECORDED.items()), *BY_PEOPLE.items()],
    )
    def test_is_not_overdue_at_its_own_instant(self, kind, state, at_state):
        """The last instant is still in time."""
        app = at_state(state)
        assert kind not in named(ik.due(app, the(kind, app).at))

    def test_has_all_of_them(self):
        """No kind is left out of these tests."""
        elsewhere = {"decision_review", "hold_review", "assessment", "finding_answer"}
        tested = {*RECORDED, *BY_PEOPLE, *elsewhere}
        assert tested == set(ik.DeadlineKind)


class TestWords:
    """What a kind is called."""

    @pytest.mark.parametrize("tag", ["en", "id"])
    @pytest.mark.parametrize("audience", ["recruiter", "candidate"])
    def test_every_kind_has_a_name_of_its_own(self, tag, audience):
        """In every language, for everybody."""
        words = ik.translator(tag)
        said = {words.text(kind, audience) for kind in ik.DeadlineKind}
        assert len(said) == len(ik.DeadlineKind)


class TestInstants:
    """From what a deadline is read."""

    def test_offer_expires_when_it_says(self, at_state):
        """And its time began when it was sent."""
        app = at_state("offer.viewed")
        sent = next(e for e in app.events if e.kind == "offer_sent")
        expiry = the("offer_expiry", app)
        assert (sent.at, sent.expires_at) == (expiry.since, expiry.at)

    def test_extended_offer_expires_later(self, at_state, then):
        """The extension counts."""
        app = at_state("offer.sent")
        later = app.record.offer.expires_at + DAY
        extended = then(app, ik.OfferExtended, expires_at=later)
        expiry = the("offer_expiry", extended)
        assert (extended.since, later) == (expiry.since, expiry.at)

    def test_accepted_offer_does_not_expire(self, at_state):
        """Nobody waits for an answer any more."""
        assert the("offer_expiry", at_state("contract.draft")) is None

    def test_recheck_wait_is_the_policys(self, at_state):
        """Half a year from the first report, to the end of that day."""
        app = at_state("medical_checkup.recheck_due")
        first = app.record.medical.unfit_since
        wait = the("recheck_wait", app)
        assert (first, end_of((first + 180 * DAY).date())) == (wait.since, wait.at)

    def test_recheck_wait_agrees_with_the_process_in_any_zone(self, at_state, then, coming):
        """Reported after midnight in Jakarta, which was the day before in Greenwich."""
        app = at_state("medical_checkup.awaiting_result")
        midnight = datetime.combine(app.since.date() + 3 * DAY, time(0, 30), JAKARTA)
        app = then(app, ik.MedicalTemporarilyUnfitReported, at=midnight)
        last = the("recheck_wait", app).at
        asked = [app.decide(coming(app, ik.RecheckLapsed, at=at)) for at in (last, last + TICK)]
        assert [bool(verdict) for verdict in asked] == [False, True]

    def test_medical_result_counts_to_the_end_of_its_last_day(self, at_state):
        """That day included."""
        app = at_state("offer.draft")
        assert end_of(app.record.medical.valid_until) == the("medical_validity", app).at

    def test_waived_check_has_no_end(self, at_state, then):
        """There is no result that could expire."""
        app = then(at_state("medical_checkup.pending"), ik.MedicalWaived)
        assert the("medical_validity", app) is None

    def test_no_check_has_no_end(self, begin, at_state):
        """Nor without a check."""
        app = at_state("onboarding.preparing", process="us")
        assert the("medical_validity", app) is None

    def test_interview_has_an_hour_more(self, at_state):
        """Its outcome is recorded within an hour after its slot."""
        app = at_state("superior_interview.confirmed")
        slot = app.record.session("superior_interview").slot
        outcome = the("interview_outcome", app)
        assert (slot.starts_at, slot.ends_at + HOUR) == (outcome.since, outcome.at)

    def test_moved_check_counts_from_its_new_date(self, at_state, then):
        """The last slot counts."""
        app = then(at_state("medical_checkup.scheduled"), ik.MedicalRescheduled, after=10 * HOUR)
        slot = app.events[-1].slot
        assert slot.ends_at + HOUR == the("medical_appointment", app).at

    def test_recheck_ends_with_its_day(self, at_state):
        """The day that was planned."""
        app = at_state("medical_checkup.recheck_due")
        assert end_of(app.record.medical.recheck_on) == the("recheck", app).at

    def test_refused_consent_is_not_waited_for(self, at_state):
        """It could be given still, but the candidate has answered."""
        assert the("consent", at_state("medical_checkup.refused")) is None

    @pytest.mark.parametrize(
        ("signed", "last"),
        [
            (date(2026, 3, 2), date(2026, 3, 5)),
            (date(2026, 3, 5), date(2026, 3, 10)),
            (date(2026, 3, 6), date(2026, 3, 11)),
            (date(2026, 3, 7), date(2026, 3, 11)),
            (date(2026, 3, 8), date(2026, 3, 11)),
        ],
        ids=["Monday", "Thursday", "Friday", "Saturday", "Sunday"],
    )
    def test_registration_takes_three_working_days(self, signed, last, at_state, then, an_offer):
        """After the day of the last signature; Saturdays and Sundays do not count."""
        app = _review(at_state, then)
        noon = datetime.combine(signed, time(12), UTC)
        app = then(app, ik.ContractSent, at=noon - HOUR)
        app = then(app, ik.ContractSignedByCandidate, at=noon - HOUR)
        app = then(app, ik.ContractSignedByCompany, at=noon)
        registration = the("registration", app)
        assert (noon, end_of(last)) == (registration.since, registration.at)

    def test_start_is_missed_when_that_may_be_recorded(self, at_state, coming):
        """From the moment at which the start is overdue somebody may say that nobody came."""
        app = at_state("onboarding.preparing")
        last = the("start", app).at
        asked = [app.decide(coming(app, ik.NoStartRecorded, at=at)) for at in (last, last + TICK)]
        assert [bool(verdict) for verdict in asked] == [False, True]

    def test_deferred_start_is_later(self, at_state, then):
        """The day agreed on counts."""
        app = then(at_state("onboarding.preparing"), ik.StartDeferred)
        assert end_of(date(2026, 4, 1)) == the("start", app).at


def _review(at_state, then):
    """A fixed-term contract in review."""
    terms = ik.ContractTerms(kind="fixed_term", start_on=date(2026, 5, 4), months=12)
    app = then(at_state("contract.draft"), ik.ContractDrafted, terms=terms)
    return then(app, ik.ContractSubmitted)


def built(*stages):
    """A process of these stages between the evaluation and nothing."""
    return ik.Process(Pipeline(id="own", version="1", jurisdiction="id", stages=stages))


def guarded(stage, event, *guards, **changes):
    """The stage with other guards on the rule for an event."""
    rules = [evolve(r, guards=guards, **changes) if r.event == event else r for r in stage.rules]
    return evolve(stage, rules=rules)


def sent(process, then):
    """An application in a process of one's own, with an offer sent."""
    clerk = ik.Position(title="Clerk")
    app = ik.Application.open(process, id="app-1", position=clerk, at=OPENED, by=ik.Role.RECRUITER)
    for role in ("recruiter", "hiring_manager"):
        app = then(app, ik.ScorecardSubmitted, by=role)
    for cls in (
        ik.CandidateAdvanced,
        ik.OfferDrafted,
        ik.OfferSubmitted,
        ik.OfferApproved,
        ik.OfferSent,
    ):
        app = then(app, cls)
    return app


class TestPolicies:
    """Limits that the stages' policies set."""

    @pytest.mark.parametrize(
        ("grace", "last"),
        [(0, date(2026, 3, 2)), (1, date(2026, 3, 2)), (3, date(2026, 3, 4))],
    )
    def test_grace_before_a_missed_start(self, grace, last, then, begin):
        """Whole days; the first day itself is never cut short."""
        stages = (evaluation(), offer(), onboarding(OnboardingPolicy(grace=grace * DAY)))
        app = then(sent(built(*stages), then), ik.OfferAccepted)
        assert end_of(last) == the("start", app).at

    def test_longest_wait_for_a_recheck(self, then):
        """Counted in days from the first report."""
        policy = MedicalPolicy(longest_wait=20 * DAY)
        stages = (evaluation(), offer(), medical_checkup(policy=policy), onboarding())
        app = then(sent(built(*stages), then), ik.OfferAccepted)
        for cls in (
            ik.MedicalConsentGiven,
            ik.MedicalScheduled,
            ik.MedicalAttended,
            ik.MedicalTemporarilyUnfitReported,
        ):
            app = then(app, cls)
        assert end_of((app.since + 20 * DAY).date()) == the("recheck_wait", app).at

    def test_wait_without_an_end(self, then):
        """A wait beyond all time is none."""
        stage = medical_checkup(policy=MedicalPolicy(longest_wait=timedelta.max))
        app = then(sent(built(evaluation(), offer(), stage, onboarding()), then), ik.OfferAccepted)
        for cls in (
            ik.MedicalConsentGiven,
            ik.MedicalScheduled,
            ik.MedicalAttended,
            ik.MedicalTemporarilyUnfitReported,
        ):
            app = then(app, cls)
        assert named(ik.deadlines(app)) == ["recheck"]

    def test_rule_with_a_guard_of_ones_own(self, then):
        """Where the wait is not known, there is no deadline to tell."""
        stage = guarded(onboarding(), "no_start_recorded")
        app = then(sent(built(evaluation(), offer(), stage), then), ik.OfferAccepted)
        assert ik.deadlines(app) == ()

    def test_start_without_a_day(self, begin, at_state):
        """A contract and an offer without terms name no first day."""
        app = at_state("onboarding.preparing")
        bare = evolve(app, record=evolve(app.record, offer=None, contract=None))
        assert the("start", bare) is None

    def test_contract_signed_nobody_knows_when(self, at_state):
        """Without a signature no working day is counted."""
        app = at_state("contract.executed")
        unsigned = evolve(app, record=evolve(app.record, contract=None))
        assert the("registration", unsigned) is None

    def test_session_without_a_slot(self, at_state):
        """Nor does an interview end that has no slot."""
        app = at_state("superior_interview.scheduled")
        assert the("interview_outcome", evolve(app, record=evolve(app.record, sessions=()))) is None


class TestAssessment:
    """A task that is handed in by an instant."""

    @pytest.fixture
    def invited(self, then):
        """The candidate has a task for two days."""
        process = built(assessment(), evaluation(), offer(), onboarding())
        clerk = ik.Position(title="Clerk")
        app = ik.Application.open(
            process, id="app-1", position=clerk, at=OPENED, by=ik.Role.RECRUITER
        )
        return then(app, events.AssessmentInvited, task="a week's payroll")

    def test_lapses_after_its_last_instant(self, invited):
        """The system records it."""
        last = the("assessment", invited).at
        (late,) = ik.due(invited, last + TICK)
        lapsed = invited.apply(late.event)
        assert (invited.since + 2 * DAY, (), "assessment.lapsed") == (
            last,
            ik.due(invited, last),
            lapsed.state,
        )

    def test_lapses_on_hold(self, invited, held):
        """Unless it is extended."""
        app = held(invited)
        (late,) = ik.due(app, the("assessment", app).at + TICK)
        assert app.apply(late.event).state == "assessment.lapsed"

    def test_is_over_when_it_was_handed_in(self, invited, then):
        """Nobody has said how long scoring takes."""
        app = then(invited, events.AssessmentSubmitted)
        assert ik.deadlines(app) == ()

    def test_counts_with_its_extension(self, invited, then):
        """From when it was extended."""
        app = then(invited, events.AssessmentExtended, deadline=invited.since + 5 * DAY)
        extended = the("assessment", app)
        assert (app.since, invited.since + 5 * DAY) == (extended.since, extended.at)


class TestBackground:
    """Checks of the past: consent first, and an answer before anything counts."""

    @pytest.fixture
    def asked(self, then):
        """Makes an application that waits for consent, by some policy."""

        def ask(stage=None):
            stage = stage or background_check(policy=BackgroundPolicy(answer=5 * DAY))
            app = sent(built(evaluation(), offer(), stage, onboarding()), then)
            app = then(app, ik.OfferAccepted)
            checks = {"references", "background_check"}
            return then(app, events.BackgroundCheckRequested, checks=checks)

        return ask

    @pytest.fixture
    def found(self, asked, then):
        """Something was found in one of two checks."""

        def find(stage=None):
            app = then(asked(stage), events.BackgroundConsentGiven, by="candidate")
            return then(app, events.AdverseFindingReported, check="references")

        return find

    def test_consent_is_waited_for(self, asked):
        """As before a medical check."""
        app = asked()
        consent = the("consent", app)
        assert (app.since, app.since + 7 * DAY) == (consent.since, consent.at)

    def test_refused_consent_is_not_waited_for(self, asked, then):
        """The candidate has answered."""
        assert ik.deadlines(then(asked(), events.BackgroundConsentRefused, by="candidate")) == ()

    def test_finding_can_be_answered_as_long_as_the_policy_says(self, found):
        """Afterwards people go on; nothing follows by itself."""
        app = found()
        answer = the("finding_answer", app)
        (late,) = ik.due(app, answer.at + TICK)
        assert (app.since, app.since + 5 * DAY, None) == (answer.since, answer.at, late.event)

    def test_earliest_finding_counts(self, found, then):
        """Of two."""
        app = found()
        more = then(app, events.AdverseFindingReported, check="background_check", after=DAY)
        assert the("finding_answer", app) == the("finding_answer", more)

    def test_time_to_answer_does_not_pause(self, found, held):
        """On hold a candidate can answer too."""
        app = found()
        assert the("finding_answer", app) == the("finding_answer", held(app))

    def test_is_over_with_the_answer(self, found, then):
        """A person weighs it then."""
        app = then(found(), events.AdverseFindingAnswered, check="references", by="candidate")
        assert ik.deadlines(app) == ()

    def test_is_over_with_the_review(self, found, then):
        """What stands in the way is not asked for again."""
        app = then(
            found(),
            events.AdverseFindingReviewed,
            check="references",
            conclusion="not_suitable",
            after=6 * DAY,
        )
        assert ik.deadlines(app) == ()

    def test_review_by_a_rule_of_ones_own(self, found):
        """Where the wait is not known there is no deadline to tell."""
        assert ik.deadlines(found(guarded(background_check(), "adverse_finding_reviewed"))) == ()


class TestFeedback:
    """Cards are waited for from when they could be handed in."""

    def test_counts_from_the_end_of_the_interview(self, at_state):
        """Three days, unless one says otherwise."""
        app = at_state("superior_interview.awaiting_feedback")
        finished = app.events[-1]
        feedback = the("feedback", app)
        expected = ("interview_finished", finished.at, finished.at + 3 * DAY)
        assert expected == (finished.kind, feedback.since, feedback.at)

    def test_counts_from_the_opening_in_the_evaluation(self, begin, then):
        """A first card does not give the others more time."""
        app = then(begin(), ik.ScorecardSubmitted, by="recruiter")
        assert (the("feedback", app).since, the("feedback", app).at) == (OPENED, OPENED + 3 * DAY)

    def test_counts_anew_in_a_new_round(self, begin, then):
        """From the moment at which the round was opened."""
        app = then(begin(), ik.EvaluationRoundOpened, after=2 * DAY)
        assert the("feedback", app).at == OPENED + 5 * DAY

    def test_is_over_with_the_last_card(self, at_state):
        """Nobody is waited for."""
        assert ik.deadlines(at_state("evaluation.ready")) == ()

    def test_counts_anew_after_reopening(self, begin, then):
        """What went before the end is not held against anybody."""
        app = then(begin(), ik.ApplicationRejected, after=DAY)
        app = then(app, ik.ApplicationReopened, after=30 * DAY)
        assert the("feedback", app).at == OPENED + 34 * DAY


class TestHold:
    """On hold the clocks pause, except those that people or the law have fixed."""

    def test_moves_feedback_by_its_length(self, begin, held, then):
        """Time on hold does not count."""
        app = then(held(begin()), ik.ApplicationResumed, after=10 * DAY)
        assert the("feedback", app).at == OPENED + 13 * DAY

    def test_moves_it_each_time(self, begin, held, then):
        """Two holds are two pauses."""
        app = then(held(begin()), ik.ApplicationResumed, after=10 * DAY)
        app = then(held(app), ik.ApplicationResumed, after=5 * DAY)
        assert the("feedback", app).at == OPENED + 18 * DAY

    def test_does_not_mend_what_was_late(self, begin, held, then):
        """A hold that begins after the deadline does not move it."""
        app = then(held(begin(), after=4 * DAY), ik.ApplicationResumed, after=DAY)
        assert the("feedback", app).at == OPENED + 3 * DAY

    def test_moves_what_is_in_time_to_the_end(self, begin, held, then):
        """A hold at the very last instant begins in time; so it is not late before the end."""
        app = then(held(begin(), after=3 * DAY), ik.ApplicationResumed, after=DAY)
        assert the("feedback", app).at == OPENED + 4 * DAY

    def test_asks_nobody_for_feedback(self, begin, held):
        """Not even where it was late before."""
        app = held(begin(), after=4 * DAY)
        assert ik.due(app, app.since + 100 * DAY) == ()

    def test_before_consent_counts_too(self, at_state, held, then):
        """The candidate's time pauses as well."""
        app = at_state("medical_checkup.pending")
        resumed = then(held(app), ik.ApplicationResumed, after=10 * DAY)
        assert app.since + 17 * DAY == the("consent", resumed).at

    def test_of_an_earlier_stage_does_not_count(self, begin, held, then, at_state):
        """Only what happened since the clock began."""
        app = then(held(at_state("offer.draft")), ik.ApplicationResumed, after=10 * DAY)
        app = then(app, ik.SentBack, to="medical_checkup")
        assert app.since + 7 * DAY == the("consent", app).at

    @pytest.mark.parametrize("kind", RECORDED)
    def test_does_not_stop_what_the_system_records(self, kind, at_state, held):
        """A live offer keeps its expiry; so do the others."""
        state, cls = RECORDED[kind]
        app = held(at_state(state))
        event = offered(app, the(kind, app).at + TICK, kind)
        assert type(app.apply(event).events[-1]) is cls

    def test_leaves_an_offer_its_expiry(self, at_state, held):
        """Unless it is extended."""
        app = at_state("offer.sent")
        assert the("offer_expiry", app) == the("offer_expiry", held(app))

    def test_does_not_stop_the_law(self, at_state, held):
        """A signed contract is registered all the same."""
        app = at_state("contract.executed")
        assert the("registration", app) == the("registration", held(app))

    def test_lets_a_check_take_place(self, at_state, held):
        """A recheck is what one is often waiting for."""
        app = held(at_state("medical_checkup.recheck_due"))
        assert named(ik.deadlines(app)) == ["recheck", "recheck_wait"]

    def test_lets_nobody_start(self, at_state, held):
        """So nobody can be late."""
        assert the("start", held(at_state("onboarding.preparing"))) is None

    def test_is_reviewed_on_its_day(self, begin, held):
        """To the end of that day."""
        app = held(begin(), review_on=date(2026, 2, 2))
        review = the("hold_review", app)
        assert (app.since, end_of(date(2026, 2, 2))) == (review.since, review.at)

    def test_without_a_day_is_not_reviewed(self, begin, held):
        """Nothing is due then."""
        assert ik.deadlines(held(begin())) == ()

    def test_is_not_reviewed_once_it_is_over(self, begin, held, then):
        """The day counts while it lasts."""
        app = then(held(begin(), review_on=date(2026, 2, 2)), ik.ApplicationResumed)
        assert the("hold_review", app) is None

    def test_that_ends_with_the_application_is_restored(self, begin, held, then):
        """Reopened on hold the clock waits for the resumption."""
        app = then(held(begin()), ik.ApplicationRejected)
        app = then(app, ik.ApplicationReopened, after=10 * DAY)
        again = then(app, ik.ApplicationResumed, after=5 * DAY)
        assert (True, again.since + 3 * DAY) == (app.on_hold, the("feedback", again).at)


class TestDeferral:
    """A decision that was put off to a day."""

    @pytest.fixture
    def deferred(self, at_state, then):
        """Put off for a week."""
        day = date(2026, 2, 2)
        return then(at_state("evaluation.ready"), ik.DecisionDeferred, review_on=day)

    def test_is_looked_at_by_the_end_of_its_day(self, deferred):
        """That day included."""
        review = the("decision_review", deferred)
        assert (deferred.since, end_of(date(2026, 2, 2))) == (review.since, review.at)

    def test_counts_with_its_last_day(self, deferred, then):
        """A later deferral replaces the one before."""
        app = then(deferred, ik.DecisionDeferred, review_on=date(2026, 3, 2))
        assert end_of(date(2026, 3, 2)) == the("decision_review", app).at

    def test_without_a_day_is_open(self, deferred, then):
        """Nothing is due then."""
        assert ik.deadlines(then(deferred, ik.DecisionDeferred, review_on=None)) == ()

    def test_is_over_once_people_meet(self, deferred, then):
        """They looked at it again."""
        assert ik.deadlines(then(deferred, ik.DebriefOpened)) == ()

    def test_of_an_earlier_stage_does_not_count(self, deferred, then, at_state):
        """The interview's decision is another one."""
        app = then(deferred, ik.CandidateAdvanced)
        for cls, changes in (
            (ik.InterviewScheduled, {}),
            (ik.InterviewStarted, {"by": "superior"}),
            (ik.InterviewFinished, {"by": "superior"}),
            (ik.ScorecardSubmitted, {"by": "superior"}),
        ):
            app = then(app, cls, **changes)
        assert (app.state, ik.deadlines(app)) == ("superior_interview.deciding", ())


class TestOutcomes:
    """What has ended has no deadline."""

    @pytest.mark.parametrize("state", ["hired", "did_not_start", "rejected", "withdrawn", "closed"])
    def test_have_nothing_due(self, state, at_state):
        """Whatever the time is."""
        app = at_state(f"outcome.{state}")
        found = (ik.due(app, app.since + 5000 * DAY), ik.next_deadline(app), ik.deadlines(app))
        assert found == ((), None, ())


class TestOffered:
    """The events that are offered."""

    def test_have_an_id_of_their_own(self, at_state):
        """The same for whoever asks, made of application, kind and version."""
        app = at_state("offer.sent")
        late = app.record.offer.expires_at + HOUR
        assert offered(app, late) == offered(app, late)
        assert offered(app, late).id == f"app-1:offer_expiry:{app.version}"

    def test_name_their_application(self, at_state):
        """No other one would take them."""
        app = at_state("offer.sent")
        assert offered(app, app.record.offer.expires_at + HOUR).application_id == "app-1"

    def test_are_the_oldest_first(self, at_state):
        """As they would have been recorded by a clock that never slept."""
        app = at_state("offer.sent")
        assert named(ik.due(app, OPENED + 900 * DAY)) == ["offer_expiry", "medical_validity"]

    def test_can_be_applied_in_a_row(self, at_state):
        """Then nothing is left that the system could record."""
        app, late = at_state("offer.sent"), OPENED + 900 * DAY
        for deadline in ik.due(app, late):
            app = app.apply(deadline.event)
        assert (app.state, ik.due(app, late)) == ("offer.expired", ())

    def test_are_not_dated_before_the_last_event(self, at_state, held):
        """A worker whose clock is behind can record all the same."""
        app = at_state("offer.sent")
        behind = app.record.offer.expires_at + TICK
        app = held(app, at=behind + HOUR)
        event = offered(app, behind)
        assert (app.since, "offer.expired") == (event.at, app.apply(event).state)

    def test_are_left_out_where_the_process_refuses_them(self, then):
        """A company that wants a person to look adds a guard; the deadline is still told."""

        @guard
        def looked_at(payload) -> Message | None:
            return Message.of("guard.looked_at") if payload.actor is None else None

        stage = guarded(offer(), "offer_expired", looked_at)
        app = sent(built(evaluation(), stage, onboarding()), then)
        (late,) = ik.due(app, app.record.offer.expires_at + TICK)
        assert (late.kind, late.event) == ("offer_expiry", None)

    def test_lose_against_an_acceptance_that_came_first(self, at_state, coming):
        """Of two who saw the same version one has a conflict."""
        app = at_state("offer.sent")
        accepted = app.apply(coming(app, ik.OfferAccepted), app.version)
        event = offered(app, app.record.offer.expires_at + TICK)
        refused = accepted.decide(event, expected_version=app.version)
        assert "refusal.version_conflict" in {reason.id for reason in refused.reasons}


class TestNext:
    """The next deadline."""

    def test_is_the_earliest(self, at_state):
        """Of several."""
        app = at_state("offer.sent")
        assert ik.deadlines(app)[0] == ik.next_deadline(app)

    def test_is_none_where_nothing_is_waited_for(self, at_state):
        """Nobody has said until when an offer is drafted."""
        assert ik.next_deadline(at_state("offer.draft", process="us")) is None


class TestZones:
    """Days end where the application was opened; instants are instants anywhere."""

    def test_days_end_in_the_applications_zone(self, then):
        """Seven hours earlier in Jakarta than in Greenwich."""
        app = ik.Application.open(
            ik.processes["id"],
            id="app-1",
            position=ik.Position(title="Clerk"),
            at=datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Asia/Jakarta")),
            by=ik.Role.RECRUITER,
        )
        app = then(app, ik.ApplicationHeld, review_on=date(2026, 2, 2))
        review = soonest(app)
        assert review.at.isoformat() == "2026-02-02T23:59:59.999999+07:00"
        assert named(ik.due(app, datetime(2026, 2, 2, 17, tzinfo=UTC))) == ["hold_review"]

    @pytest.mark.parametrize(("fold", "late"), [(0, []), (1, ["offer_expiry"])])
    def test_repeated_hour_comes_twice(self, fold, late, at_state, then):
        """In London the clocks go back on 25 October 2026: half past one is an hour later again."""
        london = ZoneInfo("Europe/London")
        app = at_state("offer.sent")
        first = datetime(2026, 10, 25, 1, 30, tzinfo=london)
        app = then(app, ik.OfferExtended, expires_at=first + timedelta(minutes=15))
        now = first.replace(fold=fold)
        assert named(d for d in ik.due(app, now) if d.kind == "offer_expiry") == late

    def test_next_is_found_across_the_repeated_hour(self, at_state, then):
        """The second half past one is after the first quarter to two."""
        london = ZoneInfo("Europe/London")
        clerk = ik.Position(title="Clerk")
        opened = datetime(2026, 10, 24, 9, tzinfo=london)
        app = ik.Application.open(
            ik.processes["id"], id="a", position=clerk, at=opened, by=ik.Role.RECRUITER
        )
        ends = datetime(2026, 10, 25, 1, 45, tzinfo=london)
        again = datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=london)
        in_time = ik.Allowances(feedback=ends.astimezone(UTC) - opened.astimezone(UTC))
        found = soonest(app, allowances=in_time)
        assert (ends.astimezone(UTC), ["feedback"]) == (
            found.at,
            named(ik.due(app, again, allowances=in_time)),
        )

    def test_now_has_an_offset(self, begin):
        """Nobody can tell which instant another one means."""
        with pytest.raises(ik.InvalidValueError, match=r"now: '2026-01-05T09:00:00'"):
            ik.due(begin(), OPENED.replace(tzinfo=None))

    def test_never_is_an_instant_too(self, then):
        """An offer that is open to the end of all time."""
        app = ik.Application.open(
            ik.processes["us"],
            id="app-1",
            position=ik.Position(title="Clerk"),
            at=OPENED.astimezone(JAKARTA),
            by=ik.Role.RECRUITER,
        )
        for cls, changes in (
            (ik.ScorecardSubmitted, {"by": "recruiter"}),
            (ik.ScorecardSubmitted, {"by": "hiring_manager"}),
            (ik.CandidateAdvanced, {}),
            (ik.StageSkipped, {}),
            (ik.OfferDrafted, {}),
            (ik.OfferSubmitted, {}),
            (ik.OfferApproved, {}),
            (ik.OfferSent, {"expires_at": datetime.max.replace(tzinfo=UTC)}),
        ):
            app = then(app, cls, **changes)
        assert datetime.max.replace(tzinfo=UTC) == soonest(app).at


class TestAllowances:
    """How long things may take that no policy limits."""

    @pytest.mark.parametrize(
        ("kind", "state"),
        [
            (k, BY_PEOPLE[k])
            for k in (
                "interview_outcome",
                "feedback",
                "consent",
                "medical_appointment",
                "registration",
            )
        ],
    )
    def test_none_switches_a_deadline_off(self, kind, state, at_state):
        """Each of them."""
        assert the(kind, at_state(state), allowances=NEVER) is None

    def test_change_a_deadline(self, begin):
        """A day instead of three."""
        short = ik.Allowances(feedback=DAY)
        assert soonest(begin(), allowances=short).at == OPENED + DAY

    @pytest.mark.parametrize(
        ("kind", "ever"),
        [
            ("feedback", ik.Allowances(feedback=timedelta.max)),
            ("interview_outcome", ik.Allowances(outcome=timedelta.max)),
        ],
    )
    def test_beyond_all_time_are_none(self, kind, ever, at_state):
        """They end when time does."""
        assert ik.deadlines(at_state(BY_PEOPLE[kind]), allowances=ever) == ()

    def test_beyond_all_time_by_a_hold_are_none(self, begin, held, then):
        """A pause may move a deadline there."""
        app = then(held(begin()), ik.ApplicationResumed, after=10 * DAY)
        app = then(held(app), ik.ApplicationResumed)
        nearly = datetime.max.replace(tzinfo=UTC) - OPENED - DAY
        assert ik.deadlines(app, allowances=ik.Allowances(feedback=nearly)) == ()

    def test_working_days_beyond_all_time_are_none(self, at_state):
        """As any other."""
        ever = ik.Allowances(registration=10**9)
        assert the("registration", at_state("contract.executed"), allowances=ever) is None

    @pytest.mark.parametrize(
        "wrong",
        [{"feedback": -DAY}, {"consent": 3}, {"outcome": -TICK}, {"registration": 0}],
        ids=lambda wrong: next(iter(wrong)),
    )
    def test_are_checked(self, wrong):
        """A negative duration, a bare number, no working day at all."""
        with pytest.raises(ik.InvalidValueError, match=rf"Allowances\.{next(iter(wrong))}"):
            ik.Allowances(**wrong)

    def test_may_be_no_time_at_all(self, begin):
        """Due at once."""
        assert soonest(begin(), allowances=ik.Allowances(feedback=0 * DAY)).at == OPENED
