"""What holds for every log of every machine."""

from collections import Counter

from attrs import evolve
from hypothesis import given, strategies as st
from tests.properties.eventlog.logs import (
    cases_of,
    first_offence,
    logs,
    mappings,
    report_of_table,
    report_of_xes,
    rows_of,
)

import interviewkit as ik
from interviewkit import testing
from interviewkit.eventlog import replay
from interviewkit.wire import LogMapping, Unknown

JUNK = [
    ("", "next", "", "2026-01-05T00:00:00+00:00"),
    ("c", "", "", "2026-01-05T00:00:00+00:00"),
    ("c", "next", "", "soon"),
    ("c",),
    ("c", "next", "", "2026-01-05T00:00:00+00:00", "more"),
]


def counts(report):
    """What has to be the same in whatever order the cases come."""
    return (
        (report.read, report.replayed, report.ignored, report.cases, report.conforming),
        Counter((one.case, one.position, reasons) for one, reasons in report.offences),
        {(v.event, v.states, v.reasons, v.possible): v.cases for v in report.violations},
        {one.activity: (one.count, one.near) for one in report.unknown},
        report.variant_count,
    )


def without_lines(report):
    """The report as if the log was no table."""
    firsts = [evolve(one, first=evolve(one.first, line=None)) for one in report.violations]
    offences = [(evolve(one, line=None), reasons) for one, reasons in report.offences]
    return evolve(report, violations=tuple(firsts), offences=tuple(offences))


class TestVerdicts:
    @given(logs(), mappings)
    def test_as_a_plain_simulation(self, made, mapping):
        """Which cases conform, and where the others stop, is what plain loops over rules find."""
        machine, log = made
        report = replay(cases_of(log), machine, mapping)
        expected = {id: first_offence(machine, rows, mapping) for id, rows in log.items()}
        found = {one.case: one.position for one, _ in report.offences}
        assert {id: place for id, place in expected.items() if place is not None} == found
        assert report.conforming == len(log) - len(found)

    @given(logs(), mappings)
    def test_each_violation_has_a_reason(self, made, mapping):
        """Nothing is refused without a word, and the groups hold every violating case once."""
        machine, log = made
        report = replay(cases_of(log), machine, mapping)
        assert all(one.reasons for one in report.violations)
        assert sum(one.cases for one in report.violations) == report.violating
        assert len(report.offences) == report.violating

    @given(testing.histories("id"))
    def test_histories_conform(self, events):
        """What an application went through conforms to its process, with its roles."""
        mapping = LogMapping(case="case", activity="what", time="when", role="who", ends="anywhere")
        rows = [("1", event.kind, str(event.by), event.at.isoformat()) for event in events]
        report = report_of_table(rows, ik.processes["id"].machines(), mapping)
        assert (report.offences, report.unknown, report.replayed) == ((), (), len(events))


class TestOrder:
    @given(logs(), mappings, st.data())
    def test_of_cases(self, made, mapping, data):
        """In which order the cases come changes no count."""
        machine, log = made
        cases = data.draw(st.permutations(cases_of(log)))
        assert counts(replay(cases, machine, mapping)) == counts(
            replay(cases_of(log), machine, mapping)
        )

    @given(logs(), mappings)
    def test_of_rows(self, made, mapping):
        """Rows by time instead of by case change no count."""
        machine, log = made
        by_time = sorted(rows_of(log), key=lambda row: row[3])
        assert counts(report_of_table(by_time, machine, mapping)) == counts(
            report_of_table(rows_of(log), machine, mapping)
        )


class TestTotals:
    @given(logs(), mappings, st.data())
    def test_add_up(self, made, mapping, data):
        """Every row is replayed, ignored or skipped, also where there is junk between them."""
        machine, log = made
        junk = data.draw(st.lists(st.sampled_from(JUNK), max_size=6))
        rows = data.draw(st.permutations([*rows_of(log), *junk]))
        report = report_of_table(rows, machine, mapping)
        unknown = sum(one.count for one in report.unknown)
        left_out = sum(one.count for one in report.skipped)
        lost = unknown if mapping.unknown is Unknown.SKIP else 0
        assert (report.read, left_out) == (len(rows), len(junk))
        assert report.read == report.replayed + report.ignored + left_out + lost
        assert report.cases == report.conforming + report.violating


class TestFormats:
    @given(logs(), mappings)
    def test_same_report(self, made, mapping):
        """A log as XES and as a table is the same log."""
        machine, log = made
        table = report_of_table(rows_of(log), machine, mapping)
        assert without_lines(table) == report_of_xes(log, machine, mapping)
