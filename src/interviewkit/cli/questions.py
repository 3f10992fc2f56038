"""``interviewkit questions``: which questions fit into an interview."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from interviewkit.cli.output import (
    Answer,
    add_format,
    add_locale,
    in_json,
    message_json,
    wrapped,
)
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.domain.catalogue import Catalogue
    from interviewkit.domain.interview_plan import InterviewPlan, LeftOut, Part

__all__ = ["add"]


def add(verbs: Any) -> None:
    """Adds the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "questions",
        help="plan which questions to ask in the time there is",
        description="Chooses questions so that each category of an interview has its turn, and "
        "tells what does not fit. The same seed gives the same plan.",
    )
    parser.add_argument("--type", required=True, metavar="ID", help="the interview type")
    parser.add_argument(
        "--minutes", type=int, metavar="N", help="how long it may take (default: as usual)"
    )
    parser.add_argument(
        "--level", default="staff", metavar="LEVEL", help="the job level (default: staff)"
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="chooses among the questions of a category (default: the catalogue's order)",
    )
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=verb)


def verb(args: argparse.Namespace) -> Answer:
    """Plans the interview that the arguments name."""
    from random import Random

    import interviewkit as ik

    words, catalogue = Words(ik.translator(args.locale), "recruiter"), ik.catalogue()
    # The seed is there to have the same plan again, and keeps nothing secret.
    rng = None if args.seed is None else Random(args.seed)  # noqa: S311
    plan = ik.plan_interview(catalogue, args.type, level=args.level, minutes=args.minutes, rng=rng)
    if args.format == "json":
        return in_json(_as_json(plan, args, words))
    return Answer("\n".join(_lines(plan, catalogue, words)))


def _lines(plan: "InterviewPlan", catalogue: "Catalogue", words: Words) -> Iterator[str]:
    kind = catalogue.interview_types[plan.interview_type]
    asked = len(plan.questions)
    yield from wrapped(f"{words(kind)}, {words(plan.level)}", "", "")
    head = words.say("plan", questions=asked, planned=plan.planned, minutes=plan.minutes)
    yield from wrapped(head, "", "")
    size = len(f"{plan.minutes}-{plan.minutes}")
    for part in plan.parts:
        yield ""
        yield from _part(part, catalogue, words, size)
    if plan.left_out:
        yield ""
        yield f"{words.say('left_out')}:"
        for left in plan.left_out:
            yield from wrapped(words(left.reason), "  - ", "    ")


def _part(part: "Part", catalogue: "Catalogue", words: Words, size: int) -> Iterator[str]:
    indent = " " * (size + 2)
    yield from wrapped(words(part), f"{f'{part.starts}-{part.ends}':<{size}}  ", indent)
    if (question := part.question) is None:
        return
    category = words(catalogue.question_categories[question.category])
    yield from wrapped(f"{category} · {words(question.asked_by)}", indent, indent)
    for probe in question.probes:
        yield from wrapped(words(probe), f"{indent}- ", f"{indent}  ")


def _as_json(plan: "InterviewPlan", args: argparse.Namespace, words: Words) -> dict[str, Any]:
    return {
        "format": "interviewkit.questions/1",
        "type": plan.interview_type,
        "level": str(plan.level),
        "minutes": plan.minutes,
        "planned": plan.planned,
        "seed": args.seed,
        "locale": args.locale,
        "parts": [_part_json(part, words) for part in plan.parts],
        "left_out": [_left_json(left, words) for left in plan.left_out],
    }


def _part_json(part: "Part", words: Words) -> dict[str, Any]:
    found = {"starts": part.starts, "minutes": part.minutes, "text": words(part)}
    if (question := part.question) is None:
        return {**found, "question": None}
    return {
        **found,
        "question": question.id,
        "category": question.category,
        "asked_by": str(question.asked_by),
        "intent": words(question.intent),
        "probes": [words(probe) for probe in question.probes],
        "anchors": [words(anchor) for anchor in question.anchors],
    }


def _left_json(left: "LeftOut", words: Words) -> dict[str, Any]:
    return {"category": left.category, "reason": message_json(left.reason, words(left.reason))}
