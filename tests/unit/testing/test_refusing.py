"""Refused events: near misses of every kind, each refused for the reason that it was made for."""

import random

import pytest

import interviewkit as ik
from interviewkit import testing
from interviewkit.testing import refusing
from interviewkit.testing.choices import SIMPLEST, Tape


@pytest.fixture(scope="module")
def places():
    """Applications to `us`, by their state."""
    return testing.explore("us", tries=0).states


def reasons(app, event):
    """The ids of the reasons for which the event is refused."""
    return [reason.id for reason in app.decide(event).reasons]


class TestMisses:
    """Each kind of a near miss."""

    @pytest.mark.parametrize(
        ("miss", "expected"),
        [
            (refusing._elsewhere, "refusal.wrong_state"),
            (refusing._by_somebody_else, "refusal.wrong_role"),
            (refusing._twice, "refusal.duplicate_event"),
            (refusing._before_the_last, "refusal.time_reversed"),
            (refusing._of_another, "refusal.wrong_application"),
            (refusing._foreign, "refusal.not_in_process"),
            (refusing._opened_again, "refusal.not_in_process"),
        ],
    )
    def test_the_reason(self, places, miss, expected):
        """The simplest miss at an offer that was sent is refused for that reason alone."""
        app = places["offer.sent"]
        assert reasons(app, miss(app, SIMPLEST)) == [expected]

    @pytest.mark.parametrize(
        ("state", "expected"),
        [
            (
                "offer.viewed",
                {
                    "guard.on_behalf",
                    "guard.latest_version",
                    "guard.before_expiry",
                    "guard.expiry_is_later",
                },
            ),
            ("evaluation.collecting", {"guard.card_covers", "guard.own_card"}),
            ("onboarding.preparing", {"guard.second_person", "guard.start_is_later"}),
        ],
    )
    def test_what_a_guard_refuses(self, places, state, expected):
        """A spoilt event is refused by the guards of its rule, whichever they are."""
        app, chance = places[state], random.Random(1)
        spoilt = [refusing._spoilt(app, Tape(chance.randbytes(256))) for _ in range(60)]
        met = {reason for event in spoilt for reason in reasons(app, event)}
        assert {reason.partition(".")[0] for reason in met} == {"guard"}
        assert met >= expected

    def test_at_the_very_end(self):
        """Where nobody can do anything any more, what belongs elsewhere is still refused."""
        erased = testing.explore("us", tries=1).rules["erase"]
        told = ik.OutcomeDisclosed(id="told", at=erased.since, by=ik.Role.RECRUITER)
        app = erased if erased.is_disclosed else erased.apply(told)
        assert {cls.kind for cls in app.allowed()} <= {"process_changed"}
        chance = random.Random(1)
        events = [refusing.refused_event(app, Tape(chance.randbytes(256))) for _ in range(30)]
        others = [event for event in events if event.kind != "process_changed"]
        assert {reason for event in others for reason in reasons(app, event)} <= {
            "refusal.closed",
            "refusal.wrong_state",
            "refusal.not_in_process",
            "guard.not_erased",
        }
