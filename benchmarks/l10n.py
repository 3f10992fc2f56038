"""Measures translators beside a dict of texts, gettext and Fluent, and what loading texts costs.

All sides say the same texts in one process, in turn in each round, so that a busy moment of the
machine meets them alike; the least time of all rounds counts. What is loaded once is measured in a
fresh Python each time. Where fluent.runtime is not installed it is left out.
"""

import gc
import gettext
import json
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import metadata
from io import BytesIO
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.mofile import write_mo
from page import options, write

import interviewkit as ik
from interviewkit.content.built import built_file
from interviewkit.content.catalogue import BUILT
from interviewkit.content.loader import compiled_file
from interviewkit.messages import Message

try:
    from fluent.runtime import FluentBundle, FluentLocalization, FluentResource
except ImportError:
    FluentBundle = None

BATCH, BATCHES = 0.002, 15
"""Seconds for which a task is repeated, and how often in a round; short, to fit between pauses."""

PLAIN = (
    "state.offer.sent",
    "state.offer.draft",
    "state.outcome.rejected",
    "event.offer_sent",
    "role.recruiter",
    "role.candidate",
    "role.legal",
    "stage.offer",
)
NAMES = ("Rina", "Agus", "Budi", "Siti", "Dewi", "Putri", "Joko", "Wati")
ACCENTED = ("Nguyễn", "José", "Zoë", "Çelik", "李雷", "Łukasz", "Sørensen", "Müller")
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)
GREETING = "Dear {name}, thank you for your time."
ONE, MANY = "one day left", "{count} days left"
FLUENT = """\
greeting = Dear { $name }, thank you for your time.
days = { $count ->
    [one] one day left
   *[other] { $count } days left
}
"""

TASKS = {
    "plain": "a text without a parameter",
    "name": "one parameter, a name in ASCII",
    "accented": "one parameter, a name with other letters",
    "plural": "plural forms and their count",
}
SIDES = {
    "ours": "**interviewkit**, `text(message)`",
    "made": "interviewkit, `text(Message.of(...))`",
    "dict": "a dict and `str.format`",
    "gettext": "gettext (`pgettext`, `ngettext`) and `str.format`",
    "bundle": "fluent.runtime, `format_pattern` of a bundle",
    "fluent": "fluent.runtime, `format_value` of a localization",
}
# Each: what is compared with which side, and how many times its time is allowed.
RATIOS = (("plain", "dict", 2.0), ("name", "dict", 3.0), ("plural", "gettext", 3.0))

# What is measured in a fresh Python: imports first, then what the clock runs for, as milliseconds.
KINDS = "interview_types question_categories questions tips signals checklists"
COLD = {
    "en": (
        "loading the texts of one locale, English",
        "from interviewkit.content import load_catalog",
        "load_catalog('en')",
    ),
    "id": (
        "loading Indonesian, and English that it falls back to",
        "from interviewkit.content import load_catalog",
        "load_catalog('id')",
    ),
    "tips": (
        "loading one kind of the catalogue, its tips",
        "from interviewkit.content import load_catalogue",
        "len(load_catalogue().tips)",
    ),
    "catalogue": (
        "loading the whole catalogue",
        "from interviewkit.content import load_catalogue",
        f"[len(getattr(load_catalogue(), kind)) for kind in {KINDS.split()}]",
    ),
}
CLOCK = """
from time import perf_counter
import interviewkit as ik
{imports}
begin = perf_counter()
{statement}
print((perf_counter() - begin) * 1e3)
"""
LOADED = """
import json, sys
import interviewkit as ik
first = sorted(name for name in sys.modules if name.partition(".")[0] == "babel")
for tag in ("en", "id", "ar"):
    ik.translator(tag).text("offer.sent", "candidate")
print(json.dumps([first, sorted(n for n in sys.modules if n.startswith("babel"))]))
"""

Task = Callable[[], object]


class Target(NamedTuple):
    """Something promised: a number that is to stay at or below a limit."""

    name: str
    value: float
    limit: float
    unit: str

    @property
    def met(self) -> bool:
        return self.value <= self.limit


class Results(NamedTuple):
    """What one run measured: seconds a text by task and side, and milliseconds of the rest."""

    said: Mapping[str, Mapping[str, float]]
    build: float
    cold: Mapping[str, tuple[float, float]]
    modules: tuple[list[str], list[str]]


def main() -> None:
    rounds = (12, "how often each side is measured")
    cold = (15, "the same for fresh Pythons")
    given = options(__doc__, rounds=rounds, cold_rounds=cold).parse_args()
    warn_of_sources()
    results = Results(
        said=measured(given.rounds),
        build=build_milliseconds(given.rounds),
        cold=cold_milliseconds(given.cold_rounds),
        modules=loaded(),
    )
    text = report(results, given.date, given.rounds)
    print(text)
    if not given.check:
        write(given.page, "l10n.py", text)
    if given.strict and not all(target.met for target in targets(results)):
        raise SystemExit(1)


def warn_of_sources() -> None:
    """Tells of a checkout in which the sources are read, which takes many times as long."""
    wanted = {tag: compiled_file(tag) for tag in ("en", "id")}
    wanted[BUILT] = built_file(BUILT, "catalogue")
    for name, found in wanted.items():
        if found is None:
            print(f"{name}: not built, or older than its sources", file=sys.stderr)


def measured(rounds: int) -> dict[str, dict[str, float]]:
    """The least seconds a text of each side, by task."""
    tasks = {name: sides(name) for name in TASKS}
    for name, each in tasks.items():
        agree(name, each)
    least = {name: dict.fromkeys(each, float("inf")) for name, each in tasks.items()}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name, each in tasks.items():
            for side, said in each.items():
                least[name][side] = min(least[name][side], seconds(said) / 8)
    return least


def agree(name: str, each: Mapping[str, Callable[[], list[str]]]) -> None:
    """Refuses to compare sides that say different things."""
    told = {side: said() for side, said in each.items()}
    for side, texts in told.items():
        if texts != told["dict"]:
            raise SystemExit(f"{name}: {side} says {texts}, and not {told['dict']}")


def seconds(task: Task) -> float:
    """The least mean of some batches."""
    gc.collect()
    begin = perf_counter()
    task()
    repeats = max(1, int(BATCH / max(perf_counter() - begin, 1e-9)))
    least = float("inf")
    for _ in range(BATCHES):
        begin = perf_counter()
        for _ in range(repeats):
            task()
        least = min(least, (perf_counter() - begin) / repeats)
    return least


def sides(name: str) -> dict[str, Callable[[], list[str]]]:
    """Every side's way of saying the eight texts of a task."""
    if name == "plain":
        return plain_sides()
    if name == "plural":
        return plural_sides()
    return name_sides(NAMES if name == "name" else ACCENTED)


def plain_sides() -> dict[str, Callable[[], list[str]]]:
    words = ik.translator("en")
    messages = [Message.of(id) for id in PLAIN]
    texts = {message.id: words.text(message) for message in messages}
    pairs, say = tuple(texts.items()), compiled(texts).pgettext
    found: dict[str, Callable[[], list[str]]] = {
        "ours": lambda: [words.text(message) for message in messages],
        "made": lambda: [words.text(Message.of(id)) for id in PLAIN],
        "dict": lambda: [texts[id].format() for id in PLAIN],
        "gettext": lambda: [say(id, said).format() for id, said in pairs],
    }
    if FluentBundle is None:
        return found
    ids = [id.replace(".", "-") for id in PLAIN]
    lines = (f"{id} = {said}\n" for id, said in zip(ids, texts.values(), strict=True))
    bundle, localization = fluent("".join(lines))
    message_of = bundle.get_message
    return found | {
        "bundle": lambda: [bundle.format_pattern(message_of(id).value)[0] for id in ids],
        "fluent": lambda: [localization.format_value(id) for id in ids],
    }


def name_sides(names: tuple[str, ...]) -> dict[str, Callable[[], list[str]]]:
    words = ik.translator("en", texts={"acme.greeting": GREETING}, prefix="acme")
    messages = [Message.of("acme.greeting", name=name) for name in names]
    texts = {"greeting": GREETING}
    say = compiled(texts).pgettext
    found: dict[str, Callable[[], list[str]]] = {
        "ours": lambda: [words.text(message) for message in messages],
        "made": lambda: [words.text(Message.of("acme.greeting", name=name)) for name in names],
        "dict": lambda: [texts["greeting"].format(name=name) for name in names],
        "gettext": lambda: [say("greeting", GREETING).format(name=name) for name in names],
    }
    return found | fluent_sides("greeting", [{"name": name} for name in names])


def plural_sides() -> dict[str, Callable[[], list[str]]]:
    host = {"acme.days": {"one": ONE, "other": MANY}}
    words = ik.translator("en", texts=host, prefix="acme")
    messages = [Message.of("acme.days", count=count) for count in COUNTS]
    texts = {"days": {"one": ONE, "other": MANY}}
    say = compiled({}, (ONE, MANY)).ngettext
    found: dict[str, Callable[[], list[str]]] = {
        "ours": lambda: [words.text(message) for message in messages],
        "made": lambda: [words.text(Message.of("acme.days", count=count)) for count in COUNTS],
        "dict": lambda: [
            texts["days"]["one" if count == 1 else "other"].format(count=count) for count in COUNTS
        ],
        "gettext": lambda: [say(ONE, MANY, count).format(count=count) for count in COUNTS],
    }
    return found | fluent_sides("days", [{"count": count} for count in COUNTS])


def compiled(
    texts: Mapping[str, str], plural: tuple[str, str] | None = None
) -> gettext.GNUTranslations:
    """What gettext makes of a .mo that says these."""
    po = PoCatalog(locale="en", fuzzy=False)
    for id, said in texts.items():
        po.add(said, said, context=id)
    if plural is not None:
        po.add(plural, plural)
    buffer = BytesIO()
    write_mo(buffer, po)
    return gettext.GNUTranslations(BytesIO(buffer.getvalue()))


def fluent(text: str) -> tuple[Any, Any]:
    """A bundle and a localization; neither sets parameters apart, which would take longer."""
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    loader = type("Loader", (), {"resources": lambda *_: iter([[FluentResource(text)]])})()
    return bundle, FluentLocalization(["en"], ["page.ftl"], loader, use_isolating=False)


def fluent_sides(id: str, params: list[dict[str, Any]]) -> dict[str, Callable[[], list[str]]]:
    if FluentBundle is None:
        return {}
    bundle, localization = fluent(FLUENT)
    return {
        "bundle": lambda: [
            bundle.format_pattern(bundle.get_message(id).value, each)[0] for each in params
        ],
        "fluent": lambda: [localization.format_value(id, each) for each in params],
    }


def build_milliseconds(rounds: int) -> float:
    """A translator for a locale whose texts were loaded before."""
    tags = ("en", "id", "ms", "ar", "zh-Hans", "id-x-informal", "id-ID", "en-GB")
    for tag in tags:
        ik.translator(tag)
    return min(seconds(lambda: list(map(ik.translator, tags))) for _ in range(rounds)) / 8 * 1e3


def cold_milliseconds(rounds: int) -> dict[str, tuple[float, float]]:
    """The least and the median of each, in fresh Pythons that take turns."""
    found: dict[str, list[float]] = {name: [] for name in COLD}
    for number in range(rounds + 1):
        for name, (_, imports, statement) in COLD.items():
            spent = float(fresh(CLOCK.format(imports=imports, statement=statement)))
            # The first one writes the bytecode, and reads the files from the disk.
            if number:
                found[name].append(spent)
    return {name: (min(spent), median(spent)) for name, spent in found.items()}


def loaded() -> tuple[list[str], list[str]]:
    """The modules of babel after the import, and after plain text was said."""
    first, then = json.loads(fresh(LOADED))
    return first, then


def fresh(code: str) -> str:
    return subprocess.check_output([sys.executable, "-c", code], encoding="utf-8")


def targets(results: Results) -> Iterator[Target]:
    for task, side, limit in RATIOS:
        ratio = results.said[task]["ours"] / results.said[task][side]
        yield Target(TASKS[task], ratio, limit, f"x {SIDES[side]}")
    for task, said in results.said.items():
        peers = [said[side] for side in ("bundle", "fluent") if side in said]
        if peers:
            yield Target(TASKS[task], said["ours"] / min(peers), 1, "x fluent.runtime")
    yield Target("a translator after the first", results.build, 0.2, "ms")
    for name, limit in {"en": 10, "id": 10, "tips": 10, "catalogue": 40}.items():
        yield Target(COLD[name][0], results.cold[name][0], limit, "ms")
    first, then = results.modules
    data = [name for name in then if name.startswith("babel.localedata")]
    yield Target("`import interviewkit`", len(first), 0, "modules of babel")
    yield Target("plain text", len(data), 0, "modules of babel's locale data")


def report(results: Results, date: str, rounds: int) -> str:
    """All tables as Markdown."""
    names = ["interviewkit", "babel", *([] if FluentBundle is None else ["fluent.runtime"])]
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in names)
    where = (
        f"Measured on {date} with {platform.python_implementation()} {platform.python_version()} "
        f"on {platform.system()} ({platform.machine()}), {rounds} rounds. Versions: {versions}."
    )
    parts = (
        where,
        table(("what", "measured", "at most", "unit", ""), target_rows(results)),
        table(("side", *TASKS.values()), side_rows(results)),
        table(("in a fresh Python", "least", "median"), cold_rows(results)),
    )
    return "\n\n".join(parts)


def target_rows(results: Results) -> Iterator[tuple[str, ...]]:
    for target in targets(results):
        value = f"{target.value:.4f}" if target.unit == "ms" and target.value < 0.1 else ""
        value = value or f"{target.value:.2f}"
        verdict = "met" if target.met else "**missed**"
        yield target.name, value, f"{target.limit:g}", target.unit, verdict


def side_rows(results: Results) -> Iterator[tuple[str, ...]]:
    for side, title in SIDES.items():
        if side in results.said["plain"]:
            yield title, *(cell(said, side) for said in results.said.values())


def cell(said: Mapping[str, float], side: str) -> str:
    return f"{said[side] * 1e9:,.0f} ns ({said[side] / said['dict']:.2f} x)"


def cold_rows(results: Results) -> Iterator[tuple[str, ...]]:
    for name, (least, middle) in results.cold.items():
        yield COLD[name][0], f"{least:.1f} ms", f"{middle:.1f} ms"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    titles = tuple(head)
    lines = [f"| {' | '.join(titles)} |", f"|{'---|' * len(titles)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


if __name__ == "__main__":
    main()
