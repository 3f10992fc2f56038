"""The names of payloads: which value each of them is, whatever its class is called in Python.

A payload says ``"format": "interviewkit.NAME/VERSION"``. A name is for ever, and so is what an
older version of it said: `UPCASTERS` brings it up to date.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from interviewkit.errors import near_match
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.versions import Upcasters, newer, stepped

__all__ = ["FORMAT", "UPCASTERS", "format_of", "formats", "read_format"]

FORMAT: Final = "format"
"""The key under which a payload says what it is."""
VERSIONS: Final[Mapping[str, int]] = MappingProxyType({})
"""The present version of each format that is no longer in its first."""
UPCASTERS: Final[Upcasters] = MappingProxyType({})
"""What brings an older version of a format to the next one."""
_WRITTEN: Final = re.compile(r"interviewkit\.([a-z_]+)/([1-9]\d{0,5})", re.ASCII)


@cache
def formats() -> Mapping[str, type]:
    """Every format by its name.

    >>> from interviewkit.wire import formats
    >>> formats()["offer_terms"].__name__
    'OfferTerms'
    """
    from interviewkit import domain, hiring, machine, messages, vocabulary  # noqa: PLC0415
    from interviewkit.domain import (  # noqa: PLC0415 - all nouns, only where they are asked for
        catalogue,
        interview_plan,
        preparation,
        question_findings,
        question_rules,
        story,
    )
    from interviewkit.domain.catalogue import interview_type  # noqa: PLC0415
    from interviewkit.hiring import deadlines, events, laws, pipeline, record, timeline, views  # noqa: PLC0415
    from interviewkit.hiring.application import Application  # noqa: PLC0415
    from interviewkit.wire.seen import SeenApplication  # noqa: PLC0415

    del hiring, vocabulary
    found: dict[str, type] = {
        "accepted": machine.Accepted,
        "allowances": deadlines.Allowances,
        "application": Application,
        "assessment": domain.Assessment,
        "axis_difference": interview_type.AxisDifference,
        "background_check": domain.BackgroundCheck,
        "candidate_view": SeenApplication,
        "catalogue_values": catalogue.Catalogue,
        "checklist": catalogue.Checklist,
        "checklist_item": catalogue.ChecklistItem,
        "citation": laws.Citation,
        "contract": domain.Contract,
        "contract_rules": domain.ContractRules,
        "contract_terms": domain.ContractTerms,
        "coverage": story.Coverage,
        "deadline": deadlines.Deadline,
        "event": events.Event,
        "hiring_law": laws.HiringLaw,
        "interview_plan": interview_plan.InterviewPlan,
        "interview_type": catalogue.InterviewType,
        "law": machine.Law,
        "lint_finding": question_findings.Finding,
        "lint_match": question_findings.Match,
        "lint_result": question_findings.LintResult,
        "medical_record": domain.MedicalRecord,
        "message": messages.Message,
        "money": domain.Money,
        "offer": domain.Offer,
        "offer_terms": domain.OfferTerms,
        "plan_left_out": interview_plan.LeftOut,
        "plan_part": interview_plan.Part,
        "planned_item": preparation.PlannedItem,
        "position": domain.Position,
        "preparation": preparation.Preparation,
        "problem": machine.Problem,
        "process_reference": pipeline.Process,
        "progress": preparation.Progress,
        "question": catalogue.Question,
        "question_category": catalogue.QuestionCategory,
        "question_patterns": question_rules.QuestionPatterns,
        "question_rule": question_rules.QuestionRule,
        "question_rules_values": question_rules.QuestionRules,
        "reason_code": catalogue.ReasonCode,
        "record": record.Record,
        "refused": machine.Refused,
        "report": machine.Report,
        "scorecard": domain.Scorecard,
        "seen_event": views.SeenEvent,
        "session": domain.Session,
        "signal": catalogue.Signal,
        "slot": domain.Slot,
        "story": story.Story,
        "submitted_card": domain.SubmittedCard,
        "timeline_entry": timeline.Entry,
        "tip": catalogue.Tip,
        "type_comparison": catalogue.TypeComparison,
    }
    return MappingProxyType(found)


@cache
def _names() -> Mapping[type, str]:
    return MappingProxyType({cls: name for name, cls in formats().items()})


def format_of(cls: type) -> str | None:
    """What a payload of that class says that it is; None for a class of the host's own."""
    for one in getattr(cls, "__mro__", ()):
        name = _names().get(one)
        if name is not None:
            return f"interviewkit.{name}/{VERSIONS.get(name, 1)}"
    return None


def read_format(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The payload in its present version, without what it says that it is.

    Raises:
        Unreadable: for another format, or a version that is newer.
    """
    said = table[FORMAT]
    current = VERSIONS.get(name, 1)
    wanted = f"interviewkit.{name}/{current}"
    if said == wanted:
        return {key: item for key, item in table.items() if key != FORMAT}
    found = _WRITTEN.fullmatch(said) if isinstance(said, str) else None
    if found is None or found[1] != name:
        near, allowed = near_match(said, [wanted]), repr(wanted)
        raise Unreadable(said, "is another format", allowed=allowed, near=near, code="other_format")
    version = int(found[2])
    if version > current:
        raise newer(said, wanted)
    rest = {key: item for key, item in table.items() if key != FORMAT}
    for older in range(version, current):
        rest = stepped(name, UPCASTERS[name, older], rest, older)
    return rest
