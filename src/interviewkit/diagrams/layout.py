"""A layered layout: boxes in rows, edges downwards with room for their labels, few crossings.

The steps are Sugiyama's: rows by the longest way, a place in each row for what passes through, an
order in the rows with few crossings, and positions near those of the neighbours. Everything is
decided by the input's order, so the same input gives the same drawing.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from itertools import pairwise

from interviewkit._attrs import frozen

__all__ = ["Box", "Link", "Placed", "Route", "layered"]

_SWEEPS, _PULLS = 6, 6
_GAP_ACROSS, _GAP_DOWN = 22, 22


@frozen(kw_only=True)
class Box:
    """Something with a place: its size in pixels."""

    id: str
    width: int
    height: int


@frozen(kw_only=True)
class Link:
    """An edge between two boxes, with the size of its label."""

    source: str
    target: str
    width: int
    height: int


@frozen(kw_only=True)
class Route:
    """Where an edge runs: pairs of points in order, and the middle of its label."""

    points: tuple[tuple[int, int], ...]
    label: tuple[int, int]


@frozen(kw_only=True)
class Placed:
    """The drawing: its size, the middle of every box, and a route for every link, in order."""

    width: int
    height: int
    boxes: dict[str, tuple[int, int]]
    routes: tuple[Route, ...]


class _Vertex:
    """A box, a label, or the place where an edge passes through a row."""

    __slots__ = ("above", "below", "box", "height", "row", "width", "x")

    def __init__(self, row: int, width: int, height: int, *, box: bool) -> None:
        self.row, self.width, self.height, self.box = row, width, height, box
        self.above: list[int] = []
        self.below: list[int] = []
        self.x = 0.0


def layered(boxes: Sequence[Box], links: Sequence[Link]) -> Placed:
    """Places boxes in the order in which they are given, links between different ones."""
    ranks = _ranks(boxes, links)
    vertices = [
        _Vertex(2 * rank, box.width, box.height, box=True)
        for box, rank in zip(boxes, ranks, strict=True)
    ]
    number = {box.id: index for index, box in enumerate(boxes)}
    chains = [_chain(vertices, number, link) for link in links]
    rows = _ordered(vertices)
    _spread(vertices, rows)
    return _placed(boxes, vertices, rows, chains)


def _ranks(boxes: Sequence[Box], links: Sequence[Link]) -> list[int]:
    """The row of each box: below everything that leads to it from a box named before it."""
    number = {box.id: index for index, box in enumerate(boxes)}
    pairs = {
        (min(a, b), max(a, b)) for a, b in ((number[k.source], number[k.target]) for k in links)
    }
    ranks = [0] * len(boxes)
    for upper, lower in sorted(pairs):
        ranks[lower] = max(ranks[lower], ranks[upper] + 1)
    for index in range(len(boxes) - 1, -1, -1):
        below = [ranks[lower] for upper, lower in pairs if upper == index]
        if below and not any(lower == index for _, lower in pairs):
            ranks[index] = min(below) - 1
    return ranks


def _chain(vertices: list[_Vertex], number: dict[str, int], link: Link) -> list[int]:
    """Adds the places through which a link passes; gives them all, from source to target."""
    source, target = number[link.source], number[link.target]
    first, last = vertices[source].row, vertices[target].row
    step = 1 if last > first else -1
    chain = [source]
    for row in range(first + step, last, step):
        labelled = row == first + step
        width, height = (link.width, link.height) if labelled else (2, 0)
        vertices.append(_Vertex(row, width, height, box=False))
        chain.append(len(vertices) - 1)
    chain.append(target)
    down = chain if step == 1 else chain[::-1]
    for upper, lower in pairwise(down):
        vertices[upper].below.append(lower)
        vertices[lower].above.append(upper)
    return chain


def _ordered(vertices: list[_Vertex]) -> list[list[int]]:
    """The rows, each in an order with few crossings."""
    rows: list[list[int]] = [[] for _ in range(1 + max((v.row for v in vertices), default=0))]
    for index, vertex in enumerate(vertices):
        rows[vertex.row].append(index)
    best, fewest = [list(row) for row in rows], _crossings(vertices, rows)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        downwards = sweep % 2 == 0
        places = _places(rows)
        for row in rows if downwards else reversed(rows):
            _sort(vertices, row, places, upwards=downwards)
        crossings = _crossings(vertices, rows)
        if crossings < fewest:
            best, fewest = [list(row) for row in rows], crossings
    return best


def _places(rows: list[list[int]]) -> dict[int, int]:
    return {index: place for row in rows for place, index in enumerate(row)}


def _sort(
    vertices: list[_Vertex], row: list[int], places: dict[int, int], *, upwards: bool
) -> None:
    """Orders a row by the middle of its neighbours in the row above, or below."""
    means: dict[int, float] = {}
    for index in row:
        near = vertices[index].above if upwards else vertices[index].below
        means[index] = sum(places[n] for n in near) / len(near) if near else places[index]
    row.sort(key=means.__getitem__)
    places.update((index, place) for place, index in enumerate(row))


def _crossings(vertices: list[_Vertex], rows: list[list[int]]) -> int:
    places, count = _places(rows), 0
    for row in rows:
        met: list[int] = []
        for index in row:
            below = sorted(places[n] for n in vertices[index].below)
            count += sum(len(met) - bisect_right(met, place) for place in below)
            for place in below:
                insort(met, place)
    return count


def _spread(vertices: list[_Vertex], rows: list[list[int]]) -> None:
    """Positions across, each as near to its neighbours' as the others in the row allow."""
    for row in rows:
        _settle(vertices, row, [0.0] * len(row))
    for pull in range(_PULLS):
        downwards = pull % 2 == 0
        for row in rows if downwards else reversed(rows):
            wanted = []
            for index in row:
                vertex = vertices[index]
                near = (vertex.above if downwards else vertex.below) or [index]
                wanted.append(sum(vertices[n].x for n in near) / len(near))
            _settle(vertices, row, wanted)


def _settle(vertices: list[_Vertex], row: list[int], wanted: list[float]) -> None:
    """Places a row so that nothing overlaps and the squares of all displacements are least.

    With the room that each needs subtracted, this is a monotone regression: neighbours that would
    overlap are pooled, and take the mean of what they want.
    """
    offsets, offset = [], 0.0
    for before, index in zip([None, *row], row, strict=False):
        if before is not None:
            gap = _GAP_ACROSS if vertices[before].box or vertices[index].box else _GAP_ACROSS // 2
            offset += (vertices[before].width + vertices[index].width) / 2 + gap
        offsets.append(offset)
    pools: list[tuple[float, float, int]] = []
    for index, want, shift in zip(row, wanted, offsets, strict=True):
        weight = 1.0 if vertices[index].height else 4.0
        pool = (weight * (want - shift), weight, 1)
        while pools and pools[-1][0] / pools[-1][1] > pool[0] / pool[1]:
            total, heavy, count = pools.pop()
            pool = (pool[0] + total, pool[1] + heavy, pool[2] + count)
        pools.append(pool)
    means = [total / weight for total, weight, count in pools for _ in range(count)]
    for index, mean, shift in zip(row, means, offsets, strict=True):
        vertices[index].x = mean + shift


def _placed(
    boxes: Sequence[Box],
    vertices: list[_Vertex],
    rows: list[list[int]],
    chains: Iterable[list[int]],
) -> Placed:
    left = min((v.x - v.width / 2 for v in vertices), default=0.0)
    right = max((v.x + v.width / 2 for v in vertices), default=0.0)
    spans: list[tuple[float, float]] = []
    y = 0.0
    for row in rows:
        height = max(vertices[index].height for index in row) if row else 0
        spans.append((y, y + height))
        y += height + _GAP_DOWN
    middle = {
        index: (vertex.x - left, sum(spans[vertex.row]) / 2)
        for index, vertex in enumerate(vertices)
    }
    ports = _ports(vertices)
    return Placed(
        width=round(right - left),
        height=round(y - _GAP_DOWN),
        boxes={box.id: _point(middle[index]) for index, box in enumerate(boxes)},
        routes=tuple(_route(vertices, chain, middle, spans, ports) for chain in chains),
    )


def _point(place: tuple[float, float]) -> tuple[int, int]:
    return round(place[0]), round(place[1])


def _ports(vertices: list[_Vertex]) -> dict[tuple[int, int], float]:
    """How far from its middle each edge touches a box, so that no two touch it in one point."""
    ports: dict[tuple[int, int], float] = {}
    for index, vertex in enumerate(vertices):
        for near in (vertex.above, vertex.below) if vertex.box else ():
            by_place = sorted(near, key=lambda n: vertices[n].x)
            step = min(18.0, 0.7 * vertex.width / max(len(near), 1))
            for place, other in enumerate(by_place):
                ports[index, other] = (place - (len(near) - 1) / 2) * step
    return ports


def _route(
    vertices: list[_Vertex],
    chain: list[int],
    middle: dict[int, tuple[float, float]],
    spans: list[tuple[float, float]],
    ports: dict[tuple[int, int], float],
) -> Route:
    source, *through, target = chain
    down = vertices[target].row > vertices[source].row
    points: list[tuple[float, float]] = []
    x, y = middle[source]
    half = vertices[source].height / 2
    points.append((x + ports[source, chain[1]], y + half if down else y - half))
    for index in through:
        top, bottom = spans[vertices[index].row]
        x = middle[index][0]
        points += [(x, top), (x, bottom)] if down else [(x, bottom), (x, top)]
    x, y = middle[target]
    half = vertices[target].height / 2
    points.append((x + ports[target, chain[-2]], y - half if down else y + half))
    return Route(points=tuple(map(_point, points)), label=_point(middle[through[0]]))
