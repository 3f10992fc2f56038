"""The service: answers in words, and two people at once."""

import sqlite3
from datetime import datetime, timedelta, timezone

import interviewkit as ik
import pytest

from small_ats import Done, Service, Sorry, Store, candidate_page

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=timezone(timedelta(hours=7)))
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def service():
    """With one application."""
    connection = sqlite3.connect(":memory:")
    service = Service(Store(connection))
    position = ik.Position(title="Data lead", level="manager")
    assert service.open("app-1", position, at=NOW, by=ik.Role.RECRUITER) == Done(1)
    yield service
    connection.close()


def hold(id):
    """An application is paused."""
    return ik.ApplicationHeld(id=id, at=LATER, by=ik.Role.RECRUITER, reason="awaiting_budget")


def page(service):
    """What the candidate sees."""
    return candidate_page(service.store.get("app-1"), locale="id", at=LATER)


class TestAnswers:
    """To the recruiter."""

    def test_done(self, service):
        """With the version to go on with."""
        assert service.send("app-1", hold("e2"), expected_version=1) == Done(2)
        assert service.store.get("app-1").on_hold

    def test_refused_in_words(self, service):
        """Every reason, in Indonesian; nothing was changed."""
        event = ik.OfferSent(id="e2", at=LATER, by=ik.Role.CANDIDATE, expires_at=LATER)
        answer = service.send("app-1", event)
        assert answer.codes == ("refusal.wrong_state", "refusal.wrong_role")
        # The wording may change; that roles have names in the reader's language will not.
        assert "Rekruter" in answer.texts[1]
        assert service.store.get("app-1").version == 1

    def test_acted_on_an_old_version(self, service):
        """The recruiter looked before somebody else paused it."""
        service.send("app-1", hold("e2"))
        event = ik.ApplicationResumed(id="e3", at=LATER, by=ik.Role.RECRUITER)
        answer = service.send("app-1", event, expected_version=1)
        assert answer.codes == ("refusal.version_conflict",)


class TestTwoAtOnce:
    """Somebody saves between our reading and our saving."""

    @pytest.fixture
    def raced(self, service, monkeypatch):
        """A service whose first reading is out of date by the time it saves."""
        read, event = service.store.get, hold("faster")

        def get(id):
            found = read(id)
            if found.version == 1:
                service.store.save(found.apply(event), expected_version=1)
            return found

        monkeypatch.setattr(service.store, "get", get)
        return service

    def test_it_is_decided_anew(self, raced):
        """What is still possible happens after the other's event."""
        withdrawn = ik.ApplicationWithdrawn(id="w", at=LATER, by=ik.Role.CANDIDATE)
        assert raced.send("app-1", withdrawn) == Done(3)
        assert [event.id for event in raced.store.get("app-1").events][1:] == ["faster", "w"]

    def test_it_is_no_longer_possible(self, raced):
        """And the reasons are those of now."""
        assert raced.send("app-1", hold("slower")).codes == ("refusal.on_hold",)

    def test_the_version_that_was_seen_is_gone(self, raced):
        """Whoever names a version is told."""
        answer = raced.send("app-1", hold("slower"), expected_version=1)
        assert answer.codes[0] == "refusal.version_conflict"


class TestCandidate:
    """What the candidate sees and does."""

    def test_the_page(self, service):
        """In the candidate's words."""
        shown = page(service)
        assert (shown.title, shown.version) == ("Data lead", 1)
        assert [button.event for button in shown.buttons] == ["application_withdrawn"]
        assert len(shown.history) == 1

    def test_a_decision_that_was_not_told(self, service):
        """It changes nothing on the page, and nothing that can be done there."""
        before = page(service)
        rejected = ik.ApplicationRejected(
            id="e2", at=LATER, by=ik.Role.RECRUITER, reason="better_candidate"
        )
        assert service.send("app-1", rejected) == Done(2)
        assert page(service) == before
        withdrawn = ik.ApplicationWithdrawn(id="e3", at=LATER, by=ik.Role.CANDIDATE)
        assert service.send_as_candidate("app-1", withdrawn, expected_version=1) == Done(2)

    def test_a_page_that_is_out_of_date(self, service):
        """The candidate is told in words for candidates."""
        service.send("app-1", hold("e2"))
        withdrawn = ik.ApplicationWithdrawn(id="e3", at=LATER, by=ik.Role.CANDIDATE)
        answer = service.send_as_candidate("app-1", withdrawn, expected_version=7)
        assert isinstance(answer, Sorry)
        assert answer.codes == ("refusal.version_conflict",)
