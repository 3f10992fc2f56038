# Generated; do not edit. Its lines are as long as their types.
# fmt: off
# ruff: noqa: E501
# mypy: disable-error-code="no-any-return"

"""Process ``us``, version 1, as types: a class for each state."""

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias, final

from interviewkit.domain import Position
from interviewkit.hiring.application import Application
from interviewkit.hiring.presets import processes
from interviewkit.typed import can
from interviewkit.typed.base import Family, TypedApplication
from interviewkit.vocabulary import Role

__all__ = [
    "AnyState", "Anywhere", "AtBackgroundCheckAdverse", "AtBackgroundCheckAwaitingConsent",
    "AtBackgroundCheckAwaitingMoreConsent", "AtBackgroundCheckInProgress",
    "AtBackgroundCheckRefused", "AtBackgroundCheckRequesting", "AtBackgroundCheckUnderReview",
    "AtContractCandidateSigned", "AtContractCompanySigned", "AtContractDeclined",
    "AtContractDraft", "AtContractLapsed", "AtContractReview", "AtContractSent",
    "AtContractVoided", "AtEvaluationCollecting", "AtEvaluationDebrief", "AtEvaluationEscalated",
    "AtEvaluationReady", "AtExecutiveInterviewAwaitingCandidate",
    "AtExecutiveInterviewAwaitingFeedback", "AtExecutiveInterviewCancelled",
    "AtExecutiveInterviewConfirmed", "AtExecutiveInterviewDeciding",
    "AtExecutiveInterviewInProgress", "AtExecutiveInterviewIncomplete",
    "AtExecutiveInterviewLapsed", "AtExecutiveInterviewNoShowCandidate",
    "AtExecutiveInterviewNoShowInterviewer", "AtExecutiveInterviewScheduled",
    "AtExecutiveInterviewScheduling", "AtMedicalCheckupAwaitingResult",
    "AtMedicalCheckupConsented", "AtMedicalCheckupFitWithNotes", "AtMedicalCheckupFurtherTests",
    "AtMedicalCheckupPending", "AtMedicalCheckupRecheckDue", "AtMedicalCheckupRefused",
    "AtMedicalCheckupScheduled", "AtMedicalCheckupTemporarilyUnfit", "AtMedicalCheckupUnfit",
    "AtOfferApproved", "AtOfferCancelled", "AtOfferConditionsNotMet", "AtOfferCountered",
    "AtOfferDeclined", "AtOfferDraft", "AtOfferExpired", "AtOfferPendingApproval",
    "AtOfferReneged", "AtOfferRescinded", "AtOfferSent", "AtOfferViewed", "AtOnboardingPreparing",
    "AtOutcomeClosed", "AtOutcomeDidNotStart", "AtOutcomeHired", "AtOutcomeRejected",
    "AtOutcomeWithdrawn", "AtSuperiorInterviewAwaitingCandidate",
    "AtSuperiorInterviewAwaitingFeedback", "AtSuperiorInterviewCancelled",
    "AtSuperiorInterviewConfirmed", "AtSuperiorInterviewDeciding", "AtSuperiorInterviewInProgress",
    "AtSuperiorInterviewIncomplete", "AtSuperiorInterviewLapsed",
    "AtSuperiorInterviewNoShowCandidate", "AtSuperiorInterviewNoShowInterviewer",
    "AtSuperiorInterviewScheduled", "AtSuperiorInterviewScheduling", "Event", "InBackgroundCheck",
    "InContract", "InEvaluation", "InExecutiveInterview", "InMedicalCheckup", "InOffer",
    "InOnboarding", "InOutcome", "InSuperiorInterview", "OpenState", "State", "is_at", "open",
    "view"
]

State: TypeAlias = Literal[
    "evaluation.collecting", "evaluation.ready", "evaluation.debrief", "evaluation.escalated",
    "superior_interview.scheduling", "superior_interview.awaiting_candidate",
    "superior_interview.scheduled", "superior_interview.confirmed",
    "superior_interview.in_progress", "superior_interview.awaiting_feedback",
    "superior_interview.deciding", "superior_interview.no_show_candidate",
    "superior_interview.no_show_interviewer", "superior_interview.incomplete",
    "superior_interview.lapsed", "superior_interview.cancelled", "offer.draft",
    "offer.pending_approval", "offer.approved", "offer.sent", "offer.viewed", "offer.countered",
    "offer.declined", "offer.expired", "offer.rescinded", "offer.reneged",
    "offer.conditions_not_met", "offer.cancelled", "background_check.requesting",
    "background_check.awaiting_consent", "background_check.refused",
    "background_check.in_progress", "background_check.under_review", "background_check.adverse",
    "background_check.awaiting_more_consent", "onboarding.preparing", "outcome.closed",
    "outcome.did_not_start", "outcome.hired", "outcome.rejected", "outcome.withdrawn",
    "contract.draft", "contract.review", "contract.sent", "contract.candidate_signed",
    "contract.company_signed", "contract.declined", "contract.lapsed", "contract.voided",
    "medical_checkup.pending", "medical_checkup.consented", "medical_checkup.scheduled",
    "medical_checkup.awaiting_result", "medical_checkup.fit_with_notes",
    "medical_checkup.temporarily_unfit", "medical_checkup.recheck_due",
    "medical_checkup.further_tests", "medical_checkup.unfit", "medical_checkup.refused",
    "executive_interview.scheduling", "executive_interview.awaiting_candidate",
    "executive_interview.scheduled", "executive_interview.confirmed",
    "executive_interview.in_progress", "executive_interview.awaiting_feedback",
    "executive_interview.deciding", "executive_interview.no_show_candidate",
    "executive_interview.no_show_interviewer", "executive_interview.incomplete",
    "executive_interview.lapsed", "executive_interview.cancelled"
]
"""The id of a state."""

Event: TypeAlias = Literal[
    "accommodation_ruled_out", "adverse_finding_answered", "adverse_finding_reported",
    "adverse_finding_reviewed", "application_closed", "application_held", "application_rejected",
    "application_reopened", "application_resumed", "application_withdrawn", "availability_lapsed",
    "availability_requested", "background_check_cleared", "background_check_requested",
    "background_check_waived", "background_consent_given", "background_consent_refused",
    "candidate_advanced", "candidate_no_show_recorded", "contract_change_requested",
    "contract_declined", "contract_drafted", "contract_lapsed", "contract_reissued",
    "contract_returned", "contract_sent", "contract_signed_by_candidate",
    "contract_signed_by_company", "contract_submitted", "contract_voided", "counter_declined",
    "debrief_opened", "decision_deferred", "evaluation_escalated", "evaluation_round_opened",
    "follow_up_requested", "hiring_collapsed", "interview_booked", "interview_cancelled",
    "interview_confirmed", "interview_finished", "interview_marked_incomplete",
    "interview_rescheduled", "interview_scheduled", "interview_started",
    "interviewer_no_show_recorded", "medical_attended", "medical_consent_given", "medical_expired",
    "medical_fit_reported", "medical_fit_with_notes_reported", "medical_further_tests_reported",
    "medical_no_show_recorded", "medical_notes_accepted", "medical_refused", "medical_renewed",
    "medical_rescheduled", "medical_review_recorded", "medical_scheduled",
    "medical_temporarily_unfit_reported", "medical_unfit_reported", "medical_waived",
    "no_start_recorded", "offer_accepted", "offer_approval_refused", "offer_approved",
    "offer_cancelled", "offer_condition_failed", "offer_condition_met", "offer_countered",
    "offer_declined", "offer_drafted", "offer_expired", "offer_extended", "offer_recalled",
    "offer_reneged", "offer_rescinded", "offer_revised", "offer_sent", "offer_submitted",
    "offer_viewed", "outcome_disclosed", "personal_data_erased", "process_changed",
    "rebooking_started", "recheck_lapsed", "recheck_planned", "reevaluation_requested",
    "reschedule_requested", "scorecard_adjusted", "scorecard_amended", "scorecard_submitted",
    "scorecard_waived", "second_opinion_requested", "sent_back", "stage_skipped", "start_deferred",
    "work_started"
]
"""The id of an event that some state takes."""

_FAMILY = Family("us", "1")


class Anywhere(TypedApplication, family=_FAMILY):
    """An application in process ``us``, in any state."""

    __slots__ = ()


class InEvaluation(Anywhere):
    """An application in the stage ``evaluation``."""

    __slots__ = ()


class InSuperiorInterview(Anywhere):
    """An application in the stage ``superior_interview``."""

    __slots__ = ()


class InOffer(Anywhere):
    """An application in the stage ``offer``."""

    __slots__ = ()


class InBackgroundCheck(Anywhere):
    """An application in the stage ``background_check``."""

    __slots__ = ()


class InOnboarding(Anywhere):
    """An application in the stage ``onboarding``."""

    __slots__ = ()


class InOutcome(Anywhere):
    """An application that has ended."""

    __slots__ = ()


class InContract(Anywhere):
    """An application in the stage ``contract``."""

    __slots__ = ()


class InMedicalCheckup(Anywhere):
    """An application in the stage ``medical_checkup``."""

    __slots__ = ()


class InExecutiveInterview(Anywhere):
    """An application in the stage ``executive_interview``."""

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
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewScheduling"],
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
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewScheduling"],
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
    can.CandidateAdvanced[Literal[Role.SUPERIOR, Role.EXECUTIVE], "AtSuperiorInterviewScheduling"],
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
class AtSuperiorInterviewScheduling(
    InSuperiorInterview,
    can.AvailabilityRequested[Literal[Role.RECRUITER], "AtSuperiorInterviewAwaitingCandidate"],
    can.InterviewScheduled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewScheduling"],
):
    """An application at ``superior_interview.scheduling``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.scheduling"]] = "superior_interview.scheduling"


@final
class AtSuperiorInterviewAwaitingCandidate(
    InSuperiorInterview,
    can.InterviewBooked[Literal[Role.RECRUITER, Role.CANDIDATE], "AtSuperiorInterviewScheduled"],
    can.AvailabilityLapsed[Literal[Role.SYSTEM], "AtSuperiorInterviewLapsed"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewAwaitingCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewAwaitingCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewAwaitingCandidate"],
):
    """An application at ``superior_interview.awaiting_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.awaiting_candidate"]] = "superior_interview.awaiting_candidate"


@final
class AtSuperiorInterviewScheduled(
    InSuperiorInterview,
    can.InterviewConfirmed[Literal[Role.RECRUITER, Role.CANDIDATE], "AtSuperiorInterviewConfirmed"],
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.CANDIDATE], "AtSuperiorInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.SYSTEM], "AtSuperiorInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtSuperiorInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewScheduled"],
):
    """An application at ``superior_interview.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.scheduled"]] = "superior_interview.scheduled"


@final
class AtSuperiorInterviewConfirmed(
    InSuperiorInterview,
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.CANDIDATE], "AtSuperiorInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR, Role.SYSTEM], "AtSuperiorInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtSuperiorInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewConfirmed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewConfirmed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewConfirmed"],
):
    """An application at ``superior_interview.confirmed``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.confirmed"]] = "superior_interview.confirmed"


@final
class AtSuperiorInterviewInProgress(
    InSuperiorInterview,
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewAwaitingFeedback"],
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewIncomplete"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewInProgress"],
):
    """An application at ``superior_interview.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.in_progress"]] = "superior_interview.in_progress"


@final
class AtSuperiorInterviewAwaitingFeedback(
    InSuperiorInterview,
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewIncomplete"],
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SUPERIOR], "AtSuperiorInterviewAwaitingFeedback | AtSuperiorInterviewDeciding"],
    can.ScorecardWaived[Literal[Role.RECRUITER], "AtSuperiorInterviewAwaitingFeedback | AtSuperiorInterviewDeciding"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewAwaitingFeedback"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewAwaitingFeedback"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewAwaitingFeedback"],
):
    """An application at ``superior_interview.awaiting_feedback``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.awaiting_feedback"]] = "superior_interview.awaiting_feedback"


@final
class AtSuperiorInterviewDeciding(
    InSuperiorInterview,
    can.FollowUpRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtSuperiorInterviewScheduling"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.SUPERIOR], "AtSuperiorInterviewDeciding"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.SUPERIOR], "AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewDeciding"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewDeciding"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewDeciding"],
):
    """An application at ``superior_interview.deciding``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.deciding"]] = "superior_interview.deciding"


@final
class AtSuperiorInterviewNoShowCandidate(
    InSuperiorInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewNoShowCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewNoShowCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewNoShowCandidate"],
):
    """An application at ``superior_interview.no_show_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.no_show_candidate"]] = "superior_interview.no_show_candidate"


@final
class AtSuperiorInterviewNoShowInterviewer(
    InSuperiorInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewNoShowInterviewer"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewNoShowInterviewer"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewNoShowInterviewer"],
):
    """An application at ``superior_interview.no_show_interviewer``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.no_show_interviewer"]] = "superior_interview.no_show_interviewer"


@final
class AtSuperiorInterviewIncomplete(
    InSuperiorInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewIncomplete"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewIncomplete"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewIncomplete"],
):
    """An application at ``superior_interview.incomplete``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.incomplete"]] = "superior_interview.incomplete"


@final
class AtSuperiorInterviewLapsed(
    InSuperiorInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtSuperiorInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewLapsed"],
):
    """An application at ``superior_interview.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.lapsed"]] = "superior_interview.lapsed"


@final
class AtSuperiorInterviewCancelled(
    InSuperiorInterview,
    can.RebookingStarted[Literal[Role.RECRUITER], "AtSuperiorInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtSuperiorInterviewCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.SUPERIOR], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtSuperiorInterviewCancelled"],
):
    """An application at ``superior_interview.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["superior_interview.cancelled"]] = "superior_interview.cancelled"


@final
class AtOfferDraft(
    InOffer,
    can.OfferDrafted[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.OfferSubmitted[Literal[Role.RECRUITER], "AtOfferPendingApproval"],
    can.OfferCancelled[Literal[Role.RECRUITER, Role.SYSTEM], "AtOfferCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDraft"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
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
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferPendingApproval"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferPendingApproval"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
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
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferApproved"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferApproved"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
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
    can.OfferAccepted[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRequesting"],
    can.OfferDeclined[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferDeclined"],
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferSent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferSent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
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
    can.OfferAccepted[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRequesting"],
    can.OfferDeclined[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferDeclined"],
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferViewed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferViewed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
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
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCountered"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCountered"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferCountered"],
):
    """An application at ``offer.countered``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.countered"]] = "offer.countered"


@final
class AtOfferDeclined(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDeclined"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferDeclined"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferDeclined"],
):
    """An application at ``offer.declined``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.declined"]] = "offer.declined"


@final
class AtOfferExpired(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferExpired"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferExpired"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferExpired"],
):
    """An application at ``offer.expired``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.expired"]] = "offer.expired"


@final
class AtOfferRescinded(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferRescinded"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferRescinded"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferRescinded"],
):
    """An application at ``offer.rescinded``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.rescinded"]] = "offer.rescinded"


@final
class AtOfferReneged(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferReneged"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferReneged"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferReneged"],
):
    """An application at ``offer.reneged``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.reneged"]] = "offer.reneged"


@final
class AtOfferConditionsNotMet(
    InOffer,
    can.OfferRevised[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferConditionsNotMet"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferConditionsNotMet"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferConditionsNotMet"],
):
    """An application at ``offer.conditions_not_met``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.conditions_not_met"]] = "offer.conditions_not_met"


@final
class AtOfferCancelled(
    InOffer,
    can.OfferDrafted[Literal[Role.RECRUITER], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOfferCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOfferCancelled"],
):
    """An application at ``offer.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["offer.cancelled"]] = "offer.cancelled"


@final
class AtBackgroundCheckRequesting(
    InBackgroundCheck,
    can.BackgroundCheckRequested[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingConsent"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckRequesting | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRequesting"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckRequesting | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRequesting"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckRequesting"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckRequesting"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckRequesting"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckRequesting"],
):
    """An application at ``background_check.requesting``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.requesting"]] = "background_check.requesting"


@final
class AtBackgroundCheckAwaitingConsent(
    InBackgroundCheck,
    can.BackgroundConsentGiven[Literal[Role.CANDIDATE], "AtBackgroundCheckInProgress"],
    can.BackgroundConsentRefused[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRefused"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingConsent | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAwaitingConsent"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckAwaitingConsent | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAwaitingConsent"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckAwaitingConsent"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingConsent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingConsent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAwaitingConsent"],
):
    """An application at ``background_check.awaiting_consent``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.awaiting_consent"]] = "background_check.awaiting_consent"


@final
class AtBackgroundCheckRefused(
    InBackgroundCheck,
    can.BackgroundConsentGiven[Literal[Role.CANDIDATE], "AtBackgroundCheckInProgress"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckRefused | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRefused"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckRefused | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckRefused"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckRefused"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckRefused"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckRefused"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckRefused"],
):
    """An application at ``background_check.refused``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.refused"]] = "background_check.refused"


@final
class AtBackgroundCheckInProgress(
    InBackgroundCheck,
    can.BackgroundCheckRequested[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent"],
    can.BackgroundCheckCleared[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckInProgress | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckInProgress | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingReported[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckUnderReview"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckInProgress"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckInProgress | AtBackgroundCheckAdverse | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckInProgress"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckInProgress"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckInProgress"],
):
    """An application at ``background_check.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.in_progress"]] = "background_check.in_progress"


@final
class AtBackgroundCheckUnderReview(
    InBackgroundCheck,
    can.BackgroundCheckRequested[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent"],
    can.BackgroundCheckCleared[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckUnderReview | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckUnderReview | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingReported[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckUnderReview"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckUnderReview"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckInProgress | AtBackgroundCheckUnderReview | AtBackgroundCheckAdverse | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckUnderReview"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckUnderReview"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckUnderReview"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckUnderReview"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckUnderReview"],
):
    """An application at ``background_check.under_review``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.under_review"]] = "background_check.under_review"


@final
class AtBackgroundCheckAdverse(
    InBackgroundCheck,
    can.BackgroundCheckRequested[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent"],
    can.BackgroundCheckCleared[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAdverse | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAdverse | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingReported[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAdverse"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAdverse"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckInProgress | AtBackgroundCheckAdverse | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAdverse"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckAdverse"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAdverse"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAdverse"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAdverse"],
):
    """An application at ``background_check.adverse``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.adverse"]] = "background_check.adverse"


@final
class AtBackgroundCheckAwaitingMoreConsent(
    InBackgroundCheck,
    can.BackgroundConsentGiven[Literal[Role.CANDIDATE], "AtBackgroundCheckInProgress"],
    can.BackgroundConsentRefused[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckInProgress | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.BackgroundCheckCleared[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAwaitingMoreConsent | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.BackgroundCheckWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.AdverseFindingReported[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAwaitingMoreConsent"],
    can.AdverseFindingAnswered[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAwaitingMoreConsent"],
    can.AdverseFindingReviewed[Literal[Role.RECRUITER, Role.LEGAL, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent | AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupPending"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtBackgroundCheckAwaitingMoreConsent"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtBackgroundCheckAwaitingMoreConsent"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtBackgroundCheckAwaitingMoreConsent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtBackgroundCheckAwaitingMoreConsent"],
):
    """An application at ``background_check.awaiting_more_consent``."""

    __slots__ = ()
    state: ClassVar[Literal["background_check.awaiting_more_consent"]] = "background_check.awaiting_more_consent"


@final
class AtOnboardingPreparing(
    InOnboarding,
    can.WorkStarted[Literal[Role.RECRUITER, Role.ONBOARDING_OWNER], "AtOutcomeHired"],
    can.NoStartRecorded[Literal[Role.RECRUITER, Role.ONBOARDING_OWNER], "AtOutcomeDidNotStart"],
    can.HiringCollapsed[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtOutcomeClosed"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOnboardingPreparing"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtOnboardingPreparing"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOnboardingPreparing"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtOnboardingPreparing"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtContractDraft | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtOnboardingPreparing"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtOnboardingPreparing"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtOnboardingPreparing"],
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


@final
class AtContractDraft(
    InContract,
    can.ContractDrafted[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.ContractSubmitted[Literal[Role.RECRUITER, Role.LEGAL], "AtContractReview"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtContractVoided"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractDraft"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractDraft"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDraft"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDraft"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractDraft"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractDraft"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractDraft"],
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
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractReview"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractReview"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractReview"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractReview"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractReview"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractReview"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractReview"],
):
    """An application at ``contract.review``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.review"]] = "contract.review"


@final
class AtContractSent(
    InContract,
    can.ContractSignedByCandidate[Literal[Role.CANDIDATE], "AtContractCandidateSigned"],
    can.ContractSignedByCompany[Literal[Role.SIGNATORY], "AtContractCompanySigned"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractDeclined[Literal[Role.CANDIDATE], "AtContractDeclined"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL, Role.SYSTEM], "AtContractVoided"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractSent"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractSent"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractSent"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractSent"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractSent"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractSent"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractSent"],
):
    """An application at ``contract.sent``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.sent"]] = "contract.sent"


@final
class AtContractCandidateSigned(
    InContract,
    can.ContractSignedByCompany[Literal[Role.SIGNATORY], "AtOnboardingPreparing"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL], "AtContractVoided"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractCandidateSigned"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractCandidateSigned"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCandidateSigned"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCandidateSigned"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractCandidateSigned"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractCandidateSigned"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractCandidateSigned"],
):
    """An application at ``contract.candidate_signed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.candidate_signed"]] = "contract.candidate_signed"


@final
class AtContractCompanySigned(
    InContract,
    can.ContractSignedByCandidate[Literal[Role.CANDIDATE], "AtOnboardingPreparing"],
    can.ContractChangeRequested[Literal[Role.LEGAL, Role.CANDIDATE], "AtContractDraft"],
    can.ContractDeclined[Literal[Role.CANDIDATE], "AtContractDeclined"],
    can.ContractLapsed[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.ContractVoided[Literal[Role.RECRUITER, Role.LEGAL], "AtContractVoided"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractCompanySigned"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractCompanySigned"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCompanySigned"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractCompanySigned"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractCompanySigned"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractCompanySigned"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractCompanySigned"],
):
    """An application at ``contract.company_signed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.company_signed"]] = "contract.company_signed"


@final
class AtContractDeclined(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractDeclined"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractDeclined"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDeclined"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractDeclined"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractDeclined"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractDeclined"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractDeclined"],
):
    """An application at ``contract.declined``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.declined"]] = "contract.declined"


@final
class AtContractLapsed(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractLapsed"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractLapsed"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractLapsed"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractLapsed"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractLapsed"],
):
    """An application at ``contract.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.lapsed"]] = "contract.lapsed"


@final
class AtContractVoided(
    InContract,
    can.ContractReissued[Literal[Role.RECRUITER, Role.LEGAL], "AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtContractVoided"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtContractVoided"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractVoided"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtContractVoided"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtMedicalCheckupPending | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractVoided"],
    can.MedicalExpired[Literal[Role.SYSTEM], "AtContractVoided"],
    can.MedicalRenewed[Literal[Role.MEDICAL_EXAMINER], "AtContractVoided"],
):
    """An application at ``contract.voided``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.voided"]] = "contract.voided"


@final
class AtMedicalCheckupPending(
    InMedicalCheckup,
    can.MedicalConsentGiven[Literal[Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalRefused[Literal[Role.CANDIDATE], "AtMedicalCheckupRefused"],
    can.MedicalWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOnboardingPreparing | AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupPending"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupPending"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupPending"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
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
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupConsented"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupConsented"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupConsented"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
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
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupScheduled"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupScheduled"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupScheduled"],
):
    """An application at ``medical_checkup.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.scheduled"]] = "medical_checkup.scheduled"


@final
class AtMedicalCheckupAwaitingResult(
    InMedicalCheckup,
    can.MedicalFitReported[Literal[Role.MEDICAL_EXAMINER], "AtOnboardingPreparing | AtContractDraft"],
    can.MedicalFitWithNotesReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupFitWithNotes"],
    can.MedicalTemporarilyUnfitReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupTemporarilyUnfit"],
    can.MedicalUnfitReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupUnfit"],
    can.MedicalFurtherTestsReported[Literal[Role.MEDICAL_EXAMINER], "AtMedicalCheckupFurtherTests"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupAwaitingResult"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupAwaitingResult"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupAwaitingResult"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupAwaitingResult"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupAwaitingResult"],
):
    """An application at ``medical_checkup.awaiting_result``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.awaiting_result"]] = "medical_checkup.awaiting_result"


@final
class AtMedicalCheckupFitWithNotes(
    InMedicalCheckup,
    can.MedicalNotesAccepted[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOnboardingPreparing | AtContractDraft"],
    can.AccommodationRuledOut[Literal[Role.RECRUITER, Role.LEGAL], "AtMedicalCheckupUnfit"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupFitWithNotes"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupFitWithNotes"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFitWithNotes"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFitWithNotes"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
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
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupTemporarilyUnfit"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupTemporarilyUnfit"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupTemporarilyUnfit"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupTemporarilyUnfit"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
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
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupRecheckDue"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupRecheckDue"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRecheckDue"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRecheckDue"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupRecheckDue"],
):
    """An application at ``medical_checkup.recheck_due``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.recheck_due"]] = "medical_checkup.recheck_due"


@final
class AtMedicalCheckupFurtherTests(
    InMedicalCheckup,
    can.MedicalScheduled[Literal[Role.RECRUITER, Role.MEDICAL_EXAMINER], "AtMedicalCheckupScheduled"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupFurtherTests"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupFurtherTests"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFurtherTests"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupFurtherTests"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupFurtherTests"],
):
    """An application at ``medical_checkup.further_tests``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.further_tests"]] = "medical_checkup.further_tests"


@final
class AtMedicalCheckupUnfit(
    InMedicalCheckup,
    can.SecondOpinionRequested[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalReviewRecorded[Literal[Role.RECRUITER, Role.LEGAL], "AtOnboardingPreparing | AtContractDraft | AtMedicalCheckupUnfit"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupUnfit"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupUnfit"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupUnfit"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupUnfit"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupUnfit"],
):
    """An application at ``medical_checkup.unfit``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.unfit"]] = "medical_checkup.unfit"


@final
class AtMedicalCheckupRefused(
    InMedicalCheckup,
    can.MedicalConsentGiven[Literal[Role.CANDIDATE], "AtMedicalCheckupConsented"],
    can.MedicalWaived[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtOnboardingPreparing | AtContractDraft"],
    can.OfferRescinded[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferRescinded"],
    can.OfferReneged[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOfferReneged"],
    can.StartDeferred[Literal[Role.RECRUITER, Role.CANDIDATE], "AtMedicalCheckupRefused"],
    can.OfferConditionMet[Literal[Role.RECRUITER, Role.SYSTEM], "AtMedicalCheckupRefused"],
    can.OfferConditionFailed[Literal[Role.RECRUITER, Role.LEGAL], "AtOfferConditionsNotMet"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRefused"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtMedicalCheckupRefused"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling | AtOfferDraft | AtBackgroundCheckRequesting | AtExecutiveInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtMedicalCheckupRefused"],
):
    """An application at ``medical_checkup.refused``."""

    __slots__ = ()
    state: ClassVar[Literal["medical_checkup.refused"]] = "medical_checkup.refused"


@final
class AtExecutiveInterviewScheduling(
    InExecutiveInterview,
    can.AvailabilityRequested[Literal[Role.RECRUITER], "AtExecutiveInterviewAwaitingCandidate"],
    can.InterviewScheduled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewScheduling"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewScheduling"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewScheduling"],
):
    """An application at ``executive_interview.scheduling``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.scheduling"]] = "executive_interview.scheduling"


@final
class AtExecutiveInterviewAwaitingCandidate(
    InExecutiveInterview,
    can.InterviewBooked[Literal[Role.RECRUITER, Role.CANDIDATE], "AtExecutiveInterviewScheduled"],
    can.AvailabilityLapsed[Literal[Role.SYSTEM], "AtExecutiveInterviewLapsed"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewAwaitingCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewAwaitingCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewAwaitingCandidate"],
):
    """An application at ``executive_interview.awaiting_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.awaiting_candidate"]] = "executive_interview.awaiting_candidate"


@final
class AtExecutiveInterviewScheduled(
    InExecutiveInterview,
    can.InterviewConfirmed[Literal[Role.RECRUITER, Role.CANDIDATE], "AtExecutiveInterviewConfirmed"],
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE, Role.CANDIDATE], "AtExecutiveInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE, Role.SYSTEM], "AtExecutiveInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtExecutiveInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewScheduled"],
):
    """An application at ``executive_interview.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.scheduled"]] = "executive_interview.scheduled"


@final
class AtExecutiveInterviewConfirmed(
    InExecutiveInterview,
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE, Role.CANDIDATE], "AtExecutiveInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE, Role.SYSTEM], "AtExecutiveInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtExecutiveInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewConfirmed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewConfirmed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewConfirmed"],
):
    """An application at ``executive_interview.confirmed``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.confirmed"]] = "executive_interview.confirmed"


@final
class AtExecutiveInterviewInProgress(
    InExecutiveInterview,
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewAwaitingFeedback"],
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewIncomplete"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewInProgress"],
):
    """An application at ``executive_interview.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.in_progress"]] = "executive_interview.in_progress"


@final
class AtExecutiveInterviewAwaitingFeedback(
    InExecutiveInterview,
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewIncomplete"],
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.EXECUTIVE], "AtExecutiveInterviewAwaitingFeedback | AtExecutiveInterviewDeciding"],
    can.ScorecardWaived[Literal[Role.RECRUITER], "AtExecutiveInterviewAwaitingFeedback | AtExecutiveInterviewDeciding"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewAwaitingFeedback"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewAwaitingFeedback"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewAwaitingFeedback"],
):
    """An application at ``executive_interview.awaiting_feedback``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.awaiting_feedback"]] = "executive_interview.awaiting_feedback"


@final
class AtExecutiveInterviewDeciding(
    InExecutiveInterview,
    can.FollowUpRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtExecutiveInterviewScheduling"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.EXECUTIVE], "AtExecutiveInterviewDeciding"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.EXECUTIVE], "AtOfferDraft"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewDeciding"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewDeciding"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewDeciding"],
):
    """An application at ``executive_interview.deciding``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.deciding"]] = "executive_interview.deciding"


@final
class AtExecutiveInterviewNoShowCandidate(
    InExecutiveInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewNoShowCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewNoShowCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewNoShowCandidate"],
):
    """An application at ``executive_interview.no_show_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.no_show_candidate"]] = "executive_interview.no_show_candidate"


@final
class AtExecutiveInterviewNoShowInterviewer(
    InExecutiveInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewNoShowInterviewer"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewNoShowInterviewer"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewNoShowInterviewer"],
):
    """An application at ``executive_interview.no_show_interviewer``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.no_show_interviewer"]] = "executive_interview.no_show_interviewer"


@final
class AtExecutiveInterviewIncomplete(
    InExecutiveInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewIncomplete"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewIncomplete"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewIncomplete"],
):
    """An application at ``executive_interview.incomplete``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.incomplete"]] = "executive_interview.incomplete"


@final
class AtExecutiveInterviewLapsed(
    InExecutiveInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtExecutiveInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewLapsed"],
):
    """An application at ``executive_interview.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.lapsed"]] = "executive_interview.lapsed"


@final
class AtExecutiveInterviewCancelled(
    InExecutiveInterview,
    can.RebookingStarted[Literal[Role.RECRUITER], "AtExecutiveInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtExecutiveInterviewCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.EXECUTIVE], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ReevaluationRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtSuperiorInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtExecutiveInterviewCancelled"],
):
    """An application at ``executive_interview.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["executive_interview.cancelled"]] = "executive_interview.cancelled"

OpenState: TypeAlias = (
    AtEvaluationCollecting | AtEvaluationReady | AtEvaluationDebrief | AtEvaluationEscalated |
    AtSuperiorInterviewScheduling | AtSuperiorInterviewAwaitingCandidate |
    AtSuperiorInterviewScheduled | AtSuperiorInterviewConfirmed | AtSuperiorInterviewInProgress |
    AtSuperiorInterviewAwaitingFeedback | AtSuperiorInterviewDeciding |
    AtSuperiorInterviewNoShowCandidate | AtSuperiorInterviewNoShowInterviewer |
    AtSuperiorInterviewIncomplete | AtSuperiorInterviewLapsed | AtSuperiorInterviewCancelled |
    AtOfferDraft | AtOfferPendingApproval | AtOfferApproved | AtOfferSent | AtOfferViewed |
    AtOfferCountered | AtOfferDeclined | AtOfferExpired | AtOfferRescinded | AtOfferReneged |
    AtOfferConditionsNotMet | AtOfferCancelled | AtBackgroundCheckRequesting |
    AtBackgroundCheckAwaitingConsent | AtBackgroundCheckRefused | AtBackgroundCheckInProgress |
    AtBackgroundCheckUnderReview | AtBackgroundCheckAdverse |
    AtBackgroundCheckAwaitingMoreConsent | AtOnboardingPreparing | AtContractDraft |
    AtContractReview | AtContractSent | AtContractCandidateSigned | AtContractCompanySigned |
    AtContractDeclined | AtContractLapsed | AtContractVoided | AtMedicalCheckupPending |
    AtMedicalCheckupConsented | AtMedicalCheckupScheduled | AtMedicalCheckupAwaitingResult |
    AtMedicalCheckupFitWithNotes | AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue |
    AtMedicalCheckupFurtherTests | AtMedicalCheckupUnfit | AtMedicalCheckupRefused |
    AtExecutiveInterviewScheduling | AtExecutiveInterviewAwaitingCandidate |
    AtExecutiveInterviewScheduled | AtExecutiveInterviewConfirmed |
    AtExecutiveInterviewInProgress | AtExecutiveInterviewAwaitingFeedback |
    AtExecutiveInterviewDeciding | AtExecutiveInterviewNoShowCandidate |
    AtExecutiveInterviewNoShowInterviewer | AtExecutiveInterviewIncomplete |
    AtExecutiveInterviewLapsed | AtExecutiveInterviewCancelled
)
"""An application in any state in which it has not ended."""

AnyState: TypeAlias = (
    AtEvaluationCollecting | AtEvaluationReady | AtEvaluationDebrief | AtEvaluationEscalated |
    AtSuperiorInterviewScheduling | AtSuperiorInterviewAwaitingCandidate |
    AtSuperiorInterviewScheduled | AtSuperiorInterviewConfirmed | AtSuperiorInterviewInProgress |
    AtSuperiorInterviewAwaitingFeedback | AtSuperiorInterviewDeciding |
    AtSuperiorInterviewNoShowCandidate | AtSuperiorInterviewNoShowInterviewer |
    AtSuperiorInterviewIncomplete | AtSuperiorInterviewLapsed | AtSuperiorInterviewCancelled |
    AtOfferDraft | AtOfferPendingApproval | AtOfferApproved | AtOfferSent | AtOfferViewed |
    AtOfferCountered | AtOfferDeclined | AtOfferExpired | AtOfferRescinded | AtOfferReneged |
    AtOfferConditionsNotMet | AtOfferCancelled | AtBackgroundCheckRequesting |
    AtBackgroundCheckAwaitingConsent | AtBackgroundCheckRefused | AtBackgroundCheckInProgress |
    AtBackgroundCheckUnderReview | AtBackgroundCheckAdverse |
    AtBackgroundCheckAwaitingMoreConsent | AtOnboardingPreparing | AtOutcomeClosed |
    AtOutcomeDidNotStart | AtOutcomeHired | AtOutcomeRejected | AtOutcomeWithdrawn |
    AtContractDraft | AtContractReview | AtContractSent | AtContractCandidateSigned |
    AtContractCompanySigned | AtContractDeclined | AtContractLapsed | AtContractVoided |
    AtMedicalCheckupPending | AtMedicalCheckupConsented | AtMedicalCheckupScheduled |
    AtMedicalCheckupAwaitingResult | AtMedicalCheckupFitWithNotes |
    AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue | AtMedicalCheckupFurtherTests |
    AtMedicalCheckupUnfit | AtMedicalCheckupRefused | AtExecutiveInterviewScheduling |
    AtExecutiveInterviewAwaitingCandidate | AtExecutiveInterviewScheduled |
    AtExecutiveInterviewConfirmed | AtExecutiveInterviewInProgress |
    AtExecutiveInterviewAwaitingFeedback | AtExecutiveInterviewDeciding |
    AtExecutiveInterviewNoShowCandidate | AtExecutiveInterviewNoShowInterviewer |
    AtExecutiveInterviewIncomplete | AtExecutiveInterviewLapsed | AtExecutiveInterviewCancelled
)
"""An application in any state there is."""


def open(  # noqa: A001
    *, id: str, position: Position, at: datetime,
    by: Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM],
    actor: str | None = None, event_id: str | None = None,
) -> AtEvaluationCollecting:
    """Begins an application in process ``us``, as `Application.open` does."""
    return _FAMILY.view(Application.open(
        processes["us"], id=id, position=position, at=at, by=by, actor=actor, event_id=event_id))


def view(application: Application) -> AnyState:
    """The application in the class of its state.

    Raises:
        InvalidValueError: for an application in another process, or another version of it.
    """
    return _FAMILY.view(application)


def is_at(application: Application, state: State) -> bool:
    """Whether the application is in that state; a checker knows whether there is such a state."""
    return application.state == state
