"""The English texts, as they are written in the TOML files."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from interviewkit._attrs import field, frozen, string_pairs
from interviewkit.content.catalogue import sources
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Audience, Text, text_key
from interviewkit.wire.catalogue_file import CatalogueFile

__all__ = ["Entry", "english", "entries", "in_catalogue", "in_messages"]

_KEYS = frozenset({*Audience, "text", "note", "params"})


_NOTES = {
    "a": "A behaviour seen in an answer, never a trait of a person.",
    "b": "A behaviour seen in answers of this rating from 1 to 5, never a trait of a person.",
    "p": "A follow-up to the question.",
    "intent": "What whoever asks the question wants to find out.",
    "done_when": "How to see that it is done.",
    "reading": "Said to the candidate: hedged, no probability.",
}
"""What a translator must know of a text of the catalogue, by its part."""


@frozen(kw_only=True)
class Entry:
    """One id with its English texts.

    Attributes:
        id: the message's id.
        recruiter: what a recruiter reads.
        candidate: what a candidate reads.
        text: what everybody reads, in place of these two.
        note: what a translator must know; of a refusal, when it is given.
        params: its parameters and the kind of each.
        file: the file that it is in.
    """

    id: str
    recruiter: Text = ""
    candidate: Text = ""
    text: Text = ""
    note: str = ""
    params: tuple[tuple[str, str], ...] = field(default=(), converter=string_pairs)
    file: str

    @property
    def texts(self) -> dict[str, Text]:
        """The text for each audience, or the one for all, by key."""
        if self.text:
            return {self.id: self.text}
        return {
            text_key(self.id, Audience.RECRUITER): self.recruiter,
            text_key(self.id, Audience.CANDIDATE): self.candidate,
        }


@cache
def entries() -> tuple[Entry, ...]:
    """All entries, file by file, in the order in which they are written; the catalogue's last.

    Raises:
        InvalidValueError: for an entry with unknown keys, or an id that is in two files.
    """
    found: dict[str, Entry] = {}
    folder = files("interviewkit.content") / "messages"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".toml"):
            continue
        for entry in in_messages(tomllib.loads(file.read_text(encoding="utf-8")), file.name):
            if entry.id in found:
                allowed = f"ids that are not in {found[entry.id].file} too"
                raise InvalidValueError(file.name, entry.id, allowed)
            found[entry.id] = entry
    words = (one for name, file in sources() for one in in_catalogue(file, f"catalogue/{name}"))
    return (*found.values(), *words)


def in_messages(table: Mapping[str, Any], file: str) -> Iterator[Entry]:
    """The entries of a file of messages.

    Raises:
        InvalidValueError: for an entry with unknown keys.
    """
    return (_entry(id, data, file) for id, data in table.items())


def in_catalogue(read: CatalogueFile, file: str) -> Iterator[Entry]:
    """The words of the catalogue's things, which stand beside them."""
    for id, text in read.texts.items():
        part = id.rpartition(".")[2].rstrip("0123456789")
        yield Entry(id=id, text=text, note=_NOTES.get(part, ""), file=file)


def _entry(id: str, data: Mapping[str, Any], file: str) -> Entry:
    said = set(data) & {*Audience, "text"}
    wrong = sorted(set(data) - _KEYS)
    if wrong or said not in (set(Audience), {"text"}):
        allowed = "either text, or recruiter and candidate; note and params"
        raise InvalidValueError(f"{file}, {id}", wrong or sorted(said), allowed)
    for part in sorted(said):
        text = data[part]
        forms = set(text) if isinstance(text, Mapping) else {"one", "other"}
        if not isinstance(text, str | Mapping) or not {"one", "other"} <= forms:
            raise InvalidValueError(
                f"{file}, {id}.{part}", text, "a text, or its forms one and other"
            )
    return Entry(id=id, file=file, **data)


def english() -> dict[str, Text]:
    """The English text of every key.

    >>> from interviewkit.content.source import english
    >>> english()["state.offer.sent.recruiter"]
    'Offer sent'
    """
    return {key: text for entry in entries() for key, text in entry.texts.items()}
