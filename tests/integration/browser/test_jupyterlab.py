"""JupyterLab, opened for real: what its reader sees of our values after Run All."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

OPENING = """
from datetime import UTC, datetime

import interviewkit as ik

opened = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
position = ik.Position(title="Finance Manager", level="manager")
app = ik.Application.open(
    ik.processes["id"], id="app-7", position=position, at=opened, by=ik.Role.RECRUITER
)
"""
CELLS = {
    "application": f"{OPENING}\napp",
    "refusal": 'app.decide(ik.events.OfferApproved(id="e-2", at=opened, by=ik.Role.APPROVER))',
    "timeline": "from interviewkit import notebook as nb\n\nnb.timeline(app)",
    "process": 'ik.processes["small-company"]',
}
SHOWN = {
    "application": "Finance Manager",
    "refusal": "Offer approved",
    "timeline": "Evaluation: collecting scorecards",
}
LOAD = 60_000


def write_notebook(path):
    """The cells, none of them run."""
    cells = [
        {"cell_type": "code", "id": name, "source": source, "metadata": {}, "outputs": []}
        | {"execution_count": None}
        for name, source in CELLS.items()
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel}}
    path.write_text(json.dumps({**notebook, "nbformat": 4, "nbformat_minor": 5}), "utf-8")


def start(folder, port):
    """JupyterLab as a process; it reads and writes nothing of the user's own Jupyter."""
    words = ["-m", "jupyterlab", "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1"]
    words += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    words += ["--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    words += ["--LabApp.news_url=None", "--LabApp.extension_manager=readonly"]
    words += ["--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    own = {f"JUPYTER_{what}_DIR": str(folder / what) for what in ("CONFIG", "DATA", "RUNTIME")}
    env = {**os.environ, **own, "IPYTHONDIR": str(folder / "ipython")}
    with (folder / "log").open("wb") as log:
        # In a session of its own, so that its kernels end with it.
        return subprocess.Popen(
            [sys.executable, *words], env=env, stdout=log, stderr=log, start_new_session=True
        )


@pytest.fixture(scope="module")
def lab(library, tmp_path_factory):
    """The address of a JupyterLab on loopback that asks for no token; stopped by its own id."""
    library("jupyterlab")
    library("ipykernel")
    folder = tmp_path_factory.mktemp("lab")
    write_notebook(folder / "values.ipynb")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = start(folder, port)
    try:
        wait_for(f"http://127.0.0.1:{port}/api", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def wait_for(address, server, seconds=60):
    """Until the server answers."""
    for _ in range(seconds * 2):
        assert server.poll() is None, "JupyterLab has ended by itself"
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    raise TimeoutError(address)


@pytest.fixture
def notebook(lab, open_page):
    """The notebook after Run All: a page, and its cells by name."""
    page = open_page(allow=(lab,), viewport={"width": 1400, "height": 2200})
    page.goto(f"{lab}/lab/tree/values.ipynb?reset", timeout=LOAD)
    # Who runs cells before the kernel is there is asked which one it shall be.
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=LOAD)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.locator(".jp-CodeCell .jp-OutputArea-output").last.wait_for(timeout=LOAD)
    cells = page.locator(".jp-CodeCell").all()
    for cell in cells:
        # Its number comes when it has been run; an error leaves the cells after it without one.
        cell.locator(".jp-InputPrompt", has_text=re.compile(r"\d")).wait_for(timeout=LOAD)
    return page, dict(zip(CELLS, cells, strict=True))


class TestJupyterLab:
    def test_values_show_themselves(self, notebook, shots):
        """Cards for the application and the refusal, a table, and the process as a drawing."""
        page, cells = notebook
        drawing = cells["process"].locator(".jp-RenderedMermaid.jp-OutputArea-output")
        drawing.locator("img, svg").first.wait_for(timeout=LOAD)
        page.screenshot(path=shots / "jupyterlab.png")
        for name, words in SHOWN.items():
            card = cells[name].locator(".jp-RenderedHTMLCommon.jp-OutputArea-output")
            assert card.is_visible(), name
            assert words in card.inner_text()
        picture = drawing.locator("img, svg").first.bounding_box()
        assert min(picture["width"], picture["height"]) > 100
        assert page.locator(".jp-RenderedText[data-mime-type*=stderr]").count() == 0
        assert page.locator(".jp-OutputArea-output .jp-mod-warning").count() == 0
        assert page.dialogs == []
