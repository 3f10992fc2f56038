"""Composition: stages in sequence, overlays over all of them, one flat machine out of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeAlias

from interviewkit._attrs import evolve, field, frozen, optional_string_set, string_set
from interviewkit.errors import DefinitionError
from interviewkit.machine.guards import Guard
from interviewkit.machine.machine import Machine
from interviewkit.machine.problems import Problem, ProblemCode
from interviewkit.machine.rules import (
    STAY,
    Branch,
    Effect,
    Enter,
    Rule,
    Target,
    branch_tuple,
    guard_tuple,
    role_set,
)
from interviewkit.machine.stage import Need, Stage, Tail
from interviewkit.machine.wires import Wires

__all__ = ["Chain", "Overlay", "Scope", "SendBack", "compose", "sequence", "specialise"]


class Scope(StrEnum):
    """Where an overlay works."""

    OPEN = "open"
    """In every state of the stages it covers."""
    OPTIONAL = "optional"
    """Where an optional stage may be skipped; the target is that stage's first exit."""
    CLOSED = "closed"
    """In the outcomes it names."""


@frozen(kw_only=True)
class Overlay:
    """A rule written once for many states.

    Attributes:
        id: the rule's id; where roles or targets differ by stage, ``@stage`` is added to it.
        event: the event's id.
        target: a state, `STAY`, `ORIGIN`, or `Enter` of a stage.
        scope: which kind of states it covers.
        stages: only these stages (by default all).
        without: not these stages.
        outcomes: which outcomes a `Scope.CLOSED` overlay covers (by default all).
        owners: whether a stage's owners may send it too, in their own stage.

    The other attributes are those of a `Rule`.

    >>> from interviewkit.machine import Overlay
    >>> Overlay(id="ring", event="ring", roles={"guest"}, without={"cellar"}).covers("hall")
    True
    """

    id: str
    event: str
    roles: frozenset[str] = field(converter=role_set)
    target: Target = STAY
    guards: tuple[Guard, ...] = field(default=(), converter=guard_tuple)
    branches: tuple[Branch, ...] = field(default=(), converter=branch_tuple)
    while_held: bool = False
    effect: Effect | None = None
    scope: Scope = Scope.OPEN
    stages: frozenset[str] | None = field(default=None, converter=optional_string_set)
    without: frozenset[str] = field(default=frozenset(), converter=string_set)
    outcomes: frozenset[str] | None = field(default=None, converter=optional_string_set)
    owners: bool = False

    def covers(self, stage: str) -> bool:
        """Whether it works in that stage."""
        return stage not in self.without and (self.stages is None or stage in self.stages)


@frozen(kw_only=True)
class SendBack:
    """An overlay that leads from a stage to an earlier one, which the event's data names.

    Attributes:
        stages: the stages it leads from.
        targets: the stages it may lead to; only those earlier than the source count.
        among: makes the guard that passes when the event names one of these stages.
        choose: makes the guard that passes when the event names that stage.

    The other attributes are those of a `Rule`.

    >>> from interviewkit.machine import SendBack
    >>> back = SendBack(id="back", event="sent_back", roles={"owner"}, stages={"hall"},
    ...                 targets={"yard"}, among=lambda stages: has_key,
    ...                 choose=lambda stage: has_key)
    >>> sorted(back.targets)
    ['yard']
    """

    id: str
    event: str
    roles: frozenset[str] = field(converter=role_set)
    stages: frozenset[str] = field(converter=string_set)
    targets: frozenset[str] = field(converter=string_set)
    among: Callable[[tuple[str, ...]], Guard] = field(eq=False)
    choose: Callable[[str], Guard] = field(eq=False)
    guards: tuple[Guard, ...] = field(default=(), converter=guard_tuple)


AnyOverlay: TypeAlias = Overlay | SendBack


def _stages(stages: Iterable[Stage]) -> tuple[Stage, ...]:
    return tuple(stages)


@frozen(kw_only=True)
class Chain:
    """Stages in order, not yet wired.

    Raises:
        DefinitionError: if two stages have the same id.

    >>> from interviewkit.machine import Chain, Need, Stage, when
    >>> hall = Stage(id="hall", states=["in"], entry="in", rules=(),
    ...              requirement=when(("wet", Need.REQUIRED)))
    >>> Chain(stages=[hall]).facts
    ('wet',)
    """

    stages: tuple[Stage, ...] = field(default=(), converter=_stages)

    def __attrs_post_init__(self) -> None:
        ids = [stage.id for stage in self.stages]
        twice = sorted({name for name in ids if ids.count(name) > 1})
        if twice:
            text = "this stage stands twice in the sequence; give each its own id"
            raise DefinitionError(
                "sequence",
                [
                    Problem(code=ProblemCode.DUPLICATE_ID, place=f"stage {name!r}", text=text)
                    for name in twice
                ],
            )

    @property
    def facts(self) -> tuple[str, ...]:
        """The static facts on which some stage's need depends, sorted."""
        return tuple(sorted({f for stage in self.stages for f in stage.requirement.facts}))


def sequence(*parts: Stage | Chain) -> Chain:
    """One part after the other. Associative: how the parts are grouped makes no difference.

    >>> from interviewkit.machine import Chain, sequence
    >>> sequence() == Chain()
    True
    """
    stages: list[Stage] = []
    for part in parts:
        stages.extend(part.stages if isinstance(part, Chain) else (part,))
    return Chain(stages=stages)


def specialise(part: Stage | Chain, facts: Mapping[str, bool]) -> Chain:
    """What remains once static facts are known: absent stages go, the others keep their need.

    It commutes with `sequence`: specialising the parts or the whole gives the same.

    >>> from interviewkit.machine import Need, Stage, specialise, when
    >>> hall = Stage(id="hall", states=["in"], entry="in", rules=(),
    ...              requirement=when(("wet", Need.REQUIRED)))
    >>> specialise(hall, {"wet": False}).stages
    ()
    """
    kept: list[Stage] = []
    for stage in sequence(part).stages:
        requirement = stage.requirement.resolve(facts)
        if requirement.cases or requirement.otherwise is not Need.ABSENT:
            kept.append(evolve(stage, requirement=requirement))
    return Chain(stages=kept)


def compose(
    chain: Chain,
    *,
    id: str,
    version: str,
    wiring: Mapping[str, str],
    overlays: Iterable[AnyOverlay] = (),
    final: Iterable[str] = (),
    closed: Iterable[str] = (),
    roles: Iterable[str] | None = None,
) -> Machine:
    """Wires a sequence of stages into one flat, checked machine.

    Args:
        chain: the stages, specialised: none of them may still depend on a fact.
        id: the machine's id.
        version: the version of the definition.
        wiring: where exits lead, by ``"stage.exit"``: the first exit of the last stage, and every
            other exit but the first ones, which lead to the next stage.
        overlays: rules written once for many states.
        final: outcomes without a way back.
        closed: outcomes that can be reopened or disclosed.
        roles: the roles that exist, if their spelling is to be checked.

    Raises:
        DefinitionError: with every problem of the composition, or of the machine it yields.

    >>> from interviewkit.machine import Exit, Rule, Stage, compose, sequence
    >>> go = Rule(id="go", event="go", source="in", target=Exit(), roles={"guest"})
    >>> hall = Stage(id="hall", states=["in"], entry="in", rules=[go])
    >>> compose(sequence(hall), id="visit", version="1", wiring={"hall.done": "seen"},
    ...         final={"seen"}).states
    ('hall.in', 'seen')
    """
    outcomes = (frozenset(final), frozenset(closed))
    wires = Wires(chain.stages, wiring)
    if wires.problems:
        raise DefinitionError(f"composition {id!r}", wires.problems)
    rules = [*_own_rules(chain, wires), *_tail_rules(chain, wires)]
    for overlay in overlays:
        rules.extend(_overlay_rules(overlay, chain, wires, outcomes[0] | outcomes[1]))
    states = [stage.qualify(state) for stage in chain.stages for state in stage.states]
    return Machine(
        id=id,
        version=version,
        initial=chain.stages[0].qualify(chain.stages[0].entry),
        rules=rules,
        final=outcomes[0],
        closed=outcomes[1],
        states=[*states, *sorted(outcomes[0] | outcomes[1])],
        reentry=_reentries(chain),
        roles=roles,
    )


def _own_rules(chain: Chain, wires: Wires) -> Iterator[Rule]:
    for stage in chain.stages:
        for rule in stage.rules:
            sources = [stage.qualify(source) for source in rule.source]
            yield from _wired(rule, stage, wires, stage.qualify(rule.id), sources, roles=rule.roles)


def _tail_rules(chain: Chain, wires: Wires) -> Iterator[Rule]:
    for position, stage in enumerate(chain.stages):
        for tail in stage.tail:
            sources = _tail_sources(chain.stages[position + 1 :], tail)
            if sources:
                yield from _wired(
                    tail, stage, wires, stage.qualify(tail.id), sources, roles=tail.roles
                )


def _tail_sources(later: tuple[Stage, ...], tail: Tail) -> list[str]:
    sources: list[str] = []
    for stage in later:
        ended = frozenset() if tail.lasting else stage.settled
        sources += [stage.qualify(state) for state in stage.states if state not in ended]
        if not tail.lasting and (stage.settles or ended):
            break
    return sources


def _overlay_rules(
    overlay: AnyOverlay, chain: Chain, wires: Wires, outcomes: frozenset[str]
) -> Iterator[Rule]:
    if isinstance(overlay, SendBack):
        yield from _send_back_rules(overlay, chain, wires)
    elif overlay.scope is Scope.CLOSED:
        sources = sorted(outcomes if overlay.outcomes is None else overlay.outcomes)
        yield from _wired(overlay, None, wires, overlay.id, sources, roles=overlay.roles)
    elif overlay.scope is Scope.OPTIONAL:
        for stage in _covered(overlay, chain):
            if stage.requirement.otherwise is Need.OPTIONAL:
                sources = [stage.qualify(s) for s in stage.skippable or (stage.entry,)]
                out = wires.exits[stage.id, stage.exits[0]]
                name = f"{overlay.id}@{stage.id}"
                roles = overlay.roles
                yield from _wired(overlay, None, wires, name, sources, roles=roles, target=out)
    else:
        yield from _open_rules(overlay, chain, wires)


def _covered(overlay: Overlay, chain: Chain) -> Iterator[Stage]:
    return (stage for stage in chain.stages if overlay.covers(stage.id))


def _open_rules(overlay: Overlay, chain: Chain, wires: Wires) -> Iterator[Rule]:
    sources: dict[frozenset[str], list[str]] = {}
    names: dict[frozenset[str], str] = {overlay.roles: overlay.id}
    for stage in _covered(overlay, chain):
        roles = role_set(overlay.roles | stage.owners) if overlay.owners else overlay.roles
        names.setdefault(roles, f"{overlay.id}@{stage.id}")
        states = [stage.qualify(state) for state in stage.states]
        sources.setdefault(roles, []).extend(states)
    for roles, states in sources.items():
        yield from _wired(overlay, None, wires, names[roles], states, roles=roles)


def _send_back_rules(overlay: SendBack, chain: Chain, wires: Wires) -> Iterator[Rule]:
    earlier: list[str] = []
    for stage in chain.stages:
        if stage.id in overlay.stages and earlier:
            branches = [Branch(overlay.choose(name), Enter(name)) for name in earlier[:-1]]
            rule = Rule(
                id=f"{overlay.id}@{stage.id}",
                event=overlay.event,
                source=[stage.qualify(state) for state in stage.states],
                target=Enter(earlier[-1]),
                roles=overlay.roles,
                guards=(*overlay.guards, overlay.among(tuple(earlier))),
                branches=branches,
            )
            yield from _wired(rule, None, wires, rule.id, rule.source, roles=rule.roles)
        if stage.id in overlay.targets:
            earlier.append(stage.id)


def _wired(
    rule: Rule | Tail | Overlay,
    stage: Stage | None,
    wires: Wires,
    name: str,
    sources: Iterable[str],
    *,
    roles: frozenset[str],
    target: Target | None = None,
) -> Iterator[Rule]:
    """The rule over machine states; none if it leads into a stage that has no place here."""
    there = target if target is not None else wires.resolve(rule.target, stage)
    branches = [Branch(b.guard, wires.resolve(b.target, stage) or STAY) for b in rule.branches]
    sources = tuple(sources)
    if there is not None and sources:
        yield Rule(
            id=name,
            event=rule.event,
            source=sources,
            target=there,
            branches=branches,
            roles=roles,
            guards=rule.guards,
            while_held=rule.while_held,
            after_close=_after_close(rule),
            effect=None if isinstance(rule, Tail) else rule.effect,
        )


def _after_close(rule: Rule | Tail | Overlay) -> bool:
    if isinstance(rule, Overlay):
        return rule.scope is Scope.CLOSED
    return isinstance(rule, Rule) and rule.after_close


def _reentries(chain: Chain) -> dict[str, str]:
    reentries: dict[str, str] = {}
    for stage in chain.stages:
        back = stage.qualify(stage.reentry or stage.entry)
        for state in stage.states:
            reentries[stage.qualify(state)] = back
    return reentries
