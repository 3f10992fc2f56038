"""What cards say of applications, views, refusals and reports."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from interviewkit.domain.catalogue import Checklist
from interviewkit.domain.interview_plan import InterviewPlan
from interviewkit.domain.preparation import Preparation
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.deadlines import due
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Report
from interviewkit.hiring.views import View
from interviewkit.machine import Refused
from interviewkit.messages import Message
from interviewkit.notebook import plans
from interviewkit.notebook.sheet import Block, Facts, Grid, Lines, Sheet, Steps
from interviewkit.notebook.words import Words
from interviewkit.vocabulary import Role

__all__ = ["CANDIDATE", "refusal", "sheet"]

CANDIDATE: Final = Role.CANDIDATE
_OUTCOME = "outcome"


def sheet(
    value: Any, words: Words, now: datetime | None, goal: "type[Event] | str | None"
) -> Sheet:
    """The sheet of a value.

    Raises:
        InvalidValueError: for a value of a class that has no card.
    """
    if isinstance(value, Application | View):
        blocks = _application(value, words, now, goal)
        level = words.term(value.position.level)
        return _sheet(f"{value.position.title} ({level})", blocks, words)
    for cls, (title, make) in _OTHERS.items():
        if isinstance(value, cls):
            return _sheet(title(value, words), make(value, words), words)
    known = ", ".join(["Application", "View", *(cls.__name__ for cls in _OTHERS)])
    raise InvalidValueError("card(value)", type(value).__name__, f"one of {known}")


def _sheet(title: str, blocks: Iterator[Block], words: Words) -> Sheet:
    tag, direction = words.translator.tag, words.direction
    return Sheet(title=title, blocks=tuple(blocks), lang=tag, dir=direction)


def _application(
    value: Application | View,
    words: Words,
    now: datetime | None,
    goal: "type[Event] | str | None",
) -> Iterator[Block]:
    yield Facts(tuple(_facts(value, words)))
    if isinstance(value, Application):
        yield _way(value, words)
        yield from _next(value, words)
        if now is not None:
            yield from _overdue(value, words, now)
    else:
        events = [words.label("event", event.kind) for event in value.allowed()]
        yield Lines(words("possible"), tuple(events) or (words("nothing"),))
    if goal is not None:
        kind = goal if isinstance(goal, str) else goal.kind
        heading, reasons = refusal(kind, value.why_not(goal), words)
        if reasons:
            yield Lines(heading, reasons)


def _facts(value: Application | View, words: Words) -> Iterator[tuple[str, str]]:
    if isinstance(value, Application):
        yield words("process"), f"{value.process.id} · {value.id}"
    more = []
    if value.on_hold:
        more.append(words("on_hold"))
    if isinstance(value, Application) and not value.is_disclosed:
        more.append(words("untold"))
    state = words.label("state", value.state)
    yield words("state"), f"{state} ({words.listed(more)})" if more else state
    last = value.since if isinstance(value, Application) else value.events[-1].at
    yield words("since"), words.translator.write(last)
    yield words("count"), str(value.version)


def _way(value: Application, words: Words) -> Steps:
    """The stages of this position in order, with those that were passed."""
    stages = dict.fromkeys(state.partition(".")[0] for state in value.machine.states)
    order = [stage for stage in stages if stage != _OUTCOME]
    origin = value.configuration.origin
    at = value.stage if value.stage != _OUTCOME else (origin or "").partition(".")[0]
    place = order.index(at) if at in order else len(order)
    items: list[tuple[str, str]] = []
    for number, stage in enumerate(order):
        when = "done" if number < place else "later"
        if number == place and not value.is_terminal:
            when = "now"
        items.append((when, words.label("stage", stage)))
    if value.is_terminal:
        items.append(("now", words.label("state", value.state)))
    return Steps(words("way"), tuple(items))


def _next(value: Application, words: Words) -> Iterator[Block]:
    """What could happen now, and who may do it."""
    table = value.machine.table[value.key]
    rows: list[tuple[str, str]] = []
    for event in value.allowed():
        row = table.get(event.kind)
        roles = () if row is None or row[0] is None else sorted(row[0])
        rows.append(
            (words.label("event", event.kind), words.listed(words.label("role", r) for r in roles))
        )
    if rows:
        yield Grid(words("possible"), (words("event"), words("who")), tuple(rows))
    else:
        yield Lines(words("possible"), (words("nothing"),))


def _overdue(value: Application, words: Words, now: datetime) -> Iterator[Block]:
    late = [
        f"{words.term(deadline.kind)}: {words.translator.write(deadline.at)}"
        for deadline in due(value, now)
    ]
    if late:
        yield Lines(words("overdue"), tuple(late))


def refusal(event: str, reasons: Iterable[Message], words: Words) -> tuple[str, tuple[str, ...]]:
    """That an event is not possible, and each reason once."""
    heading = f"{words('refused')}: {words.label('event', event)}"
    return heading, tuple(dict.fromkeys(map(words.say, reasons)))


def _refused(value: Refused, words: Words) -> Iterator[Block]:
    yield Lines("", refusal(value.event, value.reasons, words)[1])


def _refused_title(value: Refused, words: Words) -> str:
    return refusal(value.event, value.reasons, words)[0]


def _report_title(value: Report, words: Words) -> str:
    return words("check")


def _report(value: Report, words: Words) -> Iterator[Block]:
    """A check: laws verified, and of each problem a run that shows it."""
    verified = sum(1 for _, count in value.verified if count)
    yield Facts(((words("laws"), str(verified)), (words("problems"), str(len(value.problems)))))
    for problem in value.problems:
        yield Lines(problem.place, (f"{problem.text} ({problem.code})",))
        if problem.path:
            steps = tuple(("done", words.label("event", event)) for event in problem.path)
            yield Steps(words("run"), steps)


_Title = Callable[[Any, Words], str]
_Make = Callable[[Any, Words], Iterator[Block]]
_OTHERS: dict[type, tuple[_Title, _Make]] = {
    Refused: (_refused_title, _refused),
    Report: (_report_title, _report),
    Preparation: (plans.preparation_title, plans.preparation),
    Checklist: (plans.checklist_title, plans.checklist_blocks),
    InterviewPlan: (plans.plan_title, plans.plan),
}
