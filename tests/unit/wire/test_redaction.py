"""Bug reports without anything that tells whose they are."""

import json
from decimal import Decimal
from typing import Any, ClassVar, Final

import attrs
import pytest
from tests.unit.wire.edges import EXAMPLES, NOON, BadgeIssued, opened, played, with_badges

import interviewkit as ik
from interviewkit import wire
from interviewkit.machine import Branch, Guard
from interviewkit.messages import Message

COMPANY: Final = EXAMPLES / "processes" / "maju_sentosa.toml"
LATER: Final = NOON.replace(month=2)
RATINGS: Final = {"attitude": 5, "team_fit": 4, "technical": 5}
BADGE: Final = BadgeIssued(
    id="b1", at=NOON, by=ik.Role.RECRUITER, actor="rina", number="B-1", note="for Sari"
)


def texts_of(app: ik.Application) -> set[str]:
    """Every text in the payload of an application."""
    found: set[str] = set()
    waiting: list[Any] = [json.loads(wire.to_json(app))]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return found


class TestWay:
    """The way that the application went."""

    @pytest.mark.parametrize(
        "name", ["manager_hire", "us_conditional_offer", "rejected_and_reopened", "walk_in_day"]
    )
    def test_is_kept(self, name: str) -> None:
        """Events, times, roles, reasons and states are those of the original."""
        app = played(name)
        shared = wire.redact(app)
        assert (shared.process, shared.key, shared.version) == (app.process, app.key, app.version)
        for one, other in zip(app.events, shared.events, strict=True):
            assert (type(one), one.at, one.by) == (type(other), other.at, other.by)
            assert getattr(one, "reason", None) == getattr(other, "reason", None) or not isinstance(
                getattr(one, "reason", None), ik.Term
            )

    def test_can_be_shared_as_json(self) -> None:
        """And read by whoever gets it."""
        shared = wire.redact(played("manager_hire"))
        assert wire.from_json(wire.to_json(shared), ik.Application) == shared

    def test_twice_is_once(self) -> None:
        """There is nothing left to redact."""
        shared = wire.redact(played("manager_hire"))
        assert wire.redact(shared) == shared

    def test_is_the_same_every_time(self) -> None:
        """Nothing is drawn by lot."""
        app = played("staff_hire")
        assert wire.to_json(wire.redact(app)) == wire.to_json(wire.redact(app))

    def test_extra_stages(self) -> None:
        """They decide which stages there are, and tell nothing of a person."""
        app = opened(level="staff", extra_stages={"executive_interview"}, title="Secret")
        shared = wire.redact(app)
        assert shared.position == ik.Position(title="text-1", extra_stages={"executive_interview"})
        assert shared.machine is app.machine


class TestTexts:
    """What is replaced."""

    def test_ids(self) -> None:
        """Those of the application and of its events."""
        held = ik.ApplicationHeld(
            id="x9", at=NOON, by="recruiter", reason="seasonal", application_id="app-1"
        )
        shared = wire.redact(opened().apply(held))
        assert (shared.id, [event.id for event in shared.events]) == (
            "application-1",
            ["event-1", "event-2"],
        )
        assert shared.events[1].application_id == "application-1"

    def test_people(self) -> None:
        """The same person is the same placeholder everywhere."""
        card = ik.Scorecard(
            author="rina", ratings=RATINGS, recommendation="no", evidence="Was rude."
        )
        events = [
            ik.ScorecardSubmitted(id="1", at=NOON, by="recruiter", actor="rina", card=card),
            ik.ApplicationHeld(id="2", at=NOON, by="recruiter", actor="budi", reason="seasonal"),
        ]
        app = opened()
        for event in events:
            app = app.apply(event)
        opening, submitted, held = wire.redact(app).events
        assert (opening.actor, submitted.actor, held.actor) == ("person-1", "person-1", "person-2")
        assert isinstance(submitted, ik.ScorecardSubmitted)
        assert submitted.card == ik.Scorecard(
            author="person-1",
            ratings=dict.fromkeys(RATINGS, 3),
            recommendation="yes",
            evidence="text-2",
        )

    @pytest.mark.parametrize("text", [None, "", " "])
    def test_what_says_nothing(self, text: str | None) -> None:
        """Is left as it is."""
        held = ik.ApplicationHeld(id="2", at=NOON, by="recruiter", reason="seasonal", note=text)
        assert wire.redact(opened().apply(held)).events[1].note == text

    def test_every_text(self) -> None:
        """None of the original's free texts is left, however it is written."""
        for name in ("manager_hire", "us_conditional_offer", "walk_in_day"):
            app = played(name)
            both = texts_of(app) & texts_of(wire.redact(app))
            spoken = {text for text in both if " " in text or "@" in text}
            assert spoken == set()

    def test_salaries(self) -> None:
        """The amount is one, in its currency."""
        terms = [
            event.terms.salary
            for event in wire.redact(played("manager_hire")).events
            if isinstance(event, ik.OfferDrafted)
        ]
        assert terms == [ik.Money(amount=Decimal(1), currency="IDR")] * len(terms) != []

    def test_what_was_not_assessed(self) -> None:
        """Stays so, for it is no rating."""
        card = ik.Scorecard(
            author="rina",
            ratings={**RATINGS, "technical": None},
            recommendation="yes",
            evidence="Was late.",
        )
        event = ik.ScorecardSubmitted(id="1", at=NOON, by="recruiter", card=card)
        (_, found) = wire.redact(opened().apply(event)).events
        assert isinstance(found, ik.ScorecardSubmitted)
        assert dict(found.card.ratings) == {"technical": None, "attitude": 3, "team_fit": 3}

    def test_points(self) -> None:
        """Nobody learns how a task went."""
        scored = [
            (event.points, event.out_of)
            for event in wire.redact(scored_application()).events
            if isinstance(event, ik.AssessmentScored)
        ]
        assert scored == [(0, 20)]


def scored_application() -> ik.Application:
    """An application of which the task was scored."""
    company = wire.load_process(COMPANY).subject
    assert isinstance(company, ik.Process)
    given: dict[str, Any] = {"at": NOON, "actor": "rina"}
    events = [
        ik.AssessmentInvited(id="1", by="recruiter", task="a task", deadline=LATER, **given),
        ik.AssessmentStarted(id="2", by="candidate", **given),
        ik.AssessmentSubmitted(id="3", by="candidate", **given),
        ik.AssessmentScored(id="4", by="hiring_manager", points=17, out_of=20, **given),
    ]
    app = opened(company)
    for event in events:
        app = app.apply(event)
    return app


class TestOwnEvents:
    """Events that the kit does not know."""

    APP: ClassVar[ik.Application] = opened(with_badges()).apply(BADGE)

    def test_texts(self) -> None:
        """Are replaced as those of others."""
        found = wire.redact(self.APP).events[1]
        assert isinstance(found, BadgeIssued)
        assert (found.id, found.actor) == ("event-2", "person-1")
        assert found.number.startswith("text-")
        assert (found.note or "").startswith("text-")

    def test_by_a_function_of_ones_own(self) -> None:
        """What it makes counts, as it is."""

        def shown(event: BadgeIssued) -> ik.Event:
            return attrs.evolve(event, id="badge", actor=None, note=None, number="B-0")

        found = wire.redact(self.APP, own={BadgeIssued: shown}).events[1]
        assert found == BadgeIssued(id="badge", at=NOON, by=ik.Role.RECRUITER, number="B-0")

    def test_values_of_any_kind(self) -> None:
        """Values in values, sets and lists."""

        @attrs.frozen
        class Tag:
            name: str
            price: Decimal = Decimal(5)

        @attrs.frozen(kw_only=True)
        class BadgeIssued(ik.Event):
            number: str = "B-1"
            tags: tuple[Tag, ...] = ()
            names: frozenset[str] = frozenset()
            roles: frozenset[ik.Role] = frozenset()
            count: int = 7

        process = with_badges(events=(BadgeIssued,))
        badge = BadgeIssued(
            id="b",
            at=NOON,
            by="recruiter",
            tags=(Tag("x"), Tag("y")),
            names=frozenset("x"),
            roles=frozenset({ik.Role.LEGAL}),
        )
        found: Any = wire.redact(opened(process).apply(badge)).events[1]
        assert [tag.price for tag in found.tags] == [Decimal(1)] * 2
        assert {tag.name for tag in found.tags} > found.names
        assert (found.roles, found.count) == ({ik.Role.LEGAL}, 7)

    @pytest.mark.parametrize("names", [["Sari"], {"who": "Sari"}, (["Sari"],)])
    def test_lists_and_tables(self, names: Any) -> None:
        """A host's event may hold what no event of the kit does."""

        @attrs.frozen(kw_only=True)
        class BadgeIssued(ik.Event):
            names: Any

        app = opened(with_badges(events=(BadgeIssued,))).apply(
            BadgeIssued(id="b", at=NOON, by="recruiter", names=names)
        )
        assert "Sari" not in repr(wire.redact(app).events[1])


def reading(kind: str) -> Guard:
    """A guard that lets only badges pass whose number says their kind."""

    def check(payload: Any) -> Message | None:
        return None if payload.number.startswith(kind) else Message.of("guard.not_met", guard=kind)

    return Guard(name="badge_kind", check=check, needs=("payload",))


class TestOtherWays:
    """Processes that read texts."""

    def test_refused(self) -> None:
        """A process that goes another way without the texts is told, with the remedy."""
        app = opened(with_badges(guards=(reading("B"),))).apply(BADGE)
        with pytest.raises(ik.InvalidValueError, match=r"badge_issued.*tell in `own`"):
            wire.redact(app)

    def test_the_remedy(self) -> None:
        """A function that keeps what is read."""
        app = opened(with_badges(guards=(reading("B"),))).apply(BADGE)
        kept = wire.redact(
            app, own={BadgeIssued: lambda event: attrs.evolve(event, number="B-0", note=None)}
        )
        assert kept.version == 2

    def test_another_state(self) -> None:
        """So is one that gets somewhere else."""
        app = opened(branching()).apply(BADGE)
        assert app.state != opened(branching()).state
        with pytest.raises(ik.InvalidValueError, match=app.state):
            wire.redact(app)


def branching() -> ik.Process:
    """A process in which a badge of some kind leads elsewhere."""
    pipeline = with_badges().pipeline
    first, *stages = pipeline.stages
    others = [state for state in first.states if state != first.entry]
    rules = [
        attrs.evolve(rule, branches=(Branch(reading("B"), others[0]),))
        if rule.id.endswith("issue_badge")
        else rule
        for rule in first.rules
    ]
    changed = attrs.evolve(first, rules=tuple(rules))
    return attrs.evolve(pipeline, stages=(changed, *stages)).build()
