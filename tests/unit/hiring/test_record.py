"""The record: what each event changes in it, and what stays."""

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest

import interviewkit as ik
from interviewkit.hiring.folds import fold
from interviewkit.hiring.record import EMPTY, Record, seen_by_candidate

INTERVIEW, MEDICAL = "superior_interview", "medical_checkup"
DAY = timedelta(days=1)
SESSION, OFFER, CONTRACT = ik.SessionStatus, ik.OfferStatus, ik.ContractStatus


@pytest.fixture
def told(make):
    """The record after events of these classes, given as `(class, payload)` or plain classes."""

    def build(*steps, record=EMPTY, stage=INTERVIEW):
        for step in steps:
            cls, changes = step if isinstance(step, tuple) else (step, {})
            record = fold(record, make(cls, **changes), stage)
        return record

    return build


class TestRecord:
    def test_begins_empty(self):
        """Nothing but the first round."""
        assert Record(round=1) == EMPTY

    def test_has_no_latest_offer_or_contract_at_first(self):
        """There is no version of either."""
        assert (EMPTY.offer, EMPTY.contract, EMPTY.offers, EMPTY.contracts) == (None, None, (), ())

    def test_hides_the_cards(self, told):
        """Nobody's judgement is shown in a log."""
        record = told(ik.ScorecardSubmitted, stage="evaluation")
        assert "cards" not in repr(record)

    def test_is_left_alone_by_other_events(self, make):
        """An event without a fold changes nothing at all."""
        assert fold(EMPTY, make(ik.OfferViewed), "offer") is EMPTY

    def test_finds_the_latest_session_of_a_stage(self):
        """Sessions of other stages do not count."""
        sessions = (
            ik.Session(stage=INTERVIEW, number=1),
            ik.Session(stage=INTERVIEW, number=2),
            ik.Session(stage="executive_interview", number=1),
        )
        assert Record(sessions=sessions).session(INTERVIEW) is sessions[1]

    def test_finds_a_check_by_its_kind(self):
        """Or None, if it was not asked for."""
        asked = ik.BackgroundCheck(kind=ik.CheckKind.RIGHT_TO_WORK)
        other = ik.BackgroundCheck(kind=ik.CheckKind.REFERENCES)
        record = Record(checks=(other, asked))
        assert (record.check(asked.kind), record.check(ik.CheckKind.BACKGROUND_CHECK)) == (
            asked,
            None,
        )

    def test_finds_the_latest_attempt_of_a_stage(self):
        """Of several stages and attempts; None where there is none."""
        deadline = datetime(2026, 1, 9, 17, tzinfo=UTC)
        attempts = tuple(
            ik.Assessment(stage=stage, number=number, task="a program", deadline=deadline)
            for stage, number in (("assessment", 1), ("assessment", 2), ("homework", 1))
        )
        record = Record(assessments=attempts)
        found = [record.assessment(stage) for stage in ("assessment", "homework", "offer")]
        assert found == [attempts[1], attempts[2], None]

    def test_keeps_facts_of_ones_own(self):
        """The last one of a name counts, in the order in which they came."""
        record = EMPTY.with_fact("badge", 1).with_fact("desk", "4a").with_fact("badge", 2)
        assert (record.fact("badge"), record.fact("chair"), record.own) == (
            2,
            None,
            (("desk", "4a"), ("badge", 2)),
        )

    def test_has_no_session_of_another_stage(self):
        """A stage that was not reached has none."""
        assert EMPTY.session(INTERVIEW) is None

    @pytest.mark.parametrize(("stage", "number"), [("evaluation", 3), (INTERVIEW, 2), (MEDICAL, 1)])
    def test_numbers_rounds_and_sessions(self, stage, number):
        """The evaluation counts rounds, an interview its sessions, from 1."""
        record = Record(round=3, sessions=(ik.Session(stage=INTERVIEW, number=2),))
        assert record.number(stage) == number


class TestCards:
    @pytest.fixture
    def adjusted(self, told, a_card):
        """A card that its author adjusted after amending it."""
        return told(
            (ik.ScorecardSubmitted, {"card": a_card(evidence="first")}),
            (ik.ScorecardAmended, {"card": a_card(evidence="amended")}),
            (ik.ScorecardAdjusted, {"card": a_card(evidence="adjusted")}),
            stage="evaluation",
        )

    def test_keep_where_and_by_whom(self, told):
        """A card knows its stage, its round and its author's part."""
        record = told((ik.ScorecardSubmitted, {"by": "superior"}), stage=INTERVIEW)
        (card,) = record.cards
        assert (card.stage, card.round, card.role) == (INTERVIEW, 1, ik.Role.SUPERIOR)

    def test_count_as_adjusted(self, adjusted):
        """The adjusted version is the one that counts."""
        assert [card.current.evidence for card in adjusted.cards] == ["adjusted"]

    def test_keep_the_first_version(self, adjusted):
        """The version before the debrief stays beside it."""
        assert [card.initial.evidence for card in adjusted.cards] == ["amended"]

    def test_of_others_stay(self, told, a_card):
        """Amending one card leaves the others alone."""
        record = told(
            (ik.ScorecardSubmitted, {"card": a_card("hadi")}),
            (ik.ScorecardSubmitted, {"card": a_card("rina")}),
            (ik.ScorecardAmended, {"card": a_card("rina", evidence="amended")}),
            stage="evaluation",
        )
        assert [(c.current.author, c.current.evidence) for c in record.cards] == [
            ("hadi", "walked through a migration"),
            ("rina", "amended"),
        ]

    @pytest.mark.parametrize("cls", [ik.EvaluationRoundOpened, ik.ReevaluationRequested])
    def test_of_earlier_rounds_stay(self, cls, told):
        """A new round begins without cards, and the old ones stay on record."""
        record = told(ik.ScorecardSubmitted, cls, stage="evaluation")
        assert (record.round, len(record.cards), record.current_cards("evaluation")) == (2, 1, ())

    def test_waived_are_kept_by_round(self, told):
        """A waiver names the stage, the round and the part."""
        record = told((ik.ScorecardWaived, {"role": "superior"}), stage="evaluation")
        assert record.waived == (("evaluation", 1, ik.Role.SUPERIOR),)


class TestSessions:
    def test_keep_every_slot(self, told, a_slot, now):
        """However often an interview moves, no slot is forgotten."""
        slots = tuple(a_slot(now + days * DAY) for days in (1, 2, 3))
        record = told(
            (ik.InterviewScheduled, {"slot": slots[0]}),
            (ik.InterviewRescheduled, {"slot": slots[1]}),
            ik.RescheduleRequested,
            (ik.InterviewScheduled, {"slot": slots[2]}),
        )
        assert record.session(INTERVIEW).slots == slots

    def test_count_moves_by_either_side(self, told):
        """A wish to move and a move count alike."""
        record = told(ik.InterviewScheduled, ik.InterviewRescheduled, ik.RescheduleRequested)
        assert record.session(INTERVIEW).reschedules == 2

    def test_count_no_shows_by_side(self, told):
        """Whoever failed to come, the other side's count stays."""
        record = told(
            ik.InterviewScheduled,
            ik.InterviewerNoShowRecorded,
            ik.RebookingStarted,
            ik.InterviewScheduled,
            ik.CandidateNoShowRecorded,
            ik.RebookingStarted,
            ik.InterviewScheduled,
            ik.CandidateNoShowRecorded,
        )
        session = record.session(INTERVIEW)
        assert (session.candidate_no_shows, session.interviewer_no_shows) == (2, 1)

    @pytest.mark.parametrize(
        ("cls", "status"),
        [
            (ik.InterviewFinished, SESSION.DONE),
            (ik.InterviewMarkedIncomplete, SESSION.INCOMPLETE),
            (ik.InterviewCancelled, SESSION.CANCELLED),
            (ik.CandidateNoShowRecorded, SESSION.NO_SHOW_CANDIDATE),
            (ik.InterviewerNoShowRecorded, SESSION.NO_SHOW_INTERVIEWER),
        ],
    )
    def test_say_how_they_stand(self, cls, status, told):
        """Each ending of a session is told apart."""
        assert told(ik.InterviewScheduled, cls).session(INTERVIEW).status is status

    @pytest.mark.parametrize(
        "cls", [ik.CandidateNoShowRecorded, ik.InterviewCancelled, ik.InterviewMarkedIncomplete]
    )
    def test_are_planned_again(self, cls, told):
        """Rebooking goes on with the same session."""
        record = told(ik.InterviewScheduled, cls, ik.RebookingStarted)
        assert [(s.number, s.status) for s in record.sessions] == [(1, SESSION.PLANNED)]

    @pytest.mark.parametrize("cls", [ik.InterviewScheduled, ik.InterviewBooked, ik.WalkInStarted])
    def test_begin_anew_after_one_that_took_place(self, cls, told):
        """The next slot begins the second session, with a history of its own."""
        record = told(ik.InterviewScheduled, ik.InterviewFinished, cls)
        assert [(s.number, len(s.slots)) for s in record.sessions] == [(1, 1), (2, 1)]

    def test_begin_with_a_deadline(self, told, now):
        """Asking for a slot opens the session."""
        record = told((ik.AvailabilityRequested, {"deadline": now + DAY}))
        assert record.session(INTERVIEW).deadline == now + DAY

    def test_go_on_after_the_deadline(self, told):
        """The slot that is chosen belongs to the session that was opened."""
        record = told(ik.AvailabilityRequested, ik.InterviewBooked)
        assert [(s.number, len(s.slots)) for s in record.sessions] == [(1, 1)]

    def test_of_other_stages_stay(self, told):
        """Moving one interview leaves another alone."""
        other = told(ik.InterviewScheduled, stage="executive_interview")
        record = told(ik.InterviewScheduled, ik.InterviewRescheduled, record=other)
        assert record.sessions[0] is other.sessions[0]

    @pytest.mark.parametrize(
        ("cls", "name"),
        [
            (ik.CandidateNoShowRecorded, "candidate_no_shows"),
            (ik.InterviewerNoShowRecorded, "interviewer_no_shows"),
            (ik.RescheduleRequested, "reschedules"),
        ],
    )
    def test_count_from_nothing(self, cls, name, told):
        """A count begins where no session is on record, too."""
        assert getattr(told(cls).session(INTERVIEW), name) == 1

    def test_none_is_none_to_cancel(self, told):
        """Calling off what was never booked leaves no session."""
        assert told(ik.InterviewCancelled).sessions == ()


class TestMedical:
    def test_consent_keeps_its_text(self, told):
        """Which text the candidate agreed to is on record."""
        assert told((ik.MedicalConsentGiven, {"consent_version": "7"})).medical == (
            ik.MedicalRecord(consent_version="7")
        )

    def test_consent_can_be_taken_back(self, told):
        """After a refusal there is no consent."""
        assert told(ik.MedicalConsentGiven, ik.MedicalRefused).medical.consent_version is None

    def test_a_new_consent_begins_afresh(self, told):
        """What an earlier check found does not count in the next one."""
        record = told(ik.MedicalConsentGiven, ik.MedicalFitReported, ik.MedicalConsentGiven)
        assert record.medical == ik.MedicalRecord(consent_version="1")

    def test_a_second_opinion_stays_the_only_one(self, told):
        """A new consent does not give a further opinion."""
        record = told(ik.SecondOpinionRequested, ik.MedicalConsentGiven)
        assert record.medical.second_opinion

    @pytest.mark.parametrize(
        ("cls", "outcome"),
        [
            (ik.MedicalFitReported, "fit"),
            (ik.MedicalFitWithNotesReported, "fit_with_notes"),
            (ik.MedicalTemporarilyUnfitReported, "temporarily_unfit"),
            (ik.MedicalUnfitReported, "unfit"),
            (ik.AccommodationRuledOut, "unfit"),
            (ik.RecheckLapsed, "unfit"),
            (ik.MedicalFurtherTestsReported, "further_tests"),
            (ik.MedicalWaived, "waived"),
            (ik.MedicalRenewed, "fit"),
        ],
    )
    def test_an_outcome_is_dated(self, cls, outcome, told, now):
        """Each report sets its outcome and when it was made."""
        medical = told(cls).medical
        assert (medical.outcome, medical.reported_at) == (outcome, now)

    @pytest.mark.parametrize("cls", [ik.MedicalFitReported, ik.MedicalFitWithNotesReported])
    def test_a_result_counts_until_a_day(self, cls, told):
        """Its last day is on record."""
        assert told((cls, {"valid_until": date(2026, 7, 1)})).medical.valid_until == date(
            2026, 7, 1
        )

    def test_restrictions_are_kept(self, told):
        """What work must allow for is on record."""
        restrictions = told(ik.MedicalFitWithNotesReported).medical.restrictions
        assert restrictions == "no heavy lifting"

    def test_a_wait_counts_from_its_beginning(self, told, now):
        """A second temporary result does not prolong the wait."""
        record = told(
            ik.MedicalTemporarilyUnfitReported,
            (ik.MedicalTemporarilyUnfitReported, {"at": now + DAY}),
        )
        assert record.medical.unfit_since == now

    def test_a_planned_recheck_is_kept(self, told):
        """The day of the next check is on record."""
        record = told((ik.RecheckPlanned, {"recheck_on": date(2026, 2, 1)}))
        assert record.medical.recheck_on == date(2026, 2, 1)

    def test_a_fit_result_ends_the_wait_for_a_recheck(self, told):
        """Nobody waits for a check that has taken place."""
        record = told(ik.MedicalTemporarilyUnfitReported, ik.MedicalFitReported)
        assert record.medical.recheck_on is None

    def test_no_shows_are_counted(self, told):
        """Each missed check counts."""
        assert told(ik.MedicalNoShowRecorded, ik.MedicalNoShowRecorded).medical.no_shows == 2

    def test_a_review_is_kept(self, told):
        """What a person concluded is on record."""
        assert told(ik.MedicalUnfitReported, ik.MedicalReviewRecorded).medical.review == (
            "not_suitable"
        )

    def test_a_new_unfit_result_needs_a_new_review(self, told):
        """The old review was of the old result."""
        record = told(ik.MedicalReviewRecorded, ik.MedicalUnfitReported)
        assert record.medical.review is None

    def test_an_expiry_is_kept(self, told):
        """That a result ended is on record."""
        assert told(ik.MedicalFitReported, ik.MedicalExpired).medical.expired

    def test_a_renewal_ends_the_expiry(self, told):
        """A new result counts."""
        record = told(ik.MedicalFitReported, ik.MedicalExpired, ik.MedicalRenewed)
        assert not record.medical.expired

    @pytest.mark.parametrize(
        "step",
        [
            ik.MedicalFitReported,
            ik.MedicalWaived,
            ik.MedicalNotesAccepted,
            (ik.MedicalReviewRecorded, {"conclusion": "suitable"}),
        ],
        ids=["fit", "waived", "notes-accepted", "found-suitable"],
    )
    def test_a_good_end_meets_the_offers_condition(self, step, told, an_offer):
        """The last condition makes the acceptance final."""
        terms = an_offer(conditions=["medical_check"])
        record = told((ik.OfferDrafted, {"terms": terms}), ik.OfferSent, ik.OfferAccepted, step)
        assert (record.offer.status, record.offer.open_conditions) == (OFFER.ACCEPTED, frozenset())

    @pytest.mark.parametrize(
        "cls", [ik.MedicalFitWithNotesReported, ik.MedicalUnfitReported, ik.MedicalReviewRecorded]
    )
    def test_other_results_leave_it_open(self, cls, told, an_offer):
        """Nothing is met that somebody still has to judge."""
        terms = an_offer(conditions=["medical_check"])
        record = told((ik.OfferDrafted, {"terms": terms}), ik.OfferSent, ik.OfferAccepted, cls)
        assert record.offer.status is OFFER.ACCEPTED_CONDITIONALLY


class TestOffer:
    @pytest.fixture
    def sent(self, told):
        """A record of an offer that is out."""
        return told(ik.OfferDrafted, ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent)

    def test_a_draft_has_terms_and_a_drafter(self, told, an_offer):
        """The first draft is version 1."""
        offer = told((ik.OfferDrafted, {"actor": "rina"})).offer
        assert (offer.version, offer.terms, offer.drafted_by) == (1, an_offer(), "rina")

    def test_drafting_again_replaces_the_terms(self, told, an_offer):
        """A draft that nobody has seen is no version of its own."""
        terms = an_offer(benefits=["car"])
        record = told(ik.OfferDrafted, (ik.OfferDrafted, {"terms": terms}))
        assert [offer.terms for offer in record.offers] == [terms]

    def test_drafting_after_an_end_makes_a_version(self, told):
        """The ended version stays as it ended."""
        record = told(ik.OfferDrafted, ik.OfferSent, ik.OfferDeclined, ik.OfferDrafted)
        assert [(o.version, o.status) for o in record.offers] == [
            (1, OFFER.DECLINED),
            (2, OFFER.DRAFT),
        ]

    def test_approvals_are_kept_in_order(self, told):
        """Who approved is on record."""
        record = told(
            ik.OfferDrafted,
            (ik.OfferApproved, {"actor": "budi"}),
            (ik.OfferApproved, {"actor": "sri"}),
        )
        assert record.offer.approvals == ("budi", "sri")

    @pytest.mark.parametrize("cls", [ik.OfferSubmitted, ik.OfferApprovalRefused, ik.OfferRecalled])
    def test_approvals_are_void_when_it_starts_again(self, cls, told):
        """Whoever approved has to look again."""
        assert told(ik.OfferDrafted, ik.OfferApproved, cls).offer.approvals == ()

    def test_an_expiry_is_set_and_extended(self, sent, told, now):
        """The last instant is that of the latest extension."""
        record = told((ik.OfferExtended, {"expires_at": now + 20 * DAY}), record=sent)
        assert (sent.offer.expires_at, record.offer.expires_at) == (now + 9 * DAY, now + 20 * DAY)

    def test_a_counter_keeps_its_points(self, sent, told):
        """What the candidate asked for is on record."""
        assert told(ik.OfferCountered, record=sent).offer.countered == ("more leave",)

    def test_a_revision_supersedes_what_was_sent(self, sent, told, an_offer):
        """The old version is never edited beyond its end, and never comes back."""
        terms = an_offer(benefits=["car"])
        record = told((ik.OfferRevised, {"terms": terms}), record=sent)
        first, second = record.offers
        assert first == attrs.evolve(sent.offer, status=OFFER.SUPERSEDED)
        assert (second.version, second.status, second.terms) == (2, OFFER.DRAFT, terms)

    @pytest.mark.parametrize(
        ("cls", "status"),
        [
            (ik.OfferDeclined, OFFER.DECLINED),
            (ik.OfferExpired, OFFER.EXPIRED),
            (ik.OfferRescinded, OFFER.RESCINDED),
            (ik.OfferReneged, OFFER.RENEGED),
            (ik.OfferConditionFailed, OFFER.CONDITIONS_NOT_MET),
        ],
    )
    def test_a_revision_leaves_an_ended_version_as_it_ended(self, cls, status, sent, told):
        """Each end is told apart, also after a new version."""
        record = told(cls, ik.OfferRevised, record=sent)
        assert [offer.status for offer in record.offers] == [status, OFFER.DRAFT]

    def test_giving_up_ends_a_draft_only(self, sent, told):
        """How a version that was sent ended is not rewritten."""
        drafted = told(ik.OfferDrafted, ik.OfferCancelled)
        assert drafted.offer.status is OFFER.CANCELLED
        assert told(ik.OfferCancelled, record=sent) == sent

    def test_a_revision_of_nothing_is_the_first_version(self, told):
        """An offer given up before it was drafted has no version."""
        record = told(ik.OfferCancelled, ik.OfferRevised)
        assert [offer.version for offer in record.offers] == [1]

    def test_an_acceptance_without_conditions_is_final(self, sent, told):
        """Nothing is open."""
        assert told(ik.OfferAccepted, record=sent).offer.status is OFFER.ACCEPTED

    def test_an_acceptance_waits_for_every_condition(self, told, an_offer):
        """One met of two leaves it conditional, the second makes it final."""
        terms = an_offer(conditions=["references", "right_to_work"])
        start = told((ik.OfferDrafted, {"terms": terms}), ik.OfferSent, ik.OfferAccepted)
        one = told((ik.OfferConditionMet, {"condition": "references"}), record=start)
        both = told((ik.OfferConditionMet, {"condition": "right_to_work"}), record=one)
        assert [r.offer.status for r in (start, one, both)] == [
            OFFER.ACCEPTED_CONDITIONALLY,
            OFFER.ACCEPTED_CONDITIONALLY,
            OFFER.ACCEPTED,
        ]

    def test_a_condition_met_early_does_not_accept(self, told, an_offer):
        """A draft whose conditions are met is still a draft."""
        terms = an_offer(conditions=["references"])
        record = told(
            (ik.OfferDrafted, {"terms": terms}),
            (ik.OfferConditionMet, {"condition": "references"}),
        )
        assert (record.offer.status, record.offer.open_conditions) == (OFFER.DRAFT, frozenset())

    def test_a_condition_that_is_not_open_changes_nothing(self, sent, told):
        """What was not asked for cannot be met."""
        assert told(ik.OfferConditionMet, record=sent) == sent

    def test_a_deferral_keeps_the_terms(self, sent, told, an_offer):
        """The agreed day stands beside the old one."""
        offer = told((ik.StartDeferred, {"start_on": date(2026, 4, 1)}), record=sent).offer
        assert (offer.terms, offer.start_on) == (an_offer(), date(2026, 4, 1))

    @pytest.mark.parametrize(
        "cls",
        [ik.OfferSent, ik.OfferAccepted, ik.OfferApproved, ik.OfferSubmitted, ik.OfferExtended],
    )
    def test_anything_begins_the_first_version(self, cls, told):
        """The fold itself is total: it does not rely on the rules."""
        assert told(cls).offer.version == 1


class TestContract:
    @pytest.fixture
    def sent(self, told):
        """A record of a contract that is out."""
        return told(ik.ContractDrafted, ik.ContractSent)

    def test_a_draft_has_terms(self, told, a_contract):
        """The first draft is version 1."""
        contract = told(ik.ContractDrafted).contract
        assert (contract.version, contract.terms) == (1, a_contract())

    def test_drafting_again_replaces_the_terms(self, told, a_contract):
        """A draft that nobody has seen is no version of its own."""
        terms = a_contract(probation_months=1)
        record = told(ik.ContractDrafted, (ik.ContractDrafted, {"terms": terms}))
        assert [contract.terms for contract in record.contracts] == [terms]

    def test_drafting_after_an_end_makes_a_version(self, sent, told):
        """The ended version stays as it ended."""
        record = told(ik.ContractLapsed, ik.ContractDrafted, record=sent)
        assert [(c.version, c.status) for c in record.contracts] == [
            (1, CONTRACT.LAPSED),
            (2, CONTRACT.DRAFT),
        ]

    @pytest.mark.parametrize(
        "order",
        [
            (ik.ContractSignedByCandidate, ik.ContractSignedByCompany),
            (ik.ContractSignedByCompany, ik.ContractSignedByCandidate),
        ],
        ids=["candidate-first", "company-first"],
    )
    def test_both_signatures_execute_it(self, order, sent, told):
        """Either side may sign first; the second signature counts."""
        one = told(order[0], record=sent)
        both = told(order[1], record=one)
        assert (one.contract.status, both.contract.status) == (CONTRACT.SENT, CONTRACT.EXECUTED)

    def test_signatures_are_dated(self, sent, told, now):
        """When each side signed is on record."""
        record = told(
            (ik.ContractSignedByCandidate, {"at": now + DAY}),
            (ik.ContractSignedByCompany, {"at": now + 2 * DAY}),
            record=sent,
        )
        contract = record.contract
        assert (contract.candidate_signed_at, contract.company_signed_at) == (
            now + DAY,
            now + 2 * DAY,
        )

    def test_a_change_supersedes_what_was_sent(self, sent, told):
        """The new version has the old terms and no signature."""
        record = told(ik.ContractSignedByCandidate, ik.ContractChangeRequested, record=sent)
        first, second = record.contracts
        assert (first.status, first.is_signed_by_one) == (CONTRACT.SUPERSEDED, True)
        assert (second.version, second.terms, second.is_signed_by_one) == (2, first.terms, False)

    @pytest.mark.parametrize(
        ("cls", "status"),
        [
            (ik.ContractDeclined, CONTRACT.DECLINED),
            (ik.ContractLapsed, CONTRACT.LAPSED),
            (ik.ContractVoided, CONTRACT.VOIDED),
            (ik.ContractAnnulled, CONTRACT.VOIDED),
        ],
    )
    def test_a_reissue_leaves_an_ended_version_as_it_ended(self, cls, status, sent, told):
        """Each end is told apart, also after a new version."""
        record = told(cls, ik.ContractReissued, record=sent)
        assert [(c.version, c.status) for c in record.contracts] == [
            (1, status),
            (2, CONTRACT.DRAFT),
        ]

    def test_a_registration_keeps_its_reference(self, sent, told):
        """Under what it was recorded is on record."""
        contract = told((ik.ContractRegistered, {"reference": "PKWT-9"}), record=sent).contract
        assert (contract.status, contract.registered_as) == (CONTRACT.REGISTERED, "PKWT-9")


class TestEnding:
    @pytest.mark.parametrize(
        ("steps", "status"),
        [
            ((ik.OfferDrafted,), OFFER.DRAFT),
            ((ik.OfferDrafted, ik.OfferSent), OFFER.DECLINED),
            ((ik.OfferDrafted, ik.OfferSent, ik.OfferAccepted), OFFER.RENEGED),
            ((ik.OfferDrafted, ik.OfferSent, ik.OfferExpired), OFFER.EXPIRED),
        ],
        ids=["draft", "sent", "accepted", "ended"],
    )
    def test_a_withdrawal_ends_a_live_offer(self, steps, status, told):
        """An offer that is out counts as declined, an accepted one as reneged."""
        assert told(*steps, ik.ApplicationWithdrawn).offer.status is status

    def test_a_withdrawal_voids_a_contract_that_is_out(self, told):
        """Also after one signature."""
        record = told(ik.ContractDrafted, ik.ContractSent, ik.ContractSignedByCandidate)
        assert told(ik.ApplicationWithdrawn, record=record).contract.status is CONTRACT.VOIDED

    def test_a_withdrawal_leaves_a_draft(self, told):
        """Nobody has seen it."""
        assert told(ik.ContractDrafted, ik.ApplicationWithdrawn).contract.status is CONTRACT.DRAFT

    def test_a_withdrawal_is_the_last_word_until_reopened(self, told):
        """Whether the candidate withdrew is on record until it is undone."""
        gone = told(ik.ApplicationWithdrawn)
        assert (gone.withdrawn, told(ik.ApplicationReopened, record=gone).withdrawn) == (
            True,
            False,
        )

    def test_a_collapse_ends_offer_and_contract(self, told):
        """The live offer is rescinded and the contract void."""
        record = told(ik.OfferDrafted, ik.OfferSent, ik.ContractDrafted, ik.HiringCollapsed)
        assert (record.offer.status, record.contract.status) == (OFFER.RESCINDED, CONTRACT.VOIDED)

    def test_a_collapse_of_nothing_ends_nothing(self, told):
        """Neither an offer nor a contract is made up."""
        assert told(ik.HiringCollapsed) == EMPTY

    def test_an_erasure_is_on_record(self, told):
        """Only that it happened."""
        assert told(ik.PersonalDataErased) == Record(erased=True)

    def test_a_skipped_stage_is_on_record(self, told):
        """In the order in which stages were left out."""
        record = told(ik.StageSkipped, record=told(ik.StageSkipped), stage=MEDICAL)
        assert record.skipped == (INTERVIEW, MEDICAL)


class TestSeenByCandidate:
    def test_shows_nothing_of_nothing(self):
        """An empty record looks empty."""
        assert seen_by_candidate(EMPTY) == EMPTY

    def test_hides_cards_rounds_and_waivers(self, told):
        """How somebody was judged stays inside."""
        record = told(
            ik.ScorecardSubmitted, ik.ScorecardWaived, ik.EvaluationRoundOpened, stage="evaluation"
        )
        assert seen_by_candidate(record) == EMPTY

    def test_hides_drafts(self, told):
        """What was never sent was never offered."""
        record = told(ik.OfferDrafted, ik.ContractDrafted)
        assert seen_by_candidate(record) == EMPTY

    def test_hides_who_drafted_and_approved(self, told):
        """Of an offer the candidate sees the terms, not the people."""
        record = told(ik.OfferDrafted, (ik.OfferApproved, {"actor": "budi"}), ik.OfferSent)
        (offer,) = seen_by_candidate(record).offers
        assert (offer.terms, offer.drafted_by, offer.approvals) == (record.offer.terms, None, ())

    def test_shows_every_version_that_was_sent(self, told):
        """Superseded versions stay visible; the draft after them is not."""
        record = told(ik.OfferDrafted, ik.OfferSent, ik.OfferRevised)
        assert [offer.version for offer in seen_by_candidate(record).offers] == [1]

    def test_shows_contracts_that_were_sent(self, told):
        """A new draft after them is not visible."""
        record = told(ik.ContractDrafted, ik.ContractSent, ik.ContractChangeRequested)
        assert [contract.version for contract in seen_by_candidate(record).contracts] == [1]

    def test_hides_the_review_of_a_result(self, told):
        """The outcome is the candidate's own, what was concluded is not."""
        record = told(ik.MedicalUnfitReported, ik.MedicalReviewRecorded)
        medical = attrs.evolve(record.medical, review=None)
        assert seen_by_candidate(record).medical == medical

    def test_shows_sessions_and_skips(self, told):
        """When the candidate was met, and what was left out."""
        record = told(ik.InterviewScheduled, ik.StageSkipped)
        assert seen_by_candidate(record) == record
