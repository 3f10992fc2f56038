"""The laws of payloads: what is written is read again, and is written the same way again."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from jsonschema import Draft202012Validator

import interviewkit as ik
from interviewkit import testing, wire
from interviewkit.machine import Accepted, Refused

BACKENDS = {name: wire.make_converter(backend=name) for name in ("json", "orjson")}
SCHEMAS = {name: Draft202012Validator(schema) for name, schema in wire.schemas().items()}
ANSWERS = (Accepted, ik.View)
"""What is written for others to read, and never read back."""
READ = [
    cls
    for cls in testing.PUBLIC_CLASSES
    if cls not in ANSWERS and (cls is ik.Event or not issubclass(cls, ik.Event))
]
FEW = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same; refusals have no equality of their own."""
    if isinstance(one, Refused):
        return (one.event, one.reasons) == (other.event, other.reasons)
    return type(one) is type(other) and one == other


def schema_for(payload: str) -> Draft202012Validator:
    """The schema that the payload says it follows."""
    name = json.loads(payload)["format"].removeprefix("interviewkit.").partition("/")[0]
    return SCHEMAS[name]


@pytest.mark.parametrize("cls", READ, ids=lambda cls: cls.__name__)
@FEW
@given(data=st.data())
def test_every_public_value_comes_back(cls, data):
    """From JSON by either module, from TOML and from plain data; written again it is the same."""
    value = data.draw(testing.values(cls))
    texts = {name: wire.to_json(value, converter=one) for name, one in BACKENDS.items()}
    assert texts["json"] == texts["orjson"]
    for name, converter in BACKENDS.items():
        found = wire.from_json(texts[name], cls, converter=converter)
        assert same(value, found)
        assert wire.to_json(found, converter=converter) == texts[name]
    assert same(value, wire.from_plain(json.loads(texts["json"]), cls))
    assert same(value, wire.from_toml(wire.to_toml(value), cls))
    assert not list(schema_for(texts["json"]).iter_errors(json.loads(texts["json"])))


@pytest.mark.parametrize("cls", ANSWERS, ids=lambda cls: cls.__name__)
@FEW
@given(data=st.data())
def test_an_answer_is_written(cls, data):
    """As its schema says."""
    text = wire.to_json(data.draw(testing.values(cls)))
    assert not list(schema_for(text).iter_errors(json.loads(text)))


@given(testing.applications())
def test_a_view_comes_back_as_what_it_shows(application):
    """With everything that the candidate may know, and nothing else."""
    view = application.as_seen_by(ik.Role.CANDIDATE)
    seen = wire.from_json(wire.to_json(view), wire.SeenApplication)
    assert (seen.id, seen.position, seen.state) == (view.id, view.position, view.state)
    assert (seen.on_hold, seen.is_terminal) == (view.on_hold, view.is_terminal)
    assert (seen.events, seen.record) == (view.events, view.record)


@given(testing.applications(), st.data())
def test_what_the_candidate_may_not_know_leaves_no_trace(application, data):
    """Whatever happens unseen, the candidate's payload stays letter for letter the same."""
    before = wire.to_json(application.as_seen_by(ik.Role.CANDIDATE))
    unseen = [cls for cls in application.allowed() if not cls.visible]
    if not unseen:
        return
    event = data.draw(testing.events_for(application))
    if not event.visible and not isinstance(event, ik.PersonalDataErased):
        after = application.apply(event).as_seen_by(ik.Role.CANDIDATE)
        assert wire.to_json(after) == before


@given(testing.applications())
def test_an_application_without_its_derived_facts(application):
    """The state is what the events make of it, whether the payload says it or not."""
    plain = json.loads(wire.to_json(application))
    for name in ("state", "on_hold"):
        plain.pop(name, None)
    assert wire.from_plain(plain, ik.Application) == application


@given(testing.applications())
def test_a_redacted_application_went_the_same_way(application):
    """And holds none of the texts of the original."""
    shared = wire.redact(application)
    assert (shared.key, shared.version) == (application.key, application.version)
    assert [event.kind for event in shared.events] == [event.kind for event in application.events]
    assert [event.at for event in shared.events] == [event.at for event in application.events]
    pairs = {(a.actor, b.actor) for a, b in zip(application.events, shared.events, strict=True)}
    assert len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)
    assert all(other is None or other.startswith("person-") for _, other in pairs)
    assert wire.redact(shared) == shared


@given(testing.applications())
def test_records_are_rows(application):
    """One for each event, all with the same columns, in the state that the application was in."""
    rows = wire.to_records(application)
    assert len(rows) == application.version
    assert len({tuple(row) for row in rows}) == 1
    assert rows[-1]["state"] == application.state
    assert [row["event"] for row in rows] == [event.kind for event in application.events]
