"""Who acts."""

from interviewkit.vocabulary.terms import Term

__all__ = ["Role"]


class Role(Term):
    """The part somebody plays in one application.

    The Indonesian word *user* means the hiring manager; the role is `HIRING_MANAGER`.
    """

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    SUPERIOR = "superior"
    EXECUTIVE = "executive"
    APPROVER = "approver"
    MEDICAL_EXAMINER = "medical_examiner"
    LEGAL = "legal"
    SIGNATORY = "signatory"
    ONBOARDING_OWNER = "onboarding_owner"
    HR_ADMIN = "hr_admin"
    CANDIDATE = "candidate"
    SYSTEM = "system"
