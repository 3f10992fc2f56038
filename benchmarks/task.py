"""`Task`: something to be timed, and how long it takes."""

from collections.abc import Callable
from time import perf_counter
from typing import Any

from attrs import frozen

BATCH_SECONDS = 0.006
BATCHES = 7


@frozen(kw_only=True)
class Task:
    """One repetition of something.

    Attributes:
        run: does it, to what `fresh` made.
        fresh: makes one object for each repetition, before the clock starts.
        steps: how many steps one repetition takes; the time is given for one of them.
    """

    run: Callable[[Any], object]
    fresh: Callable[[], Any] = lambda: None
    steps: int = 1


def seconds(task: Task) -> float:
    """The time of one step, the least of some batches; the garbage collector stays on."""
    batch(task, 2)
    count = max(1, min(20_000, int(BATCH_SECONDS / batch(task, 3))))
    return min(batch(task, count) for _ in range(BATCHES)) / task.steps


def batch(task: Task, count: int) -> float:
    """The mean time of one repetition in one batch."""
    run = task.run
    items = [task.fresh() for _ in range(count)]
    start = perf_counter()
    for item in items:
        run(item)
    return (perf_counter() - start) / count
