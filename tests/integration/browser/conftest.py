"""A browser, and what the checks in it share.

A check skips where one of its tools is absent. ``nox -s browser`` sets INTERVIEWKIT_BROWSER=1, and
then an absent tool is a failure: a session of skips would say nothing.
"""

import os
import shutil
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import wire

HERE = Path(__file__).parent
NODE_MODULES = HERE / "node_modules"
EXAMPLES = HERE.parents[2] / "examples"
# Chromium is Debian's; without these it asks for hosts on the network at every start.
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_addoption(parser):
    """Let the caller say where the screenshots go."""
    parser.addoption("--shots", metavar="DIR", help="the folder for screenshots")


def absent(what):
    """Say that a tool is absent: a skip, or a failure where all tools were promised."""
    if os.environ.get("INTERVIEWKIT_BROWSER") == "1":
        pytest.fail(f"the check needs {what}", pytrace=False)
    pytest.skip(f"the check needs {what}")


@pytest.fixture(scope="session")
def program():
    """The path of an installed program, by its name."""

    def find(name):
        path = shutil.which(name)
        return path or absent(f"the program {name}")

    return find


@pytest.fixture(scope="session")
def module():
    """The path of a file of an npm package."""

    def find(name):
        path = NODE_MODULES / name
        return path if path.is_file() else absent(f"{name}: run `npm install` in {HERE}")

    return find


@pytest.fixture(scope="session")
def library():
    """An installed Python module, by its name."""

    def find(name):
        try:
            return pytest.importorskip(name, reason="the session `browser` brings it")
        except pytest.skip.Exception:
            return absent(f"the Python package {name}")

    return find


@pytest.fixture(scope="session")
def shots(request, tmp_path_factory):
    """The folder for screenshots."""
    chosen = request.config.getoption("--shots", default=None)
    folder = Path(chosen) if chosen else tmp_path_factory.mktemp("shots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def chromium(program, library):
    """One Chromium for all checks, with a profile of its own that is thrown away."""
    path = program("chromium")
    with library("playwright.sync_api").sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Open pages that are closed after the test; what they ask of the network is refused.

    Each has ``asked``, the addresses that it asked for, and ``dialogs``, the dialogs it raised.
    """
    contexts = []

    def open_one(html=None, *, allow=(), **options):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.dialogs = [], []

        def judge(route):
            address = route.request.url
            if address.startswith((*allow, "data:", "blob:")):
                route.continue_()
            else:
                page.asked.append(address)
                route.abort()

        def dismiss(dialog):
            page.dialogs.append(dialog.message)
            dialog.dismiss()

        page.route("**/*", judge)
        page.on("dialog", dismiss)
        if html is not None:
            page.set_content(html, wait_until="load")
        return page

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def drawings():
    """Every drawing of the presets in one format and language, by preset and zoom."""

    def of(format, locale):
        return {
            f"{id}-{zoom}-{locale}": ik.draw(process, format, zoom=zoom, locale=locale)
            for id, process in ik.processes.items()
            for zoom in zooms(process)
        }

    return of


def zooms(process):
    """All of it, its stages, and each stage alone, of the machine that is drawn by default."""
    states = process.machines()[-1].states
    return ("all", "stages", *dict.fromkeys(state.partition(".")[0] for state in states))


@pytest.fixture(scope="session")
def highlighted():
    """Drawings in one format of applications on their way and at their end."""

    def of(format):
        return {
            f"{app.process.id}-{app.state}-{zoom}-{locale}": ik.draw(
                app.process, format, highlight=app, zoom=zoom, locale=locale
            )
            for app in on_their_way()
            for zoom in ("stages", app.stage)
            for locale in ("en", "ar")
        }

    return of


def on_their_way():
    """Applications of the examples: with an offer, at a second check, hired, and withdrawn."""
    stops = {
        "manager_hire.toml": ("offer.sent", "medical_checkup.recheck_due", "outcome.hired"),
        "us_conditional_offer.toml": ("background_check.under_review",),
        "rejected_and_reopened.toml": ("outcome.withdrawn",),
    }
    for name, states in stops.items():
        steps = wire.play(wire.load_scenario(EXAMPLES / name, ik.processes), ik.processes)
        last = {step.after.state: step.after for step in steps}
        yield from (last[state] for state in states)
