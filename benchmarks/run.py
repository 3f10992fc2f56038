"""Measures the library beside its peers, prints the tables and writes docs/performance.md.

All sides are measured in one run. In each round every side gets a Python of its own, one after the
other, so that a busy moment of the machine meets them alike; the least time of all rounds counts.
"""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from imports import import_seconds
from page import options, write
from report import tables, target_table
from results import Results, merged, targets
from sides import SIDES

HERE = Path(__file__).parent


def main() -> None:
    rounds = (8, "how often each side is measured")
    given = options(__doc__, rounds=rounds, import_rounds=(20, "the same for imports")).parse_args()
    results = measure(given.rounds, given.import_rounds)
    if given.check:
        print(target_table(results))
    else:
        text = tables(results, given.date, given.rounds)
        print(text)
        write(given.page, "run.py", text)
    if given.strict and not all(target.met for target in targets(results)):
        raise SystemExit(1)


def measure(rounds: int, import_rounds: int) -> Results:
    """Every side's numbers, rounds interleaved."""
    measured: dict[str, list[dict[str, Any]]] = {name: [] for name in SIDES}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name in SIDES:
            measured[name].append(one_round(name))
    print("imports", file=sys.stderr)
    imports = import_seconds(import_statements(), import_rounds)
    return Results(sides={name: merged(each) for name, each in measured.items()}, imports=imports)


def one_round(name: str) -> dict[str, Any]:
    """One side's numbers, from a Python of its own."""
    command = [sys.executable, str(HERE / "measure.py"), name]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    numbers: dict[str, Any] = json.loads(done.stdout)
    return numbers


def import_statements() -> dict[str, str]:
    """How each side is imported, by its title."""
    sides = [import_module(f"sides.{name}") for name in SIDES]
    return {side.TITLE: side.IMPORT for side in sides if side.IMPORT is not None}


if __name__ == "__main__":
    main()
