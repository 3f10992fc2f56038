"""Short ways to build small machines, and the guards they use."""

from collections.abc import Callable

from interviewkit.errors import DefinitionError
from interviewkit.machine import (
    ANYONE,
    Accepted,
    Machine,
    Problem,
    ProblemCode,
    Rule,
    Stage,
    decide,
    guard,
)
from interviewkit.messages import Message


@guard
def has_key(key):
    """Passes with a key."""
    return None if key else Message.of("guard.has_key")


@guard
def is_adult(age):
    """Passes from eighteen on."""
    return None if age >= 18 else Message.of("guard.is_adult", age=age)


@guard
def is_member(member):
    """Passes for members."""
    return None if member else Message.of("guard.is_member")


def older_than(years):
    """Makes a guard with a parameter, as a registry of guards does."""

    @guard(name="older_than", params=(("years", years),))
    def older(age):
        return None if age > years else Message.of("guard.older_than", years=years)

    return older


def rule(id, event, source, target, roles=ANYONE, **more) -> Rule:
    """A rule, by position."""
    return Rule(id=id, event=event, source=source, target=target, roles=roles, **more)


def machine(*rules, initial="a", final=("z",), **more) -> Machine:
    """A machine of these rules that begins in `a` and ends in `z`."""
    return Machine(id="m", version="1", initial=initial, final=final, rules=rules, **more)


def stage(id, *rules, states=("start",), **more) -> Stage:
    """A stage of one state, if not told otherwise."""
    return Stage(id=id, states=states, entry=states[0], rules=rules, **more)


def accepted(machine, key, event, **known) -> Accepted:
    """The acceptance of an event that has to be possible."""
    answer = decide(machine, key, event, **known)
    assert answer, answer.reasons
    return answer


def problems_of(build: Callable[[], object]) -> list[Problem]:
    """What a definition is refused for; empty if it is not."""
    try:
        build()
    except DefinitionError as error:
        return [problem for problem in error.problems if isinstance(problem, Problem)]
    return []


def codes_of(build: Callable[[], object]) -> list[ProblemCode]:
    """The kinds of mistake that a definition is refused for."""
    return [problem.code for problem in problems_of(build)]


DOOR = Machine(
    id="door",
    version="1",
    initial="closed",
    final={"gone"},
    rules=(
        rule("open", "open", "closed", "open", {"owner", "guest"}),
        rule("close", "close", "open", "closed"),
        rule("lock", "lock", "closed", "locked", {"owner"}, guards=(has_key,)),
        rule("unlock", "unlock", "locked", "closed", {"owner"}, guards=(has_key,)),
        rule("remove", "remove", ("open", "closed"), "gone", {"owner"}),
    ),
    roles={"owner", "guest"},
)
"""A door that its owner can lock."""
