"""Process files and differences on the command line, in this process."""

import json
from pathlib import Path
from typing import Any

import pytest

from interviewkit.cli import main
from interviewkit.wire import ProcessFile, load_process

EXAMPLES = Path(__file__).parents[2] / "examples" / "processes"
REPAIR = str(EXAMPLES / "equipment_repair.toml")
COMPANY = str(EXAMPLES / "maju_sentosa.toml")
LOAN = """
format = "interviewkit.process/1"
id = "loan"
version = "1"
initial = "shelf"
final = ["gone"]

[[rule]]
id = "lend"
event = "lent_out"
source = "shelf"
target = "out"
roles = ["reader", "desk"]

[[rule]]
id = "return"
event = "returned"
source = "out"
target = "shelf"
roles = "*"

[[rule]]
id = "lose"
event = "lost"
source = ["out", "shelf"]
target = "gone"
roles = "desk"
"""

Said = pytest.CaptureFixture[str]


def written(folder: Path, name: str, text: str) -> str:
    """A process file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def in_json(said: Said, *argv: str) -> dict[str, Any]:
    """What `process ... --format json` says."""
    main(["process", *argv, "--format", "json"])
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return found


class TestCheck:
    @pytest.mark.parametrize("path", [REPAIR, COMPANY])
    def test_sound(self, path: str, capsys: Said) -> None:
        """The examples have no problems, and each law is told, verified or not."""
        assert main(["process", "check", path]) == 0
        said = capsys.readouterr().out
        assert "No problems found." in said
        lines = said.replace("\n  ", " ")
        process = load_process(Path(path))
        for id, count in process.check().verified:
            assert (f"✓  {id}" in said) is bool(count)
            assert id in lines.partition("About what")[2] or count

    def test_no_laws(self, tmp_path: Path, capsys: Said) -> None:
        """Without laws there is nothing to list."""
        assert main(["process", "check", written(tmp_path, "loan.toml", LOAN)]) == 0
        assert capsys.readouterr().out == "loan, version 1\n\nNo problems found.\n"

    def test_broken_law(self, tmp_path: Path, capsys: Said) -> None:
        """A broken law is marked and comes with the run that breaks it."""
        text = f'{LOAN}\n[[law]]\nid = "kept"\nsays = "nothing is lost"\nabsence = "gone"\n'
        path = written(tmp_path, "loan.toml", text)
        assert main(["process", "check", path]) == 1
        said = capsys.readouterr().out
        assert "✗  kept" in said
        assert "[lost]" in said
        found = in_json(capsys, "check", path)
        assert [(found["ok"], law["id"], law["holds"]) for law in found["laws"]] == [
            (False, "kept", False)
        ]

    def test_unsound(self, tmp_path: Path, capsys: Said) -> None:
        """What a file says wrong is told with its path; for programs on stdout."""
        path = written(tmp_path, "loan.toml", LOAN.replace('target = "out"', 'target = "ouut"'))
        assert main(["process", "check", path]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert "loan.toml has 1 problem:\n  line 12, column 1: $.rule[0].target: 'ouut'" in said.err
        assert main(["process", "check", path, "--format", "json"]) == 2
        found = json.loads(capsys.readouterr().out)
        assert (found["ok"], found["problems"][0]["place"]) == (False, "$.rule[0].target")
        assert found["problems"][0]["text"].startswith("'ouut' is no state")

    def test_no_file(self, capsys: Said) -> None:
        """A word with a separator or with .toml is a file, whether it exists or not."""
        for word in ("./id", "id.toml", "folder\\id"):
            assert main(["process", "check", word]) == 2
            assert "No such file" in capsys.readouterr().err


class TestShow:
    def test_kernel(self, tmp_path: Path, capsys: Said) -> None:
        """A process about anything is shown in its own words."""
        assert main(["process", "show", written(tmp_path, "loan.toml", LOAN)]) == 0
        said = capsys.readouterr().out
        assert said.startswith("loan, version 1\n\nStates\n  shelf  shelf\n")
        assert "  lend  lent out: shelf → out\n      who:  desk, reader\n" in said

    def test_kernel_in_stages(self, tmp_path: Path, capsys: Said) -> None:
        """States with a dot in their name are in stages."""
        text = LOAN.replace('"shelf"', '"desk.shelf"').replace('"out"', '"away.out"')
        assert main(["process", "show", written(tmp_path, "loan.toml", text)]) == 0
        said = capsys.readouterr().out
        assert "\ndesk [desk]\n  shelf  desk.shelf\n\n  lend  lent out: shelf → away.out\n" in said
        assert "\nIn several stages\n  gone  gone\n\n  lose  lost: out, shelf → gone\n" in said

    def test_kernel_json(self, capsys: Said) -> None:
        """Programs get the same keys as of a preset."""
        found = in_json(capsys, "show", REPAIR)
        preset = in_json(capsys, "show", "us")
        assert list(preset) == list(found)
        assert (found["jurisdiction"], found["stages"]) == (None, [])
        assert len(found["rules"]) >= 30

    def test_company(self, capsys: Said) -> None:
        """A company's pipeline is shown in the language asked for."""
        assert main(["process", "show", COMPANY, "--locale", "id"]) == 0
        assert "Penawaran kerja [offer]" in capsys.readouterr().out


class TestDiagram:
    def test_kernel(self, tmp_path: Path, capsys: Said) -> None:
        """States outside of stages are drawn without a box."""
        assert main(["process", "diagram", written(tmp_path, "loan.toml", LOAN)]) == 0
        said = capsys.readouterr().out
        assert "    shelf --> out : lent out\n" in said
        assert "{" not in said


class TestDiff:
    @pytest.mark.parametrize("path", ["id", REPAIR, COMPANY])
    def test_same(self, path: str, capsys: Said) -> None:
        """Nothing differs from itself."""
        assert main(["process", "diff", path, path]) == 0
        assert capsys.readouterr().out.endswith("\n\nNo differences.\n")

    def test_kernel(self, tmp_path: Path, capsys: Said) -> None:
        """Each change is told below the rule that it is about."""
        before = written(tmp_path, "old.toml", LOAN)
        text = (
            LOAN.replace('version = "1"', 'version = "2"')
            .replace('target = "out"\nroles = ["reader", "desk"]', _NEW_LENDING)
            .replace('roles = "*"', 'roles = "desk"\nwhile_held = true')
            .replace('id = "lose"', 'id = "lose_it"')
            .replace("final", 'guards = ["paid", "adult", "known"]\nfinal')
        )
        after = written(tmp_path, "new.toml", text)
        assert main(["process", "diff", before, after]) == 1
        assert capsys.readouterr().out == _KERNEL_CHANGES
        assert main(["process", "diff", after, before]) == 1
        assert "works on hold: yes → no" in capsys.readouterr().out

    def test_order_only(self, tmp_path: Path, capsys: Said) -> None:
        """What only stands in another order is told so."""
        text = LOAN.replace("final", 'guards = ["a", "b"]\nfinal')
        old, new = (
            written(
                tmp_path, f"{n}.toml", text.replace('roles = "*"', f'roles = "*"\nguards = {g}')
            )
            for n, g in enumerate(('["a", "b"]', '["b", "a"]'))
        )
        assert main(["process", "diff", old, new]) == 1
        assert "\n    conditions: in another order\n" in capsys.readouterr().out

    def test_stages(self, capsys: Said) -> None:
        """A stage that came or went is told with its number of states, and not state by state."""
        assert main(["process", "diff", "id", COMPANY]) == 1
        said = capsys.readouterr().out
        assert "  removed  Executive interview [executive_interview]: states: " in said
        assert "\n  added    Assessment [assessment]: states: 6, rules: " in said
        assert "place: after " in said
        assert "executive_interview.scheduling  " not in said
        assert "reschedules_left(most=3, " in said

    def test_first_stage(self, capsys: Said) -> None:
        """A stage that begins the process now stands at the start."""
        assert main(["process", "diff", "us", "gb", "--locale", "id"]) == 1
        said = capsys.readouterr().out
        assert said.startswith("us, version 1 (us) → gb, version 1 (gb)\n\nProses\n  id: us → gb\n")
        assert "yurisdiksi: us → gb" in said

    def test_moved_to_the_start(self, tmp_path: Path, capsys: Said) -> None:
        """A stage that moved is told with the stages that it followed and follows."""
        kinds = ("evaluation", "assessment", "medical_checkup", "offer", "onboarding")
        heads = LOAN.partition("initial")[0] + 'jurisdiction = "id"\n'
        old, new = (
            written(
                tmp_path, name, heads + "".join(f'[[stage]]\nkind = "{kind}"\n' for kind in order)
            )
            for name, order in (
                ("old.toml", kinds),
                ("new.toml", (*kinds[1:3], *kinds[:1], *kinds[3:])),
            )
        )
        assert main(["process", "diff", old, new]) == 1
        said = capsys.readouterr().out
        place = "place: at the start → after Medical check [medical_checkup]"
        assert f"  Internal evaluation [evaluation]\n    {place}\n" in said
        # Only the sources that belong to the moved stage changed, and none of a stage that came.
        assert "\n  removed " not in said.partition("Rules")[0]

    def test_json(self, tmp_path: Path, capsys: Said) -> None:
        """Programs get every change, also those of an added stage."""
        found = in_json(capsys, "diff", "id", COMPANY)
        assert (found["format"], found["equal"]) == ("interviewkit.diff/1", False)
        assert {
            "part": "state",
            "name": "assessment.inviting",
            "change": "added",
            "aspect": "",
            "before": [],
            "after": [],
        } in found["changes"]
        assert in_json(capsys, "diff", "id", "id")["changes"] == []

    def test_bad_input(self, capsys: Said) -> None:
        """A word that names nothing is an error."""
        assert main(["process", "diff", "id", "idd"]) == 2
        assert "unknown preset 'idd'" in capsys.readouterr().err


_NEW_LENDING = """target = "gone"
roles = ["reader", "librarian"]
guards = ["paid"]
branches = [{ guard = { any = ["adult", "known"] }, target = "out" }]"""
_KERNEL_CHANGES = """\
loan, version 1 → loan, version 2

Process
  version: 1 → 2
  conditions: + adult, known, paid

Rules
  removed  lose: lost
  added    lose_it: lost
  lend: lent out
    leads to: out → gone
    branches: + any(adult, known) -> out
    who: desk → librarian
    conditions: + paid
  return: returned
    who: * → desk
    works on hold: no → yes
"""


def test_words_of_a_preset() -> None:
    """A preset's words are the translator's, also for diagrams."""
    import interviewkit as ik
    from interviewkit.cli.process_subject import words_for
    from interviewkit.messages import Message

    process = ik.processes["id"]
    words = words_for(ProcessFile(subject=process), "id")
    assert words.label(Message.of("label.stage", id="offer")) == "Penawaran kerja"
