"""interviewkit: what happens around and after a job interview, as one verified model.

The public names are loaded when they are first used; importing the package loads attrs and the
standard library, nothing else.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs as _attrs  # noqa: F401 - the one dependency that every part needs

if TYPE_CHECKING:
    from interviewkit.api import (
        draw as draw,
    )
    from interviewkit.api import (
        processes as processes,
    )
    from interviewkit.api import (
        translator as translator,
    )
    from interviewkit.domain import (
        Contract as Contract,
    )
    from interviewkit.domain import (
        ContractRules as ContractRules,
    )
    from interviewkit.domain import (
        ContractStatus as ContractStatus,
    )
    from interviewkit.domain import (
        ContractTerms as ContractTerms,
    )
    from interviewkit.domain import (
        MedicalOutcome as MedicalOutcome,
    )
    from interviewkit.domain import (
        MedicalRecord as MedicalRecord,
    )
    from interviewkit.domain import (
        Money as Money,
    )
    from interviewkit.domain import (
        Offer as Offer,
    )
    from interviewkit.domain import (
        OfferCondition as OfferCondition,
    )
    from interviewkit.domain import (
        OfferStatus as OfferStatus,
    )
    from interviewkit.domain import (
        OfferTerms as OfferTerms,
    )
    from interviewkit.domain import (
        Position as Position,
    )
    from interviewkit.domain import (
        ReviewConclusion as ReviewConclusion,
    )
    from interviewkit.domain import (
        Scorecard as Scorecard,
    )
    from interviewkit.domain import (
        Session as Session,
    )
    from interviewkit.domain import (
        SessionStatus as SessionStatus,
    )
    from interviewkit.domain import (
        Slot as Slot,
    )
    from interviewkit.domain import (
        SubmittedCard as SubmittedCard,
    )
    from interviewkit.domain import (
        contract_faults as contract_faults,
    )
    from interviewkit.errors import (
        DefinitionError as DefinitionError,
    )
    from interviewkit.errors import (
        InterviewKitError as InterviewKitError,
    )
    from interviewkit.errors import (
        InvalidValueError as InvalidValueError,
    )
    from interviewkit.errors import (
        MissingFactsError as MissingFactsError,
    )
    from interviewkit.errors import (
        UnknownNameError as UnknownNameError,
    )
    from interviewkit.hiring import events as events
    from interviewkit.hiring.application import (
        Application as Application,
    )
    from interviewkit.hiring.application import (
        ApplicationCode as ApplicationCode,
    )
    from interviewkit.hiring.application import (
        TransitionRefused as TransitionRefused,
    )
    from interviewkit.hiring.application import (
        decide as decide,
    )
    from interviewkit.hiring.application import (
        evolve as evolve,
    )
    from interviewkit.hiring.events import (
        AccommodationRuledOut as AccommodationRuledOut,
    )
    from interviewkit.hiring.events import (
        ApplicationClosed as ApplicationClosed,
    )
    from interviewkit.hiring.events import (
        ApplicationHeld as ApplicationHeld,
    )
    from interviewkit.hiring.events import (
        ApplicationOpened as ApplicationOpened,
    )
    from interviewkit.hiring.events import (
        ApplicationRejected as ApplicationRejected,
    )
    from interviewkit.hiring.events import (
        ApplicationReopened as ApplicationReopened,
    )
    from interviewkit.hiring.events import (
        ApplicationResumed as ApplicationResumed,
    )
    from interviewkit.hiring.events import (
        ApplicationWithdrawn as ApplicationWithdrawn,
    )
    from interviewkit.hiring.events import (
        AvailabilityLapsed as AvailabilityLapsed,
    )
    from interviewkit.hiring.events import (
        AvailabilityRequested as AvailabilityRequested,
    )
    from interviewkit.hiring.events import (
        CandidateAdvanced as CandidateAdvanced,
    )
    from interviewkit.hiring.events import (
        CandidateNoShowRecorded as CandidateNoShowRecorded,
    )
    from interviewkit.hiring.events import (
        ContractAnnulled as ContractAnnulled,
    )
    from interviewkit.hiring.events import (
        ContractChangeRequested as ContractChangeRequested,
    )
    from interviewkit.hiring.events import (
        ContractDeclined as ContractDeclined,
    )
    from interviewkit.hiring.events import (
        ContractDrafted as ContractDrafted,
    )
    from interviewkit.hiring.events import (
        ContractLapsed as ContractLapsed,
    )
    from interviewkit.hiring.events import (
        ContractRegistered as ContractRegistered,
    )
    from interviewkit.hiring.events import (
        ContractReissued as ContractReissued,
    )
    from interviewkit.hiring.events import (
        ContractReturned as ContractReturned,
    )
    from interviewkit.hiring.events import (
        ContractSent as ContractSent,
    )
    from interviewkit.hiring.events import (
        ContractSignedByCandidate as ContractSignedByCandidate,
    )
    from interviewkit.hiring.events import (
        ContractSignedByCompany as ContractSignedByCompany,
    )
    from interviewkit.hiring.events import (
        ContractSubmitted as ContractSubmitted,
    )
    from interviewkit.hiring.events import (
        ContractVoided as ContractVoided,
    )
    from interviewkit.hiring.events import (
        CounterDeclined as CounterDeclined,
    )
    from interviewkit.hiring.events import (
        DebriefOpened as DebriefOpened,
    )
    from interviewkit.hiring.events import (
        DecisionDeferred as DecisionDeferred,
    )
    from interviewkit.hiring.events import (
        EvaluationEscalated as EvaluationEscalated,
    )
    from interviewkit.hiring.events import (
        EvaluationRoundOpened as EvaluationRoundOpened,
    )
    from interviewkit.hiring.events import (
        Event as Event,
    )
    from interviewkit.hiring.events import (
        FollowUpRequested as FollowUpRequested,
    )
    from interviewkit.hiring.events import (
        HiringCollapsed as HiringCollapsed,
    )
    from interviewkit.hiring.events import (
        InterviewBooked as InterviewBooked,
    )
    from interviewkit.hiring.events import (
        InterviewCancelled as InterviewCancelled,
    )
    from interviewkit.hiring.events import (
        InterviewConfirmed as InterviewConfirmed,
    )
    from interviewkit.hiring.events import (
        InterviewerNoShowRecorded as InterviewerNoShowRecorded,
    )
    from interviewkit.hiring.events import (
        InterviewFinished as InterviewFinished,
    )
    from interviewkit.hiring.events import (
        InterviewMarkedIncomplete as InterviewMarkedIncomplete,
    )
    from interviewkit.hiring.events import (
        InterviewRescheduled as InterviewRescheduled,
    )
    from interviewkit.hiring.events import (
        InterviewScheduled as InterviewScheduled,
    )
    from interviewkit.hiring.events import (
        InterviewStarted as InterviewStarted,
    )
    from interviewkit.hiring.events import (
        MedicalAttended as MedicalAttended,
    )
    from interviewkit.hiring.events import (
        MedicalConsentGiven as MedicalConsentGiven,
    )
    from interviewkit.hiring.events import (
        MedicalExpired as MedicalExpired,
    )
    from interviewkit.hiring.events import (
        MedicalFitReported as MedicalFitReported,
    )
    from interviewkit.hiring.events import (
        MedicalFitWithNotesReported as MedicalFitWithNotesReported,
    )
    from interviewkit.hiring.events import (
        MedicalFurtherTestsReported as MedicalFurtherTestsReported,
    )
    from interviewkit.hiring.events import (
        MedicalNoShowRecorded as MedicalNoShowRecorded,
    )
    from interviewkit.hiring.events import (
        MedicalNotesAccepted as MedicalNotesAccepted,
    )
    from interviewkit.hiring.events import (
        MedicalRefused as MedicalRefused,
    )
    from interviewkit.hiring.events import (
        MedicalRenewed as MedicalRenewed,
    )
    from interviewkit.hiring.events import (
        MedicalRescheduled as MedicalRescheduled,
    )
    from interviewkit.hiring.events import (
        MedicalReviewRecorded as MedicalReviewRecorded,
    )
    from interviewkit.hiring.events import (
        MedicalScheduled as MedicalScheduled,
    )
    from interviewkit.hiring.events import (
        MedicalTemporarilyUnfitReported as MedicalTemporarilyUnfitReported,
    )
    from interviewkit.hiring.events import (
        MedicalUnfitReported as MedicalUnfitReported,
    )
    from interviewkit.hiring.events import (
        MedicalWaived as MedicalWaived,
    )
    from interviewkit.hiring.events import (
        NoStartRecorded as NoStartRecorded,
    )
    from interviewkit.hiring.events import (
        OfferAccepted as OfferAccepted,
    )
    from interviewkit.hiring.events import (
        OfferApprovalRefused as OfferApprovalRefused,
    )
    from interviewkit.hiring.events import (
        OfferApproved as OfferApproved,
    )
    from interviewkit.hiring.events import (
        OfferCancelled as OfferCancelled,
    )
    from interviewkit.hiring.events import (
        OfferConditionFailed as OfferConditionFailed,
    )
    from interviewkit.hiring.events import (
        OfferConditionMet as OfferConditionMet,
    )
    from interviewkit.hiring.events import (
        OfferCountered as OfferCountered,
    )
    from interviewkit.hiring.events import (
        OfferDeclined as OfferDeclined,
    )
    from interviewkit.hiring.events import (
        OfferDrafted as OfferDrafted,
    )
    from interviewkit.hiring.events import (
        OfferExpired as OfferExpired,
    )
    from interviewkit.hiring.events import (
        OfferExtended as OfferExtended,
    )
    from interviewkit.hiring.events import (
        OfferRecalled as OfferRecalled,
    )
    from interviewkit.hiring.events import (
        OfferReneged as OfferReneged,
    )
    from interviewkit.hiring.events import (
        OfferRescinded as OfferRescinded,
    )
    from interviewkit.hiring.events import (
        OfferRevised as OfferRevised,
    )
    from interviewkit.hiring.events import (
        OfferSent as OfferSent,
    )
    from interviewkit.hiring.events import (
        OfferSubmitted as OfferSubmitted,
    )
    from interviewkit.hiring.events import (
        OfferViewed as OfferViewed,
    )
    from interviewkit.hiring.events import (
        OutcomeDisclosed as OutcomeDisclosed,
    )
    from interviewkit.hiring.events import (
        PersonalDataErased as PersonalDataErased,
    )
    from interviewkit.hiring.events import (
        RebookingStarted as RebookingStarted,
    )
    from interviewkit.hiring.events import (
        RecheckLapsed as RecheckLapsed,
    )
    from interviewkit.hiring.events import (
        RecheckPlanned as RecheckPlanned,
    )
    from interviewkit.hiring.events import (
        ReevaluationRequested as ReevaluationRequested,
    )
    from interviewkit.hiring.events import (
        RescheduleRequested as RescheduleRequested,
    )
    from interviewkit.hiring.events import (
        ScorecardAdjusted as ScorecardAdjusted,
    )
    from interviewkit.hiring.events import (
        ScorecardAmended as ScorecardAmended,
    )
    from interviewkit.hiring.events import (
        ScorecardSubmitted as ScorecardSubmitted,
    )
    from interviewkit.hiring.events import (
        ScorecardWaived as ScorecardWaived,
    )
    from interviewkit.hiring.events import (
        SecondOpinionRequested as SecondOpinionRequested,
    )
    from interviewkit.hiring.events import (
        SentBack as SentBack,
    )
    from interviewkit.hiring.events import (
        StageSkipped as StageSkipped,
    )
    from interviewkit.hiring.events import (
        StartDeferred as StartDeferred,
    )
    from interviewkit.hiring.events import (
        WalkInStarted as WalkInStarted,
    )
    from interviewkit.hiring.events import (
        WorkStarted as WorkStarted,
    )
    from interviewkit.hiring.pipeline import (
        Pipeline as Pipeline,
    )
    from interviewkit.hiring.pipeline import (
        Process as Process,
    )
    from interviewkit.hiring.pipeline import (
        Report as Report,
    )
    from interviewkit.hiring.record import (
        Record as Record,
    )
    from interviewkit.hiring.views import (
        View as View,
    )
    from interviewkit.machine import (
        Accepted as Accepted,
    )
    from interviewkit.machine import (
        Refused as Refused,
    )
    from interviewkit.messages import (
        Message as Message,
    )
    from interviewkit.vocabulary import (
        CloseReason as CloseReason,
    )
    from interviewkit.vocabulary import (
        DeclineReason as DeclineReason,
    )
    from interviewkit.vocabulary import (
        Employment as Employment,
    )
    from interviewkit.vocabulary import (
        HoldReason as HoldReason,
    )
    from interviewkit.vocabulary import (
        JobLevel as JobLevel,
    )
    from interviewkit.vocabulary import (
        Jurisdiction as Jurisdiction,
    )
    from interviewkit.vocabulary import (
        Recommendation as Recommendation,
    )
    from interviewkit.vocabulary import (
        RejectReason as RejectReason,
    )
    from interviewkit.vocabulary import (
        RenegeReason as RenegeReason,
    )
    from interviewkit.vocabulary import (
        RescindReason as RescindReason,
    )
    from interviewkit.vocabulary import (
        Role as Role,
    )
    from interviewkit.vocabulary import (
        Side as Side,
    )
    from interviewkit.vocabulary import (
        Term as Term,
    )
    from interviewkit.vocabulary import (
        VoidReason as VoidReason,
    )
    from interviewkit.vocabulary import (
        WithdrawReason as WithdrawReason,
    )

__version__ = "0.1.0"

__all__ = [
    "Accepted",
    "AccommodationRuledOut",
    "Application",
    "ApplicationClosed",
    "ApplicationCode",
    "ApplicationHeld",
    "ApplicationOpened",
    "ApplicationRejected",
    "ApplicationReopened",
    "ApplicationResumed",
    "ApplicationWithdrawn",
    "AvailabilityLapsed",
    "AvailabilityRequested",
    "CandidateAdvanced",
    "CandidateNoShowRecorded",
    "CloseReason",
    "Contract",
    "ContractAnnulled",
    "ContractChangeRequested",
    "ContractDeclined",
    "ContractDrafted",
    "ContractLapsed",
    "ContractRegistered",
    "ContractReissued",
    "ContractReturned",
    "ContractRules",
    "ContractSent",
    "ContractSignedByCandidate",
    "ContractSignedByCompany",
    "ContractStatus",
    "ContractSubmitted",
    "ContractTerms",
    "ContractVoided",
    "CounterDeclined",
    "DebriefOpened",
    "DecisionDeferred",
    "DeclineReason",
    "DefinitionError",
    "Employment",
    "EvaluationEscalated",
    "EvaluationRoundOpened",
    "Event",
    "FollowUpRequested",
    "HiringCollapsed",
    "HoldReason",
    "InterviewBooked",
    "InterviewCancelled",
    "InterviewConfirmed",
    "InterviewFinished",
    "InterviewKitError",
    "InterviewMarkedIncomplete",
    "InterviewRescheduled",
    "InterviewScheduled",
    "InterviewStarted",
    "InterviewerNoShowRecorded",
    "InvalidValueError",
    "JobLevel",
    "Jurisdiction",
    "MedicalAttended",
    "MedicalConsentGiven",
    "MedicalExpired",
    "MedicalFitReported",
    "MedicalFitWithNotesReported",
    "MedicalFurtherTestsReported",
    "MedicalNoShowRecorded",
    "MedicalNotesAccepted",
    "MedicalOutcome",
    "MedicalRecord",
    "MedicalRefused",
    "MedicalRenewed",
    "MedicalRescheduled",
    "MedicalReviewRecorded",
    "MedicalScheduled",
    "MedicalTemporarilyUnfitReported",
    "MedicalUnfitReported",
    "MedicalWaived",
    "Message",
    "MissingFactsError",
    "Money",
    "NoStartRecorded",
    "Offer",
    "OfferAccepted",
    "OfferApprovalRefused",
    "OfferApproved",
    "OfferCancelled",
    "OfferCondition",
    "OfferConditionFailed",
    "OfferConditionMet",
    "OfferCountered",
    "OfferDeclined",
    "OfferDrafted",
    "OfferExpired",
    "OfferExtended",
    "OfferRecalled",
    "OfferReneged",
    "OfferRescinded",
    "OfferRevised",
    "OfferSent",
    "OfferStatus",
    "OfferSubmitted",
    "OfferTerms",
    "OfferViewed",
    "OutcomeDisclosed",
    "PersonalDataErased",
    "Pipeline",
    "Position",
    "Process",
    "RebookingStarted",
    "RecheckLapsed",
    "RecheckPlanned",
    "Recommendation",
    "Record",
    "ReevaluationRequested",
    "Refused",
    "RejectReason",
    "RenegeReason",
    "Report",
    "RescheduleRequested",
    "RescindReason",
    "ReviewConclusion",
    "Role",
    "Scorecard",
    "ScorecardAdjusted",
    "ScorecardAmended",
    "ScorecardSubmitted",
    "ScorecardWaived",
    "SecondOpinionRequested",
    "SentBack",
    "Session",
    "SessionStatus",
    "Side",
    "Slot",
    "StageSkipped",
    "StartDeferred",
    "SubmittedCard",
    "Term",
    "TransitionRefused",
    "UnknownNameError",
    "View",
    "VoidReason",
    "WalkInStarted",
    "WithdrawReason",
    "WorkStarted",
    "contract_faults",
    "decide",
    "draw",
    "events",
    "evolve",
    "processes",
    "translator",
]

_HOMES = {
    "interviewkit.api": (
        "draw",
        "processes",
        "translator",
    ),
    "interviewkit.domain": (
        "Contract",
        "ContractRules",
        "ContractStatus",
        "ContractTerms",
        "MedicalOutcome",
        "MedicalRecord",
        "Money",
        "Offer",
        "OfferCondition",
        "OfferStatus",
        "OfferTerms",
        "Position",
        "ReviewConclusion",
        "Scorecard",
        "Session",
        "SessionStatus",
        "Slot",
        "SubmittedCard",
        "contract_faults",
    ),
    "interviewkit.errors": (
        "DefinitionError",
        "InterviewKitError",
        "InvalidValueError",
        "MissingFactsError",
        "UnknownNameError",
    ),
    "interviewkit.hiring.application": (
        "Application",
        "ApplicationCode",
        "TransitionRefused",
        "decide",
        "evolve",
    ),
    "interviewkit.hiring.events": (
        "AccommodationRuledOut",
        "ApplicationClosed",
        "ApplicationHeld",
        "ApplicationOpened",
        "ApplicationRejected",
        "ApplicationReopened",
        "ApplicationResumed",
        "ApplicationWithdrawn",
        "AvailabilityLapsed",
        "AvailabilityRequested",
        "CandidateAdvanced",
        "CandidateNoShowRecorded",
        "ContractAnnulled",
        "ContractChangeRequested",
        "ContractDeclined",
        "ContractDrafted",
        "ContractLapsed",
        "ContractRegistered",
        "ContractReissued",
        "ContractReturned",
        "ContractSent",
        "ContractSignedByCandidate",
        "ContractSignedByCompany",
        "ContractSubmitted",
        "ContractVoided",
        "CounterDeclined",
        "DebriefOpened",
        "DecisionDeferred",
        "EvaluationEscalated",
        "EvaluationRoundOpened",
        "Event",
        "FollowUpRequested",
        "HiringCollapsed",
        "InterviewBooked",
        "InterviewCancelled",
        "InterviewConfirmed",
        "InterviewFinished",
        "InterviewMarkedIncomplete",
        "InterviewRescheduled",
        "InterviewScheduled",
        "InterviewStarted",
        "InterviewerNoShowRecorded",
        "MedicalAttended",
        "MedicalConsentGiven",
        "MedicalExpired",
        "MedicalFitReported",
        "MedicalFitWithNotesReported",
        "MedicalFurtherTestsReported",
        "MedicalNoShowRecorded",
        "MedicalNotesAccepted",
        "MedicalRefused",
        "MedicalRenewed",
        "MedicalRescheduled",
        "MedicalReviewRecorded",
        "MedicalScheduled",
        "MedicalTemporarilyUnfitReported",
        "MedicalUnfitReported",
        "MedicalWaived",
        "NoStartRecorded",
        "OfferAccepted",
        "OfferApprovalRefused",
        "OfferApproved",
        "OfferCancelled",
        "OfferConditionFailed",
        "OfferConditionMet",
        "OfferCountered",
        "OfferDeclined",
        "OfferDrafted",
        "OfferExpired",
        "OfferExtended",
        "OfferRecalled",
        "OfferReneged",
        "OfferRescinded",
        "OfferRevised",
        "OfferSent",
        "OfferSubmitted",
        "OfferViewed",
        "OutcomeDisclosed",
        "PersonalDataErased",
        "RebookingStarted",
        "RecheckLapsed",
        "RecheckPlanned",
        "ReevaluationRequested",
        "RescheduleRequested",
        "ScorecardAdjusted",
        "ScorecardAmended",
        "ScorecardSubmitted",
        "ScorecardWaived",
        "SecondOpinionRequested",
        "SentBack",
        "StageSkipped",
        "StartDeferred",
        "WalkInStarted",
        "WorkStarted",
    ),
    "interviewkit.hiring.pipeline": (
        "Pipeline",
        "Process",
        "Report",
    ),
    "interviewkit.hiring.record": ("Record",),
    "interviewkit.hiring.views": ("View",),
    "interviewkit.machine": (
        "Accepted",
        "Refused",
    ),
    "interviewkit.messages": ("Message",),
    "interviewkit.vocabulary": (
        "CloseReason",
        "DeclineReason",
        "Employment",
        "HoldReason",
        "JobLevel",
        "Jurisdiction",
        "Recommendation",
        "RejectReason",
        "RenegeReason",
        "RescindReason",
        "Role",
        "Side",
        "Term",
        "VoidReason",
        "WithdrawReason",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if name == "events":
        found: Any = import_module("interviewkit.hiring.events")
    elif home is not None:
        found = getattr(import_module(home), name)
    else:
        raise AttributeError(_unknown(name))
    globals()[name] = found
    return found


def _unknown(name: str) -> str:
    from interviewkit.errors import near_match

    near = near_match(name, __all__)
    hint = f"; did you mean {near!r}?" if near is not None else ""
    return f"module 'interviewkit' has no attribute {name!r}{hint}"


def __dir__() -> list[str]:
    return list(__all__)
