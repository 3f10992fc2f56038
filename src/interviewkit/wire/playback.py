"""Playing a scenario: step by step, with what happened and what was expected."""

from collections.abc import Mapping

from interviewkit._attrs import frozen
from interviewkit.hiring.application import Application
from interviewkit.hiring.pipeline import Process
from interviewkit.machine import Accepted, Refused
from interviewkit.wire.scenario import Expectation, Scenario, Step

__all__ = ["Played", "play"]


@frozen(kw_only=True)
class Played:
    """One step of a scenario, played.

    Attributes:
        number: 1 for the first step.
        step: the step.
        before: the application before it.
        after: the application after it; the same one where the step was refused.
        verdict: the answer.
        missing: expected reasons that the refusal does not have.

    >>> from datetime import UTC, datetime
    >>> import interviewkit as ik
    >>> from interviewkit.wire import Played, Scenario, play
    >>> from interviewkit.wire.scenario import Step
    >>> now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    >>> gone = ik.ApplicationWithdrawn(id="e1", at=now, by=ik.Role.CANDIDATE)
    >>> scenario = Scenario(title="Gone", process="id", position=ik.Position(title="Clerk"),
    ...                     application_id="app-1", opened_by=ik.Role.RECRUITER, opened_at=now,
    ...                     steps=[Step(event=gone)])
    >>> (played,) = play(scenario, ik.processes)
    >>> isinstance(played, Played), played.accepted, played.after.state
    (True, True, 'outcome.withdrawn')
    """

    number: int
    step: Step
    before: Application
    after: Application
    verdict: Accepted | Refused
    missing: tuple[str, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the event was accepted."""
        return bool(self.verdict)

    @property
    def as_expected(self) -> bool:
        """Whether the answer is the one that the scenario expects."""
        expected = self.step.expect is Expectation.ACCEPTED
        return self.accepted == expected and not self.missing


def play(scenario: Scenario, processes: Mapping[str, Process]) -> tuple[Played, ...]:
    """Plays every step; a refused one leaves the application as it was.

    >>> import interviewkit as ik
    >>> from interviewkit.wire import load_scenario, play
    >>> scenario = load_scenario('''
    ... title = "An offer out of turn"
    ... process = "id"
    ... application = {id = "app-1", opened_at = 2026-01-05T09:00:00Z, opened_by = "recruiter"}
    ... position = {title = "Clerk"}
    ... [[step]]
    ... event = "offer_submitted"
    ... at = 2026-01-06T09:00:00Z
    ... by = "recruiter"
    ... expect = "refused"
    ... because = ["refusal.wrong_state"]
    ... ''', ik.processes)
    >>> [played.as_expected for played in play(scenario, ik.processes)]
    [True]
    """
    application = scenario.open(processes)
    played: list[Played] = []
    for number, step in enumerate(scenario.steps, start=1):
        verdict = application.decide(step.event)
        after = application.apply(step.event) if verdict else application
        codes = {reason.id for reason in verdict.reasons}
        missing = tuple(code for code in step.because if code not in codes)
        one = Played(
            number=number,
            step=step,
            before=application,
            after=after,
            verdict=verdict,
            missing=missing,
        )
        played.append(one)
        application = after
    return tuple(played)
