"""The button is shown exactly when the process would take the answer."""

import os
from datetime import timedelta
from importlib import import_module

from hypothesis import given, settings, strategies as st

import interviewkit as ik
from interviewkit import testing

# The product with its mistake, or PRODUCT=product_fixed.
can_accept = import_module(os.environ.get("PRODUCT", "product")).can_accept


@settings(deadline=None)
@given(app=testing.applications(stage="offer"), days=st.integers(0, 100))
def test_the_button_works(app, days):
    now = app.since + timedelta(days=days)
    works = ik.OfferAccepted in app.allowed(by=ik.Role.CANDIDATE, at=now)
    assert can_accept(app, now) == works
