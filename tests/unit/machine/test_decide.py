"""Deciding: three questions to one table."""

import pytest
from tests.unit.machine.building import DOOR, has_key, is_adult, machine, rule

from interviewkit.errors import MissingFactsError, UnknownNameError
from interviewkit.machine import allowed, any_of, decide, guard, why_not

QUESTIONS = [decide, why_not]


class TestDecide:
    def test_yes_has_a_target(self):
        """An event that may happen leads somewhere."""
        assert decide(DOOR, "closed", "open", role="guest").target == "open"

    @pytest.mark.parametrize(
        ("state", "event", "role", "facts"),
        [
            ("open", "lock", "owner", {"key": True}),
            ("closed", "lock", "guest", {"key": True}),
            ("closed", "lock", None, {"key": True}),
            ("closed", "lock", "owner", {"key": False}),
        ],
    )
    def test_no_has_none(self, state, event, role, facts):
        """A wrong state, a wrong or missing role, and a failed guard each refuse."""
        assert decide(DOOR, state, event, role=role, facts=facts).target is None

    def test_a_role_is_not_needed_where_anyone_may(self):
        """A rule for anyone asks for no role."""
        assert decide(DOOR, "open", "close")

    def test_a_missing_fact_is_an_error(self):
        """A guard cannot be decided without its fact."""
        with pytest.raises(
            MissingFactsError, match="guard 'has_key' cannot be decided without key"
        ):
            decide(DOOR, "closed", "lock", role="owner")

    def test_a_wrong_role_needs_no_facts(self):
        """What is refused anyway is refused without the facts."""
        assert not decide(DOOR, "closed", "lock", role="guest")

    def test_a_missing_fact_of_a_branch_is_an_error(self):
        """A branch cannot be chosen without its fact."""
        built = machine(rule("r", "go", "a", "z", guards=[has_key], branches=[(is_adult, "z")]))
        with pytest.raises(MissingFactsError, match="guard 'is_adult' cannot be decided"):
            decide(built, "a", "go", facts={"key": True})

    def test_a_missing_fact_of_a_part_is_an_error(self):
        """A combined guard needs the facts of all of its parts."""
        built = machine(rule("r", "go", "a", "z", guards=[any_of(has_key, is_adult)]))
        with pytest.raises(MissingFactsError) as caught:
            decide(built, "a", "go", facts={"key": True})
        assert caught.value.missing == ("age",)

    def test_a_guards_own_key_error_is_not_hidden(self):
        """A mistake inside a guard is not taken for a missing fact."""

        @guard
        def broken(key):
            return {}[key]

        built = machine(rule("r", "go", "a", "z", guards=[broken]))
        with pytest.raises(KeyError, match="x") as caught:
            decide(built, "a", "go", facts={"key": "x"})
        assert type(caught.value) is KeyError


class TestUnknownNames:
    @pytest.mark.parametrize("ask", QUESTIONS)
    def test_an_unknown_state_is_an_error(self, ask):
        """A state that does not exist has a near match."""
        with pytest.raises(UnknownNameError, match=r"unknown state 'clsed'.*did you mean 'closed'"):
            ask(DOOR, "clsed", "open")

    @pytest.mark.parametrize("ask", QUESTIONS)
    def test_an_unknown_event_is_an_error(self, ask):
        """An event that no rule has has a near match."""
        with pytest.raises(UnknownNameError, match=r"unknown event 'opn'.*did you mean 'open'"):
            ask(DOOR, "closed", "opn")

    @pytest.mark.parametrize("ask", QUESTIONS)
    def test_an_unknown_role_is_an_error(self, ask):
        """Where roles are declared a role that is not has a near match."""
        with pytest.raises(UnknownNameError, match=r"unknown role 'gest'.*did you mean 'guest'"):
            ask(DOOR, "closed", "lock", role="gest")

    @pytest.mark.parametrize("ask", QUESTIONS)
    def test_any_role_will_do_where_none_is_declared(self, ask):
        """Without declared roles a role is a name like another."""
        built = machine(rule("r", "go", "a", "z", {"admin"}))
        answer = ask(built, "a", "go", role="nobody")
        reasons = answer if isinstance(answer, tuple) else answer.reasons
        assert [reason.id for reason in reasons] == ["refusal.wrong_role"]

    def test_allowed_knows_its_states(self):
        """A state that does not exist allows nothing, and is an error."""
        with pytest.raises(UnknownNameError, match="unknown state"):
            allowed(DOOR, "clsed")


class TestAllowed:
    def test_it_is_in_the_order_of_the_rules(self):
        """Events come as the rules do."""
        assert allowed(DOOR, "closed") == ("open", "lock", "remove")

    def test_a_role_narrows_it(self):
        """Events that the role may not send are left out."""
        assert allowed(DOOR, "closed", role="guest") == ("open",)

    def test_a_fact_narrows_it(self):
        """Events that a known fact rules out are left out."""
        assert allowed(DOOR, "closed", facts={"key": False}) == ("open", "remove")

    def test_unknown_facts_leave_it_open(self):
        """What a further fact could mend is not ruled out."""
        assert "lock" in allowed(DOOR, "closed", role="owner")

    def test_nothing_is_allowed_after_the_end(self):
        """A final state has no events."""
        assert allowed(DOOR, "gone") == ()


class TestWhyNot:
    def test_nothing_speaks_against_what_may_happen(self):
        """An event that could happen has no reasons."""
        assert why_not(DOOR, "closed", "lock", role="owner", facts={"key": True}) == ()

    def test_what_is_left_out_is_open(self):
        """Without a role and facts neither is a reason."""
        assert why_not(DOOR, "closed", "lock") == ()

    def test_every_reason_is_given(self):
        """Role and guard are both named."""
        found = why_not(DOOR, "closed", "lock", role="guest", facts={"key": False})
        assert [reason.id for reason in found] == ["refusal.wrong_role", "guard.has_key"]

    def test_a_missing_role_is_no_reason_elsewhere(self):
        """In a wrong state without a role the state is the only reason."""
        assert [reason.id for reason in why_not(DOOR, "open", "lock")] == ["refusal.wrong_state"]
