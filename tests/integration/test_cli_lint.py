"""The verb ``lint``, in this process."""

import json
from typing import Any

import pytest

from interviewkit.cli import main

Said = pytest.CaptureFixture[str]
DISABILITY = "Do you have any disabilities?"


def lint(*argv: str) -> int:
    """Runs the verb."""
    return main(["lint", *argv])


def told(said: Said, *argv: str) -> dict[str, Any]:
    """What it says as JSON."""
    lint(*argv, "--format", "json")
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return found


class TestText:
    def test_a_finding(self, capsys: Said) -> None:
        """It answers 1, and says what to ask instead and where the rule is written."""
        argv = ("--jurisdiction", "us", "--phase", "before_offer", "--language", "en")
        assert lint(DISABILITY, *argv) == 1
        assert capsys.readouterr().out == (
            "United States, before an offer\n"
            "Findings: 1. They are about: Health.\n"
            "\n"
            "Health: this must not be asked before an offer has been made.\n"
            "  -  “Do you have any disabilities”\n"
            "  -  Instead: “Can you do these tasks, with or without adjustment?”\n"
            "  -  After a conditional offer it may be asked if everybody entering that kind of job "
            "is asked;\n"
            "     answers are kept apart and confidential.\n"
            "  -  Source: 42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b); EEOC enforcement "
            "guidance, 10 Oct 1995\n"
            "  -  Last checked on November 23, 2026.\n"
            "  -  Confidence: high; its text was read, or several sources agree.\n"
            "\n"
            "A lint, no legal advice: it sees words, not context, and knows no paraphrase.\n"
        )

    def test_no_finding(self, capsys: Said) -> None:
        """It answers 0, and does not say that the question is lawful."""
        assert lint("How do you plan a week?", "--jurisdiction", "gb", "--language", "en") == 0
        assert capsys.readouterr().out == (
            "Great Britain, before an offer\n"
            "No known issue. This does not mean that the question is lawful.\n"
            "\n"
            "A lint, no legal advice: it sees words, not context, and knows no paraphrase.\n"
        )

    def test_no_language_named(self, capsys: Said) -> None:
        """It says which patterns were tried."""
        assert lint("Berapa umur Anda?", "--jurisdiction", "id") == 1
        assert "against the patterns of English and Indonesian." in capsys.readouterr().out

    def test_a_rule_with_a_first_day(self, capsys: Said) -> None:
        """It says from when it counts."""
        assert lint("What is your current salary?", "--jurisdiction", "eu") == 1
        assert "It counts from June 7, 2026 on." in capsys.readouterr().out

    def test_what_nobody_checked(self, capsys: Said) -> None:
        """A rule from memory says so, and that nothing is safe to ask instead."""
        assert lint("Are you a member of a trade union?", "--jurisdiction", "us") == 1
        said = capsys.readouterr().out
        assert "Nobody has checked this source." in said
        assert "Confidence: low" in said
        assert "There is no safe wording for this; leave it out." in said

    @pytest.mark.parametrize("where", ["us", "gb", "eu", "id"])
    @pytest.mark.parametrize("locale", ["en", "id"])
    def test_every_place_in_every_language(self, locale: str, where: str, capsys: Said) -> None:
        """Lines stay within the width."""
        assert lint("Are you pregnant?", "--jurisdiction", where, "--locale", locale) == 1
        assert max(map(len, capsys.readouterr().out.splitlines())) <= 100


class TestJson:
    def test_a_finding(self, capsys: Said) -> None:
        """Ids, places, days and sentences."""
        found = told(capsys, "What is your current salary?", "--jurisdiction", "eu")
        assert (found["format"], found["ok"]) == ("interviewkit.question_lint/1", False)
        assert (found["languages"], len(found["notes"])) == (["en", "id"], 1)
        finding = found["findings"][0]
        assert (finding["rule"], finding["severity"]) == ("eu.pay_history", "forbidden")
        place = {"words": "your current salary", "start": 8, "end": 27, "language": "en"}
        assert finding["matched"] == [place]
        days = [finding[day] for day in ("valid_from", "valid_until", "checked_on")]
        assert days == ["2026-06-07", None, "2026-11-23"]
        assert finding["safe"]["id"] == "question_lint.safe.pay_expectation"

    def test_the_day(self, capsys: Said) -> None:
        """A rule that does not count yet is not told."""
        argv = ("What is your current salary?", "--jurisdiction", "eu", "--on", "2026-06-06")
        found = told(capsys, *argv)
        assert (found["ok"], found["on"], found["findings"]) == (True, "2026-06-06", [])

    def test_nothing_safe(self, capsys: Said) -> None:
        """There is no wording, which is null."""
        argv = ("Have you ever taken a genetic test?", "--jurisdiction", "us")
        assert told(capsys, *argv)["findings"][0]["safe"] is None


class TestBadInput:
    @pytest.mark.parametrize(
        ("argv", "says"),
        [
            (("--jurisdiction", "fr"), "unknown LintJurisdiction 'fr'; known: eu, gb, id, us"),
            (("--jurisdiction", "us", "--phase", "later"), "unknown LintPhase 'later'"),
            (("--jurisdiction", "us", "--language", "fr"), "'fr'; known: en, id"),
            (("--jurisdiction", "us", "--on", "soon"), "a day such as 2026-11-23"),
        ],
    )
    def test_it_answers_2(self, argv: tuple[str, ...], says: str, capsys: Said) -> None:
        """With what would have been right."""
        assert lint("x", *argv) == 2
        assert says in capsys.readouterr().err
