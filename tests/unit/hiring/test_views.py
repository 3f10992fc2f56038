"""`View`: what the candidate may know."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from attrs import asdict
from attrs.exceptions import NotAnAttrsClassError

import interviewkit as ik
from interviewkit.errors import InvalidValueError

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
R = ik.Role


def opened():
    """A new application."""
    position = ik.Position(title="Clerk")
    return ik.Application.open(
        ik.processes["id"], id="app-1", position=position, at=NOW, by=R.RECRUITER
    )


class TestView:
    """The fold of what was disclosed."""

    def test_it_shows_where_the_candidate_is(self):
        """Id, position, state, stage."""
        view = opened().as_seen_by(R.CANDIDATE)
        assert (
            view.id,
            view.position.title,
            view.state,
            view.stage,
            view.is_terminal,
            view.on_hold,
        ) == ("app-1", "Clerk", "evaluation.collecting", "evaluation", False, False)

    def test_events_come_without_their_content(self):
        """What happened, when and by which part, nothing more."""
        held = ik.ApplicationHeld(id="h", at=NOW, by=R.RECRUITER, reason="other", note="ill")
        (_, seen) = opened().apply(held).as_seen_by(R.CANDIDATE).events
        assert (seen.kind, seen.at, seen.by) == ("application_held", NOW, R.RECRUITER)
        assert not hasattr(seen, "note")

    def test_it_answers_the_candidates_questions(self):
        """From the same table."""
        view = opened().as_seen_by(R.CANDIDATE)
        assert (ik.ApplicationWithdrawn,) == view.allowed()
        assert view.why_not(ik.ApplicationWithdrawn) == ()
        assert "refusal.wrong_role" in [r.id for r in view.why_not(ik.ApplicationClosed)]

    def test_a_withdrawal_is_seen(self):
        """The candidate knows of it at once, and of a reopening too."""
        app = opened()
        app = app.apply(ik.ApplicationWithdrawn(id="w", at=NOW, by=R.CANDIDATE))
        again = app.apply(
            ik.ApplicationReopened(
                id="o", at=NOW, by=R.RECRUITER, reason="asked", candidate_consents=True
            )
        )
        assert [a.as_seen_by(R.CANDIDATE).state for a in (app, again)] == [
            "outcome.withdrawn",
            "evaluation.collecting",
        ]
        assert again.as_seen_by(R.CANDIDATE).version == 3

    def test_views_compare_by_what_they_show(self):
        """A hidden event makes no difference; a visible one does."""
        app = opened()
        one = app.as_seen_by(R.CANDIDATE)
        closed = app.apply(ik.ApplicationClosed(id="c", at=NOW, by=R.RECRUITER, reason="budget"))
        held = app.apply(ik.ApplicationHeld(id="h", at=NOW, by=R.RECRUITER, reason="other"))
        assert one == closed.as_seen_by(R.CANDIDATE)
        assert hash(one) == hash(closed.as_seen_by(R.CANDIDATE))
        assert one != held.as_seen_by(R.CANDIDATE)
        assert one != "app-1"

    def test_the_repr_tells_no_more_than_the_view(self):
        """No secret in a log line."""
        closed = opened().apply(
            ik.ApplicationClosed(id="c", at=NOW, by=R.RECRUITER, reason="budget")
        )
        view = closed.as_seen_by(R.CANDIDATE)
        assert repr(view) == "<View of 'app-1' by the candidate: evaluation.collecting, 1 events>"

    def test_drafts_are_not_in_its_record(self):
        """Of an offer only what was sent is shown, without who drafted or approved it."""
        record = ik.Record(
            offer=ik.Offer(
                version=1,
                terms=ik.OfferTerms(
                    salary=ik.Money(amount=Decimal(1), currency="IDR"), start_on=date(2026, 3, 2)
                ),
                drafted_by="rina",
                expires_at=NOW + timedelta(days=1),
            )
        )
        from interviewkit.hiring.record import seen_by_candidate

        offer = seen_by_candidate(record).offer
        assert offer is not None
        assert (offer.drafted_by, offer.approvals) == (None, ())
        assert seen_by_candidate(ik.Record(offer=ik.Offer(version=1))).offer is None


class TestSecrets:
    """What is hidden stays hidden from whatever turns objects into data, and from reasons."""

    def closed(self):
        """Ended three hours ago, which nobody has told."""
        later = NOW + timedelta(hours=3)
        return opened().apply(
            ik.ApplicationClosed(id="c", at=later, by=R.RECRUITER, reason="budget")
        )

    def test_it_has_no_fields(self):
        """A web framework would write them all."""
        view = self.closed().as_seen_by(R.CANDIDATE)
        with pytest.raises(NotAnAttrsClassError):
            asdict(view)
        assert not hasattr(view, "__dict__")

    def test_a_hidden_event_leaves_no_time(self):
        """A question about the hours before it is answered, from what the candidate knows."""
        between = NOW + timedelta(hours=1)
        view = self.closed().as_seen_by(R.CANDIDATE)
        assert ik.ApplicationWithdrawn in view.allowed(at=between)
        assert view.why_not(ik.ApplicationWithdrawn, at=between) == ()
        sent = ik.ApplicationWithdrawn(id="w", at=between, by=R.CANDIDATE)
        (reason,) = view.decide(sent).reasons
        assert (reason.id, reason.get("since")) == ("refusal.time_reversed", NOW)

    def test_what_is_not_the_candidates_is_not_reasoned_about(self):
        """The guards of a decision would tell what the evaluators wrote."""
        view = opened().as_seen_by(R.CANDIDATE)
        for event in (ik.ApplicationRejected, ik.EvaluationEscalated):
            reasons = view.why_not(event, at=NOW)
            assert [r.id for r in reasons if r.id.startswith("guard.")] == []


class TestDeciding:
    """What the candidate sends, against the version that the candidate saw."""

    def withdrawal(self, by=R.CANDIDATE):
        """A withdrawal an hour later."""
        return ik.ApplicationWithdrawn(id="w", at=NOW + timedelta(hours=1), by=by)

    def test_a_hidden_event_is_no_conflict(self):
        """Its version would tell that something happened."""
        hidden = ik.ApplicationClosed(id="c", at=NOW, by=R.RECRUITER, reason="budget")
        app = opened().apply(hidden)
        view = app.as_seen_by(R.CANDIDATE)
        assert view.version == 1 < app.version
        assert view.decide(self.withdrawal(), expected_version=1)
        assert view.decide(self.withdrawal())

    def test_another_version_is_one(self):
        """Named by the view's own number."""
        refused = opened().as_seen_by(R.CANDIDATE).decide(self.withdrawal(), expected_version=4)
        (reason,) = refused.reasons
        assert reason.id == "refusal.version_conflict"
        assert (reason.get("expected"), reason.get("version")) == (4, 1)

    def test_it_takes_only_the_candidates_events(self):
        """It is nobody else's view."""
        with pytest.raises(InvalidValueError, match="candidate, whose view this is"):
            opened().as_seen_by(R.CANDIDATE).decide(self.withdrawal(R.RECRUITER))
