"""Writing the typed view of a process: its rule table as classes.

A rule becomes a base class, ``can.OfferSent[Literal[Role.RECRUITER], "AtOfferSent"]``: the event,
who may send it, and where it leads. A state becomes a class with the bases of its rules. So each
signature is written once for all processes, and a checker reads about a thousand lines for one.
"""

from collections.abc import Iterator

from interviewkit._attrs import frozen
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events import EVENTS, ApplicationOpened, Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes
from interviewkit.machine import ANYONE, ORIGIN, STAY
from interviewkit.typed.base import TypedApplication
from interviewkit.typed.writing import (
    Imports,
    camel,
    docstring,
    identifier,
    parameters,
    plain,
    roles_in_order,
    wrapped,
)
from interviewkit.vocabulary import Role

__all__ = ["events_source", "module_name", "source"]

_OPENERS = (Role.RECRUITER, Role.HR_ADMIN, Role.SYSTEM)
_HEAD = """\
# Generated; do not edit. Its lines are as long as their types.
# fmt: off
# ruff: noqa: E501
# mypy: disable-error-code="no-any-return"
"""
_BASE = "interviewkit.typed.base"
_GIVEN = ("AnyState", "Anywhere", "Event", "OpenState", "State", "is_at", "open", "view")


@frozen(kw_only=True)
class _Step:
    """What may happen in a state, for some position.

    Attributes:
        event: the event's class.
        by: who may send it, as a type.
        to: where it leads, as a type.
    """

    event: type[Event]
    by: str
    to: str


def module_name(process: str) -> str:
    """The name of the module with the types of a process.

    >>> from interviewkit.typed.generate import module_name
    >>> module_name("id-offer-first")
    'id_offer_first'
    """
    return identifier(process.replace("-", "_"), "Process.id")


def source(process: Process) -> str:
    """The typed view of a process, as the source of a module.

    It holds for every position. Save it in your package, and keep it fresh with a test that
    compares it with what this returns.

    Args:
        process: a preset, or a process of your own; event classes of its own have to be
            importable.

    Raises:
        InvalidValueError: if two states would have one class, or a name is none in Python.

    >>> import interviewkit as ik
    >>> from interviewkit.typed import source
    >>> print(source(ik.processes["small-company"]))
    #...
    class AtOfferApproved(
        InOffer,
        ...
        can.OfferSent[Literal[Role.RECRUITER], "AtOfferSent"],
        ...
    """
    plain(process.id, "Process.id")
    plain(process.version, "Process.version")
    states = _class_names(process)
    imports = Imports()
    body = [
        *_names(process),
        *_own_events(process, imports),
        *_families(process),
        *_states(process, states, imports),
        *_unions(process, states),
        *_functions(process, states, imports),
    ]
    imports.name("interviewkit.typed", "can")
    for name in ("Family", "TypedApplication"):
        imports.name(_BASE, name)
    for name in ("ClassVar", "Literal", "TypeAlias", "final"):
        imports.name("typing", name)
    what = f"Process ``{process.id}``, version {process.version}, as types: a class for each state."
    public = sorted([*_GIVEN, *states.values(), *_stage_names(process).values()])
    names = wrapped((f'"{name}"' for name in public), ", ", 4)
    lines = [_HEAD, f'"""{what}"""', "", *imports.lines(), "__all__ = [", *names, "]", *body]
    return "\n".join(lines) + "\n"


def events_source() -> str:
    """The module ``interviewkit.typed.can``: for each event a base of the states that take it."""
    imports = Imports()
    imports.name(_BASE, "TypedApplication")
    imports.name("interviewkit.hiring", "events")
    for name in ("Generic", "TypeVar"):
        imports.name("typing", name)
    known = [event for event in EVENTS.values() if event is not ApplicationOpened]
    body = [line for event in known for line in _event(event, event.__name__, "events.", imports)]
    what = "What may happen to an application: for each event a base of the states that take it."
    names = wrapped((f'"{name}"' for name in sorted(e.__name__ for e in known)), ", ", 4)
    lines = [_HEAD, f'"""{what}"""', "", *imports.lines(), "__all__ = [", *names, "]"]
    return "\n".join([*lines, *_variables(), *body]) + "\n"


def _variables() -> Iterator[str]:
    yield from ("", 'By = TypeVar("By", bound=Role)', '"""Who may send the event."""')
    yield from ('To = TypeVar("To")', '"""Where it leads."""')


def _event(event: type[Event], name: str, prefix: str, imports: Imports) -> Iterator[str]:
    """The class of the states that take an event."""
    kind = identifier(event.kind, f"{event.__name__}.kind")
    if hasattr(TypedApplication, kind) or kind == "state":
        raise InvalidValueError(f"{event.__name__}.kind", kind, "another name: it is taken")
    taken = parameters(event, imports)
    imports.name("interviewkit.vocabulary", "Role")
    given = wrapped((f"{one.name}={one.name}" for one in taken), ", ", 12)
    yield from ("", "", f"class {name}(TypedApplication, Generic[By, To]):")
    yield f'    """Where ``{kind}`` is possible."""'
    yield from ("", "    __slots__ = ()", "", f"    def {kind}(")
    yield from wrapped(["self", "*", *(one.text for one in taken)], ", ", 8)
    yield "    ) -> To:"
    yield f'        """{docstring(event)}"""'
    yield f"        return self._send({prefix}{event.__name__}("
    yield from given
    yield "        ))"


def _class_names(process: Process) -> dict[str, str]:
    """The class of each state."""
    found = {state: identifier(f"At{camel(state)}", "a state") for state in process.states}
    if len(set(found.values())) < len(found):
        twice = [state for state, name in found.items() if [*found.values()].count(name) > 1]
        raise InvalidValueError("process.states", twice, "states whose classes differ in name")
    return found


def _stage_names(process: Process) -> dict[str, str]:
    """The class of each stage that some position has, and of the outcomes."""
    stages = dict.fromkeys(state.partition(".")[0] for state in process.states)
    return {stage: f"In{camel(stage)}" for stage in stages}


def _names(process: Process) -> Iterator[str]:
    """The names of states and events, for functions that take them as texts."""
    events = [event for event in process.event_types if event in process.events]
    for name, values, what in (
        ("State", process.states, "The id of a state."),
        ("Event", events, "The id of an event that some state takes."),
    ):
        yield from ("", f"{name}: TypeAlias = Literal[")
        yield from wrapped((f'"{value}"' for value in values), ", ", 4)
        yield from ("]", f'"""{what}"""')


def _own_events(process: Process, imports: Imports) -> Iterator[str]:
    """The classes for events that are not the kit's."""
    own = [event for event in process.pipeline.events if event.kind in process.events]
    if own:
        for name in ("Generic", "TypeVar"):
            imports.name("typing", name)
        yield from _variables()
    for event in own:
        module, name = event.__module__, event.__qualname__
        if not all(part.isidentifier() for part in name.split(".")):
            raise InvalidValueError("Pipeline.events", name, "classes that can be imported")
        prefix = imports.name(module, name).removesuffix(event.__name__)
        yield from _event(event, f"Can{event.__name__}", prefix, imports)


def _families(process: Process) -> Iterator[str]:
    """The class of all states, and one for each stage."""
    yield from ("", f'_FAMILY = Family("{process.id}", "{process.version}")')
    yield from ("", "", "class Anywhere(TypedApplication, family=_FAMILY):")
    yield f'    """An application in process ``{process.id}``, in any state."""'
    yield from ("", "    __slots__ = ()")
    for stage, name in _stage_names(process).items():
        yield from ("", "", f"class {name}(Anywhere):")
        what = "that has ended" if stage == "outcome" else f"in the stage ``{stage}``"
        yield f'    """An application {what}."""'
        yield from ("", "    __slots__ = ()")


def _states(process: Process, names: dict[str, str], imports: Imports) -> Iterator[str]:
    """The class of each state: a base for each event that some position's rules allow there."""
    stages = _stage_names(process)
    imports.name("interviewkit.vocabulary", "Role")
    for state, name in names.items():
        yield from ("", "", "@final", f"class {name}(")
        yield f"    {stages[state.partition('.')[0]]},"
        for step in _steps(process, state, names):
            own = step.event in process.pipeline.events
            base = f"{'Can' if own else 'can.'}{step.event.__name__}"
            yield f'    {base}[{step.by}, "{step.to}"],'
        yield from ("):", f'    """An application at ``{state}``."""', "", "    __slots__ = ()")
        yield f'    state: ClassVar[Literal["{state}"]] = "{state}"'


def _steps(process: Process, state: str, names: dict[str, str]) -> Iterator[_Step]:
    """What the rules of all positions allow in a state, taken together."""
    rules = [rule for rule in process.rules if state in rule.source]
    for kind in dict.fromkeys(rule.event for rule in rules):
        same = [rule for rule in rules if rule.event == kind]
        roles = frozenset().union(*(rule.roles for rule in same))
        targets = {target for rule in same for target in rule.targets}
        there = {state if target == STAY else target for target in targets}
        to = [name for id, name in names.items() if id in there]
        yield _Step(
            event=process.event_types[kind],
            by=_literal(roles),
            to=" | ".join([*to, "OpenState"] if ORIGIN in there else to),
        )


def _literal(roles: frozenset[str]) -> str:
    """The type of a role that is one of these."""
    if roles >= ANYONE:
        return "Role"
    return f"Literal[{', '.join(f'Role.{role.name}' for role in roles_in_order(roles))}]"


def _unions(process: Process, names: dict[str, str]) -> Iterator[str]:
    """All states, and those in which an application is open."""
    ended = {s for m in process.machines() for s in m.states if m.is_outcome(s)}
    for name, members, what in (
        ("OpenState", [s for s in names if s not in ended], "in which it has not ended"),
        ("AnyState", list(names), "there is"),
    ):
        yield from ("", f"{name}: TypeAlias = (")
        yield from wrapped((names[state] for state in members), " | ", 4)
        yield from (")", f'"""An application in any state {what}."""')


def _functions(process: Process, names: dict[str, str], imports: Imports) -> Iterator[str]:
    """``open``, ``view`` and ``is_at``."""
    imports.name("datetime", "datetime")
    imports.name("interviewkit.hiring.application", "Application")
    imports.name("interviewkit.domain", "Position")
    preset = processes.get(process.id) == process
    given = f'processes["{process.id}"]' if preset else "process"
    if preset:
        imports.name("interviewkit.hiring.presets", "processes")
    else:
        imports.name("interviewkit.hiring.pipeline", "Process")
    first = dict.fromkeys(names[machine.initial] for machine in process.machines())
    yield _OPEN.format(
        process="" if preset else "process: Process, ",
        by=_literal(frozenset(_OPENERS)),
        to=" | ".join(name for name in names.values() if name in first),
        given=given,
        id=process.id,
    )
    yield _VIEW


_OPEN = '''

def open(  # noqa: A001
    {process}*, id: str, position: Position, at: datetime,
    by: {by},
    actor: str | None = None, event_id: str | None = None,
) -> {to}:
    """Begins an application in process ``{id}``, as `Application.open` does."""
    return _FAMILY.view(Application.open(
        {given}, id=id, position=position, at=at, by=by, actor=actor, event_id=event_id))
'''
_VIEW = '''
def view(application: Application) -> AnyState:
    """The application in the class of its state.

    Raises:
        InvalidValueError: for an application in another process, or another version of it.
    """
    return _FAMILY.view(application)


def is_at(application: Application, state: State) -> bool:
    """Whether the application is in that state; a checker knows whether there is such a state."""
    return application.state == state'''
