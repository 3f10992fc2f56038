"""Drawings of machines, as text. The words come in as a callable."""

from interviewkit.diagrams.render import Label, render

__all__ = ["Label", "render"]
