"""Small well-formed things, with some fields changed."""

import interviewkit as ik


def a_type(**changes):
    """An interview type."""
    given = {"id": "acme.chat", "conducted_by": "peer", "methods": "screening", "minutes": 30}
    return ik.InterviewType(**{**given, **changes})


def a_category(id="acme.safety", **changes):
    """A question category."""
    return ik.QuestionCategory(id=id, **changes)


def a_question(id="acme.safety.exit", **changes):
    """A question."""
    given = {"category": "acme.safety", "methods": "situational", "minutes": 5}
    return ik.Question(id=id, **{**given, **changes})


def an_item(id="acme.badge", **changes):
    """An item of a checklist."""
    return ik.ChecklistItem(**{"id": id, "phase": "before", "day": -1, "minutes": 5, **changes})


def a_checklist(id="acme.visit", **changes):
    """A checklist."""
    return ik.Checklist(**{"id": id, "items": [an_item()], **changes})


def a_tip(**changes):
    """A tip."""
    return ik.Tip(**{"id": "acme.tip", **changes})


def a_signal(id="acme.tour", **changes):
    """A signal."""
    return ik.Signal(**{"id": id, "points": "good", **changes})
