"""What if? One application, told in a few lines, and continued in three ways.

A scenario moves its own clock and names its own events, so a step is one line. Each step gives the
next scenario, so a "what if" is another value beside it, and nothing has to be undone. In a
notebook leave out the `print`s: cards and tables show themselves.
"""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import interviewkit as ik
from interviewkit import notebook as nb

BEGUN = datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Asia/Jakarta"))

card = ik.Scorecard(
    author="agus",
    ratings={"technical": 4, "attitude": 4, "team_fit": 5},
    recommendation="yes",
    evidence="A trial day in the shop.",
)
terms = ik.OfferTerms(
    salary=ik.Money(amount=Decimal(9000000), currency="IDR"), start_on=date(2026, 3, 2)
)
story = nb.Scenario.start("small-company", position=ik.Position(title="Shop manager"), at=BEGUN)

print("Too early:")
early = story.decide(ik.OfferSent, by="recruiter", expires_at=story.clock)
print(nb.card(early), end="\n\n")

story = (
    story.then(ik.ScorecardSubmitted, by="hiring_manager", card=card, actor="agus")
    .then(ik.CandidateAdvanced, by="hiring_manager", actor="agus")
    .then(ik.MedicalWaived, by="hr_admin", reason="shop work")
    .then(ik.OfferDrafted, by="recruiter", terms=terms, actor="rina")
    .then(ik.OfferSubmitted, by="recruiter", actor="rina")
    .then(ik.OfferApproved, by="approver", actor="sari")
)
sent = story.then(ik.OfferSent, by="recruiter", expires_at=story.wait(days=7).clock, actor="rina")
print(nb.timeline(sent.application), end="\n\n")

at_once = sent.branch("Accepts").then(ik.OfferAccepted, by="candidate", version=1)
firm = (
    sent.branch("Asks for more")
    .then(ik.OfferCountered, by="candidate", items=["Ten million a month"])
    .then(ik.CounterDeclined, by="recruiter", reason="It is the top of the band.")
)
late = sent.branch("Answers too late").wait(days=9)
try:
    late.then(ik.OfferAccepted, by="candidate", version=1)
except ik.TransitionRefused as refused:
    print(refused, end="\n\n")
(overdue,) = ik.due(late.application, late.clock)
assert overdue.event is not None  # it is one that the system records by itself
expired = late.then(overdue.event.kind, by="system")

print(nb.side_by_side(at_once, firm, expired))
