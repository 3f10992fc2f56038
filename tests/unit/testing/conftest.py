"""What the tests of the strategies share: a registration does not outlive its test."""

import pytest

from interviewkit.testing import payloads


@pytest.fixture
def registrations():
    """Forgets what was registered for classes of one's own."""
    yield
    payloads._OWN.clear()
    payloads._MAKERS.clear()
