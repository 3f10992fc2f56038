"""Processes as types: for each state a class whose methods are the events that may happen there.

A module for each preset is generated from its rules, so that mypy and pyright know which event is
possible where, what it carries, who may send it and where it leads. `source` writes such a module
for a process of your own.

>>> from datetime import datetime, timezone
>>> import interviewkit as ik
>>> from interviewkit.typed import id as hiring
>>> now = datetime(2026, 1, 5, 9, 0, tzinfo=timezone.utc)
>>> view = hiring.open(id="app-1", position=ik.Position(title="Clerk"), at=now,
...                    by=ik.Role.RECRUITER)
>>> view.state
'evaluation.collecting'
>>> hasattr(view, "scorecard_submitted"), hasattr(view, "offer_sent")
(True, False)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from interviewkit.typed.base import TypedApplication

if TYPE_CHECKING:
    from interviewkit.typed.generate import source as source

__all__ = ["TypedApplication", "source"]

if not TYPE_CHECKING:
    # Whoever uses a generated module need not load what generates it; and checkers do not see a
    # function that seems to answer to every name, a misspelt module's among them.
    def __getattr__(name: str) -> Any:
        if name != "source":
            raise AttributeError(f"module 'interviewkit.typed' has no attribute {name!r}")
        return import_module("interviewkit.typed.generate").source


def __dir__() -> list[str]:
    return list(__all__)
