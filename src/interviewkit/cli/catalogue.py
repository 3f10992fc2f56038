"""``interviewkit catalogue``: lists what there is to ask, to prepare and to read, and shows it."""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from interviewkit.cli.checklist import distance
from interviewkit.cli.output import Answer, add_format, add_locale, in_json, table, wrapped
from interviewkit.cli.run import Words

if TYPE_CHECKING:
    from interviewkit.domain.catalogue import (
        Catalogue,
        Checklist,
        ChecklistItem,
        InterviewType,
        Question,
        QuestionCategory,
        ReasonCode,
        Shelf,
        Signal,
        Tip,
    )

    Things: TypeAlias = Mapping[str, "Shelf[Any]"]

__all__ = ["add"]

_RATED, _ANCHORED = (1, 2, 3, 4, 5), (1, 3, 5)


def add(verbs: Any) -> None:
    """Adds the verb with its own verbs."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "catalogue",
        help="list and show what there is to ask, to prepare and to read",
        description="Lists interview types, questions, checklists, tips, signals and reasons, and "
        "shows one of them with all its words.",
    )
    inner = parser.add_subparsers(title="verbs", required=True, metavar="VERB")
    _add_list(inner)
    _add_show(inner)


def _add_list(verbs: Any) -> None:
    parser: argparse.ArgumentParser = verbs.add_parser(
        "list",
        help="list the kinds of things, or the things of one kind",
        description="Without a kind, lists the kinds and how many there are of each; with one, "
        "the ids and names of its things.",
    )
    parser.add_argument(
        "kind",
        nargs="?",
        metavar="KIND",
        help="type, category, question, checklist, item, tip, signal or reason",
    )
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=list_things)


def _add_show(verbs: Any) -> None:
    parser: argparse.ArgumentParser = verbs.add_parser(
        "show",
        help="show one thing with all its words",
        description="Shows everything with an id: an interview type and its checklist share one.",
    )
    parser.add_argument("id", metavar="ID", help="its id, as `catalogue list KIND` tells it")
    add_locale(parser)
    add_format(parser)
    parser.set_defaults(verb=show)


def _things(catalogue: "Catalogue") -> "Things":
    return {
        "type": catalogue.interview_types,
        "category": catalogue.question_categories,
        "question": catalogue.questions,
        "checklist": catalogue.checklists,
        "item": catalogue.checklist_items,
        "tip": catalogue.tips,
        "signal": catalogue.signals,
        "reason": catalogue.reason_codes,
    }


def list_things(args: argparse.Namespace) -> Answer:
    """Lists the kinds, or the things of the kind that the arguments name."""
    import interviewkit as ik
    from interviewkit.errors import UnknownNameError

    words, things = Words(ik.translator(args.locale), "recruiter"), _things(ik.catalogue())
    if args.kind is None:
        return _kinds(things, args, words)
    if args.kind not in things:
        raise UnknownNameError("kind", args.kind, things)
    named = [(id, words(thing)) for id, thing in things[args.kind].items()]
    if args.format == "text":
        return Answer("\n".join(table(named)))
    rows = [{"id": id, "name": name} for id, name in named]
    return in_json(
        {
            "format": "interviewkit.catalogue_list/1",
            "kind": args.kind,
            "locale": args.locale,
            "things": rows,
        }
    )


def _kinds(things: "Things", args: argparse.Namespace, words: Words) -> Answer:
    rows = [(kind, len(shelf), words.say(f"kind_{kind}")) for kind, shelf in things.items()]
    if args.format == "text":
        size = max(len(str(count)) for _, count, _ in rows)
        return Answer("\n".join(table([(kind, f"{n:>{size}}", name) for kind, n, name in rows])))
    kinds = [{"id": kind, "count": count, "name": name} for kind, count, name in rows]
    return in_json(
        {"format": "interviewkit.catalogue_kinds/1", "locale": args.locale, "kinds": kinds}
    )


def show(args: argparse.Namespace) -> Answer:
    """Shows the things that have the id."""
    import interviewkit as ik
    from interviewkit.errors import UnknownNameError

    words, catalogue = Words(ik.translator(args.locale), "recruiter"), ik.catalogue()
    things = _things(catalogue)
    found = [(kind, shelf[args.id]) for kind, shelf in things.items() if args.id in shelf]
    if not found:
        raise UnknownNameError("id", args.id, {id for shelf in things.values() for id in shelf})
    telling = Telling(catalogue, words)
    if args.format == "json":
        return in_json(
            {
                "format": "interviewkit.catalogue_shown/1",
                "locale": args.locale,
                "things": [telling.as_json(kind, thing) for kind, thing in found],
            }
        )
    return Answer("\n\n".join("\n".join(telling.lines(*one)) for one in found))


class Said(NamedTuple):
    """A value in words, with what programs know it by."""

    text: str
    id: str | int
    rating: int | None = None
    is_elsewhere: bool = False


Facets: TypeAlias = Iterator[tuple[str, "Said | list[Said]"]]


class Telling:
    """The things of a catalogue, to be told with all their words."""

    def __init__(self, catalogue: "Catalogue", words: Words) -> None:
        self.catalogue, self.words = catalogue, words
        self.facets: dict[str, Any] = {
            "type": self.type,
            "category": self.category,
            "question": self.question,
            "checklist": self.checklist,
            "item": self.item,
            "tip": self.tip,
            "signal": self.signal,
            "reason": self.reason,
        }

    def lines(self, kind: str, thing: Any) -> Iterator[str]:
        """A thing for people."""
        yield from wrapped(f"{self.words(thing)} [{thing.id}]", "", "")
        yield self.words.say(f"kind_{kind}")
        rows = []
        for name, said in self.facets[kind](thing):
            head = f"{self.words.say(f'facet_{name}')}:"
            for number, one in enumerate(said if isinstance(said, list) else [said]):
                rows.append(("" if number else head, self.shown(one)))
        yield ""
        yield from table(rows, "  ")

    def shown(self, said: Said) -> str:
        """The words; behind the rating that they describe, or before the id of another thing."""
        if said.is_elsewhere:
            return f"{said.text} [{said.id}]"
        if said.rating is None:
            return said.text
        return self.words.say("rating", rating=said.rating, text=said.text)

    def as_json(self, kind: str, thing: Any) -> dict[str, Any]:
        """A thing for programs: ids and numbers, and the words beside them."""
        found: dict[str, Any] = {"kind": kind, "id": thing.id, "name": self.words(thing)}
        for name, said in self.facets[kind](thing):
            several = isinstance(said, list)
            found[name] = [_json(one) for one in said] if several else _json(said)
        return found

    def each(self, whats: Iterable[Any]) -> list[Said]:
        """Terms or messages, with their ids."""
        return [self.one(what) for what in whats]

    def one(self, what: Any) -> Said:
        """A term or a message, with its id."""
        return Said(self.words(what), getattr(what, "id", str(what)))

    def elsewhere(self, thing: Any) -> Said:
        """Another thing of the catalogue, by its name."""
        return Said(self.words(thing), thing.id, is_elsewhere=True)

    def minutes(self, minutes: int) -> Said:
        return Said(self.words.translator.write(timedelta(minutes=minutes)), minutes)

    def rated(self, ratings: Iterable[int], messages: Iterable[Any]) -> list[Said]:
        """What answers of each rating show."""
        pairs = zip(ratings, messages, strict=True)
        return [Said(self.words(message), message.id, rating) for rating, message in pairs]

    def type(self, thing: "InterviewType") -> Facets:
        categories = self.catalogue.question_categories
        yield "about", self.one(thing.about)
        yield "place", self.one(thing.place)
        yield "expect", self.one(thing.expect)
        yield "conducted_by", self.each(thing.conducted_by)
        for axis in ("setting", "channel", "booking"):
            yield axis, self.one(getattr(thing, axis))
        yield "methods", self.each(thing.methods)
        for axis in ("purpose", "style", "structure", "weight"):
            yield axis, self.one(getattr(thing, axis))
        yield "minutes", self.minutes(thing.minutes)
        if thing.language is not None:
            name = self.words.translator.locale.languages.get(thing.language, thing.language)
            yield "language", Said(str(name), thing.language)
        yield "categories", [self.elsewhere(categories[id]) for id in thing.categories]

    def category(self, thing: "QuestionCategory") -> Facets:
        yield "about", self.one(thing.about)
        if thing.parent is not None:
            yield "parent", self.elsewhere(self.catalogue.question_categories[thing.parent])
        yield "asked_by", self.one(thing.asked_by)
        if thing.sides:
            yield "sides", self.each(thing.sides)
        yield "scale", self.rated(_RATED, thing.scale)

    def question(self, thing: "Question") -> Facets:
        yield "intent", self.one(thing.intent)
        yield "category", self.elsewhere(self.catalogue.question_categories[thing.category])
        yield "asked_by", self.one(thing.asked_by)
        yield "methods", self.each(thing.methods)
        yield "minutes", self.minutes(thing.minutes)
        yield "levels", self.each(thing.levels)
        yield "probes", self.each(thing.probes)
        yield "anchors", self.rated(_ANCHORED, thing.anchors)

    def checklist(self, thing: "Checklist") -> Facets:
        yield "about", self.one(thing.about)
        yield "occasion", self.one(thing.occasion)
        yield "minutes", self.minutes(thing.minutes)
        yield "items", [self.elsewhere(item) for item in thing.items]

    def item(self, thing: "ChecklistItem") -> Facets:
        yield "why", self.one(thing.why)
        yield "done_when", self.one(thing.done_when)
        yield "phase", self.one(thing.phase)
        yield "begin", Said(distance(thing.day, self.words), thing.day)
        yield "minutes", self.minutes(thing.minutes)
        if thing.sensitive:
            yield "sensitive", Said(self.words.say("sensitive"), thing.sensitive)

    def tip(self, thing: "Tip") -> Facets:
        yield "why", self.one(thing.why)
        yield "how", self.one(thing.how)
        if thing.caution is not None:
            yield "caution", self.one(thing.caution)
        yield "levels", self.each(thing.levels)

    def signal(self, thing: "Signal") -> Facets:
        yield "points", self.one(thing.points)
        yield "reading", self.one(thing.reading)
        yield "strength", self.one(thing.strength)

    def reason(self, thing: "ReasonCode") -> Facets:
        said = self.words.translator.text(thing, audience="candidate")
        yield "side", self.one(thing.side)
        yield "candidate", Said(said, thing.label.id)


def _json(said: Said) -> Any:
    """A number as it is; what has an id with its words."""
    if isinstance(said.id, int):
        return said.id
    rating = {} if said.rating is None else {"rating": said.rating}
    return {**rating, "id": said.id, "text": said.text}
