"""Rules about questions: what is better not asked where and when, and the patterns that find it.

A lint, not a ban, and no legal advice: it finds words, and cannot see context, tone, irony, a
paraphrase, or a language without patterns. So the best answer that it has is "no known issue".
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias

from interviewkit._attrs import evolve, field, frozen
from interviewkit.domain.checks import filled, optional_day
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.messages import Message
from interviewkit.vocabulary import Term

__all__ = [
    "LintConfidence",
    "LintJurisdiction",
    "LintPhase",
    "LintSeverity",
    "LintTopic",
    "QuestionPatterns",
    "QuestionRule",
    "QuestionRules",
    "as_regex",
    "unsafe_pattern",
]


class LintJurisdiction(Term):
    """Whose rules about questions count; more than the jurisdictions that processes know.

    >>> from interviewkit.domain.question_rules import LintJurisdiction
    >>> LintJurisdiction("eu").value
    'eu'
    """

    US = "us"
    GB = "gb"
    EU = "eu"
    ID = "id"


class LintPhase(Term):
    """When the question is asked, counted from the offer.

    >>> from interviewkit.domain.question_rules import LintPhase
    >>> [phase.value for phase in LintPhase]
    ['before_offer', 'after_offer', 'after_acceptance']
    """

    BEFORE_OFFER = "before_offer"
    AFTER_OFFER = "after_offer"
    """An offer has been made; it may be a conditional one."""
    AFTER_ACCEPTANCE = "after_acceptance"


class LintTopic(Term):
    """What a question touches.

    >>> from interviewkit.domain.question_rules import LintTopic
    >>> LintTopic.PAY_HISTORY.value
    'pay_history'
    """

    HEALTH = "health"
    GENETICS = "genetics"
    FAMILY = "family"
    AGE = "age"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    APPEARANCE = "appearance"
    ORIENTATION = "orientation"
    CRIMINAL_RECORD = "criminal_record"
    PAY_HISTORY = "pay_history"
    UNION = "union"
    FINANCES = "finances"


class LintSeverity(Term):
    """How serious it is, the most serious one first.

    >>> from interviewkit.domain.question_rules import LintSeverity
    >>> list(LintSeverity)[0].value
    'forbidden'
    """

    FORBIDDEN = "forbidden"
    FORBIDDEN_BEFORE_OFFER = "forbidden_before_offer"
    RISKY = "risky"
    """Not forbidden as such; it may count as evidence of discrimination."""
    JOB_RELATED_ONLY = "job_related_only"


class LintConfidence(Term):
    """How sure the fact behind a rule is.

    >>> from interviewkit.domain.question_rules import LintConfidence
    >>> LintConfidence.LOW.value
    'low'
    """

    HIGH = "high"
    """Its text was read, or several sources agree."""
    MEDIUM = "medium"
    """One secondary source says so."""
    LOW = "low"
    """From memory; nobody has checked it."""


_Severities: TypeAlias = tuple[tuple[LintPhase, LintSeverity], ...]


def _severities(found: Mapping[str, str] | Iterable[tuple[str, str]]) -> _Severities:
    items = dict(found)
    named = {LintPhase(phase): LintSeverity(severity) for phase, severity in items.items()}
    return tuple((phase, named[phase]) for phase in LintPhase if phase in named)


def _topic(name: str) -> LintTopic:
    return LintTopic(name)


def _jurisdiction(name: str) -> LintJurisdiction:
    return LintJurisdiction(name)


def _confidence(name: str) -> LintConfidence:
    return LintConfidence(name)


def _some(owner: object, attribute: object, severities: _Severities) -> None:
    if not severities:
        raise InvalidValueError("QuestionRule.severities", {}, "a severity for a phase or more")


def _messages(messages: Iterable[Message]) -> tuple[Message, ...]:
    return tuple(messages)


@frozen(kw_only=True)
class QuestionRule:
    """What a jurisdiction says about asking for one thing: a dated fact, with its source.

    Attributes:
        id: its id, such as ``"us.health"``.
        topic: what it is about.
        jurisdiction: where it counts.
        severities: how serious it is, by phase; it says nothing about a phase that is left out.
        source: where it is written.
        confidence: how sure that is.
        valid_from: the first day on which it counts, if there is one.
        valid_until: the last day on which it counts, if there is one.
        checked_on: when its source was last checked; None where nobody did.
        exceptions: what it leaves open.
        safe: how to ask for what the work needs instead; None where nothing helps.

    Raises:
        InvalidValueError: for a blank id or source, no severity, or days in the wrong order.
        UnknownNameError: for a topic, jurisdiction, phase or severity that does not exist.

    >>> from interviewkit.content.lint import question_rules
    >>> rule = question_rules().rule("us.health")
    >>> rule.severity("before_offer"), rule.source
    (<LintSeverity.FORBIDDEN_BEFORE_OFFER: 'forbidden_before_offer'>, '42 USC 12112(d)(2)-(3), ...')
    """

    id: str = field(validator=filled)
    topic: LintTopic = field(converter=_topic)
    jurisdiction: LintJurisdiction = field(converter=_jurisdiction)
    severities: _Severities = field(converter=_severities, validator=_some)
    source: str = field(validator=filled)
    confidence: LintConfidence = field(converter=_confidence)
    valid_from: date | None = field(default=None, validator=optional_day)
    valid_until: date | None = field(default=None, validator=optional_day)
    checked_on: date | None = field(default=None, validator=optional_day)
    exceptions: tuple[Message, ...] = field(default=(), converter=_messages)
    safe: Message | None = None

    def __attrs_post_init__(self) -> None:
        begins, ends = self.valid_from, self.valid_until
        if begins is not None and ends is not None and ends < begins:
            allowed = f"a day from {begins.isoformat()} on"
            raise InvalidValueError("QuestionRule.valid_until", ends.isoformat(), allowed)

    def severity(self, phase: LintPhase | str) -> LintSeverity | None:
        """How serious it is in that phase; None where it says nothing."""
        return dict(self.severities).get(LintPhase(phase))

    def counts_on(self, day: date | None) -> bool:
        """Whether it counts on that day; without one, unless it was over when it was checked."""
        early = day is not None and self.valid_from is not None and day < self.valid_from
        last = self.checked_on if day is None else day
        late = last is not None and self.valid_until is not None and last > self.valid_until
        return not early and not late


def _patterns(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(patterns)


def _sound(owner: object, attribute: object, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        if (wrong := unsafe_pattern(pattern)) is not None:
            raise InvalidValueError("QuestionPatterns", pattern, wrong)


@frozen(kw_only=True)
class QuestionPatterns:
    """What words of a language touch a topic.

    A pattern is a regular expression over folded text: small letters without accents, straight
    apostrophes and hyphens, single spaces. It begins and ends at the boundary of a word, and leads
    up to the word that matters. Every repetition in it has an upper bound.

    Attributes:
        language: the language, such as ``"en"``.
        topic: what is touched.
        find: patterns of what touches it.
        allow: patterns that switch a hit off where they cover the end of it.

    Raises:
        InvalidValueError: for a pattern that is none, repeats without bound or matches nothing.
        UnknownNameError: for a topic that does not exist.

    >>> from interviewkit.domain.question_rules import QuestionPatterns
    >>> QuestionPatterns(language="en", topic="age", find=["how old are you"]).topic.value
    'age'
    """

    language: str = field(validator=filled)
    topic: LintTopic = field(converter=_topic)
    find: tuple[str, ...] = field(default=(), converter=_patterns, validator=_sound, repr=False)
    allow: tuple[str, ...] = field(default=(), converter=_patterns, validator=_sound, repr=False)


_ESCAPED = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_REPEATED = re.compile(r"[*+]|\{(?:\d*,|,\d*)\}")
_BOUND = re.compile(r"\{(?:\d*,)?(\d+)\}")
_MOST: Final = 40


_LONGEST: Final = 1_500


def unsafe_pattern(pattern: str) -> str | None:
    """What a pattern would have to be instead; None for one that is sound.

    >>> from interviewkit.domain.question_rules import unsafe_pattern
    >>> unsafe_pattern("are you (?:now )?married")
    >>> unsafe_pattern("(a+)+")
    'a pattern whose repetitions have an upper bound, such as {0,9}'
    """
    if len(pattern) > _LONGEST:
        return f"a pattern of at most {_LONGEST} characters"
    if re.search(r"\\[1-9]|\(\?P", pattern):
        return "a pattern without named groups and references to groups"
    bare = _ESCAPED.sub("x", pattern)
    if _REPEATED.search(bare):
        return "a pattern whose repetitions have an upper bound, such as {0,9}"
    if any(int(bound) > _MOST for bound in _BOUND.findall(bare)):
        return f"a pattern that repeats nothing more than {_MOST} times"
    try:
        empty = as_regex(pattern).search("") is not None
    except (re.error, OverflowError, RecursionError):
        return "a regular expression"
    return "a pattern that asks for at least one character" if empty else None


@lru_cache(maxsize=4096)
def as_regex(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern, at the boundaries of words.

    >>> from interviewkit.domain.question_rules import as_regex
    >>> as_regex("age").search("the age of this"), as_regex("age").search("on this page")
    (<re.Match object; span=(4, 7), match='age'>, None)
    """
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


def _rules(rules: Iterable[QuestionRule]) -> tuple[QuestionRule, ...]:
    return tuple(rules)


def _pattern_sets(sets: Iterable[QuestionPatterns]) -> tuple[QuestionPatterns, ...]:
    return tuple(sets)


@frozen(kw_only=True, repr=False)
class QuestionRules:
    """Rules, and the patterns that find what they are about. Immutable: threads may share it.

    Attributes:
        rules: the rules, each id once.
        patterns: the patterns, for a language and a topic once.

    Raises:
        InvalidValueError: for an id, or a language and topic, that is there twice.

    >>> from interviewkit.content.lint import question_rules
    >>> question_rules()
    <QuestionRules of 45 rules, patterns for en, id>
    """

    rules: tuple[QuestionRule, ...] = field(default=(), converter=_rules)
    patterns: tuple[QuestionPatterns, ...] = field(default=(), converter=_pattern_sets)

    def __attrs_post_init__(self) -> None:
        ids: set[str] = set()
        for id in (*(rule.id for rule in self.rules), *map(_key, self.patterns)):
            if id in ids:
                raise InvalidValueError("QuestionRules", id, "each id, language and topic once")
            ids.add(id)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have patterns, sorted."""
        return tuple(sorted({one.language for one in self.patterns}))

    def rule(self, id: str) -> QuestionRule:
        """The rule of that id.

        Raises:
            UnknownNameError: if there is none.
        """
        known = {rule.id: rule for rule in self.rules}
        if id not in known:
            raise UnknownNameError("question rule", id, known)
        return known[id]

    def merged(self, other: "QuestionRules", *, replacing: bool = False) -> "QuestionRules":
        """These rules and those; neither is changed.

        Args:
            other: rules and patterns of your own. Patterns for a language and topic that is there
                already are added to its patterns.
            replacing: whether a rule whose id is taken, and patterns for a language and topic
                that is there already, take the place of the other ones.

        Raises:
            InvalidValueError: for an id that is taken, unless it replaces the other one.

        >>> from interviewkit.content.lint import question_rules
        >>> from interviewkit.domain.question_rules import QuestionPatterns, QuestionRules
        >>> own = QuestionPatterns(language="en", topic="age", find=["your zodiac sign"])
        >>> question_rules().merged(QuestionRules(patterns=[own]))
        <QuestionRules of 45 rules, patterns for en, id>
        """
        new = {rule.id for rule in other.rules} if replacing else frozenset[str]()
        kept = tuple(rule for rule in self.rules if rule.id not in new)
        sets = {_key(one): one for one in self.patterns}
        for one in other.patterns:
            before = sets.get(_key(one))
            sets[_key(one)] = one if before is None or replacing else _joined(before, one)
        return QuestionRules(rules=(*kept, *other.rules), patterns=sets.values())

    def __repr__(self) -> str:
        languages = ", ".join(self.languages) or "no language"
        return f"<QuestionRules of {len(self.rules)} rules, patterns for {languages}>"


def _key(patterns: QuestionPatterns) -> str:
    return f"patterns {patterns.language}/{patterns.topic}"


def _joined(before: QuestionPatterns, more: QuestionPatterns) -> QuestionPatterns:
    return evolve(before, find=before.find + more.find, allow=before.allow + more.allow)
