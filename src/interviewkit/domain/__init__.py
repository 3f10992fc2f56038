"""The nouns of hiring, each a frozen value, with pure rules beside them."""

from interviewkit.domain.assessment import Assessment, AssessmentStatus
from interviewkit.domain.background import BackgroundCheck, CheckKind, CheckStatus
from interviewkit.domain.contract import (
    Contract,
    ContractRules,
    ContractStatus,
    ContractTerms,
    contract_faults,
)
from interviewkit.domain.interview import Session, SessionStatus, Slot
from interviewkit.domain.medical import MedicalOutcome, MedicalRecord, ReviewConclusion
from interviewkit.domain.money import Money
from interviewkit.domain.offer import Offer, OfferCondition, OfferStatus, OfferTerms
from interviewkit.domain.position import Position
from interviewkit.domain.scorecard import Scorecard, SubmittedCard

__all__ = [
    "Assessment",
    "AssessmentStatus",
    "BackgroundCheck",
    "CheckKind",
    "CheckStatus",
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
]
