"""Cases held against a machine, and what is told of them."""

import pickle

import pytest
from tests.unit.machine.building import DOOR, machine, rule

import interviewkit as ik
from interviewkit.errors import InvalidValueError
from interviewkit.eventlog import Case, LogError, LogReport, replay
from interviewkit.wire import LogMapping

ANYWHERE = LogMapping(ends="anywhere")
WHOLE = ("open", "remove")


def case(*activities: str, id: str = "1", roles: tuple[str | None, ...] = ()) -> Case:
    """A case without times."""
    return Case(id, activities, (None,) * len(activities), roles)


def replayed(*cases: Case, **mapping: object) -> LogReport:
    """The report of these cases of a door."""
    return replay(cases, DOOR, LogMapping(**{"ends": "anywhere", **mapping}))  # type: ignore[arg-type]


class TestCase:
    def test_as_many_of_each(self) -> None:
        """Each event has a time, be it unknown; roles and lines there are for all or for none."""
        with pytest.raises(InvalidValueError, match=r"Case\.times: \(\) .* the 1 activities"):
            Case("1", ("a",), ())
        with pytest.raises(InvalidValueError, match=r"Case\.roles"):
            Case("1", ("a",), (None,), ("x", "y"))

    def test_error_pickles(self) -> None:
        """An error comes through to another process."""
        error = pickle.loads(pickle.dumps(LogError("a.csv", "it is empty")))
        assert (error.log, str(error)) == ("a.csv", "a.csv: it is empty")


class TestVerdict:
    def test_conforming(self) -> None:
        """A case that follows the process to an outcome conforms."""
        report = replay([case(*WHOLE)], DOOR)
        assert (report.ok, report.conforming, report.violations) == (True, 1, ())

    def test_wrong_event(self) -> None:
        """The first event that could not happen is told with its place, and what could."""
        report = replayed(case("open", "lock", "unlock"))
        (violation,) = report.violations
        assert (violation.event, violation.first.position) == ("lock", 2)
        assert (violation.states, violation.possible) == (("open",), ("close", "remove"))
        assert [reason.id for reason in violation.reasons] == ["refusal.wrong_state"]

    def test_not_finished(self) -> None:
        """A case that ends elsewhere stops behind its last event."""
        (violation,) = replay([case("open")], DOOR).violations
        assert (violation.event, violation.first.position) == (None, 2)
        assert violation.reasons[0].id == "log.not_finished"

    def test_anywhere(self) -> None:
        """It conforms where cases may end anywhere."""
        assert replayed(case("open")).ok

    def test_without_events(self) -> None:
        """A case without events has not finished."""
        assert [replay([case()], DOOR, m).ok for m in (LogMapping(), ANYWHERE)] == [False, True]

    def test_wrong_role(self) -> None:
        """A role that may not send the event violates the process, and so does an unknown one."""
        strict = machine(rule("go", "go", "a", "z", roles={"boss"}), roles={"boss"})
        for role in ("nobody", "clerk"):
            (violation,) = replay([case("go", roles=(role,))], strict).violations
            assert [reason.id for reason in violation.reasons] == ["refusal.wrong_role"]
        assert replay([case("go", roles=(None,))], strict).ok

    def test_same_reasons(self) -> None:
        """Roles that make no difference to the reasons are told together."""
        cases = [case("open", "lock", roles=("owner", role)) for role in ("owner", None)]
        (violation,) = replayed(*cases).violations
        assert (violation.cases, violation.variant_count) == (2, 1)

    def test_an_event_of_another_machine(self) -> None:
        """An event that only a machine has that is out of question comes with a reason."""
        others = [
            machine(rule("go", "go", "a", "b"), rule("end", "end", "b", "z")),
            machine(rule("run", "run", "a", "c"), rule("stop", "stop", "c", "z")),
        ]
        (violation,) = replay([case("go", "stop")], others).violations
        assert [reason.id for reason in violation.reasons] == ["refusal.wrong_state"]
        assert [state.get("id") for state in violation.reasons[0].get("states")] == ["c"]  # type: ignore[union-attr]


class TestNames:
    def test_mapped(self) -> None:
        """The log's names are those of the mapping; the report tells the log's."""
        report = replayed(case("Opened", "Locked"), events={"Opened": "open", "Locked": "lock"})
        assert (report.violations[0].event, report.violations[0].first.activity) == (
            "lock",
            "Locked",
        )

    def test_ignored(self) -> None:
        """What is ignored is counted, and the places are those of the log."""
        report = replayed(case("note", "open", "note", "lock"), ignored={"note", "other"})
        assert (report.read, report.replayed, report.ignored) == (4, 2, 2)
        assert report.violations[0].first.position == 4

    def test_unknown(self) -> None:
        """An activity that nobody knows violates the process, and is counted with a near match."""
        report = replayed(case("opne"), case("opne"), case("zzz"))
        assert [(one.activity, one.count, one.near) for one in report.unknown] == [
            ("opne", 2, "open"),
            ("zzz", 1, None),
        ]
        assert [v.reasons[0].id for v in report.violations] == ["log.unknown_activity"] * 2

    def test_unknown_skipped(self) -> None:
        """It can be left out instead, and the sum still fits."""
        report = replayed(case("open", "knock", "close"), unknown="skip")
        assert (report.ok, report.read, report.replayed) == (True, 3, 2)
        assert [(one.activity, one.count) for one in report.unknown] == [("knock", 1)]

    def test_mapped_to_nothing(self) -> None:
        """A name that the mapping gives wrongly is not its own near match."""
        (unknown,) = replayed(case("Opened"), events={"Opened": "opend"}).unknown
        assert (unknown.activity, unknown.near) == ("Opened", "open")


class TestOpening:
    def test_before_everything(self) -> None:
        """A case may begin with the opening of an application."""
        assert replay([case("application_opened", *WHOLE)], DOOR).ok

    def test_twice(self) -> None:
        """It cannot happen again, and there are words for that."""
        process = ik.processes["id"]
        cases = [case("application_opened", "application_opened")]
        (violation,) = replay(cases, process.machines(), ANYWHERE).violations
        assert (violation.first.position, violation.reasons[0].id) == (2, "refusal.wrong_state")
        assert "Application opened" in str(ik.translator("en").text(violation.reasons[0]))


class TestReport:
    def test_variants(self) -> None:
        """A variant is what happened, whoever did it; the commonest come first."""
        cases = [
            case("open", roles=(None,)),
            case(*WHOLE, roles=(None, None)),
            case(*WHOLE, roles=("owner", "owner")),
        ]
        report = replayed(*cases)
        assert report.variants == ((WHOLE, 2), (("open",), 1))
        assert report.variant_count == 2

    def test_top(self) -> None:
        """Only so many variants are told, and all are counted."""
        report = replay([case("open"), case("lock"), case("remove")], DOOR, ANYWHERE, top=1)
        assert (len(report.variants), report.variant_count) == (1, 3)

    def test_groups(self) -> None:
        """Violations come by what is wrong, commonest first; each case is told in order."""
        cases = [case("close", id="1"), case("unlock", id="2"), case("unlock", "open", id="3")]
        report = replayed(*cases)
        assert [(v.event, v.cases, v.first.case) for v in report.violations] == [
            ("unlock", 2, "2"),
            ("close", 1, "1"),
        ]
        assert [offence.case for offence, _ in report.offences] == ["1", "2", "3"]
        assert report.violations[0].variants == ((("unlock",), 1), (("unlock", "open"), 1))

    def test_equal(self) -> None:
        """The same log makes the same report."""
        cases = [case("close"), case("lock", "open"), case(*WHOLE), case("nope")]
        assert replayed(*cases) == replayed(*cases)

    def test_no_cases(self) -> None:
        """A log without cases has nothing against the process."""
        report = replay([], DOOR)
        assert (report.ok, report.cases, report.read) == (True, 0, 0)
