"""How interview sessions change the record."""

from typing import Final

from interviewkit._attrs import changer, replaced
from interviewkit.domain import Session, SessionStatus
from interviewkit.hiring import events as ev
from interviewkit.hiring.events.base import SlotEvent
from interviewkit.hiring.record import Fold, Record

__all__ = ["FOLDS"]

_with_sessions = changer(Record, "sessions")
_session_status = changer(Session, "status")
_session_slots = changer(Session, "slots", "status")
_session_moved = changer(Session, "slots", "status", "reschedules")

# Read once: on 3.11 an enum's class looks its members up in Python.
_DONE, _PLANNED = SessionStatus.DONE, SessionStatus.PLANNED


def _open_session(record: Record, stage: str) -> tuple[Session, tuple[Session, ...]]:
    """The stage's open session and the others; a new one after a session that took place."""
    last = record.session(stage)
    if last is None:
        return Session(stage=stage, number=1), record.sessions
    if last.status is _DONE:
        return Session(stage=stage, number=last.number + 1), record.sessions
    return last, tuple([session for session in record.sessions if session is not last])


def _asked(record: Record, event: ev.AvailabilityRequested, stage: str) -> Record:
    session, others = _open_session(record, stage)
    asked = replaced(session, deadline=event.deadline, status=_PLANNED)
    return _with_sessions(record, (*others, asked))


def _booked(record: Record, event: SlotEvent, stage: str) -> Record:
    session, others = _open_session(record, stage)
    booked = _session_slots(session, (*session.slots, event.slot), _PLANNED)
    return _with_sessions(record, (*others, booked))


def _moved(record: Record, event: ev.InterviewRescheduled, stage: str) -> Record:
    session, others = _open_session(record, stage)
    slots = (*session.slots, event.slot)
    moved = _session_moved(session, slots, _PLANNED, session.reschedules + 1)
    return _with_sessions(record, (*others, moved))


def _asked_to_move(record: Record, event: ev.RescheduleRequested, stage: str) -> Record:
    session, others = _open_session(record, stage)
    asked = replaced(session, reschedules=session.reschedules + 1)
    return _with_sessions(record, (*others, asked))


def _missed_by_candidate(record: Record, event: ev.Event, stage: str) -> Record:
    session, others = _open_session(record, stage)
    count, status = session.candidate_no_shows + 1, SessionStatus.NO_SHOW_CANDIDATE
    missed = replaced(session, candidate_no_shows=count, status=status)
    return _with_sessions(record, (*others, missed))


def _missed_by_interviewer(record: Record, event: ev.Event, stage: str) -> Record:
    session, others = _open_session(record, stage)
    count, status = session.interviewer_no_shows + 1, SessionStatus.NO_SHOW_INTERVIEWER
    missed = replaced(session, interviewer_no_shows=count, status=status)
    return _with_sessions(record, (*others, missed))


def _session(status: SessionStatus) -> Fold:
    def change(record: Record, event: ev.Event, stage: str) -> Record:
        last = record.session(stage)
        if last is None or (last.status is _DONE and status is not SessionStatus.INCOMPLETE):
            return record
        changed = _session_status(last, status)
        return _with_sessions(record, tuple([changed if s is last else s for s in record.sessions]))

    return change


FOLDS: Final[dict[type[ev.Event], Fold]] = {
    ev.AvailabilityRequested: _asked,
    ev.InterviewBooked: _booked,
    ev.InterviewScheduled: _booked,
    ev.WalkInStarted: _booked,
    ev.InterviewRescheduled: _moved,
    ev.RescheduleRequested: _asked_to_move,
    ev.InterviewFinished: _session(SessionStatus.DONE),
    ev.InterviewMarkedIncomplete: _session(SessionStatus.INCOMPLETE),
    ev.InterviewCancelled: _session(SessionStatus.CANCELLED),
    ev.RebookingStarted: _session(SessionStatus.PLANNED),
    ev.CandidateNoShowRecorded: _missed_by_candidate,
    ev.InterviewerNoShowRecorded: _missed_by_interviewer,
}
