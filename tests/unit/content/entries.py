"""Entries, .po files and translators that tests make up."""

from datetime import UTC, datetime
from io import BytesIO

from babel.messages.mofile import write_mo

from interviewkit.content import loader, pofile
from interviewkit.content.languages import language
from interviewkit.content.mofile import read_mo
from interviewkit.content.source import Entry
from interviewkit.l10n import Catalog, Translator

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def entry(id="a.b", recruiter="One {x}", candidate="One {x}", **more):
    """An entry of a file that does not exist."""
    said = {} if "text" in more else {"recruiter": recruiter, "candidate": candidate}
    return Entry(id=id, file="a.toml", **said, **more)


def texts_of(source):
    """The English text of every key."""
    return {key: text for one in source for key, text in one.texts.items()}


def po_of(tag, source, said):
    """A .po file of that language with those translations, by key."""
    po = pofile.template(tag, NOW, source)
    for message in po:
        if message.id and str(message.context) in said:
            message.string = said[str(message.context)]
    return po


def translator_of(po, tag, source):
    """What the loader makes of the compiled file, with English to fall back to."""
    buffer = BytesIO()
    write_mo(buffer, po)
    told = read_mo(buffer.getvalue(), tag)
    facts = language(tag)
    return Translator(
        Catalog.of(
            tag,
            {key: loader._text(one, key, tag) for key, one in told.items()},
            direction=facts.direction,
            plurals=facts.plurals,
            fallback=Catalog.of("en", texts_of(source)),
        )
    )
