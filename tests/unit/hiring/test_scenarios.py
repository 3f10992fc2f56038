"""Whole stories: what any process of hiring has to get right, told from beginning to end."""

from datetime import UTC, datetime, timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring.events import EVENTS
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.hiring.stages import (
    ContractPolicy,
    OfferPolicy,
    contract,
    evaluation,
    medical_checkup,
    offer,
    onboarding,
)
from interviewkit.hiring.timeline import timeline

DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
CANDIDATE = ik.Role.CANDIDATE


def reasons(messages):
    """The ids of some messages."""
    return [message.id for message in messages]


@pytest.fixture
def tell(then):
    """The application after a story: plain event classes, or pairs with a payload."""

    def story(app, *steps):
        for step in steps:
            cls, changes = step if isinstance(step, tuple) else (step, {})
            app = then(app, cls, **changes)
        return app

    return story


class TestSeedPath:
    """A clerk, from the evaluation to the first day of work."""

    STORY = (
        (ik.ScorecardSubmitted, {"by": "recruiter"}),
        (ik.ScorecardSubmitted, {"by": "hiring_manager"}),
        ik.CandidateAdvanced,
        ik.StageSkipped,
        ik.MedicalConsentGiven,
        ik.MedicalScheduled,
        ik.MedicalAttended,
        ik.MedicalFitReported,
        ik.OfferDrafted,
        ik.OfferSubmitted,
        ik.OfferApproved,
        ik.OfferSent,
        ik.OfferAccepted,
        ik.ContractDrafted,
        ik.ContractSubmitted,
        ik.ContractSent,
        ik.ContractSignedByCandidate,
        ik.ContractSignedByCompany,
        (ik.WorkStarted, {"at": datetime(2026, 3, 2, 9, tzinfo=UTC)}),
    )

    def test_passes_through_the_stages_in_order(self, begin, tell):
        """The medical check comes before the offer, the contract after it."""
        app = tell(begin("id"), *self.STORY)
        visited = dict.fromkeys(entry.target.partition(".")[0] for entry in timeline(app))
        assert list(visited) == [
            "evaluation",
            "superior_interview",
            "medical_checkup",
            "offer",
            "contract",
            "onboarding",
            "outcome",
        ]

    def test_ends_with_work(self, begin, tell):
        """Hired is final."""
        app = tell(begin("id"), *self.STORY)
        assert (app.state, app.is_terminal) == ("outcome.hired", True)

    def test_has_no_executive_in_it(self, begin):
        """For staff that interview is not planned."""
        machine = begin("id").machine
        assert not any(state.startswith("executive_interview") for state in machine.states)


class TestManager:
    """The executive interview of a manager."""

    def test_cannot_be_skipped(self, at_state, coming):
        """The refusal names the rule: the stage is required for this position."""
        app = at_state("executive_interview.scheduling", level="manager")
        verdict = app.decide(coming(app, ik.StageSkipped))
        assert reasons(verdict.reasons) == ["refusal.stage_required", "refusal.wrong_state"]

    def test_says_where_one_could_skip(self, at_state):
        """Only the interview with the superior's superior may be left out."""
        app = at_state("executive_interview.scheduling", level="manager")
        _, reason = app.why_not(ik.StageSkipped)
        skippable = {label.get("id").partition(".")[0] for label in reason.get("states")}
        assert skippable == {"superior_interview"}

    def test_has_its_place_before_the_medical_check(self, at_state, then):
        """From the interview the manager goes on."""
        app = at_state("executive_interview.deciding", level="manager")
        assert then(app, ik.CandidateAdvanced, by="executive").state == "medical_checkup.pending"


class TestLegalOrder:
    """In the United States nobody asks about health before an offer."""

    def test_has_no_medical_event_before_an_offer(self, at_state, coming):
        """The event is refused, and the way to it leads over the offer."""
        asked_for = frozenset({"medical_checkup"})
        app = at_state("superior_interview.scheduling", process="us", extra_stages=asked_for)
        verdict = app.decide(coming(app, ik.MedicalConsentGiven))
        (reason,) = verdict.reasons
        path = [label.get("id") for label in reason.get("path")]
        assert reason.id == "refusal.wrong_state"
        assert {"offer_sent", "offer_accepted"} <= set(path)

    @pytest.mark.parametrize(
        ("jurisdiction", "statute"),
        [
            ("us", "42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b)"),
            ("gb", "Equality Act 2010, s. 60"),
        ],
    )
    def test_cannot_be_defined_otherwise(self, jurisdiction, statute):
        """A process with the check first does not come into being."""
        wrong = Pipeline(
            id="mine",
            version="1",
            jurisdiction=jurisdiction,
            stages=(evaluation(), medical_checkup(), offer(), onboarding()),
        )
        with pytest.raises(ik.DefinitionError) as caught:
            wrong.build()
        assert statute in str(caught.value)


class TestTemporarilyUnfit:
    """Unfit for now: the application waits on hold for the next check."""

    @pytest.fixture
    def waiting(self, at_state, tell):
        """On hold until a check in a month."""
        return tell(
            at_state("medical_checkup.temporarily_unfit"),
            ik.RecheckPlanned,
            (ik.ApplicationHeld, {"reason": "medical_recheck"}),
        )

    def test_is_rechecked_on_hold(self, waiting, tell):
        """The appointment and its result come during the pause."""
        app = tell(waiting, ik.MedicalScheduled, ik.MedicalAttended, ik.MedicalFitReported)
        assert (app.state, app.on_hold) == ("offer.draft", True)

    def test_goes_on_when_it_resumes(self, waiting, tell):
        """After the pause the offer can be drafted."""
        app = tell(waiting, ik.MedicalScheduled, ik.MedicalAttended, ik.MedicalFitReported)
        before = reasons(app.why_not(ik.OfferDrafted))
        after = tell(app, ik.ApplicationResumed).why_not(ik.OfferDrafted)
        assert (before, after) == (["refusal.on_hold"], ())

    def test_keeps_the_days_on_hold_apart(self, waiting, then):
        """The timeline says which events fell into the pause."""
        app = then(waiting, ik.ApplicationResumed, after=30 * DAY)
        assert [entry.held for entry in timeline(app)][-3:] == [False, True, False]

    def test_does_not_stop_the_clock_of_an_offer(self, at_state, then):
        """An offer that is out expires when it said."""
        app = at_state("offer.sent")
        held = then(app, ik.ApplicationHeld)
        assert held.record.offer.expires_at == app.record.offer.expires_at
        assert then(held, ik.OfferExpired, after=10 * DAY).state == "offer.expired"


class TestUnfit:
    """Unfit: a person looks at it before anything follows."""

    def test_rejects_nobody_by_itself(self, at_state):
        """The application stands where it stood."""
        app = at_state("medical_checkup.unfit")
        assert (app.is_terminal, app.record.medical.outcome) == (False, "unfit")

    def test_is_no_reason_without_a_review(self, at_state, coming):
        """A rejection for health needs somebody who looked at the case."""
        app = at_state("medical_checkup.unfit")
        event = coming(app, ik.ApplicationRejected, reason="medical_unfit_reviewed")
        assert reasons(app.decide(event).reasons) == [
            "guard.medical_reason_reviewed",
            "guard.nothing_awaits_review",
        ]

    def test_is_not_got_round_by_another_reason(self, at_state, coming):
        """An unfit candidate who is rejected for skills has not been reviewed either."""
        app = at_state("medical_checkup.unfit")
        (reason,) = app.decide(coming(app, ik.ApplicationRejected)).reasons
        conditions = [label.get("id") for label in reason.get("conditions")]
        assert (reason.id, conditions) == ("guard.nothing_awaits_review", ["medical_check"])

    def test_is_a_reason_after_a_review(self, at_state, tell):
        """Once somebody concluded so."""
        app = tell(
            at_state("medical_checkup.unfit"),
            ik.MedicalReviewRecorded,
            (ik.ApplicationRejected, {"reason": "medical_unfit_reviewed"}),
        )
        assert app.state == "outcome.rejected"

    def test_may_be_appealed(self, at_state, then):
        """The candidate asks for a second opinion."""
        app = then(at_state("medical_checkup.unfit"), ik.SecondOpinionRequested)
        assert app.state == "medical_checkup.consented"

    def test_may_be_appealed_once(self, at_state, tell):
        """The second opinion is the last."""
        app = tell(
            at_state("medical_checkup.unfit"),
            ik.SecondOpinionRequested,
            ik.MedicalScheduled,
            ik.MedicalAttended,
            ik.MedicalUnfitReported,
        )
        assert reasons(app.why_not(ik.SecondOpinionRequested)) == ["guard.appeal_used"]


class TestFitWithNotes:
    """Fit, if the work allows for something."""

    def test_tells_what_work_must_allow_for(self, at_state):
        """The restriction is on record; there is no place for a diagnosis."""
        medical = at_state("medical_checkup.fit_with_notes").record.medical
        assert (medical.outcome, medical.restrictions) == ("fit_with_notes", "no heavy lifting")

    def test_is_not_read_in_a_log(self, at_state):
        """Neither the application nor its record shows the restriction."""
        app = at_state("medical_checkup.fit_with_notes")
        assert "lifting" not in f"{app!r} {app.record!r} {app.events!r}"

    def test_waits_for_the_hiring_manager_or_recruiter(self, at_state):
        """Those who know the work accept."""
        app = at_state("medical_checkup.fit_with_notes")
        may = {str(role) for role in ik.Role if ik.MedicalNotesAccepted in app.allowed(by=role)}
        assert may == {"hiring_manager", "recruiter"}


class TestNegotiation:
    """An offer is countered and revised; only the latest version can be accepted."""

    @pytest.fixture
    def revised(self, at_state, tell, an_offer):
        """The second version is drafted."""
        terms = an_offer(benefits=["a week more"])
        return tell(at_state("offer.sent"), ik.OfferCountered, (ik.OfferRevised, {"terms": terms}))

    def test_supersedes_the_first_version(self, revised):
        """The first stays on record, the second is a draft."""
        versions = [(offer.version, str(offer.status)) for offer in revised.record.offers]
        assert versions == [(1, "superseded"), (2, "draft")]

    def test_is_approved_again(self, revised, tell):
        """The approval of the first version does not count for the second."""
        app = tell(revised, ik.OfferSubmitted)
        assert (app.state, app.record.offer.approvals) == ("offer.pending_approval", ())

    def test_ends_with_the_second_version(self, revised, tell):
        """Approved, sent and accepted."""
        app = tell(revised, ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent, ik.OfferAccepted)
        assert (app.state, app.record.offer.version) == ("contract.draft", 2)

    def test_never_ends_with_the_first_version(self, revised, tell, coming):
        """Accepting it fails, and the refusal names the latest."""
        app = tell(revised, ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent)
        (reason,) = app.decide(coming(app, ik.OfferAccepted, version=1)).reasons
        assert (reason.id, reason.get("latest")) == ("guard.latest_version", 2)


class TestExpiry:
    """An offer is valid until its last instant, that instant included."""

    def test_is_accepted_at_the_last_instant(self, at_state, coming):
        """Now is not too late."""
        app = at_state("offer.sent")
        event = coming(app, ik.OfferAccepted, at=app.record.offer.expires_at)
        assert app.decide(event)

    def test_is_not_accepted_later(self, at_state, coming):
        """A microsecond later it is."""
        app = at_state("offer.sent")
        event = coming(app, ik.OfferAccepted, at=app.record.offer.expires_at + TICK)
        assert reasons(app.decide(event).reasons) == ["guard.before_expiry"]

    def test_is_recorded_after_the_last_instant(self, at_state, coming):
        """The system waits until it has passed."""
        app = at_state("offer.sent")
        expiry = app.record.offer.expires_at
        answers = [
            bool(app.decide(coming(app, ik.OfferExpired, at=at)))
            for at in (expiry, expiry + timedelta(seconds=1))
        ]
        assert answers == [False, True]

    def test_races_with_an_acceptance(self, at_state, coming):
        """Of two who saw the same version one wins, the other has a conflict."""
        app = at_state("offer.sent")
        won = app.apply(coming(app, ik.OfferAccepted), app.version)
        late = coming(app, ik.OfferExpired, after=10 * DAY)
        with pytest.raises(ik.TransitionRefused) as caught:
            won.apply(late, app.version)
        assert "refusal.version_conflict" in reasons(caught.value.reasons)


class TestRescission:
    """An accepted offer is a promise."""

    def test_needs_a_second_person(self, at_state, coming):
        """Nobody breaks it alone."""
        app = at_state("contract.draft")
        event = coming(app, ik.OfferRescinded, approved_by="rina")
        assert reasons(app.decide(event).reasons) == ["guard.second_person"]

    def test_leaves_only_a_new_version(self, at_state, then):
        """The rescinded one never comes back."""
        app = then(at_state("contract.draft"), ik.OfferRescinded)
        drafted = then(app, ik.OfferRevised)
        versions = [(offer.version, str(offer.status)) for offer in drafted.record.offers]
        assert (app.state, versions) == ("offer.rescinded", [(1, "rescinded"), (2, "draft")])


class TestWithdrawal:
    """The candidate goes: wherever the application is, everything ends."""

    STATES = pytest.mark.parametrize(
        ("state", "on_hold"),
        [
            ("medical_checkup.pending", True),
            ("offer.countered", False),
            ("contract.candidate_signed", False),
        ],
        ids=["on-hold", "negotiating", "after-one-signature"],
    )

    @pytest.fixture
    def gone(self, at_state, tell):
        """The application after the candidate left."""

        def leave(state, on_hold):
            first = (ik.ApplicationHeld,) if on_hold else ()
            return tell(at_state(state), *first, ik.ApplicationWithdrawn)

        return leave

    @STATES
    def test_ends_the_application(self, state, on_hold, gone):
        """It is withdrawn, and no longer on hold."""
        app = gone(state, on_hold)
        assert (app.state, app.on_hold, app.is_disclosed) == ("outcome.withdrawn", False, True)

    @STATES
    def test_leaves_nothing_live(self, state, on_hold, gone):
        """No offer binds and no contract is out."""
        record = gone(state, on_hold).record
        assert not any(offer.is_live for offer in record.offers)
        assert not any(contract.status == "sent" for contract in record.contracts)

    @STATES
    def test_allows_reopening_and_erasing_only(self, state, on_hold, gone):
        """No other rule is left, but for the note of another process."""
        allowed = set(gone(state, on_hold).allowed())
        assert allowed == {ik.ApplicationReopened, ik.PersonalDataErased, ik.ProcessChanged}


class TestInterviewDates:
    """An interview that moves and is missed, by either side."""

    @pytest.fixture
    def moved(self, at_state, tell):
        """Moved three times, missed once by each side, and booked again each time."""
        absent = {"after": timedelta(hours=2)}
        return tell(
            at_state("superior_interview.scheduled"),
            ik.InterviewRescheduled,
            (ik.RescheduleRequested, {"after": timedelta(minutes=10)}),
            ik.InterviewScheduled,
            ik.InterviewRescheduled,
            (ik.InterviewerNoShowRecorded, absent),
            ik.RebookingStarted,
            ik.InterviewScheduled,
            (ik.CandidateNoShowRecorded, absent),
            ik.RebookingStarted,
            ik.InterviewScheduled,
        )

    def test_counts_each_thing_apart(self, moved):
        """Moves, and no-shows by side."""
        (session,) = moved.record.sessions
        counts = (session.reschedules, session.interviewer_no_shows, session.candidate_no_shows)
        assert counts == (3, 1, 1)

    def test_keeps_every_slot(self, moved):
        """All six, oldest first; it is one session all the while."""
        (session,) = moved.record.sessions
        starts = [slot.starts_at for slot in session.slots]
        assert (len(starts), starts) == (6, sorted(starts))

    def test_does_not_move_a_fourth_time(self, moved):
        """There is an end to it."""
        asked = [moved.why_not(cls) for cls in (ik.RescheduleRequested, ik.InterviewRescheduled)]
        assert [reasons(found) for found in asked] == [["guard.reschedules_left"]] * 2

    def test_does_not_reject_anybody(self, moved):
        """A no-show is not a rejection."""
        assert moved.state == "superior_interview.scheduled"


class TestDisclosure:
    """A rejection that the candidate has not been told yet."""

    @pytest.fixture
    def before(self, at_state):
        """An application in the middle."""
        return at_state("medical_checkup.consented")

    @pytest.fixture
    def rejected(self, before, then):
        """Rejected, but not told."""
        return then(before, ik.ApplicationRejected)

    def test_changes_nothing_for_the_candidate(self, before, rejected):
        """The candidate sees the same state and may do the same."""
        assert rejected.as_seen_by(CANDIDATE) == before.as_seen_by(CANDIDATE)
        assert rejected.allowed(by=CANDIDATE) == before.allowed(by=CANDIDATE)

    def test_leaves_no_trace_when_it_is_undone(self, before, rejected, then):
        """Not even in the number of events that the candidate sees."""
        undone = then(rejected, ik.ApplicationReopened)
        assert undone.as_seen_by(CANDIDATE) == before.as_seen_by(CANDIDATE)

    def test_is_seen_once_it_is_told(self, rejected, then):
        """Then the candidate knows."""
        view = then(rejected, ik.OutcomeDisclosed).as_seen_by(CANDIDATE)
        assert (view.state, view.is_terminal) == ("outcome.rejected", True)

    def test_is_seen_to_be_undone_after_that(self, rejected, tell):
        """Reopening what was told is told, too."""
        app = tell(rejected, ik.OutcomeDisclosed, ik.ApplicationReopened)
        view = app.as_seen_by(CANDIDATE)
        assert (view.state, view.events[-1].kind) == (
            "medical_checkup.pending",
            "application_reopened",
        )

    def test_is_told_once(self, rejected, then):
        """Nobody is told twice."""
        assert then(rejected, ik.OutcomeDisclosed).why_not(ik.OutcomeDisclosed) != ()


class TestIndependence:
    """Cards are handed in before they are compared, and the first one stays."""

    def test_is_kept_while_cards_come_in(self, begin, tell, a_card, coming):
        """Once another card is there, one's own is not amended."""
        app = tell(
            begin(),
            (ik.ScorecardSubmitted, {"by": "recruiter"}),
            (ik.ScorecardSubmitted, {"by": "interviewer"}),
        )
        card = a_card("recruiter")
        event = coming(app, ik.ScorecardAmended, by="recruiter", actor="recruiter", card=card)
        assert reasons(app.decide(event).reasons) == ["guard.others_unseen"]

    def test_keeps_the_initial_rating(self, at_state, then, a_card):
        """What the debrief changed stands beside what was first said."""
        card = a_card("recruiter", recommendation="no")
        mine = {"by": "recruiter", "actor": "recruiter", "card": card}
        app = then(at_state("evaluation.debrief"), ik.ScorecardAdjusted, **mine)
        mine = app.record.cards[0]
        assert (mine.initial.recommendation, mine.current.recommendation) == ("yes", "no")


class TestLawfulContract:
    """What Indonesian law asks of a contract stops it from being sent."""

    @pytest.mark.parametrize(
        ("terms", "fault"),
        [
            (
                {"kind": "fixed_term", "months": 12, "probation_months": 3},
                "probation_in_fixed_term",
            ),
            (
                {"kind": "fixed_term", "months": 61, "probation_months": 0},
                "fixed_term_too_long",
            ),
            ({"languages": "en"}, "language_missing"),
            ({"probation_months": 4}, "probation_too_long"),
        ],
    )
    def test_refuses_unlawful_terms(self, terms, fault, at_state, tell, a_contract):
        """Nobody is sent a contract that is known to be void."""
        app = tell(
            at_state("contract.draft"),
            (ik.ContractDrafted, {"terms": a_contract(**terms)}),
            ik.ContractSubmitted,
        )
        (reason,) = app.why_not(ik.ContractSent)
        assert (reason.id, reasons(reason.get("faults"))) == (
            "guard.contract_is_lawful",
            [f"contract_fault.{fault}"],
        )

    def test_sends_lawful_terms(self, at_state):
        """Three months of probation in a permanent contract are lawful."""
        assert at_state("contract.review").why_not(ik.ContractSent) == ()

    def test_is_not_asked_elsewhere(self, at_state, tell, a_contract):
        """Another country's process does not know Indonesian law."""
        app = tell(
            at_state("contract.draft", process="us", extra_stages=frozenset({"contract"})),
            (ik.ContractDrafted, {"terms": a_contract(languages="en", probation_months=12)}),
            ik.ContractSubmitted,
        )
        assert app.why_not(ik.ContractSent) == ()


class TestCompleteness:
    """Every question has an answer."""

    @pytest.mark.parametrize("preset", list(ik.processes))
    def test_every_event_in_every_state_is_allowed_or_explained(self, preset, begin, at_state):
        """There is no event that is neither possible nor refused with a reason."""
        states = begin(preset).machine.states
        for state in states:
            app = at_state(state, process=preset)
            allowed = set(app.allowed())
            for cls in EVENTS.values():
                assert (cls in allowed) is (app.why_not(cls) == ())


class TestOutsiders:
    """Somebody who plays no part in an application."""

    def test_have_no_rule(self):
        """Every rule asks for a role; there is none for anybody."""
        rules = [rule for machine in ik.processes["id"].machines() for rule in machine.rules]
        assert all(rule.roles <= set(ik.Role) for rule in rules)


class TestSmallCompany:
    """No superior, no executive, nobody to approve."""

    def test_is_a_process_of_its_own(self, begin, tell):
        """From the evaluation to the offer and the contract."""
        process = Pipeline(
            id="small",
            version="1",
            jurisdiction="id",
            stages=(
                evaluation(),
                offer(OfferPolicy(approvals=0)),
                contract(policy=ContractPolicy(rules=INDONESIAN_CONTRACTS)),
                onboarding(),
            ),
        ).build()
        app = tell(
            begin(process),
            (ik.ScorecardSubmitted, {"by": "recruiter"}),
            (ik.ScorecardSubmitted, {"by": "hiring_manager"}),
            ik.CandidateAdvanced,
            ik.OfferDrafted,
            ik.OfferSubmitted,
            ik.OfferSent,
            ik.OfferAccepted,
        )
        assert app.state == "contract.draft"
