"""`python -m interviewkit.testing.coverage`: the table and the exit code."""

from collections import Counter

import pytest

import interviewkit as ik
from interviewkit.testing import coverage


class TestMain:
    """The command."""

    def test_too_few_examples(self, capsys):
        """What was missed is named after the table, and the status is 1."""
        assert coverage.main(["--examples", "3"]) == 1
        printed = capsys.readouterr().out
        table, rest = printed.split("\n\n")
        head = table.splitlines()[0]
        assert head.split() == list(ik.processes)
        assert "background_check        -               -" in table
        assert rest.startswith("3 of 85 met\nmissed: ")
        assert rest.count("missed: ") == 82

    def test_everything_met(self, capsys, monkeypatch):
        """The status is 0 where every cell was met."""
        everything = Counter(dict.fromkeys(coverage.cells(), 12))
        monkeypatch.setattr(coverage, "sample", lambda examples: everything)
        assert coverage.main([]) == 0
        assert capsys.readouterr().out.endswith("\n85 of 85 met\n")

    def test_as_a_command(self, capsys, monkeypatch):
        """The module runs as a program."""
        import runpy
        import sys

        monkeypatch.setattr(sys, "argv", ["coverage", "--examples", "x"])
        monkeypatch.delitem(sys.modules, "interviewkit.testing.coverage")
        with pytest.raises(SystemExit) as caught:
            runpy.run_module("interviewkit.testing.coverage", run_name="__main__")
        assert caught.value.code == 2
        assert "invalid int value: 'x'" in capsys.readouterr().err
