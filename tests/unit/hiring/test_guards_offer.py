"""Guards of the offer."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

import interviewkit as ik
from interviewkit.hiring.guards import offer as g
from interviewkit.hiring.pipeline import asks_for
from interviewkit.hiring.record import EMPTY, Record

TICK = timedelta(microseconds=1)
MEDICAL, REFERENCES = ik.OfferCondition.MEDICAL_CHECK, ik.OfferCondition.REFERENCES
LATER = frozenset({MEDICAL})


def with_offer(version=1, **changes):
    """A record of one offer."""
    return Record(offer=ik.Offer(version=version, **changes))


class TestTermsSet:
    def test_passes_a_draft_with_terms(self, an_offer, refusal):
        """There is something to approve."""
        assert refusal(g.terms_set, record=with_offer(terms=an_offer())) is None

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "no-terms"])
    def test_refuses_without_terms(self, record, refusal):
        """Nothing was drafted."""
        assert refusal(g.terms_set, record=record) == "terms_set"

    def test_refuses_the_terms_of_an_ended_version(self, an_offer, refusal):
        """A version has terms of its own."""
        record = with_offer(terms=an_offer(), status=ik.OfferStatus.DECLINED)
        assert refusal(g.terms_set, record=record) == "terms_set"


class TestConditionsNamed:
    GUARD = g.conditions_named(frozenset({REFERENCES, MEDICAL}))

    @pytest.mark.parametrize(
        ("conditions", "expected"),
        [
            ((), ["medical_check", "references"]),
            (("references",), ["medical_check"]),
            (("right_to_work", "medical_check"), ["references"]),
            (("medical_check", "references"), []),
            (("medical_check", "references", "right_to_work"), []),
        ],
    )
    def test_names_what_is_left_out(self, conditions, expected, an_offer, explanation):
        """Each one that is missing, in order; more conditions than these are welcome."""
        record = with_offer(terms=an_offer(conditions=conditions))
        message = explanation(self.GUARD, record=record)
        left = [] if message is None else [label.get("id") for label in message.get("conditions")]
        assert left == expected

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "no-terms"])
    def test_leaves_missing_terms_to_another(self, record, refusal):
        """Without terms there is one thing to say, and it is not this."""
        assert refusal(self.GUARD, record=record) is None

    def test_says_what_it_asks_for(self):
        """Two policies are two definitions."""
        assert dict(self.GUARD.params) == {"conditions": ("medical_check", "references")}


class TestConditionsCanBeMet:
    GUARD = g.conditions_can_be_met(((MEDICAL, asks_for("medical_checkup")),))
    CHECKED = ik.Position(title="Welder", extra_stages={"medical_checkup"})
    OTHER = ik.Position(title="Clerk")

    @pytest.mark.parametrize(
        ("position", "conditions", "expected"),
        [
            (CHECKED, ("medical_check",), None),
            (OTHER, ("medical_check",), "conditions_can_be_met"),
            (OTHER, ("references",), None),
            (OTHER, (), None),
        ],
    )
    def test_a_stage_has_to_settle_it(self, position, conditions, expected, an_offer, refusal):
        """Where the position has no medical check, no offer may depend on one."""
        record = with_offer(terms=an_offer(conditions=conditions))
        assert refusal(self.GUARD, record=record, position=position) == expected

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "no-terms"])
    def test_leaves_missing_terms_to_another(self, record, refusal):
        """Without terms there is one thing to say, and it is not this."""
        assert refusal(self.GUARD, record=record, position=self.OTHER) is None

    @pytest.mark.parametrize("preset", ["us", "gb"])
    def test_keeps_an_offer_from_a_dead_end(self, preset, at_state, then, coming, an_offer):
        """A medical condition that nobody could ever meet is not submitted."""
        app = at_state("offer.draft", process=preset, extra_stages=())
        conditions = ("medical_check", "references", "right_to_work")
        app = then(app, ik.OfferDrafted, terms=an_offer(conditions=conditions), actor="rina")
        refused = app.decide(coming(app, ik.OfferSubmitted))
        assert [reason.id for reason in refused.reasons] == ["guard.conditions_can_be_met"]


class TestOfferStands:
    @pytest.mark.parametrize(
        ("status", "expected"),
        [
            ("accepted", None),
            ("accepted_conditionally", None),
            ("sent", "offer_stands"),
            ("rescinded", "offer_stands"),
        ],
    )
    def test_needs_an_acceptance(self, status, expected, refusal):
        """Accepted, with or without conditions, and not undone."""
        record = with_offer(status=ik.OfferStatus(status))
        assert refusal(g.offer_stands, record=record) == expected

    def test_passes_without_an_offer(self, refusal):
        """A process that makes no offers waits for none."""
        assert refusal(g.offer_stands, record=EMPTY) is None


class TestAnotherApproves:
    @pytest.mark.parametrize(
        ("actor", "expected"),
        [
            ("hadi", None),
            ("rina", "another_approves"),
            ("budi", "another_approves"),
            (None, "actor_named"),
        ],
        ids=["another", "drafter", "approver", "unnamed"],
    )
    def test_is_somebody_new(self, actor, expected, refusal):
        """Neither who drafted nor who has approved, and not nobody."""
        record = with_offer(drafted_by="rina", approvals=("budi",))
        assert refusal(g.another_approves, record=record, actor=actor) == expected

    def test_passes_anybody_without_an_offer(self, refusal):
        """Nobody has drafted anything."""
        assert refusal(g.another_approves, record=EMPTY, actor="rina") is None

    def test_is_open_without_a_name(self, hopeless):
        """Somebody else could come."""
        assert hopeless(g.another_approves, record=with_offer(drafted_by="rina")) is None


class TestLastApproval:
    @pytest.mark.parametrize(
        ("given", "expected"), [((), "last_approval"), (("budi",), None), (("budi", "hadi"), None)]
    )
    def test_counts_the_one_that_comes(self, given, expected, refusal):
        """With the second of two approvals the offer is approved."""
        assert refusal(g.last_approval(2), record=with_offer(approvals=given)) == expected

    def test_counts_from_nothing(self, refusal):
        """One approval is enough where one is needed."""
        assert refusal(g.last_approval(1), record=EMPTY) is None


class TestExpiryIsAhead:
    @pytest.mark.parametrize(
        ("ahead", "expected"), [(TICK, None), (TICK * 0, "expiry_is_ahead")], ids=["later", "now"]
    )
    def test_leaves_time(self, ahead, expected, make, refusal, now):
        """An offer can be accepted for some time."""
        event = make(ik.OfferSent, expires_at=now + ahead)
        assert refusal(g.expiry_is_ahead, payload=event, at=now) == expected


class TestExpiryIsLater:
    @pytest.mark.parametrize(
        ("ahead", "expected"),
        [(TICK, None), (TICK * 0, "expiry_is_later"), (-TICK, "expiry_is_later")],
        ids=["later", "same", "earlier"],
    )
    def test_gives_more_time(self, ahead, expected, make, refusal, now):
        """An extension ends after the old expiry."""
        expiry = now + timedelta(days=1)
        event = make(ik.OfferExtended, expires_at=expiry + ahead)
        record = with_offer(expires_at=expiry)
        assert refusal(g.expiry_is_later, record=record, payload=event, at=now) == expected

    def test_ends_in_the_future(self, make, refusal, now):
        """Later than the old expiry is not enough where both have passed."""
        event = make(ik.OfferExtended, expires_at=now)
        record = with_offer(expires_at=now - TICK)
        asked = refusal(g.expiry_is_later, record=record, payload=event, at=now)
        assert asked == "expiry_is_later"

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "never-sent"])
    def test_passes_without_an_expiry(self, record, make, refusal, now):
        """Any end is later than none."""
        event = make(ik.OfferExtended, expires_at=now + TICK)
        assert refusal(g.expiry_is_later, record=record, payload=event, at=now) is None


class TestBeforeExpiry:
    AFTER = pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, None), (TICK, "before_expiry")], ids=["at", "after"]
    )

    @AFTER
    def test_includes_the_last_instant(self, after, expected, refusal, now):
        """At the expiry it is still valid, one microsecond later not."""
        record = with_offer(expires_at=now)
        assert refusal(g.BEFORE_EXPIRY, record=record, at=now + after) == expected

    @AFTER
    def test_is_hopeless_once_time_has_passed(self, after, expected, hopeless, now):
        """Without a time it answers for the time of the last event."""
        record = with_offer(expires_at=now)
        assert hopeless(g.BEFORE_EXPIRY, record=record, since=now + after) == expected

    @pytest.mark.parametrize("zone", ["Asia/Jakarta", "America/New_York", "Pacific/Kiritimati"])
    def test_compares_instants(self, zone, refusal, now):
        """What the clock on the wall says makes no difference."""
        record = with_offer(expires_at=now)
        assert refusal(g.BEFORE_EXPIRY, record=record, at=now.astimezone(ZoneInfo(zone))) is None

    @pytest.mark.parametrize(
        ("fold", "expected"), [(0, ()), (1, ("guard.before_expiry",))], ids=["first", "second"]
    )
    def test_tells_the_repeated_hour_apart(self, fold, expected, coming, then, at_state):
        """An offer that ends at the first 02:30 in autumn is not accepted at the second."""
        expiry = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
        at = expiry.replace(fold=fold)
        sent = then(at_state("offer.approved"), ik.OfferSent, expires_at=expiry, at=at_dawn(expiry))
        verdict = sent.decide(coming(sent, ik.OfferAccepted, at=at))
        assert tuple(reason.id for reason in verdict.reasons) == expected

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "never-sent"])
    def test_passes_without_an_expiry(self, record, refusal, now):
        """No limit was set."""
        assert refusal(g.BEFORE_EXPIRY, record=record, at=now) is None


def at_dawn(moment):
    """A day on which medical results of these tests still count."""
    return datetime(2026, 1, 8, 9, tzinfo=moment.tzinfo)


class TestExpiryPassed:
    @pytest.mark.parametrize(
        ("after", "expected"), [(TICK * 0, "expiry_passed"), (TICK, None)], ids=["at", "after"]
    )
    def test_waits_for_the_last_instant(self, after, expected, refusal, now):
        """At the expiry it has not expired; one microsecond later it has."""
        record = with_offer(expires_at=now)
        assert refusal(g.expiry_passed, record=record, at=now + after) == expected

    @pytest.mark.parametrize("record", [EMPTY, with_offer()], ids=["none", "never-sent"])
    def test_passes_without_an_expiry(self, record, refusal, now):
        """Nothing is waited for."""
        assert refusal(g.expiry_passed, record=record, at=now) is None


class TestLatestVersion:
    @pytest.mark.parametrize(
        ("record", "version", "expected"),
        [
            (with_offer(2), 2, None),
            (with_offer(2), 1, "latest_version"),
            (with_offer(2), 3, "latest_version"),
            (EMPTY, 1, "latest_version"),
        ],
        ids=["latest", "superseded", "unknown", "none"],
    )
    def test_is_the_one_accepted(self, record, version, expected, make, refusal):
        """A superseded version cannot be accepted, nor one that does not exist."""
        event = make(ik.OfferAccepted, version=version)
        assert refusal(g.latest_version, record=record, payload=event) == expected


class TestConditionsAreOpen:
    @pytest.mark.parametrize(
        ("opened", "expected"),
        [
            (frozenset(), "conditions_are_open"),
            (frozenset({MEDICAL}), "conditions_are_open"),
            (frozenset({MEDICAL, REFERENCES}), None),
        ],
        ids=["none", "settled-later", "one-more"],
    )
    def test_waits_for_what_no_later_stage_settles(self, opened, expected, refusal):
        """A condition that a later stage settles is not waited for."""
        record = with_offer(open_conditions=opened)
        assert refusal(g.conditions_are_open(LATER), record=record) == expected

    def test_waits_for_nothing_without_an_offer(self, refusal):
        """There are no conditions."""
        assert refusal(g.conditions_are_open(LATER), record=EMPTY) == "conditions_are_open"


class TestConditionIsOpen:
    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (with_offer(open_conditions=frozenset({REFERENCES})), None),
            (with_offer(open_conditions=frozenset({MEDICAL})), "condition_is_open"),
            (EMPTY, "condition_is_open"),
        ],
        ids=["open", "another", "none"],
    )
    def test_names_an_open_one(self, record, expected, make, refusal):
        """Only a condition that is open can be met or fail."""
        event = make(ik.OfferConditionMet, condition="references")
        assert refusal(g.condition_is_open, record=record, payload=event) == expected


class TestLastCondition:
    @pytest.mark.parametrize(
        ("opened", "expected"),
        [
            ({REFERENCES}, None),
            ({REFERENCES, MEDICAL}, None),
            ({REFERENCES, ik.OfferCondition.RIGHT_TO_WORK}, "last_condition"),
        ],
        ids=["only", "rest-settled-later", "one-more"],
    )
    def test_leaves_nothing_to_wait_for(self, opened, expected, make, refusal):
        """With this one met, what remains is settled later."""
        record = with_offer(open_conditions=frozenset(opened))
        event = make(ik.OfferConditionMet, condition="references")
        assert refusal(g.last_condition(LATER), record=record, payload=event) == expected

    def test_leaves_nothing_without_an_offer(self, make, refusal):
        """There are no conditions."""
        event = make(ik.OfferConditionMet)
        assert refusal(g.last_condition(LATER), record=EMPTY, payload=event) is None


class TestSecondPerson:
    @pytest.mark.parametrize(
        ("actor", "second", "expected"),
        [
            ("rina", "budi", None),
            ("rina", "rina", "second_person"),
            ("rina", None, "second_person"),
            (None, "budi", "actor_named"),
        ],
        ids=["two", "same", "alone", "unnamed"],
    )
    def test_is_another_one(self, actor, second, expected, make, refusal):
        """Two named people agree to what breaks a promise."""
        event = make(ik.OfferRescinded, actor=actor, approved_by=second)
        assert refusal(g.SECOND_PERSON, actor=actor, payload=event) == expected

    def test_is_open_without_the_event(self, hopeless):
        """Somebody could agree."""
        assert hopeless(g.SECOND_PERSON, actor="rina") is None


class TestStartIsLater:
    @pytest.mark.parametrize(
        ("days", "expected"), [(1, None), (0, "start_is_later"), (-1, "start_is_later")]
    )
    def test_moves_to_a_later_day(self, days, expected, an_offer, make, refusal):
        """A deferral is later than the day agreed on."""
        terms = an_offer()
        event = make(ik.StartDeferred, start_on=terms.start_on + timedelta(days=days))
        record = with_offer(terms=terms)
        assert refusal(g.start_is_later, record=record, payload=event) == expected

    def test_passes_without_a_day(self, make, refusal):
        """Any day is later than none."""
        assert refusal(g.start_is_later, record=EMPTY, payload=make(ik.StartDeferred)) is None


class TestNothingDependsOnCheck:
    @pytest.mark.parametrize(
        ("status", "conditions", "expected"),
        [
            ("accepted_conditionally", {"medical_check"}, "nothing_depends_on_check"),
            ("sent", {"medical_check"}, "nothing_depends_on_check"),
            ("accepted_conditionally", {"references"}, None),
            ("accepted", set(), None),
            ("rescinded", {"medical_check"}, None),
        ],
    )
    def test_refuses_while_an_offer_waits_for_it(self, status, conditions, expected, refusal):
        """What a live offer depends on is not left out."""
        waiting = frozenset(ik.OfferCondition(condition) for condition in conditions)
        status = ik.OfferStatus(status)
        record = Record(offer=ik.Offer(version=1, status=status, open_conditions=waiting))
        assert (
            refusal(g.nothing_depends_on((ik.OfferCondition.MEDICAL_CHECK,)), record=record)
            == expected
        )

    def test_passes_without_an_offer(self, refusal):
        """Nothing depends on anything."""
        assert (
            refusal(g.nothing_depends_on((ik.OfferCondition.MEDICAL_CHECK,)), record=EMPTY) is None
        )
