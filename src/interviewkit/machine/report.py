"""`Report`: what checking machines against laws showed."""

from collections.abc import Iterable
from typing import Protocol

from interviewkit._attrs import frozen
from interviewkit._display import bundle
from interviewkit.errors import UnknownNameError
from interviewkit.machine.laws import Law, names_of, verify
from interviewkit.machine.machine import Machine
from interviewkit.machine.problems import Problem, ProblemCode

__all__ = ["Report", "StatedLaw", "report"]


class StatedLaw(Protocol):
    """A law with its name, what it is about, and where it is written.

    >>> import interviewkit as ik
    >>> from interviewkit.machine import StatedLaw
    >>> law: StatedLaw = ik.processes["id"].laws[0]
    >>> bool(law.id and str(law.law) and str(law.citation))
    True
    """

    @property
    def id(self) -> str:
        """Its name in the process."""
        ...

    @property
    def law(self) -> Law:
        """What it says."""
        ...

    @property
    def about(self) -> tuple[str, ...]:
        """Where one of these names does not exist, it has nothing to say."""
        ...

    @property
    def citation(self) -> object:
        """Where it is written, as a value with words for a `str`."""
        ...


@frozen(kw_only=True)
class Report:
    """What checking a process showed.

    Attributes:
        problems: every problem, a broken law among them with its counterexample in `path`.
        verified: for each law on how many machines it was verified; 0 where what it is about does
            not exist.
    """

    problems: tuple[Problem, ...]
    verified: tuple[tuple[str, int], ...] = ()

    @property
    def checked(self) -> int:
        """How many laws were verified, over all machines of the process."""
        return sum(count for _, count in self.verified)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    _repr_mimebundle_ = bundle

    def __bool__(self) -> bool:
        return self.ok


def report(
    machines: Iterable[Machine], laws: Iterable[StatedLaw], *, problems: Iterable[Problem] = ()
) -> Report:
    """Checks every law on every machine that has what the law is about.

    Args:
        machines: the machines of one process.
        laws: what each of them must keep.
        problems: what is known to be wrong already.

    >>> from interviewkit.machine.report import report
    >>> report([door], []).ok
    True
    """
    found = dict.fromkeys(problems)
    machines = tuple(dict.fromkeys(machines))
    verified: list[tuple[str, int]] = []
    for law in laws:
        wrong, count = _verified(law, machines)
        found.update(dict.fromkeys(wrong))
        verified.append((law.id, count))
    return Report(problems=tuple(found), verified=tuple(verified))


def _verified(law: StatedLaw, machines: Iterable[Machine]) -> tuple[list[Problem], int]:
    """The law's first problem, and on how many machines it could be verified."""
    place = f"law {law.id!r}"
    found: list[Problem] = []
    checked = 0
    for machine in machines:
        if not all(name in names_of(machine) for name in law.about):
            continue
        checked += 1
        try:
            verdict = verify(machine, law.law)
        except UnknownNameError as error:
            text = f"{law.law} says nothing here: {error}"
            found.append(Problem(code=ProblemCode.LAW_VACUOUS, place=place, text=text))
            continue
        if not verdict:
            text = f"{law.law} does not hold; {law.citation}"
            code = ProblemCode.LAW_BROKEN
            found.append(Problem(code=code, place=place, text=text, path=verdict.path))
    return found[:1], checked
