"""Each format of a drawing, on a small machine and on the presets."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime

import pytest

import interviewkit as ik
from interviewkit.diagrams import FORMATS, FlowKind, Highlight, Mark, diagram, draw_diagram, render
from interviewkit.diagrams.build import WORDS
from interviewkit.drawing import stage_notes, widest
from interviewkit.hiring.pipeline import StaticFact, asks_for, employed_as, level_from
from interviewkit.hiring.stages import evaluation, interview, offer, onboarding
from interviewkit.machine import (
    ANYONE,
    ORIGIN,
    STAY,
    Machine,
    Need,
    Requirement,
    Rule,
    guard,
    shortest_path,
    when,
)
from interviewkit.messages import Message

SVG = "{http://www.w3.org/2000/svg}"
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
REQUIRED, OPTIONAL, ABSENT = Need
LEADS, TALKS, SHORT = "level_from_manager", "asks_for_talk", "employed_as_daily_or_internship"


@guard
def is_paid(paid):
    """Whether it is paid."""
    return None if paid else Message.of("guard.is_paid")


def machine() -> Machine:
    """A shop: two stages, a way back, a way that stays, an end that can be undone."""
    desk = ("desk.open", "desk.asked", "desk.agreed", "desk.signed", "desk.stamped")
    clerk = {"clerk"}
    rules = [
        Rule(id="desk.ask", event="ask", source=desk[0], target=desk[1], roles=clerk),
        Rule(id="desk.agree", event="agree", source=desk[1], target=desk[2], roles=ANYONE),
        Rule(id="desk.sign", event="sign", source=desk[2], target=desk[3], roles=clerk),
        Rule(id="desk.stamp", event="stamp", source=desk[3], target=desk[4], roles=clerk),
        Rule(id="desk.redo", event="redo", source=desk[2:], target=desk[0], roles=clerk),
        Rule(id="desk.wait", event="wait", source=desk[1], target=STAY, roles=clerk),
        Rule(
            id="desk.pay",
            event="pay",
            source=desk[4],
            target="road.sent",
            roles=clerk,
            guards=[is_paid],
        ),
        Rule(id="road.lose", event="lose", source="road.sent", target="desk.open", roles=clerk),
        Rule(id="road.bring", event="bring", source="road.sent", target="end.there", roles=clerk),
        Rule(id="stop", event="stop", source=desk[:4], target="end.off", roles=ANYONE),
        Rule(
            id="again",
            event="again",
            source="end.off",
            target=ORIGIN,
            roles=clerk,
            after_close=True,
        ),
    ]
    return Machine(
        id="shop",
        version="1",
        initial=desk[0],
        states=[*desk, "road.sent", "end.there", "end.off"],
        final={"end.there"},
        closed={"end.off"},
        rules=rules,
    )


def texts(svg: str) -> list[str]:
    """What can be read in a picture, with its name and description."""
    return [text for text in ET.fromstring(svg).itertext() if text.strip()]


class TestText:
    def test_whole(self) -> None:
        """Every state, and below it what may happen there."""
        assert render(machine(), "text", highlight="desk.asked").splitlines()[:12] == [
            "shop",
            "",
            "desk",
            "  - desk.open (Start)",
            "      ask -> desk.asked [clerk]",
            "  ● desk.asked",
            "      agree -> desk.agreed",
            "      wait -> stays as it is [clerk]",
            "  - desk.agreed",
            "      sign -> desk.signed [clerk]",
            "      redo -> desk.open [clerk]",
            "  - desk.signed",
        ]

    def test_of_every_state(self) -> None:
        """What may happen in nearly every state is said once, with those that are left out."""
        assert (
            "      stop -> end.off (except: desk.stamped)" in render(machine(), "text").splitlines()
        )

    def test_stages(self) -> None:
        """Who takes part in a stage, what follows, what is behind it."""
        assert render(machine(), "text", zoom="stages").splitlines() == (
            [
                "shop",
                "",
                "- desk",
                "    Who: clerk",
                "    Next: road",
                "    Ways it can end: end.off",
                "- road",
                "    Who: clerk",
                "    Back to: desk",
                "    Ways it can end: end.there",
                "Ways it can end:",
                "  - end.there",
                "  - end.off",
            ]
        )

    def test_one_stage(self) -> None:
        """Only that stage is told."""
        assert render(machine(), "text", zoom="road").splitlines() == [
            "shop",
            "",
            "road",
            "  - road.sent",
            "      lose -> desk.open [clerk]",
            "      bring -> end.there [clerk]",
        ]


class TestMarkdown:
    def test_whole(self) -> None:
        """A line for each rule, with its conditions."""
        found = render(machine(), "md").splitlines()
        assert found[2:5] == [
            "|  | Event | From | To | Who | Conditions |",
            "|---|---|---|---|---|---|",
            "|  | ask | desk.open | desk.asked | clerk |  |",
        ]
        assert "|  | pay | desk.stamped | road.sent | clerk | `is_paid` |" in found
        assert "|  | stop | desk: * (except: desk.stamped) | end.off | anyone |  |" in found
        assert "|  | again | end.off | back to where it was before | clerk |  |" in found

    def test_stages(self) -> None:
        """A line for each stage."""
        found = render(machine(), "md", zoom="stages").splitlines()
        assert found[4:] == [
            "|  | desk | clerk | road |  | end.off |",
            "|  | road | clerk |  | desk | end.there |",
        ]

    def test_marks(self) -> None:
        """What was done, and what could be done now."""
        path = shortest_path(machine(), "desk.agreed") or ()
        marked = Highlight.of_steps(path)
        found = render(machine(), "md", highlight=marked).splitlines()
        assert [line.split(" | ")[:2] for line in found if line.startswith("| ✓")] == [
            ["| ✓", "ask"],
            ["| ✓", "agree"],
        ]

    def test_cells_cannot_break_the_table(self) -> None:
        """A bar or an angle bracket in a name is written so that it is only text."""
        found = render(machine(), "md", label=lambda message: "a|b <i>\n")
        assert "a\\|b &lt;i&gt; " in found


class TestDot:
    def test_whole(self) -> None:
        """A cluster for each stage, edges with their roles."""
        found = [line.strip() for line in render(machine(), "dot").splitlines()]
        assert 'digraph "shop" {' in found
        assert "subgraph cluster_desk {" in found
        assert 'desk__open -> desk__asked [label="ask\\n[clerk]"];' in found
        assert 'desk__any -> end__off [label="stop (* - desk.stamped)"];' in found
        assert 'end__there [label="end.there", peripheries=2];' in found

    def test_one_stage(self) -> None:
        """States of other stages to which it leads are drawn beside it."""
        found = [line.strip() for line in render(machine(), "dot", zoom="desk").splitlines()]
        assert 'road__sent [label="road.sent", style=dashed];' in found

    def test_later_stage(self) -> None:
        """Where the beginning is not shown, nothing points at it."""
        assert "begin ->" not in render(machine(), "dot", zoom="road")

    def test_stages(self) -> None:
        """Ways back are dashed."""
        found = render(machine(), "dot", zoom="stages")
        assert "road -> desk [style=dashed, constraint=false];" in found
        assert "desk -> road;" in found

    def test_names_are_quoted(self) -> None:
        """Quotes and backslashes in a name end nothing."""
        assert 'label="\\"a\\\\\\nb"' in render(machine(), "dot", label=lambda message: '"a\\\nb')


class TestSvg:
    @pytest.mark.parametrize("zoom", ["stages", "all", "desk"])
    def test_it_is_a_document_with_a_name(self, zoom: str) -> None:
        """A screen reader is told what it is, and what is in it."""
        root = ET.fromstring(render(machine(), "svg", zoom=zoom))
        names = str(root.get("aria-labelledby")).split()
        assert [root.get("role"), len(names)] == ["img", 2]
        found = {part.get("id"): part.text for part in root if part.get("id")}
        assert found[names[0]] == "shop"
        assert "desk" in str(found[names[1]])

    def test_everything_is_written(self) -> None:
        """Each state and each event can be read."""
        found = texts(render(machine(), "svg"))
        for name in (*(state for state in machine().states), "ask", "agree", "pay"):
            assert name in found

    def test_often_repeated_ways_back_are_told_in_the_box(self) -> None:
        """They would hide the rest behind their lines."""
        assert texts(render(machine(), "svg")).count("↩ redo: desk.open") == 3

    def test_now_done_and_possible(self) -> None:
        """Marks are words and signs, not only colours."""
        marked = Highlight(
            current="desk.asked",
            path=[("desk.open", "ask", "desk.asked")],
            allowed=["agree", "wait", "stop"],
        )
        found = texts(render(machine(), "svg", highlight=marked))
        assert {"● Now", "✓ Done", "▸ agree", "▸ wait"} <= set(found)
        assert "▸ stop → end.off (except: desk.stamped)" in found

    def test_stages_with_marks(self) -> None:
        """The stage says in which of its states the run is."""
        marked = Highlight.of_events(machine(), ["ask", "agree", "sign", "stamp", "pay"])
        found = texts(render(machine(), "svg", zoom="stages", highlight=marked))
        assert {"✓ Done", "● Now: road.sent"} <= set(found)

    @pytest.mark.parametrize("end", ["bring", "stop"])
    def test_an_end_that_is_reached(self, end: str) -> None:
        """An outcome can be where a run is."""
        events = ["ask", "agree", "sign", "stamp", "pay", "bring"] if end == "bring" else ["stop"]
        marked = Highlight.of_events(machine(), events)
        assert "● Now" in texts(render(machine(), "svg", zoom="stages", highlight=marked))

    def test_right_to_left(self) -> None:
        """The mirrored picture has the same parts at mirrored places."""
        drawn = diagram(machine(), zoom="stages")
        mirrored = diagram(machine(), zoom="stages", lang="ar", rtl=True)
        one, other = (ET.fromstring(draw_diagram(d, "svg")) for d in (drawn, mirrored))
        assert other.get("direction") == "rtl"
        width = int(str(one.get("width")))
        here = [
            (int(str(r.get("x"))), int(str(r.get("width"))))
            for r in one.iter(f"{SVG}rect")
            if r.get("x")
        ]
        there = [int(str(r.get("x"))) for r in other.iter(f"{SVG}rect") if r.get("x")]
        assert there == [width - x - wide for x, wide in here]

    def test_arabic_commas(self) -> None:
        """Lists have the comma of the language."""
        assert diagram(machine(), lang="ar").comma == "، "

    def test_markup_is_text(self) -> None:
        """Names that look like tags are shown and not obeyed."""
        name = "<script>alert(1)</script>&\"'"
        found = render(machine(), "svg", label=lambda message: name)
        assert "<script" not in found
        assert any("<script>alert(1)</script>" in text for text in texts(found))

    def test_nothing_is_loaded(self) -> None:
        """It needs no other file, and runs nothing."""
        found = ik.draw(ik.processes["id"], "svg", zoom="stages")
        assert found.count("http") == found.count("http://www.w3.org/2000/svg") == 1
        assert "@import" not in found
        assert "url(" not in found

    def test_stages_past_the_next_one_and_one_outcome(self) -> None:
        """A way past the next stage is told on the card; the only outcome is the last card."""
        states = [("a.x", "b.x"), ("b.x", "c.x"), ("a.x", "c.x"), ("c.x", "end.z")]
        rules = [
            Rule(id=f"r{n}", event=f"e{n}", source=a, target=b, roles=ANYONE)
            for n, (a, b) in enumerate(states)
        ]
        short = Machine(id="m", version="1", initial="a.x", final={"end.z"}, rules=rules)
        found = texts(render(short, "svg", zoom="stages"))
        assert "end.z" in found
        assert "→ c" in found
        assert "Ways it can end" not in found


class TestZoom:
    def test_unknown(self) -> None:
        """The error names the zooms that there are."""
        with pytest.raises(ik.UnknownNameError, match="known: all, desk, end, road, stages"):
            render(machine(), "svg", zoom="shelf")

    def test_stages_of_a_machine_without_any(self) -> None:
        """All states are shown instead."""
        rule = Rule(id="r", event="go", source="a", target="z", roles=ANYONE)
        flat = Machine(id="m", version="1", initial="a", final={"z"}, rules=[rule])
        assert diagram(flat, zoom="stages").zoom == "all"

    def test_flows(self) -> None:
        """Between stages: onward, back, and to an end."""
        kinds = {(flow.source, flow.target): flow.kind for flow in diagram(machine()).flows}
        assert kinds == {
            ("desk", "road"): FlowKind.ONWARD,
            ("road", "desk"): FlowKind.BACK,
            ("road", "end.there"): FlowKind.END,
            ("desk", "end.off"): FlowKind.END,
        }


class TestHighlight:
    def test_no_such_run(self) -> None:
        """The error says what had been possible so far."""
        with pytest.raises(ik.InvalidValueError, match="what may follow ask"):
            Highlight.of_events(machine(), ["ask", "sign"])

    def test_no_events(self) -> None:
        """A run without events is at the beginning."""
        assert Highlight.of_events(machine(), []).current == "desk.open"
        assert Highlight.of_steps([]).current is None

    def test_first_event_is_impossible(self) -> None:
        """Nothing came before it."""
        with pytest.raises(ik.InvalidValueError, match="what may follow nothing"):
            Highlight.of_events(machine(), ["bring"])

    def test_what_stays_is_marked_too(self) -> None:
        """An event that moved nothing is part of the path."""
        marked = Highlight.of_events(machine(), ["ask", "wait"])
        arrows = diagram(machine(), highlight=marked).arrows
        assert [a.event for a in arrows if Mark.VISITED in a.marks] == ["ask", "wait"]


def application(level: str = "manager") -> ik.Application:
    """An application that was only just opened."""
    return ik.Application.open(
        ik.processes["id"],
        id="app-1",
        position=ik.Position(title="Lead", level=level),
        at=NOW,
        by=ik.Role.RECRUITER,
    )


class TestDraw:
    def test_the_words_are_the_same_with_and_without_a_translator(self) -> None:
        """English is written twice, and may not drift apart."""
        words = ik.translator("en")
        assert {name: words.text(Message.of(f"diagram.{name}")) for name in WORDS} == WORDS

    @pytest.mark.parametrize("format", FORMATS)
    def test_what_is_allowed_is_marked(self, format: str) -> None:
        """An application marks its state; the drawing differs from one without."""
        plain = ik.draw(ik.processes["id"], format, position=application().position)
        assert ik.draw(ik.processes["id"], format, highlight=application()) != plain

    def test_the_position_decides(self) -> None:
        """Stages that a position leaves out are not drawn."""
        clerk = application("staff")
        found = ik.draw(ik.processes["id"], "text", zoom="stages", highlight=clerk)
        assert "Executive interview" not in found
        assert "Executive interview" in ik.draw(ik.processes["id"], "text", zoom="stages")

    def test_a_view_tells_nothing_that_is_hidden(self) -> None:
        """A rejection that was not disclosed is in no drawing for the candidate."""
        rejected = application().apply(
            ik.ApplicationRejected(
                id="e2", at=NOW, by=ik.Role.RECRUITER, reason=ik.RejectReason.SKILLS_MISSING
            )
        )
        process, view = ik.processes["id"], rejected.as_seen_by(ik.Role.CANDIDATE)
        for format in FORMATS:
            seen = ik.draw(process, format, highlight=view, audience="candidate")
            before = application().as_seen_by(ik.Role.CANDIDATE)
            assert seen == ik.draw(process, format, highlight=before, audience="candidate")

    def test_another_process(self) -> None:
        """An application belongs to its process."""
        with pytest.raises(ik.InvalidValueError, match="an application in process 'us'"):
            ik.draw(ik.processes["us"], "svg", highlight=application())

    def test_a_highlight_of_a_counterexample(self) -> None:
        """Any run of the process can be shown."""
        process = ik.processes["id"]
        steps = shortest_path(widest(process), "medical_checkup.pending") or ()
        found = ik.draw(process, "text", zoom="stages", highlight=Highlight.of_steps(steps))
        assert "● Medical check" in found

    def test_notes(self) -> None:
        """For a single position only what can be skipped is noted."""
        process = ik.processes["id"]
        position = ik.Position(title="Lead", level="manager")
        notes = dict(stage_notes(process, process.for_position(position)))
        assert "executive_interview" not in notes

    @pytest.mark.parametrize(
        ("requirement", "expected"),
        [
            (when((LEADS, REQUIRED)), "for: Manager and above"),
            (when((TALKS, REQUIRED), (SHORT, OPTIONAL)), "for: positions that ask for it or Daily"),
            (when((SHORT, ABSENT), otherwise=REQUIRED), "not for: Daily worker or Internship"),
            (when((SHORT, ABSENT), (LEADS, REQUIRED)), "not for every position"),
            (when((SHORT, ABSENT), (LEADS, OPTIONAL), otherwise=REQUIRED), "not for every"),
            (when(("on_site", REQUIRED)), "not for every position"),
        ],
    )
    def test_for_whom(self, requirement: Requirement, expected: str) -> None:
        """Which positions have a stage, where the facts that decide it can be said plainly."""
        facts = [
            level_from("manager"),
            asks_for("talk"),
            employed_as("daily", "internship"),
            StaticFact("on_site", lambda position: position.title == "Guard"),
        ]
        talk = interview("talk", "executive", requirement=requirement)
        stages = [evaluation(), talk, offer(), onboarding()]
        own = ik.Pipeline(id="k", version="1", jurisdiction="id", stages=stages, facts=facts)
        drawn = ik.draw(own.build(), "text", zoom="stages")
        assert f"- talk ({expected}" in drawn

    @pytest.mark.parametrize("preset", ik.processes)
    def test_every_preset_in_every_zoom(self, preset: str) -> None:
        """A picture of each stage and of the whole is well formed, and the same each time."""
        process, locale = ik.processes[preset], "ar" if preset == "id" else "id"
        for zoom in ("stages", *process.stages):
            found = ik.draw(process, "svg", locale=locale, zoom=zoom)
            ET.fromstring(found)
            assert found == ik.draw(process, "svg", locale=locale, zoom=zoom)
