"""A machine as a deterministic table over what a log shows.

A log tells no facts, so neither guards nor branches can be decided: a rule counts as possible, and
a branch as going both ways. A case is therefore in a *set* of configurations; sets are numbered
and compiled when first met, so that following a case costs one look-up an event.
"""

from collections.abc import Iterable, Sequence

from interviewkit.machine import Machine

__all__ = ["Automaton", "Step"]

Step = str | tuple[str, str]
"""An event, or an event and the role that sent it."""

_Place = tuple[int, str]
_REFUSED = -1


class Automaton:
    """The sets of configurations in which a case of some machines may be.

    Several machines stand for the kinds of position of one process: a case fits if one of them
    fits. Their cases may begin with an opening, which is no event of the machines.

    >>> from interviewkit.eventlog import Automaton
    >>> automaton = Automaton([door])
    >>> automaton.follow(["open", "close", "lock", "remove"])
    (3, 2)
    """

    def __init__(self, machines: Iterable[Machine], opening: str | None = None) -> None:
        self.machines = tuple(machines)
        self.opening = opening
        self._numbers: dict[frozenset[_Place], int] = {}
        self._sets: list[frozenset[_Place]] = []
        self._rows: list[dict[Step, int]] = []
        self._number(frozenset((n, m.initial) for n, m in enumerate(self.machines)))

    def follow(self, steps: Sequence[Step]) -> tuple[int, int]:
        """How many of the steps can be followed, and the number of the set that they reach."""
        rows, here = self._rows, 0
        begin = 1 if steps and _event_of(steps[0]) == self.opening else 0
        for place, step in enumerate(steps[begin:], begin):
            try:
                there = rows[here][step]
            except KeyError:
                there = self._compiled(here, step)
            if there < 0:
                return place, here
            here = there
        return len(steps), here

    def places(self, number: int) -> tuple[tuple[Machine, str], ...]:
        """The configurations of a set, with the machines that they belong to."""
        return tuple((self.machines[n], key) for n, key in sorted(self._sets[number]))

    def states(self, number: int) -> tuple[str, ...]:
        """The states of a set, sorted."""
        return tuple(sorted({m.configuration(key).state for m, key in self.places(number)}))

    def finished(self, number: int) -> bool:
        """Whether a case that ends there may have ended."""
        return any(m.is_outcome(m.configuration(key).state) for m, key in self.places(number))

    def _number(self, places: frozenset[_Place]) -> int:
        if places not in self._numbers:
            self._numbers[places] = len(self._sets)
            self._sets.append(places)
            self._rows.append({})
        return self._numbers[places]

    def _compiled(self, here: int, step: Step) -> int:
        event, role = step if isinstance(step, tuple) else (step, None)
        reached: set[_Place] = set()
        for number, key in self._sets[here]:
            row = self.machines[number].table[key].get(event)
            if row is None or not (role is None or row[0] is None or role in row[0]):
                continue
            reached.add((number, row[3].key))
            reached.update((number, accepted.key) for _, accepted in row[2])
        there = self._number(frozenset(reached)) if reached else _REFUSED
        self._rows[here][step] = there
        return there


def _event_of(step: Step) -> str:
    return step if isinstance(step, str) else step[0]
