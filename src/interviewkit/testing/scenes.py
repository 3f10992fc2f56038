"""Where and when something is made up, and the smallest makers: a choice, a text, several of one.

A maker is a function of a scene and a chooser. What it makes when the chooser always picks zero is
the simplest value that it has.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final, TypeAlias

from interviewkit._attrs import field, frozen
from interviewkit.hiring.record import EMPTY, Record
from interviewkit.testing.choices import Chooser, one_of
from interviewkit.vocabulary import Role

__all__ = [
    "BEGIN",
    "DAYS_AHEAD",
    "NAMES",
    "WORDS",
    "Make",
    "Scene",
    "Values",
    "among",
    "identifier",
    "instant_ahead",
    "several",
    "words",
    "zone_of",
]


@frozen(kw_only=True)
class Scene:
    """Where and when something is made up.

    Attributes:
        at: the moment of the event.
        by: who sends it.
        stage: the stage it happens in.
        stages: the stages of the process.
        number: the number of the event, from 1.
        record: what is known of the application.
        application_id: the application's id, if there is one.
        aims: the states that the application is on its way to; some need other data early on.
        named: the conditions that an offer has to name before it can be submitted.
        barred: those that it may not name.
        nouns: how the kit's nouns are made where no process has to accept them; None where one has
            to.

    >>> from datetime import UTC, datetime
    >>> from interviewkit.testing import Scene
    >>> Scene(at=datetime(2026, 1, 5, 9, tzinfo=UTC), number=3).person()
    'person-3'
    """

    at: datetime
    by: Role = Role.RECRUITER
    stage: str = "evaluation"
    stages: tuple[str, ...] = ("evaluation",)
    number: int = 1
    record: Record = EMPTY
    application_id: str | None = None
    aims: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    nouns: "Mapping[type, Make] | None" = field(default=None, eq=False, repr=False)

    def person(self) -> str:
        """Somebody who has not acted before."""
        return f"person-{self.number}"


Make: TypeAlias = Callable[[Scene, Chooser], Any]
Values: TypeAlias = Callable[[Scene], Sequence[Any]]
"""For a scene the values to try, the simplest one first."""

BEGIN: Final = datetime(2026, 1, 5, 9, tzinfo=UTC)
DAYS_AHEAD: Final = (10, 1, 3, 30, 90)
NAMES: Final = ("sari", "budi", "alex")
WORDS: Final[Mapping[str, str]] = {
    "reason": "as agreed",
    "evidence": "an e-mail of that day",
    "restrictions": "no night work",
    "consent_version": "2026-1",
    "title": "Analyst",
    "languages": "id",
}
"""The simplest text of a field of that name; of any other it is the name itself."""
_ZONES: Final = (
    UTC,
    timezone(timedelta(hours=7)),
    timezone(timedelta(hours=-5)),
    timezone(timedelta(hours=5, minutes=45)),
    timezone(timedelta(hours=14)),
    timezone(timedelta(hours=-9, minutes=-30)),
)


def zone_of(chooser: Chooser) -> timezone:
    """A time zone; UTC is the simplest."""
    return one_of(chooser, _ZONES)


def words(name: str) -> Make:
    """Makes texts that are not blank, for a field of that name."""
    simplest = WORDS.get(name, name.replace("_", " "))
    return lambda _, chooser: chooser.text(simplest)


_STRANGE_IDS: Final = ("a", "id", "acme.site_tour", "work-style.x_1", "null", "x" * 80)


def identifier(simplest: str) -> Make:
    """Makes ids: lower-case words joined by dots, mostly the simplest one."""

    def make(_: Scene, chooser: Chooser) -> str:
        number = chooser.pick(2 * len(_STRANGE_IDS))
        return (simplest, *_STRANGE_IDS)[max(0, number - len(_STRANGE_IDS) + 1)]

    return make


def among(values: Sequence[Any]) -> Make:
    """Takes one of the values, of which the first is the simplest."""
    return lambda _, chooser: one_of(chooser, values)


def several(collection: Callable[[Any], Any], make: Make, *, least: int) -> Make:
    """Makes from `least` to two more."""

    def made(scene: Scene, chooser: Chooser) -> Any:
        count = least + chooser.pick(3)
        return collection(make(scene, chooser) for _ in range(count))

    return made


def instant_ahead(scene: Scene, chooser: Chooser) -> datetime:
    """A moment some days later."""
    return scene.at + timedelta(days=one_of(chooser, DAYS_AHEAD))
