"""Drawings of machines whose states are in no stage."""

from interviewkit.diagrams import render
from interviewkit.machine import Machine, Rule


class TestFlat:
    def test_no_box(self) -> None:
        """States outside of stages are drawn as they are; names become words that Mermaid reads."""
        rules = [
            Rule(id="go", event="go", source="on shelf", target="desk.out", roles={"reader"}),
            Rule(id="end", event="end", source="desk.out", target="gone", roles={"desk"}),
        ]
        machine = Machine(id="m", version="1", initial="on shelf", final={"gone"}, rules=rules)
        found = render(machine, "mermaid", label=lambda message: str(message.get("id")))
        assert found.splitlines() == [
            "stateDiagram-v2",
            '        state "on shelf" as on_shelf',
            '        state "gone" as gone',
            "        [*] --> on_shelf",
            "        gone --> [*]",
            '    state "desk" as desk {',
            '        state "desk.out" as desk__out',
            "    }",
            "    on_shelf --> desk__out : go",
            "    desk__out --> gone : end",
        ]
