"""What crosses the library's edge: payloads are read strictly, with all problems at once."""

from interviewkit.wire.catalogue_file import (
    CatalogueFile,
    CatalogueFileError,
    load_catalogue_file,
    load_texts,
)
from interviewkit.wire.converter import make_converter, problems_of, structure
from interviewkit.wire.log_mapping import Ends, LogMapping, Unknown
from interviewkit.wire.playback import Played, play
from interviewkit.wire.problems import ScenarioError, WireError, WireProblem
from interviewkit.wire.process_diff import diff_processes, rules_of
from interviewkit.wire.process_file import ProcessFile, load_process, process_from_table
from interviewkit.wire.process_reading import ProcessFileError
from interviewkit.wire.scenario import Expectation, Scenario, Step, load_scenario

__all__ = [
    "CatalogueFile",
    "CatalogueFileError",
    "Ends",
    "Expectation",
    "LogMapping",
    "Played",
    "ProcessFile",
    "ProcessFileError",
    "Scenario",
    "ScenarioError",
    "Step",
    "Unknown",
    "WireError",
    "WireProblem",
    "diff_processes",
    "load_catalogue_file",
    "load_process",
    "load_scenario",
    "load_texts",
    "make_converter",
    "play",
    "problems_of",
    "process_from_table",
    "rules_of",
    "structure",
]
