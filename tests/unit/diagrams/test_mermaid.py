"""Drawings of machines."""

import itertools
import re
from collections.abc import Iterable

import pytest

import interviewkit as ik
from interviewkit.diagrams import render
from interviewkit.diagrams.mermaid import MOST_CHARACTERS, MOST_EDGES
from interviewkit.machine import ANYONE, STAY, Machine, Rule
from interviewkit.machine.rules import Target
from interviewkit.messages import Message


def plain(message: Message) -> str:
    """Ids instead of words."""
    return str(message.get("id"))


def rule(id: str, source: str | Iterable[str], target: Target) -> Rule:
    """A rule for anyone, its event named like itself."""
    return Rule(id=id, event=id, source=source, target=target, roles=ANYONE)


def machine() -> Machine:
    """Two stages; `stop` works in all states of the first one, `pause` in most of them."""
    first = ("one.a", "one.b", "one.c", "one.d", "one.e")
    return Machine(
        id="m",
        version="1",
        initial="one.a",
        states=(*first, "two.end"),
        final={"two.end"},
        rules=[
            *(rule(f"go{i}", a, b) for i, (a, b) in enumerate(itertools.pairwise(first))),
            rule("finish", "one.e", "two.end"),
            rule("stop", first, "two.end"),
            rule("pause", first[:4], STAY),
            rule("wink", first[:2], STAY),
        ],
    )


def mermaid(**more: str) -> list[str]:
    """The drawing of the machine above, line by line."""
    return [line.strip() for line in render(machine(), "mermaid", label=plain, **more).splitlines()]


class TestMermaid:
    def test_a_stage_is_a_composite_state(self) -> None:
        """States stand inside their stage, with their labels."""
        lines = mermaid()
        begin = lines.index('state "one" as one {')
        assert lines[begin + 1] == 'state "one.a" as one__a'

    def test_the_beginning_and_the_end(self) -> None:
        """The initial state and the final ones are marked."""
        assert {"[*] --> one__a", "two__end --> [*]"} <= set(mermaid())

    def test_a_rule_of_all_states_is_drawn_once(self) -> None:
        """It starts at the node that stands for all of them."""
        assert [line for line in mermaid() if "stop" in line] == ["one__any --> two__end : stop"]

    def test_a_rule_of_most_states_names_the_others(self) -> None:
        """What is left out is said."""
        assert [line for line in mermaid() if "pause" in line] == [
            "one__any --> one__any : pause (* - one.e)"
        ]

    def test_a_rule_of_few_states_is_drawn_at_each(self) -> None:
        """Two of five are not most of them."""
        assert [line for line in mermaid() if "wink" in line] == [
            "one__a --> one__a : wink",
            "one__b --> one__b : wink",
        ]

    def test_a_way_between_stages_stands_outside(self) -> None:
        """Inside of a composite it would make a new state of the other stage's."""
        text = render(machine(), "mermaid", label=plain)
        assert "\n    one__e --> two__end : finish" in text

    def test_highlight(self) -> None:
        """The present state gets a class."""
        assert "class one__b current" in mermaid(highlight="one.b")
        assert not [line for line in mermaid() if "current" in line]

    def test_labels_cannot_break_the_drawing(self) -> None:
        """What Mermaid would read as its own is written as an entity."""
        text = render(machine(), "mermaid", label=lambda message: 'a: "b"; #c\nd')
        assert 'state "a#58; #quot;b#quot;#59; #35;c d" as one__a' in text

    def test_unknown_format(self) -> None:
        """Formats are named, with a near match."""
        with pytest.raises(ik.UnknownNameError, match="did you mean 'mermaid'"):
            render(machine(), "mermade", label=plain)

    def test_unknown_state(self) -> None:
        """Only a state of the machine can be marked."""
        with pytest.raises(ik.UnknownNameError, match=r"did you mean 'one\.a'"):
            render(machine(), "mermaid", label=plain, highlight="one.aa")


class TestPresets:
    @pytest.mark.parametrize("locale", ["en", "id"])
    @pytest.mark.parametrize("preset", ik.processes)
    def test_within_the_limits(self, preset: str, locale: str) -> None:
        """Viewers refuse larger diagrams unless their settings are changed."""
        words = ik.translator(locale)
        for found in ik.processes[preset].machines():
            text = render(found, "mermaid", label=words.text)
            assert text.count("-->") <= MOST_EDGES
            assert len(text) <= MOST_CHARACTERS

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_state_is_drawn_and_nothing_else(self, preset: str) -> None:
        """Each end of each arrow is a state that was declared."""
        for found in ik.processes[preset].machines():
            text = render(found, "mermaid", label=plain)
            declared = set(re.findall(r'state "[^"]*" as (\w+)$', text, re.MULTILINE))
            drawn = set(re.findall(r"^ +(\w+) -->", text, re.MULTILINE))
            drawn |= set(re.findall(r"--> (\w+)", text))
            assert {state.replace(".", "__") for state in found.states} <= declared
            assert drawn <= declared

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_rule_is_drawn(self, preset: str) -> None:
        """No event of the machine is left out."""
        for found in ik.processes[preset].machines():
            text = render(found, "mermaid", label=plain)
            assert found.events <= set(re.findall(r" : (\w+)", text))

    def test_draw(self) -> None:
        """The convenience draws the state of an application."""
        from datetime import UTC, datetime

        app = ik.Application.open(
            ik.processes["id"],
            id="app-1",
            position=ik.Position(title="Clerk"),
            at=datetime(2026, 1, 5, tzinfo=UTC),
            by=ik.Role.RECRUITER,
        )
        text = ik.draw(ik.processes["id"], "mermaid", locale="id", highlight=app)
        assert "class evaluation__collecting current" in text
