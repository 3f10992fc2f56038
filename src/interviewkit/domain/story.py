"""`Story`: an example from one's own work, told as situation, task, action and result."""

from collections.abc import Iterable
from typing import Any

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.checks import filled
from interviewkit.errors import InvalidValueError

__all__ = ["STAR", "Coverage", "Story", "all_stories", "coverage", "one_each"]

STAR = ("situation", "task", "action", "result")
"""The parts of a story, in the order in which it is told."""


@frozen(kw_only=True)
class Story:
    """An example from one's own work.

    Attributes:
        id: its id, for the candidate's own use.
        situation: where and when it was.
        task: what was to be done.
        action: what the candidate did.
        result: what came of it, if possible with a number.
        categories: the question categories that it answers.

    Raises:
        InvalidValueError: for a blank id.

    >>> from interviewkit.domain.story import Story
    >>> story = Story(id="payroll", situation="A payroll of 300 was late every month.",
    ...               action="I moved the cut-off and wrote a checklist.",
    ...               categories="problem_solving")
    >>> story.missing
    ('task', 'result')
    """

    id: str = field(validator=filled)
    situation: str = field(default="", repr=False)
    task: str = field(default="", repr=False)
    action: str = field(default="", repr=False)
    result: str = field(default="", repr=False)
    categories: tuple[str, ...] = field(default=(), converter=strings)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts of `STAR` that are still blank."""
        return tuple(part for part in STAR if not getattr(self, part).strip())

    @property
    def is_complete(self) -> bool:
        """Whether it can be told from the beginning to the result."""
        return not self.missing


def all_stories(stories: Iterable[Story]) -> tuple[Story, ...]:
    """Stories, as a tuple."""
    return tuple(stories)


def one_each(owner: object, attribute: Any, stories: tuple[Story, ...]) -> None:
    """Refuses two stories of one id."""
    ids = [story.id for story in stories]
    if len(set(ids)) < len(ids):
        allowed = "stories, each with an id of its own"
        raise InvalidValueError(f"{type(owner).__name__}.stories", ids, allowed)


def _wanted(categories: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(strings(categories)))


@frozen(kw_only=True)
class Coverage:
    """Which stories answer which categories.

    Attributes:
        categories: the categories that are asked for, in order, each once.
        stories: the stories that there are.

    Raises:
        InvalidValueError: for two stories of one id.

    >>> from interviewkit.domain.story import Story, coverage
    >>> begun = Story(id="audit", situation="An audit was due.", categories=["time", "integrity"])
    >>> found = coverage([begun], ["integrity", "learning"])
    >>> found.matrix["audit"], found.unfinished["audit"]
    ((True, False), ('task', 'action', 'result'))
    """

    categories: tuple[str, ...] = field(converter=_wanted)
    stories: tuple[Story, ...] = field(converter=all_stories, validator=one_each)

    @property
    def matrix(self) -> dict[str, tuple[bool, ...]]:
        """For each story, by its id, which of the categories it answers, in their order."""
        return {
            story.id: tuple(category in story.categories for category in self.categories)
            for story in self.stories
        }

    @property
    def unfinished(self) -> dict[str, tuple[str, ...]]:
        """The stories with blank parts, and which these are."""
        return {story.id: story.missing for story in self.stories if not story.is_complete}

    @property
    def counts(self) -> dict[str, int]:
        """How many finished stories there are for each category."""
        finished = [story for story in self.stories if story.is_complete]
        return {
            category: sum(category in story.categories for story in finished)
            for category in self.categories
        }

    @property
    def missing(self) -> tuple[str, ...]:
        """The categories for which there is no finished story."""
        return tuple(category for category, count in self.counts.items() if not count)


def coverage(stories: Iterable[Story], categories: str | Iterable[str]) -> Coverage:
    """Which of the categories the stories answer, and for which one is still missing.

    Raises:
        InvalidValueError: for two stories of one id.

    >>> from interviewkit.domain.story import Story, coverage
    >>> told = Story(id="move", situation="s", task="t", action="a", result="r", categories="time")
    >>> coverage([told], ["time", "leadership"]).missing
    ('leadership',)
    """
    return Coverage(categories=categories, stories=stories)
