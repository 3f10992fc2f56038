"""JSON Schemas: valid, described, and never stricter than what reads the payloads."""

import json
import tomllib
from datetime import date
from typing import Any, Final

import attrs
import pytest
from jsonschema import Draft202012Validator
from tests.unit.wire.edges import (
    EVENT,
    EXAMPLES,
    MONEY,
    TERMS,
    BadgeIssued,
    changed,
    opened,
    played,
)

import interviewkit as ik
from interviewkit import wire
from interviewkit.content.question_rules_schema import every_schema
from interviewkit.wire import formats, schema_of, schemas
from interviewkit.wire.codec import fields_of
from interviewkit.wire.schema import described
from interviewkit.wire.schemas import schema_named, schema_names

SCHEMAS: Final = {name: every_schema().named(name) for name in every_schema().names}
# Beside the folders, the examples are scenarios and processes; a process says that it is one.
IS_PROCESS: Final = {
    path: "interviewkit.process/" in path.read_text("utf-8")
    for path in sorted(EXAMPLES.glob("*.toml"))
}
FILES: Final = {
    "scenario": [path for path, is_process in IS_PROCESS.items() if not is_process],
    "process": [
        *(path for path, is_process in IS_PROCESS.items() if is_process),
        *sorted((EXAMPLES / "processes").glob("*.toml")),
    ],
    "catalogue": [EXAMPLES / "own_catalogue" / "own_catalogue.toml"],
    "texts": [EXAMPLES / "own_catalogue" / "texts.id.toml"],
}
READERS: Final[dict[str, Any]] = {
    "scenario": lambda text: wire.load_scenario(text, ik.processes),
    "process": wire.load_process,
    "catalogue": wire.load_catalogue_file,
    "texts": wire.load_texts,
}
CASES: Final = [(kind, path) for kind, found in FILES.items() for path in found]


def plain(value: Any) -> Any:
    """A table of TOML as JSON has it."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def table(kind: str, number: int = 0) -> Any:
    """What an example of that kind says."""
    return plain(tomllib.loads(FILES[kind][number].read_text("utf-8")))


def referred(name: str) -> set[str]:
    """The definitions that a schema refers to."""
    parts = json.dumps(SCHEMAS[name]).split('"#/$defs/')[1:]
    return {part.partition('"')[0] for part in parts}


def refuses(name: str, value: Any) -> list[str]:
    """What a schema says against a value: the places."""
    errors = Draft202012Validator(SCHEMAS[name]).iter_errors(value)
    return sorted(error.json_path for error in errors)


class TestSchemas:
    def test_names(self) -> None:
        """Every format, and every kind of file."""
        names = {*formats(), "scenario", "process", "catalogue", "texts"}
        assert set(schemas()) == set(schema_names()) == names
        assert list(schemas()) == sorted(names)
        assert {name: schema_named(name) for name in names} == schemas()
        assert set(SCHEMAS) - names == {"question_rules"}

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_valid(self, name: str) -> None:
        """Against the dialect that each says it is written in."""
        schema = SCHEMAS[name]
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == f"urn:interviewkit:{name}"
        assert list(schema["$defs"]) == sorted(schema["$defs"])

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_references_lead_somewhere(self, name: str) -> None:
        """Within the schema itself, for it stands alone."""
        assert referred(name) <= set(SCHEMAS[name]["$defs"])

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_nothing_is_defined_in_vain(self, name: str) -> None:
        """What nobody refers to says nothing."""
        assert set(SCHEMAS[name]["$defs"]) <= referred(name)

    @pytest.mark.parametrize("unknown", ["moneys", "", "Money"])
    def test_unknown(self, unknown: str) -> None:
        """With a near match."""
        for named in (schema_named, every_schema().named):
            with pytest.raises(ik.UnknownNameError) as caught:
                named(unknown)
            assert (caught.value.kind, caught.value.name) == ("schema", unknown)
        with pytest.raises(ik.UnknownNameError, match="did you mean 'money'"):
            schema_named("moneys")

    def test_are_their_own(self) -> None:
        """Whoever changes one changes nobody else's."""
        schema_named("money")["properties"].clear()
        schemas()["scenario"]["properties"].clear()
        assert schema_named("money")["properties"]
        assert schemas()["scenario"]["properties"]


class TestDescriptions:
    @pytest.mark.parametrize("name", formats())
    def test_of_fields(self, name: str) -> None:
        """Every field that the class documents is described."""
        cls = formats()[name]
        if not attrs.has(cls) or cls is ik.Event or "properties" not in SCHEMAS[name]:
            return
        properties = SCHEMAS[name]["properties"]
        names = {field.name: field.alias for field in fields_of(cls)}
        told = {names[field]: text for field, text in described(cls).items() if field in names}
        if set(names.values()) <= set(properties):
            assert {key: properties[key].get("description") for key in told} == told

    def test_of_events(self) -> None:
        """The fields of their bases as well."""
        found = schema_of(ik.OfferSent)["properties"]
        assert found["at"]["description"] == "when it happened, an aware datetime."
        assert described(BadgeIssued)["id"].startswith("unique in its application")

    @pytest.mark.parametrize("name", SCHEMAS)
    def test_of_the_whole(self, name: str) -> None:
        """Every schema of a class says what it is about, in its first words."""
        text = SCHEMAS[name].get("description", "x")
        assert text
        assert "\n" not in text

    def test_over_several_lines(self) -> None:
        """A description ends where the next one begins."""

        @attrs.frozen
        class Told:
            """Something.

            More about it.

            Attributes:
                one: the first thing, about which
                    much is to be said: really.
                two: the second.

            Raises:
                three: nothing.
            """

            one: int = 0
            two: int = 0
            three: int = 0

        found = schema_of(Told, "told")
        assert found["description"] == "Something."
        assert {key: one.get("description") for key, one in found["properties"].items()} == {
            "one": "the first thing, about which much is to be said: really.",
            "two": "the second.",
            "three": None,
        }

    def test_without_a_docstring(self) -> None:
        """Nothing is made up, and nothing taken from its base."""

        @attrs.frozen
        class Silent:
            one: int = 0

        Silent.__doc__ = None
        assert "description" not in schema_of(Silent, "silent")


class TestValues:
    """Schemas of values."""

    @pytest.mark.parametrize("name", ["manager_hire", "us_conditional_offer", "walk_in_day"])
    def test_take_what_is_written(self, name: str) -> None:
        """An application, each of its events and its view."""
        app = played(name)
        view = app.as_seen_by(ik.Role.CANDIDATE)
        for kind, value in (("application", app), ("candidate_view", view)):
            assert refuses(kind, json.loads(wire.to_json(value))) == []
        for event in app.events:
            assert refuses("event", json.loads(wire.to_json(event))) == []

    @pytest.mark.parametrize(
        ("steps", "value", "place"),
        [
            (["id"], ..., "$"),
            (["titel"], 1, "$"),
            (["state"], 3, "$.state"),
            (["on_hold"], "false", "$.on_hold"),
            (["version"], 1.5, "$.version"),
            (["events"], [], "$.events"),
            (["process", "structure"], None, "$.process.structure"),
            (["process", "owner"], "x", "$.process"),
            (["process", "definition"], 3, "$.process.definition"),
            (["format"], "interviewkit.application/2", "$.format"),
        ],
    )
    def test_refuse_what_the_reader_refuses(self, steps: list[str], value: Any, place: str) -> None:
        """And both for the same reason."""
        payload = changed(json.loads(wire.to_json(opened())), steps, value)
        assert refuses("application", payload) == [place]
        with pytest.raises(wire.WireError):
            wire.from_plain(payload, ik.Application)

    def test_checks(self) -> None:
        """A text that has to say something, a number from 1, members of a vocabulary."""
        assert refuses("position", {"title": " ", "level": "boss", "extra_stages": ["a", "a"]}) == [
            "$.extra_stages",
            "$.level",
            "$.title",
        ]
        assert refuses("offer_terms", {**TERMS, "start_on": "2026-3-2"}) == ["$.start_on"]
        assert refuses("money", {**MONEY, "amount": 1.5}) == ["$.amount"]
        assert refuses("event", {**EVENT, "at": "2026-01-05"}) != []

    def test_of_an_event_of_ones_own(self) -> None:
        """With its tag and its version."""
        found = schema_of(BadgeIssued)
        assert found["$id"] == "urn:interviewkit:event.badge_issued"
        assert found["properties"]["event"] == {"const": "badge_issued"}
        assert found["properties"]["schema"] == {"const": 3}
        assert found["required"] == ["event", "schema", "id", "at", "by", "number"]

    def test_of_a_class_of_ones_own(self) -> None:
        """Each field by its type; of types that are not known, nothing."""

        class Strange:
            pass

        @attrs.frozen
        class Own:
            money: ik.Money
            pair: tuple[str, int]
            strange: Strange
            maybe: ik.Role | None
            names: frozenset[str] = frozenset()
            cells: tuple[int | None, ...] = ()

        found = schema_of(Own, "own")
        assert found["required"] == ["money", "pair", "strange"]
        assert found["properties"]["pair"]["items"] is False
        assert found["properties"]["names"]["uniqueItems"] is True
        assert found["properties"]["cells"]["items"]["anyOf"][1] == {"type": "null"}
        assert found["$defs"]["strange"] == {}
        assert "format" not in found["properties"]
        Draft202012Validator.check_schema(found)
        Draft202012Validator(found).validate({"money": MONEY, "pair": ["a", 1], "strange": 1.5})

    def test_of_several(self) -> None:
        """A list of values, or a vocabulary alone."""
        assert schema_of(tuple[ik.Role, ...], "roles")["items"] == {"$ref": "#/$defs/role"}
        assert "candidate" in schema_of(ik.Role)["enum"]


class TestFiles:
    """Schemas of files that people write."""

    @pytest.mark.parametrize(
        ("kind", "path"), CASES, ids=lambda value: getattr(value, "stem", value)
    )
    def test_the_examples(self, kind: str, path: Any) -> None:
        """Are right, with their dates as texts."""
        assert refuses(kind, plain(tomllib.loads(path.read_text("utf-8")))) == []

    @pytest.mark.parametrize(
        ("kind", "steps", "value"),
        [
            ("scenario", ["title"], ...),
            ("scenario", ["title"], " "),
            ("scenario", ["proces"], "id"),
            ("scenario", ["process"], "idd"),
            ("scenario", ["step", 0, "event"], "offer_snt"),
            ("scenario", ["step", 0, "by"], "recuiter"),
            ("scenario", ["step", 0, "at"], "2026-01-05"),
            ("scenario", ["step", 0, "expect"], "refsed"),
            ("scenario", ["step", 0, "because"], ["refusal.close"]),
            ("scenario", ["step", 0, "foo"], 1),
            ("scenario", ["position", "level"], "boss"),
            ("scenario", ["application", "opened_by"], "me"),
            ("process", ["format"], "interviewkit.process/2"),
            ("process", ["id"], ...),
            ("process", ["id"], ""),
            ("process", ["initial"], ...),
            ("process", ["rule", 0, "event"], 3),
            ("process", ["rule", 0, "target"], ...),
            ("process", ["rule", 0, "sorce"], "a"),
            ("process", ["rule", 0, "guards"], "paid"),
            ("process", ["rule", 0, "effect"], "explode"),
            ("process", ["jurisdiction"], "id"),
            ("catalogue", ["format"], ...),
            ("catalogue", ["question", 0, "minutes"], "5"),
            ("catalogue", ["question", 0, "probes"], []),
            ("catalogue", ["question", 0, "txt"], "x"),
            ("texts", ["language"], ...),
            ("texts", ["texts"], {"a": 3}),
            ("texts", ["texts"], {"a": " "}),
            ("texts", ["text"], {}),
        ],
    )
    def test_near_misses(self, kind: str, steps: list[Any], value: Any) -> None:
        """What a schema refuses the reader refuses too."""
        wrong = changed(table(kind), steps, value)
        assert refuses(kind, wrong) != []
        with pytest.raises(wire.WireError):
            READERS[kind](as_toml(wrong))

    def test_a_company(self) -> None:
        """A hiring process has stages and no rules."""
        number = [path.stem for path in FILES["process"]].index("maju_sentosa")
        good = table("process", number)
        stage = good["stage"][0]
        mistakes: list[tuple[list[Any], Any]] = [
            (["stage", 0, "kind"], "interviw"),
            (["stage", 0, "policy"], {"foo": 1}),
            (["stage", 0, "owner"], "boss"),
            (["stage"], ...),
            (["jurisdiction"], "xx"),
            (["rule"], []),
            (["initial"], "a"),
        ]
        for steps, value in mistakes:
            wrong = changed(good, steps, value)
            assert refuses("process", wrong) != [], steps
            with pytest.raises(wire.WireError):
                wire.load_process(as_toml(wrong))
        assert stage["kind"] == "assessment"


def as_toml(value: Any) -> str:
    """A table as TOML, its days and instants written as such."""
    import tomli_w

    return tomli_w.dumps(_dated(value))


def _dated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _dated(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_dated(item) for item in value]
    try:
        found = tomllib.loads(f"a = {value}")["a"] if isinstance(value, str) else value
    except tomllib.TOMLDecodeError:
        return value
    return found if isinstance(found, date) else value
