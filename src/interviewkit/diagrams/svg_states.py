"""The picture of states: a panel for each stage, laid out in layers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from interviewkit._attrs import frozen
from interviewkit.diagrams.canvas import SMALL, TEXT, TITLE, Canvas, document
from interviewkit.diagrams.layout import Box, Link, Placed, layered
from interviewkit.diagrams.measure import lines, width
from interviewkit.diagrams.model import ALL, Arrow, Diagram, Group, Mark, Node
from interviewkit.diagrams.tables import text

__all__ = ["states_picture"]

_EDGE, _PAD, _GAP = 20, 18, 26
_LINE, _ROW = 16, 18
_STATE, _LABEL, _COLUMN = 168, 150, 330
_TOP = 56
_BAR = 34
_OFTEN = 3
_AFTER = "\t"
"""Begins a line that goes on with the one before it."""


@frozen(kw_only=True)
class _Way:
    """All events that lead from one state to another, drawn as one arrow."""

    source: str
    target: str
    lines: tuple[tuple[str, str], ...]
    about: str
    kind: str


@frozen(kw_only=True)
class _Panel:
    """A stage, laid out."""

    group: Group
    texts: dict[str, tuple[tuple[str, str], ...]]
    sizes: dict[str, tuple[int, int]]
    ways: tuple[_Way, ...]
    placed: Placed
    strip: tuple[tuple[str, str], ...]

    @property
    def width(self) -> int:
        """How wide it wants to be."""
        title = width(self.group.text, TITLE) + 2 * _PAD
        return max(self.placed.width + 2 * _PAD + 30, title, _COLUMN + 2 * _PAD)


def states_picture(diagram: Diagram) -> str:
    """The panels of all stages that the diagram shows, one below the other."""
    panels = [_panel(diagram, group) for group in diagram.groups]
    wide = max(panel.width for panel in panels)
    canvas = Canvas(max(wide, width(diagram.title, TITLE)) + 2 * _EDGE, rtl=diagram.rtl)
    canvas.write(_EDGE, 36, diagram.title, "title")
    top = _TOP
    for panel in panels:
        top = _draw_panel(canvas, diagram, panel, top) + _GAP
    if any(node.marks for group in diagram.groups for node in group.nodes):
        words = diagram.words
        legend = f"● {words['now']}   ✓ {words['done']}   ▸ {words['possible']}"
        canvas.write(_EDGE, top, legend, "small")
        top += _GAP
    about = text(diagram) if diagram.zoom != ALL else _names(diagram)
    return document(canvas, top, title=diagram.title, about=about, lang=diagram.lang)


def _names(diagram: Diagram) -> str:
    """Every stage with its states, in words: what a picture of the whole can be told by ear."""
    return "\n".join(
        f"{group.text}: {diagram.comma.join(node.text for node in group.nodes)}"
        for group in diagram.groups
    )


def _panel(diagram: Diagram, group: Group) -> _Panel:
    arrows = diagram.arrows_from(group)
    inside = {node.id for node in group.nodes}
    drawn, told = _told(group, [a for a in arrows if not a.stays and not a.anywhere])
    ways = tuple(_ways(diagram, drawn))
    texts = {node.id: tuple(_state_lines(diagram, node, arrows, told)) for node in group.nodes}
    away = dict.fromkeys(way.target for way in ways if way.target not in inside)
    for state in away:
        texts[state] = tuple((line, "small") for line in lines(diagram.name(state), SMALL, _LABEL))
    sizes = {id: _size(said) for id, said in texts.items()}
    boxes = [Box(id=id, width=w, height=h) for id, (w, h) in sizes.items()]
    links = [
        Link(source=w.source, target=w.target, width=_broad(w.lines), height=len(w.lines) * _LINE)
        for w in ways
    ]
    anywhere = [arrow for arrow in arrows if arrow.anywhere]
    return _Panel(
        group=group,
        texts=texts,
        sizes=sizes,
        ways=ways,
        placed=layered(boxes, links),
        strip=tuple(_strip(diagram, anywhere)),
    )


def _told(group: Group, arrows: Sequence[Arrow]) -> tuple[list[Arrow], list[Arrow]]:
    """The arrows that are drawn, and those that the states' boxes tell instead.

    A rule that leads back from many states would hide everything behind its lines.
    """
    order = {node.id: place for place, node in enumerate(group.nodes)}
    back = [a for a in arrows if order.get(a.target, len(order)) < order[a.source]]
    often = Counter((arrow.rule, arrow.target) for arrow in back)
    told = [arrow for arrow in back if often[arrow.rule, arrow.target] >= _OFTEN]
    return [arrow for arrow in arrows if arrow not in told], told


def _size(said: Sequence[tuple[str, str]]) -> tuple[int, int]:
    return _broad(said) + 24, len(said) * _LINE + 18


def _broad(said: Iterable[tuple[str, str]]) -> int:
    """How wide some lines are."""
    return max(width(line, SMALL if "small" in kind else TEXT + 1) for line, kind in said) + 4


def _state_lines(
    diagram: Diagram, node: Node, arrows: Iterable[Arrow], told: Sequence[Arrow]
) -> Iterator[tuple[str, str]]:
    """The state's name, and the events that leave it as it is or for which no arrow is drawn."""
    yield from ((line, "name") for line in lines(node.text, TEXT, _STATE))
    if Mark.CURRENT in node.marks:
        yield f"● {diagram.words['now']}", "small"
    if Mark.VISITED in node.marks:
        yield f"✓ {diagram.words['done']}", "small"
    for arrow in arrows:
        if arrow.source == node.id and (arrow.stays or arrow in told):
            mark = Mark.NEXT in arrow.marks
            sign = "▸" if mark else "↻" if arrow.stays else "↩"
            there = "" if arrow.stays else f": {diagram.inside(arrow.target)}"
            for line in lines(f"{sign} {arrow.text}{there}", SMALL, _STATE):
                yield line, "small next" if mark else "small soft"


def _ways(diagram: Diagram, arrows: Iterable[Arrow]) -> Iterator[_Way]:
    together: dict[tuple[str, str], list[Arrow]] = {}
    for arrow in arrows:
        together.setdefault((arrow.source, arrow.target), []).append(arrow)
    for (source, target), some in together.items():
        marks = frozenset().union(*(arrow.marks for arrow in some))
        yield _Way(
            source=source,
            target=target,
            lines=tuple(dict.fromkeys(_label(diagram, some))),
            about="\n".join(dict.fromkeys(map(_about, some))),
            kind="done" if Mark.VISITED in marks else "next" if Mark.NEXT in marks else "",
        )


def _label(diagram: Diagram, arrows: Iterable[Arrow]) -> Iterator[tuple[str, str]]:
    for arrow in arrows:
        mark = Mark.NEXT in arrow.marks
        said = f"▸ {arrow.text}" if mark else arrow.text
        yield from ((ln, "small next" if mark else "small") for ln in lines(said, SMALL, _LABEL))
        if diagram.zoom != ALL and arrow.roles:
            roles = f"({diagram.comma.join(arrow.roles)})"
            yield from ((line, "small soft") for line in lines(roles, SMALL, _LABEL))


def _about(arrow: Arrow) -> str:
    """What a pointer that rests on an arrow is told."""
    parts = [arrow.text, *arrow.roles]
    return " · ".join([*parts, *arrow.guards])


def _strip(diagram: Diagram, arrows: Iterable[Arrow]) -> Iterator[tuple[str, str]]:
    """What may happen in every state, one event a line."""
    together: dict[tuple[str, tuple[str, ...]], list[Arrow]] = {}
    for arrow in arrows:
        together.setdefault((arrow.text, arrow.but), []).append(arrow)
    for (event, states), some in together.items():
        mark = any(Mark.NEXT in arrow.marks for arrow in some)
        names = dict.fromkeys(diagram.name(arrow.target) for arrow in some if not arrow.stays)
        there = f" {_pointer(diagram)} {' / '.join(names)}" if names else ""
        but = f" ({diagram.words['but']}: {diagram.comma.join(states)})" if states else ""
        yield f"{'▸' if mark else '·'} {event}{there}{but}", "small next" if mark else "small"


def _pointer(diagram: Diagram) -> str:
    return "←" if diagram.rtl else "→"


def _draw_panel(canvas: Canvas, diagram: Diagram, panel: _Panel, top: int) -> int:
    """Draws a panel; gives where it ends."""
    room = canvas.width - 2 * _EDGE
    strip = _columns(panel, room)
    inner = top + (_BAR if panel.group.id else 8) + _PAD
    bottom = inner + panel.placed.height + _PAD
    strip_height = (max(map(len, strip)) * _ROW + 30) if strip else 0
    canvas.box((_EDGE, top, room, bottom + strip_height - top), "panel", radius=12)
    if panel.group.id:
        canvas.write(_EDGE + _PAD, top + 28, panel.group.text, "title")
    left = (canvas.width - panel.placed.width) // 2
    _draw_graph(canvas, panel, (left, inner))
    if strip:
        _draw_strip(canvas, diagram, strip, bottom)
    return bottom + strip_height


def _columns(panel: _Panel, room: int) -> list[list[tuple[str, str]]]:
    """The lines below a panel, broken and set in columns of about the same height."""
    if not panel.strip:
        return []
    count = max(1, (room - 2 * _PAD) // _COLUMN)
    most = (room - 2 * _PAD) // count - 20
    items = [
        [(_AFTER * (n > 0) + line, kind) for n, line in enumerate(lines(said, SMALL, most))]
        for said, kind in panel.strip
    ]
    each = -(-sum(map(len, items)) // count)
    columns: list[list[tuple[str, str]]] = [[]]
    for item in items:
        if len(columns[-1]) >= each and len(columns) < count:
            columns.append([])
        columns[-1] += item
    return columns


def _draw_strip(
    canvas: Canvas, diagram: Diagram, strip: list[list[tuple[str, str]]], top: int
) -> None:
    canvas.write(_EDGE + _PAD, top + 12, f"{diagram.words['any']}:", "small soft")
    wide = (canvas.width - 2 * _EDGE - 2 * _PAD) // len(strip)
    for number, column in enumerate(strip):
        for place, (line, kind) in enumerate(column):
            indent = 10 if line.startswith(_AFTER) else 0
            x, y = _EDGE + _PAD + number * wide + indent, top + 32 + place * _ROW
            canvas.write(x, y, line.removeprefix(_AFTER), kind)


def _draw_graph(canvas: Canvas, panel: _Panel, corner: tuple[int, int]) -> None:
    left, top = corner
    nodes = {node.id: node for node in panel.group.nodes}
    for way, route in zip(panel.ways, panel.placed.routes, strict=True):
        points = [(left + x, top + y) for x, y in route.points]
        canvas.way(points, way.kind, way.about)
    for way, route in zip(panel.ways, panel.placed.routes, strict=True):
        x, y = left + route.label[0], top + route.label[1]
        _draw_label(canvas, way.lines, (x, y))
    for id, (x, y) in panel.placed.boxes.items():
        wide, high = panel.sizes[id]
        place = (left + x - wide // 2, top + y - high // 2, wide, high)
        canvas.box(place, _look(nodes.get(id)), radius=high // 2 if id not in nodes else 8)
        _draw_lines(canvas, panel.texts[id], (left + x, top + y))
        if id in nodes and nodes[id].begins:
            canvas.dot(place[0] - 20, top + y)
            canvas.across(place[0] - 16, place[0], top + y, "")


def _look(node: Node | None) -> str:
    if node is None:
        return "away"
    if Mark.CURRENT in node.marks:
        return "now"
    if Mark.VISITED in node.marks:
        return "done"
    return "end" if node.outcome else "box"


def _draw_label(canvas: Canvas, said: Sequence[tuple[str, str]], middle: tuple[int, int]) -> None:
    x, y = middle
    wide, high = _broad(said), len(said) * _LINE
    canvas.box((x - wide // 2, y - high // 2, wide, high), "veil", radius=3)
    _draw_lines(canvas, said, middle)


def _draw_lines(canvas: Canvas, said: Sequence[tuple[str, str]], middle: tuple[int, int]) -> None:
    x, y = middle
    first = y - len(said) * _LINE // 2 + _LINE - 4
    for number, (line, kind) in enumerate(said):
        canvas.write(x, first + number * _LINE, line, kind, middle=True)
