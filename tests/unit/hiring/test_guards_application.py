"""Guards of the whole application."""

from datetime import date

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import application as g
from interviewkit.hiring.record import EMPTY, Record

LIVE = [
    ik.OfferStatus.SENT,
    ik.OfferStatus.ACCEPTED,
    ik.OfferStatus.ACCEPTED_CONDITIONALLY,
]


def with_offer(status, **changes):
    """A record of one offer."""
    return Record(offer=ik.Offer(version=1, status=status), **changes)


def with_review(review, outcome="unfit"):
    """A record of a medical result and its review."""
    return Record(
        medical=ik.MedicalRecord(outcome=outcome and ik.MedicalOutcome(outcome), review=review)
    )


class TestNoLiveOffer:
    def test_passes_without_an_offer(self, refusal):
        """Nothing binds."""
        assert refusal(g.no_live_offer, record=EMPTY) is None

    @pytest.mark.parametrize("status", ik.OfferStatus)
    def test_refuses_while_one_binds(self, status, refusal):
        """An offer that is out or accepted has to be taken back first."""
        expected = "no_live_offer" if status in LIVE else None
        assert refusal(g.no_live_offer, record=with_offer(status)) == expected


class TestOnBehalf:
    def test_passes_the_candidate(self, make, refusal):
        """Candidates speak for themselves."""
        event = make(ik.OfferAccepted, by="candidate", evidence=None)
        assert refusal(g.on_behalf, payload=event) is None

    def test_passes_somebody_with_evidence(self, make, refusal):
        """Who acts for the candidate says so and names the evidence."""
        event = make(
            ik.OfferAccepted, by="recruiter", on_behalf_of="candidate", evidence="a letter"
        )
        assert refusal(g.on_behalf, payload=event) is None

    @pytest.mark.parametrize("evidence", [None, "", " "])
    def test_refuses_somebody_without_evidence(self, evidence, make, refusal):
        """Without evidence anybody could accept for the candidate."""
        event = make(ik.OfferAccepted, by="recruiter", on_behalf_of="candidate", evidence=evidence)
        assert refusal(g.on_behalf, payload=event) == "on_behalf"

    @pytest.mark.parametrize("whose", [None, "superior"])
    def test_refuses_somebody_who_does_not_say_so(self, whose, make, refusal):
        """Evidence alone does not say for whom one acts."""
        event = make(ik.OfferAccepted, by="recruiter", on_behalf_of=whose, evidence="a letter")
        assert refusal(g.on_behalf, payload=event) == "on_behalf"

    def test_is_open_without_the_event(self, hopeless):
        """Somebody could always bring evidence."""
        assert hopeless(g.on_behalf, record=EMPTY) is None


class TestAgreementRecorded:
    def test_passes_with_evidence(self, make, refusal):
        """The agreement is written down."""
        assert refusal(g.agreement_recorded, payload=make(ik.StartDeferred)) is None

    @pytest.mark.parametrize("evidence", [None, " "])
    def test_refuses_without(self, evidence, make, refusal):
        """Even the candidate needs the other side's agreement."""
        event = make(ik.StartDeferred, evidence=evidence)
        assert refusal(g.agreement_recorded, payload=event) == "agreement_recorded"


class TestMedicalReasonReviewed:
    def test_passes_another_reason(self, make, refusal):
        """A rejection for another reason is not its business."""
        event = make(ik.ApplicationRejected, reason="pay_gap")
        assert refusal(g.medical_reason_reviewed, record=EMPTY, payload=event) is None

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (EMPTY, "medical_reason_reviewed"),
            (with_review(None), "medical_reason_reviewed"),
            (with_review(ik.ReviewConclusion.SUITABLE), "medical_reason_reviewed"),
            (with_review(ik.ReviewConclusion.NOT_SUITABLE, "fit"), "medical_reason_reviewed"),
            (with_review(ik.ReviewConclusion.NOT_SUITABLE), None),
        ],
        ids=["no-check", "unreviewed", "found-suitable", "fit-since", "found-unsuitable"],
    )
    def test_needs_a_review_that_agrees(self, record, expected, make, refusal):
        """Only an unfit result that a person confirmed is a medical reason."""
        event = make(ik.ApplicationRejected, reason="medical_unfit_reviewed")
        assert refusal(g.medical_reason_reviewed, record=record, payload=event) == expected

    def test_is_open_without_the_event(self, hopeless):
        """There are other reasons."""
        assert hopeless(g.medical_reason_reviewed, record=EMPTY) is None


class TestNotErased:
    @pytest.mark.parametrize(("erased", "expected"), [(False, None), (True, "not_erased")])
    def test_refuses_after_erasure(self, erased, expected, refusal):
        """Erased data cannot come back."""
        assert refusal(g.not_erased, record=Record(erased=erased)) == expected


class TestConsentToReopen:
    @pytest.mark.parametrize(
        ("withdrawn", "consents", "expected"),
        [
            (False, False, None),
            (False, True, None),
            (True, True, None),
            (True, False, "consent_to_reopen"),
        ],
    )
    def test_needs_consent_after_a_withdrawal(self, withdrawn, consents, expected, make, refusal):
        """Who withdrew is not drawn back in unasked."""
        event = make(ik.ApplicationReopened, candidate_consents=consents)
        record = Record(withdrawn=withdrawn)
        assert refusal(g.consent_to_reopen, record=record, payload=event) == expected

    def test_is_open_without_the_event(self, hopeless):
        """The candidate could agree."""
        assert hopeless(g.consent_to_reopen, record=Record(withdrawn=True)) is None


class TestReviewDayIsAhead:
    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (None, None),
            (date(2026, 1, 6), None),
            (date(2026, 1, 5), "review_day_is_ahead"),
            (date(2026, 1, 4), "review_day_is_ahead"),
        ],
    )
    def test_looks_again_later(self, day, expected, make, refusal, now):
        """A day to look again, where one is named, lies in the future."""
        event = make(ik.ApplicationHeld, review_on=day)
        assert refusal(g.review_day_is_ahead, payload=event, at=now) == expected


class TestBackTo:
    GUARD = g.back_to(("offer", "medical_checkup"), ("medical_checkup", "contract"))
    BEFORE = g.back_to(("superior_interview",), ("contract",))
    EXECUTED = Record(
        offer=ik.Offer(version=1, status=ik.OfferStatus.ACCEPTED),
        contract=ik.Contract(version=1, status=ik.ContractStatus.EXECUTED),
    )

    def test_passes_an_earlier_stage(self, make, refusal):
        """Without a live offer any earlier stage will do."""
        event = make(ik.SentBack, to="offer")
        assert refusal(self.GUARD, record=EMPTY, payload=event) is None

    def test_refuses_another_stage(self, make, explanation):
        """A stage that does not lie earlier is refused with those that do."""
        event = make(ik.SentBack, to="contract")
        message = explanation(self.GUARD, record=EMPTY, payload=event)
        stages = [label.get("id") for label in message.get("stages")]
        assert (message.id, message.get("to"), stages) == (
            "guard.back_to",
            "contract",
            ["offer", "medical_checkup"],
        )

    def test_refuses_to_repeat_a_live_offer(self, make, refusal):
        """A live offer is rescinded before it is repeated."""
        record = with_offer(ik.OfferStatus.ACCEPTED)
        event = make(ik.SentBack, to="offer")
        assert refusal(self.GUARD, record=record, payload=event) == "no_live_offer"

    def test_passes_a_stage_after_a_live_offer(self, make, refusal):
        """What comes after the offer can be repeated under it."""
        record = with_offer(ik.OfferStatus.ACCEPTED)
        event = make(ik.SentBack, to="medical_checkup")
        assert refusal(self.GUARD, record=record, payload=event) is None

    @pytest.mark.parametrize("status", ["executed", "registered"])
    def test_refuses_under_an_executed_contract(self, status, make, refusal):
        """A contract that both have signed is undone first."""
        contract = ik.Contract(version=1, status=ik.ContractStatus(status))
        record = with_offer(ik.OfferStatus.ACCEPTED, contract=contract)
        event = make(ik.SentBack, to="medical_checkup")
        assert refusal(self.GUARD, record=record, payload=event) == "no_executed_contract"

    def test_passes_a_contract_whose_offer_fell(self, make, refusal):
        """After a reneged offer the contract binds nobody."""
        contract = ik.Contract(version=1, status=ik.ContractStatus.EXECUTED)
        record = with_offer(ik.OfferStatus.RENEGED, contract=contract)
        event = make(ik.SentBack, to="offer")
        assert refusal(self.GUARD, record=record, payload=event) is None

    @pytest.mark.parametrize(
        ("guard", "record", "expected"),
        [
            (GUARD, EMPTY, None),
            (GUARD, with_offer(ik.OfferStatus.SENT), None),
            (BEFORE, with_offer(ik.OfferStatus.SENT), "no_live_offer"),
            (BEFORE, with_offer(ik.OfferStatus.DECLINED), None),
            (GUARD, EXECUTED, "no_executed_contract"),
        ],
        ids=["free", "some-stage-left", "no-stage-left", "offer-ended", "executed"],
    )
    def test_knows_from_the_record_alone(self, guard, record, expected, hopeless):
        """Without the event it refuses only where no stage could be named."""
        assert hopeless(guard, record=record) == expected


class TestNamesStage:
    @pytest.mark.parametrize(("to", "expected"), [("offer", None), ("contract", "names_stage")])
    def test_chooses_the_stage(self, to, expected, make, refusal):
        """The branch of the stage that the event names is taken."""
        guard = g.names_stage("offer")
        assert refusal(guard, payload=make(ik.SentBack, to=to)) == expected
