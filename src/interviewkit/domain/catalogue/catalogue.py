"""`Catalogue`: everything by id, checked as a whole, merged without being changed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from interviewkit._attrs import field, frozen
from interviewkit.domain.catalogue.checklist import Checklist, ChecklistItem
from interviewkit.domain.catalogue.interview_type import InterviewType
from interviewkit.domain.catalogue.question import Question, QuestionCategory
from interviewkit.domain.catalogue.reason_code import REASON_CODES, ReasonCode
from interviewkit.domain.catalogue.shelf import Shelf
from interviewkit.domain.catalogue.signal import Signal
from interviewkit.domain.catalogue.tip import Tip
from interviewkit.errors import DefinitionError, near_match, unknown_name
from interviewkit.vocabulary import JobLevel

__all__ = ["Catalogue"]

_T = TypeVar("_T")


def _each(things: Mapping[str, _T] | Iterable[_T]) -> Iterable[_T]:
    return things.values() if isinstance(things, Mapping) else things


def _types(
    types: Mapping[str, InterviewType] | Iterable[InterviewType] = (),
) -> Shelf[InterviewType]:
    return Shelf("interview type", _each(types))


def _categories(
    categories: Mapping[str, QuestionCategory] | Iterable[QuestionCategory] = (),
) -> Shelf[QuestionCategory]:
    return Shelf("question category", _each(categories))


def _questions(questions: Mapping[str, Question] | Iterable[Question] = ()) -> Shelf[Question]:
    return Shelf("question", _each(questions))


def _checklists(checklists: Mapping[str, Checklist] | Iterable[Checklist] = ()) -> Shelf[Checklist]:
    return Shelf("checklist", _each(checklists))


def _tips(tips: Mapping[str, Tip] | Iterable[Tip] = ()) -> Shelf[Tip]:
    return Shelf("tip", _each(tips))


def _signals(signals: Mapping[str, Signal] | Iterable[Signal] = ()) -> Shelf[Signal]:
    return Shelf("signal", _each(signals))


def _codes(
    codes: Mapping[str, ReasonCode] | Iterable[ReasonCode] = REASON_CODES,
) -> Shelf[ReasonCode]:
    return Shelf("reason code", _each(codes))


@frozen(kw_only=True, repr=False)
class Catalogue:
    """Everything there is to ask, to prepare and to read, by id.

    Attributes:
        interview_types: the kinds of interview.
        question_categories: what questions find out.
        questions: what is asked, by either side.
        checklists: what to do for each occasion.
        tips: what helps a candidate during an interview.
        signals: what people take for a sign.
        reason_codes: why something ended or paused.

    Raises:
        DefinitionError: with every id that is named and does not exist.

    >>> import interviewkit as ik
    >>> cat = ik.catalogue()
    >>> len(cat.interview_types), len(cat.question_categories)
    (16, 23)
    """

    interview_types: Shelf[InterviewType] = field(factory=_types, converter=_types)
    question_categories: Shelf[QuestionCategory] = field(factory=_categories, converter=_categories)
    questions: Shelf[Question] = field(factory=_questions, converter=_questions)
    checklists: Shelf[Checklist] = field(factory=_checklists, converter=_checklists)
    tips: Shelf[Tip] = field(factory=_tips, converter=_tips)
    signals: Shelf[Signal] = field(factory=_signals, converter=_signals)
    reason_codes: Shelf[ReasonCode] = field(factory=_codes, converter=_codes)

    def __attrs_post_init__(self) -> None:
        problems = list(self._problems())
        if problems:
            raise DefinitionError("the catalogue", problems)

    def _problems(self) -> Iterator[str]:
        categories = self.question_categories
        for category in categories.values():
            yield from self._problems_above(category)
        for question in self.questions.values():
            yield from _known(f"question {question.id!r}", question.category, categories)
            home = categories.get(question.category)
            if home is not None and home.asked_by is not question.asked_by:
                yield (
                    f"question {question.id!r}: it is asked by the {question.asked_by}, "
                    f"questions of {home.id!r} by the {home.asked_by}"
                )
        for kind in self.interview_types.values():
            for id in kind.categories:
                yield from _known(f"interview type {kind.id!r}", id, categories)

        yield from self._two_items_of_one_id()

    def _problems_above(self, category: QuestionCategory) -> Iterator[str]:
        if category.parent is None:
            return
        place = f"question category {category.id!r}"
        yield from _known(place, category.parent, self.question_categories)
        for parent in self._above(category):
            if parent.id == category.id:
                yield f"{place}: it is a part of itself"
            elif parent.asked_by is not category.asked_by:
                yield (
                    f"{place}: it is asked by the {category.asked_by}, "
                    f"{parent.id!r}, of which it is a part, by the {parent.asked_by}"
                )

    def _two_items_of_one_id(self) -> Iterator[str]:
        """Items share their words by their id, so one id is one item, in whatever checklists."""
        first: dict[str, tuple[ChecklistItem, str]] = {}
        for checklist in self.checklists.values():
            for item in checklist.items:
                found, home = first.setdefault(item.id, (item, checklist.id))
                if found != item:
                    yield (
                        f"checklist {checklist.id!r}: its item {item.id!r} is another one "
                        f"than in checklist {home!r}"
                    )

    @property
    def checklist_items(self) -> Shelf[ChecklistItem]:
        """The items of all checklists by their ids, each once.

        >>> import interviewkit as ik
        >>> ik.catalogue().checklist_items["rest_well"].minutes
        30
        """
        items = [item for checklist in self.checklists.values() for item in checklist.items]
        return Shelf("checklist item", dict.fromkeys(items))

    def _above(self, category: QuestionCategory) -> Iterator[QuestionCategory]:
        """The categories that it is a part of, nearest first; each once."""
        seen: set[str] = set()
        parent = category.parent
        while parent is not None and parent in self.question_categories and parent not in seen:
            seen.add(parent)
            found = self.question_categories[parent]
            yield found
            parent = found.parent

    def questions_in(
        self, category: str, *, level: JobLevel | str | None = None
    ) -> tuple[Question, ...]:
        """The questions of a category, those of its parts behind its own.

        Args:
            category: the category's id.
            level: only those that suit this job level.

        Raises:
            UnknownNameError: for a category or level that does not exist.

        >>> import interviewkit as ik
        >>> cat = ik.catalogue()
        >>> sorted({question.category for question in cat.questions_in("problem_solving")})
        ['problem_solving', 'time']
        """
        own = self.question_categories[category]
        wanted = None if level is None else JobLevel(level)
        parts = [c.id for c in self.question_categories.values() if own in self._above(c)]
        return tuple(
            question
            for id in (category, *parts)
            for question in self.questions.values()
            if question.category == id and (wanted is None or question.suits(wanted))
        )

    def merged(
        self,
        *,
        interview_types: Mapping[str, InterviewType] | Iterable[InterviewType] = (),
        question_categories: Mapping[str, QuestionCategory] | Iterable[QuestionCategory] = (),
        questions: Mapping[str, Question] | Iterable[Question] = (),
        checklists: Mapping[str, Checklist] | Iterable[Checklist] = (),
        tips: Mapping[str, Tip] | Iterable[Tip] = (),
        signals: Mapping[str, Signal] | Iterable[Signal] = (),
        reason_codes: Mapping[str, ReasonCode] | Iterable[ReasonCode] = (),
        replacing: bool = False,
    ) -> "Catalogue":
        """A catalogue with things of your own as well; this one stays as it is.

        Args:
            interview_types: types of your own.
            question_categories: categories of your own.
            questions: questions of your own, in any category.
            checklists: checklists of your own.
            tips: tips of your own.
            signals: signals of your own.
            reason_codes: reasons of your own.
            replacing: whether a thing with an id that is taken takes the other one's place.

        Raises:
            InvalidValueError: for an id that is taken, unless it replaces the other one, or that
                comes twice.
            DefinitionError: for an id that is named and does not exist.

        >>> import interviewkit as ik
        >>> own = ik.Signal(id="acme.tour", points="good")
        >>> "acme.tour" in ik.catalogue().merged(signals=[own]).signals
        True
        """
        return Catalogue(
            interview_types=self.interview_types.and_these(
                _each(interview_types), replacing=replacing
            ),
            question_categories=self.question_categories.and_these(
                _each(question_categories), replacing=replacing
            ),
            questions=self.questions.and_these(_each(questions), replacing=replacing),
            checklists=self.checklists.and_these(_each(checklists), replacing=replacing),
            tips=self.tips.and_these(_each(tips), replacing=replacing),
            signals=self.signals.and_these(_each(signals), replacing=replacing),
            reason_codes=self.reason_codes.and_these(_each(reason_codes), replacing=replacing),
        )

    def __repr__(self) -> str:
        return (
            f"<Catalogue of {len(self.interview_types)} interview types, "
            f"{len(self.questions)} questions, {len(self.checklists)} checklists, "
            f"{len(self.tips)} tips, {len(self.signals)} signals>"
        )


def _known(place: str, id: str, categories: Shelf[QuestionCategory]) -> Iterator[str]:
    if id not in categories:
        names = tuple(categories)
        yield f"{place}: {unknown_name('question category', id, names, near_match(id, names))}"
