"""Where deadlines come from: one table of what can become overdue, and how each is read.

A deadline counts where the process, in the application's configuration, knows the events that its
source names. So one table serves every process, with whatever states its stages have, and says on
hold what still works on hold. A new deadline is a new kind, a function that reads it, and a row.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any, Final, TypeAlias

from interviewkit._attrs import evolve, field, frozen, string_set
from interviewkit.domain import CheckStatus
from interviewkit.domain.checks import positive
from interviewkit.errors import InvalidValueError
from interviewkit.hiring.application import Application
from interviewkit.hiring.events import Event
from interviewkit.hiring.guards.onboarding import start_day
from interviewkit.hiring.record import Record
from interviewkit.vocabulary.terms import Term

__all__ = ["SOURCES", "USUAL", "Allowances", "DeadlineKind", "Look", "Source"]


class DeadlineKind(Term):
    """What can become overdue.

    The system records the end of the first six; people see to the others.

    >>> from interviewkit.hiring.deadlines import DeadlineKind
    >>> DeadlineKind("offer_expiry") is DeadlineKind.OFFER_EXPIRY
    True
    """

    OFFER_EXPIRY = "offer_expiry"
    """An offer that was sent is answered."""
    AVAILABILITY = "availability"
    """The candidate chooses a slot."""
    RECHECK_WAIT = "recheck_wait"
    """Somebody temporarily unfit is checked again, within the longest wait."""
    MEDICAL_VALIDITY = "medical_validity"
    """A medical result counts."""
    SIGNING = "signing"
    """A contract that was sent is signed by both sides."""
    ASSESSMENT = "assessment"
    """The candidate hands in the work for an assessment."""
    INTERVIEW_OUTCOME = "interview_outcome"
    """How an interview went is recorded: held, missed, broken off or moved."""
    FEEDBACK = "feedback"
    """Those who judge hand in their scorecards."""
    DECISION_REVIEW = "decision_review"
    """A deferred decision is looked at again."""
    CONSENT = "consent"
    """The candidate answers whether a medical check, or checks of the past, may take place."""
    FINDING_ANSWER = "finding_answer"
    """The candidate says something to a finding, before it can count."""
    MEDICAL_APPOINTMENT = "medical_appointment"
    """Whether the candidate came to the medical check is recorded."""
    RECHECK = "recheck"
    """The next check takes place on the day planned for it."""
    REGISTRATION = "registration"
    """A signed contract is registered with the authority."""
    START = "start"
    """The new colleague starts work, or it is recorded that nobody came."""
    HOLD_REVIEW = "hold_review"
    """An application on hold is looked at again."""


def _duration(owner: object, attribute: Any, duration: Any) -> None:
    if duration is None or (isinstance(duration, timedelta) and duration >= timedelta(0)):
        return
    place = f"Allowances.{attribute.name}"
    raise InvalidValueError(place, duration, "a timedelta of 0 or more, or None for no deadline")


@frozen(kw_only=True)
class Allowances:
    """How long things may take that no policy of a stage limits. None switches a deadline off.

    Attributes:
        feedback: for the scorecards, from when they are waited for; time on hold does not count.
        consent: for the candidate's answer whether a check may take place; time on hold does not
            count.
        outcome: for recording what became of an interview or check, from the end of its slot.
        registration: for registering a contract, in working days (Monday to Friday; public
            holidays are not known here) after the day of the last signature. Three is what
            PP 35/2021 art. 14 (1) gives for registering online; it gives seven where that is not
            available.

    Raises:
        InvalidValueError: for a negative duration, or working days that are not whole and positive.

    >>> from datetime import timedelta
    >>> from interviewkit.hiring.deadlines import Allowances
    >>> Allowances(feedback=timedelta(hours=24)).consent
    datetime.timedelta(days=7)
    """

    feedback: timedelta | None = field(default=timedelta(days=3), validator=_duration)
    consent: timedelta | None = field(default=timedelta(days=7), validator=_duration)
    outcome: timedelta | None = field(default=timedelta(hours=1), validator=_duration)
    registration: int | None = field(default=3, validator=positive)


USUAL: Final = Allowances()
"""What is allowed unless somebody says otherwise."""


_Span: TypeAlias = tuple[datetime, datetime]
"""From when to when."""


@frozen
class Look:
    """An application, looked at for deadlines.

    Attributes:
        events: what has happened.
    """

    application: Application
    events: tuple[Event, ...]
    allowances: Allowances

    @property
    def record(self) -> Record:
        """The application's record."""
        return self.application.record

    def last(self, *kinds: str) -> Event:
        """The last event of these kinds, or the one that opened the application."""
        return next((e for e in reversed(self.events) if e.kind in kinds), self.events[0])

    def until(self, end: datetime | date | None, *kinds: str) -> _Span | None:
        """From the last of these events to that instant, or to the end of that day."""
        return None if end is None else self.span(self.last(*kinds).at, end)

    def span(self, since: datetime, end: datetime | date) -> _Span:
        """The same from an instant, both in the application's zone."""
        zone = self.application.since.tzinfo
        if not isinstance(end, datetime):
            end = datetime.combine(end, time.max, zone)
        return _in_zone(since, zone), _in_zone(end, zone)

    def policy(self, event: str, guard: str, name: str) -> timedelta | None:
        """What the rule for that event has been told to wait; on hold it is the same."""
        row = self.application.machine.table[self.application.state].get(event)
        guards = (part for given in (row[3].rule.guards if row else ()) for part in given.walk())
        params = next((dict(part.params) for part in guards if part.name == guard), {})
        wait = params.get(name)
        return wait if isinstance(wait, timedelta) else None


@frozen(kw_only=True)
class Source:
    """Where a deadline comes from.

    Attributes:
        kind: what kind of deadline it is.
        steps: the events that the process must know in a configuration for it to count there.
        span: reads it; None where there is none.
        recorded: the event by which the system records its end.
        on_hold: whether it counts on hold even if its steps do not work then.
    """

    kind: DeadlineKind
    steps: frozenset[str] = field(converter=string_set)
    span: Callable[[Look], _Span | None]
    recorded: str | None = None
    on_hold: bool = False


def _in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # at the end of all time, which some take for "never"
        return moment


def _later(start: datetime, wait: timedelta | None) -> datetime | None:
    """The instant after that wait, or None where there is none."""
    try:
        return None if wait is None else start + wait
    except OverflowError:
        return None


def _offer_expiry(look: Look) -> _Span | None:
    offer = look.record.offer
    return look.until(offer.expires_at if offer else None, "offer_sent", "offer_extended")


def _availability(look: Look) -> _Span | None:
    session = look.record.session(look.application.stage)
    return look.until(session.deadline if session else None, "availability_requested")


def _recheck_wait(look: Look) -> _Span | None:
    """The wait is counted in days, from the day on which the unfitness was first reported."""
    medical = look.record.medical
    since = medical.unfit_since if medical else None
    longest = look.policy("recheck_lapsed", "wait_is_over", "longest")
    last = None if since is None else _later(since, longest)
    return None if last is None or since is None else look.span(since, last.date())


def _medical_validity(look: Look) -> _Span | None:
    medical = look.record.medical
    if medical is None or medical.valid_until is None or medical.expired:
        return None
    reports = ("medical_fit_reported", "medical_fit_with_notes_reported", "medical_renewed")
    return look.until(medical.valid_until, *reports)


def _signing(look: Look) -> _Span | None:
    contract = look.record.contract
    return look.until(contract.sign_by if contract else None, "contract_sent")


def _assessment(look: Look) -> _Span | None:
    attempt = look.record.assessment(look.application.stage)
    deadline = attempt.deadline if attempt else None
    return look.until(deadline, "assessment_invited", "assessment_extended")


def _interview_outcome(look: Look) -> _Span | None:
    session = look.record.session(look.application.stage)
    slot = session.slot if session else None
    return None if slot is None else _after_slot(look, slot.starts_at, slot.ends_at)


def _after_slot(look: Look, begin: datetime, end: datetime) -> _Span | None:
    last = _later(end, look.allowances.outcome)
    return None if last is None else look.span(begin, last)


def _medical_appointment(look: Look) -> _Span | None:
    booked: Any = look.last("medical_scheduled", "medical_rescheduled")
    return _after_slot(look, booked.slot.starts_at, booked.slot.ends_at)


def _recheck(look: Look) -> _Span | None:
    medical = look.record.medical
    planned = ("medical_temporarily_unfit_reported", "recheck_planned")
    return look.until(medical.recheck_on if medical else None, *planned)


def _feedback(look: Look) -> _Span | None:
    return _while_running(look, look.allowances.feedback)


def _consent(look: Look) -> _Span | None:
    return _while_running(look, look.allowances.consent)


def _finding_answer(look: Look) -> _Span | None:
    """The earliest of the findings to which nothing has been said, and that nobody has weighed."""
    wait = look.policy("adverse_finding_reviewed", "candidate_was_heard", "wait")
    reported = [
        check.reported_at
        for check in look.record.checks
        if check.status is CheckStatus.ADVERSE and not check.answered and not check.upheld
    ]
    first = min((at for at in reported if at is not None), default=None)
    last = None if first is None else _later(first, wait)
    return None if first is None or last is None else look.span(first, last)


def _while_running(look: Look, allowance: timedelta | None) -> _Span | None:
    """An allowance from when the present state was entered, without the time on hold since."""
    if allowance is None:
        return None
    stay = _stay(look)
    last = _later(stay.events[0].at, allowance)
    for held, resumed in stay.pauses:
        if last is None or last < held:
            break
        last = _later(last, resumed - held)
    return None if last is None else look.span(stay.events[0].at, last)


def _decision_review(look: Look) -> _Span | None:
    """Counts while the application stays where the decision was deferred."""
    if look.last("decision_deferred") is look.events[0]:
        return None
    stay = evolve(look, events=_stay(look).events)
    deferred: Any = stay.last("decision_deferred")
    day = deferred.review_on if deferred.kind == "decision_deferred" else None
    return stay.until(day, "decision_deferred")


def _registration(look: Look) -> _Span | None:
    allowed, contract = look.allowances.registration, look.record.contract
    signatures = (contract.candidate_signed_at, contract.company_signed_at) if contract else ()
    signed = max((at for at in signatures if at is not None), default=None)
    if allowed is None or signed is None:
        return None
    day = _working_days_after(signed.astimezone(look.application.since.tzinfo).date(), allowed)
    return None if day is None else look.span(signed, day)


def _working_days_after(day: date, count: int) -> date | None:
    """The day that many days from Monday to Friday later; a weekend counts as its Friday."""
    weekday = min(day.weekday(), 4)
    weeks, rest = divmod(weekday + count, 5)
    try:
        return day + timedelta(weeks=weeks, days=rest - day.weekday())
    except OverflowError:
        return None


def _start(look: Look) -> _Span | None:
    """The last day before a missed start may be recorded, and never before the first day's end."""
    day = start_day(look.record)
    grace = look.policy("no_start_recorded", "start_grace_passed", "grace")
    if day is None or grace is None:
        return None
    last = day + timedelta(days=max(grace.days - 1, 0))
    return look.until(last, "offer_drafted", "offer_revised", "contract_drafted", "start_deferred")


def _hold_review(look: Look) -> _Span | None:
    held: Any = look.last("application_held")
    return look.until(held.review_on, "application_held")


@frozen
class _Stay:
    """The present stay in a state.

    Attributes:
        events: what happened in it, the event first with which it began.
        pauses: from when to when it was on hold; a pause that goes on is not among them.
    """

    events: tuple[Event, ...]
    pauses: tuple[_Span, ...]


def _stay(look: Look) -> _Stay:
    """The stay in the present state, and in its round or session; the events are replayed."""
    application = look.application
    now = Application.replay(application.process, application.id, look.events[:1])
    place, first, held = _place(now), 0, None
    pauses: list[_Span] = []
    for number, event in enumerate(look.events[1:], start=1):
        now = now.apply(event)
        if _place(now) != place:
            place, first, held = _place(now), number, None
            pauses.clear()
        if now.on_hold and held is None:
            held = event.at
        elif held is not None and not now.on_hold:
            pauses.append((held, event.at))
            held = None
    return _Stay(look.events[first:], tuple(pauses))


def _place(application: Application) -> tuple[str, int]:
    return application.state, application.record.number(application.stage)


def _recorded(kind: DeadlineKind, event: str, span: Callable[[Look], _Span | None]) -> Source:
    """A deadline whose end the system records, wherever the process lets it."""
    return Source(kind=kind, steps={event}, span=span, recorded=event)


def _for_people(kind: DeadlineKind, *steps: str, span: Callable[[Look], _Span | None]) -> Source:
    """A deadline after which only people know, or can do, what comes next."""
    return Source(kind=kind, steps=steps, span=span)


_K = DeadlineKind

SOURCES: Final = (
    _recorded(_K.OFFER_EXPIRY, "offer_expired", _offer_expiry),
    _recorded(_K.AVAILABILITY, "availability_lapsed", _availability),
    _recorded(_K.RECHECK_WAIT, "recheck_lapsed", _recheck_wait),
    _recorded(_K.MEDICAL_VALIDITY, "medical_expired", _medical_validity),
    _recorded(_K.SIGNING, "contract_lapsed", _signing),
    _recorded(_K.ASSESSMENT, "assessment_lapsed", _assessment),
    # The system may record an interview as held, but only people know who came.
    _for_people(_K.INTERVIEW_OUTCOME, "interview_finished", span=_interview_outcome),
    # Cards are waited for where a missing one can be waived.
    _for_people(_K.FEEDBACK, "scorecard_waived", span=_feedback),
    _for_people(_K.DECISION_REVIEW, "decision_deferred", span=_decision_review),
    # After a refusal consent can still be given, but nobody waits for it.
    _for_people(_K.CONSENT, "medical_consent_given", "medical_refused", span=_consent),
    _for_people(
        _K.CONSENT, "background_consent_given", "background_consent_refused", span=_consent
    ),
    _for_people(_K.FINDING_ANSWER, "adverse_finding_answered", span=_finding_answer),
    _for_people(_K.MEDICAL_APPOINTMENT, "medical_attended", span=_medical_appointment),
    _for_people(_K.RECHECK, "recheck_lapsed", span=_recheck),
    # The law does not pause while an application does.
    Source(kind=_K.REGISTRATION, steps={"contract_registered"}, span=_registration, on_hold=True),
    _for_people(_K.START, "work_started", "no_start_recorded", span=_start),
    _for_people(_K.HOLD_REVIEW, "application_resumed", span=_hold_review),
)
"""Every deadline there is. A deadline of a new stage is a kind, a function and a line here."""
