"""The examples run as their README says, and show what they are there to show."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
README = (EXAMPLES / "README.md").read_text("utf-8")
SCENARIOS = sorted(re.findall(r"^\| `(\w+\.toml)` \| [^|]*\|$", README, re.MULTILINE))
COMMANDS = sorted(set(re.findall(r"`interviewkit ((?:process|replay|validate) [^`]*)`", README)))


def run(*words, code=0):
    """What a command prints; it must end with that code, and say nothing beside it."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", *words],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == code, done.stdout
    return done.stdout


class TestReadme:
    """`examples/README.md`."""

    def test_names_every_example(self):
        """By its path in the folder, or by a folder that is shown as a whole."""
        whole = ("own_catalogue", "testing_a_product", "__pycache__")
        kinds = {".toml", ".py", ".csv", ".ipynb"}
        found = [path for path in EXAMPLES.rglob("*") if path.suffix in kinds]
        names = [path.relative_to(EXAMPLES).as_posix() for path in found]
        alone = [name for name in names if not name.startswith(whole)]
        assert len(alone) > 10
        assert [name for name in alone if f"`{name}`" not in README] == []

    def test_names_no_example_that_is_not_there(self):
        """A path that begins with `examples/` leads somewhere."""
        paths = set(re.findall(r"examples/[\w/.]+\.\w+", README))
        assert paths
        assert [path for path in paths if not (ROOT / path).exists()] == []

    def test_scenarios_were_found(self):
        """The table is read as it is meant to be."""
        assert len(SCENARIOS) >= 6
        assert len(COMMANDS) >= 5

    @pytest.mark.parametrize("name", SCENARIOS)
    def test_scenarios_go_as_expected(self, name):
        """In both languages; the program says so in its last line."""
        assert "All as expected" in run("-m", "interviewkit", "run", f"examples/{name}")
        indonesian = run("-m", "interviewkit", "run", f"examples/{name}", "--locale", "id")
        assert "Semua sesuai skenario" in indonesian

    @pytest.mark.parametrize("command", COMMANDS)
    def test_commands_work(self, command):
        """Those that look for mistakes find none, but where mistakes are what is shown."""
        broken = "mistakes" in command or command.startswith("replay")
        assert run("-m", "interviewkit", *command.split(), code=1 if broken else 0)

    def test_the_sdist_has_them(self):
        """Who downloads the sources has the examples too."""
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        assert "/examples" in settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]


@pytest.fixture(scope="module")
def product():
    """What `product_import.py` prints."""
    return run("examples/product_import.py")


class TestProduct:
    """`examples/product_import.py`."""

    def test_the_button_says_why_not(self, product):
        """Disabled with a reason at the beginning, enabled once the offer is approved."""
        first, reason, approved = product.splitlines()[:3]
        assert first == "At the beginning: [Offer sent] disabled"
        assert reason.startswith("  - “Offer sent” is not possible while")
        assert approved == "Approved: [Offer sent] enabled"

    def test_the_candidates_page_is_in_indonesian(self, product):
        """What can be done, by the ids of the events."""
        page = json.loads(product[product.index("\n{") : product.index("\n}") + 2])
        assert page["status"] == "Penawaran kerja telah dikirim kepada Anda"
        assert "offer_accepted" in page["can"]
        assert page["version"] == 5

    @pytest.mark.parametrize(
        ("title", "status", "said"),
        [
            ("A page of yesterday", 409, "refusal.version_conflict"),
            ("A misspelt event", 422, "did you mean 'offer_accepted'?"),
            ("Nine days later", 409, "guard.before_expiry"),
            ("In time", 200, "Kontrak kerja sedang disiapkan"),
        ],
    )
    def test_the_endpoint_answers(self, product, title, status, said):
        """What is too old, wrong or late is refused with its reason; what is right is taken."""
        (line,) = [line for line in product.splitlines() if line.startswith(f"{title}: ")]
        assert line.startswith(f"{title}: {status} ")
        assert said in line

    def test_what_was_accepted_is_stored(self, product):
        """The last line is read from the database."""
        assert product.splitlines()[-1] == "At the end: contract.draft"


class TestOwnProcess:
    """`examples/own_process.py` and `own_process.toml`."""

    def test_shows_what_a_process_can_be_asked(self):
        """It is sound, its law is a real one, and it is compared and drawn."""
        output = run("examples/own_process.py")
        assert output.startswith("bakery, version 1: sound\n")
        assert "Offer → Contract → Onboarding" in output
        assert "Talk with the owner" in output
        assert "baked_before_offer" in output
        assert "(law_broken)" in output
        assert "  added: owner_interview" in output
        assert "stateDiagram-v2" in output


class TestScript:
    """`examples/script_a_scenario.py`."""

    def test_tells_a_story_and_what_might_have_been(self):
        """What is refused says why, and one beginning has three ends."""
        output = run("examples/script_a_scenario.py")
        assert output.startswith("Too early:\nNot possible: Offer sent\n")
        assert "\nNot possible: Offer accepted\n- The time to answer the offer ended" in output
        *_, ends = output.splitlines()
        assert re.split(r"  +", ends) == [
            "In the end",
            "Contract: draft",
            "Offer: opened by the candidate",
            "Offer: expired",
        ]
