"""The product again, asking the process instead of knowing better."""

from datetime import datetime

import interviewkit as ik


def can_accept(app: ik.Application, now: datetime) -> bool:
    """Whether the page shows the button "Accept"."""
    return ik.OfferAccepted in app.allowed(by=ik.Role.CANDIDATE, at=now)
