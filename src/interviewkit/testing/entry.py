"""What hypothesis loads while it is imported: `st.from_type(ik.Application)` works from then on.

Importing the processes takes as long as importing hypothesis, and who imports hypothesis may never
come near them. So nothing is imported here. The strategies of a class are registered when the
module that has it is there, or, if it is not there yet, right after it was imported.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from interviewkit.testing.homes import HOMES

__all__ = ["register"]


def register() -> None:
    """Registers the strategies and the printers, now or once their classes are imported.

    Hypothesis calls it by itself. Call it where plugins of hypothesis are switched off, or where
    an import hook of another tool loads the kit and passes by this one.
    """
    for home in HOMES:
        if home in sys.modules:
            _register(import_module(home))
    if not any(isinstance(finder, _AfterImport) for finder in sys.meta_path):
        sys.meta_path.insert(0, _AfterImport())


class _AfterImport(MetaPathFinder):
    """Watches for the modules that have the classes; the finders after it find them.

    It stays: to look for a spec is not yet to import, and a module may be loaded again.
    """

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec that the other finders have, with a loader that registers the strategies."""
        if fullname not in HOMES:
            return None
        others = sys.meta_path[sys.meta_path.index(self) + 1 :]
        specs = (finder.find_spec(fullname, path, target) for finder in others)
        spec = next((spec for spec in specs if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Registering(spec, spec.loader)
        return spec


class _Registering(Loader):
    """Loads a module as its own loader does, then registers the strategies.

    A loader may serve many modules, as that of a zip file does; so it is wrapped, not changed.
    """

    def __init__(self, spec: ModuleSpec, loader: Loader) -> None:
        self._spec, self._loader = spec, loader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """What the module's own loader makes."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module, which then has its own loader again, and registers the strategies."""
        module.__loader__ = self._spec.loader = self._loader
        self._loader.exec_module(module)
        _register(module)


def _register(home: ModuleType) -> None:
    from interviewkit.testing.registry import register_home

    register_home(home)
