"""Writes docs/reference: a page for each public module, and one for the events.

Run it after a change of the public modules; a test compares the pages with what this would write.
"""

import builtins
import sys
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from pprint import pformat

import attrs

import interviewkit as ik
from interviewkit import wire
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.testing.printing import IMPORTS, code

MONDAY = datetime(2026, 1, 12, 9, tzinfo=UTC)
TEXTS = {"consent_version": "mcu-2025-02", "reason": "Why, in a sentence."}
"""What the examples say in a field of that name."""
SAMPLES = {
    ik.ContractTerms: ik.ContractTerms(kind="permanent", start_on=date(2026, 3, 2)),
    ik.OfferTerms: ik.OfferTerms(
        salary=ik.Money(amount=Decimal(9500000), currency="IDR"), start_on=date(2026, 3, 2)
    ),
    ik.Position: ik.Position(title="Payroll officer"),
    ik.Scorecard: ik.Scorecard(
        author="agus",
        ratings={"technical": 4, "attitude": 4, "team_fit": 5},
        recommendation="yes",
        evidence="Found the double overtime.",
    ),
    ik.Slot: ik.Slot(
        starts_at=MONDAY + timedelta(days=1), ends_at=MONDAY + timedelta(days=1, hours=1)
    ),
}
"""What the examples carry of each class."""
PAGES = Path(__file__).parent / "reference"
PAYLOADS = Path(__file__).parents[1] / "tests" / "conformance" / "payloads" / "0.1.0"
COMMAND = "python docs/generate_reference.py"
MODULES = {
    "interviewkit": "What most programs need, under one name: `import interviewkit as ik`.",
    "interviewkit.machine": "The statechart kernel: rules, guards, stages, laws. Not about hiring.",
    "interviewkit.messages": "What is to be said, without the words.",
    "interviewkit.errors": "Every error that the library raises.",
    "interviewkit.vocabulary": "Roles, job levels, reasons and the other closed lists.",
    "interviewkit.domain": "The nouns: positions, offers, scorecards, medical records, contracts.",
    "interviewkit.hiring.stages": "The stages of hiring, each made by a function of its policy.",
    "interviewkit.hiring.laws": "What every hiring process must keep, with its source.",
    "interviewkit.wire": "Payloads, files and schemas: every public value in and out.",
    "interviewkit.l10n": "Translators: messages, states and values in a language.",
    "interviewkit.content": "The texts and the catalogue that are shipped, and their checks.",
    "interviewkit.diagrams": "Drawings of machines in five formats.",
    "interviewkit.notebook": "Cards, tables, pictures and scenarios for notebooks.",
    "interviewkit.typed": "A view of the presets in which a type checker knows what may happen.",
    "interviewkit.calendars": "A preparation plan as a calendar file.",
    "interviewkit.eventlog": "Replaying the event log of another system.",
    "interviewkit.testing": "Strategies for property tests of your own code.",
}
"""The public modules, each with the sentence that says what it is for."""


def pages():
    """The text of every page, by its file's name."""
    seen = set()
    found = {f"{name}.md": page(name, says, seen) for name, says in MODULES.items()}
    found["interviewkit.events.md"] = events()
    listed = "\n".join(f"- [`{name}`]({name}.md): {says}" for name, says in MODULES.items())
    found["index.md"] = (
        f"{note()}\n# Reference\n\nEvery public name, by the module that it is in.\n\n{listed}\n"
        "- [`interviewkit.events`](interviewkit.events.md): Everything that can happen to an "
        "application.\n"
    )
    return found


def note():
    """The line that says where the page comes from."""
    return f"<!-- Written by `{COMMAND}`; edit the docstrings or the table in it. -->\n"


def page(name, says, seen):
    """A module's page. What stands on an earlier page as well is indexed there only."""
    module = import_module(name)
    lines = [
        note(),
        f"# {name}",
        "",
        says,
        "",
        "```{eval-rst}",
        f".. py:module:: {name}",
        "```",
        "",
    ]
    for public in sorted(set(module.__all__)):
        value = getattr(module, public)
        again = id(value) in seen
        lines += _entry(name, public, value, again=again)
        if not again:
            lines += _example(name, public, value)
        seen.add(id(value))
    return "\n".join(lines)


def _entry(module, name, value, *, again):
    if isinstance(value, type) and _is_event(value) and name != "Event":
        return []
    kind, more = "autodata", ["   :no-value:"]
    if isinstance(value, type):
        kind, more = "autoexception" if issubclass(value, Exception) else "autoclass", []
    elif callable(value):
        kind, more = "autofunction", []
    index = ["   :no-index:"] if again else []
    return ["```{eval-rst}", f".. {kind}:: {module}.{name}", *index, *more, "```", ""]


def _example(module, name, value):
    """An example for what has none of its own: the members of a list, or a value as it is kept."""
    if not isinstance(value, type) or ">>>" in (value.__doc__ or "") or _is_event(value):
        return []
    if issubclass(value, Enum):
        shown = f">>> [str(member) for member in {name}]"
        said = pformat([str(member) for member in value], width=96)
        return _fence(f">>> from {module} import {name}", shown, said)
    if issubclass(value, Exception):
        base = "KeyError" if issubclass(value, KeyError) else value.__mro__[1].__name__
        known = f">>> from {value.__mro__[1].__module__} import {base}"
        imports = [f">>> from {module} import {name}"]
        imports += [known] if base not in dir(builtins) else []
        return _fence(*imports, f">>> issubclass({name}, {base})", "True")
    found = kept().get(value) if hasattr(ik, name) else None
    if found is None or not _runs(found):
        return []
    return _fence(*_imports(), *_statement("value", found))


def _runs(value):
    """Whether its code needs nothing but the usual imports."""
    scope = {}
    exec(IMPORTS, scope)
    try:
        return bool(eval(code(value), scope) == value)
    except NameError:
        return False


def _imports():
    return [f">>> {line}" for line in IMPORTS.splitlines() if line]


def _statement(name, value):
    """The value as an assignment, with the prompts of a session, its arguments one a line."""
    first, *others = _broken(f"{name} = {code(value)}")
    return [f">>> {first}", *(f"... {line}" for line in others)]


def _broken(text):
    """A call in lines, if it is too long for one."""
    if len(text) <= 92:
        return text.split("\n")
    head, _, rest = text.partition("(")
    lines, depth, start, quoted = [f"{head}("], 0, 0, ""
    for place, letter in enumerate(rest):
        if letter in {'"', "'"} and quoted in {"", letter}:
            quoted = "" if quoted else letter
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and not depth and not quoted:
            lines.append(f"    {rest[start : place + 1].strip()}")
            start = place + 1
    return [*lines, f"    {rest[start:-1].strip()},", ")"]


def _fence(*lines):
    return ["```python", *lines, "", "```", ""]


@cache
def kept():
    """For each class the plainest value among the payloads that have to load for ever."""
    found = {}
    for path in sorted(PAYLOADS.glob("*.jsonl")):
        payloads = path.read_text("utf-8").removesuffix("\n").split("\n")
        values = [wire.from_json(payload, wire.formats()[path.stem]) for payload in payloads]
        for value in sorted(values, key=lambda value: _plainness(code(value))):
            found.setdefault(type(value), value)
    return found


def _plainness(text):
    return not text.isascii() or "\\" in text, len(text), text


def made(cls):
    """An event of the class with plain fields: those that it has to have, and no others."""
    rules = [rule for process in ik.processes.values() for rule in process.rules]
    senders = [sorted(rule.roles) for rule in rules if rule.event == cls.kind]
    by = senders[0][0] if senders else ik.Role.RECRUITER
    own = {
        field.name: _plain(field.name, getattr(kept()[cls], field.name))
        for field in attrs.fields(cls)
        if field.default is attrs.NOTHING and field.name not in {"id", "at", "by"}
    }
    return cls(id="e7", at=MONDAY, by=by, **own)


def _plain(name, value):
    """A plain value of the kind that the field takes."""
    if isinstance(value, Enum | bool | int):
        return value
    if isinstance(value, str):
        return TEXTS.get(name, name.replace("_", " ").capitalize())
    if isinstance(value, datetime):
        return MONDAY + timedelta(days=7)
    if isinstance(value, date):
        return date(2026, 7, 22)
    return SAMPLES.get(type(value), value)


def _is_event(value):
    return issubclass(value, Event) and value is not Event


def events():
    """The events' page: of each its id and fields, and how one is made."""
    lines = [note(), "# interviewkit.events", ""]
    lines += ["Everything that can happen to an application: a class for each event.", ""]
    lines += ["Each takes `id`, `at` and `by`, and optionally `actor`, `on_behalf_of`, `note` and"]
    lines += ["`application_id`. They are in `interviewkit` under their own names too.", ""]
    lines += _fence(*_imports())
    for kind in sorted(EVENTS):
        name = f"interviewkit.hiring.events.{EVENTS[kind].__name__}"
        lines += ["```{eval-rst}", f".. autoclass:: {name}", "   :no-members:", "```", ""]
        shown = _statement("event", made(EVENTS[kind]))
        lines += _fence(*shown, ">>> event.kind", repr(kind))
    return "\n".join(lines)


def main():
    """Writes the pages."""
    PAGES.mkdir(exist_ok=True)
    for name, text in pages().items():
        (PAGES / name).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
