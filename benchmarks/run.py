"""Measures the library beside its peers, prints the tables and writes docs/performance.md.

All sides are measured in one run. In each round every side gets a Python of its own, one after the
other, so that a busy moment of the machine meets them alike; the least time of all rounds counts.
"""

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from imports import import_seconds
from report import tables, target_table, write
from results import Results, merged, targets
from sides import SIDES

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "performance.md"


def main() -> None:
    options = arguments()
    results = measure(options.rounds, options.import_rounds)
    if options.check:
        print(target_table(results))
    else:
        text = tables(results, options.date, options.rounds)
        print(text)
        write(options.page, text)
    if options.strict and not all(target.met for target in targets(results)):
        raise SystemExit(1)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    today = datetime.now(UTC).date().isoformat()
    parser.add_argument("--rounds", type=int, default=8, help="how often each side is measured")
    parser.add_argument("--import-rounds", type=int, default=20, help="the same for imports")
    parser.add_argument("--date", default=today, help="the date that the page tells")
    parser.add_argument("--page", type=Path, default=PAGE, help="the page that gets the tables")
    parser.add_argument("--check", action="store_true", help="print the targets, write no page")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a target is missed")
    return parser.parse_args()


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
