"""The build hook: makes of translations and of the catalogue what is quick to read at run time."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ContentBuildHook(BuildHookInterface):
    """Runs before a wheel, standard or editable, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Have the library build its content; it tells every problem, which stops the build."""
        src = Path(self.root, "src")
        sys.path.insert(0, str(src))
        try:
            from interviewkit.content.building import build  # noqa: PLC0415 - on the path only now

            build(src / "interviewkit" / "content")
        finally:
            sys.path.remove(str(src))
