"""python-statemachine: a declarative class."""

from statemachine import State, StateMachine
from statemachine.exceptions import TransitionNotAllowed
from task import Task

TITLE = "python-statemachine"
PACKAGE = "python-statemachine"
IMPORT = "import statemachine"
STEPS = 6


class Hiring(StateMachine):
    """One candidate's run."""

    evaluation = State(initial=True)
    superior_interview = State()
    executive_interview = State()
    medical = State()
    offer = State()
    contract = State()
    hired = State(final=True)
    rejected = State(final=True)
    withdrawn = State(final=True)

    call_superior = evaluation.to(superior_interview)
    call_executive = superior_interview.to(executive_interview, cond="is_managerial")
    call_medical = superior_interview.to(medical) | executive_interview.to(medical)
    make_offer = medical.to(offer)
    accept_offer = offer.to(contract)
    sign = contract.to(hired)
    reject = rejected.from_(
        evaluation, superior_interview, executive_interview, medical, offer, contract
    )
    withdraw = withdrawn.from_(
        evaluation, superior_interview, executive_interview, medical, offer, contract
    )

    def __init__(self, *, managerial: bool) -> None:
        self.managerial = managerial
        super().__init__()

    def is_managerial(self) -> bool:
        return self.managerial


def create() -> Hiring:
    return Hiring(managerial=True)


def walk(hiring: Hiring) -> Hiring:
    hiring.call_superior()
    hiring.call_executive()
    hiring.call_medical()
    hiring.make_offer()
    hiring.accept_offer()
    hiring.sign()
    return hiring


def state(hiring: Hiring) -> str:
    (configuration,) = hiring.configuration
    return configuration.id


def _refuse(hiring: Hiring) -> bool:
    try:
        hiring.sign()
    except TransitionNotAllowed:
        return True
    return False


def _allowed(hiring: Hiring) -> None:
    hiring.enabled_events()


def _before_guard() -> Hiring:
    hiring = create()
    hiring.call_superior()
    return hiring


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
    "allowed": Task(run=_allowed, fresh=_before_guard),
}
