"""An extractor for ``pybabel extract``: the English texts of TOML files as entries of a template.

In Babel's mapping file::

    [interviewkit: messages/*.toml]
    [interviewkit: catalogue/**.toml]

Each text has its key as its context, and the note for translators as a comment.
"""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any, TypeAlias

from interviewkit.content.pofile import forms
from interviewkit.content.source import Entry, in_catalogue, in_messages
from interviewkit.errors import InterviewKitError, InvalidValueError
from interviewkit.wire.catalogue_file import load_catalogue_file

__all__ = ["extract_toml"]

Extracted: TypeAlias = tuple[int, str, tuple[str, ...], list[str]]
"""The line, the function that gettext has for it, its arguments, and the comments."""


def extract_toml(
    fileobj: IO[bytes],
    keywords: Collection[str],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Extracted]:
    r"""The texts of a file of messages or of a file of the catalogue.

    Args:
        fileobj: the file, in UTF-8.
        keywords: not used; Babel's own are enough, ``pgettext`` and ``npgettext``.
        comment_tags: not used; every note is for translators.
        options: not used.

    Raises:
        InterviewKitError: for a file with a mistake.

    >>> from io import BytesIO
    >>> from interviewkit.content.extract import extract_toml
    >>> file = BytesIO(b'["acme.hello"]\ntext = "Hello"\nnote = "To a visitor."\n')
    >>> list(extract_toml(file, (), (), {}))
    [(1, 'pgettext', ('acme.hello', 'Hello'), ['To a visitor.'])]
    """
    file = str(getattr(fileobj, "name", "messages"))
    try:
        text = fileobj.read().decode()
        found = tuple(_entries(text, file))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        if isinstance(error, InterviewKitError):
            raise
        raise InvalidValueError(file, str(error), "well formed texts in TOML, in UTF-8") from error
    lines = text.splitlines()
    for entry in found:
        heads = (f'["{entry.id}"]', f'"{entry.id}"')
        line = next((n for n, said in enumerate(lines, 1) if said.startswith(heads)), 1)
        for key, said in entry.texts.items():
            written = forms(said)
            function = "pgettext" if len(written) == 1 else "npgettext"
            yield line, function, (key, *written), [entry.note] if entry.note else []


def _entries(text: str, file: str) -> Iterator[Entry]:
    table = tomllib.loads(text)
    # The id of a message has a dot in it; the catalogue has tables such as [[question]].
    if all("." in name for name in table):
        return in_messages(table, file)
    return in_catalogue(load_catalogue_file(text), file)
