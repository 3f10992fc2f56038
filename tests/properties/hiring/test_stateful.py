"""A state machine on `Application` for each preset, against an interpreter of the rule table."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import settings, strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test
from tests.properties.hiring.hiring_interpreter import Interpreter

import interviewkit as ik
from interviewkit import testing

# What is wrong with an event whatever the rules say; the interpreter knows rules only.
ENVELOPE = {
    ik.ApplicationCode.DUPLICATE_EVENT,
    ik.ApplicationCode.TIME_REVERSED,
    ik.ApplicationCode.WRONG_APPLICATION,
}


class Followed(testing.ApplicationMachine):
    """Sends events, likely and unlikely ones; kernel and interpreter have to agree."""

    def opened(self, app):
        """Begins."""
        self.expected = Interpreter.beginning(app.machine)

    def happened(self, before, event, after):
        """The interpreter accepts it too."""
        expected = self.expected.expects(before, event)
        assert expected is not None, (before, event)
        self.expected = expected

    def refused(self, event, refused):
        """The interpreter refuses it too, and nothing has changed."""
        app = self.app
        before = (app.key, app.version, app.record, app.events)
        if not ENVELOPE & {reason.id for reason in refused.reasons}:
            assert self.expected.expects(app, event) is None, (app, event, refused)
        with pytest.raises(ik.TransitionRefused):
            app.apply(event)
        assert before == (app.key, app.version, app.record, app.events)

    @rule(data=st.data())
    def do_anything(self, data):
        """Any event by anybody, of which nobody knows whether it is accepted."""
        cls = ik.events.EVENTS[data.draw(st.sampled_from(sorted(ik.events.EVENTS)))]
        by = data.draw(st.sampled_from(ik.Role))
        later = timedelta(hours=data.draw(st.sampled_from([0, 1, 25, 24 * 12, 24 * 200])))
        event = evolve(
            data.draw(testing.events(cls)),
            id=f"anything-{self.app.version}",
            by=by,
            at=self.app.since + later,
        )
        verdict = self.app.decide(event)
        if verdict:
            self._send(event)
        else:
            self.refused(event, verdict)

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


@pytest.mark.parametrize("preset", ik.processes)
def test_kernel_and_interpreter_agree(preset):
    """They accept the same events, and reach the same configurations."""
    walk: Any = type(f"Followed_{preset}", (Followed,), {"process": preset})
    few = max(10, settings().max_examples // 5)
    run_state_machine_as_test(walk, settings=settings(max_examples=few, stateful_step_count=30))
