"""What crosses the library's edge: payloads are read strictly, with all problems at once."""

from interviewkit.wire.catalogue_file import (
    CatalogueFile,
    CatalogueFileError,
    load_catalogue_file,
    load_texts,
)
from interviewkit.wire.converter import Limits, WireConverter, make_converter, structure
from interviewkit.wire.formats import formats
from interviewkit.wire.gathering import problems_of
from interviewkit.wire.kept import Kept, Steps, keeping
from interviewkit.wire.log_mapping import Ends, LogMapping, Unknown
from interviewkit.wire.payloads import (
    from_json,
    from_plain,
    from_toml,
    migrated,
    to_json,
    to_plain,
    to_toml,
)
from interviewkit.wire.playback import Played, play
from interviewkit.wire.problems import ScenarioError, UnknownTypeError, WireError, WireProblem
from interviewkit.wire.process_diff import diff_processes, rules_of
from interviewkit.wire.process_file import ProcessFile, load_process, process_from_table
from interviewkit.wire.process_reading import ProcessFileError
from interviewkit.wire.records import to_records
from interviewkit.wire.redaction import redact
from interviewkit.wire.scenario import Expectation, Scenario, Step, load_scenario
from interviewkit.wire.schema import schema_of
from interviewkit.wire.schemas import schemas
from interviewkit.wire.seen import SeenApplication
from interviewkit.wire.versions import Upcaster, Upcasters

__all__ = [
    "CatalogueFile",
    "CatalogueFileError",
    "Ends",
    "Expectation",
    "Kept",
    "Limits",
    "LogMapping",
    "Played",
    "ProcessFile",
    "ProcessFileError",
    "Scenario",
    "ScenarioError",
    "SeenApplication",
    "Step",
    "Steps",
    "Unknown",
    "UnknownTypeError",
    "Upcaster",
    "Upcasters",
    "WireConverter",
    "WireError",
    "WireProblem",
    "diff_processes",
    "formats",
    "from_json",
    "from_plain",
    "from_toml",
    "keeping",
    "load_catalogue_file",
    "load_process",
    "load_scenario",
    "load_texts",
    "make_converter",
    "migrated",
    "play",
    "problems_of",
    "process_from_table",
    "redact",
    "rules_of",
    "schema_of",
    "schemas",
    "structure",
    "to_json",
    "to_plain",
    "to_records",
    "to_toml",
]
