"""transitions: a machine for each model, as its README shows it."""

from task import Task
from transitions import Machine, MachineError

TITLE = "transitions"
PACKAGE = "transitions"
IMPORT = "import transitions"
STEPS = 6

OPEN = [
    "evaluation",
    "superior_interview",
    "executive_interview",
    "medical",
    "offer",
    "contract",
]
STATES = [*OPEN, "hired", "rejected", "withdrawn"]
EDGES = [
    {"trigger": "call_superior", "source": "evaluation", "dest": "superior_interview"},
    {
        "trigger": "call_executive",
        "source": "superior_interview",
        "dest": "executive_interview",
        "conditions": "is_managerial",
    },
    {
        "trigger": "call_medical",
        "source": ["superior_interview", "executive_interview"],
        "dest": "medical",
    },
    {"trigger": "make_offer", "source": "medical", "dest": "offer"},
    {"trigger": "accept_offer", "source": "offer", "dest": "contract"},
    {"trigger": "sign", "source": "contract", "dest": "hired"},
    {"trigger": "reject", "source": OPEN, "dest": "rejected"},
    {"trigger": "withdraw", "source": OPEN, "dest": "withdrawn"},
]


class Hiring:
    """One candidate's run."""

    def __init__(self, *, managerial: bool) -> None:
        self.managerial = managerial
        self.machine = Machine(
            model=self,
            states=STATES,
            transitions=EDGES,
            initial="evaluation",
            auto_transitions=False,
        )

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
    return hiring.state


def _refuse(hiring: Hiring) -> bool:
    try:
        hiring.sign()
    except MachineError:
        return True
    return False


def _allowed(hiring: Hiring) -> None:
    hiring.may_call_superior()
    hiring.may_call_executive()
    hiring.may_call_medical()
    hiring.may_make_offer()
    hiring.may_accept_offer()
    hiring.may_sign()
    hiring.may_reject()
    hiring.may_withdraw()


def _before_guard() -> Hiring:
    hiring = create()
    hiring.call_superior()
    return hiring


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
    "allowed": Task(run=_allowed, fresh=_before_guard),
}
