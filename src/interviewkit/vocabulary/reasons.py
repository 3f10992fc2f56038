"""Why something ended or paused. Each vocabulary belongs to one side.

A rejection and a rescission are the organisation's; a withdrawal, a decline and a reneging are the
candidate's; a closing is neither's. Mixing the sides is how a statistic starts to lie, so each
event takes the reasons of its own side only.
"""

from interviewkit.vocabulary.terms import Term

__all__ = [
    "CloseReason",
    "DeclineReason",
    "HoldReason",
    "RejectReason",
    "RenegeReason",
    "RescindReason",
    "VoidReason",
    "WithdrawReason",
]


class RejectReason(Term):
    """Why the organisation does not go on. Side: organisation."""

    SKILLS_MISSING = "skills_missing"
    EXPERIENCE_LEVEL = "experience_level"
    INTERVIEW_PERFORMANCE = "interview_performance"
    ASSESSMENT_SCORE = "assessment_score"
    VALUES_EVIDENCE = "values_evidence"
    COMMUNICATION_FOR_ROLE = "communication_for_role"
    AVAILABILITY_MISMATCH = "availability_mismatch"
    PAY_GAP = "pay_gap"
    FAILED_CONDITION = "failed_condition"
    MEDICAL_UNFIT_REVIEWED = "medical_unfit_reviewed"
    MISREPRESENTATION = "misrepresentation"
    NO_SHOW = "no_show"
    BETTER_CANDIDATE = "better_candidate"
    OTHER = "other"


class CloseReason(Term):
    """Why the application ends though nobody decided against the candidate. Side: neither."""

    POSITION_FILLED = "position_filled"
    VACANCY_CANCELLED = "vacancy_cancelled"
    BUDGET = "budget"
    HIRING_FREEZE = "hiring_freeze"
    DUPLICATE = "duplicate"


class WithdrawReason(Term):
    """Why the candidate stops. Side: candidate."""

    OTHER_OFFER = "other_offer"
    PAY = "pay"
    ROLE_CONTENT = "role_content"
    LOCATION_OR_HOURS = "location_or_hours"
    PROCESS_TOO_LONG = "process_too_long"
    PERSONAL = "personal"
    COUNTER_OFFER_CURRENT_EMPLOYER = "counter_offer_current_employer"
    COMPANY_CONCERN = "company_concern"
    PREFER_NOT_TO_SAY = "prefer_not_to_say"


class DeclineReason(Term):
    """Why the candidate declines an offer. Side: candidate."""

    OTHER_OFFER = "other_offer"
    PAY = "pay"
    BENEFITS = "benefits"
    CONTRACT_TYPE = "contract_type"
    START_DATE = "start_date"
    PROBATION = "probation"
    ROLE_CONTENT = "role_content"
    LOCATION_OR_HOURS = "location_or_hours"
    PERSONAL = "personal"
    COUNTER_OFFER_CURRENT_EMPLOYER = "counter_offer_current_employer"
    PREFER_NOT_TO_SAY = "prefer_not_to_say"


class RenegeReason(Term):
    """Why the candidate backs out of an accepted offer. Side: candidate."""

    COUNTER_OFFER = "counter_offer"
    BETTER_OFFER = "better_offer"
    PERSONAL = "personal"


class HoldReason(Term):
    """Why the application pauses."""

    AWAITING_BUDGET = "awaiting_budget"
    AWAITING_OTHER_CANDIDATES = "awaiting_other_candidates"
    CANDIDATE_REQUEST = "candidate_request"
    MEDICAL_RECHECK = "medical_recheck"
    POLICY_REVIEW = "policy_review"
    SEASONAL = "seasonal"
    OTHER = "other"


class RescindReason(Term):
    """Why the organisation takes an offer back. Side: organisation."""

    BUDGET = "budget"
    MISREPRESENTATION = "misrepresentation"
    FAILED_CONDITION = "failed_condition"
    RESTRUCTURING = "restructuring"
    LEGAL = "legal"


class VoidReason(Term):
    """Why a contract becomes void before both have signed."""

    WRONG_TERMS = "wrong_terms"
    DUPLICATE = "duplicate"
    CANDIDATE_WITHDREW = "candidate_withdrew"
    COMPANY_WITHDREW = "company_withdrew"
