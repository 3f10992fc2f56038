"""Rules about questions: dated facts, patterns that stay within bounds, and what they find."""

import pickle
from datetime import date
from typing import Any

import pytest

from interviewkit.domain.question_findings import Finding, LintResult, findings_in, matches_in
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
    unsafe_pattern,
)
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.messages import Message

DAY = date(2026, 11, 23)


def rule(**more: Any) -> QuestionRule:
    """A rule about age."""
    usual: dict[str, Any] = {
        "id": "gb.age",
        "topic": "age",
        "jurisdiction": "gb",
        "severities": {"before_offer": "risky"},
        "source": "an act",
        "confidence": "high",
        "checked_on": DAY,
    }
    return QuestionRule(**{**usual, **more})


def patterns(*find: str, **more: Any) -> QuestionPatterns:
    """Patterns for age in English."""
    return QuestionPatterns(**{"language": "en", "topic": "age", "find": find, **more})


def words(text: str, *find: str, allow: tuple[str, ...] = ()) -> list[tuple[str, int, int]]:
    """What these patterns find in a text."""
    rules = QuestionRules(patterns=[patterns(*find, allow=allow)])
    return [(match.words, match.start, match.end) for match in matches_in(text, rules, ["en"])]


class TestQuestionRule:
    def test_it_holds_terms(self):
        """Names become members of their vocabularies, phases in their order."""
        severities = {"after_offer": "job_related_only", "before_offer": "forbidden"}
        found = rule(severities=severities)
        assert found.topic is LintTopic.AGE
        assert found.jurisdiction is LintJurisdiction.GB
        assert found.confidence is LintConfidence.HIGH
        assert found.severities == (
            (LintPhase.BEFORE_OFFER, LintSeverity.FORBIDDEN),
            (LintPhase.AFTER_OFFER, LintSeverity.JOB_RELATED_ONLY),
        )

    def test_a_phase_that_is_left_out_has_no_severity(self):
        """Nothing is known about it."""
        assert rule().severity("before_offer") is LintSeverity.RISKY
        assert rule().severity(LintPhase.AFTER_OFFER) is None

    @pytest.mark.parametrize(
        ("field", "value"),
        [("id", " "), ("source", ""), ("severities", {}), ("checked_on", "2026-11-23")],
    )
    def test_what_it_cannot_hold(self, field, value):
        """A blank text, no severity and a text for a day are refused."""
        with pytest.raises(InvalidValueError, match=f"QuestionRule.{field}"):
            rule(**{field: value})

    @pytest.mark.parametrize("field", ["topic", "jurisdiction", "confidence"])
    def test_a_name_that_nothing_has(self, field):
        """It is told with those that exist."""
        with pytest.raises(UnknownNameError, match="known: "):
            rule(**{field: "xx"})

    def test_days_in_the_wrong_order(self):
        """A rule cannot end before it begins."""
        begins, ends = date(2026, 2, 2), date(2026, 2, 1)
        with pytest.raises(InvalidValueError, match="a day from 2026-02-02 on"):
            rule(valid_from=begins, valid_until=ends)
        assert rule(valid_from=begins, valid_until=begins).counts_on(begins)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2025, 12, 31), False),
            (date(2026, 1, 1), True),
            (date(2026, 6, 30), True),
            (date(2026, 7, 1), False),
        ],
    )
    def test_the_days_on_which_it_counts(self, day, expected):
        """From its first day to its last, both included."""
        found = rule(valid_from=date(2026, 1, 1), valid_until=date(2026, 6, 30))
        assert found.counts_on(day) is expected

    @pytest.mark.parametrize(
        ("until", "checked", "expected"),
        [
            (None, DAY, True),
            (DAY, DAY, True),
            (date(2026, 11, 22), DAY, False),
            (date(2020, 1, 1), None, True),
        ],
    )
    def test_without_a_day(self, until, checked, expected):
        """It counts unless it was over when it was checked; nobody looks at a clock."""
        assert rule(valid_until=until, checked_on=checked).counts_on(None) is expected

    def test_without_a_day_the_future_counts(self):
        """A rule that is still to come is told as well."""
        assert rule(valid_from=date(2030, 1, 1)).counts_on(None)


class TestPatterns:
    @pytest.mark.parametrize(
        "pattern", ["age", "a{0,9}b", r"\*\+", "[*+]", "[^]*]x", r"(?:a|b){2}c", r"[\]*]a"]
    )
    def test_sound_ones(self, pattern):
        """Every repetition has a bound; an escaped sign repeats nothing."""
        assert unsafe_pattern(pattern) is None

    @pytest.mark.parametrize(
        ("pattern", "says"),
        [
            ("a" * 1501, "at most 1500 characters"),
            ("(a+)+", "upper bound"),
            ("a*b", "upper bound"),
            ("a{2,}", "upper bound"),
            ("a{0,41}b", "more than 40"),
            ("a{99}", "more than 40"),
            (r"(a)\1", "references"),
            ("(?P<n>a)", "references"),
            ("(a", "a regular expression"),
            ("a{9,2}", "a regular expression"),
            ("a?", "at least one character"),
            ("", "at least one character"),
        ],
    )
    def test_unsound_ones(self, pattern, says):
        """Each is told what it would have to be."""
        assert says in str(unsafe_pattern(pattern))
        with pytest.raises(InvalidValueError, match=says):
            patterns(pattern)
        with pytest.raises(InvalidValueError, match=says):
            patterns(allow=[pattern])

    def test_the_boundaries_of_words(self):
        """A pattern is no part of a longer word."""
        assert as_regex("age").search("a page of ages") is None


class TestMatches:
    def test_words_and_their_place(self):
        """The words are as they are written, at their place in the text."""
        assert words("So: How OLD are you?", "how old are you") == [("How OLD are you", 4, 19)]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("What\u2019s your a\u0301ge?", "your a\u0301ge"),
            ("your\u00a0\n  age", "your\u00a0\n  age"),
            ("yo\u00adur \u200bage", "yo\u00adur \u200bage"),
            ("\uff59our age", "\uff59our age"),
            ("\u00df your age", "your age"),
        ],
    )
    def test_letters_written_otherwise(self, text, found):
        """Accents, blanks, unseen signs and wide letters hide nothing; places stay right."""
        start = text.index(found)
        assert words(text, "your age") == [(found, start, start + len(found))]

    @pytest.mark.parametrize("apostrophe", ["'", "\u2019", "\u2018", "\u02bc"])
    def test_apostrophes(self, apostrophe):
        """All apostrophes are one."""
        assert len(words(f"what{apostrophe}s your age", "what's your age")) == 1

    @pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "\u2013"])
    def test_hyphens(self, hyphen):
        """All hyphens are one."""
        assert len(words(f"well{hyphen}aged", "well-aged")) == 1

    def test_the_longest_hit_counts(self):
        """A hit within another one is left out, one that goes further is not."""
        found = words("what is your age now", "your age", "is your age", "age now")
        assert [hit[0] for hit in found] == ["is your age", "age now"]

    def test_an_allowed_wording_switches_a_hit_off(self):
        """Where it covers the end of the hit, and nowhere else."""
        text = "are you of legal age, and what is your age"
        found = words(text, "are you of {0,1}legal age", "your age", allow=("legal age",))
        assert [hit[0] for hit in found] == ["your age"]
        assert words("your age", "your age", allow=("your",)) != []
        assert words("age x", "age", allow=("x",)) != []
        assert words("x age", "age", allow=("x",)) != []

    def test_other_languages_are_not_tried(self):
        """Only the patterns of the languages that are named."""
        rules = QuestionRules(patterns=[patterns("umur", language="id")])
        assert matches_in("umur", rules, ["en"]) == ()
        assert len(matches_in("umur", rules, ["en", "id"])) == 1

    def test_matches_stand_in_the_order_of_the_text(self):
        """Whatever the order of the patterns."""
        rules = QuestionRules(patterns=[patterns("b"), patterns("a", topic="health")])
        found = matches_in("a b", rules, ["en"], part="question.x.text")
        assert [(match.words, match.part) for match in found] == [
            ("a", "question.x.text"),
            ("b", "question.x.text"),
        ]


class TestQuestionRules:
    def test_an_id_is_there_once(self):
        """Neither two rules of one id, nor two sets of patterns for the same."""
        with pytest.raises(InvalidValueError, match=r"gb\.age"):
            QuestionRules(rules=[rule(), rule()])
        with pytest.raises(InvalidValueError, match="patterns en/age"):
            QuestionRules(patterns=[patterns("a"), patterns("b")])

    def test_a_rule_by_its_id(self):
        """An unknown id is told with those that exist."""
        rules = QuestionRules(rules=[rule()])
        assert rules.rule("gb.age") == rule()
        with pytest.raises(UnknownNameError, match=r"did you mean 'gb\.age'"):
            rules.rule("gb.aeg")

    def test_merged(self):
        """Rules are added, patterns for the same language and topic are joined."""
        left = QuestionRules(rules=[rule()], patterns=[patterns("a", allow=["x"])])
        right = QuestionRules(
            rules=[rule(id="gb.age2")], patterns=[patterns("b"), patterns("c", language="id")]
        )
        both = left.merged(right)
        assert [one.id for one in both.rules] == ["gb.age", "gb.age2"]
        assert both.patterns == (
            patterns("a", "b", allow=["x"]),
            patterns("c", language="id"),
        )
        assert both.languages == ("en", "id")
        assert left.languages == ("en",)

    def test_replacing(self):
        """What is taken is replaced only where that is asked for."""
        left = QuestionRules(rules=[rule()], patterns=[patterns("a")])
        right = QuestionRules(rules=[rule(source="another act")], patterns=[patterns("b")])
        with pytest.raises(InvalidValueError, match=r"gb\.age"):
            left.merged(right)
        assert left.merged(right, replacing=True) == right

    def test_repr(self):
        """It tells how much it holds."""
        assert repr(QuestionRules()) == "<QuestionRules of 0 rules, patterns for no language>"
        shown = "<QuestionRules of 1 rules, patterns for en>"
        assert repr(QuestionRules(rules=[rule()], patterns=[patterns("a")])) == shown

    def test_it_travels(self):
        """It compares, hashes and pickles."""
        rules = QuestionRules(rules=[rule()], patterns=[patterns("a")])
        assert pickle.loads(pickle.dumps(rules)) == rules
        assert len({rules, pickle.loads(pickle.dumps(rules))}) == 1


class TestFindings:
    RULES = QuestionRules(
        rules=[
            rule(safe=Message.of("question_lint.safe.x"), valid_from=date(2026, 1, 1)),
            rule(id="gb.health", topic="health", severities={"before_offer": "forbidden"}),
            rule(id="us.age", jurisdiction="us"),
        ],
        patterns=[patterns("age"), patterns("ill", topic="health")],
    )

    def found(self, text: str, where: str = "gb", when: str = "before_offer", **more: Any) -> Any:
        """The findings in a text."""
        matches = matches_in(text, self.RULES, ["en"])
        return findings_in(matches, self.RULES, where, when, **more)

    def test_the_worst_comes_first(self):
        """By severity, and each rule once."""
        assert [one.id for one in self.found("age, ill, age")] == ["gb.health", "gb.age"]
        assert [len(one.matched) for one in self.found("age, ill, age")] == [1, 2]

    def test_other_jurisdictions_and_phases(self):
        """Only the rules of that jurisdiction that say something about that phase."""
        assert [one.id for one in self.found("age", "us")] == ["us.age"]
        assert self.found("age", "eu") == ()
        assert self.found("age", "gb", "after_offer") == ()

    def test_the_day(self):
        """A rule that does not count yet is not told."""
        assert self.found("age", on=date(2025, 1, 1)) == ()
        assert len(self.found("age", on=date(2026, 1, 1))) == 1

    def test_a_finding_tells_its_rule(self):
        """All that the rule says can be asked of the finding."""
        finding: Finding = self.found("age")[0]
        told = (finding.topic, finding.source, finding.confidence, finding.checked_on)
        assert told == (LintTopic.AGE, "an act", LintConfidence.HIGH, DAY)
        assert (finding.valid_from, finding.valid_until) == (date(2026, 1, 1), None)
        assert (finding.exceptions, finding.safe) == ((), Message.of("question_lint.safe.x"))
        assert finding.label == Message.of("lint_topic.age")
        expected = Message.of("question_lint.finding.risky", topics=(finding.label,))
        assert finding.message == expected

    def test_a_result(self):
        """It is fine without findings, and else names their number and topics."""

        def result(text: str) -> LintResult:
            return LintResult(
                findings=self.found(text),
                jurisdiction=LintJurisdiction.GB,
                phase=LintPhase.BEFORE_OFFER,
                on=None,
                languages=("en",),
            )

        assert (result("x").ok, result("x").severity) == (True, None)
        assert result("x").message.id == "question_lint.no_known_issue"
        found = result("age ill")
        assert (found.ok, found.severity) == (False, LintSeverity.FORBIDDEN)
        topics = (Message.of("lint_topic.health"), Message.of("lint_topic.age"))
        assert found.message == Message.of("question_lint.found", count=2, topics=topics)
