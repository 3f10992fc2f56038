"""The kernel held to cases that any implementation could read: JSON in, JSON out.

A file holds a `machine` (as `to_dict` writes it) and what is expected of it:

- `structure_hash`: its digest;
- `problems`: the codes for which the definition is refused, sorted, once each;
- `runs`: lists of `[event, key]`, each key the configuration after the event, and before it the
  initial one; an event may be a table with `event`, `role` and `facts`;
- `questions`: `at` (a key), `event`, `role`, `facts`, and one or several of `target`, `key`,
  `reasons` (codes), `allowed` (events), `why_not` (codes), `path` (the way that a refusal shows),
  or `error` (`unknown_name` or `missing_facts`);
- `laws`: `kind`, `names`, `first`, `guard`, and `holds`, with the `length` of the counterexample
  where it does not hold, or `error`.

A guard is named after the fact it needs: it passes where the fact is true. `at_least` takes a
number and needs `n`; `never_below` knows early, from `most`, that it cannot pass.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from interviewkit.errors import DefinitionError, MissingFactsError, UnknownNameError
from interviewkit.machine import (
    Law,
    LawKind,
    allowed,
    decide,
    from_dict,
    guard,
    to_dict,
    verify,
    why_not,
)
from interviewkit.messages import Message

FILES = sorted(Path(__file__).parent.joinpath("kernel").glob("*.json"))
CASES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in FILES}
ERRORS = {"unknown_name": UnknownNameError, "missing_facts": MissingFactsError}


@guard
def p(p):
    """Passes where p is."""
    return None if p else Message.of("guard.p")


@guard
def q(q):
    """Passes where q is."""
    return None if q else Message.of("guard.q")


def at_least(least):
    """Makes a guard that passes from a number on."""

    @guard(name="at_least", params=(("least", least),))
    def enough(n):
        return None if n >= least else Message.of("guard.at_least", least=least)

    return enough


def below_most(most):
    """What can be said before `n` is known."""
    return None if most >= 0 else Message.of("guard.never_below")


@guard(possible=below_most)
def never_below(most, n):
    """Passes where `n` is between nothing and the most."""
    return None if 0 <= n <= most else Message.of("guard.never_below")


GUARDS: dict[str, Any] = {"p": p, "q": q, "at_least": at_least, "never_below": never_below}


def cases(part):
    """Every entry of that part, in every file, with a name."""
    return [
        pytest.param(case, entry, id=f"{name}-{number}")
        for name, case in CASES.items()
        for number, entry in enumerate(case.get(part, ()))
    ]


def built(case):
    """The machine of a case."""
    return from_dict(case["machine"], guards=GUARDS)


def codes(reasons):
    """The ids of messages."""
    return [reason.id for reason in reasons]


def answers(machine, asked) -> dict[str, Any]:
    """What the kernel says to a question, in the words of the files."""
    known = {"role": asked.get("role"), "facts": asked.get("facts", {})}
    found: dict[str, Any] = {}
    if {"target", "key", "reasons", "path"} & asked.keys():
        answer = decide(machine, asked["at"], asked["event"], **known)
        found["target"] = answer.target
        found["key"] = answer.key if answer else None
        found["reasons"] = codes(answer.reasons)
        found["path"] = way(answer.reasons)
    if "allowed" in asked:
        found["allowed"] = list(allowed(machine, asked["at"], **known))
    if "why_not" in asked:
        found["why_not"] = codes(why_not(machine, asked["at"], asked["event"], **known))
    return found


def way(reasons):
    """The events by which a refusal says that the event could still be reached."""
    paths = [reason.get("path") for reason in reasons if reason.get("path") is not None]
    return [label.get("id") for path in paths for label in path]


class TestCases:
    def test_there_are_enough(self):
        """Each settled semantic of the kernel has its file."""
        assert len(CASES) >= 12

    @pytest.mark.parametrize("name", CASES)
    def test_each_says_what_it_is_about(self, name):
        """A file begins with a sentence, and asks something."""
        case = CASES[name]
        assert case["about"].endswith(".")
        assert case.keys() & {"structure_hash", "problems", "runs", "questions", "laws"}


class TestDefinitions:
    @pytest.mark.parametrize("name", [name for name in CASES if "problems" in CASES[name]])
    def test_a_wrong_one_is_refused(self, name):
        """A definition with mistakes is refused for these and no others."""
        with pytest.raises(DefinitionError) as caught:
            built(CASES[name])
        problems: Any = caught.value.problems
        found = sorted({problem.code for problem in problems})
        assert found == CASES[name]["problems"]

    @pytest.mark.parametrize("name", [name for name in CASES if "structure_hash" in CASES[name]])
    def test_the_digest_is_the_published_one(self, name):
        """A digest is the same for every implementation, and from one version to the next."""
        assert built(CASES[name]).structure_hash == CASES[name]["structure_hash"]

    @pytest.mark.parametrize("name", [name for name in CASES if "problems" not in CASES[name]])
    def test_a_sound_one_is_read_and_written(self, name):
        """What is written of a machine is read as the same machine."""
        machine = built(CASES[name])
        assert from_dict(json.loads(json.dumps(to_dict(machine))), guards=GUARDS) == machine


class TestRuns:
    @pytest.mark.parametrize(("case", "run"), cases("runs"))
    def test_each_event_leads_where_it_should(self, case, run):
        """A run passes through the configurations that are listed."""
        machine = built(case)
        key = machine.initial
        for sent, expected in run:
            how: dict[str, Any] = {"event": sent} if isinstance(sent, str) else sent
            answer = decide(
                machine, key, how["event"], role=how.get("role"), facts=how.get("facts", {})
            )
            assert (answer.key if answer else codes(answer.reasons)) == expected
            key = expected


class TestQuestions:
    @pytest.mark.parametrize(("case", "asked"), cases("questions"))
    def test_each_has_its_answer(self, case, asked):
        """The kernel says what the file says, or raises what the file names."""
        machine = built(case)
        if "error" in asked:
            with pytest.raises(ERRORS[asked["error"]]):
                decide(
                    machine,
                    asked["at"],
                    asked["event"],
                    role=asked.get("role"),
                    facts=asked.get("facts", {}),
                )
            return
        found = answers(machine, asked)
        expected = {name: asked[name] for name in found if name in asked}
        assert {name: found[name] for name in expected} == expected
        assert expected


class TestLaws:
    @pytest.mark.parametrize(("case", "law"), cases("laws"))
    def test_each_has_its_verdict(self, case, law):
        """A law holds, or is broken by a run of the length that the file gives."""
        made = Law(
            kind=LawKind(law["kind"]),
            names=tuple(law.get("names", ())),
            first=tuple(law.get("first", ())),
            guard=law.get("guard"),
        )
        machine = built(case)
        if "error" in law:
            with pytest.raises(ERRORS[law["error"]]):
                verify(machine, made)
            return
        verdict = verify(machine, made)
        assert (verdict.ok, len(verdict.path)) == (law["holds"], law.get("length", 0))
