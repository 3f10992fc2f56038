"""Machines as Mermaid state diagrams, within the limits that viewers set by default."""

import re
from collections.abc import Callable, Iterable, Iterator

from interviewkit._attrs import frozen
from interviewkit.machine import ORIGIN, STAY, Machine, Rule
from interviewkit.machine.rules import Target
from interviewkit.messages import Message

__all__ = ["MOST_CHARACTERS", "MOST_EDGES", "mermaid"]

MOST_EDGES = 500
"""Mermaid's default ``maxEdges``."""
MOST_CHARACTERS = 50_000
"""Mermaid's default ``maxTextSize``."""

_ANY = "*"
_END = "[*]"
_EXCEPTIONS = 3
_NO_WORD = re.compile(r"\W")
# A colon, a semicolon or a quote would end a label early; Mermaid reads entity codes instead.
_ESCAPES = str.maketrans({":": "#58;", ";": "#59;", '"': "#quot;", "#": "#35;", "\n": " "})


@frozen(kw_only=True)
class _Edge:
    source: str
    target: str
    text: str


class _Names:
    """What states are called in the drawing, and in the reader's words."""

    def __init__(self, label: Callable[[Message], str]) -> None:
        self.label = label

    def state(self, state: str) -> str:
        return self._said("label.state", state)

    def stage(self, stage: str) -> str:
        return self._said("label.stage", stage)

    def event(self, event: str) -> str:
        return self._said("label.event", event)

    def _said(self, message: str, id: str) -> str:
        return self.label(Message.of(message, id=id)).translate(_ESCAPES)


def mermaid(machine: Machine, label: Callable[[Message], str], highlight: str | None) -> str:
    """A ``stateDiagram-v2`` with one composite state for each stage.

    What may happen in every state of a stage is drawn once, from a node ``*`` that stands for all
    of them; a rule that leaves out a few states names them: ``* - these``.
    """
    names = _Names(label)
    stages = _stages(machine)
    edges = list(dict.fromkeys(_edges(machine, stages, names)))
    lines = ["stateDiagram-v2"]
    for stage, states in stages.items():
        lines += _composite(machine, stage, states, edges, names)
    crossing = [edge for edge in edges if _stage(edge.source) != _stage(edge.target)]
    lines += [f"    {_line(edge)}" for edge in crossing]
    if highlight is not None:
        lines.append("    classDef current fill:#ffe08a,stroke:#7a5b00,stroke-width:3px")
        lines.append(f"    class {_node(highlight)} current")
    return "\n".join(lines)


def _stage(state: str) -> str:
    """The stage of a state; empty for a state outside of any stage."""
    stage, dot, _ = state.partition(".")
    return stage if dot else ""


def _node(state: str) -> str:
    """The state's id in the drawing, where a dot would end it."""
    return _NO_WORD.sub("_", state.replace(".", "__").replace(_ANY, "any"))


def _stages(machine: Machine) -> dict[str, list[str]]:
    stages: dict[str, list[str]] = {}
    for state in machine.states:
        stages.setdefault(_stage(state), []).append(state)
    return stages


def _composite(
    machine: Machine, stage: str, states: list[str], edges: list[_Edge], names: _Names
) -> Iterator[str]:
    inner = [e for e in edges if _stage(e.source) == stage and _stage(e.target) == stage]
    some = f"{stage}.{_ANY}"
    if stage:
        yield f'    state "{names.stage(stage)}" as {_node(stage)} {{'
    for state in states:
        yield f'        state "{names.state(state)}" as {_node(state)}'
    if any(edge.source == some for edge in edges):
        yield f'        state "{_ANY}" as {_node(some)}'
    if machine.initial in states:
        yield f"        {_END} --> {_node(machine.initial)}"
    for edge in inner:
        yield f"        {_line(edge)}"
    for state in states:
        if state in machine.final:
            yield f"        {_node(state)} --> {_END}"
    if stage:
        yield "    }"


def _line(edge: _Edge) -> str:
    return f"{_node(edge.source)} --> {_node(edge.target)} : {edge.text}"


def _edges(machine: Machine, stages: dict[str, list[str]], names: _Names) -> Iterator[_Edge]:
    for rule in machine.rules:
        for source, text in _sources(rule, stages, names):
            for target in dict.fromkeys(rule.targets):
                yield _Edge(source=source, target=_reached(source, target), text=text)


def _sources(rule: Rule, stages: dict[str, list[str]], names: _Names) -> Iterable[tuple[str, str]]:
    """Where the rule starts, as it is drawn: states, or the ``*`` of a stage."""
    event = names.event(rule.event)
    for stage, states in stages.items():
        here = [state for state in states if state in rule.source]
        left_out = [state for state in states if state not in rule.source]
        if len(here) > 1 and len(left_out) <= _EXCEPTIONS < len(here):
            but = ", ".join(names.state(state) for state in left_out)
            yield f"{stage}.{_ANY}", f"{event} (* - {but})" if but else event
        else:
            yield from ((state, event) for state in here)


def _reached(source: str, target: Target) -> str:
    """The node that an edge reaches; back to where an outcome came from is drawn as staying."""
    return source if target in (STAY, ORIGIN) else str(target)
