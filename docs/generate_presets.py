"""Writes docs/presets: a page for each preset, made of the process itself.

Run it after a change to a preset; a test compares the pages with what this would write. Only the
prose in docs/presets/about.toml is written by hand.
"""

import sys

from preset_pages.page import PAGES, pages

import interviewkit as ik


def main() -> int:
    """Writes the pages, unless a process is unsound: they say that the check found no problem."""
    unsound = [id for id, process in ik.processes.items() if not process.check().ok]
    if unsound:
        print(f"nothing written; see `interviewkit process check {unsound[0]}`")
        return 1
    for name, text in pages().items():
        (PAGES / name).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
