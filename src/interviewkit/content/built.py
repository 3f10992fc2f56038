"""What the build makes of the sources, and whether it is still what they say."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

__all__ = ["built_file"]

_INSTALLING = 5.0
"""Seconds that may lie between the files of one installation, which come in any order."""


def built_file(built: str, *sources: str) -> Traversable | None:
    """A file that the build has made; None in a checkout without it, or where it is out of date.

    Args:
        built: its path in the content's folder.
        sources: the paths of what it is made of; of folders every file in them counts.
    """
    folder = files("interviewkit.content")
    found = folder / built
    if not found.is_file():
        return None
    if isinstance(found, Path) and isinstance(folder, Path):
        latest = found.stat().st_mtime + _INSTALLING
        if any(file.stat().st_mtime > latest for name in sources for file in _all(folder / name)):
            return None
    return found


def _all(path: Path) -> list[Path]:
    if path.is_dir():
        return [file for file in path.rglob("*") if file.is_file()]
    return [path] if path.is_file() else []
