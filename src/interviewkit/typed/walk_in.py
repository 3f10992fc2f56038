# Generated; do not edit. Its lines are as long as their types.
# fmt: off
# ruff: noqa: E501
# mypy: disable-error-code="no-any-return"

"""Process ``walk-in``, version 1, as types: a class for each state."""

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias, final

from interviewkit.domain import Position
from interviewkit.hiring.application import Application
from interviewkit.hiring.presets import processes
from interviewkit.typed import can
from interviewkit.typed.base import Family, TypedApplication
from interviewkit.vocabulary import Role

__all__ = [
    "AnyState", "Anywhere", "AtAssessmentAwaitingScore", "AtAssessmentDeciding",
    "AtAssessmentInProgress", "AtAssessmentInvited", "AtAssessmentInviting", "AtAssessmentLapsed",
    "AtContractCandidateSigned", "AtContractCompanySigned", "AtContractDeclined",
    "AtContractDraft", "AtContractExecuted", "AtContractLapsed", "AtContractReview",
    "AtContractSent", "AtContractVoided", "AtEvaluationCollecting", "AtEvaluationDebrief",
    "AtEvaluationEscalated", "AtEvaluationReady", "AtHrInterviewAwaitingCandidate",
    "AtHrInterviewAwaitingFeedback", "AtHrInterviewCancelled", "AtHrInterviewConfirmed",
    "AtHrInterviewDeciding", "AtHrInterviewInProgress", "AtHrInterviewIncomplete",
    "AtHrInterviewLapsed", "AtHrInterviewNoShowCandidate", "AtHrInterviewNoShowInterviewer",
    "AtHrInterviewScheduled", "AtHrInterviewScheduling", "AtMedicalCheckupAwaitingResult",
    "AtMedicalCheckupConsented", "AtMedicalCheckupFitWithNotes", "AtMedicalCheckupFurtherTests",
    "AtMedicalCheckupPending", "AtMedicalCheckupRecheckDue", "AtMedicalCheckupRefused",
    "AtMedicalCheckupScheduled", "AtMedicalCheckupTemporarilyUnfit", "AtMedicalCheckupUnfit",
    "AtOfferAcceptedConditionally", "AtOfferApproved", "AtOfferCancelled",
    "AtOfferConditionsNotMet", "AtOfferCountered", "AtOfferDeclined", "AtOfferDraft",
    "AtOfferExpired", "AtOfferPendingApproval", "AtOfferReneged", "AtOfferRescinded",
    "AtOfferSent", "AtOfferViewed", "AtOnboardingPreparing", "AtOutcomeClosed",
    "AtOutcomeDidNotStart", "AtOutcomeHired", "AtOutcomeRejected", "AtOutcomeWithdrawn",
    "AtUserInterviewAwaitingCandidate", "AtUserInterviewAwaitingFeedback",
    "AtUserInterviewCancelled", "AtUserInterviewConfirmed", "AtUserInterviewDeciding",
    "AtUserInterviewInProgress", "AtUserInterviewIncomplete", "AtUserInterviewLapsed",
    "AtUserInterviewNoShowCandidate", "AtUserInterviewNoShowInterviewer",
    "AtUserInterviewScheduled", "AtUserInterviewScheduling", "Event", "InAssessment", "InContract",
    "InEvaluation", "InHrInterview", "InMedicalCheckup", "InOffer", "InOnboarding", "InOutcome",
    "InUserInterview", "OpenState", "State", "is_at", "open", "view"
]

State: TypeAlias = Literal[
    "hr_interview.scheduling", "hr_interview.awaiting_candidate", "hr_interview.scheduled",
    "hr_interview.confirmed", "hr_interview.in_progress", "hr_interview.awaiting_feedback",
    "hr_interview.deciding", "hr_interview.no_show_candidate", "hr_interview.no_show_interviewer",
    "hr_interview.incomplete", "hr_interview.lapsed", "hr_interview.cancelled",
    "assessment.inviting", "assessment.invited", "assessment.in_progress",
    "assessment.awaiting_score", "assessment.deciding", "assessment.lapsed",
    "user_interview.scheduling", "user_interview.awaiting_candidate", "user_interview.scheduled",
    "user_interview.confirmed", "user_interview.in_progress", "user_interview.awaiting_feedback",
    "user_interview.deciding", "user_interview.no_show_candidate",
    "user_interview.no_show_interviewer", "user_interview.incomplete", "user_interview.lapsed",
    "user_interview.cancelled", "evaluation.collecting", "evaluation.ready", "evaluation.debrief",
    "evaluation.escalated", "medical_checkup.pending", "medical_checkup.consented",
    "medical_checkup.scheduled", "medical_checkup.awaiting_result",
    "medical_checkup.fit_with_notes", "medical_checkup.temporarily_unfit",
    "medical_checkup.recheck_due", "medical_checkup.further_tests", "medical_checkup.unfit",
    "medical_checkup.refused", "offer.draft", "offer.pending_approval", "offer.approved",
    "offer.sent", "offer.viewed", "offer.countered", "offer.accepted_conditionally",
    "offer.declined", "offer.expired", "offer.rescinded", "offer.reneged",
    "offer.conditions_not_met", "offer.cancelled", "contract.draft", "contract.review",
    "contract.sent", "contract.candidate_signed", "contract.company_signed", "contract.executed",
    "contract.declined", "contract.lapsed", "contract.voided", "onboarding.preparing",
    "outcome.closed", "outcome.did_not_start", "outcome.hired", "outcome.rejected",
    "outcome.withdrawn"
]
"""The id of a state."""

Event: TypeAlias = Literal[
    "accommodation_ruled_out", "application_closed", "application_held", "application_rejected",
    "application_reopened", "application_resumed", "application_withdrawn", "assessment_extended",
    "assessment_invited", "assessment_lapsed", "assessment_scored", "assessment_started",
    "assessment_submitted", "availability_lapsed", "availability_requested", "candidate_advanced",
    "candidate_no_show_recorded", "contract_annulled", "contract_change_requested",
    "contract_declined", "contract_drafted", "contract_lapsed", "contract_registered",
    "contract_reissued", "contract_returned", "contract_sent", "contract_signed_by_candidate",
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
    "walk_in_started", "work_started"
]
"""The id of an event that some state takes."""

_FAMILY = Family("walk-in", "1")


class Anywhere(TypedApplication, family=_FAMILY):
    """An application in process ``walk-in``, in any state."""

    __slots__ = ()


class InHrInterview(Anywhere):
    """An application in the stage ``hr_interview``."""

    __slots__ = ()


class InAssessment(Anywhere):
    """An application in the stage ``assessment``."""

    __slots__ = ()


class InUserInterview(Anywhere):
    """An application in the stage ``user_interview``."""

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
class AtHrInterviewScheduling(
    InHrInterview,
    can.AvailabilityRequested[Literal[Role.RECRUITER], "AtHrInterviewAwaitingCandidate"],
    can.InterviewScheduled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.WalkInStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewInProgress"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewScheduling"],
):
    """An application at ``hr_interview.scheduling``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.scheduling"]] = "hr_interview.scheduling"


@final
class AtHrInterviewAwaitingCandidate(
    InHrInterview,
    can.InterviewBooked[Literal[Role.RECRUITER, Role.CANDIDATE], "AtHrInterviewScheduled"],
    can.AvailabilityLapsed[Literal[Role.SYSTEM], "AtHrInterviewLapsed"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewAwaitingCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewAwaitingCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewAwaitingCandidate"],
):
    """An application at ``hr_interview.awaiting_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.awaiting_candidate"]] = "hr_interview.awaiting_candidate"


@final
class AtHrInterviewScheduled(
    InHrInterview,
    can.InterviewConfirmed[Literal[Role.RECRUITER, Role.CANDIDATE], "AtHrInterviewConfirmed"],
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.CANDIDATE], "AtHrInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtHrInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SYSTEM], "AtHrInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtHrInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewScheduled"],
):
    """An application at ``hr_interview.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.scheduled"]] = "hr_interview.scheduled"


@final
class AtHrInterviewConfirmed(
    InHrInterview,
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.CANDIDATE], "AtHrInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtHrInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SYSTEM], "AtHrInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtHrInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewConfirmed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewConfirmed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewConfirmed"],
):
    """An application at ``hr_interview.confirmed``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.confirmed"]] = "hr_interview.confirmed"


@final
class AtHrInterviewInProgress(
    InHrInterview,
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewAwaitingFeedback"],
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewIncomplete"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewInProgress"],
):
    """An application at ``hr_interview.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.in_progress"]] = "hr_interview.in_progress"


@final
class AtHrInterviewAwaitingFeedback(
    InHrInterview,
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewIncomplete"],
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtHrInterviewAwaitingFeedback | AtHrInterviewDeciding"],
    can.ScorecardWaived[Literal[Role.RECRUITER], "AtHrInterviewAwaitingFeedback | AtHrInterviewDeciding"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewAwaitingFeedback"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewAwaitingFeedback"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewAwaitingFeedback"],
):
    """An application at ``hr_interview.awaiting_feedback``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.awaiting_feedback"]] = "hr_interview.awaiting_feedback"


@final
class AtHrInterviewDeciding(
    InHrInterview,
    can.FollowUpRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewScheduling"],
    can.DecisionDeferred[Literal[Role.RECRUITER], "AtHrInterviewDeciding"],
    can.CandidateAdvanced[Literal[Role.RECRUITER], "AtAssessmentInviting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewDeciding"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewDeciding"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewDeciding"],
):
    """An application at ``hr_interview.deciding``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.deciding"]] = "hr_interview.deciding"


@final
class AtHrInterviewNoShowCandidate(
    InHrInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtHrInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewNoShowCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewNoShowCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewNoShowCandidate"],
):
    """An application at ``hr_interview.no_show_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.no_show_candidate"]] = "hr_interview.no_show_candidate"


@final
class AtHrInterviewNoShowInterviewer(
    InHrInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtHrInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewNoShowInterviewer"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewNoShowInterviewer"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewNoShowInterviewer"],
):
    """An application at ``hr_interview.no_show_interviewer``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.no_show_interviewer"]] = "hr_interview.no_show_interviewer"


@final
class AtHrInterviewIncomplete(
    InHrInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtHrInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewIncomplete"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewIncomplete"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewIncomplete"],
):
    """An application at ``hr_interview.incomplete``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.incomplete"]] = "hr_interview.incomplete"


@final
class AtHrInterviewLapsed(
    InHrInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtHrInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtHrInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewLapsed"],
):
    """An application at ``hr_interview.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.lapsed"]] = "hr_interview.lapsed"


@final
class AtHrInterviewCancelled(
    InHrInterview,
    can.RebookingStarted[Literal[Role.RECRUITER], "AtHrInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtHrInterviewCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtHrInterviewCancelled"],
):
    """An application at ``hr_interview.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["hr_interview.cancelled"]] = "hr_interview.cancelled"


@final
class AtAssessmentInviting(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInviting"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInviting"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtUserInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentInviting"],
):
    """An application at ``assessment.inviting``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.inviting"]] = "assessment.inviting"


@final
class AtAssessmentInvited(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.AssessmentExtended[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.AssessmentLapsed[Literal[Role.SYSTEM], "AtAssessmentLapsed"],
    can.AssessmentStarted[Literal[Role.RECRUITER, Role.CANDIDATE, Role.SYSTEM], "AtAssessmentInProgress"],
    can.AssessmentSubmitted[Literal[Role.RECRUITER, Role.CANDIDATE, Role.SYSTEM], "AtAssessmentAwaitingScore"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInvited"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInvited"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentInvited"],
):
    """An application at ``assessment.invited``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.invited"]] = "assessment.invited"


@final
class AtAssessmentInProgress(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.AssessmentExtended[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInProgress"],
    can.AssessmentLapsed[Literal[Role.SYSTEM], "AtAssessmentLapsed"],
    can.AssessmentSubmitted[Literal[Role.RECRUITER, Role.CANDIDATE, Role.SYSTEM], "AtAssessmentAwaitingScore"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentInProgress"],
):
    """An application at ``assessment.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.in_progress"]] = "assessment.in_progress"


@final
class AtAssessmentAwaitingScore(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.AssessmentScored[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SYSTEM], "AtAssessmentDeciding"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentAwaitingScore"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentAwaitingScore"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentAwaitingScore"],
):
    """An application at ``assessment.awaiting_score``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.awaiting_score"]] = "assessment.awaiting_score"


@final
class AtAssessmentDeciding(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.AssessmentScored[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtAssessmentDeciding"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentDeciding"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentDeciding"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentDeciding"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentDeciding"],
):
    """An application at ``assessment.deciding``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.deciding"]] = "assessment.deciding"


@final
class AtAssessmentLapsed(
    InAssessment,
    can.AssessmentInvited[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtAssessmentInvited"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtAssessmentLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling"],
    can.StageSkipped[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtUserInterviewScheduling"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtAssessmentLapsed"],
):
    """An application at ``assessment.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["assessment.lapsed"]] = "assessment.lapsed"


@final
class AtUserInterviewScheduling(
    InUserInterview,
    can.AvailabilityRequested[Literal[Role.RECRUITER], "AtUserInterviewAwaitingCandidate"],
    can.InterviewScheduled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.WalkInStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewInProgress"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewScheduling"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewScheduling"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewScheduling"],
):
    """An application at ``user_interview.scheduling``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.scheduling"]] = "user_interview.scheduling"


@final
class AtUserInterviewAwaitingCandidate(
    InUserInterview,
    can.InterviewBooked[Literal[Role.RECRUITER, Role.CANDIDATE], "AtUserInterviewScheduled"],
    can.AvailabilityLapsed[Literal[Role.SYSTEM], "AtUserInterviewLapsed"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewAwaitingCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewAwaitingCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewAwaitingCandidate"],
):
    """An application at ``user_interview.awaiting_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.awaiting_candidate"]] = "user_interview.awaiting_candidate"


@final
class AtUserInterviewScheduled(
    InUserInterview,
    can.InterviewConfirmed[Literal[Role.RECRUITER, Role.CANDIDATE], "AtUserInterviewConfirmed"],
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.CANDIDATE], "AtUserInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtUserInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SYSTEM], "AtUserInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtUserInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewScheduled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewScheduled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewScheduled"],
):
    """An application at ``user_interview.scheduled``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.scheduled"]] = "user_interview.scheduled"


@final
class AtUserInterviewConfirmed(
    InUserInterview,
    can.RescheduleRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.CANDIDATE], "AtUserInterviewScheduling"],
    can.InterviewRescheduled[Literal[Role.RECRUITER], "AtUserInterviewScheduled"],
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.InterviewStarted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewInProgress"],
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER, Role.SYSTEM], "AtUserInterviewAwaitingFeedback"],
    can.CandidateNoShowRecorded[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewNoShowCandidate"],
    can.InterviewerNoShowRecorded[Literal[Role.RECRUITER, Role.CANDIDATE], "AtUserInterviewNoShowInterviewer"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewConfirmed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewConfirmed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewConfirmed"],
):
    """An application at ``user_interview.confirmed``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.confirmed"]] = "user_interview.confirmed"


@final
class AtUserInterviewInProgress(
    InUserInterview,
    can.InterviewFinished[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewAwaitingFeedback"],
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewIncomplete"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewInProgress"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewInProgress"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewInProgress"],
):
    """An application at ``user_interview.in_progress``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.in_progress"]] = "user_interview.in_progress"


@final
class AtUserInterviewAwaitingFeedback(
    InUserInterview,
    can.InterviewMarkedIncomplete[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewIncomplete"],
    can.ScorecardSubmitted[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER], "AtUserInterviewAwaitingFeedback | AtUserInterviewDeciding"],
    can.ScorecardWaived[Literal[Role.RECRUITER], "AtUserInterviewAwaitingFeedback | AtUserInterviewDeciding"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewAwaitingFeedback"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewAwaitingFeedback"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewAwaitingFeedback"],
):
    """An application at ``user_interview.awaiting_feedback``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.awaiting_feedback"]] = "user_interview.awaiting_feedback"


@final
class AtUserInterviewDeciding(
    InUserInterview,
    can.FollowUpRequested[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewScheduling"],
    can.DecisionDeferred[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewDeciding"],
    can.CandidateAdvanced[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtEvaluationCollecting"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewDeciding"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewDeciding"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewDeciding"],
):
    """An application at ``user_interview.deciding``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.deciding"]] = "user_interview.deciding"


@final
class AtUserInterviewNoShowCandidate(
    InUserInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewNoShowCandidate"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewNoShowCandidate"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewNoShowCandidate"],
):
    """An application at ``user_interview.no_show_candidate``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.no_show_candidate"]] = "user_interview.no_show_candidate"


@final
class AtUserInterviewNoShowInterviewer(
    InUserInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewNoShowInterviewer"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewNoShowInterviewer"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewNoShowInterviewer"],
):
    """An application at ``user_interview.no_show_interviewer``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.no_show_interviewer"]] = "user_interview.no_show_interviewer"


@final
class AtUserInterviewIncomplete(
    InUserInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewIncomplete"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewIncomplete"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewIncomplete"],
):
    """An application at ``user_interview.incomplete``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.incomplete"]] = "user_interview.incomplete"


@final
class AtUserInterviewLapsed(
    InUserInterview,
    can.InterviewCancelled[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtUserInterviewCancelled"],
    can.RebookingStarted[Literal[Role.RECRUITER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewLapsed"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewLapsed"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewLapsed"],
):
    """An application at ``user_interview.lapsed``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.lapsed"]] = "user_interview.lapsed"


@final
class AtUserInterviewCancelled(
    InUserInterview,
    can.RebookingStarted[Literal[Role.RECRUITER], "AtUserInterviewScheduling"],
    can.ApplicationHeld[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewCancelled"],
    can.ApplicationResumed[Literal[Role.RECRUITER, Role.HIRING_MANAGER, Role.HR_ADMIN], "AtUserInterviewCancelled"],
    can.ApplicationRejected[Literal[Role.RECRUITER, Role.HIRING_MANAGER], "AtOutcomeRejected"],
    can.ApplicationWithdrawn[Literal[Role.RECRUITER, Role.CANDIDATE], "AtOutcomeWithdrawn"],
    can.ApplicationClosed[Literal[Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM], "AtOutcomeClosed"],
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtUserInterviewCancelled"],
):
    """An application at ``user_interview.cancelled``."""

    __slots__ = ()
    state: ClassVar[Literal["user_interview.cancelled"]] = "user_interview.cancelled"


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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractReview"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
    can.ProcessChanged[Literal[Role.HR_ADMIN, Role.SYSTEM], "AtContractSent"],
):
    """An application at ``contract.sent``."""

    __slots__ = ()
    state: ClassVar[Literal["contract.sent"]] = "contract.sent"


@final
class AtContractCandidateSigned(
    InContract,
    can.ContractSignedByCompany[Literal[Role.SIGNATORY], "AtContractExecuted | AtOnboardingPreparing"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft"],
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
    can.SentBack[Literal[Role.RECRUITER, Role.HR_ADMIN], "AtHrInterviewScheduling | AtAssessmentInviting | AtUserInterviewScheduling | AtMedicalCheckupPending | AtOfferDraft | AtContractDraft"],
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
    AtHrInterviewScheduling | AtHrInterviewAwaitingCandidate | AtHrInterviewScheduled |
    AtHrInterviewConfirmed | AtHrInterviewInProgress | AtHrInterviewAwaitingFeedback |
    AtHrInterviewDeciding | AtHrInterviewNoShowCandidate | AtHrInterviewNoShowInterviewer |
    AtHrInterviewIncomplete | AtHrInterviewLapsed | AtHrInterviewCancelled | AtAssessmentInviting |
    AtAssessmentInvited | AtAssessmentInProgress | AtAssessmentAwaitingScore |
    AtAssessmentDeciding | AtAssessmentLapsed | AtUserInterviewScheduling |
    AtUserInterviewAwaitingCandidate | AtUserInterviewScheduled | AtUserInterviewConfirmed |
    AtUserInterviewInProgress | AtUserInterviewAwaitingFeedback | AtUserInterviewDeciding |
    AtUserInterviewNoShowCandidate | AtUserInterviewNoShowInterviewer | AtUserInterviewIncomplete |
    AtUserInterviewLapsed | AtUserInterviewCancelled | AtEvaluationCollecting | AtEvaluationReady |
    AtEvaluationDebrief | AtEvaluationEscalated | AtMedicalCheckupPending |
    AtMedicalCheckupConsented | AtMedicalCheckupScheduled | AtMedicalCheckupAwaitingResult |
    AtMedicalCheckupFitWithNotes | AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue |
    AtMedicalCheckupFurtherTests | AtMedicalCheckupUnfit | AtMedicalCheckupRefused | AtOfferDraft |
    AtOfferPendingApproval | AtOfferApproved | AtOfferSent | AtOfferViewed | AtOfferCountered |
    AtOfferAcceptedConditionally | AtOfferDeclined | AtOfferExpired | AtOfferRescinded |
    AtOfferReneged | AtOfferConditionsNotMet | AtOfferCancelled | AtContractDraft |
    AtContractReview | AtContractSent | AtContractCandidateSigned | AtContractCompanySigned |
    AtContractExecuted | AtContractDeclined | AtContractLapsed | AtContractVoided |
    AtOnboardingPreparing
)
"""An application in any state in which it has not ended."""

AnyState: TypeAlias = (
    AtHrInterviewScheduling | AtHrInterviewAwaitingCandidate | AtHrInterviewScheduled |
    AtHrInterviewConfirmed | AtHrInterviewInProgress | AtHrInterviewAwaitingFeedback |
    AtHrInterviewDeciding | AtHrInterviewNoShowCandidate | AtHrInterviewNoShowInterviewer |
    AtHrInterviewIncomplete | AtHrInterviewLapsed | AtHrInterviewCancelled | AtAssessmentInviting |
    AtAssessmentInvited | AtAssessmentInProgress | AtAssessmentAwaitingScore |
    AtAssessmentDeciding | AtAssessmentLapsed | AtUserInterviewScheduling |
    AtUserInterviewAwaitingCandidate | AtUserInterviewScheduled | AtUserInterviewConfirmed |
    AtUserInterviewInProgress | AtUserInterviewAwaitingFeedback | AtUserInterviewDeciding |
    AtUserInterviewNoShowCandidate | AtUserInterviewNoShowInterviewer | AtUserInterviewIncomplete |
    AtUserInterviewLapsed | AtUserInterviewCancelled | AtEvaluationCollecting | AtEvaluationReady |
    AtEvaluationDebrief | AtEvaluationEscalated | AtMedicalCheckupPending |
    AtMedicalCheckupConsented | AtMedicalCheckupScheduled | AtMedicalCheckupAwaitingResult |
    AtMedicalCheckupFitWithNotes | AtMedicalCheckupTemporarilyUnfit | AtMedicalCheckupRecheckDue |
    AtMedicalCheckupFurtherTests | AtMedicalCheckupUnfit | AtMedicalCheckupRefused | AtOfferDraft |
    AtOfferPendingApproval | AtOfferApproved | AtOfferSent | AtOfferViewed | AtOfferCountered |
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
) -> AtHrInterviewScheduling:
    """Begins an application in process ``walk-in``, as `Application.open` does."""
    return _FAMILY.view(Application.open(
        processes["walk-in"], id=id, position=position, at=at, by=by, actor=actor, event_id=event_id))


def view(application: Application) -> AnyState:
    """The application in the class of its state.

    Raises:
        InvalidValueError: for an application in another process, or another version of it.
    """
    return _FAMILY.view(application)


def is_at(application: Application, state: State) -> bool:
    """Whether the application is in that state; a checker knows whether there is such a state."""
    return application.state == state
