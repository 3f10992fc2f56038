"""What a replay showed: totals that add up, and violations by their reason."""

from interviewkit._attrs import field, frozen
from interviewkit.eventlog.cases import Skipped
from interviewkit.messages import Message

__all__ = ["LogReport", "Offence", "UnknownActivity", "Violation"]


@frozen(kw_only=True)
class Offence:
    """Where a case stopped following the process.

    Attributes:
        case: the case's id.
        position: the event's place in its case, from 1; one more than there are events where the
            case ended too early.
        activity: what happened, in the log's words; None where the case ended too early.
        time: when, as the log writes it.
        line: the row, from 1, in a table.

    >>> from interviewkit.eventlog import Offence
    >>> Offence(case="7", position=3).activity is None
    True
    """

    case: str
    position: int
    activity: str | None = None
    time: str | None = None
    line: int | None = None


@frozen(kw_only=True)
class Violation:
    """Cases that violate the process in the same way.

    Attributes:
        reasons: why the event could not happen, as messages; never empty.
        event: the event's id; None where the case ended too early.
        states: the states in which the cases may have been.
        possible: the events that could have happened there.
        cases: how many cases.
        first: the first of them.
        variants: the commonest runs among them with their counts, commonest first.
        variant_count: how many different runs there are among them.

    >>> from interviewkit.eventlog import Case, Violation, replay
    >>> from interviewkit.wire import LogMapping
    >>> case = Case("7", ("lock", "open"), (None, None))
    >>> found = replay([case], door, LogMapping(ends="anywhere"))
    >>> isinstance(found.violations[0], Violation), found.violations[0].event
    (True, 'open')
    """

    reasons: tuple[Message, ...]
    event: str | None
    states: tuple[str, ...]
    possible: tuple[str, ...] = field(repr=False)
    cases: int
    first: Offence
    variants: tuple[tuple[tuple[str, ...], int], ...] = field(repr=False)
    variant_count: int


@frozen(kw_only=True)
class UnknownActivity:
    """An activity that the process does not know.

    Attributes:
        activity: in the log's words.
        count: how often it occurs.
        near: the closest name that the process knows.

    >>> from interviewkit.eventlog import UnknownActivity
    >>> UnknownActivity(activity="opens", count=1, near="open").near
    'open'
    """

    activity: str
    count: int
    near: str | None


@frozen(kw_only=True)
class LogReport:
    """What a replay showed.

    `read` is the sum of `replayed`, `ignored`, the counts of `skipped`, and, where the mapping
    skips what the process does not know, the counts of `unknown`.

    Attributes:
        read: the events, or the rows of a table, that were read.
        replayed: those that were held against the process, or stand behind the first violation.
        ignored: those that the mapping leaves out.
        skipped: those that could not be used, by reason.
        unknown: activities that the process does not know, commonest first.
        cases: how many cases there are.
        conforming: how many of them follow the process.
        variant_count: how many different runs conform.
        variants: the commonest conforming runs with their counts.
        violations: the others by what is wrong with them, commonest first.
        offences: every violating case, in the order of the log.
        naive: whether the log's times have no offset; they are taken as UTC.

    >>> from interviewkit.eventlog import Case, LogReport, replay
    >>> found = replay([Case("7", ("open", "remove"), (None, None))], door)
    >>> isinstance(found, LogReport), found.ok, found.violating
    (True, True, 0)
    """

    read: int
    replayed: int
    ignored: int
    skipped: tuple[Skipped, ...]
    unknown: tuple[UnknownActivity, ...]
    cases: int
    conforming: int
    variant_count: int
    variants: tuple[tuple[tuple[str, ...], int], ...] = field(repr=False)
    violations: tuple[Violation, ...] = field(repr=False)
    offences: tuple[tuple[Offence, tuple[Message, ...]], ...] = field(repr=False)
    naive: bool = False

    @property
    def violating(self) -> int:
        """How many cases do not follow the process."""
        return self.cases - self.conforming

    @property
    def ok(self) -> bool:
        """Whether every case follows the process."""
        return self.conforming == self.cases
