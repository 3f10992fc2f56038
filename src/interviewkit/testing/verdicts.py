"""What is found and what must hold, made up freely: rules about questions, laws, reports."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from interviewkit._attrs import evolve
from interviewkit.domain import Position
from interviewkit.domain.catalogue import Question
from interviewkit.domain.question_findings import LintResult, Match
from interviewkit.domain.question_rules import (
    LintJurisdiction,
    LintPhase,
    LintSeverity,
    LintTopic,
    QuestionPatterns,
    QuestionRule,
    QuestionRules,
)
from interviewkit.hiring.laws import HOUSE_LAWS, JURISDICTION_LAWS, HiringLaw
from interviewkit.hiring.presets import processes
from interviewkit.machine import (
    Law,
    Machine,
    Report,
    absence,
    can_finish,
    precedes,
    report,
    requires_guard,
)
from interviewkit.testing.catalogues import some
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.testing.filling import distinct, fill, value_of
from interviewkit.testing.manners import free_day
from interviewkit.testing.scenes import Scene, among, identifier, several, words

__all__ = ["VERDICTS"]

_QUESTIONS: Final = (
    "How do you plan a week?",
    "How old are you?",
    "Are you married, and do you have kids?",
    "Apa agama Anda, dan berapa umur Anda?",
    "Berapa gaji terakhir Anda?",
    "What is your current salary?\n  Do you have any disabilities?",
    "",
)
_PATTERNS: Final = (
    "how old are you",
    "are you (?:now )?married",
    r"\d{1,2} tahun",
    r"zodiac[s]? ['\"-]sign\\",
    "您多大",
    "كم عمرك",
)


def _match(_: Scene, chooser: Chooser) -> Match:
    found = chooser.text("how old are you")
    start = one_of(chooser, (0, 4, 120))
    return Match(
        topic=one_of(chooser, tuple(LintTopic)),
        language=one_of(chooser, ("en", "id", "zh-Hans")),
        words=found,
        start=start,
        end=start + len(found),
        part=one_of(chooser, ("", "question.motivation.why_us.text")),
    )


def _patterns(scene: Scene, chooser: Chooser) -> QuestionPatterns:
    found = several(tuple, among(_PATTERNS), least=0)
    return fill(
        QuestionPatterns,
        scene,
        chooser,
        find=found(scene, chooser),
        allow=found(scene, chooser),
    )


def _rule(scene: Scene, chooser: Chooser) -> QuestionRule:
    """One that is shipped, or one of somebody's own."""
    if chooser.seldom(2):
        return one_of(chooser, _shipped_rules().rules)
    days = sorted(free_day(scene, chooser) for _ in range(2))
    begins, ends = (day if chooser.pick(2) else None for day in days)
    phases = distinct(among(tuple(LintPhase)), least=1)(scene, chooser)
    return fill(
        QuestionRule,
        scene,
        chooser,
        id=identifier("acme.age")(scene, chooser),
        severities={phase: one_of(chooser, tuple(LintSeverity)) for phase in phases},
        valid_from=begins,
        valid_until=ends,
    )


def _shipped_rules() -> QuestionRules:
    from interviewkit.content.lint import question_rules

    return question_rules()


def _rules(scene: Scene, chooser: Chooser) -> QuestionRules:
    """A few; sometimes those that are shipped."""
    if chooser.pick(12) == 11:
        return _shipped_rules()
    sets = [_patterns(scene, chooser) for _ in range(chooser.pick(4))]
    by_key = {(one.language, one.topic): one for one in sets}
    return QuestionRules(
        rules=some(QuestionRule, scene, chooser, 3), patterns=tuple(by_key.values())
    )


def _lint_result(scene: Scene, chooser: Chooser) -> LintResult:
    """Of a sentence or of a question that is shipped; sometimes what no lint has found."""
    from interviewkit.content import load_catalogue
    from interviewkit.content.lint import lint

    way = chooser.pick(4)
    if way == 3:
        return fill(LintResult, scene, chooser)
    question: Question | str = one_of(chooser, _QUESTIONS)
    if way == 2:
        question = one_of(chooser, tuple(load_catalogue().questions.values()))
    return lint(
        question,
        one_of(chooser, tuple(LintJurisdiction)),
        one_of(chooser, tuple(LintPhase)),
        language=one_of(chooser, ("en", None, "id")),
        on=free_day(scene, chooser) if chooser.pick(2) else None,
    )


_HAPPENS: Final = ("offer_sent", "offer_accepted", "outcome.hired", "contract", "work_started")
_GUARDS: Final = ("latest_version", "before_expiry", "acme.second_person")


def _law(scene: Scene, chooser: Chooser) -> Law:
    """Of each shape, about names that a process may have or not."""
    shape = chooser.pick(4)
    if shape == 0:
        return can_finish()
    name = words("badge_issued") if chooser.seldom(2) else among(_HAPPENS)
    names = distinct(name, least=1)(scene, chooser)
    if shape == 1:
        return absence(*names)
    if shape == 2:
        return precedes(distinct(among(_HAPPENS), least=1)(scene, chooser), names)
    return requires_guard(names, one_of(chooser, _GUARDS))


def _hiring_law(scene: Scene, chooser: Chooser) -> HiringLaw:
    """One of the kit's, or one of a company's own."""
    if chooser.pick(2):
        kept = (*HOUSE_LAWS, *(law for laws in JURISDICTION_LAWS.values() for law in laws))
        return one_of(chooser, kept)
    made = fill(HiringLaw, scene, chooser)
    return evolve(made, id=identifier("acme_law")(scene, chooser))


@cache
def _small_machine() -> Machine:
    return processes["walk-in"].for_position(Position(title="Clerk"))


def _report(scene: Scene, chooser: Chooser) -> Report:
    """Of laws held against a process; sometimes what no check has found."""
    if chooser.pick(2):
        return fill(Report, scene, chooser)
    laws = several(tuple, lambda *given: value_of(HiringLaw, *given), least=0)(scene, chooser)
    return report([_small_machine()], laws)


VERDICTS: Final[Mapping[Any, Callable[[Scene, Chooser], Any]]] = MappingProxyType(
    {
        HiringLaw: _hiring_law,
        Law: _law,
        LintResult: _lint_result,
        Match: _match,
        QuestionPatterns: _patterns,
        QuestionRule: _rule,
        QuestionRules: _rules,
        Report: _report,
    }
)
"""How these are made; the others are simply made of their fields."""
