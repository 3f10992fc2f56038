"""The build hook: compiles each catalogue of messages (.po) to the .mo that is read at run time."""

import io
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALE = Path("src", "interviewkit", "content", "locale")


class CatalogueBuildHook(BuildHookInterface):
    """Runs before a wheel, standard or editable, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile all catalogues, or stop the build and tell every problem of every one."""
        folder = Path(self.root, LOCALE)
        if not folder.exists() or not any(folder.iterdir()):
            return  # git keeps no empty folder: an empty one is an absent one
        sources = sorted(folder.glob("*.po"))
        compiled = {source.with_suffix(".mo"): compile_catalogue(source) for source in sources}
        problems = [problem for _, found in compiled.values() for problem in found]
        stale = set(folder.glob("*.mo")) - compiled.keys()
        problems += [f"{path.name}: has no .po beside it" for path in sorted(stale)]
        if problems or not sources:
            raise ValueError("\n  ".join([f"{LOCALE}: no usable catalogues", *problems]))
        for path, (data, _) in compiled.items():
            path.write_bytes(data)


def compile_catalogue(source: Path) -> tuple[bytes, list[str]]:
    """The bytes of the .mo, and what is wrong with the .po."""
    try:
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.stem, abort_invalid=True)
    except (PoFileError, ValueError) as error:
        return b"", [f"{source.name}: {error}"]
    found = [] if catalogue.locale else ["not named after a locale"]
    found += [f"obsolete: {message.id!r}" for message in catalogue.obsolete.values()]
    found += [f"fuzzy: {message.id or 'the header'!r}" for message in catalogue if message.fuzzy]
    for message, errors in catalogue.check():
        found += [f"{error}: {message.id!r}" for error in errors]
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue(), [f"{source.name}: {problem}" for problem in found]
