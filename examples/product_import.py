"""The library in an HR product: a repository, a button that says why not, a candidate's page.

`Repository` keeps applications in SQLite, `offer_button` is what a recruiter's page shows, and
`candidate_page` and `candidate_endpoint` are what the candidate's app fetches and sends. Nothing
looks at a clock: whoever calls says when it is.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import interviewkit as ik
from interviewkit import wire

JAKARTA = ZoneInfo("Asia/Jakarta")


class Stale(Exception):
    """Somebody else has changed the application since it was read."""


class Repository:
    """Applications in SQLite: one row each, saved only over the version that was read."""

    def __init__(self, path: str = ":memory:") -> None:
        self._db = sqlite3.connect(path)
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS application"
            " (id TEXT PRIMARY KEY, version INTEGER NOT NULL, payload TEXT NOT NULL)"
        )

    def add(self, app: ik.Application) -> None:
        """Keeps a new application."""
        with self._db:
            row = (app.id, app.version, wire.to_json(app))
            self._db.execute("INSERT INTO application VALUES (?, ?, ?)", row)

    def load(self, id: str) -> ik.Application:
        """The application as it was last saved; its events are decided again."""
        rows = self._db.execute("SELECT payload FROM application WHERE id = ?", (id,)).fetchall()
        if not rows:
            raise LookupError(f"no application {id!r}")
        return wire.from_json(rows[0][0], ik.Application)

    def save(self, app: ik.Application, *, read: int) -> None:
        """Keeps what became of it, but not over what somebody else has saved meanwhile."""
        row = (app.version, wire.to_json(app), app.id, read)
        with self._db:
            done = self._db.execute(
                "UPDATE application SET version = ?, payload = ? WHERE id = ? AND version = ?", row
            )
        if done.rowcount == 0:
            raise Stale(app.id)


@dataclass(frozen=True)
class Button:
    """A button of a page, and every reason why it is disabled."""

    text: str
    disabled_because: tuple[str, ...]


def offer_button(app: ik.Application, *, actor: str, at: datetime, locale: str) -> Button:
    """The button "Send the offer" of a recruiter's page."""
    words = ik.translator(locale)
    reasons = app.why_not(ik.OfferSent, by=ik.Role.RECRUITER, actor=actor, at=at)
    return Button(words.text(ik.OfferSent), tuple(words.text(reason) for reason in reasons))


def candidate_page(app: ik.Application, *, at: datetime, locale: str) -> dict[str, object]:
    """What the candidate's app shows: made of the candidate's view, and of nothing else."""
    view, words = app.as_seen_by(ik.Role.CANDIDATE), ik.translator(locale)
    return {
        "position": view.position.title,
        "status": words.text(view.state, audience="candidate"),
        "version": view.version,
        "can": {
            event.kind: words.text(event, audience="candidate") for event in view.allowed(at=at)
        },
    }


def candidate_endpoint(
    repository: Repository, id: str, body: str, *, at: datetime, locale: str
) -> tuple[int, dict[str, object]]:
    """Takes what the candidate sends; answers with a status and a page, or with the reasons.

    The body is `{"version": 4, "event": {...}}`: the version of the page on which the candidate
    acted, and the event. Who sends it and when is the server's to say, whatever the body says.
    """
    request = json.loads(body)
    sent = {**request["event"], "by": "candidate", "actor": f"candidate of {id}"}
    sent["at"] = at.isoformat()
    try:
        event = wire.from_plain(sent, ik.Event)
    except wire.WireError as error:
        return 422, {"problems": [str(problem) for problem in error.problems]}
    app = repository.load(id)
    view = app.as_seen_by(ik.Role.CANDIDATE)
    verdict = view.decide(event, expected_version=request["version"])
    if not verdict:
        words = ik.translator(locale)
        said = [words.text(reason, audience="candidate") for reason in verdict.reasons]
        return 409, {"why": said, "codes": [reason.id for reason in verdict.reasons]}
    after = app.apply(event)
    try:
        repository.save(after, read=app.version)
    except Stale:
        return 503, {"why": [], "codes": ["try_again"]}
    return 200, candidate_page(after, at=at, locale=locale)


def until_the_offer() -> Iterator[tuple[type[ik.Event], ik.Role, dict[str, Any]]]:
    """What the company did before: two scorecards, a fit result, a draft, an approval."""
    for author, role in (("rina", ik.Role.RECRUITER), ("agus", ik.Role.HIRING_MANAGER)):
        marks = {"technical": 4, "attitude": 5, "team_fit": 4}
        card = ik.Scorecard(
            author=author, ratings=marks, recommendation="yes", evidence="A trial task."
        )
        yield ik.ScorecardSubmitted, role, {"card": card, "actor": author}
    yield ik.CandidateAdvanced, ik.Role.HIRING_MANAGER, {"actor": "agus"}
    yield ik.StageSkipped, ik.Role.RECRUITER, {"reason": "no second interview for clerks"}
    yield ik.MedicalWaived, ik.Role.HR_ADMIN, {"reason": "office work"}
    salary = ik.Money(amount=Decimal(7500000), currency="IDR")
    terms = ik.OfferTerms(salary=salary, start_on=date(2026, 3, 2))
    yield ik.OfferDrafted, ik.Role.RECRUITER, {"terms": terms, "actor": "rina"}
    yield ik.OfferSubmitted, ik.Role.RECRUITER, {"actor": "rina"}
    yield ik.OfferApproved, ik.Role.APPROVER, {"actor": "dewi"}


def show(title: str, button: Button) -> None:
    """Prints a button."""
    print(f"{title}: [{button.text}] {'enabled' if not button.disabled_because else 'disabled'}")
    for reason in button.disabled_because:
        print(f"  - {reason}")


def main() -> None:
    """A recruiter gets an offer out, and the candidate accepts it."""
    now = datetime(2026, 1, 5, 9, tzinfo=JAKARTA)
    repository = Repository()
    position = ik.Position(title="Payroll clerk")
    app = ik.Application.open(
        ik.processes["id"], id="app-1", position=position, at=now, by=ik.Role.RECRUITER
    )
    repository.add(app)
    show("At the beginning", offer_button(app, actor="rina", at=now, locale="en"))

    for kind, role, fields in until_the_offer():
        now += timedelta(hours=1)
        app = repository.load("app-1")
        event = kind(id=f"e{app.version}", at=now, by=role, **fields)
        repository.save(app.apply(event), read=app.version)
    app = repository.load("app-1")
    show("Approved", offer_button(app, actor="rina", at=now, locale="en"))

    sent = ik.OfferSent(
        id="sent", at=now, by=ik.Role.RECRUITER, expires_at=now + timedelta(days=7), actor="rina"
    )
    repository.save(app.apply(sent), read=app.version)
    page = candidate_page(repository.load("app-1"), at=now, locale="id")
    print(json.dumps(page, ensure_ascii=False, indent=2))

    answer = {"event": "offer_accepted", "id": "accepted", "version": 1}
    for title, at, sent_by_app, version in (
        ("A page of yesterday", now, answer, 1),
        ("A misspelt event", now, {**answer, "event": "offer_acepted"}, page["version"]),
        ("Nine days later", now + timedelta(days=9), answer, page["version"]),
        ("In time", now + timedelta(days=2), answer, page["version"]),
    ):
        body = json.dumps({"version": version, "event": sent_by_app})
        status, said = candidate_endpoint(repository, "app-1", body, at=at, locale="id")
        print(f"{title}: {status} {json.dumps(said, ensure_ascii=False)}")
    print(f"At the end: {repository.load('app-1').state}")


if __name__ == "__main__":
    main()
