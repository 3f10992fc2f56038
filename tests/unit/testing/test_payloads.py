"""What events carry where a rule asks for it."""

import pytest

import interviewkit as ik
from interviewkit import testing
from interviewkit.testing import sending


class TestNamedConditions:
    """Conditions that an offer has to name long before a rule asks for them."""

    @pytest.mark.parametrize(
        ("preset", "named"),
        [
            ("id", set()),
            ("id-offer-first", {"medical_check"}),
            ("us", set()),
            ("gb", {"references", "right_to_work"}),
        ],
    )
    def test_they_are_read_off_the_rules(self, preset, named):
        """What the presets' policies name is found, whatever the guard is called."""
        machine = ik.processes[preset].for_position(ik.Position(title="Clerk"))
        assert sending._named(machine) == named

    @pytest.mark.parametrize(
        ("stages", "barred"), [((), {"medical_check"}), (("medical_checkup",), set())]
    )
    def test_so_are_those_that_it_may_not_name(self, stages, barred):
        """In `us` a medical condition is for positions that have a medical check."""
        position = ik.Position(title="Clerk", extra_stages=stages)
        explored = testing.explore("us", position, tries=0)
        assert sending._barred(explored.states["offer.draft"]) == barred
