"""An interview stage: one value for every kind of interview after the evaluation."""

from collections.abc import Mapping
from datetime import timedelta

from interviewkit._attrs import field, frozen
from interviewkit.domain.checks import counted, duration
from interviewkit.hiring.guards import application as app, evaluation as cards, interview as g
from interviewkit.machine import REQUIRED, STAY, Exit, Requirement, Rule, Stage
from interviewkit.vocabulary import Role

__all__ = ["InterviewPolicy", "interview"]

_MISSED = ("no_show_candidate", "no_show_interviewer", "incomplete", "lapsed")
_BOOKED = ("scheduled", "confirmed")


@frozen(kw_only=True)
class InterviewPolicy:
    """How a company holds interviews.

    Attributes:
        reschedules: how often one session may move.
        no_shows: how often a candidate may fail to come to one session.
        early: how long before its slot an interview may begin.
        grace: how long one waits before calling somebody absent.
        sessions: how many sessions must have taken place.
        walk_in: whether a session may begin without a booking.

    >>> from interviewkit.hiring.stages import InterviewPolicy, interview
    >>> from interviewkit.vocabulary import Role
    >>> interview("panel", Role.SUPERIOR, policy=InterviewPolicy(sessions=2)).id
    'panel'
    """

    reschedules: int = field(default=3, validator=counted)
    no_shows: int = field(default=2, validator=counted)
    early: timedelta = field(default=timedelta(minutes=15), validator=duration)
    grace: timedelta = field(default=timedelta(minutes=15), validator=duration)
    sessions: int = field(default=1, validator=counted)
    walk_in: bool = False


def interview(
    id: str,
    owner: Role | str,
    *,
    requirement: Requirement = REQUIRED,
    policy: InterviewPolicy | None = None,
    names: Mapping[str, str] | None = None,
) -> Stage:
    """An interview stage, for example ``interview("superior_interview", Role.SUPERIOR)``.

    Args:
        id: the stage's id.
        owner: the part that holds the interview and decides on it.
        requirement: when the stage has its place.
        policy: limits and times.
        names: how an interview of your own is called, by language; its states, pictures and
            refusals are said with it, see `interviewkit.translator`.

    >>> from interviewkit.hiring.stages import interview
    >>> interview("user_interview", "hiring_manager").entry
    'scheduling'
    """
    policy, owner = policy or InterviewPolicy(), Role(owner)
    hosts = tuple({Role.INTERVIEWER, Role.HIRING_MANAGER, Role.RECRUITER, owner})
    return Stage(
        id=id,
        states=(
            "scheduling",
            "awaiting_candidate",
            *_BOOKED,
            "in_progress",
            "awaiting_feedback",
            "deciding",
            *_MISSED,
            "cancelled",
        ),
        entry="scheduling",
        skippable=("scheduling", "lapsed", "cancelled"),
        owners=(owner,),
        requirement=requirement,
        names=names or {},
        kind="interview",
        rules=(
            *_booking(id, hosts, policy),
            *_holding(id, hosts, policy),
            *_missing(id, hosts, policy),
            *_deciding(id, hosts, owner, policy),
        ),
    )


def _booking(stage: str, hosts: tuple[Role, ...], policy: InterviewPolicy) -> tuple[Rule, ...]:
    return (
        Rule(
            id="ask_availability",
            event="availability_requested",
            source="scheduling",
            target="awaiting_candidate",
            roles=(Role.RECRUITER,),
            guards=(g.deadline_is_ahead,),
        ),
        Rule(
            id="book",
            event="interview_booked",
            source="awaiting_candidate",
            target="scheduled",
            roles=(Role.CANDIDATE, Role.RECRUITER),
            guards=(g.slot_is_ahead, g.before_deadline(stage)),
        ),
        Rule(
            id="lapse",
            event="availability_lapsed",
            source="awaiting_candidate",
            target="lapsed",
            roles=(Role.SYSTEM,),
            guards=(g.deadline_passed(stage),),
            while_held=True,
        ),
        Rule(
            id="schedule",
            event="interview_scheduled",
            source="scheduling",
            target="scheduled",
            roles=(Role.RECRUITER, Role.HIRING_MANAGER),
            guards=(g.slot_is_ahead,),
        ),
        Rule(
            id="confirm",
            event="interview_confirmed",
            source="scheduled",
            target="confirmed",
            roles=(Role.CANDIDATE, Role.RECRUITER),
        ),
        Rule(
            id="ask_to_move",
            event="reschedule_requested",
            source=_BOOKED,
            target="scheduling",
            roles=(Role.CANDIDATE, *hosts),
            guards=(g.before_start(stage), g.reschedules_left(stage, policy.reschedules)),
        ),
        Rule(
            id="move",
            event="interview_rescheduled",
            source=_BOOKED,
            target="scheduled",
            roles=(Role.RECRUITER,),
            guards=(g.slot_is_ahead, g.reschedules_left(stage, policy.reschedules)),
        ),
        Rule(
            id="cancel",
            event="interview_cancelled",
            source=("scheduling", "awaiting_candidate", *_BOOKED, *_MISSED),
            target="cancelled",
            roles=(Role.RECRUITER, Role.HIRING_MANAGER),
        ),
        Rule(
            id="rebook",
            event="rebooking_started",
            source=(*_MISSED, "cancelled"),
            target="scheduling",
            roles=(Role.RECRUITER,),
            guards=(g.no_shows_left(stage, policy.no_shows),),
        ),
    )


def _holding(stage: str, hosts: tuple[Role, ...], policy: InterviewPolicy) -> tuple[Rule, ...]:
    walk_in = Rule(
        id="walk_in",
        event="walk_in_started",
        source="scheduling",
        target="in_progress",
        roles=(Role.RECRUITER, Role.HIRING_MANAGER),
        guards=(g.slot_is_now,),
    )
    return (
        *((walk_in,) if policy.walk_in else ()),
        Rule(
            id="start",
            event="interview_started",
            source=_BOOKED,
            target="in_progress",
            roles=hosts,
            guards=(g.time_has_come(stage, policy.early),),
        ),
        Rule(
            id="finish",
            event="interview_finished",
            source="in_progress",
            target="awaiting_feedback",
            roles=hosts,
        ),
        Rule(
            id="finish_unattended",
            event="interview_finished",
            source=_BOOKED,
            target="awaiting_feedback",
            roles=(*hosts, Role.SYSTEM),
            guards=(g.slot_is_over(stage),),
        ),
        Rule(
            id="break_off",
            event="interview_marked_incomplete",
            source=("in_progress", "awaiting_feedback"),
            target="incomplete",
            roles=hosts,
        ),
    )


def _missing(stage: str, hosts: tuple[Role, ...], policy: InterviewPolicy) -> tuple[Rule, ...]:
    grace = g.grace_passed(stage, policy.grace)
    return (
        Rule(
            id="candidate_absent",
            event="candidate_no_show_recorded",
            source=_BOOKED,
            target="no_show_candidate",
            roles=hosts,
            guards=(grace,),
        ),
        Rule(
            id="interviewer_absent",
            event="interviewer_no_show_recorded",
            source=_BOOKED,
            target="no_show_interviewer",
            roles=(Role.RECRUITER, Role.CANDIDATE),
            guards=(grace,),
        ),
    )


def _deciding(
    stage: str, hosts: tuple[Role, ...], owner: Role, policy: InterviewPolicy
) -> tuple[Rule, ...]:
    feedback = cards.cards_in(stage, (owner,))
    deciders = (Role.RECRUITER, owner)
    return (
        Rule(
            id="give_feedback",
            event="scorecard_submitted",
            source="awaiting_feedback",
            target=STAY,
            branches=((feedback, "deciding"),),
            roles=hosts,
            guards=(cards.own_card, cards.first_card(stage), cards.card_covers(())),
        ),
        Rule(
            id="waive_feedback",
            event="scorecard_waived",
            source="awaiting_feedback",
            target=STAY,
            branches=((feedback, "deciding"),),
            roles=(Role.RECRUITER,),
            guards=(cards.card_is_missing(stage, (owner,)),),
        ),
        Rule(
            id="follow_up",
            event="follow_up_requested",
            source="deciding",
            target="scheduling",
            roles=(Role.HIRING_MANAGER, *deciders),
        ),
        Rule(
            id="defer",
            event="decision_deferred",
            source="deciding",
            target=STAY,
            roles=deciders,
            guards=(app.review_day_is_ahead,),
        ),
        Rule(
            id="advance",
            event="candidate_advanced",
            source="deciding",
            target=Exit(),
            roles=deciders,
            guards=(g.sessions_held(stage, policy.sessions),),
        ),
    )
