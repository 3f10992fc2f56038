"""Builders: a well-formed event of every class, and an application in any state of a preset."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache

import pytest
from attrs import fields

import interviewkit as ik
from interviewkit.hiring.events import EVENTS

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
R = ik.Role

SENDERS = {
    R.HIRING_MANAGER: {"candidate_advanced", "debrief_opened"},
    R.SUPERIOR: {"interview_started", "interview_finished"},
    R.CANDIDATE: {
        "interview_booked",
        "interview_confirmed",
        "medical_consent_given",
        "medical_refused",
        "second_opinion_requested",
        "offer_viewed",
        "offer_countered",
        "offer_accepted",
        "offer_declined",
        "offer_reneged",
        "start_deferred",
        "contract_signed_by_candidate",
        "contract_declined",
        "application_withdrawn",
        "assessment_started",
        "assessment_submitted",
        "background_consent_given",
        "background_consent_refused",
        "adverse_finding_answered",
    },
    R.MEDICAL_EXAMINER: {
        "medical_attended",
        "medical_fit_reported",
        "medical_fit_with_notes_reported",
        "medical_temporarily_unfit_reported",
        "medical_unfit_reported",
        "medical_further_tests_reported",
        "medical_renewed",
    },
    R.APPROVER: {"offer_approved", "offer_approval_refused"},
    R.LEGAL: {"contract_returned", "contract_change_requested", "contract_annulled"},
    R.SIGNATORY: {"contract_signed_by_company"},
    R.ONBOARDING_OWNER: {"work_started", "no_start_recorded"},
    R.HR_ADMIN: {"personal_data_erased", "process_changed"},
    R.SYSTEM: {
        "availability_lapsed",
        "assessment_lapsed",
        "offer_expired",
        "contract_lapsed",
        "medical_expired",
        "recheck_lapsed",
    },
}
SENDER = {kind: role for role, kinds in SENDERS.items() for kind in kinds}
ACTOR = {
    R.APPROVER: "budi",
    R.RECRUITER: "rina",
    R.LEGAL: "lestari",
}
REASON = {
    "application_rejected": "skills_missing",
    "application_closed": "position_filled",
    "application_withdrawn": None,
    "application_held": "seasonal",
    "offer_declined": None,
    "offer_rescinded": "budget",
    "offer_reneged": None,
    "contract_voided": "wrong_terms",
}


def card(author="rina", **changes):
    """A scorecard that covers every side."""
    given = {
        "author": author,
        "ratings": {"technical": 4, "attitude": 4, "team_fit": 5},
        "recommendation": "yes",
        "evidence": "walked through a migration",
    }
    return ik.Scorecard(**{**given, **changes})


def slot(start, **changes):
    """A slot of one hour."""
    return ik.Slot(**{"starts_at": start, "ends_at": start + HOUR, **changes})


def offer_terms(**changes):
    """The terms of an offer without conditions."""
    salary = ik.Money(amount=Decimal(12500000), currency="IDR")
    return ik.OfferTerms(**{"salary": salary, "start_on": date(2026, 3, 2), **changes})


def named_by(app):
    """The conditions that every offer of this application's process has to name."""
    guards = [
        g for rule in app.machine.rules if rule.event == "offer_submitted" for g in rule.guards
    ]
    named = [
        dict(guard.params)["conditions"] for guard in guards if guard.name == "conditions_named"
    ]
    return frozenset().union(*named)


def contract_terms(**changes):
    """The terms of a lawful permanent contract."""
    given = {"kind": "permanent", "start_on": date(2026, 3, 2), "probation_months": 3}
    return ik.ContractTerms(**{**given, **changes})


def payload(cls, at, by):
    """A well-formed value for every field that the class adds to an event."""
    contract = cls.kind.startswith("contract")
    values = {
        "card": card(str(by)),
        "slot": slot(at if cls is ik.WalkInStarted else at + HOUR),
        "notice_version": "1",
        "task": "a small program",
        "out_of": 20,
        "points": 17,
        "check": "references",
        "checks": ("references", "background_check"),
        "terms": contract_terms() if contract else offer_terms(),
        "reason": REASON.get(cls.kind, "for a reason"),
        "evidence": "a letter",
        "role": R.HIRING_MANAGER,
        "deadline": at + 2 * DAY,
        "expires_at": at + 9 * DAY,
        "sign_by": at + 20 * DAY,
        "valid_until": at.date() + 180 * DAY,
        "recheck_on": at.date() + 30 * DAY,
        "review_on": at.date() + 7 * DAY,
        "start_on": date(2026, 4, 1),
        "consent_version": "1",
        "restrictions": "no heavy lifting",
        "conclusion": "not_suitable",
        "items": ("more leave",),
        "version": 1,
        "approved_by": "budi",
        "condition": "background_check",
        "reference": "PKWT-1",
        "to": "superior_interview",
        "candidate_consents": True,
        "position": ik.Position(title="Clerk"),
        "from_process": "id",
        "from_version": "1",
        "from_structure": "a1",
        "to_process": "id",
        "to_version": "2",
        "to_structure": "b2",
        "names": {"superior_interview": "head_interview"},
    }
    return {name: values[name] for name in (f.name for f in fields(cls)) if name in values}


_numbers = iter(range(1, 10**9))


def build(cls, *, at=NOW, by=None, **changes):
    """An event of that class; whatever is left out is well formed."""
    by = R(by or SENDER.get(cls.kind, R.RECRUITER))
    given = {"id": f"e{next(_numbers)}", "at": at, "by": by, "actor": ACTOR.get(by)}
    if "card" in changes and "actor" not in changes:
        given["actor"] = None
    if "evidence" in payload(cls, at, by) and by is not R.CANDIDATE:
        given["on_behalf_of"] = R.CANDIDATE
    return cls(**{**given, **payload(cls, at, by), **changes})


def follow(app, cls, *, after=HOUR, **changes):
    """The application after an event of that class, by default one hour later."""
    return app.apply(next_event(app, cls, after=after, **changes))


def next_event(app, cls, *, after=HOUR, **changes):
    """An event of that class for that application, by default one hour after the last."""
    at = changes.pop("at", app.since + after)
    if cls is ik.OfferAccepted and app.record.offer is not None:
        changes.setdefault("version", app.record.offer.version)
    if cls in (ik.OfferDrafted, ik.OfferRevised):
        conditions = named_by(app).union(changes.pop("depends_on", ()))
        changes.setdefault("terms", offer_terms(conditions=conditions))
    if "card" in payload(cls, at, R.RECRUITER):
        changes.setdefault("actor", None)
    return build(cls, at=at, **changes)


def step(cls, **changes):
    """An event to come, as `follow` takes it."""
    return (cls, changes)


def cards_of(*roles):
    """One scorecard from each of these parts."""
    return tuple(step(ik.ScorecardSubmitted, by=role) for role in roles)


READY = cards_of(R.RECRUITER, R.HIRING_MANAGER)
BOOKED = (step(ik.InterviewScheduled),)
HELD = (*BOOKED, step(ik.InterviewStarted, by=R.RECRUITER))
FEEDBACK = (*HELD, step(ik.InterviewFinished, by=R.RECRUITER))
CHECKED = (step(ik.MedicalConsentGiven), step(ik.MedicalScheduled), step(ik.MedicalAttended))
TEMPORARILY = (*CHECKED, step(ik.MedicalTemporarilyUnfitReported))
UNFIT = (*CHECKED, step(ik.MedicalUnfitReported))
DRAFTED = (step(ik.OfferDrafted), step(ik.OfferSubmitted))
APPROVED = (*DRAFTED, step(ik.OfferApproved))
SENT = (*APPROVED, step(ik.OfferSent))
ACCEPTED = (*SENT, step(ik.OfferAccepted))
# What the offer depends on beside the conditions that its process names.
CONDITIONAL = (step(ik.OfferDrafted, depends_on=("background_check",)), *ACCEPTED[1:])
REVIEW = (step(ik.ContractDrafted), step(ik.ContractSubmitted))
CONTRACT = (*REVIEW, step(ik.ContractSent))
FIXED = contract_terms(kind="fixed_term", months=12, probation_months=0)
SIGNED = (step(ik.ContractSignedByCandidate), step(ik.ContractSignedByCompany))

TASK = (
    step(ik.AssessmentInvited),
    step(ik.AssessmentStarted),
    step(ik.AssessmentSubmitted),
    step(ik.AssessmentScored),
)
LOOKING = (step(ik.BackgroundCheckRequested), step(ik.BackgroundConsentGiven))
FOUND = (*LOOKING, step(ik.AdverseFindingReported))
INSIDE = {
    "evaluation.collecting": (),
    "evaluation.ready": READY,
    "evaluation.debrief": (*READY, step(ik.DebriefOpened)),
    "evaluation.escalated": (*READY, step(ik.EvaluationEscalated)),
    "interview.scheduling": (),
    "interview.awaiting_candidate": (step(ik.AvailabilityRequested),),
    "interview.scheduled": BOOKED,
    "interview.confirmed": (*BOOKED, step(ik.InterviewConfirmed)),
    "interview.in_progress": HELD,
    "interview.awaiting_feedback": FEEDBACK,
    "interview.no_show_candidate": (
        *BOOKED,
        step(ik.CandidateNoShowRecorded, after=2 * HOUR),
    ),
    "interview.no_show_interviewer": (
        *BOOKED,
        step(ik.InterviewerNoShowRecorded, after=2 * HOUR),
    ),
    "interview.incomplete": (*HELD, step(ik.InterviewMarkedIncomplete)),
    "interview.lapsed": (
        step(ik.AvailabilityRequested),
        step(ik.AvailabilityLapsed, after=3 * DAY),
    ),
    "interview.cancelled": (step(ik.InterviewCancelled),),
    "assessment.inviting": (),
    "assessment.invited": TASK[:1],
    "assessment.in_progress": TASK[:2],
    "assessment.awaiting_score": TASK[:3],
    "assessment.deciding": TASK,
    "assessment.lapsed": (TASK[0], step(ik.AssessmentLapsed, after=3 * DAY)),
    "background_check.requesting": (),
    "background_check.awaiting_consent": LOOKING[:1],
    "background_check.refused": (LOOKING[0], step(ik.BackgroundConsentRefused)),
    "background_check.in_progress": LOOKING,
    "background_check.under_review": FOUND,
    "background_check.awaiting_more_consent": (
        *LOOKING,
        step(ik.BackgroundCheckRequested, checks=("right_to_work",)),
    ),
    "background_check.adverse": (*FOUND, step(ik.AdverseFindingReviewed, after=6 * DAY)),
    "medical_checkup.pending": (),
    "medical_checkup.consented": CHECKED[:1],
    "medical_checkup.scheduled": CHECKED[:2],
    "medical_checkup.awaiting_result": CHECKED,
    "medical_checkup.fit_with_notes": (*CHECKED, step(ik.MedicalFitWithNotesReported)),
    "medical_checkup.temporarily_unfit": TEMPORARILY,
    "medical_checkup.recheck_due": (*TEMPORARILY, step(ik.RecheckPlanned)),
    "medical_checkup.further_tests": (*CHECKED, step(ik.MedicalFurtherTestsReported)),
    "medical_checkup.unfit": UNFIT,
    "medical_checkup.refused": (step(ik.MedicalRefused),),
    "offer.draft": (),
    "offer.pending_approval": DRAFTED,
    "offer.approved": APPROVED,
    "offer.sent": SENT,
    "offer.viewed": (*SENT, step(ik.OfferViewed)),
    "offer.countered": (*SENT, step(ik.OfferCountered)),
    "offer.accepted_conditionally": CONDITIONAL,
    "offer.declined": (*SENT, step(ik.OfferDeclined)),
    "offer.expired": (*SENT, step(ik.OfferExpired, after=10 * DAY)),
    "offer.rescinded": (*SENT, step(ik.OfferRescinded)),
    "offer.reneged": (*CONDITIONAL, step(ik.OfferReneged)),
    "offer.conditions_not_met": (*CONDITIONAL, step(ik.OfferConditionFailed)),
    "offer.cancelled": (step(ik.OfferCancelled),),
    "contract.draft": (),
    "contract.review": REVIEW,
    "contract.sent": CONTRACT,
    "contract.candidate_signed": (*CONTRACT, SIGNED[0]),
    "contract.company_signed": (*CONTRACT, SIGNED[1]),
    "contract.executed": (
        step(ik.ContractDrafted, terms=FIXED),
        *CONTRACT[1:],
        *SIGNED,
    ),
    "contract.declined": (*CONTRACT, step(ik.ContractDeclined)),
    "contract.lapsed": (*CONTRACT, step(ik.ContractLapsed, after=21 * DAY)),
    "contract.voided": (step(ik.ContractVoided),),
    "onboarding.preparing": (),
}
ENDING = {
    "outcome.hired": (step(ik.WorkStarted, at=datetime(2026, 3, 2, 9, tzinfo=UTC)),),
    "outcome.did_not_start": (step(ik.NoStartRecorded, at=datetime(2026, 3, 4, 9, tzinfo=UTC)),),
    "outcome.rejected": (step(ik.ApplicationRejected),),
    "outcome.withdrawn": (step(ik.ApplicationWithdrawn),),
    "outcome.closed": (step(ik.ApplicationClosed),),
}


def inside(state, owner):
    """The steps from a stage's entry to one of its states."""
    stage, _, local = state.partition(".")
    if not stage.endswith("_interview"):
        return INSIDE[state]
    if local == "deciding":
        return (*FEEDBACK, *cards_of(owner))
    return INSIDE[f"interview.{local}"]


def owner_of(stage):
    """The part that holds an interview stage; None for other stages."""
    owners = {"hr": R.RECRUITER, "user": R.HIRING_MANAGER}
    name = stage.removesuffix("_interview")
    return None if name == stage else owners.get(name) or R(name)


def through(stage, machine):
    """The steps from a stage's entry to its main exit."""
    optional = any(rule.id == f"skip@{stage}" for rule in machine.rules)
    if optional:
        return (step(ik.StageSkipped),)
    owner = owner_of(stage)
    if owner is not None:
        return (*inside(f"{stage}.deciding", owner), step(ik.CandidateAdvanced, by=R.RECRUITER))
    return {
        "evaluation": (*READY, step(ik.CandidateAdvanced)),
        "assessment": (*TASK, step(ik.CandidateAdvanced)),
        "background_check": (
            step(ik.BackgroundCheckRequested, checks=tuple(ik.CheckKind)),
            step(ik.BackgroundConsentGiven),
            step(ik.BackgroundCheckCleared),
            step(ik.BackgroundCheckCleared, check="background_check"),
            step(ik.BackgroundCheckCleared, check="right_to_work"),
        ),
        "medical_checkup": (*CHECKED, step(ik.MedicalFitReported)),
        "offer": ACCEPTED,
        "contract": (*CONTRACT, *SIGNED),
    }[stage]


def opened(process="id", **position):
    """A new application in a preset, or in a process given as a value."""
    process = ik.processes[process] if isinstance(process, str) else process
    given = ik.Position(**{"title": "Clerk", **position})
    return ik.Application.open(process, id="app-1", position=given, at=NOW, by=R.RECRUITER)


@cache
def arrive(state, process="id", **position):
    """An application in that state, by the shortest way; outcomes are reached from the start."""
    app = opened(process, **position)
    machine = app.machine
    stages = tuple(dict.fromkeys(s.partition(".")[0] for s in machine.states))
    goal = state
    if state.startswith("outcome."):
        late = state in ("outcome.hired", "outcome.did_not_start")
        goal = "onboarding.preparing" if late else machine.initial
    last = goal.partition(".")[0]
    steps = [s for stage in stages[: stages.index(last)] for s in through(stage, machine)]
    steps += inside(goal, owner_of(last))
    steps += ENDING.get(state, ())
    for cls, changes in steps:
        app = follow(app, cls, **changes)
    assert app.state == state
    return app


@pytest.fixture(scope="session")
def make():
    """Builds an event: `make(cls, by=..., at=..., **payload)`."""
    return build


@pytest.fixture(scope="session")
def then():
    """The next application: `then(app, cls, after=..., **payload)`."""
    return follow


@pytest.fixture(scope="session")
def coming():
    """The event that `then` would apply."""
    return next_event


@pytest.fixture(scope="session")
def at_state():
    """An application in a state: `at_state("offer.sent", process="us", level="manager")`."""
    return arrive


@pytest.fixture(scope="session")
def begin():
    """A new application: `begin("id", level="manager")`."""
    return opened


@pytest.fixture(scope="session")
def a_card():
    """Builds a scorecard: `a_card("rina", evidence="")`."""
    return card


@pytest.fixture(scope="session")
def a_slot():
    """Builds a slot of one hour: `a_slot(start)`."""
    return slot


@pytest.fixture(scope="session")
def an_offer():
    """Builds the terms of an offer: `an_offer(conditions=["references"])`."""
    return offer_terms


@pytest.fixture(scope="session")
def a_contract():
    """Builds the terms of a contract: `a_contract(probation_months=4)`."""
    return contract_terms


def _reason(message):
    return None if message is None else message.id.removeprefix("guard.")


@pytest.fixture(scope="session")
def refusal():
    """The name under which a guard refuses when it knows everything it needs, or None."""
    return lambda guard, **facts: _reason(guard.failure(facts))


@pytest.fixture(scope="session")
def explanation():
    """The message with which a guard refuses, or None."""
    return lambda guard, **facts: guard.failure(facts)


@pytest.fixture(scope="session")
def hopeless():
    """The name under which a guard refuses whatever it has not been told, or None."""
    return lambda guard, **facts: _reason(guard.partial_failure(facts))


@pytest.fixture(scope="session")
def now():
    """The instant at which every application here is opened."""
    return NOW


@pytest.fixture(params=list(EVENTS.values()), ids=list(EVENTS))
def event_class(request):
    """Every event class in turn."""
    return request.param
