"""What stands in the cells: requirements, rules, conditions and laws in words."""

import ast
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import interviewkit as ik
from interviewkit.hiring import guards as hiring_guards
from interviewkit.hiring.laws import HOUSE_LAWS, HiringLaw
from interviewkit.machine import ORIGIN, STAY, Effect, Guard, LawKind, Need, Rule, Stage
from interviewkit.messages import Message
from preset_pages.view import NEXT, OUTCOME, Entry, View, stage_of

_NEEDS = {Need.REQUIRED: "required", Need.OPTIONAL: "optional", Need.ABSENT: "left out"}
_EFFECTS = {
    Effect.HOLD: "puts on hold",
    Effect.RESUME: "ends the hold",
    Effect.DISCLOSE: "tells the candidate the outcome",
}
ENGLISH = ik.translator("en")


def label(kind: str, id: str) -> str:
    """The English label of a state, event, role and so on."""
    return ENGLISH.text(Message.of(f"label.{kind}", id=id))


def code(id: str) -> str:
    """An id in code font."""
    return f"`{id}`"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words as in a sentence: a, b and c."""
    *most, end = list(words)
    return f"{', '.join(most)} {last} {end}" if most else end


def state_in(state: str, here: str = "") -> str:
    """A state's label and id, both without the stage if that is where the reader is."""
    if not here or stage_of(state) != here:
        return f"{label('state', state)} {code(state)}"
    return f"{short(label('state', state))} {code(state.partition('.')[2])}"


def short(text: str) -> str:
    """A state's label without the name of its stage, for use inside of it."""
    return text.partition(": ")[2] or text


def sources(view: View, entry: Entry) -> str:
    """Where a rule starts: states, or whole stages."""
    if entry.stage and not entry.is_tail:
        if len(entry.sources) > 1 and entry.sources == view.states_of(entry.stage):
            return "any state"
        return "; ".join(state_in(source, entry.stage) for source in entry.sources)
    whole, parts = [], []
    for stage in (*view.order, OUTCOME):
        here = tuple(state for state in entry.sources if stage_of(state) == stage)
        if stage != OUTCOME and here == view.states_of(stage):
            whole.append(stage)
        elif stage != OUTCOME and len(here) * 2 > len(view.states_of(stage)):
            others = (state_in(s, stage) for s in view.states_of(stage) if s not in here)
            parts.append(f"any state of {label('stage', stage)} but {listed(others)}")
        else:
            parts += map(state_in, here)
    left_out = [label("stage", stage) for stage in view.order if stage not in whole]
    if not left_out:
        return "every stage"
    if len(whole) > len(left_out) and not parts:
        return f"every stage but {listed(left_out)}"
    names = [label("stage", stage) for stage in whole]
    return "; ".join([*(f"any state of {name}" for name in names), *parts])


def _target(view: View, target: Any, here: str) -> str:
    if target == STAY:
        return "stays"
    if target == ORIGIN:
        return "where it had ended"
    if not here and target in view.entrances:
        return f"{label('stage', stage_of(target))} {code(target)}"
    return "the next stage" if target == NEXT else state_in(target, here)


def targets(view: View, entry: Entry) -> str:
    """Where a rule leads, its branches in the order in which they are tried."""
    here = entry.stage
    chosen = [f"if {code(guard)}: {_target(view, to, here)}" for guard, to in entry.ways if guard]
    found = {to for guard, to in entry.ways if not guard}
    known = [to for to in view.states if to in found]
    rest = [_target(view, to, here) for to in (*known, *found.difference(known))]
    otherwise = listed(rest, "or")
    return f"{'; '.join(chosen)}; otherwise: {otherwise}" if chosen else otherwise


def roles(some: Iterable[str]) -> str:
    """Roles in the order of the vocabulary."""
    return ", ".join(label("role", role) for role in ik.Role if role in some)


def flags(rule: Rule) -> str:
    """When it works beside the usual, and what it does beside moving the state."""
    said = ["also on hold"] if rule.while_held else []
    said += ["after the end"] if rule.after_close else []
    return ", ".join(said + ([_EFFECTS[rule.effect]] if rule.effect else []))


def fact(name: str) -> str:
    """A static fact of a position in words, from the name that its maker gave it."""
    if name.startswith("level_from_"):
        level = label("job_level", name.removeprefix("level_from_"))
        return f"from the job level *{level}* up"
    if name.startswith("employed_as_"):
        kinds = name.removeprefix("employed_as_").split("_or_")
        labels = listed((f"*{label('employment', kind)}*" for kind in kinds), "or")
        return f"for the employment {labels}"
    if name.startswith("asks_for_"):
        return "where the position asks for it"
    raise ValueError(f"{name!r} is a fact that the pages have no words for")


def requirement(stage: Stage) -> str:
    """When the stage has its place; the first case that applies wins."""
    need = stage.requirement
    parts: list[tuple[Need, list[str]]] = []
    for name, then in need.cases:
        if not parts or parts[-1][0] is not then:
            parts.append((then, []))
        parts[-1][1].append(fact(name))
    said = [f"{_NEEDS[then]} {listed(facts, 'or')}" for then, facts in parts]
    if not said and need.otherwise is Need.REQUIRED:
        return "always required"
    return "; otherwise ".join([*said, _NEEDS[need.otherwise]])


@cache
def _sentences() -> Mapping[str, str]:
    """The first sentence about each guard, also about those that are constants."""
    found: dict[str, str] = {}
    for info in pkgutil.iter_modules(hiring_guards.__path__, f"{hiring_guards.__name__}."):
        source = Path(str(importlib.import_module(info.name).__file__)).read_text("utf-8")
        body = ast.parse(source).body
        for node, after in pairwise([*body, ast.Pass()]):
            if isinstance(node, ast.FunctionDef):
                found[node.name] = ast.get_docstring(node) or ""
            elif isinstance(node, ast.AnnAssign) and isinstance(after, ast.Expr):
                found[ast.unparse(node.target).lower()] = str(ast.literal_eval(after.value))
    return {name: text.partition("\n\n")[0].replace("\n", " ") for name, text in found.items()}


def condition(guard: Guard) -> str:
    """What the guard asks for, with the numbers of this process."""
    factory = guard.check.__qualname__.partition(".")[0]
    text = _sentences().get(guard.name) or _sentences()[factory]
    numbers = [
        f"{name.replace('_', ' ')}: {_value(value)}"
        for name, value in guard.params
        if name not in {"stage", "earlier", "after", "from_start"} and value not in ((), None)
    ]
    return f"{text.removesuffix('.')} ({'; '.join(numbers)})." if numbers else text


def _value(value: Any) -> str:
    if isinstance(value, timedelta):
        count, unit = (value.days, "day") if value.days else (value.seconds // 60, "minute")
        return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(map(_value, value))
    return str(value).replace("_", " ")


def _named(view: View, names: Iterable[str]) -> str:
    events = {entry.rule.event for entry in view.entries}

    def one(name: str) -> str:
        kind = "event" if name in events else "state" if "." in name else "stage"
        return f"*{label(kind, name)}* {code(name)}"

    return listed(map(one, names), "or")


def verified(view: View, law: HiringLaw) -> str:
    """What is verified, in words."""
    it = law.law
    if it.kind is LawKind.PRECEDES:
        return f"{_named(view, it.first)} comes before {_named(view, it.names)}"
    if it.kind is LawKind.REQUIRES_GUARD:
        return f"{_named(view, it.names)} always has the condition {code(str(it.guard))}"
    if it.kind is LawKind.ABSENCE:
        return f"{_named(view, it.names)} never happens"
    return "from everywhere an outcome can be reached"


def origin(law: HiringLaw) -> str:
    """Whose law it is: the kit's, the preset's choice, or a statute with the day of the look-up."""
    if law in HOUSE_LAWS:
        return "house rule, in every process"
    if law.citation.source.startswith("this preset"):
        return "this preset's own choice"
    checked = law.citation.checked_on
    when = "text not checked" if checked is None else f"checked {checked.isoformat()}"
    return f"{law.citation.source} ({when})"
