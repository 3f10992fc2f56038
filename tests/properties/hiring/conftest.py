"""Every preset, walked until everything that can fire has fired."""

from collections.abc import Iterator

import pytest

import interviewkit as ik
from interviewkit import testing
from interviewkit.testing.plans import plan_of


def covering(process: ik.Process) -> Iterator[ik.Position]:
    """Positions that between them have every rule, and every fact both ways."""
    plan = plan_of(process)
    has = {
        point: {rule.id for rule in plan.machine(point).rules} | set(enumerate(point))
        for point in plan.points()
    }
    waiting: set = set().union(*has.values())
    while waiting:
        point = max(has, key=lambda candidate: len(has[candidate] & waiting))
        waiting -= has[point]
        yield plan.positions[point][0]


CASES = [
    pytest.param(id, position, id=f"{id}-{number}")
    for id, process in ik.processes.items()
    for number, position in enumerate(covering(process))
]


@pytest.fixture(scope="module", params=[case.values for case in CASES], ids=[c.id for c in CASES])
def explored(request) -> testing.Exploration:
    """A process, walked until every rule that can fire has fired."""
    preset, position = request.param
    return testing.explore(preset, position)
