"""How a candidate is judged: what is looked at, on which scale, with which recommendation."""

from interviewkit.vocabulary.terms import Term

__all__ = ["Recommendation", "Side"]


class Side(Term):
    """The three sides that the internal evaluation judges."""

    TECHNICAL = "technical"
    ATTITUDE = "attitude"
    TEAM_FIT = "team_fit"


class Recommendation(Term):
    """What an assessor recommends. `NO_DECISION` is not the middle of the scale."""

    STRONG_NO = "strong_no"
    NO = "no"
    YES = "yes"
    STRONG_YES = "strong_yes"
    NO_DECISION = "no_decision"
