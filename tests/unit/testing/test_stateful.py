"""`ApplicationMachine`: a product is told of everything, and its mistakes are found."""

from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

import interviewkit as ik
from interviewkit import testing

SHORT = settings(
    max_examples=6,
    stateful_step_count=6,
    database=None,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


class Ledger(testing.ApplicationMachine):
    """A product that stores every event, and counts the refusals."""

    process = "us"
    refusals: ClassVar[list[ik.Refused]] = []

    def opened(self, app):
        """Begins to store."""
        self.stored = list(app.events)

    def happened(self, before, event, after):
        """Stores the event."""
        assert before.apply(event) == after
        self.stored.append(event)

    def refused(self, event, refused):
        """Keeps the verdict."""
        self.refusals.append(refused)

    @invariant()
    def nothing_is_lost(self):
        """What is stored is what happened."""
        assert tuple(self.stored) == self.app.events


class Forgetful(Ledger):
    """The same, but it forgets whatever a recruiter sends."""

    def happened(self, before, event, after):
        """Stores the event, unless a recruiter sent it."""
        if event.by is not ik.Role.RECRUITER:
            super().happened(before, event, after)


class TestApplicationMachine:
    """Runs of a product."""

    def test_a_product_that_follows(self):
        """It is told of each event and of each refusal, with the reasons."""
        Ledger.refusals.clear()
        run_state_machine_as_test(Ledger, settings=SHORT)
        assert Ledger.refusals
        assert all(refused.reasons for refused in Ledger.refusals)

    def test_a_product_that_does_not(self):
        """A mistake fails the run."""
        with pytest.raises(AssertionError):
            run_state_machine_as_test(Forgetful, settings=SHORT)

    def test_a_product_that_listens_to_nothing(self):
        """Nothing has to be said of a product; any preset is taken."""
        run_state_machine_as_test(testing.ApplicationMachine, settings=SHORT)
