"""The checks of the past: consent, findings, and a person before any consequence."""

from datetime import timedelta

import pytest

import interviewkit as ik
from interviewkit.hiring import stages
from interviewkit.hiring.pipeline import Pipeline
from interviewkit.vocabulary import Role

DAY = timedelta(days=1)
REFERENCES, BACKGROUND, WORK = ik.CheckKind
MORE = {"checks": ("right_to_work",)}


def reasons(messages):
    """The ids of some messages."""
    return [message.id for message in messages]


def statuses(app):
    """How each check on record stands."""
    return {str(check.kind): str(check.status) for check in app.record.checks}


@pytest.fixture
def at(at_state):
    """An application in a state of the checks, in a process of the United States."""
    return lambda state, process="us": at_state(f"background_check.{state}", process=process)


class TestBackgroundPolicy:
    def test_converts_names(self):
        """Strings become kinds of checks."""
        policy = stages.BackgroundPolicy(required=["references"], waivable=[])
        assert (policy.required, policy.waivable) == (frozenset({REFERENCES}), frozenset())

    def test_gives_days_to_answer(self):
        """Five days of the calendar, unless a company says otherwise."""
        assert stages.BackgroundPolicy().answer == 5 * DAY

    def test_an_unknown_check_has_a_near_match(self):
        """A misspelt kind is no kind."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'references'"):
            stages.BackgroundPolicy(required=["refrences"])


class TestConsent:
    def test_only_the_candidate_gives_it(self, at):
        """Nobody consents on somebody's behalf."""
        app = at("awaiting_consent")
        may = {role for role in Role if ik.BackgroundConsentGiven in app.allowed(by=role)}
        assert may == {Role.CANDIDATE}

    def test_begins_every_check_that_was_asked_for(self, at):
        """They run at once."""
        assert statuses(at("in_progress")) == {
            "references": "in_progress",
            "background_check": "in_progress",
        }

    @pytest.mark.parametrize("state", ["requesting", "awaiting_consent", "refused"])
    def test_comes_before_any_result(self, state, at):
        """Without it nothing is cleared and nothing is found."""
        app = at(state)
        assert {ik.BackgroundCheckCleared, ik.AdverseFindingReported}.isdisjoint(app.allowed())

    def test_does_not_cover_a_check_that_was_not_asked_for(self, at, coming):
        """A result of another check is refused, though the process requires it."""
        app = at("in_progress", process="gb")
        event = coming(app, ik.BackgroundCheckCleared, check="right_to_work")
        assert reasons(app.decide(event).reasons) == ["guard.check_is_open"]

    def test_can_be_given_after_a_refusal(self, at, then):
        """The first checks are kept as they were asked for, and begin then."""
        refused = at("refused")
        app = then(refused, ik.BackgroundConsentGiven)
        assert (statuses(refused)["references"], app.state, statuses(app)["references"]) == (
            "requested",
            "background_check.in_progress",
            "in_progress",
        )

    def test_is_refused_by_somebody_else_with_evidence_only(self, at, coming):
        """A recruiter who records a refusal says where it is written."""
        app = at("awaiting_consent")
        event = coming(app, ik.BackgroundConsentRefused, by="recruiter", evidence=None)
        assert reasons(app.decide(event).reasons) == ["guard.on_behalf"]


class TestFurtherChecks:
    @pytest.mark.parametrize("state", ["in_progress", "under_review", "adverse"])
    def test_wait_for_consent_of_their_own(self, state, at, then):
        """The consent to the first checks does not cover them; the first ones stand as before."""
        before = at(state)
        app = then(before, ik.BackgroundCheckRequested, **MORE)
        assert (app.state, statuses(app)) == (
            "background_check.awaiting_more_consent",
            {**statuses(before), "right_to_work": "requested"},
        )

    def test_keep_a_finding(self, at, then):
        """When and that it was reported, answered and upheld is still on record."""
        before = at("adverse")
        app = then(before, ik.BackgroundCheckRequested, **MORE)
        finding = before.record.check(REFERENCES)
        assert (finding.upheld, app.record.check(REFERENCES)) == (True, finding)

    @pytest.mark.parametrize("state", ["under_review", "adverse"])
    def test_are_not_the_one_with_the_finding(self, state, at, coming):
        """Asking again wipes out no finding, reviewed or not."""
        app = at(state)
        event = coming(app, ik.BackgroundCheckRequested, checks=("references",))
        assert reasons(app.decide(event).reasons) == ["guard.check_can_begin"]

    def test_go_on_with_consent(self, at, then):
        """Then they run beside the first ones."""
        app = then(at("awaiting_more_consent"), ik.BackgroundConsentGiven)
        assert (app.state, set(statuses(app).values())) == (
            "background_check.in_progress",
            {"in_progress"},
        )

    def test_have_no_result_before(self, at, coming):
        """The first consent is not the second."""
        app = at("awaiting_more_consent")
        refused = [
            reasons(app.decide(coming(app, cls, check="right_to_work")).reasons)
            for cls in (ik.BackgroundCheckCleared, ik.AdverseFindingReported)
        ]
        assert refused == [["guard.check_is_open"]] * 2

    def test_do_not_stop_the_first_ones(self, at, then):
        """Results of the first ones come in meanwhile, good and bad, and change no state."""
        app = then(at("awaiting_more_consent"), ik.BackgroundCheckCleared, check="references")
        app = then(app, ik.AdverseFindingReported, check="background_check")
        assert (app.state, statuses(app)) == (
            "background_check.awaiting_more_consent",
            {
                "right_to_work": "requested",
                "references": "cleared",
                "background_check": "adverse",
            },
        )

    def test_do_not_stop_an_answer_or_a_review(self, at, then):
        """A finding is answered and weighed meanwhile."""
        app = then(at("awaiting_more_consent"), ik.AdverseFindingReported)
        app = then(then(app, ik.AdverseFindingAnswered), ik.AdverseFindingReviewed)
        finding = app.record.check(REFERENCES)
        assert (app.state, finding.answered, finding.upheld) == (
            "background_check.awaiting_more_consent",
            True,
            True,
        )

    def test_are_heard_meanwhile_too(self, at, then, coming):
        """A review against the candidate waits for an answer as it does elsewhere."""
        app = then(at("awaiting_more_consent"), ik.AdverseFindingReported)
        verdict = app.decide(coming(app, ik.AdverseFindingReviewed))
        assert reasons(verdict.reasons) == ["guard.candidate_was_heard"]

    def test_can_be_waived(self, at, then):
        """What may be waived is waived while it waits for consent."""
        app = then(at("in_progress", process="gb"), ik.BackgroundCheckCleared)
        app = then(app, ik.BackgroundCheckRequested, **MORE)
        app = then(app, ik.BackgroundCheckWaived, check="background_check")
        assert statuses(app)["background_check"] == "waived"

    def test_that_are_refused_are_dropped(self, at, then):
        """Nothing of them is left, and the first ones go on."""
        app = then(at("awaiting_more_consent"), ik.BackgroundConsentRefused)
        assert (app.state, statuses(app)) == (
            "background_check.in_progress",
            {"references": "in_progress", "background_check": "in_progress"},
        )

    def test_that_are_refused_leave_a_finding(self, at, then):
        """A refusal is no way round a review."""
        app = then(at("under_review"), ik.BackgroundCheckRequested, **MORE)
        app = then(app, ik.BackgroundConsentRefused)
        assert (app.state, statuses(app)["references"]) == (
            "background_check.in_progress",
            "adverse",
        )

    def test_that_were_the_last_end_the_stage_when_they_are_refused(self, at, then):
        """With everything else done there is nothing left to wait for."""
        app = at("awaiting_more_consent")
        for check in ("references", "background_check"):
            app = then(app, ik.BackgroundCheckCleared, check=check)
        assert app.state == "background_check.awaiting_more_consent"
        assert then(app, ik.BackgroundConsentRefused).state == "onboarding.preparing"

    def test_that_are_required_can_be_asked_for_again(self, at, then):
        """A refusal of what is required is not the end, even where all else was waived."""
        process = Pipeline(
            id="mine",
            version="1",
            jurisdiction="gb",
            stages=(
                stages.evaluation(),
                stages.offer(),
                stages.background_check(
                    policy=stages.BackgroundPolicy(
                        required=["references", "right_to_work"], waivable=["references"]
                    )
                ),
                stages.onboarding(),
            ),
        ).build()
        app = at("requesting", process=process)
        app = then(app, ik.BackgroundCheckRequested, checks=("references",))
        app = then(then(app, ik.BackgroundConsentGiven), ik.BackgroundCheckRequested, **MORE)
        app = then(then(app, ik.BackgroundCheckWaived), ik.BackgroundConsentRefused)
        app = then(app, ik.BackgroundCheckRequested, **MORE)
        app = then(app, ik.BackgroundConsentGiven)
        app = then(app, ik.BackgroundCheckCleared, check="right_to_work")
        assert app.state == "onboarding.preparing"

    def test_keep_a_reviewed_application_while_they_are_awaited(self, at, then):
        """The first ones are done, the further one is not."""
        app = then(at("awaiting_more_consent"), ik.AdverseFindingReported)
        app = then(app, ik.BackgroundCheckCleared, check="background_check")
        app = then(app, ik.AdverseFindingReviewed, conclusion="suitable")
        assert app.state == "background_check.awaiting_more_consent"

    def test_that_were_waived_keep_nobody(self, at, then):
        """The review that clears the last finding ends the stage then."""
        app = then(at("in_progress"), ik.BackgroundCheckCleared, check="background_check")
        app = then(app, ik.AdverseFindingReported)
        app = then(app, ik.BackgroundCheckRequested, checks=("background_check",))
        app = then(app, ik.BackgroundCheckWaived, check="background_check")
        reviewed = then(app, ik.AdverseFindingReviewed, conclusion="suitable")
        assert (app.state, reviewed.state) == (
            "background_check.awaiting_more_consent",
            "onboarding.preparing",
        )


class TestResults:
    def test_the_last_one_moves_on(self, at, then):
        """The event that completes the checks moves the state itself."""
        one = then(at("in_progress"), ik.BackgroundCheckCleared)
        both = then(one, ik.BackgroundCheckCleared, check="background_check")
        assert (one.state, both.state) == ("background_check.in_progress", "onboarding.preparing")

    def test_come_in_on_hold(self, at, then):
        """Whoever looks into the past does not know of the pause."""
        app = then(at("in_progress"), ik.ApplicationHeld)
        app = then(app, ik.BackgroundCheckCleared)
        app = then(app, ik.AdverseFindingReported, check="background_check")
        assert (app.state, app.on_hold) == ("background_check.under_review", True)

    def test_a_second_finding_leaves_an_upheld_one(self, at, then):
        """Both are on record."""
        app = then(at("adverse"), ik.AdverseFindingReported, check="background_check")
        assert (app.state, set(statuses(app).values())) == ("background_check.adverse", {"adverse"})

    def test_a_finding_that_is_cleared_lets_the_others_go_on(self, at, then):
        """A person found nothing in the way."""
        app = then(at("under_review"), ik.AdverseFindingReviewed, conclusion="suitable")
        assert (app.state, statuses(app)["references"]) == (
            "background_check.in_progress",
            "cleared",
        )

    def test_one_of_two_findings_is_cleared(self, at, then):
        """The other one is still under review."""
        app = then(at("under_review"), ik.AdverseFindingReported, check="background_check")
        app = then(app, ik.AdverseFindingReviewed, conclusion="suitable")
        assert app.state == "background_check.under_review"

    def test_a_finding_is_answered_on_hold(self, at, then):
        """The candidate's time runs, so the candidate may speak."""
        app = then(then(at("under_review"), ik.ApplicationHeld), ik.AdverseFindingAnswered)
        assert app.record.check(REFERENCES).answered is True


class TestRightToWork:
    def test_is_waived_by_nobody_in_britain(self, at, then, coming):
        """Whoever asks, and whatever was asked for."""
        app = then(at("in_progress", process="gb"), ik.BackgroundCheckRequested, **MORE)
        events = [
            coming(app, ik.BackgroundCheckWaived, check="right_to_work", by=role)
            for role in (Role.RECRUITER, Role.HR_ADMIN)
        ]
        refused = [reasons(app.decide(event).reasons) for event in events]
        assert refused == [["guard.check_may_be_waived"]] * 2


class TestAnotherOffer:
    @pytest.fixture
    def again(self, at, then, an_offer):
        """Back in the stage after a finding that nobody reviewed and another offer."""
        app = then(at("in_progress"), ik.AdverseFindingReported, check="references")
        app = then(app, ik.OfferRescinded, reason="budget", actor="rina", approved_by="budi")
        app = then(app, ik.OfferRevised, terms=an_offer(), actor="rina")
        app = then(app, ik.OfferSubmitted)
        app = then(app, ik.OfferApproved, actor="budi")
        app = then(app, ik.OfferSent, expires_at=app.since + 9 * DAY)
        return then(app, ik.OfferAccepted, version=app.record.offer.version)

    def test_asking_again_wipes_out_no_finding(self, again, coming):
        """The check with the finding is not begun anew; others are."""
        assert again.state == "background_check.requesting"
        event = coming(again, ik.BackgroundCheckRequested, checks=("references",))
        assert reasons(again.decide(event).reasons) == ["guard.check_can_begin"]
        event = coming(again, ik.BackgroundCheckRequested, checks=("background_check",))
        assert bool(again.decide(event)) is True

    def test_the_finding_can_be_reviewed(self, again, then):
        """It is answered and weighed, and then nothing stands in the way of asking on."""
        app = then(again, ik.AdverseFindingAnswered, check="references")
        app = then(app, ik.AdverseFindingReviewed, check="references", conclusion="suitable")
        assert (app.state, statuses(app)) == (
            again.state,
            {**statuses(again), "references": "cleared"},
        )


class TestNothingAwaitsReview:
    """Nothing follows from a finding before a person has reviewed it."""

    @pytest.fixture
    def depending(self, at_state, then, an_offer):
        """An accepted offer that depends on references, with a finding in them."""
        app = at_state("offer.draft", process="us")
        app = then(app, ik.OfferDrafted, terms=an_offer(conditions=["references"]))
        steps = (ik.OfferSubmitted, ik.OfferApproved, ik.OfferSent, ik.OfferAccepted)
        looking = (ik.BackgroundCheckRequested, ik.BackgroundConsentGiven)
        for cls in (*steps, *looking, ik.AdverseFindingReported):
            app = then(app, cls)
        return app

    @pytest.mark.parametrize("reason", ["failed_condition", "misrepresentation"])
    def test_no_offer_is_rescinded_an_hour_later(self, reason, depending, coming):
        """For a reason that may lie in the finding it is refused, with the check by name."""
        event = coming(depending, ik.OfferRescinded, reason=reason)
        (refused,) = depending.decide(event).reasons
        conditions = [label.get("id") for label in refused.get("conditions")]
        assert (refused.id, conditions) == ("guard.nothing_awaits_review", ["references"])

    @pytest.mark.parametrize("reason", ["budget", "restructuring", "legal"])
    def test_an_offer_is_rescinded_for_a_reason_of_the_company(self, reason, depending, then):
        """What has nothing to do with the candidate waits for no review."""
        app = then(depending, ik.OfferRescinded, reason=reason)
        assert (app.state, app.record.offer.status) == ("offer.rescinded", "rescinded")

    def test_no_condition_fails(self, depending, coming):
        """A finding is not yet a condition that is not met."""
        event = coming(depending, ik.OfferConditionFailed, condition="references")
        assert reasons(depending.decide(event).reasons) == ["guard.nothing_awaits_review"]

    def test_nobody_is_rejected_after_the_offer_is_gone(self, depending, then):
        """Rescinded for budget, then rejected for skills: the finding is still not reviewed."""
        app = then(depending, ik.OfferRescinded, reason="budget")
        assert reasons(app.why_not(ik.ApplicationRejected)) == ["guard.nothing_awaits_review"]

    def test_an_answer_is_not_a_review(self, depending, then, coming):
        """The candidate was heard, but nobody has weighed it."""
        app = then(depending, ik.AdverseFindingAnswered)
        event = coming(app, ik.OfferRescinded, reason="failed_condition")
        assert reasons(app.decide(event).reasons) == ["guard.nothing_awaits_review"]

    @pytest.mark.parametrize(
        ("cls", "changes", "state"),
        [
            (ik.OfferRescinded, {"reason": "failed_condition"}, "offer.rescinded"),
            (ik.OfferConditionFailed, {"condition": "references"}, "offer.conditions_not_met"),
        ],
    )
    def test_what_was_reviewed_has_consequences(self, cls, changes, state, depending, then):
        """Once a person concluded that it stands in the way."""
        app = then(depending, ik.AdverseFindingReviewed, after=6 * DAY)
        assert then(app, cls, **changes).state == state

    def test_a_rejection_follows_a_review(self, depending, then):
        """Reviewed, rescinded, rejected."""
        app = then(depending, ik.AdverseFindingReviewed, after=6 * DAY)
        app = then(app, ik.OfferRescinded, reason="failed_condition")
        assert then(app, ik.ApplicationRejected).state == "outcome.rejected"

    def test_a_second_finding_is_a_second_review(self, depending, then):
        """What one person weighed says nothing of what came after."""
        app = then(depending, ik.AdverseFindingReviewed, after=6 * DAY)
        app = then(app, ik.AdverseFindingReported, check="background_check")
        app = then(app, ik.OfferRescinded, reason="legal")
        (refused,) = app.why_not(ik.ApplicationRejected)
        conditions = [label.get("id") for label in refused.get("conditions")]
        assert conditions == ["background_check"]

    def test_other_endings_wait_for_nobody(self, depending, then):
        """The candidate may go at any time."""
        assert then(depending, ik.ApplicationWithdrawn).state == "outcome.withdrawn"
