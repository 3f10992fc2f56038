"""Catalogues as bilingual .po files, the form in which translators work."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.pofile import read_po, write_po

from interviewkit.content.source import Entry, entries
from interviewkit.l10n import parse_phrase, placeholders

__all__ = ["PLURAL_FORMS", "parse", "template", "translations", "updated", "write"]

PLURAL_FORMS = {"id": "nplurals=1; plural=0;"}
"""By language, after CLDR: babel's own table for .po files gives Indonesian two forms."""


def parse(data: bytes, tag: str) -> PoCatalog:
    """The .po file as babel's catalogue.

    Raises:
        PoFileError: for a file that is not well formed.
    """
    return read_po(BytesIO(data), locale=tag.replace("-", "_"), abort_invalid=True)


def translations(po: PoCatalog) -> dict[tuple[str, str], str]:
    """The translated text by key and English text; what is missing or doubtful is left out."""
    return {
        (str(message.context), str(message.id)): str(message.string)
        for message in po
        if message.id and message.string and not message.fuzzy
    }


def template(tag: str, now: datetime, source: Iterable[Entry] | None = None) -> PoCatalog:
    """A catalogue for that language with every text still to be translated."""
    po = PoCatalog(
        locale=tag.replace("-", "_"),
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
    po.mime_headers = [("Plural-Forms", PLURAL_FORMS[tag])]
    for entry in entries() if source is None else source:
        notes = [entry.note] if entry.note else []
        for key, text in entry.texts.items():
            added = po.add(text, context=key, auto_comments=notes, locations=[(entry.file, 0)])
            if any(place.style is not None for place in placeholders(parse_phrase(text, key))):
                # A style is no format specification of Python's: tools would call it a mistake.
                added.flags.discard("python-brace-format")
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
        message.string = old.string
        message.user_comments = list(old.user_comments)
        message.flags |= {"fuzzy"} if old.fuzzy else set()
        if old.id != message.id and old.string:
            message.flags |= {"fuzzy"}
            message.previous_id = [str(old.id)]
    return new


def write(po: PoCatalog) -> bytes:
    """The catalogue as a file."""
    buffer = BytesIO()
    write_po(buffer, po, width=100, include_lineno=False, include_previous=True)
    return buffer.getvalue()
