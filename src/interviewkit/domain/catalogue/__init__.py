"""What there is to ask, to prepare and to read: the nouns of the catalogue, without their words."""

from interviewkit.domain.catalogue.catalogue import Catalogue
from interviewkit.domain.catalogue.checklist import Checklist, ChecklistItem
from interviewkit.domain.catalogue.interview_type import (
    AxisDifference,
    InterviewType,
    TypeComparison,
    compare_types,
)
from interviewkit.domain.catalogue.question import Question, QuestionCategory
from interviewkit.domain.catalogue.reason_code import REASON_CODES, ReasonCode
from interviewkit.domain.catalogue.shelf import Shelf
from interviewkit.domain.catalogue.signal import Signal, read_signals
from interviewkit.domain.catalogue.tip import Tip

__all__ = [
    "REASON_CODES",
    "AxisDifference",
    "Catalogue",
    "Checklist",
    "ChecklistItem",
    "InterviewType",
    "Question",
    "QuestionCategory",
    "ReasonCode",
    "Shelf",
    "Signal",
    "Tip",
    "TypeComparison",
    "compare_types",
    "read_signals",
]
