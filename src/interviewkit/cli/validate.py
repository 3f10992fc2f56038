"""``interviewkit validate``: reads a file of any kind, and tells all that is wrong with it."""

import argparse
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_format, add_locale, in_json

if TYPE_CHECKING:
    from interviewkit.hiring.pipeline import Process
    from interviewkit.l10n import Translator
    from interviewkit.wire import WireError, WireProblem

__all__ = ["add"]

_SCENARIO = "scenario"


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "validate",
        help="tell everything that is wrong with a file",
        description="Reads a scenario, a process, a catalogue, texts, question rules or a payload "
        "in JSON or TOML, and tells every mistake with its line and what was meant. What a file "
        "is, it says itself under `format`; one without is a scenario.",
        epilog="Answers 1 if there is a mistake, 2 for a file that cannot be opened.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the file")
    parser.add_argument(
        "--as", dest="kind", metavar="NAME", help="what it is, where the file does not say it"
    )
    parser.add_argument(
        "--process",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a process file to which an application may refer; may be given several times",
    )
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Reads the file that the arguments name."""
    import interviewkit as ik
    from interviewkit.wire import WireError

    words = ik.translator(args.locale)
    path: Path = args.file
    kind = args.kind or _kind_of(path)
    processes = _processes(args.process)
    try:
        _reader(kind)(path, processes)
    except WireError as error:
        return _mistakes(path, kind, error, words, args.format)
    if args.format == "json":
        return in_json(_validation(path, kind))
    return Answer(f"{path}: {kind}, no problems")


def _mistakes(
    path: Path, kind: str, error: "WireError", words: "Translator", format: str
) -> Answer:
    if format == "json":
        problems = [_as_json(problem, words) for problem in error.problems]
        return in_json(_validation(path, kind, problems, error.more))._replace(code=1)
    count = f"{'more than ' * bool(error.more)}{len(error.problems)}"
    lines = [f"{path}: {kind}, {count} problem{'s' if count != '1' else ''}"]
    lines += (f"  {_place(problem)}: {words.text(problem.message)}" for problem in error.problems)
    lines += [f"  ... {error.more}"] if error.more else []
    return Answer("\n".join(lines), 1)


def _validation(
    path: Path, kind: str, problems: Sequence[dict[str, Any]] = (), more: int = 0
) -> dict[str, Any]:
    return {
        "format": "interviewkit.validation/1",
        "file": str(path),
        "kind": kind,
        "problems": list(problems),
        "more": more,
    }


def _place(problem: "WireProblem") -> str:
    """The place as editors and terminals take it, line and column, and the path."""
    if problem.line is None:
        return problem.path
    return f"{problem.line}:{problem.column}" + (f" {problem.path}" * (problem.path != "$"))


def _as_json(problem: "WireProblem", words: "Translator") -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "code": problem.code,
        "value": problem.value,
        "allowed": problem.allowed,
        "near": problem.near,
        "text": words.text(problem.message),
    }


def _kind_of(path: Path) -> str:
    """What the file says that it is; a scenario, where it says nothing or nothing readable."""
    import json

    text = path.read_bytes()[: 1 << 24].decode("utf-8-sig", errors="replace")
    try:
        table = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (ValueError, RecursionError):
        table = {}
    said = table.get("format") if isinstance(table, dict) else None
    if isinstance(said, str) and said.startswith("interviewkit."):
        return said.removeprefix("interviewkit.").partition("/")[0]
    return "application" if path.suffix.lower() == ".json" else _SCENARIO


def _processes(files: list[Path]) -> "Mapping[str, Process]":
    """The presets, and the hiring processes in these files."""
    import interviewkit as ik
    from interviewkit.errors import InvalidValueError
    from interviewkit.hiring.pipeline import Process
    from interviewkit.wire import load_process

    if not files:
        return ik.processes
    own: dict[str, Process] = {}
    for file in files:
        subject = load_process(file).subject
        if not isinstance(subject, Process):
            raise InvalidValueError("--process", str(file), "the file of a hiring process")
        # Of one process there may be several versions, so the key says which one it is.
        own[f"{subject.id} {subject.version}"] = subject
    return {**ik.processes, **own}


def _reader(kind: str) -> "Callable[[Path, Mapping[str, Process]], object]":
    """What reads files of that kind.

    Raises:
        UnknownNameError: for a kind that does not exist.
    """
    from interviewkit.content.lint import load_question_rules
    from interviewkit.content.question_rules_schema import every_schema
    from interviewkit.errors import UnknownNameError
    from interviewkit.wire import (
        formats,
        load_catalogue_file,
        load_process,
        load_scenario,
        load_texts,
    )

    files: dict[str, Callable[[Path, Mapping[str, Process]], object]] = {
        "catalogue": lambda path, _: load_catalogue_file(path, items=_items()),
        "process": lambda path, _: load_process(path),
        "question_rules": lambda path, _: load_question_rules(path),
        _SCENARIO: load_scenario,
        "texts": lambda path, _: load_texts(path),
    }
    if kind in files:
        return files[kind]
    if kind not in formats():
        raise UnknownNameError("kind of file", kind, every_schema().names)
    return lambda path, processes: _payload(path, formats()[kind], processes)


def _items() -> Any:
    """The items of the shipped catalogue, which a catalogue of one's own may name."""
    import interviewkit as ik

    return ik.catalogue().checklist_items


def _payload(path: Path, cls: type, processes: "Mapping[str, Process]") -> object:
    from interviewkit.wire import from_json, from_toml

    if path.suffix.lower() == ".toml":
        return from_toml(path, cls, processes=processes)
    return from_json(path.read_bytes(), cls, processes=processes, what=path.name)
