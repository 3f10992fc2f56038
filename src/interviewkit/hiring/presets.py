"""The presets: complete processes for common places, each a value to start from."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from interviewkit.errors import UnknownNameError
from interviewkit.hiring.laws import INDONESIAN_CONTRACTS, Citation, HiringLaw
from interviewkit.hiring.pipeline import Pipeline, Process, asks_for, employed_as, level_from
from interviewkit.hiring.stages import (
    BackgroundPolicy,
    ContractPolicy,
    EvaluationPolicy,
    FourEyes,
    InterviewPolicy,
    OfferPolicy,
    assessment,
    background_check,
    contract,
    evaluation,
    interview,
    medical_checkup,
    offer,
    onboarding,
)
from interviewkit.machine import Law, Need, Stage, precedes, requires_guard, when
from interviewkit.vocabulary import Employment, JobLevel, Jurisdiction, Role

__all__ = ["Processes", "pipelines", "processes"]

_ASSESSMENT = asks_for("assessment")
_SUPERIOR = asks_for("superior_interview")
_EXECUTIVE = asks_for("executive_interview")
_MANAGERIAL = level_from(JobLevel.MANAGER)
_BACKGROUND = asks_for("background_check")
_MEDICAL = asks_for("medical_checkup")
_WRITTEN = asks_for("contract")
_SHORT = employed_as(Employment.INTERNSHIP, Employment.DAILY)

_CONDITIONS = ("references", "background_check", "right_to_work", "medical_check")
"""What an offer may depend on where the checks follow it."""
_ONLY_IF_CHECKED = (("medical_check", _MEDICAL),)
"""A medical condition makes sense only where the position has a medical check."""
_INDONESIAN = ContractPolicy(rules=INDONESIAN_CONTRACTS)


def _superior() -> Stage:
    """Sometimes, at any level: optional, unless the position asks for it."""
    need = when((_SUPERIOR.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
    return interview("superior_interview", Role.SUPERIOR, requirement=need)


def _executive() -> Stage:
    """From the level of a manager up, or where the position asks for it."""
    need = when((_MANAGERIAL.name, Need.REQUIRED), (_EXECUTIVE.name, Need.REQUIRED))
    return interview("executive_interview", Role.EXECUTIVE, requirement=need)


def _everybodys_check() -> Stage:
    """A medical check for a position, or for none: never for one candidate and not the next."""
    return medical_checkup(requirement=when((_MEDICAL.name, Need.REQUIRED)))


def _own(id: str, law: Law, says: str, *about: str) -> HiringLaw:
    citation = Citation(source="this preset's order", says=says)
    return HiringLaw(id=id, law=law, citation=citation, about=about)


_MEDICAL_BEFORE_OFFER = _own(
    "medical_before_offer",
    precedes("medical_checkup", "offer"),
    "the offer follows the medical check",
    "medical_checkup",
    "offer",
)
_MEDICAL_COUNTS_WHEN_OFFERED = _own(
    "medical_counts_when_offered",
    requires_guard("offer_sent", "medical_counts"),
    "an offer is sent on a medical result that still counts",
    "offer",
)


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
            contract(policy=_INDONESIAN),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL),
        laws=(_MEDICAL_BEFORE_OFFER, _MEDICAL_COUNTS_WHEN_OFFERED),
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
            offer(OfferPolicy(settled_later=("medical_check",), named=("medical_check",))),
            medical_checkup(),
            contract(policy=_INDONESIAN),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL),
        laws=(
            _own(
                "offer_before_medical",
                precedes("offer_accepted", "medical_checkup"),
                "the medical check follows an accepted offer",
            ),
        ),
    )


def _indonesia_interns() -> Pipeline:
    """Interns and daily workers skip the judging and the letter; for others it is as `id`."""
    short = (_SHORT.name, Need.ABSENT)
    superior = when((_SUPERIOR.name, Need.REQUIRED), short, otherwise=Need.OPTIONAL)
    executive = when((_EXECUTIVE.name, Need.REQUIRED), short, (_MANAGERIAL.name, Need.REQUIRED))
    return Pipeline(
        id="id-intern",
        version="1",
        jurisdiction=Jurisdiction.ID,
        stages=(
            evaluation(requirement=when(short, otherwise=Need.REQUIRED)),
            interview("superior_interview", Role.SUPERIOR, requirement=superior),
            interview("executive_interview", Role.EXECUTIVE, requirement=executive),
            medical_checkup(),
            offer(requirement=when(short, otherwise=Need.REQUIRED)),
            contract(policy=_INDONESIAN),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL, _SHORT),
        laws=(
            _MEDICAL_BEFORE_OFFER,
            _MEDICAL_COUNTS_WHEN_OFFERED,
            _own(
                "medical_before_contract",
                precedes("medical_checkup", "contract"),
                "nobody signs before the medical check",
            ),
            _own(
                "signed_before_work",
                precedes("contract_signed_by_candidate", "outcome.hired"),
                "nobody starts work without having signed",
            ),
        ),
    )


def _small_company() -> Pipeline:
    """Few people, several parts each: what one of them does alone is recorded as such."""
    judges = (Role.HIRING_MANAGER,)
    return Pipeline(
        id="small-company",
        version="1",
        jurisdiction=Jurisdiction.ID,
        stages=(
            evaluation(EvaluationPolicy(cards_from=judges, on_record=judges)),
            medical_checkup(
                requirement=when((_MEDICAL.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
            ),
            offer(OfferPolicy(approvals=1, four_eyes=FourEyes.RELAXED)),
            contract(
                policy=ContractPolicy(
                    rules=INDONESIAN_CONTRACTS,
                    signed_by=(Role.SIGNATORY, Role.HIRING_MANAGER),
                    four_eyes=FourEyes.RELAXED,
                )
            ),
            onboarding(),
        ),
        facts=(_MEDICAL,),
        laws=(_MEDICAL_BEFORE_OFFER,),
    )


def _walk_in() -> Pipeline:
    """An open hiring day: interviews begin without a booking, the judging is as thorough."""
    unbooked = InterviewPolicy(walk_in=True)
    return Pipeline(
        id="walk-in",
        version="1",
        jurisdiction=Jurisdiction.ID,
        stages=(
            interview("hr_interview", Role.RECRUITER, policy=unbooked),
            assessment(
                requirement=when((_ASSESSMENT.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
            ),
            interview("user_interview", Role.HIRING_MANAGER, policy=unbooked),
            evaluation(),
            medical_checkup(),
            offer(),
            contract(policy=_INDONESIAN),
            onboarding(),
        ),
        facts=(_ASSESSMENT,),
        laws=(
            _own(
                "interviews_before_evaluation",
                precedes("user_interview", "evaluation"),
                "the evaluation follows the interview with the hiring manager, the last one",
            ),
            _MEDICAL_BEFORE_OFFER,
            _MEDICAL_COUNTS_WHEN_OFFERED,
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
            offer(OfferPolicy(settled_later=_CONDITIONS, only_if=_ONLY_IF_CHECKED)),
            background_check(
                requirement=when((_BACKGROUND.name, Need.REQUIRED), otherwise=Need.OPTIONAL)
            ),
            _everybodys_check(),
            contract(requirement=when((_WRITTEN.name, Need.REQUIRED))),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL, _BACKGROUND, _MEDICAL, _WRITTEN),
        laws=(
            _own(
                "background_after_offer",
                precedes("offer_accepted", "background_check"),
                "checks of the past follow an accepted offer",
            ),
            _own(
                "background_before_medical",
                precedes("background_check", "medical_checkup"),
                "the medical check comes last, when nothing else can undo the offer",
                "medical_checkup",
            ),
        ),
    )


def _great_britain() -> Pipeline:
    """As in the US, with a right-to-work check that nobody can waive, and written particulars."""
    return Pipeline(
        id="gb",
        version="1",
        jurisdiction=Jurisdiction.GB,
        stages=(
            evaluation(),
            _superior(),
            _executive(),
            offer(
                OfferPolicy(
                    settled_later=_CONDITIONS,
                    named=("references", "right_to_work"),
                    only_if=_ONLY_IF_CHECKED,
                )
            ),
            background_check(
                policy=BackgroundPolicy(
                    required=("references", "right_to_work"),
                    waivable=("references", "background_check"),
                )
            ),
            _everybodys_check(),
            contract(),
            onboarding(),
        ),
        facts=(_SUPERIOR, _EXECUTIVE, _MANAGERIAL, _MEDICAL),
        laws=(
            HiringLaw(
                id="right_to_work_before_work",
                law=precedes("background_check", "outcome.hired"),
                citation=Citation(
                    source="Immigration, Asylum and Nationality Act 2006, s. 15",
                    says="an employer is excused only if the right to work was checked "
                    "before employment began",
                    checked_on=date(2026, 11, 27),
                ),
            ),
            _own(
                "right_to_work_not_waived",
                requires_guard("background_check_waived", "check_may_be_waived"),
                "only checks that may be waived are waived; the right to work is none of them",
                "background_check",
            ),
            HiringLaw(
                id="particulars_before_work",
                law=precedes("contract_sent", "outcome.hired"),
                citation=Citation(
                    source="Employment Rights Act 1996, s. 1",
                    says="written particulars are given on the first day at the latest",
                    checked_on=date(2026, 11, 23),
                ),
            ),
        ),
    )


pipelines: Final[Mapping[str, Callable[[], Pipeline]]] = MappingProxyType(
    {
        "id": _indonesia,
        "id-offer-first": _indonesia_offer_first,
        "id-intern": _indonesia_interns,
        "small-company": _small_company,
        "walk-in": _walk_in,
        "us": _united_states,
        "gb": _great_britain,
    }
)
"""The definition of each preset, by its id."""


class Processes(Mapping[str, Process]):
    """The presets, each compiled when first asked for and then kept.

    >>> from interviewkit.hiring.presets import processes
    >>> list(processes)
    ['id', 'id-offer-first', 'id-intern', 'small-company', 'walk-in', 'us', 'gb']
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
