"""Content: the texts of the library in every language, and their loader.

The English texts are in ``messages/*.toml``, with a note for translators. Each other language is
one ``locale/*.po``, whose entries name their id in `msgctxt` and have the English text as `msgid`,
so that the usual tools for translators work on it; it is compiled when the wheel is built.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interviewkit.content.catalogue import load_catalogue as load_catalogue
    from interviewkit.content.languages import locales as locales
    from interviewkit.content.loader import load_catalog as load_catalog

__all__ = ["load_catalog", "load_catalogue", "locales"]

_HOMES = {"load_catalog": "loader", "load_catalogue": "catalogue", "locales": "languages"}


def __getattr__(name: str) -> Any:
    # Who reads the catalogue needs no words, and who translates needs no catalogue.
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'interviewkit.content' has no attribute {name!r}")
    return getattr(import_module(f"interviewkit.content.{home}"), name)
