"""Replaying: every case of a log through a process, and what was wrong with it."""

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from interviewkit.errors import near_match
from interviewkit.eventlog.cases import Case, Skips
from interviewkit.eventlog.judging import Judge, Verdict
from interviewkit.eventlog.report import LogReport, Offence, UnknownActivity, Violation
from interviewkit.eventlog.streams import opened
from interviewkit.eventlog.tables import read_csv
from interviewkit.eventlog.xes import read_xes
from interviewkit.machine import Machine
from interviewkit.messages import Message
from interviewkit.wire import LogMapping, Unknown

__all__ = ["read_log", "replay"]


def read_log(
    log: Path | str | BinaryIO,
    mapping: LogMapping | None = None,
    *,
    delimiter: str | None = None,
    encoding: str | None = None,
    skips: Skips | None = None,
) -> Iterator[Case]:
    """The cases of a log: XES where its first sign is ``<``, otherwise a table.

    Raises:
        LogError: as `read_xes` and `read_csv` do.
        OSError: if it cannot be opened.
    """
    with opened(log) as stream:
        try:
            head = stream.read(256)
        except (EOFError, OSError, zlib.error):
            head = b"<"  # Whatever is wrong is told by the reader.
    if not isinstance(log, Path | str):
        log.seek(0)
    sign = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    if sign == b"<" or (not head and str(log).endswith((".xes", ".xes.gz"))):
        return read_xes(log, mapping, skips=skips)
    return read_csv(log, mapping, delimiter=delimiter, encoding=encoding, skips=skips)


def replay(
    cases: Iterable[Case],
    machines: Machine | Iterable[Machine],
    mapping: LogMapping | None = None,
    *,
    skips: Skips | None = None,
    top: int = 5,
) -> LogReport:
    """Holds every case against a process.

    A log has no facts, so a guard that needs some counts as passing and a branch as going both
    ways: what is reported as a violation is one for certain. A case may begin with
    ``application_opened``, which no machine knows.

    Args:
        cases: from `read_log`.
        machines: the process; of several, as a hiring process has them for its positions, one has
            to fit.
        mapping: how the log's activities are called in the process.
        skips: the counts of the reader, to be told in the report.
        top: how many of the commonest variants are told.

    >>> from interviewkit.eventlog import Case, replay
    >>> from interviewkit.wire import LogMapping
    >>> runs = {"1": ("open", "remove"), "2": ("lock", "open")}
    >>> cases = [Case(id, run, (None, None)) for id, run in runs.items()]
    >>> report = replay(cases, door, LogMapping(ends="anywhere"))
    >>> report.conforming, report.violating, report.violations[0].first.position
    (1, 1, 2)
    """
    judge = Judge(machines, mapping or LogMapping())
    tally = _Tally(judge, top)
    for case in cases:
        tally.add(case)
    return tally.report(skips)


_Activities = tuple[str, ...]
_Run = tuple[_Activities, tuple[str | None, ...]]
"""What happened in a case, and who did it."""


_Key = tuple[str | None, tuple[Message, ...], int]


class _Group:
    """Cases with the same wrong event, for the same reasons, after the same configurations."""

    def __init__(self, key: _Key, first: Offence) -> None:
        self.event, self.reasons, self.here = key
        self.first = first
        self.variants: Counter[_Activities] = Counter()


class _Tally:
    """Counts cases, runs and violations; each different run is judged once."""

    def __init__(self, judge: Judge, top: int) -> None:
        self.judge, self.top = judge, top
        self.runs: dict[_Run, int] = {}
        self.verdicts: dict[_Run, Verdict | None] = {}
        self.groups: dict[_Key, _Group] = {}
        self.found: dict[tuple[str | None, str | None, int], _Group] = {}
        self.offences: list[tuple[Offence, tuple[Message, ...]]] = []

    def add(self, case: Case) -> None:
        """Counts one case."""
        run = (case.activities, case.roles)
        count = self.runs.get(run)
        if count is None:
            self.runs[run] = 1
            verdict = self.verdicts[run] = self.judge.verdict(*run)
        else:
            self.runs[run] = count + 1
            verdict = self.verdicts[run]
        if verdict is not None:
            self.offend(case, *verdict)

    def offend(self, case: Case, place: int, here: int) -> None:
        """Counts one case that does not follow the process."""
        offence = _offence(case, place)
        role = case.roles[place] if offence.activity is not None and case.roles else None
        group = self.group(offence, role, here)
        group.variants[case.activities] += 1
        self.offences.append((offence, group.reasons))

    def group(self, offence: Offence, role: str | None, here: int) -> _Group:
        """The group of such cases; roles that are wrong for the same reasons are told together."""
        event = None if offence.activity is None else self.judge.event(offence.activity)
        group = self.found.get((event, role, here))
        if group is None:
            key = event, self.judge.reasons(event, role, here), here
            group = self.groups.setdefault(key, _Group(key, offence))
            self.found[event, role, here] = group
        return group

    def report(self, skips: Skips | None) -> LogReport:
        """What all the cases come to."""
        activities: Counter[str] = Counter()
        conforming: Counter[_Activities] = Counter()
        for run, count in self.runs.items():
            for activity in run[0]:
                activities[activity] += count
            if self.verdicts[run] is None:
                conforming[run[0]] += count
        ignored = sum(activities[name] for name in self.judge.mapping.ignored)
        unknown = tuple(self.unknown(activities))
        skips_unknown = self.judge.mapping.unknown is Unknown.SKIP
        lost = sum(one.count for one in unknown) if skips_unknown else 0
        return LogReport(
            read=activities.total() if skips is None else skips.read,
            replayed=activities.total() - ignored - lost,
            ignored=ignored,
            skipped=() if skips is None else skips.all(),
            unknown=unknown,
            cases=sum(self.runs.values()),
            conforming=conforming.total(),
            variant_count=len(conforming),
            variants=tuple(conforming.most_common(self.top)),
            violations=tuple(self.violations()),
            offences=tuple(self.offences),
            naive=skips is not None and skips.naive,
        )

    def unknown(self, activities: Mapping[str, int]) -> Iterator[UnknownActivity]:
        """The activities that the process does not know, commonest first."""
        judge = self.judge
        for activity, count in sorted(activities.items(), key=lambda item: -item[1]):
            if activity not in judge.mapping.ignored and not judge.knows(activity):
                # What the mapping names wrongly is an event, and otherwise either could be meant.
                mapped = activity in judge.named
                names = sorted(judge.events if mapped else {*judge.named, *judge.events})
                near = near_match(judge.event(activity), names)
                yield UnknownActivity(activity=activity, count=count, near=near)

    def violations(self) -> Iterator[Violation]:
        """The ways in which cases violate the process, commonest first."""
        for group in sorted(self.groups.values(), key=lambda group: -group.variants.total()):
            yield Violation(
                reasons=group.reasons,
                event=group.event,
                states=self.judge.automaton.states(group.here),
                possible=self.judge.possible(group.here),
                cases=group.variants.total(),
                first=group.first,
                variants=tuple(group.variants.most_common(self.top)),
                variant_count=len(group.variants),
            )


def _offence(case: Case, place: int) -> Offence:
    """What happened at that place of a case; nothing behind its last event."""
    there = place < len(case.activities)
    return Offence(
        case=case.id,
        position=place + 1,
        activity=case.activities[place] if there else None,
        time=case.times[place] if there else None,
        line=case.lines[place] if there and case.lines else None,
    )
