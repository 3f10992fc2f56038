"""Deciding, on every machine: the three questions agree, and agree with a plain interpreter."""

import json

from hypothesis import given, strategies as st
from tests.properties.machine import naive, strategies as ours

from interviewkit.machine import (
    Configuration,
    allowed,
    decide,
    from_dict,
    specialise,
    to_dict,
    why_not,
)

inputs = st.lists(st.tuples(st.integers(0, 20), ours.roles, ours.facts), max_size=12)
names = st.text(
    st.characters(codec="utf-8", exclude_characters="|=\n", exclude_categories=["Zs", "Cc"]),
    min_size=1,
)

origins = st.none() | names | names.map("{}|held".format)


def compiled(chain, facts, overlays):
    """A composed machine, for what has to hold for these, too."""
    return ours.compiled(specialise(chain, facts), overlays)


composed = st.builds(compiled, ours.chains("s", least=1), ours.static_facts, ours.overlays)
any_machine = ours.machines() | composed


class TestDecide:
    @given(any_machine, inputs)
    def test_it_agrees_with_a_plain_interpreter(self, machine, sent):
        """On a random walk each answer is that of loops over the rules."""
        events = sorted(machine.events)
        here = naive.begin(machine)
        for number, role, facts in sent:
            event = events[number % len(events)]
            expected = naive.step(machine, here, event, role, facts)
            found = decide(machine, naive.key_of(here), event, role=role, facts=facts)
            assert (found.key if found else None) == (expected and naive.key_of(expected))
            here = expected or here

    @given(any_machine, ours.facts, ours.roles)
    def test_the_questions_agree(self, machine, facts, role):
        """With all facts an event is allowed, accepted and unopposed, or none of the three."""
        for key in machine.graph:
            listed = allowed(machine, key, role=role, facts=facts)
            for event in machine.events:
                answer = decide(machine, key, event, role=role, facts=facts)
                reasons = why_not(machine, key, event, role=role, facts=facts)
                assert (event in listed, bool(answer)) == (not reasons, not reasons)
                assert answer.reasons == reasons

    @given(any_machine)
    def test_everything_is_allowed_or_explained(self, machine):
        """For each configuration, event and role there is a yes or a reason."""
        for key in machine.graph:
            for role in ours.ROLES:
                listed = allowed(machine, key, role=role)
                for event in machine.events:
                    reasons = why_not(machine, key, event, role=role)
                    assert (event in listed) is not bool(reasons)

    @given(any_machine, ours.facts)
    def test_a_refusal_changes_nothing(self, machine, facts):
        """After any question machine and facts are what they were."""
        before, known = to_dict(machine), dict(facts)
        for key in machine.graph:
            for event in machine.events:
                answer = decide(machine, key, event, role="r0", facts=facts)
                assert answer.reasons or answer
        assert (to_dict(machine), facts) == (before, known)


class TestPartialKnowledge:
    @given(any_machine, ours.partial_facts, ours.roles)
    def test_open_facts_are_existential(self, machine, known, role):
        """An event is listed exactly when some values of the open facts would let it happen."""
        best = {"p": True, "q": True, "n": 4, **known}
        for key in machine.graph:
            full = allowed(machine, key, role=role, facts=best)
            assert allowed(machine, key, role=role, facts=known) == full

    @given(any_machine, ours.facts)
    def test_an_open_role_is_existential(self, machine, facts):
        """An event is listed exactly when some role could send it."""
        for key in machine.graph:
            some = {e for r in ours.ROLES for e in allowed(machine, key, role=r, facts=facts)}
            assert set(allowed(machine, key, facts=facts)) == some


class TestHolding:
    @given(ours.machines(held=True), ours.facts)
    def test_resuming_undoes_holding(self, machine, facts):
        """Hold and resume, one after the other, are the identity on every open configuration."""
        for key in machine.graph:
            held = [there for event, there in machine.graph[key] if event == "hold"]
            for there in held:
                assert dict(machine.graph[there])["resume"] == key
                assert there != key


class TestSerial:
    @given(any_machine)
    def test_reading_undoes_writing(self, machine):
        """A machine goes through JSON and comes back equal, with the same digest."""
        data = json.loads(json.dumps(to_dict(machine)))
        again = from_dict(data, guards=ours.GUARDS)
        assert (again, again.structure_hash) == (machine, machine.structure_hash)

    @given(any_machine, st.randoms(use_true_random=False))
    def test_the_order_of_rules_is_not_hashed(self, machine, random):
        """However rules and states are shuffled, the digest is the same."""
        data = to_dict(machine)
        random.shuffle(data["rules"])
        random.shuffle(data["states"])
        again = from_dict(data, guards=ours.GUARDS)
        assert again.structure_hash == machine.structure_hash


class TestConfiguration:
    @given(names, st.booleans(), origins, st.booleans())
    def test_parsing_undoes_the_key(self, state, held, origin, disclosed):
        """Every configuration is found again in its key."""
        found = Configuration(state=state, held=held, origin=origin, disclosed=disclosed)
        assert Configuration.parse(found.key) == found
