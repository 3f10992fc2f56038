"""Two walks through an application, as events built beforehand."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import interviewkit as ik
from interviewkit.hiring.events import Event

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
R = ik.Role
TERMS = ik.OfferTerms(
    salary=ik.Money(amount=Decimal(12_500_000), currency="IDR"), start_on=date(2026, 3, 2)
)
CONTRACT = ik.ContractTerms(kind="permanent", start_on=date(2026, 3, 2), probation_months=3)


def opened(*stages: str) -> ik.Application:
    """A new application, for a position that asks for these stages."""
    return ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title="Clerk", extra_stages=stages),
        at=START,
        by=R.RECRUITER,
    )


def hire() -> tuple[Event, ...]:
    """A clerk is hired: 18 events, from the first card to the company's signature."""
    add = _adder()
    slot = ik.Slot(starts_at=_in(hours=48), ends_at=_in(hours=49))
    return (
        *_cards(add),
        add(ik.CandidateAdvanced, R.HIRING_MANAGER),
        add(ik.StageSkipped, R.RECRUITER, reason="not asked for"),
        add(ik.MedicalConsentGiven, R.CANDIDATE, consent_version="1"),
        add(ik.MedicalScheduled, R.RECRUITER, slot=slot),
        add(ik.MedicalAttended, R.MEDICAL_EXAMINER),
        add(ik.MedicalFitReported, R.MEDICAL_EXAMINER, valid_until=date(2026, 7, 1)),
        add(ik.OfferDrafted, R.RECRUITER, terms=TERMS, actor="rina"),
        add(ik.OfferSubmitted, R.RECRUITER),
        add(ik.OfferApproved, R.APPROVER, actor="budi"),
        add(ik.OfferSent, R.RECRUITER, expires_at=_in(days=9)),
        add(ik.OfferAccepted, R.CANDIDATE, version=1),
        add(ik.ContractDrafted, R.LEGAL, terms=CONTRACT),
        add(ik.ContractSubmitted, R.LEGAL),
        add(ik.ContractSent, R.LEGAL, sign_by=_in(days=20)),
        add(ik.ContractSignedByCandidate, R.CANDIDATE),
        add(ik.ContractSignedByCompany, R.SIGNATORY),
    )


def before_interview() -> ik.Application:
    """An application that waits for the decision to call the candidate."""
    application = opened("superior_interview")
    for event in _cards(_adder()):
        application = application.apply(event)
    return application


def interview() -> tuple[Event, ...]:
    """An interview is called, booked, moved and begun: 6 events, each with a role and a guard."""
    add = _adder(after=2)
    first = ik.Slot(starts_at=_in(hours=30), ends_at=_in(hours=31))
    second = ik.Slot(starts_at=_in(hours=8), ends_at=_in(hours=9))
    return (
        add(ik.CandidateAdvanced, R.HIRING_MANAGER),
        add(ik.AvailabilityRequested, R.RECRUITER, deadline=_in(days=2)),
        add(ik.InterviewBooked, R.CANDIDATE, slot=first),
        add(ik.RescheduleRequested, R.CANDIDATE, reason="another appointment"),
        add(ik.InterviewScheduled, R.RECRUITER, slot=second),
        add(ik.InterviewStarted, R.SUPERIOR),
    )


def _in(**delta: int) -> datetime:
    return START + timedelta(**delta)


def _adder(after: int = 0) -> Callable[..., Any]:
    """Builds events an hour apart, with ids of their own, counting on from a number."""
    numbers: Iterator[int] = count(after + 1)

    def add(kind: type[Event], by: ik.Role, **data: object) -> Event:
        number = next(numbers)
        return kind(id=f"e{number}", at=_in(hours=number), by=by, **data)

    return add


def _cards(add: Callable[..., Any]) -> tuple[Event, ...]:
    def card(author: str) -> ik.Scorecard:
        ratings = {"technical": 4, "attitude": 4, "team_fit": 5}
        return ik.Scorecard(
            author=author, ratings=ratings, recommendation="yes", evidence="built it himself"
        )

    return (
        add(ik.ScorecardSubmitted, R.RECRUITER, card=card("rina")),
        add(ik.ScorecardSubmitted, R.HIRING_MANAGER, card=card("heru")),
    )
