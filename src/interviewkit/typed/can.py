# Generated; do not edit. Its lines are as long as their types.
# fmt: off
# ruff: noqa: E501
# mypy: disable-error-code="no-any-return"

"""What may happen to an application: for each event a base of the states that take it."""

from datetime import date, datetime
from typing import Generic, TypeVar

from interviewkit.domain import (
    CheckKind,
    ContractTerms,
    OfferCondition,
    OfferTerms,
    ReviewConclusion,
    Scorecard,
    Slot,
)
from interviewkit.hiring import events
from interviewkit.typed.base import TypedApplication
from interviewkit.vocabulary import (
    CloseReason,
    DeclineReason,
    HoldReason,
    RejectReason,
    RenegeReason,
    RescindReason,
    Role,
    VoidReason,
    WithdrawReason,
)

__all__ = [
    "AccommodationRuledOut", "AdverseFindingAnswered", "AdverseFindingReported",
    "AdverseFindingReviewed", "ApplicationClosed", "ApplicationHeld", "ApplicationRejected",
    "ApplicationReopened", "ApplicationResumed", "ApplicationWithdrawn", "AssessmentExtended",
    "AssessmentInvited", "AssessmentLapsed", "AssessmentScored", "AssessmentStarted",
    "AssessmentSubmitted", "AvailabilityLapsed", "AvailabilityRequested", "BackgroundCheckCleared",
    "BackgroundCheckRequested", "BackgroundCheckWaived", "BackgroundConsentGiven",
    "BackgroundConsentRefused", "CandidateAdvanced", "CandidateNoShowRecorded", "ContractAnnulled",
    "ContractChangeRequested", "ContractDeclined", "ContractDrafted", "ContractLapsed",
    "ContractRegistered", "ContractReissued", "ContractReturned", "ContractSent",
    "ContractSignedByCandidate", "ContractSignedByCompany", "ContractSubmitted", "ContractVoided",
    "CounterDeclined", "DebriefOpened", "DecisionDeferred", "EvaluationEscalated",
    "EvaluationRoundOpened", "FollowUpRequested", "HiringCollapsed", "InterviewBooked",
    "InterviewCancelled", "InterviewConfirmed", "InterviewFinished", "InterviewMarkedIncomplete",
    "InterviewRescheduled", "InterviewScheduled", "InterviewStarted", "InterviewerNoShowRecorded",
    "MedicalAttended", "MedicalConsentGiven", "MedicalExpired", "MedicalFitReported",
    "MedicalFitWithNotesReported", "MedicalFurtherTestsReported", "MedicalNoShowRecorded",
    "MedicalNotesAccepted", "MedicalRefused", "MedicalRenewed", "MedicalRescheduled",
    "MedicalReviewRecorded", "MedicalScheduled", "MedicalTemporarilyUnfitReported",
    "MedicalUnfitReported", "MedicalWaived", "NoStartRecorded", "OfferAccepted",
    "OfferApprovalRefused", "OfferApproved", "OfferCancelled", "OfferConditionFailed",
    "OfferConditionMet", "OfferCountered", "OfferDeclined", "OfferDrafted", "OfferExpired",
    "OfferExtended", "OfferRecalled", "OfferReneged", "OfferRescinded", "OfferRevised",
    "OfferSent", "OfferSubmitted", "OfferViewed", "OutcomeDisclosed", "PersonalDataErased",
    "ProcessChanged", "RebookingStarted", "RecheckLapsed", "RecheckPlanned",
    "ReevaluationRequested", "RescheduleRequested", "ScorecardAdjusted", "ScorecardAmended",
    "ScorecardSubmitted", "ScorecardWaived", "SecondOpinionRequested", "SentBack", "StageSkipped",
    "StartDeferred", "WalkInStarted", "WorkStarted"
]

By = TypeVar("By", bound=Role)
"""Who may send the event."""
To = TypeVar("To")
"""Where it leads."""


class AccommodationRuledOut(TypedApplication, Generic[By, To]):
    """Where ``accommodation_ruled_out`` is possible."""

    __slots__ = ()

    def accommodation_ruled_out(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The work cannot allow for the restrictions; the reason records the review."""
        return self._send(events.AccommodationRuledOut(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class AdverseFindingAnswered(TypedApplication, Generic[By, To]):
    """Where ``adverse_finding_answered`` is possible."""

    __slots__ = ()

    def adverse_finding_answered(
        self, *, id: str, at: datetime, by: By, check: CheckKind, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate explained or disputed what was found."""
        return self._send(events.AdverseFindingAnswered(
            id=id, at=at, by=by, check=check, evidence=evidence, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class AdverseFindingReported(TypedApplication, Generic[By, To]):
    """Where ``adverse_finding_reported`` is possible."""

    __slots__ = ()

    def adverse_finding_reported(
        self, *, id: str, at: datetime, by: By, check: CheckKind, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Something was found that a person has to look at; the candidate is told and may answer."""
        return self._send(events.AdverseFindingReported(
            id=id, at=at, by=by, check=check, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class AdverseFindingReviewed(TypedApplication, Generic[By, To]):
    """Where ``adverse_finding_reviewed`` is possible."""

    __slots__ = ()

    def adverse_finding_reviewed(
        self, *, id: str, at: datetime, by: By, reason: str, check: CheckKind,
        conclusion: ReviewConclusion, actor: str | None = None, on_behalf_of: Role | None = None,
        note: str | None = None
    ) -> To:
        """A person weighed the finding against the work; the reason records the individual review."""
        return self._send(events.AdverseFindingReviewed(
            id=id, at=at, by=by, reason=reason, check=check, conclusion=conclusion, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationClosed(TypedApplication, Generic[By, To]):
    """Where ``application_closed`` is possible."""

    __slots__ = ()

    def application_closed(
        self, *, id: str, at: datetime, by: By, reason: CloseReason, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The application ends without a decision about the candidate."""
        return self._send(events.ApplicationClosed(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationHeld(TypedApplication, Generic[By, To]):
    """Where ``application_held`` is possible."""

    __slots__ = ()

    def application_held(
        self, *, id: str, at: datetime, by: By, reason: HoldReason, review_on: date | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The application pauses."""
        return self._send(events.ApplicationHeld(
            id=id, at=at, by=by, reason=reason, review_on=review_on, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationRejected(TypedApplication, Generic[By, To]):
    """Where ``application_rejected`` is possible."""

    __slots__ = ()

    def application_rejected(
        self, *, id: str, at: datetime, by: By, reason: RejectReason, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The organisation decided not to go on. The candidate knows once it is disclosed."""
        return self._send(events.ApplicationRejected(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationReopened(TypedApplication, Generic[By, To]):
    """Where ``application_reopened`` is possible."""

    __slots__ = ()

    def application_reopened(
        self, *, id: str, at: datetime, by: By, reason: str, candidate_consents: bool = False,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The application goes on from where it ended."""
        return self._send(events.ApplicationReopened(
            id=id, at=at, by=by, reason=reason, candidate_consents=candidate_consents, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationResumed(TypedApplication, Generic[By, To]):
    """Where ``application_resumed`` is possible."""

    __slots__ = ()

    def application_resumed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The pause is over."""
        return self._send(events.ApplicationResumed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ApplicationWithdrawn(TypedApplication, Generic[By, To]):
    """Where ``application_withdrawn`` is possible."""

    __slots__ = ()

    def application_withdrawn(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        reason: WithdrawReason | None = None, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate does not go on."""
        return self._send(events.ApplicationWithdrawn(
            id=id, at=at, by=by, evidence=evidence, reason=reason, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class AssessmentExtended(TypedApplication, Generic[By, To]):
    """Where ``assessment_extended`` is possible."""

    __slots__ = ()

    def assessment_extended(
        self, *, id: str, at: datetime, by: By, deadline: datetime, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """There is more time for the task."""
        return self._send(events.AssessmentExtended(
            id=id, at=at, by=by, deadline=deadline, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class AssessmentInvited(TypedApplication, Generic[By, To]):
    """Where ``assessment_invited`` is possible."""

    __slots__ = ()

    def assessment_invited(
        self, *, id: str, at: datetime, by: By, task: str, deadline: datetime,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate was given a task."""
        return self._send(events.AssessmentInvited(
            id=id, at=at, by=by, task=task, deadline=deadline, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class AssessmentLapsed(TypedApplication, Generic[By, To]):
    """Where ``assessment_lapsed`` is possible."""

    __slots__ = ()

    def assessment_lapsed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The time for the task is over."""
        return self._send(events.AssessmentLapsed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class AssessmentScored(TypedApplication, Generic[By, To]):
    """Where ``assessment_scored`` is possible."""

    __slots__ = ()

    def assessment_scored(
        self, *, id: str, at: datetime, by: By, out_of: int, points: int, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The work was scored."""
        return self._send(events.AssessmentScored(
            id=id, at=at, by=by, out_of=out_of, points=points, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class AssessmentStarted(TypedApplication, Generic[By, To]):
    """Where ``assessment_started`` is possible."""

    __slots__ = ()

    def assessment_started(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate began with the task."""
        return self._send(events.AssessmentStarted(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class AssessmentSubmitted(TypedApplication, Generic[By, To]):
    """Where ``assessment_submitted`` is possible."""

    __slots__ = ()

    def assessment_submitted(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate handed the work in."""
        return self._send(events.AssessmentSubmitted(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class AvailabilityLapsed(TypedApplication, Generic[By, To]):
    """Where ``availability_lapsed`` is possible."""

    __slots__ = ()

    def availability_lapsed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The deadline for choosing a slot passed."""
        return self._send(events.AvailabilityLapsed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class AvailabilityRequested(TypedApplication, Generic[By, To]):
    """Where ``availability_requested`` is possible."""

    __slots__ = ()

    def availability_requested(
        self, *, id: str, at: datetime, by: By, deadline: datetime, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate was asked to choose a slot until the deadline."""
        return self._send(events.AvailabilityRequested(
            id=id, at=at, by=by, deadline=deadline, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class BackgroundCheckCleared(TypedApplication, Generic[By, To]):
    """Where ``background_check_cleared`` is possible."""

    __slots__ = ()

    def background_check_cleared(
        self, *, id: str, at: datetime, by: By, check: CheckKind, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Nothing was found that stands in the way."""
        return self._send(events.BackgroundCheckCleared(
            id=id, at=at, by=by, check=check, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class BackgroundCheckRequested(TypedApplication, Generic[By, To]):
    """Where ``background_check_requested`` is possible."""

    __slots__ = ()

    def background_check_requested(
        self, *, id: str, at: datetime, by: By, checks: frozenset[CheckKind],
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Checks were asked for; those that had been done before begin again."""
        return self._send(events.BackgroundCheckRequested(
            id=id, at=at, by=by, checks=checks, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class BackgroundCheckWaived(TypedApplication, Generic[By, To]):
    """Where ``background_check_waived`` is possible."""

    __slots__ = ()

    def background_check_waived(
        self, *, id: str, at: datetime, by: By, reason: str, check: CheckKind,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A check is not needed after all."""
        return self._send(events.BackgroundCheckWaived(
            id=id, at=at, by=by, reason=reason, check=check, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class BackgroundConsentGiven(TypedApplication, Generic[By, To]):
    """Where ``background_consent_given`` is possible."""

    __slots__ = ()

    def background_consent_given(
        self, *, id: str, at: datetime, by: By, consent_version: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate consented to the checks, to the text of that version."""
        return self._send(events.BackgroundConsentGiven(
            id=id, at=at, by=by, consent_version=consent_version, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class BackgroundConsentRefused(TypedApplication, Generic[By, To]):
    """Where ``background_consent_refused`` is possible."""

    __slots__ = ()

    def background_consent_refused(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate does not consent."""
        return self._send(events.BackgroundConsentRefused(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class CandidateAdvanced(TypedApplication, Generic[By, To]):
    """Where ``candidate_advanced`` is possible."""

    __slots__ = ()

    def candidate_advanced(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Those who decide let the candidate go on."""
        return self._send(events.CandidateAdvanced(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class CandidateNoShowRecorded(TypedApplication, Generic[By, To]):
    """Where ``candidate_no_show_recorded`` is possible."""

    __slots__ = ()

    def candidate_no_show_recorded(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate did not come. Not a rejection by itself."""
        return self._send(events.CandidateNoShowRecorded(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractAnnulled(TypedApplication, Generic[By, To]):
    """Where ``contract_annulled`` is possible."""

    __slots__ = ()

    def contract_annulled(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Both sides undid the signed contract before the first day."""
        return self._send(events.ContractAnnulled(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractChangeRequested(TypedApplication, Generic[By, To]):
    """Where ``contract_change_requested`` is possible."""

    __slots__ = ()

    def contract_change_requested(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A change is wanted: a new version is drafted, signatures are void."""
        return self._send(events.ContractChangeRequested(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractDeclined(TypedApplication, Generic[By, To]):
    """Where ``contract_declined`` is possible."""

    __slots__ = ()

    def contract_declined(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate does not sign."""
        return self._send(events.ContractDeclined(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class ContractDrafted(TypedApplication, Generic[By, To]):
    """Where ``contract_drafted`` is possible."""

    __slots__ = ()

    def contract_drafted(
        self, *, id: str, at: datetime, by: By, terms: ContractTerms, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Terms were written; drafting again replaces them."""
        return self._send(events.ContractDrafted(
            id=id, at=at, by=by, terms=terms, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractLapsed(TypedApplication, Generic[By, To]):
    """Where ``contract_lapsed`` is possible."""

    __slots__ = ()

    def contract_lapsed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The time for signing is over."""
        return self._send(events.ContractLapsed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractRegistered(TypedApplication, Generic[By, To]):
    """Where ``contract_registered`` is possible."""

    __slots__ = ()

    def contract_registered(
        self, *, id: str, at: datetime, by: By, reference: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The contract was recorded with the authority, under that reference."""
        return self._send(events.ContractRegistered(
            id=id, at=at, by=by, reference=reference, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class ContractReissued(TypedApplication, Generic[By, To]):
    """Where ``contract_reissued`` is possible."""

    __slots__ = ()

    def contract_reissued(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A new version is drafted after the last one failed."""
        return self._send(events.ContractReissued(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractReturned(TypedApplication, Generic[By, To]):
    """Where ``contract_returned`` is possible."""

    __slots__ = ()

    def contract_returned(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The review sent the draft back."""
        return self._send(events.ContractReturned(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractSent(TypedApplication, Generic[By, To]):
    """Where ``contract_sent`` is possible."""

    __slots__ = ()

    def contract_sent(
        self, *, id: str, at: datetime, by: By, sign_by: datetime, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The contract went to both sides for signing, until that instant."""
        return self._send(events.ContractSent(
            id=id, at=at, by=by, sign_by=sign_by, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class ContractSignedByCandidate(TypedApplication, Generic[By, To]):
    """Where ``contract_signed_by_candidate`` is possible."""

    __slots__ = ()

    def contract_signed_by_candidate(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate signed."""
        return self._send(events.ContractSignedByCandidate(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractSignedByCompany(TypedApplication, Generic[By, To]):
    """Where ``contract_signed_by_company`` is possible."""

    __slots__ = ()

    def contract_signed_by_company(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The company's signatory signed."""
        return self._send(events.ContractSignedByCompany(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractSubmitted(TypedApplication, Generic[By, To]):
    """Where ``contract_submitted`` is possible."""

    __slots__ = ()

    def contract_submitted(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The draft went to internal review."""
        return self._send(events.ContractSubmitted(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ContractVoided(TypedApplication, Generic[By, To]):
    """Where ``contract_voided`` is possible."""

    __slots__ = ()

    def contract_voided(
        self, *, id: str, at: datetime, by: By, reason: VoidReason, approved_by: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The contract is void before both have signed."""
        return self._send(events.ContractVoided(
            id=id, at=at, by=by, reason=reason, approved_by=approved_by, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class CounterDeclined(TypedApplication, Generic[By, To]):
    """Where ``counter_declined`` is possible."""

    __slots__ = ()

    def counter_declined(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The offer stands as it is; the reason is what the candidate was told."""
        return self._send(events.CounterDeclined(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class DebriefOpened(TypedApplication, Generic[By, To]):
    """Where ``debrief_opened`` is possible."""

    __slots__ = ()

    def debrief_opened(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The assessors see each other's cards and talk."""
        return self._send(events.DebriefOpened(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class DecisionDeferred(TypedApplication, Generic[By, To]):
    """Where ``decision_deferred`` is possible."""

    __slots__ = ()

    def decision_deferred(
        self, *, id: str, at: datetime, by: By, reason: str, review_on: date | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """No decision yet: under consideration until it is looked at again."""
        return self._send(events.DecisionDeferred(
            id=id, at=at, by=by, reason=reason, review_on=review_on, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class EvaluationEscalated(TypedApplication, Generic[By, To]):
    """Where ``evaluation_escalated`` is possible."""

    __slots__ = ()

    def evaluation_escalated(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Those above decide, because the panel could not."""
        return self._send(events.EvaluationEscalated(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class EvaluationRoundOpened(TypedApplication, Generic[By, To]):
    """Where ``evaluation_round_opened`` is possible."""

    __slots__ = ()

    def evaluation_round_opened(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A new round of evaluation; the earlier cards stay on record."""
        return self._send(events.EvaluationRoundOpened(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class FollowUpRequested(TypedApplication, Generic[By, To]):
    """Where ``follow_up_requested`` is possible."""

    __slots__ = ()

    def follow_up_requested(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """One more session of the same stage is wanted before deciding."""
        return self._send(events.FollowUpRequested(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class HiringCollapsed(TypedApplication, Generic[By, To]):
    """Where ``hiring_collapsed`` is possible."""

    __slots__ = ()

    def hiring_collapsed(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The hiring fell through before the first day."""
        return self._send(events.HiringCollapsed(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewBooked(TypedApplication, Generic[By, To]):
    """Where ``interview_booked`` is possible."""

    __slots__ = ()

    def interview_booked(
        self, *, id: str, at: datetime, by: By, slot: Slot, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate chose a slot."""
        return self._send(events.InterviewBooked(
            id=id, at=at, by=by, slot=slot, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewCancelled(TypedApplication, Generic[By, To]):
    """Where ``interview_cancelled`` is possible."""

    __slots__ = ()

    def interview_cancelled(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The interview was called off."""
        return self._send(events.InterviewCancelled(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewConfirmed(TypedApplication, Generic[By, To]):
    """Where ``interview_confirmed`` is possible."""

    __slots__ = ()

    def interview_confirmed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate will come."""
        return self._send(events.InterviewConfirmed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewFinished(TypedApplication, Generic[By, To]):
    """Where ``interview_finished`` is possible."""

    __slots__ = ()

    def interview_finished(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The interview took place."""
        return self._send(events.InterviewFinished(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewMarkedIncomplete(TypedApplication, Generic[By, To]):
    """Where ``interview_marked_incomplete`` is possible."""

    __slots__ = ()

    def interview_marked_incomplete(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The interview broke off: technique, time, safety, the wrong people."""
        return self._send(events.InterviewMarkedIncomplete(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewRescheduled(TypedApplication, Generic[By, To]):
    """Where ``interview_rescheduled`` is possible."""

    __slots__ = ()

    def interview_rescheduled(
        self, *, id: str, at: datetime, by: By, slot: Slot, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The organisation moved the interview to another slot."""
        return self._send(events.InterviewRescheduled(
            id=id, at=at, by=by, slot=slot, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewScheduled(TypedApplication, Generic[By, To]):
    """Where ``interview_scheduled`` is possible."""

    __slots__ = ()

    def interview_scheduled(
        self, *, id: str, at: datetime, by: By, slot: Slot, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The organisation set a slot."""
        return self._send(events.InterviewScheduled(
            id=id, at=at, by=by, slot=slot, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewStarted(TypedApplication, Generic[By, To]):
    """Where ``interview_started`` is possible."""

    __slots__ = ()

    def interview_started(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The interview began."""
        return self._send(events.InterviewStarted(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class InterviewerNoShowRecorded(TypedApplication, Generic[By, To]):
    """Where ``interviewer_no_show_recorded`` is possible."""

    __slots__ = ()

    def interviewer_no_show_recorded(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The interviewer did not come. Never held against the candidate."""
        return self._send(events.InterviewerNoShowRecorded(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalAttended(TypedApplication, Generic[By, To]):
    """Where ``medical_attended`` is possible."""

    __slots__ = ()

    def medical_attended(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The check took place; its result is awaited."""
        return self._send(events.MedicalAttended(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalConsentGiven(TypedApplication, Generic[By, To]):
    """Where ``medical_consent_given`` is possible."""

    __slots__ = ()

    def medical_consent_given(
        self, *, id: str, at: datetime, by: By, consent_version: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate consented to the check, to the text of that version."""
        return self._send(events.MedicalConsentGiven(
            id=id, at=at, by=by, consent_version=consent_version, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class MedicalExpired(TypedApplication, Generic[By, To]):
    """Where ``medical_expired`` is possible."""

    __slots__ = ()

    def medical_expired(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The result no longer counts."""
        return self._send(events.MedicalExpired(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalFitReported(TypedApplication, Generic[By, To]):
    """Where ``medical_fit_reported`` is possible."""

    __slots__ = ()

    def medical_fit_reported(
        self, *, id: str, at: datetime, by: By, valid_until: date, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Fit for the job."""
        return self._send(events.MedicalFitReported(
            id=id, at=at, by=by, valid_until=valid_until, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class MedicalFitWithNotesReported(TypedApplication, Generic[By, To]):
    """Where ``medical_fit_with_notes_reported`` is possible."""

    __slots__ = ()

    def medical_fit_with_notes_reported(
        self, *, id: str, at: datetime, by: By, valid_until: date, restrictions: str,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Fit, if the work allows for the restrictions. No diagnosis."""
        return self._send(events.MedicalFitWithNotesReported(
            id=id, at=at, by=by, valid_until=valid_until, restrictions=restrictions, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class MedicalFurtherTestsReported(TypedApplication, Generic[By, To]):
    """Where ``medical_further_tests_reported`` is possible."""

    __slots__ = ()

    def medical_further_tests_reported(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The examiner needs more tests before concluding."""
        return self._send(events.MedicalFurtherTestsReported(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalNoShowRecorded(TypedApplication, Generic[By, To]):
    """Where ``medical_no_show_recorded`` is possible."""

    __slots__ = ()

    def medical_no_show_recorded(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate did not come to the check."""
        return self._send(events.MedicalNoShowRecorded(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalNotesAccepted(TypedApplication, Generic[By, To]):
    """Where ``medical_notes_accepted`` is possible."""

    __slots__ = ()

    def medical_notes_accepted(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The work allows for the restrictions; the reason says how."""
        return self._send(events.MedicalNotesAccepted(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalRefused(TypedApplication, Generic[By, To]):
    """Where ``medical_refused`` is possible."""

    __slots__ = ()

    def medical_refused(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate does not consent, or no longer does."""
        return self._send(events.MedicalRefused(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class MedicalRenewed(TypedApplication, Generic[By, To]):
    """Where ``medical_renewed`` is possible."""

    __slots__ = ()

    def medical_renewed(
        self, *, id: str, at: datetime, by: By, valid_until: date, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A new result counts instead of an expired one."""
        return self._send(events.MedicalRenewed(
            id=id, at=at, by=by, valid_until=valid_until, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class MedicalRescheduled(TypedApplication, Generic[By, To]):
    """Where ``medical_rescheduled`` is possible."""

    __slots__ = ()

    def medical_rescheduled(
        self, *, id: str, at: datetime, by: By, slot: Slot, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The check was moved."""
        return self._send(events.MedicalRescheduled(
            id=id, at=at, by=by, slot=slot, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalReviewRecorded(TypedApplication, Generic[By, To]):
    """Where ``medical_review_recorded`` is possible."""

    __slots__ = ()

    def medical_review_recorded(
        self, *, id: str, at: datetime, by: By, reason: str, conclusion: ReviewConclusion,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A person reviewed an unfit result for this candidate and this job."""
        return self._send(events.MedicalReviewRecorded(
            id=id, at=at, by=by, reason=reason, conclusion=conclusion, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class MedicalScheduled(TypedApplication, Generic[By, To]):
    """Where ``medical_scheduled`` is possible."""

    __slots__ = ()

    def medical_scheduled(
        self, *, id: str, at: datetime, by: By, slot: Slot, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The check has a time and place."""
        return self._send(events.MedicalScheduled(
            id=id, at=at, by=by, slot=slot, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalTemporarilyUnfitReported(TypedApplication, Generic[By, To]):
    """Where ``medical_temporarily_unfit_reported`` is possible."""

    __slots__ = ()

    def medical_temporarily_unfit_reported(
        self, *, id: str, at: datetime, by: By, recheck_on: date, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Not fit at present; to be checked again."""
        return self._send(events.MedicalTemporarilyUnfitReported(
            id=id, at=at, by=by, recheck_on=recheck_on, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class MedicalUnfitReported(TypedApplication, Generic[By, To]):
    """Where ``medical_unfit_reported`` is possible."""

    __slots__ = ()

    def medical_unfit_reported(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Unfit for this job; the reason names the part of the job, not the illness."""
        return self._send(events.MedicalUnfitReported(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class MedicalWaived(TypedApplication, Generic[By, To]):
    """Where ``medical_waived`` is possible."""

    __slots__ = ()

    def medical_waived(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """No check is needed, for example because a recent certificate counts."""
        return self._send(events.MedicalWaived(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class NoStartRecorded(TypedApplication, Generic[By, To]):
    """Where ``no_start_recorded`` is possible."""

    __slots__ = ()

    def no_start_recorded(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The first day passed and nobody came."""
        return self._send(events.NoStartRecorded(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferAccepted(TypedApplication, Generic[By, To]):
    """Where ``offer_accepted`` is possible."""

    __slots__ = ()

    def offer_accepted(
        self, *, id: str, at: datetime, by: By, version: int, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate accepted that version of the offer."""
        return self._send(events.OfferAccepted(
            id=id, at=at, by=by, version=version, evidence=evidence, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferApprovalRefused(TypedApplication, Generic[By, To]):
    """Where ``offer_approval_refused`` is possible."""

    __slots__ = ()

    def offer_approval_refused(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """An approver did not agree; the offer is a draft again."""
        return self._send(events.OfferApprovalRefused(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferApproved(TypedApplication, Generic[By, To]):
    """Where ``offer_approved`` is possible."""

    __slots__ = ()

    def offer_approved(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """One approver agreed; the last needed one approves the offer."""
        return self._send(events.OfferApproved(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferCancelled(TypedApplication, Generic[By, To]):
    """Where ``offer_cancelled`` is possible."""

    __slots__ = ()

    def offer_cancelled(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The offer was given up before it was sent."""
        return self._send(events.OfferCancelled(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferConditionFailed(TypedApplication, Generic[By, To]):
    """Where ``offer_condition_failed`` is possible."""

    __slots__ = ()

    def offer_condition_failed(
        self, *, id: str, at: datetime, by: By, reason: str, condition: OfferCondition,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A condition is not met; the reason records the individual review."""
        return self._send(events.OfferConditionFailed(
            id=id, at=at, by=by, reason=reason, condition=condition, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferConditionMet(TypedApplication, Generic[By, To]):
    """Where ``offer_condition_met`` is possible."""

    __slots__ = ()

    def offer_condition_met(
        self, *, id: str, at: datetime, by: By, condition: OfferCondition,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A condition of the accepted offer is met, or waived."""
        return self._send(events.OfferConditionMet(
            id=id, at=at, by=by, condition=condition, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class OfferCountered(TypedApplication, Generic[By, To]):
    """Where ``offer_countered`` is possible."""

    __slots__ = ()

    def offer_countered(
        self, *, id: str, at: datetime, by: By, items: tuple[str, ...], actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate asked for other terms."""
        return self._send(events.OfferCountered(
            id=id, at=at, by=by, items=items, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferDeclined(TypedApplication, Generic[By, To]):
    """Where ``offer_declined`` is possible."""

    __slots__ = ()

    def offer_declined(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        reason: DeclineReason | None = None, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate declined the offer."""
        return self._send(events.OfferDeclined(
            id=id, at=at, by=by, evidence=evidence, reason=reason, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferDrafted(TypedApplication, Generic[By, To]):
    """Where ``offer_drafted`` is possible."""

    __slots__ = ()

    def offer_drafted(
        self, *, id: str, at: datetime, by: By, terms: OfferTerms, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Terms were written; drafting again replaces them."""
        return self._send(events.OfferDrafted(
            id=id, at=at, by=by, terms=terms, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferExpired(TypedApplication, Generic[By, To]):
    """Where ``offer_expired`` is possible."""

    __slots__ = ()

    def offer_expired(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The time to answer is over."""
        return self._send(events.OfferExpired(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferExtended(TypedApplication, Generic[By, To]):
    """Where ``offer_extended`` is possible."""

    __slots__ = ()

    def offer_extended(
        self, *, id: str, at: datetime, by: By, expires_at: datetime, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """There is more time to answer."""
        return self._send(events.OfferExtended(
            id=id, at=at, by=by, expires_at=expires_at, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class OfferRecalled(TypedApplication, Generic[By, To]):
    """Where ``offer_recalled`` is possible."""

    __slots__ = ()

    def offer_recalled(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The offer was taken back before it was sent; approvals are void."""
        return self._send(events.OfferRecalled(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferReneged(TypedApplication, Generic[By, To]):
    """Where ``offer_reneged`` is possible."""

    __slots__ = ()

    def offer_reneged(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        reason: RenegeReason | None = None, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate backed out of an accepted offer."""
        return self._send(events.OfferReneged(
            id=id, at=at, by=by, evidence=evidence, reason=reason, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferRescinded(TypedApplication, Generic[By, To]):
    """Where ``offer_rescinded`` is possible."""

    __slots__ = ()

    def offer_rescinded(
        self, *, id: str, at: datetime, by: By, reason: RescindReason,
        approved_by: str | None = None, actor: str | None = None, on_behalf_of: Role | None = None,
        note: str | None = None
    ) -> To:
        """The organisation took the offer back."""
        return self._send(events.OfferRescinded(
            id=id, at=at, by=by, reason=reason, approved_by=approved_by, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferRevised(TypedApplication, Generic[By, To]):
    """Where ``offer_revised`` is possible."""

    __slots__ = ()

    def offer_revised(
        self, *, id: str, at: datetime, by: By, reason: str, terms: OfferTerms,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A new version is drafted; the old one never comes back."""
        return self._send(events.OfferRevised(
            id=id, at=at, by=by, reason=reason, terms=terms, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class OfferSent(TypedApplication, Generic[By, To]):
    """Where ``offer_sent`` is possible."""

    __slots__ = ()

    def offer_sent(
        self, *, id: str, at: datetime, by: By, expires_at: datetime, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The offer letter went to the candidate."""
        return self._send(events.OfferSent(
            id=id, at=at, by=by, expires_at=expires_at, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class OfferSubmitted(TypedApplication, Generic[By, To]):
    """Where ``offer_submitted`` is possible."""

    __slots__ = ()

    def offer_submitted(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The draft went to those who approve."""
        return self._send(events.OfferSubmitted(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OfferViewed(TypedApplication, Generic[By, To]):
    """Where ``offer_viewed`` is possible."""

    __slots__ = ()

    def offer_viewed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate opened the letter."""
        return self._send(events.OfferViewed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class OutcomeDisclosed(TypedApplication, Generic[By, To]):
    """Where ``outcome_disclosed`` is possible."""

    __slots__ = ()

    def outcome_disclosed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate was told the outcome."""
        return self._send(events.OutcomeDisclosed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class PersonalDataErased(TypedApplication, Generic[By, To]):
    """Where ``personal_data_erased`` is possible."""

    __slots__ = ()

    def personal_data_erased(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate's personal data was erased; the application cannot be reopened."""
        return self._send(events.PersonalDataErased(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ProcessChanged(TypedApplication, Generic[By, To]):
    """Where ``process_changed`` is possible."""

    __slots__ = ()

    def process_changed(
        self, *, id: str, at: datetime, by: By, from_process: str, from_version: str,
        from_structure: str, to_process: str, to_version: str, to_structure: str,
        names: tuple[tuple[str, str], ...] = (), reason: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The application goes on under another process, or another version of it."""
        return self._send(events.ProcessChanged(
            id=id, at=at, by=by, from_process=from_process, from_version=from_version,
            from_structure=from_structure, to_process=to_process, to_version=to_version,
            to_structure=to_structure, names=names, reason=reason, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class RebookingStarted(TypedApplication, Generic[By, To]):
    """Where ``rebooking_started`` is possible."""

    __slots__ = ()

    def rebooking_started(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A new slot is looked for."""
        return self._send(events.RebookingStarted(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class RecheckLapsed(TypedApplication, Generic[By, To]):
    """Where ``recheck_lapsed`` is possible."""

    __slots__ = ()

    def recheck_lapsed(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The longest waiting time for a new check passed."""
        return self._send(events.RecheckLapsed(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class RecheckPlanned(TypedApplication, Generic[By, To]):
    """Where ``recheck_planned`` is possible."""

    __slots__ = ()

    def recheck_planned(
        self, *, id: str, at: datetime, by: By, recheck_on: date, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The day of the next check was set."""
        return self._send(events.RecheckPlanned(
            id=id, at=at, by=by, recheck_on=recheck_on, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class ReevaluationRequested(TypedApplication, Generic[By, To]):
    """Where ``reevaluation_requested`` is possible."""

    __slots__ = ()

    def reevaluation_requested(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The evaluation begins again, in a new round."""
        return self._send(events.ReevaluationRequested(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class RescheduleRequested(TypedApplication, Generic[By, To]):
    """Where ``reschedule_requested`` is possible."""

    __slots__ = ()

    def reschedule_requested(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Somebody asked for another slot."""
        return self._send(events.RescheduleRequested(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ScorecardAdjusted(TypedApplication, Generic[By, To]):
    """Where ``scorecard_adjusted`` is possible."""

    __slots__ = ()

    def scorecard_adjusted(
        self, *, id: str, at: datetime, by: By, card: Scorecard, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The author changed a rating in the debrief; the first one stays on record."""
        return self._send(events.ScorecardAdjusted(
            id=id, at=at, by=by, card=card, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ScorecardAmended(TypedApplication, Generic[By, To]):
    """Where ``scorecard_amended`` is possible."""

    __slots__ = ()

    def scorecard_amended(
        self, *, id: str, at: datetime, by: By, card: Scorecard, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The author corrected a card before seeing anybody else's."""
        return self._send(events.ScorecardAmended(
            id=id, at=at, by=by, card=card, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ScorecardSubmitted(TypedApplication, Generic[By, To]):
    """Where ``scorecard_submitted`` is possible."""

    __slots__ = ()

    def scorecard_submitted(
        self, *, id: str, at: datetime, by: By, card: Scorecard, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """An assessor handed in a scorecard."""
        return self._send(events.ScorecardSubmitted(
            id=id, at=at, by=by, card=card, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class ScorecardWaived(TypedApplication, Generic[By, To]):
    """Where ``scorecard_waived`` is possible."""

    __slots__ = ()

    def scorecard_waived(
        self, *, id: str, at: datetime, by: By, reason: str, role: Role, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """A missing scorecard is not waited for."""
        return self._send(events.ScorecardWaived(
            id=id, at=at, by=by, reason=reason, role=role, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class SecondOpinionRequested(TypedApplication, Generic[By, To]):
    """Where ``second_opinion_requested`` is possible."""

    __slots__ = ()

    def second_opinion_requested(
        self, *, id: str, at: datetime, by: By, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Another examiner is to look. Possible once."""
        return self._send(events.SecondOpinionRequested(
            id=id, at=at, by=by, evidence=evidence, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class SentBack(TypedApplication, Generic[By, To]):
    """Where ``sent_back`` is possible."""

    __slots__ = ()

    def sent_back(
        self, *, id: str, at: datetime, by: By, reason: str, to: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The candidate goes back to an earlier stage, the one named in `to`."""
        return self._send(events.SentBack(
            id=id, at=at, by=by, reason=reason, to=to, actor=actor, on_behalf_of=on_behalf_of,
            note=note
        ))


class StageSkipped(TypedApplication, Generic[By, To]):
    """Where ``stage_skipped`` is possible."""

    __slots__ = ()

    def stage_skipped(
        self, *, id: str, at: datetime, by: By, reason: str, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """An optional stage was left out."""
        return self._send(events.StageSkipped(
            id=id, at=at, by=by, reason=reason, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))


class StartDeferred(TypedApplication, Generic[By, To]):
    """Where ``start_deferred`` is possible."""

    __slots__ = ()

    def start_deferred(
        self, *, id: str, at: datetime, by: By, start_on: date, evidence: str | None = None,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """Both sides agreed on a later first day."""
        return self._send(events.StartDeferred(
            id=id, at=at, by=by, start_on=start_on, evidence=evidence, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class WalkInStarted(TypedApplication, Generic[By, To]):
    """Where ``walk_in_started`` is possible."""

    __slots__ = ()

    def walk_in_started(
        self, *, id: str, at: datetime, by: By, slot: Slot, notice_version: str,
        actor: str | None = None, on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """An interview began without a booking; its slot is when it really takes place."""
        return self._send(events.WalkInStarted(
            id=id, at=at, by=by, slot=slot, notice_version=notice_version, actor=actor,
            on_behalf_of=on_behalf_of, note=note
        ))


class WorkStarted(TypedApplication, Generic[By, To]):
    """Where ``work_started`` is possible."""

    __slots__ = ()

    def work_started(
        self, *, id: str, at: datetime, by: By, actor: str | None = None,
        on_behalf_of: Role | None = None, note: str | None = None
    ) -> To:
        """The new colleague started work."""
        return self._send(events.WorkStarted(
            id=id, at=at, by=by, actor=actor, on_behalf_of=on_behalf_of, note=note
        ))
