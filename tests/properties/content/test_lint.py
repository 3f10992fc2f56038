"""Laws of the question lint: it is quick on every text, and what it finds is really there."""

import time

import pytest
from hypothesis import given, strategies as st

from interviewkit.content.lint import LONGEST, lint, question_rules
from interviewkit.domain.question_findings import matches_in
from interviewkit.domain.question_rules import LintJurisdiction, LintPhase, QuestionRules

RULES = question_rules()
SLOWEST = 5.0
"""Seconds; a busy machine needs a tenth of it, exponential matching would need years."""

# The words that patterns begin with or wait for, so that texts come as close as they can.
STARTS = ("are you", "do you have", "your", "what", "where", "how many", "apakah anda", "berapa")
BETWEEN = ("any", "the", "of", "ever been", "or", ",", "-", "'", "yang", "sedang", "ada banyak")
ENDS = ("old", "family history", "union", "current salary", "pregnant", "usia", "gaji terakhir")
WORDS = (*STARTS, *BETWEEN, *ENDS, "adjustment you need", "with or without", "penyakit keluarga")
near_texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
texts = st.text(max_size=200) | near_texts


@given(text=texts)
def test_matches_are_parts_of_the_text(text):
    """The words stand where the match says, within the text, in order."""
    found = matches_in(text, RULES, ["en", "id"])
    assert all(match.words == text[match.start : match.end] for match in found)
    assert all(0 <= match.start < match.end <= len(text) for match in found)
    assert list(found) == sorted(found, key=lambda match: (match.start, match.end))


@given(text=texts)
def test_writing_it_in_capitals_changes_nothing(text):
    """Except for letters that have no capital, or several."""
    loud = text.upper()
    if loud.lower() == text and len(loud) == len(text):
        topics = [
            [match.topic for match in matches_in(one, RULES, ["en", "id"])] for one in (text, loud)
        ]
        assert topics[0] == topics[1]


@given(
    text=texts,
    where=st.sampled_from(LintJurisdiction),
    when=st.sampled_from(LintPhase),
    language=st.sampled_from(["en", "id", None]),
)
def test_every_finding_follows_from_a_match(text, where, when, language):
    """It is about the topic of its matches, in the jurisdiction and phase that were asked for."""
    result = lint(text, where, when, language=language)
    assert result.ok == (result.message.id == "question_lint.no_known_issue")
    for finding in result.findings:
        assert finding.rule.jurisdiction is where
        assert finding.severity is finding.rule.severity(when)
        assert {match.topic for match in finding.matched} == {finding.topic}


@given(text=near_texts)
def test_merging_nothing_changes_nothing(text):
    """Empty rules are neutral, on either side."""
    nothing = QuestionRules()
    for rules in (RULES.merged(nothing), nothing.merged(RULES)):
        assert rules == RULES
        assert lint(text, "us", "before_offer", rules=rules) == lint(text, "us", "before_offer")


def slowly(text: str) -> float:
    """The seconds that a text takes in both languages."""
    full = (text * (LONGEST // len(text) + 1))[:LONGEST]
    before = time.process_time()
    lint(full, "us", "before_offer")
    return time.process_time() - before


@given(
    parts=st.lists(
        st.sampled_from([*WORDS, "a", "x" * 24, ".", "?", "\u00e9"]), min_size=1, max_size=6
    )
)
def test_long_texts_take_no_long_time(parts):
    """The longest text that is read, made of what patterns like best."""
    assert slowly(" ".join(parts) + " ") < SLOWEST


@pytest.mark.parametrize(
    "text",
    [
        "a",
        " ",
        "a ",
        "'",
        "are you ",
        "you ever ",
        "are you a an any some the or and ",
        "do you have any chronic serious or other mental ",
        "apakah anda pernah sedang masih banyak ",
        "punya sedang ada orang satu dua tiga ",
        "with or without what adjustment you ",
        "your own personal current private ",
        "anggota di dalam dengan sebuah suatu menjadi ",
        "\u0301",
        "\u200b",
        "\ufdfa",
    ],
)
def test_hostile_texts_take_no_long_time(text):
    """Words on which a careless pattern would try every way of splitting them."""
    assert slowly(text) < SLOWEST
