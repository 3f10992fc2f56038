"""The shipped texts: complete from the source of truth, in every language, for every reader."""

import ast
import gettext
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo

import interviewkit as ik
from interviewkit.content import check, load_catalog, loader, locales, pofile
from interviewkit.content.refusals import refusals, table
from interviewkit.content.source import Entry, english, entries
from interviewkit.errors import InvalidValueError, UnknownNameError
from interviewkit.hiring.events import EVENTS
from interviewkit.l10n import Audience, Catalog
from interviewkit.machine.explain import RefusalCode, explain

ROOT = Path(__file__).parents[2]
PACKAGE = Path(ik.__file__).parent
LOCALE = PACKAGE / "content" / "locale"
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
BY_ID = {entry.id: entry for entry in entries()}
READERS = [(tag, audience) for tag in locales() for audience in Audience]
VARIANT = ".without_"


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
    def test_the_gate_finds_nothing(self):
        """Every text is there, well formed, faithful and fit for its reader."""
        assert check.problems() == []

    def test_it_is_a_program(self):
        """Its exit code is for continuous integration."""
        command = [sys.executable, "-m", "interviewkit.content.check"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert (0, f"{len(english())} texts in en, id: no problems\n") == (
            done.returncode,
            done.stdout,
        )

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_state_and_stage_of_every_preset_has_words(self, tag, audience):
        """Each begins with a capital and shows no id."""
        words = ik.translator(tag)
        states = {state for process in ik.processes.values() for state in process.states}
        assert {"hr_interview.deciding", "user_interview.deciding"} <= states
        for state in states:
            text = words.text(state, audience)
            stage = words.text(state.partition(".")[0], audience)
            assert text[0].isupper(), state
            assert stage[0].isupper(), state
            assert "_" not in text, state

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_event_has_words(self, tag, audience):
        """Without a full stop, since they stand in lists and quotation marks."""
        words = ik.translator(tag)
        for cls in EVENTS.values():
            text = words.text(cls, audience)
            assert text[0].isupper(), cls
            assert not text.endswith("."), cls

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_every_member_of_every_vocabulary_has_words(self, tag, audience):
        """Roles, sides, reasons, outcomes and what else has an id."""
        words = ik.translator(tag)
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

    @pytest.mark.parametrize(("tag", "audience"), READERS)
    def test_real_refusals_can_be_said(self, tag, audience):
        """Every event against the state in which a process begins and those in which it ends."""
        words = ik.translator(tag)
        machine = ik.processes["id"].for_position(managers_run().position)
        for key in (machine.initial, "offer.sent|held", "outcome.closed|from=offer.draft"):
            for kind in machine.events:
                reasons = explain(machine, key, kind, "candidate", {}, partial=True)
                text = words.text(reasons, audience)
                assert "{" not in text
                assert "  " not in text


class TestForCandidates:
    @pytest.mark.parametrize("tag", locales())
    def test_hidden_events_read_alike(self, tag):
        """What the candidate may not know is one of a few neutral sentences."""
        words = ik.translator(tag)
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
        words = ik.translator(tag)
        assert len({words.text(state, "candidate") for state in states}) == 1

    @pytest.mark.parametrize("tag", locales())
    def test_a_refusal_shows_no_way_through_the_inside(self, tag):
        """A candidate is told where the application is, and not what has to happen there."""
        reasons = managers_run().why_not(ik.OfferAccepted, by="candidate")
        words = ik.translator(tag)
        assert "→" in words.text(reasons)
        assert "→" not in words.text(reasons, "candidate")

    def test_the_example_of_the_documentation(self):
        """As the docstring of `translator` shows it."""
        text = ik.translator("id").text("offer.sent", audience="candidate")
        assert text == "Penawaran kerja telah dikirim kepada Anda"


class TestLoading:
    @pytest.mark.parametrize(
        ("tag", "expected"),
        [
            ("id", "id"),
            ("id-ID", "id"),
            ("in", "id"),
            ("ID_id", "id"),
            ("en-GB", "en"),
            ("en", "en"),
        ],
    )
    def test_regions_and_older_codes(self, tag, expected):
        """The language decides."""
        assert expected == load_catalog(tag).tag

    def test_an_unknown_language_is_told_with_those_that_are_shipped(self):
        """A list, and no silent English."""
        with pytest.raises(UnknownNameError, match="unknown locale 'ms'; known: en, id"):
            load_catalog("ms")

    def test_threads_share_one_catalogue(self, monkeypatch):
        """It is read once, whoever comes first."""
        monkeypatch.setattr(loader, "_loaded", {})
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(load_catalog, ["id", "en"] * 16))
        assert len({id(catalog) for catalog in found}) == 2

    def test_importing_the_package_reads_nothing(self):
        """Neither babel nor a catalogue, before somebody asks."""
        code = "import sys, interviewkit.l10n, interviewkit.content; print('babel' in sys.modules)"
        command = [sys.executable, "-c", code]
        assert subprocess.check_output(command, encoding="utf-8").strip() == "False"


class TestFiles:
    def test_the_compiled_catalogue_is_the_written_one(self):
        """What gettext reads from the .mo is what translators wrote in the .po."""
        po = pofile.parse((LOCALE / "id.po").read_bytes(), "id")
        compiled, buffer = loader.compiled_file("id"), BytesIO()
        write_mo(buffer, po)
        data = buffer.getvalue() if compiled is None else compiled.read_bytes()
        words = gettext.GNUTranslations(BytesIO(data))
        written = pofile.translations(po)
        assert written == {(key, text): words.pgettext(key, text) for key, text in written}
        texts = {key: words.pgettext(key, text) for key, text in english().items()}
        assert load_catalog("id") == Catalog.of("id", texts)

    def test_an_outdated_compiled_catalogue_is_not_read(self, monkeypatch, tmp_path):
        """In a checkout, an edited .po counts at once; an installed pair is read compiled."""
        folder = tmp_path / "locale"
        folder.mkdir()
        monkeypatch.setattr(loader, "files", lambda package: tmp_path)
        written, compiled = folder / "id.po", folder / "id.mo"
        written.touch()
        assert loader.compiled_file("id") is None
        compiled.touch()
        assert compiled == loader.compiled_file("id")
        built = written.stat().st_mtime
        os.utime(compiled, (built - 3600, built - 3600))
        assert loader.compiled_file("id") is None

    def test_plural_forms_follow_cldr(self):
        """Indonesian has one form, whatever babel's own table says."""
        assert "nplurals=1; plural=0;" in (LOCALE / "id.po").read_text(encoding="utf-8")

    def test_writing_again_changes_nothing(self):
        """The .po is as the tool writes it, so that differences show only changed texts."""
        data = (LOCALE / "id.po").read_bytes()
        po = pofile.parse(data, "id")
        assert isinstance(po.creation_date, datetime)
        assert data == pofile.write(pofile.updated(po, "id", po.creation_date))

    def test_the_list_of_refusals_is_fresh(self):
        """docs/refusals.md is what `python -m interviewkit.content.refusals` prints."""
        page = (ROOT / "docs" / "refusals.md").read_text(encoding="utf-8")
        _, _, rest = page.partition("<!-- begin table -->\n")
        generated, _, _ = rest.partition("\n<!-- end table -->")
        assert table() == generated


def entry(id="a.b", recruiter="One {x}", candidate="One {x}", **more):
    """An entry of a file that does not exist."""
    return Entry(id=id, recruiter=recruiter, candidate=candidate, file="a.toml", **more)


class TestTheGate:
    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("", "is empty"),
            (" Ya", "outer or double blanks"),
            ("Ya  ya", "outer or double blanks"),
            ("Ya\u200f", "control characters"),
            ("Cafe\u0301", "normal form C"),
            ("Ya {", "only braces"),
            ("Silakan hubungi kamu", "informal: 'kamu'"),
            ("Lamaranmu kami terima", "informal: 'Lamaranmu'"),
            ("Anda gagal", "not for a candidate: 'gagal'"),
        ],
    )
    def test_a_text_with_a_mistake_is_found(self, text, problem):
        """Each rule of form and of register."""
        (found,) = check.text_problems("a.b.candidate", text, "id")
        assert problem in found

    @pytest.mark.parametrize("text", ["Kami ingin bertemu Anda", "Tamu dan ilmu", "Temu muka"])
    def test_words_that_only_look_informal_pass(self, text):
        """Not every word that ends in -mu is about you."""
        assert list(check.text_problems("a.b.candidate", text, "id")) == []

    def test_places_need_parameters(self):
        """A place that nothing fills, and a style for one item."""
        found = list(check.source_problems([entry()]))
        assert found == [f"a.b.{a}: {{x}} is no parameter of it" for a in Audience]
        styled = entry(recruiter="{x:or}", params={"x": "text"})
        found = list(check.source_problems([styled]))
        assert found == ["a.b.recruiter: {x:or} has a style that does not fit its kind"]
        found = list(check.source_problems([entry(params={"x": "texts"})]))
        assert found == ["a.b: parameter 'x' has the unknown kind 'texts'"]

    def test_a_translation_must_fit_its_source(self):
        """Missing, unknown, stale, unfaithful and untranslated."""
        source = {"a.r": "One {x}", "b.r": "The offer letter is here", "c.r": "New", "d.r": "Gone"}
        po = pofile.PoCatalog(locale="id")
        po.add("One {x}", "Satu {y}", context="a.r")
        po.add("The offer letter is here", "Ini offer letter is here", context="b.r")
        po.add("Old", "Lama", context="c.r", flags=["fuzzy"])
        po.add("Two", "Dua", context="e.r")
        assert list(check.po_problems(po, "id", source)) == [
            "id: a.r has the places ['y'], not ['x']",
            "id: b.r has English in it: 'letter is here'",
            "id: c.r was translated from 'Old'",
            "id: c.r is marked as fuzzy",
            "id: e.r is no text of ours",
            "id: d.r is missing",
        ]

    def test_an_update_keeps_what_still_holds(self):
        """New texts are empty, changed ones wait for somebody to look, gone ones go."""
        po = pofile.template("id", NOW, [entry(), entry("c.d", "Old", "Old"), entry("e.f")])
        for message in po:
            if message.id:
                message.string = f"({message.id})"
        source = [entry(), entry("c.d", "New", "New"), entry("g.h", "More", "More")]
        new = pofile.updated(po, "id", NOW, source)
        found = {m.context: (m.string or "", m.fuzzy) for m in new if m.id}
        assert found == {
            f"{id}.{audience}": expected
            for audience in Audience
            for id, expected in (
                ("a.b", ("(One {x})", False)),
                ("c.d", ("(Old)", True)),
                ("g.h", ("", False)),
            )
        }

    def test_an_entry_needs_both_audiences(self):
        """And has no keys that nobody reads."""
        from interviewkit.content.source import _entry

        with pytest.raises(InvalidValueError, match="candidate"):
            _entry("a.b", {"recruiter": "One"}, "a.toml")
        with pytest.raises(InvalidValueError, match="plural"):
            _entry("a.b", {"recruiter": "One", "candidate": "One", "plural": "x"}, "a.toml")
