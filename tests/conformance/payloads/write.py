"""Keeps the payloads of a release: ``python tests/conformance/payloads/write.py``.

One file for each format, one payload a line, as this version writes them. What is kept is never
changed: for a version that has its folder already this refuses. What a release adds, another folder
holds.
"""

import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

import interviewkit as ik
from interviewkit import testing, wire
from interviewkit.machine import Accepted

HERE = Path(__file__).parent
EXAMPLES = Path(__file__).parents[3] / "examples"
LINES = 6
"""So many payloads of each class; of events each class has its line."""


def made(cls: type) -> list[str]:
    """A few payloads of that class, different ones."""
    found: dict[str, None] = {}

    @seed(2026)
    @settings(
        max_examples=200,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(testing.values(cls))
    def gather(value: object) -> None:
        text = wire.to_json(value)
        if len(found) < LINES * 20 and len(text) < 20_000:
            found[text] = None

    gather()
    # The smallest, and some that hold more.
    by_size = sorted(found, key=len)
    step = max(1, len(by_size) // LINES)
    return by_size[::step][:LINES]


def scenarios() -> list[str]:
    """The applications at the ends of the scenarios in the examples, and half way."""
    found = []
    for path in sorted(EXAMPLES.glob("*.toml")):
        if "[[step]]" in path.read_text(encoding="utf-8"):
            played = wire.play(wire.load_scenario(path, ik.processes), ik.processes)
            found += [wire.to_json(played[n].after) for n in (len(played) // 2, -1)]
    return found


def main() -> int:
    """Writes the folder of the installed version."""
    folder = HERE / ik.__version__
    if folder.exists():
        print(f"{folder.name} is kept already, and what is kept never changes", file=sys.stderr)
        return 2
    lines: dict[str, list[str]] = {}
    for name, cls in wire.formats().items():
        if cls in (Accepted, wire.SeenApplication, ik.Process) or name == "event":
            continue
        lines[name] = made(cls)
    lines["application"] += scenarios()
    lines["candidate_view"] = made(ik.View)
    lines["event"] = [made(cls)[-1] for cls in ik.events.EVENTS.values()]
    lines["process_reference"] = [wire.to_json(ik.processes[id]) for id in ik.processes]
    folder.mkdir()
    for name, texts in lines.items():
        (folder / f"{name}.jsonl").write_text("\n".join(texts) + "\n", encoding="utf-8")
    print(f"{sum(map(len, lines.values()))} payloads in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
