"""Four eyes: what two people have to agree on, and companies too small for that."""

from interviewkit.hiring.guards import offer as g
from interviewkit.machine import Guard
from interviewkit.vocabulary import Term

__all__ = ["FourEyes", "may_approve", "may_break"]


class FourEyes(Term):
    """Whether a second person has to agree to what binds the company or breaks a promise.

    >>> from interviewkit.hiring.stages import FourEyes, OfferPolicy
    >>> OfferPolicy(four_eyes="relaxed").four_eyes is FourEyes.RELAXED
    True
    """

    STRICT = "strict"
    """Somebody else approves, and agrees to breaking a promise."""
    RELAXED = "relaxed"
    """One person may do both, by name; the record says that it was so, in `single_handed`."""


def may_approve(policy: FourEyes) -> tuple[Guard, ...]:
    """The guards of an approval."""
    return (g.another_approves,) if policy is FourEyes.STRICT else (g.actor_named,)


def may_break(policy: FourEyes) -> tuple[Guard, ...]:
    """The guards of taking back what the other side relies on."""
    return (g.SECOND_PERSON,) if policy is FourEyes.STRICT else (g.actor_named,)
