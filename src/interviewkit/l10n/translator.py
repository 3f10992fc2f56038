"""`Translator`: says messages, states, events and refusals in one language, to one audience."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Final,
    NamedTuple,
    Protocol,
    TypeAlias,
    cast,
    runtime_checkable,
)

from interviewkit._attrs import evolve, field, frozen
from interviewkit.domain.money import Money
from interviewkit.errors import InvalidValueError
from interviewkit.l10n.bidi import Isolation, isolated
from interviewkit.l10n.catalog import COUNT, WITHOUT, Catalog, Direction, Status, Text, kind_of
from interviewkit.l10n.phrase import Field, Phrase, Style
from interviewkit.messages import Message, Param, Params
from interviewkit.vocabulary import Term

if TYPE_CHECKING:
    from babel import Locale

    from interviewkit.hiring.events import Event
    from interviewkit.machine import Refused

__all__ = ["Audience", "Labelled", "Rendered", "Translator", "What", "Writable"]


@runtime_checkable
class Labelled(Protocol):
    """Whatever has a message for its name, as the nouns of the catalogue do.

    >>> import interviewkit as ik
    >>> from interviewkit.l10n import Labelled
    >>> noun: Labelled = ik.catalogue().interview_types["case"]
    >>> ik.translator("en").text(noun.label)
    'Case interview'
    """

    @property
    def label(self) -> Message:
        """What it is called."""
        ...


What: TypeAlias = (
    "Message | str | Term | type[Event] | Event | Refused | tuple[Message, ...] | Labelled"
)
Writable: TypeAlias = int | Decimal | date | timedelta | Money | Sequence[str]

_LABEL: Final = "label."
_VOCABULARY: Final = {"condition": "offer_condition", "category": "question_category"}
_MOST, _SHOWN = 6, 4
_GROUPED: Final = 1000
"""From here on a number may have separators; below, all our locales write plain digits."""


class Audience(Term):
    """Who reads: candidates are told the same facts in other words, and no internal steps."""

    RECRUITER = "recruiter"
    CANDIDATE = "candidate"


@frozen(kw_only=True)
class Rendered:
    """A text with what a page has to know of it.

    Attributes:
        text: plain text, to be escaped by whoever shows it.
        lang: the language that it is in, a BCP 47 tag.
        dir: in which direction it is written.
        from_fallback: whether it is in another language than was asked for.

    >>> from interviewkit.l10n import Rendered
    >>> str(Rendered(text="Diterima", lang="id", dir="ltr", from_fallback=False))
    'Diterima'
    """

    text: str
    lang: str
    dir: Direction
    from_fallback: bool

    def __str__(self) -> str:
        return self.text


def _isolation(isolate: str) -> Isolation:
    return Isolation(isolate)


@frozen(repr=False)
class Translator:
    """Says things in the language of its catalogue. Immutable: threads and tasks may share it.

    Attributes:
        catalog: the texts.
        isolate: when names and other inserted texts are set apart from text of another direction.

    >>> from interviewkit.l10n import Catalog, Translator
    >>> words = Translator(Catalog.of("id", {
    ...     "state.offer.sent.recruiter": "Penawaran terkirim",
    ...     "state.offer.sent.candidate": "Penawaran kerja telah dikirim kepada Anda",
    ... }))
    >>> words.text("offer.sent")
    'Penawaran terkirim'
    >>> words.text("offer.sent", audience="candidate")
    'Penawaran kerja telah dikirim kepada Anda'
    """

    catalog: Catalog
    isolate: Isolation = field(default=Isolation.AUTO, converter=_isolation, kw_only=True)
    _known: "dict[tuple[str, str], _Found]" = field(init=False, factory=dict, eq=False, repr=False)

    @property
    def tag(self) -> str:
        """The language, a BCP 47 tag."""
        return self.catalog.tag

    @property
    def direction(self) -> Direction:
        """In which direction the language is written."""
        return self.catalog.direction

    @property
    def status(self) -> Status:
        """How far the catalogue has come."""
        return self.catalog.status

    @property
    def chain(self) -> tuple[str, ...]:
        """The languages in which a text is looked up, the first one that has it says it."""
        return self.catalog.chain

    @property
    def locale(self) -> "Locale":
        """Babel's data of the language."""
        from interviewkit.l10n.formats import locale_of  # noqa: PLC0415 - loads babel

        return locale_of(self.catalog.tag)

    def text(self, what: What, audience: str = Audience.RECRUITER) -> str:
        """The words for something.

        Args:
            what: a message; the id of a state, stage or event; an event or its class; a role or
                another member of a vocabulary; a thing of the catalogue, which is told by its name;
                a refusal or several messages, which become one line each.
            audience: who reads: ``"recruiter"`` or ``"candidate"``.

        Raises:
            UnknownNameError: for an id without a text, or an unknown audience.
            InvalidValueError: for a message that lacks a parameter of its text.
        """
        if isinstance(what, Message):
            found = self._known.get((what.id, audience))
            if found is None:
                found = self._known[what.id, audience] = _find(self, what.id, audience)
            plain, voice, phrase, forms = found
            if plain is not None:
                return plain
            if forms is not None:
                phrase = forms(what.get(COUNT))
            if phrase is not None:
                return _filled(voice, what.id, phrase, what.params)
            return _message(voice, what)[0]
        voice = _Voice(self.catalog, _audience(audience), self.isolate)
        return "\n".join(dict.fromkeys(_message(voice, one)[0] for one in _messages(voice, what)))

    def render(self, what: What, audience: str = Audience.RECRUITER) -> Rendered:
        """The same with its language and direction, which a page needs for screen readers.

        Raises:
            UnknownNameError: for an id without a text, or an unknown audience.
            InvalidValueError: for a message that lacks a parameter of its text.

        >>> import interviewkit as ik
        >>> shown = ik.translator("id").render(ik.OfferSent)
        >>> shown.lang, str(shown.dir), shown.from_fallback
        ('id', 'ltr', False)
        """
        voice = _Voice(self.catalog, _audience(audience), self.isolate)
        said = [_message(voice, message) for message in _messages(voice, what)]
        homes = [home for _, home in said] or [self.catalog]
        return Rendered(
            text="\n".join(dict.fromkeys(text for text, _ in said)),
            lang=homes[0].tag,
            dir=homes[0].direction,
            from_fallback=any(home is not self.catalog for home in homes),
        )

    def write(self, value: Writable, style: str | None = None) -> str:
        """A number, amount of money, day, instant, duration or list, as the locale writes it.

        Args:
            value: what is written. Instants keep the offset that they have; a duration is written
                in the largest unit that holds it exactly.
            style: of a list, ``"and"`` (the default) or ``"or"``. Of more than six items the first
                four are named and the others counted; what is in it twice is named once.

        Raises:
            InvalidValueError: for a naive datetime, another style, a single text, or a value of
                another type; a float, which is hardly ever the number that is meant, among them.

        >>> from decimal import Decimal
        >>> import interviewkit as ik
        >>> ik.translator("id").write(ik.Money(amount=Decimal("12500000"), currency="IDR"))
        'Rp12.500.000...'
        >>> ik.translator("en").write(["tea", "coffee"], "or")
        'tea or coffee'
        """
        voice = _Voice(self.catalog, Audience.RECRUITER, self.isolate)
        if style is not None and style not in {"and", "or"}:
            raise InvalidValueError("write, style", style, "'and' or 'or'")
        if isinstance(value, Money):
            from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

            return formats.write_money(value.amount, value.currency, self.locale)
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            for item in value:
                if not isinstance(item, str):
                    raise InvalidValueError("write", item, "text, in a list of texts")
            items = [isolated(item, self.direction, self.isolate) for item in value]
            return _listed(voice, items, Style(style or "and"))
        known = _writable(value)
        return _instant(voice, known) if isinstance(known, datetime) else _value(voice, known)

    def with_texts(
        self, texts: "Mapping[str, Text]", *, prefix: str | Iterable[str] | None = None
    ) -> "Translator":
        """A translator that says some things otherwise, or says things of your own.

        What comes in is not trusted: each text is parsed and never evaluated, it may use the
        parameters that the text has of which it takes the place, and no others.

        Args:
            texts: by key: an id, followed by ``.recruiter`` or ``.candidate`` where these read
                differently.
            prefix: which ids are your own, for example ``"acme"`` for ``signal.acme.tour.text``,
                or several such words; without any no id may be new.

        Raises:
            InvalidValueError: with the key, for a new id without the prefix, an unknown parameter,
                or a text that is too long or not well formed.

        >>> import interviewkit as ik
        >>> words = ik.translator("en").with_texts({"role.recruiter.recruiter": "Talent partner"})
        >>> words.text(ik.Role.RECRUITER)
        'Talent partner'
        """
        from interviewkit.l10n.overlay import checked  # noqa: PLC0415 - only hosts need it

        own = (prefix,) if isinstance(prefix, str) else tuple(prefix or ())
        return evolve(self, catalog=self.catalog.overlaid(checked(self.catalog, texts, own)))

    def __repr__(self) -> str:
        return f"<Translator {self.tag!r}>"

    def __reduce__(self) -> "tuple[object, ...]":
        # What it has looked up it will look up again.
        return _restored, (self.catalog, str(self.isolate))


class _Voice(NamedTuple):
    """In which language, for whom, and how a message is said."""

    catalog: Catalog
    audience: Audience
    isolate: Isolation

    def at(self, home: Catalog) -> "_Voice":
        return self if home is self.catalog else _Voice(home, self.audience, self.isolate)


def _restored(catalog: Catalog, isolate: str) -> Translator:
    return Translator(catalog, isolate=Isolation(isolate))


_Found: TypeAlias = "tuple[str | None, _Voice, Phrase | None, Callable[[object], Phrase] | None]"
"""What a message says, if always the same; who says it; its phrase, or how a count chooses it."""


def _find(translator: Translator, id: str, audience: str) -> _Found:
    """What a message of that id comes to, as far as its id alone decides it."""
    voice = _Voice(translator.catalog, _audience(audience), translator.isolate)
    if id.startswith(_LABEL):
        return None, voice, None, None
    home = voice.catalog.home(id, voice.audience)
    if home.variants(id):
        return None, voice, None, None
    forms = home.forms(id, voice.audience)
    if forms is not None:
        return None, voice.at(home), None, forms
    phrase = home.phrase(id, voice.audience)
    plain = phrase[0] if len(phrase) == 1 and isinstance(phrase[0], str) else None
    return plain, voice.at(home), phrase, None


def _audience(audience: str) -> Audience:
    return audience if isinstance(audience, Audience) else Audience(audience)


def _messages(voice: _Voice, what: What) -> tuple[Message, ...]:
    """What is to be said, as messages."""
    if isinstance(what, Message):
        return (what,)
    if isinstance(what, Term):
        return (Message.of(f"{_vocabulary(type(what).__name__)}.{what.value}"),)
    if isinstance(what, str):
        return (_named(voice, what),)
    if isinstance(what, type):
        return (Message.of(f"event.{what.kind}"),)
    if isinstance(what, tuple):
        return what
    if isinstance(what, Labelled):
        return (what.label,)
    reasons: tuple[Message, ...] | None = getattr(what, "reasons", None)
    return (_happened(what),) if reasons is None else reasons


def _happened(what: object) -> Message:
    """The message for an event that happened: it is said as its class is."""
    from interviewkit.hiring.events import Event  # noqa: PLC0415 - loaded where there is an event

    if isinstance(what, Event):
        return Message.of(f"event.{what.kind}")
    allowed = "a message, id, event, term, refusal, or a thing with a label"
    raise InvalidValueError("text(what)", what, allowed)


@lru_cache(maxsize=128)
def _vocabulary(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).removeprefix("_")


def _named(voice: _Voice, name: str) -> Message:
    """A bare id: a state's, or else a stage's or an event's. These never share one."""
    for kind in ("state", "stage", "event"):
        found = _label(voice, kind, name)
        if found is not None:
            return found
    # Whatever it is, the error will say that it has no text.
    return Message.of(f"state.{name}")


def _label(voice: _Voice, kind: str, id: str) -> Message | None:
    """The message for an id of that kind, or None where nobody has written any text.

    A stage may share the texts of its kind, the last word of its id: the state
    ``superior_interview.scheduled`` is said with ``state.interview.scheduled`` and the stage's
    own name. The catalogue knows the kinds of stages whose id ends otherwise.
    """
    stage, dot, rest = id.partition(".")
    params = {"stage": Message.of("label.stage", id=stage)} if kind == "state" and dot else {}
    for full in (f"{_VOCABULARY.get(kind, kind)}.{id}", f"{kind}.{id}.name"):
        if voice.catalog.has(full, voice.audience):
            return Message.of(full, **params)
    model = voice.catalog.kinds.get(stage, kind_of(stage))
    shared = f"state.{model}.{rest}"
    known = params and voice.catalog.has(shared, voice.audience)
    return Message.of(shared, **params) if known else None


def _message(voice: _Voice, message: Message) -> tuple[str, Catalog]:
    """The words for a message, and the catalogue that they are from."""
    if message.id.startswith(_LABEL) and isinstance(named := message.get("id"), str):
        found = _label(voice, message.id.removeprefix(_LABEL), named)
        return (named, voice.catalog) if found is None else _message(voice, found)
    id, audience, params = message.id, voice.audience, dict(message.params)
    home = voice.catalog.home(id, audience)
    for name in home.variants(id):
        if params.get(name, ()) == () and home.has(f"{id}{WITHOUT}{name}", audience):
            id = f"{id}{WITHOUT}{name}"
            break
    phrase = home.phrase(id, audience, params.get(COUNT))
    return _filled(voice.at(home), id, phrase, message.params), home


def _filled(voice: _Voice, id: str, phrase: Phrase, params: Params) -> str:
    """The phrase with every place filled."""
    given, text = dict(params), ""
    for segment in phrase:
        if type(segment) is str:
            text += segment
            continue
        place = cast(Field, segment)
        if place.name not in given:
            known = ", ".join(sorted(given)) or "nothing"
            raise InvalidValueError(f"{id}, parameters", known, f"{place.name!r} as well")
        text += _param(voice, place, given[place.name])
    return text


def _param(voice: _Voice, place: Field, param: Param) -> str:
    catalog = voice.catalog
    if type(param) is str and place.style is None:
        return isolated(param, catalog.direction, voice.isolate)
    if isinstance(param, Message):
        text, _ = _message(voice, param)
        return isolated(text, catalog.direction, voice.isolate)
    if isinstance(param, tuple):
        items = [_param(voice, Field(place.name), item) for item in param]
        return _listed(voice, items, place.style or Style.AND)
    if isinstance(param, str):
        text = _language(catalog, param) if place.style is Style.LANGUAGE else param
        return isolated(text, catalog.direction, voice.isolate)
    if isinstance(param, datetime):
        return _instant(voice, param)
    return _value(voice, param)


def _language(catalog: Catalog, tag: str) -> str:
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    return formats.language_name(tag, formats.locale_of(catalog.tag))


def _own(voice: _Voice, id: str, **params: Param) -> str:
    """One of the texts with which lists and instants are put together."""
    text, _ = _message(voice, Message.of(id, **params))
    return text


def _instant(voice: _Voice, instant: datetime) -> str:
    """Day, time and offset, put together by the text ``value.instant``."""
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    locale = formats.locale_of(voice.catalog.tag)
    day, time = formats.write_day(instant, locale), formats.write_time(instant, locale)
    plain = _Voice(voice.catalog, voice.audience, Isolation.NEVER)
    return _own(plain, "value.instant", day=day, time=time, zone=formats.write_offset(instant))


def _value(voice: _Voice, value: int | Decimal | date | timedelta) -> str:
    if type(value) is int and 0 <= value < _GROUPED:
        return str(value)
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    locale = formats.locale_of(voice.catalog.tag)
    if isinstance(value, date):
        return formats.write_day(value, locale)
    if isinstance(value, timedelta):
        return formats.write_duration(value, locale)
    return formats.write_number(value, locale)


def _writable(value: object) -> int | Decimal | date | timedelta:
    """The value, unless it cannot be written without guessing; messages refuse the same."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | date | timedelta):
        allowed = "an int, Decimal, Money, date, aware datetime, timedelta or a list of texts"
        raise InvalidValueError("write", value, allowed)
    if isinstance(value, Decimal) and not value.is_finite():
        raise InvalidValueError("write", value, "a finite number")
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise InvalidValueError("write", value.isoformat(), "a datetime with a UTC offset")
    return value


def _listed(voice: _Voice, items: Sequence[str], style: Style) -> str:
    if style is Style.SENTENCES:
        return voice.catalog.joint.join(dict.fromkeys(items))
    if style is Style.THEN:
        arrow = " → " if voice.catalog.direction is Direction.LTR else " ← "
        return arrow.join(_shortened(voice, items, "list.more_steps"))
    different = list(dict.fromkeys(items))
    if style is Style.OR_QUOTED:
        different = [_own(voice, "list.quoted", item=item) for item in different]
    short = _shortened(voice, different, "list.more")
    if len(short) < 2:
        return "".join(short)
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    return formats.join(short, style, formats.locale_of(voice.catalog.tag))


def _shortened(voice: _Voice, items: Sequence[str], more: str) -> Sequence[str]:
    """Long lists name the first items and count the rest, which is then three at least."""
    if len(items) <= _MOST:
        return items
    return [*items[:_SHOWN], _own(voice, more, count=len(items) - _SHOWN)]
