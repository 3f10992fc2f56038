"""Well-formed events of every class, and a search for one that an application accepts."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count

import interviewkit as ik

BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
R = ik.Role
_SERIAL = count(1)


def opened(process: ik.Process, **position) -> ik.Application:
    """A new application."""
    spot = ik.Position(**{"title": "Analyst", **position})
    return ik.Application.open(process, id="app-1", position=spot, at=BEGIN, by=R.RECRUITER)


def _slot(at: datetime) -> ik.Slot:
    start = at + timedelta(days=1)
    return ik.Slot(starts_at=start, ends_at=start + timedelta(hours=1))


def _card(author: str) -> ik.Scorecard:
    ratings = {"technical": 4, "attitude": 4, "team_fit": None}
    return ik.Scorecard(author=author, ratings=ratings, recommendation="yes", evidence="Seen.")


def _terms(at: datetime, *conditions: str) -> ik.OfferTerms:
    pay = ik.Money(amount=Decimal(12_500_000), currency="IDR")
    start = (at + timedelta(days=30)).date()
    return ik.OfferTerms(salary=pay, start_on=start, conditions=conditions)


def _contract(at: datetime, kind: str) -> ik.ContractTerms:
    start = (at + timedelta(days=30)).date()
    months = 12 if kind == "fixed_term" else None
    return ik.ContractTerms(kind=kind, start_on=start, months=months)


def payloads(app: ik.Application, cls: type[ik.Event], by: ik.Role, at: datetime) -> list[dict]:
    """Payloads that are worth trying for an event of that class, likely ones first."""
    record, later = app.record, at + timedelta(days=10)
    day = later.date()
    version = record.offer.version if record.offer else 1
    expiry = record.offer.expires_at if record.offer else None
    earliest = max(at, expiry or at) + timedelta(days=3)
    start = record.offer.start_on if record.offer else None
    terms = record.contract.terms if record.contract else None
    deferred = max(start or day, terms.start_on if terms else day) + timedelta(days=5)
    reasons = {"reason": "because"}
    evidence = {"evidence": "e-mail of that day"}
    authors = sorted({c.current.author for c in record.cards}) or ["nobody"]
    cards = [{"card": _card(a), "actor": a} for a in authors]
    fresh = f"person-{len(record.cards) + 1}"
    options: dict[type, Callable[[], list[dict]]] = {
        ik.StageSkipped: lambda: [reasons],
        ik.DecisionDeferred: lambda: [reasons],
        ik.ReevaluationRequested: lambda: [reasons],
        ik.SentBack: lambda: [{**reasons, "to": stage} for stage in reversed(app.process.stages)],
        ik.ApplicationHeld: lambda: [{"reason": "policy_review", "review_on": day}],
        ik.ApplicationRejected: lambda: [{"reason": "skills_missing"}],
        ik.ApplicationWithdrawn: lambda: [evidence],
        ik.ApplicationClosed: lambda: [{"reason": "position_filled"}],
        ik.ApplicationReopened: lambda: [{**reasons, "candidate_consents": True}],
        ik.ScorecardSubmitted: lambda: [{"card": _card(fresh), "actor": fresh}],
        ik.ScorecardAmended: lambda: cards,
        ik.ScorecardAdjusted: lambda: cards,
        ik.ScorecardWaived: lambda: [{**reasons, "role": role} for role in R],
        ik.EvaluationEscalated: lambda: [reasons],
        ik.EvaluationRoundOpened: lambda: [reasons],
        ik.AvailabilityRequested: lambda: [{"deadline": later}],
        ik.RescheduleRequested: lambda: [reasons],
        ik.InterviewMarkedIncomplete: lambda: [reasons],
        ik.InterviewCancelled: lambda: [reasons],
        ik.FollowUpRequested: lambda: [reasons],
        ik.MedicalConsentGiven: lambda: [{"consent_version": "2026-1"}],
        ik.MedicalWaived: lambda: [reasons],
        ik.MedicalFitReported: lambda: [{"valid_until": day}],
        ik.MedicalFitWithNotesReported: lambda: [
            {"valid_until": day, "restrictions": "no night work"}
        ],
        ik.MedicalTemporarilyUnfitReported: lambda: [{"recheck_on": day}],
        ik.MedicalUnfitReported: lambda: [reasons],
        ik.MedicalNotesAccepted: lambda: [reasons],
        ik.AccommodationRuledOut: lambda: [reasons],
        ik.RecheckPlanned: lambda: [{"recheck_on": (at + timedelta(days=1)).date()}],
        ik.SecondOpinionRequested: lambda: [evidence],
        ik.MedicalReviewRecorded: lambda: [
            {**reasons, "conclusion": c} for c in ("not_suitable", "suitable")
        ],
        ik.MedicalRenewed: lambda: [{"valid_until": day}],
        ik.OfferDrafted: lambda: [
            {"terms": _terms(at), "actor": "drafter"},
            {"terms": _terms(at, "references", "right_to_work"), "actor": "drafter"},
            {"terms": _terms(at, "medical_check"), "actor": "drafter"},
        ],
        ik.OfferApproved: lambda: [{"actor": f"approver-{next(_SERIAL)}"}],
        ik.OfferApprovalRefused: lambda: [reasons],
        ik.OfferSent: lambda: [{"expires_at": later}],
        ik.OfferExtended: lambda: [{"expires_at": earliest}],
        ik.OfferCountered: lambda: [{"items": ["pay"]}],
        ik.CounterDeclined: lambda: [reasons],
        ik.OfferRevised: lambda: [{**reasons, "terms": _terms(at), "actor": "drafter"}],
        ik.OfferAccepted: lambda: [{**evidence, "version": version}],
        ik.OfferDeclined: lambda: [evidence],
        ik.OfferRescinded: lambda: [
            {"reason": "budget", "approved_by": "second", "actor": "first"}
        ],
        ik.OfferReneged: lambda: [evidence],
        ik.StartDeferred: lambda: [{**evidence, "start_on": deferred}],
        ik.OfferConditionMet: lambda: [{"condition": c} for c in ik.OfferCondition],
        ik.OfferConditionFailed: lambda: [{**reasons, "condition": c} for c in ik.OfferCondition],
        ik.OfferCancelled: lambda: [reasons],
        ik.ContractDrafted: lambda: [
            {"terms": _contract(at, "permanent")},
            {"terms": _contract(at, "fixed_term")},
        ],
        ik.ContractReturned: lambda: [reasons],
        ik.ContractSent: lambda: [{"sign_by": later}],
        ik.ContractChangeRequested: lambda: [reasons],
        ik.ContractVoided: lambda: [
            {"reason": "wrong_terms", "approved_by": "second", "actor": "first"}
        ],
        ik.ContractReissued: lambda: [reasons],
        ik.ContractRegistered: lambda: [{"reference": "WLKP-1"}],
        ik.ContractAnnulled: lambda: [reasons],
        ik.NoStartRecorded: lambda: [reasons],
        ik.HiringCollapsed: lambda: [reasons],
    }
    slotted = (
        ik.InterviewBooked,
        ik.InterviewScheduled,
        ik.InterviewRescheduled,
        ik.WalkInStarted,
        ik.MedicalScheduled,
        ik.MedicalRescheduled,
    )
    if cls in slotted:
        return [{"slot": _slot(at)}]
    found = options.get(cls, lambda: [{}])()
    if by is not R.CANDIDATE:
        found = [
            {**payload, "on_behalf_of": R.CANDIDATE} if "evidence" in payload else payload
            for payload in found
        ]
    return found


def _days(record: ik.Record) -> list[date]:
    """The days that the record names."""
    terms = record.contract.terms if record.contract else None
    days = [
        record.offer.start_on if record.offer else None,
        terms.start_on if terms else None,
        record.medical.valid_until if record.medical else None,
    ]
    return [day for day in days if day is not None]


def _limits(record: ik.Record) -> list[datetime]:
    """The instants after which something is too late."""
    limits = [session.deadline for session in record.sessions]
    limits.append(record.offer.expires_at if record.offer else None)
    limits.append(record.contract.sign_by if record.contract else None)
    return [limit for limit in limits if limit is not None]


def moments(app: ik.Application) -> list[datetime]:
    """Times at which something could become possible, the earliest first."""
    since, record = app.events[-1].at, app.record
    marks = [since + timedelta(minutes=30)]
    for slot in (session.slot for session in record.sessions if session.slot is not None):
        marks += [slot.starts_at, slot.starts_at + timedelta(minutes=20), slot.ends_at]
    marks += [limit + timedelta(seconds=1) for limit in _limits(record)]
    if record.medical is not None and record.medical.unfit_since is not None:
        marks.append(record.medical.unfit_since + timedelta(days=182))
    for day in _days(record):
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        marks += [noon, noon + timedelta(days=2)]
    return sorted({since, *(mark for mark in marks if mark >= since)})


def candidates(app: ik.Application, cls: type[ik.Event], by: ik.Role) -> Iterator[ik.Event]:
    """Well-formed events of that class by that role, over times and payloads."""
    for at in moments(app):
        for payload in payloads(app, cls, by, at):
            yield cls(id=f"event-{next(_SERIAL)}", at=at, by=by, **payload)


def accepted(app: ik.Application, cls: type[ik.Event], by: ik.Role) -> list[ik.Event]:
    """Those of the candidates that the application accepts, one for each payload."""
    found: list[ik.Event] = []
    for at in moments(app):
        for payload in payloads(app, cls, by, at):
            event = cls(id=f"event-{next(_SERIAL)}", at=at, by=by, **payload)
            if app.decide(event):
                found.append(event)
        if found:
            return found
    return found
