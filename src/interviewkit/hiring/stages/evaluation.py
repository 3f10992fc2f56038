"""The internal evaluation: independent cards, then a debrief, then a decision by people."""

from collections.abc import Iterable

from interviewkit._attrs import field, frozen
from interviewkit.hiring.guards import application as app, evaluation as g
from interviewkit.hiring.record import EVALUATION
from interviewkit.machine import REQUIRED, STAY, Exit, Requirement, Rule, Stage
from interviewkit.vocabulary import Role, Side

__all__ = ["EvaluationPolicy", "evaluation"]

_ASSESSORS = (
    Role.INTERVIEWER,
    Role.HIRING_MANAGER,
    Role.SUPERIOR,
    Role.EXECUTIVE,
    Role.RECRUITER,
)
_DECIDERS = (Role.HIRING_MANAGER, Role.RECRUITER)


def _roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    return tuple(roles)


@frozen(kw_only=True)
class EvaluationPolicy:
    """How a company evaluates.

    Attributes:
        cards_from: whose cards are waited for.
        on_record: whose cards must be on record before the candidate can advance.
        sides: what a card must cover.
        quorum: how many cards must remain when one is waived.
    """

    cards_from: tuple[Role, ...] = field(default=_DECIDERS, converter=_roles)
    on_record: tuple[Role, ...] = field(default=_DECIDERS, converter=_roles)
    sides: tuple[Side, ...] = tuple(Side)
    quorum: int = 1


def evaluation(
    policy: EvaluationPolicy | None = None, *, requirement: Requirement = REQUIRED
) -> Stage:
    """The stage in which those who met the candidate judge, each alone and then together.

    >>> from interviewkit.hiring.stages import evaluation
    >>> evaluation().states
    ('collecting', 'ready', 'debrief', 'escalated')
    """
    policy = policy or EvaluationPolicy()
    stage = EVALUATION
    all_in = g.cards_in(stage, policy.cards_from)
    new_card = (g.own_card, g.first_card(stage), g.card_covers(policy.sides))
    old_card = (g.own_card, g.has_own_card(stage), g.card_covers(policy.sides))
    on_record = g.on_record(stage, policy.on_record)
    return Stage(
        id=stage,
        states=("collecting", "ready", "debrief", "escalated"),
        entry="collecting",
        owners=_DECIDERS,
        requirement=requirement,
        rules=(
            Rule(
                id="submit_card",
                event="scorecard_submitted",
                source="collecting",
                target=STAY,
                branches=((all_in, "ready"),),
                roles=_ASSESSORS,
                guards=new_card,
            ),
            Rule(
                id="add_card",
                event="scorecard_submitted",
                source="ready",
                target=STAY,
                roles=_ASSESSORS,
                guards=new_card,
            ),
            Rule(
                id="amend_card",
                event="scorecard_amended",
                source="collecting",
                target=STAY,
                roles=_ASSESSORS,
                guards=(*old_card, g.others_unseen(stage)),
            ),
            Rule(
                id="waive_card",
                event="scorecard_waived",
                source="collecting",
                target=STAY,
                branches=((all_in, "ready"),),
                roles=(Role.RECRUITER,),
                guards=(
                    g.card_is_missing(stage, policy.cards_from),
                    g.cards_left(stage, policy.quorum),
                ),
            ),
            Rule(
                id="open_debrief",
                event="debrief_opened",
                source="ready",
                target="debrief",
                roles=_DECIDERS,
            ),
            Rule(
                id="adjust_card",
                event="scorecard_adjusted",
                source="debrief",
                target=STAY,
                roles=_ASSESSORS,
                guards=old_card,
            ),
            Rule(
                id="defer",
                event="decision_deferred",
                source=("ready", "debrief"),
                target=STAY,
                roles=_DECIDERS,
                guards=(app.review_day_is_ahead,),
            ),
            Rule(
                id="escalate",
                event="evaluation_escalated",
                source=("ready", "debrief"),
                target="escalated",
                roles=(*_DECIDERS, Role.SYSTEM),
            ),
            Rule(
                id="advance",
                event="candidate_advanced",
                source=("ready", "debrief"),
                target=Exit(),
                roles=_DECIDERS,
                guards=(on_record,),
            ),
            Rule(
                id="advance_from_above",
                event="candidate_advanced",
                source="escalated",
                target=Exit(),
                roles=(Role.SUPERIOR, Role.EXECUTIVE),
                guards=(on_record,),
            ),
            Rule(
                id="new_round",
                event="evaluation_round_opened",
                source=("collecting", "ready", "debrief", "escalated"),
                target="collecting",
                roles=(Role.RECRUITER, Role.HR_ADMIN),
            ),
        ),
    )
