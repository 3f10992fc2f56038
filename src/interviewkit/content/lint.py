"""The lint of questions: what is better not asked where and when, with sources and safe wording.

It holds words against patterns, in the languages that have some. It does not see context, tone, a
paraphrase, a misspelling or another language, and it knows only the topics and jurisdictions of its
rules. So it answers "no known issue", never "lawful", and it stops nobody: it is no legal advice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from interviewkit.content import locales
from interviewkit.content.loader import load_catalog
from interviewkit.domain.catalogue import Question
from interviewkit.domain.question_findings import LintResult, Match, findings_in, matches_in
from interviewkit.domain.question_rules import (
    LintConfidence,
    LintJurisdiction,
    LintPhase,
    LintSeverity,
    LintTopic,
    QuestionPatterns,
    QuestionRule,
    QuestionRules,
    unsafe_pattern,
)
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.l10n import Catalog, Translator
from interviewkit.messages import Message
from interviewkit.vocabulary import Jurisdiction
from interviewkit.wire.problems import Unreadable, WireError
from interviewkit.wire.process_reading import Reading
from interviewkit.wire.toml_table import read_table

__all__ = [
    "FORMAT",
    "LONGEST",
    "RULE",
    "QuestionRulesError",
    "lint",
    "load_question_rules",
    "question_rules",
]

FORMAT: Final = "interviewkit.question_rules/1"
"""What a file of rules or patterns says that it is."""
LONGEST: Final = 10_000
"""The longest text that is looked at, in characters."""


def lint(
    question: Question | str,
    jurisdiction: LintJurisdiction | Jurisdiction | str,
    phase: LintPhase | str,
    *,
    language: str | None = None,
    on: date | None = None,
    rules: QuestionRules | None = None,
    catalogs: Iterable[Catalog] | None = None,
) -> LintResult:
    """Holds a question against the rules of a jurisdiction.

    Args:
        question: a text; or a question of a catalogue, whose words and follow-ups are looked at in
            every language that has patterns; the result's notes name the other ones.
        jurisdiction: whose rules count: ``"us"``, ``"gb"``, ``"eu"`` or ``"id"``.
        phase: when it is asked: ``"before_offer"``, ``"after_offer"`` or ``"after_acceptance"``.
        language: its language, a BCP 47 tag. Without one, a text is held against the patterns of
            every language, and the result's notes say so.
        on: the day for which rules count; by default all that were not over when last checked.
        rules: rules and patterns; by default those that are shipped.
        catalogs: the texts in which a question's words are looked up; by default those shipped.

    Raises:
        UnknownNameError: for a jurisdiction, a phase, or a language without patterns.
        InvalidValueError: for a text that is too long, or a question without words.

    >>> from interviewkit.content.lint import lint
    >>> lint("Do you have any disabilities?", "us", "before_offer").findings[0].source
    '42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b); EEOC enforcement guidance, 10 Oct 1995'
    >>> lint("Can you do these tasks, with or without adjustment?", "us", "before_offer").ok
    True
    """
    where, when = LintJurisdiction(jurisdiction), LintPhase(phase)
    if on is not None and (isinstance(on, datetime) or not isinstance(on, date)):
        raise InvalidValueError("lint(on)", on, "a date without a time, or None")
    known = question_rules() if rules is None else rules
    tried = known.languages if language is None else (_supported(language, known.languages),)
    if isinstance(question, Question):
        shelves = tuple(map(load_catalog, locales()) if catalogs is None else catalogs)
        told = tuple(_told(question, tried, shelves))
        if not told:
            allowed = f"a question with words in {', '.join(tried)}; catalogs= takes your own texts"
            raise InvalidValueError("lint(question)", question.id, allowed)
        read = tuple(dict.fromkeys(tongue for tongue, _, _ in told))
        matches = tuple(
            match for tongue, part, text in told for match in _found(text, known, (tongue,), part)
        )
        notes = _unread(tried, read)
        if language is None:
            notes += _without_patterns(question, known.languages, shelves)
    else:
        read, matches, notes = tried, _found(question, known, tried), _guessed(language, tried)
    return LintResult(
        findings=findings_in(matches, known, where, when, on=on),
        jurisdiction=where,
        phase=when,
        on=on,
        languages=read,
        notes=notes,
    )


def _supported(language: str, known: tuple[str, ...]) -> str:
    plain = language.replace("_", "-").lower().partition("-")[0]
    if plain not in known:
        raise UnknownNameError("language of the question lint", language, known)
    return plain


def _told(
    question: Question, languages: tuple[str, ...], catalogs: Iterable[Catalog]
) -> Iterator[tuple[str, str, str]]:
    """The language, the message's id and the words of each part of a question."""
    for catalog in catalogs:
        tongue = catalog.tag.partition("-")[0]
        if tongue not in languages:
            continue
        words = Translator(catalog)
        for message in (question.label, *question.probes):
            # What another language says in its place is looked at there.
            if message.id in catalog.texts:
                yield tongue, message.id, words.text(message)


def _found(
    text: object, rules: QuestionRules, languages: tuple[str, ...], part: str = ""
) -> tuple[Match, ...]:
    if not isinstance(text, str):
        raise InvalidValueError("lint(question)", text, "a text, or a question of a catalogue")
    if len(text) > LONGEST:
        allowed = f"at most {LONGEST} characters"
        raise InvalidValueError("lint(question)", f"{len(text)} characters", allowed)
    return matches_in(text, rules, languages, part=part)


def _guessed(language: str | None, tried: tuple[str, ...]) -> tuple[Message, ...]:
    """That no language was named."""
    if language is not None:
        return ()
    return (Message.of("question_lint.language_not_named", languages=_names(tried)),)


def _unread(tried: tuple[str, ...], read: tuple[str, ...]) -> tuple[Message, ...]:
    """That a question has no words in some language."""
    missing = tuple(tongue for tongue in tried if tongue not in read)
    if not missing:
        return ()
    return (Message.of("question_lint.no_words", languages=_names(missing)),)


def _without_patterns(
    question: Question, known: tuple[str, ...], catalogs: Iterable[Catalog]
) -> tuple[Message, ...]:
    """That a question has words in a language without patterns."""
    missing = tuple(
        catalog.tag
        for catalog in catalogs
        if catalog.tag.partition("-")[0] not in known and question.label.id in catalog.texts
    )
    if not missing:
        return ()
    return (Message.of("question_lint.no_patterns", languages=_names(missing)),)


def _names(languages: Iterable[str]) -> tuple[Message, ...]:
    return tuple(Message.of("question_lint.language", tag=tag) for tag in languages)


class QuestionRulesError(WireError):
    """A file of question rules that cannot be read."""


@cache
def question_rules() -> QuestionRules:
    """The rules and patterns that are shipped. They are read when first asked for.

    >>> from interviewkit.content.lint import question_rules
    >>> question_rules().languages
    ('en', 'id')
    """
    found = QuestionRules()
    folder = files("interviewkit.content") / "compliance"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    for name in names:
        found = found.merged(load_question_rules((folder / name).read_text(encoding="utf-8")))
    return found


def load_question_rules(source: Path | str) -> QuestionRules:
    """Reads rules and patterns of your own, to be used in place of the shipped ones or with them.

    Args:
        source: a file's path, or the text itself.

    Raises:
        QuestionRulesError: with every problem of the file.
        OSError: if the file cannot be opened.

    >>> from interviewkit.content.lint import lint, load_question_rules, question_rules
    >>> own = load_question_rules('''
    ... format = "interviewkit.question_rules/1"
    ... language = "en"
    ... [[patterns]]
    ... topic = "age"
    ... find = ["your (?:star sign|zodiac sign)"]
    ... ''')
    >>> rules = question_rules().merged(own)
    >>> lint("What is your star sign?", "gb", "before_offer", rules=rules).ok
    False
    """
    file = read_table(source, "question rules", QuestionRulesError)
    reader = _Reader(file.table)
    rules, patterns = tuple(reader.rules()), tuple(reader.patterns())
    if reader.reading.problems:
        with file.placing():
            raise QuestionRulesError(file.name, reader.reading.problems)
    return QuestionRules(rules=rules, patterns=patterns)


RULE: Final = (
    "id",
    "topic",
    "jurisdiction",
    "severity",
    "source",
    "confidence",
    "valid_from",
    "valid_until",
    "checked_on",
    "exceptions",
    "safe",
)
"""What a rule has in a file."""
_NOT_HERE: Final = "is not allowed here"
_DAYS: Final = ("valid_from", "valid_until", "checked_on")
_NAMED: Final = re.compile(r"\{([a-z_]+)\}")


class _Reader:
    """Reads the tables of a file, and gathers what is wrong with them."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.table, self.reading = table, Reading()
        keys = ("format", "language", "part", "rule", "patterns")
        self.reading.keys(table, keys, "$", "question rules")
        if (format := self.reading.name(table, "format", "$")) is not None:
            self.reading.is_one("$.format", "format of question rules", format, (FORMAT,))
        self.parts: dict[str, str] = {}
        for name, part in self.reading.table(table, "part", "$").items():
            self.parts[name] = self._filled(part, f"$.part.{name}")

    def rules(self) -> Iterator[QuestionRule]:
        """The rules."""
        taken: dict[str, str] = {}
        for path, row in self.reading.tables(self.table, "rule", "$"):
            before = len(self.reading.problems)
            fields = self._rule(path, row)
            if fields["id"] is not None:
                self.reading.once(f"{path}.id", "rule", fields["id"], taken)
            if len(self.reading.problems) > before:
                continue
            try:
                yield QuestionRule(**fields)
            except InvalidValueError as error:
                wrong = Unreadable(error.value, _NOT_HERE, allowed=error.allowed)
                self.reading.wrong(f"{path}.{error.place.rpartition('.')[2]}", wrong)

    def _rule(self, path: str, row: Mapping[str, Any]) -> dict[str, Any]:
        reading = self.reading
        reading.keys(row, RULE, path, "a rule")
        safe = reading.get(row, "safe", str, path, default=None)
        return {
            "id": reading.name(row, "id", path),
            "topic": reading.get(row, "topic", LintTopic, path),
            "jurisdiction": reading.get(row, "jurisdiction", LintJurisdiction, path),
            "severities": self._severities(path, row),
            "source": reading.name(row, "source", path),
            "confidence": reading.get(row, "confidence", LintConfidence, path),
            **{day: reading.get(row, day, date, path, default=None) for day in _DAYS},
            "exceptions": [
                self._message(id, f"{path}.exceptions[{number}]")
                for number, id in enumerate(reading.names(row, "exceptions", path))
            ],
            "safe": None if safe is None else self._message(safe, f"{path}.safe"),
        }

    def _severities(self, path: str, row: Mapping[str, Any]) -> dict[str, str]:
        place = f"{path}.severity"
        found = self.reading.table(row, "severity", path)
        if not found:
            allowed = f"a table with one of {', '.join(LintPhase)}, or more"
            self.reading.says(place, "is missing", allowed)
        self.reading.keys(found, LintPhase, place, "severity")
        return {phase: self.reading.get(found, phase, LintSeverity, place) for phase in found}

    def _message(self, id: str, place: str) -> Message | None:
        try:
            return Message.of(id)
        except InvalidValueError as error:
            wrong = Unreadable(id, "is no id of a text", allowed=error.allowed)
            self.reading.wrong(place, wrong)
            return None

    def patterns(self) -> Iterator[QuestionPatterns]:
        """The patterns."""
        reading, taken = self.reading, dict[str, str]()
        usual = {key: item for key, item in self.table.items() if key == "language"}
        for path, row in reading.tables(self.table, "patterns", "$"):
            before = len(reading.problems)
            reading.keys(row, ("language", "topic", "find", "allow"), path, "patterns")
            told = {**usual, **row}
            language = reading.name(told, "language", path)
            topic = reading.get(row, "topic", LintTopic, path)
            find, allow = self._listed(path, row, "find"), self._listed(path, row, "allow")
            reading.once(f"{path}.topic", "set of patterns", f"{language}/{topic}", taken)
            if len(reading.problems) > before or language is None:
                continue
            try:
                yield QuestionPatterns(language=language, topic=topic, find=find, allow=allow)
            except InvalidValueError as error:
                wrong = Unreadable(error.value, _NOT_HERE, allowed=error.allowed)
                reading.wrong(f"{path}.find", wrong)

    def _listed(self, path: str, row: Mapping[str, Any], key: str) -> list[str]:
        """The patterns in a list, each with its parts filled in."""
        found: list[str] = []
        for number, pattern in enumerate(self.reading.names(row, key, path)):
            place = f"{path}.{key}[{number}]"
            filled = self._filled(pattern, place)
            if filled and (allowed := unsafe_pattern(filled)) is not None:
                self.reading.wrong(place, Unreadable(pattern, "is no pattern", allowed=allowed))
            found.append(filled)
        return found

    def _filled(self, pattern: object, place: str) -> str:
        """A pattern with its parts; empty where one does not exist, which is a problem."""
        if not isinstance(pattern, str):
            self.reading.wrong(place, Unreadable(pattern, "is no text", allowed="a pattern"))
            return ""
        for name in _NAMED.findall(pattern):
            if not self.reading.is_one(place, "part of a pattern", name, self.parts):
                return ""
        return _NAMED.sub(lambda match: self.parts[match[1]], pattern)
