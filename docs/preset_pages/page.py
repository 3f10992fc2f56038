"""The pages: one for each preset, and the index."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from pprint import pformat
from typing import Any

import interviewkit as ik
from interviewkit.machine import Stage
from preset_pages.drawings import drawing
from preset_pages.view import CHOICE, Entry, View
from preset_pages.words import (
    code,
    condition,
    flags,
    label,
    listed,
    origin,
    requirement,
    roles,
    sources,
    targets,
    verified,
)

PAGES = Path(__file__).parents[1] / "presets"
COMMAND = "python docs/generate_presets.py"


def pages() -> dict[str, str]:
    """The text of every page, by its file's name."""
    abouts = tomllib.loads((PAGES / "about.toml").read_text("utf-8"))
    written = {f"{id}.md": page(process, abouts[id]) for id, process in ik.processes.items()}
    drawn = {
        f"{id}.svg": ik.draw(process, "svg", zoom="stages") + "\n"
        for id, process in ik.processes.items()
    }
    return {"index.md": "\n".join(_index(abouts)) + "\n", **written, **drawn}


def _index(abouts: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield f"<!-- Written by `{COMMAND}`; edit about.toml or the processes, not this page. -->"
    yield from ("", "# The presets", "")
    yield "Complete processes to start from. Each page is made of the process itself: its stages,"
    yield "rules and laws. They are facts and starting points, not legal advice; how to make a"
    yield "process of one's own is told in [designing a process](../processes.md)."
    yield ""
    yield from _table(
        ("Preset", "For", "Order of stages", "What is different"),
        (
            (
                f"[{code(id)}]({id}.md)",
                abouts[id]["whom"],
                " → ".join(map(_brief, process.pipeline.stages)),
                abouts[id]["differs"],
            )
            for id, process in ik.processes.items()
        ),
    )
    yield "A stage in brackets does not have its place for every position, or can be skipped."


def _brief(stage: Stage) -> str:
    name = label("stage", stage.id)
    return name if requirement(stage) == "always required" else f"({name})"


def page(process: ik.Process, about: Mapping[str, Any]) -> str:
    """The page of one preset."""
    return "\n".join(_page(View(process), about)).rstrip("\n") + "\n"


def _page(view: View, about: Mapping[str, Any]) -> Iterator[str]:
    yield f"<!-- Written by `{COMMAND}`; edit about.toml or the process, not this page. -->"
    yield from ("", f"# {about['title']}", "", about["about"].strip(), "")
    yield (
        f"Preset {code(view.id)}, version {view.process.version}, for "
        f"{label('jurisdiction', view.process.jurisdiction)}: {len(view.order)} stages, "
        f"{len(view.states)} states, {len(view.entries)} rules. [All presets](index.md)."
    )
    yield from ("", "## The order of stages", "")
    yield "A dashed stage does not have its place for every position, or can be skipped."
    yield ""
    names = ", ".join(label("stage", stage.id) for stage in view.stages)
    yield f"![The stages in order: {names}.]({view.id}.svg)"
    yield ""
    yield from _table(
        ("No.", "Stage", "When"),
        (
            (str(n), f"{label('stage', stage.id)} {code(stage.id)}", requirement(stage))
            for n, stage in enumerate(view.stages, 1)
        ),
    )
    yield "An optional stage can be skipped, with a reason. For one position, and the check of all:"
    yield ""
    yield from _snippet(view, about["position"])
    yield from _who(view)
    yield from _stages(view)
    yield from ("## In several stages, and after the end", "")
    yield "Where several targets are named, the event says which stage it goes back to."
    yield ""
    yield from _rules(view, (entry for entry in view.entries if not entry.stage))
    yield from ("## Laws", "")
    yield from _laws(view)


def _who(view: View) -> Iterator[str]:
    yield from ("## Who takes part", "")
    parts: dict[str, dict[str, None]] = {}
    for entry in view.entries:
        for role in entry.rule.roles if entry.stage else ():
            parts.setdefault(role, {})[entry.stage] = None
    yield from _table(
        ("Role", "Has a part in"),
        (
            (
                f"{label('role', role)} {code(role)}",
                _parts(view, parts[role]),
            )
            for role in ik.Role
            if role in parts
        ),
    )


def _parts(view: View, stages: Iterable[str]) -> str:
    mine = [label("stage", stage) for stage in view.order if stage in stages]
    return "every stage" if len(mine) == len(view.order) else ", ".join(mine)


def _stages(view: View) -> Iterator[str]:
    yield from ("## Stage by stage", "")
    yield "Drawn is what moves an application within a stage and out of it. Holding, withdrawing,"
    yield "rejecting and the like stand in a table below. The whole in one drawing is"
    yield f"`interviewkit process diagram {view.id}`."
    yield ""
    for stage in view.stages:
        own = [entry for entry in view.entries if entry.stage == stage.id]
        need = requirement(stage)
        yield from (f"### {label('stage', stage.id)}", "", f"{need[0].upper()}{need[1:]}.", "")
        yield from _fence(drawing(view, stage))
        yield from _rules(view, (entry for entry in own if not entry.is_tail))
        tails = [entry for entry in own if entry.is_tail]
        if tails:
            yield from ("What stays possible in later stages:", "")
            yield from _rules(view, tails)


def _rules(view: View, some: Iterable[Entry]) -> Iterator[str]:
    """The table of these rules, and what their conditions mean."""
    some = tuple(some)
    head = ("Rule", "Event", "From", "To", "Who", "Conditions", "Remarks")
    yield from _table(
        head,
        (
            (
                code(entry.rule.id),
                f"{label('event', entry.rule.event)} {code(entry.rule.event)}",
                sources(view, entry),
                targets(view, entry),
                roles(entry.rule.roles),
                ", ".join(code(guard.name) for guard in entry.rule.guards),
                flags(entry.rule),
            )
            for entry in some
        ),
    )
    guards = [guard for entry in some for guard in entry.rule.all_guards if guard.name != CHOICE]
    if guards:
        yield "Conditions:"
        yield ""
        yield from dict.fromkeys(f"- {code(guard.name)}: {condition(guard)}" for guard in guards)
        yield ""


def _laws(view: View) -> Iterator[str]:
    kept, of = view.laws(), len(view.machines)
    told = [(law, count) for law, count in kept if count]
    checks = sum(count for _, count in told)
    yield f"`process.check()` verifies {len(told)} laws over {of} kinds of position, which differ"
    yield f"in their stages or in what may be skipped: {checks} verifications, and no problem."
    yield "Laws are dated facts and choices, not legal advice."
    yield ""
    yield from _table(
        ("Law", "It says", "What is verified", "Where it comes from", "Kinds of position"),
        (
            (
                code(law.id),
                law.citation.says,
                verified(view, law),
                origin(law),
                f"{count} of {of}",
            )
            for law, count in told
        ),
    )
    silent = [code(law.id) for law, count in kept if not count]
    if silent:
        yield f"Not verified, being about stages that are not here: {listed(silent)}."
        yield ""


def _snippet(view: View, position: Mapping[str, Any]) -> Iterator[str]:
    """An example that the tests run: the stages of one position, and the check."""
    fields: dict[str, Any] = {
        name: set(value) if isinstance(value, list) else value for name, value in position.items()
    }
    machine = view.process.for_position(ik.Position(**fields))
    arguments = "".join(f"\n...     {name}={value!r}," for name, value in fields.items())
    yield "```python"
    yield ">>> import interviewkit as ik"
    yield f'>>> process = ik.processes["{view.id}"]'
    yield f">>> position = ik.Position({arguments}\n... )".replace("'", '"')
    yield ">>> states = process.for_position(position).states"
    yield '>>> there = {state.partition(".")[0] for state in states}'
    yield ">>> [stage for stage in process.stages if stage in there]"
    yield pformat(view.stages_in(machine), width=90)
    yield ">>> from datetime import UTC, datetime"
    yield ">>> app = ik.Application.open("
    yield '...     process, id="app-1", position=position,'
    yield "...     at=datetime(2026, 1, 12, 9, tzinfo=UTC), by=ik.Role.RECRUITER,"
    yield "... )"
    yield ">>> app.state"
    yield repr(machine.initial)
    yield ">>> report = process.check()"
    yield ">>> report.ok, report.checked"
    yield repr((True, sum(count for _, count in view.laws())))
    yield ""
    yield "```"
    yield ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def _fence(lines: Iterable[str]) -> Iterator[str]:
    yield from ("```mermaid", *lines, "```", "")
