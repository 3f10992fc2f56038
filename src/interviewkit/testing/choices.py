"""Where the choices of a made-up application come from: a tape, a seed, or the simplest ones.

Everything that the kit makes up it makes by picking a number below another one. Zero is always the
simplest choice, so whatever hypothesis shrinks towards zero becomes simpler.
"""

from collections.abc import Iterator, Sequence
from random import Random
from typing import ClassVar, Final, Protocol, TypeVar

__all__ = [
    "SIMPLEST",
    "Chooser",
    "Reel",
    "Seeded",
    "Simplest",
    "Tape",
    "beginning_anywhere",
    "detail_of",
    "one_of",
    "systematically",
]

T = TypeVar("T")

_UNUSUAL: Final = (
    "Sita Ningrum",
    "Zoë Ødegård-O'Brien",
    "  spaces around  ",
    'she said "yes"',
    "a, b; c\td",
    "two\nlines",
    "Łódź - Ünïcödé",
    "田中 太郎",
    "مرحبا",
    "👩\u200d💻 hired!",
    "<b>bold</b> & {braces}",
    "'; DROP TABLE applications; --",
    "0",
    "None",
    "x" * 300,
)
"""Texts that products trip over: quotes, lines, markup, other scripts, length."""

_ODD: Final = (
    "Wawancara dengan atasan langsung",
    "هل لديك أسئلة؟ \u200f(3)",
    "自我介绍\uff0c三分钟",
    "👍🏽🇮🇩",
    "C:\\new\\table",
    "carriage\r\nreturn\r",
    "line\u2028separator\u2029",
    "next\x85line",
    "nul\x00and\x1b[0m",
    "\ufeffmarked",
    "e\u0301 is not \u00e9",
    "\u202eright to left\u202c",
    "trailing\u00a0\u3000",
    "true",
    "null",
    "1E+7",
    "2026-01-05",
    "2026-01-05T09:00:00+05:45",
    "PT15M",
    "not_assessed",
    "$type",
    "{name} and %s",
    "{}",
    "# heading",
    "- 'item': \"x\"",
    "\U0010ffff\uffff",
)
"""Texts that files trip over: what looks like another type, escapes, lines, what nobody sees."""

_LATIN: Final = "".join(
    map(chr, [*range(97, 123), *range(32, 97), *range(123, 127), *range(0xC0, 0x180), 0x1F600])
)
_SCRIPTS: Final = (
    (0x370, 0x400),
    (0x620, 0x650),
    (0xE01, 0xE3B),
    (0x3041, 0x3097),
    (0x4E00, 0x4E80),
)
_ANY: Final = _LATIN + "".join(chr(code) for first, last in _SCRIPTS for code in range(first, last))


class Chooser(Protocol):
    """Makes choices."""

    def pick(self, count: int) -> int:
        """A number from 0, the simplest, to below `count`."""
        ...

    def detail(self, count: int) -> int:
        """The same, for a choice on which no rule depends."""
        ...

    def seldom(self, count: int) -> int:
        """The same, but mostly 0."""
        ...

    def next_step(self) -> None:
        """Says that the next step of a walk begins."""
        ...

    def text(self, simplest: str) -> str:
        """A text that is not blank; `simplest` if nothing speaks for another."""
        ...


class Simplest:
    """Always the simplest choice."""

    def pick(self, count: int) -> int:  # noqa: ARG002 - the protocol's
        """Zero."""
        return 0

    detail = seldom = pick

    def next_step(self) -> None:
        """No difference."""

    def text(self, simplest: str) -> str:
        """The simplest text."""
        return simplest


SIMPLEST: Final = Simplest()


class Seeded:
    """Choices by a random generator, for walks without hypothesis."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def pick(self, count: int) -> int:
        """Any number below `count`."""
        return self._random.randrange(count)

    detail = pick

    def seldom(self, count: int) -> int:
        """Any number below `count`, but mostly 0."""
        return self.pick(count) if self.pick(4) == 0 else 0

    def next_step(self) -> None:
        """No difference."""

    def text(self, simplest: str) -> str:
        """The simplest text: a walk is about events, not about words."""
        return simplest


class Tape:
    """Choices read off a string of bytes, in which zeros are the simplest choices.

    Hypothesis draws a tape in one piece, which is fast and, unlike many small draws, lets each
    example begin afresh. It shrinks a tape byte by byte. What is made is settled at the head; then
    each step of a walk reads from a frame of its own, so that making one step simpler does not
    change what the others choose. A short tape goes round, each time read in another way.
    """

    SIZE: Final = 256
    SHORT: Final = 32
    """Enough for a single event or noun, of which everything is head."""
    _HEAD: Final = 16
    _FRAME: Final = 8
    _TEXTS: ClassVar[Sequence[str]] = _UNUSUAL
    _LETTERS: ClassVar[str] = _LATIN

    def __init__(self, tape: bytes) -> None:
        head = self.SHORT if len(tape) <= self.SHORT else self._HEAD
        self._tape = tape.ljust(self.SIZE, b"\0")
        self._start, self._length, self._read, self._step = 0, head, 0, 0

    def next_step(self) -> None:
        """Goes on to the next frame."""
        self._start = self._HEAD + self._step * self._FRAME
        self._length, self._read = self._FRAME, 0
        self._step += 1

    def _byte(self) -> int:
        room = len(self._tape) - self._HEAD
        lap, offset = divmod(self._start - self._HEAD, room) if self._step else (0, -self._HEAD)
        again, here = divmod(self._read, self._length)
        self._read += 1
        return self._tape[self._HEAD + offset + here] * _MIX[(lap + again) % len(_MIX)] % 256

    def pick(self, count: int) -> int:
        """A number below `count`; where there is no choice, a byte is read all the same."""
        high = self._byte() * 256 if count > 256 else 0
        return (high + self._byte()) % count

    detail = pick

    def seldom(self, count: int) -> int:
        """The same, but mostly 0."""
        number = self.pick(4 * count)
        return number if number < count else 0

    def text(self, simplest: str) -> str:
        """Mostly the simplest one, otherwise an unusual or any other text."""
        texts, letters = self._TEXTS, self._LETTERS
        number = self.pick(2 * len(texts) + 4)
        if number <= len(texts):
            return simplest
        if number <= 2 * len(texts):
            return texts[number - len(texts) - 1]
        text = "".join(letters[self.pick(len(letters))] for _ in range(1 + self.pick(12)))
        return text if text.strip() else simplest


class Reel(Tape):
    """A tape for one value: all of it is head, and its texts are those that files trip over, too.

    A value without a history has no steps, of which each would have a frame.
    """

    LENGTH: Final = 128
    _TEXTS: ClassVar[Sequence[str]] = (*_UNUSUAL, *_ODD)
    _LETTERS: ClassVar[str] = _ANY

    def __init__(self, tape: bytes) -> None:
        super().__init__(tape)
        self._length = self.LENGTH


# Odd, so that reading a byte again in another way loses nothing of it, and zero stays zero.
_MIX: Final = (1, 151, 37, 201, 85, 113)


class _Deviating(Simplest):
    """The simplest choices but for one, and how many there were at each choice."""

    def __init__(self, position: int, number: int) -> None:
        self._position, self._number = position, number
        self.counts: list[int] = []

    def pick(self, count: int) -> int:
        here = len(self.counts)
        self.counts.append(count)
        return min(self._number, count - 1) if here == self._position else 0

    seldom = pick


def systematically() -> Iterator[Chooser]:
    """Choosers to try one after the other: all simplest, then each that differs in one choice.

    Whoever iterates has to use each chooser before asking for the next, which learns from it.
    """
    first = _Deviating(-1, 0)
    yield first
    for position, count in enumerate(first.counts):
        for number in range(1, count):
            yield _Deviating(position, number)


def one_of(chooser: Chooser, values: Sequence[T]) -> T:
    """One of the values, of which the first is the simplest."""
    return values[chooser.pick(len(values))]


def beginning_anywhere(chooser: Chooser, values: Sequence[T]) -> list[T]:
    """All of the values, from any one on and round; the simplest is to begin with the first."""
    start = chooser.pick(len(values)) if values else 0
    return [*values[start:], *values[:start]]


def detail_of(chooser: Chooser, values: Sequence[T]) -> T:
    """The same, where no rule depends on it."""
    return values[chooser.detail(len(values))]
