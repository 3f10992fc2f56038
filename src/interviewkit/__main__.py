"""``python -m interviewkit``: the command line."""

import sys

from interviewkit.cli import main

if __name__ == "__main__":
    sys.exit(main())
