"""Writes src/interviewkit/typed: what may happen, and a module for each preset.

Run it after a change to a preset or an event; a test compares the modules with what this would
write.
"""

from pathlib import Path

import interviewkit as ik
from interviewkit.typed.generate import events_source, module_name, source

FOLDER = Path(__file__).parents[1] / "src" / "interviewkit" / "typed"


def main() -> None:
    """Writes the modules."""
    modules = {"can": events_source()}
    modules |= {module_name(id): source(process) for id, process in ik.processes.items()}
    for name, text in modules.items():
        (FOLDER / f"{name}.py").write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
