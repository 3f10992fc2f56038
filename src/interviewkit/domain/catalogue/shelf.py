"""`Shelf`: an immutable mapping by id, which says what was meant when an id is misspelt."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from interviewkit._attrs import frozen
from interviewkit.errors import InvalidValueError, UnknownNameError

__all__ = ["Shelf"]


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)


@frozen(init=False, eq=False, repr=False)
class Shelf(Mapping[str, _T]):
    """Things by their ids, in order.

    Attributes:
        kind: what stands on it, for example ``"signal"``.

    Raises:
        InvalidValueError: for an id that comes twice.

    >>> from interviewkit.domain.catalogue import Shelf, Signal
    >>> shelf = Shelf("signal", [Signal(id="ran_over_time", points="good")])
    >>> shelf["ran_over_tim"]
    Traceback (most recent call last):
    interviewkit.errors.UnknownNameError: unknown signal 'ran_over_tim'; known: ran_over_time; ...
    """

    kind: str
    _things: Mapping[str, _T]

    def __init__(self, kind: str, things: Iterable[_T] = ()) -> None:
        found: dict[str, _T] = {}
        for thing in things:
            if thing.id in found:
                raise InvalidValueError(f"{kind} {thing.id!r}", thing.id, "an id that is not taken")
            found[thing.id] = thing
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "_things", MappingProxyType(found))

    def __getitem__(self, id: str) -> _T:
        try:
            return self._things[id]
        except (KeyError, TypeError):
            raise UnknownNameError(self.kind, id, self._things) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._things)

    def __len__(self) -> int:
        return len(self._things)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and id in self._things

    def __hash__(self) -> int:
        # Two shelves are equal as mappings are, whatever they are called.
        return hash(frozenset(self._things))

    def __repr__(self) -> str:
        return f"<{len(self)} of kind {self.kind!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Shelf, (self.kind, tuple(self._things.values()))

    def and_these(self, things: Iterable[_T], *, replacing: bool = False) -> "Shelf[_T]":
        """A shelf with more on it.

        Args:
            things: what is added.
            replacing: whether one with an id that is taken takes the other one's place.

        Raises:
            InvalidValueError: for an id that is taken, unless it replaces the other one, or that
                comes twice.
        """
        more: Shelf[_T] = Shelf(self.kind, things)
        if not replacing:
            return Shelf(self.kind, (*self.values(), *more.values()))
        return Shelf(self.kind, {**self, **more}.values())
