"""What checking machines against laws shows."""

from tests.unit.machine.building import DOOR, machine, rule

from interviewkit._attrs import frozen
from interviewkit.machine import Law, Problem, ProblemCode, absence, can_finish, precedes, report


@frozen(kw_only=True)
class Stated:
    """A law with its source."""

    id: str
    law: Law
    about: tuple[str, ...] = ()
    citation: str = "a source"


class TestReport:
    def test_sound(self):
        """Laws that hold are counted once for each machine."""
        other = machine(rule("go", "go", "a", "z"))
        found = report([DOOR, other, DOOR], [Stated(id="ends", law=can_finish())])
        assert (found.ok, bool(found), found.checked) == (True, True, 2)

    def test_broken(self):
        """A broken law comes with its source and the run that breaks it."""
        (found,) = report([DOOR], [Stated(id="open", law=absence("locked"))]).problems
        assert (
            found.code,
            found.place,
            found.path,
        ) == (ProblemCode.LAW_BROKEN, "law 'open'", ("lock",))
        assert found.text == "locked never happens does not hold; a source"

    def test_vacuous(self):
        """A law about what does not exist says nothing, which is a problem."""
        (found,) = report([DOOR], [Stated(id="late", law=precedes("lock", "unlocked"))]).problems
        assert found.code == ProblemCode.LAW_VACUOUS

    def test_about(self):
        """A law about what a machine does not have is not counted there."""
        found = report([DOOR], [Stated(id="far", law=absence("locked"), about=("window",))])
        assert (found.ok, found.checked) == (True, 0)

    def test_known_problems(self):
        """What is known to be wrong comes first; without machines nothing is verified."""
        known = Problem(code=ProblemCode.DEAD_END, place="state 'x'", text="it ends")
        found = report([], [Stated(id="ends", law=can_finish())], problems=[known, known])
        assert ((known,), 0) == (found.problems, found.checked)

    def test_each_law(self):
        """Of each law it is told on how many machines it was verified."""
        laws = [
            Stated(id="ends", law=can_finish()),
            Stated(id="far", law=absence("locked"), about=("window",)),
        ]
        assert report([DOOR], laws).verified == (("ends", 1), ("far", 0))
