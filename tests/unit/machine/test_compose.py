"""Composition: sequences, overlays, tails, and the machine that they make."""

import pytest
from tests.unit.machine.building import has_key, is_adult, rule, stage

from interviewkit.errors import DefinitionError
from interviewkit.machine import (
    ANYONE,
    OPTIONAL,
    ORIGIN,
    STAY,
    Chain,
    Effect,
    Enter,
    Exit,
    Need,
    Overlay,
    Rule,
    Scope,
    SendBack,
    Tail,
    allowed,
    compose,
    decide,
    guard,
    sequence,
    specialise,
    when,
)
from interviewkit.messages import Message

LEAVE = rule("leave", "left", "start", Exit())
ONE = stage("one", rule("leave", "one_left", "start", Exit()))
TWO = stage("two", rule("leave", "two_left", "start", Exit()))
THREE = stage("three", rule("leave", "three_left", "start", Exit()))


def composed(*stages, final=("end",), closed=(), wiring=None, overlays=(), **more):
    """Stages in sequence, ending in `end`."""
    return compose(
        sequence(*stages),
        id="m",
        version="1",
        overlays=overlays,
        final=final,
        closed=closed,
        wiring=wiring or {f"{stages[-1].id}.done": "end"},
        **more,
    )


def lines(machine):
    """Each rule's id with its sources and target."""
    return {rule.id: (rule.source, rule.target) for rule in machine.rules}


def names_stage(name):
    """Passes when the event names that stage."""

    @guard(name="names_stage", params=(("stage", name),))
    def named(stage):
        return None if stage == name else Message.of("guard.names_stage")

    return named


def names_one_of(names):
    """Passes when the event names one of these stages."""

    @guard(name="names_one_of", params=(("stages", names),))
    def among(stage):
        return None if stage in names else Message.of("guard.names_one_of")

    return among


class TestSequence:
    def test_chains_and_stages_mix(self):
        """A sequence takes both, in order."""
        assert sequence(ONE, sequence(TWO, THREE)).stages == (ONE, TWO, THREE)

    def test_nothing_is_the_empty_chain(self):
        """A sequence of nothing adds nothing."""
        assert sequence(sequence(), ONE, Chain()) == Chain(stages=[ONE])

    def test_a_chain_names_its_facts(self):
        """The static facts of all stages, sorted, once."""
        one = stage("one", requirement=when(("b", Need.REQUIRED), ("a", Need.OPTIONAL)))
        two = stage("two", requirement=when(("b", Need.REQUIRED)))
        assert sequence(one, two).facts == ("a", "b")


class TestSpecialise:
    DEPENDS = stage("s", requirement=when(("vip", Need.OPTIONAL)))

    def test_an_absent_stage_goes(self):
        """A stage that has no place is left out."""
        assert specialise(self.DEPENDS, {"vip": False}) == Chain()

    def test_another_keeps_its_need(self):
        """A stage that stays depends on nothing any more."""
        (kept,) = specialise(self.DEPENDS, {"vip": True}).stages
        assert kept.requirement == OPTIONAL

    def test_an_unknown_fact_keeps_the_stage(self):
        """What is not known yet is left open."""
        assert specialise(self.DEPENDS, {}) == sequence(self.DEPENDS)


class TestCompose:
    def test_stages_are_wired_in_order(self):
        """The first exit of a stage leads into the next, the last where the wiring says."""
        assert lines(composed(ONE, TWO)) == {
            "one.leave": (("one.start",), "two.start"),
            "two.leave": (("two.start",), "end"),
        }

    def test_its_states_are_in_order(self):
        """Stages come first, then the outcomes, sorted."""
        built = composed(
            ONE,
            final=["end", "a"],
            wiring={"one.done": "end"},
            overlays=[Overlay(id="o", event="stop", target="a", roles=ANYONE)],
        )
        assert built.states == ("one.start", "a", "end")

    def test_it_begins_at_the_first_entry(self):
        """A run begins where its first stage does."""
        assert composed(ONE, TWO).initial == "one.start"

    def test_wiring_can_redirect_a_first_exit(self):
        """What the wiring says goes before the order."""
        built = composed(
            ONE,
            TWO,
            wiring={"one.done": "end", "two.done": "end"},
            overlays=[
                Overlay(id="o", event="jump", target=Enter("two"), roles=ANYONE, stages=["one"])
            ],
        )
        assert lines(built)["one.leave"] == (("one.start",), "end")

    def test_another_exit_needs_its_wire(self):
        """Only the first exit has a way by itself."""
        fail = rule("fail", "failed", "start", Exit("fail"))
        one = stage("one", LEAVE, fail, exits=["done", "fail"])
        built = composed(one, wiring={"one.done": "end", "one.fail": "out"}, final=["end", "out"])
        assert lines(built)["one.fail"] == (("one.start",), "out")

    def test_an_exit_without_a_wire_is_refused(self):
        """An exit that leads nowhere is a mistake."""
        with pytest.raises(DefinitionError, match=r"exit 'one.done': nothing says where it leads"):
            composed(ONE, wiring={"x": "y"})

    def test_a_branch_is_wired_too(self):
        """A branch may lead out of the stage."""
        one = stage("one", rule("r", "go", "start", STAY, branches=[(has_key, Exit())]))
        assert composed(one).rules[0].targets == ("end", STAY)

    def test_a_rule_into_an_absent_stage_goes(self):
        """A rule that would enter a stage without a place here is left out."""
        one = stage("one", LEAVE, rule("r", "go", "start", Enter("two")))
        assert set(lines(composed(one))) == {"one.leave"}

    def test_a_rule_may_enter_a_stage(self):
        """Entering again leads to the state of reentry."""
        one = stage(
            "one",
            LEAVE,
            rule("s", "go", "start", "next"),
            rule("t", "left", "next", Exit()),
            states=("start", "next"),
            reentry="next",
        )
        two = stage("two", LEAVE, rule("r", "back", "start", Enter("one")))
        assert lines(composed(one, two))["two.r"] == (("two.start",), "one.next")

    def test_every_state_has_its_reentry(self):
        """All states of a stage are entered again in one."""
        one = stage(
            "one",
            rule("s", "go", "start", "next"),
            rule("t", "left", "next", Exit()),
            states=("start", "next"),
        )
        assert composed(one).reentry == (("one.next", "one.start"), ("one.start", "one.start"))

    def test_roles_are_passed_on(self):
        """Declared roles are checked."""
        with pytest.raises(DefinitionError, match="role 'ghost': no rule names it"):
            composed(ONE, roles=["ghost"])

    def test_every_field_of_a_rule_is_kept(self):
        """Composition renames a rule and changes nothing else."""
        held = Rule(
            id="r",
            event="go",
            source="start",
            target=STAY,
            roles={"x"},
            guards=[has_key],
            while_held=True,
            effect=Effect.HOLD,
        )
        (found, _) = composed(
            stage("one", held, rule("l", "left", "start", Exit(), while_held=True))
        ).rules
        assert (found.id, found.roles, found.guards, found.while_held, found.effect) == (
            "one.r",
            {"x"},
            (has_key,),
            True,
            Effect.HOLD,
        )


class TestTail:
    def built(self, lasting=False, **more):
        """Three stages; the first leaves a tail, the second is settled in its second state."""
        tail = Tail(id="cancel", event="cancelled", target="start", lasting=lasting, **more)
        two = stage(
            "two",
            rule("sign", "signed", "start", "signed"),
            rule("leave", "two_left", "signed", Exit()),
            states=("start", "signed"),
            settled=["signed"],
        )
        return composed(stage("one", LEAVE, tail=[tail]), two, THREE)

    def test_it_works_until_settled(self):
        """A tail ends in the settled states, and is gone after their stage."""
        assert lines(self.built())["one.cancel"] == (("two.start",), "one.start")

    def test_it_may_last(self):
        """A lasting tail works to the end."""
        assert lines(self.built(lasting=True))["one.cancel"][0] == (
            "two.start",
            "two.signed",
            "three.start",
        )

    def test_it_goes_on_where_nothing_is_settled(self):
        """A stage without settled states ends no tail."""
        tail = Tail(id="cancel", event="cancelled", target="start")
        built = composed(stage("one", LEAVE, tail=[tail]), TWO, THREE)
        assert lines(built)["one.cancel"][0] == ("two.start", "three.start")

    def test_it_may_end_with_a_stage(self):
        """A stage that settles ends tails when it is passed, and not before."""
        tail = Tail(id="cancel", event="cancelled", target="start")
        two = stage("two", rule("leave", "two_left", "start", Exit()), settles=True)
        built = composed(stage("one", LEAVE, tail=[tail]), two, THREE)
        assert lines(built)["one.cancel"][0] == ("two.start",)

    def test_it_may_use_an_exit(self):
        """A tail leads where its own stage's exits do."""
        tail = Tail(id="cancel", event="cancelled", target=Exit("out"))
        one = stage("one", LEAVE, tail=[tail], exits=["done", "out"])
        built = composed(one, TWO, wiring={"one.out": "end", "two.done": "end"})
        assert lines(built)["one.cancel"] == (("two.start",), "end")

    def test_the_last_stage_leaves_none(self):
        """After the last stage there is nothing for a tail to work in."""
        tail = Tail(id="cancel", event="cancelled", target="start")
        assert set(lines(composed(stage("one", LEAVE, tail=[tail])))) == {"one.leave"}

    def test_its_guards_and_roles_are_kept(self):
        """A tail is a rule with all that belongs to it."""
        found = next(
            r
            for r in self.built(guards=[has_key], roles=["x"], while_held=True).rules
            if r.id == "one.cancel"
        )
        assert (found.guards, found.roles, found.while_held, found.effect) == (
            (has_key,),
            {"x"},
            True,
            None,
        )


class TestOverlay:
    def test_it_works_in_every_open_state(self):
        """Without further words an overlay covers all stages."""
        stop = Overlay(id="stop", event="stopped", target="end", roles=ANYONE)
        assert lines(composed(ONE, TWO, overlays=[stop]))["stop"] == (
            ("one.start", "two.start"),
            "end",
        )

    @pytest.mark.parametrize(
        ("fields", "sources"),
        [
            ({"stages": ["two"]}, ("two.start",)),
            ({"without": ["two"]}, ("one.start",)),
            ({"stages": ["one", "two"], "without": ["one"]}, ("two.start",)),
        ],
    )
    def test_it_may_be_narrowed(self, fields, sources):
        """Stages are picked by name, and left out by name."""
        stop = Overlay(id="stop", event="stopped", target="end", roles=ANYONE, **fields)
        assert lines(composed(ONE, TWO, overlays=[stop]))["stop"][0] == sources

    def test_covering_nothing_is_no_rule(self):
        """An overlay without a stage of its own is left out."""
        stop = Overlay(id="stop", event="stopped", target="end", roles=ANYONE, stages=["x"])
        assert set(lines(composed(ONE, overlays=[stop]))) == {"one.leave"}

    def test_into_an_absent_stage_it_is_no_rule(self):
        """An overlay that would enter a stage without a place here is left out."""
        back = Overlay(id="back", event="returned", target=Enter("x"), roles=ANYONE)
        assert set(lines(composed(ONE, overlays=[back]))) == {"one.leave"}

    def test_owners_may_send_it_in_their_stage(self):
        """Where roles differ by stage there is a rule for each."""
        one = stage("one", LEAVE, owners=["legal"])
        stop = Overlay(id="stop", event="stopped", target="end", roles=["hr"], owners=True)
        found = {r.id: r.roles for r in composed(one, TWO, overlays=[stop]).rules}
        assert found == {
            "one.leave": ANYONE,
            "two.leave": ANYONE,
            "stop": {"hr"},
            "stop@one": {"hr", "legal"},
        }

    def test_owners_never_narrow_it(self):
        """What anyone may send stays open to anyone in a stage with owners."""
        one = stage("one", LEAVE, owners=["legal"])
        stop = Overlay(id="stop", event="stopped", target="end", roles=ANYONE, owners=True)
        assert decide(composed(one, overlays=[stop]), "one.start", "stopped", role="guest")

    def test_its_branches_are_kept(self):
        """An overlay may choose its target by data."""
        stop = Overlay(id="stop", event="stopped", roles=ANYONE, branches=[(has_key, "end")])
        found = composed(ONE, overlays=[stop]).rules[-1]
        assert found.targets == ("end", STAY)


class TestScope:
    def test_closed_overlays_cover_all_outcomes(self):
        """Without further words an overlay for the end covers each of them."""
        note = Overlay(id="note", event="noted", roles=ANYONE, scope=Scope.CLOSED)
        stop = Overlay(id="stop", event="stopped", target="out", roles=ANYONE)
        built = composed(ONE, closed=["out"], overlays=[note, stop])
        assert lines(built)["note"] == (("end", "out"), STAY)

    def test_closed_overlays_may_name_outcomes(self):
        """An overlay for the end may cover some only."""
        back = Overlay(
            id="back",
            event="back",
            target=ORIGIN,
            roles=ANYONE,
            scope=Scope.CLOSED,
            outcomes=["out"],
        )
        stop = Overlay(id="stop", event="stopped", target="out", roles=ANYONE)
        built = composed(ONE, closed=["out"], overlays=[back, stop])
        assert lines(built)["back"] == (("out",), ORIGIN)

    def test_an_optional_stage_may_be_skipped(self):
        """Skipping leaves by the first exit, from the entry."""
        one = stage("one", LEAVE, requirement=OPTIONAL)
        skip = Overlay(id="skip", event="skipped", roles=ANYONE, scope=Scope.OPTIONAL)
        assert lines(composed(one, TWO, overlays=[skip]))["skip@one"] == (
            ("one.start",),
            "two.start",
        )

    def test_it_says_where_it_may_be_skipped(self):
        """A stage may name the states in which skipping is possible."""
        one = stage(
            "one",
            LEAVE,
            rule("r", "go", "start", "b"),
            rule("s", "left", "b", Exit()),
            states=("start", "b"),
            requirement=OPTIONAL,
            skippable=["b"],
        )
        skip = Overlay(id="skip", event="skipped", roles=ANYONE, scope=Scope.OPTIONAL)
        assert lines(composed(one, overlays=[skip]))["skip@one"] == (("one.b",), "end")

    def test_a_required_stage_may_not(self):
        """What is required is not skipped."""
        skip = Overlay(id="skip", event="skipped", roles=ANYONE, scope=Scope.OPTIONAL)
        assert set(lines(composed(ONE, overlays=[skip]))) == {"one.leave"}


class TestSendBack:
    BACK = SendBack(
        id="back",
        event="sent_back",
        roles={"hr"},
        guards=[is_adult],
        stages=["two", "three"],
        targets=["one", "two"],
        among=names_one_of,
        choose=names_stage,
    )

    def test_it_leads_to_earlier_stages_only(self):
        """From the second stage only the first can be reached."""
        built = composed(ONE, TWO, overlays=[self.BACK])
        assert lines(built)["back@two"] == (("two.start",), "one.start")

    @pytest.mark.parametrize("name", ["one", "two"])
    def test_the_event_names_the_stage(self, name):
        """Of several earlier stages the event's data picks one."""
        built = composed(ONE, TWO, THREE, overlays=[self.BACK])
        facts = {"stage": name, "age": 20}
        found = decide(built, "three.start", "sent_back", role="hr", facts=facts)
        assert found.target == f"{name}.start"

    def test_a_stage_that_is_not_earlier_is_refused(self):
        """Naming another stage leads nowhere."""
        built = composed(ONE, TWO, THREE, overlays=[self.BACK])
        facts = {"stage": "three", "age": 20}
        found = decide(built, "three.start", "sent_back", role="hr", facts=facts)
        assert [reason.id for reason in found.reasons] == ["guard.names_one_of"]

    def test_its_own_guards_come_first(self):
        """The guards of the overlay must pass as well."""
        built = composed(ONE, TWO, overlays=[self.BACK])
        facts = {"stage": "one", "age": 9}
        found = decide(built, "two.start", "sent_back", role="hr", facts=facts)
        assert [reason.id for reason in found.reasons] == ["guard.is_adult"]

    def test_the_first_stage_sends_nobody_back(self):
        """Where nothing is earlier there is no rule."""
        assert "sent_back" not in allowed(composed(ONE, TWO, overlays=[self.BACK]), "one.start")
