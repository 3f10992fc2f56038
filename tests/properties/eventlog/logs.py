"""Small logs of small machines, told as a table and as XES, and judged once more, plainly."""

import csv
import io
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import quoteattr

from hypothesis import strategies as st
from tests.properties.machine import naive, strategies as ours

from interviewkit.eventlog import Case, Skips, read_csv, read_xes, replay
from interviewkit.machine import ANYONE
from interviewkit.wire import LogMapping

IGNORED = 'a "note", & more'
UNKNOWN = "nxet\n<é>"
START = datetime(2026, 1, 5, tzinfo=UTC)


def following(machine, here, event, role=None):
    """Where a case may be after an event; nothing if it could not happen."""
    return {
        naive.lands(machine, rule, target, there)
        for there in here
        for rule in machine.rules
        if rule.event == event and naive.works(machine, rule, there)
        if role is None or rule.roles == ANYONE or role in rule.roles
        for target in (rule.target, *(branch.target for branch in rule.branches))
    }


def first_offence(machine, rows, mapping):
    """The place of the first event that does not fit, from 1; None for a case that conforms."""
    here = {naive.begin(machine)}
    for place, (activity, role, _) in enumerate(rows, 1):
        skipped = mapping.unknown == "skip" and activity not in machine.events
        if activity == IGNORED or skipped:
            continue
        here = following(machine, here, activity, role)
        if not here:
            return place
    ended = any(state in machine.final | machine.closed for state, *_ in here)
    return None if ended or mapping.ends == "anywhere" else len(rows) + 1


@st.composite
def runs(draw, machine):
    """What happened in a case: rows of an activity, a role and a time, in order."""
    here, rows, at = {naive.begin(machine)}, [], START
    for _ in range(draw(st.integers(1, 6))):
        possible = sorted(event for event in machine.events if following(machine, here, event))
        fits = draw(st.integers(0, 9)) and possible
        others = [*sorted(machine.events), IGNORED, UNKNOWN]
        activity = draw(st.sampled_from(possible if fits else others))
        role = draw(st.sampled_from([None, None, *ours.ROLES]))
        at += timedelta(minutes=draw(st.integers(0, 2)))
        rows.append((activity, role, at))
        here = following(machine, here, activity) or here
    return tuple(rows)


@st.composite
def logs(draw):
    """A machine and the cases of a log, by id."""
    machine = draw(ours.machines())
    told = draw(st.lists(runs(machine), min_size=1, max_size=6))
    return machine, {f"c & {number}": rows for number, rows in enumerate(told)}


mappings = st.builds(
    LogMapping,
    case=st.just("case"),
    activity=st.just("what"),
    time=st.just("when"),
    role=st.sampled_from([None, "who"]),
    ignored=st.just({IGNORED}),
    ends=st.sampled_from(["outcome", "anywhere"]),
    unknown=st.sampled_from(["violation", "skip"]),
)


def cases_of(log):
    """The cases themselves."""
    return [
        Case(
            id,
            tuple(activity for activity, _, _ in rows),
            tuple(at.isoformat() for _, _, at in rows),
            tuple(role for _, role, _ in rows),
        )
        for id, rows in log.items()
    ]


def rows_of(log):
    """The rows of a table, case by case."""
    return [
        (id, activity, role or "", at.isoformat())
        for id, rows in log.items()
        for activity, role, at in rows
    ]


def table(rows):
    """A table with these rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([("case", "what", "who", "when"), *rows])
    return io.BytesIO(text.getvalue().encode())


def xes(log):
    """The same as XES."""
    parts = ["<log>"]
    for id, rows in log.items():
        parts.append(f"<trace><string key='concept:name' value={quoteattr(id)}/>")
        for activity, role, at in rows:
            told = {"what": activity, "who": role, "when": at.isoformat()}
            parts.append("<event>")
            parts += [f"<x key='{k}' value={quoteattr(v)}/>" for k, v in told.items() if v]
            parts.append("</event>")
        parts.append("</trace>")
    return io.BytesIO("".join([*parts, "</log>"]).encode())


def report_of_table(rows, machine, mapping):
    """What a replay of a table shows."""
    skips = Skips()
    return replay(read_csv(table(rows), mapping, skips=skips), machine, mapping, skips=skips)


def report_of_xes(log, machine, mapping):
    """What a replay of the same as XES shows."""
    skips = Skips()
    return replay(read_xes(xes(log), mapping, skips=skips), machine, mapping, skips=skips)
