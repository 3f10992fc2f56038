"""`Diagram`: what a drawing shows, before it is Mermaid, DOT, SVG or text."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from interviewkit._attrs import field, frozen
from interviewkit.errors import InvalidValueError
from interviewkit.machine import Machine

__all__ = ["Arrow", "Diagram", "Flow", "FlowKind", "Group", "Highlight", "Mark", "Move", "Node"]

Move = tuple[str, str, str]
"""A step of a run: the state it left, the event, the state it reached."""


class Mark(StrEnum):
    """What a highlight says about a part of a drawing."""

    CURRENT = "current"
    VISITED = "visited"
    NEXT = "next"


class FlowKind(StrEnum):
    """How a way between two stages is meant."""

    ONWARD = "onward"
    BACK = "back"
    END = "end"


class _Step(Protocol):
    """A step of a path, as questions about the graph and broken laws give it."""

    @property
    def event(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def target(self) -> str: ...


def _moves(path: Iterable[Move]) -> tuple[Move, ...]:
    return tuple(path)


def _events(events: Iterable[str]) -> frozenset[str]:
    return frozenset(events)


@frozen(kw_only=True)
class Highlight:
    """What is marked in a drawing.

    Attributes:
        current: the state where a run is now.
        path: the steps by which it came there, or those of a counterexample.
        allowed: the events that could happen now.

    >>> from interviewkit.diagrams import Highlight
    >>> Highlight(current="offer.sent", allowed=["offer_accepted"]).allowed
    frozenset({'offer_accepted'})
    """

    current: str | None = None
    path: tuple[Move, ...] = field(default=(), converter=_moves)
    allowed: frozenset[str] = field(default=frozenset(), converter=_events)

    @classmethod
    def of_steps(cls, steps: Sequence[_Step]) -> "Highlight":
        """The steps of a path, for example of a counterexample, and the state that they reach.

        >>> from interviewkit.diagrams import Highlight
        >>> from interviewkit.machine import shortest_path
        >>> Highlight.of_steps(shortest_path(door, "locked", start="open")).current
        'locked'
        """
        path = [(_state(step.source), step.event, _state(step.target)) for step in steps]
        return cls(current=path[-1][2] if path else None, path=path)

    @classmethod
    def of_events(cls, machine: Machine, events: Sequence[str]) -> "Highlight":
        """A run with these events from the beginning, such as a problem's counterexample.

        Where a branch leaves it open, the first run that the machine allows is taken.

        Raises:
            InvalidValueError: where no run has these events.

        >>> from interviewkit.diagrams import Highlight
        >>> Highlight.of_events(door, ["open", "close", "lock"]).path[1:]
        (('open', 'close', 'closed'), ('closed', 'lock', 'locked'))
        """
        fronts: list[dict[str, str]] = [{machine.initial: ""}]
        for event in events:
            front: dict[str, str] = {}
            for key in fronts[-1]:
                for happens, there in machine.graph[key]:
                    if happens == event:
                        front.setdefault(there, key)
            if not front:
                done = " -> ".join(events[: len(fronts) - 1]) or "nothing"
                raise InvalidValueError("events", event, f"what may follow {done}")
            fronts.append(front)
        key, path = next(iter(fronts[-1])), list[Move]()
        for event, front in zip(reversed(events), reversed(fronts[1:]), strict=False):
            path.append((_state(front[key]), event, _state(key)))
            key = front[key]
        return cls(current=path[0][2] if path else machine.initial, path=reversed(path))

    @property
    def states(self) -> frozenset[str]:
        """Every state on the path."""
        return frozenset(state for source, _, target in self.path for state in (source, target))


def _state(key: str) -> str:
    """The state of a configuration's key."""
    return key.partition("|")[0]


@frozen(kw_only=True, weakref_slot=False)
class Node:
    """A state.

    Attributes:
        id: the state's id.
        text: its name in the reader's words; inside of its stage without the stage's name.
        full: its name as it is said elsewhere.
        begins: whether the run, or the stage, begins here.
        final: whether nothing leaves it, ever.
        outcome: whether it ends the run, for now or for ever.
        marks: what the highlight says about it.

    >>> from interviewkit.diagrams import Node, diagram
    >>> node = diagram(door).groups[0].nodes[0]
    >>> isinstance(node, Node), node.id, node.begins
    (True, 'closed', True)
    """

    id: str
    text: str
    full: str
    begins: bool = False
    final: bool = False
    outcome: bool = False
    marks: frozenset[Mark] = frozenset()


@frozen(kw_only=True, weakref_slot=False)
class Arrow:
    """An event that leads from one state to another, or from every state of a stage.

    Attributes:
        rule: the id of the rule that allows it.
        source: the state it leaves; the stage's id with ``.*`` for every state of it.
        target: the state it reaches; the source itself where nothing moves.
        event: the event's id.
        text: the event in the reader's words.
        but: the states, in words, that ``.*`` leaves out.
        returns: whether it leads back to where an outcome was reached from.
        roles: who may send it, in words; empty where anyone may.
        guards: the names of its conditions.
        marks: what the highlight says about it.

    >>> from interviewkit.diagrams import Arrow
    >>> Arrow(rule="r", source="hall.*", target="hall.in", event="enter", text="Enter").anywhere
    True
    """

    rule: str
    source: str
    target: str
    event: str
    text: str
    but: tuple[str, ...] = ()
    returns: bool = False
    roles: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    marks: frozenset[Mark] = frozenset()

    @property
    def stays(self) -> bool:
        """Whether the state remains what it was."""
        return self.source == self.target

    @property
    def anywhere(self) -> bool:
        """Whether it starts in every state of a stage, or in nearly every one."""
        return self.source.endswith(".*")


@frozen(kw_only=True, weakref_slot=False)
class Group:
    """A stage with its states; its id is empty for states outside of any stage.

    Attributes:
        id: the stage's id.
        text: its name in the reader's words.
        note: what is to be known about it in few words, for example that it can be skipped.
        roles: who has a part in it, in words, those with the most rules first.
        nodes: its states in order.
        marks: what the highlight says about it.

    >>> from interviewkit.diagrams import Group, Node
    >>> gone = Node(id="gone", text="Gone", full="Gone", final=True, outcome=True)
    >>> Group(id="", text="", nodes=(gone,)).ends
    True
    """

    id: str
    text: str
    nodes: tuple[Node, ...]
    note: str = ""
    roles: tuple[str, ...] = ()
    marks: frozenset[Mark] = frozenset()

    @property
    def ends(self) -> bool:
        """Whether these are the outcomes."""
        return all(node.outcome for node in self.nodes)


@frozen(kw_only=True, weakref_slot=False)
class Flow:
    """That a run can go from one stage to another, or to an outcome.

    Attributes:
        source: the stage that is left.
        target: the stage that is entered, or the outcome's id.
        kind: onward, back, or to an end.
        texts: the events that do it, in words.
        marks: what the highlight says about it.

    >>> import interviewkit as ik
    >>> from interviewkit.diagrams import Flow, diagram
    >>> flow = diagram(ik.processes["id"].machines()[-1], zoom="stages").flows[0]
    >>> isinstance(flow, Flow), flow.source
    (True, 'evaluation')
    """

    source: str
    target: str
    kind: FlowKind
    texts: tuple[str, ...]
    marks: frozenset[Mark] = frozenset()


@frozen(kw_only=True)
class Diagram:
    """Everything that a drawing shows, in the reader's words.

    Attributes:
        title: what it is a drawing of.
        zoom: ``"stages"``, ``"all"``, or the id of the one stage that is shown.
        initial: the state in which a run begins.
        groups: the stages in order; of one stage alone, only that one.
        arrows: the ways between states.
        flows: the ways between stages.
        names: the name of every state of the machine, as it is said outside of its stage.
        words: the drawing's own words, by name.
        lang: the language of the words, a BCP 47 tag.
        rtl: whether it is written from right to left.

    >>> from interviewkit.diagrams import Diagram, diagram
    >>> drawn = diagram(door)
    >>> isinstance(drawn, Diagram), drawn.initial, drawn.by_stages
    (True, 'closed', False)
    """

    title: str
    zoom: str
    initial: str
    groups: tuple[Group, ...]
    arrows: tuple[Arrow, ...]
    flows: tuple[Flow, ...]
    names: Mapping[str, str]
    words: Mapping[str, str]
    lang: str = "en"
    rtl: bool = False

    @property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return comma(self.lang)

    @property
    def by_stages(self) -> bool:
        """Whether stages are shown, and their states are not."""
        return self.zoom == STAGES

    def name(self, state: str) -> str:
        """The words for a state, as they are said outside of its stage."""
        return self.names[state]

    def inside(self, state: str) -> str:
        """The words for a state where its stage is known."""
        return short(self.names[state], state)

    def arrows_from(self, group: Group) -> tuple[Arrow, ...]:
        """The arrows that start in a stage."""
        return tuple(arrow for arrow in self.arrows if stage_of(arrow.source) == group.id)


_COMMAS = {"ar": "، ", "zh": "、"}


def comma(lang: str) -> str:
    """What stands between the items of a list in that language.

    >>> from interviewkit.diagrams.model import comma
    >>> comma("zh-Hans")
    '、'
    """
    return _COMMAS.get(lang.partition("-")[0], ", ")


ALL, STAGES = "all", "stages"


def short(text: str, state: str) -> str:
    """A state's name without the words for its stage, if it has one."""
    return text.partition(": ")[2] or text if stage_of(state) else text


def stage_of(state: str) -> str:
    """The stage of a state; empty for a state outside of any stage."""
    stage, dot, _ = state.partition(".")
    return stage if dot else ""
