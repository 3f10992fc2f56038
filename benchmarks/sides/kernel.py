"""`interviewkit.machine`: rules with roles and a guard, over plain strings."""

from task import Task

from interviewkit.machine import Machine, Rule, allowed, decide, guard
from interviewkit.messages import Message

TITLE = "**interviewkit.machine**, `decide`"
PACKAGE = "interviewkit"
IMPORT = "import interviewkit.machine"
STEPS = 6

OPEN = (
    "evaluation",
    "superior_interview",
    "executive_interview",
    "medical",
    "offer",
    "contract",
)
FACTS = {"managerial": True}


@guard
def is_managerial(managerial: bool) -> Message | None:  # noqa: FBT001 - a guard names its facts
    return None if managerial else Message.of("guard.is_managerial")


def _rule(event: str, source: str | tuple[str, ...], target: str, role: str, *guards) -> Rule:
    """A rule for that role; a recruiter may do everything."""
    return Rule(
        id=f"{event}_rule",
        event=event,
        source=source,
        target=target,
        roles={role, "recruiter"},
        guards=guards,
    )


MACHINE = Machine(
    id="hiring",
    version="1",
    initial="evaluation",
    final={"hired", "rejected", "withdrawn"},
    rules=(
        _rule("call_superior", "evaluation", "superior_interview", "recruiter"),
        _rule(
            "call_executive", "superior_interview", "executive_interview", "superior", is_managerial
        ),
        _rule(
            "call_medical", ("superior_interview", "executive_interview"), "medical", "executive"
        ),
        _rule("make_offer", "medical", "offer", "recruiter"),
        _rule("accept_offer", "offer", "contract", "candidate"),
        _rule("sign", "contract", "hired", "candidate"),
        _rule("reject", OPEN, "rejected", "recruiter"),
        _rule("withdraw", OPEN, "withdrawn", "candidate"),
    ),
)


def create() -> str:
    return MACHINE.initial


def walk(at: str) -> str:
    at = decide(MACHINE, at, "call_superior", role="recruiter", facts=FACTS).target
    at = decide(MACHINE, at, "call_executive", role="superior", facts=FACTS).target
    at = decide(MACHINE, at, "call_medical", role="executive", facts=FACTS).target
    at = decide(MACHINE, at, "make_offer", role="recruiter", facts=FACTS).target
    at = decide(MACHINE, at, "accept_offer", role="candidate", facts=FACTS).target
    return decide(MACHINE, at, "sign", role="candidate", facts=FACTS).target


def state(at: str) -> str:
    return at


def _before_guard() -> str:
    return "superior_interview"


def _guarded(at: str) -> None:
    for _ in range(10):
        decide(MACHINE, at, "call_executive", role="superior", facts=FACTS)


def _refuse(at: str) -> None:
    for _ in range(10):
        decide(MACHINE, at, "sign", role="candidate", facts=FACTS)


def _reasons(at: str) -> None:
    for _ in range(10):
        decide(MACHINE, at, "sign", role="recruiter", facts=FACTS).reasons  # noqa: B018 - built here


def _allowed(at: str) -> None:
    for _ in range(10):
        allowed(MACHINE, at, role="recruiter", facts=FACTS)


TASKS = {
    "refuse": Task(run=_refuse, fresh=create, steps=10),
    "allowed": Task(run=_allowed, fresh=_before_guard, steps=10),
    "guarded": Task(run=_guarded, fresh=_before_guard, steps=10),
    "reasons": Task(run=_reasons, fresh=create, steps=10),
}
