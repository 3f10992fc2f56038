"""Refusals: every reason, built when it is read."""

import pickle

from tests.unit.machine.building import DOOR, has_key, is_adult, machine, rule
from tests.unit.machine.test_table import RUN

from interviewkit.machine import STAY, Effect, RefusalCode, Refused, decide, guard
from interviewkit.machine.explain import event_label, role_label, state_label
from interviewkit.messages import Message


def only_reason(refused):
    """The one reason of a refusal."""
    (reason,) = refused.reasons
    return reason


class TestRefused:
    def test_it_is_falsy_and_leads_nowhere(self):
        """A refusal says no."""
        refused = decide(DOOR, "open", "open", role="owner")
        assert (bool(refused), refused.target, refused.event) == (False, None, "open")

    def test_its_reasons_are_built_when_read(self):
        """A guard is asked once to refuse, and again only by who reads the reasons."""
        asked = []

        @guard
        def never(key):
            asked.append(key)
            return Message.of("guard.never")

        refused = decide(
            machine(rule("r", "go", "a", "z", guards=[never])), "a", "go", facts={"key": 1}
        )
        assert asked == [1]
        assert only_reason(refused).id == "guard.never"
        assert asked == [1, 1]

    def test_its_reasons_are_built_once(self):
        """A second reading gives the same object."""
        refused = decide(DOOR, "open", "open")
        assert refused.reasons is refused.reasons

    def test_facts_that_change_later_change_nothing(self):
        """The reasons are those of the facts that were decided on."""
        facts = {"key": False}
        refused = decide(DOOR, "closed", "lock", role="owner", facts=facts)
        facts["key"] = True
        assert only_reason(refused) == Message.of("guard.has_key")

    def test_it_pickles_with_its_reasons(self):
        """A refusal travels with what it has to say, and without the machine."""
        refused = decide(DOOR, "closed", "lock", role="guest", facts={"key": False})
        again = pickle.loads(pickle.dumps(refused))
        assert (again.event, again.reasons, bool(again)) == ("lock", refused.reasons, False)

    def test_its_repr_shows_the_reasons(self):
        """The repr has the event and the reasons' ids."""
        assert repr(decide(DOOR, "open", "open", role="owner")) == (
            "Refused('open', refusal.wrong_state)"
        )

    def test_it_can_be_made_of_reasons(self):
        """Who knows the reasons already can refuse."""
        reasons = (Message.of("guard.never"),)
        assert Refused.because("go", reasons).reasons == reasons

    def test_is_its_event_and_its_reasons(self):
        """Two refusals that say the same are the same, however they were made."""
        refused = decide(DOOR, "open", "open", role="owner")
        same = Refused.because("open", refused.reasons)
        assert (refused == same, hash(refused) == hash(same)) == (True, True)
        assert refused != Refused.because("open", ())
        assert refused != Refused.because("go", refused.reasons)
        assert refused != "open"

    def test_further_reasons_come_first(self):
        """Reasons from outside of the machine stand before its own."""
        more = (Message.of("guard.early"),)
        refused = Refused(DOOR, "open", "open", "owner", {}, more)
        assert [reason.id for reason in refused.reasons] == ["guard.early", "refusal.wrong_state"]


class TestWrongState:
    def test_it_says_where_the_event_would_start(self):
        """The states that have the event are named, in the order of the rules."""
        reason = only_reason(decide(DOOR, "locked", "remove", role="owner"))
        assert (reason.id, reason.get("states")) == (
            RefusalCode.WRONG_STATE,
            (state_label("open"), state_label("closed")),
        )

    def test_it_says_what_was_asked(self):
        """Event and state are named, to be said in the reader's words."""
        reason = only_reason(decide(DOOR, "locked", "remove", role="owner"))
        assert (reason.get("event"), reason.get("state")) == (
            event_label("remove"),
            state_label("locked"),
        )

    def test_it_shows_the_way(self):
        """The fewest events after which it could happen are listed."""
        reason = only_reason(decide(DOOR, "open", "unlock", role="owner"))
        assert reason.get("path") == (event_label("close"), event_label("lock"))

    def test_the_way_may_lead_out_of_a_hold(self):
        """What rests on hold is not on the way before the run is resumed."""
        built = machine(
            rule("h", "hold", "a", STAY, effect=Effect.HOLD),
            rule("c", "resume", "a", STAY, effect=Effect.RESUME),
            rule("r", "go", "a", "b"),
            rule("s", "end", "b", "z"),
        )
        reason = only_reason(decide(built, "a|held", "end"))
        assert reason.get("path") == (event_label("resume"), event_label("go"))

    def test_without_a_way_the_path_is_empty(self):
        """Where the event can never happen again no way is shown."""
        assert only_reason(decide(DOOR, "gone", "open", role="owner")).get("path") == ()

    def test_a_wrong_role_is_told_too(self):
        """Who could not send it anywhere is told so at once."""
        refused = decide(DOOR, "open", "lock", role="guest")
        assert [reason.id for reason in refused.reasons] == [
            "refusal.wrong_state",
            "refusal.wrong_role",
        ]

    def test_a_role_that_may_elsewhere_is_not_wrong(self):
        """A role is wrong only if no rule for the event has it."""
        built = machine(
            rule("r", "go", "a", "b", {"one"}),
            rule("s", "go", "b", "c", {"two"}),
            rule("t", "end", "c", "z"),
        )
        refused = decide(built, "c", "go", role="two")
        assert [reason.id for reason in refused.reasons] == ["refusal.wrong_state"]

    def test_anyone_is_never_wrong(self):
        """Where some rule is for anyone no role is wrong."""
        built = machine(
            rule("r", "go", "a", "b", {"one"}),
            rule("s", "go", "b", "c"),
            rule("t", "end", "c", "z"),
        )
        refused = decide(built, "c", "go")
        assert [reason.id for reason in refused.reasons] == ["refusal.wrong_state"]


class TestOnHold:
    def test_it_is_told_apart_from_a_wrong_state(self):
        """What rests only because of the hold is refused for the hold."""
        reason = only_reason(decide(RUN, "a|held", "go"))
        assert (reason.id, reason.get("event"), reason.get("state")) == (
            RefusalCode.ON_HOLD,
            event_label("go"),
            state_label("a"),
        )

    def test_other_reasons_are_told_too(self):
        """Role and guards that would refuse after resuming are named now."""
        built = machine(
            rule("h", "hold", "a", STAY, effect=Effect.HOLD),
            rule("c", "resume", "a", STAY, effect=Effect.RESUME),
            rule("r", "go", "a", "z", {"admin"}, guards=[has_key]),
        )
        refused = decide(built, "a|held", "go", role="x", facts={"key": False})
        assert [reason.id for reason in refused.reasons] == [
            "refusal.on_hold",
            "refusal.wrong_role",
            "guard.has_key",
        ]


class TestClosed:
    def test_an_outcome_is_closed(self):
        """After the end the end is the reason, with the way back."""
        reason = only_reason(decide(RUN, "out|from=b", "hire"))
        assert (reason.id, reason.get("path")) == (RefusalCode.CLOSED, (event_label("reopen"),))

    def test_a_final_outcome_has_no_way_back(self):
        """After the very end no way is shown."""
        reason = only_reason(decide(RUN, "hired", "go"))
        assert (reason.id, reason.get("path")) == (RefusalCode.CLOSED, ())


class TestWrongRole:
    def test_it_says_who_may(self):
        """The roles that may are named, sorted, beside the one that asked."""
        reason = only_reason(decide(DOOR, "closed", "remove", role="guest"))
        assert reason == Message.of(
            RefusalCode.WRONG_ROLE,
            event=event_label("remove"),
            roles=(role_label("owner"),),
            role=role_label("guest"),
        )

    def test_no_role_is_not_named(self):
        """Where no role was given none is shown."""
        assert only_reason(decide(DOOR, "closed", "remove")).get("role") is None


class TestFailedGuards:
    def test_every_failed_guard_is_a_reason(self):
        """Guards that fail are all named, in the order of the rule."""
        built = machine(rule("r", "go", "a", "z", guards=[has_key, is_adult]))
        refused = decide(built, "a", "go", facts={"key": False, "age": 9})
        assert refused.reasons == (
            Message.of("guard.has_key"),
            Message.of("guard.is_adult", age=9),
        )

    def test_an_unknown_fact_is_no_reason(self):
        """A guard whose fact is not known is not blamed."""
        built = machine(rule("r", "go", "a", "z", guards=[has_key, is_adult]))
        refused = decide(built, "a", "go", facts={"key": False})
        assert refused.reasons == (Message.of("guard.has_key"),)
