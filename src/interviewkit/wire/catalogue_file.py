"""`CatalogueFile`: interview types, questions, checklists and more, told with their words in TOML.

`load_texts` reads the same words in another language.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from cattrs import BaseValidationError

from interviewkit._attrs import field, fields, frozen
from interviewkit.domain.catalogue import (
    Catalogue,
    Checklist,
    ChecklistItem,
    InterviewType,
    Question,
    QuestionCategory,
    Signal,
    Tip,
)
from interviewkit.domain.catalogue.question import ANCHORED, RATED
from interviewkit.errors import InvalidValueError
from interviewkit.vocabulary.interviews import Occasion
from interviewkit.wire.gathering import problems_of
from interviewkit.wire.problems import Unreadable, WireError
from interviewkit.wire.process_reading import Reading
from interviewkit.wire.toml_table import TomlFile, read_table

__all__ = [
    "CHECKLIST",
    "FORMAT",
    "KINDS",
    "TEXTS_FORMAT",
    "CatalogueFile",
    "CatalogueFileError",
    "CatalogueKind",
    "load_catalogue_file",
    "load_texts",
]

FORMAT: Final = "interviewkit.catalogue/1"
"""What a catalogue file says that it is."""
TEXTS_FORMAT: Final = "interviewkit.texts/1"
"""What a file says that it is that has nothing but texts."""
_T = TypeVar("_T")
_HEADS = ("format", "language")
_TABLES = ("category", "question", "type", "item", "checklist", "tip", "signal")


@frozen(kw_only=True)
class CatalogueKind:
    """What a row of a table tells: a thing, and its words.

    Attributes:
        cls: the thing's class.
        kind: the first part of the ids of its words.
        words: the words that it has to have, each a text.
        optional: words that it may have.
        lists: words that are lists: the part of their ids before a number, and the numbers; None
            for as many as there are.
        counted: fields that are counted from the words, which a row may not say.
    """

    cls: Any
    kind: str
    words: tuple[str, ...]
    optional: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, tuple[int, ...] | None]] = MappingProxyType({})
    counted: tuple[str, ...] = ()


_NAMED: Final = ("name", "about")
KINDS: Final[Mapping[str, CatalogueKind]] = MappingProxyType(
    {
        "category": CatalogueKind(
            cls=QuestionCategory,
            kind="question_category",
            words=_NAMED,
            lists={"bars": ("bars.b", tuple(RATED))},
        ),
        "question": CatalogueKind(
            cls=Question,
            kind="question",
            words=("text", "intent"),
            lists={"probes": ("probe.p", None), "anchors": ("anchor.a", tuple(ANCHORED))},
            counted=("probe_count",),
        ),
        "type": CatalogueKind(
            cls=InterviewType, kind="interview_type", words=(*_NAMED, "place", "expect")
        ),
        "item": CatalogueKind(
            cls=ChecklistItem, kind="checklist_item", words=("text", "why", "done_when")
        ),
        "tip": CatalogueKind(
            cls=Tip,
            kind="tip",
            words=("text", "why", "how"),
            optional=("caution",),
            counted=("cautioned",),
        ),
        "signal": CatalogueKind(cls=Signal, kind="signal", words=("text", "reading")),
    }
)
"""What each table of a catalogue file tells; checklists, which name their items, are beside."""
CHECKLIST: Final = CatalogueKind(cls=Checklist, kind="checklist", words=_NAMED)
"""What a checklist's row tells beside its items."""


class CatalogueFileError(WireError):
    """A catalogue file, or one with its texts in another language, that cannot be read."""


def _texts(texts: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(texts))


@frozen(kw_only=True)
class CatalogueFile:
    """What a catalogue file says: things, and their words in one language.

    Attributes:
        language: the BCP 47 tag of the language in which it is written.
        texts: the words, by the id of the message that they are for, as a translator takes them.

    >>> from interviewkit.wire import CatalogueFile, load_catalogue_file
    >>> file = load_catalogue_file('format = "interviewkit.catalogue/1"')
    >>> isinstance(file, CatalogueFile), file.language
    (True, 'en')
    """

    language: str
    interview_types: tuple[InterviewType, ...] = field(repr=False)
    question_categories: tuple[QuestionCategory, ...] = field(repr=False)
    questions: tuple[Question, ...] = field(repr=False)
    checklists: tuple[Checklist, ...] = field(repr=False)
    tips: tuple[Tip, ...] = field(repr=False)
    signals: tuple[Signal, ...] = field(repr=False)
    texts: Mapping[str, str] = field(converter=_texts, hash=False, repr=False)

    def onto(self, catalogue: Catalogue, *, replacing: bool = False) -> Catalogue:
        """The catalogue with everything of the file as well.

        Raises:
            InvalidValueError: for an id that is taken, unless it replaces the other one.
            DefinitionError: for an id that is named and does not exist.
        """
        return catalogue.merged(
            interview_types=self.interview_types,
            question_categories=self.question_categories,
            questions=self.questions,
            checklists=self.checklists,
            tips=self.tips,
            signals=self.signals,
            replacing=replacing,
        )

    def __reduce__(self) -> tuple[Any, ...]:
        # A mapping proxy does not pickle.
        values = {one.name: getattr(self, one.name) for one in fields(CatalogueFile)}
        return partial(CatalogueFile, **{**values, "texts": dict(self.texts)}), ()


def load_catalogue_file(
    source: Path | str, *, items: Mapping[str, ChecklistItem] | Iterable[ChecklistItem] = ()
) -> CatalogueFile:
    """Reads a catalogue file.

    Args:
        source: a file's path, or the text itself.
        items: items that its checklists may name beside its own, such as `checklist_items` of the
            catalogue that it is to be merged into.

    Raises:
        CatalogueFileError: with every problem of the file.
        OSError: if the file cannot be opened.

    >>> from interviewkit.wire import load_catalogue_file
    >>> own = load_catalogue_file('''
    ... format = "interviewkit.catalogue/1"
    ... [[signal]]
    ... id = "acme.tour"
    ... points = "good"
    ... text = "They showed you round the plant."
    ... reading = "Some read it as interest; it may be what every visitor gets."
    ... ''')
    >>> own.texts["signal.acme.tour.text"]
    'They showed you round the plant.'
    """
    file = read_table(source, "catalogue", CatalogueFileError)
    with file.placing():
        return _catalogue(file, items)


def _catalogue(
    file: TomlFile, items: Mapping[str, ChecklistItem] | Iterable[ChecklistItem]
) -> CatalogueFile:
    table, reading = file.table, Reading()
    reading.keys(table, (*_HEADS, *_TABLES), "$", "a catalogue")
    if (format := reading.name(table, "format", "$")) is not None:
        reading.is_one("$.format", "format of a catalogue file", format, (FORMAT,))
    language: str = reading.get(table, "language", str, "$", default="en")
    reader = _Reader(reading, table)
    categories, questions = reader.plain("category"), reader.questions()
    types, tips, signals = reader.plain("type"), reader.tips(), reader.plain("signal")
    given = items.values() if isinstance(items, Mapping) else items
    checklists = reader.checklists({item.id: item for item in given})
    if reading.problems:
        raise CatalogueFileError(file.name, reading.problems)
    return CatalogueFile(
        language=language,
        interview_types=types,
        question_categories=categories,
        questions=questions,
        checklists=checklists,
        tips=tips,
        signals=signals,
        texts=reader.texts,
    )


def load_texts(
    source: Path | str, *, language: str | None = None, keys: Iterable[str] | None = None
) -> Mapping[str, str]:
    """Reads texts in another language, by the ids of the messages that they are for.

    The file says its `format` and its `language`; the texts are in the table ``[texts]``, under
    their whole id in quotes, or in tables named by its parts.

    Args:
        source: a file's path, or the text itself.
        language: the BCP 47 tag that the file has to say, if it is to be checked.
        keys: the ids of which each has to have a text, such as those in `CatalogueFile.texts`; any
            other id is then a mistake.

    Raises:
        CatalogueFileError: with every problem of the file.
        OSError: if the file cannot be opened.

    >>> from interviewkit.wire import load_texts
    >>> texts = load_texts('''
    ... format = "interviewkit.texts/1"
    ... language = "id"
    ... [texts.signal.acme.tour]
    ... text = "Anda diajak berkeliling pabrik."
    ... ''')
    >>> texts["signal.acme.tour.text"]
    'Anda diajak berkeliling pabrik.'
    """
    file = read_table(source, "texts", CatalogueFileError)
    with file.placing():
        return _only_texts(file, language, keys)


def _only_texts(
    file: TomlFile, language: str | None, keys: Iterable[str] | None
) -> Mapping[str, str]:
    table, reading = file.table, Reading()
    reading.keys(table, ("format", "language", "texts"), "$", "a file of texts")
    if (format := reading.name(table, "format", "$")) is not None:
        reading.is_one("$.format", "format of a file of texts", format, (TEXTS_FORMAT,))
    said = reading.name(table, "language", "$")
    if said is not None and language not in {None, said}:
        wrong = Unreadable(said, "is another language", allowed=str(language))
        reading.wrong("$.language", wrong)
    texts, taken = dict[str, str](), dict[str, str]()
    for path, key, text in _flat(reading, reading.table(table, "texts", "$"), "$.texts"):
        if reading.once(path, "text", key, taken):
            texts[key] = text
    if keys is not None:
        _compare(reading, taken, tuple(keys))
    if reading.problems:
        raise CatalogueFileError(file.name, reading.problems)
    return MappingProxyType(texts)


def _flat(
    reading: Reading, table: Mapping[str, Any], path: str, above: str = ""
) -> Iterator[tuple[str, str, str]]:
    """The path, the whole id and the text of everything in the table, and in those within it.

    A text that says nothing is a problem, and there all the same.
    """
    for name, found in table.items():
        if isinstance(found, Mapping):
            yield from _flat(reading, found, f"{path}.{name}", f"{above}{name}.")
        else:
            yield f"{path}.{name}", f"{above}{name}", reading.name(table, name, path) or ""


def _compare(reading: Reading, found: Mapping[str, str], wanted: tuple[str, ...]) -> None:
    for key, path in found.items():
        reading.is_one(path, "id of a text", key, wanted)
    for key in wanted:
        if key not in found:
            reading.says(f"$.texts.{key}", "is missing")


class _Reader:
    """Reads each kind of table; the words go to `texts`."""

    def __init__(self, reading: Reading, table: Mapping[str, Any]) -> None:
        self.reading, self.table = reading, table
        self.texts: dict[str, str] = {}

    def questions(self) -> tuple[Question, ...]:
        return tuple(self._questions())

    def _questions(self) -> Iterator[Question]:
        for path, row in self._rows("question"):
            probes = row.get("probes")
            count = len(probes) if isinstance(probes, list) else 0
            if count == 0:
                self.reading.says(f"{path}.probes", "is missing", "a list with a follow-up or more")
            rest = self._words(path, row, KINDS["question"])
            found = self._noun(path, rest, Question, counted={"probe_count": max(count, 1)})
            if found is not None:
                yield found

    def tips(self) -> tuple[Tip, ...]:
        return tuple(self._tips())

    def _tips(self) -> Iterator[Tip]:
        for path, row in self._rows("tip"):
            rest = self._words(path, row, KINDS["tip"])
            found = self._noun(path, rest, Tip, counted={"cautioned": "caution" in row})
            if found is not None:
                yield found

    def checklists(self, known: Mapping[str, ChecklistItem]) -> tuple[Checklist, ...]:
        items = {**known, **{item.id: item for item in self.plain("item")}}
        found = tuple(self._checklists(items))
        self._none_unused(found)
        return found

    def _checklists(self, items: Mapping[str, ChecklistItem]) -> Iterator[Checklist]:
        reading = self.reading
        for path, row in self._rows("checklist"):
            rest = self._words(path, row, CHECKLIST)
            reading.keys(rest, ("id", "occasion", "items"), path, "a checklist")
            id = reading.name(rest, "id", path)
            occasion = reading.get(rest, "occasion", Occasion, path, default=Occasion.INTERVIEW)
            chosen = self._chosen(path, rest, items)
            if id is None or not chosen:
                continue
            try:
                yield Checklist(id=id, occasion=occasion, items=chosen)
            except InvalidValueError as error:
                wrong = Unreadable(id, "is not allowed here", allowed=error.allowed)
                reading.wrong(f"{path}.id", wrong)

    def _chosen(
        self, path: str, row: Mapping[str, Any], items: Mapping[str, ChecklistItem]
    ) -> list[ChecklistItem]:
        """The items that a checklist names; none where something is wrong with them."""
        reading, names = self.reading, self.reading.names(row, "items", path)
        if row.get("items", []) == []:
            reading.says(f"{path}.items", "is missing", "a list with an item or more")
        # An item that could not be read is a problem already, and no unknown name.
        known = {*items, *self._ids("item")}
        taken: dict[str, str] = {}
        sound = [
            reading.is_one(place, "item", name, known) and reading.once(place, "item", name, taken)
            for place, name in ((f"{path}.items[{n}]", name) for n, name in enumerate(names))
        ]
        return [items[name] for name in names if name in items] if all(sound) else []

    def _none_unused(self, checklists: Iterable[Checklist]) -> None:
        """An item in no checklist would be lost; said only where no other mistake explains it."""
        used = {item.id for checklist in checklists for item in checklist.items}
        for id, path in self._ids("item").items() if not self.reading.problems else ():
            if id not in used:
                self.reading.wrong(f"{path}.id", Unreadable(id, "is in no checklist"))

    def _ids(self, table: str) -> dict[str, str]:
        """The ids that the rows of a table say, with their paths."""
        rows = Reading().tables(self.table, table, "$")
        return {id: path for path, row in rows if isinstance(id := row.get("id"), str)}

    def plain(self, table: str) -> tuple[Any, ...]:
        """The things of a table whose fields are all said in its rows."""
        kind = KINDS[table]
        found = [
            self._noun(path, self._words(path, row, kind), kind.cls)
            for path, row in self._rows(table)
        ]
        return tuple(one for one in found if one is not None)

    def _rows(self, table: str) -> list[tuple[str, Mapping[str, Any]]]:
        """The rows of a table, each id once."""
        rows, taken = self.reading.tables(self.table, table, "$"), dict[str, str]()
        for path, row in rows:
            if isinstance(id := row.get("id"), str):
                self.reading.once(f"{path}.id", table, id, taken)
        return rows

    def _words(self, path: str, row: Mapping[str, Any], kind: CatalogueKind) -> dict[str, Any]:
        """Takes the words out of a row, and gives the rest of it."""
        id = row.get("id")
        for name in (*kind.words, *(name for name in kind.optional if name in row)):
            text = self.reading.name(row, name, path)
            if text is not None:
                self.texts[f"{kind.kind}.{id}.{name}"] = text
        for name, (key, numbers) in kind.lists.items():
            found: tuple[str, ...] | None = self.reading.get(row, name, tuple[str, ...], path)
            wanted = tuple(range(1, len(found or ()) + 1)) if numbers is None else numbers
            if found is not None and len(found) != len(wanted):
                says = f"a text for each of {', '.join(map(str, wanted))}"
                wrong = Unreadable(list(found), "has another length", allowed=says)
                self.reading.wrong(f"{path}.{name}", wrong)
            for place, text in enumerate(found or ()):
                if not text.strip():
                    wrong = Unreadable(text, "is blank")
                    self.reading.wrong(f"{path}.{name}[{place}]", wrong)
            for number, text in zip(wanted, found or (), strict=False):
                self.texts[f"{kind.kind}.{id}.{key}{number}"] = text
        taken = {*kind.words, *kind.optional, *kind.lists}
        return {name: item for name, item in row.items() if name not in taken}

    def _noun(
        self,
        path: str,
        row: Mapping[str, Any],
        cls: type[_T],
        *,
        counted: Mapping[str, Any] = MappingProxyType({}),
    ) -> _T | None:
        """The thing that the row tells; what is counted from its words the row may not say."""
        for name in counted.keys() & row.keys():
            self.reading.says(f"{path}.{name}", "is counted from the words; leave it out")
        try:
            found: _T = self.reading.converter.structure({**row, **counted}, cls)
        except (BaseValidationError, Unreadable) as error:
            self.reading.problems.extend(problems_of(error, path))
            return None
        return found
