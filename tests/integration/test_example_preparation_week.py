"""The example of a candidate's week: it runs, and always says the same."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "preparation_week.py"


def output_with(**environment):
    """What the example prints, in an environment of its own."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", EXAMPLE],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
        env=environment or None,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def output():
    """What the example prints."""
    return output_with()


class TestExample:
    """`examples/preparation_week.py`."""

    def test_says_when_and_how_far(self, output):
        """The occasion in the candidate's zone."""
        first = output.splitlines()[0]
        assert first == "Sebelum wawancara user, 10 Maret 2026 pukul 09.00 (UTC+07:00): 9% selesai"

    def test_plans_the_week(self, output):
        """Day by day, what is late first."""
        days = [line for line in output.splitlines() if line.endswith("Maret 2026")]
        assert days == [
            "Kamis, 5 Maret 2026",
            "Sabtu, 7 Maret 2026",
            "Senin, 9 Maret 2026",
            "Selasa, 10 Maret 2026",
            "Rabu, 11 Maret 2026",
        ]
        rows = [line.split()[:2] for line in output.splitlines() if line.startswith("  T")]
        assert rows == [
            ["T-5d", "30'"],
            ["T-5d", "120'"],
            ["T-5d", "30'"],
            ["T-5d", "15'"],
            ["T-3d", "60'"],
            ["T-1d", "20'"],
            ["T-1d", "15'"],
            ["T-0", "5'"],
            ["T+1d", "15'"],
            ["T+1d", "20'"],
        ]
        assert output.count("(terlambat)") == 4

    def test_says_what_is_missing(self, output):
        """Category by category, then story by story."""
        assert "Pemecahan masalah: Baru ada satu cerita, atau ceritanya belum selesai" in output
        assert "Waktu dan prioritas: Belum ada cerita" in output
        assert output.endswith("Cerita “tim” belum memuat: tugas, tindakan, hasil\n")

    def test_looks_at_no_clock_and_no_locale(self, output):
        """Another zone, language and hash seed change nothing."""
        found = output_with(TZ="America/New_York", LANG="de_DE.UTF-8", PYTHONHASHSEED="7")
        assert found == output
