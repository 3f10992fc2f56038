"""Small machines, stages and facts, sound by construction, for the laws of the kernel.

A machine has a spine of open states that leads to its final outcome, so each state is reachable
and each run can end; everything else is drawn on top of it.
"""

from typing import Any

from hypothesis import strategies as st

from interviewkit.machine import (
    ANYONE,
    OPTIONAL,
    ORIGIN,
    REQUIRED,
    STAY,
    Chain,
    Effect,
    Enter,
    Exit,
    Machine,
    Need,
    Overlay,
    Rule,
    Scope,
    Stage,
    Tail,
    all_of,
    any_of,
    compose,
    guard,
    when,
)
from interviewkit.messages import Message

ROLES = ("r0", "r1", "r2")
FACTS = ("p", "q", "n")


@guard
def is_p(p):
    """Passes where p is."""
    return None if p else Message.of("guard.is_p")


@guard
def is_q(q):
    """Passes where q is."""
    return None if q else Message.of("guard.is_q")


def at_least(least):
    """Makes a guard that passes from a number on."""

    @guard(name="at_least", params=(("least", least),))
    def enough(n):
        return None if n >= least else Message.of("guard.at_least", least=least)

    return enough


GUARDS: dict[str, Any] = {"is_p": is_p, "is_q": is_q, "at_least": at_least}

leaves = st.sampled_from([is_p, is_q]) | st.integers(0, 3).map(at_least)
guards = st.recursive(
    leaves,
    lambda parts: st.builds(
        lambda combine, items: combine(*items),
        st.sampled_from([all_of, any_of]),
        st.lists(parts, min_size=1, max_size=3),
    ),
    max_leaves=4,
)
"""Guards that more of each fact can only help: none of them is a negation."""

facts = st.fixed_dictionaries({"p": st.booleans(), "q": st.booleans(), "n": st.integers(0, 4)})
partial_facts = st.fixed_dictionaries(
    {}, optional={"p": st.booleans(), "q": st.booleans(), "n": st.integers(0, 4)}
)
roles = st.sampled_from(ROLES)
role_sets = st.just(ANYONE) | st.frozensets(roles, min_size=1)


def often_none(items):
    """Up to two of them, most often none."""
    return st.just(()) | st.lists(items, max_size=2).map(tuple)


@st.composite
def _inside(draw, opened, ends):
    """Rules between open states, and from them into outcomes."""
    targets = st.sampled_from([*opened, *ends]) | st.just(STAY)
    rules = []
    taken: set[tuple[str, str]] = set()
    for number in range(draw(st.integers(0, 4))):
        event = draw(st.sampled_from(["f0", "f1", "f2"]))
        sources = draw(st.lists(st.sampled_from(opened), min_size=1, unique=True))
        free = [source for source in sources if (source, event) not in taken]
        taken.update((source, event) for source in free)
        effects = [None, Effect.DISCLOSE]
        if free:
            rules.append(
                Rule(
                    id=f"in{number}",
                    event=event,
                    source=free,
                    target=draw(targets),
                    branches=draw(often_none(st.tuples(guards, targets))),
                    roles=draw(role_sets),
                    guards=draw(often_none(guards)),
                    while_held=draw(st.booleans()),
                    effect=draw(st.sampled_from(effects)),
                )
            )
    return rules


@st.composite
def _after(draw, closed):
    """Rules that work in closed outcomes: to tell, to reopen, to note."""
    rules = []
    kinds: list[tuple[str, Any, Effect | None]] = [
        ("tell", STAY, Effect.DISCLOSE),
        ("reopen", ORIGIN, None),
        ("note", STAY, None),
    ]
    for event, target, effect in kinds:
        sources = draw(st.lists(st.sampled_from(closed), unique=True)) if closed else []
        if sources:
            rules.append(
                Rule(
                    id=event,
                    event=event,
                    source=sources,
                    target=target,
                    roles=draw(role_sets),
                    guards=draw(often_none(guards)),
                    after_close=True,
                    effect=effect,
                )
            )
    return rules


@st.composite
def machines(draw, most=3, held=None):
    """Sound machines of a few states, with and without holding, closing and reopening."""
    opened = [f"s{number}" for number in range(draw(st.integers(1, most)))]
    closed = [f"x{number}" for number in range(draw(st.integers(0, 2)))]
    rules = [
        Rule(id=f"spine{n}", event="next", source=state, target=there, roles=draw(role_sets))
        for n, (state, there) in enumerate(zip(opened, [*opened[1:], "z"], strict=True))
    ]
    rules += [
        Rule(id=f"end_{name}", event=f"end_{name}", source=opened, target=name, roles=ANYONE)
        for name in closed
    ]
    rules += [*draw(_inside(opened, ["z", *closed])), *draw(_after(closed))]
    if draw(st.booleans()) if held is None else held:
        effects = ((Effect.HOLD, False), (Effect.RESUME, draw(st.booleans())))
        rules += [
            Rule(
                id=str(effect),
                event=str(effect),
                source=opened,
                target=STAY,
                roles=draw(role_sets),
                while_held=while_held,
                effect=effect,
            )
            for effect, while_held in effects
        ]
    used = frozenset().union(*(rule.roles for rule in rules)) - ANYONE
    return Machine(
        id="m",
        version="1",
        initial="s0",
        rules=draw(st.permutations(rules)),
        final={"z"},
        closed=closed,
        reentry=draw(st.dictionaries(st.sampled_from(opened), st.sampled_from(opened))),
        roles=used if used == set(ROLES) else None,
    )


requirements = st.sampled_from(
    [
        REQUIRED,
        OPTIONAL,
        when(("vip", Need.REQUIRED)),
        when(("vip", Need.OPTIONAL), ("new", Need.REQUIRED), otherwise=Need.OPTIONAL),
        when(("new", Need.ABSENT), ("vip", Need.OPTIONAL), otherwise=Need.REQUIRED),
    ]
)
static_facts = st.fixed_dictionaries({"vip": st.booleans(), "new": st.booleans()})


@st.composite
def stages(draw, id, requirement=requirements):
    """A stage of one to three states in a row; it may fail, and may leave a tail."""
    states = [f"t{number}" for number in range(draw(st.integers(1, 3)))]
    ways: list[str | Exit] = [*states[1:], Exit()]
    rules = [
        Rule(
            id=f"go{number}",
            event=f"{id}_{number}",
            source=state,
            target=there,
            roles=draw(role_sets),
            guards=draw(often_none(guards)),
        )
        for number, (state, there) in enumerate(zip(states, ways, strict=True))
    ]
    fails = draw(st.booleans())
    if fails:
        source = draw(st.sampled_from(states))
        fail = Exit("fail")
        rules.append(Rule(id="fail", event=f"{id}_x", source=source, target=fail, roles=ANYONE))
    tail = Tail(id="back", event=f"{id}_back", target=states[-1], lasting=draw(st.booleans()))
    return Stage(
        id=id,
        states=states,
        entry=states[0],
        rules=rules,
        exits=["done", "fail"] if fails else ["done"],
        tail=[tail] if draw(st.booleans()) else [],
        reentry=draw(st.sampled_from([None, *states])),
        settles=draw(st.booleans()),
        settled=draw(st.sampled_from([(), (states[-1],)])),
        owners=draw(st.frozensets(roles, max_size=1)),
        requirement=draw(requirement),
    )


@st.composite
def chains(draw, prefix="s", least=0):
    """A few stages in sequence; where one is demanded the first is always needed."""
    count = draw(st.integers(least, 3))
    return Chain(
        stages=[
            draw(stages(f"{prefix}{n}", st.just(REQUIRED) if n < least else requirements))
            for n in range(count)
        ]
    )


STOP = Overlay(id="stop", event="stopped", target="out", roles=ANYONE, while_held=True)
OVERLAYS = (
    Overlay(id="hold", event="held", roles=ANYONE, effect=Effect.HOLD),
    Overlay(
        id="leave", event="left", target="out", roles={"r0"}, owners=True, effect=Effect.DISCLOSE
    ),
    Overlay(
        id="tell",
        event="told",
        roles=ANYONE,
        scope=Scope.CLOSED,
        outcomes=["out"],
        effect=Effect.DISCLOSE,
    ),
    Overlay(
        id="reopen",
        event="reopened",
        target=ORIGIN,
        roles=ANYONE,
        scope=Scope.CLOSED,
        outcomes=["out"],
        guards=[is_p],
    ),
    Overlay(id="skip", event="skipped", roles=ANYONE, scope=Scope.OPTIONAL),
    Overlay(id="again", event="restarted", target=Enter("s0"), roles=ANYONE, while_held=True),
    Overlay(id="move", event="moved", roles=ANYONE, branches=[(is_q, "out"), (is_p, Enter("s1"))]),
)
overlays = st.lists(st.sampled_from(OVERLAYS), unique_by=lambda overlay: overlay.id)


def compiled(chain, more=()):
    """The machine of a specialised sequence, with `STOP` and further overlays."""
    wiring = {f"{stage.id}.fail": "out" for stage in chain.stages if "fail" in stage.exits}
    return compose(
        chain,
        id="m",
        version="1",
        wiring={**wiring, f"{chain.stages[-1].id}.done": "end"},
        overlays=[STOP, *more],
        final=["end"],
        closed=["out"],
    )
