"""sismic: a statechart in YAML, with guards in text."""

from sismic.interpreter import Interpreter
from sismic.io import import_from_yaml
from task import Task

TITLE = "sismic (ignores what is not allowed)"
PACKAGE = "sismic"
IMPORT = "import sismic.io, sismic.interpreter"
STEPS = 6

CHART = import_from_yaml("""
statechart:
  name: hiring
  root state:
    name: root
    initial: open
    states:
      - name: open
        initial: evaluation
        transitions:
          - event: reject
            target: rejected
          - event: withdraw
            target: withdrawn
        states:
          - name: evaluation
            transitions:
              - event: call_superior
                target: superior_interview
          - name: superior_interview
            transitions:
              - event: call_executive
                target: executive_interview
                guard: managerial
              - event: call_medical
                target: medical
          - name: executive_interview
            transitions:
              - event: call_medical
                target: medical
          - name: medical
            transitions:
              - event: make_offer
                target: offer
          - name: offer
            transitions:
              - event: accept_offer
                target: contract
          - name: contract
            transitions:
              - event: sign
                target: hired
      - name: hired
      - name: rejected
      - name: withdrawn
""")


def create() -> Interpreter:
    hiring = Interpreter(CHART, initial_context={"managerial": True})
    # The first step enters the initial state.
    hiring.execute_once()
    return hiring


def walk(hiring: Interpreter) -> Interpreter:
    hiring.queue("call_superior").execute_once()
    hiring.queue("call_executive").execute_once()
    hiring.queue("call_medical").execute_once()
    hiring.queue("make_offer").execute_once()
    hiring.queue("accept_offer").execute_once()
    hiring.queue("sign").execute_once()
    return hiring


def state(hiring: Interpreter) -> str:
    return hiring.configuration[-1]


def _refuse(hiring: Interpreter) -> None:
    hiring.queue("sign").execute_once()


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
}
