"""What changed between two machines."""

from tests.unit.machine.building import (
    DOOR,
    has_key,
    is_adult,
    is_member,
    machine,
    older_than,
    rule,
)

from interviewkit._attrs import evolve
from interviewkit.machine import (
    ORIGIN,
    STAY,
    Change,
    ChangeKind,
    Effect,
    Part,
    all_of,
    any_of,
    diff,
)
from interviewkit.machine.diff import diff_rules, diff_states

GO = rule("go", "go", "a", "z", {"admin"})


def changed(after, before=GO):
    """What changed of one rule, by aspect."""
    return {c.aspect: (c.before, c.after) for c in diff_rules([before], [after])}


class TestMachine:
    def test_the_same(self):
        """Nothing changed between a machine and itself."""
        assert diff(DOOR, DOOR) == ()

    def test_order_of_states_and_rules(self):
        """In which order states and rules are listed makes no difference."""
        again = evolve(DOOR, states=DOOR.states[::-1], rules=DOOR.rules[::-1])
        assert diff(DOOR, again) == ()

    def test_heads(self):
        """Id, version and the machine's own sets are told by their names."""
        before = machine(GO, rule("stop", "stop", "a", "z"), roles={"admin"})
        after = machine(
            GO,
            rule("stop", "stop", "a", "z"),
            rule("tell", "tell", "z", STAY, after_close=True),
            rule("back", "back", "z", ORIGIN, after_close=True),
            final=(),
            closed={"z"},
            reentry={"a": "a"},
        )
        found = diff(before, evolve(after, id="n", version="2"))
        heads = {c.aspect: (c.before, c.after) for c in found if c.part is Part.PROCESS}
        assert heads == {
            "id": (("m",), ("n",)),
            "version": (("1",), ("2",)),
            "final": (("z",), ()),
            "closed": ((), ("z",)),
            "reentry": ((), ("a -> a",)),
            "roles": (("admin",), ()),
        }

    def test_initial_and_guards(self):
        """Where it begins, and which guards exist, are aspects too."""
        two = [rule("go", "go", "a", "b"), rule("on", "go", "b", "a"), rule("end", "end", "a", "z")]
        found = diff(machine(*two), machine(*two, initial="b"))
        assert [(c.aspect, c.before, c.after) for c in found] == [("initial", ("a",), ("b",))]
        key = rule("go", "go", "a", "z", guards=[has_key])
        found = diff(machine(key), machine(key, guards={"has_key"}))
        assert [(c.aspect, c.before, c.after) for c in found] == [("guards", (), ("has_key",))]

    def test_no_statement_and_none(self):
        """A machine that says that there are no roles differs from one that says nothing."""
        found = diff(
            machine(rule("go", "go", "a", "z")), machine(rule("go", "go", "a", "z"), roles=())
        )
        assert [change.aspect for change in found] == ["roles"]


class TestStates:
    def test_came_and_went(self):
        """Removed states come first, each kind in its own order."""
        assert (
            Change(kind=ChangeKind.REMOVED, part=Part.STATE, name="b"),
            Change(kind=ChangeKind.ADDED, part=Part.STATE, name="d"),
            Change(kind=ChangeKind.ADDED, part=Part.STATE, name="c"),
        ) == diff_states(["a", "b"], ["d", "a", "c"])


class TestRules:
    def test_came_and_went(self):
        """A rule of another id is another rule."""
        found = diff_rules([GO], [evolve(GO, id="went")])
        assert [(change.kind, change.name) for change in found] == [
            (ChangeKind.REMOVED, "go"),
            (ChangeKind.ADDED, "went"),
        ]

    def test_source(self):
        """The order of sources makes no difference; another one does."""
        two = evolve(GO, source=["b", "a"])
        assert changed(evolve(GO, source=["a", "b"]), two) == {}
        assert changed(two) == {"source": (("a",), ("a", "b"))}

    def test_event_and_target(self):
        """Special targets are written as files write them."""
        assert changed(evolve(GO, event="stop", target=STAY)) == {
            "event": (("go",), ("stop",)),
            "target": (("z",), ("=",)),
        }

    def test_roles(self):
        """What was lost and gained is told apart."""
        found = diff_rules([GO], [evolve(GO, roles={"legal"})])[0]
        assert (found.lost, found.gained) == (("admin",), ("legal",))

    def test_flags_and_effect(self):
        """A flag that is not set is no text at all."""
        after = evolve(GO, while_held=True, after_close=True, effect=Effect.HOLD)
        assert changed(after) == {
            "while_held": ((), ("true",)),
            "after_close": ((), ("true",)),
            "effect": ((), ("hold",)),
        }

    def test_guards(self):
        """Guards are told with their parameters and parts."""
        guards = [older_than(21), all_of(has_key, any_of(is_adult, is_member))]
        assert changed(evolve(GO, guards=guards)) == {
            "guards": ((), ("older_than(years=21)", "all(has_key, any(is_adult, is_member))"))
        }

    def test_order_of_guards(self):
        """The first reason is given first, so the order of guards counts; nothing is gained."""
        both = [evolve(GO, guards=order) for order in ([is_adult, has_key], [has_key, is_adult])]
        (found,) = diff_rules(both[:1], both[1:])
        assert (found.before, found.lost, found.gained) == (("is_adult", "has_key"), (), ())

    def test_parameters_of_another_type(self):
        """1 and True are equal to Python, and no more than alike here."""
        one, true = (evolve(GO, guards=[older_than(years)]) for years in (1, True))
        assert changed(true, one) == {
            "guards": (("older_than(years=1)",), ("older_than(years=true)",))
        }

    def test_branches(self):
        """A branch is its guard and its target."""
        after = evolve(GO, branches=[(older_than(21), "a"), (has_key, STAY)])
        assert changed(after) == {"branches": ((), ("older_than(years=21) -> a", "has_key -> ="))}
