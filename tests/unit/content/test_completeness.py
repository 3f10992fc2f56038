"""The shipped texts: complete from the source of truth, in every language, for every reader."""

import ast
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit.cli import main
from interviewkit.content import check, load_catalog, locales
from interviewkit.content.refusals import refusals, table
from interviewkit.content.source import entries
from interviewkit.hiring.events import EVENTS
from interviewkit.l10n import Audience, Translator
from interviewkit.machine.explain import RefusalCode, explain

ROOT = Path(__file__).parents[3]
PACKAGE = Path(ik.__file__).parent
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
BY_ID = {entry.id: entry for entry in entries()}
READERS = [(tag, audience) for tag in locales() for audience in Audience]
VARIANT = ".without_"


def translator(tag):
    """One that says all that it can, drafts included."""
    return Translator(load_catalog(tag, drafts=True), isolate="never")


def is_capital(letter):
    """Whether a sentence may begin with it: scripts without capitals have only one kind."""
    return letter.isalpha() and letter == letter.upper()


def said(path):
    """Each message that a file builds with literal id and parameters: its id and their names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        first, name = node.args[0], ast.unparse(node.func)
        if isinstance(first, ast.Constant) and name in {"no", "Message.of"}:
            id = f"guard.{first.value!s}" if name == "no" else str(first.value)
            yield id, {keyword.arg for keyword in node.keywords}


def guard_messages():
    """The messages of all guards and contract rules, with the names of their parameters."""
    files = [*(PACKAGE / "hiring" / "guards").glob("*.py"), PACKAGE / "domain" / "contract.py"]
    found: dict[str, set[str | None]] = {}
    for id, params in (pair for file in files for pair in said(file)):
        if not id.startswith("label."):
            found.setdefault(id, set()).update(params)
    return found


GUARDS = guard_messages()


def managers_run():
    """An application on which every reason of the envelope and the machine can be provoked."""
    position = ik.Position(title="Data lead", level="manager")
    process = ik.processes["id"]
    return ik.Application.open(process, id="app-1", position=position, at=NOW, by=ik.Role.RECRUITER)


def event(cls, by="recruiter", hours=1, **more):
    """An event some hours after the beginning."""
    return cls(id=f"{cls.kind}-{hours}", at=NOW + timedelta(hours=hours), by=by, **more)


def envelope_messages():
    """Every reason that is not a guard's, provoked."""
    app = managers_run()
    paused = app.apply(event(ik.ApplicationHeld, reason="other"))
    ended = app.apply(event(ik.ApplicationClosed, reason="budget", hours=2))
    yield from app.why_not(ik.OfferSent, by="candidate")
    yield from app.decide(event(ik.WalkInStarted, slot=slot(), notice_version="1")).reasons
    yield from ended.why_not(ik.OfferSent)
    yield from app.why_not(ik.StageSkipped)
    yield from paused.why_not(ik.ScorecardSubmitted)
    stray = event(ik.ApplicationResumed, hours=-1, application_id="app-2")
    yield from paused.decide(stray, expected_version=1).reasons
    yield from paused.decide(event(ik.ApplicationHeld, reason="other")).reasons


def slot():
    """An hour of that day."""
    return ik.Slot(starts_at=NOW, ends_at=NOW + timedelta(hours=1))


class TestCompleteness:
    def test_the_gate_finds_nothing(self, capsys):
        """Every text is there, well formed, faithful and fit for its reader."""
        assert (main(["content", "check"]), capsys.readouterr().out) == (0, f"{check.summary()}\n")

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_state_and_stage_of_every_preset_has_words(self, tag, audience):
        """Each begins with a capital and shows no id."""
        words = translator(tag)
        states = {state for process in ik.processes.values() for state in process.states}
        assert {"hr_interview.deciding", "user_interview.deciding"} <= states
        for state in states:
            text = words.text(state, audience)
            stage = words.text(state.partition(".")[0], audience)
            assert is_capital(text[0]), state
            assert is_capital(stage[0]), state
            assert "_" not in text, state

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_event_has_words(self, tag, audience):
        """Without a full stop, since they stand in lists and quotation marks."""
        words = translator(tag)
        for cls in EVENTS.values():
            text = words.text(cls, audience)
            assert is_capital(text[0]), cls
            assert not text.endswith("."), cls

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_member_of_every_vocabulary_has_words(self, tag, audience):
        """Roles, sides, reasons, outcomes and what else has an id."""
        words = translator(tag)
        for term in check.terms():
            assert all(words.text(member, audience) for member in term)

    def test_every_guard_has_its_message(self):
        """What the code says is what is written, parameter by parameter."""
        written = {
            entry.id: {name for name, _ in entry.params}
            for entry in refusals()
            if entry.file in {"guards.toml", "contract_faults.toml"} and VARIANT not in entry.id
        }
        combined = {"guard.all_of": {"reasons"}, "guard.any_of": {"reasons"}}
        assert {**GUARDS, **combined} == written

    def test_every_code_of_refusal_can_be_provoked(self):
        """And its parameters are those that are written."""
        found: dict[str, set[str]] = {}
        for message in envelope_messages():
            found.setdefault(message.id, set()).update(name for name, _ in message.params)
        codes = {str(code) for code in (*RefusalCode, *ik.ApplicationCode)}
        assert codes == {id for id in found if id.startswith("refusal.")}
        assert {id: {n for n, _ in BY_ID[id].params} for id in codes} == {
            id: found[id] for id in codes
        }

    def test_every_reason_against_a_migration_is_written(self):
        """The codes are the ids of the texts."""
        written = {entry.id for entry in refusals() if entry.file == "migration.toml"}
        assert {str(code) for code in ik.MigrationCode} == written

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_real_refusals_can_be_said(self, tag, audience):
        """Every event against the state in which a process begins and those in which it ends."""
        words = translator(tag)
        machine = ik.processes["id"].for_position(managers_run().position)
        for key in (machine.initial, "offer.sent|held", "outcome.closed|from=offer.draft"):
            for kind in machine.events:
                reasons = explain(machine, key, kind, "candidate", {}, partial=True)
                text = words.text(reasons, audience)
                assert "{" not in text
                assert "  " not in text

    def test_the_list_of_refusals_is_fresh(self):
        """docs/refusals.md is what `python -m interviewkit.content.refusals` prints."""
        page = (ROOT / "docs" / "refusals.md").read_text(encoding="utf-8")
        _, _, rest = page.partition("<!-- begin table -->\n")
        generated, _, _ = rest.partition("\n<!-- end table -->")
        assert table() == generated

    def test_it_can_be_printed(self):
        """The table is what the module prints as a program."""
        command = [sys.executable, "-m", "interviewkit.content.refusals"]
        assert f"{table()}\n" == subprocess.check_output(command, encoding="utf-8")


class TestForCandidates:
    @pytest.mark.parametrize("tag", locales())
    def test_hidden_events_read_alike(self, tag):
        """What the candidate may not know is one of a few neutral sentences."""
        words = translator(tag)
        hidden = [cls for cls in EVENTS.values() if not cls.visible]
        told = {words.text(cls, "candidate") for cls in hidden}
        assert len(told) <= 5 < len(hidden)
        assert not told & {words.text(cls) for cls in hidden}

    @pytest.mark.parametrize("tag", locales())
    @pytest.mark.parametrize(
        "states",
        [
            (
                "evaluation.collecting",
                "evaluation.ready",
                "evaluation.debrief",
                "evaluation.escalated",
            ),
            ("offer.draft", "offer.pending_approval", "offer.approved"),
            ("contract.draft", "contract.review"),
            ("superior_interview.awaiting_feedback", "superior_interview.deciding"),
            ("assessment.awaiting_score", "assessment.deciding"),
            ("background_check.under_review", "background_check.adverse"),
        ],
    )
    def test_internal_states_read_alike(self, tag, states):
        """No step inside the organisation can be told from another."""
        words = translator(tag)
        assert len({words.text(state, "candidate") for state in states}) == 1

    @pytest.mark.parametrize("tag", locales())
    def test_a_refusal_shows_no_way_through_the_inside(self, tag):
        """A candidate is told where the application is, and not what has to happen there."""
        reasons = managers_run().why_not(ik.OfferAccepted, by="candidate")
        arrow = "←" if tag == "ar" else "→"
        words = translator(tag)
        assert arrow in words.text(reasons)
        assert arrow not in words.text(reasons, "candidate")

    def test_the_example_of_the_documentation(self):
        """As the docstring of `translator` shows it."""
        text = ik.translator("id").text("offer.sent", audience="candidate")
        assert text == "Penawaran kerja telah dikirim kepada Anda"
