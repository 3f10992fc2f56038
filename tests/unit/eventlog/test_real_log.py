"""The log of a simulated hiring process, whose figures are known."""

import csv
import gzip
import io
import random
import re
from functools import cache
from pathlib import Path

import pytest

from interviewkit.eventlog import Case, LogReport, Skips, read_csv, read_log, replay
from interviewkit.wire import load_process

ROOT = Path(__file__).parents[3]
LOG = ROOT.parent / "shared" / "data" / "hiring_log_high.xes.gz"
FIGURES = {"hiring_log.toml": (7_319, 2_681), "after_rejection.toml": (8_087, 1_913)}

pytestmark = pytest.mark.skipif(not LOG.exists(), reason=f"there is no {LOG}")


@cache
def cases() -> tuple[Case, ...]:
    """The cases as the kit reads them."""
    return tuple(read_log(LOG))


@cache
def told() -> dict[str, list[tuple[str, str]]]:
    """The times and activities of each case, cut out of the text in file order."""
    text = gzip.decompress(LOG.read_bytes()).decode()
    found = {}
    for trace in text.split("<trace>")[1:]:
        head, *events = trace.split("<event>")
        names = [re.findall(r'"concept:name" value="([^"]*)"', part) for part in (head, *events)]
        times = [re.findall(r'"time:timestamp" value="([^"]*)"', event) for event in events]
        rows = [(at, name) for (at,), (name,) in zip(times, names[1:], strict=True)]
        found[names[0][0]] = sorted(rows, key=lambda row: row[0])
    return found


def shown(name: str, found: list[Case], skips: Skips | None = None) -> LogReport:
    """What a replay through one of the examples shows."""
    process = load_process(ROOT / "examples" / name)
    return replay(found, process.machines(), process.log, skips=skips)


def figures(report: LogReport) -> tuple[int, int]:
    """How many cases conform, and how many do not."""
    return report.conforming, report.violating


@pytest.mark.parametrize("name", FIGURES)
class TestFigures:
    def test_as_it_stands(self, name: str) -> None:
        """The log is read whole, and the known number of cases conforms."""
        report = shown(name, list(cases()))
        assert (report.read, report.replayed, report.cases) == (63_869, 63_869, 10_000)
        assert figures(report) == FIGURES[name]
        assert sum(one.cases for one in report.violations) == report.violating

    def test_shuffled(self, name: str) -> None:
        """The order of the cases makes no difference."""
        mixed = random.Random(7).sample(cases(), len(cases()))
        assert figures(shown(name, mixed)) == FIGURES[name]

    def test_interleaved(self, name: str) -> None:
        """As a table by time, where rows of all cases alternate, it is the same log."""
        rows = [
            (at, case.id, activity)
            for case in cases()
            for activity, at in zip(case.activities, case.times, strict=True)
        ]
        text = io.StringIO()
        columns = ("time:timestamp", "case:concept:name", "concept:name")
        csv.writer(text).writerows([columns, *sorted(rows, key=lambda row: str(row[0]))])
        skips = Skips()
        found = list(read_csv(io.BytesIO(text.getvalue().encode()), skips=skips))
        report = shown(name, found, skips)
        assert (report.read, *figures(report)) == (63_869, *FIGURES[name])


class TestPlainRecomputation:
    def test_same_cases(self) -> None:
        """Cut out of the text without a parser, the cases are the same."""
        plain = {id: tuple(name for _, name in rows) for id, rows in told().items()}
        assert {case.id: case.activities for case in cases()} == plain

    def test_one_end(self) -> None:
        """Exactly one offer or rejection, at the end: 7,319 cases."""
        ends = {"Make Job Offer", "Application Rejected"}
        runs = [[name in ends for _, name in rows] for rows in told().values()]
        good = sum(run.count(True) == 1 and run[-1] for run in runs)
        assert (good, len(runs) - good) == FIGURES["hiring_log.toml"]

    def test_after_a_rejection(self) -> None:
        """Something after the first rejection: 1,913 cases."""
        runs = [[name for _, name in rows] for rows in told().values()]
        bad = sum("Application Rejected" in run[:-1] for run in runs)
        assert (len(runs) - bad, bad) == FIGURES["after_rejection.toml"]

    def test_which_cases(self) -> None:
        """The violating cases, and their places, are those of a plain loop."""
        expected = {}
        for id, rows in told().items():
            names = [name for _, name in rows]
            if "Application Rejected" in names[:-1]:
                expected[id] = names.index("Application Rejected") + 2
        report = shown("after_rejection.toml", list(cases()))
        assert {one.case: one.position for one, _ in report.offences} == expected
