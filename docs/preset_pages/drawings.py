"""The drawings of the pages: each stage alone, without what moves nothing."""

from collections.abc import Iterator

from interviewkit.diagrams import render
from interviewkit.machine import STAY, Machine, Rule, Stage
from interviewkit.messages import Message
from preset_pages.view import NEXT, View
from preset_pages.words import ENGLISH, short


def drawing(view: View, stage: Stage) -> Iterator[str]:
    """The stage alone, with what leads out of it and back: a small machine, drawn as any other.

    What leaves the state as it is would only hide the ways; it is left to the table.
    """
    rules: list[Rule] = []
    for entry in view.entries:
        targets = list(dict.fromkeys(to for _, to in entry.ways if to != STAY))
        if entry.stage == stage.id and targets:
            guards = [branch.guard for branch in entry.rule.branches]
            rules.append(
                Rule(
                    id=entry.rule.id,
                    event=entry.rule.event,
                    source=NEXT if entry.is_tail else entry.sources,
                    target=targets[-1],
                    branches=zip(guards, targets[:-1], strict=False),
                    roles=entry.rule.roles,
                    after_close=entry.is_tail,
                )
            )
    inside = [stage.qualify(state) for state in stage.states]
    reached = {target for rule in rules for target in rule.targets}
    outside = [s for s in (*view.states, NEXT) if s in reached and s not in inside]
    machine = Machine(
        id=stage.id,
        version=view.process.version,
        initial=stage.qualify(stage.entry),
        states=[*inside, *outside],
        # Nothing more is asked of a run that has left the stage, but a tail may bring it back.
        closed=outside,
        rules=rules,
    )
    yield from render(machine, "mermaid", label=_words).splitlines()


def _words(message: Message) -> str:
    """The label of a state, stage or event; a state's own name is enough inside its stage."""
    if message.get("id") == NEXT:
        return "A later stage"
    text = ENGLISH.text(message)
    return short(text) if message.id == "label.state" else text
