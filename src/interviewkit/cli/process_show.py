"""``interviewkit process show``: stages, states and rules as tables."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_format, add_locale, in_json, joined, table
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.hiring.pipeline import Process
    from interviewkit.machine import Rule

__all__ = ["add"]

_FEW = 5
_OUTCOME = "outcome"


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "show",
        help="show the stages, states and rules of a process",
        description="Shows every state and every rule that some position has.",
    )
    parser.add_argument("id", metavar="ID", help="the process, for example id")
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Shows the process that the arguments name."""
    import interviewkit as ik

    words = Words(ik.translator(args.locale), "recruiter")
    process = ik.processes[args.id]
    if args.format == "json":
        return in_json(_as_json(process, words, args.locale))
    return Answer("\n".join(_lines(process, words)))


def _heading(stage: str, words: Words) -> str:
    if not stage:
        return words.say("any_stage")
    name = words.say("outcomes") if stage == _OUTCOME else words.name("stage", stage)
    return f"{name} [{stage}]"


def _rules_by_stage(process: "Process") -> "dict[str, list[Rule]]":
    """The rules by the stage in which they start; those of several stages under ``""``.

    A position that leaves a stage out has rules of the same id with other targets; each id is
    shown once, as it is with all stages.
    """
    rules: dict[str, Rule] = {rule.id: rule for rule in process.rules}
    rules.update((rule.id, rule) for rule in process.machines()[-1].rules)
    groups: dict[str, list[Rule]] = {}
    for rule in rules.values():
        stages = {source.partition(".")[0] for source in rule.source}
        groups.setdefault(stages.pop() if len(stages) == 1 else "", []).append(rule)
    return groups


def _target(target: Any) -> str:
    """A target's id; ``"="`` for staying, ``"origin"`` for going back to where it ended."""
    from interviewkit.machine import ORIGIN, STAY

    if target == STAY:
        return "="
    return "origin" if target == ORIGIN else str(target)


def _lines(process: "Process", words: Words) -> Iterator[str]:
    groups = _rules_by_stage(process)
    yield f"{process.id}, version {process.version} ({process.jurisdiction})"
    for stage in (*process.stages, _OUTCOME, ""):
        yield ""
        yield _heading(stage, words)
        states = [state for state in process.states if state.partition(".")[0] == stage]
        yield from table([(s.partition(".")[2], words.name("state", s)) for s in states], "  ")
        for rule in groups.get(stage, ()):
            yield ""
            yield from _told(rule, words)


def _told(rule: "Rule", words: Words) -> Iterator[str]:
    """A rule: what happens from where to where, and below it by whom and on what conditions."""
    sources = dict.fromkeys(source.partition(".")[2] for source in rule.source)
    few = joined(sources) if len(sources) <= _FEW else f"({len(rule.source)})"
    stage = rule.source[0].partition(".")[0]
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


def _as_json(process: "Process", words: Words, locale: str) -> dict[str, Any]:
    return {
        "format": "interviewkit.process/1",
        "id": process.id,
        "version": process.version,
        "jurisdiction": str(process.jurisdiction),
        "locale": locale,
        "stages": [{"id": stage, "label": words.name("stage", stage)} for stage in process.stages],
        "states": [{"id": state, "label": words.name("state", state)} for state in process.states],
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
