"""The presets: complete processes for common places, each a value to start from."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from interviewkit.errors import UnknownNameError
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS, Citation, HiringLaw
from interviewkit.hiring.pipeline import Pipeline, Process, asks_for, level_from
from interviewkit.hiring.stages import (
    ContractPolicy,
    EvaluationPolicy,
    OfferPolicy,
    contract,
    evaluation,
    interview,
    medical_checkup,
    offer,
    onboarding,
)
from interviewkit.machine import Need, Stage, precedes, requires_guard, when
from interviewkit.vocabulary import JobLevel, Jurisdiction, Role

__all__ = ["Processes", "pipelines", "processes"]

_EXECUTIVE = asks_for("executive_interview")
_SUPERIOR = asks_for("superior_interview")
_MANAGERIAL = level_from(JobLevel.MANAGER)
_MEDICAL = asks_for("medical_checkup")
_WRITTEN = asks_for("contract")


def _superior() -> Stage:
    """Sometimes, at any level: optional, unless the position asks for it."""
    need = when((_SUPERIOR.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
    return interview("superior_interview", Role.SUPERIOR, requirement=need)


def _executive() -> Stage:
    """From the level of a manager up, or where the position asks for it."""
    need = when((_MANAGERIAL.name, Need.REQUIRED), (_EXECUTIVE.name, Need.REQUIRED))
    return interview("executive_interview", Role.EXECUTIVE, requirement=need)


def _choice(id: str, says: str, then: str, first: str) -> HiringLaw:
    citation = Citation(source="this preset's order", says=says)
    return HiringLaw(id=id, law=precedes(first, then), citation=citation)


def _indonesia() -> Pipeline:
    return Pipeline(
        id="id",
        version="1",
        jurisdiction=Jurisdiction.ID,
        stages=(
            evaluation(),
            _superior(),
            _executive(),
            medical_checkup(),
            offer(),
            contract(policy=ContractPolicy(rules=INDONESIAN_CONTRACTS)),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL),
        laws=(
            _choice(
                "medical_before_offer",
                "the offer follows the medical check",
                then="offer",
                first="medical_checkup",
            ),
            HiringLaw(
                id="medical_counts_when_offered",
                law=requires_guard("offer_sent", "medical_counts"),
                citation=Citation(
                    source="this preset's order",
                    says="an offer is sent on a medical result that still counts",
                ),
            ),
        ),
    )


def _indonesia_offer_first() -> Pipeline:
    return Pipeline(
        id="id-offer-first",
        version="1",
        jurisdiction=Jurisdiction.ID,
        stages=(
            evaluation(),
            _superior(),
            _executive(),
            offer(OfferPolicy(settled_later=("medical_check",))),
            medical_checkup(),
            contract(policy=ContractPolicy(rules=INDONESIAN_CONTRACTS)),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL),
        laws=(
            _choice(
                "offer_before_medical",
                "the medical check follows an accepted offer",
                then="medical_checkup",
                first="offer_accepted",
            ),
        ),
    )


def _united_states() -> Pipeline:
    """No written contract by default: the accepted offer letter is it, employment is at will."""
    return Pipeline(
        id="us",
        version="1",
        jurisdiction=Jurisdiction.US,
        stages=(
            evaluation(EvaluationPolicy(on_record=(Role.HIRING_MANAGER,))),
            _superior(),
            _executive(),
            offer(OfferPolicy(settled_later=("medical_check",))),
            medical_checkup(
                requirement=when((_MEDICAL.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
            ),
            contract(requirement=when((_WRITTEN.name, Need.REQUIRED))),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL, _MEDICAL, _WRITTEN),
    )


pipelines: Final[Mapping[str, Callable[[], Pipeline]]] = MappingProxyType(
    {
        "id": _indonesia,
        "id-offer-first": _indonesia_offer_first,
        "us": _united_states,
    }
)
"""The definition of each preset, by its id."""


class Processes(Mapping[str, Process]):
    """The presets, each compiled when first asked for and then kept.

    >>> from interviewkit.hiring.presets import processes
    >>> list(processes)
    ['id', 'id-offer-first', 'us']
    """

    def __init__(self, definitions: Mapping[str, Callable[[], Pipeline]]) -> None:
        self._definitions = definitions
        self._built: dict[str, Process] = {}

    def __getitem__(self, id: str) -> Process:
        if id not in self._definitions:
            raise UnknownNameError("preset", id, self._definitions)
        if id not in self._built:
            self._built.setdefault(id, Process(self._definitions[id]()))
        return self._built[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._definitions)

    def __len__(self) -> int:
        return len(self._definitions)

    def __repr__(self) -> str:
        return f"<presets: {', '.join(self._definitions)}>"


processes: Final = Processes(pipelines)
"""The presets by id."""
