"""`Reader`: shows values in one language to one audience; nothing is set for anybody else."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.diagrams import draw_diagram
from interviewkit.domain.catalogue import Checklist
from interviewkit.domain.interview_plan import InterviewPlan
from interviewkit.domain.preparation import Preparation
from interviewkit.drawing import Marked, drawn_diagram
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.views import View
from interviewkit.l10n import Audience, Translator
from interviewkit.machine import ORIGIN, STAY
from interviewkit.machine.rules import Target
from interviewkit.notebook import cards, plans
from interviewkit.notebook.card import Card, Drawing, card_of
from interviewkit.notebook.rows import Record, Rows
from interviewkit.notebook.words import Words, words_for
from interviewkit.wire import to_records

__all__ = ["Reader"]


def _audience(audience: str) -> Audience:
    return Audience(audience)


@frozen
class Reader:
    """Whoever looks: in which language, and as recruiter or candidate.

    Attributes:
        locale: a BCP 47 tag.
        audience: ``"recruiter"`` or ``"candidate"``; a candidate is shown what was disclosed.
        process: whose names of stages are used; by default those of the process of what is shown,
            where that is known.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> indonesian = nb.Reader("id")
    >>> print(indonesian.card(ik.processes["us"].check()))
    Pemeriksaan proses
    ...
    """

    locale: str = "en"
    audience: Audience = field(default=Audience.RECRUITER, converter=_audience)
    process: Process | None = field(default=None, repr=False)

    @property
    def translator(self) -> Translator:
        """The words that are used."""
        return self._words(None).translator

    def _words(self, shown: Any) -> Words:
        """The words for what is shown."""
        of_it = getattr(shown, "process", shown)
        known = of_it if isinstance(of_it, Process) else None
        return words_for(self.locale, self.audience, self.process or known)

    def card(
        self, value: Any, *, now: datetime | None = None, goal: type[Event] | str | None = None
    ) -> Card:
        """A card of an application, a view, a refusal, a report, a preparation or a plan.

        Args:
            value: what is shown.
            now: of an application also what is overdue then.
            goal: of an application or view also why this event is not possible now.

        Raises:
            InvalidValueError: for a value of another class.
        """
        words = self._words(value)
        if isinstance(value, Application) and self.audience is Audience.CANDIDATE:
            value = value.as_seen_by(cards.CANDIDATE)
        return card_of(cards.sheet(value, words, now, goal))

    def timeline(self, application: Application | View) -> Rows:
        """What happened, one row an event; the records are those of `wire.to_records`."""
        words = self._words(application)
        if isinstance(application, View):
            return _seen(application, words)
        if self.audience is Audience.CANDIDATE:
            return _seen(application.as_seen_by(cards.CANDIDATE), words)
        records, shown = to_records(application), []
        for record, event in zip(records, application.events, strict=True):
            held = f" ({words('on_hold')})" if record["on_hold"] else ""
            where = f"{words.label('state', record['state'])}{held}"
            who = words.label("role", str(event.by))
            when = words.translator.write(event.at)
            shown.append(
                (str(record["number"]), when, words.label("event", event.kind), who, where)
            )
        return words.rows("happened", ("number", "when", "event", "by", "state"), records, shown)

    def states(self, process: Process) -> Rows:
        """The states of a process, one row each: ``id``, ``stage`` and ``outcome``."""
        words, outcomes = self._words(process), set[str]()
        for machine in process.machines():
            outcomes |= machine.final | machine.closed
        records: list[Record] = [
            {"id": state, "stage": state.partition(".")[0], "outcome": state in outcomes}
            for state in process.states
        ]
        shown = [(r["id"], words.label("state", r["id"])) for r in records]
        return words.rows("states", ("id", "state"), records, shown)

    def rules(self, process: Process) -> Rows:
        """The rules of a process, each in one row, however many kinds of position have it.

        The records have ``id``, ``event``, ``sources``, ``targets``, ``roles`` and ``guards``.
        """
        words, shown = self._words(process), []
        records = list(_rules(process))
        for record in records:
            targets = words.listed(words.target(target) for target in record["targets"])
            shown.append(
                (
                    record["id"],
                    words.label("event", record["event"]),
                    words.several("state", record["sources"]),
                    targets,
                    words.several("role", record["roles"]),
                )
            )
        return words.rows("rules", ("id", "event", "from", "to", "who"), records, shown)

    def questions(self, plan: InterviewPlan) -> Rows:
        """The questions and other parts of an interview, with their minutes."""
        return plans.questions(plan, self._words(plan))

    def checklist(self, checklist: Checklist | Preparation) -> Rows:
        """What there is to prepare, and how far it is."""
        return plans.checklist(checklist, self._words(checklist))

    def diagram(
        self, process: Process | Application, *, highlight: Marked = None, zoom: str = "stages"
    ) -> Drawing:
        """The process as a picture; of an application, its process with the application marked.

        Raises:
            UnknownNameError: for a zoom that does not exist.
            InvalidValueError: for an application in another process.
        """
        if isinstance(process, Application):
            highlight = highlight or process
            process = process.process
        if isinstance(highlight, Application) and self.audience is Audience.CANDIDATE:
            highlight = highlight.as_seen_by(cards.CANDIDATE)
        drawn = drawn_diagram(
            process, locale=self.locale, highlight=highlight, zoom=zoom, audience=self.audience
        )
        formats = ("mermaid", "svg", "text")
        return Drawing(**{format: draw_diagram(drawn, format) for format in formats})


def _seen(view: View, words: Words) -> Rows:
    records: list[Record] = [
        {"number": number, "event": event.kind, "at": event.at, "by": str(event.by)}
        for number, event in enumerate(view.events, start=1)
    ]
    shown = [
        (
            str(record["number"]),
            words.translator.write(record["at"]),
            words.label("event", record["event"]),
            words.label("role", record["by"]),
        )
        for record in records
    ]
    return words.rows("happened", ("number", "when", "event", "by"), records, shown)


def _rules(process: Process) -> Iterator[Record]:
    """Every rule once, with the sources and targets of all positions."""
    met: dict[str, Record] = {}
    for rule in process.rules:
        record = met.setdefault(
            rule.id,
            {
                "id": rule.id,
                "event": rule.event,
                "sources": [],
                "targets": [],
                "roles": sorted(rule.roles),
                "guards": [guard.name for guard in rule.all_guards],
            },
        )
        record["sources"] += [s for s in rule.source if s not in record["sources"]]
        names: dict[Target, str] = {STAY: "stay", ORIGIN: "origin"}
        targets = [names.get(target, str(target)) for target in rule.targets]
        record["targets"] += [t for t in targets if t not in record["targets"]]
    yield from met.values()
