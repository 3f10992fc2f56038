"""The factories that join the levels: presets, translators, drawings."""

from typing import TYPE_CHECKING

from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes

if TYPE_CHECKING:
    from interviewkit.l10n import Translator

__all__ = ["draw", "processes", "translator"]


def translator(tag: str = "en") -> "Translator":
    """A translator into the locale of that BCP 47 tag.

    Raises:
        UnknownNameError: for a locale that is not shipped.

    >>> import interviewkit as ik
    >>> ik.translator("id").text("offer.sent", audience="candidate")
    'Penawaran kerja telah dikirim kepada Anda'
    """
    from interviewkit.content import load_catalog
    from interviewkit.l10n import Translator

    return Translator(load_catalog(tag))


def draw(
    process: Process, format: str, *, locale: str = "en", highlight: Application | None = None
) -> str:
    """The process as a drawing in text.

    Args:
        process: what to draw.
        format: ``"mermaid"``.
        locale: the language of the labels.
        highlight: an application whose present state is marked.

    Raises:
        UnknownNameError: for a format that does not exist.
        InvalidValueError: for an application in another process.

    >>> import interviewkit as ik
    >>> ik.draw(ik.processes["id"], "mermaid").splitlines()[0]
    'stateDiagram-v2'
    """
    from interviewkit.diagrams import render

    words = translator(locale)
    if highlight is not None and highlight.process != process:
        allowed = f"an application in process {process.id!r}"
        raise InvalidValueError("draw(highlight)", highlight, allowed)
    state = None if highlight is None else highlight.state
    machine = process.machines()[-1] if highlight is None else highlight.machine
    return render(machine, format, label=words.text, highlight=state)
