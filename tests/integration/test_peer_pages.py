"""The pages for those who come from another library show what that library really does.

The blocks in ```py are the other library's side. They run where it is installed; the blocks in
```python are ours, and run with the rest of the documentation.
"""

import doctest
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "docs" / "how-to"
# A Django project around the page: settings, an app, and the tables of its models.
PRELUDES = {
    "django-fsm": """
import django
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django_fsm", "vacancies"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()
scope["__name__"] = "vacancies.models"
from django.db import connection, models

def created(sender, **_):
    if sender.__name__ == "Opening":
        with connection.schema_editor() as editor:
            editor.create_model(sender)

models.signals.class_prepared.connect(created)
"""
}
RUN = """
import doctest, sys
from pathlib import Path
scope = {{"__name__": "page"}}
{prelude}
flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
source = Path(sys.argv[1]).read_text("utf-8")
test = doctest.DocTestParser().get_doctest(source, scope, sys.argv[1], sys.argv[1], 0)
failed, tried = doctest.DocTestRunner(optionflags=flags).run(test, clear_globs=False)
print(f"tried: {{tried}}, failed: {{failed}}")
"""


def blocks(page, *languages):
    """The blocks of a page in these languages, in order."""
    text = (PAGES / f"come-from-{page}.md").read_text("utf-8")
    wanted = "|".join(languages)
    return re.findall(rf"^```(?:{wanted})\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize(
    ("page", "module", "shown"),
    [
        ("transitions", "transitions", ["py"]),
        ("python-statemachine", "statemachine", ["py"]),
        ("django-fsm", "django_fsm", ["py", "python"]),
    ],
)
class TestPages:
    """`docs/how-to/come-from-*.md`."""

    def test_the_other_side_does_what_the_page_says(self, page, module, shown, tmp_path):
        """Each example prints what is shown, in the version that is installed."""
        if find_spec(module) is None:
            pytest.skip(f"{module} is a peer, which the library does not depend on")
        source = tmp_path / "page.txt"
        source.write_text("\n".join(blocks(page, *shown)), "utf-8")
        (tmp_path / "vacancies").mkdir()
        (tmp_path / "vacancies" / "__init__.py").touch()
        script = RUN.format(prelude=PRELUDES.get(page, ""))
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", script, source],
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert re.search(r"tried: [1-9]\d*, failed: 0$", done.stdout.strip()), done.stdout

    def test_both_sides_are_shown(self, page, module, shown):
        """A page without examples of one side would be no comparison."""
        parser = doctest.DocTestParser()
        for language in ("py", "python"):
            examples = [e for block in blocks(page, language) for e in parser.get_examples(block)]
            assert any(example.want for example in examples)
