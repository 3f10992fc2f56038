"""``interviewkit checklist``: what to do before and after an occasion, by day."""

import argparse
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import Answer, add_locale, in_json, wrapped
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from interviewkit.domain.catalogue import Catalogue, Checklist
    from interviewkit.domain.preparation import PlannedItem

__all__ = ["add"]

_INSTANT = "an instant with its UTC offset, such as 2027-01-15T10:00+07:00"
_DAY = "a day such as 2027-01-10"
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
"""What Markdown would take for more than a letter."""


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "checklist",
        help="plan what to do before and after an interview, by day",
        description="Plans a checklist for a date: what to do on which day, how long it takes, "
        "what it is good for, and how to see that it is done.",
    )
    parser.add_argument(
        "--type",
        required=True,
        metavar="ID",
        help="an interview type, or medical_checkup, offer, contract or in_english",
    )
    parser.add_argument("--date", required=True, metavar="INSTANT", help=f"when it is: {_INSTANT}")
    parser.add_argument(
        "--zone",
        metavar="NAME",
        help="where the candidate is, such as Asia/Jakarta (default: the offset of --date)",
    )
    parser.add_argument(
        "--today",
        metavar="DAY",
        help=f"the first day on which something can be done, {_DAY}; nothing is planned before it",
    )
    add_locale(parser)
    parser.add_argument(
        "--format",
        default="text",
        choices=("text", "md", "ics", "json"),
        help="text for people, md for a Markdown task list, ics for a calendar, json for programs "
        "(default: text)",
    )
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Plans the checklist that the arguments name."""
    import interviewkit as ik

    words = Words(ik.translator(args.locale), "candidate")
    catalogue = ik.catalogue()
    at, zone, today = _instant(args.date), _zone(args.zone), _day(args.today)
    mine = ik.Preparation(checklist=catalogue.checklists[args.type])
    planned = mine.schedule(at, zone=zone, today=today)
    at = at if zone is None else at.astimezone(zone)
    plan = Plan(catalogue, mine.checklist, planned, at, words)
    if args.format == "ics":
        return plan.as_calendar()
    if args.format == "json":
        return in_json(plan.as_json(args.locale))
    return Answer("\n".join(plan.lines() if args.format == "text" else plan.markdown()))


def _instant(text: str) -> datetime:
    from interviewkit.errors import InvalidValueError

    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidValueError("--date", text, _INSTANT) from None
    if found.utcoffset() is None:
        raise InvalidValueError("--date", text, _INSTANT)
    return found


def _day(text: str | None) -> date | None:
    from interviewkit.errors import InvalidValueError

    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError("--today", text, _DAY) from None


def _zone(name: str | None) -> "ZoneInfo | None":
    from zoneinfo import ZoneInfo, available_timezones

    from interviewkit.errors import UnknownNameError

    try:
        return None if name is None else ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # A name with a path in it is a ValueError, a folder of names an OSError.
        raise UnknownNameError("time zone", name, available_timezones()) from None


class Plan:
    """A dated checklist, to be told to a candidate."""

    def __init__(
        self,
        catalogue: "Catalogue",
        checklist: "Checklist",
        planned: "tuple[PlannedItem, ...]",
        at: datetime,
        words: Words,
    ) -> None:
        self.checklist, self.planned, self.at, self.words = checklist, planned, at, words
        kind = catalogue.interview_types.get(checklist.id)
        self.minutes = None if kind is None else kind.minutes
        self.occasion = words(checklist.occasion if kind is None else kind)

    def lines(self) -> Iterator[str]:
        """The plan for people."""
        words = self.words
        yield from wrapped(words(self.checklist), "", "")
        yield from wrapped(self.when(), "", "")
        yield ""
        yield from wrapped(words(self.checklist.about), "", "")
        yield from wrapped(self.summary(), "", "")
        for day, planned in self.days():
            yield ""
            yield self.heading(day)
            if day == self.at.date():
                yield from wrapped(f"{self.occasion}, {self.when()}", "  * ", "    ")
            for plan in planned:
                text = f"{words(plan.item)} ({self.length(plan.item.minutes)})"
                yield from wrapped(text, "  - ", "    ")
                for note in self.notes(plan):
                    yield from wrapped(note, "      ", "      ")

    def markdown(self) -> Iterator[str]:
        """The plan as a task list."""
        words = self.words
        yield f"# {_plain(words(self.checklist))}"
        yield ""
        yield f"{_plain(self.when())}. {_plain(self.summary())}"
        yield ""
        yield _plain(words(self.checklist.about))
        for day, planned in self.days():
            yield ""
            yield f"## {_plain(self.heading(day))}"
            yield ""
            if day == self.at.date():
                yield f"- **{_plain(f'{self.occasion}, {self.when()}')}**"
            for plan in planned:
                yield f"- [ ] {_plain(words(plan.item))} ({self.length(plan.item.minutes)})"
                for note in self.notes(plan):
                    yield f"  - {_plain(note)}"

    def days(self) -> "Iterator[tuple[date, list[PlannedItem]]]":
        """What there is to do on each day, and the day of the occasion in any case."""
        by_day: dict[date, list[PlannedItem]] = {self.at.date(): []}
        for day, planned in groupby(self.planned, key=lambda plan: plan.on):
            by_day[day] = list(planned)
        yield from sorted(by_day.items())

    def when(self) -> str:
        return self.words.translator.write(self.at)

    def length(self, minutes: int) -> str:
        return self.words.translator.write(timedelta(minutes=minutes))

    def summary(self) -> str:
        minutes = sum(plan.item.minutes for plan in self.planned)
        return self.words.say("to_do", count=len(self.planned), time=self.length(minutes))

    def heading(self, day: date) -> str:
        """The day, and how far it is from the occasion."""
        days = (day - self.at.date()).days
        return f"{self.words.translator.write(day)} ({distance(days, self.words)})"

    def notes(self, plan: "PlannedItem") -> Iterator[str]:
        """What the item is good for, how to see that it is done, and whether it is late."""
        words, item = self.words, plan.item
        yield f"{words.say('facet_why')}: {words(item.why)}"
        yield f"{words.say('facet_done_when')}: {words(item.done_when)}"
        if plan.late:
            yield words.say("late", day=self.begins(plan))

    def begins(self, plan: "PlannedItem") -> date:
        """The day on which the item should have begun."""
        return self.at.date() + timedelta(days=plan.item.day)

    def as_json(self, locale: str) -> dict[str, Any]:
        """The plan for programs."""
        words, checklist = self.words, self.checklist
        return {
            "format": "interviewkit.preparation_plan/1",
            "id": checklist.id,
            "locale": locale,
            "name": words(checklist),
            "about": words(checklist.about),
            "occasion": {
                "id": str(checklist.occasion),
                "text": self.occasion,
                "at": self.at.isoformat(),
                "minutes": self.minutes,
            },
            "minutes": sum(plan.item.minutes for plan in self.planned),
            "items": [
                {
                    "id": plan.item.id,
                    "on": plan.on.isoformat(),
                    "label": plan.label,
                    "late": plan.late,
                    "begins": self.begins(plan).isoformat(),
                    "phase": str(plan.item.phase),
                    "minutes": plan.item.minutes,
                    "sensitive": plan.item.sensitive,
                    "text": words(plan.item),
                    "why": words(plan.item.why),
                    "done_when": words(plan.item.done_when),
                }
                for plan in self.planned
            ],
        }

    def as_calendar(self) -> Answer:
        """The plan as a calendar file, its lines ended as the format wants them."""
        try:
            from interviewkit.calendars import AllDay, Timed, calendar_file
        except ImportError as error:
            return Answer(code=2, errors=f"interviewkit: {error}")
        words, checklist = self.words, self.checklist
        occasion = Timed(
            id=checklist.id,
            summary=self.occasion,
            at=self.at,
            minutes=self.minutes,
            description=words(checklist.about),
        )
        entries = [
            AllDay(
                id=plan.item.id,
                summary=words(plan.item),
                on=plan.on,
                description="\n".join((self.length(plan.item.minutes), *self.notes(plan))),
                private=plan.item.sensitive,
            )
            for plan in self.planned
        ]
        return Answer(calendar_file(occasion, entries).decode("utf-8"))


def distance(days: int, words: Words) -> str:
    """How far a day is from that of the occasion, in words."""
    if days == 0:
        return words.say("same_day")
    time = words.translator.write(timedelta(days=abs(days)))
    return words.say("days_before" if days < 0 else "days_after", time=time)


def _plain(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", text)
