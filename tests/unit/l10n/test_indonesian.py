"""Indonesian as it is read: whole sentences, kept in a file for a native reader to check.

The file beside this one has one line for each sentence, with its reader. After a deliberate change
of wording, run this file as a program; it writes the sentences anew.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import interviewkit as ik
from interviewkit.messages import Message

GOLDEN = Path(__file__).parent / "indonesian.txt"
WIB = timezone(timedelta(hours=7))
SOON = datetime(2026, 3, 2, 16, 0, tzinfo=WIB)


def label(kind, *ids):
    """Ids as messages."""
    return tuple(Message.of(f"label.{kind}", id=id) for id in ids)


def cases():
    """Who reads what."""
    app = ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title="Analis data", level="manager"),
        at=datetime(2026, 1, 5, 9, tzinfo=UTC),
        by=ik.Role.RECRUITER,
    )
    terms = ik.ContractTerms(
        kind="fixed_term",
        start_on=date(2026, 3, 2),
        months=72,
        probation_months=3,
        languages=("en",),
    )
    rules = ik.ContractRules(
        source="PP 35/2021",
        valid_from=date(2021, 2, 2),
        fixed_term_probation=False,
        longest_fixed_term=60,
        language="id",
    )
    faults = ik.contract_faults(terms, rules)
    both = (
        "evaluation.debrief",
        "superior_interview.awaiting_candidate",
        "executive_interview.no_show_interviewer",
        "user_interview.scheduled",
        "medical_checkup.temporarily_unfit",
        "medical_checkup.unfit",
        "assessment.lapsed",
        "background_check.awaiting_consent",
        "background_check.adverse",
        "offer.pending_approval",
        "offer.sent",
        "contract.company_signed",
        "outcome.rejected",
        Message.of("overlay.held"),
        ik.OfferAccepted,
        ik.MedicalUnfitReported,
        ik.events.AdverseFindingReported,
        ik.Role.HIRING_MANAGER,
        Message.of("guard.before_expiry", expires_at=SOON),
        Message.of("guard.reschedules_left", most=3),
        Message.of("guard.in_assessment_time", deadline=SOON),
        Message.of("guard.candidate_was_heard", until=SOON),
        Message.of(
            "guard.nothing_depends_on_check",
            conditions=label("condition", "references", "right_to_work"),
        ),
        Message.of("guard.latest_version", version=1, latest=2),
        Message.of(
            "guard.conditions_met", conditions=label("condition", "medical_check", "references")
        ),
        app.why_not(ik.OfferAccepted, by=ik.Role.CANDIDATE),
        app.why_not(ik.OfferSent, by=ik.Role.CANDIDATE)[1:],
    )
    for what in both:
        yield "recruiter", what
        yield "candidate", what
    yield "recruiter", app.why_not(ik.ApplicationReopened, by=ik.Role.RECRUITER)
    yield "recruiter", Message.of("guard.contract_is_lawful", faults=faults)
    yield (
        "recruiter",
        Message.of("guard.on_record", roles=label("role", "recruiter", "hiring_manager")),
    )
    yield "recruiter", Message.of("guard.card_covers", sides=label("side", "attitude", "team_fit"))
    yield (
        "recruiter",
        Message.of(
            "guard.back_to", to="offer", stages=label("stage", "superior_interview", "offer")
        ),
    )


def sentences():
    """What they read."""
    words = ik.translator("id")
    return [f"{audience}: {words.text(what, audience)}" for audience, what in cases()]


class TestIndonesian:
    def test_it_reads_as_it_was_checked(self):
        """Whoever changes a wording sees it in the difference of the file."""
        assert GOLDEN.read_text(encoding="utf-8").splitlines() == sentences()


if __name__ == "__main__":
    GOLDEN.write_text("\n".join([*sentences(), ""]), encoding="utf-8")
