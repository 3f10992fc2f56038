"""A product: the page on which a candidate sees whether an offer can still be accepted."""

from datetime import datetime

import interviewkit as ik


def can_accept(app: ik.Application, now: datetime) -> bool:
    """Whether the page shows the button "Accept"."""
    offer = app.record.offer
    if app.state != "offer.sent" or offer is None:
        return False
    return offer.expires_at is None or now < offer.expires_at
