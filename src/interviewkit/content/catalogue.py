"""The catalogue that is shipped: read from its TOML files, or from what was built of them."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from interviewkit._attrs import asdict
from interviewkit.content.built import built_file
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

if TYPE_CHECKING:
    from interviewkit.wire.catalogue_file import CatalogueFile

__all__ = ["BUILT", "catalogue_as_json", "load_catalogue", "sources"]

BUILT = "catalogue.json"
"""What the build makes of the TOML files, which take fifty times as long to read."""
_KINDS: Mapping[str, type[Any]] = {
    "interview_types": InterviewType,
    "question_categories": QuestionCategory,
    "questions": Question,
    "tips": Tip,
    "signals": Signal,
}


@cache
def load_catalogue() -> Catalogue:
    """Everything that is shipped. It is read when first asked for; threads share one.

    >>> from interviewkit.content import load_catalogue
    >>> load_catalogue() is load_catalogue()
    True
    """
    built = built_file(BUILT, "catalogue")
    if built is not None:
        return _from_json(json.loads(built.read_text(encoding="utf-8")))
    return _from_sources()


def _from_json(data: Mapping[str, list[dict[str, Any]]]) -> Catalogue:
    things = {kind: [cls(**row) for row in data[kind]] for kind, cls in _KINDS.items()}
    items = {row["id"]: ChecklistItem(**row) for row in data["items"]}
    checklists = [
        Checklist(**{**row, "items": [items[id] for id in row["items"]]})
        for row in data["checklists"]
    ]
    return Catalogue(**things, checklists=checklists)


def _from_sources() -> Catalogue:
    found = [file for _, file in sources()]
    things = {kind: [one for file in found for one in getattr(file, kind)] for kind in _KINDS}
    return Catalogue(**things, checklists=[one for file in found for one in file.checklists])


@cache
def sources() -> "tuple[tuple[str, CatalogueFile], ...]":
    """The TOML files with their names, in the order of their categories, types, checklists, ...

    >>> from interviewkit.content.catalogue import sources
    >>> sources()[0][0]
    'questions/attitude.toml'
    """
    from interviewkit.wire.catalogue_file import (  # noqa: PLC0415 - loads cattrs
        load_catalogue_file,
    )

    folder = files("interviewkit.content") / "catalogue"
    named = sorted(_files(folder), key=lambda pair: (pair[0].count("/") == 0, pair[0]))
    return tuple(
        (name, load_catalogue_file(file.read_text(encoding="utf-8"))) for name, file in named
    )


def _files(folder: Traversable, under: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _files(entry, f"{under}{entry.name}/")
        elif entry.name.endswith(".toml"):
            yield f"{under}{entry.name}", entry


def catalogue_as_json() -> str:
    """The catalogue without its words, as the build writes it."""
    catalogue = _from_sources()
    data: dict[str, Any] = {
        kind: [asdict(one) for one in getattr(catalogue, kind).values()] for kind in _KINDS
    }
    items: dict[str, Any] = {}
    lists = []
    for checklist in catalogue.checklists.values():
        items |= {item.id: asdict(item) for item in checklist.items}
        row = asdict(checklist, recurse=False)
        lists.append({**row, "items": [item.id for item in checklist.items]})
    data |= {"items": list(items.values()), "checklists": lists}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
