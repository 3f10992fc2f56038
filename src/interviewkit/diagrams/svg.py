"""Diagrams as SVG, drawn without any other program."""

from interviewkit.diagrams.model import Diagram
from interviewkit.diagrams.svg_stages import stages_picture
from interviewkit.diagrams.svg_states import states_picture

__all__ = ["svg"]


def svg(diagram: Diagram) -> str:
    """The diagram as a picture; equal diagrams give equal bytes."""
    return stages_picture(diagram) if diagram.by_stages else states_picture(diagram)
