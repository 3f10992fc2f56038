"""Words: catalogues of text, and translators that say messages in one language.

There is no current locale and nothing is read from the environment: a catalogue comes in as an
argument, a translator holds everything it needs. Babel is loaded when a list, a number or a date
is first written.
"""

from interviewkit.l10n.catalog import Catalog, Direction, Status, text_key
from interviewkit.l10n.phrase import Field, Phrase, Style, parse_phrase, placeholders
from interviewkit.l10n.translator import Audience, Translator

__all__ = [
    "Audience",
    "Catalog",
    "Direction",
    "Field",
    "Phrase",
    "Status",
    "Style",
    "Translator",
    "parse_phrase",
    "placeholders",
    "text_key",
]
