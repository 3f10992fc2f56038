"""The stages of hiring, one file each, and the overlays that work in all of them."""

from interviewkit.hiring.stages.assessment import AssessmentPolicy, assessment
from interviewkit.hiring.stages.background_check import BackgroundPolicy, background_check
from interviewkit.hiring.stages.contract import ContractPolicy, contract
from interviewkit.hiring.stages.evaluation import EvaluationPolicy, evaluation
from interviewkit.hiring.stages.four_eyes import FourEyes
from interviewkit.hiring.stages.interview import InterviewPolicy, interview
from interviewkit.hiring.stages.medical_checkup import MedicalPolicy, medical_checkup
from interviewkit.hiring.stages.offer import OfferPolicy, offer
from interviewkit.hiring.stages.onboarding import OnboardingPolicy, onboarding
from interviewkit.hiring.stages.overlays import OUTCOMES, overlays

__all__ = [
    "OUTCOMES",
    "AssessmentPolicy",
    "BackgroundPolicy",
    "ContractPolicy",
    "EvaluationPolicy",
    "FourEyes",
    "InterviewPolicy",
    "MedicalPolicy",
    "OfferPolicy",
    "OnboardingPolicy",
    "assessment",
    "background_check",
    "contract",
    "evaluation",
    "interview",
    "medical_checkup",
    "offer",
    "onboarding",
    "overlays",
]
