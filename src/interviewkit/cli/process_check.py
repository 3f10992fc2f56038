"""``interviewkit process check``: the problems of a process, and the laws it was held against."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_format, in_json, table, unreadable, wrapped
from interviewkit.cli.process_subject import add_process, process_of, title
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.machine import Report
    from interviewkit.wire import ProcessFile, ProcessFileError

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "check",
        help="check a process against its laws",
        description="Checks a process at every combination of what positions may ask for, and "
        "tells each law with its source. Dated facts, not legal advice.",
        epilog="Answers 1 if there is a problem, 2 if a file defines no sound process.",
    )
    add_process(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Checks the process that the arguments name."""
    import interviewkit as ik
    from interviewkit.wire import ProcessFileError

    words = Words(ik.translator(args.locale), "recruiter")
    try:
        process = process_of(args.process)
    except ProcessFileError as error:
        answer = unreadable(error)
        return answer if args.format == "text" else _refused(error)._replace(code=answer.code)
    report = process.check()
    code = 0 if report.ok else 1
    if args.format == "json":
        return in_json(_as_json(process, report))._replace(code=code)
    return Answer("\n".join(_lines(process, report, words)), code)


def _lines(process: "ProcessFile", report: "Report", words: Words) -> Iterator[str]:
    verified = dict(report.verified)
    broken = {problem.place for problem in report.problems}
    applying = [law for law in process.laws if verified[law.id]]
    silent = [law.id for law in process.laws if not verified[law.id]]
    yield title(process)
    yield ""
    if applying:
        yield words.say("laws", count=report.checked)
        rows = [
            ("✗" if f"law {law.id!r}" in broken else "✓", law.id, str(law.citation))
            for law in applying
        ]
        yield from table(rows, "  ")
        yield ""
    if silent:
        yield from wrapped(words.say("laws_silent", laws=", ".join(silent)), "", "  ")
        yield ""
    if report.ok:
        yield words.say("no_problems")
        return
    yield words.say("problems", count=len(report.problems))
    for problem in report.problems:
        yield from wrapped(str(problem), "  - ", "    ")


def _as_json(process: "ProcessFile", report: "Report") -> dict[str, Any]:
    verified = dict(report.verified)
    broken = {problem.place for problem in report.problems}
    return {
        "format": "interviewkit.check/1",
        "id": process.id,
        "version": process.version,
        "ok": report.ok,
        "checked": report.checked,
        "laws": [
            {
                "id": law.id,
                "holds": f"law {law.id!r}" not in broken,
                "verified": verified[law.id],
                "source": law.citation.source,
                "says": law.citation.says,
                "checked_on": None
                if law.citation.checked_on is None
                else law.citation.checked_on.isoformat(),
            }
            for law in process.laws
        ],
        "problems": [
            {
                "code": str(problem.code),
                "place": problem.place,
                "text": problem.text,
                "path": list(problem.path),
            }
            for problem in report.problems
        ],
    }


def _refused(error: "ProcessFileError") -> Answer:
    """A file that defines no sound process, for programs: each problem at its path."""
    return in_json(
        {
            "format": "interviewkit.check/1",
            "id": None,
            "version": None,
            "ok": False,
            "checked": 0,
            "laws": [],
            "problems": [
                {
                    "code": "unreadable",
                    "place": problem.path,
                    "text": problem.explained,
                    "path": [],
                }
                for problem in error.problems
            ],
        }
    )
