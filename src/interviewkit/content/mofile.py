"""Reading compiled catalogues whole: gettext looks up single texts, by their English."""

import struct
from collections.abc import Iterator, Mapping
from typing import Final

from interviewkit.errors import InvalidValueError

__all__ = ["LARGEST", "read_mo"]

_MAGIC = 0x950412DE
LARGEST: Final = 1 << 20
"""The largest file, in bytes."""


def read_mo(data: bytes, place: str) -> Mapping[str, str | tuple[str, ...]]:
    """The translations by their context: a text, or of one with plural forms each of them.

    Args:
        data: what a .mo file has, little-endian as tools write it.
        place: what it is called in an error.

    Raises:
        InvalidValueError: for what is no such file.
    """
    if len(data) > LARGEST:
        raise InvalidValueError(place, f"{len(data)} bytes", f"{LARGEST} bytes at most")
    try:
        magic, version, count, originals, translations = struct.unpack_from("<5I", data)
        if magic != _MAGIC or version >> 16 > 1:
            raise InvalidValueError(place, data[:8].hex(), "a compiled catalogue")
        found: dict[str, str | tuple[str, ...]] = {}
        said = _strings(data, count, translations)
        for original, text in zip(_strings(data, count, originals), said, strict=True):
            context, marked, id = original.decode().partition("\x04")
            if marked:
                told = text.decode()
                found[context] = tuple(told.split("\x00")) if "\x00" in id else told
    except (struct.error, UnicodeDecodeError) as error:
        raise InvalidValueError(place, f"{len(data)} bytes ({error})", "a whole .mo") from None
    return found


def _strings(data: bytes, count: int, offset: int) -> Iterator[bytes]:
    """The texts of one of the two tables, of which each entry is a length and a place."""
    if count > len(data) // 8:
        raise struct.error(f"{count} texts are not in it")
    table = struct.unpack_from(f"<{2 * count}I", data, offset)
    lengths, places = table[::2], table[1::2]
    # Texts that overlap could make gigabytes of a small file.
    if sum(lengths) > len(data):
        raise struct.error("some text is not in it: together they are longer")
    for length, begin in zip(lengths, places, strict=True):
        if begin + length > len(data):
            raise struct.error("a text is not in it")
        yield data[begin : begin + length]
