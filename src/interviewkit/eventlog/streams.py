"""Opening a log: compressed or not, in pieces, never larger in memory than a piece."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from interviewkit.eventlog.cases import LogError

__all__ = ["PIECE", "name_of", "opened", "pieces"]

PIECE = 1 << 20
"""How much of a log is read at once, in bytes."""
_GZIP = b"\x1f\x8b"


def name_of(log: Path | str | BinaryIO) -> str:
    """How the log is called in errors."""
    if isinstance(log, Path | str):
        return Path(log).name
    return Path(str(getattr(log, "name", "log"))).name


@contextmanager
def opened(log: Path | str | BinaryIO) -> Iterator[BinaryIO]:
    """The log as plain bytes; what is compressed with gzip is unpacked on the way.

    Raises:
        OSError: if it cannot be opened.
    """
    if isinstance(log, Path | str):
        with Path(log).open("rb") as raw:
            yield _unpacked(raw)
    else:
        yield _unpacked(log)


def _unpacked(raw: BinaryIO) -> BinaryIO:
    peek = getattr(raw, "peek", None)
    if peek is not None:
        head = peek(2)[:2]
    else:
        head = raw.read(1) + raw.read(1)
        raw.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=raw)) if head == _GZIP else raw


def pieces(stream: BinaryIO, name: str, size: int = PIECE) -> Iterator[bytes]:
    """The bytes, a piece at a time.

    Raises:
        LogError: if what is compressed ends too early or is damaged.
    """
    read = 0
    while True:
        try:
            piece = stream.read(size)
        except EOFError:
            problem = f"the compressed file ends in the middle, after {read:,} bytes were unpacked"
            raise LogError(name, f"{problem}; it was not copied completely") from None
        except (gzip.BadGzipFile, zlib.error) as error:
            raise LogError(name, f"the compressed file is damaged: {error}") from None
        if not piece:
            return
        read += len(piece)
        yield piece
