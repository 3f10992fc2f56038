"""`Catalog`: all texts of one language, parsed, with the language that it falls back to."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from interviewkit._attrs import evolve, field, frozen
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.l10n.phrase import Phrase, parse_phrase
from interviewkit.l10n.plurals import ENGLISH, Plurals
from interviewkit.vocabulary import Term

__all__ = [
    "COUNT",
    "Catalog",
    "Direction",
    "Forms",
    "Names",
    "Status",
    "Text",
    "keys_of",
    "kind_of",
    "text_key",
]

WITHOUT = ".without_"
COUNT = "count"
"""The parameter by which a text with plural forms is chosen."""
_AUDIENCES = ("recruiter", "candidate")

Forms: TypeAlias = Mapping[str, str]
"""A text with plural forms: what is said, by the form's name in CLDR."""
Text: TypeAlias = str | Forms
Names: TypeAlias = Iterable[tuple[str, str]]
"""What something is called: pairs of a language and a name."""
_Parsed: TypeAlias = Phrase | Mapping[str, Phrase]


class Direction(Term):
    """In which direction a language is written."""

    LTR = "ltr"
    RTL = "rtl"


class Status(Term):
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


def kind_of(stage: str) -> str:
    """The kind that a stage's id tells, its last word; others have to be known by the catalogue.

    >>> from interviewkit.l10n.catalog import kind_of
    >>> kind_of("superior_interview")
    'interview'
    """
    return stage.rpartition("_")[2]


def _id_of(key: str) -> str:
    id, _, audience = key.rpartition(".")
    # An id has a dot in it: the recruiter's role is not the role, said to recruiters.
    return id if audience in _AUDIENCES and "." in id else key


def keys_of(key: str) -> tuple[str, ...]:
    """The keys under which the same message has texts: that for all, and that for each audience.

    >>> from interviewkit.l10n.catalog import keys_of
    >>> keys_of("role.legal.candidate")
    ('role.legal', 'role.legal.recruiter', 'role.legal.candidate')
    """
    id = _id_of(key)
    return (id, *_for_audiences(id))


def _for_audiences(id: str) -> tuple[str, ...]:
    return tuple(text_key(id, audience) for audience in _AUDIENCES)


def _phrases(texts: Mapping[str, _Parsed]) -> Mapping[str, _Parsed]:
    return MappingProxyType(
        {
            key: text if isinstance(text, tuple) else MappingProxyType(dict(text))
            for key, text in texts.items()
        }
    )


def _direction(direction: str) -> Direction:
    return Direction(direction)


def _status(status: str) -> Status:
    return Status(status)


def _kinds(kinds: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(kinds))


@frozen(kw_only=True, repr=False)
class Catalog:
    """The texts of one language: immutable, so threads may share it.

    Attributes:
        tag: the language, a BCP 47 tag.
        texts: the phrases by key, which is an id and an audience, or the id alone where every
            audience reads the same; of a text with plural forms the phrase of each.
        direction: in which direction the language is written.
        status: how far it has come.
        plurals: its plural forms.
        joint: what stands between two sentences.
        fallback: the catalogue that says what this one does not.
        kinds: of which kind stages are whose id does not end with it; they share its states' texts.

    >>> from interviewkit.l10n import Catalog
    >>> Catalog.of("en", {"role.candidate.recruiter": "Candidate"}).ids
    ('role.candidate',)
    """

    tag: str
    texts: Mapping[str, _Parsed] = field(converter=_phrases, hash=False)
    direction: Direction = field(default=Direction.LTR, converter=_direction)
    status: Status = field(default=Status.COMPLETE, converter=_status)
    plurals: Plurals = ENGLISH
    joint: str = " "
    fallback: "Catalog | None" = None
    kinds: Mapping[str, str] = field(factory=dict, converter=_kinds, hash=False)
    _homes: Mapping[str, "Catalog"] = field(init=False, eq=False)
    _variants: Mapping[str, tuple[str, ...]] = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        homes = {} if self.fallback is None else dict(self.fallback.homes)
        # What is said here to everybody is nearer than what the fallback says to each.
        for id in self.texts if homes else ():
            for key in _for_audiences(id):
                homes.pop(key, None)
        homes.update(dict.fromkeys(self.texts, self))
        variants: dict[str, tuple[str, ...]] = {}
        for id in sorted({_id_of(key) for key in self.texts if WITHOUT in key}):
            plain, _, name = id.partition(WITHOUT)
            variants[plain] = (*variants.get(plain, ()), name)
        object.__setattr__(self, "_homes", MappingProxyType(homes))
        object.__setattr__(self, "_variants", MappingProxyType(variants))

    @classmethod
    def of(
        cls,
        tag: str,
        texts: Mapping[str, Text],
        *,
        direction: str = Direction.LTR,
        status: str = Status.COMPLETE,
        plurals: Plurals = ENGLISH,
        joint: str = " ",
        fallback: "Catalog | None" = None,
    ) -> "Catalog":
        """A catalogue of plain texts, which are parsed here.

        Raises:
            InvalidValueError: for a text that is not well formed, or whose plural forms are not
                those of the language.
        """
        return cls(
            tag=tag,
            texts={key: _parsed(key, text, plurals) for key, text in texts.items()},
            direction=direction,
            status=status,
            plurals=plurals,
            joint=joint,
            fallback=fallback,
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its own texts, sorted."""
        return tuple(sorted({_id_of(key) for key in self.texts}))

    @property
    def chain(self) -> tuple[str, ...]:
        """The tags of the languages in which an id is looked up, in this order."""
        return (self.tag, *(() if self.fallback is None else self.fallback.chain))

    def home(self, id: str, audience: str) -> "Catalog":
        """The catalogue that says it: this one, or the nearest that it falls back to.

        Raises:
            UnknownNameError: if none does.
        """
        homes = self._homes
        found = homes.get(f"{id}.{audience}") or homes.get(id)
        if found is None:
            known = sorted({_id_of(key) for key in self._homes})
            raise UnknownNameError(f"text ({self.tag}, {audience})", id, known)
        return found

    @property
    def homes(self) -> Mapping[str, "Catalog"]:
        """By key the catalogue that says it, of all that it falls back to."""
        return self._homes

    def has(self, id: str, audience: str) -> bool:
        """Whether there is a text for that id and audience, here or where it falls back to."""
        return text_key(id, audience) in self._homes or id in self._homes

    def phrase(self, id: str, audience: str, count: object = None) -> Phrase:
        """The text for that id and audience, in the form for that count.

        Raises:
            UnknownNameError: if there is none here.
            InvalidValueError: if it has plural forms and the count is no whole number.
        """
        found = self.texts.get(f"{id}.{audience}")
        if found is None:
            found = self.texts.get(id)
        if found is None:
            raise UnknownNameError(f"text ({self.tag}, {audience})", id, self.ids)
        if isinstance(found, tuple):
            return found
        choose = self.forms(id, audience)
        assert choose is not None  # noqa: S101 - it is no phrase
        return choose(count)

    def forms(self, id: str, audience: str) -> Callable[[object], Phrase] | None:
        """How its own text for that id depends on a count; None where it has no plural forms.

        The function raises InvalidValueError for a count that is no whole number.
        """
        found = self.texts.get(text_key(id, audience), self.texts.get(id))
        if not isinstance(found, Mapping):
            return None
        phrases = tuple(found[category] for category in self.plurals.categories)
        number = self.plurals.rule

        def choose(count: object) -> Phrase:
            if not isinstance(count, int):
                raise InvalidValueError(f"{id}, {COUNT}", count, "a whole number")
            return phrases[number(count if count >= 0 else -count)]

        return choose

    def variants(self, id: str) -> tuple[str, ...]:
        """The parameters without which another text is used, for example ``("path",)``."""
        return self._variants.get(id, ())

    def overlaid(self, texts: Mapping[str, Text], *, tag: str | None = None) -> "Catalog":
        """The same language with some texts said otherwise, or more texts.

        Args:
            texts: by key; an id without an audience takes the place of what each one is told.
            tag: what it is called then, for example ``"id-x-informal"``.
        """
        parsed = {key: _parsed(key, text, self.plurals) for key, text in texts.items()}
        replaced = {key for id in parsed for key in _for_audiences(id)}
        kept = {key: text for key, text in self.texts.items() if key not in replaced}
        return evolve(self, tag=tag or self.tag, texts={**kept, **parsed})

    def with_stages(self, stages: Iterable[tuple[str, str | None, Names]]) -> "Catalog":
        """The same, and its fallbacks too, with stages of one's own.

        Args:
            stages: of each its id, its kind, and pairs of a language and its name there. What has
                no name in this language is called as in one that it falls back to, or as in any.

        >>> from interviewkit.l10n import Catalog
        >>> catalog = Catalog.of("id", {"role.candidate.recruiter": "Kandidat"})
        >>> trial = ("trial_day", "interview", [("en", "Trial day"), ("id", "Hari percobaan")])
        >>> catalog.with_stages([trial]).phrase("stage.trial_day", "recruiter")
        ('Hari percobaan',)
        """
        own = [(id, kind, tuple(names)) for id, kind, names in stages]
        texts = {f"stage.{id}": _name(names, self.chain) for id, _, names in own if names}
        return evolve(
            self.overlaid(texts),
            fallback=self.fallback and self.fallback.with_stages(own),
            kinds={**self.kinds, **{id: kind for id, kind, _ in own if kind is not None}},
        )

    def without(self, prefixes: Iterable[str]) -> "Catalog":
        """The same without its own texts whose keys begin so; its fallback says them."""
        begin = tuple(prefixes)
        kept = {key: text for key, text in self.texts.items() if not key.startswith(begin)}
        return evolve(self, texts=kept)

    def __len__(self) -> int:
        return len(self.texts)

    def __repr__(self) -> str:
        return f"<Catalog {self.tag!r}: {len(self)} texts, {self.status}>"

    def __reduce__(self) -> tuple[Any, ...]:
        names = ("tag", "direction", "status", "plurals", "joint", "fallback")
        return _restored, (
            {name: getattr(self, name) for name in names} | {"kinds": dict(self.kinds)},
            {key: t if isinstance(t, tuple) else dict(t) for key, t in self.texts.items()},
        )


def _restored(fields: dict[str, Any], texts: dict[str, _Parsed]) -> Catalog:
    return Catalog(texts=texts, **fields)


def _parsed(key: str, text: Text, plurals: Plurals) -> _Parsed:
    if not isinstance(text, Mapping):
        return parse_phrase(text, key)
    if set(text) != set(plurals.categories):
        allowed = f"the forms {', '.join(plurals.categories)}"
        raise InvalidValueError(key, ", ".join(map(str, text)) or "no form", allowed)
    return MappingProxyType({form: parse_phrase(said, key) for form, said in text.items()})


def _name(names: Names, chain: Iterable[str]) -> str:
    """The name in the first of the languages that has one, or else in any."""
    known = {tag.lower(): name for tag, name in names}
    tags = (tag for one in chain for tag in _wider(one.lower()))
    return next((known[tag] for tag in tags if tag in known), min(known.items())[1])


def _wider(tag: str) -> Iterator[str]:
    """The tag, and what it is a kind of: a register is one of its language."""
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]
