"""Notebooks run and show what they should: a page that is one, Jupyter's outputs, a marimo app.

`nox -s notebooks` brings what they need; without it these tests are skipped.
"""

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "compare-presets.md"
JUPYTER = ("nbformat", "nbclient", "nbconvert", "ipykernel")
# In a process of its own: what a kernel's tools warn about is not ours to mend.
EXECUTE = """
import json, sys
import nbclient, nbconvert, nbformat
cells = [nbformat.v4.new_code_cell(source) for source in json.load(sys.stdin)]
book = nbformat.v4.new_notebook(cells=cells)
nbclient.NotebookClient(book, timeout=300, kernel_name="python3").execute()
page, _ = nbconvert.HTMLExporter().from_notebook_node(book)
outputs = [[out.get("data", {}) for out in cell.outputs] for cell in book.cells]
json.dump({"outputs": outputs, "page": page}, sys.stdout)
"""
MARIMO = """
import json, sys
sys.path.insert(0, sys.argv[1])
from marimo_app import app
from interviewkit import Application, Position, processes
from datetime import UTC, datetime
results = []
for title, defs in json.load(sys.stdin):
    if title is not None:
        opened = {"id": "app-1", "at": datetime(2026, 1, 5, tzinfo=UTC), "by": "recruiter"}
        position = Position(title=title)
        odd = Application.open(processes[defs["process_id"]], position=position, **opened)
        defs["story"], defs["step_choice"], defs["title"] = [(None, odd)], None, ""
    outputs, found = app.run(defs=defs)
    html = "".join(getattr(out, "text", "") for out in outputs if out is not None)
    results.append({"lines": found["lines"], "html": html})
json.dump(results, sys.stdout)
"""


def needs(*modules):
    """Skips the test where one of these is not installed."""
    absent = [module for module in modules if find_spec(module) is None]
    if absent:
        pytest.skip(f"{', '.join(absent)} not installed; `nox -s notebooks` has it")


def answer(script, question, *arguments):
    """What a script makes of a question; both are JSON, and the answer is its last line."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, *arguments],
        cwd=ROOT,
        input=json.dumps(question),
        capture_output=True,
        encoding="utf-8",
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


CELLS = [
    """
from datetime import UTC, datetime
import interviewkit as ik
from interviewkit import notebook as nb
title = "<script>alert(1)</script>"
app = ik.Application.open(
    ik.processes["id"], id="app-1", position=ik.Position(title=title),
    at=datetime(2026, 1, 5, tzinfo=UTC), by=ik.Role.RECRUITER, actor=title,
)
early = ik.DebriefOpened(id="e1", at=app.since, by=ik.Role.CANDIDATE)
""",
    "app",
    "app.decide(early)",
    "nb.timeline(app, locale='id')",
    "ik.processes['id']",
    "nb.diagram(app, zoom='evaluation', locale='id')",
]


@pytest.fixture(scope="module")
def jupyter():
    """What a notebook of these cells shows, cell by cell, and the page that nbconvert makes."""
    needs(*JUPYTER)
    return answer(EXECUTE, CELLS)


class TestJupyter:
    """A notebook that shows values as they are."""

    @pytest.mark.parametrize("cell", [1, 2, 3])
    def test_cards_and_tables_are_html_with_their_text(self, jupyter, cell):
        """An application, a refusal, and a timeline."""
        (shown,) = jupyter["outputs"][cell]
        assert {"text/html", "text/plain"} <= set(shown)
        assert "<article " in shown["text/html"]

    def test_a_refusal_says_why(self, jupyter):
        """In words, in the HTML and in the text."""
        (shown,) = jupyter["outputs"][2]
        for form in ("text/html", "text/plain"):
            assert "Evaluation: ready for a decision" in shown[form]

    def test_a_table_is_in_the_readers_language(self, jupyter):
        """With its language said, for those who hear it."""
        (shown,) = jupyter["outputs"][3]
        assert 'lang="id"' in shown["text/html"]

    @pytest.mark.parametrize("cell", [4, 5])
    def test_pictures_are_svg_and_mermaid_and_no_html(self, jupyter, cell):
        """Front ends would prefer HTML, and hide the picture."""
        (shown,) = jupyter["outputs"][cell]
        assert {"image/svg+xml", "text/vnd.mermaid", "text/plain"} <= set(shown)
        assert "text/html" not in shown
        assert "<svg " in shown["image/svg+xml"]

    def test_what_was_typed_is_text(self, jupyter):
        """In every output, and on the page that nbconvert makes."""
        shown = [data for outputs in jupyter["outputs"] for data in outputs]
        pieces = [data[kind] for data in shown for kind in data if kind != "text/plain"]
        assert any("&lt;script&gt;alert(1)" in piece for piece in pieces)
        assert not any("<script>alert(1)" in piece for piece in pieces)
        assert "&lt;script&gt;alert(1)" in jupyter["page"]
        assert "<script>alert(1)" not in jupyter["page"]


class TestPage:
    """`docs/compare-presets.md`."""

    def test_runs_and_shows_tables_and_pictures(self):
        """Every table has a column or a row for each preset."""
        needs(*JUPYTER)
        text = PAGE.read_text("utf-8")
        cells = re.findall(r"^```\{code-cell\} python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        assert len(cells) >= 5
        shown = [data for outputs in answer(EXECUTE, cells)["outputs"] for data in outputs]
        tables = [data["text/markdown"] for data in shown if "text/markdown" in data]
        assert len(tables) == 5
        assert all("`walk-in`" in table for table in (*tables[:2], *tables[3:]))
        assert "offer.accept" in tables[2]
        assert len([data for data in shown if "image/svg+xml" in data]) == 2


@pytest.fixture(scope="module")
def marimo():
    """The app's results for some choices of a process, a language and a step."""
    needs("marimo")
    choices = [
        (None, {"process_id": "us", "locale": "id", "number": 5}),
        (None, {"process_id": "id", "locale": "en", "number": 3}),
        (None, {"process_id": "gb", "locale": "ar", "number": 0}),
        ("<script>alert(1)</script>", {"process_id": "id", "locale": "en", "number": 0}),
    ]
    return answer(MARIMO, choices, str(ROOT / "examples"))


class TestMarimo:
    """`examples/marimo_app.py`."""

    def test_says_a_refusal_in_the_readers_language(self, marimo):
        """In the fifth step of the scenario the consent comes too early."""
        lines = marimo[0]["lines"]
        assert lines[:2] == ["MCU disetujui kandidat", "Penawaran: draf"]
        assert lines[2].startswith("Langkah “MCU disetujui kandidat” belum dapat dilakukan")

    def test_says_where_the_application_is(self, marimo):
        """What happened, and the state after it."""
        assert marimo[1]["lines"] == [
            "Candidate moved on to the next stage",
            "Interview with the manager's manager: to be scheduled",
        ]

    def test_shows_every_process(self, marimo):
        """Also one without a scenario, which is then shown as it was opened."""
        assert len(marimo[2]["lines"]) == 1

    def test_draws_the_process(self, marimo):
        """In the language that was chosen, and from right to left where it runs so."""
        assert all("<svg " in result["html"] for result in marimo)
        assert 'lang="ar"' in marimo[2]["html"]

    def test_a_title_is_text(self, marimo):
        """Markup in what somebody typed is shown, not run."""
        html = marimo[3]["html"]
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
        assert "<script>alert" not in html

    def test_runs_as_a_script(self):
        """As its first lines say."""
        needs("marimo")
        done = subprocess.run(
            [sys.executable, "-X", "utf8", ROOT / "examples" / "marimo_app.py"],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout == "Evaluation: collecting scorecards\n"
