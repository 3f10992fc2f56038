"""Words: catalogues of text, and translators that say messages in one language.

There is no current locale and nothing is read from the environment: a catalogue comes in as an
argument, a translator holds everything it needs. Babel is loaded when a list, a number or a date
is first written, or a language is looked for by another name than its own.
"""

from interviewkit.l10n.bidi import Isolation
from interviewkit.l10n.catalog import Catalog, Direction, Forms, Status, Text, text_key
from interviewkit.l10n.negotiation import negotiate
from interviewkit.l10n.phrase import Field, Phrase, Style, parse_phrase, placeholders
from interviewkit.l10n.plurals import Plurals
from interviewkit.l10n.translator import Audience, Labelled, Rendered, Translator

__all__ = [
    "Audience",
    "Catalog",
    "Direction",
    "Field",
    "Forms",
    "Isolation",
    "Labelled",
    "Phrase",
    "Plurals",
    "Rendered",
    "Status",
    "Style",
    "Text",
    "Translator",
    "negotiate",
    "parse_phrase",
    "placeholders",
    "text_key",
]
