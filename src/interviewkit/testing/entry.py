"""What hypothesis loads while it is imported: `st.from_type(ik.Application)` works from then on.

Importing the processes takes as long as importing hypothesis, and who imports hypothesis may never
come near them. So nothing is imported here. The strategies are registered when the module that has
the application is there, or, if it is not there yet, right after it was imported.
"""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any

__all__ = ["register"]

_HOME = "interviewkit.hiring.application"


def register() -> None:
    """Registers the strategies and the printers, now or once the application is imported."""
    home = sys.modules.get(_HOME)
    if home is not None and hasattr(home, "evolve"):
        _register()
    elif not any(isinstance(finder, _AfterImport) for finder in sys.meta_path):
        sys.meta_path.insert(0, _AfterImport())


class _AfterImport(MetaPathFinder):
    """Waits for one module; it finds nothing itself and leaves at once."""

    def find_spec(
        self, fullname: str, path: Any, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module's own spec, whose loader registers the strategies after it is done."""
        if fullname != _HOME:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_and_register(module: ModuleType) -> None:
                load(module)
                _register()

            spec.loader.exec_module = load_and_register  # type: ignore[method-assign]
        return spec


def _register() -> None:
    from interviewkit.testing.registry import register_all

    register_all()
