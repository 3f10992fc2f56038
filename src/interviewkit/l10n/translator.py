"""`Translator`: says messages, states, events and refusals in one language, to one audience."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from interviewkit._attrs import frozen
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.events import Event
from interviewkit.l10n.catalog import WITHOUT, Catalog, Direction, Status
from interviewkit.l10n.phrase import Field, Phrase, Style
from interviewkit.machine import Refused
from interviewkit.messages import Message, Param
from interviewkit.vocabulary import Term

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["Audience", "Translator", "What"]

What: TypeAlias = Message | str | Term | type[Event] | Refused | tuple[Message, ...]

_LABEL: Final = "label."
_VOCABULARY: Final = {"condition": "offer_condition"}
_MOST, _SHOWN = 6, 4


class Audience(Term):
    """Who reads: candidates are told the same facts in other words, and no internal steps."""

    RECRUITER = "recruiter"
    CANDIDATE = "candidate"


@frozen(repr=False)
class Translator:
    """Says things in the language of its catalogue. Immutable: threads and tasks may share it.

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
    def locale(self) -> "Locale":
        """Babel's data of the language."""
        from interviewkit.l10n.formats import locale_of  # noqa: PLC0415 - loads babel

        return locale_of(self.catalog.tag)

    def text(self, what: What, audience: str = Audience.RECRUITER) -> str:
        """The words for something.

        Args:
            what: a message; the id of a state, stage or event; an event class; a role or another
                member of a vocabulary; a refusal or several messages, which become one line each.
            audience: who reads: ``"recruiter"`` or ``"candidate"``.

        Raises:
            UnknownNameError: for an id without a text, or an unknown audience.
            InvalidValueError: for a message that lacks a parameter of its text.
        """
        return _say(self.catalog, what, Audience(audience))

    def __repr__(self) -> str:
        return f"<Translator {self.tag!r}>"


def _say(catalog: Catalog, what: What, audience: Audience) -> str:
    if isinstance(what, Message):
        return _message(catalog, what, audience)
    if isinstance(what, Term):
        return _plain(catalog, f"{_vocabulary(type(what).__name__)}.{what.value}", audience)
    if isinstance(what, str):
        return _name(catalog, what, audience)
    if isinstance(what, type):
        return _plain(catalog, f"event.{what.kind}", audience)
    messages = what.reasons if isinstance(what, Refused) else what
    lines = [_message(catalog, message, audience) for message in messages]
    return "\n".join(dict.fromkeys(lines))


@lru_cache(maxsize=128)
def _vocabulary(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).removeprefix("_")


def _name(catalog: Catalog, name: str, audience: Audience) -> str:
    """A bare id: a state's, or else a stage's or an event's. These never share one."""
    for kind in ("state", "stage", "event"):
        found = _label(catalog, kind, name, audience)
        if found is not None:
            return found
    return _plain(catalog, f"state.{name}", audience)


def _label(catalog: Catalog, kind: str, id: str, audience: Audience) -> str | None:
    """The words for an id of that kind, or None where nobody has written any.

    A stage may share the texts of its kind, the last word of its id: the state
    ``superior_interview.scheduled`` is said with ``state.interview.scheduled`` and the stage's
    own name.
    """
    full = f"{_VOCABULARY.get(kind, kind)}.{id}"
    if catalog.has(full, audience):
        return _plain(catalog, full, audience)
    stage, dot, rest = id.partition(".")
    shared = f"state.{stage.rpartition('_')[2]}.{rest}"
    if kind != "state" or not dot or not catalog.has(shared, audience):
        return None
    named = Message.of(shared, stage=Message.of("label.stage", id=stage))
    return _message(catalog, named, audience)


def _plain(catalog: Catalog, id: str, audience: Audience) -> str:
    return _filled(catalog, id, catalog.phrase(id, audience), {}, audience)


def _message(catalog: Catalog, message: Message, audience: Audience) -> str:
    params = dict(message.params)
    id, named = message.id, params.get("id")
    if id.startswith(_LABEL) and isinstance(named, str):
        found = _label(catalog, id.removeprefix(_LABEL), named, audience)
        return named if found is None else found
    for name in catalog.variants(id):
        if params.get(name, ()) == () and catalog.has(f"{id}{WITHOUT}{name}", audience):
            id = f"{id}{WITHOUT}{name}"
            break
    return _filled(catalog, id, catalog.phrase(id, audience), params, audience)


def _filled(
    catalog: Catalog, id: str, phrase: Phrase, params: dict[str, Param], audience: Audience
) -> str:
    written = []
    for segment in phrase:
        if isinstance(segment, str):
            written.append(segment)
        elif segment.name in params:
            written.append(_param(catalog, segment, params[segment.name], audience))
        else:
            given = ", ".join(sorted(params)) or "nothing"
            raise InvalidValueError(f"{id}, parameters", given, f"{segment.name!r} as well")
    return "".join(written)


def _param(catalog: Catalog, place: Field, param: Param, audience: Audience) -> str:
    if isinstance(param, Message):
        return _message(catalog, param, audience)
    if isinstance(param, tuple):
        items = [_param(catalog, Field(place.name), item, audience) for item in param]
        return _listed(catalog, items, place.style or Style.AND, audience)
    if isinstance(param, str):
        return _language(catalog, param) if place.style is Style.LANGUAGE else param
    if isinstance(param, datetime):
        return _instant(catalog, param, audience)
    return _value(catalog, param)


def _language(catalog: Catalog, tag: str) -> str:
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    return formats.language_name(tag, formats.locale_of(catalog.tag))


def _instant(catalog: Catalog, instant: datetime, audience: Audience) -> str:
    """Day, time and offset, put together by the text ``value.instant``."""
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    locale = formats.locale_of(catalog.tag)
    day, time = formats.write_day(instant, locale), formats.write_time(instant, locale)
    parts: dict[str, Param] = {"day": day, "time": time, "zone": formats.write_offset(instant)}
    return _filled(
        catalog, "value.instant", catalog.phrase("value.instant", audience), parts, audience
    )


def _value(catalog: Catalog, value: int | Decimal | date | timedelta) -> str:
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    locale = formats.locale_of(catalog.tag)
    if isinstance(value, date):
        return formats.write_day(value, locale)
    if isinstance(value, timedelta):
        return formats.write_duration(value, locale)
    return formats.write_number(value, locale)


def _listed(catalog: Catalog, items: Sequence[str], style: Style, audience: Audience) -> str:
    if style is Style.SENTENCES:
        return " ".join(dict.fromkeys(items))
    if style is Style.THEN:
        return " → ".join(_shortened(catalog, items, "list.more_steps", audience))
    different = list(dict.fromkeys(items))
    if style is Style.OR_QUOTED:
        quoted = catalog.phrase("list.quoted", audience)
        different = [
            _filled(catalog, "list.quoted", quoted, {"item": i}, audience) for i in different
        ]
    short = _shortened(catalog, different, "list.more", audience)
    if len(short) < 2:
        return "".join(short)
    from interviewkit.l10n import formats  # noqa: PLC0415 - loads babel

    return formats.join(short, style, formats.locale_of(catalog.tag))


def _shortened(
    catalog: Catalog, items: Sequence[str], more: str, audience: Audience
) -> Sequence[str]:
    """Long lists name the first items and count the rest, which is then three at least."""
    if len(items) <= _MOST:
        return items
    rest = Message.of(more, count=len(items) - _SHOWN)
    return [*items[:_SHOWN], _message(catalog, rest, audience)]
