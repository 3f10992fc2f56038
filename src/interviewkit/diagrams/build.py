"""`diagram`: what a machine's drawing shows, read off its rules."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from interviewkit._attrs import frozen, maker
from interviewkit.diagrams.model import (
    ALL,
    STAGES,
    Arrow,
    Diagram,
    Flow,
    FlowKind,
    Group,
    Highlight,
    Mark,
    Node,
    short,
    stage_of,
)
from interviewkit.errors import UnknownNameError
from interviewkit.machine import ANYONE, ORIGIN, STAY, Machine, Rule
from interviewkit.machine.explain import event_label, role_label, state_label
from interviewkit.machine.rules import Target
from interviewkit.messages import Message

__all__ = ["Label", "diagram", "plain"]

Label: TypeAlias = Callable[[Message], str]

_EXCEPTIONS = 3
_NOTHING: frozenset[Mark] = frozenset()
WORDS = {
    "any": "From any state of this stage",
    "but": "except",
    "begin": "Start",
    "now": "Now",
    "done": "Done",
    "possible": "Possible now",
    "ends": "Ways it can end",
    "everywhere": "from every stage",
    "from": "From",
    "to": "To",
    "back": "Back to",
    "stays": "stays as it is",
    "returns": "back to where it was before",
    "event": "Event",
    "who": "Who",
    "conditions": "Conditions",
    "anyone": "anyone",
    "stage": "Stage",
    "then": "Next",
    "again": "can go back to an earlier stage",
}
"""The words of the drawings themselves, as they are said without a translator."""


def plain(message: Message) -> str:
    """The words for a reader who has no translator: English, and ids as they are.

    >>> from interviewkit.diagrams import plain
    >>> from interviewkit.messages import Message
    >>> plain(Message.of("label.state", id="door.open"))
    'door.open'
    """
    id = message.get("id")
    return WORDS[message.id.removeprefix("diagram.")] if id is None else str(id)


def _stage_label(stage: str) -> Message:
    return Message.of("label.stage", id=stage)


_LABELS: Mapping[str, Callable[[str], Message]] = {
    "state": state_label,
    "stage": _stage_label,
    "event": event_label,
    "role": role_label,
}


class _Says:
    """The words for what a machine is made of."""

    def __init__(self, machine: Machine, label: Label) -> None:
        self.label = label
        self.stages = _by_stage(machine)
        self._known: dict[tuple[str, str], str] = {}

    def __call__(self, kind: str, id: str) -> str:
        found = self._known.get((kind, id))
        if found is None:
            found = self._known[kind, id] = self.label(_LABELS[kind](id))
        return found

    def inside(self, state: str) -> str:
        """A state's name where its stage is known: without the words that name the stage."""
        return short(self("state", state), state)


def diagram(
    machine: Machine,
    *,
    label: Label = plain,
    highlight: Highlight | None = None,
    zoom: str = ALL,
    title: str | None = None,
    notes: Mapping[str, str] | None = None,
    lang: str = "en",
    rtl: bool = False,
) -> Diagram:
    """Everything that a drawing of the machine shows.

    Args:
        machine: what is drawn.
        label: the words for a message such as ``label.state`` with the state's id.
        highlight: what is marked.
        zoom: ``"stages"``, ``"all"``, or the id of a stage.
        title: what the drawing is called; by default the machine's id.
        notes: what is to be known about a stage in few words, by its id.
        lang: the language of the labels.
        rtl: whether it is written from right to left.

    Raises:
        UnknownNameError: for a zoom or a highlighted state that does not exist.

    >>> from interviewkit.diagrams import diagram
    >>> [(arrow.source, arrow.event, arrow.target) for arrow in diagram(door).arrows[:2]]
    [('closed', 'open', 'open'), ('open', 'close', 'closed')]
    """
    says = _Says(machine, label)
    marked = highlight or Highlight()
    for state in (marked.current, *marked.states):
        if state is not None and state not in machine.states:
            raise UnknownNameError("state", state, machine.states)
    if zoom not in {ALL, STAGES} and zoom not in says.stages:
        raise UnknownNameError("zoom", zoom, (STAGES, ALL, *filter(None, says.stages)))
    if zoom == STAGES and set(says.stages) == {""}:
        zoom = ALL
    ways: tuple[_Way, ...] = machine.cached("diagram", lambda: tuple(_ways(machine)))
    arrows = tuple(_arrows(ways, says, marked))
    order = {stage: place for place, stage in enumerate(says.stages)}
    entered = {
        arrow.target
        for arrow in arrows
        if order[stage_of(arrow.source)] < order[stage_of(arrow.target)]
    }
    groups = [
        _group(_Place(machine, says, marked, entered), stage, (notes or {}).get(stage, ""))
        for stage in says.stages
    ]
    flows = tuple(_flows(machine, arrows, says, marked))
    if zoom not in {ALL, STAGES}:
        groups = [group for group in groups if group.id == zoom]
        arrows = tuple(arrow for arrow in arrows if stage_of(arrow.source) == zoom)
    return Diagram(
        title=title or machine.id,
        zoom=zoom,
        initial=machine.initial,
        groups=tuple(groups),
        arrows=arrows,
        flows=flows,
        names={state: says("state", state) for state in machine.states},
        words={name: label(Message.of(f"diagram.{name}")) for name in WORDS},
        lang=lang,
        rtl=rtl,
    )


def _by_stage(machine: Machine) -> dict[str, list[str]]:
    stages: dict[str, list[str]] = {}
    for state in machine.states:
        stages.setdefault(stage_of(state), []).append(state)
    return stages


@frozen
class _Place:
    """What a stage's group is made from."""

    machine: Machine
    says: _Says
    marked: Highlight
    entered: set[str]


def _group(place: _Place, stage: str, note: str) -> Group:
    machine, says, marked = place.machine, place.says, place.marked
    nodes = tuple(
        Node(
            id=state,
            text=says.inside(state),
            full=says("state", state),
            begins=state == machine.initial or (state in place.entered and bool(stage)),
            final=state in machine.final,
            outcome=machine.is_outcome(state),
            marks=_marks_of(state, marked),
        )
        for state in says.stages[stage]
    )
    found = {mark for node in nodes for mark in node.marks}
    mine = [rule for rule in machine.rules if rule.id.startswith(f"{stage}.")]
    parts = Counter(text for rule in mine for text in _roles(rule, says))
    return Group(
        id=stage,
        text=says("stage", stage) if stage else "",
        note=note,
        nodes=nodes,
        roles=tuple(role for role, _ in parts.most_common()),
        marks=frozenset(found - {Mark.VISITED} if Mark.CURRENT in found else found),
    )


def _marks_of(state: str, marked: Highlight) -> frozenset[Mark]:
    if state == marked.current:
        return frozenset({Mark.CURRENT})
    return frozenset({Mark.VISITED}) if state in marked.states else _NOTHING


def _roles(rule: Rule, says: _Says) -> tuple[str, ...]:
    return () if rule.roles == ANYONE else tuple(says("role", role) for role in sorted(rule.roles))


@frozen(weakref_slot=False)
class _Way:
    """An arrow before there are words: what is the same in every drawing of a machine."""

    rule: Rule
    source: str
    target: str
    returns: bool
    states: frozenset[str]
    left_out: tuple[str, ...]
    guards: tuple[str, ...]


_way = maker(_Way)
_arrow = maker(Arrow)


def _ways(machine: Machine) -> Iterator[_Way]:
    stages = _by_stage(machine)
    for rule in machine.rules:
        guards = tuple(dict.fromkeys(guard.name for guard in rule.all_guards))
        for source, states, left_out in _sources(rule, stages):
            targets = dict.fromkeys(_reached(source, target) for target in rule.targets)
            for target in targets:
                returns = target == source and ORIGIN in rule.targets
                yield _way(rule, source, target, returns, states, left_out, guards)


def _arrows(ways: Iterable[_Way], says: _Says, marked: Highlight) -> Iterator[Arrow]:
    roles: dict[frozenset[str], tuple[str, ...]] = {}
    for way in ways:
        rule = way.rule
        if rule.roles not in roles:
            roles[rule.roles] = _roles(rule, says)
        yield _arrow(
            rule.id,
            way.source,
            way.target,
            rule.event,
            says("event", rule.event),
            tuple(map(says.inside, way.left_out)) if way.left_out else (),
            way.returns,
            roles[rule.roles],
            way.guards,
            _marks(way, marked),
        )


def _sources(
    rule: Rule, stages: Mapping[str, list[str]]
) -> Iterator[tuple[str, frozenset[str], tuple[str, ...]]]:
    """Where the rule starts, as it is drawn: states, or all of a stage but a few."""
    starts = set(rule.source)
    for stage, states in stages.items():
        here = [state for state in states if state in starts]
        left_out = tuple(state for state in states if state not in starts)
        if len(here) > 1 and len(left_out) <= _EXCEPTIONS < len(here):
            yield f"{stage}.*", frozenset(here), left_out
        else:
            yield from ((state, frozenset({state}), ()) for state in here)


def _reached(source: str, target: Target) -> str:
    """The node that an arrow reaches; back to where an outcome came from is drawn as staying."""
    return source if target in (STAY, ORIGIN) else str(target)


def _marks(way: _Way, marked: Highlight) -> frozenset[Mark]:
    event = way.rule.event
    found: set[Mark] = set()
    if event in marked.allowed and marked.current in way.states:
        found.add(Mark.NEXT)
    for source, done, reached in marked.path:
        if done == event and source in way.states:
            stayed = way.source == way.target and source == reached
            if stayed or reached == way.target:
                found.add(Mark.VISITED)
    return frozenset(found) if found else _NOTHING


def _flows(
    machine: Machine, arrows: Iterable[Arrow], says: _Says, marked: Highlight
) -> Iterator[Flow]:
    """The ways between stages, and to each outcome."""
    order = list(says.stages)
    ends = {stage for stage, states in says.stages.items() if all(map(machine.is_outcome, states))}
    met: dict[tuple[str, str], dict[str, None]] = {}
    for arrow in arrows:
        source, target = stage_of(arrow.source), stage_of(arrow.target)
        if source != target and source not in ends:
            there = arrow.target if target in ends else target
            met.setdefault((source, there), {})[arrow.text] = None
    steps = {(stage_of(a), b if stage_of(b) in ends else stage_of(b)) for a, _, b in marked.path}
    for (source, target), texts in met.items():
        if target not in says.stages:
            kind = FlowKind.END
        elif order.index(target) < order.index(source):
            kind = FlowKind.BACK
        else:
            kind = FlowKind.ONWARD
        marks = frozenset({Mark.VISITED}) if (source, target) in steps else _NOTHING
        yield Flow(source=source, target=target, kind=kind, texts=tuple(texts), marks=marks)
