"""What changed between two processes: stages, states, rules and laws."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from interviewkit.hiring.laws import HiringLaw
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Change, ChangeKind, Machine, Part, Requirement, Rule, diff
from interviewkit.machine.diff import diff_rules, diff_states
from interviewkit.wire.process_file import ProcessFile

__all__ = ["diff_processes", "rules_of"]

_T = TypeVar("_T")


def diff_processes(before: ProcessFile, after: ProcessFile) -> tuple[Change, ...]:
    """Every difference between two processes.

    Of a hiring process the rules of all its machines count; where machines have a rule of the same
    id, it is taken as it is with all stages.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import ProcessFile, diff_processes
    >>> one, two = (ProcessFile(subject=ik.processes[id]) for id in ("id", "id-offer-first"))
    >>> [change.name for change in diff_processes(one, two) if change.aspect == "place"]
    ['medical_checkup']
    >>> diff_processes(one, one)
    ()
    """
    one, two = before.subject, after.subject
    laws = tuple(_laws(before.laws, after.laws))
    if isinstance(one, Machine) and isinstance(two, Machine):
        return (*diff(one, two), *laws)
    changes = (
        *_heads(one, two),
        *_stages(one, two),
        *diff_states(_states(before), _states(after)),
        *diff_rules(rules_of(before), rules_of(after)),
        *laws,
    )
    return changes or tuple(_variants(before, after))


def _heads(one: Machine | Process, two: Machine | Process) -> Iterator[Change]:
    for aspect in ("id", "version", "jurisdiction"):
        old, new = (str(getattr(subject, aspect, "")) for subject in (one, two))
        if old != new:
            yield _changed(Part.PROCESS, "", aspect, (old,), (new,))


def _stages(one: Machine | Process, two: Machine | Process) -> Iterator[Change]:
    """Stages that came, went or stand elsewhere, and those that are needed at other times."""
    old, new = _needs(one), _needs(two)
    yield from _whole(Part.STAGE, old, new)
    common = [id for id in new if id in old]
    settled = _longest_common([id for id in old if id in new], common)
    for id in common:
        if id not in settled:
            yield _changed(Part.STAGE, id, "place", _before(id, list(old)), _before(id, list(new)))
        if old[id] != new[id]:
            yield _changed(Part.STAGE, id, "need", (_said(old[id]),), (_said(new[id]),))


def _needs(subject: Machine | Process) -> dict[str, Requirement]:
    if isinstance(subject, Machine):
        return {}
    return {stage.id: stage.requirement for stage in subject.pipeline.stages}


def _said(need: Requirement) -> str:
    cases = [f"{fact}: {case}" for fact, case in need.cases]
    return ", ".join([*cases, f"otherwise {need.otherwise}" if cases else str(need.otherwise)])


def _before(id: str, order: Sequence[str]) -> tuple[str, ...]:
    """The stage before that one; nothing for the first."""
    place = order.index(id)
    return tuple(order[place - 1 : place]) if place else ()


def _longest_common(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """The most ids that stand in the same order in both; the others have moved."""
    best: dict[str, tuple[str, ...]] = {}
    for id in new:
        earlier = [run for last, run in best.items() if old.index(last) < old.index(id)]
        best[id] = (*_longest(earlier), id)
    return frozenset(_longest(list(best.values())))


def _longest(runs: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return max(runs, key=len, default=())


def _states(process: ProcessFile) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s for machine in process.machines() for s in machine.states))


def rules_of(process: ProcessFile) -> tuple[Rule, ...]:
    """Every rule that some machine of the process has, each id once.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import ProcessFile, rules_of
    >>> rules_of(ProcessFile(subject=ik.processes["id"]))[0].id
    'evaluation.submit_card'
    """
    machines = process.machines()
    rules = {rule.id: rule for machine in machines for rule in machine.rules}
    rules.update((rule.id, rule) for rule in machines[-1].rules)
    return tuple(rules.values())


def _laws(before: Iterable[HiringLaw], after: Iterable[HiringLaw]) -> Iterator[Change]:
    old, new = ({law.id: law for law in laws} for laws in (before, after))
    yield from _whole(Part.LAW, old, new)
    for id, law in old.items():
        if id in new:
            for aspect in ("law", "about", "citation"):
                texts = (_texts(getattr(one, aspect)) for one in (law, new[id]))
                was, now = texts
                if was != now:
                    yield _changed(Part.LAW, id, aspect, was, now)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def _variants(before: ProcessFile, after: ProcessFile) -> Iterator[Change]:
    """Where the same rules are put together otherwise for some positions."""
    old, new = ({m.structure_hash for m in one.machines()} for one in (before, after))
    if old != new:
        counts = ((str(len(hashes)),) for hashes in (old, new))
        yield _changed(Part.PROCESS, "", "variants", *counts)


def _whole(part: Part, old: dict[str, _T], new: dict[str, _T]) -> Iterator[Change]:
    for id in old:
        if id not in new:
            yield Change(kind=ChangeKind.REMOVED, part=part, name=id)
    for id in new:
        if id not in old:
            yield Change(kind=ChangeKind.ADDED, part=part, name=id)


def _changed(
    part: Part, name: str, aspect: str, before: tuple[str, ...], after: tuple[str, ...]
) -> Change:
    return Change(
        kind=ChangeKind.CHANGED,
        part=part,
        name=name,
        aspect=aspect,
        before=before,
        after=after,
    )
