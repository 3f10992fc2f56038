"""``interviewkit replay``: holds an event log against a process, and tells what does not fit."""

import argparse
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_locale, in_json, message_json, wrapped
from interviewkit.cli.process_subject import process_of, words_for

if TYPE_CHECKING:
    from interviewkit.cli.process_subject import SubjectWords
    from interviewkit.eventlog import LogReport, Offence, Violation
    from interviewkit.messages import Message
    from interviewkit.wire import LogMapping

__all__ = ["add"]

_SHOWN = 12
"""How many activities of a variant are shown."""
_OPTIONS = ("case", "activity", "time", "role", "ends", "unknown")


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "replay",
        help="hold an event log against a process",
        description="Replays every case of an event log (XES, CSV, or either with gzip) through a "
        "process, and tells how many conform, and of the others what was wrong first.",
        epilog="Answers 1 if some case violates the process, 2 for bad input.",
    )
    parser.add_argument("log", type=Path, metavar="LOG", help="the log")
    parser.add_argument(
        "--process", required=True, metavar="FILE", help="a process file, or the id of a preset"
    )
    for name, says in (
        ("case", "the column with the case's id (CSV)"),
        ("activity", "the column or attribute with the activity"),
        ("time", "the column or attribute with the time"),
        ("role", "the column or attribute with the role; without it roles are not checked"),
    ):
        parser.add_argument(f"--{name}", metavar="NAME", help=says)
    parser.add_argument("--ends", choices=("outcome", "anywhere"), help="where a case may end")
    parser.add_argument(
        "--unknown",
        choices=("violation", "skip"),
        help="what an activity that the process does not know does to its case",
    )
    parser.add_argument("--delimiter", help="between columns (CSV; by default it is found)")
    parser.add_argument("--encoding", help="of a CSV (default: UTF-8, or what its mark says)")
    parser.add_argument(
        "--top", type=int, default=5, metavar="N", help="how many variants are told (default: 5)"
    )
    add_locale(parser)
    parser.add_argument(
        "--format",
        default="text",
        choices=("text", "json", "csv"),
        help="text for people, json for programs, csv with a row for each violating case",
    )
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Replays the log that the arguments name."""
    from interviewkit.eventlog import Skips, read_log, replay

    process = process_of(args.process)
    mapping, skips = _mapping(process.log, args), Skips()
    cases = read_log(
        args.log, mapping, delimiter=args.delimiter, encoding=args.encoding, skips=skips
    )
    report = replay(cases, process.machines(), mapping, skips=skips, top=args.top)
    words = words_for(process, args.locale)
    code = 0 if report.ok else 1
    if args.format == "json":
        return in_json(_as_json(report, process.id, words))._replace(code=code)
    if args.format == "csv":
        return Answer(_as_csv(report), code)
    return Answer("\n".join(_lines(report, words)), code)


def _mapping(mapping: "LogMapping", args: argparse.Namespace) -> "LogMapping":
    """The mapping of the process, with what the command line says instead."""
    from interviewkit._attrs import evolve

    said = {name: getattr(args, name) for name in _OPTIONS if getattr(args, name) is not None}
    return evolve(mapping, **said) if said else mapping


def _lines(report: "LogReport", words: "SubjectWords") -> Iterator[str]:
    skipped = report.read - report.replayed - report.ignored
    yield _say(words, "totals", cases=report.cases, read=report.read)
    verdicts = {"conforming": report.conforming, "violating": report.violating}
    yield _say(words, "verdicts", **verdicts)
    parts = {"replayed": report.replayed, "ignored": report.ignored, "skipped": skipped}
    yield _say(words, "sum", **parts)
    if report.naive:
        yield _say(words, "naive")
    for one in report.skipped:
        reason = _skip_reason(one.reason, words)
        line = one.first.removeprefix("line ")
        # A row of a table is told in the reader's words, a case by its own name.
        where = _say(words, "line", line=int(line)) if line.isdecimal() else one.first
        yield _say(words, "skipped", count=one.count, reason=reason, where=where)
    for unknown in report.unknown:
        said = _say(words, "unknown", activity=unknown.activity, count=unknown.count)
        hint = _say(words, "near", near=unknown.near) if unknown.near else ""
        yield ", ".join(part for part in (said, hint) if part)
    for violation in report.violations:
        yield ""
        yield from _violation(violation, words)


def _violation(violation: "Violation", words: "SubjectWords") -> Iterator[str]:
    counts = {"count": violation.cases, "variants": violation.variant_count}
    yield _say(words, "cases", **counts)
    for reason in violation.reasons:
        yield from wrapped(words(reason), "  - ", "    ")
    first = violation.first
    place = _say(words, "first", case=first.case, position=first.position)
    yield from wrapped(", ".join((place, *_where(first, words))), "  ", "    ")
    if violation.possible:
        names = ", ".join(words.name("event", event) for event in violation.possible)
        yield from wrapped(f"{_say(words, 'possible')}: {names}", "  ", "    ")
    for run, count in violation.variants[:1]:
        shown = " → ".join((*run[:_SHOWN], *(("…",) if len(run) > _SHOWN else ())))
        heading = _say(words, "commonest", count=count)
        yield from wrapped(f"{heading}: {shown}", "  ", "    ")


def _where(first: "Offence", words: "SubjectWords") -> Iterator[str]:
    """What happened there, when, and in which line; as far as the log says."""
    if first.activity is not None:
        yield f"“{first.activity}”"
    if first.time is not None:
        yield first.time
    if first.line is not None:
        yield _say(words, "line", line=first.line)


def _skip_reason(reason: str, words: "SubjectWords") -> "Message | str":
    """Why rows were left out, in words; as the log's reader says it where nobody has put it so."""
    from interviewkit.messages import Message

    id = f"skip_reason.{reason.replace(' ', '_')}"
    known = words.translator.catalog.has(id, words.audience)
    return Message.of(id) if known else reason


def _say(words: "SubjectWords", id: str, **params: Any) -> str:
    from interviewkit.messages import Message

    return words(Message.of(f"log.{id}", **params))


def _as_csv(report: "LogReport") -> str:
    """A row for each violating case, in the order of the log."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("case", "position", "activity", "time", "line", "reasons"))
    for one, reasons in report.offences:
        names = " ".join(reason.id for reason in reasons)
        rows.writerow((one.case, one.position, one.activity, one.time, one.line, names))
    return text.getvalue().rstrip("\n")


def _as_json(report: "LogReport", process: str, words: "SubjectWords") -> dict[str, Any]:
    def reason(message: "Message") -> dict[str, Any]:
        return message_json(message, words(message))

    return {
        "format": "interviewkit.replay/1",
        "process": process,
        "read": report.read,
        "replayed": report.replayed,
        "ignored": report.ignored,
        "skipped": [
            {"reason": one.reason, "count": one.count, "first": one.first} for one in report.skipped
        ],
        "unknown": [
            {"activity": one.activity, "count": one.count, "near": one.near}
            for one in report.unknown
        ],
        "naive_times": report.naive,
        "cases": report.cases,
        "conforming": report.conforming,
        "violating": report.violating,
        "variant_count": report.variant_count,
        "variants": _variants(report.variants),
        "violations": [
            {
                "cases": one.cases,
                "event": one.event,
                "states": list(one.states),
                "possible": list(one.possible),
                "reasons": [reason(message) for message in one.reasons],
                "first": {
                    "case": one.first.case,
                    "position": one.first.position,
                    "activity": one.first.activity,
                    "time": one.first.time,
                    "line": one.first.line,
                },
                "variant_count": one.variant_count,
                "variants": _variants(one.variants),
            }
            for one in report.violations
        ],
    }


def _variants(variants: tuple[tuple[tuple[str, ...], int], ...]) -> list[dict[str, Any]]:
    return [{"activities": list(run), "count": count} for run, count in variants]
