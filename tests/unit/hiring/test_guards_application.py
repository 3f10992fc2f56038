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


class TestOnBehalfUnlessSystem:
    GUARD = g.on_behalf_unless_system

    @pytest.mark.parametrize(
        ("by", "whose", "evidence", "expected"),
        [
            ("candidate", None, None, None),
            ("system", None, None, None),
            ("recruiter", "candidate", "an e-mail", None),
            ("recruiter", "candidate", None, "on_behalf"),
            ("recruiter", "candidate", " ", "on_behalf"),
            ("recruiter", None, "an e-mail", "on_behalf"),
            ("recruiter", "superior", "an e-mail", "on_behalf"),
        ],
    )
    def test_binds_people_only(self, by, whose, evidence, expected, make, refusal):
        """A system records what the candidate does in it; a person needs evidence."""
        event = make(ik.AssessmentSubmitted, by=by, on_behalf_of=whose, evidence=evidence)
        assert refusal(self.GUARD, payload=event) == expected

    def test_is_known_by_the_same_name(self):
        """A law about the guard holds for both kinds; their definitions differ."""
        assert (self.GUARD.name, g.on_behalf == self.GUARD) == ("on_behalf", False)


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


def with_checks(*checks, **changes):
    """A record of checks of the past, each given as a pair of kind and status."""
    found = tuple(
        ik.BackgroundCheck(kind=ik.CheckKind(kind), status=ik.CheckStatus(status), **more)
        for kind, status, more in checks
    )
    return Record(checks=found, **changes)


UNHEARD = with_checks(("references", "adverse", {}))
ANSWERED = with_checks(("references", "adverse", {"answered": True}))
UPHELD = with_checks(("references", "adverse", {"upheld": True}))
BOTH = with_checks(
    ("right_to_work", "adverse", {}),
    ("references", "adverse", {}),
    ("background_check", "adverse", {"upheld": True}),
    medical=ik.MedicalRecord(outcome=ik.MedicalOutcome.UNFIT),
)
FINDINGS = {
    "nothing": (EMPTY, []),
    "running": (with_checks(("references", "in_progress", {})), []),
    "cleared": (with_checks(("references", "cleared", {})), []),
    "unheard": (UNHEARD, ["references"]),
    "answered": (ANSWERED, ["references"]),
    "upheld": (UPHELD, []),
    "unfit": (with_review(None), ["medical_check"]),
    "unfit-found-suitable": (with_review(ik.ReviewConclusion.SUITABLE), []),
    "unfit-reviewed": (with_review(ik.ReviewConclusion.NOT_SUITABLE), []),
    "temporarily-unfit": (with_review(None, "temporarily_unfit"), []),
    "fit": (with_review(None, "fit"), []),
    "no-result": (with_review(None, None), []),
    "several": (BOTH, ["medical_check", "references", "right_to_work"]),
}
COMPANY = ("budget", "restructuring", "legal")


def awaited(message):
    """The conditions that a refusal says are to be reviewed, or an empty list."""
    if message is None:
        return []
    assert message.id == "guard.nothing_awaits_review"
    return [label.get("id") for label in message.get("conditions")]


class TestNothingAwaitsReview:
    @pytest.mark.parametrize(("record", "expected"), FINDINGS.values(), ids=FINDINGS)
    def test_refuses_what_nobody_has_reviewed(self, record, expected, explanation):
        """Every finding and every unfit result that no person has weighed is named, in order."""
        assert awaited(explanation(g.nothing_awaits_review, record=record)) == expected

    def test_needs_the_record_only(self, hopeless):
        """No other reason, time or sender would help."""
        assert hopeless(g.nothing_awaits_review, record=UNHEARD) == "nothing_awaits_review"

    def test_knows_every_check_as_a_condition(self):
        """Whatever kind of check has a finding can be named in the refusal."""
        assert {str(kind) for kind in ik.CheckKind} <= {str(each) for each in ik.OfferCondition}


class TestRescindingWasReviewed:
    GUARD = g.rescinding_was_reviewed

    @pytest.mark.parametrize("reason", ik.RescindReason)
    def test_depends_on_whose_reason_it_is(self, reason, make, explanation):
        """Budget, restructuring and law lie with the company; any other reason may be a pretext."""
        event = make(ik.OfferRescinded, reason=reason)
        found = awaited(explanation(self.GUARD, record=UNHEARD, payload=event))
        assert found == ([] if reason in COMPANY else ["references"])

    @pytest.mark.parametrize(("record", "expected"), FINDINGS.values(), ids=FINDINGS)
    def test_refuses_what_nobody_has_reviewed(self, record, expected, make, explanation):
        """For other reasons it is as strict as a rejection."""
        event = make(ik.OfferRescinded, reason="failed_condition")
        assert awaited(explanation(self.GUARD, record=record, payload=event)) == expected

    def test_is_open_without_the_event(self, hopeless):
        """There may be a reason of the company."""
        assert hopeless(self.GUARD, record=BOTH) is None

    def test_is_known_by_the_same_name(self):
        """The law of the house finds it; its definition says what it leaves out."""
        assert (self.GUARD.name, dict(self.GUARD.params)) == (
            "nothing_awaits_review",
            {"unless": ("budget", "legal", "restructuring")},
        )


class TestUnmetWasReviewed:
    GUARD = g.unmet_was_reviewed

    @pytest.mark.parametrize("condition", ik.OfferCondition)
    def test_looks_at_the_condition_that_fails(self, condition, make, explanation):
        """Another condition's finding stands in nobody's way."""
        event = make(ik.OfferConditionFailed, condition=condition)
        found = awaited(explanation(self.GUARD, record=BOTH, payload=event))
        reviewed = condition == "background_check"
        assert found == ([] if reviewed else [str(condition)])

    @pytest.mark.parametrize("record", [EMPTY, UPHELD], ids=["nothing", "upheld"])
    def test_passes_what_was_reviewed(self, record, make, refusal):
        """Without a finding, or once a person upheld it, the condition can fail."""
        event = make(ik.OfferConditionFailed, condition="references")
        assert refusal(self.GUARD, record=record, payload=event) is None

    def test_is_known_by_the_same_name(self):
        """A law about the guard finds it."""
        assert (self.GUARD.name, dict(self.GUARD.params)) == (
            "nothing_awaits_review",
            {"of": "condition"},
        )


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
