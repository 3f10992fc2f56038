"""Generating the types of a process of one's own."""

import sys
from datetime import datetime
from types import ModuleType
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from tests.unit.typed import own_events
from tests.unit.typed.own_events import BadgeIssued, Colour

import interviewkit as ik
from interviewkit.typed import TypedApplication, source
from interviewkit.typed.base import Family
from interviewkit.typed.generate import module_name

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
INTERN = ik.Position(title="Trainee", employment="internship")


@pytest.fixture(scope="module")
def process() -> ik.Process:
    """The process with badges."""
    return own_events.process()


@pytest.fixture(scope="module")
def text(process: ik.Process) -> str:
    """Its types, as source."""
    return source(process)


@pytest.fixture(scope="module")
def badges(text: str):
    """Its types, imported."""
    module = ModuleType("badges")
    sys.modules["badges"] = module
    exec(compile(text, "badges.py", "exec"), vars(module))
    yield module
    del sys.modules["badges"]


def opened(process: ik.Process) -> ik.Application:
    """An intern's application."""
    return ik.Application.open(process, id="app-1", position=INTERN, at=NOW, by=ik.Role.RECRUITER)


class TestSource:
    def test_the_same_every_time(self, process: ik.Process, text: str) -> None:
        """Nothing in it depends on the run."""
        assert source(process) == text

    def test_imports_what_the_event_needs(self, text: str) -> None:
        """An event of one's own and its types are imported from where they are at home."""
        assert "from tests.unit.typed.own_events import BadgeIssued, Colour\n" in text
        assert "from collections.abc import Mapping\n" in text

    def test_signature(self, text: str) -> None:
        """Payload fields are arguments; one without a constant default is required."""
        start = text.index("    def badge_issued(")
        lines = text[start : text.index("return self._send", start)].split()
        assert " ".join(lines) == (
            "def badge_issued( self, *, id: str, at: datetime, by: By, floor: Literal[1, 2], "
            "codes: Mapping[str, int], position: Position, colour: Colour = Colour.GREEN, "
            "doors: tuple[str, ...] = ('front',), photo: bytes | None = None, size: int = 86, "
            "secret: str = 'none', actor: str | None = None, on_behalf_of: Role | None = None, "
            'note: str | None = None ) -> To: """A badge was issued."""'
        )

    def test_anyone(self, text: str) -> None:
        """Where a rule asks for no role, any will do."""
        assert '    CanBadgeIssued[Role, "AtOnboardingPreparing"],\n' in text

    def test_opens_the_process_that_is_given(self, badges, process: ik.Process) -> None:
        """A process of one's own is an argument, for the module cannot know where it is kept."""
        view = badges.open(process, id="app-1", position=INTERN, at=NOW, by=ik.Role.HR_ADMIN)
        assert type(view) is badges.AtMedicalCheckupPending
        assert view.application.process is process

    def test_an_own_event(self, badges) -> None:
        """It is a method of the states that take it."""
        has = {name for name in badges.__all__ if hasattr(getattr(badges, name), "badge_issued")}
        assert has == {"AtOnboardingPreparing"}

    def test_sends_the_own_event(self, badges, process: ik.Process) -> None:
        """Its fields are those that were given, and the defaults."""
        sent = []

        class Recorder:
            state = "onboarding.preparing"

            def apply(self, event):
                sent.append(event)
                return opened(process)

        badges.AtOnboardingPreparing(Recorder()).badge_issued(
            id="e-1", at=NOW, by=ik.Role.SYSTEM, floor=2, codes={}, position=INTERN, secret="x"
        )
        assert sent == [
            BadgeIssued(
                id="e-1", at=NOW, by=ik.Role.SYSTEM, floor=2, codes={}, position=INTERN, secret="x"
            )
        ]
        assert sent[0].colour is Colour.GREEN

    def test_two_states_of_one_name(self) -> None:
        """States whose classes would have one name are refused, with both."""
        process = own_events.with_a_stage("hr_interview", "hrInterview")
        with pytest.raises(ik.InvalidValueError, match=r"hr_interview\.deciding.*hrInterview"):
            source(process)

    @pytest.mark.parametrize("version", ['1"""', "1\n2", "\\"])
    def test_a_version_that_would_be_code(self, process: ik.Process, version: str) -> None:
        """What is written down is a text, whatever somebody wrote into a process file."""
        pipeline = evolve(process.pipeline, version=version)
        with pytest.raises(ik.InvalidValueError, match=r"Process\.version"):
            source(ik.Process(pipeline))

    def test_an_id_that_would_be_code(self, process: ik.Process) -> None:
        """The same holds for the id."""
        pipeline = evolve(process.pipeline, id='x"); print("')
        with pytest.raises(ik.InvalidValueError, match=r"Process\.id"):
            source(ik.Process(pipeline))

    def test_quotation_marks_in_a_docstring(self) -> None:
        """What an event's docstring says is quoted."""
        text = source(own_events.pipeline(own_events.DoorOpened).build())
        assert '        """A \\"door\\" was opened, \\\\o/."""\n' in text

    def test_an_event_that_cannot_be_imported(self) -> None:
        """A class made inside a function has no address."""

        class DoorOpened(ik.Event):
            """A door was opened."""

        process = own_events.pipeline(DoorOpened).build()
        with pytest.raises(ik.InvalidValueError, match="classes that can be imported"):
            source(process)

    def test_an_event_whose_name_is_taken(self) -> None:
        """An event may not hide what every view has."""
        process = own_events.pipeline(own_events.State).build()
        with pytest.raises(ik.InvalidValueError, match=r"State.kind: 'state'"):
            source(process)


class TestModuleName:
    def test_hyphens(self) -> None:
        """A module's name has no hyphens."""
        assert module_name("walk-in") == "walk_in"

    @pytest.mark.parametrize("id", ["1st", "in", "a b"])
    def test_no_name(self, id: str) -> None:
        """What cannot be a module's name is refused."""
        with pytest.raises(ik.InvalidValueError):
            module_name(id)


class TestFamily:
    def test_another_version(self, badges, process: ik.Process) -> None:
        """Types of another version than the application's process are refused, not guessed with."""
        newer = evolve(process.pipeline, version="2").build()
        with pytest.raises(ik.InvalidValueError, match="version '2'"):
            badges.view(opened(newer))

    def test_another_process(self, badges) -> None:
        """So is another process."""
        with pytest.raises(ik.InvalidValueError, match="process 'id-intern'"):
            badges.view(opened(ik.processes["id-intern"]))

    def test_a_state_that_was_not_there(self, process: ik.Process) -> None:
        """So is a state that came without a new version."""

        class Anywhere(TypedApplication, family=Family(process.id, process.version)):
            __slots__ = ()

        with pytest.raises(ik.InvalidValueError, match=r"medical_checkup\.pending"):
            Anywhere(opened(process))._family.view(opened(process))
