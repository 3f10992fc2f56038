"""Near misses: payloads that are almost right, by the million; only the documented error may come.

``python tests/fuzz/near_misses.py --count 1000000 --minutes 20 --seed 1``

Each payload starts as one that the library wrote. It is changed in its bytes (flipped, cut,
doubled, spliced with another one) or in what it says (a value of another type, a number beyond
every limit, a name misspelt, a key twice, tables in tables), and read. It may be refused with
`WireError`, or read; what was read has to survive being written and read again.
"""

import argparse
import copy
import json
import multiprocessing
import random
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import interviewkit as ik
from interviewkit import wire

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
SLOW = 1.0
"""Seconds after which reading one payload counts as hanging."""
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 6, 1.5, 1e308, 2**63, -(2**63) - 1, 10**30, "", " ", "x" * 500,
    "2026-01-05", "2026-01-05T10:00", "2026-13-05T10:00:00Z", "2026-01-05T10:00:00+25:00",
    "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "NaN", "1e999", "P1D", "P-1D",
    "\u0000", "\u202e", "\ud800", [], {}, [[]], {"": None}, {"decimal": "1E+9"}, ["a"] * 50,
)  # fmt: skip
RAW = (
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999999",
    "9" * 5000,
    "[" * 3000,
    '{"a":' * 3000,
    "\\ud800",
)


def corpus() -> list[str]:
    """Every payload that is kept for ever."""
    found = [
        line
        for path in sorted(PAYLOADS.glob("*/*.jsonl"))
        # Not splitlines, which also splits at what may stand in a JSON text.
        for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    ]
    if not found:
        raise SystemExit(f"no payloads in {PAYLOADS}")
    return found


def class_of(payload: str) -> type:
    """What the payload was before it was changed."""
    name = json.loads(payload)["format"].removeprefix("interviewkit.").partition("/")[0]
    return wire.formats()[name]


def changed(payload: str, others: list[str], rng: random.Random) -> str | bytes:
    """The payload with a mistake, or with a few."""
    if rng.random() < 0.25:
        return in_bytes(payload, others, rng)
    table = json.loads(payload)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        in_what_it_says(table, others, rng)
    text = json.dumps(table, ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.05:
        text = raw(text, rng)
    return text


def in_bytes(payload: str, others: list[str], rng: random.Random) -> bytes:
    """Bytes flipped, cut, doubled, or spliced with those of another payload."""
    data = bytearray(payload.encode("utf-8", "surrogatepass"))
    place, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    kind = rng.randrange(5)
    if kind == 0:
        data[place % len(data)] ^= 1 << rng.randrange(8)
    elif kind == 1:
        del data[place:end]
    elif kind == 2:
        data[place:place] = data[place:end]
    elif kind == 3:
        other = rng.choice(others).encode()
        data[place:end] = other[: rng.randrange(len(other))]
    else:
        data[place:place] = rng.choice(RAW).encode()
    return bytes(data)


def raw(text: str, rng: random.Random) -> str:
    """The text with something that no JSON writer would write."""
    places = [n for n, sign in enumerate(text) if sign == ":"] or [0]
    place = rng.choice(places) + 1
    if rng.random() < 0.5:
        return f"{text[:place]}{rng.choice(RAW)}{text[place:]}"
    return text.replace("{", '{"id":"twice","id":"again",', 1)


def in_what_it_says(table: Any, others: list[str], rng: random.Random) -> None:
    """One value, key or item changed, anywhere."""
    holders = [one for one in walk(table) if one]
    if not holders:
        return
    holder = rng.choice(holders)
    key: Any = rng.choice(list(holder)) if isinstance(holder, dict) else rng.randrange(len(holder))
    kind = rng.randrange(7)
    if kind == 0:
        # A copy: what stands in a payload may be changed further.
        holder[key] = copy.deepcopy(rng.choice(ODD))
    elif kind == 1:
        del holder[key]
    elif kind == 2 and isinstance(holder, dict):
        holder[misspelt(key, rng)] = holder.pop(key)
    elif kind == 3 and isinstance(holder[key], str):
        holder[key] = misspelt(holder[key], rng)
    elif kind == 4:
        other = json.loads(rng.choice(others))
        holder[key] = rng.choice([other, *other.values()])
    elif kind == 5 and isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))
        rng.shuffle(holder)
    else:
        holder[key] = [holder[key]] if rng.random() < 0.5 else {"value": holder[key]}


def walk(table: Any) -> list[Any]:
    """Every table and list in it."""
    found, waiting = [], [table]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict | list):
            found.append(one)
            waiting += one.values() if isinstance(one, dict) else one
    return found


def misspelt(text: str, rng: random.Random) -> str:
    """The text with a letter too many, too few, or another one."""
    place = rng.randrange(len(text) + 1)
    return rng.choice(
        (
            text[:place] + text[place + 1 :],
            f"{text[:place]}e{text[place:]}",
            text.upper(),
            text[::-1],
        )
    )


def comes_back(value: Any, cls: type, converter: wire.WireConverter) -> bool:
    """Whether what was read can be written and read again, and is the same then."""
    try:
        again = wire.to_json(value, converter=converter)
        back: Any = wire.from_json(again, cls, processes=ik.processes, converter=converter)
    except Exception:  # noqa: BLE001 - whatever it is, nothing that was read may raise it
        return False
    return wire.to_json(back, converter=converter) == again


def run(task: tuple[int, int, float, str]) -> tuple[Counter[str], float, list[str]]:
    """Reads so many near misses; what came of them, the longest time, and every failure."""
    seed, count, until, backend = task
    rng, payloads = random.Random(seed), corpus()
    converter = wire.make_converter(backend=backend, inline_processes=True)  # type: ignore[arg-type]
    classes = [class_of(payload) for payload in payloads]
    seen: Counter[str] = Counter()
    longest, failures = 0.0, list[str]()
    for number in range(count):
        if time.monotonic() > until or len(failures) > 5:
            break
        chosen = rng.randrange(len(payloads))
        payload = changed(payloads[chosen], payloads, rng)
        cls = classes[chosen] if rng.random() < 0.95 else rng.choice(classes)
        before = time.perf_counter()
        try:
            value: Any = wire.from_json(payload, cls, processes=ik.processes, converter=converter)
        except wire.WireError as error:
            seen["refused"] += 1
            seen["problems"] += len(error.problems)
            str(error).encode("utf-8", "backslashreplace")
        except Exception:  # noqa: BLE001 - anything else is what is looked for
            failures.append(f"seed {seed}, number {number}: {payload!r}\n{traceback.format_exc()}")
        else:
            seen["read"] += 1
            if not comes_back(value, cls, converter):
                failures.append(f"seed {seed}, number {number}: {payload!r} does not come back")
        took = time.perf_counter() - before
        longest = max(longest, took)
        if took > SLOW:
            failures.append(f"seed {seed}, number {number}: {took:.1f} s for {payload!r:.300}")
    seen["payloads"] = seen["refused"] + seen["read"] + len(failures)
    return seen, longest, failures


def main() -> int:
    """Reads the near misses that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    args = parser.parse_args()
    until = time.monotonic() + 60 * args.minutes
    workers = multiprocessing.cpu_count()
    share, backends = -(-args.count // (2 * workers)), ("orjson", "json") * workers
    tasks = [(args.seed + n, share, until, backend) for n, backend in enumerate(backends)]
    total: Counter[str] = Counter()
    failed, longest = list[str](), 0.0
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        for seen, slowest, failures in pool.imap_unordered(run, tasks):
            total += seen
            longest, failed = max(longest, slowest), failed + failures
    print(f"seed {args.seed}: {total['payloads']:,} payloads, {total['refused']:,} refused with ")
    print(f"{total['problems']:,} problems, {total['read']:,} read and written again")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"longest {1000 * longest:.0f} ms, most memory of a worker {most} MB")
    for failure in failed:
        print(failure)
    if total["payloads"] < args.count and not failed:
        print(f"the time was over before {args.count:,} payloads")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
