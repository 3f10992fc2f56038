"""What cards and tables say of interview plans, checklists and preparations."""

from collections.abc import Iterator

from interviewkit.domain.catalogue import Checklist
from interviewkit.domain.interview_plan import InterviewPlan
from interviewkit.domain.preparation import Preparation
from interviewkit.messages import Message
from interviewkit.notebook.rows import Record, Rows
from interviewkit.notebook.sheet import Block, Facts, Grid, Lines
from interviewkit.notebook.words import Words

__all__ = [
    "checklist",
    "checklist_blocks",
    "checklist_title",
    "plan",
    "plan_title",
    "preparation",
    "preparation_title",
    "questions",
]


def questions(plan: InterviewPlan, words: Words) -> Rows:
    """A row for each part: ``starts``, ``ends`` (minutes), ``question``, ``category``, ``text``."""
    records: list[Record] = []
    for part in plan.parts:
        question = part.question
        records.append(
            {
                "starts": part.starts,
                "ends": part.ends,
                "question": None if question is None else question.id,
                "category": None if question is None else question.category,
                "text": words.say(part.label),
            }
        )
    shown = [
        (f"{r['starts']}-{r['ends']}", r["text"], _category(r["category"], words)) for r in records
    ]
    return words.rows("questions", ("minutes", "question", "category"), records, shown)


def _category(category: str | None, words: Words) -> str:
    if category is None:
        return ""
    return words.say(Message.of(f"question_category.{category}.name"))


def checklist(value: Checklist | Preparation, words: Words) -> Rows:
    """A row for each item: ``id``, ``day`` (0 is the interview's), ``minutes``, ``status``."""
    preparation = value if isinstance(value, Preparation) else Preparation(checklist=value)
    records: list[Record] = [
        {
            "id": item.id,
            "day": item.day,
            "minutes": item.minutes,
            "status": str(preparation.status(item.id)),
            "text": words.say(item.label),
        }
        for item in preparation.checklist.items
    ]
    shown = [
        (
            r["text"],
            str(r["day"]),
            str(r["minutes"]),
            words.term(preparation.status(r["id"])),
        )
        for r in records
    ]
    return words.rows("checklist", ("item", "day", "minutes", "status"), records, shown)


def preparation_title(value: Preparation, words: Words) -> str:
    """The checklist's name."""
    return checklist_title(value.checklist, words)


def preparation(value: Preparation, words: Words) -> Iterator[Block]:
    """How much is done, and each item."""
    every = len(value.checklist.items)
    done = every - len(value.open_items)
    yield Facts(
        (
            (words("done"), f"{done} / {every}"),
            (words("minutes_left"), str(value.minutes_left)),
        )
    )
    yield _grid(checklist(value, words))


def checklist_title(value: Checklist, words: Words) -> str:
    """Its name."""
    return words.say(value.label)


def checklist_blocks(value: Checklist, words: Words) -> Iterator[Block]:
    """What it is for, and each item."""
    yield Lines("", (words.say(value.about),))
    yield _grid(checklist(value, words))


def plan_title(value: InterviewPlan, words: Words) -> str:
    """The kind of interview and the level."""
    kind = words.say(Message.of(f"interview_type.{value.interview_type}.name"))
    return f"{kind} ({words.term(value.level)})"


def plan(value: InterviewPlan, words: Words) -> Iterator[Block]:
    """The time there is, each part, and what had no place."""
    yield Facts(((words("minutes"), f"{value.planned} / {value.minutes}"),))
    yield _grid(questions(value, words))
    if value.left_out:
        yield Lines(words("left_out"), tuple(words.say(left.reason) for left in value.left_out))


def _grid(rows: Rows) -> Grid:
    return Grid(rows.title, tuple(heading for _, heading in rows.columns), rows.words)
