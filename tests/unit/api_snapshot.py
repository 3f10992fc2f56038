"""The public interface as text, one fact a line: ``python tests/unit/api_snapshot.py --write``.

`api.txt` beside this file is what was last agreed on; `test_api_snapshot.py` compares. The lines
are the same on every supported Python: `api_text` writes types, and never uses their `repr`.
"""

import argparse
import difflib
import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import interviewkit as ik

if not __package__:
    # Run as a script: the checkout is where `tests` is.
    sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.unit.api_names import MODULES, module_lines, reached_lines
from tests.unit.api_text import value_text

KEPT = Path(__file__).with_name("api.txt")
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
CHANGED = (
    "the public interface changed; add a line to CHANGELOG.md and run "
    "python tests/unit/api_snapshot.py --write"
)
_HEAD = "changelog: "
_MOST_DIFFERENCES = 60
_MOST_IN_A_LINE = 6


def lines() -> list[str]:
    """The public interface: names, ids, the command line, the package, wire formats."""
    modules = {name: module_lines(name) for name in MODULES}
    parts = {
        **modules,
        "reached through these": reached_lines(),
        "processes": process_lines(),
        "messages": message_lines(),
        "command line": command_lines(),
        "package": package_lines(),
        "wire schemas": wire_lines(),
    }
    return [line for title, found in parts.items() for line in ("", f"[{title}]", *found)]


def process_lines() -> list[str]:
    """Events with their classes; presets; states, rules and laws, each with its presets."""
    presets = ik.processes.values()
    found = [f"event {kind}: {cls.__name__}" for kind, cls in sorted(ik.events.EVENTS.items())]
    found += [f"preset {p.id}: version {p.version}, stages {' '.join(p.stages)}" for p in presets]
    kinds: dict[str, Callable[[ik.Process], Iterable[str]]] = {
        "state": lambda process: process.states,
        "rule": lambda process: (rule.id for rule in process.rules),
        "law": lambda process: (law.id for law in process.laws),
    }
    for kind, ids in kinds.items():
        having: dict[str, list[str]] = {}
        for process in presets:
            for id in dict.fromkeys(ids(process)):
                having.setdefault(id, []).append(process.id)
        found += [f"{kind} {id}: {' '.join(sorted(of))}" for id, of in sorted(having.items())]
    return found


def message_lines() -> list[str]:
    """The ids of everything that can be said against an event, with their parameters."""
    from interviewkit.content.refusals import refusals

    told = sorted((entry.id, entry.params) for entry in refusals())
    return [f"message {id}({', '.join(': '.join(pair) for pair in params)})" for id, params in told]


def command_lines(
    parser: argparse.ArgumentParser | None = None, words: str = "interviewkit"
) -> list[str]:
    """Every verb with its arguments and options."""
    if parser is None:
        from interviewkit.cli import parser as whole

        parser = whole()
    found = [words]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, inner in action.choices.items():
                found += command_lines(inner, f"{words} {verb}")
        elif not isinstance(action, argparse._HelpAction):
            found.append(f"{words} {_option(action)}")
    return found


def _option(action: argparse.Action) -> str:
    takes = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    if action.choices is not None:
        takes = "|".join(map(str, action.choices))
    text = " ".join(part for part in (", ".join(action.option_strings), takes) if part)
    if action.nargs not in (None, 0):
        text += f"; takes {action.nargs}"
    if action.option_strings and action.required:
        text += "; required"
    if action.default not in (None, argparse.SUPPRESS):
        text += f"; default {value_text(action.default)}"
    return text


def package_lines() -> list[str]:
    """What the wheel promises: Python versions, requirements, extras, entry points."""
    ours = metadata.distribution("interviewkit")
    return [
        f"requires python {ours.metadata['Requires-Python']}",
        *(f"extra {name}" for name in sorted(ours.metadata.get_all("Provides-Extra") or ())),
        *sorted(f"entry point {e.group}: {e.name} = {e.value}" for e in ours.entry_points),
    ]


def wire_lines() -> list[str]:
    """Each schema's digest, and what each place may hold; what several share comes once."""
    schemas = getattr(import_module("interviewkit.wire"), "schemas", None)
    if schemas is None:
        return []
    named = dict(sorted(schemas().items()))
    texts = {name: _canonical(schema) for name, schema in named.items()}
    found: list[str] = []
    shared: dict[str, str] = {}
    for name, schema in named.items():
        found += [f"schema {name} {_digest(texts[name])}", *_places(schema, "$")]
        for inner, definition in sorted(schema.get("$defs", {}).items()):
            text = _canonical(definition)
            if shared.setdefault(inner, text) != text:
                found += _places(definition, f"#{inner}")
    found += ["shared definitions"] if shared else []
    for inner, text in sorted(shared.items()):
        found += _places(json.loads(text), f"#{inner}")
    return found


def _canonical(schema: Any) -> str:
    return json.dumps(schema, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _places(schema: Any, path: str) -> Iterator[str]:
    """One line for the place, then those for the places inside."""
    yield f"  {path}: {_holds(schema)}"
    if not isinstance(schema, Mapping):
        return
    required = schema.get("required", ())
    for name, inner in sorted(schema.get("properties", {}).items()):
        yield from _places(inner, f"{path}.{name}{'' if name in required else '?'}")
    for keyword, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(schema.get(keyword), Mapping):
            yield from _places(schema[keyword], f"{path}{mark}")
    for keyword in _SEVERAL:
        for inner in schema.get(keyword, ()):
            if not _is_short(schema[keyword]):
                yield f"  {path}|{_told_apart(inner)}"
            elif isinstance(inner, Mapping) and _NESTING & inner.keys():
                yield from _places(inner, f"{path}|")
    if "enum" in schema and not _is_short(schema["enum"]):
        yield from (f"  {path}= {value}" for value in schema["enum"])


_SEVERAL = ("prefixItems", "allOf", "anyOf", "oneOf")
_NESTING = frozenset({"properties", "items", *_SEVERAL})


def _told_apart(schema: Mapping[str, Any]) -> str:
    """One of many alternatives: what it says it is, and the names of its places."""
    places = schema.get("properties", {})
    kind = "".join(str(inner["const"]) for name, inner in places.items() if name == "event")
    names = [name if name in schema.get("required", ()) else f"{name}?" for name in sorted(places)]
    return f"{kind}: {' '.join(names) or _holds(schema)}"


def _is_short(values: Sequence[Any]) -> bool:
    return len(values) <= _MOST_IN_A_LINE


def _holds(schema: Any) -> str:
    """What a place may hold, in a few words."""
    if not isinstance(schema, Mapping):
        return "anything" if schema else "nothing"
    if "$ref" in schema:
        return f"#{schema['$ref'].rpartition('/')[2]}"
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return "|".join(map(str, schema["enum"])) if _is_short(schema["enum"]) else "one of these"
    for keyword in _SEVERAL:
        if keyword in schema:
            inner = schema[keyword]
            shown = ", ".join(map(_holds, inner)) if _is_short(inner) else "these"
            return f"{keyword} {shown}"
    kinds = schema.get("type", "anything")
    text = kinds if isinstance(kinds, str) else "|".join(kinds)
    shown = " ".join(f"{limit} {schema[limit]}" for limit in _LIMITS if limit in schema)
    closed = " closed" if schema.get("additionalProperties") is False else ""
    return f"{text}{f' {shown}' if shown else ''}{closed}"


_LIMITS = ("format", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems")


def topmost(changelog: str) -> str:
    """The topmost section of a changelog, which is what the next release will say."""
    before, found, rest = changelog.partition("\n## ")
    return rest.partition("\n## ")[0].strip() if found else before.strip()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def written(now: list[str], changelog: str) -> str:
    """The text of the file."""
    return "\n".join([f"{_HEAD}{_digest(topmost(changelog))}", *now, ""])


def refusal(kept: str, now: list[str], changelog: str) -> str | None:
    """Why the file may not be written, if there is a reason: a change that nobody is told of."""
    head, *agreed = kept.splitlines()
    if agreed == now or head != f"{_HEAD}{_digest(topmost(changelog))}":
        return None
    return (
        "the public interface changed, but the topmost section of CHANGELOG.md is still the one "
        "that api.txt was written with; tell users there what changed, and run this again"
    )


def difference(kept: str, now: list[str]) -> str:
    """The lines that came and went, shortened where they are many; empty if there are none."""
    _, *agreed = kept.splitlines()
    found = list(difflib.unified_diff(agreed, now, "api.txt", "the code", lineterm="", n=0))
    more = len(found) - _MOST_DIFFERENCES
    shown = found[:_MOST_DIFFERENCES]
    return "\n".join([*shown, f"... and {more} more lines"] if more > 0 else shown)


def main(argv: list[str]) -> int:
    """Prints the difference, or writes the file."""
    parser = argparse.ArgumentParser(description="Compares the public interface with api.txt.")
    parser.add_argument("--write", action="store_true", help="write api.txt")
    write = parser.parse_args(argv).write
    kept = KEPT.read_text("utf-8") if KEPT.exists() else ""
    now, changelog = lines(), CHANGELOG.read_text("utf-8")
    if kept and not (found := difference(kept, now)):
        return 0
    if not write:
        sys.stdout.write(f"{found if kept else 'there is no api.txt yet'}\n")
        return 1
    if kept and (reason := refusal(kept, now, changelog)):
        sys.stderr.write(f"{reason}\n")
        return 2
    KEPT.write_text(written(now, changelog), "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
