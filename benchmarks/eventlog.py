"""Measures replaying an event log, beside what pm4py needs only to read it.

All are measured in one process, in turn in each round, so that a busy moment of the machine meets
them alike; the least time of all rounds counts. Where pm4py is not installed it is left out.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from time import perf_counter

from interviewkit.eventlog import LogReport, Skips, read_log, replay
from interviewkit.wire import ProcessFile, load_process

try:
    from pm4py.objects.log.importer.xes import importer
except ImportError:
    importer = None

HERE = Path(__file__).parent
LOG = HERE.parent.parent / "shared" / "data" / "hiring_log_high.xes.gz"
PROCESS = HERE.parent / "examples" / "hiring_log.toml"
OURS, OURS_TITLE = "replay", "interviewkit: read and replay"
TITLES = {
    OURS: OURS_TITLE,
    "ITERPARSE": "pm4py: import, by default",
    "LINE_BY_LINE": "pm4py: import, line by line",
}

Task = Callable[[], object]


def main() -> None:
    options = arguments()
    process = load_process(options.process)
    report = whole(options.log, process)
    print(f"{options.log.name}: {report.cases:,} cases, {report.read:,} events; ", end="")
    print(f"{report.conforming:,} conform to {process.id}, {report.violating:,} do not")
    cases = list(read_log(options.log, process.log))
    machines = process.machines()
    sides: dict[str, Task] = {
        OURS: lambda: whole(options.log, process),
        **peers(options.log),
        "only": lambda: replay(cases, machines, process.log),
    }
    best = least(sides, options.rounds)
    only = best.pop("only")
    for name, seconds in best.items():
        ratio = f"{seconds / best[OURS]:6.2f} times ours" if name != OURS else ""
        print(f"{TITLES[name]:32}{seconds:8.2f} s {ratio}".rstrip())
    print(f"{'interviewkit: replay alone':32}{only:8.3f} s   {report.read / only:,.0f} events/s")
    if options.strict and (best[OURS] > min(best.values()) or report.read / only < 1e6):
        raise SystemExit(1)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("log", nargs="?", type=Path, default=LOG, help="the log to replay")
    parser.add_argument("--process", type=Path, default=PROCESS, help="the file with the process")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 if reading and replaying takes longer than an import by pm4py, or the "
        "replay follows fewer than a million events a second",
    )
    return parser.parse_args()


def whole(log: Path, process: ProcessFile) -> LogReport:
    """The report, from the file."""
    skips = Skips()
    cases = read_log(log, process.log, skips=skips)
    return replay(cases, process.machines(), process.log, skips=skips)


def peers(log: Path) -> dict[str, Task]:
    """The imports of pm4py, its default one and the fastest one in Python; none without it."""
    if importer is None:
        print("pm4py is not installed, so it is not measured", file=sys.stderr)
        return {}
    print(f"beside pm4py {metadata.version('pm4py')}")
    quiet = {"show_progress_bar": False}
    path = os.fspath(log)
    return {
        name: lambda name=name: importer.apply(path, quiet, importer.Variants[name])
        for name in ("ITERPARSE", "LINE_BY_LINE")
    }


def least(sides: dict[str, Task], rounds: int) -> dict[str, float]:
    """The least seconds of each, in rounds; what the one before left behind is collected first."""
    found: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name, task in sides.items():
            gc.collect()
            begin = perf_counter()
            task()
            found[name].append(perf_counter() - begin)
    return {name: min(seconds) for name, seconds in found.items()}


if __name__ == "__main__":
    main()
