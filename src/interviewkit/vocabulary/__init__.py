"""Controlled vocabularies: roles, job levels, reasons, recommendations. Ids only; no prose."""

from interviewkit.vocabulary.assessment import Recommendation, Side
from interviewkit.vocabulary.positions import Employment, JobLevel, Jurisdiction
from interviewkit.vocabulary.reasons import (
    CloseReason,
    DeclineReason,
    HoldReason,
    RejectReason,
    RenegeReason,
    RescindReason,
    VoidReason,
    WithdrawReason,
)
from interviewkit.vocabulary.roles import Role
from interviewkit.vocabulary.terms import Term

__all__ = [
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
]
