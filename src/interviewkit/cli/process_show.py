"""``interviewkit process show``: stages, states and rules as tables."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_format, in_json, joined, table
from interviewkit.cli.process_subject import (
    add_process,
    jurisdiction_of,
    process_of,
    stage_of,
    stages_of,
    states_of,
    title,
    words_for,
)
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.machine import Rule
    from interviewkit.wire import ProcessFile

__all__ = ["add"]

_FEW = 5
_OUTCOME = "outcome"


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "show",
        help="show the stages, states and rules of a process",
        description="Shows every state and every rule of a preset or of a process file.",
    )
    add_process(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Shows the process that the arguments name."""
    process = process_of(args.process)
    words = words_for(process, args.locale)
    if args.format == "json":
        return in_json(_as_json(process, words, args.locale))
    return Answer("\n".join(_lines(process, words)))


def _heading(stage: str, process: "ProcessFile", words: Words) -> str:
    if not stage:
        return words.say("any_stage" if stages_of(process) else "states")
    name = words.say("outcomes") if stage == _OUTCOME else words.name("stage", stage)
    return f"{name} [{stage}]"


def _rules_by_stage(process: "ProcessFile") -> "dict[str, list[Rule]]":
    """The rules by the stage in which they start; those of several stages, or of none, under "".

    A position that leaves a stage out has rules of the same id with other targets; each id is
    shown once, as it is with all stages.
    """
    from interviewkit.wire import rules_of

    groups: dict[str, list[Rule]] = {}
    for rule in rules_of(process):
        stages = {stage_of(source) for source in rule.source}
        groups.setdefault(stages.pop() if len(stages) == 1 else "", []).append(rule)
    return groups


def _target(target: Any) -> str:
    """A target's id; ``"="`` for staying, ``"origin"`` for going back to where it ended."""
    from interviewkit.machine import ORIGIN, STAY

    if target == STAY:
        return "="
    return "origin" if target == ORIGIN else str(target)


def _local(state: str) -> str:
    """A state's name inside its stage."""
    return state.partition(".")[2] or state


def _lines(process: "ProcessFile", words: Words) -> Iterator[str]:
    groups = _rules_by_stage(process)
    yield title(process)
    for stage in (*stages_of(process), _OUTCOME, ""):
        states = [state for state in states_of(process) if stage_of(state) == stage]
        if not states and stage not in groups:
            continue
        yield ""
        yield _heading(stage, process, words)
        yield from table([(_local(s), words.name("state", s)) for s in states], "  ")
        for rule in groups.get(stage, ()):
            yield ""
            yield from _told(rule, words)


def _told(rule: "Rule", words: Words) -> Iterator[str]:
    """A rule: what happens from where to where, and below it by whom and on what conditions."""
    sources = dict.fromkeys(_local(source) for source in rule.source)
    few = joined(sources) if len(sources) <= _FEW else f"({len(rule.source)})"
    stage = stage_of(rule.source[0])
    targets = joined(
        dict.fromkeys(_target(target).removeprefix(f"{stage}.") for target in rule.targets)
    )
    name = rule.id.partition(".")[2] or rule.id
    yield from table([(name, f"{words.name('event', rule.event)}: {few} → {targets}")], "  ")
    who = joined(sorted(words.name("role", role) for role in rule.roles))
    rows = [(f"{words.say('who')}:", who)]
    if rule.guards:
        rows.append((f"{words.say('conditions')}:", joined(guard.name for guard in rule.guards)))
    yield from table(rows, "      ")


def _as_json(process: "ProcessFile", words: Words, locale: str) -> dict[str, Any]:
    return {
        "format": "interviewkit.process_shown/1",
        "id": process.id,
        "version": process.version,
        "jurisdiction": jurisdiction_of(process),
        "locale": locale,
        "stages": [
            {"id": stage, "label": words.name("stage", stage)} for stage in stages_of(process)
        ],
        "states": [
            {"id": state, "label": words.name("state", state)} for state in states_of(process)
        ],
        "rules": [
            {
                "id": rule.id,
                "event": rule.event,
                "event_label": words.name("event", rule.event),
                "sources": list(rule.source),
                "targets": list(dict.fromkeys(_target(target) for target in rule.targets)),
                "roles": sorted(rule.roles),
                "guards": [guard.name for guard in rule.guards],
                "while_held": rule.while_held,
                "after_close": rule.after_close,
            }
            for rules in _rules_by_stage(process).values()
            for rule in rules
        ],
    }
