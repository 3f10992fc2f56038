"""The table: configurations, holding, ending, disclosing and reopening."""

import pytest
from tests.unit.machine.building import DOOR, accepted, has_key, is_adult, machine, rule

from interviewkit.errors import UnknownNameError
from interviewkit.machine import ORIGIN, STAY, Configuration, Effect, decide, why_not

RUN = machine(
    rule("go", "go", "a", "b"),
    rule("hire", "hire", "b", "hired"),
    rule("hold", "hold", ("a", "b"), STAY, effect=Effect.HOLD),
    rule("resume", "resume", ("a", "b"), STAY, effect=Effect.RESUME),
    rule("check", "check", "a", "b", while_held=True),
    rule("end", "end", ("a", "b"), "out", while_held=True),
    rule("leave", "leave", ("a", "b"), "out", while_held=True, effect=Effect.DISCLOSE),
    rule("tell", "tell", "out", STAY, after_close=True, effect=Effect.DISCLOSE),
    rule("reopen", "reopen", "out", ORIGIN, after_close=True),
    rule("note", "note", ("out", "hired"), STAY, after_close=True),
    final={"hired"},
    closed={"out"},
    reentry={"b": "a"},
)
"""A run of two states that can be held, closed, disclosed and reopened."""


def after(key, *events):
    """The key after some events."""
    for event in events:
        key = accepted(RUN, key, event).key
    return key


class TestConfiguration:
    @pytest.mark.parametrize(
        ("configuration", "key"),
        [
            (Configuration(state="a"), "a"),
            (Configuration(state="a", held=True), "a|held"),
            (Configuration(state="z", origin="a.b"), "z|from=a.b"),
            (Configuration(state="z", disclosed=True), "z|disclosed"),
            (
                Configuration(state="z", held=True, origin="a", disclosed=True),
                "z|held|from=a|disclosed",
            ),
        ],
    )
    def test_the_key_goes_both_ways(self, configuration, key):
        """A configuration is written as a key and read from it."""
        assert (configuration.key, Configuration.parse(key)) == (key, configuration)

    @pytest.mark.parametrize("key", ["", "nowhere", "open|heldd", "open|from=nowhere", "open|x"])
    def test_an_unknown_state_is_an_error(self, key):
        """A key that names no state is refused."""
        with pytest.raises(UnknownNameError, match="unknown state"):
            decide(DOOR, key, "close")

    def test_it_is_taken_in_place_of_a_key(self):
        """A question may be asked with a configuration."""
        assert accepted(RUN, Configuration(state="a", held=True), "resume").key == "a"

    def test_a_refusal_takes_it_too(self):
        """Reasons are found for a configuration as for its key."""
        held = Configuration(state="a", held=True)
        assert decide(RUN, held, "go").reasons == decide(RUN, "a|held", "go").reasons
        assert why_not(RUN, held, "go") == why_not(RUN, "a|held", "go")


class TestHolding:
    def test_holding_keeps_the_state(self):
        """On hold the state is the same, and the configuration is not."""
        found = accepted(RUN, "a", "hold")
        assert (found.target, found.key) == ("a", "a|held")

    def test_resuming_is_the_way_back(self):
        """What was held goes on where it was."""
        assert after("b", "hold", "resume") == "b"

    def test_most_rules_rest(self):
        """A rule does not work on hold unless it says so."""
        assert not decide(RUN, "a|held", "go")

    def test_holding_again_is_refused(self):
        """What is on hold cannot be held."""
        assert not decide(RUN, "a|held", "hold")

    def test_resuming_needs_a_hold(self):
        """What is not on hold cannot be resumed."""
        assert not decide(RUN, "a", "resume")

    def test_resuming_needs_no_mark(self):
        """A rule that resumes works on hold by its nature."""
        assert accepted(RUN, "a|held", "resume").rule.while_held is False

    def test_a_marked_rule_moves_on_and_stays_held(self):
        """A rule that works on hold does not end it."""
        assert after("a", "hold", "check") == "b|held"

    def test_an_outcome_is_not_on_hold(self):
        """Only the origin remembers the hold."""
        found = Configuration.parse(after("a", "hold", "end"))
        assert found == Configuration(state="out", origin="a|held")


class TestOutcomes:
    def test_a_final_outcome_remembers_nothing(self):
        """From where there is no way back nothing is remembered."""
        assert after("b", "hire") == "hired"

    def test_a_closed_outcome_remembers_its_origin(self):
        """An outcome that can be reopened knows where it came from."""
        assert after("b", "end") == "out|from=b"

    def test_open_rules_rest_after_the_end(self):
        """Only marked rules work in an outcome."""
        assert not decide(RUN, "out|from=b", "end")

    def test_reopening_returns_to_the_origin(self):
        """An outcome that nobody knows of is undone."""
        assert after("b", "end", "reopen") == "b"

    def test_reopening_returns_to_the_hold(self):
        """What was on hold when it ended is on hold again."""
        assert after("a", "hold", "end", "reopen") == "a|held"

    def test_reopening_after_disclosure_ends_the_hold(self):
        """What is entered anew is not on hold."""
        assert after("a", "hold", "check", "leave", "reopen") == "a"

    def test_reopening_after_disclosure_enters_again(self):
        """An outcome that was told is not undone: its origin is entered anew."""
        assert after("b", "end", "tell", "reopen") == "a"

    def test_a_state_without_reentry_is_its_own(self):
        """A state that is not mapped is entered as it is."""
        assert after("a", "end", "tell", "reopen") == "a"

    def test_an_ending_can_disclose_itself(self):
        """Who ends it knows it."""
        assert after("b", "leave") == "out|from=b|disclosed"

    def test_an_outcome_is_disclosed_once(self):
        """What was told cannot be told again."""
        assert not decide(RUN, "out|from=b|disclosed", "tell")

    def test_staying_forgets_nothing(self):
        """A rule that stays keeps origin and disclosure."""
        assert after("out|from=b|disclosed", "note") == "out|from=b|disclosed"

    def test_after_reopening_it_can_be_told_again(self):
        """A second ending is told for itself."""
        assert after("b", "leave", "reopen", "end", "tell") == "out|from=a|disclosed"

    def test_reopening_without_an_origin_stays(self):
        """A key without an origin has nowhere to go back to."""
        assert accepted(RUN, "out", "reopen").key == "out"

    def test_another_outcome_keeps_the_origin(self):
        """A corrected outcome still knows where it came from."""
        built = machine(
            rule("end", "end", "a", "y"),
            rule("fix", "fix", "y", "x", after_close=True),
            rule("reopen", "reopen", ("y", "x"), ORIGIN, after_close=True),
            final=(),
            closed={"x", "y"},
        )
        assert accepted(built, "y|from=a", "fix").key == "x|from=a"

    def test_an_outcome_on_the_way_back_remembers_too(self):
        """Whoever can only come back by way of another outcome has not forgotten the origin."""
        built = machine(
            rule("end", "end", "a", "x"),
            rule("move", "move", "x", "y", after_close=True),
            rule("back", "back", "y", ORIGIN, after_close=True),
            final=(),
            closed={"x", "y"},
        )
        assert accepted(built, "a", "end").key == "x|from=a"
        assert accepted(built, "y|from=a", "back").key == "a"


class TestAccepted:
    def test_it_says_what_happened(self):
        """An acceptance has the rule, its event, and where it leads."""
        found = accepted(DOOR, "closed", "open", role="guest")
        assert (found.event, found.source, found.target, found.key) == (
            "open",
            "closed",
            "open",
            "open",
        )

    def test_it_is_truthy_and_has_no_reasons(self):
        """Nothing speaks against what is accepted."""
        found = accepted(DOOR, "closed", "open", role="guest")
        assert (bool(found), found.reasons) == (True, ())

    def test_it_knows_the_stage_it_leaves(self):
        """The stage is the source's name up to the first dot."""
        built = machine(rule("r", "go", "s.a", "z"), initial="s.a")
        assert accepted(built, "s.a", "go").stage == "s"


class TestBranches:
    BUILT = machine(
        rule("r", "go", "a", "b", branches=[(has_key, "z"), (is_adult, STAY)]),
        rule("s", "end", "b", "z"),
    )

    @pytest.mark.parametrize(
        ("key", "age", "target"),
        [(True, 20, "z"), (True, 9, "z"), (False, 20, "a"), (False, 9, "b")],
    )
    def test_the_first_that_passes_is_taken(self, key, age, target):
        """Branches are asked in order; the target is what is left."""
        assert decide(self.BUILT, "a", "go", facts={"key": key, "age": age}).target == target

    def test_a_branch_keeps_the_hold(self):
        """Whichever way it goes, what is on hold stays so."""
        built = machine(
            rule("h", "hold", "a", STAY, effect=Effect.HOLD),
            rule("r", "go", "a", STAY, while_held=True, branches=[(has_key, "b")]),
            rule("s", "end", ("a", "b"), "z", while_held=True),
        )
        assert accepted(built, "a|held", "go", facts={"key": True}).key == "b|held"
