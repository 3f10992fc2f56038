"""Which types hypothesis knows, and how it prints them."""

import sys
from types import ModuleType
from typing import Any

from hypothesis import strategies as st
from hypothesis.vendor.pretty import for_type_by_name

from interviewkit.testing.homes import HOMES, classes_in

__all__ = ["register_all", "register_home"]


def register_all() -> None:
    """Registers a strategy and a printer for every type whose module is there.

    The strategies are made when they are asked for: by then every module is imported.
    """
    for home in HOMES:
        if home in sys.modules:
            register_home(sys.modules[home])


def register_home(home: ModuleType) -> None:
    """The same for the types of one module."""
    for cls in classes_in(home):
        st.register_type_strategy(cls, _strategy)
        for_type_by_name(cls.__module__, cls.__name__, _show)


def _strategy(cls: type[Any]) -> st.SearchStrategy[Any]:
    from interviewkit.testing.strategies import USUAL

    usual = USUAL.get(cls)
    if usual is not None:
        return usual()
    from interviewkit.testing.public import values

    return values(cls)


def _show(value: object, printer: Any, cycle: bool) -> None:  # noqa: FBT001 - hypothesis' protocol
    from interviewkit.testing.printing import show

    show(value, printer, cycle)
