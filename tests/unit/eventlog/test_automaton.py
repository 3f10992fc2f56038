"""What a log shows of a machine."""

from typing import Any

from tests.unit.machine.building import DOOR, is_adult, machine, rule

from interviewkit.eventlog import Automaton

FORKED = machine(
    rule("go", "go", "a", "b", branches=[(is_adult, "c")]),
    rule("end", "end", "b", "z"),
    rule("stop", "stop", "c", "z"),
)


class TestFollow:
    def test_to_the_end(self) -> None:
        """A guard that needs facts counts as passing."""
        count, here = Automaton([DOOR]).follow(["lock", "unlock", "open"])
        assert count == 3
        assert Automaton([DOOR]).follow([]) == (0, 0)
        assert here != 0

    def test_where_it_stops(self) -> None:
        """It says how many events fit, and where the case was then."""
        automaton = Automaton([DOOR])
        count, here = automaton.follow(["open", "lock", "close"])
        assert (count, automaton.states(here)) == (1, ("open",))

    def test_roles(self) -> None:
        """A role that may not send the event does not fit; no role leaves it open."""
        automaton = Automaton([DOOR])
        steps: list[Any] = ["open", ("open", "owner"), ("lock", "guest")]
        assert [automaton.follow([step])[0] for step in steps] == [1, 1, 0]

    def test_branches(self) -> None:
        """A branch goes both ways."""
        automaton = Automaton([FORKED])
        _, here = automaton.follow(["go"])
        assert automaton.states(here) == ("b", "c")
        assert [automaton.follow(["go", event])[0] for event in ("end", "stop")] == [2, 2]

    def test_several_machines(self) -> None:
        """A case fits if one of them fits, all the way."""
        automaton = Automaton([DOOR, FORKED])
        fits = [automaton.follow(run)[0] for run in (["open", "close"], ["go", "end"])]
        assert (fits, automaton.follow(["go", "open"])[0]) == ([2, 2], 1)

    def test_finished(self) -> None:
        """A case may end in an outcome of a machine that is still in question."""
        automaton = Automaton([FORKED])
        ends = [automaton.finished(automaton.follow(run)[1]) for run in (["go"], ["go", "end"])]
        assert ends == [False, True]


class TestOpening:
    def test_first(self) -> None:
        """A case may begin with the opening, or without it."""
        automaton = Automaton([DOOR], "begin")
        assert automaton.follow(["begin", "open"])[0] == 2
        assert automaton.follow([("begin", "owner"), "open"])[0] == 2
        assert automaton.follow(["open"])[0] == 1

    def test_later(self) -> None:
        """It is wrong anywhere else, even where the machine is as it was at the beginning."""
        automaton = Automaton([DOOR], "begin")
        assert automaton.follow(["begin", "begin"])[0] == 1
        assert automaton.follow(["open", "close", "begin"])[0] == 2
