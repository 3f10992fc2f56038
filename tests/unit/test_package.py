"""The package itself: what it exports, and what importing it costs."""

import subprocess
import sys
from importlib import import_module

import pytest

import interviewkit as ik


class TestNames:
    """The public names."""

    def test_every_name_is_there(self):
        """And is the object of its home module."""
        for home, names in ik._HOMES.items():
            for name in names:
                assert getattr(ik, name) is getattr(import_module(home), name)

    def test_all_lists_them(self):
        """`__all__`, `dir` and the homes agree."""
        named = {name for names in ik._HOMES.values() for name in names} | {"events"}
        assert named == set(ik.__all__) == set(dir(ik))

    def test_every_event_is_public(self):
        """At the top and in `ik.events`."""
        for cls in ik.events.EVENTS.values():
            assert cls is getattr(ik, cls.__name__)

    def test_a_misspelt_name_has_a_near_match(self):
        """As every unknown name has."""
        with pytest.raises(AttributeError, match="did you mean 'OfferSent'"):
            _ = ik.OferSent  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match=r"'zzzz'$"):
            _ = ik.zzzz  # type: ignore[attr-defined]


class TestImports:
    """What is loaded when."""

    def loaded(self, code):
        """The top-level modules that a fresh interpreter has after some code."""
        show = f"import sys; {code}; print(*sorted({{m.partition('.')[0] for m in sys.modules}}))"
        done = subprocess.run(
            [sys.executable, "-c", show], capture_output=True, check=True, encoding="utf-8"
        )
        return set(done.stdout.split())

    def test_importing_the_package_loads_no_dependency_but_attrs(self):
        """Neither babel nor cattrs nor hypothesis."""
        new = self.loaded("import interviewkit") - set(sys.stdlib_module_names)
        assert new <= {"interviewkit", "attr", "attrs", "__main__"} | self.loaded("pass")

    def test_a_decision_needs_no_dependency_but_attrs(self):
        """An application is opened and asked without text, files or formats."""
        code = (
            "import interviewkit as ik, datetime as d; "
            "app = ik.Application.open(ik.processes['id'], id='a', position=ik.Position(title='x'),"
            " at=d.datetime.now(d.timezone.utc), by=ik.Role.RECRUITER); app.allowed()"
        )
        new = self.loaded(code) - set(sys.stdlib_module_names)
        assert new <= {"interviewkit", "attr", "attrs", "__main__"} | self.loaded("pass")
