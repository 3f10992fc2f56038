"""Drawings of machines: one diagram model, and renderers for SVG, Mermaid, DOT, Markdown and text.

The words come in as a callable, so that a machine about anything can be drawn in any language.
"""

from interviewkit.diagrams.build import Label, diagram, plain
from interviewkit.diagrams.model import (
    Arrow,
    Diagram,
    Flow,
    FlowKind,
    Group,
    Highlight,
    Mark,
    Node,
)
from interviewkit.diagrams.render import FORMATS, draw_diagram, render

__all__ = [
    "FORMATS",
    "Arrow",
    "Diagram",
    "Flow",
    "FlowKind",
    "Group",
    "Highlight",
    "Label",
    "Mark",
    "Node",
    "diagram",
    "draw_diagram",
    "plain",
    "render",
]
