"""What the tests of the kernel share."""

import pytest

from interviewkit.machine import Machine


@pytest.fixture
def unchecked(monkeypatch):
    """Builds a machine that the checks would refuse, for laws that a sound one cannot break."""

    def build(*rules, initial="a", final=("z",), **more):
        with monkeypatch.context() as patch:
            patch.setattr("interviewkit.machine.check.problems", lambda *args, **kwargs: ())
            return Machine(id="m", version="1", initial=initial, final=final, rules=rules, **more)

    return build
