"""Scorecards keep their scale and hide what they say."""

import pickle

import pytest

from interviewkit.domain import Scorecard, SubmittedCard
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.vocabulary import Recommendation, Role, Side


def a_card(**changes):
    """A well-formed card with some fields changed."""
    given = {"author": "rina", "ratings": {"technical": 4}, "recommendation": "yes"}
    return Scorecard(**{**given, **changes})


class TestScorecard:
    def test_sorts_its_ratings(self):
        """However the ratings are given, equal cards are equal."""
        one = a_card(ratings={"technical": 4, "attitude": 3})
        other = a_card(ratings=[("attitude", 3), ("technical", 4)])
        assert (one, hash(one)) == (other, hash(other))

    def test_converts_sides_and_recommendation(self):
        """Strings become members."""
        card = a_card()
        assert (card.ratings, card.recommendation) == (((Side.TECHNICAL, 4),), Recommendation.YES)

    @pytest.mark.parametrize("rating", [1, 5, None])
    def test_rates_from_one_to_five(self, rating):
        """Both ends of the scale count, and so does not having assessed."""
        assert a_card(ratings={"technical": rating}).ratings == ((Side.TECHNICAL, rating),)

    @pytest.mark.parametrize("rating", [0, 6, True, 4.5, "4"])
    def test_refuses_what_is_off_the_scale(self, rating):
        """The error names the side, the rating and the scale."""
        with pytest.raises(InvalidValueError) as caught:
            a_card(ratings={"technical": rating})
        assert (caught.value.place, caught.value.value, caught.value.allowed) == (
            "Scorecard.ratings[technical]",
            rating,
            "1 to 5, or None for not assessed",
        )

    @pytest.mark.parametrize("second", [5, None])
    def test_rates_each_side_once(self, second):
        """Two ratings of one side contradict each other."""
        with pytest.raises(InvalidValueError) as caught:
            a_card(ratings=[("technical", 4), ("technical", second)])
        assert (caught.value.place, caught.value.allowed) == ("Scorecard.ratings", "each side once")

    def test_offers_a_near_match_for_a_side(self):
        """A misspelt side is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            a_card(ratings={"technicl": 4})
        assert caught.value.near == "technical"

    def test_offers_a_near_match_for_a_recommendation(self):
        """A misspelt recommendation is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            a_card(recommendation="strong_yess")
        assert caught.value.near == "strong_yes"

    def test_has_an_author(self):
        """Nobody judges namelessly."""
        with pytest.raises(InvalidValueError) as caught:
            a_card(author="")
        assert caught.value.place == "Scorecard.author"

    def test_covers_what_it_rates(self):
        """A rated side is covered."""
        assert a_card().covers("technical")

    def test_covers_what_was_not_assessed(self):
        """To say that a side was not assessed is to say something."""
        assert a_card(ratings={"attitude": None}).covers("attitude")

    def test_does_not_cover_the_rest(self):
        """A side that the card leaves out is not covered."""
        assert not a_card().covers("team_fit")

    def test_hides_everything(self):
        """Who judged, and how, is nobody's business in a log."""
        assert repr(a_card(evidence="slow")) == "Scorecard()"

    def test_pickles(self):
        """It comes back from a pickle equal."""
        card = a_card(evidence="x")
        assert pickle.loads(pickle.dumps(card)) == card


class TestSubmittedCard:
    def test_hides_the_judgements(self):
        """Its text shows where it was submitted and by which part, and no judgement."""
        card = a_card()
        submitted = SubmittedCard(
            stage="evaluation", round=1, role=Role.RECRUITER, initial=card, current=card
        )
        assert "rina" not in repr(submitted)
