"""Guards: conditions with a name, needs and an explanation."""

import pickle

import pytest
from tests.unit.machine.building import has_key, is_adult, is_member, machine, older_than, rule

from interviewkit.errors import InvalidValueError, MissingFactsError
from interviewkit.machine import Guard, Mode, all_of, any_of, guard, why_not
from interviewkit.messages import Message

NO_KEY, TOO_YOUNG = Message.of("guard.has_key"), Message.of("guard.is_adult", age=9)


def plain_check(age):
    """A check that is not decorated, so that it pickles by itself."""
    return None if age else Message.of("guard.plain")


class PlainObject:
    """A check that is an object: it has no name of its own."""

    def __call__(self, age):
        """Passes with an age."""
        return None if age else Message.of("guard.plain")


def at_least_possible(most, *, extra=0):
    """Not used as a check: it has a keyword-only parameter."""


@guard(possible=lambda low, high=100: None if low <= 5 or high <= 5 else Message.of("guard.never"))
def is_near(low, high, at):
    """Passes where `at` is between the two, and knows early when it cannot."""
    return None if low <= at <= high else Message.of("guard.is_near")


class TestGuard:
    def test_a_coroutine_is_no_check(self):
        """It would never be awaited, and so never pass."""

        async def asks_a_server(age):
            return None

        with pytest.raises(InvalidValueError, match="fetch the facts beforehand"):
            guard(asks_a_server)  # type: ignore[arg-type]

    def test_its_needs_are_the_parameters(self):
        """The facts that it needs are read off the signature, in order."""
        assert is_near.needs == ("low", "high", "at")

    def test_its_name_is_the_functions(self):
        """Without another name the function's is taken."""
        assert has_key.name == "has_key"

    def test_its_name_may_be_given(self):
        """A factory gives all of its guards one name."""
        assert older_than(3).name == "older_than"

    def test_its_parameters_are_sorted(self):
        """The order in which parameters were named makes no difference."""
        made = guard(params=(("b", 1), ("a", 2)))(lambda: None)
        assert made.params == (("a", 2), ("b", 1))

    def test_passing_is_none(self):
        """A guard that passes has nothing to say."""
        assert has_key.failure({"key": True}) is None

    def test_failing_is_a_message(self):
        """A guard that fails says why."""
        assert is_adult.failure({"age": 9}) == TOO_YOUNG

    @pytest.mark.parametrize("count", [0, 1, 2, 3])
    def test_facts_come_in_the_order_of_the_needs(self, count):
        """However many facts it needs, each comes to its own place."""
        seen = []

        def check(*facts):
            seen.append(facts)

        names = ("a", "b", "c")[:count]
        made = Guard(name="g", check=check, needs=names)
        made.failure({"c": 3, "b": 2, "a": 1, "z": 0})
        assert seen == [(1, 2, 3)[:count]]

    def test_a_missing_fact_is_an_error(self):
        """Deciding without a needed fact is refused, and the fact is named."""
        with pytest.raises(MissingFactsError) as caught:
            is_near.failure({"low": 1})
        assert (caught.value.guard, caught.value.missing) == ("is_near", ("at", "high"))

    def test_equality_leaves_the_code_out(self):
        """Two guards of one name, needs and parameters are equal and hash alike."""
        assert {guard(name="g")(lambda age: None), guard(name="g")(lambda age: TOO_YOUNG)} == {
            guard(name="g")(lambda age: None)
        }

    def test_parameters_make_a_difference(self):
        """A factory's guards differ by what they were built with."""
        assert older_than(3) != older_than(4)

    def test_variable_parameters_are_refused(self):
        """A check says by name which facts it needs."""
        with pytest.raises(InvalidValueError, match=r"'\*facts' is not allowed; it takes plain"):
            guard(lambda *facts: None)

    def test_an_early_check_names_its_facts_too(self):
        """The weaker check is held to plain parameters as the check itself is."""
        with pytest.raises(InvalidValueError, match="guard 'at_least_possible'"):
            guard(possible=at_least_possible)(lambda most: None)

    def test_a_nameless_check_is_shown_itself(self):
        """The error about a check without a name shows the object."""

        class Odd:
            def __call__(self, *facts):
                """Takes anything."""

        with pytest.raises(InvalidValueError, match="Odd object"):
            guard(name="odd")(Odd())


class TestPartialKnowledge:
    def test_an_unknown_fact_is_open(self):
        """A guard without its fact rules nothing out."""
        assert is_adult.partial_failure({}) is None

    def test_a_known_fact_decides(self):
        """A guard with all its facts says what it always says."""
        assert is_adult.partial_failure({"age": 9}) == TOO_YOUNG

    def test_an_early_check_needs_its_own_facts(self):
        """Without its plain parameters the weaker check is not asked."""
        assert is_near.partial_failure({"high": 9}) is None

    def test_an_early_check_can_refuse(self):
        """The weaker check speaks before all facts are known."""
        assert is_near.partial_failure({"low": 6}) == Message.of("guard.never")

    def test_an_early_check_uses_what_is_known(self):
        """A parameter with a default is filled in where the fact is known."""
        assert is_near.partial_failure({"low": 6, "high": 4}) is None

    def test_all_facts_leave_the_early_check_out(self):
        """With all facts known the check itself decides."""
        assert is_near.partial_failure({"low": 6, "high": 9, "at": 7}) is None

    def test_all_of_fails_with_one_known_failure(self):
        """A failure that is known cannot be mended by the parts that are open."""
        assert all_of(has_key, is_adult).partial_failure({"age": 9}) == TOO_YOUNG

    def test_any_of_hopes_for_the_open_part(self):
        """A failure that is known leaves the other part open."""
        assert any_of(has_key, is_adult).partial_failure({"age": 9}) is None


class TestCombined:
    def test_all_of_explains_every_failure(self):
        """Every failed part is a reason."""
        failed = all_of(has_key, is_adult).failure({"key": False, "age": 9})
        assert failed == Message.of("guard.all_of", reasons=(NO_KEY, TOO_YOUNG))

    def test_all_of_explains_one_failure_plainly(self):
        """A single failed part is the reason itself."""
        assert all_of(has_key, is_adult).failure({"key": True, "age": 9}) == TOO_YOUNG

    def test_all_of_passes_with_all_parts(self):
        """All parts have to pass."""
        assert all_of(has_key, is_adult).failure({"key": True, "age": 20}) is None

    def test_any_of_passes_with_one_part(self):
        """One part is enough."""
        assert any_of(has_key, is_adult).failure({"key": False, "age": 20}) is None

    def test_any_of_explains_every_part(self):
        """Any of the failed parts would do, so all are named."""
        failed = any_of(has_key, is_adult).failure({"key": False, "age": 9})
        assert failed == Message.of("guard.any_of", reasons=(NO_KEY, TOO_YOUNG))

    def test_the_name_shows_the_parts(self):
        """A combined guard is named by what it combines."""
        assert any_of(has_key, all_of(is_adult)).name == "any(has_key, all(is_adult))"

    def test_needs_are_named_once(self):
        """A fact that two parts need is one need."""
        assert all_of(older_than(3), is_adult, has_key).needs == ("age", "key")

    def test_no_parts_are_refused(self):
        """A combination of nothing is a mistake."""
        with pytest.raises(InvalidValueError, match=r"any_of: .* at least one guard"):
            any_of()

    def test_walk_goes_into_all_and_not_into_any(self):
        """The walk meets what must hold."""
        inner = any_of(is_adult, is_member)
        assert [part.name for part in all_of(has_key, inner).walk()] == [
            "all(has_key, any(is_adult, is_member))",
            "has_key",
            "any(is_adult, is_member)",
        ]

    def test_the_mode_tells_them_apart(self):
        """The mode says how the parts combine."""
        assert (has_key.mode, all_of(has_key).mode, any_of(has_key).mode) == (
            Mode.LEAF,
            Mode.ALL,
            Mode.ANY,
        )


class TestPickling:
    def test_a_decorated_guard_is_itself_again(self):
        """The guard that stands where its function stood is found by name."""
        assert pickle.loads(pickle.dumps(has_key)) is has_key

    def test_a_plain_check_travels_by_value(self):
        """A guard beside its function takes the function along."""
        made = guard(name="plain")(plain_check)
        again = pickle.loads(pickle.dumps(made))
        assert (again, again.failure({"age": 0})) == (made, Message.of("guard.plain"))

    def test_an_object_without_a_name_travels_by_value(self):
        """A check need not be a function."""
        made = guard(name="plain")(PlainObject())
        assert pickle.loads(pickle.dumps(made)).failure({"age": 1}) is None

    def test_a_combined_guard_still_explains(self):
        """The parts travel with the whole."""
        again = pickle.loads(pickle.dumps(any_of(has_key, is_adult)))
        assert again.failure({"key": False, "age": 20}) is None


class TestAnswers:
    def test_a_truth_value_is_no_reason(self):
        """Whoever asks why not is told which guard is wrong."""

        @guard
        def is_wrong(age):
            return age > 18

        door = machine(rule("r", "go", "a", "z", guards=[is_wrong]))
        with pytest.raises(InvalidValueError, match=r"guard 'is_wrong'.*None or a Message"):
            why_not(door, "a", "go", facts={"age": 20})
