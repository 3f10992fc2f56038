"""Guards of scorecards."""

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import evaluation as g
from interviewkit.hiring.record import EMPTY, Record

STAGE = "evaluation"
DECIDERS = (ik.Role.HIRING_MANAGER, ik.Role.RECRUITER)


@pytest.fixture
def holding(a_card):
    """A record of one card from each of these parts, each author named after the part."""

    def build(*roles, **changes):
        cards = []
        for role in roles:
            card = a_card(role)
            cards.append(
                ik.SubmittedCard(
                    stage=STAGE, round=1, role=ik.Role(role), initial=card, current=card
                )
            )
        return Record(cards=tuple(cards), **changes)

    return build


class TestOwnCard:
    @pytest.mark.parametrize(
        ("actor", "expected"), [(None, None), ("rina", None), ("hadi", "own_card")]
    )
    def test_comes_from_its_author(self, actor, expected, make, a_card, refusal):
        """Whoever is named as the sender is the author."""
        event = make(ik.ScorecardSubmitted, card=a_card("rina"), actor=actor)
        assert refusal(g.own_card, payload=event) == expected


class TestFirstCard:
    GUARD = g.first_card(STAGE)

    def test_passes_a_new_author(self, holding, make, a_card, refusal):
        """Another author's card is no obstacle."""
        event = make(ik.ScorecardSubmitted, card=a_card("hadi"))
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) is None

    def test_refuses_a_second_card(self, holding, make, a_card, refusal):
        """A second one would be an amendment."""
        event = make(ik.ScorecardSubmitted, card=a_card("recruiter"))
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) == "first_card"

    def test_passes_in_a_new_round(self, holding, make, a_card, refusal):
        """Each round has its own cards."""
        event = make(ik.ScorecardSubmitted, card=a_card("recruiter"))
        assert refusal(self.GUARD, record=holding("recruiter", round=2), payload=event) is None

    @pytest.mark.parametrize(("actor", "expected"), [("recruiter", "first_card"), ("hadi", None)])
    def test_knows_who_has_handed_in(self, actor, expected, holding, hopeless):
        """Without the card the sender's name is enough."""
        assert hopeless(self.GUARD, record=holding("recruiter"), actor=actor) == expected

    def test_is_open_to_anybody(self, holding, hopeless):
        """Without a name there could be another author."""
        assert hopeless(self.GUARD, record=holding("recruiter")) is None


class TestCardCovers:
    GUARD = g.card_covers((ik.Side.TECHNICAL, ik.Side.ATTITUDE))

    def test_passes_a_full_card(self, make, refusal):
        """Every side is rated and there is evidence."""
        assert refusal(self.GUARD, payload=make(ik.ScorecardSubmitted)) is None

    def test_passes_what_was_not_assessed(self, make, a_card, refusal):
        """Not having assessed is an answer."""
        card = a_card(ratings={"technical": None, "attitude": 3})
        assert refusal(self.GUARD, payload=make(ik.ScorecardSubmitted, card=card)) is None

    def test_refuses_with_the_missing_sides(self, make, a_card, explanation):
        """The message names what is missing."""
        event = make(ik.ScorecardSubmitted, card=a_card(ratings={"technical": 3}))
        message = explanation(self.GUARD, payload=event)
        assert (message.id, [side.get("id") for side in message.get("sides")]) == (
            "guard.card_covers",
            ["attitude"],
        )

    @pytest.mark.parametrize("evidence", ["", " "])
    def test_refuses_without_evidence(self, evidence, make, a_card, refusal):
        """A number alone is no judgement."""
        event = make(ik.ScorecardSubmitted, card=a_card(evidence=evidence))
        assert refusal(self.GUARD, payload=event) == "card_evidence"


class TestHasOwnCard:
    GUARD = g.has_own_card(STAGE)

    @pytest.mark.parametrize(
        ("author", "expected"), [("recruiter", None), ("hadi", "has_own_card")]
    )
    def test_changes_its_own_card(self, author, expected, holding, make, a_card, refusal):
        """Only an author with a card can change one."""
        event = make(ik.ScorecardAmended, card=a_card(author), actor=author, by="recruiter")
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) == expected

    def test_asks_who_it_is(self, holding, make, a_card, refusal):
        """Nobody changes a card without a name."""
        event = make(ik.ScorecardAmended, card=a_card("recruiter"), by="recruiter")
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) == "actor_named"

    def test_keeps_to_the_role(self, holding, make, a_card, refusal, hopeless):
        """A card handed in as recruiter is not changed as interviewer."""
        event = make(
            ik.ScorecardAmended, card=a_card("recruiter"), actor="recruiter", by="interviewer"
        )
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) == "has_own_card"
        found = hopeless(self.GUARD, record=holding("recruiter"), by=ik.Role.INTERVIEWER)
        assert found == "has_own_card"

    @pytest.mark.parametrize(("actor", "expected"), [("recruiter", None), ("hadi", "has_own_card")])
    def test_knows_who_has_handed_in(self, actor, expected, holding, hopeless):
        """Without the card the sender's name is enough."""
        assert hopeless(self.GUARD, record=holding("recruiter"), actor=actor) == expected

    def test_is_open_where_there_is_a_card(self, holding, hopeless):
        """Its author could come."""
        assert hopeless(self.GUARD, record=holding("recruiter")) is None

    def test_is_hopeless_without_cards(self, hopeless):
        """There is nothing that anybody could change."""
        assert hopeless(self.GUARD, record=EMPTY) == "has_own_card"


class TestOthersUnseen:
    @pytest.mark.parametrize(
        ("roles", "expected"),
        [
            ((), None),
            (("recruiter",), None),
            (("recruiter", "hiring_manager"), "others_unseen"),
        ],
        ids=["none", "own", "two"],
    )
    def test_ends_with_the_second_card(self, roles, expected, holding, refusal):
        """With another card on record the author may have seen it."""
        assert refusal(g.others_unseen(STAGE), record=holding(*roles)) == expected


class TestCardsIn:
    GUARD = g.cards_in(STAGE, DECIDERS)

    def test_counts_the_card_that_comes(self, holding, make, refusal):
        """The last card completes the set."""
        event = make(ik.ScorecardSubmitted, by="hiring_manager")
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) is None

    def test_waits_for_the_others(self, make, refusal):
        """One card of two is not all."""
        event = make(ik.ScorecardSubmitted, by="hiring_manager")
        assert refusal(self.GUARD, record=EMPTY, payload=event) == "cards_in"

    def test_counts_the_waiver_that_comes(self, holding, make, refusal):
        """A waiver completes the set like a card of that part."""
        event = make(ik.ScorecardWaived, role="hiring_manager")
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) is None

    @pytest.mark.parametrize(("number", "expected"), [(1, None), (2, "cards_in")])
    def test_counts_waivers_of_this_round(self, number, expected, make, refusal):
        """A waiver counts in the round in which it was given."""
        record = Record(waived=((STAGE, number, ik.Role.RECRUITER),))
        event = make(ik.ScorecardSubmitted, by="hiring_manager")
        assert refusal(self.GUARD, record=record, payload=event) == expected

    def test_counts_waivers_of_this_stage(self, make, refusal):
        """A waiver elsewhere does not count."""
        record = Record(waived=(("superior_interview", 1, ik.Role.RECRUITER),))
        event = make(ik.ScorecardSubmitted, by="hiring_manager")
        assert refusal(self.GUARD, record=record, payload=event) == "cards_in"


class TestCardIsMissing:
    GUARD = g.card_is_missing(STAGE, DECIDERS)

    def test_passes_a_card_that_is_waited_for(self, holding, make, refusal):
        """What is missing can be waived."""
        event = make(ik.ScorecardWaived, role="hiring_manager")
        assert refusal(self.GUARD, record=holding("recruiter"), payload=event) is None

    def test_refuses_any_other(self, holding, make, explanation):
        """The message names whose cards are missing."""
        event = make(ik.ScorecardWaived, role="recruiter")
        message = explanation(self.GUARD, record=holding("recruiter"), payload=event)
        assert (message.id, [role.get("id") for role in message.get("roles")]) == (
            "guard.card_is_missing",
            ["hiring_manager"],
        )

    def test_is_open_while_one_is_missing(self, holding, hopeless):
        """That one could be named."""
        assert hopeless(self.GUARD, record=holding("recruiter")) is None

    def test_is_hopeless_when_all_are_in(self, holding, hopeless):
        """Nothing is left to be waived."""
        assert hopeless(self.GUARD, record=holding("recruiter", "hiring_manager")) == (
            "card_is_missing"
        )


class TestCardsLeft:
    @pytest.mark.parametrize(("quorum", "expected"), [(0, None), (1, None), (2, "cards_left")])
    def test_keeps_a_quorum(self, quorum, expected, holding, refusal):
        """As many cards as the quorum are enough, one less is not."""
        assert refusal(g.cards_left(STAGE, quorum), record=holding("recruiter")) == expected


class TestOnRecord:
    GUARD = g.on_record(STAGE, DECIDERS)

    def test_passes_when_all_have_judged(self, holding, refusal):
        """Those who have to judge have judged."""
        assert refusal(self.GUARD, record=holding(*DECIDERS)) is None

    def test_refuses_with_those_missing(self, holding, explanation):
        """The message names them."""
        message = explanation(self.GUARD, record=holding("recruiter"))
        assert (message.id, [role.get("id") for role in message.get("roles")]) == (
            "guard.on_record",
            ["hiring_manager"],
        )

    def test_does_not_count_a_waiver(self, holding, refusal):
        """A card not waited for is still not on record."""
        record = holding("recruiter", waived=((STAGE, 1, ik.Role.HIRING_MANAGER),))
        assert refusal(self.GUARD, record=record) == "on_record"
