"""What a question touches: the words that patterns find in it, and the rules about them."""

import unicodedata
from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from interviewkit._attrs import frozen
from interviewkit.domain.question_rules import (
    LintConfidence,
    LintJurisdiction,
    LintPhase,
    LintSeverity,
    LintTopic,
    QuestionPatterns,
    QuestionRule,
    QuestionRules,
    as_regex,
)
from interviewkit.messages import Message

__all__ = ["Finding", "LintResult", "Match", "findings_in", "matches_in"]


@frozen(kw_only=True)
class Match:
    """Words that touch a topic, and where they stand.

    Attributes:
        topic: the topic.
        language: the language whose patterns found them.
        words: the words, as they are written.
        start: the index of their first character in the text.
        end: the index behind their last one.
        part: the id of the message whose text it is; empty for a text by itself.

    >>> from interviewkit.content.lint import lint
    >>> match = lint("So, how old are you?", "us", "before_offer").findings[0].matched[0]
    >>> match.words, match.start, match.end
    ('how old are you', 4, 19)
    """

    topic: LintTopic
    language: str
    words: str
    start: int
    end: int
    part: str = ""


def matches_in(
    text: str, rules: QuestionRules, languages: Collection[str], *, part: str = ""
) -> tuple[Match, ...]:
    """What a text touches, in the order of its words; words within longer ones are left out.

    Args:
        text: the text.
        rules: whose patterns count.
        languages: the languages whose patterns are tried.
        part: the id of the message whose text it is.

    >>> from interviewkit.content.lint import question_rules
    >>> from interviewkit.domain.question_findings import matches_in
    >>> found = matches_in("What is your religion?", question_rules(), ["en"])
    >>> found[0].topic.value, found[0].words
    ('religion', 'your religion')
    """
    folded, places = _folded(text)
    found: list[Match] = []
    for one in rules.patterns:
        if one.language not in languages:
            continue
        for first, last in _hits(folded, one):
            start, end = places[first], places[last - 1] + 1
            words = text[start:end]
            found.append(
                Match(
                    topic=one.topic,
                    language=one.language,
                    words=words,
                    start=start,
                    end=end,
                    part=part,
                )
            )
    return tuple(sorted(found, key=lambda match: (match.start, match.end)))


_BLANK: Final = frozenset({"Zs", "Zl", "Zp", "Cc"})
_UNSEEN: Final = frozenset({"Mn", "Cf"})
_PLAIN: Final = {
    **dict.fromkeys((0x2018, 0x2019, 0x02BC), "'"),
    **dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013), "-"),
}


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as patterns read it, and of each of its characters the place in the original."""
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for plain in unicodedata.normalize("NFKD", character.translate(_PLAIN)).casefold():
            category = unicodedata.category(plain)
            blank = category in _BLANK
            if category in _UNSEEN or (blank and characters[-1:] == [" "]):
                continue
            characters.append(" " if blank else plain)
            places.append(place)
    return "".join(characters), places


def _hits(folded: str, patterns: QuestionPatterns) -> list[tuple[int, int]]:
    """The longest hits that no allowed wording switches off, in order."""
    hits = _spans(folded, patterns.find)
    if not hits:
        return []
    allowed = _spans(folded, patterns.allow)
    left = [hit for hit in hits if not any(start < hit[1] <= end for start, end in allowed)]
    longest: list[tuple[int, int]] = []
    for start, end in sorted(left, key=lambda hit: (hit[0], -hit[1])):
        if not longest or end > longest[-1][1]:
            longest.append((start, end))
    return longest


def _spans(folded: str, patterns: Iterable[str]) -> set[tuple[int, int]]:
    return {hit.span() for pattern in patterns for hit in as_regex(pattern).finditer(folded)}


@frozen(kw_only=True)
class Finding:
    """A rule that a question touches.

    Attributes:
        rule: the rule.
        severity: how serious it is in the phase that was asked about.
        matched: the words that touch it, and where they stand.

    >>> from interviewkit.content.lint import lint
    >>> finding = lint("Are you married?", "us", "before_offer").findings[0]
    >>> finding.id, finding.severity.value, finding.safe.id
    ('us.family', 'risky', 'question_lint.safe.hours_and_travel')
    """

    rule: QuestionRule
    severity: LintSeverity
    matched: tuple[Match, ...]

    @property
    def id(self) -> str:
        """The rule's id."""
        return self.rule.id

    @property
    def topic(self) -> LintTopic:
        """What it is about."""
        return self.rule.topic

    @property
    def source(self) -> str:
        """Where the rule is written."""
        return self.rule.source

    @property
    def confidence(self) -> LintConfidence:
        """How sure that is."""
        return self.rule.confidence

    @property
    def valid_from(self) -> date | None:
        """The first day on which the rule counts."""
        return self.rule.valid_from

    @property
    def valid_until(self) -> date | None:
        """The last day on which the rule counts."""
        return self.rule.valid_until

    @property
    def checked_on(self) -> date | None:
        """When its source was last checked; None where nobody did."""
        return self.rule.checked_on

    @property
    def exceptions(self) -> tuple[Message, ...]:
        """What the rule leaves open."""
        return self.rule.exceptions

    @property
    def safe(self) -> Message | None:
        """How to ask for what the work needs instead; None where nothing helps."""
        return self.rule.safe

    @property
    def label(self) -> Message:
        """The topic's name."""
        return Message.of(f"lint_topic.{self.topic}")

    @property
    def message(self) -> Message:
        """The topic, and how serious it is."""
        return Message.of(f"question_lint.finding.{self.severity}", topics=(self.label,))


@frozen(kw_only=True)
class LintResult:
    """What a lint found. Nothing found means no known issue; it never means that it is lawful.

    Attributes:
        findings: the rules that are touched, the most serious first.
        jurisdiction: whose rules counted.
        phase: when the question is asked.
        on: the day for which rules counted, if one was given.
        languages: the languages whose patterns were tried.
        notes: what else there is to know, such as that nobody named a language.

    >>> from interviewkit.content.lint import lint
    >>> result = lint("How do you plan a week?", "gb", "before_offer", language="en")
    >>> result.ok, result.message.id
    (True, 'question_lint.no_known_issue')
    """

    findings: tuple[Finding, ...]
    jurisdiction: LintJurisdiction
    phase: LintPhase
    on: date | None
    languages: tuple[str, ...]
    notes: tuple[Message, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def severity(self) -> LintSeverity | None:
        """How serious the worst finding is; None where there is none."""
        return self.findings[0].severity if self.findings else None

    @property
    def message(self) -> Message:
        """The result in one sentence."""
        if self.ok:
            return Message.of("question_lint.no_known_issue")
        topics = tuple(dict.fromkeys(finding.label for finding in self.findings))
        return Message.of("question_lint.found", count=len(self.findings), topics=topics)


_GRAVITY: Final = {severity: order for order, severity in enumerate(LintSeverity)}


def findings_in(
    matches: Iterable[Match],
    rules: QuestionRules,
    jurisdiction: LintJurisdiction | str,
    phase: LintPhase | str,
    *,
    on: date | None = None,
) -> tuple[Finding, ...]:
    """The rules that matches touch, the most serious first; each rule once.

    Args:
        matches: what a question touches.
        rules: whose rules count.
        jurisdiction: only the rules of this one.
        phase: when the question is asked.
        on: the day for which rules count; without one, all that were not over when checked.

    >>> from interviewkit.content.lint import question_rules
    >>> from interviewkit.domain.question_findings import findings_in, matches_in
    >>> rules = question_rules()
    >>> matches = matches_in("What is your current salary?", rules, ["en"])
    >>> [finding.id for finding in findings_in(matches, rules, "eu", "before_offer")]
    ['eu.pay_history']
    """
    where, when = LintJurisdiction(jurisdiction), LintPhase(phase)
    by_topic: dict[LintTopic, list[Match]] = {}
    for match in matches:
        by_topic.setdefault(match.topic, []).append(match)
    found: list[Finding] = []
    for rule in rules.rules:
        severity, told = rule.severity(when), by_topic.get(rule.topic)
        if rule.jurisdiction is where and severity and told and rule.counts_on(on):
            found.append(Finding(rule=rule, severity=severity, matched=tuple(told)))
    return tuple(sorted(found, key=lambda finding: _GRAVITY[finding.severity]))
