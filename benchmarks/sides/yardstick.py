"""The yardstick: what one would write by hand, immutable, with a table of enums."""

from collections.abc import Callable
from enum import Enum, auto

from attrs import frozen
from task import Task

TITLE = "**yardstick**: enums, a dict of dicts, a frozen object"
PACKAGE = "attrs"
IMPORT = None
STEPS = 6


class State(Enum):
    """The states."""

    EVALUATION = auto()
    SUPERIOR_INTERVIEW = auto()
    EXECUTIVE_INTERVIEW = auto()
    MEDICAL = auto()
    OFFER = auto()
    CONTRACT = auto()
    HIRED = auto()
    REJECTED = auto()
    WITHDRAWN = auto()


class Event(Enum):
    """The events."""

    CALL_SUPERIOR = auto()
    CALL_EXECUTIVE = auto()
    CALL_MEDICAL = auto()
    MAKE_OFFER = auto()
    ACCEPT_OFFER = auto()
    SIGN = auto()
    REJECT = auto()
    WITHDRAW = auto()


@frozen
class Hiring:
    """One candidate's run."""

    state: State
    managerial: bool


class Refused(Exception):
    """The event may not happen in this state."""


def _is_managerial(hiring: Hiring) -> bool:
    return hiring.managerial


Edge = tuple[State, Callable[[Hiring], bool] | None]

_END: dict[Event, Edge] = {
    Event.REJECT: (State.REJECTED, None),
    Event.WITHDRAW: (State.WITHDRAWN, None),
}
TABLE: dict[State, dict[Event, Edge]] = {
    State.EVALUATION: {Event.CALL_SUPERIOR: (State.SUPERIOR_INTERVIEW, None), **_END},
    State.SUPERIOR_INTERVIEW: {
        Event.CALL_EXECUTIVE: (State.EXECUTIVE_INTERVIEW, _is_managerial),
        Event.CALL_MEDICAL: (State.MEDICAL, None),
        **_END,
    },
    State.EXECUTIVE_INTERVIEW: {Event.CALL_MEDICAL: (State.MEDICAL, None), **_END},
    State.MEDICAL: {Event.MAKE_OFFER: (State.OFFER, None), **_END},
    State.OFFER: {Event.ACCEPT_OFFER: (State.CONTRACT, None), **_END},
    State.CONTRACT: {Event.SIGN: (State.HIRED, None), **_END},
    State.HIRED: {},
    State.REJECTED: {},
    State.WITHDRAWN: {},
}


def step(hiring: Hiring, event: Event) -> Hiring:
    """The run after the event."""
    edge = TABLE[hiring.state].get(event)
    if edge is None:
        raise Refused(hiring.state, event)
    target, guard = edge
    if guard is not None and not guard(hiring):
        raise Refused(hiring.state, event)
    return Hiring(target, hiring.managerial)


def allowed(hiring: Hiring) -> tuple[Event, ...]:
    """The events that could happen now."""
    found = []
    for event, (_, guard) in TABLE[hiring.state].items():
        if guard is None or guard(hiring):
            found.append(event)
    return tuple(found)


def create() -> Hiring:
    return Hiring(State.EVALUATION, managerial=True)


def walk(hiring: Hiring) -> Hiring:
    hiring = step(hiring, Event.CALL_SUPERIOR)
    hiring = step(hiring, Event.CALL_EXECUTIVE)
    hiring = step(hiring, Event.CALL_MEDICAL)
    hiring = step(hiring, Event.MAKE_OFFER)
    hiring = step(hiring, Event.ACCEPT_OFFER)
    return step(hiring, Event.SIGN)


def state(hiring: Hiring) -> str:
    return hiring.state.name.lower()


def _before_guard() -> Hiring:
    return step(create(), Event.CALL_SUPERIOR)


def _guarded(hiring: Hiring) -> None:
    for _ in range(10):
        step(hiring, Event.CALL_EXECUTIVE)


def _refuse(hiring: Hiring) -> None:
    for _ in range(10):
        try:
            step(hiring, Event.SIGN)
        except Refused:
            continue


def _allowed(hiring: Hiring) -> None:
    for _ in range(10):
        allowed(hiring)


TASKS = {
    "refuse": Task(run=_refuse, fresh=create, steps=10),
    "allowed": Task(run=_allowed, fresh=_before_guard, steps=10),
    "guarded": Task(run=_guarded, fresh=_before_guard, steps=10),
}
