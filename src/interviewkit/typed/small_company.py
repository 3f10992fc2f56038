# Generated; do not edit. Its lines are as long as their types.
# fmt: off
# ruff: noqa: E501
# mypy: disable-error-code="no-any-return"

"""Process ``small-company``, version 1, as types: a class for each state."""

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias, final

from interviewkit.domain import Position
from interviewkit.hiring.application import Application
from interviewkit.hiring.presets import processes
from interviewkit.typed import can
from interviewkit.typed.base import Family, TypedApplication
from interviewkit.vocabulary import Role

__all__ = [
    "AnyState", "Anywhere", "AtContractCandidateSigned", "AtContractCompanySigned",
    "AtContractDeclined", "AtContractDraft", "AtContractExecuted", "AtContractLapsed",
    "AtContractReview", "AtContractSent", "AtContractVoided", "AtEvaluationCollecting",
    "AtEvaluationDebrief", "AtEvaluationEscalated", "AtEvaluationReady",
    "AtMedicalCheckupAwaitingResult", "AtMedicalCheckupConsented", "AtMedicalCheckupFitWithNotes",
    "AtMedicalCheckupFurtherTests", "AtMedicalCheckupPending", "AtMedicalCheckupRecheckDue",
    "AtMedicalCheckupRefused", "AtMedicalCheckupScheduled", "AtMedicalCheckupTemporarilyUnfit",
    "AtMedicalCheckupUnfit", "AtOfferAcceptedConditionally", "AtOfferApproved", "AtOfferCancelled",
    "AtOfferConditionsNotMet", "AtOfferCountered", "AtOfferDeclined", "AtOfferDraft",
    "AtOfferExpired", "AtOfferPendingApproval", "AtOfferReneged", "AtOfferRescinded",
    "AtOfferSent", "AtOfferViewed", "AtOnboardingPreparing", "AtOutcomeClosed",
    "AtOutcomeDidNotStart", "AtOutcomeHired", "AtOutcomeRejected", "AtOutcomeWithdrawn", "Event",
    "InContract", "InEvaluation", "InMedicalCheckup", "InOffer", "InOnboarding", "InOutcome",
    "OpenState", "State", "is_at", "open", "view"
]

State: TypeAlias = Literal[
    "evaluation.collecting", "evaluation.ready", "evaluation.debrief", "evaluation.escalated",
    "medical_checkup.pending", "medical_checkup.consented", "medical_checkup.scheduled",
    "medical_checkup.awaiting_result", "medical_checkup.fit_with_notes",
    "medical_checkup.temporarily_unfit", "medical_checkup.recheck_due",
    "medical_checkup.further_tests", "medical_checkup.unfit", "medical_checkup.refused",
    "offer.draft", "offer.pending_approval", "offer.approved", "offer.sent", "offer.viewed",
    "offer.countered", "offer.accepted_conditionally", "offer.declined", "offer.expired",
    "offer.rescinded", "offer.reneged", "offer.conditions_not_met", "offer.cancelled",
    "contract.draft", "contract.review", "contract.sent", "contract.candidate_signed",
    "contract.company_signed", "contract.executed", "contract.declined", "contract.lapsed",
    "contract.voided", "onboarding.preparing", "outcome.closed", "outcome.did_not_start",
    "outcome.hired", "outcome.rejected", "outcome.withdrawn"
]
"""The id of a state."""

Event: TypeAlias = Literal[
    "accommodation_ruled_out", "application_closed", "application_held", "application_rejected",
    "application_reopened", "application_resumed", "application_withdrawn", "candidate_advanced",
    "contract_annulled", "contract_change_requested", "contract_declined", "contract_drafted",
    "contract_lapsed", "contract_registered", "contract_reissued", "contract_returned",
    "contract_sent", "contract_signed_by_candidate", "contract_signed_by_company",
    "contract_submitted", "contract_voided", "counter_declined", "debrief_opened",
    "decision_deferred", "evaluation_escalated", "evaluation_round_opened", "hiring_collapsed",
    "medical_attended", "medical_consent_given", "medical_expired", "medical_fit_reported",
    "medical_fit_with_notes_reported", "medical_further_tests_reported",
    "medical_no_show_recorded", "medical_notes_accepted", "medical_refused", "medical_renewed",
    "medical_rescheduled", "medical_review_recorded", "medical_scheduled",
    "medical_temporarily_unfit_reported", "medical_unfit_reported", "medical_waived",
    "no_start_recorded", "offer_accepted", "offer_approval_refused", "offer_approved",
    "offer_cancelled", "offer_condition_failed", "offer_condition_met", "offer_countered",
    "offer_declined", "offer_drafted", "offer_expired", "offer_extended", "offer_recalled",
    "offer_reneged", "offer_rescinded", "offer_revised", "offer_sent", "offer_submitted",
    "offer_viewed", "outcome_disclosed", "personal_data_erased", "process_changed",
    "recheck_lapsed", "recheck_planned", "reevaluation_requested", "scorecard_adjusted",
    "scorecard_amended", "scorecard_submitted", "scorecard_waived", "second_opinion_requested",
    "sent_back", "stage_skipped", "start_deferred", "work_started"
]
"""The id of an event that some state takes."""

_FAMILY = Family("small-company", "1")


class Anywhere(TypedApplication, family=_FAMILY):
    """An application in process ``small-company``, in any state."""

    __slots__ = ()


class InEvaluation(Anywhere):
    """An application in the stage ``evaluation``."""

    __slots__ = ()


class InMedicalCheckup(Anywhere):
    """An application in the stage ``medical_checkup``."""

    __slots__ = ()


class InOffer(Anywhere):
    """An application in the stage ``offer``."""

    __slots__ = ()


class InContract(Anywhere):
    """An application in the stage ``contract``."""

    __slots__ = ()


class InOnboarding(Anywhere):
    """An application in the stage ``onboarding``."""

    __slots__ = ()


class InOutcome(Anywhere):
    """An application that has ended."""

    __slots__ = ()


@final
class AtEvaluationCollecting(
    InEvaluation,
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.EXECUTIVE], "AtEvaluationCollecting | AtEvaluationReady"],
    can.ScorecardAmended[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.EXECUTIVE], "AtEvaluationCollecting"],
    can.ScorecardWaived[Literal[Role.RECRUITER], "AtEvaluationCollecting | AtEvaluationReady"],
    can.EvaluationRoundOpened[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtEvaluationCollecting"],
):
    """An application at ``evaluation.collecting``."""

    __slots__ = ()
    state: ClassVar[Literal["evaluation.collecting"]] = "evaluation.collecting"


@final
class AtEvaluationReady(
    InEvaluation,
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.EXECUTIVE], "AtEvaluationReady"],
    can.DebriefOpened[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationDebrief"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationReady"],
    can.EvaluationEscalated[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SYSTEM], "AtEvaluationEscalated"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtMedicalCheckupPending"],
    can.EvaluationRoundOpened[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationReady"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationReady"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtEvaluationReady"],
):
    """An application at ``evaluation.ready``."""

    __slots__ = ()
    state: ClassVar[Literal["evaluation.ready"]] = "evaluation.ready"


@final
class AtEvaluationDebrief(
    InEvaluation,
    can.ScorecardAdjusted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.EXECUTIVE], "AtEvaluationDebrief"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationDebrief"],
    can.EvaluationEscalated[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SYSTEM], "AtEvaluationEscalated"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtMedicalCheckupPending"],
    can.EvaluationRoundOpened[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationDebrief"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationDebrief"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtEvaluationDebrief"],
):
    """An application at ``evaluation.debrief``."""

    __slots__ = ()
    state: ClassVar[Literal["evaluation.debrief"]] = "evaluation.debrief"


@final
class AtEvaluationEscalated(
    InEvaluation,
    can.CandidateAdvanced[Literal[Role.SUPERIOR, Role.EXECUTIVE], "AtMedicalCheckupPending"],
    can.EvaluationRoundOpened[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtEvaluationCollecting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationEscalated"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtEvaluationEscalated"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtEvaluationEscalated"],
):
    """An application at ``evaluation.escalated``."""

    __slots__ = ()
    state: ClassVar[Literal["evaluation.escalated"]] = "evaluation.escalated"


@final
class AtMedicalCheckupPending(
    InMedicalCheckup,
    can.MedicalConsentGiven[Literal[Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalRefused[Literal[Role.CANDIDATE], "AtMedicalCheckupRefused"],
    can.MedicalWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupPending"],
):
    """An application at ``medical_checkup.pending``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.pending"]] = "medical_checkup.pending"


@final
class AtMedicalCheckupConsented(
    InMedicalCheckup,
    can.MedicalRefused[Literal[Role.CANDIDATE], "AtMedicalCheckupRefused"],
    can.MedicalScheduled[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupScheduled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupConsented"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupConsented"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupConsented"],
):
    """An application at ``medical_checkup.consented``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.consented"]] = "medical_checkup.consented"


@final
class AtMedicalCheckupScheduled(
    InMedicalCheckup,
    can.MedicalRefused[Literal[Role.CANDIDATE], "AtMedicalCheckupRefused"],
    can.MedicalRescheduled[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupScheduled"],
    can.MedicalNoShowRecorded[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupConsented"],
    can.MedicalAttended[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupAwaitingResult"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupScheduled"],
):
    """An application at ``medical_checkup.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.scheduled"]] = "medical_checkup.scheduled"


@final
class AtMedicalCheckupAwaitingResult(
    InMedicalCheckup,
    can.MedicalFitReported[Literal[Role.MEDICAL_EXAMINER], "AtOfferDraft"],
    can.MedicalFitWithNotesReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupFitWithNotes"],
    can.MedicalTemporarilyUnfitReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupTemporarilyUnfit"],
    can.MedicalUnfitReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupUnfit"],
    can.MedicalFurtherTestsReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupFurtherTests"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupAwaitingResult"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupAwaitingResult"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupAwaitingResult"],
):
    """An application at ``medical_checkup.awaiting_result``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.awaiting_result"]] = "medical_checkup.awaiting_result"


@final
class AtMedicalCheckupFitWithNotes(
    InMedicalCheckup,
    can.MedicalNotesAccepted[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOfferDraft"],
    can.AccommodationRuledOut[Literal[Role.RECRUITER, Role.LEGAL], "AtMedicalCheckupUnfit"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFitWithNotes"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFitWithNotes"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupFitWithNotes"],
):
    """An application at ``medical_checkup.fit_with_notes``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.fit_with_notes"]] = "medical_checkup.fit_with_notes"


@final
class AtMedicalCheckupTemporarilyUnfit(
    InMedicalCheckup,
    can.RecheckPlanned[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupRecheckDue"],
    can.RecheckLapsed[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupUnfit"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupTemporarilyUnfit"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupTemporarilyUnfit"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupTemporarilyUnfit"],
):
    """An application at ``medical_checkup.temporarily_unfit``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.temporarily_unfit"]] = "medical_checkup.temporarily_unfit"


@final
class AtMedicalCheckupRecheckDue(
    InMedicalCheckup,
    can.MedicalScheduled[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupScheduled"],
    can.RecheckLapsed[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupUnfit"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRecheckDue"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRecheckDue"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupRecheckDue"],
):
    """An application at ``medical_checkup.recheck_due``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.recheck_due"]] = "medical_checkup.recheck_due"


@final
class AtMedicalCheckupFurtherTests(
    InMedicalCheckup,
    can.MedicalScheduled[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupScheduled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFurtherTests"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFurtherTests"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupFurtherTests"],
):
    """An application at ``medical_checkup.further_tests``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.further_tests"]] = "medical_checkup.further_tests"


@final
class AtMedicalCheckupUnfit(
    InMedicalCheckup,
    can.SecondOpinionRequested[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalReviewRecorded[Literal[Role.RECRUITER, Role.LEGAL], "AtMedicalCheckupUnfit | AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupUnfit"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupUnfit"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupUnfit"],
):
    """An application at ``medical_checkup.unfit``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.unfit"]] = "medical_checkup.unfit"


@final
class AtMedicalCheckupRefused(
    InMedicalCheckup,
    can.MedicalConsentGiven[Literal[Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRefused"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRefused"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupRefused"],
):
    """An application at ``medical_checkup.refused``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.refused"]] = "medical_checkup.refused"


@final
class AtOfferDraft(
    InOffer,
    can.OfferDrafted[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.OfferSubmitted[Literal[Role.RECRUITER], "AtOfferPendingApproval"],
    can.OfferCancelled[Literal[Role.RECRUITER, Role.SYSTEM], "AtOfferCancelled"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferDraft"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferDraft"],
):
    """An application at ``offer.draft``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.draft"]] = "offer.draft"


@final
class AtOfferPendingApproval(
    InOffer,
    can.OfferApproved[Literal[Role.APPROVER], "AtOfferPendingApproval | AtOfferApproved"],
    can.OfferApprovalRefused[Literal[Role.APPROVER], "AtOfferDraft"],
    can.OfferRecalled[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.OfferCancelled[Literal[Role.RECRUITER, Role.SYSTEM], "AtOfferCancelled"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferPendingApproval"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferPendingApproval"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferPendingApproval"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferPendingApproval"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferPendingApproval"],
):
    """An application at ``offer.pending_approval``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.pending_approval"]] = "offer.pending_approval"


@final
class AtOfferApproved(
    InOffer,
    can.OfferRecalled[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.OfferCancelled[Literal[Role.RECRUITER, Role.SYSTEM], "AtOfferCancelled"],
    can.OfferSent[Literal[Role.RECRUITER], "AtOfferSent"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferApproved"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferApproved"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferApproved"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferApproved"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferApproved"],
):
    """An application at ``offer.approved``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.approved"]] = "offer.approved"


@final
class AtOfferSent(
    InOffer,
    can.OfferViewed[Literal[Role.CANDIDATE, Role.SYSTEM], "AtOfferViewed"],
    can.OfferExtended[Literal[Role.RECRUITER], "AtOfferSent"],
    can.OfferCountered[Literal[Role.CANDIDATE], "AtOfferCountered"],
    can.OfferExpired[Literal[Role.SYSTEM], "AtOfferExpired"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferAccepted[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferAcceptedConditionally | AtContractDraft"],
    can.OfferDeclined[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferDeclined"],
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferSent"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferSent"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferSent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferSent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferSent"],
):
    """An application at ``offer.sent``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.sent"]] = "offer.sent"


@final
class AtOfferViewed(
    InOffer,
    can.OfferExtended[Literal[Role.RECRUITER], "AtOfferViewed"],
    can.OfferCountered[Literal[Role.CANDIDATE], "AtOfferCountered"],
    can.OfferExpired[Literal[Role.SYSTEM], "AtOfferExpired"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferAccepted[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferAcceptedConditionally | AtContractDraft"],
    can.OfferDeclined[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferDeclined"],
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferViewed"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferViewed"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferViewed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferViewed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferViewed"],
):
    """An application at ``offer.viewed``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.viewed"]] = "offer.viewed"


@final
class AtOfferCountered(
    InOffer,
    can.OfferExtended[Literal[Role.RECRUITER], "AtOfferCountered"],
    can.CounterDeclined[Literal[Role.RECRUITER], "AtOfferViewed"],
    can.OfferExpired[Literal[Role.SYSTEM], "AtOfferExpired"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferDeclined[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferDeclined"],
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferCountered"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferCountered"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCountered"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCountered"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferCountered"],
):
    """An application at ``offer.countered``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.countered"]] = "offer.countered"


@final
class AtOfferAcceptedConditionally(
    InOffer,
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtOfferAcceptedConditionally | AtContractDraft"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferAcceptedConditionally"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferAcceptedConditionally"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferAcceptedConditionally"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferAcceptedConditionally"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferAcceptedConditionally"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferAcceptedConditionally"],
):
    """An application at ``offer.accepted_conditionally``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.accepted_conditionally"]] = "offer.accepted_conditionally"


@final
class AtOfferDeclined(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferDeclined"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferDeclined"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDeclined"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDeclined"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferDeclined"],
):
    """An application at ``offer.declined``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.declined"]] = "offer.declined"


@final
class AtOfferExpired(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferExpired"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferExpired"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferExpired"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferExpired"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferExpired"],
):
    """An application at ``offer.expired``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.expired"]] = "offer.expired"


@final
class AtOfferRescinded(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferRescinded"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferRescinded"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferRescinded"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferRescinded"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferRescinded"],
):
    """An application at ``offer.rescinded``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.rescinded"]] = "offer.rescinded"


@final
class AtOfferReneged(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferReneged"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferReneged"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferReneged"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferReneged"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferReneged"],
):
    """An application at ``offer.reneged``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.reneged"]] = "offer.reneged"


@final
class AtOfferConditionsNotMet(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferConditionsNotMet"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferConditionsNotMet"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferConditionsNotMet"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferConditionsNotMet"],
):
    """An application at ``offer.conditions_not_met``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.conditions_not_met"]] = "offer.conditions_not_met"


@final
class AtOfferCancelled(
    InOffer,
    can.OfferDrafted[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOfferCancelled"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOfferCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferCancelled"],
):
    """An application at ``offer.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.cancelled"]] = "offer.cancelled"


@final
class AtContractDraft(
    InContract,
    can.ContractDrafted[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.ContractSubmitted[Literal[Role.RECRUITER, Role.LEGAL], "AtContractReview"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractDraft"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDraft"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDraft"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractDraft"],
):
    """An application at ``contract.draft``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.draft"]] = "contract.draft"


@final
class AtContractReview(
    InContract,
    can.ContractReturned[Literal[Role.LEGAL], "AtContractDraft"],
    can.ContractSent[Literal[Role.RECRUITER, Role.LEGAL], "AtContractSent"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractReview"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractReview"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractReview"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractReview"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractReview"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractReview"],
):
    """An application at ``contract.review``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.review"]] = "contract.review"


@final
class AtContractSent(
    InContract,
    can.ContractSignedByCandidate[Literal[Role.CANDIDATE], "AtContractCandidateSigned"],
    can.ContractSignedByCompany[Literal[Role.HIRING_MANAGER, Role.SIGNATORY], "AtContractCompanySigned"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractDeclined[Literal[Role.CANDIDATE], "AtContractDeclined"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractSent"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractSent"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractSent"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractSent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractSent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractSent"],
):
    """An application at ``contract.sent``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.sent"]] = "contract.sent"


@final
class AtContractCandidateSigned(
    InContract,
    can.ContractSignedByCompany[Literal[Role.HIRING_MANAGER, Role.SIGNATORY], "AtContractExecuted | AtOnboardingPreparing"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractCandidateSigned"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractCandidateSigned"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractCandidateSigned"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCandidateSigned"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCandidateSigned"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractCandidateSigned"],
):
    """An application at ``contract.candidate_signed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.candidate_signed"]] = "contract.candidate_signed"


@final
class AtContractCompanySigned(
    InContract,
    can.ContractSignedByCandidate[Literal[Role.CANDIDATE], "AtContractExecuted | AtOnboardingPreparing"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractDeclined[Literal[Role.CANDIDATE], "AtContractDeclined"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractCompanySigned"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractCompanySigned"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractCompanySigned"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCompanySigned"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCompanySigned"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractCompanySigned"],
):
    """An application at ``contract.company_signed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.company_signed"]] = "contract.company_signed"


@final
class AtContractExecuted(
    InContract,
    can.ContractRegistered[Literal[Role.RECRUITER, Role.LEGAL], "AtOnboardingPreparing"],
    can.ContractAnnulled[Literal[Role.LEGAL], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractExecuted"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractExecuted"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractExecuted"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractExecuted"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractExecuted"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractExecuted"],
):
    """An application at ``contract.executed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.executed"]] = "contract.executed"


@final
class AtContractDeclined(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractDeclined"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractDeclined"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractDeclined"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDeclined"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDeclined"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractDeclined"],
):
    """An application at ``contract.declined``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.declined"]] = "contract.declined"


@final
class AtContractLapsed(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractLapsed"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractLapsed"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractLapsed"],
):
    """An application at ``contract.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.lapsed"]] = "contract.lapsed"


@final
class AtContractVoided(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractVoided"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractVoided"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractVoided"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractVoided"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractVoided"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractVoided"],
):
    """An application at ``contract.voided``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.voided"]] = "contract.voided"


@final
class AtOnboardingPreparing(
    InOnboarding,
    can.WorkStarted[Literal[Role.RECRUITER, Role.ONBOARDING_OWNER], "AtOutcomeHired"],
    can.NoStartRecorded[Literal[Role.RECRUITER, Role.ONBOARDING_OWNER], "AtOutcomeDidNotStart"],
    can.HiringCollapsed[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtOutcomeClosed"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOnboardingPreparing"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOnboardingPreparing"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOnboardingPreparing"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOnboardingPreparing"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOnboardingPreparing"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtMedicalCheckupPending | AtOfferDraft | AtContractDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOnboardingPreparing"],
):
    """An application at ``onboarding.preparing``."""

    __slots__ = ()
    state: ClassVar[Literal["onboarding.preparing"]] = "onboarding.preparing"


@final
class AtOutcomeClosed(
    InOutcome,
    can.OutcomeDisclosed[Literal[Role.RECRUITER, Role.SYSTEM], "AtOutcomeClosed"],
    can.ApplicationReopened[Literal[Role.RECRUITER, Role.HR_ADMIN], "OpenState"],
    can.PersonalDataErased[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
):
    """An application at ``outcome.closed``."""

    __slots__ = ()
    state: ClassVar[Literal["outcome.closed"]] = "outcome.closed"


@final
class AtOutcomeDidNotStart(
    InOutcome,
    can.ApplicationReopened[Literal[Role.RECRUITER, Role.HR_ADMIN], "OpenState"],
    can.PersonalDataErased[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeDidNotStart"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeDidNotStart"],
):
    """An application at ``outcome.did_not_start``."""

    __slots__ = ()
    state: ClassVar[Literal["outcome.did_not_start"]] = "outcome.did_not_start"


@final
class AtOutcomeHired(
    InOutcome,
    can.PersonalDataErased[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeHired"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeHired"],
):
    """An application at ``outcome.hired``."""

    __slots__ = ()
    state: ClassVar[Literal["outcome.hired"]] = "outcome.hired"


@final
class AtOutcomeRejected(
    InOutcome,
    can.OutcomeDisclosed[Literal[Role.RECRUITER, Role.SYSTEM], "AtOutcomeRejected"],
    can.ApplicationReopened[Literal[Role.RECRUITER, Role.HR_ADMIN], "OpenState"],
    can.PersonalDataErased[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeRejected"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeRejected"],
):
    """An application at ``outcome.rejected``."""

    __slots__ = ()
    state: ClassVar[Literal["outcome.rejected"]] = "outcome.rejected"


@final
class AtOutcomeWithdrawn(
    InOutcome,
    can.ApplicationReopened[Literal[Role.RECRUITER, Role.HR_ADMIN], "OpenState"],
    can.PersonalDataErased[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeWithdrawn"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeWithdrawn"],
):
    """An application at ``outcome.withdrawn``."""

    __slots__ = ()
    state: ClassVar[Literal["outcome.withdrawn"]] = "outcome.withdrawn"

OpenState: TypeAlias = (
    AtEvaluationCollecting | AtEvaluationReady | AtEvaluationDebrief | AtEvaluationEscalated |
    AtMedicalCheckupPending | AtMedicalCheckupConsented | AtMedicalCheckupScheduled |
    AtMedicalCheckupAwaitingResult | AtMedicalCheckupFitWithNotes |
    AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue | AtMedicalCheckupFurtherTests |
    AtMedicalCheckupUnfit | AtMedicalCheckupRefused | AtOfferDraft | AtOfferPendingApproval |
    AtOfferApproved | AtOfferSent | AtOfferViewed | AtOfferCountered |
    AtOfferAcceptedConditionally | AtOfferDeclined | AtOfferExpired | AtOfferRescinded |
    AtOfferReneged | AtOfferConditionsNotMet | AtOfferCancelled | AtContractDraft |
    AtContractReview | AtContractSent | AtContractCandidateSigned | AtContractCompanySigned |
    AtContractExecuted | AtContractDeclined | AtContractLapsed | AtContractVoided |
    AtOnboardingPreparing
)
"""An application in any state in which it has not ended."""

AnyState: TypeAlias = (
    AtEvaluationCollecting | AtEvaluationReady | AtEvaluationDebrief | AtEvaluationEscalated |
    AtMedicalCheckupPending | AtMedicalCheckupConsented | AtMedicalCheckupScheduled |
    AtMedicalCheckupAwaitingResult | AtMedicalCheckupFitWithNotes |
    AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue | AtMedicalCheckupFurtherTests |
    AtMedicalCheckupUnfit | AtMedicalCheckupRefused | AtOfferDraft | AtOfferPendingApproval |
    AtOfferApproved | AtOfferSent | AtOfferViewed | AtOfferCountered |
    AtOfferAcceptedConditionally | AtOfferDeclined | AtOfferExpired | AtOfferRescinded |
    AtOfferReneged | AtOfferConditionsNotMet | AtOfferCancelled | AtContractDraft |
    AtContractReview | AtContractSent | AtContractCandidateSigned | AtContractCompanySigned |
    AtContractExecuted | AtContractDeclined | AtContractLapsed | AtContractVoided |
    AtOnboardingPreparing | AtOutcomeClosed | AtOutcomeDidNotStart | AtOutcomeHired |
    AtOutcomeRejected | AtOutcomeWithdrawn
)
"""An application in any state there is."""


def open(  # noqa: A001
    *, id: str, position: Position, at: datetime,
    by: Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM],
    actor: str | None = None, event_id: str | None = None,
) -> AtEvaluationCollecting:
    """Begins an application in process ``small-company``, as `Application.open` does."""
    return _FAMILY.view(Application.open(
        processes["small-company"], id=id, position=position, at=at, by=by, actor=actor, event_id=event_id))


def view(application: Application) -> AnyState:
    """The application in the class of its state.

    Raises:
        InvalidValueError: for an application in another process, or another version of it.
    """
    return _FAMILY.view(application)


def is_at(application: Application, state: State) -> bool:
    """Whether the application is in that state; a checker knows whether there is such a state."""
    return application.state == state
