"""What other checkers make of the planted mistakes; told, and not held against anybody.

``python tests/typing/others.py`` runs ty and pyrefly where they are installed.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PLANTED = Path(__file__).parent / "planted"
PYTHON = sys.executable
CHECKERS = {
    "ty": ["check", "--python", PYTHON, "--output-format", "concise"],
    "pyrefly": ["check", "--python-interpreter-path", PYTHON, "--output-format", "min-text"],
}
PLACE = re.compile(r"(right|mistakes)\.py:(\d+):")


def marked() -> dict[tuple[str, int], str]:
    """The lines that have a mistake, with the function in which each stands."""
    found, function = {}, ""
    for number, line in enumerate((PLANTED / "mistakes.py").read_text("utf-8").splitlines(), 1):
        if start := re.match(r"def (\w+)", line):
            function = start[1]
        if "# E: " in line and function:
            found["mistakes", number] = function
    return found


def report(name: str, planted: dict[tuple[str, int], str]) -> Iterator[str]:
    """How many mistakes of each kind a checker finds, and where it errs."""
    program = shutil.which(name, path=str(Path(PYTHON).parent)) or shutil.which(name)
    if program is None:
        yield f"{name}: not installed"
        return
    done = subprocess.run(
        [program, *CHECKERS[name], "right.py", "mistakes.py"],
        cwd=PLANTED,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    said = {(file, int(line)) for file, line in PLACE.findall(done.stdout)}
    yield f"{name}: {len(said & planted.keys())} of {len(planted)} mistakes found"
    for function in dict.fromkeys(planted.values()):
        lines = {place for place, one in planted.items() if one == function}
        yield f"  {function}: {len(lines & said)} of {len(lines)}"
    for file, line in sorted(said - planted.keys()):
        yield f"  {file}.py:{line}: said of another line"


def main() -> None:
    """Prints what each checker finds."""
    planted = marked()
    for name in CHECKERS:
        sys.stdout.writelines(f"{line}\n" for line in report(name, planted))


if __name__ == "__main__":
    main()
