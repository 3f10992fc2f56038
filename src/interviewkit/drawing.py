"""`draw`: a process in a language, for an application or by itself."""

from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import TypeAlias

from interviewkit.api import translator
from interviewkit.diagrams import Diagram, Highlight, diagram, draw_diagram
from interviewkit.diagrams.model import ALL, STAGES, stage_of
from interviewkit.domain import Position
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import StageSkipped
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.timeline import timeline
from interviewkit.hiring.views import View
from interviewkit.l10n import Translator
from interviewkit.machine import Machine, Need, Requirement
from interviewkit.messages import Message

__all__ = ["Marked", "draw", "drawn_diagram", "stage_notes", "widest"]

Marked: TypeAlias = "Application | View | Highlight | None"
"""What can be highlighted in a drawing."""


def draw(
    process: Process,
    format: str,
    *,
    locale: str = "en",
    highlight: Marked = None,
    zoom: str = "all",
    audience: str = "recruiter",
    position: Position | None = None,
) -> str:
    """The process as a drawing; the same arguments give the same text.

    Args:
        process: what to draw.
        format: ``"svg"``, a picture that needs no other program; ``"mermaid"``, within the limits
            that viewers set by default; ``"dot"`` for graphviz; ``"md"``, a Markdown table; or
            ``"text"``.
        locale: the language of the labels.
        highlight: an application, whose state, path and next events are marked; a candidate's
            view, of which only what was disclosed is; or a `Highlight`, for example of a
            counterexample.
        zoom: ``"stages"``, ``"all"``, or the id of one stage.
        audience: who reads: ``"recruiter"`` or ``"candidate"``.
        position: draws the process as it is for that position; by default for the application that
            is highlighted, or else with every stage that some position has.

    Raises:
        UnknownNameError: for a format, zoom or locale that does not exist.
        InvalidValueError: for an application in another process.

    >>> import interviewkit as ik
    >>> ik.draw(ik.processes["id"], "mermaid").splitlines()[0]
    'stateDiagram-v2'
    >>> print(ik.draw(ik.processes["walk-in"], "text", locale="id", zoom="stages"))
    Proses rekrutmen “walk-in”
    ...
    """
    drawn = drawn_diagram(
        process,
        locale=locale,
        highlight=highlight,
        zoom=zoom,
        audience=audience,
        position=position,
    )
    return draw_diagram(drawn, format)


def drawn_diagram(
    process: Process,
    *,
    locale: str,
    highlight: Marked,
    zoom: str,
    audience: str,
    position: Position | None = None,
) -> Diagram:
    """What `draw` draws, before it is in any format; it takes the same and raises the same.

    >>> import interviewkit as ik
    >>> from interviewkit.drawing import drawn_diagram
    >>> process = ik.processes["id"]
    >>> drawn_diagram(process, locale="id", highlight=None, zoom="all", audience="recruiter").lang
    'id'
    """
    words = translator(locale, process=process)
    name = Message.of("label.stage", id=zoom)
    title = Message.of("diagram.process_stage", process=process.id, stage=name)
    if zoom in {ALL, STAGES}:
        title = Message.of("diagram.process", process=process.id)
    position = _position(process, highlight, position)
    machine = None if position is None else process.for_position(position)
    label = _labels(words, audience)
    return diagram(
        machine or widest(process),
        label=label,
        highlight=_highlight(highlight),
        zoom=zoom,
        title=label(title),
        notes={stage: label(note) for stage, note in stage_notes(process, machine)},
        lang=words.tag,
        rtl=words.direction == "rtl",
    )


@lru_cache(maxsize=32)
def _labels(words: Translator, audience: str) -> Callable[[Message], str]:
    """The words of one language for one audience; every drawing says the same few hundred."""
    return lru_cache(maxsize=4096)(partial(words.text, audience=audience))


def stage_notes(process: Process, machine: Machine | None = None) -> Iterator[tuple[str, Message]]:
    """What is to be known about some stages, as pairs of a stage and a message.

    Of one position's machine: what can be skipped; of the process also what some positions leave
    out, and which, where its facts can say it.

    >>> import interviewkit as ik
    >>> from interviewkit.drawing import stage_notes
    >>> [(stage, note.id) for stage, note in stage_notes(ik.processes["id"])]
    [('superior_interview', 'diagram.skippable'), ('executive_interview', 'diagram.for_positions')]
    """
    machines = process.machines() if machine is None else (machine,)
    skippable = {
        stage_of(source)
        for one in machines
        for rule in one.rules
        if rule.event == StageSkipped.kind
        for source in rule.source
    }
    there = [{stage_of(state) for state in one.states} for one in machines]
    for stage in process.pipeline.stages:
        if not all(stage.id in stages for stages in there):
            yield stage.id, _for_whom(process, stage.requirement)
        elif stage.id in skippable:
            yield stage.id, Message.of("diagram.skippable")


def _for_whom(process: Process, requirement: Requirement) -> Message:
    """Which positions have the stage, or lack it; or only that some do, if it is not so plain."""
    labels = {fact.name: fact.label for fact in process.pipeline.facts}
    for_them = requirement.otherwise is Need.ABSENT
    cases = [(labels[fact], need is Need.ABSENT) for fact, need in requirement.cases]
    which = [label for label, absent in cases if label is not None and absent is not for_them]
    if not which or len(which) < len(cases):
        return Message.of("diagram.some_positions")
    kind = "diagram.for_positions" if for_them else "diagram.not_for_positions"
    return Message.of(kind, which=tuple(which))


def _position(process: Process, highlight: Marked, position: Position | None) -> Position | None:
    """The position for which the process is drawn, if it is for one."""
    if isinstance(highlight, Application) and highlight.process != process:
        allowed = f"an application in process {process.id!r}"
        raise InvalidValueError("draw(highlight)", highlight, allowed)
    if isinstance(highlight, Application | View):
        return position or highlight.position
    return position


def widest(process: Process) -> Machine:
    """The machine with the most states, of those of all positions.

    >>> import interviewkit as ik
    >>> from interviewkit.drawing import widest
    >>> "offer.draft" in widest(ik.processes["id-intern"]).states
    True
    """
    return max(process.machines(), key=lambda machine: len(machine.states))


def _highlight(highlight: Marked) -> Highlight | None:
    """What is marked: of a view nothing but what it tells."""
    if isinstance(highlight, Application):
        steps = timeline(highlight)
        return Highlight(
            current=highlight.state,
            path=[(s.source, s.event.kind, s.target) for s in steps if s.source is not None],
            allowed=[event.kind for event in highlight.allowed()],
        )
    if isinstance(highlight, View):
        events = [event.kind for event in highlight.allowed()]
        return Highlight(current=highlight.state, allowed=events)
    return highlight
