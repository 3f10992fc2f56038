"""What a type checker refuses: signals and tips have no place on a scorecard."""

import os
import subprocess
import sys

import pytest

pytest.importorskip("mypy")

GIVEN = """
import interviewkit as ik

signal, tip = ik.catalogue().signals["ran_over_time"], ik.catalogue().tips["take_notes"]
"""
RIGHT = """
ik.Scorecard(author="rina", ratings={"technical": 4}, recommendation="yes", evidence="Seen.")
"""
WRONG = {
    "a signal as a rating": """
ik.Scorecard(author="rina", ratings={"technical": signal}, recommendation="yes")
""",
    "a tip as a rating": """
ik.Scorecard(author="rina", ratings={"technical": tip}, recommendation="yes")
""",
    "a signal as a side": """
ik.Scorecard(author="rina", ratings={signal: 4}, recommendation="yes")
""",
    "a signal as evidence": """
ik.Scorecard(author="rina", ratings={}, recommendation="yes", evidence=signal)
""",
    "a tip as evidence": """
ik.Scorecard(author="rina", ratings={}, recommendation="yes", evidence=tip)
""",
    "a reading as evidence": """
ik.Scorecard(author="rina", ratings={}, recommendation="yes", evidence=signal.reading)
""",
    "a signal as a recommendation": """
ik.Scorecard(author="rina", ratings={}, recommendation=signal)
""",
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """What mypy says of each snippet, by its name; all are checked in one run."""
    folder = tmp_path_factory.mktemp("typing")
    snippets = {"right": RIGHT, **WRONG}
    files = {name: folder / f"snippet_{n}.py" for n, name in enumerate(snippets)}
    for name, file in files.items():
        file.write_text(GIVEN + snippets[name], encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=cache"]
    done = subprocess.run(
        [*command, *(file.name for file in files.values())],
        cwd=folder,
        env={**os.environ, "MYPYPATH": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    lines = done.stdout.splitlines()
    return {
        name: [line for line in lines if line.startswith(f"{file.name}:")]
        for name, file in files.items()
    }


class TestScorecard:
    def test_takes_what_it_should(self, checked):
        """Strict mypy has nothing to say."""
        assert checked["right"] == []

    @pytest.mark.parametrize("name", WRONG)
    def test_refuses(self, checked, name):
        """It is an error of its type, in the last line of the snippet."""
        assert checked[name]
        assert all("error:" in line or "note:" in line for line in checked[name])
        assert any(code in line for line in checked[name] for code in ("[arg-type]", "[dict-item]"))
