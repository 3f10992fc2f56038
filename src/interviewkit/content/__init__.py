"""Content: the texts of the library in every language, and their loader.

The English texts are in ``messages/*.toml``, with a note for translators. Each other language is
one ``locale/*.po``, whose entries name their id in `msgctxt` and have the English text as `msgid`,
so that the usual tools for translators work on it; it is compiled when the wheel is built.
"""

from interviewkit.content.loader import load_catalog, locales

__all__ = ["load_catalog", "locales"]
