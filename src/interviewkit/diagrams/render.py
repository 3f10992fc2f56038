"""`render`: one entrance for all formats."""

from collections.abc import Callable
from typing import TypeAlias

from interviewkit.diagrams.mermaid import mermaid
from interviewkit.errors import UnknownNameError
from interviewkit.machine import Machine
from interviewkit.messages import Message

__all__ = ["Label", "render"]

Label: TypeAlias = Callable[[Message], str]

_FORMATS: dict[str, Callable[[Machine, Label, str | None], str]] = {"mermaid": mermaid}


def render(
    machine: Machine,
    format: str,
    *,
    label: Label,
    highlight: str | None = None,
) -> str:
    """The machine as a drawing in text; the same input gives the same text.

    Args:
        machine: what to draw.
        format: ``"mermaid"``.
        label: the words for a message such as ``label.state`` with the state's id.
        highlight: a state to mark.

    Raises:
        UnknownNameError: for a format or a state that does not exist.

    >>> from interviewkit.diagrams import render
    >>> from interviewkit.machine import Machine, Rule
    >>> go = Rule(id="go", event="go", source="door.open", target="door.shut", roles={"admin"})
    >>> machine = Machine(id="m", version="1", initial="door.open", final={"door.shut"}, rules=[go])
    >>> print(render(machine, "mermaid", label=lambda message: str(message.get("id"))))
    stateDiagram-v2
        state "door" as door {
            state "door.open" as door__open
            state "door.shut" as door__shut
            [*] --> door__open
            door__open --> door__shut : go
            door__shut --> [*]
        }
    """
    drawer = _FORMATS.get(format)
    if drawer is None:
        raise UnknownNameError("diagram format", format, _FORMATS)
    if highlight is not None and highlight not in machine.states:
        raise UnknownNameError("state", highlight, machine.states)
    return drawer(machine, label, highlight)
