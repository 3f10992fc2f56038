"""``interviewkit process diff``: what changed between two processes, in words."""

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import (
    Answer,
    add_format,
    add_locale,
    in_json,
    joined,
    table,
    wrapped,
)
from interviewkit.cli.process_subject import (
    SubjectWords,
    add_process,
    process_of,
    stage_of,
    states_of,
    title,
    words_for,
)

if TYPE_CHECKING:
    from interviewkit.machine import Change
    from interviewkit.wire import ProcessFile

__all__ = ["add"]

_PARTS = ("process", "stage", "state", "rule", "law")
_FEW = 3
_ARROW = " → "
_PLAIN = frozenset({"while_held", "after_close"})
_SINGLE = frozenset(
    {"id", "version", "jurisdiction", "variants", "initial", "need", "event", "target", "effect"}
) | {"law", "citation"}
"""Aspects of one value, told as it was and as it is."""
_SAID = {"roles": "who", "guards": "conditions"}
"""Aspects that are called as they are where a process is shown."""
_STATES = frozenset({"source", "initial", "final", "closed"})


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "diff",
        help="tell what changed between two processes",
        description="Tells which stages, states, rules and laws came, went or changed.",
        epilog="Answers 0 if the processes are the same, 1 if they differ.",
    )
    add_process(parser, "before")
    add_process(parser, "after")
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Compares the processes that the arguments name."""
    from interviewkit.wire import diff_processes

    before, after = process_of(args.before), process_of(args.after)
    changes = diff_processes(before, after)
    code = 1 if changes else 0
    if args.format == "json":
        return in_json(_as_json(before, after, changes))._replace(code=code)
    telling = _Telling(before, after, words_for(after, args.locale))
    return Answer("\n".join(telling.lines(changes)), code)


class _Telling:
    """Changes in words, grouped by what they are about."""

    def __init__(self, before: "ProcessFile", after: "ProcessFile", words: SubjectWords) -> None:
        self.before, self.after, self.words = before, after, words
        self.states = frozenset(states_of(before)), frozenset(states_of(after))
        self.events = {
            rule.id: rule.event
            for one in (before, after)
            for machine in one.machines()
            for rule in machine.rules
        }

    def lines(self, changes: "tuple[Change, ...]") -> Iterator[str]:
        yield f"{title(self.before)}{_ARROW}{title(self.after)}"
        whole = {c.name for c in changes if c.part == "stage" and not c.aspect}
        for part in _PARTS:
            told = [c for c in changes if c.part == part and not _follows(c, whole)]
            if told:
                yield ""
                yield self.words.say(f"changed_{part}")
                yield from self.group(told, changes)
        if not changes:
            yield ""
            yield self.words.say("no_changes")

    def group(self, told: "list[Change]", every: "tuple[Change, ...]") -> Iterator[str]:
        """Parts that came or went in a line each; those that changed with what changed below."""
        whole = [change for change in told if not change.aspect]
        rows = [(self.words.say(f"was_{c.kind}"), self.named(c, every)) for c in whole]
        yield from table(rows, "  ")
        names = dict.fromkeys(change.name for change in told if change.aspect)
        for name in names:
            if name:
                yield from wrapped(self.title(name, told), "  ", "    ")
            indent = "    " if name else "  "
            for change in told:
                if change.name == name and change.aspect:
                    text = f"{self.aspect(change.aspect)}: {self.change(change)}"
                    yield from wrapped(text, indent, f"{indent}  ")

    def title(self, name: str, told: "list[Change]") -> str:
        part = next(change.part for change in told if change.name == name)
        return self.label(str(part), name)

    def named(self, change: "Change", every: "tuple[Change, ...]") -> str:
        """A part, and of a stage how much it brings or takes."""
        text = self.label(str(change.part), change.name)
        if change.part != "stage":
            return text
        within = [c for c in every if c.kind == change.kind and _stages_of(c) == {change.name}]
        count = {part: sum(c.part == part for c in within) for part in ("state", "rule")}
        brings = self.words.say("stage_brings", states=count["state"], rules=count["rule"])
        return f"{text}: {brings}"

    def label(self, part: str, name: str) -> str:
        if part == "law":
            return name
        if part == "rule":
            return f"{name}: {self.words.name('event', self.events[name])}"
        label = self.words.name(part, name)
        return name if label == name else f"{label} [{name}]"

    def aspect(self, aspect: str) -> str:
        return self.words.say(_SAID.get(aspect, f"aspect_{aspect}"))

    def change(self, change: "Change") -> str:
        if change.aspect in _PLAIN:
            yes, no = self.words.say("yes"), self.words.say("no")
            return f"{no}{_ARROW}{yes}" if change.after else f"{yes}{_ARROW}{no}"
        if change.aspect in _SINGLE:
            return _ARROW.join(self.value(one) for one in (change.before, change.after))
        if change.aspect == "place":
            return _ARROW.join(self.place(one) for one in (change.before, change.after))
        lost = self.items(change, change.lost, self.states[0])
        gained = self.items(change, change.gained, self.states[1])
        if len(change.lost) == len(change.gained) == 1 and change.aspect != "branches":
            return f"{lost}{_ARROW}{gained}"
        signed = [f"{sign} {items}" for sign, items in (("+", gained), ("-", lost)) if items]
        return "; ".join(signed) or self.words.say("other_order")

    def value(self, texts: tuple[str, ...]) -> str:
        return joined(texts) or self.words.say("nothing")

    def place(self, texts: tuple[str, ...]) -> str:
        """Behind which stage a stage stands."""
        if not texts:
            return self.words.say("at_the_start")
        return self.words.say("behind", stage=self.label("stage", texts[0]))

    def items(self, change: "Change", names: tuple[str, ...], states: frozenset[str]) -> str:
        if change.aspect == "roles":
            return joined(self.words.name("role", name) for name in names)
        return joined(_gathered(names, states) if change.aspect in _STATES else names)


def _stages_of(change: "Change") -> set[str]:
    """The stage of a state or rule that came or went; of an overlay's rule the stage it is for."""
    name = change.name
    return {name.partition("@")[2]} if "@" in name else {stage_of(name)}


def _follows(change: "Change", stages: set[str]) -> bool:
    """Whether the change says no more than that its stage came or went."""
    if change.part not in {"state", "rule"}:
        return False
    if not change.aspect:
        return _stages_of(change) <= stages
    moved = (*change.lost, *change.gained)
    return (
        change.aspect == "source"
        and bool(moved)
        and all(stage_of(state) in stages for state in moved)
    )


def _gathered(names: Iterable[str], states: frozenset[str]) -> Iterator[str]:
    """Names of states; all or many of one stage as ``stage.*``, with their number."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(stage_of(name), []).append(name)
    for stage, group in groups.items():
        every = sum(stage_of(state) == stage for state in states)
        if stage and len(group) == every and every > _FEW:
            yield f"{stage}.* ({every})"
        else:
            yield from group


def _as_json(
    before: "ProcessFile", after: "ProcessFile", changes: "tuple[Change, ...]"
) -> dict[str, Any]:
    return {
        "format": "interviewkit.diff/1",
        "before": {"id": before.id, "version": before.version},
        "after": {"id": after.id, "version": after.version},
        "equal": not changes,
        "changes": [
            {
                "part": str(change.part),
                "name": change.name,
                "change": str(change.kind),
                "aspect": change.aspect,
                "before": list(change.before),
                "after": list(change.after),
            }
            for change in changes
        ],
    }
