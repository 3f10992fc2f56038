"""The statechart kernel: rules as one checked value, over plain strings.

It knows nothing of hiring. Give it rules (or stages to compose), ask it `decide`, `allowed` and
`why_not`, and let it check laws about every run there can be.

The examples in this package are about a door, and about two guards of a club:

>>> from interviewkit.machine import ANYONE, Machine, Rule, guard
>>> from interviewkit.messages import Message
>>> @guard
... def has_key(key):
...     return None if key else Message.of("guard.has_key")
>>> door = Machine(
...     id="door", version="1", initial="closed", final={"gone"},
...     rules=(
...         Rule(id="open", event="open", source="closed", target="open", roles={"owner"}),
...         Rule(id="close", event="close", source="open", target="closed", roles=ANYONE),
...         Rule(id="lock", event="lock", source="closed", target="locked", roles={"owner"},
...              guards=[has_key]),
...         Rule(id="unlock", event="unlock", source="locked", target="closed", roles={"owner"},
...              guards=[has_key]),
...         Rule(id="remove", event="remove", source=["open", "closed"], target="gone",
...              roles={"carpenter"}),
...     ),
... )
>>> @guard
... def is_adult(age):
...     return None if age >= 18 else Message.of("guard.is_adult", age=age)
>>> @guard
... def is_member(member):
...     return None if member else Message.of("guard.is_member")
"""

from interviewkit.machine.compose import (
    Chain,
    Overlay,
    Scope,
    SendBack,
    compose,
    sequence,
    specialise,
)
from interviewkit.machine.decide import allowed, decide, why_not
from interviewkit.machine.diff import Change, ChangeKind, Part, diff
from interviewkit.machine.explain import RefusalCode, Refused
from interviewkit.machine.graph import Step, dead_ends, reachable, shortest_path, simple_paths
from interviewkit.machine.guards import Guard, Mode, all_of, any_of, guard
from interviewkit.machine.laws import (
    Law,
    LawKind,
    Verdict,
    absence,
    can_finish,
    precedes,
    requires_guard,
    verify,
)
from interviewkit.machine.machine import Machine
from interviewkit.machine.problems import Problem, ProblemCode
from interviewkit.machine.report import Report, StatedLaw, report
from interviewkit.machine.rules import ANYONE, ORIGIN, STAY, Branch, Effect, Enter, Exit, Rule
from interviewkit.machine.serial import from_dict, to_dict
from interviewkit.machine.stage import OPTIONAL, REQUIRED, Need, Requirement, Stage, Tail, when
from interviewkit.machine.table import Accepted, Configuration

__all__ = [
    "ANYONE",
    "OPTIONAL",
    "ORIGIN",
    "REQUIRED",
    "STAY",
    "Accepted",
    "Branch",
    "Chain",
    "Change",
    "ChangeKind",
    "Configuration",
    "Effect",
    "Enter",
    "Exit",
    "Guard",
    "Law",
    "LawKind",
    "Machine",
    "Mode",
    "Need",
    "Overlay",
    "Part",
    "Problem",
    "ProblemCode",
    "RefusalCode",
    "Refused",
    "Report",
    "Requirement",
    "Rule",
    "Scope",
    "SendBack",
    "Stage",
    "StatedLaw",
    "Step",
    "Tail",
    "Verdict",
    "absence",
    "all_of",
    "allowed",
    "any_of",
    "can_finish",
    "compose",
    "dead_ends",
    "decide",
    "diff",
    "from_dict",
    "guard",
    "precedes",
    "reachable",
    "report",
    "requires_guard",
    "sequence",
    "shortest_path",
    "simple_paths",
    "specialise",
    "to_dict",
    "verify",
    "when",
    "why_not",
]
