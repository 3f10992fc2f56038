"""How values show themselves in a notebook: the one place that looks upward, when it is asked.

A value's ``_repr_mimebundle_`` calls these; whoever never asks never loads what draws.
"""

from collections.abc import Container
from typing import Any

__all__ = ["bundle"]


def bundle(
    value: object, include: Container[str] | None = None, exclude: Container[str] | None = None
) -> dict[str, Any]:
    """What a notebook may show of a value, by MIME type: a card, or a process's picture."""
    from interviewkit import notebook
    from interviewkit.hiring.pipeline import Process

    shown = notebook.diagram(value) if isinstance(value, Process) else notebook.card(value)
    return shown._repr_mimebundle_(include, exclude)
