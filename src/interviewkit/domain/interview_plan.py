"""An interview plan: which questions fit into the time, so that every category has its turn."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from interviewkit._attrs import frozen
from interviewkit._display import bundle
from interviewkit.domain.catalogue import Catalogue, InterviewType, Question, QuestionCategory
from interviewkit.errors import InvalidValueError
from interviewkit.messages import Message
from interviewkit.vocabulary import JobLevel
from interviewkit.vocabulary.interviews import AskedBy

__all__ = ["InterviewPlan", "LeftOut", "Part", "Random", "plan_interview"]

_LEAST = 10
_SHORT = 20
"""An interview of fewer minutes has a minute each for its welcome and its closing."""
_WELCOME, _CLOSING = 3, 2
"""Minutes for saying who everybody is, and what happens next."""
_FOR_CANDIDATE, _LEAST_FOR_CANDIDATE = 0.15, 5
"""The part of the time, and its least minutes, in which the candidate's own questions go first."""


class Random(Protocol):
    """Where chance comes from; a `random.Random` is one."""

    def random(self) -> float:
        """A number from 0 to below 1."""
        ...


@frozen(kw_only=True)
class Part:
    """A part of a plan.

    Attributes:
        starts: minutes from the beginning.
        minutes: how long it takes.
        question: what is asked; None for the welcome and the closing.
        label: its words, so that a translator tells a part as it tells a question.
    """

    starts: int
    minutes: int
    question: Question | None
    label: Message

    @property
    def ends(self) -> int:
        """Minutes from the beginning."""
        return self.starts + self.minutes

    @property
    def asked_by(self) -> AskedBy | None:
        """Who asks; None where nobody does."""
        return None if self.question is None else self.question.asked_by


@frozen(kw_only=True)
class LeftOut:
    """A category that has no turn, and why.

    Attributes:
        category: the category's id.
        reason: why, as a message.
    """

    category: str
    reason: Message


@frozen(kw_only=True, repr=False)
class InterviewPlan:
    """What to ask in an interview, in order and in time.

    Attributes:
        interview_type: the type's id.
        level: the job level that the questions suit.
        minutes: how long the interview may take.
        parts: the welcome, the questions, those of the candidate, the closing.
        left_out: the type's categories that have no turn, each with the reason.

    >>> import interviewkit as ik
    >>> plan = ik.plan_interview(ik.catalogue(), "phone_screen")
    >>> plan
    <InterviewPlan 'phone_screen' for staff: 4 questions in 20 of 20 minutes>
    >>> words = ik.translator("en")
    >>> for part in plan.parts[:2]:
    ...     print(part.starts, words.text(part))
    0 Welcome: who is here, how long it takes, what happens with the notes
    3 What ...
    """

    interview_type: str
    level: JobLevel
    minutes: int
    parts: tuple[Part, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything that is asked, by either side, in order."""
        return tuple(part.question for part in self.parts if part.question is not None)

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that have a turn, in order, each once."""
        return tuple(dict.fromkeys(question.category for question in self.questions))

    @property
    def planned(self) -> int:
        """The minutes that the parts take; never more than there are."""
        return sum(part.minutes for part in self.parts)

    _repr_mimebundle_ = bundle

    def __repr__(self) -> str:
        return (
            f"<InterviewPlan {self.interview_type!r} for {self.level}: "
            f"{len(self.questions)} questions in {self.planned} of {self.minutes} minutes>"
        )


def plan_interview(
    catalogue: Catalogue,
    type_id: str,
    *,
    level: JobLevel | str = JobLevel.STAFF,
    minutes: int | None = None,
    rng: Random | None = None,
) -> InterviewPlan:
    """Chooses questions so that each of the type's categories has its turn before one has two.

    Where the time does not suffice for all of them, the more important ones come first, and a part
    of it is kept for what the candidate asks. A category's turn is one of its own questions; a
    category that is a part of it has another turn, where the type names it. The same random
    generator in the same state gives the same plan; without one the catalogue's order decides.

    Args:
        catalogue: where the questions are.
        type_id: the interview type.
        level: the position's job level.
        minutes: how long it may take; by default as long as the type usually takes.
        rng: decides among the questions of a category.

    Raises:
        UnknownNameError: for a type or level that does not exist.
        InvalidValueError: for fewer minutes than 10.

    >>> from random import Random
    >>> import interviewkit as ik
    >>> plan = ik.plan_interview(ik.catalogue(), "user", level="manager", minutes=60, rng=Random(7))
    >>> plan.planned <= 60, "work_experience" in plan.categories
    (True, True)
    """
    kind, wanted = catalogue.interview_types[type_id], JobLevel(level)
    length = _checked(kind.minutes if minutes is None else minutes)
    welcome, closing = (_WELCOME, _CLOSING) if length >= _SHORT else (1, 1)
    rest = length - welcome - closing
    turns = _turns(catalogue, kind, wanted, rng)
    kept = _with_a_turn([turn for turn in turns if turn.questions], length, rest)
    steps = [
        (welcome, None, Message.of("interview_plan.welcome")),
        *((question.minutes, question, question.label) for question in _chosen(kept, rest)),
        (closing, None, Message.of("interview_plan.closing")),
    ]
    return InterviewPlan(
        interview_type=kind.id,
        level=wanted,
        minutes=length,
        parts=tuple(_timed(steps)),
        left_out=tuple(_left_out(turn, length) for turn in turns if turn not in kept),
    )


def _checked(minutes: Any) -> int:
    if not isinstance(minutes, int) or isinstance(minutes, bool) or minutes < _LEAST:
        allowed = f"whole minutes from {_LEAST} up"
        raise InvalidValueError("plan_interview(minutes)", minutes, allowed)
    return minutes


def _timed(steps: Iterable[tuple[int, Question | None, Message]]) -> Iterable[Part]:
    starts = 0
    for minutes, question, label in steps:
        yield Part(starts=starts, minutes=minutes, question=question, label=label)
        starts += minutes


@frozen
class _Turn:
    """A category with the questions that suit, the one to be asked first in front."""

    category: QuestionCategory
    questions: tuple[Question, ...]

    @property
    def shortest(self) -> int:
        return min(question.minutes for question in self.questions)

    def first(self, minutes: int) -> Question:
        """The first that fits; whoever calls has seen to it that one does."""
        return next(question for question in self.questions if question.minutes <= minutes)


def _turns(
    catalogue: Catalogue, kind: InterviewType, level: JobLevel, rng: Random | None
) -> list[_Turn]:
    """The type's categories, most important first, each with its own questions by chance.

    A category that is a part of another has its own turn where the type names it, so the questions
    of the parts do not count here.
    """
    methods = set(kind.methods)
    found = []
    for id in kind.categories:
        suiting = [q for q in catalogue.questions_in(id, level=level) if q.category == id]
        mixed = _shuffled(suiting, rng)
        # Questions of the type's methods go first.
        mixed.sort(key=lambda question: methods.isdisjoint(question.methods))
        found.append(_Turn(catalogue.question_categories[id], tuple(mixed)))
    return found


def _shuffled(questions: Sequence[Question], rng: Random | None) -> list[Question]:
    if rng is None:
        return list(questions)
    keys = [(rng.random(), place) for place in range(len(questions))]
    return [questions[place] for _, place in sorted(keys)]


def _with_a_turn(turns: Sequence[_Turn], length: int, minutes: int) -> list[_Turn]:
    """Those that have a turn if each is a short one; the less important ones give way.

    A part of the time is the candidate's first, then the interviewer's categories follow, then what
    else the candidate might ask about.
    """
    theirs = [turn for turn in turns if turn.category.asked_by is AskedBy.CANDIDATE]
    ours = [turn for turn in turns if turn.category.asked_by is AskedBy.INTERVIEWER]
    share = min(max(_LEAST_FOR_CANDIDATE, round(length * _FOR_CANDIDATE)), minutes // 2)
    kept = _fitting(theirs, share)
    left = minutes - sum(turn.shortest for turn in kept)
    kept += _fitting(ours, left)
    left = minutes - sum(turn.shortest for turn in kept)
    kept += _fitting([turn for turn in theirs if turn not in kept], left)
    return [turn for turn in (*ours, *theirs) if turn in kept]


def _fitting(turns: Iterable[_Turn], minutes: int) -> list[_Turn]:
    kept = []
    for turn in turns:
        if turn.shortest <= minutes:
            kept.append(turn)
            minutes -= turn.shortest
    return kept


def _chosen(turns: Sequence[_Turn], minutes: int) -> list[Question]:
    """One question for each turn, then another for each as long as one fits."""
    chosen: list[list[Question]] = []
    left, needed = minutes, sum(turn.shortest for turn in turns)
    for turn in turns:
        needed -= turn.shortest
        question = turn.first(left - needed)
        chosen.append([question])
        left -= question.minutes
    while more := _another(turns, chosen, left):
        place, question = more
        chosen[place].append(question)
        left -= question.minutes
    return [question for questions in chosen for question in questions]


def _another(
    turns: Sequence[_Turn], chosen: Sequence[Sequence[Question]], minutes: int
) -> tuple[int, Question] | None:
    """A question more, for a category that has had the fewest; None where none fits."""
    for place in sorted(range(len(turns)), key=lambda place: (len(chosen[place]), place)):
        for question in turns[place].questions:
            if question not in chosen[place] and question.minutes <= minutes:
                return place, question
    return None


def _left_out(turn: _Turn, minutes: int) -> LeftOut:
    why = "no_time" if turn.questions else "no_question"
    label = turn.category.label
    reason = Message.of(f"interview_plan.{why}", category=label, minutes=minutes)
    return LeftOut(category=turn.category.id, reason=reason)
