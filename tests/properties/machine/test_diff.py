"""Laws of what changed between two machines."""

from hypothesis import given, strategies as st
from tests.properties.machine.strategies import machines

from interviewkit._attrs import evolve
from interviewkit.machine import ChangeKind, diff

names = st.sampled_from(["m", "n"])
versions = st.sampled_from(["1", "2"])


@st.composite
def pairs(draw):
    """Two machines: another drawing, or the same rules with something evolved."""
    one = draw(machines())
    two = draw(
        st.one_of(
            machines(),
            st.permutations(one.rules).map(lambda rules: evolve(one, rules=rules)),
            st.permutations(one.states).map(lambda states: evolve(one, states=states)),
        )
    )
    return one, evolve(two, id=draw(names), version=draw(versions))


def identity(machine):
    """What makes a machine this machine."""
    return machine.id, machine.version, machine.structure_hash


class TestDiff:
    @given(machines())
    def test_nothing_changes_by_itself(self, machine):
        """A machine does not differ from itself."""
        assert diff(machine, machine) == ()

    @given(pairs())
    def test_empty_means_the_same(self, pair):
        """There is a change exactly where id, version or structure differ."""
        one, two = pair
        assert (identity(one) == identity(two)) == (diff(one, two) == ())

    @given(pairs())
    def test_backwards(self, pair):
        """Read backwards, what was added is removed and what was gained is lost."""
        one, two = pair
        turned = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
        backwards = {
            evolve(c, kind=turned.get(c.kind, c.kind), before=c.after, after=c.before)
            for c in diff(two, one)
        }
        assert set(diff(one, two)) == backwards
