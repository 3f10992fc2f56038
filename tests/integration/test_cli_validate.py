"""`interviewkit schema` and `interviewkit validate`, in this process."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import interviewkit as ik
from interviewkit import wire
from interviewkit.cli import main
from interviewkit.content.question_rules_schema import every_schema

EXAMPLES = Path(__file__).parents[2] / "examples"
COMPANY = EXAMPLES / "processes" / "maju_sentosa.toml"
RULES = """
format = "interviewkit.question_rules/1"
"""
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)

Said = pytest.CaptureFixture[str]


def written(folder: Path, name: str, text: str | bytes) -> str:
    """A file."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def opened(process: ik.Process) -> ik.Application:
    """An application that was only opened."""
    return ik.Application.open(
        process, id="app-1", at=NOW, by=ik.Role.RECRUITER, position=ik.Position(title="Clerk")
    )


def in_json(said: Said, *argv: str) -> tuple[int, dict[str, Any]]:
    """How `validate ... --format json` ends, and what it says."""
    code = main(["validate", *argv, "--format", "json"])
    found: dict[str, Any] = json.loads(said.readouterr().out)
    return code, found


def told(said: Said, *argv: str) -> list[tuple[str, str, int | None]]:
    """The path, kind and line of each problem of a file that has some."""
    code, found = in_json(said, *argv)
    assert code == 1
    return [(one["path"], one["code"], one["line"]) for one in found["problems"]]


class TestSchema:
    def test_list(self, capsys: Said) -> None:
        """One name in a line, those of files among them."""
        assert main(["schema"]) == 0
        names = capsys.readouterr().out.splitlines()
        assert names == sorted(names) == list(every_schema().names)
        assert {"scenario", "process", "catalogue", "texts", "question_rules"} < set(names)

    @pytest.mark.parametrize("name", ["scenario", "money", "question_rules", "application"])
    def test_one(self, name: str, capsys: Said) -> None:
        """As JSON, as the library gives it."""
        assert main(["schema", name]) == 0
        schema = json.loads(capsys.readouterr().out)
        Draft202012Validator.check_schema(schema)
        assert schema == every_schema().named(name)

    def test_unknown(self, capsys: Said) -> None:
        """With a near match."""
        assert main(["schema", "scenrio"]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert "interviewkit: unknown schema 'scenrio'; known: " in said.err
        assert "did you mean 'scenario'?" in said.err


class TestSound:
    """Files without a mistake."""

    @pytest.mark.parametrize(
        ("path", "kind"),
        [
            (EXAMPLES / "staff_hire.toml", "scenario"),
            (EXAMPLES / "processes" / "equipment_repair.toml", "process"),
            (COMPANY, "process"),
            (EXAMPLES / "own_catalogue" / "own_catalogue.toml", "catalogue"),
            (EXAMPLES / "own_catalogue" / "texts.id.toml", "texts"),
        ],
        ids=lambda value: getattr(value, "stem", value),
    )
    def test_examples(self, path: Path, kind: str, capsys: Said) -> None:
        """What it is, a file says itself."""
        assert main(["validate", str(path)]) == 0
        assert capsys.readouterr().out == f"{path}: {kind}, no problems\n"

    def test_question_rules(self, tmp_path: Path, capsys: Said) -> None:
        """Rules of one's own."""
        path = written(tmp_path, "rules.toml", RULES)
        assert main(["validate", path]) == 0
        assert capsys.readouterr().out == f"{path}: question_rules, no problems\n"

    @pytest.mark.parametrize("suffix", ["json", "toml"])
    def test_payloads(self, suffix: str, tmp_path: Path, capsys: Said) -> None:
        """Of any format, in JSON and in TOML."""
        write = wire.to_json if suffix == "json" else wire.to_toml
        for kind, value in (
            ("application", opened(ik.processes["id"])),
            ("position", ik.Position(title="Clerk")),
            ("event", opened(ik.processes["us"]).events[0]),
        ):
            path = written(tmp_path, f"{kind}.{suffix}", write(value))
            assert main(["validate", path]) == 0
            assert capsys.readouterr().out == f"{path}: {kind}, no problems\n"

    def test_json(self, tmp_path: Path, capsys: Said) -> None:
        """For programs, the same keys as with mistakes."""
        path = written(tmp_path, "p.json", wire.to_json(ik.Position(title="Clerk")))
        code, found = in_json(capsys, path)
        assert (code, found.pop("format")) == (0, "interviewkit.validation/1")
        assert found == {"file": path, "kind": "position", "problems": [], "more": 0}

    def test_what_a_file_does_not_say(self, tmp_path: Path, capsys: Said) -> None:
        """Is given; without it JSON is an application and TOML a scenario."""
        path = written(tmp_path, "p.json", '{"title": "Clerk"}')
        assert main(["validate", path, "--as", "position"]) == 0
        assert "position, no problems" in capsys.readouterr().out
        assert in_json(capsys, path)[1]["kind"] == "application"
        path = written(tmp_path, "p.toml", 'title = "Clerk"')
        assert main(["validate", path, "--as", "position"]) == 0
        capsys.readouterr()
        assert in_json(capsys, path)[1]["kind"] == "scenario"


class TestProcesses:
    """Applications in processes of one's own."""

    @pytest.fixture
    def app(self, tmp_path: Path) -> str:
        """A payload of an application in the company's process."""
        subject = wire.load_process(COMPANY).subject
        assert isinstance(subject, ik.Process)
        return written(tmp_path, "app.json", wire.to_json(opened(subject)))

    def test_given(self, app: str, capsys: Said) -> None:
        """It may be given several times."""
        assert main(["validate", app, "--process", str(COMPANY), "--process", str(COMPANY)]) == 0
        assert "application, no problems" in capsys.readouterr().out

    def test_not_given(self, app: str, capsys: Said) -> None:
        """A payload does not make its own rules."""
        assert told(capsys, app) == [("$.process.definition", "other_process", None)]

    def test_presets_stay(self, tmp_path: Path, capsys: Said) -> None:
        """Beside those that are given."""
        path = written(tmp_path, "app.json", wire.to_json(opened(ik.processes["id"])))
        assert main(["validate", path, "--process", str(COMPANY)]) == 0
        capsys.readouterr()

    def test_several_versions(self, app: str, tmp_path: Path, capsys: Said) -> None:
        """Each application is checked by its own."""
        text = COMPANY.read_text("utf-8").replace('version = "3"', 'version = "4"')
        newer = written(tmp_path, "newer.toml", text)
        assert main(["validate", app, "--process", str(COMPANY), "--process", newer]) == 0
        capsys.readouterr()

    def test_another_kind(self, app: str, capsys: Said) -> None:
        """A process about anything has no applications."""
        repair = str(EXAMPLES / "processes" / "equipment_repair.toml")
        assert main(["validate", app, "--process", repair]) == 2
        assert "the file of a hiring process" in capsys.readouterr().err

    def test_broken(self, app: str, tmp_path: Path, capsys: Said) -> None:
        """What is no process cannot help to check anything."""
        broken = written(tmp_path, "broken.toml", 'format = "interviewkit.process/1"\n')
        assert main(["validate", app, "--process", broken]) == 2
        assert "broken.toml has 3 problems" in capsys.readouterr().err


class TestMistakes:
    """Files with mistakes: each is told with its line."""

    def test_json_payload(self, tmp_path: Path, capsys: Said) -> None:
        """In the order of the file."""
        payload = json.loads(wire.to_json(opened(ik.processes["id"])))
        payload["events"][0] |= {"at": "2026-01-05T09:00:00", "by": "recuiter"}
        payload["sate"] = payload.pop("state")
        path = written(tmp_path, "app.json", json.dumps(payload, indent=2))
        lines = ["", *Path(path).read_text("utf-8").splitlines()]
        found = told(capsys, path)
        assert [(place, kind) for place, kind, _ in found] == [
            ("$.events[0].at", "no_offset"),
            ("$.events[0].by", "unknown_name"),
            ("$.sate", "unknown_field"),
        ]
        for place, _, line in found:
            assert f'"{place.rpartition(".")[2]}"' in lines[line or 0]

    def test_scenario(self, capsys: Said) -> None:
        """A file that is full of them."""
        found = told(capsys, str(EXAMPLES / "broken" / "mistakes.toml"))
        assert len(found) >= 5
        assert None not in {line for _, _, line in found}
        assert [line for *_, line in found] == sorted(line or 0 for *_, line in found)

    @pytest.mark.parametrize(
        ("name", "text", "expected"),
        [
            ("p.toml", 'format = "interviewkit.process/1"\nid = "x"\nfoo = 1\n', "$.foo"),
            (
                "c.toml",
                'format = "interviewkit.catalogue/1"\n[[signal]]\nid = "a"\n',
                "$.signal[0]",
            ),
            ("t.toml", 'format = "interviewkit.texts/1"\nlanguage = 3\n', "$.language"),
            ("r.toml", 'format = "interviewkit.question_rules/1"\nfoo = 1\n', "$.foo"),
            (
                "m.toml",
                'format = "interviewkit.money/1"\namount = 1.5\ncurrency = "IDR"\n',
                "$.amount",
            ),
            (
                "m.json",
                '{"format":"interviewkit.money/1",\n"amount":1.5,"currency":"IDR"}',
                "$.amount",
            ),
        ],
    )
    def test_every_kind(
        self, name: str, text: str, expected: str, tmp_path: Path, capsys: Said
    ) -> None:
        """Each by its own reader."""
        found = told(capsys, written(tmp_path, name, text))
        assert any(place.startswith(expected) and line for place, _, line in found), found

    @pytest.mark.parametrize(
        ("name", "text", "line"),
        [
            ("a.json", '{"id":\n}', 2),
            ("a.json", b"\xff\xfe", None),
            ("a.json", "[" * 10_000, None),
            ("a.toml", "a = 1\nb = ", 2),
            ("a.toml", b"a = '\xe9'", None),
        ],
    )
    def test_no_json_and_no_toml(
        self, name: str, text: Any, line: int | None, tmp_path: Path, capsys: Said
    ) -> None:
        """Where the parser gave up."""
        ((place, _, found),) = told(capsys, written(tmp_path, name, text))
        assert (place, found) == ("$", line)

    def test_an_empty_pattern(self, tmp_path: Path, capsys: Said) -> None:
        """Question rules that look for nothing."""
        text = f'{RULES}[[patterns]]\nlanguage = "en"\ntopic = "age"\nfind = [""]\n'
        found = told(capsys, written(tmp_path, "rules.toml", text))
        assert any(place.startswith("$.patterns[0].find") for place, _, _ in found)

    @pytest.mark.parametrize("suffix", ["json", "toml"])
    def test_a_newer_format(self, suffix: str, tmp_path: Path, capsys: Said) -> None:
        """It is told by its name, and nothing else of it."""
        name = "interviewkit.position/2"
        text = f'{{"format": "{name}"}}' if suffix == "json" else f'format = "{name}"'
        ((place, kind, _),) = told(capsys, written(tmp_path, f"p.{suffix}", text))
        assert (place, kind) == ("$.format", "newer_version")

    def test_as_something_else(self, tmp_path: Path, capsys: Said) -> None:
        """What a file says of itself has to fit."""
        path = written(tmp_path, "p.json", wire.to_json(ik.Position(title="Clerk")))
        ((place, kind, _),) = told(capsys, path, "--as", "money")
        assert (place, kind) == ("$.format", "other_format")

    def test_fields(self, tmp_path: Path, capsys: Said) -> None:
        """Everything that a program may want to show."""
        path = written(tmp_path, "p.json", '{\n"title": "Clerk",\n "levle": "staff"}')
        code, found = in_json(capsys, path, "--as", "position")
        (problem,) = found["problems"]
        assert (code, problem.pop("text") != "") == (1, True)
        assert problem == {
            "path": "$.levle",
            "line": 3,
            "column": 2,
            "code": "unknown_field",
            "value": "'levle'",
            "allowed": "employment, extra_stages, jurisdiction, level, title",
            "near": "level",
        }

    def test_more_than_a_hundred(self, tmp_path: Path, capsys: Said) -> None:
        """The others are counted."""
        keys = ",".join(f'"k{n}":{n}' for n in range(250))
        path = written(tmp_path, "p.json", f'{{"title":"a",{keys}}}')
        code, found = in_json(capsys, path, "--as", "position")
        assert (code, len(found["problems"]), found["more"]) == (1, 100, 150)
        assert main(["validate", path, "--as", "position"]) == 1
        said = capsys.readouterr().out.splitlines()
        assert (said[0], len(said)) == (f"{path}: position, more than 100 problems", 102)

    @pytest.mark.parametrize("locale", ["en", "id", "zh-Hans"])
    def test_for_people(self, locale: str, tmp_path: Path, capsys: Said) -> None:
        """In their language, each below the file at its line and column."""
        path = written(tmp_path, "p.json", '{\n"title": "Clerk",\n "levle": "staff"}')
        assert main(["validate", path, "--as", "position", "--locale", locale]) == 1
        first, second = capsys.readouterr().out.splitlines()
        assert first == f"{path}: position, 1 problem"
        assert second.startswith("  3:2 $.levle: ")
        assert "problem.unknown_field" not in second


class TestBadInput:
    """What cannot be validated at all."""

    def test_no_file(self, tmp_path: Path, capsys: Said) -> None:
        """The system's own word for it."""
        path = str(tmp_path / "none.json")
        assert main(["validate", path]) == 2
        said = capsys.readouterr()
        assert (said.out, said.err) == ("", f"interviewkit: {path}: No such file or directory\n")

    def test_a_folder(self, tmp_path: Path, capsys: Said) -> None:
        """Is no file."""
        assert main(["validate", str(tmp_path)]) == 2
        assert str(tmp_path) in capsys.readouterr().err

    @pytest.mark.parametrize("argv", [["--as", "scenrio"], []])
    def test_unknown_kind(self, argv: list[str], tmp_path: Path, capsys: Said) -> None:
        """Given, or said by the file itself."""
        path = written(tmp_path, "a.toml", 'format = "interviewkit.scenrio/1"')
        assert main(["validate", path, *argv]) == 2
        said = capsys.readouterr().err
        assert "unknown kind of file 'scenrio'" in said
        assert "did you mean 'scenario'?" in said

    def test_no_process_file(self, tmp_path: Path, capsys: Said) -> None:
        """A process that is named has to be there."""
        path = written(tmp_path, "p.json", "{}")
        assert main(["validate", path, "--process", str(tmp_path / "none.toml")]) == 2
        assert "No such file" in capsys.readouterr().err
