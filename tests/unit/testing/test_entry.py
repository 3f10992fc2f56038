"""The entry point: hypothesis knows the kit's types, in whatever order things are imported."""

import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest

import interviewkit
from interviewkit.testing import homes

HIRING = "[m for m in sys.modules if m.startswith('interviewkit.hiring')]"
KIT = "[m for m in sys.modules if m.startswith(('interviewkit.', 'cattrs'))]"
HEAVY = "('cattrs', 'interviewkit.content', 'interviewkit.domain.catalogue', 'interviewkit.wire')"
NO_HYPOTHESIS = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "hypothesis":
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Blocker())
"""


def run(code):
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return (done.stdout + done.stderr).strip()


class TestRegistered:
    """`st.from_type(ik.Application)` without a line of setup."""

    @pytest.mark.parametrize(
        "imports",
        [
            "import interviewkit as ik; ik.Application; from hypothesis import strategies as st",
            "import interviewkit as ik; from hypothesis import strategies as st",
            "from hypothesis import strategies as st; import interviewkit as ik",
            (
                "from hypothesis import strategies as st\n"
                "from interviewkit.hiring.application import Application\n"
                "class ik: Application = Application"
            ),
            (
                "from interviewkit.hiring.application import Application\n"
                "from hypothesis import strategies as st\n"
                "class ik: Application = Application"
            ),
        ],
        ids=["application first", "kit first", "hypothesis first", "deep", "deep first"],
    )
    def test_in_every_order(self, imports):
        """The type is known whatever is imported first."""
        printed = run(f"{imports}\nprint(repr(st.from_type(ik.Application))[:14])")
        assert printed == "_applications("

    @pytest.mark.parametrize("home", homes.HOMES)
    def test_each_class_comes_with_its_module(self, home):
        """Whatever module is imported, alone or first, its classes are known right after."""
        code = f"""
        import hypothesis, sys
        from hypothesis import strategies as st
        from interviewkit.testing.homes import classes_in
        import {home}
        known = st._internal.types._global_type_lookup
        classes = list(classes_in(sys.modules[{home!r}]))
        print(len(classes) > 0, [cls for cls in classes if cls not in known])
        """
        assert run(code) == "True []"

    def test_a_class_of_the_catalogue(self):
        """A noun is known without the processes."""
        code = """
        from hypothesis import strategies as st
        import interviewkit as ik
        print(repr(st.from_type(ik.Question)))
        """
        assert run(code) == "_free_values(Question)"

    def test_the_kit_stays_light(self):
        """With hypothesis the kit imports no more of itself; nor do applications need more."""
        code = f"""
        import sys
        import interviewkit as ik; ik.Application
        before = {KIT}
        import hypothesis
        from hypothesis import strategies as st
        print(sorted({{*{KIT}}} - {{*before}}))
        st.from_type(ik.Application)
        print([m for m in {KIT} if m.startswith({HEAVY})])
        """
        own = ("", ".entry", ".homes", ".registry")
        assert run(code).splitlines() == [
            str([f"interviewkit.testing{name}" for name in own]),
            "[]",
        ]

    def test_hypothesis_alone_stays_light(self):
        """Importing hypothesis imports neither the processes nor what they are made of."""
        code = f"import sys, hypothesis; print({HIRING}, 'attrs' in sys.modules)"
        assert run(code).startswith("[] ")

    def test_hypothesis_survives_a_broken_kit(self):
        """Hypothesis can be imported where the processes cannot."""
        code = """
        import sys
        sys.modules["interviewkit.hiring"] = None
        import hypothesis
        print("imported")
        """
        assert run(code) == "imported"

    def test_a_missing_module_is_still_missing(self):
        """Where no finder knows the module, the usual error says so."""
        code = """
        import sys, hypothesis
        sys.meta_path[1:] = []
        print(sys.meta_path[0].find_spec("interviewkit.hiring.application", None))
        """
        assert run(code) == "None"

    def test_without_plugins(self):
        """Where plugins are switched off, `register` does by hand what hypothesis does not."""
        code = """
        import os; os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"
        import interviewkit as ik
        from hypothesis import strategies as st
        from interviewkit.testing.entry import register
        register(); register()
        print(repr(st.from_type(ik.Application))[:14])
        """
        assert run(code) == "_applications("


class TestImportHook:
    """What waits for the application to be imported."""

    def test_looking_is_not_importing(self):
        """Asking for the module's spec neither registers nor ends the waiting."""
        code = """
        import importlib.util, hypothesis
        importlib.util.find_spec("interviewkit.hiring.application")
        import interviewkit as ik
        from hypothesis import strategies as st
        print(repr(st.from_type(ik.Application))[:14])
        """
        assert run(code) == "_applications("

    def test_the_module_keeps_its_own_loader(self):
        """Once it is imported, nothing of the hook is left in the module."""
        code = """
        import hypothesis, inspect
        from interviewkit.hiring import application
        print(type(application.__spec__.loader).__name__, type(application.__loader__).__name__)
        print(inspect.getsource(application)[:3])
        """
        assert run(code).split() == ["SourceFileLoader", "SourceFileLoader", '"""']

    def test_a_spec_passes_questions_on(self):
        """Who asks a spec's loader for the source gets it from the module's own loader."""
        code = """
        import importlib.util, hypothesis
        spec = importlib.util.find_spec("interviewkit.hiring.application")
        print(spec.loader.get_source(spec.name)[:3], spec.loader.path == spec.origin)
        """
        assert run(code) == '""" True'

    def test_imported_afresh(self):
        """A kit that is imported a second time has other classes, which are known as well."""
        code = """
        import hypothesis, importlib, sys
        from hypothesis import strategies as st
        import interviewkit as old
        importlib.reload(sys.modules[old.Application.__module__])
        for name in [name for name in sys.modules if name.startswith("interviewkit")]:
            del sys.modules[name]
        import interviewkit as ik
        print(old.Application is ik.Application)
        print(repr(st.from_type(ik.Application))[:14])
        """
        assert run(code).split() == ["False", "_applications("]

    def test_imported_by_many_threads(self):
        """Threads that import the module at once all find the type known."""
        code = """
        import hypothesis, sys, threading
        from hypothesis.strategies._internal.types import _global_type_lookup as known
        start, met = threading.Barrier(8), []
        def work():
            start.wait()
            from interviewkit.hiring.application import Application
            met.append(Application in known)
        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        print(met == [True] * 8)
        """
        assert run(code) == "True"

    def test_from_a_zip_file(self, tmp_path):
        """A zip file's one loader serves the kit's other modules as before."""
        source = Path(interviewkit.__file__).parent
        with zipfile.ZipFile(tmp_path / "kit.zip", "w") as packed:
            for path in source.rglob("*"):
                if path.suffix in {".py", ".toml", ".mo", ".po"}:
                    packed.write(path, Path("interviewkit") / path.relative_to(source))
        code = f"""
        import sys; sys.path.insert(0, {str(tmp_path / "kit.zip")!r})
        import hypothesis
        import interviewkit as ik
        from hypothesis import strategies as st
        print("kit.zip" in ik.__file__, repr(st.from_type(ik.Application))[:14])
        """
        assert run(code) == "True _applications("


class TestWithoutHypothesis:
    """Where the extra is not installed."""

    def test_the_kit_itself_works(self):
        """Nothing but the sub-package needs hypothesis."""
        code = f"{NO_HYPOTHESIS}\nimport interviewkit as ik\nprint(ik.processes['us'].id)"
        assert run(code) == "us"

    def test_the_error_names_the_extra(self):
        """Importing the sub-package says what to install."""
        printed = run(f"{NO_HYPOTHESIS}\nimport interviewkit.testing")
        assert printed.endswith(
            "ImportError: interviewkit.testing needs hypothesis, which cannot be imported; "
            "`pip install interviewkit[testing]` brings it"
        )


class TestPackage:
    """The flat names of `interviewkit.testing`."""

    def test_every_name_is_there(self):
        """Each public name can be had, and `dir` lists them."""
        from interviewkit import testing

        assert dir(testing) == sorted(testing.__all__)
        assert all(getattr(testing, name) is not None for name in testing.__all__)

    def test_an_unknown_name(self):
        """Any other name is no attribute."""
        from interviewkit import testing

        with pytest.raises(AttributeError, match="has no attribute 'aplications'"):
            _ = testing.aplications  # type: ignore[attr-defined]
