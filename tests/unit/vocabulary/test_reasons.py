"""Reasons belong to one side each."""

from interviewkit.vocabulary import (
    CloseReason,
    DeclineReason,
    RejectReason,
    RescindReason,
    WithdrawReason,
)

ORGANISATION = {*RejectReason, *RescindReason}
CANDIDATE = {*WithdrawReason, *DeclineReason}


class TestSides:
    def test_a_rejection_is_never_the_candidates_choice(self):
        """No reason for a rejection is one for which a candidate stops."""
        assert CANDIDATE.isdisjoint(RejectReason)

    def test_a_withdrawal_is_never_the_organisations_choice(self):
        """No reason of a candidate is one of the organisation."""
        assert CANDIDATE.isdisjoint(ORGANISATION)

    def test_a_closing_blames_nobody(self):
        """A closing shares no reason with a rejection or a withdrawal."""
        assert {*RejectReason, *CANDIDATE}.isdisjoint(CloseReason)

    def test_unfitness_alone_is_no_reason(self):
        """The one medical reason for a rejection says that it was reviewed."""
        medical = [reason for reason in RejectReason if "medical" in reason]
        assert medical == [RejectReason.MEDICAL_UNFIT_REVIEWED]
