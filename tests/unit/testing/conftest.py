"""What the tests of the strategies share: a registration does not outlive its test."""

import pytest

from interviewkit.testing import filling


@pytest.fixture
def registrations():
    """Forgets what was registered for classes of one's own."""
    yield
    filling._OWN.clear()
    filling._forget()
