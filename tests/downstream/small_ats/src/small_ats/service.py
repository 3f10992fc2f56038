"""The service: takes events, keeps what came of them, and answers in the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import interviewkit as ik

from small_ats.store import Stale, Store

__all__ = ["Answer", "Done", "Service", "Sorry"]


@dataclass(frozen=True)
class Done:
    """It happened.

    Attributes:
        version: the version of what the sender sees, to be sent along with the next event.
    """

    version: int


@dataclass(frozen=True)
class Sorry:
    """It did not happen, and nothing has changed.

    Attributes:
        texts: every reason, in words.
        codes: the same as ids, for programs.
    """

    texts: tuple[str, ...]
    codes: tuple[str, ...]


Answer: TypeAlias = Done | Sorry
Verdict: TypeAlias = ik.Accepted | ik.Refused


@dataclass(frozen=True)
class Service:
    """What a web framework, a queue or a script would call.

    Attributes:
        store: where applications are kept.
        locale: the language of the answers.
    """

    store: Store
    locale: str = "id"

    def open(
        self, id: str, position: ik.Position, *, at: datetime, by: ik.Role, process: str = "id"
    ) -> Done:
        """Begins an application."""
        preset = ik.processes[process]
        application = ik.Application.open(preset, id=id, position=position, at=at, by=by)
        self.store.add(application)
        return Done(application.version)

    def send(self, id: str, event: ik.Event, *, expected_version: int | None = None) -> Answer:
        """Lets something happen.

        Args:
            id: the application's id.
            event: what happened.
            expected_version: the version that the sender saw; None if that makes no difference.
        """

        def decide(application: ik.Application) -> Verdict:
            return application.decide(event, expected_version=expected_version)

        saved = self._sent(id, event, decide, "recruiter")
        return saved if isinstance(saved, Sorry) else Done(saved.version)

    def send_as_candidate(self, id: str, event: ik.Event, *, expected_version: int) -> Answer:
        """Lets the candidate do something.

        Args:
            id: the application's id.
            event: what the candidate does.
            expected_version: the version of the page that the candidate saw.
        """

        def decide(application: ik.Application) -> Verdict:
            view = application.as_seen_by(ik.Role.CANDIDATE)
            return view.decide(event, expected_version=expected_version)

        saved = self._sent(id, event, decide, "candidate")
        if isinstance(saved, Sorry):
            return saved
        return Done(saved.as_seen_by(ik.Role.CANDIDATE).version)

    def _sent(
        self,
        id: str,
        event: ik.Event,
        decide: Callable[[ik.Application], Verdict],
        audience: str,
    ) -> ik.Application | Sorry:
        while True:
            application = self.store.get(id)
            verdict = decide(application)
            if isinstance(verdict, ik.Refused):
                return self._sorry(verdict, audience)
            after = application.apply(event)
            try:
                self.store.save(after, expected_version=application.version)
            except Stale:
                # Somebody was faster; whether the event is still possible is decided anew.
                continue
            return after

    def _sorry(self, refused: ik.Refused, audience: str) -> Sorry:
        words = ik.translator(self.locale)
        return Sorry(
            texts=tuple(words.text(reason, audience=audience) for reason in refused.reasons),
            codes=tuple(reason.id for reason in refused.reasons),
        )
