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
        said = _strings(data, count, translations)
        texts = list(zip(_strings(data, count, originals), said, strict=True))
    except (struct.error, UnicodeDecodeError) as error:
        raise InvalidValueError(place, f"{len(data)} bytes ({error})", "a whole .mo") from None
    return {
        original.partition("\x04")[0]: tuple(said.split("\x00")) if "\x00" in original else said
        for original, said in texts
        if "\x04" in original
    }


def _strings(data: bytes, count: int, offset: int) -> Iterator[str]:
    read = 0
    for number in range(count):
        length, begin = struct.unpack_from("<2I", data, offset + 8 * number)
        read += length
        # Texts that overlap could make gigabytes of a small file.
        if begin + length > len(data) or read > len(data):
            raise struct.error(f"text {number} of {count} is not in it")
        yield data[begin : begin + length].decode()
