"""The tables of docs/performance.md."""

import platform
from collections.abc import Iterable, Iterator

from results import Results, Side, targets


def tables(results: Results, date: str, rounds: int) -> str:
    """All tables as Markdown."""
    parts = (
        environment(results, date, rounds),
        "### Targets",
        target_table(results),
        "### A step, and the questions around it",
        side_table(results),
        "### An application",
        application_table(results),
        "### Memory of an application",
        memory(results),
        "### Importing",
        import_table(results),
    )
    return "\n\n".join(parts)


def environment(results: Results, date: str, rounds: int) -> str:
    versions = sorted(side.version for side in results.sides.values() if side.version)
    y = results.sides["yardstick"]
    return (
        f"Measured on {date} with {platform.python_implementation()} "
        f"{platform.python_version()} on {platform.system()} ({platform.machine()}), "
        f"{rounds} rounds. Versions: {', '.join(versions)}. The yardstick's step took "
        f"{_time(y.times['step'])}; in the slowest round it took {y.spread:.2f} times as long."
    )


def target_table(results: Results) -> str:
    rows = [
        (t.name, f"{t.value:.2f}", f"{t.limit:g}", t.unit, "met" if t.met else "**missed**")
        for t in targets(results)
    ]
    return _table(("what", "measured", "at most", "unit", ""), rows)


def side_table(results: Results) -> str:
    y = results.sides["yardstick"]
    names = [name for name in results.sides if name != "application"]
    order = sorted(names, key=lambda name: results.sides[name].times["step"])
    rows = [_side_row(results.sides[name], y) for name in order]
    head = ("side", "a step", "create", "refuse", "what is allowed", "bytes of a live instance")
    return _table(head, rows)


def _side_row(side: Side, y: Side) -> tuple[str, ...]:
    times = [_both(side, y, task) for task in ("step", "create", "refuse", "allowed")]
    return side.title, *times, _size(side.bytes)


def application_table(results: Results) -> str:
    app, y = results.sides["application"], results.sides["yardstick"]
    named = (
        ("`apply`, mean of the 18 events of a hire", "step"),
        ("`apply`, mean of 6 events of an interview, each with a role and a guard", "interview"),
        ("`decide` that refuses, reasons not read", "refuse"),
        ("`decide` that refuses, reasons read", "reasons"),
        ("`allowed(by=..., at=..., actor=...)`", "allowed"),
        ("`Application.open`", "create"),
    )
    rows = [(name, _time(app.times[task]), _ratio(app, y, task, "step")) for name, task in named]
    return _table(("what", "time", "x the yardstick's step"), rows)


def memory(results: Results) -> str:
    sizes = results.sides["application"].sizes
    parts = sizes["parts"]
    total = sum(size for _, size in parts.values())
    rows = [(f"`{name}`", str(count), f"{size:,}") for name, (count, size) in parts.items()]
    told = (
        f"After 12 events {total:,} bytes hang on one application alone. Its pickle has "
        f"{sizes['pickle']:,} bytes. Built from nothing, with every event and string of its own, "
        f"an application takes {_size(sizes['with_strings'])} bytes. A thousand of them, dropped, "
        f"left {sizes['cycles']} objects to the garbage collector."
    )
    return f"{told}\n\n{_table(('class', 'objects', 'bytes'), rows)}"


def import_table(results: Results) -> str:
    base = results.imports["attrs"]
    order = sorted(results.imports.items(), key=lambda item: item[1])
    rows = [(name, f"{cost * 1e3:.1f} ms", f"{cost / base:.2f}") for name, cost in order]
    return _table(("what", "time", "x `import attrs`"), rows)


def _both(side: Side, y: Side, task: str) -> str:
    if task not in side.times:
        return "-"
    return f"{_time(side.times[task])} ({_ratio(side, y, task, task)} x)"


def _ratio(side: Side, y: Side, task: str, to: str) -> str:
    ratio = side.times[task] / y.times[to]
    return f"{ratio:.2f}" if ratio < 10 else f"{ratio:,.0f}"


def _time(seconds: float) -> str:
    return f"{seconds * 1e9:,.0f} ns" if seconds < 1e-5 else f"{seconds * 1e6:,.1f} us"


def _size(size: float) -> str:
    return f"{size:,.0f}"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    return "\n".join(_lines(tuple(head), rows))


def _lines(head: tuple[str, ...], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
