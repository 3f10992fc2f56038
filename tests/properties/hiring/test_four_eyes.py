"""Four eyes, and whoever acts for the candidate: recomputed from the events alone."""

from collections.abc import Iterator

from hypothesis import given

import interviewkit as ik
from interviewkit.testing import applications

CANDIDATE = ik.Role.CANDIDATE
SIGNED = (ik.ContractSignedByCandidate, ik.ContractSignedByCompany)
NEW_CONTRACT = (ik.ContractDrafted, ik.ContractChangeRequested, ik.ContractReissued)
# Events that are the candidate's to send, and so need evidence from anybody else.
PROMISES = (
    ik.ApplicationWithdrawn,
    ik.OfferAccepted,
    ik.OfferDeclined,
    ik.OfferReneged,
    ik.SecondOpinionRequested,
    ik.BackgroundConsentRefused,
    ik.AdverseFindingAnswered,
)
# The same, where a system may record what the candidate does in it.
WORK = (ik.AssessmentStarted, ik.AssessmentSubmitted)


def alone(events: tuple[ik.Event, ...]) -> list[str]:
    """The ids of what one person did where two should: read off the events, without the record."""
    found = {*alone_with_offers(events), *alone_with_contracts(events)}
    return [event.id for event in events if event.id in found]


def by_one(event: ik.OfferRescinded | ik.ContractVoided) -> bool:
    """Whether nobody else agreed to it."""
    return event.approved_by in (None, event.actor)


def alone_with_offers(events: tuple[ik.Event, ...]) -> Iterator[str]:
    """Approvals by the drafter, or twice by one approver; accepted offers rescinded by one."""
    drafter: str | None = None
    approvers: list[str | None] = []
    accepted = False
    for event in events:
        if isinstance(event, ik.OfferDrafted | ik.OfferRevised):
            drafter, approvers, accepted = event.actor, [], False
        elif isinstance(event, ik.OfferSubmitted | ik.OfferRecalled | ik.OfferApprovalRefused):
            approvers = []
        elif isinstance(event, ik.OfferApproved):
            if event.actor in (drafter, *approvers):
                yield event.id
            approvers.append(event.actor)
        elif isinstance(event, ik.OfferAccepted):
            accepted = True
        elif isinstance(event, ik.OfferRescinded):
            if accepted and by_one(event):
                yield event.id
            accepted = False


def alone_with_contracts(events: tuple[ik.Event, ...]) -> Iterator[str]:
    """Contracts with a signature that one person voided."""
    signed = False
    for event in events:
        if isinstance(event, SIGNED):
            signed = True
        elif isinstance(event, NEW_CONTRACT):
            signed = False
        elif isinstance(event, ik.ContractVoided) and signed and by_one(event):
            yield event.id


class TestFourEyes:
    """What binds the company, or breaks a promise, is agreed on by two people."""

    @given(applications())
    def test_strict_processes_leave_nothing_to_one_person(self, app):
        """Approvals, rescinding after acceptance, voiding after a signature: two names each."""
        if app.process.id != "small-company":
            assert alone(app.events) == []

    @given(applications("small-company", stage="contract"))
    def test_what_one_person_did_alone_is_on_record(self, app):
        """The relaxed process records exactly the events that the strict ones refuse."""
        assert tuple(alone(app.events)) == app.record.single_handed

    @given(applications())
    def test_a_record_of_it_exists_only_where_it_was_relaxed(self, app):
        """Strict processes have nothing of the kind to record."""
        assert app.process.id == "small-company" or app.record.single_handed == ()


class TestOnBehalf:
    """Whoever acts for the candidate says so, with evidence."""

    @given(applications())
    def test_nobody_speaks_for_the_candidate_without_evidence(self, app):
        """Every such event of somebody else names the candidate and the evidence."""
        for event in app.events:
            unseen = isinstance(event, WORK) and event.by is not ik.Role.SYSTEM
            if (unseen or isinstance(event, PROMISES)) and event.by is not CANDIDATE:
                assert event.on_behalf_of is CANDIDATE, event
                assert (event.evidence or "").strip(), event
