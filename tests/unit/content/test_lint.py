"""The lint of questions: shipped rules and patterns, files of one's own, and what it answers."""

import tomllib
from datetime import date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from tests.by_path import by_path

import interviewkit as ik
from interviewkit.content.lint import (
    LONGEST,
    QuestionRulesError,
    lint,
    load_question_rules,
    question_rules,
)
from interviewkit.content.loader import load_catalog
from interviewkit.content.source import english
from interviewkit.domain.catalogue import Question
from interviewkit.domain.question_findings import matches_in
from interviewkit.domain.question_rules import (
    LintConfidence,
    LintJurisdiction,
    LintPhase,
    LintSeverity,
    LintTopic,
    QuestionRules,
)
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.l10n import Catalog
from interviewkit.vocabulary import Jurisdiction

CORPUS = tomllib.loads((Path(__file__).parent / "lint_corpus.toml").read_text("utf-8"))["sentence"]
HEAD = 'format = "interviewkit.question_rules/1"\n'
RULE = """
[[rule]]
id = "acme.age"
topic = "age"
jurisdiction = "gb"
severity = { before_offer = "risky" }
source = "our own policy"
confidence = "high"
"""
# A topic and jurisdiction without a rule: the reference knows of none there.
SILENT = {("orientation", "id"), ("pay_history", "gb"), ("pay_history", "id")}
# The question that asks which adjustment somebody needs, and its wording in Indonesian.
ADJUSTMENT = {
    "en": "Can you work the listed hours and place, with any adjustment you need?",
    "id": "Bisakah Anda bekerja pada jam dan lokasi ini, dengan penyesuaian bila perlu?",
}
SAFE = {
    "en": [
        "Can you do these tasks, with or without adjustment?",
        "Can you work these hours, and travel as described?",
        "Are you of legal working age?",
        "Are you authorised to work here?",
        "Can you work the listed schedule?",
        "What pay do you expect?",
    ],
    "id": [
        "Dapatkah Anda mengerjakan tugas-tugas ini, dengan atau tanpa penyesuaian?",
        "Dapatkah Anda bekerja pada jam ini dan bepergian seperti yang dijelaskan?",
        "Apakah Anda sudah mencapai usia kerja yang sah?",
        "Apakah Anda berhak bekerja di sini?",
        "Dapatkah Anda bekerja sesuai jadwal yang tercantum?",
        "Berapa gaji yang Anda harapkan?",
    ],
}


def ids(text: str, where: str, when: str = "before_offer", **more: Any) -> list[str]:
    """The rules that a text touches."""
    return [finding.id for finding in lint(text, where, when, **more).findings]


def problems(text: str) -> list[str]:
    """What is wrong with a file of rules."""
    with pytest.raises(QuestionRulesError) as caught:
        load_question_rules(text)
    return [by_path(problem) for problem in caught.value.problems]


def question(id: str = "own.q") -> Question:
    """A question of one's own, with one follow-up."""
    return Question(id=id, category="own", methods=["behavioural"], minutes=3, probe_count=1)


class TestCorpus:
    @pytest.mark.parametrize("sentence", CORPUS, ids=lambda sentence: sentence["text"])
    def test_every_sentence(self, sentence):
        """Each touches the topics that it is labelled with, no more and no less."""
        found = matches_in(sentence["text"], question_rules(), [sentence["language"]])
        assert {match.topic.value for match in found} == set(sentence["topics"])

    @pytest.mark.parametrize("sentence", CORPUS, ids=lambda sentence: sentence["text"])
    def test_no_language_named(self, sentence):
        """The patterns of the other language add nothing."""
        named = matches_in(sentence["text"], question_rules(), [sentence["language"]])
        both = matches_in(sentence["text"], question_rules(), ["en", "id"])
        assert {match.topic for match in named} == {match.topic for match in both}

    def test_it_is_large_enough(self):
        """Sixty sentences on each side, all topics in both languages, no sentence twice."""
        touching = [one for one in CORPUS if one["topics"]]
        assert min(len(touching), len(CORPUS) - len(touching)) >= 60
        seen = {(one["language"], topic) for one in touching for topic in one["topics"]}
        assert seen == set(product(("en", "id"), map(str, LintTopic)))
        assert len({one["text"] for one in CORPUS}) == len(CORPUS)


class TestShippedQuestions:
    @pytest.mark.parametrize("where", LintJurisdiction)
    def test_every_one_passes(self, where):
        """No question or follow-up touches a rule before an offer, in any language."""
        found = {
            one.id: lint(one, where, "before_offer").findings
            for one in ik.catalogue().questions.values()
        }
        assert {id: findings for id, findings in found.items() if findings} == {}

    def test_their_languages(self):
        """They are looked at in every language that has patterns."""
        first = next(iter(ik.catalogue().questions.values()))
        assert lint(first, "us", "before_offer").languages == ("en", "id")
        assert lint(first, "us", "before_offer", language="id").languages == ("id",)


class TestAdjustments:
    @pytest.mark.parametrize("language", ADJUSTMENT)
    def test_which_one_is_needed(self, language):
        """Nobody has to say before an offer which adjustment they need."""
        text = ADJUSTMENT[language]
        assert ids(text, "us", language=language) == ["us.health"]
        assert ids(text, "gb", language=language) == ["gb.health"]
        severities = [
            lint(text, "us", when, language=language).severity
            for when in ("before_offer", "after_offer")
        ]
        assert severities == [LintSeverity.FORBIDDEN_BEFORE_OFFER, LintSeverity.JOB_RELATED_ONLY]

    @pytest.mark.parametrize(
        ("language", "text"), [(language, text) for language in SAFE for text in SAFE[language]]
    )
    @pytest.mark.parametrize("where", LintJurisdiction)
    def test_safe_wordings(self, where, language, text):
        """What the lint recommends passes it everywhere."""
        assert ids(text, where, language=language) == []

    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_what_is_told_to_ask_instead(self, tag):
        """Every safe wording of the rules passes, held against the patterns of all languages."""
        words = ik.translator(tag)
        for rule in question_rules().rules:
            if rule.safe is not None:
                assert ids(words.text(rule.safe), rule.jurisdiction) == []


class TestShippedRules:
    def test_one_for_each_topic_and_jurisdiction(self):
        """Except where nothing is known."""
        found = {(str(rule.topic), str(rule.jurisdiction)) for rule in question_rules().rules}
        every = set(product(map(str, LintTopic), map(str, LintJurisdiction)))
        assert every - found == SILENT
        assert len(question_rules().rules) == len(found) == 45

    def test_ids(self):
        """A rule's id is the jurisdiction and the topic."""
        for rule in question_rules().rules:
            assert rule.id == f"{rule.jurisdiction}.{rule.topic}"

    def test_what_nobody_checked_says_so(self):
        """A rule from memory has no day on which it was checked, every other one has."""
        for rule in question_rules().rules:
            assert (rule.checked_on is None) is (rule.confidence is LintConfidence.LOW)

    def test_every_text_exists(self):
        """Exceptions, safe wordings, topics, severities and phases have words."""
        rules = question_rules().rules
        told = {message.id for rule in rules for message in rule.exceptions}
        told |= {rule.safe.id for rule in rules if rule.safe is not None}
        told |= {f"lint_topic.{topic}" for topic in LintTopic}
        told |= {f"lint_phase.{phase}" for phase in LintPhase}
        told |= {f"lint_severity.{severity}" for severity in LintSeverity}
        told |= {f"question_lint.finding.{severity}" for severity in LintSeverity}
        told |= {f"lint_jurisdiction.{where}" for where in LintJurisdiction}
        told |= {f"lint_confidence.{confidence}" for confidence in LintConfidence}
        assert told <= set(english())

    def test_health(self):
        """Before an offer it is forbidden in the US and in Great Britain."""
        text = "Do you have any disabilities?"
        assert lint(text, "us", "before_offer").severity is LintSeverity.FORBIDDEN_BEFORE_OFFER
        assert lint(text, "us", "after_offer").severity is LintSeverity.JOB_RELATED_ONLY
        assert lint(text, "gb", "before_offer").severity is LintSeverity.FORBIDDEN_BEFORE_OFFER
        assert lint(text, "gb", "after_offer").ok

    @pytest.mark.parametrize("when", LintPhase)
    def test_genetics(self, when):
        """In the US it is forbidden at any time."""
        found = lint("Is there a history of cancer in your family?", "us", when)
        assert [finding.severity for finding in found.findings] == [LintSeverity.FORBIDDEN]

    def test_earlier_pay(self):
        """Forbidden in the EU since the directive was due, risky in the US by state."""
        text = "What is your current salary?"
        assert ids(text, "eu", on=date(2026, 6, 6)) == []
        assert ids(text, "eu", on=date(2026, 6, 7)) == ["eu.pay_history"]
        assert lint(text, "eu", "before_offer").severity is LintSeverity.FORBIDDEN
        assert lint(text, "us", "before_offer").severity is LintSeverity.RISKY
        exceptions = {
            where: [one.id.rpartition(".")[2] for one in question_rules().rule(where).exceptions]
            for where in ("us.pay_history", "eu.pay_history")
        }
        assert exceptions == {
            "us.pay_history": ["depends_on_state"],
            "eu.pay_history": ["transposition", "range_first"],
        }
        assert (ids(text, "gb"), ids(text, "id")) == ([], [])


class TestLint:
    def test_terms_and_texts(self):
        """Jurisdictions of processes count too, but only questions know the EU."""
        for where in ("us", LintJurisdiction.US, Jurisdiction.US):
            assert ids("How old are you?", where, LintPhase.BEFORE_OFFER) == ["us.age"]
        assert "eu" not in {str(one) for one in Jurisdiction}

    @pytest.mark.parametrize(("where", "when"), [("fr", "before_offer"), ("us", "later")])
    def test_names_that_nothing_has(self, where, when):
        """They are told with those that exist."""
        with pytest.raises(UnknownNameError, match="known: "):
            lint("x", where, when)

    def test_no_language_named(self):
        """All patterns are tried, and a note says so."""
        result = lint("Berapa umur Anda?", "gb", "before_offer")
        assert (result.languages, len(result.findings)) == (("en", "id"), 1)
        said = ik.translator("en").text(result.notes)
        assert said.endswith("against the patterns of English and Indonesian.")

    @pytest.mark.parametrize("language", ["id", "id-ID", "ID_id"])
    def test_a_language(self, language):
        """Regions make no difference."""
        result = lint("How old are you?", "gb", "before_offer", language=language)
        assert (result.languages, result.ok, result.notes) == (("id",), True, ())

    def test_an_unsupported_language(self):
        """It is told with those that are supported."""
        with pytest.raises(UnknownNameError, match="'fr'; known: en, id"):
            lint("Quel âge avez-vous ?", "eu", "before_offer", language="fr")

    def test_a_long_text(self):
        """There is a limit, and the error does not repeat the text."""
        assert lint("a" * LONGEST, "us", "before_offer").ok
        with pytest.raises(InvalidValueError, match=r"'10001 characters'.*at most 10000"):
            lint("a" * (LONGEST + 1), "us", "before_offer")

    @pytest.mark.parametrize("on", ["2026-11-23", datetime(2026, 11, 23)])  # noqa: DTZ001
    def test_a_day_is_a_date(self, on):
        """A text or a time is refused."""
        with pytest.raises(InvalidValueError, match="a date without a time"):
            lint("x", "us", "before_offer", on=on)

    def test_neither_text_nor_question(self):
        """Anything else is refused."""
        with pytest.raises(InvalidValueError, match="a question of a catalogue"):
            lint(3, "us", "before_offer")  # type: ignore[arg-type]

    def test_a_question_of_ones_own(self):
        """Its words come from a catalogue of texts; every part is looked at in its language."""
        own = question()
        english_texts = {own.label.id: "How do you plan?", own.probes[0].id: "How old are you?"}
        catalogs = [
            Catalog.of("en", english_texts),
            Catalog.of("id-x-informal", {own.label.id: "Berapa umurmu?"}),
            Catalog.of("fr", {own.label.id: "Quel âge avez-vous ?"}),
            Catalog.of("de", {}),
        ]
        result = lint(own, "gb", "before_offer", catalogs=catalogs)
        found = [(match.language, match.part) for match in result.findings[0].matched]
        assert found == [("en", own.probes[0].id), ("id", own.label.id)]
        assert result.languages == ("en", "id")
        said = ik.translator("en").text(result.notes)
        assert said == "There are no patterns for French, so the words in it were not looked at."
        named = lint(own, "gb", "before_offer", catalogs=catalogs, language="en")
        assert (named.languages, named.notes) == (("en",), ())

    def test_a_question_without_words_in_a_language(self):
        """A note names the language."""
        catalogs = [Catalog.of("en", {question().label.id: "How do you plan?"})]
        result = lint(question(), "gb", "before_offer", catalogs=catalogs)
        assert (result.ok, result.languages) == (True, ("en",))
        said = ik.translator("en").text(result.notes)
        assert said.startswith("The question has no words in Indonesian")

    def test_a_question_without_words(self):
        """Nothing can be said about it."""
        with pytest.raises(InvalidValueError, match=r"'own\.q'.*words in en, id; catalogs="):
            lint(question(), "gb", "before_offer")

    @pytest.mark.parametrize("tag", ["en", "id"])
    def test_all_can_be_said(self, tag):
        """Results, findings, exceptions and safe wordings have words in every language."""
        words = ik.translator(tag)
        result = lint("Are you pregnant? What is your salary now?", "us", "before_offer")
        said = [words.text(result.message), words.text(result.notes)]
        for finding in result.findings:
            said += [words.text(finding.label), words.text(finding.message)]
            said += [words.text(one) for one in (*finding.exceptions, finding.safe) if one]
        assert all(said)
        assert words.text(lint("x", "us", "before_offer").message)
        assert load_catalog(tag).tag == tag


class TestFiles:
    def test_a_file(self, tmp_path):
        """Rules and patterns with parts, from a path or a text."""
        text = (
            HEAD
            + RULE
            + (
                "valid_from = 2026-01-01\nvalid_until = 2026-12-31\nchecked_on = 2026-11-23\n"
                'exceptions = ["acme.lint.unless"]\nsafe = "acme.lint.instead"\n'
                '[part]\nsign = "(?:star|zodiac) sign"\nyours = "your {sign}"\n'
                '[[patterns]]\nlanguage = "en"\ntopic = "age"\n'
                'find = ["what is {yours}"]\nallow = "plus sign"\n'
            )
        )
        path = tmp_path / "own.toml"
        path.write_text(text, encoding="utf-8")
        rules = load_question_rules(path)
        assert rules == load_question_rules(text)
        found = lint("What is your star sign?", "gb", "before_offer", rules=rules).findings[0]
        assert (found.id, found.exceptions[0].id) == ("acme.age", "acme.lint.unless")
        assert found.safe is not None
        assert (found.safe.id, found.valid_until) == ("acme.lint.instead", date(2026, 12, 31))
        assert rules.patterns[0].allow == ("plus sign",)

    def test_merged_with_the_shipped_ones(self):
        """Both count, and the shipped ones stay as they are."""
        before = question_rules()
        own = load_question_rules(
            HEAD + 'language = "ms"\n[[patterns]]\ntopic = "age"\nfind = ["umur awak"]'
        )
        both = before.merged(own)
        assert ids("Berapa umur awak?", "gb", language="ms", rules=both) == ["gb.age"]
        assert both.languages == ("en", "id", "ms")
        assert question_rules() is before

    def test_an_empty_file(self):
        """It has no rules, and so supports no language."""
        assert load_question_rules(HEAD) == QuestionRules()
        found = problems("")
        assert [problem.partition(":")[0] for problem in found] == ["$.format"]

    def test_every_mistake_with_its_path(self):
        """All of them at once."""
        text = """
        format = "interviewkit.rules/1"
        lang = "en"
        [part]
        bad = 3
        [[rule]]
        id = "a"
        topic = "agee"
        jurisdiction = "fr"
        severity = { later = "risky", after_offer = "awful" }
        source = " "
        confidence = "sure"
        valid_from = "soon"
        exceptions = ["Not an id"]
        safe = "x"
        [[rule]]
        id = "a"
        [[rule]]
        topic = "age"
        jurisdiction = "gb"
        severity = { before_offer = "risky" }
        source = "an act"
        confidence = "high"
        [[patterns]]
        topic = "age"
        find = ["(a+)+", "{what}", "fine"]
        """
        assert {problem.partition(":")[0] for problem in problems(text)} == {
            "$.lang",
            "$.format",
            "$.part.bad",
            "$.rule[0].topic",
            "$.rule[0].jurisdiction",
            "$.rule[0].severity.later",
            "$.rule[0].severity.after_offer",
            "$.rule[0].source",
            "$.rule[0].confidence",
            "$.rule[0].valid_from",
            "$.rule[0].exceptions[0]",
            "$.rule[0].safe",
            "$.rule[2].id",
            "$.rule[1].id",
            "$.rule[1].topic",
            "$.rule[1].jurisdiction",
            "$.rule[1].severity",
            "$.rule[1].source",
            "$.rule[1].confidence",
            "$.patterns[0].language",
            "$.patterns[0].find[0]",
            "$.patterns[0].find[1]",
        }

    def test_what_is_wrong_with_a_pattern(self):
        """The pattern, and what it would have to be."""
        rows = '[[patterns]]\nlanguage = "en"\ntopic = "age"\nfind = ["(a+)+", "{what}"]\n'
        allowed = "a pattern whose repetitions have an upper bound, such as {0,9}"
        assert problems(HEAD + rows) == [
            f"$.patterns[0].find[0]: '(a+)+' is no pattern; allowed: {allowed}",
            "$.patterns[0].find[1]: 'what' is no part of a pattern",
        ]

    def test_days_in_the_wrong_order(self):
        """What a rule itself refuses is told at its place."""
        text = HEAD + RULE + "valid_from = 2026-02-02\nvalid_until = 2026-02-01\n"
        expected = "$.rule[0].valid_until: '2026-02-01' is not allowed here"
        assert [problem.partition(";")[0] for problem in problems(text)] == [expected]

    def test_the_same_twice(self):
        """An id and a set of patterns are there once."""
        patterns = '[[patterns]]\nlanguage = "en"\ntopic = "age"\nfind = ["a"]\n'
        found = problems(HEAD + RULE + RULE + patterns + patterns)
        assert [problem.partition(":")[0] for problem in found] == [
            "$.rule[1].id",
            "$.patterns[1].topic",
        ]
