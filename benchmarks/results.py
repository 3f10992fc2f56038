"""`Results`: everything that one run measured, and the targets it is held to."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen
from imports import FIRST_DECISION


@frozen(kw_only=True)
class Side:
    """One side's numbers: times in seconds a step, the least of all rounds."""

    title: str
    version: str | None
    times: Mapping[str, float]
    spread: float
    bytes: float
    sizes: Mapping[str, Any] = field(factory=dict)


@frozen(kw_only=True)
class Target:
    """Something promised: a number that is to stay at or below a limit."""

    name: str
    value: float
    limit: float
    unit: str

    @property
    def met(self) -> bool:
        return self.value <= self.limit


@frozen(kw_only=True)
class Results:
    """What one run measured."""

    sides: Mapping[str, Side]
    imports: Mapping[str, float]

    def ratio(self, side: str, task: str, to: str | None = None) -> float:
        """A side's time of a task, by the yardstick's time of the same or another task."""
        return self.sides[side].times[task] / self.sides["yardstick"].times[to or task]


def merged(rounds: list[dict[str, Any]]) -> Side:
    """One side's rounds as one: the least time of each task, and how far its steps strayed."""
    last = rounds[-1]
    steps = [r["times"]["step"] for r in rounds]
    return Side(
        title=last["title"],
        version=last["version"],
        times={task: min(r["times"][task] for r in rounds) for task in last["times"]},
        spread=max(steps) / min(steps),
        bytes=last["bytes"],
        sizes=last["sizes"],
    )


def targets(results: Results) -> Iterator[Target]:
    """Every target, with what was measured."""
    yield from _kernel(results)
    yield from _application(results)
    yield from _costs(results)


def _kernel(results: Results) -> Iterator[Target]:
    ratio, y = results.ratio, "x the yardstick's"
    step, guarded = ratio("kernel", "step"), ratio("kernel", "guarded")
    yield Target(name="kernel: a step of the walk", value=step, limit=1.0, unit=f"{y} step")
    yield Target(name="kernel: the guarded step", value=guarded, limit=1.0, unit=f"{y} same step")
    refuse, to_step = ratio("kernel", "refuse"), ratio("kernel", "refuse", "step")
    name = "kernel: a refusal, reasons not read"
    yield Target(name=name, value=refuse, limit=1.5, unit=f"{y} refusal")
    yield Target(name=name, value=to_step, limit=1.5, unit=f"{y} step")
    allowed = ratio("kernel", "allowed")
    yield Target(name="kernel: what is allowed", value=allowed, limit=2.0, unit=f"{y} own")
    for side in ("kernel", "application"):
        reasons = results.sides[side].times["reasons"] * 1e6
        name = f"{side}: a refusal, reasons read"
        yield Target(name=name, value=reasons, limit=60.0, unit="us")


def _application(results: Results) -> Iterator[Target]:
    walks = (("step", "an event of a hire"), ("interview", "an event of an interview"))
    for task, name in walks:
        value = results.ratio("application", task, "step")
        unit = "x the yardstick's step"
        yield Target(name=f"apply: {name}", value=value, limit=4.0, unit=unit)
        peer = results.sides["transitions"].times["step"]
        value = results.sides["application"].times[task] / peer
        yield Target(name=f"apply: {name}", value=value, limit=1.0, unit="x a step of transitions")


def _costs(results: Results) -> Iterator[Target]:
    sizes = results.sides["application"].sizes
    total = sum(size for _, size in sizes["parts"].values()) / 1024
    yield Target(name="memory: an application of 12 events", value=total, limit=3.0, unit="KiB")
    cycles = sizes["cycles"]
    name = "memory: objects in cycles, 1000 applications dropped"
    yield Target(name=name, value=cycles, limit=0, unit="objects")
    base = results.imports["attrs"]
    limits = {"interviewkit": 1.2, FIRST_DECISION: 6.0}
    for name, limit in limits.items():
        value = results.imports[name] / base
        yield Target(name=f"import: {name}", value=value, limit=limit, unit="x `import attrs`")
