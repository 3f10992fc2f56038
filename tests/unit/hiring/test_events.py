"""Events: one class and one id each, frozen, checked, quiet about people."""

import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import attrs
import pytest

import interviewkit as ik
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring import events
from interviewkit.hiring.events import EVENTS, Event
from interviewkit.hiring.events.base import CandidateEvent, CardEvent, ReasonedEvent, SlotEvent

NAIVE = datetime(2026, 1, 5, 9)  # noqa: DTZ001 - what is to be refused
SHAPES = (CandidateEvent, CardEvent, ReasonedEvent, SlotEvent)


def subclasses(cls):
    """Every class below a class."""
    for sub in cls.__subclasses__():
        yield sub
        yield from subclasses(sub)


class TestRegistry:
    def test_lists_every_public_class(self):
        """The mapping and the module name the same events."""
        named = [getattr(events, name) for name in events.__all__]
        classes = {cls for cls in named if isinstance(cls, type)} - {Event}
        assert set(EVENTS.values()) == classes

    def test_has_one_id_for_each_class(self):
        """No class hides another one's id."""
        assert len(set(EVENTS.values())) == len(EVENTS)

    def test_ids_are_snake_case(self, event_class):
        """An event's id is its class name in snake case."""
        words = re.findall(r"[A-Z][a-z]*", event_class.__name__)
        assert event_class.kind == "_".join(words).lower()

    def test_is_keyed_by_id(self, event_class):
        """The id finds the class."""
        assert EVENTS[event_class.kind] is event_class

    def test_cannot_be_changed(self):
        """The registry is read-only."""
        with pytest.raises(TypeError):
            EVENTS["other"] = Event  # type: ignore[index]

    def test_leaves_no_class_out(self):
        """A class without events below it is in the registry."""
        kit = [cls for cls in subclasses(Event) if cls.__module__.startswith("interviewkit.")]
        leaves = {cls for cls in kit if not cls.__subclasses__()}
        assert leaves == set(EVENTS.values())

    def test_does_not_register_shapes(self):
        """The shapes that events share are no events."""
        assert set(SHAPES).isdisjoint(EVENTS.values())


class TestEvent:
    def test_is_well_formed(self, event_class, make):
        """The builder of these tests knows a payload for every class."""
        assert make(event_class).kind == event_class.kind

    def test_has_no_dict(self, event_class, make):
        """Instances are slotted all the way up."""
        assert not hasattr(make(event_class), "__dict__")

    def test_is_frozen(self, event_class, make):
        """What happened is never edited."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            make(event_class).note = "changed"

    def test_pickles(self, event_class, make):
        """It comes back from a pickle equal, with the same hash."""
        event = make(event_class)
        again = pickle.loads(pickle.dumps(event))
        assert (again, hash(again)) == (event, hash(event))

    def test_differs_from_another_class(self, make):
        """Two classes with the same payload are two events."""
        one = make(ik.OfferSubmitted, id="e")
        assert one != make(ik.OfferRecalled, id="e")

    def test_says_who_may_know(self, event_class):
        """Every class says whether the candidate may know of it."""
        assert event_class.visible in (True, False)

    @pytest.mark.parametrize("at", [NAIVE, None, "2026-01-05T09:00:00Z", date(2026, 1, 5)])
    def test_happened_at_an_instant(self, at):
        """A naive datetime, or none, is refused with the place."""
        with pytest.raises(InvalidValueError) as caught:
            ik.OfferSubmitted(id="e", at=at, by=ik.Role.RECRUITER)
        assert caught.value.place == "OfferSubmitted.at"

    def test_keeps_its_offset(self, make):
        """An event says in which offset it was written, without the zone's clock changes."""
        at = datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
        assert make(ik.OfferSubmitted, at=at).at.tzinfo == timezone(timedelta(hours=7))

    def test_orders_the_repeated_hour(self, make):
        """The second 02:15 in autumn is after the first 02:45."""
        zone = ZoneInfo("Europe/Berlin")
        first = datetime(2026, 10, 25, 2, 45, tzinfo=zone)
        second = datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=zone)
        assert make(ik.OfferSubmitted, at=first).at < make(ik.OfferSubmitted, at=second).at

    def test_offers_a_near_match_for_a_role(self):
        """A misspelt role is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            ik.OfferSubmitted(id="e", at=datetime(2026, 1, 5, tzinfo=UTC), by="recuiter")
        assert caught.value.near == "recruiter"

    def test_converts_both_roles(self, make):
        """Strings become members."""
        event = make(ik.OfferSubmitted, by="recruiter", on_behalf_of="candidate")
        assert (event.by, event.on_behalf_of) == (ik.Role.RECRUITER, ik.Role.CANDIDATE)

    def test_checks_on_whose_behalf(self, make):
        """The second role is checked like the first."""
        with pytest.raises(UnknownNameError) as caught:
            make(ik.OfferSubmitted, on_behalf_of="candidat")
        assert caught.value.near == "candidate"

    @pytest.mark.parametrize("id", ["", " ", None])
    def test_has_an_id(self, id, make):
        """An event without an id could not be recognised again."""
        with pytest.raises(InvalidValueError) as caught:
            make(ik.OfferSubmitted, id=id)
        assert caught.value.place == "OfferSubmitted.id"

    def test_hides_actor_and_note(self, event_class, make):
        """Neither the person nor the private remark is shown in a log."""
        text = repr(make(event_class, actor="person-17", note="remark-23"))
        assert not any(word in text for word in ("person-17", "remark-23"))

    def test_hides_free_text(self, event_class, make):
        """No reason, evidence or restriction is shown in a log."""
        names = {"reason", "evidence", "restrictions", "items", "conclusion", "approved_by"}
        shown = [f.name for f in attrs.fields(event_class) if f.repr]
        assert names.isdisjoint(shown)


class TestReasonedEvent:
    @pytest.mark.parametrize("reason", ["", " ", None])
    def test_must_say_why(self, reason, make):
        """A blank reason is refused with the place."""
        with pytest.raises(InvalidValueError) as caught:
            make(ik.StageSkipped, reason=reason)
        assert caught.value.place == "StageSkipped.reason"


class TestReason:
    @pytest.mark.parametrize(
        ("cls", "reason"),
        [
            (ik.ApplicationRejected, ik.RejectReason.PAY_GAP),
            (ik.ApplicationClosed, ik.CloseReason.BUDGET),
            (ik.ApplicationWithdrawn, ik.WithdrawReason.PAY),
            (ik.ApplicationHeld, ik.HoldReason.SEASONAL),
            (ik.OfferDeclined, ik.DeclineReason.PROBATION),
            (ik.OfferRescinded, ik.RescindReason.LEGAL),
            (ik.OfferReneged, ik.RenegeReason.BETTER_OFFER),
            (ik.ContractVoided, ik.VoidReason.DUPLICATE),
        ],
    )
    def test_is_of_the_events_own_side(self, cls, reason, make):
        """A string becomes a member of that event's vocabulary."""
        assert make(cls, reason=str(reason)).reason is reason

    @pytest.mark.parametrize("cls", [ik.ApplicationWithdrawn, ik.OfferDeclined, ik.OfferReneged])
    def test_may_be_kept_by_the_candidate(self, cls, make):
        """Nobody has to say why they do not want a job."""
        assert make(cls, reason=None).reason is None

    def test_of_the_other_side_is_refused(self, make):
        """A rejection does not take a candidate's reason."""
        with pytest.raises(UnknownNameError) as caught:
            make(ik.ApplicationRejected, reason="prefer_not_to_say")
        assert caught.value.kind == "RejectReason"


class TestPayload:
    @pytest.mark.parametrize(
        ("cls", "name", "value"),
        [
            (ik.AvailabilityRequested, "deadline", NAIVE),
            (ik.AvailabilityRequested, "deadline", None),
            (ik.OfferSent, "expires_at", NAIVE),
            (ik.OfferSent, "expires_at", None),
            (ik.OfferExtended, "expires_at", NAIVE),
            (ik.ContractSent, "sign_by", NAIVE),
            (ik.ContractSent, "sign_by", None),
            (ik.OfferAccepted, "version", 0),
            (ik.OfferAccepted, "version", 1.5),
            (ik.OfferCountered, "items", ()),
            (ik.OfferCountered, "items", ["more leave", " "]),
            (ik.MedicalConsentGiven, "consent_version", ""),
            (ik.MedicalFitWithNotesReported, "restrictions", " "),
            (ik.ContractRegistered, "reference", ""),
            (ik.SentBack, "to", ""),
        ],
    )
    def test_is_checked(self, cls, name, value, make):
        """A value that its place cannot hold is refused with the place."""
        with pytest.raises(InvalidValueError) as caught:
            make(cls, **{name: value})
        assert caught.value.place == f"{cls.__name__}.{name}"

    @pytest.mark.parametrize(
        ("cls", "name", "given", "held"),
        [
            (ik.OfferCountered, "items", "more leave", ("more leave",)),
            (ik.OfferConditionMet, "condition", "references", ik.OfferCondition.REFERENCES),
            (ik.OfferConditionFailed, "condition", "references", ik.OfferCondition.REFERENCES),
            (
                ik.MedicalReviewRecorded,
                "conclusion",
                "suitable",
                ik.ReviewConclusion.SUITABLE,
            ),
            (ik.ScorecardWaived, "role", "superior", ik.Role.SUPERIOR),
        ],
    )
    def test_is_converted(self, cls, name, given, held, make):
        """Strings become members, and one item becomes a tuple."""
        assert getattr(make(cls, **{name: given}), name) == held

    @pytest.mark.parametrize(
        ("cls", "name", "value", "near"),
        [
            (ik.OfferConditionMet, "condition", "reference", "references"),
            (ik.MedicalReviewRecorded, "conclusion", "suitabel", "suitable"),
            (ik.ScorecardWaived, "role", "superiour", "superior"),
        ],
    )
    def test_offers_a_near_match(self, cls, name, value, near, make):
        """A misspelt id in a payload is met with the one that was meant."""
        with pytest.raises(UnknownNameError) as caught:
            make(cls, **{name: value})
        assert caught.value.near == near


class TestAssessmentScored:
    @pytest.mark.parametrize("points", [0, 20])
    def test_takes_points_from_none_to_all(self, points, make):
        """Both ends are points."""
        assert make(ik.AssessmentScored, points=points, out_of=20).points == points

    @pytest.mark.parametrize("points", [-1, 21, 2.5, True, "17"])
    def test_refuses_what_cannot_be_reached(self, points, make):
        """And says what could."""
        with pytest.raises(InvalidValueError, match="a whole number from 0 to out_of, 20"):
            make(ik.AssessmentScored, points=points, out_of=20)


class TestAssessmentWork:
    @pytest.mark.parametrize("cls", [ik.AssessmentStarted, ik.AssessmentSubmitted])
    def test_is_the_candidates(self, cls):
        """So it has a place for evidence, and is seen by the candidate."""
        assert (issubclass(cls, CandidateEvent), cls.visible) == (True, True)


class TestBackgroundCheckRequested:
    @pytest.mark.parametrize("checks", ["references", ("references",), ["references"]])
    def test_takes_one_or_several(self, checks, make):
        """A single name is one check, not its letters."""
        event = make(ik.BackgroundCheckRequested, checks=checks)
        assert event.checks == frozenset({ik.CheckKind.REFERENCES})

    def test_asks_for_something(self, make):
        """No check is no request."""
        with pytest.raises(InvalidValueError, match="at least one of references"):
            make(ik.BackgroundCheckRequested, checks=())
