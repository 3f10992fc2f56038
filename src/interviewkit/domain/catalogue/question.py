"""`Question` and `QuestionCategory`: what is asked, what for, and how answers are read."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen, strings
from interviewkit.domain.catalogue.fields import dotted, once, some_once
from interviewkit.domain.checks import optional_filled, whole
from interviewkit.messages import Message
from interviewkit.vocabulary import JobLevel, Side
from interviewkit.vocabulary.interviews import AskedBy, Method

__all__ = ["ANCHORED", "RATED", "Question", "QuestionCategory"]

ANCHORED = (1, 3, 5)
"""The ratings of which a question describes an answer."""
RATED = (1, 2, 3, 4, 5)
"""The ratings of which a category describes an answer: its behaviourally anchored scale."""


def _sides(sides: Iterable[str]) -> tuple[Side, ...]:
    return tuple(Side(side) for side in strings(sides))


def _levels(levels: Iterable[str]) -> tuple[JobLevel, ...]:
    named = {JobLevel(level) for level in strings(levels)}
    return tuple(level for level in JobLevel if level in named)


def _methods(methods: Iterable[str]) -> tuple[Method, ...]:
    return tuple(Method(method) for method in strings(methods))


def _asked_by(who: str) -> AskedBy:
    return AskedBy(who)


@frozen(kw_only=True)
class QuestionCategory:
    """What a group of questions finds out.

    Attributes:
        id: its id, such as ``"work_experience"``.
        asked_by: who asks.
        parent: the category that it is a part of, if any.
        sides: the sides of a scorecard that its answers inform; none where they must not.

    Raises:
        UnknownNameError: for a side, or an asker, that does not exist.
        InvalidValueError: for an id that is not dotted lower case.

    >>> import interviewkit as ik
    >>> category = ik.catalogue().question_categories["collaboration"]
    >>> category.parent
    'work_style'
    >>> ik.translator("en").text(category)
    'Collaboration and conflict'
    """

    id: str = field(validator=dotted)
    asked_by: AskedBy = field(default=AskedBy.INTERVIEWER, converter=_asked_by)
    parent: str | None = field(default=None, validator=optional_filled)
    sides: tuple[Side, ...] = field(default=(), converter=_sides, validator=once)

    @property
    def label(self) -> Message:
        """Its name."""
        return Message.of(f"question_category.{self.id}.name")

    @property
    def about(self) -> Message:
        """What its questions find out, and what not."""
        return Message.of(f"question_category.{self.id}.about")

    @property
    def scale(self) -> tuple[Message, ...]:
        """What answers of each rating from 1 to 5 show: behaviours, never traits.

        Of what the candidate asks, the answers are the company's.
        """
        return tuple(Message.of(f"question_category.{self.id}.bars.b{rating}") for rating in RATED)


@frozen(kw_only=True)
class Question:
    """One question, with what it is for and how its answers are read.

    Attributes:
        id: its id; of those that are shipped the category's, a dot, and a name.
        category: the category's id.
        methods: the methods that it belongs to.
        minutes: how long it takes, with its probes.
        levels: the job levels that it suits, in rising order; by default all.
        asked_by: who asks.
        probe_count: how many follow-ups it has.

    Raises:
        UnknownNameError: for a method, level or asker that does not exist.
        InvalidValueError: for an id that is not dotted lower case, a number that is not positive,
            no method or no level.

    >>> import interviewkit as ik
    >>> cat = ik.catalogue()
    >>> question = cat.questions_in("motivation")[0]
    >>> len(question.probes), len(question.anchors)
    (2, 3)
    """

    id: str = field(validator=dotted)
    category: str = field(validator=dotted)
    methods: tuple[Method, ...] = field(converter=_methods, validator=some_once)
    minutes: int = field(validator=whole)
    levels: tuple[JobLevel, ...] = field(
        default=tuple(JobLevel), converter=_levels, validator=some_once
    )
    asked_by: AskedBy = field(default=AskedBy.INTERVIEWER, converter=_asked_by)
    probe_count: int = field(default=2, validator=whole)

    def suits(self, level: JobLevel | str) -> bool:
        """Whether it is for that level."""
        return JobLevel(level) in self.levels

    @property
    def label(self) -> Message:
        """The question itself."""
        return Message.of(f"question.{self.id}.text")

    @property
    def intent(self) -> Message:
        """What whoever asks it wants to find out."""
        return Message.of(f"question.{self.id}.intent")

    @property
    def probes(self) -> tuple[Message, ...]:
        """The follow-ups, in order."""
        numbers = range(1, self.probe_count + 1)
        return tuple(Message.of(f"question.{self.id}.probe.p{number}") for number in numbers)

    @property
    def anchors(self) -> tuple[Message, ...]:
        """What an answer of 1, of 3 and of 5 shows: behaviours, never traits."""
        return tuple(Message.of(f"question.{self.id}.anchor.a{rating}") for rating in ANCHORED)
