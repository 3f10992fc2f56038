"""The desk: what happens to a drill."""

import pickle
from datetime import date, timedelta

import interviewkit
import pytest

from lending import Event, Member, NotPossible, Policy, Role, Thing, options, process, send, why_not

TODAY = date(2026, 1, 5)
IN_A_WEEK = TODAY + timedelta(days=7)
RULES = process(Policy(most_renewals=1))
DRILL = Thing(id="17", kind="drill", dangerous=True)
TRAINED = Member(id="ani", trained_on=frozenset({"drill"}), has=1)


def lent():
    """The drill at somebody's home."""
    return send(RULES, DRILL, Event.LENT, by=Role.DESK, today=TODAY, member=TRAINED, due=IN_A_WEEK)


def test_a_loan():
    """Out, back, looked at, and on the shelf again."""
    thing = lent()
    assert (thing.state, thing.due) == ("lent", IN_A_WEEK)
    thing = send(RULES, thing, Event.RETURNED, by=Role.MEMBER, today=IN_A_WEEK)
    assert (thing.state, thing.due) == ("inspection", None)
    thing = send(RULES, thing, Event.CLEARED, by=Role.DESK, today=IN_A_WEEK)
    assert thing == DRILL


def test_renewed_once():
    """The second time there is a reason against it, and the thing stays as it is."""
    later = IN_A_WEEK + timedelta(days=7)
    thing = send(RULES, lent(), Event.RENEWED, by=Role.MEMBER, today=IN_A_WEEK, due=later)
    assert (thing.due, thing.renewals) == (later, 1)
    with pytest.raises(NotPossible, match="renewed 1 times at most"):
        send(RULES, thing, Event.RENEWED, by=Role.MEMBER, today=later, due=later)


def test_every_reason_at_once():
    """Whoever asks need not mend one thing to hear of the next."""
    stranger = Member(id="budi", has=3)
    shown = why_not(
        RULES, DRILL, Event.LENT, by=Role.MEMBER, member=stranger, today=TODAY, due=TODAY
    )
    assert shown == (
        "“lent” is for: desk.",
        "Somebody has to show the member how to use a drill first.",
        "The member has 3 things at home, and 3 are allowed.",
        "It cannot be due on 2026-01-05: only after today, until 2026-01-19.",
    )


def test_what_is_not_given_is_left_open():
    """Without a member and a day it could be that all is well."""
    assert why_not(RULES, DRILL, Event.LENT, by=Role.DESK) == ()
    assert why_not(RULES, DRILL, Event.LENT) == ()


def test_to_send_takes_every_fact():
    """What a rule needs is not guessed."""
    with pytest.raises(interviewkit.MissingFactsError, match="without member"):
        send(RULES, DRILL, Event.LENT, by=Role.DESK, today=TODAY, due=IN_A_WEEK)


def test_elsewhere_and_at_the_end():
    """Where a thing is says what can happen to it."""
    assert why_not(RULES, DRILL, Event.RETURNED) == (
        "“returned” is not possible while it is at “shelf”.",
    )
    gone = send(RULES, lent(), Event.LOST, by=Role.DESK, today=TODAY)
    assert options(RULES, gone, by=Role.DESK) == ()


@pytest.mark.parametrize(
    ("by", "can"),
    [
        (Role.DESK, (Event.LOST, Event.RENEWED, Event.RETURNED)),
        (Role.MEMBER, (Event.RENEWED, Event.RETURNED)),
        (Role.WORKSHOP, (Event.RETURNED,)),
    ],
)
def test_options(by, can):
    """The buttons that each role has while the drill is lent."""
    assert tuple(sorted(options(RULES, lent(), by=by, today=TODAY))) == can


def test_a_refusal_travels():
    """Between processes, with its reasons."""
    with pytest.raises(NotPossible) as refused:
        send(RULES, DRILL, Event.RETURNED, by=Role.MEMBER, today=TODAY)
    again = pickle.loads(pickle.dumps(refused.value))
    assert (again.reasons, str(again)) == (refused.value.reasons, str(refused.value))
