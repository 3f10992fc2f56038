"""A state machine to test a product with: an application on its way, and what the product does."""

from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Refused
from interviewkit.testing.sending import ways
from interviewkit.testing.strategies import applications, events_for, refused_events

__all__ = ["ApplicationMachine"]


class ApplicationMachine(RuleBasedStateMachine):
    """Sends accepted and refused events to one application, and tells your product of each.

    Derive from it, say what your product does in `opened`, `happened` and `refused`, and compare
    the two in rules and invariants of hypothesis. A run begins anywhere in the process; the
    events so far are told one by one, as if they happened now.

    Attributes:
        process: a process or the id of a preset; None takes any preset.
        app: the application as it is now.

    >>> import interviewkit as ik
    >>> from hypothesis.stateful import invariant, run_state_machine_as_test
    >>> from interviewkit import testing
    >>> class Counting(testing.ApplicationMachine):
    ...     process = "us"
    ...     def opened(self, app):
    ...         self.count = 1
    ...     def happened(self, before, event, after):
    ...         self.count += 1
    ...     @invariant()
    ...     def every_event_was_counted(self):
    ...         assert self.count == self.app.version
    >>> run_state_machine_as_test(Counting)
    """

    process: ClassVar[Process | str | None] = None
    app: Application

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        """Opens an application and lets happen what brought it to where the run begins."""
        made = data.draw(applications(self.process), label="begins as")
        first, *others = made.events
        self.app = Application.replay(made.process, made.id, [first])
        self.opened(self.app)
        for event in others:
            self._send(event)

    @precondition(lambda self: bool(ways(self.app)))
    @rule(data=st.data())
    def let_something_happen(self, data: st.DataObject) -> None:
        """Sends an event that is accepted."""
        self._send(data.draw(events_for(self.app), label="happens"))

    @rule(data=st.data())
    def try_something_else(self, data: st.DataObject) -> None:
        """Sends an event that is refused."""
        event = data.draw(refused_events(self.app), label="is refused")
        verdict = self.app.decide(event)
        assert isinstance(verdict, Refused)  # noqa: S101 - what the strategy promises
        self.refused(event, verdict)

    def _send(self, event: Event) -> None:
        before, self.app = self.app, self.app.apply(event)
        self.happened(before, event, self.app)

    def opened(self, app: Application) -> None:
        """Your product learns of a new application."""

    def happened(self, before: Application, event: Event, after: Application) -> None:
        """Your product learns of an event; do with it what your product does."""

    def refused(self, event: Event, refused: Refused) -> None:
        """Your product is sent an event that the application refuses."""
