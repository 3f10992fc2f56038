"""viewflow.fsm: decorated methods of a plain class."""

from enum import Enum, auto

from django.conf import settings

settings.configure()

from task import Task  # noqa: E402
from viewflow import fsm  # noqa: E402 - it reads Django's settings while it is imported

TITLE = "viewflow.fsm"
PACKAGE = "django-viewflow"
IMPORT = "from django.conf import settings; settings.configure(); from viewflow import fsm"
STEPS = 6


class Stage(Enum):
    """The states."""

    EVALUATION = auto()
    SUPERIOR_INTERVIEW = auto()
    EXECUTIVE_INTERVIEW = auto()
    MEDICAL = auto()
    OFFER = auto()
    CONTRACT = auto()
    HIRED = auto()
    REJECTED = auto()
    WITHDRAWN = auto()


OPEN = set(Stage) - {Stage.HIRED, Stage.REJECTED, Stage.WITHDRAWN}


def is_managerial(hiring: "Hiring") -> bool:
    return hiring.managerial


class Hiring:
    """One candidate's run."""

    stage = fsm.State(Stage, default=Stage.EVALUATION)

    def __init__(self, *, managerial: bool) -> None:
        self.managerial = managerial

    @stage.transition(source=Stage.EVALUATION, target=Stage.SUPERIOR_INTERVIEW)
    def call_superior(self) -> None:
        pass

    @stage.transition(
        source=Stage.SUPERIOR_INTERVIEW,
        target=Stage.EXECUTIVE_INTERVIEW,
        conditions=[is_managerial],
    )
    def call_executive(self) -> None:
        pass

    @stage.transition(
        source={Stage.SUPERIOR_INTERVIEW, Stage.EXECUTIVE_INTERVIEW}, target=Stage.MEDICAL
    )
    def call_medical(self) -> None:
        pass

    @stage.transition(source=Stage.MEDICAL, target=Stage.OFFER)
    def make_offer(self) -> None:
        pass

    @stage.transition(source=Stage.OFFER, target=Stage.CONTRACT)
    def accept_offer(self) -> None:
        pass

    @stage.transition(source=Stage.CONTRACT, target=Stage.HIRED)
    def sign(self) -> None:
        pass

    @stage.transition(source=OPEN, target=Stage.REJECTED)
    def reject(self) -> None:
        pass

    @stage.transition(source=OPEN, target=Stage.WITHDRAWN)
    def withdraw(self) -> None:
        pass


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
    return hiring.stage.name.lower()


def _refuse(hiring: Hiring) -> bool:
    try:
        hiring.sign()
    except fsm.TransitionNotAllowed:
        return True
    return False


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
}
