"""`Catalog`: all texts of one language, parsed."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from interviewkit._attrs import field, frozen
from interviewkit.errors import UnknownNameError
from interviewkit.l10n.phrase import Phrase, parse_phrase

__all__ = ["Catalog", "Direction", "Status", "text_key"]

WITHOUT = ".without_"


class Direction(StrEnum):
    """In which direction a language is written."""

    LTR = "ltr"
    RTL = "rtl"


class Status(StrEnum):
    """How far a catalogue has come."""

    COMPLETE = "complete"
    """Every text is there."""
    DRAFT = "draft"
    """Texts are missing, or nobody who speaks the language has read them."""


def text_key(id: str, audience: str) -> str:
    """The key of the text that says this to that audience; translation tools show it as well.

    >>> from interviewkit.l10n import text_key
    >>> text_key("state.offer.sent", "candidate")
    'state.offer.sent.candidate'
    """
    return f"{id}.{audience}"


def _phrases(texts: Mapping[str, Phrase]) -> Mapping[str, Phrase]:
    return MappingProxyType(dict(texts))


def _direction(direction: str) -> Direction:
    return Direction(direction)


def _status(status: str) -> Status:
    return Status(status)


@frozen(kw_only=True, repr=False)
class Catalog:
    """The texts of one language: immutable, so threads may share it.

    Attributes:
        tag: the language, a BCP 47 tag.
        texts: the phrases by key, which is an id and an audience.
        direction: in which direction the language is written.
        status: how far it has come.

    >>> from interviewkit.l10n import Catalog
    >>> Catalog.of("en", {"role.candidate.recruiter": "Candidate"}).ids
    ('role.candidate',)
    """

    tag: str
    texts: Mapping[str, Phrase] = field(converter=_phrases, hash=False)
    direction: Direction = field(default=Direction.LTR, converter=_direction)
    status: Status = field(default=Status.COMPLETE, converter=_status)
    _variants: Mapping[str, tuple[str, ...]] = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        variants: dict[str, tuple[str, ...]] = {}
        for id in self.ids:
            plain, found, name = id.partition(WITHOUT)
            if found:
                variants[plain] = (*variants.get(plain, ()), name)
        object.__setattr__(self, "_variants", MappingProxyType(variants))

    @classmethod
    def of(
        cls,
        tag: str,
        texts: Mapping[str, str],
        *,
        direction: str = Direction.LTR,
        status: str = Status.COMPLETE,
    ) -> "Catalog":
        """A catalogue of plain texts, which are parsed here.

        Raises:
            InvalidValueError: for a text that is not well formed.
        """
        phrases = {key: parse_phrase(text, key) for key, text in texts.items()}
        return cls(tag=tag, texts=phrases, direction=direction, status=status)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, sorted."""
        return tuple(sorted({key.rpartition(".")[0] for key in self.texts}))

    def has(self, id: str, audience: str) -> bool:
        """Whether there is a text for that id and audience."""
        return text_key(id, audience) in self.texts

    def phrase(self, id: str, audience: str) -> Phrase:
        """The text for that id and audience.

        Raises:
            UnknownNameError: if there is none.
        """
        found = self.texts.get(text_key(id, audience))
        if found is None:
            raise UnknownNameError(f"text ({self.tag}, {audience})", id, self.ids)
        return found

    def variants(self, id: str) -> tuple[str, ...]:
        """The parameters without which another text is used, for example ``("path",)``."""
        return self._variants.get(id, ())

    def __len__(self) -> int:
        return len(self.texts)

    def __repr__(self) -> str:
        return f"<Catalog {self.tag!r}: {len(self)} texts, {self.status}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.tag, dict(self.texts), str(self.direction), str(self.status))


def _restored(tag: str, texts: dict[str, Phrase], direction: str, status: str) -> Catalog:
    return Catalog(tag=tag, texts=texts, direction=direction, status=status)
