"""What there is to ask and to prepare, made up freely: small catalogues, plans, preparations."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from random import Random
from types import MappingProxyType
from typing import Any, Final, TypeVar

from interviewkit._attrs import evolve
from interviewkit.domain.catalogue import (
    REASON_CODES,
    AxisDifference,
    Catalogue,
    Checklist,
    ChecklistItem,
    InterviewType,
    Question,
    QuestionCategory,
    ReasonCode,
    Signal,
    Tip,
    TypeComparison,
    compare_types,
)
from interviewkit.domain.catalogue.reason_code import REASON_VOCABULARIES
from interviewkit.domain.interview_plan import InterviewPlan, Part, plan_interview
from interviewkit.domain.preparation import ItemStatus, PlannedItem, Preparation, Progress
from interviewkit.domain.story import Coverage, Story, coverage
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.testing.filling import distinct, fill, value_of
from interviewkit.testing.scenes import Scene, among, identifier
from interviewkit.vocabulary import JobLevel
from interviewkit.vocabulary.interviews import Phase, ReasonSide

__all__ = ["CATALOGUES", "some"]

T = TypeVar("T")


def some(cls: type[T], scene: Scene, chooser: Chooser, most: int) -> list[T]:
    """Up to so many values of a class that has an id, each with an id of its own."""
    made: list[Any] = [value_of(cls, scene, chooser) for _ in range(chooser.pick(most + 1))]
    taken: dict[str, Any] = {}
    for number, one in enumerate(made):
        id = f"{one.id}_{number}" if one.id in taken else one.id
        taken[id] = evolve(one, id=id)
    return list(taken.values())


def _shipped() -> Catalogue:
    from interviewkit.content import load_catalogue

    return load_catalogue()


def _item(scene: Scene, chooser: Chooser) -> ChecklistItem:
    phase = one_of(chooser, tuple(Phase))
    days = {Phase.BEFORE: (-7, 0, -1, -365), Phase.AT: (0,), Phase.AFTER: (1, 0, 365)}
    return fill(ChecklistItem, scene, chooser, phase=phase, day=one_of(chooser, days[phase]))


def _checklist(scene: Scene, chooser: Chooser) -> Checklist:
    if chooser.seldom(2):
        return one_of(chooser, tuple(_shipped().checklists.values()))
    items = some(ChecklistItem, scene, chooser, 3) or [_item(scene, chooser)]
    return fill(Checklist, scene, chooser, items=items)


def _catalogue(scene: Scene, chooser: Chooser) -> Catalogue:
    """A small one whose references resolve; sometimes the shipped one."""
    if chooser.pick(12) == 11:
        return _shipped()
    categories = _family(some(QuestionCategory, scene, chooser, 3), chooser)
    questions = some(Question, scene, chooser, 3) if categories else []
    kinds = some(InterviewType, scene, chooser, 2)
    ids = among([category.id for category in categories])
    covered = distinct(ids, least=1) if categories else lambda _, __: ()
    return Catalogue(
        interview_types=[evolve(kind, categories=covered(scene, chooser)) for kind in kinds],
        question_categories=categories,
        questions=[_placed(question, one_of(chooser, categories)) for question in questions],
        checklists=_agreeing(some(Checklist, scene, chooser, 2)),
        tips=some(Tip, scene, chooser, 2),
        signals=some(Signal, scene, chooser, 2),
        reason_codes=some(ReasonCode, scene, chooser, 3) if chooser.pick(2) else REASON_CODES,
    )


def _family(categories: list[QuestionCategory], chooser: Chooser) -> list[QuestionCategory]:
    """The categories, some of them a part of one before it that the same side asks about."""
    found: list[QuestionCategory] = []
    for category in categories:
        above = [None, *(one.id for one in found if one.asked_by is category.asked_by)]
        found.append(evolve(category, parent=one_of(chooser, above)))
    return found


def _placed(question: Question, category: QuestionCategory) -> Question:
    return evolve(question, category=category.id, asked_by=category.asked_by)


def _agreeing(checklists: list[Checklist]) -> list[Checklist]:
    """The checklists, in which an item of one id is one item."""
    known: dict[str, ChecklistItem] = {}
    return [
        evolve(one, items=[known.setdefault(item.id, item) for item in one.items])
        for one in checklists
    ]


def _reason_code(scene: Scene, chooser: Chooser) -> ReasonCode:
    """One that is shipped, or one of a company's own."""
    if chooser.pick(2):
        return one_of(chooser, tuple(REASON_CODES.values()))
    name = one_of(chooser, tuple(REASON_VOCABULARIES))
    return ReasonCode(
        id=f"{name}.{identifier('acme_rule')(scene, chooser)}",
        term=one_of(chooser, tuple(REASON_VOCABULARIES[name])),
        side=one_of(chooser, tuple(ReasonSide)),
    )


def _comparison(scene: Scene, chooser: Chooser) -> TypeComparison:
    """Of two types, shipped or made up; sometimes one that nothing has computed."""
    way = chooser.pick(4)
    if way == 1:
        return fill(TypeComparison, scene, chooser)
    types = tuple(_shipped().interview_types.values())
    first, second = (
        one_of(chooser, types) if way == 2 else value_of(InterviewType, scene, chooser)
        for _ in range(2)
    )
    return compare_types(first, second)


def _difference(scene: Scene, chooser: Chooser) -> AxisDifference:
    """One of those between two types; the simplest where they are alike."""
    types = [value_of(InterviewType, scene, chooser) for _ in range(2)]
    found = compare_types(*types).axes
    alike = AxisDifference(axis="minutes", first=(15,), second=(45,))
    return one_of(chooser, found or (alike,))


def _plan(scene: Scene, chooser: Chooser) -> InterviewPlan:
    """What is planned from a catalogue, shipped or made up; sometimes what nobody has planned."""
    catalogue = _shipped() if chooser.pick(2) else value_of(Catalogue, scene, chooser)
    types = tuple(catalogue.interview_types)
    if not types or chooser.pick(4) == 3:
        return fill(InterviewPlan, scene, chooser, minutes=one_of(chooser, (20, 10, 45)))
    seed = chooser.pick(6)
    return plan_interview(
        catalogue,
        one_of(chooser, types),
        level=one_of(chooser, (JobLevel.STAFF, *JobLevel)),
        minutes=one_of(chooser, (45, 10, 20, 60, 90, 240)),
        rng=Random(seed) if seed else None,  # noqa: S311 - not a secret
    )


def _part(scene: Scene, chooser: Chooser) -> Part:
    return fill(Part, scene, chooser, starts=one_of(chooser, (0, 3, 15, 240)))


def _coverage(scene: Scene, chooser: Chooser) -> Coverage:
    asked = ("motivation", "integrity", "time", "acme.travel")
    wanted = distinct(among(asked), least=0)(scene, chooser)
    return coverage(some(Story, scene, chooser, 3), wanted)


def _progress(scene: Scene, chooser: Chooser) -> Progress:
    status = one_of(chooser, tuple(ItemStatus))
    reason = chooser.text("no time") if status is ItemStatus.SKIPPED else ""
    return fill(Progress, scene, chooser, status=status, reason=reason)


def _preparation(scene: Scene, chooser: Chooser) -> Preparation:
    """Some steps with a checklist."""
    made = Preparation(checklist=value_of(Checklist, scene, chooser))
    for _ in range(chooser.pick(5)):
        item = one_of(chooser, made.checklist.items).id
        step = chooser.pick(5)
        if step == 0:
            made = made.done(item, note=chooser.text("New plant.") if chooser.pick(2) else None)
        elif step == 1:
            made = made.skipped(item, reason=chooser.text("no time"))
        elif step == 2:
            made = made.noted(item, chooser.text("Ask about shifts."))
        elif step == 3:
            made = made.with_story(value_of(Story, scene, chooser))
        else:
            made = made.reopened(item)
    return made


def _planned_item(scene: Scene, chooser: Chooser) -> PlannedItem:
    """One of a schedule, which may have been made too late for it."""
    schedule = Preparation(checklist=value_of(Checklist, scene, chooser)).schedule
    today = (None, scene.at.date(), scene.at.date() - timedelta(days=3))[chooser.pick(3)]
    return one_of(chooser, schedule(scene.at, today=today))


CATALOGUES: Final[Mapping[Any, Callable[[Scene, Chooser], Any]]] = MappingProxyType(
    {
        AxisDifference: _difference,
        Catalogue: _catalogue,
        Checklist: _checklist,
        ChecklistItem: _item,
        Coverage: _coverage,
        InterviewPlan: _plan,
        Part: _part,
        PlannedItem: _planned_item,
        Preparation: _preparation,
        Progress: _progress,
        ReasonCode: _reason_code,
        TypeComparison: _comparison,
    }
)
"""How these are made; the others are simply made of their fields."""
