"""Replaying: every case of a log through a process, and what was wrong with it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from interviewkit.errors import near_match
from interviewkit.eventlog.automaton import Automaton, Step
from interviewkit.eventlog.cases import Case, Skips
from interviewkit.eventlog.report import LogReport, Offence, UnknownActivity, Violation
from interviewkit.eventlog.streams import opened
from interviewkit.eventlog.tables import read_csv
from interviewkit.eventlog.xes import read_xes
from interviewkit.hiring.events import ApplicationOpened
from interviewkit.machine import Machine, why_not
from interviewkit.messages import Message
from interviewkit.wire import Ends, LogMapping, Unknown

__all__ = ["read_log", "replay"]

_OPENING = ApplicationOpened.kind
_UNKNOWN, _UNFINISHED = "log.unknown_activity", "log.not_finished"


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
        except (EOFError, OSError):
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
    ways: what is reported as a violation is one for certain.

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
    several = (machines,) if isinstance(machines, Machine) else tuple(machines)
    hiring = all(_OPENING not in machine.events for machine in several)
    automaton = Automaton(several, _OPENING if hiring else None)
    judge = _Judge(automaton, mapping or LogMapping())
    tally = _Tally(judge, top)
    for case in cases:
        tally.add(case)
    return tally.report(skips)


class _Judge:
    """What a run of activities comes to; each different run is judged once."""

    def __init__(self, automaton: Automaton, mapping: LogMapping) -> None:
        self.automaton, self.mapping = automaton, mapping
        self.named = dict(mapping.events)
        self.events = frozenset().union(*(m.events for m in automaton.machines))
        self.steps: dict[Any, Step | None] = {}
        self.left_out: dict[str, bool] = {}
        self.roles = {str(r) for m in automaton.machines for rule in m.rules for r in rule.roles}

    def step(self, activity: str, role: str | None) -> Step:
        """The activity as a step of the automaton."""
        event = self.named.get(activity, activity)
        return event if role is None else (event, role)

    def knows(self, activity: str) -> bool:
        """Whether the process has an event for the activity."""
        event = self.named.get(activity, activity)
        return event in self.events or event == self.automaton.opening

    def leaves_out(self, activity: str) -> bool:
        """Whether the mapping leaves the activity out."""
        found = self.left_out.get(activity)
        if found is None:
            ignored = activity in self.mapping.ignored
            skipped = self.mapping.unknown is Unknown.SKIP and not self.knows(activity)
            found = self.left_out[activity] = ignored or skipped
        return found

    def verdict(self, run: Sequence[str], roles: Sequence[str | None]) -> tuple[int, int] | None:
        """Where the run stops following the process, as the event's place and the set before it.

        None where it follows to the end.
        """
        kept = [place for place, activity in enumerate(run) if not self.leaves_out(activity)]
        whos = roles or (None,) * len(run)
        steps = [self.step(run[place], whos[place]) for place in kept]
        count, here = self.automaton.follow(steps)
        if count < len(steps):
            return kept[count], here
        if self.mapping.ends is Ends.OUTCOME and not self.automaton.finished(here):
            return len(run), here
        return None

    def reasons(self, event: str | None, role: str | None, here: int) -> tuple[Message, ...]:
        """Why the event could not happen there; without an event, why it could not end there."""
        states = self.automaton.states(here)
        labels = tuple(Message.of("label.state", id=state) for state in states)
        if event is None:
            return (Message.of(_UNFINISHED, states=labels),)
        if event not in self.events:
            return (Message.of(_UNKNOWN, activity=event),)
        found: dict[Message, None] = {}
        for machine, key in self.automaton.places(here):
            if event in machine.events:
                known = machine.roles is None or role in machine.roles
                said = why_not(machine, key, event, role=role if known else None)
                found.update(dict.fromkeys(said))
        return tuple(found)

    def possible(self, here: int) -> tuple[str, ...]:
        """The events that could happen there, sorted."""
        places = self.automaton.places(here)
        return tuple(sorted({event for machine, key in places for event in machine.table[key]}))


_Group = tuple[str | None, str | None, int]


class _Tally:
    """Counts cases, runs and violations."""

    def __init__(self, judge: _Judge, top: int) -> None:
        self.judge, self.top = judge, top
        self.cases = self.read = 0
        self.runs: Counter[Any] = Counter()
        self.verdicts: dict[Any, tuple[int, int] | None] = {}
        self.groups: dict[_Group, list[Any]] = {}
        self.firsts: dict[_Group, Offence] = {}
        self.offences: list[tuple[Offence, _Group]] = []

    def add(self, case: Case) -> None:
        """Counts one case."""
        self.cases += 1
        self.read += len(case.activities)
        run = (case.activities, case.roles) if case.roles else case.activities
        self.runs[run] += 1
        if run in self.verdicts:
            verdict = self.verdicts[run]
        else:
            verdict = self.judge.verdict(case.activities, case.roles)
            self.verdicts[run] = verdict
        if verdict is not None:
            self.offend(case, run, *verdict)

    def offend(self, case: Case, run: Any, place: int, here: int) -> None:
        """Counts one case that does not follow the process."""
        there = place < len(case.activities)
        offence = Offence(
            case=case.id,
            position=place + 1,
            activity=case.activities[place] if there else None,
            time=case.times[place] if there else None,
            line=case.lines[place] if there and case.lines else None,
        )
        activity = offence.activity
        event = None if activity is None else self.judge.named.get(activity, activity)
        role = case.roles[place] if there and case.roles else None
        group = (event, role, here)
        self.firsts.setdefault(group, offence)
        self.groups.setdefault(group, []).append(run)
        self.offences.append((offence, group))

    def report(self, skips: Skips | None) -> LogReport:
        """What all the cases come to."""
        reasons = {group: self.judge.reasons(*group) for group in self.groups}
        activities: Counter[str] = Counter()
        for run, count in self.runs.items():
            for activity in _activities(run):
                activities[activity] += count
        ignored = sum(n for a, n in activities.items() if a in self.judge.mapping.ignored)
        unknown = self._unknown(activities)
        lost = sum(one.count for one in unknown) if self._skips_unknown else 0
        conforming = {run: n for run, n in self.runs.items() if self.verdicts[run] is None}
        return LogReport(
            read=self.read if skips is None else skips.read,
            replayed=self.read - ignored - lost,
            ignored=ignored,
            skipped=() if skips is None else skips.all(),
            unknown=unknown,
            cases=self.cases,
            conforming=sum(conforming.values()),
            variant_count=len(conforming),
            variants=_commonest(conforming, self.top),
            violations=tuple(self._violations(reasons)),
            offences=tuple((offence, reasons[group]) for offence, group in self.offences),
            naive=skips is not None and skips.naive is not None,
        )

    @property
    def _skips_unknown(self) -> bool:
        return self.judge.mapping.unknown is Unknown.SKIP

    def _unknown(self, activities: Counter[str]) -> tuple[UnknownActivity, ...]:
        judge, found = self.judge, []
        names = sorted({*judge.named, *judge.events})
        for activity, count in activities.most_common():
            if activity not in judge.mapping.ignored and not judge.knows(activity):
                near = near_match(activity, names)
                found.append(UnknownActivity(activity=activity, count=count, near=near))
        return tuple(found)

    def _violations(self, reasons: dict[_Group, tuple[Message, ...]]) -> Iterator[Violation]:
        for group, runs in sorted(self.groups.items(), key=lambda item: -len(item[1])):
            event, _, here = group
            counted = Counter(runs)
            yield Violation(
                reasons=reasons[group],
                event=event,
                states=self.judge.automaton.states(here),
                possible=self.judge.possible(here),
                cases=len(runs),
                first=self.firsts[group],
                variants=_commonest(counted, self.top),
                variant_count=len(counted),
            )


def _activities(run: Any) -> tuple[str, ...]:
    """The activities of a run, which may come with roles."""
    with_roles = len(run) == 2 and isinstance(run[0], tuple)
    activities: tuple[str, ...] = run[0] if with_roles else run
    return activities


def _commonest(runs: Any, top: int) -> tuple[tuple[tuple[str, ...], int], ...]:
    return tuple((_activities(run), count) for run, count in Counter(runs).most_common(top))
