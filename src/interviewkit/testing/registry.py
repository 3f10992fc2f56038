"""Which types hypothesis knows, and how it prints them."""

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.vendor.pretty import for_type_by_name

from interviewkit import domain
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.pipeline import Process

__all__ = ["register_all"]

_NOUNS: Final = (
    domain.ContractTerms,
    domain.Money,
    domain.OfferTerms,
    domain.Scorecard,
    domain.Slot,
)


def register_all() -> None:
    """Registers a strategy and a printer for every type that a product may be given.

    The strategies are made when they are asked for: by then every module is imported.
    """
    _known(Application, lambda _: _strategies().applications())
    _known(Process, lambda _: _strategies().processes())
    _known(domain.Position, lambda _: _strategies().positions())
    for noun in _NOUNS:
        _known(noun, lambda cls: _strategies().values(cls))
    events: tuple[type[Event], ...] = (Event, *EVENTS.values())
    for event in events:
        _known(event, lambda cls: _strategies().events(cls))


def _known(cls: type, strategy: Callable[[Any], st.SearchStrategy[Any]]) -> None:
    st.register_type_strategy(cls, strategy)
    for_type_by_name(cls.__module__, cls.__name__, _show)


def _strategies() -> Any:
    from interviewkit.testing import strategies

    return strategies


def _show(value: object, printer: Any, cycle: bool) -> None:  # noqa: FBT001 - hypothesis' protocol
    from interviewkit.testing.printing import show

    show(value, printer, cycle)
