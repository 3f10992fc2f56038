"""``interviewkit lint``: holds a question against what is better not asked."""

import argparse
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import (
    Answer,
    add_format,
    add_locale,
    in_json,
    message_json,
    table,
    wrapped,
)

if TYPE_CHECKING:
    from interviewkit.domain.question_findings import Finding, LintResult
    from interviewkit.l10n import Translator
    from interviewkit.messages import Message

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "lint",
        help="hold a question against what is better not asked",
        description="Finds words that touch what is better not asked in a jurisdiction, with the "
        "source and a safe wording. A lint, not a ban, and no legal advice: it sees words, not "
        "context.",
        epilog="Answers 1 if there is a finding, 2 for bad input.",
    )
    parser.add_argument("text", metavar="TEXT", help="the question")
    parser.add_argument(
        "--jurisdiction", required=True, metavar="ID", help="whose rules count: us, gb, eu or id"
    )
    parser.add_argument(
        "--phase",
        default="before_offer",
        metavar="PHASE",
        help="before_offer, after_offer or after_acceptance (default: before_offer)",
    )
    parser.add_argument(
        "--language",
        metavar="TAG",
        help="the language of the question, en or id (default: the patterns of both are tried)",
    )
    parser.add_argument(
        "--on", metavar="DAY", help="the day for which rules count, such as 2026-11-23"
    )
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Holds the question that the arguments name against the rules."""
    import interviewkit as ik
    from interviewkit.content.lint import lint

    words = ik.translator(args.locale)
    result = lint(
        args.text, args.jurisdiction, args.phase, language=args.language, on=_day(args.on)
    )
    code = 0 if result.ok else 1
    if args.format == "json":
        return in_json(_as_json(result, words))._replace(code=code)
    return Answer("\n".join(_lines(result, words)), code)


def _day(text: str | None) -> date | None:
    from interviewkit.errors import InvalidValueError

    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError("--on", text, "a day such as 2026-11-23") from None


def _lines(result: "LintResult", words: "Translator") -> Iterator[str]:
    yield f"{words.text(result.jurisdiction)}, {words.text(result.phase)}"
    yield from wrapped(words.text(result.message), "", "  ")
    for finding in result.findings:
        yield ""
        yield from wrapped(words.text(finding.message), "", "  ")
        marked = [f"“{match.words}”" for match in finding.matched]
        rows = [("-", text) for text in (*marked, *(words.text(one) for one in _told(finding)))]
        yield from table(rows, "  ")
    yield ""
    for note in (*result.notes, _say("note")):
        yield from wrapped(words.text(note), "", "  ")


def _told(finding: "Finding") -> "Iterator[Message]":
    """What there is to know about a finding, in sentences."""
    yield (
        _say("nothing_instead") if finding.safe is None else _say("instead", texts=(finding.safe,))
    )
    yield from finding.exceptions
    yield _say("source", source=finding.source)
    for name in ("valid_from", "valid_until"):
        if (day := getattr(finding, name)) is not None:
            yield _say(name, day=day)
    checked = finding.checked_on
    yield _say("not_checked") if checked is None else _say("checked", day=checked)
    yield _say_level(finding)


def _say(id: str, **params: Any) -> "Message":
    from interviewkit.messages import Message

    return Message.of(f"question_lint.{id}", **params)


def _say_level(finding: "Finding") -> "Message":
    from interviewkit.messages import Message

    return Message.of(f"lint_confidence.{finding.confidence}")


def _as_json(result: "LintResult", words: "Translator") -> dict[str, Any]:
    def told(message: "Message") -> dict[str, Any]:
        return message_json(message, words.text(message))

    return {
        "format": "interviewkit.question_lint/1",
        "jurisdiction": str(result.jurisdiction),
        "phase": str(result.phase),
        "on": _iso(result.on),
        "languages": list(result.languages),
        "ok": result.ok,
        "message": told(result.message),
        "notes": [told(note) for note in result.notes],
        "findings": [
            {
                "rule": finding.id,
                "topic": str(finding.topic),
                "severity": str(finding.severity),
                "message": told(finding.message),
                "matched": [
                    {
                        "words": match.words,
                        "start": match.start,
                        "end": match.end,
                        "language": match.language,
                    }
                    for match in finding.matched
                ],
                "safe": None if finding.safe is None else told(finding.safe),
                "exceptions": [told(message) for message in finding.exceptions],
                "source": finding.source,
                "confidence": str(finding.confidence),
                "checked_on": _iso(finding.checked_on),
                "valid_from": _iso(finding.valid_from),
                "valid_until": _iso(finding.valid_until),
            }
            for finding in result.findings
        ],
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
