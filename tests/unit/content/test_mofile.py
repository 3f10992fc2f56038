"""Compiled catalogues: whole ones are read, and of broken ones it is said what they are."""

import struct
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.mofile import write_mo

from interviewkit.content.mofile import LARGEST, read_mo
from interviewkit.errors import InvalidValueError

MAGIC = 0x950412DE


def compiled(*entries):
    """A .mo of contexts, texts and translations."""
    po = PoCatalog(locale="id", fuzzy=False)
    for context, text, said in entries:
        po.add(text, said, context=context)
    buffer = BytesIO()
    write_mo(buffer, po)
    return buffer.getvalue()


def file(*strings, magic=MAGIC, version=0, count=None, order="<"):
    """A .mo written by hand: each original with its translation."""
    tables, text = b"", b""
    begin = 28 + 16 * len(strings)
    for column in (0, 1):
        for pair in strings:
            tables += struct.pack(f"{order}2I", len(pair[column]), begin + len(text))
            text += pair[column] + b"\0"
    size = len(strings) if count is None else count
    head = (magic, version, size, 28, 28 + 8 * len(strings), 0, 0)
    return struct.pack(f"{order}7I", *head) + tables + text


WHOLE = file((b"a.b\x04One", b"Satu"))


class TestReadMo:
    def test_texts_by_their_context(self):
        """The English text is not needed; the header is no text."""
        data = compiled(("a.b", "One", "Satu"), ("a.c", "Two", "Dua"), (None, "Plain", "Polos"))
        assert read_mo(data, "id") == {"a.b": "Satu", "a.c": "Dua"}

    def test_texts_with_forms(self):
        """As many as there are."""
        data = file((b"a.b\x04one\0other", b"x\0y\0z"), (b"a.c\x04one\0other", b"x"))
        assert read_mo(data, "x") == {"a.b": ("x", "y", "z"), "a.c": ("x",)}

    def test_written_by_hand(self):
        """As the tools write it, nothing but the order of its parts."""
        assert read_mo(WHOLE, "x") == {"a.b": "Satu"}
        assert read_mo(file(), "x") == {}
        assert read_mo(file((b"a.b\x04One", b"Satu"), version=0x10000), "x") == {"a.b": "Satu"}

    @pytest.mark.parametrize("length", range(len(WHOLE) - 1))
    def test_a_truncated_file(self, length):
        """Wherever it ends."""
        with pytest.raises(InvalidValueError, match=r"id\.mo: .* a whole \.mo"):
            read_mo(WHOLE[:length], "id.mo")

    @pytest.mark.parametrize(
        "data",
        [
            file(magic=0),
            file(order=">"),
            file(version=2 << 16),
            b"msgid x\nmsgstr y\nmsgid z\n",
            b"PK\x03\x04" + b"\0" * 40,
        ],
    )
    def test_another_file(self, data):
        """By its first bytes; big-endian files are not what our tools write."""
        with pytest.raises(InvalidValueError, match="a compiled catalogue"):
            read_mo(data, "id.mo")

    @pytest.mark.parametrize("place", [12, 16, 28, 32, 36, 40])
    @pytest.mark.parametrize("value", [0x7FFFFFFF, 0xFFFFFFFF, 10_000])
    def test_offsets_and_lengths_that_lead_outside(self, place, value):
        """Of tables and of texts."""
        data = bytearray(WHOLE)
        struct.pack_into("<I", data, place, value)
        with pytest.raises(InvalidValueError, match=r"a whole \.mo"):
            read_mo(bytes(data), "id.mo")

    def test_a_count_of_texts_that_are_not_there(self):
        """Four billion of them."""
        for count in (2, 1000, 0xFFFFFFFF):
            with pytest.raises(InvalidValueError, match=r"a whole \.mo"):
                read_mo(file((b"a.b\x04One", b"Satu"), count=count), "id.mo")

    def test_texts_that_overlap(self):
        """A small file cannot unfold into a large one."""
        size, length = 1000, 90_000
        rows = struct.pack("<2I", length, 28 + 8 * size) * size
        data = struct.pack("<7I", MAGIC, 0, size, 28, 28, 0, 0) + rows + b"x" * length
        with pytest.raises(InvalidValueError, match="is not in it"):
            read_mo(data, "id.mo")

    @pytest.mark.parametrize("pair", [(b"a.b\x04\xff", b"Satu"), (b"a.b\x04One", b"\xc3")])
    def test_what_is_not_utf_8(self, pair):
        """Said as such."""
        with pytest.raises(InvalidValueError, match="utf-8"):
            read_mo(file(pair), "id.mo")

    def test_a_file_that_is_too_large(self):
        """Before it is read."""
        with pytest.raises(InvalidValueError, match=f"{LARGEST} bytes at most"):
            read_mo(WHOLE + b"\0" * LARGEST, "id.mo")
