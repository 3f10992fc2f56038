"""The layered layout, and the pictures made with it, for any graph and any words."""

import xml.etree.ElementTree as ET

from hypothesis import given, strategies as st
from tests.properties.machine import strategies as ours

from interviewkit.diagrams import FORMATS, Highlight, diagram, draw_diagram, render
from interviewkit.diagrams.layout import Box, Link, layered
from interviewkit.diagrams.measure import lines, width
from interviewkit.machine import reachable, shortest_path


@st.composite
def graphs(draw):
    """Boxes of any size, and links between different ones, in both directions."""
    sizes = draw(st.lists(st.tuples(st.integers(20, 200), st.integers(20, 80)), min_size=1))
    boxes = [Box(id=str(n), width=w, height=h) for n, (w, h) in enumerate(sizes)]
    ends = st.sampled_from([box.id for box in boxes])
    pairs = draw(
        st.lists(st.tuples(ends, ends).filter(lambda pair: pair[0] != pair[1]), max_size=30)
        if len(boxes) > 1
        else st.just([])
    )
    return boxes, [Link(source=a, target=b, width=60, height=30) for a, b in dict.fromkeys(pairs)]


class TestLayout:
    @given(graphs())
    def test_boxes_and_labels_do_not_overlap(self, graph):
        """Whatever is drawn has its place for itself, inside of the picture."""
        boxes, links = graph
        placed = layered(boxes, links)
        areas = [(*placed.boxes[box.id], box.width, box.height) for box in boxes]
        areas += [
            (*route.label, link.width, link.height)
            for route, link in zip(placed.routes, links, strict=True)
        ]
        for number, (x, y, wide, high) in enumerate(areas):
            assert x - wide / 2 >= -1
            assert x + wide / 2 <= placed.width + 1
            assert y - high / 2 >= -1
            assert y + high / 2 <= placed.height + 1
            for other_x, other_y, other_wide, other_high in areas[:number]:
                apart_across = abs(x - other_x) >= (wide + other_wide) / 2 - 1
                apart_down = abs(y - other_y) >= (high + other_high) / 2 - 1
                assert apart_across or apart_down

    @given(graphs())
    def test_a_route_touches_its_boxes(self, graph):
        """An arrow begins at its source and ends at its target."""
        boxes, links = graph
        placed, sizes = layered(boxes, links), {box.id: box for box in boxes}
        for link, route in zip(links, placed.routes, strict=True):
            for id, (x, y) in ((link.source, route.points[0]), (link.target, route.points[-1])):
                middle, box = placed.boxes[id], sizes[id]
                assert abs(x - middle[0]) <= box.width / 2 + 1
                assert abs(abs(y - middle[1]) - box.height / 2) <= 1

    @given(graphs())
    def test_it_is_the_same_each_time(self, graph):
        """Nothing is left to chance."""
        assert layered(*graph) == layered(*graph)


class TestWords:
    @given(st.text(), st.integers(8, 20), st.integers(10, 400))
    def test_lines_lose_nothing(self, text, size, most):
        """Broken lines hold the same letters in the same order."""
        assert "".join("".join(lines(text, size, most)).split()) == "".join(text.split())

    @given(st.text())
    def test_a_longer_text_is_not_narrower(self, text):
        """Room grows with the text."""
        assert width(text, 14) <= width(f"{text}a", 14)


PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=30)


class TestPictures:
    @given(ours.machines(), PRINTABLE)
    def test_any_words_make_a_document(self, machine, words):
        """A picture is well formed whatever things are called, and shows what it was given."""
        for zoom in ("all", "stages"):
            found = render(machine, "svg", label=lambda message: words, zoom=zoom)
            ET.fromstring(found)

    @given(ours.machines(), st.data())
    def test_a_path_is_marked_whatever_the_format(self, machine, data):
        """Whatever run is highlighted, the drawing differs from one without."""
        goal = data.draw(st.sampled_from(sorted(reachable(machine))))
        path = shortest_path(machine, goal) or ()
        marked = Highlight.of_steps(path) if path else Highlight(current=machine.initial)
        assert Highlight.of_events(machine, [step.event for step in path]).current is not None
        format = data.draw(st.sampled_from(sorted(FORMATS)))
        drawn = draw_diagram(diagram(machine, highlight=marked), format)
        assert drawn != draw_diagram(diagram(machine), format)
