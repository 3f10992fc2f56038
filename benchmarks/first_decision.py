"""The shortest program that decides something; imported to see what that costs."""

from datetime import UTC, datetime

import interviewkit as ik

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
application = ik.Application.open(
    ik.processes["id"],
    id="app-1",
    position=ik.Position(title="Clerk"),
    at=NOW,
    by=ik.Role.RECRUITER,
)
verdict = application.decide(ik.CandidateAdvanced(id="e1", at=NOW, by=ik.Role.HIRING_MANAGER))
