"""`Message`: what is to be said, without the words.

The library's core never holds prose. It returns messages, an id with typed parameters, and a
translator turns them into a sentence for one language and one audience. Messages compare, hash,
pickle and travel over a wire; any locale can render them later.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from operator import itemgetter
from typing import TypeAlias, Union

from interviewkit._attrs import field, frozen
from interviewkit.errors import InvalidValueError

__all__ = ["Message", "Param", "Params"]

Param: TypeAlias = Union[str, int, Decimal, date, timedelta, "Message", tuple["Param", ...]]
Params: TypeAlias = tuple[tuple[str, Param], ...]

_ID = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+")
_ALLOWED = "a str, int, Decimal, date, aware datetime, timedelta, Message or a tuple of these"
_DEEPEST = 8


def _sorted(params: Iterable[tuple[str, Param]]) -> Params:
    return tuple(sorted(params, key=itemgetter(0)))


@frozen
class Message:
    """An id and the values that its sentence needs.

    Parameters are kept sorted by name, so equal messages are equal however they were built.

    >>> from interviewkit.messages import Message
    >>> Message.of("refusal.wrong_role", role="candidate").id
    'refusal.wrong_role'
    """

    id: str
    params: Params = field(default=(), converter=_sorted)
    _depth: int = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if _ID.fullmatch(self.id) is None:
            raise InvalidValueError("Message.id", self.id, "lower-case words joined by dots")
        depth = max((_depth(self, name, param) for name, param in self.params), default=0)
        if depth > _DEEPEST:
            raise InvalidValueError(self.id, f"{depth} levels of nesting", f"at most {_DEEPEST}")
        object.__setattr__(self, "_depth", depth)

    @classmethod
    def of(cls, id: str, /, **params: Param) -> "Message":
        """Builds a message from keyword parameters.

        Raises:
            InvalidValueError: if the id is not dotted lower case, or a parameter has a type that
                no translator could render without guessing (float, bool, naive datetime, ...).
        """
        return cls(str(id), tuple(params.items()))

    def get(self, name: str) -> Param | None:
        """The parameter of that name, or None.

        >>> Message.of("guard.too_early", until=3).get("until")
        3
        """
        for key, param in self.params:
            if key == name:
                return param
        return None

    def __str__(self) -> str:
        return self.id


def _depth(message: Message, name: str, param: object, above: int = 0) -> int:
    """How deeply the parameter nests; refuses what no translator could render."""
    if isinstance(param, Message):
        return 1 + param._depth
    if isinstance(param, tuple):
        # Below the deepest level one more is enough to know.
        inner = param if above < _DEEPEST else ()
        return 1 + max((_depth(message, name, item, above + 1) for item in inner), default=0)
    place = f"{message.id}.{name}"
    if isinstance(param, bool) or not isinstance(param, str | int | Decimal | date | timedelta):
        raise InvalidValueError(place, param, _ALLOWED)
    if isinstance(param, datetime) and param.utcoffset() is None:
        raise InvalidValueError(place, param, "a datetime with a UTC offset")
    return 0
