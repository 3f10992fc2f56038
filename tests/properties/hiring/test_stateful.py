"""A state machine on `Application` for each preset, against an interpreter of the rule table."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.properties.hiring.hiring_interpreter import Interpreter
from tests.properties.hiring.witnesses import candidates, opened, payloads

import interviewkit as ik

EVENTS = sorted(ik.events.EVENTS.values(), key=lambda cls: cls.kind)


class Walk(RuleBasedStateMachine):
    """Sends events, likely and unlikely ones, to one application."""

    preset = "id"

    @initialize(level=st.sampled_from(ik.JobLevel), data=st.data())
    def open(self, level, data):
        """Begins."""
        process = ik.processes[self.preset]
        extra = data.draw(st.sets(st.sampled_from(process.stages[1:3])))
        self.app = opened(process, level=level, extra_stages=extra)
        self.expected = Interpreter.beginning(self.app.machine)
        self.number = 0

    def send(self, cls, role, at, payload):
        """Sends one event; kernel and interpreter have to agree."""
        self.number += 1
        event = cls(id=f"walk-{self.number}", at=at, by=role, **payload)
        before = (self.app.key, self.app.version, self.app.record, self.app.events)
        expected = self.expected.expects(self.app, event)
        verdict = self.app.decide(event)
        assert bool(verdict) == (expected is not None), (self.app, event, verdict)
        if expected is None:
            with pytest.raises(ik.TransitionRefused):
                self.app.apply(event)
            assert len(verdict.reasons) > 0
            assert before == (self.app.key, self.app.version, self.app.record, self.app.events)
        else:
            self.app = self.app.apply(event)
            self.expected = expected

    @rule(data=st.data())
    def do_what_is_allowed(self, data):
        """Something that a role may do now, at a time that is worth trying."""
        role = data.draw(
            st.sampled_from([r for r in ik.Role if self.app.allowed(by=r)] or [ik.Role.SYSTEM])
        )
        allowed = self.app.allowed(by=role)
        if allowed:
            tries = list(candidates(self.app, data.draw(st.sampled_from(allowed)), role))
            event = data.draw(st.sampled_from(tries))
            payload = {n: getattr(event, n) for n in _payload_names(type(event))}
            self.send(type(event), role, event.at, payload)

    @rule(cls=st.sampled_from(EVENTS), role=st.sampled_from(ik.Role), data=st.data())
    def do_anything(self, cls, role, data):
        """Any event by anybody, a little or much later."""
        hours = data.draw(st.sampled_from([0, 1, 25, 24 * 12, 24 * 200]))
        at = self.app.since + timedelta(hours=hours)
        if cls is not ik.ApplicationOpened:
            self.send(cls, role, at, data.draw(st.sampled_from(payloads(self.app, cls, role, at))))

    @invariant()
    def configurations_agree(self):
        """Both say where the application is, and what the candidate sees."""
        if hasattr(self, "app"):
            assert self.expected.keys() == (self.app.key, self.app._shown)

    def teardown(self):
        """Replaying the events gives the same value."""
        if hasattr(self, "app"):
            again = ik.Application.replay(self.app.process, self.app.id, self.app.events)
            assert (self.app, self.app.record) == (again, again.record)


def _payload_names(cls):
    return [name for name in cls.__match_args__ or () if name not in ("id", "at", "by")] or [
        a.name for a in cls.__attrs_attrs__ if a.name not in ("id", "at", "by")
    ]


def _case(name: str):
    walk: Any = type(f"Walk_{name.replace('-', '_')}", (Walk,), {"preset": name})
    case = walk.TestCase
    case.settings = settings(stateful_step_count=40)
    return case


TestIndonesia = _case("id")
TestIndonesiaOfferFirst = _case("id-offer-first")
TestUnitedStates = _case("us")
