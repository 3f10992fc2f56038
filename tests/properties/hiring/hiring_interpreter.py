"""An interpreter of a process that shares no code with the kernel.

It reads the machine's rules one by one, keeps the flags (held, origin, disclosed) itself, and
calls the guards' checks with the facts that they name. Slow, plain, and independent.
"""

from dataclasses import dataclass, replace

import interviewkit as ik
from interviewkit.machine import ORIGIN, STAY, Machine


@dataclass(frozen=True)
class Where:
    """A configuration, kept by hand."""

    state: str
    held: bool = False
    origin: str | None = None
    disclosed: bool = False

    def key(self) -> str:
        """As an application writes it."""
        held = "|held" if self.held else ""
        origin = f"|from={self.origin}" if self.origin else ""
        return f"{self.state}{held}{origin}{'|disclosed' if self.disclosed else ''}"


def facts_of(app: ik.Application, event: ik.Event) -> dict:
    """The facts that the guards of hiring know."""
    return {
        "position": app.position,
        "record": app.record,
        "since": app.events[-1].at,
        "at": event.at,
        "by": event.by,
        "actor": event.actor,
        "payload": event,
    }


def passes(guard, facts: dict) -> bool:
    """Whether a guard passes, by its own check."""
    if guard.parts:
        results = [passes(part, facts) for part in guard.parts]
        return all(results) if guard.mode == "all" else any(results)
    return guard.check(*[facts[name] for name in guard.needs]) is None


def rule_for(machine, where: Where, kind: str):
    """The one rule that could apply there, or None."""
    closed = where.state in machine.closed | machine.final
    found = []
    for rule in machine.rules:
        if rule.event != kind or where.state not in rule.source:
            continue
        if closed != rule.after_close:
            continue
        if closed and rule.effect == "disclose" and where.disclosed:
            continue
        if not closed and rule.effect == "resume" and not where.held:
            continue
        if where.held and not (rule.while_held or rule.effect == "resume"):
            continue
        found.append(rule)
    assert len(found) <= 1, f"two rules for {kind} at {where}"
    return found[0] if found else None


def target_of(machine, where: Where, rule, facts: dict) -> Where:
    """Where an allowed rule leads."""
    target = rule.target
    for branch in rule.branches:
        if passes(branch.guard, facts):
            target = branch.target
            break
    if target == ORIGIN:
        state, _, flag = (where.origin or "").partition("|")
        if where.disclosed:
            return Where(state=dict(machine.reentry).get(state, state))
        return Where(state=state, held=flag == "held")
    state = where.state if target == STAY else target
    outcomes = machine.closed | machine.final
    if state in outcomes:
        remembers = any(r.target == ORIGIN and state in r.source for r in machine.rules)
        origin = where.origin if where.state in outcomes else where.key()
        told = where.disclosed if where.state in outcomes else False
        return Where(
            state=state,
            origin=origin if remembers else None,
            disclosed=told or rule.effect == "disclose",
        )
    held = where.held
    if rule.effect == "hold":
        held = True
    if rule.effect == "resume":
        held = False
    return Where(state=state, held=held)


def step(machine, where: Where, event: ik.Event, facts: dict) -> Where | None:
    """Where the event leads, or None if it is refused."""
    rule = rule_for(machine, where, event.kind)
    if rule is None:
        return None
    if rule.roles != frozenset({"*"}) and str(event.by) not in rule.roles:
        return None
    if not all(passes(guard, facts) for guard in rule.guards):
        return None
    return target_of(machine, where, rule, facts)


@dataclass
class Interpreter:
    """Follows an application, for the organisation and as the candidate sees it."""

    machine: Machine
    where: Where
    shown: Where

    @classmethod
    def beginning(cls, machine) -> "Interpreter":
        """At the start."""
        start = Where(state=machine.initial)
        return cls(machine, start, start)

    def keys(self) -> tuple[str, str]:
        """The configuration, and the one that the candidate sees."""
        return self.where.key(), self.shown.key()

    def untold(self) -> bool:
        """Whether there is an outcome that the candidate does not know."""
        closed = self.where.state in self.machine.closed
        return closed and not self.where.disclosed

    def expects(self, app: ik.Application, event: ik.Event) -> "Interpreter | None":
        """The interpreter after the event, or None if the event is to be refused."""
        facts = facts_of(app, event)
        told = self.shown.state in self.machine.closed | self.machine.final
        if event.by == "candidate" and self.untold() and not app.record.erased:
            if told:
                here = self.shown
            else:
                state, _, held = (self.where.origin or "").partition("|")
                here = Where(state=state, held=held == "held")
            there = step(self.machine, here, event, facts)
            if there is None:
                return None
            if there.state in self.machine.closed:
                return Interpreter(self.machine, self.where, there)
            return Interpreter(self.machine, replace(self.where, origin=there.key()), there)
        there = step(self.machine, self.where, event, facts)
        if there is None:
            return None
        shown = there if type(event).visible else self.shown
        ended = there.state in self.machine.closed | self.machine.final
        if shown is there and there.state == self.where.state and not ended:
            shown = replace(self.shown, held=there.held)
        if event.kind == "application_reopened" and self.untold():
            shown = self.shown
            if told:
                state = (self.where.origin or "").partition("|")[0]
                there = shown = Where(state=dict(self.machine.reentry).get(state, state))
        return Interpreter(self.machine, there, shown)
