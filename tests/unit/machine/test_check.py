"""The checks of a definition: every kind of mistake, smallest case first."""

import pytest
from tests.unit.machine.building import (
    codes_of,
    has_key,
    is_adult,
    is_member,
    machine,
    problems_of,
    rule,
    stage,
)

from interviewkit.machine import (
    OPTIONAL,
    ORIGIN,
    STAY,
    Effect,
    Enter,
    Exit,
    Machine,
    Need,
    ProblemCode,
    Tail,
    all_of,
    any_of,
    compose,
    from_dict,
    sequence,
    when,
)

END = rule("end", "end", "a", "z")
LEAVE = rule("leave", "leave", "start", Exit())


def composed(*stages, wiring=None, **more):
    """Stages in sequence, ending in `z`."""
    last = {f"{stages[-1].id}.done": "z"} if stages else {}
    return compose(
        sequence(*stages), id="m", version="1", wiring=wiring or last, final=["z"], **more
    )


SMALLEST = {
    ProblemCode.BAD_NAME: lambda: machine(rule("r", "go", "=a", "z"), initial="=a"),
    ProblemCode.UNKNOWN_STATE: lambda: machine(rule("r", "go", "a", "b"), states=["a", "z"]),
    ProblemCode.UNKNOWN_STAGE: composed,
    ProblemCode.UNKNOWN_EXIT: lambda: composed(stage("s", LEAVE), wiring={"z.done": "z"}),
    ProblemCode.UNUSED_EXIT: lambda: composed(
        stage("s", LEAVE, exits=["done", "x"]), wiring={"s.done": "z", "s.x": "z"}
    ),
    ProblemCode.UNREACHABLE: lambda: machine(END, states=["a", "b", "z"]),
    ProblemCode.DEAD_END: lambda: machine(END, rule("r", "go", "a", "b"), states=["a", "b", "z"]),
    ProblemCode.NO_WAY_OUT: lambda: machine(
        END, rule("r", "go", "a", "b"), rule("s", "go", "b", "c"), rule("t", "go", "c", "b")
    ),
    ProblemCode.AMBIGUOUS: lambda: machine(END, rule("r", "end", "a", STAY)),
    ProblemCode.DUPLICATE_ID: lambda: machine(END, rule("end", "go", "a", STAY)),
    ProblemCode.FINAL_WITH_EXIT: lambda: machine(END, rule("r", "go", "z", "a", after_close=True)),
    ProblemCode.CLOSED_WITHOUT_MARK: lambda: machine(END, rule("r", "go", "z", STAY)),
    ProblemCode.NEVER_FIRES: lambda: machine(END, rule("r", "go", "a", "z", effect=Effect.RESUME)),
    ProblemCode.NO_ROLE: lambda: machine(rule("r", "go", "a", "z", ())),
    ProblemCode.UNKNOWN_ROLE: lambda: machine(
        rule("r", "go", "a", "z", {"admin", "amin"}), roles={"admin"}
    ),
    ProblemCode.UNUSED_ROLE: lambda: machine(END, roles={"admin"}),
    ProblemCode.UNKNOWN_GUARD: lambda: from_dict(
        {
            "id": "m",
            "version": "1",
            "initial": "a",
            "final": ["z"],
            "rules": [
                {
                    "id": "r",
                    "event": "go",
                    "source": "a",
                    "target": "z",
                    "roles": ["*"],
                    "guards": ["has_ky"],
                }
            ],
        },
        guards={"has_key": has_key},
    ),
    ProblemCode.UNUSED_GUARD: lambda: machine(END, guards={"has_key"}),
    ProblemCode.WRONG_SHAPE: lambda: composed(
        stage("s", LEAVE, requirement=when(("vip", Need.ABSENT), otherwise=Need.REQUIRED))
    ),
}
# A process reports these about its laws and events; no machine does.
OF_A_PROCESS = {ProblemCode.LAW_BROKEN, ProblemCode.LAW_VACUOUS, ProblemCode.UNKNOWN_EVENT}


class TestProblemCode:
    def test_each_has_a_smallest_case(self):
        """No kind of mistake goes untested."""
        assert set(ProblemCode) - set(SMALLEST) == OF_A_PROCESS

    @pytest.mark.parametrize("code", SMALLEST, ids=str)
    def test_the_smallest_case_is_reported(self, code):
        """The mistake is named first, before what follows from it."""
        assert codes_of(SMALLEST[code])[0] is code


class TestProblem:
    def test_it_says_place_sentence_and_code(self):
        """A problem reads as one line."""
        (problem,) = problems_of(SMALLEST[ProblemCode.NO_ROLE])
        assert str(problem) == (
            "rule 'r': it has no role, so nobody could send it; use ANYONE if anybody may (no_role)"
        )

    def test_a_lost_state_shows_the_run(self):
        """The way into a state without an outcome is shown."""
        hold = rule("h", "hold", "b", STAY, effect=Effect.HOLD)
        lost = problems_of(
            lambda: machine(rule("r", "go", "a", "b"), rule("s", "go", "b", "z"), hold)
        )
        assert [(problem.place, problem.path) for problem in lost] == [
            ("state 'b'", ("go", "hold"))
        ]

    def test_a_run_that_begins_lost_is_empty(self):
        """Where no outcome can ever be reached there is no way to show."""
        lost = problems_of(
            lambda: machine(rule("r", "go", "a", "b"), rule("s", "go", "b", "a"), final=())
        )
        assert [(problem.place, problem.path) for problem in lost] == [
            ("state 'a'", ()),
            ("state 'b'", ("go",)),
        ]


class TestTenMistakes:
    def test_all_ten_are_reported(self):
        """A definition with ten different mistakes is refused for all ten at once."""
        rules = (
            rule("one", "go", "a", "a"),
            rule("one", "go", "a", "b", ()),
            rule("three", "fly", "b", "zz", {"amin"}),
            rule("four", "stay", "z", "a"),
            rule("five", "end", "b", "z", {"admin"}, after_close=True),
            rule("six", "none", (), "z"),
        )
        found = codes_of(
            lambda: Machine(
                id="m",
                version="1",
                initial="a",
                rules=rules,
                final={"z"},
                states=["a", "b", "z", "|"],
                roles={"admin", "ghost"},
                guards={"g"},
            )
        )
        assert sorted(set(found)) == sorted(
            {
                ProblemCode.DUPLICATE_ID,
                ProblemCode.NEVER_FIRES,
                ProblemCode.BAD_NAME,
                ProblemCode.UNKNOWN_STATE,
                ProblemCode.AMBIGUOUS,
                ProblemCode.FINAL_WITH_EXIT,
                ProblemCode.CLOSED_WITHOUT_MARK,
                ProblemCode.NO_ROLE,
                ProblemCode.UNKNOWN_ROLE,
                ProblemCode.UNUSED_ROLE,
                ProblemCode.UNUSED_GUARD,
            }
        )


class TestNames:
    @pytest.mark.parametrize("name", ["", " a", "=a", "|a", "a|held", "a\nb"])
    def test_a_name_that_a_key_could_not_hold_is_refused(self, name):
        """Keys are text, so names leave the separators alone."""
        assert codes_of(lambda: machine(rule("r", "go", name, "z"), initial=name)) == [
            ProblemCode.BAD_NAME
        ]

    @pytest.mark.parametrize("name", ["a b", "a.b", "a=b", "ä", "held"])
    def test_other_names_are_free(self, name):
        """Any other text is a name."""
        assert codes_of(lambda: machine(rule("r", "go", name, "z"), initial=name)) == []

    @pytest.mark.parametrize(
        ("place", "fields"),
        [
            ("initial", {"initial": "aa"}),
            ("final", {"final": {"z", "zz"}}),
            ("closed", {"closed": {"zz"}}),
            ("reentry", {"reentry": {"zz": "a"}}),
            ("reentry", {"reentry": {"a": "zz"}}),
            ("rule 'r'", {"rules": [rule("r", "go", ("a", "zz"), "z")]}),
            ("rule 'r'", {"rules": [rule("r", "go", "a", "z", branches=[(has_key, "zz")])]}),
        ],
    )
    def test_an_unknown_state_is_found_in_its_place(self, place, fields):
        """Wherever a state is named it has to exist, if the states were listed."""
        given = {"id": "m", "version": "1", "initial": "a", "final": {"z"}, "rules": [END]}
        found = problems_of(lambda: Machine(**{**given, "states": ["a", "z"], **fields}))
        assert [(p.code, p.place) for p in found if p.code is ProblemCode.UNKNOWN_STATE] == [
            (ProblemCode.UNKNOWN_STATE, place)
        ]

    def test_a_near_match_is_offered(self):
        """A misspelt state is told what it may have been."""
        (found,) = problems_of(
            lambda: machine(
                rule("r", "go", "start", "finsh"), initial="start", states=["start", "z", "finish"]
            )
        )
        assert found.text == "unknown state 'finsh'; did you mean 'finish'?"

    def test_without_a_list_an_unknown_target_is_a_dead_end(self):
        """Where the states were not listed, a target without rules is what it is."""
        (found,) = problems_of(lambda: machine(rule("r", "go", "a", "b")))
        assert str(found) == (
            "rule 'r': state without any rule that leaves it, nor final: 'b' (dead_end)"
        )

    @pytest.mark.parametrize("target", [Exit(), Enter("s")])
    def test_a_target_of_a_stage_is_refused(self, target):
        """Ways in and out make sense inside a stage only."""
        assert codes_of(lambda: machine(rule("r", "go", "a", target))) == [
            ProblemCode.UNKNOWN_STATE
        ]

    def test_an_origin_is_refused_outside_of_outcomes(self):
        """An open state has no origin to go back to."""
        assert codes_of(lambda: machine(END, rule("r", "go", "a", ORIGIN))) == [
            ProblemCode.UNKNOWN_STATE
        ]


class TestAmbiguity:
    def test_one_source_named_twice_is_ambiguous(self):
        """A rule that names a source twice contradicts itself."""
        assert set(codes_of(lambda: machine(rule("r", "go", ("a", "a"), "z")))) == {
            ProblemCode.AMBIGUOUS
        }

    def test_one_event_from_two_states_is_not(self):
        """Only a pair of source and event has to be unique."""
        rules = [rule("r", "go", "a", "b"), rule("s", "go", "b", "z")]
        assert codes_of(lambda: machine(*rules)) == []

    def test_two_ways_of_entering_again_are_ambiguous(self):
        """A state has one state in which it is entered again."""
        assert codes_of(lambda: machine(END, reentry=[("a", "a"), ("a", "z")])) == [
            ProblemCode.AMBIGUOUS
        ]


class TestOutcomes:
    def test_a_final_state_may_stay(self):
        """A rule that keeps a final state where it is leaves nothing."""
        rules = [END, rule("r", "note", "z", STAY, after_close=True)]
        assert codes_of(lambda: machine(*rules)) == []

    def test_a_closed_state_may_be_left(self):
        """A closed outcome is no final one."""
        rules = [END, rule("r", "back", "z", ORIGIN, after_close=True)]
        assert codes_of(lambda: machine(*rules, final=(), closed=["z"])) == []

    def test_a_mark_on_an_open_state_is_refused(self):
        """A rule for after the end never fires before it."""
        assert codes_of(lambda: machine(rule("r", "go", "a", "z", after_close=True)))[0] is (
            ProblemCode.CLOSED_WITHOUT_MARK
        )


class TestRoles:
    def test_a_near_match_is_offered(self):
        """A misspelt role is told what it may have been."""
        (found,) = problems_of(SMALLEST[ProblemCode.UNKNOWN_ROLE])
        assert found.text == "unknown role 'amin'; did you mean 'admin'?"

    def test_a_strange_role_has_no_hint(self):
        """A role that is close to none has no hint."""
        found = problems_of(lambda: machine(rule("r", "go", "a", "z", {"x"}), roles={"admin"}))
        assert found[0].text == "unknown role 'x'"

    def test_anyone_needs_no_listing(self):
        """A rule for anyone names no role."""
        built = machine(END, rule("r", "go", "a", STAY, {"admin"}), roles={"admin"})
        assert built.roles == {"admin"}


class TestGuards:
    def test_parts_of_parts_are_used(self):
        """A guard deep inside a combination is used."""
        deep = any_of(all_of(has_key, is_adult), is_member)
        rules = [rule("r", "go", "a", "z", guards=[deep])]
        names = {"has_key", "is_adult", "is_member"}
        assert codes_of(lambda: machine(*rules, guards=names)) == []

    def test_a_branchs_guard_is_used(self):
        """A guard that only chooses is used, too."""
        rules = [rule("r", "go", "a", "z", branches=[(has_key, STAY)])]
        assert codes_of(lambda: machine(*rules, guards={"has_key"})) == []


class TestComposition:
    @pytest.mark.parametrize(
        ("code", "place", "build"),
        [
            (
                ProblemCode.UNKNOWN_EXIT,
                "rule 's.out'",
                lambda: composed(stage("s", LEAVE, rule("out", "out", "start", Exit("dne")))),
            ),
            (
                ProblemCode.UNKNOWN_EXIT,
                "rule 's.out'",
                lambda: composed(
                    stage("s", LEAVE, tail=[Tail(id="out", event="out", target=Exit("x"))])
                ),
            ),
            (
                ProblemCode.UNKNOWN_EXIT,
                "wiring 's.dne'",
                lambda: composed(stage("s", LEAVE), wiring={"s.done": "z", "s.dne": "z"}),
            ),
            (
                ProblemCode.UNKNOWN_EXIT,
                "stage 's'",
                lambda: composed(stage("s", exits=(), requirement=OPTIONAL), wiring={"x": "z"}),
            ),
            (
                ProblemCode.UNKNOWN_STATE,
                "stage 's'",
                lambda: composed(stage("s", LEAVE, settled=["strt"])),
            ),
        ],
    )
    def test_a_wrong_wire_is_reported(self, code, place, build):
        """A way out that does not exist is found before anything is wired."""
        assert [(p.code, p.place) for p in problems_of(build)] == [(code, place)]

    def test_a_near_match_is_offered(self):
        """A misspelt exit is told what it may have been."""
        (found,) = problems_of(
            lambda: composed(stage("s", LEAVE), wiring={"s.done": "z", "s.doen": "z"})
        )
        assert found.text == "unknown exit 'doen' of stage 's'; did you mean 'done'?"

    def test_one_stage_twice_is_refused(self):
        """A sequence holds each stage once, and says so for each that it does not."""
        one, two = stage("one"), stage("two")
        found = problems_of(lambda: sequence(one, two, two, one))
        assert [(p.code, p.place) for p in found] == [
            (ProblemCode.DUPLICATE_ID, "stage 'one'"),
            (ProblemCode.DUPLICATE_ID, "stage 'two'"),
        ]

    def test_an_open_need_names_its_facts(self):
        """A stage that is not specialised says on what it still depends, sorted."""
        need = when(*((name, Need.OPTIONAL) for name in "dbeca"), otherwise=Need.REQUIRED)
        (found,) = problems_of(lambda: composed(stage("s", LEAVE, requirement=need)))
        assert (
            found.text == "its need still depends on a, b, c, d, e; specialise the sequence first"
        )
