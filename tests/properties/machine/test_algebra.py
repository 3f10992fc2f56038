"""The algebra of composition: sequence, specialise, overlays."""

from hypothesis import given
from tests.properties.machine import strategies as ours

from interviewkit.machine import sequence, specialise


def simulates(bigger, smaller):
    """Whether each run of one machine, told by events and states, is one of the other."""
    waiting = [(smaller.initial, frozenset([bigger.initial]))]
    seen = set()
    while waiting:
        key, others = waiting.pop()
        if not others:
            return False
        if (key, others) in seen:
            continue
        seen.add((key, others))
        for event, there in smaller.graph[key]:
            state = smaller.configuration(there).state
            waiting.append(
                (
                    there,
                    frozenset(
                        found
                        for other in others
                        for name, found in bigger.graph[other]
                        if name == event and bigger.configuration(found).state == state
                    ),
                )
            )
    return True


class TestSequence:
    @given(ours.chains("a"), ours.chains("b"), ours.chains("c"))
    def test_it_is_associative(self, a, b, c):
        """How the parts are grouped makes no difference."""
        assert sequence(sequence(a, b), c) == sequence(a, sequence(b, c)) == sequence(a, b, c)

    @given(ours.chains("s", least=1), ours.chains("b"), ours.chains("c"), ours.static_facts)
    def test_it_is_associative_when_compiled(self, a, b, c, facts):
        """The machine does not show how its parts were grouped."""
        one = ours.compiled(specialise(sequence(sequence(a, b), c), facts))
        two = ours.compiled(
            sequence(specialise(a, facts), sequence(specialise(b, facts), specialise(c, facts)))
        )
        assert (one, one.structure_hash) == (two, two.structure_hash)

    @given(ours.chains())
    def test_the_empty_sequence_changes_nothing(self, chain):
        """Nothing before and nothing after is the same."""
        assert sequence(sequence(), chain) == chain == sequence(chain, sequence())


class TestSpecialise:
    @given(ours.chains("a"), ours.chains("b"), ours.static_facts)
    def test_it_commutes_with_sequence(self, a, b, facts):
        """Specialising the parts or the whole gives the same."""
        parts = sequence(specialise(a, facts), specialise(b, facts))
        assert specialise(sequence(a, b), facts) == parts

    @given(ours.chains(), ours.static_facts)
    def test_facts_may_come_one_by_one(self, chain, facts):
        """What is known later could as well have been known at once, in either order."""
        vip, new = ({name: facts[name]} for name in ("vip", "new"))
        at_once = specialise(chain, facts)
        assert specialise(specialise(chain, vip), new) == at_once
        assert specialise(specialise(chain, new), vip) == at_once

    @given(ours.chains(), ours.static_facts)
    def test_it_leaves_nothing_open(self, chain, facts):
        """With all facts known no stage depends on one, and specialising again changes nothing."""
        done = specialise(chain, facts)
        assert (done.facts, specialise(done, facts)) == ((), done)


class TestOverlay:
    @given(ours.chains("s", least=1), ours.static_facts, ours.overlays, ours.overlays)
    def test_it_never_removes_a_path(self, chain, facts, some, more):
        """Every run of the machine without the overlays is a run of the one with them."""
        chain = specialise(chain, facts)
        every = [*some, *(overlay for overlay in more if overlay not in some)]
        assert simulates(ours.compiled(chain, every), ours.compiled(chain, some))
