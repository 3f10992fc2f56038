"""Values in process files that only the readers of pipelines know."""

import pytest

from interviewkit import wire

HEAD = """
format = "interviewkit.process/1"
id = "own"
version = "1"
jurisdiction = "id"
[[stage]]
kind = "evaluation"
"""
LAST = '[[stage]]\nkind = "offer"\n[[stage]]\nkind = "onboarding"\n'


def problems(stage: str) -> list[str]:
    """The places of what is wrong with a process that has this stage."""
    with pytest.raises(wire.WireError) as caught:
        wire.load_process(f"{HEAD}\n[[stage]]\n{stage}\n{LAST}")
    return [f"{problem.path}: {problem.sentence}" for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ('kind = "contract"\npolicy = 3', "$.stage[1].policy: 3 is no table"),
        ('kind = "contract"\npolicy = {rules = "us"}', "$.stage[1].policy.rules: 'us' is no set"),
        ('kind = "contract"\npolicy = {rules = 3}', "$.stage[1].policy.rules: 3 is no set of"),
        (
            'kind = "medical_checkup"\npolicy = {longest_wait = "-P1D"}',
            "$.stage[1].policy.longest_wait: '-P1D' is no duration",
        ),
        (
            'kind = "interview"\nid = "own"\npolicy = {early = 15}',
            "$.stage[1].policy.early: 15 is no duration",
        ),
        (
            'kind = "offer"\npolicy = {only_if = [["references", "x"]]}',
            "$.stage[1].policy.only_if[0][1]: 'x'",
        ),
    ],
)
def test_wrong(stage: str, expected: str) -> None:
    """Each at its place."""
    found = problems(stage)
    assert any(one.startswith(expected) for one in found), found
