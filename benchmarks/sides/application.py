"""`interviewkit.Application`: the Indonesian preset, with guards, record and history."""

import pickle

import walks
from memory import cycles, live_bytes, parts
from task import Task

import interviewkit as ik
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Guard, Machine, Rule
from interviewkit.machine.table import Table

TITLE = "**interviewkit.Application**, `apply`"
PACKAGE = None
IMPORT = None
STEPS = 18

HIRE = walks.hire()
INTERVIEW = walks.interview()
TOO_EARLY = ik.OfferSent(
    id="early",
    at=walks.START,
    by=ik.Role.CANDIDATE,
    expires_at=HIRE[-1].at,
)
EVENTS_OF_A_LIVE_ONE = 12
SHARED = (Process, Machine, Table, Rule, Guard, ik.Position)


def create() -> ik.Application:
    return walks.opened()


def walk(application: ik.Application) -> ik.Application:
    for event in HIRE:
        application = application.apply(event)
    return application


def state(application: ik.Application) -> str:
    return "hired" if application.state == "onboarding.preparing" else application.state


def _interview(application: ik.Application) -> None:
    for event in INTERVIEW:
        application = application.apply(event)


def _refuse(application: ik.Application) -> None:
    application.decide(TOO_EARLY)


def _reasons(application: ik.Application) -> None:
    application.decide(TOO_EARLY).reasons  # noqa: B018 - they are built when they are read


def _allowed(application: ik.Application) -> None:
    application.allowed(by=ik.Role.RECRUITER, at=walks.START, actor="rina")


TASKS = {
    "refuse": Task(run=_refuse, fresh=create),
    "allowed": Task(run=_allowed, fresh=create),
    "interview": Task(run=_interview, fresh=walks.before_interview, steps=len(INTERVIEW)),
    "reasons": Task(run=_reasons, fresh=create),
}


def _live() -> ik.Application:
    application = create()
    # The event that opened it is the first.
    for event in walks.hire()[: EVENTS_OF_A_LIVE_ONE - 1]:
        application = application.apply(event)
    return application


def sizes() -> dict[str, object]:
    live = _live()
    if live.version != EVENTS_OF_A_LIVE_ONE:
        raise SystemExit(f"{live!r} should have {EVENTS_OF_A_LIVE_ONE} events")
    return {
        "parts": parts(live, SHARED),
        "with_strings": live_bytes(_live),
        "cycles": cycles(_live),
        "pickle": len(pickle.dumps(live)),
    }
