"""A law of process files: what a machine is as data, a file can say."""

from typing import Any

from hypothesis import given, strategies as st
from tests.properties.machine.strategies import GUARDS, machines

from interviewkit.machine import to_dict
from interviewkit.wire import ProcessFileError, load_process, process_from_table
from interviewkit.wire.process_file import FORMAT


def as_table(machine):
    """The machine as a file's table: rules in the singular, nothing that says nothing."""
    plain = {key: item for key, item in to_dict(machine).items() if item is not None}
    rules = plain.pop("rules")
    return {"format": FORMAT, **plain, "rule": rules}


def written(value: Any) -> str:
    """A value in TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {written(item)}' for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def as_toml(table):
    """A table in TOML, each key on its line."""
    return "\n".join(f'"{key}" = {written(value)}' for key, value in table.items())


def leaves(guard):
    """The names of the guards that a guard is made of."""
    return {name for part in guard.parts for name in leaves(part)} or {guard.name}


def problems_of(table, guards=None):
    """What is wrong with a table, or None if it is a process."""
    try:
        process_from_table(table, guards=guards)
    except ProcessFileError as error:
        return error.problems
    return None


scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats()
anything = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "event", "guards", "target", "name", "params", "all"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
FIELDS = [
    "format",
    "id",
    "version",
    "initial",
    "final",
    "states",
    "roles",
    "guards",
    "reentry",
    "rule",
    "law",
    "log",
    "stage",
    "jurisdiction",
]


class TestRoundTrip:
    @given(machines())
    def test_a_file_says_the_machine(self, machine):
        """A machine written as a file and read again is the same machine."""
        found = load_process(as_toml(as_table(machine)), guards=GUARDS)
        assert machine == found.subject

    @given(machines())
    def test_open_guards_change_no_rule(self, machine):
        """Without the guards' functions the file still says the same rules."""
        used = {name for rule in machine.rules for one in rule.all_guards for name in leaves(one)}
        found = process_from_table({**as_table(machine), "guards": sorted(used)})
        assert to_dict(machine)["rules"] == to_dict(found.machines()[0])["rules"]


class TestNoCrash:
    @given(st.dictionaries(st.sampled_from(FIELDS), anything))
    def test_any_table(self, table):
        """Whatever a table says, it is a process or it has problems."""
        assert problems_of(table) != ()

    @given(machines(), st.data())
    def test_a_spoilt_rule(self, machine, data):
        """A rule with any value in any field is read or refused."""
        table = as_table(machine)
        number = data.draw(st.integers(0, len(table["rule"]) - 1))
        key = data.draw(st.sampled_from([*table["rule"][number], "guards", "branches", "effect"]))
        table["rule"][number][key] = data.draw(anything)
        assert problems_of(table, GUARDS) != ()
