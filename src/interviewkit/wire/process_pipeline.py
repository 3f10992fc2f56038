"""Hiring processes: a pipeline of the kit's own stages, read from a table."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from inspect import signature
from typing import Any, Final

from interviewkit._attrs import frozen
from interviewkit.domain import ContractRules
from interviewkit.errors import DefinitionError, InvalidValueError
from interviewkit.hiring import stages as kit
from interviewkit.hiring.guards.offer import PositionFact
from interviewkit.hiring.laws import (
    HOUSE_LAWS,
    INDONESIAN_CONTRACTS,
    JURISDICTION_LAWS,
    HiringLaw,
)
from interviewkit.hiring.pipeline import (
    Pipeline,
    Process,
    StaticFact,
    asks_for,
    employed_as,
    level_from,
)
from interviewkit.machine import Machine, Need, Problem, Requirement, Stage
from interviewkit.machine.stage import stage_names
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction, Role
from interviewkit.wire.durations import duration_of
from interviewkit.wire.problems import Unreadable
from interviewkit.wire.process_reading import Reading

__all__ = ["CONTRACTS", "KEYS", "KINDS", "PipelineReader", "guards_of"]

KEYS = ("id", "version", "jurisdiction", "stage")
"""What a pipeline's table has beside laws and log."""
_MOST_FACTS = 7
"""Every combination of facts is a machine of its own, so one more doubles their number."""
_STAGE = ("kind", "id", "owner", "names", "policy", "need", "when")
_ID = re.compile(r"[a-z][a-z0-9_]*")
_QUOTED = re.compile(r"'(?:[^'@]*@)?([^'.@]+)")
_LAST, _OUTCOMES = "onboarding", "outcome"
_EMPLOYED = "employed_as_"


@frozen
class _Kind:
    """How a kind of stage is made.

    Attributes:
        make: the stage's function.
        policy: the class of its policy.
    """

    make: Callable[..., Stage]
    policy: type

    @property
    def takes(self) -> frozenset[str]:
        """What its function takes, beside the policy."""
        return frozenset(signature(self.make).parameters)


KINDS: Final[Mapping[str, _Kind]] = {
    "evaluation": _Kind(kit.evaluation, kit.EvaluationPolicy),
    "assessment": _Kind(kit.assessment, kit.AssessmentPolicy),
    "interview": _Kind(kit.interview, kit.InterviewPolicy),
    "background_check": _Kind(kit.background_check, kit.BackgroundPolicy),
    "medical_checkup": _Kind(kit.medical_checkup, kit.MedicalPolicy),
    "offer": _Kind(kit.offer, kit.OfferPolicy),
    "contract": _Kind(kit.contract, kit.ContractPolicy),
    "onboarding": _Kind(kit.onboarding, kit.OnboardingPolicy),
}
"""The kinds of stages that a file may name."""

CONTRACTS: Final[Mapping[str, ContractRules]] = {"id": INDONESIAN_CONTRACTS}
"""The dated rules of contracts that a file may name."""


class PipelineReader:
    """Reads a pipeline."""

    def __init__(self, reading: Reading, table: Mapping[str, Any]) -> None:
        self.reading, self.table = reading, table
        reading.converter.register_structure_hook(timedelta, _duration)
        reading.converter.register_structure_hook(int, _count)
        reading.converter.register_structure_hook(ContractRules, _contract_rules)
        reading.converter.register_structure_hook(PositionFact, _no_function)
        self.id = reading.name(table, "id", "$")
        self.version = reading.name(table, "version", "$")
        self.jurisdiction: Jurisdiction | None = reading.get(
            table, "jurisdiction", Jurisdiction, "$"
        )
        self.facts: dict[str, StaticFact] = {}
        self.paths: dict[str, str] = {}
        found = reading.tables(table, "stage", "$")
        ids = [str(one.get("id", one.get("kind"))) for _, one in found]
        read = [self._stage(path, one, ids) for path, one in found]
        self.stages = [stage for stage in read if stage is not None]
        self._order(found)

    def process(self, laws: tuple[HiringLaw, ...] = ()) -> Process | None:
        """The process, each of its machines compiled; None where there are problems."""
        if self.reading.problems or self.jurisdiction is None:
            return None
        process = Process(
            Pipeline(
                id=self.id or "",
                version=self.version or "",
                jurisdiction=self.jurisdiction,
                stages=self.stages,
                facts=self.facts.values(),
                laws=laws,
            ).with_source(self.table)
        )
        try:
            process.machines()
        except DefinitionError as error:
            for problem in error.problems:
                self.reading.translate(problem, self._place(problem))
            return None
        return process

    @property
    def taken(self) -> dict[str, str]:
        """The laws that the process has already."""
        laws = {law.id: "the house's laws" for law in HOUSE_LAWS}
        of = f"the laws of {str(self.jurisdiction)!r}"
        own = () if self.jurisdiction is None else JURISDICTION_LAWS[self.jurisdiction]
        return {**laws, **{law.id: of for law in own}}

    def _order(self, found: list[tuple[str, Mapping[str, Any]]]) -> None:
        if not found:
            if not self.reading.problems:
                self.reading.says("$.stage", "a process has stages", "tables under [[stage]]")
        elif found[-1][1].get("kind") != _LAST:
            last = found[-1][1].get("kind")
            clause = f"is the last stage; a process ends with the stage {_LAST!r}"
            self.reading.wrong(f"{found[-1][0]}.kind", Unreadable(last, clause))
        if len(self.facts) > _MOST_FACTS:
            names = ", ".join(self.facts)
            clause = f"the stages depend on {len(self.facts)} facts: {names}"
            self.reading.says("$.stage", clause, f"at most {_MOST_FACTS} facts")

    def _stage(self, path: str, table: Mapping[str, Any], ids: list[str]) -> Stage | None:
        reading, before = self.reading, len(self.reading.problems)
        name = reading.name(table, "kind", path)
        if name is None or not reading.is_one(f"{path}.kind", "kind of stage", name, KINDS):
            return None
        kind = KINDS[name]
        known = [key for key in _STAGE if key in ("kind", "policy") or key in kind.takes]
        known += ["need", "when"] if "requirement" in kind.takes else []
        reading.keys(table, known, path, f"a stage of kind {name!r}")
        fields = dict(self._fields(path, table, kind, ids))
        place = f"{path}.id" if "id" in table else f"{path}.kind"
        id = str(fields.get("id", name))
        if not reading.once(place, "stage", id, self.paths) or len(reading.problems) > before:
            return None
        stage = kind.make(**fields)
        self.paths[stage.id] = path
        return stage

    def _fields(
        self, path: str, table: Mapping[str, Any], kind: _Kind, ids: list[str]
    ) -> Iterator[tuple[str, Any]]:
        reading = self.reading
        if kind.policy is kit.ContractPolicy and self.jurisdiction in CONTRACTS:
            table = _under_the_law(table, str(self.jurisdiction))
        if "policy" in table:
            yield "policy", reading.get(table, "policy", kind.policy, path)
        if "id" in kind.takes and ("id" in table or self._needs(kind, "id")):
            yield "id", self._id(path, table)
        if "owner" in kind.takes:
            yield "owner", reading.get(table, "owner", Role, path)
        if "requirement" in kind.takes:
            yield "requirement", self._requirement(path, table, ids)
        if "names" in kind.takes:
            yield "names", self._names(path, table)

    def _names(self, path: str, table: Mapping[str, Any]) -> Mapping[str, str]:
        """What an interview is called, by language."""
        names = self.reading.table(table, "names", path)
        for language in names:
            name = self.reading.name(names, language, f"{path}.names")
            try:
                stage_names({language: "-" if name is None else name})
            except InvalidValueError as error:
                wrong = Unreadable(error.value, "is not allowed", allowed=error.allowed)
                self.reading.wrong(f"{path}.names.{language}", wrong)
        return names

    def _id(self, path: str, table: Mapping[str, Any]) -> str:
        """A stage's id: the prefix of its states, so it holds no dot."""
        id = self.reading.name(table, "id", path) or ""
        reserved = {*KINDS, _OUTCOMES} - {table["kind"]}
        if id and (_ID.fullmatch(id) is None or id in reserved):
            allowed = "small letters, digits and _, and not the name of another kind"
            self.reading.wrong(f"{path}.id", Unreadable(id, "is no stage's id", allowed=allowed))
        return id

    @staticmethod
    def _needs(kind: _Kind, name: str) -> bool:
        parameter = signature(kind.make).parameters[name]
        return bool(parameter.default is parameter.empty)

    def _requirement(self, path: str, table: Mapping[str, Any], ids: list[str]) -> Requirement:
        """Required by default; absent by default where cases say when it has its place."""
        cases: list[tuple[str, Need]] = []
        for place, one in self.reading.tables(table, "when", path):
            self.reading.keys(one, ("fact", "need"), place, "a case")
            name = self.reading.name(one, "fact", place)
            need: Need | None = self.reading.get(one, "need", Need, place)
            fact = None if name is None else self._fact(f"{place}.fact", name, ids)
            if fact is not None and need is not None:
                cases.append((fact.name, need))
        usual = Need.ABSENT if cases else Need.REQUIRED
        otherwise = self.reading.get(table, "need", Need, path, default=usual)
        return Requirement(otherwise=otherwise, cases=tuple(cases))

    def _fact(self, path: str, name: str, ids: list[str]) -> StaticFact | None:
        known = {fact.name: fact for fact in map(level_from, JobLevel)}
        known |= {fact.name: fact for fact in map(asks_for, ids)}
        known |= {fact.name: fact for fact in map(employed_as, Employment)}
        kinds = name.removeprefix(_EMPLOYED).split("_or_")
        if name.startswith(_EMPLOYED) and all(f"{_EMPLOYED}{kind}" in known for kind in kinds):
            fact = employed_as(*map(Employment, kinds))
        elif self.reading.is_one(path, "fact of a position", name, known):
            fact = known[name]
        else:
            return None
        return self.facts.setdefault(fact.name, fact)

    def _place(self, problem: Problem) -> str:
        """The path of the stage that a problem of the composition names."""
        named = _QUOTED.search(problem.place)
        return self.paths.get(named.group(1) if named else "", "$.stage")


def guards_of(machines: tuple[Machine, ...]) -> frozenset[str]:
    """The names of the guards that some rule has among those that must pass."""
    rules = dict.fromkeys(rule for machine in machines for rule in machine.rules)
    return frozenset(part.name for rule in rules for guard in rule.guards for part in guard.walk())


def _under_the_law(table: Mapping[str, Any], rules: str) -> Mapping[str, Any]:
    """A contract follows the rules of its jurisdiction, unless the file names others."""
    policy = table.get("policy", {})
    if not isinstance(policy, Mapping):
        return table
    return {**table, "policy": {"rules": rules, **policy}}


def _count(value: Any, _: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Unreadable(value, "is no count", allowed="a whole number from 0 on")
    return value


def _duration(value: Any, _: Any) -> timedelta:
    """A duration that is not negative."""
    span = duration_of(value)
    if span < timedelta(0):
        raise Unreadable(value, "is no duration", allowed="one that is not negative")
    return span


def _no_function(value: Any, _: Any) -> PositionFact:
    raise Unreadable(value, "is where a function stands, which no file can hold")


def _contract_rules(value: Any, _: Any) -> ContractRules:
    if not isinstance(value, str) or value not in CONTRACTS:
        raise Unreadable.unknown("set of contract rules", value, CONTRACTS)
    return CONTRACTS[value]
