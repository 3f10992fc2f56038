"""Deprecation: what warns, where the warning points, and what goes on working."""

import inspect
import pickle
import subprocess
import sys
import warnings

import pytest

import interviewkit as ik
from interviewkit._deprecation import Deprecated, deprecated, moved, renamed_argument

RELEASES = {"since": "0.3", "removed_in": "0.5"}


@deprecated(name="kit.add", instead="kit.total", **RELEASES)
def add(first: int, second: int = 2) -> int:
    """The sum."""
    return first + second


class Till:
    """Something with methods that will go."""

    @property
    @deprecated(name="kit.Till.sum", instead="kit.Till.total", **RELEASES)
    def sum(self) -> int:
        """The sum."""
        return 3

    @classmethod
    @deprecated(name="kit.Till.new", instead="kit.Till.open", **RELEASES)
    def new(cls) -> "Till":
        """A till."""
        return cls()


@renamed_argument("lang", "locale", name="kit.say", **RELEASES)
def say(text: str, *, locale: str = "en") -> str:
    """The text and its language."""
    return f"{text} ({locale})"


TABLE = {
    "overdue": Deprecated(target="interviewkit.due", **RELEASES),
    "Timer": Deprecated(target="datetime.timedelta", instead="a `Deadline`", **RELEASES),
}


def shown(call):
    """What a call returns, and the one warning that it gives."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        found = call()
    (only,) = seen
    return found, only


class TestWarning:
    """`InterviewKitDeprecationWarning`."""

    def test_it_says_what_when_and_what_instead(self):
        """One sentence."""
        warning = ik.InterviewKitDeprecationWarning("kit.add", "0.3", "0.5", "kit.total")
        assert str(warning) == (
            "kit.add is deprecated since 0.3 and will be removed in 0.5; use kit.total instead"
        )

    def test_it_keeps_what_it_was_made_of(self):
        """A program can read the parts, also those of one that was pickled."""
        warning = ik.InterviewKitDeprecationWarning("kit.add", "0.3", "0.5", "kit.total")
        again = pickle.loads(pickle.dumps(warning))
        assert (again.name, again.since, again.removed_in, again.instead, str(again)) == (
            "kit.add",
            "0.3",
            "0.5",
            "kit.total",
            str(warning),
        )

    def test_python_shows_it(self, tmp_path):
        """Without an option, and once for the line of a product that imports an old name."""
        product = tmp_path / "product.py"
        product.write_text(
            "import interviewkit as ik\n"
            "from interviewkit._deprecation import Deprecated\n"
            'old = Deprecated(target="interviewkit.due", since="0.3", removed_in="0.5")\n'
            'ik._DEPRECATED["overdue"] = old\n'
            "from interviewkit import overdue\n"
        )
        done = subprocess.run(
            [sys.executable, "-I", str(product)], capture_output=True, check=True, encoding="utf-8"
        )
        assert done.stderr == (
            f"{product}:5: InterviewKitDeprecationWarning: interviewkit.overdue is deprecated "
            "since 0.3 and will be removed in 0.5; use interviewkit.due instead\n"
            "  from interviewkit import overdue\n"
        )


class TestDeprecated:
    """`deprecated`, for functions and methods."""

    def test_it_works_and_warns_the_caller(self):
        """The warning points at the file that calls."""
        found, warning = shown(lambda: add(1))
        assert (found, warning.filename) == (3, __file__)
        assert str(warning.message).startswith("kit.add is deprecated since 0.3")

    def test_the_line_is_that_of_the_call(self):
        """Not that of the wrapper."""

        def call():
            return add(1)

        _, warning = shown(call)
        assert warning.lineno == call.__code__.co_firstlineno + 1

    def test_name_signature_and_docstring_stay(self):
        """Tools see the function as it was, and that it is deprecated."""
        assert (add.__name__, add.__doc__) == ("add", "The sum.")
        assert str(inspect.signature(add)) == "(first: int, second: int = 2) -> int"
        assert vars(add)["__deprecated__"].endswith("use kit.total instead")

    def test_properties_and_class_methods(self):
        """It stands below their decorators."""
        till, warning = shown(Till.new)
        assert (type(till), warning.message.name) == (Till, "kit.Till.new")
        found, warning = shown(lambda: till.sum)
        assert (found, warning.message.name, warning.filename) == (3, "kit.Till.sum", __file__)

    def test_a_raised_warning_starts_afresh(self):
        """Where it is an error, each has its own traceback."""
        with pytest.raises(ik.InterviewKitDeprecationWarning) as first:
            add(1)
        with pytest.raises(ik.InterviewKitDeprecationWarning) as second:
            add(1)
        assert first.value is not second.value


class TestRenamedArgument:
    """`renamed_argument`."""

    def test_the_old_name_works_and_warns(self):
        """With the old and the new spelling in the sentence."""
        found, warning = shown(lambda: say("halo", lang="id"))  # type: ignore[call-arg]
        assert (found, warning.filename) == ("halo (id)", __file__)
        assert str(warning.message) == (
            "kit.say(lang=...) is deprecated since 0.3 and will be removed in 0.5; "
            "use kit.say(locale=...) instead"
        )

    def test_the_new_name_does_not_warn(self):
        """Nor does the default; warnings are errors here."""
        assert (say("halo", locale="id"), say("hello")) == ("halo (id)", "hello (en)")

    def test_both_are_too_many(self):
        """As one name given twice is."""
        with pytest.raises(TypeError, match=r"^kit\.say\(\) takes 'locale' or, deprecated, 'lang'"):
            say("halo", locale="id", lang="en")  # type: ignore[call-arg]


class TestMoved:
    """`moved`, for names of a module."""

    def test_an_old_name_of_the_package(self, monkeypatch):
        """It is the object of today, and the warning points at the line that asks for it."""
        monkeypatch.setattr(ik, "_DEPRECATED", TABLE)
        found, warning = shown(lambda: ik.overdue)  # type: ignore[attr-defined]
        assert (found, warning.filename) == (ik.due, __file__)
        assert str(warning.message).endswith("use interviewkit.due instead")

    def test_it_warns_every_time(self, monkeypatch):
        """The package does not keep what it found; filters decide what is shown."""
        monkeypatch.setattr(ik, "_DEPRECATED", TABLE)
        assert shown(lambda: ik.overdue)[0] is shown(lambda: ik.overdue)[0]  # type: ignore[attr-defined]

    def test_what_to_use_may_be_something_else(self, monkeypatch):
        """Where nothing has just another name."""
        monkeypatch.setattr(ik, "_DEPRECATED", TABLE)
        _, warning = shown(lambda: ik.Timer)  # type: ignore[attr-defined]
        assert str(warning.message).endswith("use a `Deadline` instead")

    def test_old_names_are_not_listed(self, monkeypatch):
        """Neither by `dir` nor by `import *`."""
        monkeypatch.setattr(ik, "_DEPRECATED", TABLE)
        assert not {"overdue", "Timer"} & {*dir(ik), *ik.__all__}

    def test_another_name_is_an_attribute_error(self):
        """As everywhere."""
        with pytest.raises(AttributeError, match=r"^module 'kit' has no attribute 'overdu'$"):
            moved("kit", TABLE)("overdu")


class TestTable:
    """The names that are deprecated today."""

    def test_each_leads_somewhere(self):
        """And none of them is a name of today."""
        assert not set(ik._DEPRECATED) & set(ik.__all__)
        for name in ik._DEPRECATED:
            with pytest.warns(ik.InterviewKitDeprecationWarning, match=name):
                getattr(ik, name)
