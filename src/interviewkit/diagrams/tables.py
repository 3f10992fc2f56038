"""Diagrams without a picture: a Markdown table, and plain text for a terminal or a mail."""

from collections.abc import Iterator

from interviewkit.diagrams.model import Arrow, Diagram, FlowKind, Group, Mark

__all__ = ["markdown", "text"]

_SIGNS = {Mark.CURRENT: "●", Mark.VISITED: "✓", Mark.NEXT: "→"}
_CELL = str.maketrans({"|": "\\|", "\n": " ", "<": "&lt;", ">": "&gt;"})


def markdown(diagram: Diagram) -> str:
    """A table of every rule that the diagram shows, or of its stages."""
    words = diagram.words
    if diagram.by_stages:
        head = ("", words["stage"], words["who"], words["then"], words["back"], words["ends"])
        rows = [_stage_row(diagram, group) for group in diagram.groups if not group.ends]
    else:
        head = ("", words["event"], words["from"], words["to"], words["who"], words["conditions"])
        rows = [_arrow_row(diagram, arrow) for arrow in diagram.arrows]
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in dict.fromkeys((head, *rows))]
    lines.insert(1, f"|{'---|' * len(head)}")
    nodes = (node for group in diagram.groups for node in group.nodes)
    now = (f" {_SIGNS[Mark.CURRENT]} {_cell(n.full)}" for n in nodes if Mark.CURRENT in n.marks)
    return "\n".join([f"**{_cell(diagram.title)}**{''.join(now)}", "", *lines])


def _cell(text: str) -> str:
    return text.translate(_CELL)


def _signs(marks: frozenset[Mark]) -> str:
    return "".join(sign for mark, sign in _SIGNS.items() if mark in marks)


def _stage_row(diagram: Diagram, group: Group) -> tuple[str, ...]:
    name = f"{group.text} ({group.note})" if group.note else group.text
    found = (_targets(diagram, group, kind) for kind in FlowKind)
    onward, back, end = (diagram.comma.join(texts) for texts in found)
    return _signs(group.marks), name, diagram.comma.join(group.roles), onward, back, end


def _targets(diagram: Diagram, group: Group, kind: FlowKind) -> Iterator[str]:
    """The stages or outcomes to which a stage leads."""
    names = {other.id: other.text for other in diagram.groups}
    for flow in diagram.flows:
        if flow.source == group.id and flow.kind is kind:
            yield names.get(flow.target) or diagram.name(flow.target)


def _arrow_row(diagram: Diagram, arrow: Arrow) -> tuple[str, ...]:
    return (
        _signs(arrow.marks),
        arrow.text,
        _source(diagram, arrow),
        _target(diagram, arrow),
        diagram.comma.join(arrow.roles) or diagram.words["anyone"],
        diagram.comma.join(f"`{guard}`" for guard in arrow.guards),
    )


def _source(diagram: Diagram, arrow: Arrow) -> str:
    if not arrow.anywhere:
        return diagram.name(arrow.source)
    stage = arrow.source.removesuffix(".*")
    text = next(group.text for group in diagram.groups if group.id == stage)
    but = f" ({diagram.words['but']}: {diagram.comma.join(arrow.but)})" if arrow.but else ""
    return f"{text}: *{but}" if text else f"*{but}"


def _target(diagram: Diagram, arrow: Arrow) -> str:
    if arrow.returns:
        return diagram.words["returns"]
    return diagram.words["stays"] if arrow.stays else diagram.name(arrow.target)


def text(diagram: Diagram) -> str:
    """Stages, states and what may happen in them, one a line; marks are signs."""
    lines = [diagram.title, ""]
    for group in diagram.groups:
        lines += _stage_lines(diagram, group) if diagram.by_stages else _lines(diagram, group)
    return "\n".join(lines).rstrip()


def _stage_lines(diagram: Diagram, group: Group) -> Iterator[str]:
    sign = _signs(group.marks) or "-"
    if group.ends:
        yield f"{diagram.words['ends']}:"
        yield from (f"  {_signs(node.marks) or '-'} {node.full}" for node in group.nodes)
        return
    yield f"{sign} {group.text}{f' ({group.note})' if group.note else ''}"
    said = {FlowKind.ONWARD: "then", FlowKind.BACK: "back", FlowKind.END: "ends"}
    if group.roles:
        yield f"    {diagram.words['who']}: {diagram.comma.join(group.roles)}"
    for kind, word in said.items():
        if targets := diagram.comma.join(_targets(diagram, group, kind)):
            yield f"    {diagram.words[word]}: {targets}"


def _lines(diagram: Diagram, group: Group) -> Iterator[str]:
    indent = ""
    if group.id:
        yield f"{group.text}{f' ({group.note})' if group.note else ''}"
        indent = "  "
    arrows = diagram.arrows_from(group)
    for node in group.nodes:
        begins = f" ({diagram.words['begin']})" if node.id == diagram.initial else ""
        yield f"{indent}{_signs(node.marks) or '-'} {node.text}{begins}"
        mine = (arrow for arrow in arrows if arrow.source == node.id)
        yield from (f"{indent}    {_said(diagram, arrow)}" for arrow in mine)
    if anywhere := [arrow for arrow in arrows if arrow.anywhere]:
        yield f"{indent}{diagram.words['any']}:"
        yield from (f"{indent}    {_said(diagram, arrow)}" for arrow in anywhere)
    yield ""


def _said(diagram: Diagram, arrow: Arrow) -> str:
    roles = f" [{diagram.comma.join(arrow.roles)}]" if arrow.roles else ""
    but = f" ({diagram.words['but']}: {diagram.comma.join(arrow.but)})" if arrow.but else ""
    sign = f"{_signs(arrow.marks)} " if arrow.marks else ""
    return f"{sign}{arrow.text} -> {_target(diagram, arrow)}{roles}{but}"
