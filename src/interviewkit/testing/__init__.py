"""Made-up applications for property tests: every stage, every outcome, no impossible history.

With the extra ``testing`` installed, `st.from_type(ik.Application)` works without importing
anything from here. The strategies take more arguments.

>>> from hypothesis import given, strategies as st
>>> import interviewkit as ik
>>> from interviewkit import testing
>>> @given(testing.applications("id", stage="offer"))
... def test_an_offer_has_a_position(app):
...     assert app.position.title
>>> test_an_offer_has_a_position()
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interviewkit.testing.exploring import (
        Exploration as Exploration,
        Step as Step,
        explore as explore,
    )
    from interviewkit.testing.filling import (
        UnknownTypeError as UnknownTypeError,
        register_payload as register_payload,
    )
    from interviewkit.testing.printing import IMPORTS as IMPORTS, code as code
    from interviewkit.testing.public import (
        PUBLIC_CLASSES as PUBLIC_CLASSES,
        public_values as public_values,
        values as values,
    )
    from interviewkit.testing.scenes import Scene as Scene
    from interviewkit.testing.stateful import ApplicationMachine as ApplicationMachine
    from interviewkit.testing.strategies import (
        applications as applications,
        events as events,
        events_for as events_for,
        histories as histories,
        positions as positions,
        processes as processes,
        refused_events as refused_events,
    )

try:
    import_module("hypothesis")
except ImportError as error:
    raise ImportError(
        "interviewkit.testing needs hypothesis, which cannot be imported; "
        "`pip install interviewkit[testing]` brings it",
        name="hypothesis",
    ) from error

__all__ = [
    "IMPORTS",
    "PUBLIC_CLASSES",
    "ApplicationMachine",
    "Exploration",
    "Scene",
    "Step",
    "UnknownTypeError",
    "applications",
    "code",
    "events",
    "events_for",
    "explore",
    "histories",
    "positions",
    "processes",
    "public_values",
    "refused_events",
    "register_payload",
    "values",
]

_HOMES = {
    "interviewkit.testing.printing": ("IMPORTS", "code"),
    "interviewkit.testing.filling": ("UnknownTypeError", "register_payload"),
    "interviewkit.testing.public": ("PUBLIC_CLASSES", "public_values", "values"),
    "interviewkit.testing.scenes": ("Scene",),
    "interviewkit.testing.exploring": ("Exploration", "Step", "explore"),
    "interviewkit.testing.stateful": ("ApplicationMachine",),
    "interviewkit.testing.strategies": (
        "applications",
        "events",
        "events_for",
        "histories",
        "positions",
        "processes",
        "refused_events",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


# Checkers are shown the imports above and nothing else, so that they find a misspelt name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Hypothesis imports this package while it is imported itself, so nothing is loaded before
        # it is used.
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module 'interviewkit.testing' has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(home), name)
        return found


def __dir__() -> list[str]:
    return list(__all__)
