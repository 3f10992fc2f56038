"""The example of the page on testing: the mistake is found, and the mended product passes."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import testing

EXAMPLE = Path(__file__).parents[2] / "examples" / "testing_a_product"


@pytest.fixture
def folder(tmp_path):
    """A copy of the example, where pytest may leave its files.

    It has a configuration of its own, for the folder may be inside of the checkout.
    """
    copy = shutil.copytree(EXAMPLE, tmp_path / "example")
    (copy / "pytest.ini").write_text("[pytest]\n")
    return copy


def outcome_of(folder, product):
    """What pytest says of the example, with that product."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "--rootdir", ".", "--color=no"],
        cwd=folder,
        env={**os.environ, "PRODUCT": product},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def falsifying(output):
    """The arguments that hypothesis prints, as code."""
    lines = [line[4:] for line in output.splitlines() if line.startswith("E   ")]
    text = textwrap.dedent("\n".join(lines))
    found = re.search(r"test_the_button_works\(\n(.*?)^\)", text, re.DOTALL | re.MULTILINE)
    assert found is not None, output
    return f"dict(\n{found[1]})"


class TestExample:
    """`examples/testing_a_product`."""

    def test_the_mistake_is_found(self, folder):
        """The test fails, and what it prints can be pasted and shows the mistake."""
        done = outcome_of(folder, "product")
        assert done.returncode == 1
        scope: dict[str, object] = {}
        exec(testing.IMPORTS, scope)
        app = eval(falsifying(done.stdout), scope)["app"]
        assert isinstance(app, ik.Application)
        assert app.state == "offer.viewed"

    def test_the_mended_product_passes(self, folder):
        """The same test of the other product passes."""
        done = outcome_of(folder, "product_fixed")
        assert done.returncode == 0, done.stdout
