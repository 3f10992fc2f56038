"""The command line, in this process."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

import interviewkit as ik
from interviewkit.cli import main
from interviewkit.wire import load_scenario, play

EXAMPLES = Path(__file__).parents[2] / "examples"
ENDS = {
    "intern_hire.toml": "outcome.hired",
    "manager_hire.toml": "outcome.hired",
    "rejected_and_reopened.toml": "outcome.withdrawn",
    "staff_hire.toml": "outcome.hired",
    "us_conditional_offer.toml": "outcome.hired",
    "walk_in_day.toml": "medical_checkup.scheduled",
}
HEAD = """
title = "A try"
process = "id"
application = {id = "app-1", opened_at = 2026-01-05T09:00:00+07:00, opened_by = "recruiter"}
position = {title = "Clerk"}
[[step]]
at = 2026-01-06T09:00:00+07:00
by = "candidate"
"""

Said = pytest.CaptureFixture[str]


def scenario(folder: Path, text: str) -> str:
    """A scenario file with one step."""
    path = folder / "try.toml"
    path.write_text(HEAD + text, encoding="utf-8")
    return str(path)


def played(said: Said, *argv: str) -> dict[str, Any]:
    """What `run --format json` says."""
    main(["run", *argv, "--format", "json"])
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return found


class TestExamples:
    def test_all_are_known(self) -> None:
        """A new example gets its end written down above."""
        found = [path for path in EXAMPLES.glob("*.toml") if "[[step]]" in path.read_text("utf-8")]
        assert sorted(ENDS) == sorted(path.name for path in found)

    @pytest.mark.parametrize("audience", ["recruiter", "candidate"])
    @pytest.mark.parametrize("locale", ["en", "id"])
    @pytest.mark.parametrize("name", ENDS)
    def test_text(self, name: str, locale: str, audience: str, capsys: Said) -> None:
        """Each runs as its author expects, and ends with a sentence."""
        argv = ["run", str(EXAMPLES / name), "--locale", locale, "--audience", audience]
        assert main(argv) == 0
        said = capsys.readouterr()
        assert said.err == ""
        assert said.out.endswith(".\n")
        assert max(len(line) for line in said.out.splitlines()) <= 100

    @pytest.mark.parametrize("locale", ["en", "id"])
    @pytest.mark.parametrize("name", ENDS)
    def test_json(self, name: str, locale: str, capsys: Said) -> None:
        """The JSON says where it ended, in ids."""
        found = played(capsys, str(EXAMPLES / name), "--locale", locale)
        assert (ENDS[name], True) == (found["end"]["state"], found["as_expected"])

    @pytest.mark.parametrize("name", ENDS)
    def test_no_id_is_left_in_the_text(self, name: str, capsys: Said) -> None:
        """People read words: every event, state and reason has its label."""
        main(["run", str(EXAMPLES / name), "--locale", "id"])
        text = capsys.readouterr().out
        loaded = load_scenario(EXAMPLES / name, ik.processes)
        for one in play(loaded, ik.processes):
            assert one.step.event.kind not in text or "_" not in one.step.event.kind
            assert one.after.state not in text

    def test_what_the_candidate_never_learns(self, capsys: Said) -> None:
        """An outcome that was undone before it was told leaves no trace, not even a number."""
        path = str(EXAMPLES / "rejected_and_reopened.toml")
        found = played(capsys, path, "--audience", "candidate")
        events = [step["event"] for step in found["steps"]]
        assert events[:3] == ["outcome_disclosed", "application_reopened", "candidate_advanced"]
        assert list(range(1, len(events) + 1)) == [step["number"] for step in found["steps"]]
        assert not {"actor", "id", "rule"} & {key for step in found["steps"] for key in step}
        assert {"candidate"} == {
            role for s in found["steps"] for n in s["next"] for role in n["by"]
        }

    @pytest.mark.parametrize("name", ["staff_hire.toml", "rejected_and_reopened.toml"])
    def test_notes_are_listed_for_programs_only(self, name: str, capsys: Said) -> None:
        """Another process is possible everywhere, so people are not told each time."""
        found = played(capsys, str(EXAMPLES / name))
        positions = [found["opened"], *found["steps"], found["end"]]
        note = {"event": "process_changed", "by": ["hr_admin", "system"]}
        assert all(note in position["next"] for position in positions)
        main(["run", str(EXAMPLES / name)])
        assert "Process changed" not in capsys.readouterr().out


class TestRun:
    def test_a_refusal_with_its_reason(self, tmp_path: Path, capsys: Said) -> None:
        """A step that was to pass and did not is an error, told as a sentence."""
        path = scenario(tmp_path, 'event = "offer_accepted"\nversion = 1')
        assert main(["run", path]) == 1
        text = capsys.readouterr().out
        assert "✗ refused, though the scenario expects it to be accepted" in text
        assert "     - “" in text
        assert text.endswith("Steps not as expected: 1 of 1.\n")

    def test_an_acceptance_against_expectation(self, tmp_path: Path, capsys: Said) -> None:
        """A step that was not to pass and did is one as well."""
        path = scenario(tmp_path, 'event = "application_withdrawn"\nexpect = "refused"')
        assert main(["run", path]) == 1
        assert "✗ accepted, though the scenario expects a refusal" in capsys.readouterr().out

    def test_another_reason_than_expected(self, tmp_path: Path, capsys: Said) -> None:
        """A refusal for other reasons is one as well."""
        text = 'event = "medical_refused"\nexpect = "refused"\nbecause = ["refusal.on_hold"]'
        assert main(["run", scenario(tmp_path, text)]) == 1
        assert "✗ the expected reason is missing: refusal.on_hold" in capsys.readouterr().out

    def test_reasons_as_json(self, tmp_path: Path, capsys: Said) -> None:
        """A program gets ids and parameters, and the sentence beside them."""
        path = scenario(tmp_path, 'event = "medical_refused"\nexpect = "refused"')
        (step,) = played(capsys, path)["steps"]
        (reason,) = step["reasons"]
        assert reason["id"] == "refusal.wrong_state"
        label = {"id": "label.event", "params": {"id": "medical_refused"}}
        assert reason["params"]["event"] == label
        assert reason["text"].startswith("“")

    def test_reasons_for_the_candidate(self, tmp_path: Path, capsys: Said) -> None:
        """The candidate reads the sentence, not what lies behind it."""
        path = scenario(tmp_path, 'event = "medical_refused"\nexpect = "refused"')
        (step,) = played(capsys, path, "--audience", "candidate")["steps"]
        (reason,) = step["reasons"]
        assert set(reason) == {"id", "text"}

    def test_a_candidate_who_was_not_told(self, tmp_path: Path, capsys: Said) -> None:
        """Beside an outcome not yet told the candidate may still do what was possible before."""
        rejected = 'event = "application_rejected"\nreason = "other"'
        path = tmp_path / "untold.toml"
        path.write_text((HEAD + rejected).replace('"candidate"', '"recruiter"'), encoding="utf-8")
        found = played(capsys, str(path), "--audience", "candidate")
        assert (found["steps"], found["end"]["state"]) == ([], "evaluation.collecting")
        assert found["end"]["next"] == [{"event": "application_withdrawn", "by": ["candidate"]}]

    def test_times_in_utc(self, tmp_path: Path, capsys: Said) -> None:
        """An offset of zero is called by its name."""
        path = tmp_path / "utc.toml"
        path.write_text((EXAMPLES / "staff_hire.toml").read_text("utf-8").replace("+07:00", "Z"))
        main(["run", str(path)])
        assert "2026-01-12 08:30 UTC" in capsys.readouterr().out

    def test_on_hold(self, capsys: Said) -> None:
        """A pause is said beside the state."""
        main(["run", str(EXAMPLES / "manager_hire.toml")])
        assert "(on hold)" in capsys.readouterr().out

    def test_problems_of_a_file(self, tmp_path: Path, capsys: Said) -> None:
        """All of them go to stderr, one a line."""
        path = scenario(tmp_path, 'event = "ofer_sent"\nexpect = "no"')
        assert main(["run", path]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.splitlines()[0] == "interviewkit: try.toml has 2 problems:"
        assert "did you mean 'offer_sent'?" in said.err

    def test_no_such_file(self, tmp_path: Path, capsys: Said) -> None:
        """One line, with the name."""
        path = str(tmp_path / "none.toml")
        assert main(["run", path]) == 2
        assert capsys.readouterr().err == f"interviewkit: {path}: No such file or directory\n"

    def test_no_such_locale(self, capsys: Said) -> None:
        """One line, with what exists."""
        assert main(["run", str(EXAMPLES / "staff_hire.toml"), "--locale", "xx"]) == 2
        assert capsys.readouterr().err.startswith(
            "interviewkit: unknown locale 'xx'; known: ar, en, id, id-x-informal, ms, zh-Hans"
        )


class TestProcess:
    def test_list(self, capsys: Said) -> None:
        """One line for each preset."""
        assert main(["process", "list"]) == 0
        names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
        assert list(ik.processes) == names

    def test_list_as_json(self, capsys: Said) -> None:
        """The same for programs."""
        main(["process", "list", "--format", "json"])
        found = json.loads(capsys.readouterr().out)
        assert list(ik.processes) == [process["id"] for process in found["processes"]]

    @pytest.mark.parametrize("locale", ["en", "id"])
    @pytest.mark.parametrize("preset", ik.processes)
    def test_show(self, preset: str, locale: str, capsys: Said) -> None:
        """Every state and every rule is there, and fits the page."""
        assert main(["process", "show", preset, "--locale", locale]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(len(line) for line in lines) <= 100
        words = {line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "}
        process = ik.processes[preset]
        assert {state.partition(".")[2] for state in process.states} <= words
        assert {r.id.partition(".")[2] or r.id for r in process.rules} <= words

    def test_show_as_json(self, capsys: Said) -> None:
        """States and rules with their ids and labels."""
        main(["process", "show", "id", "--locale", "id", "--format", "json"])
        found = json.loads(capsys.readouterr().out)
        assert list(ik.processes["id"].states) == [state["id"] for state in found["states"]]
        assert {r.id for r in ik.processes["id"].rules} == {r["id"] for r in found["rules"]}

    @pytest.mark.parametrize("preset", ik.processes)
    def test_check(self, preset: str, capsys: Said) -> None:
        """Presets are in order, and each law comes with its source."""
        assert main(["process", "check", preset]) == 0
        text = capsys.readouterr().out
        assert "house rule:" in text
        assert text.endswith("No problems found.\n")

    def test_check_cites_the_law(self, capsys: Said) -> None:
        """A statute is named with its section."""
        main(["process", "check", "us", "--format", "json"])
        found = json.loads(capsys.readouterr().out)
        (law,) = [law for law in found["laws"] if law["id"] == "medical_after_offer"]
        statute = "42 USC 12112(d)(2)-(3), 29 CFR 1630.13-.14(b)"
        assert (law["source"], law["holds"]) == (statute, True)

    def test_check_of_a_process_with_problems(
        self, capsys: Said, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A broken law is told with a way to break it."""
        from attrs import evolve

        from interviewkit.hiring.laws import Citation, HiringLaw
        from interviewkit.machine import precedes

        citation = Citation(source="a test", says="nobody starts before withdrawing")
        law = precedes("application_withdrawn", "outcome.hired")
        broken = HiringLaw(id="silly", law=law, citation=citation)
        pipeline = evolve(ik.processes["us"].pipeline, laws=[broken])
        monkeypatch.setattr(ik, "processes", {"us": ik.Process(pipeline)})
        assert main(["process", "check", "us"]) == 1
        text = capsys.readouterr().out
        assert "✗  silly" in text
        assert "work_started" in text
        assert main(["process", "check", "us", "--format", "json"]) == 1
        found = json.loads(capsys.readouterr().out)
        assert (
            found["problems"][0]["code"],
            found["problems"][0]["path"][-1],
        ) == ("law_broken", "work_started")

    def test_diagram(self, capsys: Said) -> None:
        """A Mermaid diagram in the language asked for."""
        assert main(["process", "diagram", "id", "--locale", "id"]) == 0
        text = capsys.readouterr().out
        assert text.startswith("stateDiagram-v2\n")
        assert "Penawaran" in text

    @pytest.mark.parametrize("verb", ["show", "check", "diagram"])
    def test_no_such_preset(self, verb: str, capsys: Said) -> None:
        """One line, with a near match."""
        assert main(["process", verb, "id-ofer-first"]) == 2
        said = capsys.readouterr().err
        assert said == (
            "interviewkit: unknown preset 'id-ofer-first'; known: gb, id, id-intern, "
            "id-offer-first, small-company, us, walk-in; did you mean 'id-offer-first'?\n"
        )


class TestHelp:
    @pytest.mark.parametrize(
        "argv",
        [[], ["run"], ["process"], *(["process", v] for v in ("list", "show", "check", "diagram"))],
    )
    def test_help(self, argv: list[str], capsys: Said) -> None:
        """Every verb explains itself."""
        with pytest.raises(SystemExit) as ended:
            main([*argv, "--help"])
        assert ended.value.code == 0
        assert capsys.readouterr().out.startswith("usage: interviewkit")

    def test_version(self, capsys: Said) -> None:
        """The program names itself and its version."""
        with pytest.raises(SystemExit):
            main(["--version"])
        assert capsys.readouterr().out.startswith("interviewkit ")

    def test_no_verb(self, capsys: Said) -> None:
        """A verb is needed."""
        with pytest.raises(SystemExit) as ended:
            main([])
        assert ended.value.code == 2

    def test_interrupted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No traceback on Ctrl-C."""

        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(ik, "translator", interrupt)
        assert main(["process", "show", "id"]) == 130

    def test_a_terminal_has_its_own_width(
        self, monkeypatch: pytest.MonkeyPatch, capsys: Said
    ) -> None:
        """Text goes as wide as the terminal, within reason."""
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        monkeypatch.setenv("COLUMNS", "70")
        main(["run", str(EXAMPLES / "manager_hire.toml"), "--locale", "id"])
        assert max(len(line) for line in capsys.readouterr().out.splitlines()) <= 70
