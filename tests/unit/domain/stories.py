"""Stories to test with."""

import interviewkit as ik
from interviewkit.domain.story import STAR


def a_story(id="audit", **changes):
    """A finished story."""
    return ik.Story(id=id, **{**dict.fromkeys(STAR, "Told."), "categories": "time", **changes})
