"""`View`: what the candidate may know."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import interviewkit as ik

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
