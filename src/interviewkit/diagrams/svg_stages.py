"""The picture of the stages: a card for each, in lines like a text, and the ways it can end."""

from collections.abc import Iterator

from interviewkit._attrs import frozen
from interviewkit.diagrams.canvas import SMALL, TEXT, Canvas, document
from interviewkit.diagrams.measure import lines
from interviewkit.diagrams.model import Diagram, Flow, FlowKind, Group, Mark, Node, stage_of
from interviewkit.diagrams.tables import text

__all__ = ["stages_picture"]

_WIDE, _ACROSS, _DOWN = 196, 40, 44
_PAD, _EDGE, _LINE = 12, 20, 16
_MOST, _ROLES = 4, 3
_START = 24
_TOP = 64


@frozen(kw_only=True)
class _Card:
    """A stage, or the outcome to which the last one leads, with the lines on its card."""

    id: str
    lines: tuple[tuple[str, str], ...]
    kind: str


def stages_picture(diagram: Diagram) -> str:
    """Cards from the first stage to the last, and below them the outcomes."""
    cards = list(_cards(diagram))
    height = 2 * _PAD - 2 + max(len(card.lines) for card in cards) * _LINE
    columns = min(_MOST, len(cards))
    width = 2 * _EDGE + _START + columns * _WIDE + (columns - 1) * _ACROSS
    canvas = Canvas(width, rtl=diagram.rtl)
    canvas.write(_EDGE, 38, diagram.title, "title")
    places = {
        card.id: (
            _EDGE + _START + (number % columns) * (_WIDE + _ACROSS),
            _TOP + (number // columns) * (height + _DOWN),
        )
        for number, card in enumerate(cards)
    }
    _draw_cards(canvas, cards, places, height)
    _draw_ways(canvas, diagram, places, height)
    bottom = max(y for _, y in places.values()) + height + 34
    bottom = _draw_ends(canvas, diagram, bottom, places)
    if any(_goes_back(diagram, group) for group in diagram.groups):
        canvas.write(_EDGE, bottom + 8, f"↩ {diagram.words['again']}", "small soft")
        bottom += 24
    return document(canvas, bottom + 6, title=diagram.title, about=text(diagram), lang=diagram.lang)


def _cards(diagram: Diagram) -> Iterator[_Card]:
    stages = [group for group in diagram.groups if not group.ends]
    for group in stages:
        yield _Card(id=group.id, lines=tuple(_card_lines(diagram, group)), kind=_kind(group))
    for node in _goals(diagram, stages[-1].id):
        kind = "now" if Mark.CURRENT in node.marks else "end"
        sign = f"● {diagram.words['now']}" if kind == "now" else ""
        said = [*_set(node.full, "name", TEXT), *_set(sign, "small", SMALL)]
        yield _Card(id=node.id, lines=tuple(said), kind=kind)


def _goals(diagram: Diagram, last: str) -> list[Node]:
    """The outcomes to which only the last stage leads, and from which nothing leads back."""
    ways: dict[str, set[str]] = {}
    for flow in diagram.flows:
        ways.setdefault(flow.target, set()).add(flow.source)
    nodes = (node for group in diagram.groups if group.ends for node in group.nodes)
    return [node for node in nodes if node.final and ways.get(node.id) == {last}][:1]


def _kind(group: Group) -> str:
    if Mark.CURRENT in group.marks:
        return "now"
    if Mark.VISITED in group.marks:
        return "done"
    return "box some" if group.note else "box"


def _set(words: str, kind: str, size: int) -> Iterator[tuple[str, str]]:
    if words:
        yield from ((line, kind) for line in lines(words, size, _WIDE - 2 * _PAD))


def _card_lines(diagram: Diagram, group: Group) -> Iterator[tuple[str, str]]:
    words = diagram.words
    yield from _set(group.text, "name", TEXT)
    if Mark.CURRENT in group.marks:
        state = next(node.text for node in group.nodes if Mark.CURRENT in node.marks)
        yield from _set(f"● {words['now']}: {state}", "small", SMALL)
    elif Mark.VISITED in group.marks:
        yield from _set(f"✓ {words['done']}", "small", SMALL)
    if group.note:
        yield from _set(f"({group.note})", "small soft", SMALL)
    more = "…" if len(group.roles) > _ROLES else ""
    yield from _set(f"{diagram.comma.join(group.roles[:_ROLES])}{more}", "small soft", SMALL)
    names = {other.id: other.text for other in diagram.groups}
    if past := [names[flow.target] for flow in _past(diagram, group)]:
        yield from _set(f"→ {diagram.comma.join(past)}", "small soft", SMALL)
    if _goes_back(diagram, group):
        yield "↩", "small soft"


def _past(diagram: Diagram, group: Group) -> list[Flow]:
    """Ways past the next stage, for which there is no arrow."""
    order = [other.id for other in diagram.groups]
    after = order[order.index(group.id) + 1 :][:1]
    onward = (f for f in diagram.flows if f.kind is FlowKind.ONWARD and f.source == group.id)
    return [flow for flow in onward if flow.target not in after]


def _goes_back(diagram: Diagram, group: Group) -> bool:
    return any(f.source == group.id and f.kind is FlowKind.BACK for f in diagram.flows)


def _draw_cards(
    canvas: Canvas, cards: list[_Card], places: dict[str, tuple[int, int]], height: int
) -> None:
    for card in cards:
        x, y = places[card.id]
        canvas.box((x, y, _WIDE, height), card.kind, radius=30 if card.kind == "end" else 8)
        below = y + (height - len(card.lines) * _LINE) // 2 + _LINE - 4
        for number, (line, kind) in enumerate(card.lines):
            canvas.write(x + _WIDE // 2, below + number * _LINE, line, kind, middle=True)


def _draw_ways(
    canvas: Canvas, diagram: Diagram, places: dict[str, tuple[int, int]], height: int
) -> None:
    first = places[stage_of(diagram.initial)]
    canvas.dot(first[0] - _START - 2, first[1] + height // 2)
    canvas.across(first[0] - _START + 4, first[0], first[1] + height // 2, "")
    order = list(places)
    for flow in diagram.flows:
        if flow.target not in places or order.index(flow.target) != order.index(flow.source) + 1:
            continue
        (x, y), (to_x, to_y) = places[flow.source], places[flow.target]
        kind = "done" if Mark.VISITED in flow.marks else ""
        if y == to_y:
            canvas.across(x + _WIDE, to_x, y + height // 2, kind)
        else:
            canvas.next_line((x + _WIDE // 2, y + height), (to_x + _WIDE // 2, to_y), kind)


def _draw_ends(
    canvas: Canvas, diagram: Diagram, top: int, places: dict[str, tuple[int, int]]
) -> int:
    """The outcomes that are not among the cards, each with the stages that lead to it."""
    nodes = [
        node
        for group in diagram.groups
        if group.ends
        for node in group.nodes
        if node.id not in places
    ]
    if not nodes:
        return top - 20
    canvas.write(_EDGE, top, diagram.words["ends"], "name")
    room = (canvas.width - 2 * _EDGE + 16) // min(len(nodes), _MOST) - 16
    said = [(node, _end_lines(diagram, node, room)) for node in nodes]
    top += 14
    for start in range(0, len(said), _MOST):
        line = said[start : start + _MOST]
        height = 2 * _PAD - 2 + max(len(words) for _, words in line) * _LINE
        for number, (node, words) in enumerate(line):
            x = _EDGE + number * (room + 16)
            kind = "now" if Mark.CURRENT in node.marks else "end"
            canvas.box((x, top, room, height), kind, radius=18)
            for place, (text_, style) in enumerate(words):
                y = top + _PAD + 9 + place * _LINE
                canvas.write(x + room // 2, y, text_, style, middle=True)
        top += height + 14
    return top


def _end_lines(diagram: Diagram, node: Node, room: int) -> list[tuple[str, str]]:
    stages = [group for group in diagram.groups if not group.ends]
    sources = {flow.source for flow in diagram.flows if flow.target == node.id}
    others = [group.text for group in stages if group.id not in sources]
    if len(others) < len(sources):
        caption = diagram.words["everywhere"]
        caption += f" ({diagram.words['but']}: {diagram.comma.join(others)})" if others else ""
    else:
        caption = diagram.comma.join(group.text for group in stages if group.id in sources)
        caption = f"{diagram.words['from']}: {caption}" if caption else ""
    now = f"● {diagram.words['now']}" if Mark.CURRENT in node.marks else ""
    parts = ((node.full, "name", TEXT), (now, "small", SMALL), (caption, "small soft", SMALL))
    return [
        (line, kind)
        for words, kind, size in parts
        if words
        for line in lines(words, size, room - 2 * _PAD)
    ]
