"""Rules: one line of the table."""

import pytest
from tests.unit.machine.building import has_key, is_adult, rule

from interviewkit.errors import UnknownNameError
from interviewkit.machine import ANYONE, ORIGIN, STAY, Branch, Enter, Exit, Rule
from interviewkit.machine.rules import Effect, Origin, Stay


class TestRule:
    def test_one_source_is_a_tuple(self):
        """A single source may be written as a plain string."""
        assert rule("r", "go", "ab", "z").source == ("ab",)

    def test_several_sources_keep_their_order(self):
        """Sources stay in the order in which they were written."""
        assert rule("r", "go", ["b", "a"], "z").source == ("b", "a")

    def test_roles_are_a_set(self):
        """The order and number of the roles' names make no difference."""
        assert rule("r", "go", "a", "z", ["x", "y", "x"]).roles == {"y", "x"}

    def test_anyone_absorbs_other_roles(self):
        """Where anyone may send it, naming a role beside that does not narrow it."""
        assert rule("r", "go", "a", "z", {"*", "admin"}).roles == ANYONE

    def test_a_pair_is_a_branch(self):
        """A branch may be written as a pair of guard and target."""
        pair = rule("r", "go", "a", "z", branches=[(has_key, "b")])
        assert pair == rule("r", "go", "a", "z", branches=[Branch(has_key, "b")])

    def test_targets_begin_with_the_branches(self):
        """All targets are named, the one that is left over last."""
        assert rule("r", "go", "a", "z", branches=[(has_key, "b")]).targets == ("b", "z")

    def test_all_guards_end_with_the_branches(self):
        """The guards that must pass come before those that choose."""
        found = rule("r", "go", "a", "z", guards=[is_adult], branches=[(has_key, "b")])
        assert found.all_guards == (is_adult, has_key)

    def test_equal_rules_hash_alike(self):
        """A rule is a value."""
        assert {rule("r", "go", "a", "z"), rule("r", "go", ["a"], "z")} == {
            rule("r", "go", "a", "z")
        }


class TestTarget:
    def test_marks_are_values(self):
        """Two marks of one kind are equal, and no two kinds are."""
        assert [Stay() == STAY, Origin() == ORIGIN, STAY == ORIGIN] == [True, True, False]

    def test_an_exit_is_named_done_by_default(self):
        """Most stages have one way out."""
        assert Exit() == Exit("done")

    def test_an_entry_names_a_stage(self):
        """An entry is told apart by its stage."""
        assert Enter("a") != Enter("b")


class TestEffect:
    def test_a_name_will_do(self):
        """It is the effect of that name."""
        rule = Rule(id="r", event="go", source="a", target="b", roles="*", effect="hold")
        assert rule.effect is Effect.HOLD

    def test_another_name_is_refused(self):
        """A rule that silently did nothing would be worse."""
        with pytest.raises(UnknownNameError, match="'hold'"):
            Rule(id="r", event="go", source="a", target="b", roles="*", effect="holds")
