"""Measures one side, in a process of its own, and prints the numbers as JSON."""

import json
import sys
from importlib import import_module
from importlib.metadata import version
from types import ModuleType

from memory import live_bytes
from task import Task, seconds


def main(name: str) -> None:
    side = import_module(f"sides.{name}")
    arrived = side.state(side.walk(side.create()))
    if arrived != "hired":
        raise SystemExit(f"the walk of {name} ended in {arrived!r}")
    measured = {
        "title": side.TITLE,
        "version": side.PACKAGE and f"{side.PACKAGE} {version(side.PACKAGE)}",
        "times": {task: seconds(todo) for task, todo in tasks(side).items()},
        "bytes": live_bytes(side.create),
        "sizes": side.sizes() if hasattr(side, "sizes") else {},
    }
    print(json.dumps(measured))


def tasks(side: ModuleType) -> dict[str, Task]:
    """What every side does, and what this one answers beside it."""
    return {
        "step": Task(run=side.walk, fresh=side.create, steps=side.STEPS),
        "create": Task(run=lambda _: side.create()),
        **side.TASKS,
    }


if __name__ == "__main__":
    main(sys.argv[1])
