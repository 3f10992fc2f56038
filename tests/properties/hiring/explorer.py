"""Walks a process until every rule has fired: always what was tried least, from where it was."""

from collections import Counter
from random import Random

from tests.properties.hiring.hiring_interpreter import Interpreter
from tests.properties.hiring.witnesses import accepted, opened

import interviewkit as ik

_KEPT, _LONGEST = 12, 60
_DECIDERS = {"recruiter", "hiring_manager"}


def _kind_of(app: ik.Application) -> tuple:
    """What makes applications worth visiting apart: the state, and data that opens other ways."""
    record, stage = app.record, app.stage
    if stage == "evaluation":
        roles = {card.role for card in record.current_cards(stage)}
        return app.state, app.on_hold, frozenset(roles & _DECIDERS)
    if stage == "offer":
        opened = record.offer.open_conditions if record.offer else frozenset()
        return app.state, app.on_hold, bool(opened - {"medical_check"})
    if stage == "contract":
        terms = record.contract.terms if record.contract else None
        return app.state, app.on_hold, str(terms.kind) if terms else None
    if stage == "onboarding":
        return app.state, app.on_hold, record.offer is not None and record.offer.is_live
    return app.state, app.on_hold, None


class Explorer:
    """Applications of one process, and what has happened to them."""

    def __init__(self, process: ik.Process, seed: int = 0, **position) -> None:
        self.random = Random(seed)
        start = opened(process, **position)
        self.machine = start.machine
        self.pool: dict[tuple, list[ik.Application]] = {_kind_of(start): [start]}
        self.fired: Counter[str] = Counter()
        self.tried: Counter[tuple[str, str]] = Counter()
        self.visits: Counter[tuple] = Counter()
        self.expected: dict[ik.Application, Interpreter] = {
            start: Interpreter.beginning(self.machine)
        }

    def step(self) -> tuple[ik.Application, ik.Event, ik.Application] | None:
        """One event to one application of the pool; None if it had nothing to try."""
        wanted = {s for r in self.machine.rules if r.id not in self.fired for s in r.source}
        hopeful = [k for k in self.pool if k[0] in wanted] if self.random.random() < 0.5 else []
        key = min(hopeful or self.pool, key=lambda k: (self.visits[k], self.random.random()))
        self.visits[key] += 1
        app = self.random.choice(self.pool[key])
        choices = [(cls, by) for by in ik.Role for cls in app.allowed(by=by)]
        if not choices:
            return None
        cls, by = min(choices, key=lambda choice: self.rank(app, *choice))
        events = accepted(app, cls, by)
        if not events:
            raise AssertionError(
                f"{cls.__name__} by {by} is allowed in {app.key}, none is accepted"
            )
        event = self.random.choice(events)
        verdict = app.decide(event)
        assert isinstance(verdict, ik.Accepted)
        after = app.apply(event)
        self.fired[verdict.rule.id] += 1
        self.tried[verdict.rule.id, app.state] += 1
        expected = self.expected[app].expects(app, event)
        assert expected is not None, f"{event} at {app.key} is refused by the interpreter"
        assert expected.keys() == (after.key, after._shown)
        if after.version < _LONGEST:
            same = self.pool.setdefault(_kind_of(after), [])
            if len(same) == _KEPT:
                del self.expected[same.pop(self.random.randrange(_KEPT))]
            same.append(after)
            self.expected[after] = expected
        return app, event, after

    def rank(self, app: ik.Application, cls: type[ik.Event], by: ik.Role) -> tuple:
        """Low for what was tried least here; otherwise random."""
        sources = [r for r in self.machine.rules if r.event == cls.kind and app.state in r.source]
        here = min((self.tried[rule.id, app.state] for rule in sources), default=0)
        return (here, self.random.random())

    def missing(self) -> set[str]:
        """The rules that have not fired yet."""
        return {rule.id for rule in self.machine.rules} - set(self.fired)
