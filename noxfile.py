"""The sessions that check the project: ``python -m nox`` runs the default ones, ``-l`` lists all.

The tests never see the source tree: a wheel is built and installed, as a user would have it.
"""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import nox

PYPROJECT = nox.project.load_toml("pyproject.toml")
CONSTRAINTS = ("-c", "constraints.txt")
PYTHONS = ["3.11", "3.12", "3.13"]
# The decisions: every line and branch of these is tested.
CORE = ",".join(
    [
        *(f"src/interviewkit/{name}/*" for name in ("machine", "vocabulary", "domain", "hiring")),
        *(
            f"src/interviewkit/{name}.py"
            for name in ("_attrs", "_deprecation", "errors", "messages")
        ),
    ]
)

# The tests that have to do it; `properties` and `integration` are not needed for it.
COVERING = ("tests/unit", "tests/conformance")

# Those of pofilter's tests that hold in every language; others want capitals in Chinese, English
# quotation marks in Arabic, or texts that a draft need not have.
POFILTER = (
    "emails",
    "endwhitespace",
    "escapes",
    "functions",
    "isfuzzy",
    "newlines",
    "nplurals",
    "numbers",
    "pythonbraceformat",
    "startwhitespace",
    "tabs",
    "urls",
    "variables",
    "xmltags",
)

# What the wheel brings along: its three requirements, and one of theirs.
BROUGHT = {"interviewkit", "attrs", "babel", "cattrs", "typing-extensions"}
FRESH = {"pip", "setuptools", "wheel"}

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "lint", "types", "docs"]
nox.options.reuse_venv = "no" if os.environ.get("CI") else "yes"
nox.options.error_on_missing_interpreters = False


def group(name: str) -> list[str]:
    """The requirements of a dependency group."""
    return nox.project.dependency_groups(PYPROJECT, name)


def site_python() -> str | None:
    """Python 3.13, which the pinned Sphinx wants: one that pyenv keeps, or one on the path."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    found = sorted(kept.glob("3.13.*/bin/python3.13"))
    if found:
        return str(found[-1])
    return "3.13" if shutil.which("python3.13") else None


SITE_PYTHON = site_python()


def install_wheel(
    session: nox.Session, *groups: str, constraints: tuple[str, ...] = CONSTRAINTS
) -> None:
    """Build the wheel and install it, with the groups' requirements."""
    folder = Path(session.create_tmp(), "wheel")
    for old in folder.glob("*.whl"):
        old.unlink()
    build = ("python", "-m", "pip", "wheel", "--quiet", "--no-deps")
    session.run(*build, "--wheel-dir", str(folder), ".", silent=True)
    (wheel,) = folder.glob("*.whl")
    written = {path.stem for path in Path("src/interviewkit/content/locale").glob("*.po")}
    wanted = {*(f"{tag}.mo" for tag in (*written, "en")), "catalogue.json"}
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name for name in archive.namelist()}
    if wanted - names:
        session.error(f"the wheel lacks {', '.join(sorted(wanted - names))}")
    session.install(*constraints, str(wheel), *(r for name in groups for r in group(name)))
    # A venv that is used again may hold an older build of the same version.
    session.install("--force-reinstall", "--no-deps", str(wheel))


def run_tests(session: nox.Session) -> None:
    """Run the tests on the installed wheel, one worker a core.

    Those that have to reach every line and branch of the core by themselves run under coverage. The
    others run without it, for it makes the searches of the property tests four times slower.
    """
    install_wheel(session, "test")
    if session.posargs:
        session.log("arguments were given to pytest, so no coverage is measured")
        session.run("pytest", "-n", "auto", *session.posargs)
        return
    # In create_tmp's folder, so that sessions do not read each other's data.
    env = {"COVERAGE_FILE": str(Path(session.create_tmp(), ".coverage").resolve())}
    session.run("coverage", "erase", env=env)
    session.run("coverage", "run", "-m", "pytest", "-n", "auto", *COVERING, env=env)
    session.run("coverage", "combine", "--quiet", env=env)
    session.log("coverage of the edges by these, in percent, for information:")
    session.run("coverage", "report", f"--omit={CORE}", "--format=total", env=env)
    session.log("coverage of the core, which has to be complete:")
    session.run("coverage", "report", f"--include={CORE}", "--fail-under=100", env=env)
    session.run("pytest", "-n", "auto", *(f"--ignore={path}" for path in COVERING))


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, on the Python that runs nox."""
    run_tests(session)


@nox.session(python=PYTHONS)
def tests_all(session: nox.Session) -> None:
    """The tests, on each supported Python that is found."""
    run_tests(session)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, formatting, and the direction of imports."""
    session.install(*CONSTRAINTS, *group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", env={"PYTHONPATH": "src"})


@nox.session
def types(session: nox.Session) -> None:
    """Both type checkers on the library; mypy, less strict, on the tests."""
    project = PYPROJECT["project"]
    extras = [r for extra in project["optional-dependencies"].values() for r in extra]
    session.install(*CONSTRAINTS, *project["dependencies"], *extras)
    session.install(*CONSTRAINTS, *group("test"), *group("types"))
    session.run("mypy", "--strict", "src")
    session.run("mypy", "--config-file=tests/mypy.ini", "tests", "conftest.py")
    session.run("pyright")
    # These need the kit as its users have it, and both checkers.
    install_wheel(session, "test", "types")
    session.run("pytest", "tests/typing", *session.posargs)


@nox.session(default=False)
def types_others(session: nox.Session) -> None:
    """What ty and pyrefly make of the planted mistakes; told, and not held against anybody."""
    install_wheel(session)
    session.install("ty", "pyrefly")
    session.run("python", "tests/typing/others.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Run every snippet of the README, docs/ and the docstrings on the installed wheel."""
    install_wheel(session, "test")
    # In the order of the page, for later snippets build on earlier ones.
    order = ("-p", "no:randomly", "-n", "auto", "--dist", "loadfile")
    session.run("pytest", *order, "README.md", "docs", "src", *session.posargs)


@nox.session(python=SITE_PYTHON, default=False)
def site(session: nox.Session) -> None:
    """The documentation as a site in docs/_build/html: no warning, no misspelt word."""
    if not SITE_PYTHON and sys.version_info < (3, 13):
        session.error("the site needs Python 3.13: put python3.13 on the path, or into pyenv")
    pins = (*CONSTRAINTS, "-c", "docs/constraints.txt")
    install_wheel(session, "docs", constraints=pins)
    # Not the tests: they misspell on purpose, to see that it is told.
    session.run("codespell", "README.md", "CHANGELOG.md", "benchmarks", "docs", "examples", "src")
    shutil.rmtree("docs/_build", ignore_errors=True)
    words = ("-n", "-W", "--keep-going", "-j", "auto", "-b", "html")
    session.run("python", "-m", "sphinx", *words, "docs", "docs/_build/html")


@nox.session(default=False)
def notebooks(session: nox.Session) -> None:
    """Run notebooks and the marimo app, and look at what they show."""
    install_wheel(session, "test", "notebooks")
    session.run("pytest", "tests/integration/test_notebooks.py", *session.posargs)


@nox.session(default=False)
def peers(session: nox.Session) -> None:
    """Hold the pages for those who come from other libraries against these libraries."""
    install_wheel(session, "test", "peers")
    session.run("pytest", "tests/integration/test_peer_pages.py", *session.posargs)


@nox.session(default=False, reuse_venv=False)
def downstream(session: nox.Session) -> None:
    """What the wheel brings along, and packages that stand on it: their tests and types."""
    install_wheel(session)
    words = ("python", "-m", "pip", "list", "--format=json")
    listed = session.run(*words, silent=True, stderr=None)
    names = {package["name"].lower().replace("_", "-") for package in json.loads(str(listed))}
    if more := names - BROUGHT - FRESH:
        session.error(f"the wheel brings {', '.join(sorted(more))} along")
    folders = sorted(
        path.parent.resolve() for path in Path("tests/downstream").glob("*/pyproject.toml")
    )
    session.install(*CONSTRAINTS, "mypy", "pytest", *map(str, folders))
    for folder in folders:
        with session.chdir(folder):
            session.run("pytest", *session.posargs)
            session.run("mypy", "--strict", "src")


@nox.session(default=False)
def content(session: nox.Session) -> None:
    """The gate for texts, and what two tools for translators say of the .po files."""
    install_wheel(session)
    session.run("interviewkit", "content", "check")
    catalogues = sorted(map(str, Path("src/interviewkit/content/locale").glob("*.po")))
    msgfmt = shutil.which("msgfmt")
    if msgfmt is None:
        session.warn("no msgfmt found: install gettext to have it check the .po files too")
    else:
        for path in catalogues:
            session.run(msgfmt, "-c", "-o", os.devnull, path, external=True)
    session.install("translate-toolkit")
    found = Path(session.create_tmp(), "pofilter.po").resolve()
    for path in catalogues:
        found.unlink(missing_ok=True)
        tests = [f"--test={name}" for name in POFILTER]
        session.run("pofilter", "--progress=none", "--nonotes", *tests, path, str(found))
        if found.exists():
            session.error(f"pofilter has found something in {path}:\n{found.read_text('utf-8')}")


@nox.session(default=False)
def deep(session: nox.Session) -> None:
    """The property tests with far more examples."""
    install_wheel(session, "test")
    env = {"HYPOTHESIS_PROFILE": "deep"}
    session.run("pytest", "tests/properties", *session.posargs, env=env)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """A million payloads that are almost right; only the documented error may come of them."""
    install_wheel(session, "test")
    session.run("python", "tests/fuzz/monsters.py")
    session.run("python", "tests/fuzz/near_misses.py", *session.posargs)


@nox.session(default=False)
def frames(session: nox.Session) -> None:
    """Rows of events, given to pandas and polars."""
    install_wheel(session, "test", "frames")
    session.run("pytest", "tests/integration/test_frames.py", *session.posargs)


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Change machine/ in small ways, and list the changes that no test notices."""
    install_wheel(session, "test", "mutation")
    # The changed sources are what is tested here, so the wheel has to be out of the way.
    session.run("python", "-m", "pip", "uninstall", "--yes", "--quiet", "interviewkit")
    # There before Python starts, or it would remember that the folder is none.
    changed = Path("mutants", "src").resolve()
    changed.mkdir(parents=True, exist_ok=True)
    env = {
        "HYPOTHESIS_PROFILE": "mutation",
        "INTERVIEWKIT_DEV": "1",
        "PYTHONPATH": str(changed),
    }
    session.run("mutmut", "run", *session.posargs, env=env)
    session.run("mutmut", "results", env=env)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure the library beside its peers."""
    install_wheel(session, "bench")
    session.run("python", "benchmarks/run.py", *session.posargs)


@nox.session(default=False)
def bench_eventlog(session: nox.Session) -> None:
    """Replay an event log beside pm4py's import of it; the log's path is an argument."""
    install_wheel(session, "bench")
    session.run("python", "benchmarks/eventlog.py", *session.posargs)


@nox.session(default=False)
def bench_wire(session: nox.Session) -> None:
    """Measure payloads beside pydantic's models of the same shape."""
    install_wheel(session, "bench")
    session.run("python", "benchmarks/wire.py", *session.posargs)


@nox.session(default=False)
def bench_l10n(session: nox.Session) -> None:
    """Measure translators beside gettext and Fluent."""
    install_wheel(session, "bench")
    session.run("python", "benchmarks/l10n.py", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Drawings, cards, JupyterLab and the built site in Chromium; no tool may be absent."""
    folder = "tests/integration/browser"
    needed = ("chromium", "dot", "java", "npm")
    if missing := [name for name in needed if shutil.which(name) is None]:
        session.error(f"no {', '.join(missing)} found; {folder}/README.md says what to install")
    install_wheel(session, "test", "browser")
    npm = ("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts")
    session.run(*npm, "--prefix", folder, external=True)
    # Without it an absent tool would be a skip.
    env = {"INTERVIEWKIT_BROWSER": "1"}
    session.run("pytest", "-n", "auto", folder, *session.posargs, env=env)
