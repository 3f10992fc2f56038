"""Catalogues as bilingual .po files, the form in which translators work."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import BytesIO
from typing import TypeAlias

from babel.messages.catalog import Catalog as PoCatalog, Message
from babel.messages.pofile import PoFileError, read_po, unescape, write_po

from interviewkit.content.languages import language
from interviewkit.content.source import Entry, entries
from interviewkit.errors import InvalidValueError
from interviewkit.l10n import Field, Text, parse_phrase, placeholders

__all__ = [
    "created",
    "duplicates",
    "forms",
    "parse",
    "template",
    "text_id",
    "translations",
    "updated",
    "write",
]

Said: TypeAlias = str | tuple[str, ...]
"""A text, or one with plural forms, in the order of the language's forms."""
_CONTEXT = re.compile(r'^msgctxt((?:\s*"(?:[^"\\\n]|\\.)*"\n)+)', re.MULTILINE)
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"')


def forms(text: Text) -> tuple[str, ...]:
    """The forms of an English text: one, or those for one thing and for several."""
    return (text,) if isinstance(text, str) else (text["one"], text["other"])


def text_id(text: Text) -> Said:
    """An English text as a .po file has it."""
    said = forms(text)
    return said[0] if len(said) == 1 else said


def babel_tag(tag: str) -> str:
    """The tag of the language as babel writes it, without the register."""
    return tag.partition("-x-")[0].replace("-", "_")


def parse(data: bytes, tag: str) -> PoCatalog:
    """The .po file as babel's catalogue.

    Raises:
        InvalidValueError: for a file that is not well formed.
    """
    try:
        return read_po(BytesIO(data), locale=babel_tag(tag), abort_invalid=True)
    except (PoFileError, ValueError, LookupError, TypeError) as error:
        allowed = f"a .po file that is well formed ({error})"
        raise InvalidValueError(f"{tag}.po", f"{len(data)} bytes", allowed) from None


def duplicates(data: bytes) -> tuple[str, ...]:
    r"""The keys that a .po file has more than once; babel keeps the last and does not tell.

    >>> from interviewkit.content.pofile import duplicates
    >>> entry = b'msgctxt "a.b"\nmsgid "One"\nmsgstr "Satu"\n'
    >>> duplicates(entry + entry)
    ('a.b',)
    """
    found = _CONTEXT.findall(data.decode("utf-8", errors="replace"))
    keys = ("".join(map(unescape, _QUOTED.findall(quoted))) for quoted in found)
    return tuple(key for key, count in Counter(keys).items() if count > 1)


def said(message: Message) -> Said:
    """What a translator wrote: a text, or one for each plural form."""
    if isinstance(message.id, str):
        return str(message.string or "")
    return tuple(map(str, message.string or ()))


def translations(po: PoCatalog) -> dict[str, Said]:
    """The translated text by key; what is missing or doubtful is left out."""
    return {
        str(message.context): said(message)
        for message in po
        if message.id and not message.fuzzy and all(forms_of(message))
    }


def forms_of(message: Message) -> tuple[str, ...]:
    """The same, as one form or several."""
    written = said(message)
    return (written,) if isinstance(written, str) else written


def created(po: PoCatalog) -> datetime | None:
    """When the file was first brought in line with the English texts as they are in it."""
    return po.creation_date if isinstance(po.creation_date, datetime) else None


def template(tag: str, now: datetime, source: Iterable[Entry] | None = None) -> PoCatalog:
    """A catalogue for that language with every text still to be translated."""
    po = PoCatalog(
        locale=babel_tag(tag),
        project="interviewkit",
        version="1",
        copyright_holder="interviewkit contributors",
        msgid_bugs_address="the project's issue tracker",
        header_comment=f"# Texts of interviewkit ({tag}).\n# msgctxt is the id and the audience.",
        creation_date=now,
        revision_date=now,
        last_translator="interviewkit contributors",
        language_team=tag,
        fuzzy=False,
    )
    po.mime_headers = [("Plural-Forms", language(tag).plurals.header)]
    for entry in entries() if source is None else source:
        notes = [entry.note] if entry.note else []
        for key, text in entry.texts.items():
            po.add(text_id(text), context=key, auto_comments=notes, locations=[(entry.file, 0)])
    return po


def updated(
    po: PoCatalog, tag: str, now: datetime, source: Iterable[Entry] | None = None
) -> PoCatalog:
    """The catalogue brought in line with the English texts.

    A translation whose English text has changed is kept and marked as fuzzy, which stops the build
    until somebody has looked at it. Ids that are gone are dropped.
    """
    before = {str(message.context): message for message in po if message.id}
    new = template(tag, now, source)
    for message in new:
        old = before.get(str(message.context)) if message.id else None
        if old is None:
            continue
        message.string = _carried_over(old, message, language(tag).plurals.categories)
        message.user_comments = [one for one in old.user_comments if not one.startswith("| ")]
        if old.fuzzy:
            message.flags |= {"fuzzy"}
            message.previous_id = _previous(old)
        if old.id != message.id and any(forms_of(old)):
            message.flags |= {"fuzzy"}
            message.previous_id = [old.id] if isinstance(old.id, str) else list(old.id)
    return new


def _previous(old: Message) -> list[str]:
    """What a doubtful text was translated from; babel reads it as a translator's comment."""
    told = "\n".join(one[2:] for one in old.user_comments if one.startswith("| "))
    ids = re.split(r"^msgid(?:_plural)?\b", told, flags=re.MULTILINE)[1:]
    return ["".join(map(unescape, _QUOTED.findall(quoted))) for quoted in ids]


def _carried_over(old: Message, new: Message, categories: tuple[str, ...]) -> Said:
    """What was said, in as many forms as the text has now."""
    written = said(old)
    if isinstance(new.id, str):
        return written if isinstance(written, str) else written[-1]
    return (written,) * len(categories) if isinstance(written, str) else written


def write(po: PoCatalog) -> bytes:
    """The catalogue as a file."""
    for message in po:
        if any(place.style is not None for place in _places(message)):
            # A style is no format specification of Python's: tools would call it a mistake.
            message.flags.discard("python-brace-format")
    buffer = BytesIO()
    write_po(buffer, po, width=100, include_lineno=False, include_previous=True)
    return buffer.getvalue()


def _places(message: Message) -> Iterator[Field]:
    for text in [message.id] if isinstance(message.id, str) else message.id:
        try:
            yield from placeholders(parse_phrase(text))
        except InvalidValueError:
            continue
