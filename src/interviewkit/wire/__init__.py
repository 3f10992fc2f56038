"""What crosses the library's edge: payloads are read strictly, with all problems at once."""

from interviewkit.wire.converter import make_converter, problems_of, structure
from interviewkit.wire.playback import Played, play
from interviewkit.wire.problems import ScenarioError, WireError, WireProblem
from interviewkit.wire.scenario import Expectation, Scenario, Step, load_scenario

__all__ = [
    "Expectation",
    "Played",
    "Scenario",
    "ScenarioError",
    "Step",
    "WireError",
    "WireProblem",
    "load_scenario",
    "make_converter",
    "play",
    "problems_of",
    "structure",
]
