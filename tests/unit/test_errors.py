"""Errors: one tree, each branch also the builtin that fits."""

import pickle

import pytest

from interviewkit.errors import (
    DefinitionError,
    InterviewKitError,
    InvalidValueError,
    MissingFactsError,
    UnknownNameError,
    near_match,
)
from interviewkit.machine import Problem, ProblemCode

PROBLEM = Problem(code=ProblemCode.BAD_NAME, place="state ''", text="no", path=("go", "stop"))
ERRORS = [
    InterviewKitError("plain"),
    InvalidValueError("Position.level", "bos", "a level"),
    UnknownNameError("preset", "us2", ["us", "id"]),
    MissingFactsError("has_key", ["key", "at"]),
    DefinitionError("machine 'm'", [PROBLEM]),
]


class TestTree:
    @pytest.mark.parametrize(
        ("error", "builtin"),
        [
            (InvalidValueError, ValueError),
            (UnknownNameError, KeyError),
            (UnknownNameError, ValueError),
            (MissingFactsError, LookupError),
            (DefinitionError, ValueError),
        ],
    )
    def test_each_is_a_builtin_too(self, error, builtin):
        """Who knows nothing of the kit can still catch the builtin that fits."""
        assert issubclass(error, builtin)
        assert issubclass(error, InterviewKitError)

    @pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
    def test_each_pickles(self, error):
        """An error keeps its type, text and attributes between processes."""
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


class TestInvalidValueError:
    def test_it_says_place_value_and_remedy(self):
        """The sentence has the place, the value and what would be right."""
        error = InvalidValueError("Position.level", "bos", "one of staff, manager")
        assert str(error) == (
            "Position.level: 'bos' is not allowed; it takes one of staff, manager"
        )


class TestUnknownNameError:
    def test_it_names_what_exists_and_the_near_match(self):
        """The sentence has the value, the known names, and the closest one."""
        assert str(UnknownNameError("preset", "idd", ["us", "id"])) == (
            "unknown preset 'idd'; known: id, us; did you mean 'id'?"
        )

    def test_without_a_near_match_it_asks_nothing(self):
        """A name that is close to none has no hint."""
        assert str(UnknownNameError("preset", "qqq", ["us"])) == "unknown preset 'qqq'; known: us"

    def test_nothing_known_is_said(self):
        """Where there is nothing to choose from the sentence says so."""
        assert str(UnknownNameError("preset", "x", [])) == "unknown preset 'x'; known: none"

    def test_many_known_names_are_counted(self):
        """Of many names the first twelve are shown."""
        error = UnknownNameError("state", "?", [f"s{n:02}" for n in range(14)])
        assert str(error).endswith("s11 and 2 more")

    def test_twelve_names_are_all_shown(self):
        """Twelve names are few enough."""
        error = UnknownNameError("state", "?", [f"s{n:02}" for n in range(12)])
        assert str(error).endswith("s10, s11")

    def test_it_keeps_what_it_was_made_of(self):
        """A program can read the parts."""
        error = UnknownNameError("preset", "idd", ["us", "id"])
        assert (error.kind, error.name, error.known, error.near) == (
            "preset",
            "idd",
            ("id", "us"),
            "id",
        )


class TestMissingFactsError:
    def test_it_names_guard_facts_and_remedy(self):
        """The sentence says which facts are missing and what to do."""
        assert str(MissingFactsError("has_key", ["key", "at"])) == (
            "guard 'has_key' cannot be decided without at, key; "
            "give them in facts=, or ask allowed() or why_not(), which leave facts open"
        )


class TestDefinitionError:
    def test_it_lists_every_problem(self):
        """Each problem is a line."""
        assert str(DefinitionError("machine 'm'", [PROBLEM, PROBLEM])) == (
            "machine 'm' has 2 problems:"
            "\n  - state '': no (bad_name) [go -> stop]"
            "\n  - state '': no (bad_name) [go -> stop]"
        )

    def test_one_problem_is_singular(self):
        """One problem is one problem."""
        assert str(DefinitionError("x", ["y"])) == "x has 1 problem:\n  - y"


class TestNearMatch:
    @pytest.mark.parametrize(
        ("name", "near"), [("ofer_sent", "offer_sent"), ("zzz", None), (7, None)]
    )
    def test_it_is_close_or_none(self, name, near):
        """A misspelt name has a near match, another has none."""
        assert near_match(name, ["offer_sent", "offer_viewed"]) == near

    def test_what_is_far_too_long_is_no_misspelt_name(self):
        """And costs no time."""
        assert near_match("offer_sent" * 10_000, ["offer_sent" * 10_000]) is None
