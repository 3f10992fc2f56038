"""Applications on their way to something: seeded walks along the rule table, with detours."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from random import Random
from typing import Any

from attrs import fields

import interviewkit as ik
from interviewkit.hiring.events import EVENTS
from interviewkit.machine.explain import route

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
GAPS = (timedelta(0), HOUR, timedelta(hours=25), 3 * DAY, 12 * DAY, 40 * DAY, 200 * DAY)
OFFSETS = (0, 7, -8, 5.5, 14)
GOALS = (
    "offer_expired",
    "availability_lapsed",
    "recheck_lapsed",
    "medical_expired",
    "contract_lapsed",
    "assessment_lapsed",
    "interview_finished",
    "scorecard_waived",
    "medical_consent_given",
    "background_consent_given",
    "adverse_finding_answered",
    "medical_attended",
    "contract_registered",
    "work_started",
)
STOPS = (
    "medical_fit_reported",
    "medical_fit_with_notes_reported",
    "medical_temporarily_unfit_reported",
    "adverse_finding_reported",
    "decision_deferred",
    "interview_finished",
)
"""What may happen on the way."""
BACKWARDS = (
    "application_rejected",
    "application_withdrawn",
    "application_closed",
    "evaluation_round_opened",
    "reevaluation_requested",
    "sent_back",
    "interview_cancelled",
    "offer_cancelled",
    "application_held",
    "process_changed",
)
"""What mostly does not happen, or one would hardly get anywhere."""
ASIDE = ("application_held", "application_resumed", "decision_deferred", "offer_extended")


def opened(random: Random) -> ik.Application:
    """A new application in some preset, for some position, somewhere in the world."""
    process = ik.processes[random.choice(list(ik.processes))]
    extra = [s for s in ("assessment", "background_check", "contract") if s in process.stages]
    position = ik.Position(
        title="Analyst",
        level=random.choice([ik.JobLevel.STAFF, ik.JobLevel.MANAGER]),
        extra_stages=frozenset(s for s in extra if random.random() < 0.7),
    )
    zone = timezone(timedelta(hours=random.choice(OFFSETS)))
    at = datetime(2026, 1, 5, 9, tzinfo=UTC).astimezone(zone) + random.randrange(48) * HOUR
    role = ik.Role.RECRUITER
    return ik.Application.open(process, id="app-1", position=position, at=at, by=role)


def wandered(seed: int) -> ik.Application:
    """An application that set out for some events, and got as far as it did."""
    random = Random(seed)
    app = opened(random)
    last = random.choice(GOALS)
    for goal in (*random.sample(STOPS, random.randrange(3)), last):
        for _ in range(30 if goal in app.machine.events else 0):
            if goal == last and goal in app.machine.table[app.key] and random.random() < 0.7:
                return app
            event = onwards(app, goal, random)
            app = app if event is None else app.apply(event)
            if event is None or event.kind == goal:
                break
    return app


def onwards(app: ik.Application, goal: str, random: Random) -> ik.Event | None:
    """An event that leads towards the goal, or another one where something is in the way."""
    here = list(app.machine.table[app.key])
    aside = [kind for kind in ASIDE if kind in here]
    rare = [random.choice(aside)] if aside and random.random() < 0.1 else []
    open_ways = here if random.random() < 0.02 else [k for k in here if k not in BACKWARDS]
    others = random.sample(open_ways, min(6, len(open_ways)))
    wanted = [*rare, goal, *route(app.machine, app.key, goal)[:1], *others]
    return next(filter(None, (attempt(app, k, random) for k in wanted if k in here)), None)


def attempt(app: ik.Application, kind: str, random: Random) -> ik.Event | None:
    """An event of that kind that the application accepts, if one is found soon."""
    roles = sorted(app.machine.table[app.key][kind][0] or ())
    for gap in (HOUR, *random.sample(GAPS, 3)):
        for role in random.sample(roles, len(roles)):
            event = made(EVENTS[kind], app, app.since + gap, ik.Role(role), random)
            if app.decide(event):
                return event
    return None


def made(
    cls: type[ik.Event], app: ik.Application, at: datetime, by: ik.Role, random: Random
) -> ik.Event:
    """A well-formed event of that class."""
    given: dict[str, Any] = {
        "id": f"event-{app.version}",
        "at": at,
        "by": by,
        "actor": f"person-{app.version}",
    }
    values = payload(cls, app, at, by, random)
    if "card" in values:
        given["actor"] = values["card"].author
    if "evidence" in values and by != "candidate":
        given["on_behalf_of"] = "candidate"
    return cls(**given, **values)


REASONS = {
    "application_rejected": "skills_missing",
    "application_closed": "position_filled",
    "application_held": "seasonal",
    "application_withdrawn": None,
    "offer_declined": None,
    "offer_reneged": None,
    "offer_rescinded": "budget",
    "contract_voided": "wrong_terms",
}


def payload(
    cls: type[ik.Event], app: ik.Application, at: datetime, by: ik.Role, random: Random
) -> dict:
    """A value for every field that the class adds to an event."""
    record = app.record
    soon = at + random.choice(GAPS[1:-1])
    before = record.offer.expires_at if record.offer and record.offer.expires_at else at
    attempted = record.assessment(app.stage)
    if cls is ik.OfferExtended:
        soon = max(soon, before + HOUR)
    if cls.kind == "assessment_extended" and attempted:
        soon = max(soon, attempted.deadline + HOUR)
    day = (at + random.choice(GAPS[2:-1])).date()
    authors = [c.current.author for c in record.current_cards(app.stage) if c.role == by]
    values = {
        "card": card(authors[0] if authors and "submitted" not in cls.kind else f"{by}"),
        "slot": ik.Slot(starts_at=at + HOUR, ends_at=at + 2 * HOUR),
        "terms": terms(cls, at, random),
        "reason": REASONS.get(cls.kind, "because"),
        "evidence": "a letter",
        "role": random.choice([ik.Role.HIRING_MANAGER, ik.Role.RECRUITER, ik.Role.SUPERIOR]),
        "task": "a week's payroll",
        "out_of": 10,
        "points": 7,
        "deadline": soon,
        "expires_at": soon,
        "sign_by": soon,
        "valid_until": day,
        "recheck_on": day,
        "review_on": random.choice([None, day]),
        "start_on": (at + 300 * DAY).date(),
        "consent_version": "1",
        "notice_version": "1",
        "restrictions": "no heavy lifting",
        "conclusion": random.choice(["suitable", "not_suitable"]),
        "items": ("more leave",),
        "version": record.offer.version if record.offer else 1,
        "approved_by": "somebody else",
        "condition": "references",
        "check": random.choice(["references", "background_check", "right_to_work"]),
        "checks": {"references", "background_check"},
        "reference": "PKWT-1",
        "to": random.choice(app.process.stages),
        "candidate_consents": True,
        "from_process": app.process.id,
        "from_version": "0",
        "from_structure": "a1",
        "to_process": app.process.id,
        "to_version": "1",
        "to_structure": "b2",
    }
    return {f.name: values[f.name] for f in fields(cls) if f.name in values}


def card(author: str) -> ik.Scorecard:
    """A scorecard that covers every side."""
    ratings = {"technical": 4, "attitude": 4, "team_fit": 5}
    return ik.Scorecard(author=author, ratings=ratings, recommendation="yes", evidence="Seen.")


def terms(cls: type[ik.Event], at: datetime, random: Random) -> object:
    """What is offered, or what the contract says."""
    start: date = (at + 30 * DAY).date()
    if cls.kind.startswith("contract"):
        return ik.ContractTerms(kind="fixed_term", start_on=start, months=12)
    pay = ik.Money(amount=Decimal(12_500_000), currency="IDR")
    conditions = random.choice([(), ("medical_check",), ("references",)])
    return ik.OfferTerms(salary=pay, start_on=start, conditions=conditions)
