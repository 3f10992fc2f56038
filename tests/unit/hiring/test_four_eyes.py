"""Four eyes: what two people agree on, and what a small company records instead."""

import pytest

import interviewkit as ik
from interviewkit.errors import UnknownNameError
from interviewkit.hiring.guards import offer as g
from interviewkit.hiring.stages import ContractPolicy, OfferPolicy
from interviewkit.hiring.stages.four_eyes import FourEyes, may_approve, may_break

STRICT, RELAXED = "id", "small-company"


def reasons(messages):
    """The ids of some messages."""
    return [message.id for message in messages]


class TestFourEyes:
    @pytest.mark.parametrize("policy", [OfferPolicy, ContractPolicy])
    def test_is_strict_unless_told_otherwise(self, policy):
        """Nobody relaxes it by leaving something out."""
        assert (policy().four_eyes, policy(four_eyes="relaxed").four_eyes) == (
            FourEyes.STRICT,
            FourEyes.RELAXED,
        )

    @pytest.mark.parametrize("policy", [OfferPolicy, ContractPolicy])
    def test_has_two_kinds(self, policy):
        """A third is an error, with a near match."""
        with pytest.raises(UnknownNameError, match="did you mean 'relaxed'"):
            policy(four_eyes="relaxd")

    @pytest.mark.parametrize(
        ("make", "strict"), [(may_approve, g.another_approves), (may_break, g.SECOND_PERSON)]
    )
    def test_is_a_guard(self, make, strict):
        """Two people, or one by name."""
        assert (make(FourEyes.STRICT), make(FourEyes.RELAXED)) == ((strict,), (g.actor_named,))


class TestStrict:
    def test_nobody_approves_their_own_draft(self, at_state, coming):
        """Whoever drafted it."""
        app = at_state("offer.pending_approval", process=STRICT)
        event = coming(app, ik.OfferApproved, actor=app.record.offer.drafted_by)
        assert reasons(app.decide(event).reasons) == ["guard.another_approves"]

    @pytest.mark.parametrize("second", [None, "rina"])
    def test_nobody_breaks_a_promise_alone(self, second, at_state, coming):
        """An accepted offer is taken back by two."""
        app = at_state("contract.draft", process=STRICT)
        event = coming(app, ik.OfferRescinded, approved_by=second)
        assert reasons(app.decide(event).reasons) == ["guard.second_person"]

    def test_leaves_nothing_on_record(self, at_state, then):
        """Two people did it, so there is nothing to note."""
        app = then(at_state("contract.draft", process=STRICT), ik.OfferRescinded)
        assert app.record.single_handed == ()


class TestRelaxed:
    def test_one_person_drafts_and_approves(self, at_state, coming):
        """And the record says by which event."""
        app = at_state("offer.pending_approval", process=RELAXED)
        event = coming(app, ik.OfferApproved, actor=app.record.offer.drafted_by)
        assert app.apply(event).record.single_handed == (event.id,)

    def test_two_people_are_not_noted(self, at_state):
        """Where somebody else approved, it was not single-handed."""
        assert at_state("offer.approved", process=RELAXED).record.single_handed == ()

    def test_somebody_is_named_all_the_same(self, at_state, coming):
        """Relaxed is not anonymous."""
        app = at_state("offer.pending_approval", process=RELAXED)
        event = coming(app, ik.OfferApproved, actor=None)
        assert reasons(app.decide(event).reasons) == ["guard.actor_named"]

    @pytest.mark.parametrize(("second", "alone"), [(None, True), ("rina", True), ("budi", False)])
    def test_one_person_rescinds(self, second, alone, at_state, coming):
        """Without a second name, or with one's own twice, it is on record."""
        app = at_state("contract.draft", process=RELAXED)
        event = coming(app, ik.OfferRescinded, approved_by=second)
        after = app.apply(event)
        noted = (event.id,) if alone else ()
        assert (after.state, after.record.single_handed) == ("offer.rescinded", noted)

    def test_an_open_offer_is_rescinded_by_one(self, at_state, then):
        """Nobody has relied on it, so there is nothing to note."""
        app = then(at_state("offer.sent", process=RELAXED), ik.OfferRescinded, approved_by=None)
        assert (app.state, app.record.single_handed) == ("offer.rescinded", ())

    @pytest.mark.parametrize(
        ("state", "alone"), [("candidate_signed", True), ("company_signed", True), ("sent", False)]
    )
    def test_one_person_voids_after_a_signature(self, state, alone, at_state, coming):
        """Before a signature there is no promise to break."""
        app = at_state(f"contract.{state}", process=RELAXED)
        event = coming(app, ik.ContractVoided, approved_by=None)
        after = app.apply(event)
        noted = (event.id,) if alone else ()
        assert (after.state, after.record.single_handed) == ("contract.voided", noted)

    def test_each_one_is_noted(self, at_state, then):
        """In their order."""
        app = at_state("offer.pending_approval", process=RELAXED)
        app = then(app, ik.OfferApproved, actor=app.record.offer.drafted_by)
        app = then(then(app, ik.OfferSent), ik.OfferAccepted)
        app = then(app, ik.OfferRescinded, approved_by=None)
        kinds = {event.id: event.kind for event in app.events}
        assert [kinds[id] for id in app.record.single_handed] == [
            "offer_approved",
            "offer_rescinded",
        ]

    def test_does_not_relax_a_review(self):
        """One person may rescind alone, but not over a result that nobody has reviewed."""
        rules = [r for r in ik.processes[RELAXED].rules if r.event == "offer_rescinded"]
        guards = [{guard.name for guard in rule.guards} for rule in rules]
        assert guards
        assert all("nothing_awaits_review" in names for names in guards)
