"""Machines as plain data, and back."""

import json
from typing import Any, cast

import pytest
from tests.unit.machine.building import (
    DOOR,
    has_key,
    is_adult,
    machine,
    older_than,
    problems_of,
    rule,
)

from interviewkit.errors import DefinitionError, UnknownNameError
from interviewkit.machine import (
    ANYONE,
    ORIGIN,
    STAY,
    Effect,
    ProblemCode,
    all_of,
    any_of,
    from_dict,
    to_dict,
)

GUARDS: dict[str, Any] = {"has_key": has_key, "is_adult": is_adult, "older_than": older_than}
PLAIN_RULE = {"id": "r", "event": "go", "source": "a", "target": "z", "roles": ["*"]}
PLAIN = {"id": "m", "version": "1", "initial": "a", "final": ["z"], "rules": [PLAIN_RULE]}
RICH = machine(
    rule("r", "go", "a", "y", {"admin"}, guards=[all_of(has_key, any_of(is_adult, has_key))]),
    rule("h", "hold", "a", STAY, effect=Effect.HOLD, guards=[older_than(3)]),
    rule("c", "resume", "a", STAY, effect=Effect.RESUME, while_held=True),
    rule("o", "reopen", "y", ORIGIN, after_close=True),
    rule("e", "end", "a", "z", branches=[(is_adult, STAY), (has_key, "y")]),
    closed={"y"},
    reentry={"a": "a"},
    roles={"admin"},
    guards={"has_key"},
)


def read(**fields):
    """What a rule with these fields is refused for, with places."""
    data = {**PLAIN, "rules": [{**PLAIN_RULE, **fields}]}
    return [
        (problem.place, problem.code)
        for problem in problems_of(lambda: from_dict(data, guards=GUARDS))
        if problem.place.startswith("$")
    ]


class TestToDict:
    def test_it_leaves_empty_fields_of_rules_out(self):
        """A plain rule is short."""
        assert to_dict(machine(rule("r", "go", "a", "z")))["rules"] == [
            {**PLAIN_RULE, "source": ["a"]}
        ]

    @pytest.mark.parametrize(
        ("target", "text"), [("b", "b"), (STAY, "="), (ORIGIN, "=origin")], ids=str
    )
    def test_marks_are_written_with_a_sign(self, target, text):
        """A target that is no state begins with a sign that no state begins with."""
        rules = [
            rule("r", "end", "a", "b"),
            rule("o", "go", "b", target if target != "b" else STAY, after_close=True),
        ]
        found = to_dict(machine(*rules, final=(), closed=["b"]))["rules"]
        assert found[0 if target == "b" else 1]["target"] == text

    def test_it_is_json(self):
        """The data goes through JSON unchanged."""
        assert json.loads(json.dumps(to_dict(RICH))) == to_dict(RICH)


class TestFromDict:
    @pytest.mark.parametrize("built", [RICH, DOOR], ids=["rich", "door"])
    def test_it_is_the_inverse(self, built):
        """A machine written and read is equal, and of the same structure."""
        again = from_dict(to_dict(built), guards=GUARDS)
        assert (again, again.structure_hash) == (built, built.structure_hash)

    def test_empty_fields_may_be_left_out(self):
        """Short data is enough."""
        assert from_dict(PLAIN, guards={}) == machine(rule("r", "go", "a", "z"))

    def test_the_guards_are_those_that_are_passed_in(self):
        """The code comes from the registry, never from the data."""
        data = {**PLAIN, "rules": [{**PLAIN_RULE, "guards": ["has_key"]}]}
        assert from_dict(data, guards=GUARDS).rules[0].guards[0] is has_key

    def test_anyone_absorbs_other_roles(self):
        """A star among the roles means anyone."""
        data = {**PLAIN, "rules": [{**PLAIN_RULE, "roles": ["admin", "*"]}]}
        assert from_dict(data, guards={}).rules[0].roles == ANYONE

    def test_data_that_is_no_table_is_refused(self):
        """A list is no machine."""
        found = problems_of(lambda: from_dict(cast(Any, []), guards={}))
        assert [(p.place, p.code) for p in found] == [("$", ProblemCode.WRONG_SHAPE)]

    def test_what_is_read_is_checked(self):
        """Data in order can still be a wrong machine."""
        found = problems_of(lambda: from_dict({**PLAIN, "roles": ["admin"]}, guards={}))
        assert [p.code for p in found] == [ProblemCode.UNUSED_ROLE]

    def test_what_is_wrong_in_the_data_only_is_enough(self):
        """A machine that would do is refused for a field that nothing knows."""
        with pytest.raises(DefinitionError, match=r"machine 'm' has 1 problem:\n  - \$\.fnal"):
            from_dict({**PLAIN, "fnal": ["z"]}, guards={})

    @pytest.mark.parametrize(
        ("fields", "place"),
        [
            ({"id": 5}, "$.id"),
            ({"version": None}, "$.version"),
            ({"initial": ["a"]}, "$.initial"),
            ({"final": "z"}, "$.final"),
            ({"closed": [5]}, "$.closed"),
            ({"states": {"a": 1}}, "$.states"),
            ({"roles": "admin"}, "$.roles"),
            ({"guards": 5}, "$.guards"),
            ({"reentry": [["a", "a"]]}, "$.reentry"),
            ({"rules": {}}, "$.rules"),
            ({"rules": [5]}, "$.rules[0]"),
            ({"final_": []}, "$.final_"),
        ],
        ids=str,
    )
    def test_a_wrong_field_has_its_place(self, fields, place):
        """Each field of the machine is reported where it stands."""
        found = problems_of(lambda: from_dict({**PLAIN, **fields}, guards={}))
        assert (found[0].place, found[0].code) == (place, ProblemCode.WRONG_SHAPE)

    def test_a_missing_field_is_said_to_be_missing(self):
        """What is not there is not called a wrong value."""
        data = {key: item for key, item in PLAIN.items() if key != "version"}
        (found,) = problems_of(lambda: from_dict(data, guards={}))
        assert (found.place, found.text) == ("$.version", "it is missing")

    @pytest.mark.parametrize(
        ("fields", "place"),
        [
            ({"id": None}, "id"),
            ({"event": 5}, "event"),
            ({"source": 5}, "source"),
            ({"source": [5]}, "source"),
            ({"target": None}, "target"),
            ({"roles": "admin"}, "roles"),
            ({"guards": "has_key"}, "guards"),
            ({"guards": [5]}, "guards[0]"),
            ({"guards": ["has_key", {"all": []}]}, "guards[1].all"),
            ({"guards": [{"any": 5}]}, "guards[0].any"),
            ({"guards": [{"any": [5]}]}, "guards[0].any[0]"),
            ({"guards": [{"any": ["has_key"], "all": []}]}, "guards[0]"),
            ({"guards": [{"name": "older_than", "params": []}]}, "guards[0]"),
            ({"guards": [{"name": "older_than", "params": {"years": 1, "x": 2}}]}, "guards[0]"),
            ({"guards": [{"name": "has_key", "params": {"x": 1}}]}, "guards[0]"),
            ({"branches": 5}, "branches"),
            ({"branches": [5]}, "branches[0]"),
            ({"branches": [{"guard": "has_key", "target": 5}]}, "branches[0].target"),
            ({"branches": [{"guard": 5, "target": "z"}]}, "branches[0].guard"),
            ({"branches": [{"guard": "has_key", "target": "z", "x": 1}]}, "branches[0].x"),
            ({"while_held": "yes"}, "while_held"),
            ({"after_close": 1}, "after_close"),
            ({"effect": "hld"}, "effect"),
            ({"effect": []}, "effect"),
            ({"guard": []}, "guard"),
        ],
        ids=str,
    )
    def test_a_wrong_field_of_a_rule_has_its_place(self, fields, place):
        """Each field of a rule is reported where it stands."""
        assert read(**fields) == [(f"$.rules[0].{place}", ProblemCode.WRONG_SHAPE)]

    @pytest.mark.parametrize(
        ("guards", "place"),
        [
            (["has_ky"], "guards[0]"),
            ([{"name": "nobody"}], "guards[0]"),
            ([{"params": {}}], "guards[0]"),
            ([{"all": ["has_key", "nobody"]}], "guards[0].all[1]"),
        ],
        ids=str,
    )
    def test_an_unknown_guard_has_its_place(self, guards, place):
        """A guard that the registry does not have is reported where it is named."""
        assert read(guards=guards) == [(f"$.rules[0].{place}", ProblemCode.UNKNOWN_GUARD)]

    @pytest.mark.parametrize(
        ("fields", "near"),
        [
            ({"guards": ["has_ky"]}, "has_key"),
            ({"sorce": "a"}, "source"),
            ({"effect": "hol"}, "hold"),
        ],
        ids=str,
    )
    def test_a_near_match_is_offered(self, fields, near):
        """A misspelt name is told what it may have been."""
        data = {**PLAIN, "rules": [{**PLAIN_RULE, **fields}]}
        found = problems_of(lambda: from_dict(data, guards=GUARDS))
        assert found[0].text.endswith(f"did you mean {near!r}?")

    @pytest.mark.parametrize(
        "raised", [TypeError("no"), ValueError("no"), UnknownNameError("guard", "no", [])], ids=str
    )
    def test_a_factory_that_refuses_is_reported(self, raised):
        """What a factory says about its parameters becomes a problem."""

        def factory(**params):
            raise raised

        data = {**PLAIN, "rules": [{**PLAIN_RULE, "guards": ["odd"]}]}
        (found,) = problems_of(lambda: from_dict(data, guards={"odd": factory}))
        assert found.text == f"guard 'odd': {raised}"


class TestTenMistakes:
    def test_all_ten_have_their_places(self):
        """Data with ten mistakes is refused for all ten at once, each in its place."""
        data = {
            "id": 7,
            "initial": "a",
            "final": ["z"],
            "closed": 3,
            "stats": [],
            "rules": [
                {**PLAIN_RULE, "target": 5},
                {**PLAIN_RULE, "event": "b", "id": "s", "guards": ["nobody"]},
                {**PLAIN_RULE, "event": "c", "id": "t", "effect": "hold!"},
                {**PLAIN_RULE, "event": "d", "id": "u", "branches": [{"guard": "has_key"}]},
                {**PLAIN_RULE, "event": "e", "id": "v", "while_held": 1},
                "rule",
            ],
        }
        found = problems_of(lambda: from_dict(data, guards=GUARDS))
        assert [problem.place for problem in found if problem.place.startswith("$")] == [
            "$.stats",
            "$.id",
            "$.version",
            "$.closed",
            "$.rules[0].target",
            "$.rules[1].guards[0]",
            "$.rules[2].effect",
            "$.rules[3].branches[0].target",
            "$.rules[4].while_held",
            "$.rules[5]",
        ]
