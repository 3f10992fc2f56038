"""Payloads of about a megabyte that are as bad as can be: what each costs in memory and time.

``python tests/fuzz/monsters.py`` reads each in a process of its own, prints what it took, and fails
where it took more than 50 MB, or raised anything but the documented error.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable

import interviewkit as ik
from interviewkit import wire

MOST = 50
"""Megabytes above those of the process before it read anything."""
EVENT = '{"event":"offer_sent","id":"e","at":"x","by":"nobody","expires_at":3}'
HEAD = '{"id":"a","process":{"id":"id","version":"1"},"events":'


def filled(part: str, size: int = 1_000_000) -> str:
    """The part, so often that it fills about a megabyte."""
    return ",".join([part] * (size // (len(part) + 1)))


def numbered(part: str, size: int = 1_000_000) -> str:
    """The part with a number in it, so often."""
    return ",".join(part % n for n in range(size // (len(part) + 6)))


MONSTERS: dict[str, tuple[Callable[[], str], type]] = {
    "lists in lists": (lambda: "[" * 1_000_000, ik.Position),
    "tables in tables": (lambda: '{"a":' * 200_000 + "1" + "}" * 200_000, ik.Position),
    "10,000 lists in lists, closed": (lambda: "[" * 10_000 + "]" * 10_000, ik.Position),
    "a number of a million digits": (lambda: '{"title":%s}' % ("9" * 1_000_000), ik.Position),
    "a text of a megabyte": (lambda: '{"level":"%s"}' % ("x" * 1_000_000), ik.Position),
    "one key, so many times": (lambda: "{%s}" % filled('"title":"a"'), ik.Position),
    "unknown keys": (lambda: "{%s}" % numbered('"key%d":1'), ik.Position),
    "unknown keys, each on a line": (
        lambda: "{%s}" % numbered('"key%d":1').replace(",", ",\n"),
        ik.Position,
    ),
    "a million events": (lambda: HEAD + "[%s]}" % ",".join("0" * 1_000_000), ik.Application),
    "events that are none": (lambda: HEAD + "[%s]}" % filled("{}", 29_000), ik.Application),
    "events full of mistakes": (lambda: HEAD + "[%s]}" % filled(EVENT, 690_000), ik.Application),
    "the same, each on a line": (
        lambda: HEAD + "[%s]}" % filled(EVENT, 690_000).replace("},", "},\n"),
        ik.Application,
    ),
    "a message of lists": (
        lambda: '{"id":"a.b","params":{"p":[%s]}}' % filled('{"decimal":"NaN"}'),
        ik.Message,
    ),
    "reasons without end": (
        lambda: '{"event":"x","reasons":[%s]}' % filled('{"id":"B"}'),
        ik.Refused,
    ),
    "tips full of mistakes": (
        lambda: '{"tips":[%s]}' % filled('{"id":"","levels":["x"],"z":1}'),
        ik.Catalogue,
    ),
    "NaN at the end": (lambda: '{"title":[%s,NaN]}' % filled("1"), ik.Position),
}


def read(name: str) -> dict[str, object]:
    """Reads one, and says what it cost."""
    make, cls = MONSTERS[name]
    payload = make()
    wire.from_json('{"title":"warm"}', ik.Position)
    assert ik.processes["id"].states
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    try:
        wire.from_json(payload, cls)
        said = "read"
    except wire.WireError as error:
        said = f"{len(error.problems)} problems and {error.more} more"
    took = time.perf_counter() - start
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {"size": len(payload), "said": said, "seconds": round(took, 2), "megabytes": round(more)}


def main() -> int:
    """Reads them all, each in a fresh process."""
    if sys.argv[1:]:
        print(json.dumps(read(sys.argv[1])))
        return 0
    failed = False
    for name in MONSTERS:
        command = [sys.executable, __file__, name]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            print(f"{name}: {done.stderr[-1500:]}")
            failed = True
            continue
        found = json.loads(done.stdout)
        failed = failed or found["megabytes"] > MOST * max(1, found["size"] / 1_000_000)
        print(
            f"{name:32} {found['size']:>9,} bytes {found['seconds']:>6} s "
            f"{found['megabytes']:>4} MB  {found['said']}"
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
