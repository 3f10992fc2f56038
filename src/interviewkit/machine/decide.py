"""Deciding: three questions to one table."""

from types import MappingProxyType
from typing import Final

from interviewkit.errors import MissingFactsError, UnknownNameError
from interviewkit.machine.explain import Refused, explain, unknown_event
from interviewkit.machine.guards import Facts
from interviewkit.machine.machine import Machine
from interviewkit.machine.table import Accepted, Configuration, Row, settle
from interviewkit.messages import Message

__all__ = ["allowed", "decide", "why_not"]

_NO_FACTS: Final[Facts] = MappingProxyType({})


def decide(
    machine: Machine,
    state: str | Configuration,
    event: str,
    *,
    role: str | None = None,
    facts: Facts = _NO_FACTS,
) -> Accepted | Refused:
    """Whether the event may happen there; its truth value is the answer.

    Args:
        machine: the rules.
        state: a state's id, a configuration's key, or a `Configuration`.
        event: the event's id.
        role: who sends it.
        facts: what the guards need, by name.

    Raises:
        UnknownNameError: for a state, event or declared role that does not exist.
        MissingFactsError: if a guard needs a fact that was not given.

    >>> from interviewkit.machine import decide
    >>> decide(door, "closed", "open", role="owner").target
    'open'
    >>> decide(door, "closed", "open", role="guest").target is None
    True
    """
    row = machine.table[state].get(event)
    if row is not None:
        try:
            accepted = settle(row, role, facts)
        except KeyError:
            _check_facts(row, facts)
            raise
        if accepted is not None:
            return accepted
    _check_names(machine, event, role)
    return Refused(machine, state if isinstance(state, str) else state.key, event, role, facts)


def _check_facts(row: Row, facts: Facts) -> None:
    for guard in row[3].rule.all_guards:
        missing = [need for need in guard.needs if need not in facts]
        if missing:
            raise MissingFactsError(guard.name, missing) from None


def _check_names(machine: Machine, event: str, role: str | None) -> None:
    if event not in machine.events:
        raise unknown_event(machine, event)
    _check_role(machine, role)


def _check_role(machine: Machine, role: str | None) -> None:
    if role is not None and machine.roles is not None and role not in machine.roles:
        raise UnknownNameError("role", role, machine.roles)


def allowed(
    machine: Machine,
    state: str | Configuration,
    *,
    role: str | None = None,
    facts: Facts = _NO_FACTS,
) -> tuple[str, ...]:
    """The events that could happen there now, in the order of the rules.

    A role or facts left out are open: an event is listed unless what is known rules it out.

    >>> from interviewkit.machine import allowed
    >>> allowed(door, "closed", role="owner")
    ('open', 'lock')
    """
    _check_role(machine, role)
    found: list[str] = []
    for event, (roles, tests, _, accepted) in machine.table[state].items():
        if roles is not None and role is not None and role not in roles:
            continue
        try:
            for test in tests:
                if test(facts) is not None:
                    break
            else:
                found.append(event)
        except KeyError:
            if _could_pass(accepted, facts):
                found.append(event)
    return tuple(found)


def _could_pass(accepted: Accepted, facts: Facts) -> bool:
    """Whether no guard fails for certain, though some facts are missing."""
    return all(guard.partial_failure(facts) is None for guard in accepted.rule.guards)


def why_not(
    machine: Machine,
    state: str | Configuration,
    event: str,
    *,
    role: str | None = None,
    facts: Facts = _NO_FACTS,
) -> tuple[Message, ...]:
    """Every reason why the event cannot happen there; empty when it could.

    A role or facts left out are open, as in `allowed`.

    >>> from interviewkit.machine import why_not
    >>> why_not(door, "closed", "open", role="owner")
    ()
    """
    _check_names(machine, event, role)
    key = state if isinstance(state, str) else state.key
    return explain(machine, key, event, role, facts, partial=True)
