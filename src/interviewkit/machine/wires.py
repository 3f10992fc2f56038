"""Where the exits of stages lead, and every mistake in saying so."""

from collections.abc import Iterable, Mapping

from interviewkit.errors import near_match
from interviewkit.machine.problems import Problem, ProblemCode
from interviewkit.machine.rules import Enter, Exit, Rule, Target
from interviewkit.machine.stage import Need, Stage, Tail

__all__ = ["Wires"]


class Wires:
    """Where every exit of every stage leads, and what is wrong with that."""

    def __init__(self, stages: tuple[Stage, ...], wiring: Mapping[str, str]) -> None:
        self.problems: list[Problem] = []
        self.exits: dict[tuple[str, str], str] = {}
        self.stages = {stage.id: stage for stage in stages}
        if not stages:
            self._problem(ProblemCode.UNKNOWN_STAGE, "sequence", "it has no stage; add one")
        for stage in stages:
            self._check_settled(stage)
            self._check_exits(stage, wiring)
        for stage, after in zip(stages, (*stages[1:], None), strict=False):
            if stage.requirement.cases:
                facts = ", ".join(sorted(stage.requirement.facts))
                self._problem(
                    ProblemCode.WRONG_SHAPE,
                    f"stage {stage.id!r}",
                    f"its need still depends on {facts}; specialise the sequence first",
                )
            for number, name in enumerate(stage.exits):
                target = wiring.get(stage.qualify(name))
                if target is None and number == 0 and after is not None:
                    target = after.qualify(after.entry)
                if target is None:
                    self._problem(
                        ProblemCode.UNKNOWN_EXIT,
                        f"exit {stage.qualify(name)!r}",
                        "nothing says where it leads; add it to the wiring",
                    )
                else:
                    self.exits[stage.id, name] = target

    def _check_settled(self, stage: Stage) -> None:
        for state in sorted(stage.settled.difference(stage.states)):
            text = f"unknown settled state {state!r}{_hint(state, stage.states)}"
            self._problem(ProblemCode.UNKNOWN_STATE, f"stage {stage.id!r}", text)

    def _check_exits(self, stage: Stage, wiring: Mapping[str, str]) -> None:
        """Exits that rules and wiring name have to be declared; declared ones have to be used."""
        used: set[str] = set()
        rules: list[Rule | Tail] = [*stage.rules, *stage.tail]
        for rule in rules:
            for target in (rule.target, *(branch.target for branch in rule.branches)):
                if isinstance(target, Exit):
                    used.add(target.name)
                    self._check_exit(target.name, stage, f"rule {stage.qualify(rule.id)!r}")
        for key in wiring:
            name = key.removeprefix(f"{stage.id}.")
            if name != key:
                self._check_exit(name, stage, f"wiring {key!r}")
        if stage.requirement.otherwise is Need.OPTIONAL:
            used.update(stage.exits[:1])
            if not stage.exits:
                text = "it is optional and has no exit by which to skip it"
                self._problem(ProblemCode.UNKNOWN_EXIT, f"stage {stage.id!r}", text)
        for name in stage.exits:
            if name not in used:
                text = "no rule leads there; remove it, or let a rule use it"
                self._problem(ProblemCode.UNUSED_EXIT, f"exit {stage.qualify(name)!r}", text)

    def _check_exit(self, name: str, stage: Stage, place: str) -> None:
        if name not in stage.exits:
            text = f"unknown exit {name!r} of stage {stage.id!r}{_hint(name, stage.exits)}"
            self._problem(ProblemCode.UNKNOWN_EXIT, place, text)

    def _problem(self, code: ProblemCode, place: str, text: str) -> None:
        self.problems.append(Problem(code=code, place=place, text=text))

    def enter(self, stage: str) -> str | None:
        """The state in which a stage is entered again; None if the stage has no place here."""
        there = self.stages.get(stage)
        return None if there is None else there.qualify(there.reentry or there.entry)

    def resolve(self, target: Target, stage: Stage | None) -> Target | None:
        """The target in the machine; None if it is in a stage that has no place here."""
        if isinstance(target, Enter):
            return self.enter(target.stage)
        if stage is None:
            return target
        if isinstance(target, Exit):
            return self.exits[stage.id, target.name]
        return stage.qualify(target) if isinstance(target, str) else target


def _hint(name: str, known: Iterable[str]) -> str:
    near = near_match(name, known)
    return f"; did you mean {near!r}?" if near is not None else ""
