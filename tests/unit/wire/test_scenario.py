"""Scenario files."""

from pathlib import Path

import pytest
from tests.by_path import by_path

import interviewkit as ik
from interviewkit.wire import Expectation, ScenarioError, load_scenario, play

HEAD = """
title = "A try"
process = "id"
[application]
id = "app-1"
opened_at = 2026-01-05T09:00:00+07:00
opened_by = "recruiter"
[position]
title = "Clerk"
"""
STEP = """
[[step]]
event = "application_withdrawn"
at = 2026-01-06T09:00:00+07:00
by = "candidate"
"""


def load(text: str) -> object:
    """The scenario of that text."""
    return load_scenario(text, ik.processes)


def problems(text: str) -> list[str]:
    """The problems of a text that is no scenario."""
    with pytest.raises(ScenarioError) as caught:
        load(text)
    return [by_path(problem) for problem in caught.value.problems]


class TestLoading:
    def test_a_scenario(self) -> None:
        """Everything is a value of the library."""
        scenario = load_scenario(HEAD + STEP, ik.processes)
        (step,) = scenario.steps
        assert (
            scenario.title,
            scenario.process,
            scenario.application_id,
        ) == ("A try", "id", "app-1")
        assert ik.Position(title="Clerk") == scenario.position
        assert isinstance(step.event, ik.ApplicationWithdrawn)
        assert (step.event.id, step.expect, step.because) == ("step-1", Expectation.ACCEPTED, ())

    def test_an_id_of_its_own(self) -> None:
        """A step may say its id."""
        scenario = load_scenario(f'{HEAD}{STEP}id = "w"', ik.processes)
        assert scenario.steps[0].event.id == "w"

    def test_a_file(self, tmp_path: Path) -> None:
        """A path is opened; a byte order mark and Windows line ends do no harm."""
        path = tmp_path / "a.toml"
        path.write_bytes(b"\xef\xbb\xbf" + (HEAD + STEP).replace("\n", "\r\n").encode())
        assert len(load_scenario(path, ik.processes).steps) == 1

    def test_no_steps(self) -> None:
        """An application that was only opened is a scenario too."""
        assert load_scenario(HEAD, ik.processes).steps == ()

    def test_a_file_that_does_not_exist(self, tmp_path: Path) -> None:
        """The system's own error says it best."""
        with pytest.raises(FileNotFoundError):
            load_scenario(tmp_path / "none.toml", ik.processes)


class TestProblems:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a = 1\nb = ", "line 2, column 5: invalid value"),
            ("a = 1\n[b\n", "line 2, column 3: expected ']' at the end of a table declaration"),
            ("a = 1\na = 2", "line 2, column 6: cannot overwrite a value"),
        ],
    )
    def test_toml(self, text: str, expected: str) -> None:
        """What is no TOML is told with line and column."""
        assert [expected] == problems(text)

    def test_more_than_the_parser_can_take(self) -> None:
        """What breaks the parser is a problem of the file as well."""
        assert problems(f"a = {'[' * 5000}") == ["$: tables or lists lie too deep in each other"]
        assert problems(f"a = {'9' * 5000}") == ["$: a number is too long"]

    def test_a_path_given_as_a_text(self) -> None:
        """A text is the scenario itself, and the remedy is told."""
        (problem,) = problems("examples/staff_hire.toml")
        assert problem.endswith("give a file's path as a pathlib.Path")

    def test_not_utf8(self, tmp_path: Path) -> None:
        """The line is told."""
        path = tmp_path / "a.toml"
        path.write_bytes(b'title = "x"\n# caf\xe9\n')
        with pytest.raises(ScenarioError, match="line 2 is not UTF-8"):
            load_scenario(path, ik.processes)

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ('"id"', '"idd"', "$.process: 'idd' is no preset; allowed: gb, id, id-intern, "),
            ('title = "A try"', "", "$.title: is missing"),
            ('title = "A try"', 'title = " "', "$.title: ' ' is blank"),
            ('title = "A try"', "title = 3", "$.title: 3 is no text; allowed: a text in quotes"),
            ("[position]", "[positoin]", "$.positoin: 'positoin' is no field of a scenario; "),
            ("[position]", "[positoin]", "did you mean 'position'?"),
            ('"app-1"', '" "', "$.application.id: ' ' is not allowed here; "),
            ('"recruiter"', '"candidate"', "allowed: one of recruiter, hr_admin, system"),
            ("09:00:00+07:00", "09:00:00", "has no UTC offset; write '+07:00' or 'Z'"),
            ('"Clerk"', '"Clerk"\njurisdiction = "us"', "$.position.jurisdiction: 'us' is not "),
            ('"Clerk"', '"Clerk"\nextra_stages = ["ofer"]', "did you mean 'offer'?"),
        ],
    )
    def test_the_head(self, old: str, new: str, expected: str) -> None:
        """Each mistake is told at its place, with what is allowed and a near match."""
        found = problems(HEAD.replace(old, new, 1))
        assert any(expected in problem for problem in found), found

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ('event = "ofer_sent"', "$.step[0].event: 'ofer_sent' is no event; did you mean"),
            ("event = 3", "$.step[0].event: 3 is no text; allowed: a text in quotes"),
            ('by = "candidat"', "did you mean 'candidate'?"),
            ("at = 2026-01-06", "$.step[0].at: 2026-01-06 is no date and time"),
            ('reson = "pay"', "did you mean 'reason'?"),
            ('reason = "paye"', "$.step[0].reason: 'paye' is no withdraw reason"),
            ('expect = "refsed"', "$.step[0].expect: 'refsed' is no expectation; allowed: "),
            ('because = ["refusal.closed"]', "add expect = 'refused'"),
            ('expect = "refused"\nbecause = "x"', "$.step[0].because: 'x' is no list"),
            ('expect = "refused"\nbecause = ["refusal.close"]', "mean 'refusal.closed'?"),
            ('expect = "refused"\nbecause = [1]', "$.step[0].because[0]: 1 is no reason"),
        ],
    )
    def test_a_step(self, line: str, expected: str) -> None:
        """Each mistake is told at its place."""
        key = line.partition(" ")[0]
        kept = [kept for kept in STEP.splitlines() if not kept.startswith(f"{key} ")]
        found = problems("\n".join([HEAD, *kept, line]))
        assert any(expected in problem for problem in found), found

    def test_a_step_that_is_no_table(self) -> None:
        """Steps are tables, in a list."""
        assert problems(f"step = [3]{HEAD}") == ["$.step[0]: 3 is no table"]
        (problem,) = problems(HEAD + STEP.replace("[[step]]", "[step]"))
        assert problem.startswith("$.step: a table is no list of tables")

    def test_ten_mistakes_are_ten_problems(self) -> None:
        """Nobody has to run the file again to see the next one."""
        head = HEAD.replace('"id"', '"indonesia"', 1).replace("Clerk", " ").replace("+07:00", "")
        one = STEP.replace("application_withdrawn", "withdrawn").replace("+07:00", "")
        two = STEP.replace('"candidate"', '"me"') + 'reason = "no"\nexpect = "yes"\nfoo = 1\n'
        three = STEP + "evidence = 3\n"
        assert len(problems(head + one + two + three)) == 10


class TestPlay:
    def test_a_refused_step_changes_nothing(self) -> None:
        """The application is the same value before and after."""
        text = HEAD + STEP.replace("application_withdrawn", "medical_refused")
        (played,) = play(load_scenario(text, ik.processes), ik.processes)
        assert played.before is played.after
        assert not played.as_expected

    def test_an_expected_refusal(self) -> None:
        """It is as expected with the expected reason, and not with another one."""
        text = HEAD + STEP.replace("application_withdrawn", "medical_refused")
        right = f'{text}expect = "refused"\nbecause = ["refusal.wrong_state"]'
        wrong = f'{text}expect = "refused"\nbecause = ["refusal.on_hold"]'
        assert play(load_scenario(right, ik.processes), ik.processes)[0].as_expected
        (played,) = play(load_scenario(wrong, ik.processes), ik.processes)
        assert (played.as_expected, played.missing) == (False, ("refusal.on_hold",))

    def test_an_acceptance_against_expectation(self) -> None:
        """An accepted step is not as expected where a refusal was."""
        (played,) = play(
            load_scenario(f'{HEAD}{STEP}expect = "refused"', ik.processes), ik.processes
        )
        assert (played.accepted, played.as_expected) == (True, False)

    def test_steps_follow_each_other(self) -> None:
        """Each step begins where the last one ended."""
        again = STEP + 'expect = "refused"\nbecause = ["refusal.closed"]\n'
        first, second = play(load_scenario(HEAD + STEP + again, ik.processes), ik.processes)
        assert first.after is second.before
        assert second.as_expected
