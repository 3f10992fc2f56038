"""Five kinds of mistake and some near ones, each with what mypy and pyright call it."""

from datetime import datetime
from typing import Final, assert_never

import interviewkit as ik
from interviewkit.typed import id as hiring, us

BY: Final = ik.Role.RECRUITER


def misspelt_event(view: hiring.AtOfferApproved, at: datetime) -> hiring.Event:
    """An event that there is not."""
    view.offer_snet(id="e", at=at, by=BY, expires_at=at)  # E: attr-defined AttributeAccess
    return "offer_snet"  # E: return-value Return


def misspelt_state(view: hiring.AnyState, app: ik.Application) -> hiring.State:
    """A state that there is not."""
    match view:
        case hiring.AtOfferSnet():  # E: attr-defined AttributeAccess
            return "offer.sent"
    if isinstance(view, hiring.AtOfferSnet):  # E: attr-defined AttributeAccess
        return "offer.sent"
    if hiring.is_at(app, "offer.snet"):  # E: arg-type Argument
        return "offer.sent"
    return "offer.snet"  # E: return-value Return


def wrong_payload(view: hiring.AtOfferApproved, at: datetime) -> None:
    """A payload of another type, one that is missing, and one that there is not."""
    view.offer_sent(id="e", at=at, by=BY, expires_at="soon")  # E: arg-type Argument
    view.offer_sent(id="e", at=at, by=BY)  # E: call-arg Call
    view.offer_sent(id="e", at=at, by=BY, expires_at=at, version=2)  # E: call-arg Call
    view.application_rejected(id="e", at=at, by=BY, reason="skills")  # E: arg-type Argument


def not_exhaustive(view: hiring.AtOfferSent | hiring.AtOfferViewed | hiring.AtOfferExpired) -> str:
    """A state that was forgotten."""
    match view:
        case hiring.AtOfferSent():
            return "sent"
        case hiring.AtOfferExpired():
            return "expired"
        case _:
            assert_never(view)  # E: arg-type Argument


def not_exhaustive_by_stages(view: hiring.AnyState) -> str:
    """A stage that was forgotten, among all states of a process."""
    match view:
        case hiring.InEvaluation() | hiring.InSuperiorInterview() | hiring.InExecutiveInterview():
            return "interviews"
        case hiring.InMedicalCheckup() | hiring.InOffer() | hiring.InOnboarding():
            return "later"
        case hiring.InOutcome():
            return "ended"
    assert_never(view)  # E: arg-type Argument


def illegal_here(view: hiring.AtOfferDraft, at: datetime) -> None:
    """An event that there is, with a right payload, but not in this state."""
    view.offer_sent(id="e", at=at, by=BY, expires_at=at)  # E: attr-defined AttributeAccess
    view.offer_viewed(id="e", at=at, by=ik.Role.CANDIDATE)  # E: attr-defined AttributeAccess
    view.offer_submitted(id="e", at=at, by=BY)


def illegal_somewhere(view: hiring.AtOfferSent | hiring.AtOfferExpired, at: datetime) -> None:
    """An event that is possible in one of two states."""
    view.offer_viewed(id="e", at=at, by=ik.Role.CANDIDATE)  # E: union-attr AttributeAccess
    if isinstance(view, hiring.AtOfferSent):
        view.offer_viewed(id="e", at=at, by=ik.Role.CANDIDATE)


def illegal_after(view: hiring.AtOfferSent, at: datetime) -> None:
    """An event that the one before it has made impossible."""
    expired = view.offer_expired(id="e-1", at=at, by=ik.Role.SYSTEM)
    expired.offer_viewed(id="e-2", at=at, by=ik.Role.CANDIDATE)  # E: attr-defined AttributeAccess


def illegal_by_that_role(view: hiring.AtOfferSent, at: datetime, role: ik.Role) -> None:
    """A role that no rule lets send the event here, or of which nothing is known."""
    view.offer_viewed(id="e", at=at, by=ik.Role.LEGAL)  # E: arg-type Argument
    view.offer_viewed(id="e", at=at, by=role)  # E: arg-type Argument


def of_another_process(view: us.AtOfferSent) -> hiring.AtOfferSent:
    """A state of the same name in another process is another class."""
    return view  # E: return-value Return
