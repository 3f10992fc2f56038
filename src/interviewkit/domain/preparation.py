"""`Preparation`: how far a candidate has come with a checklist, and what is still to do."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from operator import itemgetter
from typing import Any

from interviewkit._attrs import evolve, field, frozen
from interviewkit._display import bundle
from interviewkit.domain.catalogue import Catalogue, Checklist, ChecklistItem
from interviewkit.domain.story import Coverage, Story, all_stories, coverage, one_each
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.vocabulary.interviews import AskedBy
from interviewkit.vocabulary.terms import Term

__all__ = ["ItemStatus", "PlannedItem", "Preparation", "Progress", "Readiness"]

_FIRST_YEAR, _LAST_YEAR = 1000, 9000
"""So that a day counted from the occasion, in whatever zone, is one that Python has."""


class ItemStatus(Term):
    """How one item stands."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class Readiness(Term):
    """How well a candidate is prepared for a question category, by the stories alone."""

    MISSING = "missing"
    """There is no finished story."""
    STARTED = "started"
    """There is one, or a story that is not finished."""
    READY = "ready"
    """There are two finished stories or more."""


def _status(status: str) -> ItemStatus:
    return ItemStatus(status)


def _for_skipped(progress: Any, attribute: Any, reason: Any) -> None:
    skipped = progress.status is ItemStatus.SKIPPED
    if not isinstance(reason, str) or bool(reason.strip()) is not skipped:
        allowed = "a text that is not blank" if skipped else "a reason only where it was skipped"
        raise InvalidValueError("Progress.reason", reason, allowed)


@frozen(kw_only=True)
class Progress:
    """How one item of a checklist stands.

    Attributes:
        status: open, done or skipped.
        reason: why it was skipped.
        note: what the candidate wrote down.

    Raises:
        UnknownNameError: for a status that does not exist.
        InvalidValueError: for an item that was skipped without a reason, or a reason for another.
    """

    status: ItemStatus = field(default=ItemStatus.OPEN, converter=_status)
    reason: str = field(default="", validator=_for_skipped, repr=False)
    note: str = field(default="", repr=False)


@frozen(kw_only=True)
class PlannedItem:
    """An item with the day on which to begin it.

    Attributes:
        item: what to do.
        on: the day, in the candidate's own zone.
        label: that day as counted from the occasion: ``"T-7d"``, ``"T-0"``, ``"T+1d"``.
        late: whether the item should have begun before the plan was made; it is then planned for
            the day on which that was.
    """

    item: ChecklistItem
    on: date
    label: str
    late: bool = False


def _entries(
    entries: Mapping[str, Progress] | Iterable[tuple[str, Progress]],
) -> tuple[tuple[str, Progress], ...]:
    """Sorted, and without those that say nothing, so that equal preparations are equal."""
    pairs: Any = entries.items() if isinstance(entries, Mapping) else entries
    return tuple(sorted((pair for pair in pairs if pair[1] != Progress()), key=itemgetter(0)))


def _known_items(
    preparation: Any, attribute: Any, entries: tuple[tuple[str, Progress], ...]
) -> None:
    ids = [item.id for item in preparation.checklist.items]
    named = [id for id, _ in entries]
    for id in named:
        if id not in ids:
            raise UnknownNameError("item of the checklist", id, ids)
    if len(set(named)) < len(named):
        raise InvalidValueError("Preparation.entries", named, "each item once")


@frozen(kw_only=True)
class Preparation:
    """How far a candidate has come. It never changes: each step gives a new one.

    Attributes:
        checklist: what there is to do.
        entries: how items stand, by their ids; an item that is not there is open.
        stories: the candidate's examples.

    Raises:
        UnknownNameError: for an item that the checklist does not have.
        InvalidValueError: for an item that is there twice, or two stories of one id.

    >>> import interviewkit as ik
    >>> mine = ik.Preparation(checklist=ik.catalogue().checklists["user"])
    >>> mine = mine.done("research_company", note="New plant in Cikarang.")
    >>> mine.status("research_company"), mine.share_done > 0
    (<ItemStatus.DONE: 'done'>, True)
    """

    checklist: Checklist
    entries: tuple[tuple[str, Progress], ...] = field(
        default=(), converter=_entries, validator=_known_items, repr=False
    )
    stories: tuple[Story, ...] = field(
        default=(), converter=all_stories, validator=one_each, repr=False
    )

    _repr_mimebundle_ = bundle

    def progress(self, item: str) -> Progress:
        """How an item stands.

        Raises:
            UnknownNameError: for an item that the checklist does not have.
        """
        return dict(self.entries).get(self._item(item).id, Progress())

    def status(self, item: str) -> ItemStatus:
        """Whether an item is open, done or skipped."""
        return self.progress(item).status

    def _item(self, item: str) -> ChecklistItem:
        for one in self.checklist.items:
            if one.id == item:
                return one
        ids = [one.id for one in self.checklist.items]
        raise UnknownNameError("item of the checklist", item, ids)

    def _with(self, item: str, **changes: Any) -> "Preparation":
        progress = evolve(self.progress(item), **changes)
        return evolve(self, entries={**dict(self.entries), item: progress})

    def done(self, item: str, *, note: str | None = None) -> "Preparation":
        """The same with an item done, and perhaps a note."""
        more = {} if note is None else {"note": note}
        return self._with(item, status=ItemStatus.DONE, reason="", **more)

    def skipped(self, item: str, *, reason: str) -> "Preparation":
        """The same with an item left out, for a reason.

        Raises:
            InvalidValueError: for a blank reason.
        """
        if not reason.strip():
            raise InvalidValueError("skipped(reason)", reason, "a text that is not blank")
        return self._with(item, status=ItemStatus.SKIPPED, reason=reason)

    def reopened(self, item: str) -> "Preparation":
        """The same with an item open again; its note stays."""
        return self._with(item, status=ItemStatus.OPEN, reason="")

    def noted(self, item: str, note: str) -> "Preparation":
        """The same with a note on an item, in place of an earlier one."""
        return self._with(item, note=note)

    def with_story(self, story: Story) -> "Preparation":
        """The same with a story, in place of an earlier one of its id."""
        told = {one.id: one for one in self.stories} | {story.id: story}
        return evolve(self, stories=told.values())

    @property
    def open_items(self) -> tuple[ChecklistItem, ...]:
        """What is still to do, in the checklist's order."""
        items = self.checklist.items
        return tuple(item for item in items if self.status(item.id) is ItemStatus.OPEN)

    @property
    def minutes_left(self) -> int:
        """How long what is still to do takes."""
        return sum(item.minutes for item in self.open_items)

    @property
    def share_done(self) -> float:
        """The part of the items, of those that were not skipped, that is done; 0 to 1."""
        counts = [self.status(item.id) for item in self.checklist.items]
        kept = len(counts) - counts.count(ItemStatus.SKIPPED)
        return counts.count(ItemStatus.DONE) / kept if kept else 1.0

    def coverage(self, catalogue: Catalogue, type_id: str) -> Coverage:
        """Which of the categories that the interviewer asks about the stories answer.

        Args:
            catalogue: where the interview type is.
            type_id: the interview type.

        Raises:
            UnknownNameError: for a type, or a story's category, that the catalogue does not have.

        >>> import interviewkit as ik
        >>> cat = ik.catalogue()
        >>> mine = ik.Preparation(checklist=cat.checklists["walk_in"])
        >>> mine.coverage(cat, "walk_in").missing
        ('opening', 'work_experience', 'motivation', 'customer', 'availability')
        """
        known = catalogue.question_categories
        for named in (category for story in self.stories for category in story.categories):
            known[named]
        asked = [
            category
            for category in catalogue.interview_types[type_id].categories
            if known[category].asked_by is AskedBy.INTERVIEWER
        ]
        return coverage(self.stories, asked)

    def readiness(self, catalogue: Catalogue, type_id: str) -> dict[str, Readiness]:
        """How well the candidate is prepared for each category that the interviewer asks about.

        Args:
            catalogue: where the interview type is.
            type_id: the interview type.

        Raises:
            UnknownNameError: for a type, or a story's category, that the catalogue does not have.

        >>> import interviewkit as ik
        >>> cat = ik.catalogue()
        >>> mine = ik.Preparation(checklist=cat.checklists["user"])
        >>> str(mine.readiness(cat, "user")["problem_solving"])
        'missing'
        """
        begun = {category for story in self.stories for category in story.categories}
        return {
            category: Readiness.READY
            if count > 1
            else Readiness.STARTED
            if category in begun
            else Readiness.MISSING
            for category, count in self.coverage(catalogue, type_id).counts.items()
        }

    def schedule(
        self, occasion: datetime, *, zone: tzinfo | None = None, today: date | None = None
    ) -> tuple[PlannedItem, ...]:
        """What is still to do, by the day on which to begin it, and then in the checklist's order.

        Days are calendar days: seven days before nine o'clock on the tenth is the third, however
        long the days between were.

        Args:
            occasion: when it takes place, an aware datetime.
            zone: the candidate's time zone; by default the occasion's own.
            today: the first day on which something can be done; what should have begun before is
                planned for it, and marked as late.

        Raises:
            InvalidValueError: for a naive datetime, one at the ends of the calendar, or a `today`
                with a time.

        >>> from datetime import datetime
        >>> from zoneinfo import ZoneInfo
        >>> import interviewkit as ik
        >>> mine = ik.Preparation(checklist=ik.catalogue().checklists["user"])
        >>> at = datetime(2026, 3, 10, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
        >>> first = mine.schedule(at)[0]
        >>> first.label, first.on.isoformat(), first.item.id
        ('T-7d', '2026-03-03', 'research_company')
        """
        day = _day_of(occasion, zone)
        first = _plain_day(today)
        planned = [_planned(item, day, first) for item in self.open_items]
        return tuple(sorted(planned, key=lambda plan: plan.on))


def _day_of(occasion: Any, zone: tzinfo | None) -> date:
    place = "schedule(occasion)"
    if not isinstance(occasion, datetime) or occasion.utcoffset() is None:
        shown = occasion.isoformat() if isinstance(occasion, date) else occasion
        raise InvalidValueError(place, shown, "a datetime with a UTC offset")
    if not _FIRST_YEAR <= occasion.year <= _LAST_YEAR:
        allowed = f"a year from {_FIRST_YEAR} to {_LAST_YEAR}"
        raise InvalidValueError(place, occasion.isoformat(), allowed)
    return (occasion if zone is None else occasion.astimezone(zone)).date()


def _plain_day(today: Any) -> date | None:
    if today is not None and (not isinstance(today, date) or isinstance(today, datetime)):
        raise InvalidValueError("schedule(today)", today, "a date without a time")
    return today


def _planned(item: ChecklistItem, occasion: date, today: date | None) -> PlannedItem:
    begins = occasion + timedelta(days=item.day)
    on = begins if today is None else max(begins, today)
    days = (on - occasion).days
    label = f"T{days:+d}d" if days else "T-0"
    return PlannedItem(item=item, on=on, label=label, late=on > begins)
