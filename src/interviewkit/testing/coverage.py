"""How well the strategies cover the presets: ``python -m interviewkit.testing.coverage``."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from interviewkit.hiring.application import Application
from interviewkit.hiring.presets import processes
from interviewkit.hiring.stages.overlays import OUTCOMES
from interviewkit.testing.registry import register_all

__all__ = ["cells", "main", "place", "sample", "table"]

Cell = tuple[str, str]
"""A process's id, and a stage or the state of an outcome."""


def cells() -> tuple[Cell, ...]:
    """Every stage of every preset, and every outcome.

    >>> from interviewkit.testing.coverage import cells
    >>> ("us", "background_check") in cells(), ("us", "outcome.hired") in cells()
    (True, True)
    """
    return tuple(
        (id, name) for id, process in processes.items() for name in (*process.stages, *OUTCOMES)
    )


def place(app: Application) -> Cell:
    """Where an application counts: under its stage, or under its outcome."""
    return app.process.id, app.state if app.is_terminal else app.stage


def sample(examples: int = 1000) -> Counter[Cell]:
    """How many of so many examples of `st.from_type(Application)` were where.

    The same examples in each run.

    >>> from interviewkit.testing.coverage import sample
    >>> sum(sample(20).values())
    20
    """
    register_all()
    met: Counter[Cell] = Counter()

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.from_type(Application))
    def count(app: Application) -> None:
        met[place(app)] += 1

    count()
    return met


def table(met: Counter[Cell]) -> str:
    """The counts as a table: a line for each stage and outcome, a column for each preset."""
    names = list(dict.fromkeys(name for _, name in sorted(cells(), key=_order)))
    known = set(cells())
    rows = [["", *processes]]
    for name in names:
        counts = (str(met[id, name]) if (id, name) in known else "-" for id in processes)
        rows.append([name, *counts])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(_line(row, widths) for row in rows)


def _order(cell: Cell) -> bool:
    """Stages before outcomes, otherwise as they come."""
    return cell[1] in OUTCOMES


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    first, *others = row
    counts = (text.rjust(width) for text, width in zip(others, widths[1:], strict=True))
    return "  ".join([first.ljust(widths[0]), *counts]).rstrip()


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table, and what was missed; the status is 1 if anything was."""
    parser = argparse.ArgumentParser(prog="python -m interviewkit.testing.coverage")
    parser.add_argument("--examples", type=int, default=1000, help="how many (default: 1000)")
    met = sample(parser.parse_args(arguments).examples)
    missed = [f"{id}: {name}" for id, name in cells() if not met[id, name]]
    out = sys.stdout.write
    out(f"{table(met)}\n\n{len(cells()) - len(missed)} of {len(cells())} met\n")
    out("".join(f"missed: {cell}\n" for cell in missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
