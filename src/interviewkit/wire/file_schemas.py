"""The schemas of files: scenarios, catalogues, processes, texts. Editors complete by them.

What a file's reader follows is named here too: the same tables of keys, classes and words.
"""

from inspect import signature
from typing import Any, Final

from interviewkit.domain import ContractRules, Position
from interviewkit.domain.catalogue import Checklist
from interviewkit.hiring.events import EVENTS
from interviewkit.hiring.presets import processes
from interviewkit.machine import Effect, Need
from interviewkit.vocabulary import Jurisdiction, Role
from interviewkit.vocabulary.interviews import Occasion
from interviewkit.wire.catalogue_file import (
    CHECKLIST,
    FORMAT as CATALOGUE,
    KINDS as CATALOGUE_KINDS,
    TEXTS_FORMAT,
    CatalogueKind,
)
from interviewkit.wire.log_mapping import LogMapping
from interviewkit.wire.process_file import FORMAT as PROCESS
from interviewkit.wire.process_laws import KEYS as LAW_KEYS
from interviewkit.wire.process_pipeline import CONTRACTS, KINDS
from interviewkit.wire.scalars import Schema
from interviewkit.wire.scenario import GUARD, REFUSALS, Expectation, Opening
from interviewkit.wire.schema import Maker
from interviewkit.wire.schema_parts import NAMES, rows_of, table_of, told_apart

__all__ = ["FILE_SCHEMAS", "catalogue", "process", "scenario", "texts"]

_FILLED: Final[Schema] = {"type": "string", "pattern": r"\S"}


def scenario() -> Schema:
    """The schema of scenario files."""
    maker = Maker()
    more: dict[str, Schema] = {
        "expect": maker.refer(Expectation),
        "because": {
            "type": "array",
            "items": {"anyOf": [{"enum": list(REFUSALS)}, {"pattern": f"^{GUARD}$"}]},
            "description": "ids of reasons that have to be among those of the refusal.",
        },
    }
    steps = {kind: maker.table(cls, but=("id",), more=more) for kind, cls in EVENTS.items()}
    body = table_of(
        {
            "title": {**_FILLED, "description": "what the scenario shows."},
            "process": {"enum": sorted(processes), "description": "the id of a preset."},
            "application": maker.refer(Opening),
            "position": maker.refer(Position),
            "step": {"type": "array", "items": told_apart("event", steps)},
        },
        required=("title", "process", "application", "position"),
        says="An application told in advance: who does what, when, and what the process answers.",
    )
    return maker.document("scenario", body)


def catalogue() -> Schema:
    """The schema of catalogue files."""
    maker = Maker()
    rows = {table: rows_of(_row(maker, kind)) for table, kind in CATALOGUE_KINDS.items()}
    checklist = {
        "id": _FILLED,
        "occasion": maker.refer(Occasion),
        "items": {**NAMES, "description": "the ids of its items, in order."},
        **dict.fromkeys(CHECKLIST.words, _FILLED),
    }
    required = ("id", "items", *CHECKLIST.words)
    rows["checklist"] = rows_of(table_of(checklist, required=required, says=_first(Checklist)))
    body = table_of(
        {
            "format": {"const": CATALOGUE},
            "language": {"type": "string", "description": "a BCP 47 tag; en where it is missing."},
            **rows,
        },
        required=("format",),
        says="Question categories, questions, interview types, checklists, tips and signals.",
    )
    return maker.document("catalogue", body)


def _row(maker: Maker, kind: CatalogueKind) -> Schema:
    """A row: the fields of the thing but for what is counted, and its words."""
    found = maker.table(kind.cls)
    words: dict[str, Schema] = {word: dict(_FILLED) for word in (*kind.words, *kind.optional)}
    for name in kind.lists:
        words[name] = {"type": "array", "items": dict(_FILLED), "minItems": 1}
    kept = {key: one for key, one in found["properties"].items() if key not in kind.counted}
    required = [key for key in found["required"] if key not in kind.counted]
    return {
        **found,
        "properties": {**kept, **words},
        "required": [*required, *kind.words, *kind.lists],
    }


def texts() -> Schema:
    """The schema of files of texts in another language."""
    maker = Maker()
    maker.definitions["texts"] = {
        "type": "object",
        "additionalProperties": {"anyOf": [{"$ref": "#/$defs/texts"}, _FILLED]},
    }
    body = table_of(
        {
            "format": {"const": TEXTS_FORMAT},
            "language": {**_FILLED, "description": "a BCP 47 tag."},
            "texts": {"$ref": "#/$defs/texts"},
        },
        required=("format", "language"),
        says="The words of a catalogue in another language, by the ids of the messages.",
    )
    return maker.document("texts", body)


def process() -> Schema:
    """The schema of process files: of rules over states, and of pipelines of hiring stages."""
    maker = Maker({ContractRules: {"enum": sorted(CONTRACTS)}})
    head: dict[str, Schema] = {
        "format": {"const": PROCESS},
        "id": _FILLED,
        "version": _FILLED,
        "law": rows_of(_law(maker)),
        "log": _log(maker),
    }
    hiring = {
        **head,
        "jurisdiction": maker.refer(Jurisdiction),
        "stage": rows_of(told_apart("kind", {kind: _stage(maker, kind) for kind in KINDS})),
    }
    named = dict.fromkeys(("final", "closed", "states", "roles", "guards"), NAMES)
    plain = {
        **head,
        "initial": _FILLED,
        **named,
        "reentry": {"type": "object", "additionalProperties": _FILLED},
        "rule": rows_of(_rule(maker)),
    }
    needed = ("format", "id", "version")
    body = {
        "description": "A process: a pipeline of hiring stages, or rules over states of anything.",
        "type": "object",
        "if": {"anyOf": [{"required": ["jurisdiction"]}, {"required": ["stage"]}]},
        "then": table_of(hiring, required=(*needed, "jurisdiction", "stage")),
        "else": table_of(plain, required=(*needed, "initial")),
    }
    return maker.document("process", body)


def _stage(maker: Maker, name: str) -> Schema:
    kind = KINDS[name]
    properties: dict[str, Schema] = {"kind": {"const": name}}
    if "policy" in kind.takes:
        properties["policy"] = _policy(maker, kind.policy)
    required = ["kind"]
    parameters = signature(kind.make).parameters
    for key, schema in (("id", _FILLED), ("owner", maker.refer(Role))):
        if key in kind.takes:
            properties[key] = schema
            if parameters[key].default is parameters[key].empty:
                required.append(key)
    if "names" in kind.takes:
        properties["names"] = {"type": "object", "additionalProperties": _FILLED}
    if "requirement" in kind.takes:
        properties["need"] = maker.refer(Need)
        case = table_of({"fact": _FILLED, "need": maker.refer(Need)}, required=("fact", "need"))
        properties["when"] = rows_of(case)
    return table_of(properties, required=required)


def _policy(maker: Maker, cls: Any) -> Schema:
    """The policy's fields; a fact that is a function cannot be told in a file."""
    found = maker.table(cls)
    for name in [name for name in found["properties"] if name == "only_if"]:
        found["properties"].pop(name)
    maker.definitions.pop("position_fact", None)
    return found


def _rule(maker: Maker) -> Schema:
    target = {**_FILLED, "description": "a state, '=' to stay, '=origin' to go back."}
    maker.definitions["guard"] = {
        "anyOf": [
            {"type": "string"},
            table_of({"name": _FILLED, "params": {"type": "object"}}, required=("name",)),
            *({**_one(mode)} for mode in ("all", "any")),
        ]
    }
    guard: Schema = {"$ref": "#/$defs/guard"}
    branch = table_of({"guard": guard, "target": target}, required=("guard", "target"))
    properties: dict[str, Schema] = {
        "id": _FILLED,
        "event": _FILLED,
        "source": {**NAMES, "description": "the states in which the rule works."},
        "target": target,
        "roles": {**NAMES, "description": "who may send the event; '*' for anyone."},
        "guards": {"type": "array", "items": guard},
        "branches": rows_of(branch),
        "while_held": {"type": "boolean"},
        "after_close": {"type": "boolean"},
        "effect": maker.refer(Effect),
    }
    return table_of(properties, required=("id", "event", "source", "target", "roles"))


def _one(mode: str) -> Schema:
    several = {"type": "array", "items": {"$ref": "#/$defs/guard"}, "minItems": 1}
    return table_of({mode: several}, required=(mode,))


def _law(maker: Maker) -> Schema:
    pair = {"type": "array", "minItems": 2, "maxItems": 2}
    said: dict[str, Schema] = {
        "id": _FILLED,
        "says": _FILLED,
        "source": {"type": "string"},
        "checked_on": {"type": "string", "format": "date"},
        "about": NAMES,
        "absence": NAMES,
        "precedes": pair,
        "can_finish": {"const": True},
        "requires_guard": pair,
    }
    return table_of({key: said[key] for key in LAW_KEYS}, required=("id", "says"))


def _log(maker: Maker) -> Schema:
    found = maker.table(LogMapping)
    found["properties"]["events"] = {
        "type": "object",
        "additionalProperties": _FILLED,
        "description": "the id of the process's event for each activity of the log.",
    }
    return found


def _first(cls: Any) -> str:
    return " ".join((cls.__doc__ or "").partition("\n\n")[0].split())


FILE_SCHEMAS: Final = {
    "catalogue": catalogue,
    "process": process,
    "scenario": scenario,
    "texts": texts,
}
"""What makes the schema of each kind of file."""
