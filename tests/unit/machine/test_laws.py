"""Laws: what every run must keep, and the shortest run that does not."""

import pytest
from tests.unit.machine.building import DOOR, has_key, is_adult, machine, rule

from interviewkit.errors import UnknownNameError
from interviewkit.machine import (
    STAY,
    Effect,
    Law,
    LawKind,
    absence,
    all_of,
    any_of,
    can_finish,
    precedes,
    requires_guard,
    verify,
)
from interviewkit.machine.laws import names_of

STAGED = machine(
    rule("send", "send", "offer.draft", "offer.sent"),
    rule("check", "check", ("offer.draft", "offer.sent"), "check.done"),
    rule("sign", "sign", ("offer.sent", "check.done"), "z"),
    initial="offer.draft",
)
"""Two stages: a check is possible before the offer is sent."""


class TestLaw:
    @pytest.mark.parametrize(
        ("law", "text"),
        [
            (absence("a", "b"), "a or b never happens"),
            (precedes(("a", "b"), "c"), "a or b precedes c"),
            (requires_guard(("a", "b"), "g"), "a or b requires the guard g"),
            (can_finish(), "an outcome can be reached from everywhere"),
        ],
    )
    def test_it_reads_as_a_sentence(self, law, text):
        """A law says what it demands."""
        assert str(law) == text

    @pytest.mark.parametrize("kind", LawKind)
    def test_each_kind_has_a_maker(self, kind):
        """Every kind of law can be made by a function."""
        made = {law.kind: law for law in (absence("a"), precedes("a", "b"), can_finish())} | {
            LawKind.REQUIRES_GUARD: requires_guard("a", "g")
        }
        assert made[kind].kind is kind

    def test_one_name_is_a_tuple(self):
        """A single name may be written as a plain string."""
        assert precedes("ab", "cd") == Law(kind=LawKind.PRECEDES, names=("cd",), first=("ab",))


class TestVerdict:
    def test_holding_is_truthy_and_empty(self):
        """A law that holds has no counterexample."""
        verdict = verify(DOOR, can_finish())
        assert (bool(verdict), verdict.counterexample) == (True, ())

    def test_breaking_is_falsy(self):
        """A law that is broken says no, and which law it was."""
        verdict = verify(DOOR, absence("lock"))
        assert (bool(verdict), verdict.law) == (False, absence("lock"))


class TestAbsence:
    @pytest.mark.parametrize(
        ("name", "path"),
        [("sign", ("send", "sign")), ("check.done", ("check",)), ("check", ("check",))],
    )
    def test_it_is_broken_by_a_shortest_run(self, name, path):
        """An event that happens, or a state that is reached, is shown."""
        assert verify(STAGED, absence(name)).path in (path, ("check", "sign"))
        assert len(verify(STAGED, absence(name)).path) == len(path)

    def test_it_is_broken_by_a_stage(self):
        """A stage stands for all of its states."""
        built = machine(rule("r", "go", "a", "s.x"), rule("t", "end", "s.x", "z"))
        assert verify(built, absence("s")).path == ("go",)

    @pytest.mark.parametrize("name", ["offer.draft", "offer"])
    def test_the_beginning_breaks_it_at_once(self, name):
        """What a run begins with has been reached before the first event."""
        verdict = verify(STAGED, absence(name))
        assert (verdict.ok, verdict.path) == (False, ())

    def test_it_holds(self, unchecked):
        """What no run reaches never happens."""
        built = unchecked(rule("r", "go", "a", "z"), rule("s", "stop", "b", "z"))
        assert verify(built, absence("stop", "b")).ok is True


class TestPrecedes:
    def test_it_holds(self):
        """Nothing is unlocked that was not locked."""
        assert verify(DOOR, precedes("lock", "unlock")).ok is True

    def test_it_is_broken_by_a_shortest_run(self):
        """The run that does without the first is shown."""
        assert verify(STAGED, precedes("send", "sign")).path == ("check", "sign")

    def test_any_of_the_first_will_do(self):
        """Of several names one is enough."""
        assert verify(STAGED, precedes(("send", "check"), "sign")).ok is True

    def test_none_of_the_later_may_come_early(self):
        """Of several names each has to wait."""
        assert verify(STAGED, precedes("send", ("sign", "check"))).path == ("check",)

    def test_the_beginning_is_first(self):
        """What a run begins with precedes everything."""
        assert verify(STAGED, precedes("offer.draft", "sign")).ok is True

    def test_the_beginning_can_come_too_early(self):
        """What a run begins with is preceded by nothing."""
        verdict = verify(STAGED, precedes("send", "offer.draft"))
        assert (verdict.ok, verdict.path) == (False, ())

    def test_an_event_precedes_the_arrival_that_it_causes(self):
        """Within one step the event comes first."""
        assert verify(STAGED, precedes("check", "check.done")).ok is True

    def test_an_arrival_does_not_precede_its_own_event(self):
        """Within one step the arrival comes last."""
        assert verify(STAGED, precedes("check.done", "check")).path == ("check",)

    def test_nothing_precedes_itself(self):
        """An event's first time has nothing before it."""
        assert verify(STAGED, precedes("send", "send")).path == ("send",)

    def test_a_later_way_back_does_not_help(self):
        """Having happened once is enough for good."""
        built = machine(
            rule("r", "go", "a", "b"), rule("s", "back", "b", "a"), rule("t", "end", "a", "z")
        )
        assert verify(built, precedes("go", "end")).path == ("end",)


class TestCanFinish:
    def test_it_is_broken_by_a_shortest_run(self, unchecked):
        """The nearest configuration without an outcome is shown, not a farther one."""
        built = unchecked(
            rule("h", "hold", "a", STAY, effect=Effect.HOLD),
            rule("r", "go", "a", "b"),
            rule("s", "go", "b", "c"),
            rule("t", "go", "c", "b"),
            rule("e", "end", "a", "z"),
        )
        assert len(verify(built, can_finish()).path) == 1

    def test_it_tells_configurations_apart(self, unchecked):
        """A state that can finish cannot while it is on hold for ever."""
        hold = rule("h", "hold", "b", STAY, effect=Effect.HOLD)
        built = unchecked(rule("r", "go", "a", "b"), rule("s", "end", "b", "z"), hold)
        verdict = verify(built, can_finish())
        assert [step.target for step in verdict.counterexample] == ["b", "b|held"]

    def test_the_beginning_can_be_lost(self, unchecked):
        """Where no outcome can be reached at all the run is empty."""
        built = unchecked(rule("r", "go", "a", "b"), rule("s", "go", "b", "a"), final=())
        verdict = verify(built, can_finish())
        assert (verdict.ok, verdict.path) == (False, ())


class TestRequiresGuard:
    def built(self, *guards):
        """A machine that ends under these guards."""
        return machine(rule("r", "go", "a", "b"), rule("s", "end", "b", "z", guards=guards))

    @pytest.mark.parametrize(
        "guards", [[has_key], [is_adult, has_key], [all_of(is_adult, all_of(has_key))]], ids=str
    )
    def test_it_holds(self, guards):
        """A guard that must pass stands there by itself or within others that must."""
        assert verify(self.built(*guards), requires_guard("end", "has_key")).ok is True

    @pytest.mark.parametrize("guards", [[], [is_adult], [any_of(is_adult, has_key)]], ids=str)
    def test_it_is_broken_by_a_shortest_run(self, guards):
        """A guard that is not there, or need not pass, is missed."""
        found = verify(self.built(*guards), requires_guard("end", "has_key"))
        assert found.path == ("go", "end")

    def test_a_branchs_guard_is_not_enough(self):
        """A guard that chooses does not have to pass."""
        built = machine(rule("r", "go", "a", "z", branches=[(has_key, STAY)]))
        assert verify(built, requires_guard("go", "has_key")).ok is False

    def test_every_rule_for_the_event_needs_it(self):
        """One rule with the guard does not stand for another."""
        built = machine(rule("r", "go", "a", "b", guards=[has_key]), rule("s", "go", "b", "z"))
        assert verify(built, requires_guard("go", "has_key")).path == ("go", "go")

    def test_a_state_is_no_event(self):
        """Guards stand on events: a law about a state would hold by accident."""
        with pytest.raises(UnknownNameError, match=r"unknown event in a law 'locked'"):
            verify(DOOR, requires_guard("locked", "has_key"))


class TestNames:
    def test_events_states_and_stages_may_be_named(self):
        """A law may name anything that the machine has."""
        assert names_of(STAGED) == {
            *("send", "check", "sign"),
            *("offer.draft", "offer.sent", "check.done", "z"),
            *("offer", "check"),
        }

    @pytest.mark.parametrize(
        "law",
        [
            absence("lok"),
            absence("lock", "lok"),
            precedes("lok", "unlock"),
            precedes("unlock", "lok"),
            requires_guard("lok", "has_key"),
        ],
        ids=str,
    )
    def test_an_unknown_name_is_an_error(self, law):
        """A misspelt name is not a law that holds by accident."""
        with pytest.raises(UnknownNameError, match=r"in a law 'lok'.*did you mean 'lock'"):
            verify(DOOR, law)

    @pytest.mark.parametrize(
        "law",
        [precedes("stop", "go"), precedes("go", "stop"), requires_guard("stop", "g")],
        ids=str,
    )
    def test_a_name_that_never_fires_is_an_error(self, law, unchecked):
        """A law about what cannot happen says nothing."""
        built = unchecked(rule("r", "go", "a", "z"), rule("s", "stop", "b", "z"))
        with pytest.raises(UnknownNameError, match=r"'stop \(it can never happen\)'"):
            verify(built, law)

    @pytest.mark.parametrize("law", [absence(), precedes((), "lock"), requires_guard((), "g")])
    def test_no_name_is_an_error(self, law):
        """A law about nothing holds by accident."""
        with pytest.raises(UnknownNameError):
            verify(DOOR, law)
