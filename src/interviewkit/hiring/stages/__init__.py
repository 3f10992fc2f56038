"""The stages of hiring, one file each, and the overlays that work in all of them."""

from interviewkit.hiring.stages.contract import ContractPolicy, contract
from interviewkit.hiring.stages.evaluation import EvaluationPolicy, evaluation
from interviewkit.hiring.stages.interview import InterviewPolicy, interview
from interviewkit.hiring.stages.medical_checkup import MedicalPolicy, medical_checkup
from interviewkit.hiring.stages.offer import OfferPolicy, offer
from interviewkit.hiring.stages.onboarding import OnboardingPolicy, onboarding
from interviewkit.hiring.stages.overlays import OUTCOMES, overlays

__all__ = [
    "OUTCOMES",
    "ContractPolicy",
    "EvaluationPolicy",
    "InterviewPolicy",
    "MedicalPolicy",
    "OfferPolicy",
    "OnboardingPolicy",
    "contract",
    "evaluation",
    "interview",
    "medical_checkup",
    "offer",
    "onboarding",
    "overlays",
]
