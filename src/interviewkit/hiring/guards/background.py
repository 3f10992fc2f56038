"""Guards of the checks of a candidate's past: what is open, who is heard, what may be waived."""

from datetime import datetime, timedelta
from typing import Any

from interviewkit.domain import CheckKind, CheckStatus, ReviewConclusion
from interviewkit.hiring.guards.saying import no
from interviewkit.hiring.record import Record
from interviewkit.machine import Guard, guard
from interviewkit.messages import Message

__all__ = [
    "candidate_was_heard",
    "check_can_begin",
    "check_is_open",
    "check_may_be_waived",
    "finding_awaits_answer",
    "finding_is_kept",
    "finding_is_under_review",
    "finding_was_last",
    "last_check",
    "one_finding",
    "refused_was_last",
]

Kinds = frozenset[CheckKind]
_ALL: Kinds = frozenset(CheckKind)


def _outstanding(record: Record, required: Kinds) -> Kinds:
    """The checks without which the stage is not done."""
    asked = required | {check.kind for check in record.checks}
    return asked - {check.kind for check in record.checks if check.is_done}


def _adverse(record: Record) -> Kinds:
    return frozenset(c.kind for c in record.checks if c.status is CheckStatus.ADVERSE)


def _names(kinds: Kinds) -> tuple[str, ...]:
    return tuple(sorted(str(kind) for kind in kinds))


def _consented(record: Record) -> Kinds:
    return frozenset(c.kind for c in record.checks if c.status is CheckStatus.IN_PROGRESS)


def _begun(record: Record) -> Kinds:
    """The checks that are under way, or have a finding that nobody has cleared."""
    return _consented(record) | _adverse(record)


def _some_can_begin(record: Record) -> Message | None:
    return None if _ALL - _begun(record) else no("check_can_begin")


@guard(possible=_some_can_begin)
def check_can_begin(record: Record, payload: Any) -> Message | None:
    """A check that is running is not asked for again, and asking again wipes out no finding."""
    return no("check_can_begin") if payload.checks & _begun(record) else None


def _some_without_finding(record: Record) -> Message | None:
    return None if _ALL - _adverse(record) else no("check_can_begin")


@guard(possible=_some_without_finding)
def finding_is_kept(record: Record, payload: Any) -> Message | None:
    """The same where a new round begins: what was running may be asked for once more."""
    return no("check_can_begin") if payload.checks & _adverse(record) else None


def _some_consented(record: Record) -> Message | None:
    return None if _consented(record) else no("check_is_open")


@guard(possible=_some_consented)
def check_is_open(record: Record, payload: Any) -> Message | None:
    """Only a check to which the candidate has consented can be cleared, or have a finding."""
    return None if payload.check in _consented(record) else no("check_is_open")


def check_may_be_waived(required: Kinds, waivable: Kinds) -> Guard:
    """Only a check that is waited for can be waived, and not one that the law asks for."""
    params = (("required", _names(required)), ("waivable", _names(waivable)))

    def waiting(record: Record) -> Kinds:
        return _outstanding(record, required) - _adverse(record)

    def possible(record: Record) -> Message | None:
        return None if waiting(record) & waivable else no("check_may_be_waived")

    @guard(name="check_may_be_waived", possible=possible, params=params)
    def check(record: Record, payload: Any) -> Message | None:
        if payload.check not in waivable:
            return no("check_may_be_waived")
        return None if payload.check in waiting(record) else no("check_is_open")

    return check


def last_check(required: Kinds) -> Guard:
    """With this check done nothing is waited for any more; chooses a branch."""

    @guard(name="last_check", params=(("required", _names(required)),))
    def check(record: Record, payload: Any) -> Message | None:
        left = _outstanding(record, required) - {payload.check}
        return no("last_check", count=len(left)) if left else None

    return check


def refused_was_last(required: Kinds) -> Guard:
    """Without the checks that are refused nothing is waited for; chooses a branch."""
    params = (("required", _names(required)), ("without", "requested"))

    @guard(name="last_check", params=params)
    def check(record: Record) -> Message | None:
        refused = {c.kind for c in record.checks if c.status is CheckStatus.REQUESTED}
        left = _outstanding(record, required) - (refused - required)
        return no("last_check", count=len(left)) if left else None

    return check


def finding_was_last(required: Kinds) -> Guard:
    """The review clears the finding, and nothing else is waited for; chooses a branch."""

    @guard(name="finding_was_last", params=(("required", _names(required)),))
    def check(record: Record, payload: Any) -> Message | None:
        left = _outstanding(record, required) - {payload.check}
        cleared = payload.conclusion is ReviewConclusion.SUITABLE
        return None if cleared and not left else no("finding_was_last", count=len(left))

    return check


@guard
def one_finding(record: Record, payload: Any) -> Message | None:
    """The review clears the only finding; chooses a branch."""
    left = _adverse(record) - {payload.check}
    cleared = payload.conclusion is ReviewConclusion.SUITABLE
    return None if cleared and not left else no("one_finding", count=len(left))


def _some_finding(record: Record) -> Message | None:
    return None if _adverse(record) else no("finding_is_under_review")


@guard(possible=_some_finding)
def finding_is_under_review(record: Record, payload: Any) -> Message | None:
    """Only a finding that was reported can be reviewed."""
    return None if payload.check in _adverse(record) else no("finding_is_under_review")


def _unanswered(record: Record) -> Kinds:
    adverse = _adverse(record)
    return frozenset(c.kind for c in record.checks if c.kind in adverse and not c.answered)


def _some_unanswered(record: Record) -> Message | None:
    return None if _unanswered(record) else no("finding_awaits_answer")


@guard(possible=_some_unanswered)
def finding_awaits_answer(record: Record, payload: Any) -> Message | None:
    """A finding is answered once."""
    return None if payload.check in _unanswered(record) else no("finding_awaits_answer")


def candidate_was_heard(wait: timedelta) -> Guard:
    """Nothing is held against a candidate who had no time to answer."""

    @guard(name="candidate_was_heard", params=(("wait", wait),))
    def check(record: Record, payload: Any, at: datetime) -> Message | None:
        if payload.conclusion is ReviewConclusion.SUITABLE:
            return None
        found = record.check(payload.check)
        if found is None or found.answered or found.reported_at is None:
            return None
        until = found.reported_at + wait
        return None if at > until else no("candidate_was_heard", until=until)

    return check
