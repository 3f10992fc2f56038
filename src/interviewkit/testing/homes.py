"""Where the classes live of which the strategies make values. Names only: nothing is imported."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType
from typing import Any, Final

__all__ = ["HOMES", "classes_in"]

HOMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "interviewkit.domain": (
            "Money",
            "Slot",
            "Position",
            "Scorecard",
            "SubmittedCard",
            "OfferTerms",
            "Offer",
            "ContractTerms",
            "Contract",
            "ContractRules",
            "Assessment",
            "BackgroundCheck",
            "MedicalRecord",
            "Session",
        ),
        "interviewkit.domain.catalogue": (
            "QuestionCategory",
            "Question",
            "InterviewType",
            "ChecklistItem",
            "Checklist",
            "Tip",
            "Signal",
            "ReasonCode",
            "Catalogue",
            "AxisDifference",
            "TypeComparison",
        ),
        "interviewkit.domain.interview_plan": ("Part", "LeftOut", "InterviewPlan"),
        "interviewkit.domain.story": ("Story", "Coverage"),
        "interviewkit.domain.preparation": ("Progress", "PlannedItem", "Preparation"),
        "interviewkit.domain.question_rules": ("QuestionPatterns", "QuestionRule", "QuestionRules"),
        "interviewkit.domain.question_findings": ("Match", "Finding", "LintResult"),
        "interviewkit.messages": ("Message",),
        "interviewkit.machine": ("Law", "Problem", "Report", "Accepted", "Refused"),
        "interviewkit.hiring.laws": ("Citation", "HiringLaw"),
        "interviewkit.hiring.deadline_sources": ("Allowances",),
        "interviewkit.hiring.deadlines": ("Deadline",),
        "interviewkit.hiring.record": ("Record",),
        "interviewkit.hiring.timeline": ("Entry",),
        "interviewkit.hiring.views": ("SeenEvent", "View"),
        "interviewkit.hiring.pipeline": ("Process",),
        "interviewkit.hiring.application": ("Application",),
        "interviewkit.hiring.events": ("Event", "EVENTS"),
    }
)
"""The classes by the module with which they come; `EVENTS` are many. Simple ones come first."""


def classes_in(home: ModuleType) -> Iterator[type[Any]]:
    """The classes of a module, as far as it has got when it is being imported.

    >>> import interviewkit.messages
    >>> from interviewkit.testing.homes import classes_in
    >>> list(classes_in(interviewkit.messages))
    [<class 'interviewkit.messages.Message'>]
    """
    for name in HOMES[home.__name__]:
        found = getattr(home, name, None)
        if isinstance(found, Mapping):
            yield from found.values()
        elif found is not None:
            yield found
