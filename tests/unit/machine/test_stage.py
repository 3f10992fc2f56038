"""Stages and their requirements."""

import pytest
from tests.unit.machine.building import rule, stage

from interviewkit.errors import InvalidValueError
from interviewkit.machine import ANYONE, OPTIONAL, REQUIRED, Need, Requirement, Tail, when

DEPENDS = when(("vip", Need.ABSENT), ("new", Need.REQUIRED), otherwise=Need.OPTIONAL)


class TestRequirement:
    @pytest.mark.parametrize(
        ("facts", "need"),
        [
            ({"vip": True, "new": True}, Need.ABSENT),
            ({"vip": False, "new": True}, Need.REQUIRED),
            ({"vip": False, "new": False}, Need.OPTIONAL),
        ],
    )
    def test_the_first_true_case_wins(self, facts, need):
        """With all facts known one need remains."""
        assert DEPENDS.resolve(facts) == Requirement(otherwise=need)

    def test_an_unknown_case_stays_open(self):
        """A fact not given keeps its case, before what is known of the later ones."""
        left = Requirement(otherwise=Need.REQUIRED, cases=(("vip", Need.ABSENT),))
        assert DEPENDS.resolve({"new": True}) == left

    def test_a_false_case_is_dropped(self):
        """A case that is known to be false is gone."""
        left = when(("new", Need.REQUIRED), otherwise=Need.OPTIONAL)
        assert DEPENDS.resolve({"vip": False}) == left

    def test_it_names_its_facts(self):
        """The facts are those of the cases."""
        assert DEPENDS.facts == {"vip", "new"}

    def test_without_facts_nothing_changes(self):
        """Resolving with nothing known gives the same."""
        assert DEPENDS.resolve({}) == DEPENDS

    def test_the_plain_ones_have_no_cases(self):
        """Required and optional depend on nothing."""
        assert (REQUIRED.otherwise, OPTIONAL.otherwise, REQUIRED.facts | OPTIONAL.facts) == (
            Need.REQUIRED,
            Need.OPTIONAL,
            frozenset(),
        )

    def test_otherwise_is_absent(self):
        """A stage that is there only in some cases is not there in others."""
        assert when(("vip", Need.REQUIRED)).otherwise is Need.ABSENT


class TestStage:
    def test_it_qualifies_its_states(self):
        """A local state gets the stage's id as its prefix."""
        assert stage("offer").qualify("draft") == "offer.draft"

    def test_one_state_is_a_tuple(self):
        """A single state may be written as a plain string."""
        assert stage("s", states="a").states == ("a",)

    def test_it_holds_tuples(self):
        """Lists given for its fields are made immutable."""
        made = stage("s", rule("r", "go", "start", "start"), exits=["x"], tail=[])
        assert (made.exits, made.tail, made.rules[0].id) == (("x",), (), "r")


class TestNames:
    def test_they_are_in_order(self):
        """However they are given; equal names make equal stages."""
        names = {"id": "Bincang", "en": "Talk"}
        made = stage("s", names=names)
        assert made.names == (("en", "Talk"), ("id", "Bincang"))
        assert made == stage("s", names=made.names)

    @pytest.mark.parametrize(
        ("names", "wrong"),
        [
            ({"": "Talk"}, "Stage.names: '' is not allowed; it takes a BCP 47 tag"),
            ({"in english": "Talk"}, "Stage.names: 'in english' is not allowed"),
            ({"en": " "}, r"Stage.names\['en'\]: ' ' is not allowed; it takes a text"),
            ({"zh-Hans": "{stage}"}, r"Stage.names\['zh-Hans'\]: '{stage}' is not allowed"),
        ],
    )
    def test_a_name_that_nobody_can_say(self, names, wrong):
        """A language, and a text that says something and fills nothing in."""
        with pytest.raises(InvalidValueError, match=wrong):
            stage("s", names=names)


class TestTail:
    def test_anyone_may_send_it_by_default(self):
        """A tail without roles is for anyone."""
        assert Tail(id="t", event="e", target="z").roles == ANYONE
