"""Scorecards: what one assessor saw, rated on its own before anybody compares."""

from collections.abc import Iterable, Mapping
from functools import cache
from operator import itemgetter
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import filled
from interviewkit.errors import InvalidValueError
from interviewkit.vocabulary import Recommendation, Role, Side

__all__ = ["Scorecard", "SubmittedCard"]

Ratings = tuple[tuple[Side, int | None], ...]


def _ratings(
    ratings: Mapping[str, int | None] | Iterable[tuple[str, int | None]],
) -> Ratings:
    pairs = ratings.items() if isinstance(ratings, Mapping) else ratings
    return tuple(sorted((_pair(Side(side), rating) for side, rating in pairs), key=itemgetter(0)))


@cache
def _shared(side: Side, rating: int | None) -> tuple[Side, int | None]:
    return side, rating


def _pair(side: Side, rating: int | None) -> tuple[Side, int | None]:
    """The pair; those on the scale are shared, for there are few and cards are kept for long."""
    on_scale = rating is None or (type(rating) is int and 1 <= rating <= 5)
    return _shared(side, rating) if on_scale else (side, rating)


def _on_scale(card: object, attribute: Any, ratings: Ratings) -> None:
    sides = [str(side) for side, _ in ratings]
    if len(set(sides)) < len(sides):
        raise InvalidValueError("Scorecard.ratings", sides, "each side once")
    for side, rating in ratings:
        if rating is not None and (isinstance(rating, bool) or rating not in range(1, 6)):
            raise InvalidValueError(
                f"Scorecard.ratings[{side}]", rating, "1 to 5, or None for not assessed"
            )


def _in_words(card: object, attribute: Any, evidence: Any) -> None:
    # A signal or a tip of the catalogue is no evidence.
    if not isinstance(evidence, str):
        raise InvalidValueError("Scorecard.evidence", evidence, "a text: what was seen or heard")


def _recommendation(recommendation: str) -> Recommendation:
    return Recommendation(recommendation)


@frozen(kw_only=True, weakref_slot=False)
class Scorecard:
    """One assessor's judgement.

    Attributes:
        author: who assessed.
        ratings: a rating from 1 to 5 for each side, or None for *not assessed*, which is not a 1.
        recommendation: what the author recommends.
        evidence: what the author saw or heard.

    >>> from interviewkit.domain import Scorecard
    >>> card = Scorecard(author="rina", ratings={"technical": 4, "attitude": None},
    ...                  recommendation="yes", evidence="Walked through a migration she led.")
    >>> card.covers("technical"), card.covers("team_fit")
    (True, False)
    """

    author: str = field(validator=filled, repr=False)
    ratings: Ratings = field(converter=_ratings, validator=_on_scale, repr=False)
    recommendation: Recommendation = field(converter=_recommendation, repr=False)
    evidence: str = field(default="", validator=_in_words, repr=False)

    def covers(self, side: str) -> bool:
        """Whether the card says something about that side, if only *not assessed*."""
        return any(rated == side for rated, _ in self.ratings)


@frozen(kw_only=True, weakref_slot=False)
class SubmittedCard:
    """A card on record. The first version stays beside a later one.

    Attributes:
        stage: where it was submitted.
        round: the evaluation's round, or the session's number.
        role: the part its author plays.
        initial: the card as first submitted.
        current: the card as it counts now.
    """

    stage: str
    round: int
    role: Role
    initial: Scorecard
    current: Scorecard
