"""Rows of events in pandas and polars, which take them as they are; `nox -s frames` brings both."""

from pathlib import Path

import pytest

import interviewkit as ik
from interviewkit import wire

EXAMPLES = Path(__file__).parents[2] / "examples"


def rows():
    """The events of two applications that went different ways."""
    names = ("manager_hire.toml", "rejected_and_reopened.toml")
    scenarios = [wire.load_scenario(EXAMPLES / name, ik.processes) for name in names]
    ends = [wire.play(scenario, ik.processes)[-1].after for scenario in scenarios]
    return wire.to_records(ends)


class TestPandas:
    def test_rows_are_a_frame(self):
        """With a column for each key and times that can be subtracted."""
        pandas = pytest.importorskip("pandas", reason="large, and here for this test alone")
        frame = pandas.DataFrame(rows())
        assert list(frame.columns) == list(rows()[0])
        spans = frame.groupby("application")["at"].agg(lambda at: at.max() - at.min())
        assert (spans.dt.days > 0).all()


class TestPolars:
    def test_rows_are_a_frame(self):
        """Also where a column has nothing in its first rows."""
        polars = pytest.importorskip("polars", reason="large, and here for this test alone")
        frame = polars.DataFrame(rows(), infer_schema_length=None)
        assert frame.columns == list(rows()[0])
        ends = frame.group_by("application").agg(polars.col("state").last())
        assert set(ends["state"]) == {"outcome.hired"} | set(ends["state"])
        assert frame.schema["at"].time_zone == "UTC"
