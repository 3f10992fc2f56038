"""What the build makes of the sources: every language compiled, and the catalogue as JSON."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError

from interviewkit.content.catalogue import BUILT, catalogue_as_json
from interviewkit.content.pofile import parse, text_id
from interviewkit.content.source import english
from interviewkit.errors import DefinitionError

__all__ = ["build", "compiled", "compiled_english"]

_SOURCE = "en"
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""The same in every build, so that two builds of one source are the same to the byte."""


def compiled_english() -> bytes:
    """The English texts as a .mo."""
    po = PoCatalog(locale=_SOURCE, creation_date=_NO_DATE, revision_date=_NO_DATE, fuzzy=False)
    for key, text in english().items():
        said = text_id(text)
        po.add(said, string=said, context=key)
    return _mo(po)


def compiled(written: Path) -> bytes:
    """A .po file as a .mo.

    Raises:
        DefinitionError: with everything that a translator has left undone or done wrong.
    """
    try:
        po = parse(written.read_bytes(), written.stem)
    except (PoFileError, ValueError) as error:
        raise DefinitionError(written.name, [error]) from None
    if problems := list(_problems(po)):
        raise DefinitionError(written.name, problems)
    return _mo(po)


def _problems(po: PoCatalog) -> Iterator[str]:
    yield from (f"obsolete: {message.id!r}" for message in po.obsolete.values())
    yield from (f"fuzzy: {message.id or 'the header'!r}" for message in po if message.fuzzy)
    for message, errors in po.check():
        yield from (f"{error}: {message.id!r}" for error in errors)


def _mo(po: PoCatalog) -> bytes:
    buffer = BytesIO()
    write_mo(buffer, po)
    return buffer.getvalue()


def build(folder: Path) -> None:
    """Writes everything into the folder of the content, or nothing.

    Raises:
        InterviewKitError: for a source with a mistake, so that nothing wrong is ever built.
    """
    locale = folder / "locale"
    made = {path.with_suffix(".mo"): compiled(path) for path in sorted(locale.glob("*.po"))}
    made[locale / f"{_SOURCE}.mo"] = compiled_english()
    made[folder / BUILT] = catalogue_as_json().encode()
    for stale in set(locale.glob("*.mo")) - made.keys():
        stale.unlink()
    for path, data in made.items():
        path.write_bytes(data)
