"""Diagrams as DOT, for graphviz."""

from collections.abc import Iterator

from interviewkit.diagrams.escape import node_name
from interviewkit.diagrams.model import Arrow, Diagram, FlowKind, Group, Mark, Node, stage_of

__all__ = ["dot"]

_STYLES = {
    Mark.CURRENT: 'fillcolor="#ffe08a", penwidth=3',
    Mark.VISITED: 'fillcolor="#d6e9ff"',
    Mark.NEXT: "penwidth=2",
}


def dot(diagram: Diagram) -> str:
    """A ``digraph`` with one cluster for each stage, or with one node for each stage."""
    lines = [
        f"digraph {_quoted(diagram.title)} {{",
        f"    label={_quoted(diagram.title)};",
        "    labelloc=t;",
        f"    rankdir={'LR' if diagram.by_stages else 'TB'};",
        # Without it graphviz 2 loses edges between large clusters.
        "    newrank=true;",
        '    node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];',
        '    edge [fontname="sans-serif", fontsize=10];',
        "    begin [shape=point, width=0.15];",
        *(_by_stages(diagram) if diagram.by_stages else _by_states(diagram)),
        "}",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _attributes(text: str, marks: frozenset[Mark], more: str = "") -> str:
    styles = [style for mark, style in _STYLES.items() if mark in marks]
    return ", ".join(filter(None, [f"label={_quoted(text)}", more, *styles]))


def _by_stages(diagram: Diagram) -> Iterator[str]:
    for group in diagram.groups:
        if group.ends:
            for node in group.nodes:
                yield f"    {_node(node, node.full)}"
        else:
            text = f"{group.text}\n({group.note})" if group.note else group.text
            dashed = 'style="rounded,filled,dashed"' if group.note else ""
            yield f"    {node_name(group.id)} [{_attributes(text, group.marks, dashed)}];"
    yield f"    begin -> {node_name(stage_of(diagram.initial))};"
    for flow in diagram.flows:
        style = " [style=dashed, constraint=false]" if flow.kind is FlowKind.BACK else ""
        yield f"    {node_name(flow.source)} -> {node_name(flow.target)}{style};"


def _by_states(diagram: Diagram) -> Iterator[str]:
    for group in diagram.groups:
        yield from _cluster(diagram, group)
    inside = {node.id for group in diagram.groups for node in group.nodes}
    outside = dict.fromkeys(
        a.target for a in diagram.arrows if not a.anywhere or not a.stays if a.target not in inside
    )
    for state in outside:
        if not state.endswith(".*"):
            yield f"    {node_name(state)} [label={_quoted(diagram.name(state))}, style=dashed];"
    if diagram.initial in inside:
        yield f"    begin -> {node_name(diagram.initial)};"
    yield from dict.fromkeys(map(_edge, diagram.arrows))


def _cluster(diagram: Diagram, group: Group) -> Iterator[str]:
    indent = "    "
    if group.id:
        yield f"    subgraph cluster_{node_name(group.id)} {{"
        yield f"        label={_quoted(group.text)};"
        indent = "        "
    for node in group.nodes:
        yield f"{indent}{_node(node, node.text)}"
    some = f"{group.id}.*"
    if any(some in (a.source, a.target) for a in diagram.arrows):
        yield f'{indent}{node_name(some)} [label="*", shape=circle, style=solid];'
    if group.id:
        yield "    }"


def _node(node: Node, text: str) -> str:
    double = "peripheries=2" if node.final else ""
    return f"{node_name(node.id)} [{_attributes(text, node.marks, double)}];"


def _edge(arrow: Arrow) -> str:
    but = f" (* - {', '.join(arrow.but)})" if arrow.but else ""
    roles = f"\n[{', '.join(arrow.roles)}]" if arrow.roles else ""
    words = _attributes(f"{arrow.text}{but}{roles}", arrow.marks)
    return f"    {node_name(arrow.source)} -> {node_name(arrow.target)} [{words}];"
