"""The lenient mode: what nobody here understands is kept, and written back.

A service in the middle may be older than those on either side. It reads what it knows, leaves the
rest as it is, and passes it on.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar

from cattrs import BaseValidationError

from interviewkit._attrs import field, frozen
from interviewkit.hiring.pipeline import Process
from interviewkit.wire.converter import WireConverter, usual
from interviewkit.wire.gathering import MISTAKES, step_of
from interviewkit.wire.json_text import Payload, dumps, loads
from interviewkit.wire.payloads import headed, in_places, read_value
from interviewkit.wire.problems import Unreadable, WireError

__all__ = ["Kept", "Steps", "keeping"]

_T = TypeVar("_T")
_S = TypeVar("_S")
Steps: TypeAlias = tuple[str | int, ...]
"""The way to a field: keys of tables and numbers of lists."""
_MOST: Final = 1_000


@frozen(kw_only=True)
class Kept(Generic[_T]):
    """A value, and the fields of its payload that nobody here understood.

    Attributes:
        value: what was understood.
        unknown: the other fields, each with the way to it.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import Kept
    >>> clerk = ik.Position(title="Clerk")
    >>> Kept(value=clerk).with_value(clerk).unknown
    ()
    """

    value: _T
    unknown: tuple[tuple[Steps, Any], ...] = field(default=(), repr=False)

    def with_value(self, value: _S) -> "Kept[_S]":
        """The same unknown fields, beside a value that has come of this one.

        A history only grows, so the fields of its events stay where they are.
        """
        return Kept(value=value, unknown=self.unknown)

    def to_json(self, *, converter: WireConverter | None = None) -> str:
        """The value as JSON, with the unknown fields where they were.

        A field whose table is no longer there is left out.
        """
        mine = converter or usual()
        plain = headed(self.value, mine)
        for steps, item in self.unknown:
            _put(plain, steps, item)
        return dumps(plain, mine.backend)


def keeping(
    payload: Payload,
    cls: type[_T],
    *,
    processes: Mapping[str, Process] | None = None,
    converter: WireConverter | None = None,
    what: str = "payload",
) -> Kept[_T]:
    """Reads a payload as `from_json` does, but keeps the fields that nobody here understands.

    Everything else is as strict as ever: a field that is known has to be right, an event has to be
    known, and a newer version of a format is refused.

    Args:
        payload: the JSON.
        cls: what it is to be.
        processes: as of `from_json`.
        converter: as of `from_json`.
        what: as of `from_json`.

    Raises:
        WireError: with every problem but unknown fields; also for more than 1,000 of these.

    >>> import interviewkit as ik
    >>> from interviewkit import wire
    >>> kept = wire.keeping('{"title": "Clerk", "grade": 7}', ik.Position)
    >>> kept.value.title, kept.unknown
    ('Clerk', ((('grade',), 7),))
    >>> kept.to_json()[-11:]
    ',"grade":7}'
    """
    mine = converter or usual()
    table = loads(payload, mine.backend, mine.limits.size, what)
    found: list[tuple[Steps, Any]] = []
    while True:
        try:
            value = read_value(mine, table, cls, processes)
        except MISTAKES as error:
            unknown = list(_unknown(error))
            if not unknown or len(found) + len(unknown) > _MOST:
                raise WireError(what, in_places(error, payload)) from None
            try:
                found += [(steps, _take(table, steps)) for steps in unknown]
            except (LookupError, TypeError):
                # What brought the payload up to date made the field.
                raise WireError(what, in_places(error, payload)) from None
        else:
            return Kept(value=value, unknown=tuple(found))


def _unknown(error: Exception, above: Steps = ()) -> Iterator[Steps]:
    """The ways to the fields that are unknown."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            step = step_of(inner)
            yield from _unknown(inner, above if step is None else (*above, step))
    elif isinstance(error, Unreadable) and error.code == "unknown_field":
        yield above


def _take(table: Any, steps: Steps) -> Any:
    """Takes the field out of its table."""
    for step in steps[:-1]:
        table = table[step]
    return table.pop(steps[-1])


def _put(table: Any, steps: Steps, item: Any) -> None:
    for step in steps[:-1]:
        try:
            table = table[step]
        except (LookupError, TypeError):
            return
    if isinstance(table, dict):
        table.setdefault(steps[-1], item)
