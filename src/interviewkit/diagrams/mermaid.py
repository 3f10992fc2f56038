"""Diagrams as Mermaid, within the limits that viewers set by default."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from interviewkit.diagrams.escape import node_name
from interviewkit.diagrams.model import Arrow, Diagram, FlowKind, Group, Mark, Node, stage_of

__all__ = ["MOST_CHARACTERS", "MOST_EDGES", "mermaid"]

MOST_EDGES = 500
"""Mermaid's default ``maxEdges``."""
MOST_CHARACTERS = 50_000
"""Mermaid's default ``maxTextSize``."""

_Line: TypeAlias = tuple[str, str, str]
_END = "[*]"
# A colon, a semicolon or a quote would end a label early, and HTML is not wanted; Mermaid reads
# entity codes instead.
_ESCAPES = str.maketrans(
    {":": "#58;", ";": "#59;", '"': "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "\n": " "}
)
_CLASSES = {
    Mark.CURRENT: "fill:#ffe08a,stroke:#7a5b00,stroke-width:3px,color:#1f1500",
    Mark.VISITED: "fill:#d6e9ff,stroke:#1d5fa8,color:#0b2a4a",
}


def mermaid(diagram: Diagram) -> str:
    """A flowchart of stages, or a ``stateDiagram-v2`` with one composite state for each stage.

    What may happen in every state of a stage is drawn once, from a node ``*`` that stands for all
    of them; a rule that leaves out a few states names them: ``* - these``.
    """
    lines = _by_stages(diagram) if diagram.by_stages else _by_states(diagram)
    return "\n".join(lines)


def _by_states(diagram: Diagram) -> Iterator[str]:
    yield "stateDiagram-v2"
    lines = dict.fromkeys((a.source, a.target, _text(a)) for a in diagram.arrows)
    inner: dict[str, list[_Line]] = {group.id: [] for group in diagram.groups}
    crossing: list[_Line] = []
    for line in lines:
        stage = stage_of(line[0])
        (inner[stage] if stage == stage_of(line[1]) else crossing).append(line)
    some = {source for source, _, _ in lines if source.endswith(".*")}
    for group in diagram.groups:
        yield from _composite(diagram, group, inner[group.id], some)
    inside = {group.id for group in diagram.groups}
    if diagram.zoom in inside:
        # The states to which a single stage leads are not in it, and have to be named.
        outside = dict.fromkeys(b for _, b, _ in crossing)
        for state in outside:
            yield f'    state "{_escaped(diagram.name(state))}" as {node_name(state)}'
    yield from (f"    {_line(line)}" for line in crossing)
    nodes = (node for group in diagram.groups for node in group.nodes)
    yield from _classes((node.id, node.marks) for node in nodes)


def _composite(diagram: Diagram, group: Group, inner: list[_Line], some: set[str]) -> Iterator[str]:
    every = f"{group.id}.*"
    if group.id:
        yield f'    state "{_escaped(group.text)}" as {node_name(group.id)} {{'
    for node in group.nodes:
        yield f'        state "{_escaped(_node_text(diagram, node))}" as {node_name(node.id)}'
    if every in some:
        yield f'        state "*" as {node_name(every)}'
    begins = [node.id for node in group.nodes if _begins(diagram, node)]
    yield from (f"        {_END} --> {node_name(state)}" for state in begins)
    yield from (f"        {_line(line)}" for line in inner)
    yield from (f"        {node_name(node.id)} --> {_END}" for node in group.nodes if node.final)
    if group.id:
        yield "    }"


def _begins(diagram: Diagram, node: Node) -> bool:
    """Whether a dot leads to it: to the first state, and to each entry of a stage drawn alone."""
    alone = diagram.zoom == stage_of(node.id)
    return node.id == diagram.initial or (alone and node.begins)


def _node_text(diagram: Diagram, node: Node) -> str:
    return node.text if diagram.zoom == stage_of(node.id) else node.full


def _text(arrow: Arrow) -> str:
    text = _escaped(arrow.text)
    return f"{text} (* - {_escaped(', '.join(arrow.but))})" if arrow.but else text


def _line(line: _Line) -> str:
    source, target, text = line
    return f"{node_name(source)} --> {node_name(target)} : {text}"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _by_stages(diagram: Diagram) -> Iterator[str]:
    yield "flowchart LR"
    yield f'    begin(("{_escaped(diagram.words["begin"])}"))'
    stages = [group for group in diagram.groups if not group.ends]
    for group in stages:
        more = f"<br/>({_escaped(group.note)})" if group.note else ""
        yield f'    {node_name(group.id)}["{_escaped(group.text)}{more}"]'
    ends = [node for group in diagram.groups if group.ends for node in group.nodes]
    reached = {flow.target for flow in diagram.flows}
    for node in ends:
        if node.id in reached:
            yield f'    {node_name(node.id)}(["{_escaped(node.full)}"])'
    yield f"    begin --> {node_name(stage_of(diagram.initial))}"
    shapes = {FlowKind.ONWARD: "-->", FlowKind.BACK: "-.->", FlowKind.END: "-->"}
    for flow in diagram.flows:
        yield f"    {node_name(flow.source)} {shapes[flow.kind]} {node_name(flow.target)}"
    some = [node_name(group.id) for group in stages if group.note]
    if some:
        yield "    classDef some stroke-dasharray: 5 5"
        yield f"    class {','.join(some)} some"
    yield from _classes([(g.id, g.marks) for g in stages] + [(n.id, n.marks) for n in ends])


def _classes(parts: Iterable[tuple[str, frozenset[Mark]]]) -> Iterator[str]:
    parts = list(parts)
    for mark, style in _CLASSES.items():
        marked = [node_name(id) for id, marks in parts if mark in marks]
        if marked:
            yield f"    classDef {mark} {style}"
            yield f"    class {','.join(marked)} {mark}"
