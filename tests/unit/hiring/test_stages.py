"""The stages: where each event leads, who may send it, and the ways back."""

from datetime import date, timedelta
from itertools import product

import attrs
import pytest

import interviewkit as ik
from interviewkit.hiring import stages
from interviewkit.hiring.events import EVENTS
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.machine import OPTIONAL
from interviewkit.vocabulary import Role

DAY = timedelta(days=1)
PRESETS = ("id", "id-offer-first", "us")
MANAGER_STATES = ik.processes["id"].for_position(ik.Position(title="x", level="manager")).states

OPEN_STATES = [state for state in MANAGER_STATES if not state.startswith("outcome.")]
PLACES = [
    (preset, state)
    for preset in PRESETS
    for state in ik.processes[preset].for_position(ik.Position(title="x", level="manager")).states
    if not state.startswith("outcome.")
]
UNFIT = "medical_checkup.unfit"
LIVE = ("offer.sent", "offer.viewed", "offer.countered", "offer.accepted_", "contract.")


def built(*parts, **changes):
    """A process of these stages, with an onboarding at the end."""
    given = {"id": "mine", "version": "1", "jurisdiction": "id"}
    return Pipeline(**{**given, "stages": (*parts, stages.onboarding()), **changes}).build()


def reasons(verdict):
    """The ids of the reasons of a refusal."""
    return [reason.id for reason in verdict.reasons]


def names(app, **question):
    """The names of the events that could happen."""
    return {cls.__name__ for cls in app.allowed(**question)}


class TestEveryStage:
    @pytest.mark.parametrize("state", MANAGER_STATES)
    def test_every_state_can_be_reached(self, state, at_state):
        """A real run leads to every state, not only the graph."""
        assert at_state(state, level="manager").state == state

    def test_every_event_has_a_rule(self):
        """With every option of the stages no event is left without a rule."""
        walk_in = stages.InterviewPolicy(walk_in=True)
        process = built(
            stages.evaluation(),
            stages.interview("superior_interview", Role.SUPERIOR, policy=walk_in),
            stages.assessment(),
            stages.medical_checkup(requirement=OPTIONAL),
            stages.offer(),
            stages.background_check(),
            stages.contract(policy=stages.ContractPolicy(rules=INDONESIAN_CONTRACTS)),
        )
        events = {rule.event for machine in process.machines() for rule in machine.rules}
        assert set(EVENTS) - events == {"application_opened"}

    @pytest.mark.parametrize("preset", PRESETS)
    def test_every_rule_names_known_events_and_roles(self, preset):
        """A rule that nobody could ever send would be a misspelling."""
        rules = [r for machine in ik.processes[preset].machines() for r in machine.rules]
        assert all(rule.event in EVENTS and rule.roles <= set(Role) for rule in rules)

    @pytest.mark.parametrize("preset", PRESETS)
    def test_no_rule_is_open_to_anyone(self, preset):
        """Somebody who plays no part in the application may do nothing."""
        rules = [r for machine in ik.processes[preset].machines() for r in machine.rules]
        assert all(rule.roles and "*" not in rule.roles for rule in rules)

    @pytest.mark.parametrize("state", OPEN_STATES)
    def test_every_open_state_can_be_held(self, state, at_state, then):
        """A pause keeps the state."""
        held = then(at_state(state, level="manager"), ik.ApplicationHeld)
        assert (held.on_hold, held.state) == (True, state)

    @pytest.mark.parametrize("state", OPEN_STATES)
    def test_every_open_state_can_be_left_by_the_candidate(self, state, at_state, then):
        """Nobody is kept in a process."""
        app = then(at_state(state, level="manager"), ik.ApplicationWithdrawn)
        assert app.state == "outcome.withdrawn"


class TestEvaluation:
    def test_the_last_card_makes_it_ready(self, begin, then):
        """The event that completes the cards moves the state itself."""
        app = begin()
        one = then(app, ik.ScorecardSubmitted, by="recruiter")
        both = then(one, ik.ScorecardSubmitted, by="hiring_manager")
        assert (one.state, both.state) == ("evaluation.collecting", "evaluation.ready")

    def test_the_last_waiver_makes_it_ready(self, begin, then):
        """A waiver completes the cards like a card."""
        one = then(begin(), ik.ScorecardSubmitted, by="recruiter")
        assert then(one, ik.ScorecardWaived, role="hiring_manager").state == "evaluation.ready"

    def test_a_card_is_waived_only_beside_another(self, begin, coming):
        """Nobody advances without any card."""
        event = coming(begin(), ik.ScorecardWaived, role="hiring_manager")
        assert reasons(begin().decide(event)) == ["guard.cards_left"]

    def test_a_waived_card_can_still_come(self, begin, then):
        """Where both have to be on record the missing card is added."""
        app = then(begin(), ik.ScorecardSubmitted, by="recruiter")
        app = then(app, ik.ScorecardWaived, role="hiring_manager")
        before = app.why_not(ik.CandidateAdvanced)
        app = then(app, ik.ScorecardSubmitted, by="hiring_manager")
        assert ([r.id for r in before], app.why_not(ik.CandidateAdvanced)) == (
            ["guard.on_record"],
            (),
        )

    @pytest.mark.parametrize("state", ["ready", "debrief"])
    def test_those_who_judge_decide(self, state, at_state, then):
        """A debrief is not required."""
        app = then(at_state(f"evaluation.{state}"), ik.CandidateAdvanced)
        assert app.state == "superior_interview.scheduling"

    @pytest.mark.parametrize("role", ["superior", "executive"])
    def test_those_above_decide_once_asked(self, role, at_state, then):
        """After an escalation the decision is theirs."""
        app = then(at_state("evaluation.escalated"), ik.CandidateAdvanced, by=role)
        assert app.stage == "superior_interview"

    def test_those_who_escalated_do_not_decide(self, at_state):
        """The hiring manager has passed the decision on."""
        app = at_state("evaluation.escalated")
        assert "CandidateAdvanced" not in names(app, by="hiring_manager")

    def test_no_decision_is_a_decision_to_wait(self, at_state, then):
        """Under consideration is not a state of its own."""
        app = then(at_state("evaluation.ready"), ik.DecisionDeferred)
        assert app.state == "evaluation.ready"

    @pytest.mark.parametrize("state", ["ready", "debrief", "escalated"])
    def test_a_new_round_collects_again(self, state, at_state, then):
        """With new cards; the old ones are history."""
        app = then(at_state(f"evaluation.{state}"), ik.EvaluationRoundOpened)
        assert (app.state, app.record.round) == ("evaluation.collecting", 2)

    def test_cards_can_come_from_one_part(self):
        """A small company waits for one card."""
        policy = stages.EvaluationPolicy(cards_from=[Role.HIRING_MANAGER], on_record=[])
        assert policy.cards_from == ("hiring_manager",)


class TestInterview:
    def test_a_candidate_books(self, at_state, then):
        """Asked for a slot, the candidate chooses one."""
        app = then(at_state("superior_interview.awaiting_candidate"), ik.InterviewBooked)
        assert app.state == "superior_interview.scheduled"

    def test_a_move_needs_a_new_confirmation(self, at_state, then):
        """Who confirmed the old slot has not confirmed the new one."""
        app = then(at_state("superior_interview.confirmed"), ik.InterviewRescheduled)
        assert app.state == "superior_interview.scheduled"

    def test_an_unattended_interview_ends_with_its_slot(self, at_state, then):
        """The system closes what nobody recorded."""
        app = at_state("superior_interview.scheduled")
        app = then(app, ik.InterviewFinished, by="system", after=2 * timedelta(hours=1))
        assert app.state == "superior_interview.awaiting_feedback"

    def test_the_owners_feedback_completes_it(self, at_state, then):
        """Another one's card does not."""
        app = at_state("superior_interview.awaiting_feedback")
        other = then(app, ik.ScorecardSubmitted, by="interviewer")
        own = then(other, ik.ScorecardSubmitted, by="superior")
        assert (other.state, own.state) == (
            "superior_interview.awaiting_feedback",
            "superior_interview.deciding",
        )

    def test_feedback_can_be_waived(self, at_state, then):
        """A recruiter may go on without it, with a reason."""
        app = at_state("superior_interview.awaiting_feedback")
        assert then(app, ik.ScorecardWaived, role="superior").state == "superior_interview.deciding"

    @pytest.mark.parametrize(
        "state", ["cancelled", "lapsed", "incomplete", "no_show_candidate", "no_show_interviewer"]
    )
    def test_a_missed_one_can_be_booked_again(self, state, at_state, then):
        """Nothing that went wrong with a date ends an application."""
        app = then(at_state(f"superior_interview.{state}"), ik.RebookingStarted)
        assert app.state == "superior_interview.scheduling"

    @pytest.mark.parametrize(
        "state", ["lapsed", "incomplete", "no_show_candidate", "no_show_interviewer"]
    )
    def test_a_missed_one_can_be_given_up(self, state, at_state, then):
        """And then it is cancelled."""
        app = then(at_state(f"superior_interview.{state}"), ik.InterviewCancelled)
        assert app.state == "superior_interview.cancelled"

    @pytest.mark.parametrize("state", ["scheduling", "lapsed", "cancelled"])
    def test_an_optional_one_can_be_skipped(self, state, at_state, then):
        """Before it takes place."""
        app = then(at_state(f"superior_interview.{state}"), ik.StageSkipped)
        assert (app.state, app.record.skipped) == (
            "medical_checkup.pending",
            ("superior_interview",),
        )

    def test_one_that_takes_place_is_not_skipped(self, at_state):
        """Once it began it is decided on."""
        assert "StageSkipped" not in names(at_state("superior_interview.in_progress"))

    def test_a_follow_up_is_another_session(self, at_state, then):
        """Another date, numbered on."""
        app = then(at_state("superior_interview.deciding"), ik.FollowUpRequested)
        app = then(app, ik.InterviewScheduled)
        assert [session.number for session in app.record.sessions] == [1, 2]

    def test_as_many_sessions_as_asked_for(self):
        """A stage of two sessions is not decided after one."""
        policy = stages.InterviewPolicy(sessions=2)
        stage = stages.interview("panel", Role.EXECUTIVE, policy=policy)
        (advance,) = [rule for rule in stage.rules if rule.id == "advance"]
        assert [guard.name for guard in advance.guards] == ["sessions_held"]

    def test_a_walk_in_is_an_option(self):
        """By default an interview is booked."""
        ids = {rule.id for rule in stages.interview("x_interview", Role.SUPERIOR).rules}
        assert "walk_in" not in ids

    def test_a_walk_in_begins_at_once(self, begin, then):
        """Its slot is when it really took place."""
        policy = stages.InterviewPolicy(walk_in=True)
        process = built(
            stages.evaluation(),
            stages.interview("user_interview", Role.HIRING_MANAGER, policy=policy),
            stages.offer(),
        )
        app = begin(process)
        for role in ("recruiter", "hiring_manager"):
            app = then(app, ik.ScorecardSubmitted, by=role)
        app = then(then(app, ik.CandidateAdvanced), ik.WalkInStarted)
        assert (app.state, len(app.record.sessions)) == ("user_interview.in_progress", 1)

    @pytest.mark.parametrize(
        ("stage", "role", "may"),
        [
            ("superior_interview", "superior", True),
            ("executive_interview", "superior", False),
            ("executive_interview", "executive", True),
        ],
    )
    def test_its_owner_may_reject(self, stage, role, may, at_state):
        """In the owner's own stage, and in no other."""
        app = at_state(f"{stage}.deciding", level="manager")
        assert ("ApplicationRejected" in names(app, by=role)) is may


class TestMedicalCheckup:
    def test_a_refusal_can_be_reconsidered(self, at_state, then):
        """A candidate who refused may consent after all."""
        app = then(at_state("medical_checkup.refused"), ik.MedicalConsentGiven)
        assert app.state == "medical_checkup.consented"

    @pytest.mark.parametrize("state", ["pending", "refused"])
    def test_it_can_be_waived(self, state, at_state, then):
        """Where it is not needed, or will not be had."""
        app = then(at_state(f"medical_checkup.{state}"), ik.MedicalWaived)
        assert app.state == "offer.draft"

    def test_only_the_candidate_consents(self, at_state):
        """Nobody consents on somebody's behalf."""
        app = at_state("medical_checkup.pending")
        may = {str(role) for role in Role if "MedicalConsentGiven" in names(app, by=role)}
        assert may == {"candidate"}

    def test_only_the_examiner_reports(self, at_state):
        """No recruiter types in an outcome."""
        app = at_state("medical_checkup.awaiting_result")
        may = {str(role) for role in Role if "MedicalFitReported" in names(app, by=role)}
        assert may == {"medical_examiner"}

    def test_a_no_show_needs_a_new_date(self, at_state, then):
        """The consent still counts."""
        app = then(at_state("medical_checkup.scheduled"), ik.MedicalNoShowRecorded)
        assert app.state == "medical_checkup.consented"

    def test_the_hiring_manager_alone_does_not_rule_out(self, at_state):
        """Whether work can allow for somebody is not the superior's taste."""
        app = at_state("medical_checkup.fit_with_notes")
        assert "AccommodationRuledOut" not in names(app, by="hiring_manager")

    @pytest.mark.parametrize("state", ["temporarily_unfit", "recheck_due"])
    def test_a_wait_ends(self, state, at_state, then):
        """After the longest wait the result is unfit, to be reviewed."""
        app = then(at_state(f"medical_checkup.{state}"), ik.RecheckLapsed, after=200 * DAY)
        assert app.state == "medical_checkup.unfit"

    def test_a_recheck_works_on_hold(self, at_state, then):
        """It is what one is often waiting for."""
        app = then(at_state("medical_checkup.temporarily_unfit"), ik.ApplicationHeld)
        for cls in (ik.RecheckPlanned, ik.MedicalScheduled, ik.MedicalAttended):
            app = then(app, cls)
        assert (app.state, app.on_hold) == ("medical_checkup.awaiting_result", True)

    def test_a_suitable_review_goes_on(self, at_state, then):
        """A person may overrule an unfit result."""
        app = at_state("medical_checkup.unfit")
        app = then(app, ik.MedicalReviewRecorded, conclusion="suitable")
        assert app.state == "offer.draft"

    def test_an_expired_result_is_renewed_where_it_lies(self, at_state, then):
        """The examiner renews it without going back through the process."""
        app = then(at_state("offer.draft"), ik.MedicalExpired, after=200 * DAY)
        assert [r.id for r in then_sent(app, then).why_not(ik.OfferSent)] == [
            "guard.medical_counts"
        ]
        renewed = then(then_sent(app, then), ik.MedicalRenewed)
        assert renewed.why_not(ik.OfferSent) == ()

    def test_a_condition_of_the_offer_is_not_skipped(self, begin, then, an_offer):
        """What the offer depends on takes place or is waived."""
        policy = stages.OfferPolicy(settled_later=["medical_check"])
        optional = stages.medical_checkup(requirement=OPTIONAL)
        app = begin(built(stages.evaluation(), stages.offer(policy), optional))
        for role in ("recruiter", "hiring_manager"):
            app = then(app, ik.ScorecardSubmitted, by=role)
        app = then(app, ik.CandidateAdvanced)
        app = then(app, ik.OfferDrafted, terms=an_offer(conditions=["medical_check"]))
        for cls in (ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent, ik.OfferAccepted):
            app = then(app, cls)
        asked = [reason.id for reason in app.why_not(ik.StageSkipped)]
        waived = then(app, ik.MedicalWaived)
        assert (asked, waived.state, waived.record.offer.status) == (
            ["guard.nothing_depends_on_check"],
            "onboarding.preparing",
            "accepted",
        )


def then_sent(app, then):
    """The application with an approved offer."""
    for cls in (ik.OfferDrafted, ik.OfferSubmitted, ik.OfferApproved):
        app = then(app, cls)
    return app


class TestOffer:
    @pytest.mark.parametrize(
        "state",
        ["declined", "expired", "rescinded", "reneged", "conditions_not_met"],
    )
    def test_a_failed_one_has_a_way_back(self, state, at_state, then):
        """A new version is drafted; the failed one stays as it ended."""
        app = then(at_state(f"offer.{state}"), ik.OfferRevised)
        assert app.state == "offer.draft"

    def test_one_that_was_given_up_is_drafted_again(self, at_state, then):
        """The candidate never knew of it, and need not now."""
        app = then(at_state("offer.cancelled"), ik.OfferDrafted)
        assert app.state == "offer.draft"

    def test_nobody_approves_their_own_draft(self, at_state, coming):
        """Four eyes."""
        app = at_state("offer.pending_approval")
        event = coming(app, ik.OfferApproved, actor="rina")
        assert reasons(app.decide(event)) == ["guard.another_approves"]

    def test_several_approve(self, begin, then):
        """The last approval needed approves the offer."""
        process = built(stages.evaluation(), stages.offer(stages.OfferPolicy(approvals=2)))
        app = begin(process)
        for role in ("recruiter", "hiring_manager"):
            app = then(app, ik.ScorecardSubmitted, by=role)
        for cls in (ik.CandidateAdvanced, ik.OfferDrafted, ik.OfferSubmitted):
            app = then(app, cls)
        one = then(app, ik.OfferApproved, actor="budi")
        two = then(one, ik.OfferApproved, actor="sri")
        assert (one.state, two.state) == ("offer.pending_approval", "offer.approved")

    def test_no_approval_is_an_option(self):
        """Without approvals there is no state to wait in."""
        policy = stages.OfferPolicy(approvals=0)
        process = built(stages.evaluation(), stages.offer(policy))
        assert "offer.pending_approval" not in process.states

    @pytest.mark.parametrize("state", ["pending_approval", "approved"])
    def test_it_can_be_recalled_until_it_is_sent(self, state, at_state, then):
        """Approvals are void then."""
        app = then(at_state(f"offer.{state}"), ik.OfferRecalled)
        assert (app.state, app.record.offer.approvals) == ("offer.draft", ())

    def test_an_unmet_condition_keeps_it_open(self, at_state):
        """Accepted, but not through."""
        assert at_state("offer.accepted_conditionally").record.offer.is_accepted

    def test_the_last_condition_moves_it_on(self, at_state, then):
        """Nothing has to be sent beside the event that meets it."""
        app = then(at_state("offer.accepted_conditionally"), ik.OfferConditionMet)
        assert app.state == "contract.draft"

    def test_what_a_later_stage_settles_does_not_stop_it(self, at_state, then, an_offer):
        """An offer that depends on the medical check goes on to the medical check."""
        app = at_state("offer.draft", process="id-offer-first")
        app = then(app, ik.OfferDrafted, terms=an_offer(conditions=["medical_check"]))
        for cls in (ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent, ik.OfferAccepted):
            app = then(app, cls)
        assert (app.state, app.record.offer.status) == (
            "medical_checkup.pending",
            "accepted_conditionally",
        )

    @pytest.mark.parametrize("state", ["contract.draft", "contract.sent", "contract.voided"])
    def test_it_can_be_undone_until_the_contract_binds(self, state, at_state, then):
        """Rescinded by the organisation, with a second person, or reneged by the candidate."""
        app = at_state(state)
        ends = [then(app, cls).state for cls in (ik.OfferRescinded, ik.OfferReneged)]
        assert ends == ["offer.rescinded", "offer.reneged"]

    @pytest.mark.parametrize("state", ["contract.executed", "onboarding.preparing"])
    def test_it_binds_once_both_have_signed(self, state, at_state):
        """Then the ways out are those of the contract."""
        assert names(at_state(state)).isdisjoint({"OfferRescinded", "OfferReneged"})

    def test_a_deferral_outlasts_the_contract(self, at_state, then):
        """The first day can still be moved in the onboarding."""
        app = then(at_state("onboarding.preparing"), ik.StartDeferred, start_on=date(2026, 4, 1))
        assert (app.state, app.record.offer.start_on) == ("onboarding.preparing", date(2026, 4, 1))

    def test_it_expires_on_hold(self, at_state, then):
        """A pause does not stop the candidate's clock."""
        app = then(at_state("offer.sent"), ik.ApplicationHeld)
        assert then(app, ik.OfferExpired, after=10 * DAY).state == "offer.expired"

    @pytest.mark.parametrize(
        ("cls", "state"),
        [
            (ik.OfferAccepted, "contract.draft"),
            (ik.OfferDeclined, "offer.declined"),
            (ik.OfferCountered, "offer.countered"),
        ],
    )
    @pytest.mark.parametrize("before", ["offer.sent", "offer.viewed"])
    def test_it_is_answered_on_hold(self, before, cls, state, at_state, then):
        """The pause binds the company; the candidate's time runs, so the candidate may answer."""
        app = then(then(at_state(before), ik.ApplicationHeld), cls)
        assert (app.state, app.on_hold) == (state, True)

    def test_a_counter_is_taken_back_on_hold(self, at_state, then):
        """Who has countered may still decline."""
        app = then(at_state("offer.countered"), ik.ApplicationHeld)
        assert then(app, ik.OfferDeclined).state == "offer.declined"

    @pytest.mark.parametrize("cls", [ik.OfferAccepted, ik.OfferCountered])
    def test_it_is_not_answered_too_late_on_hold(self, cls, at_state, then, coming):
        """A pause gives no time either."""
        app = then(at_state("offer.sent"), ik.ApplicationHeld)
        verdict = app.decide(coming(app, cls, after=10 * DAY))
        assert reasons(verdict) == ["guard.before_expiry"]

    def test_it_is_answered_by_a_recruiter_on_hold_with_evidence_only(self, at_state, then, coming):
        """As it is at any other time."""
        app = then(at_state("offer.sent"), ik.ApplicationHeld)
        event = coming(app, ik.OfferAccepted, by="recruiter", evidence=None)
        assert reasons(app.decide(event)) == ["guard.on_behalf"]

    @pytest.mark.parametrize(
        ("state", "cls"),
        [
            ("draft", ik.OfferDrafted),
            ("approved", ik.OfferSent),
            ("countered", ik.CounterDeclined),
            ("countered", ik.OfferRevised),
        ],
    )
    def test_the_company_waits_on_hold(self, state, cls, at_state, then):
        """What the company would do next, it does after the pause."""
        app = then(at_state(f"offer.{state}"), ik.ApplicationHeld)
        assert [reason.id for reason in app.why_not(cls)] == ["refusal.on_hold"]


class TestOfferPolicy:
    @pytest.mark.parametrize(
        ("preset", "named"),
        [
            ("id", []),
            ("id-offer-first", ["medical_check"]),
            ("us", []),
            ("gb", ["references", "right_to_work"]),
        ],
    )
    def test_what_an_offer_names(self, preset, named, at_state, then, an_offer):
        """A process that holds the candidate to a condition has it written in the offer."""
        app = then(at_state("offer.draft", process=preset), ik.OfferDrafted, terms=an_offer())
        asked = [
            label.get("id")
            for reason in app.why_not(ik.OfferSubmitted)
            for label in reason.get("conditions")
        ]
        whole = then(app, ik.OfferDrafted, terms=an_offer(conditions=named))
        assert (asked, whole.why_not(ik.OfferSubmitted)) == (named, ())

    def test_converts_names(self):
        """Strings become conditions; by default none has to be named."""
        policy = stages.OfferPolicy(named=["references"])
        assert (policy.named, stages.OfferPolicy().named) == (
            frozenset({ik.OfferCondition.REFERENCES}),
            frozenset(),
        )

    def test_a_new_version_names_them_too(self, at_state, then, an_offer):
        """A revision that drops a condition is not submitted."""
        app = at_state("offer.countered", process="gb")
        app = then(app, ik.OfferRevised, terms=an_offer(conditions=["references"]))
        (reason,) = app.why_not(ik.OfferSubmitted)
        left = [label.get("id") for label in reason.get("conditions")]
        assert (reason.id, left) == ("guard.conditions_named", ["right_to_work"])


class TestContract:
    @pytest.mark.parametrize(
        ("before", "cls", "state"),
        [
            ("sent", ik.ContractSignedByCandidate, "contract.candidate_signed"),
            ("company_signed", ik.ContractSignedByCandidate, "onboarding.preparing"),
            ("sent", ik.ContractDeclined, "contract.declined"),
            ("company_signed", ik.ContractDeclined, "contract.declined"),
        ],
    )
    def test_the_candidate_answers_on_hold(self, before, cls, state, at_state, then):
        """The pause binds the company; the candidate's time to sign runs."""
        app = then(then(at_state(f"contract.{before}"), ik.ApplicationHeld), cls)
        assert (app.state, app.on_hold) == (state, True)

    def test_the_candidate_does_not_sign_too_late_on_hold(self, at_state, then, coming):
        """A pause gives no time either."""
        app = then(at_state("contract.sent"), ik.ApplicationHeld)
        verdict = app.decide(coming(app, ik.ContractSignedByCandidate, after=21 * DAY))
        assert reasons(verdict) == ["guard.before_sign_by"]

    @pytest.mark.parametrize("state", ["sent", "candidate_signed"])
    def test_the_company_does_not_sign_on_hold(self, state, at_state, then):
        """It resumes first."""
        app = then(at_state(f"contract.{state}"), ik.ApplicationHeld)
        asked = app.why_not(ik.ContractSignedByCompany)
        assert [reason.id for reason in asked] == ["refusal.on_hold"]

    @pytest.mark.parametrize("state", ["declined", "lapsed", "voided"])
    def test_a_failed_one_has_a_way_back(self, state, at_state, then):
        """A new version is drafted."""
        assert then(at_state(f"contract.{state}"), ik.ContractReissued).state == "contract.draft"

    @pytest.mark.parametrize("state", ["sent", "candidate_signed", "company_signed"])
    def test_a_change_voids_the_signatures(self, state, at_state, then):
        """Whoever signed the old version has not signed the new one."""
        app = then(at_state(f"contract.{state}"), ik.ContractChangeRequested)
        assert (app.state, app.record.contract.is_signed_by_one) == ("contract.draft", False)

    @pytest.mark.parametrize("state", ["candidate_signed", "company_signed"])
    def test_after_a_signature_two_people_void_it(self, state, at_state, coming):
        """One signature is a promise."""
        app = at_state(f"contract.{state}")
        event = coming(app, ik.ContractVoided, approved_by=None)
        assert reasons(app.decide(event)) == ["guard.second_person"]

    def test_either_side_signs_first(self, at_state, then):
        """The second signature completes it."""
        ends = [
            then(at_state("contract.candidate_signed"), ik.ContractSignedByCompany).state,
            then(at_state("contract.company_signed"), ik.ContractSignedByCandidate).state,
        ]
        assert ends == ["onboarding.preparing", "onboarding.preparing"]

    def test_a_fixed_term_is_registered(self, at_state, then):
        """In Indonesia it goes on once it is recorded."""
        app = then(at_state("contract.executed"), ik.ContractRegistered)
        assert (app.state, app.record.contract.status) == ("onboarding.preparing", "registered")

    def test_an_executed_one_can_be_annulled(self, at_state, then):
        """Until it is registered both sides may undo it."""
        app = then(at_state("contract.executed"), ik.ContractAnnulled)
        assert app.state == "contract.voided"

    def test_it_follows_a_standing_offer(self, at_state, then):
        """After a reneged offer nothing goes to review."""
        app = then(at_state("contract.draft"), ik.ApplicationWithdrawn)
        app = then(then(app, ik.ApplicationReopened), ik.ContractDrafted)
        assert [r.id for r in app.why_not(ik.ContractSubmitted)] == ["guard.offer_stands"]


class TestOnboarding:
    @pytest.mark.parametrize(
        ("state", "disclosed"),
        [("outcome.hired", True), ("outcome.did_not_start", True)],
    )
    def test_its_outcomes_are_known_to_the_candidate(self, state, disclosed, at_state):
        """Nobody has to be told that they started."""
        assert at_state(state).is_disclosed is disclosed

    def test_it_collapses_before_the_first_day_only(self, at_state, then, coming):
        """From then on it would be a dismissal."""
        app = at_state("onboarding.preparing")
        late = coming(app, ik.HiringCollapsed, after=90 * DAY)
        assert then(app, ik.HiringCollapsed).state == "outcome.closed"
        assert reasons(app.decide(late)) == ["guard.before_start_day"]

    def test_it_is_not_ended_by_a_rejection(self, at_state):
        """Both sides have signed."""
        ended = {"ApplicationRejected", "ApplicationClosed"}
        assert ended.isdisjoint(names(at_state("onboarding.preparing")))

    def test_nobody_starts_with_an_open_condition(self, at_state, then, an_offer):
        """An offer waits for what no later stage settles."""
        app = at_state("offer.draft", process="id-offer-first")
        conditions = ["medical_check", "right_to_work"]
        app = then(app, ik.OfferDrafted, terms=an_offer(conditions=conditions))
        for cls in (ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent, ik.OfferAccepted):
            app = then(app, cls)
        assert app.state == "offer.accepted_conditionally"


class TestGoingBack:
    def test_a_new_evaluation_keeps_the_cards(self, at_state, then):
        """It is a new round; the old one stays on record."""
        app = then(at_state("medical_checkup.pending"), ik.ReevaluationRequested)
        assert (app.state, app.record.round, len(app.record.cards)) == (
            "evaluation.collecting",
            2,
            2,
        )

    def test_a_new_evaluation_waits_for_the_offer(self, at_state):
        """A live offer is rescinded first."""
        asked = at_state("offer.sent").why_not(ik.ReevaluationRequested)
        assert [reason.id for reason in asked] == ["guard.no_live_offer"]

    def test_it_leads_to_the_stage_that_is_named(self, at_state, then):
        """Of several earlier stages."""
        app = at_state("offer.declined", level="manager")
        stages_named = ("superior_interview", "executive_interview", "medical_checkup")
        ends = [then(app, ik.SentBack, to=stage).stage for stage in stages_named]
        assert ends == list(stages_named)

    def test_it_does_not_repeat_an_executed_contract(self, at_state):
        """What both have signed is undone first."""
        asked = at_state("onboarding.preparing").why_not(ik.SentBack)
        assert [reason.id for reason in asked] == ["guard.no_executed_contract"]

    def test_it_repeats_the_offer_after_a_collapse(self, at_state, then):
        """Reopened, the application goes back to a new offer."""
        app = then(at_state("onboarding.preparing"), ik.HiringCollapsed)
        app = then(then(app, ik.ApplicationReopened), ik.SentBack, to="offer")
        assert then(app, ik.OfferDrafted).record.offer.version == 2


class TestReopening:
    OPEN = tuple(state for state in OPEN_STATES if not state.startswith("onboarding."))

    @pytest.mark.parametrize("state", [s for s in OPEN if not s.startswith((*LIVE, UNFIT))])
    def test_an_undisclosed_end_is_undone_exactly(self, state, at_state, then):
        """The application is where it was."""
        app = at_state(state, level="manager")
        undone = then(then(app, ik.ApplicationRejected), ik.ApplicationReopened)
        assert undone.configuration == app.configuration

    def test_an_unfit_result_is_reviewed_before_an_end(self, at_state, then):
        """Nobody is rejected over it before; the rejection after a review is undone exactly."""
        app = at_state(UNFIT, level="manager")
        reviewed = then(app, ik.MedicalReviewRecorded)
        undone = then(then(reviewed, ik.ApplicationRejected), ik.ApplicationReopened)
        asked = [reason.id for reason in app.why_not(ik.ApplicationRejected)]
        assert (asked, undone.configuration) == (
            ["guard.nothing_awaits_review"],
            reviewed.configuration,
        )

    @pytest.mark.parametrize("state", [s for s in OPEN if s.startswith(LIVE)])
    def test_a_live_offer_is_rescinded_before_an_end(self, state, at_state):
        """Nobody is rejected with an offer in hand."""
        asked = at_state(state, level="manager").why_not(ik.ApplicationRejected)
        assert [reason.id for reason in asked] == ["guard.no_live_offer"]

    @pytest.mark.parametrize("state", OPEN)
    def test_a_disclosed_end_returns_to_the_stages_entry(self, state, at_state, then):
        """The stage begins again; nothing that was out is live again."""
        app = at_state(state, level="manager")
        (entry,) = {
            f"{stage.id}.{stage.entry}"
            for stage in ik.processes["id"].pipeline.stages
            if stage.id == app.stage
        }
        undone = then(then(app, ik.ApplicationWithdrawn), ik.ApplicationReopened)
        assert undone.state == entry

    def test_a_withdrawal_is_undone_with_consent(self, at_state, coming):
        """Nobody is drawn back in."""
        app = at_state("outcome.withdrawn")
        event = coming(app, ik.ApplicationReopened, candidate_consents=False)
        assert reasons(app.decide(event)) == ["guard.consent_to_reopen"]

    def test_the_hired_are_not_reopened(self, at_state):
        """Their data can be erased, and the process be another one."""
        assert names(at_state("outcome.hired")) == {"PersonalDataErased", "ProcessChanged"}

    @pytest.mark.parametrize("outcome", ["rejected", "withdrawn", "closed", "did_not_start"])
    def test_the_erased_are_not_reopened(self, outcome, at_state, then):
        """There is nothing left to reopen."""
        app = then(at_state(f"outcome.{outcome}"), ik.PersonalDataErased)
        assert [reason.id for reason in app.why_not(ik.ApplicationReopened)] == ["guard.not_erased"]


class TestOpenQuestion:
    """What could happen is asked without a time, a sender or a payload."""

    AFTER = tuple(
        timedelta(hours=hours) for hours in (0.25, 1, 2, 3, 24, 240, 24 * 21, 24 * 60, 24 * 200)
    )
    VARIANTS: tuple[dict[str, str], ...] = (
        {},
        {"conclusion": "suitable"},
        {"to": "medical_checkup"},
        {"to": "offer"},
        {"role": "superior"},
        {"role": "executive"},
        {"role": "recruiter"},
        {"approved_by": "somebody-else"},
        {"condition": "medical_check"},
        {"condition": "references"},
        {"check": "background_check"},
        {"check": "right_to_work"},
        {"checks": "right_to_work"},
        {"to": "background_check"},
    )

    def tries(self, app, cls, coming, a_card):
        """Well-formed events of a class, differing in time, sender and payload."""
        fields = {attribute.name for attribute in attrs.fields(cls)}
        rules = [rule for rule in app.machine.rules if rule.event == cls.kind]
        roles = {role for rule in rules for role in rule.roles}
        changes: list[dict[str, object]] = [
            dict(change) for change in self.VARIANTS if change.keys() <= fields
        ]
        if "card" in fields:
            authors = ("recruiter", "hiring_manager", "somebody-new")
            changes = [{"card": a_card(name), "actor": name} for name in authors]
        if "start_on" in fields:
            changes = [{"start_on": date(2027, 1, 1)}]
        for after, role, change in product(self.AFTER, roles, changes):
            yield coming(app, cls, after=after, **{"by": role, "actor": "sri", **change})

    @pytest.mark.parametrize(("preset", "state"), PLACES)
    def test_is_answered_exactly(self, preset, state, at_state, coming, a_card):
        """An event is said to be possible just where some well-formed one is accepted."""
        app = at_state(state, process=preset, level="manager")
        here = {rule.event for rule in app.machine.rules if state in rule.source}
        events = [cls for cls in EVENTS.values() if cls.kind in here]
        possible = {
            cls for cls in events if any(map(app.decide, self.tries(app, cls, coming, a_card)))
        }
        assert set(app.allowed()) == possible
