"""Payloads that define their process themselves."""

import tomllib
from typing import Any, Final, TypeAlias

import pytest
from attrs import evolve
from tests.unit.wire.edges import EXAMPLES, changed, codes, opened, paths, problems, said

import interviewkit as ik
from interviewkit import wire
from interviewkit.wire import ProcessFile

A: TypeAlias = ik.Application
COMPANY: Final = EXAMPLES / "processes" / "maju_sentosa.toml"
REPAIR: Final = tomllib.loads((EXAMPLES / "processes" / "equipment_repair.toml").read_text("utf-8"))


def company() -> ik.Process:
    """The company's process, from its file."""
    subject = wire.load_process(COMPANY).subject
    assert isinstance(subject, ik.Process)
    return subject


RULE: Final = {"id": "a", "event": "a", "source": "a", "target": "b", "roles": "*"}
PROCESS: Final = company()
APP: Final = opened(PROCESS)
PLAIN: Final[dict[str, Any]] = wire.to_plain(APP)
DEFINITION: Final = ["process", "definition"]


@pytest.fixture
def trusting() -> wire.WireConverter:
    """A converter that lets payloads define processes."""
    return wire.make_converter(inline_processes=True)


class TestWriting:
    def test_the_file_is_in_the_payload(self) -> None:
        """As a table, with its dates as texts."""
        found = PLAIN["process"]["definition"]
        table = tomllib.loads(COMPANY.read_text("utf-8"))
        assert (found["id"], len(found["stage"])) == (table["id"], len(table["stage"]))
        assert wire.process_from_table(found).subject == PROCESS

    def test_dates_and_lists(self) -> None:
        """Nothing of TOML is left that JSON does not have."""
        table = tomllib.loads('format = "x"\nday = 2026-01-05\nat = [2026-01-05T10:00:00Z, 1]')
        source = evolve(PROCESS, pipeline=PROCESS.pipeline.with_source(table))
        assert wire.to_plain(source)["definition"] == {
            "format": "x",
            "day": "2026-01-05",
            "at": ["2026-01-05T10:00:00+00:00", 1],
        }

    def test_a_changed_copy_has_none(self) -> None:
        """For its file would say something else."""
        assert "definition" not in wire.to_plain(evolve(PROCESS.pipeline, id="own").build())


class TestTrust:
    def test_refused_unless_asked_for(self) -> None:
        """Whoever sends such a payload would make the rules."""
        (problem,) = problems(PLAIN, A)
        assert (problem.path, problem.code) == ("$.process.definition", "other_process")
        assert "make_converter(inline_processes=True)" in problem.allowed
        assert "'maju_sentosa'" in problem.text

    @pytest.mark.parametrize("write", [wire.to_json, wire.to_toml])
    def test_read_where_it_is_trusted(self, write: Any, trusting: wire.WireConverter) -> None:
        """With the rules of the file."""
        read: Any = wire.from_json if write is wire.to_json else wire.from_toml
        found = read(write(APP), A, converter=trusting)
        assert (found, found.process.check().ok) == (APP, True)

    def test_read_once(self, trusting: wire.WireConverter) -> None:
        """The next payload with the same definition has the same process."""
        one, two = (wire.from_plain(PLAIN, A, converter=trusting) for _ in range(2))
        assert one.process is two.process
        assert list(trusting.defined) == [("maju_sentosa", PROCESS.version)]

    def test_read_again_when_it_says_something_else(self, trusting: wire.WireConverter) -> None:
        """A definition counts, and not its name."""
        wire.from_plain(PLAIN, A, converter=trusting)
        other = changed(PLAIN, [*DEFINITION, "law"], [])
        found = wire.from_plain(other, A, converter=trusting).process
        assert (found.pipeline.laws, len(trusting.defined)) == ((), 1)

    def test_the_last_few(self, trusting: wire.WireConverter) -> None:
        """So that a stream of definitions fills no memory."""
        for number in range(20):
            trusting.remember(
                evolve(PROCESS, pipeline=evolve(PROCESS.pipeline, version=str(number)))
            )
        assert [version for _, version in trusting.defined] == [str(n) for n in range(4, 20)]

    def test_what_is_given_comes_first(self, trusting: wire.WireConverter) -> None:
        """A definition in the payload changes nothing about it."""
        given = {PROCESS.id: PROCESS}
        plain = changed(PLAIN, [*DEFINITION, "stage"], [])
        assert wire.from_plain(plain, A, processes=given).process is PROCESS
        assert wire.from_plain(plain, A, processes=given, converter=trusting).process is PROCESS

    def test_a_definition_is_a_table(self) -> None:
        """Whether it is needed or not."""
        plain = changed(PLAIN, DEFINITION, 3)
        assert codes(plain, A, processes={PROCESS.id: PROCESS}) == [
            ("$.process.definition", "no_table")
        ]

    def test_a_process_alone(self, trusting: wire.WireConverter) -> None:
        """Is a payload, too."""
        text = wire.to_json(PROCESS)
        assert wire.from_json(text, ik.Process, converter=trusting) == PROCESS
        assert paths(text, ik.Process) == ["$.definition"]
        assert wire.from_json(text, ik.Process, processes={"x": PROCESS}) is PROCESS

    def test_presets_alone(self) -> None:
        """Are told by name."""
        preset = ik.processes["us"]
        assert wire.from_json(wire.to_json(preset), ik.Process) is preset
        assert codes('{"id":"us","version":"1","structure":"x"}', ik.Process) == [
            ("$.structure", "unknown_field")
        ]
        assert codes("[]", ik.Process) == [("$", "no_table")]


class TestMistakes:
    """Definitions that are no use."""

    @pytest.mark.parametrize("definition", [None, 3, "x", []])
    def test_no_table(self, definition: Any, trusting: wire.WireConverter) -> None:
        """A definition is what a file says."""
        plain = changed(PLAIN, DEFINITION, definition)
        assert codes(plain, A, converter=trusting) == [("$.process.definition", "no_table")]

    def test_broken(self, trusting: wire.WireConverter) -> None:
        """Each problem of the file, at its place in the payload."""
        plain = changed(PLAIN, [*DEFINITION, "stage", 0, "knd"], 1)
        plain = changed(plain, [*DEFINITION, "stage", 1, "kind"], "interviw")
        found = [(p.path, p.near) for p in problems(plain, A, converter=trusting)]
        assert found == [
            ("$.process.definition.stage[0].knd", "kind"),
            ("$.process.definition.stage[1].kind", "interview"),
        ]

    def test_broken_in_a_text_of_several_lines(self, trusting: wire.WireConverter) -> None:
        """With its line."""
        text = wire.to_toml(APP).replace('kind = "assessment"', 'kind = "asessment"')
        with pytest.raises(wire.WireError) as caught:
            wire.from_toml(text, A, converter=trusting)
        (problem,) = caught.value.problems
        lines = text.splitlines()
        assert lines[(problem.line or 0) - 1].startswith('kind = "asessment"')

    @pytest.mark.parametrize("key", ["id", "version"])
    def test_of_another_process(self, key: str, trusting: wire.WireConverter) -> None:
        """It defines what is referred to, or nothing."""
        for steps in (["process", key], [*DEFINITION, key]):
            (problem,) = problems(changed(PLAIN, steps, "other"), A, converter=trusting)
            assert (problem.path, problem.code) == ("$.process.definition", "other_process")

    def test_of_something_else_than_hiring(self, trusting: wire.WireConverter) -> None:
        """A process about anything has no applications."""
        reference = {"id": REPAIR["id"], "version": REPAIR["version"], "definition": REPAIR}
        plain = changed(PLAIN, ["process"], reference)
        assert paths(plain, A, converter=trusting) == ["$.process.definition"]

    def test_deep_parameters(self) -> None:
        """As deep as no file may be."""
        params: Any = 1
        for _ in range(900):
            params = [params]
        guard = {"name": "known", "params": {"a": params}}
        head = {key: REPAIR[key] for key in ("format", "id", "version")}
        rules = [{**RULE, "guards": [guard]}]
        table = {**head, "initial": "a", "final": "b", "guards": ["known"], "rule": rules}
        with pytest.raises(wire.WireError):
            _ = wire.process_from_table(table).machines()[0].structure_hash

    def test_many_problems(self, trusting: wire.WireConverter) -> None:
        """A hundred and one of them are told as a hundred."""
        plain = changed(PLAIN, [*DEFINITION, "stage"], [3] * 150)
        assert len(said(plain, A, converter=trusting)) == 100


def test_a_process_file_of_a_preset() -> None:
    """A preset came from no file, so nothing is defined."""
    assert wire.to_plain(ProcessFile(subject=ik.processes["id"]).subject) == {
        "id": "id",
        "version": "1",
    }
