"""Real event logs against a process: what conforms, what does not, and why.

`read_log` streams the cases of a log (XES, XES.gz, CSV); `replay` holds each against a machine.
"""

from interviewkit.eventlog.automaton import Automaton
from interviewkit.eventlog.cases import Case, LogError, Skipped, Skips
from interviewkit.eventlog.replaying import read_log, replay
from interviewkit.eventlog.report import LogReport, Offence, UnknownActivity, Violation
from interviewkit.eventlog.tables import read_csv
from interviewkit.eventlog.xes import read_xes

__all__ = [
    "Automaton",
    "Case",
    "LogError",
    "LogReport",
    "Offence",
    "Skipped",
    "Skips",
    "UnknownActivity",
    "Violation",
    "read_csv",
    "read_log",
    "read_xes",
    "replay",
]
