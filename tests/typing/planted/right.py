"""What is right, and is understood: no checker has anything to say about this file."""

from datetime import datetime, timedelta
from typing import Literal, assert_never, assert_type

import interviewkit as ik
from interviewkit.typed import TypedApplication, id as hiring, us


def begin(at: datetime) -> hiring.AtEvaluationCollecting:
    """An application begins in the one state in which it can."""
    position = ik.Position(title="Clerk")
    return hiring.open(id="app-1", position=position, at=at, by=ik.Role.RECRUITER)


def send(draft: hiring.AtOfferApproved, at: datetime) -> hiring.AtOfferViewed:
    """Where an event leads is known, so one call can follow another."""
    until = at + timedelta(days=7)
    sent = draft.offer_sent(id="e-1", at=at, by=ik.Role.RECRUITER, expires_at=until)
    assert_type(sent, hiring.AtOfferSent)
    assert_type(sent.state, Literal["offer.sent"])
    return sent.offer_viewed(id="e-2", at=at, by=ik.Role.CANDIDATE)


def collect(view: hiring.AtEvaluationCollecting, card: ik.Scorecard, at: datetime) -> None:
    """A branch leads to one of several states; staying leads to the same one."""
    after = view.scorecard_submitted(
        id="e-1", at=at, by=ik.Role.RECRUITER, actor=card.author, card=card
    )
    assert_type(after, hiring.AtEvaluationCollecting | hiring.AtEvaluationReady)
    held = view.application_held(
        id="e-2", at=at, by=ik.Role.HR_ADMIN, reason=ik.HoldReason.AWAITING_BUDGET
    )
    assert_type(held, hiring.AtEvaluationCollecting)


def reopen(view: hiring.AtOutcomeRejected, at: datetime) -> hiring.OpenState:
    """Reopening leads to any state but an outcome."""
    return view.application_reopened(id="e-1", at=at, by=ik.Role.HR_ADMIN, reason="A mistake.")


def stage(view: hiring.AnyState) -> str:
    """A match on stages is complete, and narrows."""
    match view:
        case hiring.InEvaluation() | hiring.InSuperiorInterview() | hiring.InExecutiveInterview():
            return "interviews"
        case hiring.InMedicalCheckup():
            return "medical check"
        case hiring.InOffer() | hiring.InContract():
            return "papers"
        case hiring.InOnboarding():
            assert_type(view, hiring.AtOnboardingPreparing)
            return "soon"
        case hiring.InOutcome():
            return "ended"
        case _:
            assert_never(view)


def answer(view: hiring.AtOfferSent | hiring.AtOfferViewed | hiring.AtOfferDraft) -> str:
    """The state's name narrows too."""
    if view.state == "offer.draft":
        assert_type(view, hiring.AtOfferDraft)
        return "nobody has seen it"
    assert_type(view, hiring.AtOfferSent | hiring.AtOfferViewed)
    return "sent"


def whoever(view: hiring.AtOfferSent, at: datetime, role: ik.Role) -> None:
    """A role that is known at run time is narrowed before it sends."""
    if role == ik.Role.CANDIDATE:
        view.offer_viewed(id="e-1", at=at, by=role)
    match role:
        case ik.Role.CANDIDATE | ik.Role.SYSTEM:
            view.offer_viewed(id="e-1", at=at, by=role)
        case _:
            pass


def both(indonesian: hiring.AnyState, american: us.AnyState) -> list[TypedApplication]:
    """Views of different processes have one base."""
    return [indonesian, american]


def named(app: ik.Application, event: hiring.Event) -> bool:
    """Names of states and events are types of their own."""
    state: hiring.State = "offer.sent"
    return hiring.is_at(app, state) and event == "offer_sent"
