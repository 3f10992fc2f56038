"""What the strategies are asked for: errors that name it, where it does not exist."""

import pytest
from attrs import evolve
from hypothesis import Phase, given, settings
from hypothesis.errors import FailedHealthCheck
from tests.unit.testing.own import BadgeIssued, Colour, with_badges

import interviewkit as ik
from interviewkit import testing
from interviewkit.machine import Need, Requirement

CLERK = ik.Position(title="Clerk")


def drawn(strategy):
    """Any value of the strategy."""
    met = []

    @settings(max_examples=1, database=None, derandomize=True, phases=[Phase.generate])
    @given(strategy)
    def draw(value):
        met.append(value)

    draw()
    return met[0]


class TestNames:
    """Names that nothing has."""

    @pytest.mark.parametrize(
        ("asked", "kind", "near"),
        [
            ({"process": "uss"}, "preset", "us"),
            ({"process": "us", "stage": "ofer"}, "stage", "offer"),
            ({"stage": "ofer"}, "stage", "offer"),
            ({"process": "us", "state": "offer.snt"}, "state", "offer.sent"),
            ({"process": "us", "state": "ofer.sent"}, "state", "offer.sent"),
            ({"outcome": "hird"}, "outcome", "hired"),
        ],
    )
    def test_the_near_one_is_named(self, asked, kind, near):
        """The error says what kind of name it was, and which known one is near."""
        with pytest.raises(ik.UnknownNameError) as caught:
            testing.applications(**asked)
        assert (caught.value.kind, caught.value.near) == (kind, near)

    @pytest.mark.parametrize(
        "strategy",
        [testing.positions, testing.histories, testing.explore],
        ids=lambda f: f.__name__,
    )
    def test_presets_everywhere(self, strategy):
        """Whatever takes a preset's id refuses one that no preset has."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'us'"):
            strategy("uss")

    def test_an_outcome_with_its_stage(self):
        """An outcome may be named as the state that it is."""
        assert drawn(testing.applications("us", outcome="outcome.hired")).state == "outcome.hired"

    def test_a_state_that_one_preset_has(self):
        """By default those presets are taken that have the stage."""
        app = drawn(testing.applications(state="assessment.in_progress"))
        assert (app.process.id, app.state) == ("walk-in", "assessment.in_progress")

    def test_a_position_that_some_presets_know(self):
        """By default those presets are taken whose jurisdiction and stages the position names."""
        position = ik.Position(title="Clerk", jurisdiction="us", extra_stages={"background_check"})
        assert drawn(testing.applications(position=position)).process.id == "us"


class TestTogether:
    """Arguments that do not go together."""

    @pytest.mark.parametrize(
        "asked",
        [
            {"stage": "offer", "outcome": "hired"},
            {"stage": "offer", "state": "offer.sent"},
            {"state": "offer.sent", "outcome": "hired"},
        ],
        ids=" and ".join,
    )
    def test_two_targets(self, asked):
        """Only one of stage, state and outcome can be asked for."""
        with pytest.raises(ik.InvalidValueError, match="one of stage, state and outcome"):
            testing.applications("us", **asked)

    def test_no_event(self):
        """An application has one event at least."""
        with pytest.raises(ik.InvalidValueError, match="0 is not allowed; it takes 1 or more"):
            testing.applications(max_events=0)

    def test_too_few_events(self):
        """A target that takes more events is reported when drawing."""
        with pytest.raises(ik.InvalidValueError, match=r"applications\('us', max_events=2\): 'off"):
            drawn(testing.applications("us", stage="offer", max_events=2))

    def test_a_position_that_never_gets_there(self):
        """So is a state that the position leaves out, with the position."""
        with pytest.raises(ik.InvalidValueError, match=r"can reach with Position.*Clerk"):
            drawn(testing.applications("id", stage="executive_interview", position=CLERK))

    def test_a_stage_of_no_point(self):
        """A stage that no position makes part of the process is reported, too."""
        pipeline = ik.processes["id-intern"].pipeline
        first, *others = pipeline.stages
        never = evolve(others[0], requirement=Requirement(otherwise=Need.ABSENT))
        process = evolve(pipeline, id="x", stages=(first, never, *others[1:])).build()
        with pytest.raises(ik.InvalidValueError, match=never.id):
            drawn(testing.applications(process, stage=never.id))
        with pytest.raises(ik.UnknownNameError, match=f"unknown stage '{never.id}'"):
            testing.applications(process, state=f"{never.id}.{never.entry}")


@pytest.mark.usefixtures("registrations")
class TestOwnEvents:
    """Event classes of one's own, with types that the kit does not know."""

    def test_an_unknown_type(self):
        """The error names the class, the field, and what to do."""
        with pytest.raises(testing.UnknownTypeError) as caught:
            drawn(testing.events(BadgeIssued))
        assert str(caught.value) == (
            "BadgeIssued.colour: interviewkit.testing cannot make up a Colour; name values to try "
            "with testing.register_payload(BadgeIssued, colour=lambda scene: [...])"
        )
        assert (caught.value.cls, caught.value.field) == (BadgeIssued, "colour")

    def test_on_the_way(self):
        """The error is not taken for an event that just cannot happen."""
        with pytest.raises(testing.UnknownTypeError):
            testing.explore(with_badges())

    def test_registered_values(self):
        """Registered values are tried in their order, until the class and the rules accept one."""
        testing.register_payload(BadgeIssued, colour=lambda scene: [Colour.RED, Colour.GREEN])
        explored = testing.explore(with_badges(), tries=1)
        event = explored.rules["onboarding.issue_badge"].events[-1]
        assert isinstance(event, BadgeIssued)
        assert event.colour is Colour.GREEN

    def test_nothing_but_what_is_refused(self):
        """Where every event that could be made up is refused, there is no example."""
        testing.register_payload(BadgeIssued, colour=lambda scene: [Colour.RED])
        process = with_badges()
        trainee = ik.Position(title="Trainee", level="intern", employment="internship")
        app = drawn(testing.applications(process, state="onboarding.preparing", position=trainee))
        assert app.allowed(by=ik.Role.SIGNATORY) == (BadgeIssued,)
        with pytest.raises(FailedHealthCheck, match="0 inputs were generated"):
            drawn(testing.events_for(app, by=ik.Role.SIGNATORY))

    def test_the_last_registration_counts(self):
        """A registration replaces the one before it."""
        testing.register_payload(BadgeIssued, colour=lambda scene: [Colour.RED])
        testing.register_payload(BadgeIssued, colour=lambda scene: [Colour.GREEN])
        assert drawn(testing.events(BadgeIssued)).colour is Colour.GREEN

    def test_fields_that_every_event_has(self):
        """Who sends such an event can be said, too; the scene tells what is known."""
        testing.register_payload(
            BadgeIssued,
            colour=lambda scene: [Colour.GREEN],
            actor=lambda scene: [f"desk-{scene.at:%Y}"],
        )
        assert drawn(testing.events(BadgeIssued)).actor == "desk-2026"

    def test_no_value(self):
        """A function that returns no value is a mistake."""
        testing.register_payload(BadgeIssued, colour=lambda scene: [])
        with pytest.raises(ik.InvalidValueError, match="one value at least, for every scene"):
            drawn(testing.events(BadgeIssued))

    def test_an_unknown_field(self):
        """A field that the class does not have is a mistake."""
        with pytest.raises(
            ik.UnknownNameError, match=r"unknown BadgeIssued field 'color'.*'colour'"
        ):
            testing.register_payload(BadgeIssued, color=lambda scene: [])

    def test_a_class_without_fields(self):
        """So is a class that attrs did not make."""
        with pytest.raises(ik.InvalidValueError, match="'Colour' is not allowed"):
            testing.register_payload(Colour)
