"""For notebooks: cards, tables, pictures, and scenarios that read like a story.

Everything shows itself as HTML or SVG and as plain text, in JupyterLab, marimo and what nbconvert
writes. Applications, processes and refusals show themselves in English without being asked; for
another language or reader there is `Reader`. Nothing is set for anybody else.

>>> import interviewkit as ik
>>> from interviewkit import notebook as nb
>>> story = nb.Scenario.start("id", position=ik.Position(title="Data lead", level="manager"))
>>> story.application.state
'evaluation.collecting'
"""

from datetime import datetime
from typing import Any

from interviewkit.domain.catalogue import Checklist
from interviewkit.domain.interview_plan import InterviewPlan
from interviewkit.domain.preparation import Preparation
from interviewkit.drawing import Marked
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.views import View
from interviewkit.notebook.card import Card, Drawing
from interviewkit.notebook.reader import Reader
from interviewkit.notebook.rows import Rows
from interviewkit.notebook.scenario import Scenario, StepRefused, side_by_side

__all__ = [
    "Card",
    "Drawing",
    "Reader",
    "Rows",
    "Scenario",
    "StepRefused",
    "card",
    "checklist",
    "diagram",
    "questions",
    "rules",
    "side_by_side",
    "states",
    "timeline",
]


def card(
    value: Any,
    *,
    locale: str = "en",
    audience: str = "recruiter",
    now: datetime | None = None,
    goal: type[Event] | str | None = None,
) -> Card:
    """A card of an application, a view, a refusal, a report, a preparation or a plan.

    Args:
        value: what is shown.
        locale: the language, a BCP 47 tag.
        audience: ``"recruiter"`` or ``"candidate"``.
        now: of an application also what is overdue then.
        goal: of an application or view also why this event is not possible now.

    Raises:
        InvalidValueError: for a value of another class.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> app = nb.Scenario.start("id", position=ik.Position(title="Clerk")).application
    >>> print(nb.card(app, locale="id", goal=ik.OfferSent))
    Clerk (Staf)
    ...
    """
    return Reader(locale, audience).card(value, now=now, goal=goal)


def timeline(
    application: Application | View, *, locale: str = "en", audience: str = "recruiter"
) -> Rows:
    """What happened, one row an event.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> app = nb.Scenario.start("id", position=ik.Position(title="Clerk")).application
    >>> [row["state"] for row in nb.timeline(app)]
    ['evaluation.collecting']
    """
    return Reader(locale, audience).timeline(application)


def states(process: Process, *, locale: str = "en") -> Rows:
    """The states of a process.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> nb.states(ik.processes["id"]).where(outcome=True)[0]["id"]
    'outcome.closed'
    """
    return Reader(locale).states(process)


def rules(process: Process, *, locale: str = "en") -> Rows:
    """The rules of a process.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> nb.rules(ik.processes["id"]).where(event="offer_sent")[0]["roles"]
    ['recruiter']
    """
    return Reader(locale).rules(process)


def questions(plan: InterviewPlan, *, locale: str = "en", audience: str = "recruiter") -> Rows:
    """The questions and other parts of an interview.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> plan = ik.plan_interview(ik.catalogue(), "user")
    >>> len(nb.questions(plan)) == len(plan.parts)
    True
    """
    return Reader(locale, audience).questions(plan)


def checklist(
    value: Checklist | Preparation, *, locale: str = "en", audience: str = "candidate"
) -> Rows:
    """What there is to prepare, and how far it is.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> nb.checklist(ik.catalogue().checklists["user"])[0]["id"]
    'research_company'
    """
    return Reader(locale, audience).checklist(value)


def diagram(
    process: Process | Application,
    *,
    locale: str = "en",
    audience: str = "recruiter",
    highlight: Marked = None,
    zoom: str = "stages",
) -> Drawing:
    """The process as a picture; of an application, its process with the application marked.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> nb.diagram(ik.processes["id"], locale="id").svg[:4]
    '<svg'
    """
    return Reader(locale, audience).diagram(process, highlight=highlight, zoom=zoom)
