"""Automat: typed by a protocol. It has no guards by doctrine, so the caller asks."""

from typing import Protocol

from attrs import define
from automat import NoTransition, TypeMachineBuilder
from task import Task

TITLE = "Automat (the caller is the guard)"
PACKAGE = "Automat"
IMPORT = "import automat"
STEPS = 6


class Hiring(Protocol):
    """One candidate's run."""

    def call_superior(self) -> None: ...
    def call_executive(self) -> None: ...
    def call_medical(self) -> None: ...
    def make_offer(self) -> None: ...
    def accept_offer(self) -> None: ...
    def sign(self) -> None: ...
    def reject(self) -> None: ...
    def withdraw(self) -> None: ...
    def state(self) -> str: ...


@define
class Candidate:
    """What the machine is about."""

    managerial: bool


_builder = TypeMachineBuilder(Hiring, Candidate)
_evaluation = _builder.state("evaluation")
_superior = _builder.state("superior_interview")
_executive = _builder.state("executive_interview")
_medical = _builder.state("medical")
_offer = _builder.state("offer")
_contract = _builder.state("contract")
_hired = _builder.state("hired")
_rejected = _builder.state("rejected")
_withdrawn = _builder.state("withdrawn")

_evaluation.upon(Hiring.call_superior).to(_superior).returns(None)
_superior.upon(Hiring.call_executive).to(_executive).returns(None)
_superior.upon(Hiring.call_medical).to(_medical).returns(None)
_executive.upon(Hiring.call_medical).to(_medical).returns(None)
_medical.upon(Hiring.make_offer).to(_offer).returns(None)
_offer.upon(Hiring.accept_offer).to(_contract).returns(None)
_contract.upon(Hiring.sign).to(_hired).returns(None)
_hired.upon(Hiring.state).loop().returns("hired")
for _open in (_evaluation, _superior, _executive, _medical, _offer, _contract):
    _open.upon(Hiring.reject).to(_rejected).returns(None)
    _open.upon(Hiring.withdraw).to(_withdrawn).returns(None)
_new = _builder.build()

MANAGER = Candidate(managerial=True)


def create() -> Hiring:
    return _new(MANAGER)


def walk(hiring: Hiring) -> Hiring:
    hiring.call_superior()
    if MANAGER.managerial:
        hiring.call_executive()
    hiring.call_medical()
    hiring.make_offer()
    hiring.accept_offer()
    hiring.sign()
    return hiring


def state(hiring: Hiring) -> str:
    return hiring.state()


def _refuse(hiring: Hiring) -> bool:
    try:
        hiring.sign()
    except NoTransition:
        return True
    return False


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
}
