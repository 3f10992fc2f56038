"""`Scenario`: what happens to one application, told step by step, with undo and "what if"."""

from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from typing import Any, Final

from interviewkit._attrs import evolve, field, frozen
from interviewkit.domain import Position
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.application import Application, TransitionRefused
from interviewkit.hiring.events import Event
from interviewkit.hiring.pipeline import Process
from interviewkit.hiring.presets import processes
from interviewkit.hiring.timeline import Entry, timeline
from interviewkit.l10n import Audience
from interviewkit.machine import Accepted, Refused
from interviewkit.notebook.card import Card, Only, card_of
from interviewkit.notebook.cards import refusal, sheet
from interviewkit.notebook.sheet import Grid, Sheet
from interviewkit.notebook.words import Words, words_for
from interviewkit.vocabulary import Role

__all__ = ["Scenario", "StepRefused", "side_by_side"]

MONDAY: Final = datetime(2026, 1, 5, 9, tzinfo=UTC)
"""When a scenario begins that names no time."""
HOUR: Final = timedelta(hours=1)


class StepRefused(TransitionRefused):
    """A step that the process does not accept; its text says every reason. Nothing has changed.

    Attributes:
        words: the text, in the language of the scenario.

    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> story = nb.Scenario.start("id", position=ik.Position(title="Clerk"), locale="id")
    >>> try:
    ...     story.then(ik.OfferAccepted, by="candidate", version=1)
    ... except nb.StepRefused as refused:
    ...     print(refused)
    Belum bisa dilakukan: Penawaran diterima kandidat
    - ...
    """

    def __init__(self, refused: Refused, words: str) -> None:
        super().__init__(refused)
        self.words = words

    def __str__(self) -> str:
        return self.words


def _why(refused: Refused, words: Words) -> str:
    heading, reasons = refusal(refused.event, refused.reasons, words)
    return "\n".join([heading, *(f"- {why}" for why in reasons)])


def _zero(every: timedelta) -> timedelta:
    if every < timedelta():
        raise InvalidValueError("Scenario.every", str(every), "no less than zero")
    return every


@frozen(kw_only=True, repr=False)
class Scenario:
    """An application with its past, a clock, and a name. Each step gives the next scenario.

    Attributes:
        title: what it is called beside others.
        past: the application after each step, the oldest first.
        clock: when the next step happens.
        every: how far each step moves the clock.
        locale: the language in which it is shown, and in which a step is refused.

    >>> from datetime import timedelta
    >>> import interviewkit as ik
    >>> from interviewkit import notebook as nb
    >>> story = nb.Scenario.start("id", position=ik.Position(title="Clerk"))
    >>> story = story.wait(days=2)
    >>> story = story.then(ik.ApplicationHeld, by="recruiter", reason="awaiting_budget")
    >>> story.application.on_hold, story.undo().application.on_hold
    (True, False)
    >>> gone = story.branch("what if she withdrew?").then("application_withdrawn", by="candidate")
    >>> print(nb.side_by_side(story.then("application_resumed", by="recruiter"), gone))
    Side by side
    ...
    """

    title: str
    past: tuple[Application, ...] = field(repr=False)
    clock: datetime
    every: timedelta = field(default=HOUR, converter=_zero)
    locale: str = field(default="en", repr=False)

    @classmethod
    def start(
        cls,
        process: Process | str,
        *,
        position: Position,
        at: datetime = MONDAY,
        by: Role | str = Role.RECRUITER,
        title: str = "",
        id: str = "app-1",
        every: timedelta = HOUR,
        locale: str = "en",
    ) -> "Scenario":
        """Opens an application.

        Args:
            process: a process, or the id of a preset.
            position: what the candidate applies for.
            at: when; by default a Monday at nine, UTC.
            by: who opens it.
            title: what the scenario is called beside others; by default the position's title.
            id: the application's id; the events' are made of their numbers.
            every: how far each step moves the clock.
            locale: in which language it is shown, and refuses a step.

        Raises:
            UnknownNameError: for a preset that does not exist.
            InvalidValueError: for what `Application.open` refuses.
        """
        found = processes[process] if isinstance(process, str) else process
        opened = Application.open(found, id=id, position=position, at=at, by=Role(by))
        title, clock = title or position.title, at + every
        return cls(title=title, past=(opened,), clock=clock, every=every, locale=locale)

    @classmethod
    def of(
        cls,
        application: Application,
        *,
        title: str = "",
        every: timedelta = HOUR,
        locale: str = "en",
    ) -> "Scenario":
        """A scenario that goes on from an application, for example a real one."""
        opened, *others = application.events
        past = [Application.replay(application.process, application.id, [opened])]
        for event in others:
            past.append(past[-1].apply(event))
        title, clock = title or application.position.title, application.since + every
        return cls(title=title, past=tuple(past), clock=clock, every=every, locale=locale)

    @property
    def application(self) -> Application:
        """The application as it is now."""
        return self.past[-1]

    def event(
        self,
        event: type[Event] | str,
        *,
        by: Role | str | None = None,
        at: datetime | None = None,
        **fields: Any,
    ) -> Event:
        """The event that `then` would send.

        Args:
            event: its class or id.
            by: who sends it; may be left out where only one role may.
            at: when; by default by the scenario's clock.
            fields: the event's own fields, and ``actor`` or ``note``.

        Raises:
            UnknownNameError: for an event that does not exist.
            InvalidValueError: where several roles may send it and none was given.
        """
        cls = event
        if isinstance(cls, str):
            known = self.application.process.event_types
            if cls not in known:
                raise UnknownNameError("event", cls, known)
            cls = known[cls]
        sender = self._only_role(cls) if by is None else Role(by)
        id = fields.pop("id", f"e{self.application.version + 1}")
        return cls(id=id, at=self.clock if at is None else at, by=sender, **fields)

    def decide(self, event: type[Event] | str, **how: Any) -> Accepted | Refused:
        """Whether a step would be accepted; nothing happens. Takes what `then` takes."""
        return self.application.decide(self.event(event, **how))

    def then(self, event: type[Event] | str, **how: Any) -> "Scenario":
        """The scenario after an event; the clock moves on.

        Args:
            event: its class or id.
            how: ``by``, ``at`` and the event's own fields, as in `event`.

        Raises:
            StepRefused: with every reason in words; this scenario is unchanged.
            UnknownNameError: for an event that does not exist.
        """
        happened = self.event(event, **how)
        verdict = self.application.decide(happened)
        if isinstance(verdict, Refused):
            raise StepRefused(verdict, _why(verdict, _words(self, self.locale)))
        after = self.application.apply(happened)
        return evolve(self, past=(*self.past, after), clock=happened.at + self.every)

    def wait(self, **how_long: float) -> "Scenario":
        """The scenario later: ``days=2``, ``hours=3`` and the like, as for a `timedelta`."""
        return evolve(self, clock=self.clock + timedelta(**how_long))

    def until(self, at: datetime) -> "Scenario":
        """The scenario at that time.

        Raises:
            InvalidValueError: for a time before the last step.
        """
        since = self.application.since
        if at.utcoffset() is None or at < since:
            raise InvalidValueError("until(at)", at.isoformat(), f"no earlier than {since}")
        return evolve(self, clock=at)

    def undo(self, steps: int = 1) -> "Scenario":
        """The scenario before its last steps; the clock goes back too.

        Raises:
            InvalidValueError: for more steps than there were.
        """
        if not 0 <= steps < len(self.past):
            allowed = f"0 to {len(self.past) - 1}, for the opening stays"
            raise InvalidValueError("undo(steps)", steps, allowed)
        past = self.past[: len(self.past) - steps]
        return evolve(self, past=past, clock=past[-1].since + self.every)

    def as_of(self, at: datetime) -> Application:
        """The application as it was then.

        Raises:
            InvalidValueError: for a time before it was opened.
        """
        if at.utcoffset() is None or at < self.past[0].since:
            allowed = f"no earlier than {self.past[0].since}, when it was opened"
            raise InvalidValueError("as_of(at)", at.isoformat(), allowed)
        return next(past for past in reversed(self.past) if past.since <= at)

    def branch(self, title: str) -> "Scenario":
        """The same so far, under another name: what follows is another story."""
        return evolve(self, title=title)

    def _only_role(self, event: type[Event]) -> Role:
        rules = [r for r in self.application.machine.rules if r.event == event.kind]
        here = [rule for rule in rules if self.application.state in rule.source] or rules
        roles = sorted({role for rule in here for role in rule.roles if role != "*"})
        if len(roles) != 1:
            allowed = f"one of {', '.join(roles or map(str, Role))}"
            raise InvalidValueError(f"{event.kind}, by", None, allowed)
        return Role(roles[0])

    def _repr_mimebundle_(self, include: Only = None, exclude: Only = None) -> dict[str, Any]:
        return self._card()._repr_mimebundle_(include, exclude)

    def _repr_html_(self) -> str:
        return self._card().html

    def __repr__(self) -> str:
        return f"<Scenario {self.title!r}: {self.application!r}>"

    def _card(self) -> Card:
        return card_of(sheet(self.application, _words(self, self.locale), None, None))


def _words(scenario: Scenario, locale: str, audience: str = "recruiter") -> Words:
    return words_for(locale, Audience(audience), scenario.application.process)


def side_by_side(
    *scenarios: Scenario, locale: str | None = None, audience: str = "recruiter"
) -> Card:
    """Scenarios beside each other, from where they part; the last line is where each has come.

    Args:
        scenarios: two or more, usually branches of one.
        locale: the language, a BCP 47 tag; by default that of the first.
        audience: who reads.

    Raises:
        InvalidValueError: for fewer than two.
    """
    if len(scenarios) < 2:
        raise InvalidValueError("side_by_side", len(scenarios), "two scenarios or more")
    locale = locale or scenarios[0].locale
    voices = [_words(scenario, locale, audience) for scenario in scenarios]
    words = voices[0]
    told = [timeline(scenario.application) for scenario in scenarios]
    same = _same(told)
    rows: list[tuple[str, ...]] = []
    for number, entries in enumerate(zip_longest(*told), start=1):
        if number > same:
            rows.append((str(number), *map(_step, entries, voices)))
    ends = [scenario.application.state for scenario in scenarios]
    rows.append((words("end"), *(w.label("state", s) for w, s in zip(voices, ends, strict=True))))
    head = (words("number"), *(scenario.title for scenario in scenarios))
    caption = words("apart") if same else words("side_by_side")
    grid = Grid(f"{caption} ({same})" if same else caption, head, tuple(rows))
    tag, direction = words.translator.tag, words.direction
    return card_of(Sheet(title=words("side_by_side"), blocks=(grid,), lang=tag, dir=direction))


def _same(told: list[tuple[Entry, ...]]) -> int:
    """How many steps at the beginning are the same in all."""
    same = 0
    for entries in zip(*told, strict=False):
        if any(entry.event != entries[0].event for entry in entries):
            break
        same += 1
    return same


def _step(entry: Entry | None, words: Words) -> str:
    if entry is None:
        return ""
    event, state = words.label("event", entry.event.kind), words.label("state", entry.target)
    return f"{words.label('role', str(entry.event.by))}: {event} → {state}"
