"""The English texts, as they are written in the TOML files."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from interviewkit._attrs import field, frozen, string_pairs
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Audience, text_key

__all__ = ["Entry", "english", "entries"]

_KEYS = frozenset({*Audience, "note", "params"})


@frozen(kw_only=True)
class Entry:
    """One id with its English texts.

    Attributes:
        id: the message's id.
        recruiter: what a recruiter reads.
        candidate: what a candidate reads.
        note: what a translator must know; of a refusal, when it is given.
        params: its parameters and the kind of each.
        file: the file that it is in.
    """

    id: str
    recruiter: str
    candidate: str
    note: str = ""
    params: tuple[tuple[str, str], ...] = field(default=(), converter=string_pairs)
    file: str

    @property
    def texts(self) -> dict[str, str]:
        """The text for each audience, by key."""
        return {
            text_key(self.id, Audience.RECRUITER): self.recruiter,
            text_key(self.id, Audience.CANDIDATE): self.candidate,
        }


@cache
def entries() -> tuple[Entry, ...]:
    """All entries, file by file, in the order in which they are written.

    Raises:
        InvalidValueError: for an entry with unknown keys, or an id that is in two files.
    """
    found: dict[str, Entry] = {}
    folder = files("interviewkit.content") / "messages"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".toml"):
            continue
        for id, data in tomllib.loads(file.read_text(encoding="utf-8")).items():
            if id in found:
                raise InvalidValueError(file.name, id, f"ids that are not in {found[id].file} too")
            found[id] = _entry(id, data, file.name)
    return tuple(found.values())


def _entry(id: str, data: Mapping[str, Any], file: str) -> Entry:
    wrong = sorted(set(data) - _KEYS) or sorted(set(Audience) - set(data))
    if wrong:
        raise InvalidValueError(f"{file}, {id}", wrong, "recruiter, candidate, note and params")
    return Entry(id=id, file=file, **data)


def english() -> dict[str, str]:
    """The English text of every key.

    >>> from interviewkit.content.source import english
    >>> english()["state.offer.sent.recruiter"]
    'Offer sent'
    """
    return {key: text for entry in entries() for key, text in entry.texts.items()}
