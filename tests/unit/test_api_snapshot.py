"""The public interface: as `api.txt` has it, and nobody changes it without telling users."""

import argparse
import collections.abc
import enum
import os
import subprocess
import sys
import typing
from datetime import timedelta
from functools import cache
from importlib import metadata
from types import ModuleType

import attrs
import pytest
from packaging.requirements import Requirement
from tests.unit import api_snapshot as api
from tests.unit.api_names import class_lines, module_lines
from tests.unit.api_text import signature_text, type_text, value_text

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n- One thing.\n\n## 0.1\n\n- The first.\n"


# Mutation testing takes the tests along, but neither the changelog nor what is installed.
pytestmark = pytest.mark.skipif(not api.CHANGELOG.exists(), reason="the changelog is not here")


@cache
def now():
    """The public interface of today."""
    return api.lines()


class TestKept:
    """`api.txt`."""

    def test_it_is_what_the_code_says(self):
        """A name, type, default, id or option that differs is shown."""
        found = api.difference(api.KEPT.read_text("utf-8"), now())
        if found:
            pytest.fail(f"{found}\n{api.CHANGED}", pytrace=False)

    def test_every_run_says_the_same(self):
        """Whatever the seed of hashes is, and whatever was imported before."""
        code = f"import runpy; print(*runpy.run_path({api.__file__!r})['lines'](), sep='\\n')"
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert done.stdout.splitlines() == now()

    def test_it_can_be_read(self):
        """In one go: no line is said twice, and there are not too many."""
        lines = [line for line in now() if line.startswith("interviewkit.")]
        assert len(lines) == len(set(lines))
        assert len(now()) < 6000


class TestWriting:
    """`--write` and its refusal."""

    KEPT = api.written(["a(x: int)"], CHANGELOG)

    def test_the_first_line_is_the_topmost_section(self):
        """As a digest; the sections below it do not count, and nor do the blank lines around."""
        older = CHANGELOG.replace("The first", "The very first").replace("thing.\n", "thing.\n\n")
        assert api.written([], older) == api.written([], CHANGELOG)
        assert api.topmost(CHANGELOG) == "[Unreleased]\n\n- One thing."

    def test_a_change_that_nobody_is_told_of_is_refused(self):
        """The sentence says what to do."""
        reason = api.refusal(self.KEPT, ["a(y: int)"], CHANGELOG)
        assert reason == (
            "the public interface changed, but the topmost section of CHANGELOG.md is still the "
            "one that api.txt was written with; tell users there what changed, and run this again"
        )

    def test_a_change_with_a_line_is_taken(self):
        """Any other text of the section will do."""
        told = CHANGELOG.replace("One thing.", "One thing.\n- `a` takes y.")
        assert api.refusal(self.KEPT, ["a(y: int)"], told) is None

    def test_without_a_change_there_is_nothing_to_tell(self):
        """Whether the changelog is the same or not."""
        assert api.refusal(self.KEPT, ["a(x: int)"], CHANGELOG) is None
        assert api.refusal(self.KEPT, ["a(x: int)"], CHANGELOG.replace("One", "Two")) is None

    @pytest.fixture
    def files(self, tmp_path, monkeypatch):
        """A small interface, with files of its own."""
        kept, changelog = tmp_path / "api.txt", tmp_path / "CHANGELOG.md"
        kept.write_text(self.KEPT)
        changelog.write_text(CHANGELOG)
        monkeypatch.setattr(api, "KEPT", kept)
        monkeypatch.setattr(api, "CHANGELOG", changelog)
        monkeypatch.setattr(api, "lines", lambda: ["a(y: int)"])
        return kept, changelog

    def test_refused_on_the_command_line(self, files, capsys):
        """With status 2 and one sentence, and the file stays as it was."""
        kept, _ = files
        assert api.main(["--write"]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert kept.read_text() == self.KEPT

    def test_written_once_users_are_told(self, files):
        """And then all is well."""
        kept, changelog = files
        changelog.write_text(CHANGELOG.replace("One thing.", "`a` takes y."))
        assert api.main(["--write"]) == 0
        assert kept.read_text() == api.written(["a(y: int)"], changelog.read_text())
        assert api.main([]) == 0

    def test_the_first_file(self, files):
        """There is nothing that it could differ from."""
        kept, _ = files
        kept.unlink()
        assert (api.main([]), api.main(["--write"]), api.main([])) == (1, 0, 0)

    def test_shown_without_the_option(self, files, capsys):
        """The lines that differ, and no others."""
        assert api.main([]) == 1
        assert capsys.readouterr().out.splitlines()[-2:] == ["-a(x: int)", "+a(y: int)"]

    def test_a_long_difference_is_cut(self):
        """To what a person reads."""
        found = api.difference(self.KEPT, [f"b{number}" for number in range(100)])
        assert found.splitlines()[-1] == "... and 44 more lines"


class Left(enum.StrEnum):
    """A side."""

    HERE = "here"


def whole(number: "str | int") -> int:
    """The number."""
    return int(number)


@attrs.frozen
class Base:
    """A value with a field by position and one by name."""

    first: "Left | None"
    second: int = attrs.field(default=2, kw_only=True, converter=whole)
    _hidden: int = attrs.field(default=1, init=False)

    @property
    def both(self) -> "tuple[Left, int]":
        """Both."""
        raise NotImplementedError

    def _private(self) -> None: ...


_NESTED = "Mapping[str, tuple[Left, int | None]]"


class TestTypes:
    """Annotations as text."""

    @pytest.mark.parametrize(
        ("annotation", "text"),
        [
            (None, "None"),
            (int, "int"),
            (typing.Any, "Any"),
            (typing.Optional[int], "int | None"),  # noqa: UP045 - this is what is tested
            (None | str | int, "int | str | None"),
            (typing.Union[str, "Left", None], "Left | str | None"),
            ("typing.Optional['Left']", "Left | None"),
            ("str | (None | 'int')", "int | str | None"),
            (typing.List["Left"], "list[Left]"),  # noqa: UP006
            (collections.abc.Mapping[str, tuple["Left", "int | None"]], _NESTED),
            (collections.abc.Callable[[int, str], None], "Callable[[int, str], None]"),
            ("Callable[..., Left]", "Callable[..., Left]"),
            ("Callable[[int], str | None]", "Callable[[int], str | None]"),
            (typing.Literal["b", "a"], "Literal['a', 'b']"),
            ("Literal['b', 'a']", "Literal['a', 'b']"),
            (typing.ClassVar[int], "ClassVar[int]"),
            (typing.Annotated[int, "meters"], "int"),
            (type["Left"], "type[Left]"),
        ],
    )
    def test_one_text_however_it_is_written(self, annotation, text):
        """As an object, as a string, with names of old; on every Python."""
        assert type_text(annotation) == text

    def test_what_is_no_type(self):
        """Is a mistake of whoever wrote it."""
        with pytest.raises(ValueError, match="'1 \\+ 2' is no type"):
            type_text("1 + 2")


class TestValues:
    """Defaults as text."""

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ("a", "'a'"),
            (Left.HERE, "Left.HERE"),
            (timedelta(days=3), "timedelta(3 days, 0:00:00)"),
            (frozenset({"b", "a"}), "{'a', 'b'}"),
            (frozenset(), "set()"),
            ((1,), "(1,)"),
            ({"a": [None]}, "{'a': [None]}"),
            (Base(Left.HERE), "Base(first=Left.HERE)"),
            (len, "len"),
            (object(), "object"),
            (tuple(range(1000)), "(...)"),
        ],
    )
    def test_the_same_in_every_run(self, value, text):
        """No address, no order of a set; and nothing long."""
        assert value_text(value) == text


class TestSignatures:
    """Functions."""

    def test_every_kind_of_parameter(self):
        """Stars and slashes are where they were written."""

        def function(a, /, b: int = 1, *c: str, d: "Left | None" = None, **e: int) -> "Left":
            return Left.HERE

        assert signature_text(function) == (
            "(a, /, b: int = 1, *c: str, d: Left | None = None, **e: int) -> Left"
        )

    def test_named_only(self):
        """And a method without its self."""

        def method(self, *, a): ...

        assert signature_text(method, bound=True) == "(*, a)"


class TestClasses:
    """What is said of a class."""

    def test_a_value(self):
        """Fields with type, default and place; properties; nothing private."""
        assert list(class_lines("kit.Base", Base)) == [
            "kit.Base: value",
            "kit.Base.first: Left | None; position 1",
            "kit.Base.second: int = 2; accepts int | str",
            "kit.Base.both: tuple[Left, int]; property",
        ]

    def test_an_enum(self):
        """Its values are on the wire."""
        assert list(class_lines("kit.Left", Left)) == [
            "kit.Left: enum (StrEnum)",
            "kit.Left.HERE = 'here'",
        ]

    def test_an_error(self):
        """Bases, constructor, and the attributes that it sets."""
        found = module_lines("interviewkit.errors")
        (alias,) = (line for line in found if "UnknownNameError" in line)
        assert alias == "interviewkit.errors.UnknownNameError is interviewkit.UnknownNameError"
        shown = [line for line in now() if line.startswith("interviewkit.UnknownNameError")]
        assert shown == [
            "interviewkit.UnknownNameError: error (InterviewKitError, KeyError, ValueError)",
            "interviewkit.UnknownNameError(kind: str, name: object, known: Iterable[str]) -> None",
            "interviewkit.UnknownNameError.kind: str",
            "interviewkit.UnknownNameError.name: object",
            "interviewkit.UnknownNameError.known",
            "interviewkit.UnknownNameError.near",
            "interviewkit.UnknownNameError.__str__() -> str",
        ]


class TestCommandLine:
    """Verbs and options."""

    def test_each_has_a_line(self):
        """With what it takes, and what is taken if it is not given."""
        parser = argparse.ArgumentParser()
        verbs = parser.add_subparsers()
        show = verbs.add_parser("show")
        show.add_argument("files", nargs="*")
        show.add_argument("-f", "--format", choices=("text", "json"), default="text")
        show.add_argument("--strict", action="store_true", required=True)
        assert api.command_lines(parser, "kit") == [
            "kit",
            "kit show",
            "kit show FILES; takes *",
            "kit show -f, --format text|json; default 'text'",
            "kit show --strict; required; default False",
        ]


SCHEMA = {
    "type": "object",
    "required": ["id"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "minLength": 1},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}},
        "pay": {"anyOf": [{"$ref": "#/$defs/Money"}, {"type": "null"}]},
        "more": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    },
    "$defs": {"Money": {"type": "object", "properties": {"kind": {"const": "money"}}}},
}


class TestSchemas:
    """Wire formats."""

    @pytest.fixture
    def shown(self, monkeypatch):
        """The lines about these schemas."""

        def lines(**schemas):
            wire = ModuleType("wire")
            vars(wire)["schemas"] = lambda: schemas
            monkeypatch.setitem(sys.modules, "interviewkit.wire", wire)
            return api.wire_lines()

        return lines

    def test_each_place_has_a_line(self, shown):
        """Below a digest of everything, for what the lines leave out."""
        head, *places = shown(Loan=SCHEMA)
        assert head.startswith("schema Loan ")
        assert len(head) == len("schema Loan ") + 16
        assert places == [
            "  $: object closed",
            "  $.id: string minLength 1",
            "  $.more?: object",
            "  $.more?.*: string|null",
            "  $.pay?: anyOf #Money, null",
            "  $.tags?: array",
            "  $.tags?[]: a|b",
            "shared definitions",
            "  #Money: object",
            '  #Money.kind?: "money"',
        ]

    def test_what_schemas_share_comes_once(self, shown):
        """Unless they mean different things by one name."""
        other = {"$ref": "#/$defs/Money", "$defs": {"Money": {"type": "string"}}}
        places = [line for line in shown(A=SCHEMA, B=SCHEMA, C=other) if "#Money" in line]
        assert places == [
            "  $.pay?: anyOf #Money, null",
            "  $.pay?: anyOf #Money, null",
            "  $: #Money",
            "  #Money: string",
            "  #Money: object",
            '  #Money.kind?: "money"',
        ]

    def test_many_alternatives_have_a_line_each(self, shown):
        """Values are named; tables are told by their event and the names in them."""
        events = [
            {"properties": {"event": {"const": f"e{n}"}, "at": {}}, "required": ["event"]}
            for n in range(7)
        ]
        _, *places = shown(Event={"oneOf": events}, Kind={"enum": list("abcdefg")})
        assert places[:2] == ["  $: oneOf these", "  $|e0: at? event"]
        assert places[-8:-6] == ["  $: one of these", "  $= a"]


class TestWheel:
    """What is installed with the library."""

    def test_it_needs_three_packages(self):
        """On every platform and every Python; anything else is an extra."""
        needed = [Requirement(text) for text in metadata.requires("interviewkit") or ()]
        plain = {need.name: need.marker for need in needed if "extra" not in str(need.marker)}
        assert plain == {"attrs": None, "babel": None, "cattrs": None}

    def test_their_versions_have_no_upper_limit(self):
        """A limit of ours would be everybody's who depends on us."""
        needed = [Requirement(text) for text in metadata.requires("interviewkit") or ()]
        assert {spec.operator for need in needed for spec in need.specifier} == {">="}
