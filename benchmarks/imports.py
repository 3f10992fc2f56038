"""What importing costs: the wall time of a fresh Python, less that of one that imports nothing."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

NOTHING = "nothing"
FIRST_DECISION = "interviewkit, a preset, an application and its first decision"
STATEMENTS = {
    NOTHING: "pass",
    "attrs": "import attrs",
    "interviewkit": "import interviewkit",
    FIRST_DECISION: "import first_decision",
}


def import_seconds(peers: Mapping[str, str], rounds: int) -> dict[str, float]:
    """The least cost of each statement; the statements take turns."""
    statements = {**STATEMENTS, **peers}
    for code in statements.values():
        # So that every module's bytecode is on disk when the clock runs.
        _wall(code)
    least = dict.fromkeys(statements, float("inf"))
    for _ in range(rounds):
        for name, code in statements.items():
            least[name] = min(least[name], _wall(code))
    bare = least.pop(NOTHING)
    return {name: seconds - bare for name, seconds in least.items()}


def _wall(code: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent, check=True)
    return perf_counter() - start
