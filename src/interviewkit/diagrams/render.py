"""`render`: one entrance for all formats."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from interviewkit.diagrams.build import Label, diagram, plain
from interviewkit.diagrams.dot import dot
from interviewkit.diagrams.mermaid import mermaid
from interviewkit.diagrams.model import ALL, Diagram, Highlight
from interviewkit.diagrams.svg import svg
from interviewkit.diagrams.tables import markdown, text
from interviewkit.errors import UnknownNameError
from interviewkit.machine import Machine

__all__ = ["FORMATS", "draw_diagram", "render"]

FORMATS: Mapping[str, Callable[[Diagram], str]] = MappingProxyType(
    {"svg": svg, "mermaid": mermaid, "dot": dot, "md": markdown, "text": text}
)
"""What makes a drawing of a diagram, by the format's name."""


def draw_diagram(diagram: Diagram, format: str) -> str:
    """A diagram in one of the formats; equal diagrams give equal texts.

    Raises:
        UnknownNameError: for a format that does not exist.

    >>> from interviewkit.diagrams import diagram, draw_diagram
    >>> print(draw_diagram(diagram(door), "text").splitlines()[0])
    door
    """
    drawer = FORMATS.get(format)
    if drawer is None:
        raise UnknownNameError("diagram format", format, FORMATS)
    return drawer(diagram)


def render(
    machine: Machine,
    format: str,
    *,
    label: Label = plain,
    highlight: Highlight | str | None = None,
    zoom: str = ALL,
) -> str:
    """A machine as a drawing; the same input gives the same text.

    Args:
        machine: what to draw.
        format: ``"svg"``, ``"mermaid"``, ``"dot"``, ``"md"`` for a Markdown table, or ``"text"``.
        label: the words for a message such as ``label.state`` with the state's id.
        highlight: what to mark; a text is the state in which a run is.
        zoom: ``"all"``, ``"stages"``, or the id of one stage.

    Raises:
        UnknownNameError: for a format, zoom or state that does not exist.

    >>> from interviewkit.diagrams import render
    >>> from interviewkit.machine import Machine, Rule
    >>> go = Rule(id="go", event="go", source="door.open", target="door.shut", roles={"admin"})
    >>> machine = Machine(id="m", version="1", initial="door.open", final={"door.shut"}, rules=[go])
    >>> print(render(machine, "mermaid"))
    stateDiagram-v2
        state "door" as door {
            state "door.open" as door__open
            state "door.shut" as door__shut
            [*] --> door__open
            door__open --> door__shut : go
            door__shut --> [*]
        }
    """
    marked = Highlight(current=highlight) if isinstance(highlight, str) else highlight
    return draw_diagram(diagram(machine, label=label, highlight=marked, zoom=zoom), format)
